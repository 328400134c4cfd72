//! A portfolio like Stockholm 2007, built from records, and its report.

#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(
    clippy::unwrap_used,
    clippy::allow_attributes,
    reason = "a test may fail by panicking; not every test leaves something unused"
)]

use std::collections::BTreeMap;

use nytta_portfolio::record::{
    AccountingKind, Area, Balance, Body, CostLine, DecisionStatus, Estimate, Frame, Goal, GoalLevel, Grouping,
    LifeCycle, Part, Person, Phase, Plan, Programme, Project, Record, Remark, Role, Settings, Slot,
};
use nytta_portfolio::rules::attention;
use nytta_portfolio::totals::Totals;
use nytta_portfolio::{Id, Money, Portfolio, Timestamp, Year};
use nytta_report::{
    File, Files, Format, Formats, JournalHead, Language, Previous, Report, Request, Table, build, render,
};

pub fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

pub fn money(text: &str) -> Money {
    text.parse().unwrap()
}

pub fn year(number: u16) -> Year {
    Year::new(number).unwrap()
}

pub fn likely(amount: &str) -> Estimate {
    Estimate { low: None, likely: Some(money(amount)), high: None }
}

const AREAS: [(&str, &str, &str); 5] = [
    ("adm", "Administrativa/Gemensamma inkl. IT-infrastruktur", "Administrative/Shared incl. IT infrastructure"),
    ("ped", "Pedagogiska", "Educational"),
    ("soc", "Sociala", "Social"),
    ("tek", "Tekniska", "Technical"),
    ("ovr", "Övriga", "Other"),
];

/// Code, name, area, part, amount in kronor, mark, note.
const PROJECTS: [(&str, &str, &str, &str, &str, &str, &str); 10] = [
    ("E1", "E-tjänster, administrativa/gemensamma", "adm", "e-services", "88000000", "", ""),
    ("E2", "E-tjänster, pedagogiska", "ped", "e-services", "25000000", "", ""),
    ("E3", "E-tjänster, sociala", "soc", "e-services", "19000000", "", ""),
    ("E4", "E-tjänster, tekniska", "tek", "e-services", "43000000", "", ""),
    ("E5", "E-tjänster, övriga", "ovr", "e-services", "41000000", "", ""),
    ("P1", "IT i den pedagogiska verksamheten", "ped", "ongoing", "33000000", "", ""),
    ("P2", "IT i skolan, EDU-nätet", "ped", "ongoing", "69500000", "", ""),
    (
        "P3",
        "IT i omsorgen",
        "soc",
        "ongoing",
        "27800000",
        "*)",
        "Avsättning av medel för att slutföra kompetensfondsprojektet ”IT i omsorgen”",
    ),
    (
        "P4",
        "Utbildning inom äldreomsorgen",
        "soc",
        "ongoing",
        "30000000",
        "**)",
        "Gäller avsatta kompetensfondsmedel för Äldreförvaltningen avseende utbildning inom äldreomsorgen",
    ),
    (
        "P5",
        "IT-stöd för hemtjänst",
        "soc",
        "ongoing",
        "40000000",
        "***)",
        "Avsättning av medel för licenskostnader för införande av nytt IT-stöd för hemtjänst ”ParaGå”",
    ),
];

fn order(number: usize) -> u32 {
    u32::try_from(number).unwrap() + 1
}

/// The ten lines of the decision, the frames, and what the source leaves open.
#[expect(clippy::too_many_lines, reason = "a table of records, read from top to bottom")]
pub fn stockholm() -> Portfolio {
    let mut portfolio = Portfolio::default();
    let mut put = |name: &str, record: Record| {
        portfolio.put(id(name), record);
    };
    put("settings", settings(false).into());
    put(
        "kf",
        Body {
            name: "kommunfullmäktige".into(),
            name_en: Some("the council".into()),
            abbreviation: Some("KF".into()),
            order: 1,
        }
        .into(),
    );
    for (number, (area, name, english)) in AREAS.iter().enumerate() {
        put(area, Area { name: (*name).into(), name_en: Some((*english).into()), order: order(number) }.into());
    }
    put(
        "e-services",
        Part {
            name: "E-tjänster etapp 1".into(),
            name_en: Some("E-services stage 1".into()),
            candidates: false,
            order: 1,
        }
        .into(),
    );
    put(
        "ongoing",
        Part {
            name: "Pågående projekt".into(), name_en: Some("Ongoing projects".into()), candidates: false, order: 2
        }
        .into(),
    );
    let later = Part {
        name: "Kandidater för etapp 2".into(),
        name_en: Some("Candidates for stage 2".into()),
        candidates: true,
        order: 3,
    };
    put("stage-2", later.into());
    let programmes = [
        ("service", "Gemensam serviceförvaltning", Some("013-1710/2007")),
        ("contact", "Kontaktcenter", Some("036-4971/2006")),
        ("eservices", "E-tjänstprogrammet", None),
    ];
    for (number, (programme, name, dnr)) in programmes.into_iter().enumerate() {
        put(
            programme,
            Programme {
                name: name.into(),
                name_en: None,
                dnr: dnr.map(str::to_owned),
                description: None,
                order: order(number),
            }
            .into(),
        );
    }
    put("reserve", frame("Reserverat i eget kapital för IT-satsning", Balance::Reserve, "650000000", None).into());
    put("grant", frame("Medgivna ökade kostnader för e-tjänster", Balance::Grant, "416000000", Some("reserve")).into());
    for (number, (code, name, area, part, amount, mark, note)) in PROJECTS.iter().enumerate() {
        let project = code.to_lowercase();
        put(&project, project_of(code, name, area, part).into());
        let mut line = line_of(&project, amount);
        line.mark = Some((*mark).to_owned()).filter(|mark| !mark.is_empty());
        line.footnote = Some((*note).to_owned()).filter(|note| !note.is_empty());
        line.order = order(number);
        put(&format!("{project}-cost"), line.into());
    }
    put(
        "remark-marks",
        remark(
            "Märkena i källans tabell (*, **, ***) och i noterna (*, ***, ****) stämmer inte överens; tabellens märken gäller här.",
            1,
            false,
        ),
    );
    put(
        "remark-about-200",
        remark("Källan säger ”ca 200” mnkr för pågående projekt; de fem posterna summerar till 200,3.", 2, true),
    );
    portfolio
}

fn remark(text: &str, order: u32, to_confirm: bool) -> Record {
    Remark { text: text.into(), text_en: None, about: None, source: None, to_confirm, order }.into()
}

pub fn settings(example: bool) -> Settings {
    Settings {
        name: "E-tjänster 2007–2010".into(),
        name_en: Some("E-services 2007–2010".into()),
        city: "Stockholms stad".into(),
        example,
        today: None,
        first_year: year(2007),
        last_year: year(2010),
        price_year: Some(year(2007)),
        full_calculation_from: None,
        splitting_months: None,
        discount_rate: None,
        discount_rate_basis: None,
        discount_rate_source: None,
        discount_rate_date: None,
        full_year_name: "Bokslut".into(),
        full_year_name_en: Some("Annual accounts".into()),
        grouping: Grouping::Part,
        source: Some(
            "Stadsledningskontorets tjänsteutlåtande ”Snabb och lättillgänglig service till stockholmarna” (2007)"
                .into(),
        ),
    }
}

fn frame(name: &str, balance: Balance, amount: &str, drawn_from: Option<&str>) -> Frame {
    Frame {
        name: name.into(),
        name_en: None,
        balance,
        amount: money(amount),
        contingency: None,
        drawn_from: drawn_from.map(id),
        status: if balance == Balance::Grant { DecisionStatus::Proposed } else { DecisionStatus::Decided },
        decided_by: (balance == Balance::Grant).then(|| id("kf")),
        decision_date: None,
        decision_paragraph: None,
        dnr: None,
        drawn: BTreeMap::new(),
        source: None,
        order: 1,
    }
}

pub fn project_of(code: &str, name: &str, area: &str, part: &str) -> Project {
    Project {
        code: code.into(),
        name: name.into(),
        name_en: None,
        area: id(area),
        part: Some(id(part)),
        kind: None,
        programme: (part == "e-services").then(|| id("eservices")),
        department: None,
        leader: None,
        mandatory: false,
        goals: Vec::new(),
        notes: None,
    }
}

pub fn line_of(project: &str, amount: &str) -> CostLine {
    CostLine {
        project: id(project),
        name: "Beräknad kostnad".into(),
        name_en: None,
        life_cycle: LifeCycle::Project,
        accounting: None,
        original: BTreeMap::from([(Slot::Whole, likely(amount))]),
        current: BTreeMap::from([(Slot::Whole, likely(amount))]),
        funding: BTreeMap::new(),
        source: None,
        mark: None,
        footnote: None,
        footnote_en: None,
        order: 1,
    }
}

/// The same city a year on, invented: costs over years with ranges, leaders, phases, running costs, budgets.
pub fn a_year_on() -> Portfolio {
    let mut portfolio = stockholm();
    portfolio.put(id("settings"), settings(true).into());
    for (number, name) in ["Initiering", "Planering", "Genomförande", "Avslut"].into_iter().enumerate() {
        portfolio.put(
            id(&format!("phase{number}")),
            Phase { name: name.into(), name_en: None, order: order(number) }.into(),
        );
    }
    let goal = Goal {
        name: "Enklare vardag".into(),
        name_en: None,
        level: GoalLevel::Programme,
        programme: None,
        source: None,
        order: 1,
    };
    portfolio.put(id("goal"), goal.into());
    for (number, name) in ["Elin Norrby", "Mats Åhlund", "Ömer Özdemir-Lindqvist"].into_iter().enumerate() {
        let person = Person {
            name: name.into(),
            title: None,
            department: None,
            roles: vec![Role::ProjectLeader],
            appointed_from: None,
            appointed_to: None,
            stand_in: None,
        };
        portfolio.put(id(&format!("person{number}")), person.into());
    }
    if let Some(Record::Frame(mut reserve)) = portfolio.get(nytta_portfolio::record::Kind::Frame, &id("reserve")) {
        reserve.drawn = BTreeMap::from([(year(2007), money("52500000"))]);
        portfolio.put(id("reserve"), reserve.into());
    }
    let e_services: Vec<Id> = ["e1", "e2", "e3", "e4", "e5"].map(id).to_vec();
    for whole in &e_services {
        portfolio.remove(nytta_portfolio::record::Kind::CostLine, &id(&format!("{whole}-cost")));
        portfolio.remove(nytta_portfolio::record::Kind::Project, whole);
    }
    for (number, (name, area, thousands)) in E_SERVICES.iter().enumerate() {
        put_e_service(&mut portfolio, number, name, area, *thousands);
    }
    portfolio.put(id("k1"), project_of("K1", "Mobila e-tjänster", "ovr", "stage-2").into());
    portfolio.put(id("k1-cost"), line_of("k1", "9900000").into());
    for (number, amount) in [(2007_u16, "160000000"), (2008, "140500000")] {
        let budget = nytta_portfolio::record::AnnualBudget {
            year: year(number),
            project: None,
            amount: money(amount),
            note: None,
        };
        portfolio.put(id(&format!("budget{number}")), budget.into());
    }
    portfolio
}

fn put_e_service(portfolio: &mut Portfolio, number: usize, name: &str, area: &str, thousands: i64) {
    let code = format!("E{:02}", number + 1);
    let project = code.to_lowercase();
    let mut facts = project_of(&code, name, area, "e-services");
    facts.leader = (number % 5 != 4).then(|| id(&format!("person{}", number % 3)));
    facts.goals = vec![id("goal")];
    portfolio.put(id(&project), facts.into());
    let plan = Plan {
        phase: (number % 6 != 5).then(|| id(&format!("phase{}", number % 4))),
        last_gate: None,
        start: chrono::NaiveDate::from_ymd_opt(2007, 3, 1),
        end: chrono::NaiveDate::from_ymd_opt(2009, 6, 30),
        depends_on: Vec::new(),
    };
    portfolio.put(id(&project), plan.into());
    let sek = |share: i64| nytta_portfolio::Money::from_whole_sek(thousands * 10 * share).unwrap();
    let spread = |shares: [i64; 3], factor: i64| -> BTreeMap<Slot, Estimate> {
        let estimate = |share: i64| Estimate {
            low: Some(sek(share * (factor - 10) / 100)),
            likely: Some(sek(share * factor / 100)),
            high: Some(sek(share * (factor + 25) / 100)),
        };
        (2007..).zip(shares).map(|(number, share)| (Slot::Year(year(number)), estimate(share))).collect()
    };
    let mut line = line_of(&project, "0");
    line.original = spread([30, 50, 20], 100);
    line.current = spread([30, 50, 20], if number % 4 == 1 { 104 } else { 100 });
    line.accounting = Some(if number.is_multiple_of(3) { AccountingKind::Operating } else { AccountingKind::Capital });
    portfolio.put(id(&format!("{project}-cost")), line.into());
    if number % 3 != 2 {
        let mut running = line_of(&project, "0");
        running.life_cycle = LifeCycle::Running;
        running.current = BTreeMap::from([(Slot::Whole, likely(&format!("{}", thousands * 120)))]);
        running.original = running.current.clone();
        portfolio.put(id(&format!("{project}-running")), running.into());
    }
}

const E_SERVICES: [(&str, &str, i64); 29] = [
    ("Tjänsteportalen", "adm", 18_000),
    ("E-legitimation och inloggning", "adm", 9_500),
    ("Integrationsplattform", "adm", 16_000),
    ("E-arkiv", "adm", 12_500),
    ("Gemensam diarieföring", "adm", 8_000),
    ("Mina ärenden", "adm", 7_000),
    ("E-tjänster för anställda", "adm", 9_000),
    ("Gemensamma webbformulär", "adm", 8_000),
    ("Ansökan till förskola", "ped", 7_500),
    ("Skolval", "ped", 6_000),
    ("Vårdnadshavarens sida", "ped", 5_500),
    ("Anmälan till kulturskolan", "ped", 2_500),
    ("Bibliotekens låntjänster", "ped", 3_500),
    ("Jämför hemtjänst", "soc", 4_200),
    ("Ansökan om äldreomsorg", "soc", 5_300),
    ("Ansökan om färdtjänst", "soc", 3_500),
    ("Ekonomiskt bistånd", "soc", 6_000),
    ("Bygglov på webben", "tek", 14_000),
    ("Parkeringstillstånd", "tek", 6_500),
    ("Felanmälan trafik och park", "tek", 4_500),
    ("Upplåtelse av mark", "tek", 5_000),
    ("Kartor och detaljplaner", "tek", 9_000),
    ("Miljötillstånd", "tek", 4_000),
    ("Bostadskö på webben", "ovr", 8_000),
    ("Tillstånd för företag", "ovr", 12_000),
    ("Serveringstillstånd", "ovr", 5_000),
    ("Bokning av idrottslokaler", "ovr", 7_500),
    ("Synpunkter och klagomål", "ovr", 3_500),
    ("Sök i stadens handlingar", "ovr", 5_000),
];

pub fn head() -> JournalHead {
    JournalHead { sequence: 1, hash: "508a53249e1ec7b64f47e889444dd0d68b21ea4799bc69d4219051225146cc44".into() }
}

/// The report of a portfolio for a period.
pub fn report_of(portfolio: &Portfolio, period: &str, language: Language, previous: Option<Previous<'_>>) -> Report {
    let totals = Totals::of(portfolio);
    let problems = attention(portfolio, &totals);
    build(&Request {
        portfolio,
        totals: &totals,
        period: period.parse().unwrap(),
        registered_until: Timestamp::parse("2007-09-14T15:30:00Z").unwrap(),
        made_on: chrono::NaiveDate::from_ymd_opt(2007, 10, 4).unwrap(),
        previous,
        english: language == Language::English,
        journal_head: &head(),
        attention: &problems,
    })
}

/// Every file of a report.
pub fn files_of(report: &Report, language: Language) -> Files {
    render(report, Formats::ALL, language, &mut |_| true).unwrap()
}

/// The file of a format whose name ends so.
pub fn file<'a>(files: &'a Files, format: Format, ending: &str) -> &'a File {
    files.files.iter().find(|file| file.format == format && file.name.ends_with(ending)).unwrap()
}

/// The rows of a table's CSV file, the header first.
pub fn csv_rows(files: &Files, table: &str) -> Vec<Vec<String>> {
    let bytes = &file(files, Format::Csv, &format!("-{table}.csv")).bytes;
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(&bytes[3..]);
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The table with this id.
pub fn table<'a>(report: &'a Report, id: &str) -> &'a Table {
    report.tables().find(|table| table.id == id).unwrap()
}
