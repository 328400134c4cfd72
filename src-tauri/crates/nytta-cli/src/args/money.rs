//! What can be asked for about decisions and contracts. A bare amount is in millions of kronor; `kr`, `tkr` or `mnkr` may follow.

use std::path::PathBuf;

use clap::Args;

/// A decision to enter; without a kind the decisions are listed.
#[derive(Debug, Args)]
pub struct DecideArgs {
    /// The kind of decision: its name or identity, such as fordelning
    pub kind: Option<String>,
    /// What it is about; the kind's name where it is left out
    #[arg(long)]
    pub name: Option<String>,
    /// The body that takes it; where only one may, it can be left out
    #[arg(long)]
    pub body: Option<String>,
    /// The day of the minutes; today where it is left out
    #[arg(long)]
    pub date: Option<String>,
    /// The paragraph of the minutes
    #[arg(long)]
    pub paragraph: Option<String>,
    /// The diary number
    #[arg(long)]
    pub dnr: Option<String>,
    #[arg(long)]
    pub motivation: Option<String>,
    /// The body's own words for allocating without an approved benefit calculation
    #[arg(long)]
    pub exception: Option<String>,
    /// An amount of a project, such as bygglov=4,2; negative for what a reallocation takes
    #[arg(long = "to", value_name = "PROJECT=AMOUNT", value_parser = share, allow_hyphen_values = true)]
    pub shares: Vec<(String, String)>,
    /// An amount that belongs to no project
    #[arg(long)]
    pub amount: Option<String>,
    /// The frame; where only one fits, it can be left out
    #[arg(long)]
    pub frame: Option<String>,
    /// The year that the amounts fall in, or are carried over to
    #[arg(long)]
    pub year: Option<String>,
    /// The year that amounts are carried over from
    #[arg(long)]
    pub from_year: Option<String>,
    /// The decision that this one takes back
    #[arg(long, value_name = "DECISION")]
    pub reverses: Option<String>,
    /// That one was entered wrongly and has never counted
    #[arg(long, requires = "reverses")]
    pub correction: bool,
    /// It is proposed, and counts nowhere yet
    #[arg(long)]
    pub proposed: bool,
    /// A file that belongs to the decision, such as its motivation or its minutes; may be given several times
    #[arg(long, value_name = "FILE")]
    pub attach: Vec<PathBuf>,
    /// Adds the files to this decision instead of entering one
    #[arg(long, value_name = "DECISION", requires = "attach", conflicts_with = "kind")]
    pub on: Option<String>,
    /// Takes this proposed decision, on --date and with --paragraph
    #[arg(long, value_name = "DECISION", conflicts_with_all = ["kind", "attach"])]
    pub take: Option<String>,
    /// Writes the files of this decision into --out
    #[arg(long, value_name = "DECISION", requires = "out", conflicts_with_all = ["kind", "attach", "take"])]
    pub save: Option<String>,
    /// The folder for --save
    #[arg(long, value_name = "FOLDER", requires = "save")]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

/// A contract to propose, or to sign; without a name the contracts are listed.
#[derive(Debug, Args)]
pub struct ContractArgs {
    /// What is bought; with --sign, the contract's identity or name
    pub name: Option<String>,
    /// The supplier's name or identity
    #[arg(long)]
    pub supplier: Option<String>,
    /// What a project pays, excluding VAT, such as bygglov=2,9
    #[arg(long = "to", value_name = "PROJECT=AMOUNT", value_parser = share, allow_hyphen_values = true)]
    pub shares: Vec<(String, String)>,
    /// framework, contract, call_off or amendment
    #[arg(long, default_value = "contract")]
    pub kind: String,
    /// it_development, it_operation or other
    #[arg(long, default_value = "it_development")]
    pub purchase: String,
    /// The framework that is called off from, or the contract that is amended
    #[arg(long)]
    pub under: Option<String>,
    /// What options come to
    #[arg(long)]
    pub options: Option<String>,
    /// What extensions come to
    #[arg(long)]
    pub extensions: Option<String>,
    /// The purchase request that it is bought on
    #[arg(long)]
    pub request: Option<String>,
    /// The day that it is meant to be signed
    #[arg(long)]
    pub planned: Option<String>,
    #[arg(long)]
    pub dnr: Option<String>,
    /// Records that it was signed, by this person
    #[arg(long, value_name = "PERSON")]
    pub sign: Option<String>,
    /// The person that the signer stands in for, who cannot sign
    #[arg(long = "for", value_name = "PERSON", requires = "sign")]
    pub stands_in_for: Option<String>,
    /// The day that it was signed; today where it is left out
    #[arg(long, requires = "sign")]
    pub date: Option<String>,
    /// The body's decision, where nobody is delegated to sign for as much
    #[arg(long, requires = "sign")]
    pub decision: Option<String>,
    #[arg(long)]
    pub json: bool,
}

/// `bygglov=4,2` as its two sides.
fn share(text: &str) -> Result<(String, String), String> {
    let (project, amount) = text.split_once('=').ok_or("write PROJECT=AMOUNT, for example bygglov=4,2")?;
    if project.trim().is_empty() || amount.trim().is_empty() {
        return Err("write PROJECT=AMOUNT, for example bygglov=4,2".to_owned());
    }
    Ok((project.trim().to_owned(), amount.trim().to_owned()))
}
