//! What can be asked for.

mod followup;
mod money;

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
pub use followup::{FollowBy, FollowUpArgs, ForecastArgs};
pub use money::{ActualsArgs, BooksArgs, ContractArgs, DecideArgs, ImportWhat};

/// Nytta: a programme's projects, their cost and benefit, in one file.
#[derive(Debug, Parser)]
#[command(name = "nytta", version, about)]
pub struct Args {
    /// The language of messages and reports: sv or en
    #[arg(long, global = true, value_enum, default_value_t = Language::Sv)]
    pub lang: Language,
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Language {
    Sv,
    En,
}

/// What a new portfolio begins as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum From {
    /// The decision of 2007, with the figures of its source
    #[value(name = "stockholm-2007")]
    Stockholm2007,
    /// An invented portfolio to try everything with
    Example,
    /// Nothing
    Empty,
}

/// What projects are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum By {
    Area,
    Part,
    Programme,
    Phase,
    Leader,
    Kind,
    Department,
}

/// The unit that amounts are shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Unit {
    /// Kronor
    Sek,
    /// Thousands of kronor
    Ksek,
    /// Millions of kronor
    Msek,
}

/// Which amount is discounted first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Convention {
    /// The first flow is not discounted
    Year0,
    /// Every flow is at the end of its year, as in a spreadsheet's NPV
    End,
}

/// A figure of the pocket calculator. Rates are fractions: 0.1 is 10 %.
#[derive(Debug, Clone, PartialEq, Subcommand)]
pub enum CalcFigure {
    /// Net present value of yearly flows
    Npv {
        /// The rate of discount: 0.1 or 10%
        #[arg(long, allow_negative_numbers = true, value_parser = rate)]
        rate: f64,
        /// Which flow is discounted first
        #[arg(long, value_enum, default_value_t = Convention::Year0)]
        convention: Convention,
        /// Kronor year by year, from the first year on; write -- before them where the first is negative
        #[arg(allow_negative_numbers = true, value_parser = number)]
        flows: Vec<f64>,
    },
    /// Internal rate of return of yearly flows
    Irr {
        /// Kronor year by year, from the first year on; write -- before them where the first is negative
        #[arg(allow_negative_numbers = true, value_parser = number)]
        flows: Vec<f64>,
    },
    /// Modified internal rate of return of yearly flows
    Mirr {
        /// What is borrowed costs: 0.1 or 10%
        #[arg(long, allow_negative_numbers = true, value_parser = rate)]
        finance: f64,
        /// What comes back earns: 0.1 or 10%
        #[arg(long, allow_negative_numbers = true, value_parser = rate)]
        reinvest: f64,
        /// Kronor year by year, from the first year on; write -- before them where the first is negative
        #[arg(allow_negative_numbers = true, value_parser = number)]
        flows: Vec<f64>,
    },
    /// Years until yearly flows have paid back; discounted where a rate is given
    Payback {
        /// The rate of discount, 0.1 or 10%; without interest where it is left out
        #[arg(long, allow_negative_numbers = true, value_parser = rate)]
        rate: Option<f64>,
        /// Kronor year by year, from the first year on; write -- before them where the first is negative
        #[arg(allow_negative_numbers = true, value_parser = number)]
        flows: Vec<f64>,
    },
    /// Net present value of dated flows, read as lines of date;amount
    Xnpv {
        /// The rate of discount: 0.1 or 10%
        #[arg(long, allow_negative_numbers = true, value_parser = rate)]
        rate: f64,
    },
    /// Internal rate of return of dated flows, read as lines of date;amount
    Xirr,
}

/// A number with a decimal point or comma; thousands only by spaces.
fn number(text: &str) -> Result<f64, String> {
    let plain = text.replace([' ', '\u{a0}'], "").replace(',', ".");
    plain.parse().map_err(|_| "not a number; write for example 1250.5 or 1250,5".to_owned())
}

/// A rate as a fraction, or in per cent: `0.1` or `10%`.
fn rate(text: &str) -> Result<f64, String> {
    let (digits, divisor) = text.trim_end().strip_suffix('%').map_or((text, 1.0), |percent| (percent, 100.0));
    let number = number(digits).map_err(|_| "not a rate; write for example 0.1, 0,1 or 10%".to_owned())?;
    if divisor < 2.0 && number.abs() >= 1.0 {
        return Err(format!(
            "a rate is a fraction, and {text} would be {} %; write {text}% for per cent",
            number * 100.0
        ));
    }
    Ok(number / divisor)
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Makes a portfolio
    New {
        /// The portfolio
        file: PathBuf,
        /// What it begins as
        #[arg(long, value_enum)]
        from: From,
    },
    /// Lists the projects
    List {
        /// The portfolio
        file: PathBuf,
        /// What the projects are grouped by
        #[arg(long, value_enum)]
        by: Option<By>,
        /// Answers as JSON, for other programs
        #[arg(long)]
        json: bool,
        /// The unit that amounts are shown in
        #[arg(long, value_enum, default_value_t = Unit::Msek)]
        unit: Unit,
    },
    /// Totals and checks against the frames
    Totals {
        /// The portfolio
        file: PathBuf,
        /// Answers as JSON, for other programs
        #[arg(long)]
        json: bool,
        /// The unit that amounts are shown in
        #[arg(long, value_enum, default_value_t = Unit::Msek)]
        unit: Unit,
    },
    /// Who changed what, when and why
    History {
        /// The portfolio
        file: PathBuf,
        /// Answers as JSON, for other programs
        #[arg(long)]
        json: bool,
        /// How many changes, the newest first
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// Takes in a folder of CSV files, one of them, or a file of actuals
    Import {
        /// The portfolio
        file: PathBuf,
        /// A folder of CSV files, or a file
        source: PathBuf,
        /// What the file holds, where it is not a folder that nytta wrote
        #[arg(long = "as", value_name = "WHAT")]
        what: Option<ImportWhat>,
        #[command(flatten)]
        actuals: ActualsArgs,
        /// Only tell what it would do
        #[arg(long)]
        dry_run: bool,
        #[arg(long)]
        json: bool,
    },
    /// The files of actuals and the months of the books; closes, reconciles and withdraws
    Actuals {
        /// The portfolio
        file: PathBuf,
        #[command(flatten)]
        asked: BooksArgs,
    },
    /// Writes the portfolio as a folder of CSV files
    Export {
        /// The portfolio
        file: PathBuf,
        /// The folder to write into
        dir: PathBuf,
    },
    /// Writes the report of a period as PDF, XLSX and CSV
    Report {
        /// The portfolio
        file: PathBuf,
        /// Such as 2007-Q3, 2007-T2 or 2007
        #[arg(long)]
        period: String,
        /// What had been recorded by then is in it: a day, or a moment such as 2007-09-14T12:00:00Z
        #[arg(long, value_name = "TIME")]
        registered_until: Option<String>,
        /// The folder that the files are written into
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Works out a project's benefit calculation
    Appraise {
        /// The portfolio
        file: PathBuf,
        /// Its code, name or identity
        project: String,
        /// before, during or after; the newest where it is left out
        #[arg(long)]
        stage: Option<String>,
        /// Answers as JSON, for other programs
        #[arg(long)]
        json: bool,
        /// Writes it as a workbook with live formulas instead
        #[arg(long, value_name = "FILE", conflicts_with = "json")]
        xlsx: Option<PathBuf>,
    },
    /// How a figure of a calculation came about
    Trace {
        /// The portfolio
        file: PathBuf,
        /// Its code, name or identity
        project: String,
        /// Such as net_present_value, net_present_value.financial, benefits.2010, a line or a factor; or the key that --json
        /// gives as figure. What is misspelt is answered with all names
        figure: String,
        /// before, during or after; the newest where it is left out
        #[arg(long)]
        stage: Option<String>,
        /// How many steps down; to what was recorded where it is left out
        #[arg(long, default_value_t = 20)]
        depth: usize,
        /// Answers as JSON, for other programs
        #[arg(long)]
        json: bool,
    },
    /// Simulates a project, or the whole portfolio
    Simulate {
        /// The portfolio
        file: PathBuf,
        /// Its code, name or identity; all projects where it is left out
        project: Option<String>,
        /// How many times the factors are drawn
        #[arg(long, default_value_t = 10_000)]
        runs: u32,
        /// Where chance begins: the same seed gives the same figures
        #[arg(long, default_value_t = 1)]
        seed: u32,
        /// Answers as JSON, for other programs
        #[arg(long)]
        json: bool,
    },
    /// Enters a decision of a body, or lists them
    Decide {
        file: PathBuf,
        #[command(flatten)]
        asked: Box<DecideArgs>,
    },
    /// Proposes or signs a contract, or lists them; a bare amount is in millions of kronor, excluding VAT
    Contract {
        file: PathBuf,
        #[command(flatten)]
        asked: Box<ContractArgs>,
    },
    /// Lists what was signed by delegation, to be reported to the body that delegated
    Delegations {
        file: PathBuf,
        /// The last day; today where it is left out
        #[arg(long)]
        until: Option<String>,
        #[arg(long)]
        json: bool,
    },
    /// What is budgeted, booked and forecast in a period and altogether, and how it deviates
    FollowUp {
        /// The portfolio
        file: PathBuf,
        #[command(flatten)]
        asked: FollowUpArgs,
    },
    /// Records a leader's forecast of a project, or lists them
    Forecast {
        /// The portfolio
        file: PathBuf,
        #[command(flatten)]
        asked: Box<ForecastArgs>,
    },
    /// Discounting figures of flows that stand in no portfolio
    Calc {
        #[command(subcommand)]
        figure: CalcFigure,
        /// Answers as JSON, for other programs
        #[arg(long, global = true)]
        json: bool,
    },
    /// Checks the file through and through
    Check {
        /// The portfolio
        file: PathBuf,
    },
    /// Takes back your latest change
    Undo {
        /// The portfolio
        file: PathBuf,
    },
}

impl Verb {
    /// Whether the answer is asked for as JSON.
    pub fn is_json(&self) -> bool {
        match self {
            Verb::List { json, .. }
            | Verb::Totals { json, .. }
            | Verb::History { json, .. }
            | Verb::Appraise { json, .. }
            | Verb::Trace { json, .. }
            | Verb::Simulate { json, .. }
            | Verb::Calc { json, .. } => *json,
            Verb::FollowUp { asked, .. } => asked.json,
            Verb::Forecast { asked, .. } => asked.json,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_rates_are_read_as_they_are_written_in_either_language() {
        for (text, read) in [("-1000", -1000.0), ("500,5", 500.5), ("500.5", 500.5), ("12 000,50", 12_000.5)] {
            assert_eq!(number(text).unwrap().to_bits(), f64::to_bits(read), "{text}");
        }
        for (text, read) in [("0.1", 0.1), ("0,1", 0.1), ("10%", 0.1), ("3,5 %", 0.035), ("-2%", -0.02)] {
            assert_eq!(rate(text).unwrap().to_bits(), f64::to_bits(read), "{text}");
        }
        for text in ["", "x", "1.2.3", "1,234.5", "%"] {
            assert!(number(text).is_err() && rate(text).is_err(), "{text}");
        }
        assert!(rate("4").unwrap_err().contains("4%") && rate("-1").is_err(), "a fraction, or per cent with its sign");
        assert_eq!(rate("150%").unwrap().to_bits(), 1.5_f64.to_bits());
    }
}
