//! The forms that a file may have, and what they come to.

use nytta_portfolio::Money;

use super::super::line::{Doubt, Fault, Lines, Words, unescaped};
use super::super::{AccountType, BalanceKind, Encoding, RowKind, SieType};
use super::{bytes, good, read, told};

const VOUCHER: &str = "#VER A 1 20110131\n{\n}\n";

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

/// The words of a line, quoted words of a list in braces.
fn words(line: &str) -> Result<String, Fault> {
    let mut words = Words::default();
    assert_eq!(words.take(line.as_bytes())?, None, "{line}");
    let text = |word: &&[u8]| format!("[{}]", String::from_utf8(unescaped(word)).unwrap());
    let list: String = words.list.iter().map(text).collect();
    Ok(words.plain.iter().map(text).collect::<String>() + if list.is_empty() { "" } else { " {" } + &list)
}

#[test]
fn a_line_is_taken_apart() {
    let cases = [
        ("", ""),
        (" 1930\t{}  -12.50 ", "[1930][-12.50]"),
        ("1930{}-1", "[1930{}-1]"),
        ("1930 {}-1", "[1930][-1]"),
        (r#""" "Pennor  och block" x"#, "[][Pennor  och block][x]"),
        (r#"{ "1" "10" 6 "A } B"} 5"#, "[5] {[1][10][6][A } B]"),
        ("{1\tYK } 5", "[5] {[1][YK]"),
        (r#""Skruv 5\" lång""#, r#"[Skruv 5" lång]"#),
        (r#"\"x\" y"#, r#"["x"][y]"#),
        (r#""1820\A012 Cykel""#, r"[1820\A012 Cykel]"),
        (r#""C:\BOK\""#, r"[C:\BOK\]"),
        ("a{b }c", "[a{b][}c]"),
        ("{} {6 1}", " {[6][1]"),
    ];
    for (line, expected) in cases {
        assert_eq!(words(line).as_deref(), Ok(expected), "{line}");
    }
    for (line, expected, doubt) in [
        ("x \"a", "[x]?[a]", Doubt::QuoteOpen),
        ("a \"", "[a]?[]", Doubt::QuoteOpen),
        (r#""a \" b"#, r#"?[a " b]"#, Doubt::QuoteOpen),
        ("\"a\"b c\"", "?[a\"b c]", Doubt::QuoteStray),
        ("x a\"b c", "[x]?[a\"b c]", Doubt::QuoteStray),
        ("\"5\" x\" y", "[5]?[x\" y]", Doubt::QuoteStray),
    ] {
        let mut words = Words::default();
        assert_eq!(words.take(line.as_bytes()), Ok(Some(doubt)), "{line}");
        let text = |word: &&[u8]| format!("[{}]", String::from_utf8(unescaped(word)).unwrap());
        let (sure, unsure) = words.plain.split_at(words.sure);
        assert_eq!(sure.iter().map(text).collect::<String>() + "?" + &text(&unsure[0]), expected, "{line}");
    }
    for (line, fault) in [
        ("{6 1", Fault::ListOpen),
        ("{6 \"1\"", Fault::ListOpen),
        ("{6 \"1}", Fault::ListOpen),
        ("{6 \"1\"x}", Fault::ListUnreadable),
        ("{6 1\"x}", Fault::ListUnreadable),
    ] {
        assert_eq!(words(line), Err(fault), "{line}");
    }
}

#[test]
fn lines_end_in_any_way_and_are_counted_once() {
    let lines: Vec<(u64, &[u8])> = Lines::of(b"a\r\n\r\n b\t\nc\rd\x1A").collect();
    let expected: [(u64, &[u8]); 5] = [(1, b"a"), (2, b""), (3, b"b"), (4, b"c"), (5, b"d")];
    assert_eq!(lines, expected);
}

/// letters of the name | what `#FORMAT` says | letters that are found | whether the header is right
#[test]
fn letters_are_told_by_the_bytes() {
    let cases = r"
        \x99vningsbolaget \x86\x84\x94\x8F\x8E\x82              | PC8          | CP437        | yes
        \xD6vningsbolaget \xE5\xE4\xF6\xC5\xC4\xE9              | PC8          | Windows-1252 | no
        \xD6vningsbolaget \xE5\xE4\xF6\xC5\xC4\xE9              | ISO-8859-1   | Windows-1252 | yes
        \xC3\x96vningsbolaget \xC3\xA5\xC3\xA4\xC3\xB6\xC3\x85\xC3\x84\xC3\xA9 | PC8 | UTF-8  | no
        \xC3\x96vningsbolaget \xC3\xA5\xC3\xA4\xC3\xB6\xC3\x85\xC3\x84\xC3\xA9 | utf-8 | UTF-8 | yes";
    for case in cases.trim().lines() {
        let [name, format, encoding, is_right] = case.split('|').map(str::trim).collect::<Vec<_>>()[..] else {
            panic!("{case}")
        };
        let text = format!("#FORMAT {format}\n#SIETYP 4\n#FNAMN \"{name}\"\n{VOUCHER}");
        let import = read("a.se", &bytes(&text));
        let file = import.file.unwrap();
        assert_eq!((&*file.company, file.encoding.name()), ("Övningsbolaget åäöÅÄé", encoding), "{case}");
        let untrue = format!("notice 1 sie-format-untrue format={format} encoding={encoding}\n");
        assert_eq!(told(&import.problems), if is_right == "yes" { "" } else { &untrue }, "{case}");
    }
    let of = |text: &str| Encoding::of(&bytes(text), false);
    assert_eq!(of("Bank"), Encoding::Ascii);
    assert_eq!(of(r"\xA7"), Encoding::Cp437, "nothing speaks for either: as the standard says");
    assert_eq!(of(r"\xC51 \x86rsta \x99rebro"), Encoding::Cp437, "one letter in the other code page changes nothing");
    assert_eq!(of(r"\xC3\xA5\xC3\xA4 \xC3"), Encoding::Utf8, "cut off in the middle of a letter");
    assert_eq!(
        good(&format!("\u{FEFF}#FORMAT PC8\n#SIETYP 4\n{VOUCHER}").replace("PC8", "UTF8")).encoding,
        Encoding::Utf8
    );
}

#[test]
fn every_field_has_its_place() {
    let file = good(
        r#"#FLAGGA 0
#PROGRAM "Nytta" 1.0
#GEN 20110531 KH
#SIETYP 4
#ORGNR 556252-9155 1 2
#FNAMN "Övningsbolaget AB"
#VALUTA sek
#OKÄND "som ingen känner
#PROSA en text " som går fel
#RAR 0 20110101 20111231
#RAR -1 20100101 20101231
#konto 1930 "Bank"
#KTYP 1930 T
#KONTO 4010 "Material" en uppgift till
#OBJEKT 61 A "Etapp A"
#DIM 6 Projekt
#UNDERDIM 61 Etapp 6
#OBJEKT 6 "0007" "Skolwebben"
#IB 0 1930 100.00
#UB 0 1930 {} 87.5 1.5
#RES 0 4010 12.5
#OIB -1 1930 {6 "0007"} 1
#PSALDO 0 201101 1930 {6 "0007"} -12.50 3
#VER A 1 20110131 "Pennor" 2011-02-01 "KH"
{
	#TRANS 1930 {} -12.50
	#TRANS 4010 {6 "0007" 61 A} 12.50 20110130 "5 \"blå\"" 2.25 "EB"
}
"#,
    );
    let header = [&*file.program, &file.program_version, &file.company, &file.organisation_number, &file.currency];
    assert_eq!(header, ["Nytta", "1.0", "Övningsbolaget AB", "556252-9155", "sek"]);
    assert_eq!((file.generated.unwrap().to_string().as_str(), file.sie_type), ("2011-05-31", Some(SieType::Four)));
    assert_eq!(file.fiscal_year_of("2010-12-31".parse().unwrap()), Some(-1));
    assert_eq!(file.fiscal_year_of("2012-01-01".parse().unwrap()), None);
    assert_eq!((&*file.accounts["1930"].name, file.accounts["1930"].account_type), ("Bank", Some(AccountType::Asset)));
    let stage = &file.dimensions["61"];
    assert_eq!((&*stage.name, stage.parent.as_deref(), &*stage.objects["A"]), ("Etapp", Some("6"), "Etapp A"));
    let balances: Vec<_> = file.balances.iter().map(|balance| (balance.kind, balance.year, balance.amount)).collect();
    let expected = [
        (BalanceKind::Opening, 0, money("100")),
        (BalanceKind::Closing, 0, money("87.50")),
        (BalanceKind::Result, 0, money("12.50")),
        (BalanceKind::ObjectOpening, -1, money("1")),
    ];
    assert_eq!(balances, expected);
    let [period] = &file.period_balances[..] else { panic!("{:?}", file.period_balances) };
    assert_eq!((period.month.to_string().as_str(), period.amount), ("2011-01", money("-12.50")));
    assert_eq!(file.differences, []);
    let [voucher] = &file.vouchers[..] else { panic!("{:?}", file.vouchers) };
    assert_eq!((voucher.name().as_str(), voucher.line, &*voucher.text, &*voucher.sign), ("A 1", 24, "Pennor", "KH"));
    assert_eq!(
        (voucher.date.to_string(), voucher.registered.unwrap().to_string()),
        ("2011-01-31".into(), "2011-02-01".into())
    );
    let row = &voucher.rows[1];
    let objects: Vec<_> = row.objects.iter().map(|object| format!("{}={}", object.dimension, object.object)).collect();
    assert_eq!((objects.join(" ").as_str(), &*row.account, row.line), ("6=0007 61=A", "4010", 27));
    assert_eq!((row.date.unwrap().to_string().as_str(), &*row.text, &*row.sign), ("2011-01-30", "5 \"blå\"", "EB"));
    assert_eq!((row.amount, row.quantity.unwrap().to_string().as_str()), (money("12.50"), "2.25"));
}

/// Rows as `+` booked, `R` added, `B` struck with their amounts; what is held and what the voucher comes to.
#[test]
fn an_added_row_counts_once_and_a_struck_one_not_at_all() {
    let cases = "
        +100 +-100                | +100 +-100     | 0.00
        R100 +100 +-100           | R100 +-100     | 0.00
        R100 R-100                | R100 R-100     | 0.00
        R100 +100 R-100 +-100     | R100 R-100     | 0.00
        R100 +100 +100 +-200      | R100 +100 +-200 | 0.00
        R100 +-100 +100           | R100 +-100 +100 | 100.00
        R100 B100 +100            | R100 B100 +100 | 200.00
        R100 R100 +100            | R100 R100      | 200.00
        B-100 R0 +0               | B-100 R0       | 0.00
        +100 B-100                | +100 B-100     | 100.00";
    for case in cases.trim().lines() {
        let [rows, held, sum] = case.split('|').map(str::trim).collect::<Vec<_>>()[..] else { panic!("{case}") };
        let line = |row: &str| {
            let label = match &row[..1] {
                "R" => "RTRANS",
                "B" => "BTRANS",
                _ => "TRANS",
            };
            // The twin has another date, text and sign, as some programs write it.
            format!("#{label} 1930 {{6 P}} {} 201101{:02} {label} \"\" {label}\n", &row[1..], label.len())
        };
        let rows: String = rows.split(' ').map(line).collect();
        let import = read("a.se", format!("#SIETYP 4\n#VER A 1 20110131\n{{\n{rows}}}\n").as_bytes());
        let file = import.file.unwrap();
        let shown = |row: &super::super::Row| {
            let kind = match row.kind {
                RowKind::Booked => "+",
                RowKind::Added => "R",
                RowKind::Struck => "B",
            };
            format!("{kind}{}", row.amount.sek().normalize())
        };
        let found: Vec<String> = file.vouchers[0].rows.iter().map(shown).collect();
        assert_eq!(found.join(" "), held, "{case}");
        let unbalanced = format!("sie-voucher-unbalanced voucher=A 1 difference={sum}");
        assert_eq!(told(&import.problems).contains(&unbalanced), sum != "0.00", "{case}");
        assert_eq!(told(&import.problems).contains("unbalanced"), sum != "0.00", "{case}");
    }
}

/// Sums by zlib over the labels and the contents of the fields.
#[test]
fn a_checksum_is_over_the_letters_of_the_standard() {
    let file = "#PROGRAM\tNytta   1.0\n#FNAMN \"Övningsbolaget  AB\"\n\n#KONTO 1930 \"Bank \\\"A\\\"\"\n#TRANS 1930 {6 P1} -12.50\n";
    let body = |text: &[u8]| [b"#FLAGGA 0\r\n#KSUMMA\r\n".as_slice(), text, b"#KSUMMA "].concat();
    let cp437 = file.replace('Ö', "\\x99");
    let windows = file.replace('Ö', "\\xD6");
    for (text, sum) in [
        (bytes(&cp437), 2_881_590_298_u32),
        (file.as_bytes().to_vec(), 2_881_590_298),
        (bytes(&windows), 2_881_590_298),
        (file.as_bytes().to_vec(), 2_457_693_898),
        (bytes(&windows), 1_668_741_862),
    ] {
        let found = told(&read("a.se", &[body(&text), format!("{sum}\r\n").into_bytes()].concat()).problems);
        assert!(!found.contains("sie-checksum"), "{sum}: {found}");
        let found = told(&read("a.se", &[body(&text), format!("{}\r\n", sum ^ 1).into_bytes()].concat()).problems);
        assert!(
            found.contains(&format!("error 8 sie-checksum-differs stated={} found=2881590298", sum ^ 1)),
            "{found}"
        );
    }
}
