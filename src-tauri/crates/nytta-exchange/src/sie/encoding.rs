//! Which letters a file is written in: told by its bytes, whatever its header says.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;
use oem_cp::code_table::{DECODING_TABLE_CP437, ENCODING_TABLE_CP437};

/// å ä ö Å Ä Ö é É ü Ü in each of the two code pages. What these bytes are in the other one (σ, ┼, ™, †) is not found
/// in the texts of a ledger.
const LETTERS_CP437: &[u8] = &[0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99, 0x82, 0x90, 0x81, 0x9A];
const LETTERS_1252: &[u8] = &[0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9, 0xC9, 0xFC, 0xDC];

/// The second byte of the same letters in UTF-8; the first is C3.
const LETTERS_UTF8: &[u8] = &[0xA5, 0xA4, 0xB6, 0x85, 0x84, 0x96, 0xA9, 0x89, 0xBC, 0x9C];

/// The letters of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encoding {
    /// No letter beyond A–Z: it is the same in all of them.
    #[default]
    Ascii,
    Utf8,
    /// IBM code page 437, the standard's own.
    Cp437,
    Windows1252,
}

impl Encoding {
    /// UTF-8 is known by its form; between the code pages decides which has more Swedish letters. Where nothing speaks
    /// for either it is CP437, as the standard says.
    pub(super) fn of(bytes: &[u8], is_marked: bool) -> Encoding {
        if is_marked {
            return Encoding::Utf8;
        }
        if bytes.is_ascii() {
            return Encoding::Ascii;
        }
        if std::str::from_utf8(bytes).is_ok() {
            return Encoding::Utf8;
        }
        let votes = Votes::of(bytes);
        if votes.utf8 > votes.cp437.max(votes.windows_1252) {
            Encoding::Utf8
        } else if votes.windows_1252 > votes.cp437 {
            Encoding::Windows1252
        } else {
            Encoding::Cp437
        }
    }

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Ascii => "ASCII",
            Encoding::Utf8 => "UTF-8",
            Encoding::Cp437 => "CP437",
            Encoding::Windows1252 => "Windows-1252",
        }
    }

    /// Whether what `#FORMAT` says is true. A file that says nothing says nothing untrue.
    #[must_use]
    pub fn agrees_with(self, format: &str) -> bool {
        let plain: String = format.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
        let names: &[&str] = match self {
            Encoding::Ascii => return true,
            Encoding::Utf8 => &["UTF8", "PCUTF8"],
            Encoding::Cp437 => &["PC8", "CP437", "IBM437"],
            Encoding::Windows1252 => &["WINDOWS1252", "CP1252", "ANSI", "ISO88591", "LATIN1"],
        };
        plain.is_empty() || names.contains(&plain.as_str())
    }

    /// What cannot be read becomes U+FFFD.
    pub(super) fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        match self {
            _ if bytes.is_ascii() => String::from_utf8_lossy(bytes),
            Encoding::Ascii | Encoding::Utf8 => String::from_utf8_lossy(bytes),
            Encoding::Cp437 => oem_cp::decode_string_complete_table(bytes, &DECODING_TABLE_CP437).into(),
            Encoding::Windows1252 => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        }
    }

    /// The bytes of a text as the standard wants them, in CP437.
    pub(super) fn as_cp437(self, bytes: &[u8]) -> Cow<'_, [u8]> {
        match self {
            Encoding::Ascii | Encoding::Cp437 => bytes.into(),
            _ if bytes.is_ascii() => bytes.into(),
            _ => oem_cp::encode_string_lossy(&self.decode(bytes), &ENCODING_TABLE_CP437).into(),
        }
    }
}

/// Letters that were replaced before the file came here: how many, and the line of the first.
pub(super) fn lost_letters(bytes: &[u8], encoding: Encoding) -> Option<(u64, u64)> {
    if encoding != Encoding::Utf8 {
        return None;
    }
    let (mut count, mut line, mut first) = (0, 1, None);
    for chunk in bytes.utf8_chunks() {
        for letter in chunk.valid().chars() {
            line += u64::from(letter == '\n');
            if letter == char::REPLACEMENT_CHARACTER {
                count += 1;
                first.get_or_insert(line);
            }
        }
        if !chunk.invalid().is_empty() {
            count += 1;
            first.get_or_insert(line);
        }
    }
    first.map(|line| (count, line))
}

/// How many Swedish letters there are in each reading.
#[derive(Default)]
struct Votes {
    utf8: usize,
    cp437: usize,
    windows_1252: usize,
}

impl Votes {
    fn of(bytes: &[u8]) -> Votes {
        let mut votes = Votes::default();
        let mut rest = bytes;
        while let [byte, behind @ ..] = rest {
            rest = behind;
            match behind.first() {
                Some(second) if *byte == 0xC3 && LETTERS_UTF8.contains(second) => {
                    votes.utf8 += 1;
                    rest = &behind[1..];
                }
                _ if byte.is_ascii() => {}
                _ => {
                    votes.cp437 += usize::from(LETTERS_CP437.contains(byte));
                    votes.windows_1252 += usize::from(LETTERS_1252.contains(byte));
                }
            }
        }
        votes
    }
}
