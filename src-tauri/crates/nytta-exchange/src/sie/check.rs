//! What can only be said when the whole file has been read.

use std::collections::BTreeMap;

use nytta_portfolio::{Param, Problem};

use super::fields::shown;
use super::file::{Name, SieFile, SieType};
use super::problems::Problems;

/// Dimensions that the standard itself names, from Kostnadsställe to Faktura; a file need not declare them.
const STANDARD_DIMENSIONS: &[&str] = &["1", "2", "6", "7", "8", "9", "10"];

/// The most accounts or objects that a problem lists.
const LISTED_MAX: usize = 20;

/// How often something is used, and the line of the first time.
struct Use {
    line: u64,
    count: u64,
}

type Uses<K> = BTreeMap<K, Use>;

pub(super) fn file(file: &SieFile, problems: &mut Problems) {
    if let Some(problem) = without_vouchers(file) {
        problems.push(problem);
    }
    accounts(file, problems);
    dimensions(file, problems);
    numbers(file, problems);
    if !file.differences.is_empty() {
        let accounts = listed(file.differences.iter().map(|difference| &difference.account));
        let count = Param::Count(file.differences.len() as u64);
        problems.push(Problem::warning("sie-totals-differ").with("count", count).text("accounts", accounts));
    }
}

/// The file's type and what it holds do not go together, or it holds balances only.
fn without_vouchers(file: &SieFile) -> Option<Problem> {
    let is_empty = file.vouchers.is_empty();
    match file.sie_type {
        Some(balances @ (SieType::One | SieType::Two | SieType::Three)) => {
            let code = if is_empty { "sie-balances-only" } else { "sie-type-unlikely" };
            Some(Problem::warning(code).with("number", Param::Count(balances as u64)))
        }
        Some(SieType::Four) | None => is_empty.then(|| Problem::warning("sie-no-vouchers")),
    }
}

/// Accounts that rows name and `#KONTO` does not.
fn accounts(file: &SieFile, problems: &mut Problems) {
    let mut undeclared: Uses<&Name> = Uses::new();
    for row in file.vouchers.iter().flat_map(|voucher| &voucher.rows) {
        if !file.accounts.contains_key(&row.account) {
            count(&mut undeclared, &row.account, row.line);
        }
    }
    for (account, used) in undeclared {
        let problem = Problem::warning("sie-account-undeclared").text("account", shown(account));
        problems.on_line(used.line, problem.with("count", Param::Count(used.count)));
    }
}

/// Dimensions that rows name and neither the file nor the standard tells of; and how many objects are not declared, which
/// many programs leave out.
fn dimensions(file: &SieFile, problems: &mut Problems) {
    let (mut unknown, mut undeclared) = (Uses::new(), BTreeMap::<&Name, Uses<&Name>>::new());
    for row in file.vouchers.iter().flat_map(|voucher| &voucher.rows) {
        for object in &row.objects {
            let dimension = file.dimensions.get(&object.dimension);
            let is_known = dimension.is_some_and(|dimension| dimension.is_declared);
            if !is_known && !STANDARD_DIMENSIONS.contains(&&*object.dimension) {
                count(&mut unknown, &object.dimension, row.line);
            } else if !dimension.is_some_and(|dimension| dimension.objects.contains_key(&object.object)) {
                count(undeclared.entry(&object.dimension).or_default(), &object.object, row.line);
            }
        }
    }
    for (dimension, used) in unknown {
        let problem = Problem::warning("sie-dimension-unknown").text("dimension", shown(dimension));
        problems.on_line(used.line, problem.with("count", Param::Count(used.count)));
    }
    for (dimension, objects) in undeclared {
        let problem = Problem::notice("sie-objects-undeclared").text("dimension", shown(dimension));
        let problem = problem.with("count", Param::Count(objects.len() as u64));
        let first = objects.values().map(|used| used.line).min().unwrap_or_default();
        problems.on_line(first, problem.text("objects", listed(objects.into_keys())));
    }
}

/// Numbers that a series has more than once in a year. Vouchers without a number are to be numbered by who reads them.
fn numbers(file: &SieFile, problems: &mut Problems) {
    let mut first_lines: BTreeMap<(&Name, &Name, Option<i8>), u64> = BTreeMap::new();
    let mut repeated = Uses::new();
    for voucher in file.vouchers.iter().filter(|voucher| !voucher.number.is_empty()) {
        let key = (&voucher.series, &voucher.number, file.fiscal_year_of(voucher.date));
        let first = *first_lines.entry(key).or_insert(voucher.line);
        if first != voucher.line {
            count(&mut repeated, (voucher.name(), first), voucher.line);
        }
    }
    for ((voucher, first), used) in repeated {
        let problem = Problem::warning("sie-voucher-repeated").text("voucher", voucher);
        let problem = problem.with("first", Param::Count(first)).with("count", Param::Count(used.count + 1));
        problems.on_line(used.line, problem);
    }
}

fn count<K: Ord>(uses: &mut Uses<K>, key: K, line: u64) {
    uses.entry(key).or_insert(Use { line, count: 0 }).count += 1;
}

fn listed<'a>(names: impl Iterator<Item = &'a Name>) -> String {
    let mut names: Vec<String> = names.take(LISTED_MAX + 1).map(|name| shown(name)).collect();
    if names.len() > LISTED_MAX {
        names[LISTED_MAX] = "…".to_owned();
    }
    names.join(", ")
}
