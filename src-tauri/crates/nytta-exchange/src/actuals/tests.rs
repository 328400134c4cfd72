//! Rows of actuals: what is read of a table and of a SIE file, what is refused, and what is stored reads back.

use nytta_portfolio::Money;
use nytta_portfolio::actuals::Links;
use nytta_portfolio::record::{ActualsMapping, SourceForm};
use nytta_portfolio::{Id, Portfolio};
use proptest::prelude::*;

use super::*;

fn mapping(form: SourceForm) -> ActualsMapping {
    let named = |name: &str| Some(name.to_owned());
    let table = form == SourceForm::Table;
    ActualsMapping {
        name: "Huvudbok".to_owned(),
        entity: Id::parse("staden").unwrap(),
        form,
        accounts: "4000-7999".to_owned(),
        project: if table { "Projekt" } else { "6" }.to_owned(),
        contract: None,
        counterparty: None,
        date: named("Datum"),
        account: named("Konto"),
        amount: named("Belopp"),
        text: named("Text"),
        voucher: None,
        negated: false,
        order: 0,
    }
}

fn table(rows: &str) -> Reading {
    let text = format!("Datum;Konto;Projekt;Belopp;Text\n{rows}");
    read_table("utfall.csv", text.as_bytes(), &mapping(SourceForm::Table))
}

fn told(reading: &Reading) -> Vec<String> {
    let place = |problem: &Problem| {
        let row = problem.place.row.map_or_else(String::new, |row| format!(" {row}"));
        format!("{}{row} {}", problem.code, problem.place.column.as_deref().unwrap_or_default()).trim().to_owned()
    };
    reading.problems.iter().map(place).collect()
}

fn kept(reading: &Reading) -> Vec<Row> {
    reading.chunks.iter().flat_map(|(_, bytes)| rows_of_chunk(bytes).unwrap()).collect()
}

#[test]
fn a_table_is_gathered_by_month_and_code_and_every_row_is_kept() {
    let reading = table(
        "2008-01-05;4010;7100;100,50;Konsult\n20080131;4010;7100;-0,5;Kredit\n2008-02;5010;;1 250,00;\"Hyra; lokal\"\n200802;1930;7100;99;Bank\n\n",
    );
    assert_eq!(told(&reading), Vec::<String>::new());
    let groups: Vec<String> = reading
        .groups
        .iter()
        .map(|group| format!("{} {} [{}] {} {}", group.month, group.account, group.code, group.rows, group.amount))
        .collect();
    assert_eq!(groups, ["2008-01 4010 [7100] 2 100.00", "2008-02 5010 [] 1 1250.00"]);
    let money = |text: &str| text.parse::<Money>().unwrap();
    assert_eq!((reading.rows, reading.read_rows(), reading.other_amount), (4, 3, money("99")));
    assert_eq!((reading.debit, reading.credit), (money("1449.50"), money("0.5")));
    let rows = kept(&reading);
    assert_eq!(rows.len(), 3);
    assert_eq!((rows[2].text.as_str(), rows[2].amount), ("Hyra; lokal", money("1250")));
}

#[test]
fn where_costs_stand_as_negative_amounts_the_sign_is_turned() {
    let turned = ActualsMapping { negated: true, ..mapping(SourceForm::Table) };
    let reading = read_table("u.csv", b"Datum;Konto;Projekt;Belopp;Text\n2008-01-05;4010;7100;-5,25;x\n", &turned);
    let costs = "5.25".parse::<Money>().unwrap();
    assert_eq!((reading.groups[0].amount, kept(&reading)[0].amount, reading.debit), (costs, costs, costs));
}

#[test]
fn what_a_table_says_wrongly_is_told_by_row_and_column() {
    let cases: [(&str, &[&str]); 9] = [
        ("2008-13-01;4010;7100;1;x\n", &["date-unreadable 2 Datum"]),
        ("idag;4010;7100;mycket;x\n", &["date-unreadable 2 Datum", "cell-amount 2 Belopp"]),
        ("2008-01-01;4010;7100;;x\n", &["field-required 2 Belopp"]),
        ("2008-01-01;;7100;1;x\n", &["field-required 2 Konto"]),
        ("2008-01-01;4010;7100;1,234;x\n", &["amount-finer-than-ore 2 Belopp"]),
        ("2008-01-01;4010;7100;NaN;x\n", &["cell-amount 2 Belopp"]),
        ("2008-01-01;4010;7100;1\n2008-01-01;4010;7100;1;x\n", &["row-ragged 2"]),
        ("2008-01-01;4010;7100;1;\"x\n", &["csv-quote-open"]),
        ("", &["file-empty"]),
    ];
    for (rows, problems) in cases {
        assert_eq!(told(&table(rows)), problems, "{rows:?}");
    }
    let only_bank = table("2008-01-01;1930;7100;1;x\n");
    assert_eq!(told(&only_bank), ["actuals-nothing-read"]);
    let other = read_table("x.csv", b"Dag;Konto;Projekt;Belopp;Text\n", &mapping(SourceForm::Table));
    assert_eq!(told(&other), ["actuals-column-missing"]);
    let unsaid = ActualsMapping { date: None, project: String::new(), ..mapping(SourceForm::Table) };
    let unsaid = read_table("x.csv", b"Dag;Konto;Projekt;Belopp;Text\n1;1;1;1;1\n", &unsaid);
    assert_eq!(told(&unsaid), ["actuals-column-unsaid", "actuals-column-unsaid"]);
    assert_eq!(told(&read_table("x.xlsx", b"PK\x03\x04", &mapping(SourceForm::Table))), ["file-not-csv"]);
}

#[test]
fn a_table_of_windows_letters_and_the_names_of_its_columns_are_known() {
    let text = "Bokf\u{f6}ringsdatum,Konto,Projektkod,Utfall,Beskrivning\r\n2008-01-05,4010,7100,5.25,L\u{f6}n\r\n";
    let bytes = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let guessed = guess(&columns(&bytes).unwrap(), mapping(SourceForm::Table));
    let reading = read_table("u.csv", &bytes, &guessed);
    assert_eq!(told(&reading), Vec::<String>::new());
    assert_eq!(kept(&reading)[0].text, "Lön");
    assert_eq!(guessed.project, "Projektkod");
}

const VOUCHERS: &str = "#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#FNAMN \"Staden\"\n#RAR 0 20080101 20081231\n#KONTO 4010 Konsult\n#KONTO 1930 Bank\n#DIM 6 Projekt\n#OBJEKT 6 7100 Bygglov\n";

#[test]
fn a_voucher_belongs_to_its_month_and_its_rows_to_their_objects() {
    let text = format!(
        "{VOUCHERS}#VER A 1 20080131 Faktura\n{{\n#TRANS 4010 {{6 7100}} 100.00\n#TRANS 4010 {{}} 20.00\n#TRANS 1930 {{}} -120.00\n}}\n"
    );
    let reading = read_sie("a.se", text.as_bytes(), &mapping(SourceForm::Sie));
    assert!(!reading.has_errors(), "{:?}", told(&reading));
    let groups: Vec<String> =
        reading.groups.iter().map(|group| format!("{} [{}] {}", group.month, group.code, group.amount)).collect();
    assert_eq!(groups, ["2008-01 [] 20.00", "2008-01 [7100] 100.00"]);
    assert_eq!(reading.names["7100"], "Bygglov");
    assert_eq!(
        (reading.vouchers, reading.debit, reading.credit),
        (Some(1), "120".parse().unwrap(), "120".parse().unwrap())
    );
    let other = ActualsMapping { project: "9".to_owned(), ..mapping(SourceForm::Sie) };
    assert!(told(&read_sie("a.se", text.as_bytes(), &other)).contains(&"actuals-dimension-missing".to_owned()));
}

#[test]
fn what_is_stored_of_sums_reads_back_and_damage_is_told() {
    let reading = table("2008-01-05;4010;7100;100,50;x\n2008-02-05;4010;q;7;x\n");
    let portfolio = Portfolio::default();
    let links = Links::of(&portfolio, &mapping(SourceForm::Table)).unwrap();
    let sums = Sums::linked(reading.groups, &links);
    let bytes = sums.to_bytes();
    assert_eq!(Sums::from_bytes(&bytes).unwrap(), sums);
    assert_eq!(sums.totals().unlinked, "107.5".parse().unwrap());
    assert_eq!(sums.batch().totals(), sums.totals());
    let odd = table("2008-01-05;4010;\"a\tb\\c\";1;x\n");
    let sums = Sums::linked(odd.groups.clone(), &links);
    assert_eq!(Sums::from_bytes(&sums.to_bytes()).unwrap().0[0].group.code, kept(&odd)[0].code, "rows are found by it");
    assert!(Sums::from_bytes(&bytes[..bytes.len() / 2]).is_err());
    assert!(rows_of_chunk(&bytes).is_err(), "sums are no rows");
}

proptest! {
    #[test]
    fn rows_of_any_text_come_back_and_sums_are_those_of_the_rows(
        rows in prop::collection::vec(("[a-z]{0,3}", -1_000_000_i64..1_000_000, "\\PC{0,12}|a\tb|c\\\\n|d\ne"), 1..60),
    ) {
        let text: String = rows.iter().map(|(code, ore, text)| {
            let amount = Money::from_sek(rust_decimal::Decimal::new(*ore, 2)).unwrap();
            format!("2008-03-01;4010;{code};{amount};\"{}\"\n", text.replace('"', "\"\""))
        }).collect();
        let reading = table(&text);
        prop_assert!(!reading.has_errors(), "{:?}", told(&reading));
        let back = kept(&reading);
        prop_assert_eq!(back.len(), rows.len());
        for (row, (code, ore, text)) in back.iter().zip(&rows) {
            prop_assert_eq!((row.code.as_str(), row.text.as_str()), (code.as_str(), text.trim()));
            prop_assert_eq!(row.amount.sek().mantissa(), i128::from(*ore));
        }
        let sum = |amounts: Vec<Money>| Money::sum(amounts).unwrap();
        let groups = sum(reading.groups.iter().map(|group| group.amount).collect());
        prop_assert_eq!(groups, sum(back.iter().map(|row| row.amount).collect()));
    }
}
