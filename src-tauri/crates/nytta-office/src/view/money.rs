//! Decisions and contracts, as they are typed and as they are shown.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, FrameView, Named, ProblemView, Unit};

/// A decision to enter, each thing as it was typed. What is empty is not said.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct DecisionForm {
    /// What it is about; empty: the kind's name.
    pub name: String,
    pub kind: String,
    /// Empty: the only body that may take it.
    pub body: String,
    pub date: String,
    pub paragraph: String,
    pub dnr: String,
    pub motivation: String,
    /// Why money is allocated without an approved benefit calculation, in the body's own words.
    pub exception: String,
    /// The decision that it takes back.
    pub reverses: String,
    /// That one was entered wrongly, and has never counted.
    pub correction: bool,
    /// It is proposed, and not taken.
    pub proposed: bool,
    pub lines: Vec<DecisionLineForm>,
    /// The paths of files that belong to it.
    #[serde(default)]
    pub attach: Vec<String>,
}

/// An amount of a decision, each thing as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct DecisionLineForm {
    pub project: String,
    /// Empty: the only frame that fits.
    pub frame: String,
    pub year: String,
    pub from_year: String,
    pub amount: String,
    /// What a bare amount is in.
    pub unit: Unit,
}

/// A signature to enter, each thing as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct SignatureForm {
    pub contract: String,
    pub signer: String,
    /// The person that the signer stands in for, who cannot sign.
    pub stands_in_for: String,
    /// Empty: today.
    pub date: String,
    /// The body's decision, where nobody is delegated to sign for as much.
    pub decision: String,
    pub note: String,
}

/// A decision with what it moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DecisionView {
    pub id: String,
    pub name: String,
    pub kind: Named,
    pub effect: Option<String>,
    pub body: Named,
    pub status: String,
    pub date: String,
    pub paragraph: Option<String>,
    pub dnr: Option<String>,
    pub motivation: Option<String>,
    pub exception: Option<String>,
    pub reverses: Option<Named>,
    /// The decision that took it back, where one did, with its day.
    pub reversed_by: Option<Named>,
    pub reversed: Option<String>,
    pub lines: Vec<DecidedAmount>,
    /// What it gives, moves or takes altogether; of a reallocation what changes hands. Absent where it moves nothing.
    pub amount: FigureView,
    pub attachments: Vec<AttachmentView>,
}

/// A file of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AttachmentView {
    pub id: String,
    pub name: String,
    pub media_type: String,
    /// Bytes.
    pub size: u32,
}

/// An amount of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DecidedAmount {
    pub project: Option<Named>,
    pub frame: Option<Named>,
    pub year: Option<u32>,
    pub from_year: Option<u32>,
    pub amount: FigureView,
}

/// A contract with where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContractView {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub supplier: Named,
    pub purchase: String,
    pub under: Option<Named>,
    pub amounts: Vec<AgreedAmount>,
    /// What is agreed, without options and extensions, kronor excluding VAT.
    pub agreed: FigureView,
    /// With options, extensions and amendments: what a delegation is held against.
    pub whole: FigureView,
    /// The day that it was signed, or is meant to be.
    pub date: Option<String>,
    pub signed_by: Option<Named>,
    /// The person that the signer stood in for.
    pub stands_in_for: Option<Named>,
    pub decision: Option<Named>,
    /// Who may sign for as much on that day, or today.
    pub may_sign: Vec<Named>,
    /// The report that told the delegating body of it.
    pub reported: Option<String>,
    /// Purchases that look like one with it, where together they pass a limit.
    pub split_with: Vec<Named>,
    /// The limit that they pass together, kronor.
    pub split_limit: Option<String>,
    /// Whether they are from the same supplier; of the same kind otherwise.
    pub split_supplier: bool,
    /// Why it is no part of others.
    pub not_split: Option<String>,
    pub request: Option<Named>,
}

/// What a project pays of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AgreedAmount {
    pub project: Named,
    pub amount: FigureView,
    /// What is booked on it.
    pub invoiced: FigureView,
}

/// A signature by delegation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DelegatedView {
    pub id: String,
    pub contract: Named,
    pub supplier: Named,
    pub date: String,
    pub signer: Named,
    /// The person that the signer stood in for.
    pub stands_in_for: Option<Named>,
    /// Excluding VAT, with options and extensions.
    pub value: FigureView,
    /// The day of the report that told of it.
    pub reported: Option<String>,
}

/// A column that decisions, contracts and the like are ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum MoneyColumn {
    Date,
    Name,
    Kind,
    Body,
    Supplier,
    Project,
    State,
    Person,
    Allocated,
    Requested,
    Ordered,
    Actual,
    Free,
    Amount,
    Whole,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MoneySort {
    pub column: MoneyColumn,
    pub descending: bool,
}

/// Which decisions, contracts, requests or signatures are wanted. What is absent or empty asks for all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct MoneyQuery {
    /// Name, supplier, paragraph, diary number or project contain the text, whatever the case.
    pub text: String,
    /// About this project.
    pub project: Option<String>,
    /// The kind of decision, or the word of a kind of contract.
    pub kind: Option<String>,
    pub body: Option<String>,
    /// Of decisions `proposed`, `decided`, `reversed`; of contracts `proposed`, `signed`, `split`; of requests `open`, `closed`; of
    /// signatures `unreported`, `reported`.
    pub state: Option<String>,
    /// The most important first; then in the list's own order.
    pub sort: Vec<MoneySort>,
    pub offset: u32,
    pub limit: u32,
}

/// A window of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MoneyRows<Row> {
    pub head: u32,
    /// How many are as asked for.
    pub row_count: u32,
    /// How many there are.
    pub all_count: u32,
    pub offset: u32,
    pub rows: Vec<Row>,
}

/// What becomes of a project's money, or of all of it. As everywhere, what is not known is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Commitments {
    /// Absent for the whole portfolio.
    pub project: Option<Named>,
    pub allocated: FigureView,
    /// Asked for and not yet agreed.
    pub requested: FigureView,
    /// Agreed and not yet invoiced.
    pub ordered: FigureView,
    pub on_contract: FigureView,
    pub off_contract: FigureView,
    pub actual: FigureView,
    /// Allocated and neither requested, ordered nor booked.
    pub free: FigureView,
    /// Agreed in signed contracts, invoiced or not.
    pub contracted: FigureView,
}

/// Somebody's wish to buy, with what is agreed on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RequestView {
    pub id: String,
    pub name: String,
    pub project: Named,
    pub date: String,
    pub person: Option<Named>,
    pub amount: FigureView,
    pub ordered: FigureView,
    /// What is left to order; nothing once it is closed.
    pub left: FigureView,
    /// The day that what was not ordered was given up.
    pub closed: Option<String>,
    pub contracts: Vec<Named>,
}

/// What the room of money shows above its lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MoneyOverview {
    pub head: u32,
    pub frames: Vec<FrameView>,
    pub total: Commitments,
    pub decision_count: u32,
    pub contract_count: u32,
    /// Signatures by delegation that nobody has been told of.
    pub unreported_count: u32,
    /// The body that delegated, and is told of it: it may itself sign whatever the value.
    pub delegating: Option<Named>,
    /// What has to be looked at, the most severe first.
    pub attention: Vec<ProblemView>,
}

/// How a decision would be taken in, as far as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DecisionCheck {
    /// What decisions of the kind do.
    pub effect: Option<String>,
    /// The bodies that may take it.
    pub bodies: Vec<Named>,
    /// The fields of its lines: those that must be filled in, and those that may.
    pub needed: Vec<String>,
    pub allowed: Vec<String>,
    /// The frames that a line can mean.
    pub frames: Vec<Named>,
    pub lines: Vec<LineCheck>,
    /// Kronor; what can be read of the lines, added up.
    pub amount: String,
    /// Why it would be refused, each at its field.
    pub refusals: Vec<ProblemView>,
    /// What would have to be looked at because of it.
    pub warnings: Vec<ProblemView>,
}

/// One line of a decision as far as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LineCheck {
    pub project: Option<Named>,
    /// Kronor, where the amount can be read.
    pub amount: Option<String>,
    /// What the project lacks before money may be allocated to it.
    pub lacking: Vec<ProblemView>,
}

/// Who may sign a contract on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Signing {
    /// What a delegation is held against.
    pub whole: FigureView,
    pub people: Vec<Named>,
    pub stand_ins: Vec<StandIn>,
    /// The bodies that decide instead, where no person may sign.
    pub bodies: Vec<Named>,
    /// Decisions that let a contract be signed, taken by that day, the newest first.
    pub decisions: Vec<Named>,
}

/// Who signs in the place of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StandIn {
    pub person: Named,
    pub stands_in_for: Named,
}
