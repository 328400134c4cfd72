//! Files that others' programs wrote, read in place; the tests say so where they are not there. The expected numbers
//! were counted with another parser, in another language.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use nytta_portfolio::{Money, Month};

use super::super::control::sum;
use super::super::{Name, SieFile};
use super::{SieImport, read, told};

/// file | letters | type | vouchers | rows | struck | debit | credit
const FILES: &str = "
BL0001_typ4.SE                        | CP437 | 4 | 84  | 405  | 3 | 1014803.21  | 1014803.21
SIE4_Exempelfil_med_underdim.SE       | UTF-8 | 4 | 295 | 1330 | 0 | 34197905.88 | 34197905.88
SIE_exempelfil.se                     | CP437 | 4 | 26  | 148  | 0 | 2095874.90  | 2095874.90
Sie1.se                               | CP437 | 1 | 0   | 0    | 0 | 0.00        | 0.00
Sie4.se                               | CP437 | 4 | 70  | 260  | 0 | 2718108.04  | 2718108.04
Sie4.si                               | CP437 | 4 | 165 | 869  | 0 | 69626519.00 | 69626519.00
XE_SIE_4_20151125095119.SE            | CP437 | 4 | 65  | 248  | 0 | 497260.73   | 497258.73
magenta_SIE4E.se                      | CP437 | 4 | 19  | 84   | 0 | 484154.00   | 484154.00
not-a-sie-file.SE                     | -
transaktioner_ovnbolag-bad-balance.se | CP437 | 4 | 163 | 671  | 0 | 12043111.52 | 12055882.52
transaktioner_ovnbolag.se             | CP437 | 4 | 163 | 671  | 0 | 12043111.52 | 12043111.52
typ4si.si                             | CP437 | 4 | 81  | 287  | 0 | 3706156.16  | 3706156.16
";

/// Every problem that they have; of many alike on different lines the first, and their number.
const PROBLEMS: &str = "
BL0001_typ4.SE: warning 469 sie-voucher-repeated voucher=# 1 first=464 count=12
BL0001_typ4.SE: notice 624 sie-objects-undeclared dimension=1 count=6 objects=1010, 1011, 1012, 1100, 1200, 1300
BL0001_typ4.SE: notice 625 sie-objects-undeclared dimension=6 count=7 objects=1010, 1118, 1129, 1131, 1160, 1161, 1162
BL0001_typ4.SE: notice 626 sie-objects-undeclared dimension=2 count=3 objects=201, 301, 399
SIE4_Exempelfil_med_underdim.SE: notice 2 sie-format-untrue format=PC8 encoding=UTF-8
SIE4_Exempelfil_med_underdim.SE: warning 6 sie-letters-lost count=702
SIE4_Exempelfil_med_underdim.SE: notice 2285 sie-objects-undeclared dimension=6 count=1 objects=0037
Sie1.se: warning - sie-balances-only number=1
Sie4.se: warning - sie-totals-differ count=4 accounts=2440, 2640, 4010, FEL
Sie4.se: warning 721 sie-account-undeclared account=FEL count=37
Sie4.se: warning 1041 sie-quote-open ×3
Sie4.si: warning - sie-totals-differ count=29 accounts=1119, 1159, 1220, 1229, 1410, 1420, 1430, 1440, 1450, 1510
XE_SIE_4_20151125095119.SE: warning 140 sie-quote-stray ×62
XE_SIE_4_20151125095119.SE: error 1356 sie-voucher-unbalanced voucher=1 1 difference=2.00
not-a-sie-file.SE: error - sie-not-sie found=web_page
transaktioner_ovnbolag-bad-balance.se: warning - sie-totals-differ count=1 accounts=1910
transaktioner_ovnbolag-bad-balance.se: error 3905 sie-voucher-unbalanced voucher=B 1 difference=-12771.00
";

/// The files from elsewhere, beside the repository.
pub(super) fn shared_files() -> Option<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/sie");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: {} is not there", folder.display());
        return None;
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    Some(files)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

fn shared(file: &str) -> Option<SieImport> {
    let path = shared_files()?.into_iter().find(|path| name(path) == file).unwrap();
    Some(read(file, &fs::read(path).unwrap()))
}

/// A line of the table, without its blanks.
fn line(file: Option<&SieFile>) -> String {
    let Some(file) = file else { return "-".to_owned() };
    let totals = file.totals;
    let cells = [
        file.encoding.name().to_owned(),
        (file.sie_type.unwrap() as u8).to_string(),
        totals.vouchers.to_string(),
        totals.rows.to_string(),
        totals.struck_rows.to_string(),
        totals.debit.to_string(),
        totals.credit.to_string(),
    ];
    cells.join("|")
}

#[test]
fn files_of_others_come_to_what_another_parser_counts() {
    let Some(files) = shared_files() else { return };
    let expected: Vec<String> = FILES.trim().lines().map(|line| line.replace(' ', "")).collect();
    let told_of = |path: &PathBuf| {
        let import = read(&name(path), &fs::read(path).unwrap());
        format!("{}|{}", name(path), line(import.file.as_ref()))
    };
    assert_eq!(files.iter().map(told_of).collect::<Vec<_>>(), expected);
}

#[test]
fn files_of_others_have_these_problems_and_no_more() {
    let Some(files) = shared_files() else { return };
    let mut found: Vec<String> = Vec::new();
    for path in &files {
        let import = read(&name(path), &fs::read(path).unwrap());
        for alike in import.problems.chunk_by(|a, b| a.params.is_empty() && a.code == b.code) {
            let times = if alike.len() > 1 { format!(" ×{}", alike.len()) } else { String::new() };
            found.push(format!("{}: {}{times}", name(path), told(&alike[..1]).trim_end()));
        }
    }
    let expected: Vec<&str> = PROBLEMS.trim().lines().collect();
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        // A long list is compared by its beginning.
        assert!(found.starts_with(expected), "{found}\n{expected}");
    }
}

/// A file's own monthly balances are another account of the same vouchers.
#[test]
fn rows_come_to_the_monthly_balances_that_the_file_states() {
    for (name, count) in [("transaktioner_ovnbolag.se", 158), ("magenta_SIE4E.se", 36)] {
        let Some(import) = shared(name) else { return };
        let file = import.file.unwrap();
        let mut booked: BTreeMap<(Month, &Name), Money> = BTreeMap::new();
        for voucher in &file.vouchers {
            for row in voucher.counted_rows() {
                let of_month = booked.entry((Month::of(voucher.date).unwrap(), &row.account)).or_default();
                *of_month = sum([*of_month, row.amount]);
            }
        }
        let stated = file.period_balances.iter().filter(|balance| balance.year == 0 && balance.objects.is_empty());
        let stated: Vec<_> = stated.collect();
        assert_eq!(stated.len(), count, "{name}");
        for balance in stated {
            let booked = booked.get(&(balance.month, &balance.account)).copied().unwrap_or_default();
            assert_eq!(booked, balance.amount, "{name}: {balance:?}");
        }
    }
}

#[test]
fn rows_are_found_by_project() {
    let expected = "
        transaktioner_ovnbolag.se: 0001 7 -22800.00
        SIE4_Exempelfil_med_underdim.SE: 0001 9 -328275.00, 0007 2 -16000.00, 0009 2 -140000.00, 0020 2 -92700.00, 0031 1 -68399.90, 0037 1 -5689.00
        BL0001_typ4.SE: 1010 1 -1000.00, 1118 2 7567.00, 1129 4 30847.86, 1131 2 6936.43, 1160 3 102317.75, 1161 2 7597.75, 1162 2 7620.25
        XE_SIE_4_20151125095119.SE: 1 1 -1383.30, 100 1 -122.71, 115 2 -41383.30, Bilen 1 -3780.00";
    for case in expected.trim().lines() {
        let (name, expected) = case.trim().split_once(": ").unwrap();
        let Some(import) = shared(name) else { return };
        let file = import.file.unwrap();
        let mut projects: BTreeMap<&Name, Vec<Money>> = BTreeMap::new();
        for row in file.vouchers.iter().flat_map(|voucher| voucher.counted_rows()) {
            for object in row.objects.iter().filter(|object| &*object.dimension == "6") {
                projects.entry(&object.object).or_default().push(row.amount);
            }
        }
        let told = projects.into_iter().map(|(object, rows)| format!("{object} {} {}", rows.len(), sum(rows)));
        assert_eq!(told.collect::<Vec<_>>().join(", "), expected, "{name}");
    }
}

#[test]
fn headers_of_others_are_read() {
    let expected = "
        BL0001_typ4.SE | BL Administration | 2011.2.102 | 2011-11-01 | SEEE Speak Easy Executive English AB | 556265-1892 | 2009-07-01–2010-06-30
        Sie1.se | Visma Compact | 6.00 | 2011-03-18 | Övningsbolaget AB | 556252-9155 | 2010-01-01–2010-12-31
        SIE_exempelfil.se | Specter Business Management | 3.61 | 2011-09-05 | SBMDEMO Lars |  | 2011-01-01–2011-12-31
        typ4si.si | Edison Ekonomi Byrå | 4.9G | 2012-10-08 | Övningsföretaget AB | 000000-0000 | 2012-01-01–2012-12-31
        transaktioner_ovnbolag.se | Avendo | 5.20 | 2011-05-31 | Övningsbolaget AB (Ekonomi 60) | 5555555555 | 2011-01-01–2011-12-31";
    for case in expected.trim().lines().map(str::trim) {
        let Some(import) = shared(case.split(" | ").next().unwrap()) else { return };
        let file = import.file.unwrap();
        let year = file.fiscal_years[&0];
        let cells = [
            &*case.split(" | ").next().unwrap().to_owned(),
            &file.program,
            &file.program_version,
            &file.generated.unwrap().to_string(),
            &file.company,
            &file.organisation_number,
            &format!("{}–{}", year.start, year.end),
        ];
        assert_eq!(cells.join(" | "), case);
    }
}
