//! The forms that reading accepts, and what a file with few columns does.

use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, Portfolio};

use super::{applied, package, told};
use crate::{Import, read, read_file};

const BASE: &[(&str, &str)] = &[
    ("area.csv", "id;name;name_en\nped;Pedagogiska;Educational\nsoc;Sociala;Social\n"),
    ("body.csv", "id;name;abbreviation\nkf;Kommunfullmäktige;KF\nks;Kommunstyrelsen;KS\n"),
    ("decision_kind.csv", "id;name;bodies\ngrant;Beviljande;KF, Kommunstyrelsen\n"),
    ("funding_source.csv", "id;name\ncentral;Centrala medel\n"),
    ("person.csv", "id;name\nmaria;Maria Fors\n"),
    ("project.csv", "id;code;name;area;leader;notes\np1;PED-01;Skolval;ped;maria;Kvar\n"),
    ("cost_line.csv", "id;project;name;life_cycle\nl1;PED-01;Utveckling;project\n"),
    ("cost_line.original.csv", "cost_line;slot;likely\nl1;2007;5\nl1;2008;6\n"),
    ("cost_line.current.csv", "cost_line;slot;likely\nl1;2007;7\nl1;2008;8\n"),
    ("cost_line.funding.csv", "cost_line;funding_source;amount\nl1;Centrala medel;15\n"),
];

fn base() -> Portfolio {
    let import = read(&package(BASE), &Portfolio::default());
    assert_eq!(told(&import.problems), "");
    applied(Portfolio::default(), &import)
}

/// The content of a record after an import, as JSON in one line.
fn after(import: &Import, kind: Kind, id: &str) -> String {
    assert_eq!(told(&import.problems), "");
    let portfolio = applied(base(), import);
    let record = portfolio.get(kind, &Id::parse(id).unwrap()).unwrap();
    String::from_utf8(record.to_bytes().unwrap()).unwrap()
}

fn file(name: &str, text: &str) -> Import {
    read_file(name, text.as_bytes(), &base())
}

#[test]
fn separators_line_ends_order_of_columns_and_words_are_those_of_the_sender() {
    let expected =
        after(&file("project.csv", "id;code;name;area;mandatory\r\np2;PED-02;Ett;ped;true\r\n"), Kind::Project, "p2");
    for same in [
        "\u{FEFF}area;id;mandatory;name;code\nPedagogiska;p2;ja;Ett;PED-02\n",
        "AREA,Code,Name,Id,Mandatory\neducational,PED-02,Ett,p2,SANT\n",
        "code\tname\tarea\tid\tmandatory\r\nPED-02\tEtt\tPED\tp2\t1",
        "id;code;name;area;mandatory;;\n\n\"p2\";\"PED-02\";\"Ett\";ped;yes;;\n;;;;;;\n",
    ] {
        assert_eq!(after(&file("project.csv", same), Kind::Project, "p2"), expected, "{same}");
    }
}

#[test]
fn a_quotation_may_hold_lines_and_quotation_marks() {
    let text = "id;text\nr1;\"Han sa \"\"ja\"\";\r\noch gick\"\nr2;Två\n";
    let remark = after(&file("remark.csv", text), Kind::Remark, "r1");
    assert!(remark.contains(r#""text":"Han sa \"ja\";\noch gick""#), "{remark}");
    let wrong = file("remark.csv", "id;text\nr1;\"en\ntvå\nrader\"\nr2;\n");
    assert_eq!(told(&wrong.problems), "remark.csv:5:text field-required field=text\n");
}

#[test]
fn amounts_are_read_with_either_decimal_sign() {
    for amount in ["1234567,5", "1234567.50", "1 234 567,50", "1\u{A0}234\u{A0}567,5"] {
        let text = format!("year;amount\n2008;\"{amount}\"\n");
        let budget = after(&file("annual_budget.csv", &text), Kind::AnnualBudget, "2008");
        assert!(budget.contains(r#""amount":"1234567.50""#), "{budget}");
    }
}

#[test]
fn a_file_with_few_columns_changes_those_fields_only() {
    let project = after(&file("project.csv", "id;leader\np1;\n"), Kind::Project, "p1");
    assert!(project.contains(r#""leader":null"#) && project.contains(r#""notes":"Kvar""#), "{project}");
    let project = after(&file("project.csv", "code;area\nPED-01;Social\n"), Kind::Project, "p1");
    assert!(project.contains(r#""area":"soc""#) && project.contains(r#""leader":"maria""#), "{project}");
}

#[test]
fn entries_replace_those_of_the_records_that_they_name() {
    let line = after(&file("cost_line.current.csv", "cost_line;slot;likely\nl1;2009;9\n"), Kind::CostLine, "l1");
    assert!(line.contains(r#""current":{"2009":{"high":null,"likely":"9.00","low":null}}"#), "{line}");
    assert!(line.contains(r#""original":{"2007":"#) && line.contains(r#""funding":{"central":"15.00"}"#), "{line}");
    let whole = [("cost_line.csv", "id;name\nl1;Nytt namn\n"), ("cost_line.current.csv", "cost_line;slot;likely\n")];
    let line = after(&read(&package(&whole), &base()), Kind::CostLine, "l1");
    assert!(line.contains(r#""current":{}"#) && line.contains(r#""original":{"2007":"#), "{line}");
    let two = [
        ("cost_line.current.csv", "cost_line;slot;likely\nl1;2009;9\n"),
        ("cost_line.funding.csv", "cost_line;funding_source;amount\n"),
    ];
    let line = after(&read(&package(&two), &base()), Kind::CostLine, "l1");
    assert!(line.contains(r#""funding":{"central":"15.00"}"#), "not named in the second table: {line}");
}

#[test]
fn an_identity_left_out_is_that_of_the_same_name_or_made_of_it() {
    let ids = |import: &Import| -> Vec<String> {
        assert_eq!(told(&import.problems), "");
        import.steps[0].records.iter().map(|(id, _)| id.to_string()).collect()
    };
    assert_eq!(ids(&file("project.csv", "code;name;area\nPED-01;Nytt namn;ped\nÖVR 2;Två;soc\n")), ["ovr-2", "p1"]);
    assert_eq!(ids(&file("area.csv", "name\nSociala\nTekniska\n")), ["soc", "tekniska"]);
    assert_eq!(ids(&file("cost_line.csv", "project;name;life_cycle\nPED-01;Drift;running\n")), ["p1-drift"]);
    assert_eq!(ids(&file("plan.csv", "id;start\nPED-01;2008-01-01\n")), ["p1"]);
    let settings = "name;city;first_year;last_year;full_year_name;grouping\nA;B;2007;2010;Bokslut;part\n";
    assert_eq!(ids(&file("settings.csv", settings)), ["settings"]);
}

#[test]
fn a_place_among_others_is_that_of_the_row_where_none_is_given() {
    let import = file("part.csv", "id;name\na;Ett\nb;Två\n");
    assert!(after(&import, Kind::Part, "b").contains(r#""order":2"#));
}

#[test]
fn a_file_with_another_name_is_told_by_its_columns() {
    let import = file("Bok1.csv", "code;name;area\nPED-01;Nytt namn;ped\n");
    assert!(after(&import, Kind::Project, "p1").contains("Nytt namn"));
    let ambiguous = file("Bok1.csv", "id;name\na;Ett\n");
    assert!(told(&ambiguous.problems).starts_with("Bok1.csv:: file-unknown"));
    let workbook = file("Bok1.xlsx", "PK\u{3}\u{4}");
    assert_eq!(told(&workbook.problems), "Bok1.xlsx:: file-not-csv format=Excel\n");
    let wrong = file("Bok1.csv", "code;name;area\nX;Ett;xyz\n");
    assert_eq!(told(&wrong.problems), "Bok1.csv:2:area reference-unreadable kind=area text=xyz\n");
}

#[test]
fn an_import_is_not_refused_for_what_was_wrong_before() {
    let mut portfolio = base();
    portfolio.remove(Kind::Person, &Id::parse("maria").unwrap());
    let elsewhere = read_file("area.csv", b"id;name\nny;Ny\n", &portfolio);
    assert_eq!(told(&elsewhere.problems), "");
    let taken = read_file("project.csv", b"id;code;name;area\na;PED-01;Samma kod;ped\n", &base());
    assert_eq!(told(&taken.problems), ":: code-taken code=PED-01 by=Samma kod\n", "told of the one that was there");
}
