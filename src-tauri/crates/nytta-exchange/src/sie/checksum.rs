//! `#KSUMMA`: a checksum over what stands between two such lines, the first of which opens and the second states it.
//!
//! It is a CRC-32 over the label of each line, with its `#`, and the content of its fields in the letters of CP437. What
//! divides them is left out: blanks between fields, quotation marks, braces, line ends. Blanks inside a field count.

use crc32fast::Hasher;
use nytta_portfolio::{Param, Problem};

use super::encoding::Encoding;
use super::fields::shown;
use super::file::Name;
use super::line::{self, Lines};

/// A line `#KSUMMA`.
pub(super) struct Mark {
    pub(super) line: u64,
    /// The sum that it states; empty in the first.
    pub(super) stated: Name,
}

/// What is wrong with the file's checksum, and the line.
pub(super) fn fault(marks: &[Mark], bytes: &[u8], encoding: Encoding) -> Option<(u64, Problem)> {
    match marks {
        [] => None,
        [first, last] => {
            let sums = Sums::between(first.line, last.line, bytes, encoding);
            let differs = |found: u32| {
                let problem = Problem::error("sie-checksum-differs").text("stated", shown(&last.stated));
                (last.line, problem.text("found", found.to_string()))
            };
            (!sums.contains(&last.stated)).then(|| differs(sums.as_standard.finalize()))
        }
        [first, ..] => {
            let count = Param::Count(marks.len() as u64);
            Some((first.line, Problem::error("sie-checksum-count").with("count", count)))
        }
    }
}

/// The sum as the standard wants it, and that over the file's own letters, which is what a program that writes UTF-8 or
/// Windows-1252 may have summed.
struct Sums {
    as_standard: Hasher,
    as_written: Hasher,
}

impl Sums {
    fn between(first: u64, last: u64, bytes: &[u8], encoding: Encoding) -> Sums {
        let mut sums = Sums { as_standard: Hasher::new(), as_written: Hasher::new() };
        for (_, line) in Lines::of(bytes).filter(|(number, _)| (first + 1..last).contains(number)) {
            let Some((label, rest)) = line::label(line) else { continue };
            sums.add(b"#", encoding);
            sums.add(label, encoding);
            // A line that cannot be taken apart is told elsewhere, if it is one that is read.
            let _told = line::split(rest, |word, _| sums.add(&line::unescaped(word), encoding));
        }
        sums
    }

    fn add(&mut self, text: &[u8], encoding: Encoding) {
        self.as_standard.update(&encoding.as_cp437(text));
        self.as_written.update(text);
    }

    fn contains(&self, stated: &str) -> bool {
        let stated: Option<u32> = stated.trim().parse().ok();
        [&self.as_standard, &self.as_written].iter().any(|sum| Some((*sum).clone().finalize()) == stated)
    }
}
