//! Reading what people type: amounts, dates, rates, names. Forgiving about form, strict about meaning. A number is read as
//! the language on the screen writes it: `18,000` is eighteen thousand in English and eighteen in Swedish.

use chrono::NaiveDate;
use nytta_portfolio::money::MoneyError;
use nytta_portfolio::{Money, Month, Number, Percent, Period, Problem, Year};
use rust_decimal::Decimal;

use crate::Language;
use crate::view::Unit;

/// Reads an amount: `1 250,5`, `1250.5`, `1,25 mnkr`, `−300 tkr`. A bare number is in the unit given.
///
/// # Errors
/// One problem: it is no amount, is finer than the öre, or is out of range.
pub fn amount(text: &str, bare: Unit, language: Language) -> Result<Money, Problem> {
    let refused = || Problem::error("amount-unreadable").text("text", text);
    let (number, unit) = split_unit(text.trim(), bare).ok_or_else(refused)?;
    let decimal = decimal(number, language).ok_or_else(refused)?;
    let factor = Decimal::from(match unit {
        Unit::Sek => 1,
        Unit::Ksek => 1_000,
        Unit::Msek => 1_000_000,
    });
    let sek = decimal.checked_mul(factor).ok_or_else(|| Problem::error("amount-range").text("text", text))?;
    Money::from_sek(sek).map_err(|error| match error {
        MoneyError::FinerThanOre(_) => Problem::error("amount-finer-than-ore").text("text", text),
        _ => Problem::error("amount-range").text("text", text),
    })
}

fn split_unit(text: &str, bare: Unit) -> Option<(&str, Unit)> {
    let at = text.find(|c: char| c.is_alphabetic()).unwrap_or(text.len());
    let (number, word) = text.split_at(at);
    let unit = match word.trim().trim_end_matches('.').to_lowercase().as_str() {
        "" => bare,
        "kr" | "sek" | "kronor" => Unit::Sek,
        "tkr" | "ksek" | "kkr" => Unit::Ksek,
        "mnkr" | "mkr" | "msek" | "miljoner" | "million" | "millions" | "mn" => Unit::Msek,
        _ => return None,
    };
    Some((number.trim(), unit))
}

/// Reads a number with a decimal comma or point, and thousands set apart by spaces, or by the other of the two. In English a
/// lone comma before three digits sets thousands apart; in Swedish it is the decimal sign.
#[must_use]
pub fn decimal(text: &str, language: Language) -> Option<Decimal> {
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    };
    let last = digits.rfind([',', '.']);
    let both = digits.contains(',') && digits.contains('.');
    let repeated = last.is_some_and(|at| digits[..at].contains(&digits[at..=at]));
    let grouped = !both && (repeated || (language.is_english() && is_grouped_by_comma(digits)));
    let (whole, fraction) = match last {
        Some(_) if grouped => (digits, ""),
        Some(at) => (&digits[..at], &digits[at + 1..]),
        None => (digits, ""),
    };
    if last.is_some() && !grouped && fraction.is_empty() {
        return None;
    }
    let whole = ungrouped(whole)?;
    if !fraction.bytes().all(|b| b.is_ascii_digit()) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let plain =
        format!("{}{}.{}", if negative { "-" } else { "" }, if whole.is_empty() { "0" } else { &whole }, fraction);
    Decimal::from_str_exact(plain.trim_end_matches('.')).ok()
}

/// Whether the only comma stands where English sets thousands apart: `18,000`, not `0,125` and not `1,5`.
fn is_grouped_by_comma(digits: &str) -> bool {
    digits.split_once(',').is_some_and(|(whole, rest)| {
        rest.len() == 3 && rest.bytes().all(|b| b.is_ascii_digit()) && !whole.is_empty() && !whole.starts_with('0')
    })
}

/// The digits without what sets thousands apart; `None` where the groups are not of three.
fn ungrouped(text: &str) -> Option<String> {
    let is_mark = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | ',' | '.' | '\'');
    let groups: Vec<&str> = text.split(is_mark).collect();
    let digits = groups.iter().all(|group| group.bytes().all(|b| b.is_ascii_digit()));
    let threes = groups.len() == 1
        || (groups.iter().skip(1).all(|group| group.len() == 3) && (1..=3).contains(&groups[0].len()));
    (digits && threes).then(|| groups.concat())
}

/// Reads a day: `2008-03-01`, `20080301`, `1/3 2008`; `2008-03` is a month's first day, or its last where `last` is asked for.
///
/// # Errors
/// One problem: it is no day.
pub fn date(text: &str, last: bool) -> Result<NaiveDate, Problem> {
    let refused = || Problem::error("date-unreadable").text("text", text);
    let trimmed = text.trim();
    if let Ok(Period::Month(month)) = trimmed.parse::<Period>() {
        return Ok(if last { month.last_day() } else { month.first_day() });
    }
    let formats = ["%Y-%m-%d", "%Y%m%d", "%d/%m %Y", "%d/%m/%Y", "%d.%m.%Y"];
    let found =
        formats.iter().find_map(|format| NaiveDate::parse_from_str(trimmed, format).ok()).ok_or_else(refused)?;
    // Years outside those that a period can have are typing errors.
    let outside = || Problem::error("date-outside").text("text", text);
    Month::of(found).map(|_| found).ok_or_else(outside)
}

/// Reads a rate: `3,5`, `3.5 %`.
///
/// # Errors
/// One problem: it is no rate.
pub fn percent(text: &str, language: Language) -> Result<Percent, Problem> {
    let refused = || Problem::error("percent-unreadable").text("text", text);
    let number = text.trim().trim_end_matches('%').trim();
    Percent::new(decimal(number, language).ok_or_else(refused)?).map_err(|_| refused())
}

/// Reads a quantity: `18 000`, `0,35`.
///
/// # Errors
/// One problem: it is no number, or has too many digits.
pub fn number(text: &str, language: Language) -> Result<Number, Problem> {
    let refused = |code| Problem::error(code).text("text", text);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let only_digits = text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || ",.-\u{2212}".contains(c));
    // What no decimal holds is a number all the same, to who typed it.
    let unread = || refused(if only_digits && digits > DIGITS_MAX { "number-too-long" } else { "number-unreadable" });
    Number::new(decimal(text.trim(), language).ok_or_else(unread)?).map_err(|_| refused("number-too-long"))
}

/// More digits than a decimal holds.
const DIGITS_MAX: usize = 28;

/// Reads a month: `2008-03`, `200803`, `3/2008`; a day means its month.
///
/// # Errors
/// One problem: it is no month.
pub fn month(text: &str) -> Result<Month, Problem> {
    let refused = || Problem::error("month-unreadable").text("text", text);
    let trimmed = text.trim();
    if let Ok(month) = trimmed.parse::<Month>() {
        return Ok(month);
    }
    let (number, year) = trimmed.split_once('/').map(|(number, year)| (number.trim(), year.trim())).unwrap_or_default();
    let padded = format!("{year}-{number:0>2}");
    let joined = trimmed.get(..4).zip(trimmed.get(4..)).map(|(year, number)| format!("{year}-{number}"));
    let spelled = padded.parse::<Month>().ok().or_else(|| joined.and_then(|text| text.parse().ok()));
    spelled.map_or_else(|| date(text, false).ok().and_then(Month::of).ok_or_else(refused), Ok)
}

/// Reads a year.
///
/// # Errors
/// One problem: it is no year.
pub fn year(text: &str) -> Result<Year, Problem> {
    text.trim().parse().map_err(|_| Problem::error("year-unreadable").text("text", text))
}

/// Reads yes or no, in either language.
///
/// # Errors
/// One problem: it is neither.
pub fn flag(text: &str) -> Result<bool, Problem> {
    match text.trim().to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "true" | "sant" | "1" | "x" | "✓" => Ok(true),
        "nej" | "n" | "no" | "false" | "falskt" | "0" | "" | "–" | "-" => Ok(false),
        _ => Err(Problem::error("flag-unreadable").text("text", text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language::{English, Swedish};

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let cases = "
            1 250,5         1250.50
            1250.5          1250.50
            1,25 mnkr       1250000.00
            1.25 MSEK       1250000.00
            69,5mnkr        69500000.00
            300 tkr         300000.00
            −300 tkr        -300000.00
            -0,01           -0.01
            1.250.000       1250000.00
            1,250,000.50    1250000.50
            1.250,50        1250.50
            ,5              0.50
            12 kr           12.00
            0               0.00";
        for case in cases.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (typed, sek) = case.rsplit_once(' ').unwrap();
            assert_eq!(amount(typed.trim(), Unit::Sek, Swedish).map(|m| m.to_string()).as_deref(), Ok(sek), "{typed}");
        }
        assert_eq!(amount("44", Unit::Msek, Swedish).unwrap().to_string(), "44000000.00");
        assert_eq!(amount("44 kr", Unit::Msek, Swedish).unwrap().to_string(), "44.00");
    }

    #[test]
    fn a_comma_is_read_as_the_language_on_the_screen_writes_it() {
        let cases = "
            18,000      18      18000
            1,250       1.25    1250
            18.000      18      18
            1,5         1.5     1.5
            0,125       0.125   0.125
            1,250,000   1250000 1250000
            1,250.5     1250.5  1250.5
            1.250,5     1250.5  1250.5
            −1,250      -1.25   -1250
            3,1415      3.1415  3.1415";
        for case in cases.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let [typed, swedish, english] = case.split_whitespace().collect::<Vec<_>>()[..] else { panic!("{case}") };
            for (language, expected) in [(Swedish, swedish), (English, english)] {
                let read = decimal(typed, language).map(|read| read.normalize().to_string());
                assert_eq!(read.as_deref(), Some(expected), "{typed} in {}", language.tag());
            }
        }
        assert_eq!(amount("1,250 kr", Unit::Msek, English).unwrap().to_string(), "1250.00");
        assert_eq!(amount("1,250 kr", Unit::Msek, Swedish).unwrap().to_string(), "1.25");
        assert_eq!(decimal("1,2500,000", English), None);
    }

    #[test]
    fn what_is_no_amount_is_refused_with_its_reason() {
        let cases = [
            ("", "amount-unreadable"),
            ("tio", "amount-unreadable"),
            ("12 50", "amount-unreadable"),
            ("1 2 3", "amount-unreadable"),
            ("5 euro", "amount-unreadable"),
            ("1e9", "amount-unreadable"),
            ("1,", "amount-unreadable"),
            ("--1", "amount-unreadable"),
            ("0,001", "amount-finer-than-ore"),
            ("10000001 mnkr", "amount-range"),
        ];
        for (typed, code) in cases {
            assert_eq!(amount(typed, Unit::Sek, Swedish).unwrap_err().code, code, "{typed}");
        }
    }

    #[test]
    fn months_and_quantities_are_read_as_people_write_them() {
        for typed in ["2008-03", "200803", "3/2008", "2008-03-14", "14/3 2008"] {
            assert_eq!(month(typed).unwrap().to_string(), "2008-03", "{typed}");
        }
        for typed in ["2008-13", "mars", "2008", ""] {
            assert_eq!(month(typed).unwrap_err().code, "month-unreadable", "{typed}");
        }
        assert_eq!(number(" 18 000 ", Swedish).unwrap().to_string(), "18000");
        assert_eq!(number("0,35", Swedish).unwrap().to_string(), "0.35");
        for typed in ["NaN", "1e6", "oändligt"] {
            assert_eq!(number(typed, Swedish).unwrap_err().code, "number-unreadable", "{typed}");
        }
        for typed in ["0,1234567891", "2000000000000", "999999999999999999999999999999"] {
            assert_eq!(number(typed, Swedish).unwrap_err().code, "number-too-long", "{typed}");
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for typed in ["2008-03-01", "20080301", "1/3 2008", "01/03/2008", "2008-03"] {
            assert_eq!(date(typed, false).unwrap().to_string(), "2008-03-01", "{typed}");
        }
        assert_eq!(date("2008-02", true).unwrap().to_string(), "2008-02-29");
        assert_eq!(date("3000-01-01", false).unwrap_err().code, "date-outside");
        for typed in ["2008-02-30", "mars", ""] {
            assert_eq!(date(typed, false).unwrap_err().code, "date-unreadable", "{typed}");
        }
    }
}
