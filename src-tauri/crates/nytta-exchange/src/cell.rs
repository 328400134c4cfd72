//! One cell: from what a person or a spreadsheet wrote to a value, and back.
//!
//! Values are JSON as in a record; `null` is an empty cell. What is written is one form; what is read may also have a
//! decimal point, spaces between thousands, a real minus sign, Swedish words for true and false.

use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime};
use nytta_portfolio::record::{Kind, Shape, Slot};
use nytta_portfolio::{Id, Money, Month, Number, Param, Percent, Period, Problem, Timestamp, Year, money::MoneyError};
use serde_json::Value;

use crate::layout::{Column, Form};
use crate::names::Names;

/// Reads a cell.
///
/// # Errors
/// The problem with the cell, without its place.
pub(crate) fn parse(column: &Column, cell: &str, names: &Names) -> Result<Value, Problem> {
    if column.form == Form::Value(Shape::Text) {
        let text = unguarded(cell).replace("\r\n", "\n");
        return Ok(if text.is_empty() { Value::Null } else { Value::String(text) });
    }
    let cell = cell.trim();
    if cell.is_empty() {
        return Ok(Value::Null);
    }
    match column.form {
        Form::Id => Id::parse(cell).map(|id| text(&id)).map_err(|_| Problem::error("id-invalid").text("text", cell)),
        Form::Slot => plain::<Slot>(&cell.to_lowercase(), cell, "slot-invalid"),
        Form::Kind => {
            let kind = Kind::of_word(cell).ok_or_else(|| Problem::error("kind-unknown").text("text", cell))?;
            Ok(Value::String(kind.word().to_owned()))
        }
        Form::Recorded => recorded(cell),
        Form::Value(shape) => value(shape, column.target, cell, names),
    }
}

fn value(shape: Shape, target: Option<Kind>, cell: &str, names: &Names) -> Result<Value, Problem> {
    match shape {
        Shape::Flag => flag(cell),
        Shape::Count => count(cell),
        Shape::Percent => percent(cell),
        Shape::Percents => cell.split_whitespace().map(percent).collect::<Result<_, _>>().map(Value::Array),
        Shape::Number => plain::<Number>(&number(cell), cell, "number-unreadable"),
        Shape::Money => money(cell),
        Shape::Date => date(cell),
        Shape::Month => plain::<Month>(cell, cell, "month-unreadable"),
        Shape::Year => plain::<Year>(cell, cell, "year-unreadable"),
        Shape::Period => plain::<Period>(cell, cell, "period-unreadable"),
        Shape::Moment => recorded(cell),
        Shape::Choice(words) => choice(words, cell),
        Shape::Choices(words) => {
            let chosen: Result<Vec<Value>, Problem> = tokens(cell).map(|word| choice(words, word)).collect();
            chosen.map(Value::Array)
        }
        Shape::Reference => target.map_or(Ok(Value::Null), |kind| names.find(kind, cell).map(|id| text(&id))),
        Shape::References => target.map_or(Ok(Value::Null), |kind| references(kind, cell, names)),
        // A text is read before this, and a field with entries is no column.
        Shape::Text
        | Shape::Estimates
        | Shape::AmountsByReference
        | Shape::AmountsByYear
        | Shape::NumbersByYear
        | Shape::PercentsByReference => Ok(Value::Null),
    }
}

/// Writes a value of a record as a cell.
pub(crate) fn format(shape: Shape, value: &Value) -> String {
    match (shape, value) {
        (Shape::Text, Value::String(text)) => guarded(text),
        (Shape::Money | Shape::Percent | Shape::Number, Value::String(number)) => number.replace('.', ","),
        (_, Value::String(text)) => text.clone(),
        (Shape::Percents, Value::Array(items)) => {
            items.iter().filter_map(Value::as_str).map(|step| step.replace('.', ",")).collect::<Vec<_>>().join(" ")
        }
        (_, Value::Array(items)) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
        (_, Value::Null | Value::Object(_)) => String::new(),
        (_, other) => other.to_string(),
    }
}

/// A text that a spreadsheet could take for a formula gets an apostrophe in front, and so does one that already has.
pub(crate) fn guarded(text: &str) -> String {
    if is_guardable(text) { format!("'{text}") } else { text.to_owned() }
}

/// Takes away exactly the one apostrophe that [`guarded`] puts in front.
pub(crate) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| is_guardable(text)).unwrap_or(cell)
}

fn is_guardable(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

fn text(id: &Id) -> Value {
    Value::String(id.to_string())
}

fn plain<T: FromStr + ToString>(written: &str, cell: &str, code: &'static str) -> Result<Value, Problem> {
    let read = written.parse::<T>().map_err(|_| Problem::error(code).text("text", cell))?;
    Ok(Value::String(read.to_string()))
}

fn percent(cell: &str) -> Result<Value, Problem> {
    plain::<Percent>(&number(cell.strip_suffix('%').unwrap_or(cell)), cell, "percent-unreadable")
}

fn flag(cell: &str) -> Result<Value, Problem> {
    match cell.to_lowercase().as_str() {
        "true" | "sant" | "ja" | "yes" | "1" => Ok(Value::Bool(true)),
        "false" | "falskt" | "nej" | "no" | "0" => Ok(Value::Bool(false)),
        _ => Err(Problem::error("flag-unreadable").text("text", cell)),
    }
}

fn count(cell: &str) -> Result<Value, Problem> {
    let digits = cell.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| cell.parse::<u32>().ok()).flatten();
    number.map(Value::from).ok_or_else(|| Problem::error("count-unreadable").text("text", cell))
}

pub(crate) fn money(cell: &str) -> Result<Value, Problem> {
    let problem = |code| Problem::error(code).text("text", cell);
    match number(cell).parse::<Money>() {
        Ok(amount) => Ok(Value::String(amount.to_string())),
        Err(MoneyError::FinerThanOre(_)) => Err(problem("amount-finer-than-ore")),
        Err(MoneyError::OutOfRange(_)) => Err(problem("amount-range")),
        Err(MoneyError::NotAnAmount(_) | MoneyError::Overflow) => Err(problem("cell-amount")),
    }
}

/// A number with a decimal point and nothing else, from one as people and spreadsheets write it. What is no number
/// stays none: two kinds of separators are left for the parser to refuse, because either could be the decimal sign.
pub(crate) fn number(cell: &str) -> String {
    let cell = cell.trim().replace('\u{2212}', "-");
    let (sign, digits) = cell.strip_prefix('-').map_or(("", cell.as_str()), |digits| ("-", digits));
    let whole_end = digits.find([',', '.']).unwrap_or(digits.len());
    let (whole, fraction) = digits.split_at(whole_end);
    let groups: Vec<&str> = whole.split(is_thousands_space).collect();
    let grouped =
        groups.iter().skip(1).all(|group| group.len() == 3) && groups.first().is_some_and(|first| first.len() <= 3);
    if groups.len() > 1 && !grouped {
        return cell;
    }
    let single = fraction.matches([',', '.']).count() <= 1;
    let fraction = if single { fraction.replace(',', ".") } else { fraction.to_owned() };
    format!("{sign}{}{fraction}", groups.concat())
}

fn is_thousands_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

/// `2007-05-14`, with four digits for the year: no other order of day and month is guessed.
pub(crate) fn date(cell: &str) -> Result<Value, Problem> {
    let form = cell.len() == 10 && cell.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    let date = form.then(|| NaiveDate::parse_from_str(cell, "%Y-%m-%d").ok()).flatten();
    let date = date.ok_or_else(|| Problem::error("date-unreadable").text("text", cell))?;
    Ok(Value::String(date.to_string()))
}

/// A moment as RFC 3339 writes it, or what a clock in Sweden shows; a day alone means its end.
fn recorded(cell: &str) -> Result<Value, Problem> {
    let moment = Timestamp::parse(cell).ok().or_else(|| local_moment(cell));
    let moment = moment.ok_or_else(|| Problem::error("moment-unreadable").text("text", cell))?;
    Ok(Value::String(moment.to_string()))
}

fn local_moment(cell: &str) -> Option<Timestamp> {
    if let Ok(day) = date(cell) {
        return Timestamp::end_of(day.as_str()?.parse().ok()?);
    }
    let local = cell.replacen('T', " ", 1);
    let read = |format| NaiveDateTime::parse_from_str(&local, format).ok();
    ["%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"].into_iter().find_map(read).and_then(Timestamp::of_local)
}

fn choice(words: &[&str], cell: &str) -> Result<Value, Problem> {
    let word = words.iter().find(|word| word.eq_ignore_ascii_case(cell));
    let refused = || Problem::error("choice-unknown").text("text", cell).text("words", words.join(", "));
    word.map(|word| Value::String((*word).to_owned())).ok_or_else(refused)
}

/// Several references: identities separated by spaces, or what people call the records, separated by commas.
fn references(kind: Kind, cell: &str, names: &Names) -> Result<Value, Problem> {
    if let Ok(id) = names.find(kind, cell) {
        return Ok(Value::Array(vec![text(&id)]));
    }
    let parts: Vec<&str> = if cell.contains([',', '\n']) {
        cell.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect()
    } else {
        tokens(cell).collect()
    };
    let found: Result<Vec<Value>, Problem> = parts.into_iter().map(|part| Ok(text(&names.find(kind, part)?))).collect();
    found.map(Value::Array)
}

fn tokens(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(|c: char| c.is_whitespace() || c == ',').filter(|part| !part.is_empty())
}

/// What is told of a value that has to be there.
pub(crate) fn required(column: &Column) -> Problem {
    Problem::error("field-required").with("field", Param::Field(column.name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_write_it() {
        let cases = [
            ("1234,5", "1234.5"),
            ("1234.50", "1234.50"),
            ("1 234,50", "1234.50"),
            ("1\u{A0}234\u{202F}567", "1234567"),
            ("\u{2212}12", "-12"),
            ("1.234,50", "1.234,50"),
            ("12 34", "12 34"),
            ("1234 567", "1234 567"),
            ("1e6", "1e6"),
        ];
        for (cell, written) in cases {
            assert_eq!(number(cell), written, "{cell}");
        }
    }

    #[test]
    fn a_moment_is_read_as_a_clock_in_sweden_shows_it() {
        let cases = "
            2007-05-14T09:30:00+01:00 | 2007-05-14T08:30:00.000000Z
            2007-05-14 09:30          | 2007-05-14T07:30:00.000000Z
            2008-01-15T10:00:05       | 2008-01-15T09:00:05.000000Z
            2007-09-14                | 2007-09-14T21:59:59.999999Z";
        for case in cases.lines().filter(|line| !line.trim().is_empty()) {
            let (cell, utc) = case.split_once('|').unwrap();
            assert_eq!(recorded(cell.trim()), Ok(Value::String(utc.trim().to_owned())), "{cell}");
        }
        for bad in ["14/5 2007", "2007-05-14 25:00", "2007-05"] {
            assert!(recorded(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_looks_like_a_formula_is_guarded_and_one_apostrophe_is_taken_away() {
        for (text, cell) in
            [("=1+1", "'=1+1"), ("'=1", "''=1"), ("-5", "'-5"), ("'t Zand", "'t Zand"), ("'", "'"), ("a=1", "a=1")]
        {
            assert_eq!(guarded(text), cell);
            assert_eq!(unguarded(cell), text);
        }
        assert_eq!(unguarded("=1"), "=1", "a foreign file may lack the apostrophe");
    }
}
