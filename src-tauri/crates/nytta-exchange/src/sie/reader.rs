//! From bytes to a SIE file, line by line.

use nytta_portfolio::{Param, Problem};

use super::encoding::{Encoding, lost_letters};
use super::fields::{Fields, Names};
use super::file::SieFile;
use super::line::{self, Lines, Words};
use super::problems::Problems;
use super::records;
use super::rows::{self, Vouchers};
use super::{LINE_BYTES_MAX, SieImport, check, checksum, control, recognise};

/// A label that is read. The others of the standard, and those that it does not know, are passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// Nothing is read of it but that this is a SIE file.
    Flag,
    Checksum,
    Header,
    Account,
    Dimension,
    Balance,
    Voucher,
    Row,
}

/// In the order of how often they occur.
const LABELS: &[(&str, Label)] = &[
    ("TRANS", Label::Row),
    ("VER", Label::Voucher),
    ("RTRANS", Label::Row),
    ("BTRANS", Label::Row),
    ("PSALDO", Label::Balance),
    ("KONTO", Label::Account),
    ("KTYP", Label::Account),
    ("OBJEKT", Label::Dimension),
    ("IB", Label::Balance),
    ("UB", Label::Balance),
    ("RES", Label::Balance),
    ("OIB", Label::Balance),
    ("OUB", Label::Balance),
    ("DIM", Label::Dimension),
    ("UNDERDIM", Label::Dimension),
    ("FLAGGA", Label::Flag),
    ("KSUMMA", Label::Checksum),
    ("PROGRAM", Label::Header),
    ("FORMAT", Label::Header),
    ("GEN", Label::Header),
    ("SIETYP", Label::Header),
    ("FNAMN", Label::Header),
    ("ORGNR", Label::Header),
    ("VALUTA", Label::Header),
    ("RAR", Label::Header),
];

/// What has been read so far.
struct Reader<'a> {
    encoding: Encoding,
    words: Words<'a>,
    names: Names,
    problems: Problems,
    file: SieFile,
    vouchers: Vouchers,
    checksums: Vec<checksum::Mark>,
    /// The number of posts with a label that is read.
    posts: usize,
}

/// Reads a file that does not begin like something else. One with more than `posts_max` posts is refused.
pub(super) fn read(bytes: &[u8], encoding: Encoding, posts_max: usize) -> SieImport {
    let mut reader = Reader {
        encoding,
        words: Words::default(),
        names: Names::default(),
        problems: Problems::default(),
        file: SieFile { encoding, ..SieFile::default() },
        vouchers: Vouchers::default(),
        checksums: Vec::new(),
        posts: 0,
    };
    for (number, line) in Lines::of(bytes) {
        reader.line(number, line);
        if reader.posts > posts_max {
            return SieImport::refused(Problem::error("rows-too-many").with("max", Param::Count(posts_max as u64)));
        }
    }
    if reader.posts == 0 {
        return SieImport::refused(recognise::no_sie("other"));
    }
    reader.finished(bytes)
}

impl<'a> Reader<'a> {
    fn line(&mut self, number: u64, line: &'a [u8]) {
        match line {
            b"" => {}
            b"{" => self.vouchers.opens(number, &mut self.problems),
            b"}" => self.vouchers.closes(number, &mut self.file, &mut self.problems),
            _ if line.len() > LINE_BYTES_MAX => {
                let max = Param::Count(LINE_BYTES_MAX as u64);
                self.problems.on_line(number, Problem::error("sie-line-too-long").with("max", max));
                self.vouchers.row_was_bad();
            }
            _ => match line::label(line) {
                Some((label, rest)) => self.labelled(number, label, rest),
                None => self.problems.on_line(number, Problem::error("sie-line-unreadable")),
            },
        }
    }

    fn labelled(&mut self, number: u64, label: &[u8], rest: &'a [u8]) {
        let known = LABELS.iter().find(|(name, _)| name.as_bytes().eq_ignore_ascii_case(label));
        let Some((name, label)) = known.copied() else { return };
        self.posts += 1;
        if label == Label::Flag {
            return;
        }
        if label == Label::Voucher {
            self.vouchers.begins(number, &mut self.file, &mut self.problems);
        }
        match self.words.take(rest) {
            Ok(doubt) => doubt.into_iter().for_each(|doubt| self.problems.on_line(number, doubt.problem())),
            Err(fault) => {
                self.problems.on_line(number, fault.problem());
                if label == Label::Row {
                    self.vouchers.row_was_bad();
                }
                return;
            }
        }
        let mut fields = Fields {
            label: name,
            line: number,
            words: &self.words,
            encoding: self.encoding,
            names: &mut self.names,
            problems: &mut self.problems,
        };
        // What cannot be read has been told, and is left out.
        let _told = match label {
            Label::Row => self.vouchers.row(&mut fields),
            Label::Voucher => rows::voucher(&mut fields).map(|voucher| self.vouchers.is_named(voucher)),
            Label::Balance => records::balance(&mut self.file, &mut fields),
            Label::Account => records::account(&mut self.file, &mut fields),
            Label::Dimension => records::dimension(&mut self.file, &mut fields),
            Label::Header => records::header(&mut self.file, &mut fields),
            Label::Checksum => {
                self.checksums.push(checksum::Mark { line: number, stated: fields.text(0) });
                Ok(())
            }
            Label::Flag => Ok(()),
        };
    }

    fn finished(mut self, bytes: &[u8]) -> SieImport {
        self.vouchers.ends(&mut self.file, &mut self.problems);
        if let Some((count, line)) = lost_letters(bytes, self.encoding) {
            let lost = Problem::warning("sie-letters-lost").with("count", Param::Count(count));
            self.problems.on_line(line, lost);
        }
        if let Some((count, line)) = nuls(bytes) {
            self.problems.on_line(line, Problem::error("sie-nul").with("count", Param::Count(count)));
        }
        if let Some((line, problem)) = checksum::fault(&self.checksums, bytes, self.encoding) {
            self.problems.on_line(line, problem);
        }
        control::take(&mut self.file);
        check::file(&self.file, &mut self.problems);
        SieImport { file: Some(self.file), problems: self.problems.told() }
    }
}

/// How many NUL bytes there are, and the line of the first.
fn nuls(bytes: &[u8]) -> Option<(u64, u64)> {
    let count = bytes.iter().filter(|byte| **byte == 0).count() as u64;
    let (line, _) = Lines::of(bytes).find(|(_, line)| count > 0 && line.contains(&0))?;
    Some((count, line))
}
