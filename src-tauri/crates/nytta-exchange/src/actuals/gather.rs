//! Gathering: rows come one by one, chunks and groups come out. Chunks are compressed beside the reading.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Scope, ScopedJoinHandle};

use chrono::Datelike as _;
use nytta_portfolio::record::AccountRanges;
use nytta_portfolio::{Money, Month};
use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::chunk::{CHUNK_ROWS, Draft, packed};
use super::{Group, Reading, RowRead, digest};

/// How many chunks may wait to be compressed.
const WAITING: usize = 4;

type Packed = Vec<(String, Vec<u8>)>;

/// Words of a file by number: the same few thousand come over and over.
#[derive(Default)]
struct Words {
    numbers: FxHashMap<String, u32>,
    words: Vec<String>,
}

impl Words {
    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.to_owned(), number);
        self.words.push(word.to_owned());
        number
    }
}

/// Year and month, account, code, contract, counterparty.
type Key = (i32, u32, u32, u32, u32, u32);

/// Rows on their way.
pub(super) struct Gathering<'scope> {
    accounts: AccountRanges,
    /// Costs stand as negative amounts in the file.
    is_negated: bool,
    words: Words,
    /// Whether the account with this number of a word is read; absent where it was not asked yet.
    read: FxHashMap<u32, bool>,
    /// Rows, and öre.
    groups: FxHashMap<Key, (u32, i128)>,
    draft: Draft,
    to_pack: SyncSender<Draft>,
    packing: ScopedJoinHandle<'scope, Packed>,
    rows: u64,
    debit: i128,
    credit: i128,
    other_rows: u64,
    other_amount: i128,
}

fn pack(drafts: &Receiver<Draft>) -> Packed {
    let mut chunks = Vec::new();
    while let Ok(draft) = drafts.recv() {
        let bytes = packed(&draft.into_bytes());
        chunks.push((digest(&bytes), bytes));
    }
    chunks
}

/// Whole öre.
fn ore(amount: Money) -> i128 {
    amount.sek().mantissa()
}

fn money(ore: i128) -> Money {
    Decimal::try_from_i128_with_scale(ore, 2).ok().and_then(|sek| Money::from_sek(sek).ok()).unwrap_or_default()
}

impl<'scope> Gathering<'scope> {
    pub(super) fn new<'env>(
        scope: &'scope Scope<'scope, 'env>,
        accounts: AccountRanges,
        is_negated: bool,
    ) -> Gathering<'scope> {
        let (to_pack, drafts) = sync_channel(WAITING);
        Gathering {
            accounts,
            is_negated,
            words: Words::default(),
            read: FxHashMap::default(),
            groups: FxHashMap::default(),
            draft: Draft::new(),
            to_pack,
            packing: scope.spawn(move || pack(&drafts)),
            rows: 0,
            debit: 0,
            credit: 0,
            other_rows: 0,
            other_amount: 0,
        }
    }

    pub(super) fn push(&mut self, row: &RowRead<'_>) {
        let amount =
            if self.is_negated { Money::ZERO.checked_sub(row.amount).unwrap_or(row.amount) } else { row.amount };
        let row = &RowRead { amount, ..*row };
        let amount = ore(amount);
        self.rows += 1;
        if amount < 0 {
            self.credit -= amount
        } else {
            self.debit += amount
        }
        let account = self.words.number(row.account);
        let accounts = &self.accounts;
        if !*self.read.entry(account).or_insert_with(|| accounts.hold(row.account)) {
            self.other_rows += 1;
            self.other_amount += amount;
            return;
        }
        let (code, contract) = (self.words.number(row.code), self.words.number(row.contract));
        let counterparty = self.words.number(row.counterparty);
        let key = (row.date.year(), row.date.month(), account, code, contract, counterparty);
        let (rows, sum) = self.groups.entry(key).or_default();
        *rows += 1;
        *sum += amount;
        self.draft.push(row);
        if self.draft.rows == CHUNK_ROWS {
            self.hand_over();
        }
    }

    fn hand_over(&mut self) {
        let draft = std::mem::replace(&mut self.draft, Draft::new());
        // The other end hangs up only when it has panicked, which `finished` tells.
        drop(self.to_pack.send(draft));
    }

    pub(super) fn finished(mut self) -> Reading {
        if self.draft.rows > 0 {
            self.hand_over();
        }
        drop(self.to_pack);
        let chunks = self.packing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        let words = &self.words.words;
        let word = |number: u32| words[number as usize].clone();
        let mut groups: Vec<Group> = self
            .groups
            .into_iter()
            .filter_map(|((year, month, account, code, contract, counterparty), (rows, sum))| {
                let month = chrono::NaiveDate::from_ymd_opt(year, month, 1).and_then(Month::of)?;
                let (account, code) = (word(account), word(code));
                let (contract, counterparty) = (word(contract), word(counterparty));
                Some(Group { month, account, code, contract, counterparty, rows, amount: money(sum) })
            })
            .collect();
        groups.sort_unstable();
        Reading {
            rows: self.rows,
            debit: money(self.debit),
            credit: money(self.credit),
            other_rows: self.other_rows,
            other_amount: money(self.other_amount),
            groups,
            chunks,
            ..Reading::default()
        }
    }
}
