//! The mapping: what a foreign file's columns mean. A TOML file that a person writes once and keeps.

use std::collections::BTreeMap;
use std::str::FromStr as _;

use nytta_portfolio::record::{AccountingKind, LifeCycle};
use nytta_portfolio::{Param, Problem};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::sheet::{Sheet, Wanted};

/// What a column can tell of a project.
pub const FIELDS: &[&str] = &[
    "code",
    "name",
    "name_en",
    "area",
    "part",
    "kind",
    "programme",
    "department",
    "leader",
    "phase",
    "start",
    "end",
    "notes",
    "original",
    "current",
    "low",
    "high",
];

/// Those that tell kronor.
pub(super) const AMOUNTS: [&str; 4] = ["original", "current", "low", "high"];

/// What a row has to tell, one way or the other.
const NEEDED: [&str; 3] = ["code", "name", "area"];

const SEK: &str = "SEK";

/// A mapping as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The sheet of a workbook; the first where it is left out.
    sheet: Option<String>,
    /// The row with the columns' names, from 1.
    #[serde(default = "first_row")]
    pub header: u64,
    /// A cell that begins with one of these says in words that nothing is known.
    #[serde(default)]
    missing: Vec<String>,
    /// How dates are written: `%Y-%m-%d`, `%d/%m/%Y`.
    #[serde(default = "iso_dates")]
    pub(super) dates: String,
    /// The column of each field.
    columns: BTreeMap<String, Named>,
    /// The same value for every row, where no column tells it.
    #[serde(default)]
    pub(super) fixed: BTreeMap<String, String>,
    /// What is made by name where the portfolio lacks it.
    #[serde(default)]
    pub(super) create: Create,
    #[serde(default)]
    amounts: Amounts,
    pub(super) cost: Option<Cost>,
}

/// A column by its name; by its place among several of that name where there are several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
enum Named {
    Once(String),
    Among { column: String, nth: usize },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Create {
    #[serde(default)]
    pub(super) areas: bool,
    #[serde(default)]
    pub(super) departments: bool,
    #[serde(default)]
    pub(super) people: bool,
}

/// How amounts are written, and what they are kronor of.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Amounts {
    /// `kr`, `tkr` or `mnkr`.
    unit: Option<String>,
    /// Instead of a unit: what an amount of the file is multiplied by.
    factor: Option<String>,
    /// ISO 4217; kronor where it is left out.
    currency: Option<String>,
    /// Kronor for one unit of the currency; 1 where the amounts shall stand as they are.
    rate: Option<String>,
    decimal: Option<char>,
    thousands: Option<char>,
    /// Marks around the digits that mean nothing: `£`, `kr`.
    #[serde(default)]
    strip: Vec<String>,
}

/// The cost line that the amounts are estimates of.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cost {
    pub(super) name: String,
    #[serde(default = "in_the_project")]
    pub(super) life_cycle: LifeCycle,
    pub(super) accounting: Option<AccountingKind>,
}

fn first_row() -> u64 {
    1
}

fn iso_dates() -> String {
    "%Y-%m-%d".to_owned()
}

fn in_the_project() -> LifeCycle {
    LifeCycle::Project
}

/// Where each field stands in a sheet, by column from 0, with the column's name.
pub(super) type Columns = BTreeMap<&'static str, (u32, String)>;

impl Mapping {
    /// Reads a mapping.
    ///
    /// # Errors
    /// Every problem with it, with its line where it has one.
    pub fn parse(text: &str) -> Result<Mapping, Vec<Problem>> {
        let mapping: Mapping = toml::from_str(text).map_err(|error| {
            let mut problem = Problem::error("mapping-unreadable").text("reason", error.message());
            let line = |span: std::ops::Range<usize>| 1 + text[..span.start].matches('\n').count() as u64;
            problem.place.row = error.span().map(line);
            vec![problem]
        })?;
        let problems = mapping.faults();
        if problems.is_empty() { Ok(mapping) } else { Err(problems) }
    }

    fn faults(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let known = |field: &str| FIELDS.contains(&field);
        for field in self.columns.keys().chain(self.fixed.keys()).filter(|field| !known(field)) {
            let unknown = Problem::error("mapping-field-unknown").text("field", field.clone());
            problems.push(unknown.text("known", FIELDS.join(", ")));
        }
        let tells = |field: &&str| self.columns.contains_key(*field) || self.fixed.contains_key(*field);
        let lacking = NEEDED.iter().filter(|field| !tells(field));
        problems.extend(lacking.map(|field| Problem::error("mapping-field-needed").text("field", *field)));
        for (name, value) in [("factor", &self.amounts.factor), ("rate", &self.amounts.rate)] {
            let wrong = value.as_ref().filter(|text| positive(text).is_none());
            problems.extend(
                wrong.map(|text| Problem::error("mapping-number").text("field", name).text("text", text.clone())),
            );
        }
        let unit = self.amounts.unit.as_ref();
        if let Some(unit) = unit.filter(|unit| unit_factor(unit).is_none() || self.amounts.factor.is_some()) {
            problems.push(Problem::error("mapping-unit").text("text", unit.clone()));
        }
        if self.currency() != SEK && self.amounts.rate.is_none() {
            problems.push(Problem::error("mapping-rate-needed").text("currency", self.currency()));
        }
        let tells_amount = AMOUNTS.iter().any(|field| tells(&field));
        if tells_amount && self.cost.as_ref().is_none_or(|cost| cost.name.trim().is_empty()) {
            problems.push(Problem::error("mapping-cost-needed"));
        }
        problems
    }

    /// Which sheet of a workbook the mapping is for.
    #[must_use]
    pub fn wanted(&self) -> Wanted {
        self.sheet.clone().map_or(Wanted::First, Wanted::Named)
    }

    /// The currency of the amounts, by its code.
    #[must_use]
    pub fn currency(&self) -> &str {
        self.amounts.currency.as_deref().map_or(SEK, str::trim)
    }

    /// Whether the amounts are in kronor already.
    #[must_use]
    pub fn is_in_kronor(&self) -> bool {
        self.currency() == SEK
    }

    /// What an amount is multiplied by within its currency.
    #[must_use]
    pub fn factor(&self) -> Decimal {
        let own = self.amounts.factor.as_deref().and_then(positive);
        own.or_else(|| unit_factor(self.amounts.unit.as_deref()?)).unwrap_or(Decimal::ONE)
    }

    /// Kronor for one unit of the currency.
    #[must_use]
    pub fn rate(&self) -> Decimal {
        self.amounts.rate.as_deref().and_then(positive).unwrap_or(Decimal::ONE)
    }

    /// Whether a text says that nothing is known.
    pub(super) fn is_missing(&self, text: &str) -> bool {
        let text = text.trim().to_lowercase();
        self.missing.iter().any(|start| text.starts_with(&start.trim().to_lowercase()))
    }

    /// The digits of an amount as the file writes it, with a decimal point.
    pub(super) fn digits(&self, text: &str) -> String {
        let mut plain = text.trim().to_owned();
        for mark in &self.amounts.strip {
            plain = plain.replace(mark.as_str(), "");
        }
        if let Some(thousands) = self.amounts.thousands {
            plain = plain.replace(thousands, "");
        }
        match self.amounts.decimal {
            Some(decimal) => plain.trim().replace(decimal, "."),
            None => crate::cell::number(&plain),
        }
    }

    /// Finds the columns in the header of a sheet.
    ///
    /// # Errors
    /// Every column that is not there, or is there several times.
    pub(super) fn columns_of(&self, sheet: &Sheet) -> Result<Columns, Vec<Problem>> {
        let Some(header) = sheet.line(self.header) else {
            return Err(vec![sheet.mark(Problem::error("mapping-header-empty"), self.header, None)]);
        };
        let names: Vec<(u32, String)> = header.cells().map(|(at, cell)| (at, cell.said())).collect();
        let (mut columns, mut problems) = (Columns::new(), Vec::new());
        for field in FIELDS {
            let Some(named) = self.columns.get(*field) else { continue };
            let (wanted, nth) = match named {
                Named::Once(column) => (column, None),
                Named::Among { column, nth } => (column, Some(*nth)),
            };
            let found: Vec<&(u32, String)> =
                names.iter().filter(|(_, name)| name.trim().eq_ignore_ascii_case(wanted.trim())).collect();
            match (found.get(nth.unwrap_or(1).saturating_sub(1)), found.len()) {
                (Some(_), 2..) if nth.is_none() => {
                    let twice = Problem::error("mapping-column-twice").text("column", wanted.clone());
                    let twice = twice.with("count", Param::Count(found.len() as u64));
                    problems.push(sheet.mark(twice, self.header, found.last().map(|(at, _)| *at)));
                }
                (Some((at, name)), _) => drop(columns.insert(field, (*at, name.clone()))),
                (None, _) => {
                    let known: Vec<&str> = names.iter().map(|(_, name)| name.as_str()).collect();
                    let lacking = Problem::error("mapping-column-missing").text("column", wanted.clone());
                    problems.push(sheet.mark(lacking.text("known", known.join(", ")), self.header, None));
                }
            }
        }
        if problems.is_empty() { Ok(columns) } else { Err(problems) }
    }
}

fn positive(text: &str) -> Option<Decimal> {
    let number = Decimal::from_str(&text.trim().replace(',', ".")).ok();
    number.filter(|number| *number > Decimal::ZERO)
}

fn unit_factor(unit: &str) -> Option<Decimal> {
    match unit.trim() {
        "kr" => Some(Decimal::ONE),
        "tkr" => Some(Decimal::from(1_000)),
        "mnkr" => Some(Decimal::from(1_000_000)),
        _ => None,
    }
}
