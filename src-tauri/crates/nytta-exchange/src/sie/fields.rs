//! The fields of one line as values. What cannot be read is told with its line.

use std::borrow::Cow;
use std::collections::HashSet;
use std::str::FromStr;

use chrono::NaiveDate;
use nytta_portfolio::{Money, Month, Number, Param, Problem, Year};

use super::encoding::Encoding;
use super::file::{Name, ObjectRef};
use super::line::{Fault, Words, unescaped};
use super::problems::Problems;

/// The most characters of a field that a problem repeats.
const SHOWN_MAX: usize = 60;

/// The field is not what it should be, which has been told.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told;

/// Texts that are already in memory.
#[derive(Default)]
pub(super) struct Names(HashSet<Name>);

impl Names {
    pub(super) fn of(&mut self, text: &str) -> Name {
        if let Some(known) = self.0.get(text) {
            return known.clone();
        }
        let name: Name = text.into();
        self.0.insert(name.clone());
        name
    }
}

/// The fields of one line, counted from 0; a list in braces is not counted. A field that the line lacks is empty, and so
/// is a number, date or key where it is unsure which field is which.
pub(super) struct Fields<'r, 'a> {
    pub(super) label: &'static str,
    pub(super) line: u64,
    pub(super) words: &'r Words<'a>,
    pub(super) encoding: Encoding,
    pub(super) names: &'r mut Names,
    pub(super) problems: &'r mut Problems,
}

impl<'a> Fields<'_, 'a> {
    pub(super) fn text(&mut self, at: usize) -> Name {
        let text = self.words.plain.get(at).map_or(Cow::Borrowed(""), |word| decoded(self.encoding, word));
        self.names.of(&text)
    }

    /// A text that the line cannot do without.
    pub(super) fn key(&mut self, at: usize) -> Result<Name, Told> {
        let text = self.sure(at);
        if text.is_empty() { Err(self.incomplete()) } else { Ok(self.names.of(&text)) }
    }

    /// Kronor and öre with a decimal point, without spaces between thousands.
    pub(super) fn amount(&mut self, at: usize) -> Result<Money, Told> {
        self.parsed(at, Problem::error("sie-amount-unreadable"))?.ok_or_else(|| self.incomplete())
    }

    /// In any unit. No amount depends on it: one that cannot be read is told, and absent.
    pub(super) fn quantity(&mut self, at: usize) -> Option<Number> {
        self.parsed(at, Problem::warning("sie-quantity-unreadable")).ok().flatten()
    }

    /// The number of a fiscal year: 0, −1, ….
    pub(super) fn year(&mut self, at: usize) -> Result<i8, Told> {
        self.parsed(at, Problem::error("sie-year-unreadable"))?.ok_or_else(|| self.incomplete())
    }

    /// A day that may be absent.
    pub(super) fn date(&mut self, at: usize) -> Result<Option<NaiveDate>, Told> {
        self.parsed::<Day>(at, Problem::error("sie-date-unreadable")).map(|day| day.map(|day| day.0))
    }

    /// A day that the line cannot do without.
    pub(super) fn day(&mut self, at: usize) -> Result<NaiveDate, Told> {
        self.date(at)?.ok_or_else(|| self.incomplete())
    }

    pub(super) fn month(&mut self, at: usize) -> Result<Month, Told> {
        let month = self.parsed::<YearAndMonth>(at, Problem::error("sie-date-unreadable"))?;
        month.map(|month| month.0).ok_or_else(|| self.incomplete())
    }

    /// The objects of the line, dimension by dimension.
    pub(super) fn objects(&mut self) -> Result<Vec<ObjectRef>, Told> {
        let list = &self.words.list;
        let pairs = list.chunks_exact(2);
        if !pairs.remainder().is_empty() {
            return Err(self.tell(Fault::ListUnreadable.problem()));
        }
        let (encoding, names) = (self.encoding, &mut *self.names);
        let mut name = |word: &'a [u8]| names.of(&decoded(encoding, word));
        Ok(pairs.map(|pair| ObjectRef { dimension: name(pair[0]), object: name(pair[1]) }).collect())
    }

    /// Tells a problem of the line.
    pub(super) fn tell(&mut self, problem: Problem) -> Told {
        self.problems.on_line(self.line, problem);
        Told
    }

    /// A field that stands in front of any doubt.
    fn sure(&self, at: usize) -> Cow<'a, str> {
        let word = self.words.plain[..self.words.sure].get(at);
        word.map_or(Cow::Borrowed(""), |word| decoded(self.encoding, word))
    }

    fn parsed<T: FromStr>(&mut self, at: usize, otherwise: Problem) -> Result<Option<T>, Told> {
        let text = self.sure(at);
        match text.trim() {
            "" => Ok(None),
            text => match text.parse() {
                Ok(value) => Ok(Some(value)),
                Err(_) => Err(self.tell(otherwise.text("text", shown(text)))),
            },
        }
    }

    fn incomplete(&mut self) -> Told {
        self.tell(Problem::error("sie-line-incomplete").with("label", Param::Text(format!("#{}", self.label))))
    }
}

/// A word as text.
pub(super) fn decoded(encoding: Encoding, word: &[u8]) -> Cow<'_, str> {
    if word.contains(&b'\\') { encoding.decode(&unescaped(word)).into_owned().into() } else { encoding.decode(word) }
}

/// A text as a message repeats it.
pub(super) fn shown(text: &str) -> String {
    match text.char_indices().nth(SHOWN_MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// `20110531`; some programs write `2011-05-31`.
struct Day(NaiveDate);

impl FromStr for Day {
    type Err = Told;

    fn from_str(text: &str) -> Result<Day, Told> {
        let digits = match text.len() {
            8 => Cow::Borrowed(text),
            10 if text.bytes().enumerate().all(|(at, byte)| (byte == b'-') == matches!(at, 4 | 7)) => {
                text.replace('-', "").into()
            }
            _ => return Err(Told),
        };
        let [year, month, day] = [0..4, 4..6, 6..8].map(|part| digits.get(part).and_then(number));
        let date = NaiveDate::from_ymd_opt(year.ok_or(Told)?.cast_signed(), month.ok_or(Told)?, day.ok_or(Told)?);
        date.map(Day).ok_or(Told)
    }
}

/// `201105`.
struct YearAndMonth(Month);

impl FromStr for YearAndMonth {
    type Err = Told;

    fn from_str(text: &str) -> Result<YearAndMonth, Told> {
        let (year, month) = text.split_at_checked(4).filter(|_| text.len() == 6).ok_or(Told)?;
        let year = year.parse::<Year>().map_err(|_| Told)?;
        let month = number(month).and_then(|month| Month::new(year, u8::try_from(month).ok()?));
        month.map(YearAndMonth).ok_or(Told)
    }
}

fn number(digits: &str) -> Option<u32> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}
