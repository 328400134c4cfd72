//! What can be asked for about forecasts and the follow-up table. A bare amount is in millions of kronor; `kr`, `tkr` or `mnkr` may
//! follow.

use clap::{Args, ValueEnum};

use super::Unit;

/// What the rows of the follow-up table are gathered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FollowBy {
    Area,
    Part,
    Programme,
    Phase,
    Leader,
    Kind,
    Department,
    /// The source of money
    Funding,
    /// Operating cost or capital expenditure
    Accounting,
    /// Every project
    Project,
}

#[derive(Debug, Args)]
pub struct FollowUpArgs {
    /// Such as 2008-08, 2008-Q3, 2008-T2 or 2008
    #[arg(long)]
    pub period: String,
    /// What the rows are gathered by
    #[arg(long, value_enum, default_value_t = FollowBy::Area)]
    pub by: FollowBy,
    /// Shows the projects under each group
    #[arg(long)]
    pub projects: bool,
    /// Years side by side instead: budget, plan, actual and forecast of each, and own capital drawn
    #[arg(long, conflicts_with_all = ["projects", "status"])]
    pub years: bool,
    /// How projects stand instead: the leader's word beside what the figures say
    #[arg(long, conflicts_with = "projects")]
    pub status: bool,
    /// The unit that amounts are shown in; JSON has kronor
    #[arg(long, value_enum, default_value_t = Unit::Msek)]
    pub unit: Unit,
    /// Answers as JSON, for other programs
    #[arg(long)]
    pub json: bool,
}

/// A forecast to record; without amounts the project's forecasts are listed.
#[derive(Debug, Args)]
pub struct ForecastArgs {
    /// The project's code, name or identity
    pub project: String,
    /// What whole years are expected to come to, with what is booked, such as 2008=4,2 2009=1,0
    #[arg(value_name = "YEAR=AMOUNT", value_parser = year_amount)]
    pub amounts: Vec<(String, String)>,
    /// The accounting period that it is made for, such as 2008-T2
    #[arg(long, required_unless_present = "list")]
    pub period: Option<String>,
    /// Lists the project's forecasts
    #[arg(long, conflicts_with_all = ["amounts", "reason"])]
    pub list: bool,
    /// Why it is another than the one before
    #[arg(long)]
    pub reason: Option<String>,
    /// The day that it was made; today where it is left out
    #[arg(long)]
    pub date: Option<String>,
    /// Who makes it; the project's leader where it is left out
    #[arg(long)]
    pub person: Option<String>,
    #[arg(long)]
    pub note: Option<String>,
    /// Answers as JSON, for other programs
    #[arg(long)]
    pub json: bool,
}

/// `2008=4,2` as its two sides.
fn year_amount(text: &str) -> Result<(String, String), String> {
    let written = text.split_once('=').map(|(year, amount)| (year.trim(), amount.trim()));
    match written {
        Some((year, amount)) if !year.is_empty() && !amount.is_empty() => Ok((year.to_owned(), amount.to_owned())),
        _ => Err("write YEAR=AMOUNT, for example 2008=4,2".to_owned()),
    }
}
