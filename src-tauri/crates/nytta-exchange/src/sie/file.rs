//! What a SIE file holds, with the standard's fields under their English names.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use nytta_portfolio::{Money, Month, Number};

use super::control::{Difference, Totals};
use super::encoding::Encoding;

/// A text of the file. Equal texts are one in memory: a ledger says the same few thousand over and over.
pub type Name = Arc<str>;

/// A SIE file. Texts that the file lacks are empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SieFile {
    /// The letters that it is written in, told by its bytes.
    pub encoding: Encoding,
    /// What it says itself (`#FORMAT`); `PC8`, for CP437, is the only right one.
    pub format: Name,
    /// Absent where it says none, which the standard takes as type 1.
    pub sie_type: Option<SieType>,
    /// The program that wrote it, and its version (`#PROGRAM`).
    pub program: Name,
    pub program_version: Name,
    /// When it was written (`#GEN`).
    pub generated: Option<NaiveDate>,
    /// The accounting entity (`#FNAMN`).
    pub company: Name,
    /// As it is written, with or without its hyphen (`#ORGNR`).
    pub organisation_number: Name,
    /// The currency of all amounts (`#VALUTA`); empty stands for SEK.
    pub currency: Name,
    /// By the file's own number: 0 is the year of the file, −1 the one before it (`#RAR`).
    pub fiscal_years: BTreeMap<i8, FiscalYear>,
    /// By account number (`#KONTO`, `#KTYP`).
    pub accounts: BTreeMap<Name, Account>,
    /// By dimension number: `6` is Projekt (`#DIM`, `#UNDERDIM`, `#OBJEKT`).
    pub dimensions: BTreeMap<Name, Dimension>,
    /// In the file's order.
    pub vouchers: Vec<Voucher>,
    pub balances: Vec<Balance>,
    pub period_balances: Vec<PeriodBalance>,
    /// To be compared with what the accounting program prints.
    pub totals: Totals,
    /// Accounts whose vouchers come to something else than the balances of year 0 say.
    pub differences: Vec<Difference>,
}

impl SieFile {
    /// The number of the fiscal year that a day lies in.
    #[must_use]
    pub fn fiscal_year_of(&self, date: NaiveDate) -> Option<i8> {
        self.fiscal_years.iter().find(|(_, year)| year.contains(date)).map(|(number, _)| *number)
    }
}

/// What a file of this type holds (`#SIETYP`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SieType {
    /// Balances of the year.
    One = 1,
    /// And balances of each month.
    Two,
    /// And of each object.
    Three,
    /// And vouchers: 4E is a whole ledger, 4I vouchers from a sub-ledger.
    Four,
}

/// An accounting year; both days belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FiscalYear {
    pub start: NaiveDate,
    pub end: NaiveDate,
}

impl FiscalYear {
    #[must_use]
    pub fn contains(self, date: NaiveDate) -> bool {
        (self.start..=self.end).contains(&date)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Account {
    pub name: Name,
    pub account_type: Option<AccountType>,
}

/// `#KTYP`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountType {
    /// T, *tillgång*.
    Asset,
    /// S, *skuld*: liabilities and equity.
    Liability,
    /// K, *kostnad*.
    Cost,
    /// I, *intäkt*.
    Income,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dimension {
    pub name: Name,
    /// The dimension that this one divides (`#UNDERDIM`).
    pub parent: Option<Name>,
    /// Whether `#DIM` or `#UNDERDIM` tells of it, and not only its objects do.
    pub is_declared: bool,
    /// Names of objects by their number.
    pub objects: BTreeMap<Name, Name>,
}

/// An object of a dimension: project `0007` of dimension `6`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ObjectRef {
    pub dimension: Name,
    pub object: Name,
}

/// A voucher (`#VER`, *verifikation*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voucher {
    /// Empty where the file names none.
    pub series: Name,
    /// Unique in its series and year. Empty in files that leave numbering to who reads them (4I).
    pub number: Name,
    /// The day that it belongs to in the accounts.
    pub date: NaiveDate,
    pub text: Name,
    /// The day that it was entered.
    pub registered: Option<NaiveDate>,
    pub sign: Name,
    /// In the file's order, with those that were struck out.
    pub rows: Vec<Row>,
    /// The line of `#VER`, from 1.
    pub line: u64,
}

impl Voucher {
    /// Its series and number, as a person says it: `A 12`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.series, self.number).trim().to_owned()
    }

    /// The rows that count: all but those that were struck out.
    pub fn counted_rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.kind != RowKind::Struck)
    }
}

/// A row of a voucher (`#TRANS`, `#RTRANS`, `#BTRANS`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub kind: RowKind,
    pub account: Name,
    /// At most one of each dimension, as a rule.
    pub objects: Vec<ObjectRef>,
    /// Debit is positive, credit negative; in the file's currency.
    pub amount: Money,
    /// The row's own day. In an added row this is often the day of the correction, even in another year: what a row
    /// belongs to is told by its voucher's date.
    pub date: Option<NaiveDate>,
    pub text: Name,
    /// In the account's unit.
    pub quantity: Option<Number>,
    pub sign: Name,
    /// The line of the file, from 1.
    pub line: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// `#TRANS`.
    Booked,
    /// `#RTRANS`: added after the voucher was entered. The identical `#TRANS` behind it, which is there for programs that
    /// do not know this label, is not held.
    Added,
    /// `#BTRANS`: struck out after the voucher was entered. It does not count.
    Struck,
}

/// A balance of a fiscal year (`#IB`, `#UB`, `#RES`, `#OIB`, `#OUB`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    pub kind: BalanceKind,
    /// The number of the fiscal year: 0, −1, ….
    pub year: i8,
    pub account: Name,
    /// Empty but in the balances of objects.
    pub objects: Vec<ObjectRef>,
    pub amount: Money,
    pub quantity: Option<Number>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BalanceKind {
    /// `#IB`
    Opening,
    /// `#UB`
    Closing,
    /// `#RES`: what a cost or income account comes to.
    Result,
    /// `#OIB`
    ObjectOpening,
    /// `#OUB`
    ObjectClosing,
}

/// What was booked on an account in one month (`#PSALDO`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodBalance {
    /// The number of the fiscal year: 0, −1, ….
    pub year: i8,
    pub month: Month,
    pub account: Name,
    /// Empty: the account as a whole.
    pub objects: Vec<ObjectRef>,
    pub amount: Money,
    pub quantity: Option<Number>,
}
