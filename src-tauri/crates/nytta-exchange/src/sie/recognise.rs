//! Files that are no SIE files, by how they begin.

use nytta_portfolio::Problem;

const UTF8_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The bytes without the byte order mark of UTF-8, and whether there was one.
pub(super) fn without_mark(bytes: &[u8]) -> (&[u8], bool) {
    bytes.strip_prefix(UTF8_MARK).map_or((bytes, false), |rest| (rest, true))
}

/// What the file is instead, where its first bytes tell.
pub(super) fn something_else(bytes: &[u8]) -> Option<Problem> {
    let text = bytes.trim_ascii();
    let begins_with = |start: &[u8]| text.starts_with(start);
    if text.is_empty() {
        Some(Problem::error("sie-empty"))
    } else if begins_with(b"<") {
        Some(no_sie(if is_sie_5(text) { "sie_5" } else { "web_page" }))
    } else if begins_with(b"PK\x03\x04") || begins_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        Some(no_sie("excel"))
    } else if begins_with(b"%PDF") {
        Some(no_sie("pdf"))
    } else if begins_with(&[0xFF, 0xFE]) || begins_with(&[0xFE, 0xFF]) || begins_with(b"#\0") || begins_with(b"\0#") {
        Some(no_sie("utf_16"))
    } else {
        None
    }
}

/// The file is something else than SIE.
pub(super) fn no_sie(found: &'static str) -> Problem {
    Problem::error("sie-not-sie").text("found", found)
}

/// SIE 5 is XML in the name space `http://www.sie.se/sie5`.
fn is_sie_5(text: &[u8]) -> bool {
    let head = &text[..text.len().min(2_000)];
    head.windows(4).any(|word| word.eq_ignore_ascii_case(b"sie5"))
}
