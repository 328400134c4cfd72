//! The report before it is rendered, as a person would read it.

#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod city;

use std::fmt::Write;

use city::{a_year_on, id, line_of, money, project_of, report_of, stockholm, table};
use nytta_portfolio::record::{Publication, Record};
use nytta_portfolio::totals::Totals;
use nytta_portfolio::{Portfolio, Timestamp};
use nytta_report::{Block, Cell, Language, Made, Previous, Rank, Report, Shape, Table, Texts};

fn as_text(report: &Report, language: Language) -> String {
    let texts = Texts::of(language);
    let mut out = String::new();
    writeln!(out, "{}\n{}", texts.say(&report.front.title), texts.say(&report.front.subtitle)).unwrap();
    writeln!(out, "utkast {} exempel {}", report.front.draft, report.front.example).unwrap();
    for finding in &report.findings {
        writeln!(out, "* {}", texts.say(&finding.head)).unwrap();
        finding.body.iter().for_each(|words| writeln!(out, "  {}", texts.say(words)).unwrap());
    }
    table_as_text(&mut out, &report.key_figures, &texts);
    for (number, section) in report.sections.iter().enumerate() {
        writeln!(out, "\n== {} {}", number + 1, texts.say(&section.title)).unwrap();
        for block in &section.blocks {
            match block {
                Block::Paragraph(words) => writeln!(out, "{}", texts.say(words)).unwrap(),
                Block::Items(items) => items.iter().for_each(|words| writeln!(out, "- {}", texts.say(words)).unwrap()),
                Block::Terms(terms) => {
                    terms.iter().for_each(|(term, meaning)| {
                        writeln!(out, "{}: {}", texts.say(term), texts.say(meaning)).unwrap()
                    });
                }
                Block::Table(table) => table_as_text(&mut out, table, &texts),
                Block::Chart(chart) => {
                    writeln!(out, "[{}] {}\n  {}", chart.id, texts.say(&chart.title), texts.say(&chart.alt)).unwrap()
                }
            }
        }
    }
    out
}

/// A sum shows where it comes from: `=` from other cells, nothing where it is recorded.
fn table_as_text(out: &mut String, table: &Table, texts: &Texts) {
    writeln!(out, "\n[{}] {} | {}", table.id, texts.say(&table.title), texts.say(&table.basis)).unwrap();
    let labels: Vec<String> = table.columns.iter().map(|column| texts.say(&column.label)).collect();
    writeln!(out, "  {}", labels.join(" | ")).unwrap();
    for row in &table.rows {
        let mark = match row.rank {
            Rank::Group(level) => "#".repeat(level.into()),
            Rank::Line => " ".to_owned(),
            Rank::Subtotal(_) => "+".to_owned(),
            Rank::Total => "=".to_owned(),
        };
        let cells: Vec<String> = row.cells.iter().map(|cell| cell_as_text(cell, texts)).collect();
        writeln!(out, "{mark} {}", cells.join(" | ").trim_end_matches([' ', '|'])).unwrap();
    }
    table.notes.iter().chain(&table.rounding).for_each(|note| writeln!(out, "  ({})", texts.say(note)).unwrap());
}

fn cell_as_text(cell: &Cell, texts: &Texts) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Missing => "–".to_owned(),
        Cell::Words(words) => texts.say(words),
        Cell::Count(count) => count.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Amount(entry) => {
            let live = if entry.made == Made::Recorded { "" } else { "=" };
            entry.amount.value().map_or_else(|| "–".to_owned(), |amount| format!("{live}{amount}"))
        }
    }
}

#[test]
fn stockholm_2007_reads_like_this() {
    insta::assert_snapshot!(
        "stockholm-sv",
        as_text(&report_of(&stockholm(), "2007-T2", Language::Swedish, None), Language::Swedish)
    );
    insta::assert_snapshot!(
        "stockholm-en",
        as_text(&report_of(&stockholm(), "2007-T2", Language::English, None), Language::English)
    );
}

/// Every sum and difference of the report has its cells, except sums of cost lines, which no table shows.
#[test]
fn totals_are_live() {
    let report = report_of(&a_year_on(), "2008-Q3", Language::Swedish, None);
    for table in report.tables() {
        for row in table.rows.iter().filter(|row| matches!(row.rank, Rank::Subtotal(_) | Rank::Total)) {
            for (cell, column) in row.cells.iter().zip(&table.columns) {
                let Cell::Amount(entry) = cell else { continue };
                let recorded = entry.amount.value().is_some() && entry.made == Made::Recorded;
                assert!(!recorded, "{} {}", table.id, column.id);
            }
        }
    }
    let changes = table(&report, "projects").columns.iter().position(|column| column.shape == Shape::Change).unwrap();
    let line = table(&report, "projects").rows.iter().find(|row| row.rank == Rank::Line).unwrap();
    assert!(matches!(&line.cells[changes], Cell::Amount(entry) if entry.made != Made::Recorded));
}

fn amount_in(table: &Table, row: &str, column: &str, texts: &Texts) -> Option<String> {
    let at = table.columns.iter().position(|found| found.id == column).unwrap();
    let named = |cells: &[Cell]| cells.iter().any(|cell| matches!(cell, Cell::Words(words) if texts.say(words) == row));
    let row = table.rows.iter().find(|found| !matches!(found.rank, Rank::Group(_)) && named(&found.cells)).unwrap();
    let Cell::Amount(entry) = &row.cells[at] else { panic!("{row:?}") };
    entry.amount.value().map(|amount| amount.to_string())
}

#[test]
fn the_figures_of_2007_come_out() {
    let texts = Texts::of(Language::Swedish);
    let report = report_of(&stockholm(), "2007-T2", Language::Swedish, None);
    let cases = "
        areas  | Summa E-tjänster etapp 1 | current_sek | 216000000.00
        areas  | Summa Pågående projekt   | current_sek | 200300000.00
        areas  | Summa                    | current_sek | 416300000.00
        grant  | Beräknat utöver beviljat | amount_sek  | 300000.00
        frames | Ej beviljat              | amount_sek  | 234000000.00
        frames | Ej förbrukat             | amount_sek  | –
        frames | Utfall, ackumulerat      | amount_sek  | –
        frames | Disponerat eget kapital hittills | amount_sek | –
        key    | Beräknat utöver beviljat | amount_sek  | 300000.00";
    for case in cases.lines().filter(|line| !line.trim().is_empty()) {
        let [id, row, column, expected] = case.split('|').map(str::trim).collect::<Vec<_>>()[..] else {
            panic!("{case}")
        };
        let found = amount_in(table(&report, id), row, column, &texts);
        assert_eq!(found.as_deref().unwrap_or("–"), expected, "{case}");
    }
    assert!(
        table(&report, "areas").rows.iter().all(|row| matches!(row.cells.last(), Some(Cell::Missing | Cell::Empty)))
    );
}

#[test]
fn parts_that_do_not_add_up_to_a_shown_total_are_pointed_out() {
    let mut portfolio = stockholm();
    for (project, amount) in [("e1", "88040000"), ("e2", "25040000")] {
        portfolio.put(id(&format!("{project}-cost")), line_of(project, amount).into());
    }
    let texts = Texts::of(Language::Swedish);
    let report = report_of(&portfolio, "2007-T2", Language::Swedish, None);
    // 88,0 + 25,0 + 19,0 + 43,0 + 41,0 is shown beside 216,1.
    let notes: Vec<String> = table(&report, "areas").rounding.iter().map(|words| texts.say(words)).collect();
    assert_eq!(
        notes,
        [
            "På grund av avrundning stämmer de visade delarna inte med de visade summorna i kolumnerna Beräknat ursprungligt och Beräknat gällande."
        ]
    );
    let exact = report_of(&stockholm(), "2007-T2", Language::Swedish, None);
    assert!(table(&exact, "areas").rounding.is_empty());
}

#[test]
fn a_difference_too_small_to_show_is_said_in_a_unit_that_shows_it() {
    let mut portfolio = stockholm();
    portfolio.put(id("e1-cost"), line_of("e1", "87700012.50").into());
    let texts = Texts::of(Language::Swedish);
    let report = report_of(&portfolio, "2007-T2", Language::Swedish, None);
    assert_eq!(
        texts.say(&report.findings[0].head),
        "Projekten beräknas kosta 416,0\u{a0}mnkr. Det är 12,50\u{a0}kr mer än beviljat."
    );
    let notes: Vec<String> = table(&report, "key").rounding.iter().map(|words| texts.say(words)).collect();
    assert!(notes.iter().any(|note| note.contains("står som noll")), "{notes:?}");
}

fn published() -> Publication {
    Publication {
        title: "Tertialrapport 1 2007".into(),
        period: "2007-T1".parse().unwrap(),
        registered_until: Timestamp::parse("2007-05-14T10:00:00Z").unwrap(),
        published: "2007-05-31".parse().unwrap(),
        dnr: None,
    }
}

/// The portfolio that was published: one project less, one more, one dearer now, one with another name.
fn before() -> Portfolio {
    let mut before = stockholm();
    before.remove(nytta_portfolio::record::Kind::CostLine, &id("p5-cost"));
    before.remove(nytta_portfolio::record::Kind::Project, &id("p5"));
    before.put(id("x1"), project_of("X1", "Nedlagt projekt", "tek", "ongoing").into());
    before.put(id("x1-cost"), line_of("x1", "1500000").into());
    before.put(id("e4-cost"), line_of("e4", "40000000").into());
    if let Some(Record::Project(mut project)) = before.get(nytta_portfolio::record::Kind::Project, &id("e2")) {
        project.name = "Skolans e-tjänster".into();
        before.put(id("e2"), project.into());
    }
    before
}

#[test]
fn what_moved_since_the_published_report_is_listed() {
    let (before, now) = (before(), stockholm());
    let (totals, publication) = (Totals::of(&before), published());
    let previous = Previous { publication: &publication, portfolio: &before, totals: &totals };
    let report = report_of(&now, "2007-T2", Language::Swedish, Some(previous));
    let section = report.sections.iter().find(|section| section.id == "moved").unwrap();
    let only = Report { findings: Vec::new(), sections: vec![section.clone()], ..report.clone() };
    let text = as_text(&only, Language::Swedish);
    insta::assert_snapshot!("moved", text.split("== 1").nth(1).unwrap());
    // 40 + 3 − 1,5 = 41,5.
    let texts = Texts::of(Language::Swedish);
    assert_eq!(
        amount_in(table(&report, "moved"), "Alla projekt", "moved_sek", &texts),
        Some(money("41500000").to_string())
    );
    city::files_of(&report, Language::Swedish);
}

#[test]
fn an_empty_portfolio_has_a_report_too() {
    let report = report_of(&Portfolio::default(), "2007-08", Language::English, None);
    assert_eq!(Texts::of(Language::English).say(&report.front.title), "Monthly report, August 2007");
    city::files_of(&report, Language::English);
}

#[test]
fn the_title_names_the_period() {
    let cases = "
        2007-T1 | Tertialrapport 1 2007
        2007-T3 | Bokslut 2007
        2008-Q3 | Kvartalsrapport 3 2008
        2008-02 | Månadsrapport februari 2008
        2008    | Årsrapport 2008";
    for case in cases.lines().filter(|line| !line.trim().is_empty()) {
        let [period, title] = case.split('|').map(str::trim).collect::<Vec<_>>()[..] else { panic!("{case}") };
        let report = report_of(&stockholm(), period, Language::Swedish, None);
        assert_eq!(Texts::of(Language::Swedish).say(&report.front.title), title);
    }
}
