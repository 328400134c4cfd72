//! Whatever the bytes are, the answer is a file or a problem.

use std::fs;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::shared::shared_files;
use super::{holds, read};

/// A file with every label that is read.
const EVERY_LABEL: &str = r#"#FLAGGA 0
#KSUMMA
#PROGRAM "Nytta" 1.0
#FORMAT PC8
#GEN 20110531 "KH"
#SIETYP 4
#FNAMN "Övningsbolaget \"AB\""
#ORGNR 556252-9155
#VALUTA SEK
#RAR 0 20110101 20111231
#KONTO 1930 "Bank"
#KTYP 1930 T
#DIM 6 Projekt
#UNDERDIM 61 Delprojekt 6
#OBJEKT 6 "0007" "Skolwebben"
#IB 0 1930 100.00
#UB 0 1930 87.50 1.5
#RES 0 4010 12.50
#OIB 0 1930 {6 "0007"} 1
#OUB 0 1930 {6 "0007"} 1
#PSALDO 0 201101 1930 {} -12.50
#VER A 1 20110131 "Pennor" 20110201 "KH"
{
#BTRANS 1930 {} -10
#RTRANS 1930 {} -12.50 20110201 "" "" KH
#TRANS 1930 {} -12.50
#TRANS 4010 {6 "0007"} 12.50 20110131 "Pennor" 2
}
#KSUMMA 1
"#;

/// Pieces that the syntax is made of.
const PIECES: &[&str] = &[
    "#VER A 1 20110131",
    "#TRANS 1930 {} 1",
    "#RTRANS 1930 {} 1",
    "#BTRANS",
    "#KSUMMA",
    "#KSUMMA 0",
    "#SIETYP 4",
    "#RAR 0 20110101 20111231",
    "{",
    "}",
    "\"",
    "\\\"",
    "\\",
    " ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "\u{1A}",
    "{6 P1}",
    "-0.00",
    "99999999",
    "å",
    "#",
    "#RES 0 1 1",
    "#UB 0 1 1",
];

/// Another byte, a byte less, a line twice, an end too soon.
fn damaged(original: &[u8], changes: &[(Index, u8, u8)]) -> Vec<u8> {
    let mut bytes = original.to_vec();
    for (at, kind, byte) in changes {
        if bytes.is_empty() {
            break;
        }
        let at = at.index(bytes.len());
        match kind % 8 {
            0 => bytes.truncate(at),
            1 | 2 => drop(bytes.remove(at)),
            3 | 4 => bytes.insert(at, *byte),
            5 => bytes.extend_from_within(at..bytes.len().min(at + 80)),
            6 => bytes.splice(at..at, *b"\n").for_each(drop),
            _ => bytes[at] = *byte,
        }
    }
    bytes
}

fn changes() -> impl Strategy<Value = Vec<(Index, u8, u8)>> {
    vec((any::<Index>(), any::<u8>(), any::<u8>()), 1..12)
}

proptest! {
    #[test]
    fn any_bytes_are_read(bytes in vec(any::<u8>(), 0..400)) {
        prop_assert!(holds(&read("a.se", &bytes)));
    }

    #[test]
    fn any_order_of_the_pieces_is_read(pieces in vec(select(PIECES), 0..60)) {
        prop_assert!(holds(&read("a.se", pieces.concat().as_bytes())));
    }

    #[test]
    fn a_damaged_file_is_read(changes in changes()) {
        prop_assert!(holds(&read("a.se", &damaged(EVERY_LABEL.as_bytes(), &changes))));
    }
}

#[test]
fn damaged_files_of_others_are_read() {
    let Some(files) = shared_files() else { return };
    let originals: Vec<Vec<u8>> = files.iter().map(|path| fs::read(path).unwrap()).collect();
    let config = ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(original in select(originals), changes in changes())| {
        prop_assert!(holds(&read("a.se", &damaged(&original, &changes))));
    });
}

/// Totals follow from the rows, whatever they are: debit less credit is what the vouchers lack to zero.
#[test]
fn totals_are_the_sum_of_the_rows() {
    proptest!(|(amounts in vec(-1_000_000_i64..1_000_000, 0..30))| {
        let row = |ore: &i64| {
            let sign = if *ore < 0 { "-" } else { "" };
            format!("#TRANS 1 {{}} {sign}{}.{:02}\n", ore.abs() / 100, ore.abs() % 100)
        };
        let rows: String = amounts.iter().map(row).collect();
        let file = read("a.se", format!("#SIETYP 4\n#VER A 1 20110131\n{{\n{rows}}}\n").as_bytes()).file.unwrap();
        let kronor = |ore: i64| format!("{}.{:02}", ore / 100, ore % 100);
        let debit: i64 = amounts.iter().filter(|ore| **ore > 0).sum();
        let credit: i64 = amounts.iter().filter(|ore| **ore < 0).sum();
        prop_assert_eq!(file.totals.debit.to_string(), kronor(debit));
        prop_assert_eq!(file.totals.credit.to_string(), kronor(-credit));
    });
}
