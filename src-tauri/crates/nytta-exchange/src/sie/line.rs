//! Lines and their words, as bytes. All that divides them is ASCII, which is the same in every encoding of a SIE file.

use nytta_portfolio::Problem;

/// The lines of a file without the blanks around them, with their numbers from 1. A line ends with CR LF, LF or CR.
pub(super) struct Lines<'a> {
    rest: Option<&'a [u8]>,
    number: u64,
}

impl<'a> Lines<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Lines<'a> {
        // The mark that DOS put at the end of a file.
        Lines { rest: Some(bytes.strip_suffix(b"\x1A").unwrap_or(bytes)), number: 0 }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = (u64, &'a [u8]);

    fn next(&mut self) -> Option<(u64, &'a [u8])> {
        let rest = self.rest.take()?;
        self.number += 1;
        let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        let (line, behind) = rest.split_at(end);
        self.rest = behind.strip_prefix(b"\r\n").or_else(|| behind.get(1..));
        Some((self.number, line.trim_ascii()))
    }
}

/// The label of a line without its `#`, and what stands behind it.
pub(super) fn label(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let line = line.strip_prefix(b"#")?;
    let end = line.iter().position(|byte| is_blank(*byte)).unwrap_or(line.len());
    Some(line.split_at(end))
}

/// What keeps a list in braces, and so its line, from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    ListOpen,
    ListUnreadable,
}

/// What makes it unsure where a text ends. What stands in front of it is sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    QuoteOpen,
    QuoteStray,
}

impl Fault {
    pub(super) fn problem(self) -> Problem {
        match self {
            Fault::ListOpen => Problem::error("sie-list-open"),
            Fault::ListUnreadable => Problem::error("sie-list-unreadable"),
        }
    }
}

impl Doubt {
    pub(super) fn problem(self) -> Problem {
        match self {
            Doubt::QuoteOpen => Problem::warning("sie-quote-open"),
            Doubt::QuoteStray => Problem::warning("sie-quote-stray"),
        }
    }
}

/// The words of a line. No label has more than one list, and its place among the other words is fixed: so they can be
/// told apart without it.
#[derive(Default)]
pub(super) struct Words<'a> {
    pub(super) plain: Vec<&'a [u8]>,
    /// How many of them are sure. A text that programs did not close, or with a quotation mark in it, is taken to the
    /// end of the line; it may be shown, but is no number, date or key.
    pub(super) sure: usize,
    /// What stands in braces: dimension, object, dimension, object, ….
    pub(super) list: Vec<&'a [u8]>,
}

impl<'a> Words<'a> {
    /// Takes another line, and says what is unsure in it.
    ///
    /// # Errors
    /// The fault in its list.
    pub(super) fn take(&mut self, line: &'a [u8]) -> Result<Option<Doubt>, Fault> {
        self.plain.clear();
        self.list.clear();
        let give = |word, is_in_list| if is_in_list { self.list.push(word) } else { self.plain.push(word) };
        let doubt = split(line, give)?;
        self.sure = self.plain.len() - usize::from(doubt.is_some());
        Ok(doubt)
    }
}

/// Gives the words of a line one by one, and whether each stands in braces. Quotation marks around a word are taken off;
/// `\"` in it stays, see [`unescaped`]. Where there is a doubt, the last word is all that is left of the line.
///
/// # Errors
/// The fault in a list, after the words in front of it.
pub(super) fn split<'a>(line: &'a [u8], mut give: impl FnMut(&'a [u8], bool)) -> Result<Option<Doubt>, Fault> {
    let (mut rest, mut is_in_list) = (line, false);
    loop {
        rest = rest.trim_ascii_start();
        let word = match rest {
            [] => return if is_in_list { Err(Fault::ListOpen) } else { Ok(None) },
            [b'{', behind @ ..] if !is_in_list => {
                (is_in_list, rest) = (true, behind);
                continue;
            }
            [b'}', behind @ ..] if is_in_list => {
                (is_in_list, rest) = (false, behind);
                continue;
            }
            [b'"', behind @ ..] => quoted(behind, is_in_list),
            _ => unquoted(rest, is_in_list),
        };
        match word {
            Ok((word, behind)) => {
                give(word, is_in_list);
                rest = behind;
            }
            Err(Doubt::QuoteOpen) if is_in_list => return Err(Fault::ListOpen),
            Err(Doubt::QuoteStray) if is_in_list => return Err(Fault::ListUnreadable),
            Err(doubt) => {
                let word = rest.strip_prefix(b"\"").unwrap_or(rest);
                give(word.strip_suffix(b"\"").unwrap_or(word), is_in_list);
                return Ok(Some(doubt));
            }
        }
    }
}

/// A word up to its closing quotation mark, and what stands behind that. A mark behind a backslash belongs to the word,
/// but for one at the end of the line: that closes a word that ends with a backslash (`"C:\BOK\"`), as no other reading
/// is possible.
fn quoted(text: &[u8], is_in_list: bool) -> Result<(&[u8], &[u8]), Doubt> {
    let is_closing = |at: &usize| text[*at] == b'"' && (*at == 0 || text[*at - 1] != b'\\' || *at + 1 == text.len());
    let end = (0..text.len()).find(is_closing).ok_or(Doubt::QuoteOpen)?;
    let (word, rest) = (&text[..end], &text[end + 1..]);
    match rest.first() {
        None => Ok((word, rest)),
        Some(byte) if is_blank(*byte) || (*byte == b'}' && is_in_list) => Ok((word, rest)),
        Some(_) => Err(Doubt::QuoteStray),
    }
}

fn unquoted(text: &[u8], is_in_list: bool) -> Result<(&[u8], &[u8]), Doubt> {
    let is_end = |byte: &u8| is_blank(*byte) || (*byte == b'}' && is_in_list);
    let (word, rest) = text.split_at(text.iter().position(is_end).unwrap_or(text.len()));
    let is_stray = |at: usize| word[at] == b'"' && (at == 0 || word[at - 1] != b'\\');
    if (0..word.len()).any(is_stray) { Err(Doubt::QuoteStray) } else { Ok((word, rest)) }
}

/// A word as it is meant: a backslash in front of a quotation mark is not part of it.
pub(super) fn unescaped(word: &[u8]) -> Vec<u8> {
    let is_escape = |at: usize| word[at] == b'\\' && word.get(at + 1) == Some(&b'"');
    (0..word.len()).filter(|at| !is_escape(*at)).map(|at| word[at]).collect()
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}
