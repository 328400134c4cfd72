//! What can be asked for.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

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

#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Makes a portfolio
    New {
        file: PathBuf,
        #[arg(long, value_enum)]
        from: From,
    },
    /// Lists the projects
    List {
        file: PathBuf,
        #[arg(long, value_enum)]
        by: Option<By>,
        #[arg(long)]
        json: bool,
        #[arg(long, value_enum, default_value_t = Unit::Msek)]
        unit: Unit,
    },
    /// Totals and checks against the frames
    Totals {
        file: PathBuf,
        #[arg(long)]
        json: bool,
        #[arg(long, value_enum, default_value_t = Unit::Msek)]
        unit: Unit,
    },
    /// Who changed what, when and why
    History {
        file: PathBuf,
        #[arg(long)]
        json: bool,
        /// How many changes, the newest first
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// Takes in a folder of CSV files, or one of them
    Import {
        file: PathBuf,
        source: PathBuf,
        /// Only tell what it would do
        #[arg(long)]
        dry_run: bool,
    },
    /// Writes the portfolio as a folder of CSV files
    Export { file: PathBuf, dir: PathBuf },
    /// Writes the report of a period as PDF, XLSX and CSV
    Report {
        file: PathBuf,
        /// Such as 2007-Q3, 2007-T2 or 2007
        #[arg(long)]
        period: String,
        /// What had been recorded by then is in it: a day, or a moment such as 2007-09-14T12:00:00Z
        #[arg(long, value_name = "TIME")]
        registered_until: Option<String>,
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Checks the file through and through
    Check { file: PathBuf },
    /// Takes back your latest change
    Undo { file: PathBuf },
}
