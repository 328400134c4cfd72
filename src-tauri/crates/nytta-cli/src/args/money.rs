//! What can be asked for about decisions and contracts. A bare amount is in millions of kronor; `kr`, `tkr` or `mnkr` may follow.

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

/// What a file to import holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ImportWhat {
    /// Booked rows, from a SIE file or a table of text
    Actuals,
    /// Booked rows, from a SIE file whatever it is called
    Sie,
}

/// How a file of actuals is read; what is said is remembered for the next one.
#[derive(Debug, Args)]
pub struct ActualsArgs {
    /// Whose books it is from; where there is only one, it can be left out
    #[arg(long, requires = "what")]
    pub entity: Option<String>,
    /// The remembered way of reading
    #[arg(long, requires = "what")]
    pub mapping: Option<String>,
    /// A TOML file that says how rows are read, such as accounts = "4000-7999", project = "6"
    #[arg(long, requires = "what", value_name = "MAP.toml")]
    pub map: Option<std::path::PathBuf>,
    /// Replaces the files that hold some of the same months, whatever months the new one lacks
    #[arg(long, requires = "what", conflicts_with = "beside")]
    pub replace: bool,
    /// Counts beside the files that hold some of the same months
    #[arg(long, requires = "what")]
    pub beside: bool,
    /// Why a closed month changes
    #[arg(long, requires = "what")]
    pub reason: Option<String>,
}

/// What to do with the books; without anything they are listed.
#[derive(Debug, Args)]
pub struct BooksArgs {
    /// The accounting entity; where there is only one, it can be left out
    #[arg(long)]
    pub entity: Option<String>,
    /// Lists the booked rows of a project; of none where it is left empty
    #[arg(long, value_name = "PROJECT", num_args = 0..=1, default_missing_value = "")]
    pub rows: Option<String>,
    /// Of a period only, such as 2008-03 or 2008-T1
    #[arg(long, requires = "rows")]
    pub period: Option<String>,
    /// Withdraws a file as a whole
    #[arg(long, value_name = "BATCH", requires = "reason")]
    pub withdraw: Option<String>,
    #[arg(long)]
    pub reason: Option<String>,
    /// Closes a month
    #[arg(long, value_name = "MONTH")]
    pub close: Option<String>,
    /// Opens a month again
    #[arg(long, value_name = "MONTH")]
    pub open: Option<String>,
    /// Signs that a month agrees with the general ledger
    #[arg(long, value_name = "MONTH", requires_all = ["ledger", "by"])]
    pub reconcile: Option<String>,
    /// What the general ledger comes to, in kronor unless tkr or mnkr follows
    #[arg(long, allow_hyphen_values = true)]
    pub ledger: Option<String>,
    /// Who signs
    #[arg(long, value_name = "PERSON")]
    pub by: Option<String>,
    #[arg(long)]
    pub json: bool,
}
