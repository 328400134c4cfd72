//! The letters of a foreign text file, told by its bytes: UTF-8, UTF-16, or the code page of Windows.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use nytta_portfolio::Problem;

use crate::table;

/// The text of a file.
///
/// # Errors
/// The problem that says what the file is instead.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Problem> {
    if bytes.starts_with(b"%PDF") {
        return Err(Problem::error("file-not-csv").text("format", "PDF"));
    }
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => encoding.decode_without_bom_handling(&bytes[mark..]).0,
        None if table::is_utf16(bytes) => utf16(bytes).decode_without_bom_handling(bytes).0,
        None => match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        },
    };
    match text.bytes().position(|byte| byte == 0) {
        Some(at) => Err(table::on_line(Problem::error("file-nul"), table::line_count(&text.as_bytes()[..at]))),
        None => Ok(text),
    }
}

/// Which half of the pairs is zero in the first letters.
fn utf16(bytes: &[u8]) -> &'static Encoding {
    if bytes.first() == Some(&0) { UTF_16BE } else { UTF_16LE }
}
