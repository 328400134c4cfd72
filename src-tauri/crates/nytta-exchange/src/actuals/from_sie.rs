//! Rows from the vouchers of a SIE file. A row belongs to the month of its voucher.

use nytta_portfolio::record::ActualsMapping;
use nytta_portfolio::{Problem, Severity};

use super::gather::Gathering;
use super::{Reading, RowRead};
use crate::sie::{self, Row, SieFile};

pub(super) fn read(name: &str, bytes: &[u8], mapping: &ActualsMapping) -> Reading {
    let import = sie::read(name, bytes);
    let failed = import.has_errors();
    let (Some(file), Ok(accounts), false) = (import.file, mapping.account_ranges(), failed) else {
        return Reading { problems: import.problems, ..Reading::default() };
    };
    let gathered = std::thread::scope(|scope| {
        let mut gathering = Gathering::new(scope, accounts, mapping.negated);
        push_rows(&file, mapping, &mut gathering);
        gathering.finished()
    });
    let mut problems = import.problems;
    problems.extend(unknown_dimensions(name, &file, mapping));
    if gathered.rows == 0 {
        // A file of balances is a sound file, but has no rows to take in.
        let told = problems.iter_mut().find(|problem| matches!(problem.code, "sie-balances-only" | "sie-no-vouchers"));
        match told {
            Some(problem) => problem.severity = Severity::Error,
            None => problems.push(placed(name, Problem::error("sie-no-vouchers"))),
        }
    }
    if gathered.rows > 0 && gathered.read_rows() == 0 {
        problems.push(placed(name, Problem::error("actuals-nothing-read").text("accounts", mapping.accounts.clone())));
    }
    let objects = file.dimensions.get(mapping.project.as_str()).map(|dimension| &dimension.objects);
    let names = objects.into_iter().flatten().map(|(code, name)| (code.to_string(), name.to_string())).collect();
    Reading {
        vouchers: Some(file.totals.vouchers),
        names,
        company: file.company.to_string(),
        number: file.organisation_number.to_string(),
        problems,
        ..gathered
    }
}

fn push_rows(file: &SieFile, mapping: &ActualsMapping, gathering: &mut Gathering<'_>) {
    let (contract, counterparty) = (mapping.contract.as_deref(), mapping.counterparty.as_deref());
    for voucher in &file.vouchers {
        let number = voucher.name();
        for row in voucher.counted_rows() {
            let text = if row.text.is_empty() { &voucher.text } else { &row.text };
            gathering.push(&RowRead {
                date: voucher.date,
                account: &row.account,
                code: object(row, Some(&mapping.project)),
                contract: object(row, contract),
                counterparty: object(row, counterparty),
                amount: row.amount,
                voucher: &number,
                text,
            });
        }
    }
}

fn object<'a>(row: &'a Row, dimension: Option<&str>) -> &'a str {
    let found = row.objects.iter().find(|object| Some(&*object.dimension) == dimension);
    found.map_or("", |object| &object.object)
}

/// Dimensions that the mapping asks for and the file does not have: nothing would be linked by them.
fn unknown_dimensions(name: &str, file: &SieFile, mapping: &ActualsMapping) -> Vec<Problem> {
    let asked = [Some(&mapping.project), mapping.contract.as_ref(), mapping.counterparty.as_ref()];
    let used = |dimension: &str| {
        let rows = file.vouchers.iter().flat_map(|voucher| &voucher.rows);
        file.dimensions.contains_key(dimension)
            || rows.flat_map(|row| &row.objects).any(|object| &*object.dimension == dimension)
    };
    let has = || {
        let told = file.dimensions.iter().map(|(number, dimension)| format!("{number} {}", dimension.name));
        told.collect::<Vec<_>>().join(", ")
    };
    let missing = asked.into_iter().flatten().filter(|dimension| !used(dimension));
    missing
        .map(|dimension| {
            let problem = Problem::warning("actuals-dimension-missing").text("dimension", dimension.clone());
            placed(name, problem.text("has", has()))
        })
        .collect()
}

fn placed(name: &str, mut problem: Problem) -> Problem {
    problem.place.file = Some(name.to_owned());
    problem
}
