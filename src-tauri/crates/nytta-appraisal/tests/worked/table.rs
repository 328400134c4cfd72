//! Reads a table of worked examples: columns between bars, the first line names them, `#` begins a remark.

use std::fmt::Debug;

use nytta_appraisal::NoResult;

/// One line of a table.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    columns: &'a [&'a str],
    pub line: &'a str,
}

/// Checks every line of a table.
pub fn each(text: &str, check: impl Fn(Case<'_>)) {
    let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let columns: Vec<&str> = lines.next().unwrap().split('|').map(str::trim).collect();
    let mut count = 0;
    for line in lines {
        assert_eq!(line.split('|').count(), columns.len(), "{line}");
        check(Case { columns: &columns, line });
        count += 1;
    }
    assert!(count > 2, "a table with {count} lines");
}

impl<'a> Case<'a> {
    /// What stands in a column.
    pub fn text(&self, column: &str) -> &'a str {
        let at = self.columns.iter().position(|name| *name == column).expect(column);
        self.line.split('|').nth(at).unwrap().trim()
    }

    /// Numbers with spaces between; `1 and 200 years of 2` is 1, 2, 2, ….
    pub fn numbers(&self, column: &str) -> Vec<f64> {
        let text = self.text(column);
        match text.split_once(" and ") {
            Some((first, rest)) => {
                let (years, of) = rest.split_once(" years of ").unwrap();
                let mut flows = vec![number(first)];
                flows.resize(years.parse::<usize>().unwrap() + 1, number(of));
                flows
            }
            None => text.split_whitespace().map(number).collect(),
        }
    }

    pub fn number(&self, column: &str) -> f64 {
        number(self.text(column))
    }

    /// A rate as a fraction.
    pub fn rate(&self, column: &str) -> f64 {
        number(self.text(column).strip_suffix(" %").expect(self.line)) / 100.0
    }

    /// Compares a result, or why there is none, with what the column says, to the digits that it gives. `size` is the size
    /// of what was added up, which tells how far a binary sum can be trusted.
    pub fn compare<R: Debug>(&self, column: &str, result: Result<f64, R>, size: f64) {
        match result {
            Err(reason) => assert_eq!(format!("{reason:?}"), self.text(column), "{}", self.line),
            Ok(value) => self.agrees(self.text(column), value, size),
        }
    }

    /// Compares rates with those that the column lists.
    pub fn compare_rates(&self, column: &str, rates: Result<Vec<f64>, NoResult>) {
        let rates = match rates {
            Err(reason) => return self.compare(column, Err(reason), 0.0),
            Ok(rates) => rates,
        };
        let text = self.text(column).replace(" %", "%");
        let expected: Vec<&str> = text.split_whitespace().collect();
        assert_eq!(expected.len(), rates.len(), "{}: found {rates:?}", self.line);
        for (expected, rate) in expected.iter().zip(rates) {
            self.agrees(&expected.replace('%', " %"), rate, 1.0);
        }
    }

    fn agrees(&self, expected: &str, value: f64, size: f64) {
        let (digits, value) = match expected.strip_suffix(" %") {
            Some(digits) => (digits, value * 100.0),
            None => (expected, value),
        };
        let wanted: f64 = digits.parse().unwrap_or_else(|_| panic!("{}: found {value}", self.line));
        let decimals = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let tolerance = 10_f64.powi(-i32::try_from(decimals).unwrap());
        let rounding = size * 8.0 * f64::EPSILON;
        // A whole number in a table is exact; the last decimal may be rounded or cut off.
        let tolerance = if decimals == 0 { 1e-9 * wanted.abs().max(1.0) } else { tolerance * (1.0 + 1e-9) };
        assert!((value - wanted).abs() <= tolerance + rounding, "{}: found {value}", self.line);
    }
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_else(|_| panic!("not a number: {text:?}"))
}
