//! The terminal as a person uses it: what is printed, what is written, how it ends.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::path::Path;
use std::process::{Command, Output};

use nytta_tests::program;
use serde_json::Value;

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        Desk { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn run(&self, line: &str) -> Output {
        Command::new(program("nytta"))
            .args(line.split_whitespace())
            .current_dir(self.path())
            .env("USER", "anna")
            .output()
            .unwrap()
    }

    /// The same, with text on its standard input.
    fn told(&self, line: &str, text: &str) -> Output {
        std::fs::write(self.path().join("input"), text).unwrap();
        Command::new(program("nytta"))
            .args(line.split_whitespace())
            .current_dir(self.path())
            .stdin(std::fs::File::open(self.path().join("input")).unwrap())
            .output()
            .unwrap()
    }

    /// Runs a line that must end well, and gives what it printed.
    fn done(&self, line: &str) -> String {
        let output = self.run(line);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a line that must end with a code, and gives what it said.
    fn refused(&self, line: &str, code: i32) -> String {
        let output = self.run(line);
        assert_eq!(output.status.code(), Some(code), "{line}: {}", String::from_utf8_lossy(&output.stdout));
        String::from_utf8(output.stderr).unwrap()
    }

    fn write(&self, file: &str, text: &str) {
        std::fs::write(self.path().join(file), text).unwrap();
    }

    fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.done(line)).unwrap()
    }
}

#[test]
fn the_portfolio_of_2007_comes_to_its_figures() {
    let desk = Desk::new();
    desk.done("new p.nytta --from stockholm-2007");
    let totals = desk.json("totals p.nytta --unit msek --json");
    assert_eq!(totals["parts"][0]["estimated_msek"], "216.0");
    assert_eq!(totals["parts"][1]["estimated_msek"], "200.3");
    assert_eq!(totals["estimated_msek"], "416.3");
    assert_eq!(totals["frames"][1]["amount_msek"], "416.0");
    assert_eq!(totals["frames"][1]["over_msek"], "0.3");
    assert_eq!(totals["frames"][0]["amount_msek"], "650.0");
    assert_eq!(totals["frames"][0]["not_granted_msek"], "234.0");
    assert_eq!(totals["frames"][0]["not_spent_msek"], Value::Null, "nothing is known of actuals, and that is not zero");
    let exact = desk.json("totals p.nytta --json --unit sek");
    assert_eq!(exact["frames"][1]["over_sek"], "300000.00");
    insta::assert_snapshot!("totals", desk.done("totals p.nytta"));
    insta::assert_snapshot!("totals_en", desk.done("totals p.nytta --lang en"));
    insta::assert_snapshot!("list", desk.done("list p.nytta --by part"));
    assert!(desk.done("check p.nytta").contains("hel"));
}

#[test]
fn the_report_is_three_formats_that_agree() {
    let desk = Desk::new();
    desk.done("new p.nytta --from stockholm-2007");
    let said = desk.done("report p.nytta --period 2007-T2 --out out");
    assert!(said.contains("Alla stämmer"), "{said}");
    let mut kinds: Vec<String> = std::fs::read_dir(desk.path().join("out"))
        .unwrap()
        .map(|entry| entry.unwrap().path().extension().unwrap().to_string_lossy().into_owned())
        .collect();
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds, ["csv", "pdf", "svg", "xlsx"]);
    assert!(desk.done("report p.nytta --period 2007-Q3 --out en --lang en").contains("All agree"));
    assert!(desk.refused("report p.nytta --period 2007-T4 --out out", 2).contains("2007-T4"));
    assert!(desk.refused("report p.nytta --period 2007-T2 --registered-until igår --out out", 2).contains("igår"));
}

#[test]
fn data_goes_out_and_comes_in() {
    let desk = Desk::new();
    desk.done("new p.nytta --from stockholm-2007");
    desk.done("export p.nytta csv");
    desk.done("new q.nytta --from empty");
    assert!(desk.done("import q.nytta csv --dry-run").contains("Inget ändrades"));
    desk.done("import q.nytta csv");
    assert_eq!(desk.json("totals q.nytta --json"), desk.json("totals p.nytta --json"));
    let history = desk.json("history q.nytta --json");
    assert_eq!(history.as_array().unwrap().len(), 2);
    desk.done("undo q.nytta");
    assert_eq!(desk.json("totals q.nytta --json")["projects"], 0);

    std::fs::write(desk.path().join("project.csv"), "id;code;name;area\r\nx;E1;Dubbel;adm\r\ny;Y;;ingen\r\n").unwrap();
    let said = desk.refused("import p.nytta project.csv", 1);
    assert!(said.contains("rad 2") && said.contains("rad 3") && said.contains("Inget ändrades"), "{said}");
    assert_eq!(desk.json("totals p.nytta --json")["projects"], 10);
}

#[test]
fn what_goes_wrong_is_said_with_what_to_do() {
    let desk = Desk::new();
    desk.done("new p.nytta --from stockholm-2007");
    std::fs::write(desk.path().join("noise.nytta"), [7_u8; 5_000]).unwrap();
    let mut cut = std::fs::read(desk.path().join("p.nytta")).unwrap();
    cut.truncate(cut.len() / 2);
    std::fs::write(desk.path().join("cut.nytta"), cut).unwrap();
    let cases = [
        ("new p.nytta --from empty", 1, "finns redan"),
        ("totals q.nytta", 1, "finns inte"),
        ("totals noise.nytta", 1, "ingen portfölj"),
        ("check cut.nytta", 1, "avkortad"),
        ("import p.nytta saknas", 1, "saknas"),
        ("undo p.nytta", 1, "inget att ångra"),
        ("totals", 2, "Usage"),
        ("totals p.nytta --unit usd", 2, "usd"),
        ("new r.nytta --from mars", 2, "mars"),
    ];
    for (line, code, word) in cases {
        let said = desk.refused(line, code);
        assert!(said.contains(word), "{line}: {said}");
        assert!(!said.contains("panicked"), "{line}: {said}");
    }
}

/// Flows as people type them, and what a controller's own spreadsheet gives.
#[test]
fn the_pocket_calculator_gives_one_number() {
    let desk = Desk::new();
    let cases = [
        ("calc npv --rate 0.1 -- -1000 500 500 500", "243.425995492"),
        ("calc npv --rate 0.1 --convention year0 -- -1000 500 500 500", "243.425995492"),
        ("calc npv --rate 0.1 --convention end -- -1000 500 500 500", "221.296359538"),
        ("calc npv --rate 0.1 --convention end -- -10000 3000 4200 6800", "1188.44341234"),
        ("calc npv --rate 0.05 -- -15000 1500 2500 3500 4500 6000", "122.894854951"),
        ("calc irr -- -70000 12000 15000 18000 21000", "-0.0212448482734"),
        ("calc irr -- -70000 12000 15000 18000 21000 26000", "0.0866309480365"),
        ("calc mirr --finance 0.1 --reinvest 0.12 -- -120000 39000 30000 21000 37000 46000", "0.126094130366"),
        ("calc payback -- -12 1 3 4 4 4", "4"),
        ("calc payback --rate 0.035 -- -12 1 3 4 4 4", "4.33841476053"),
        // As they are written in Swedish, and a rate in per cent.
        ("calc npv --rate 10% -- -1000 500,0 500 500", "243.425995492"),
        ("calc npv --rate 0,1 -- -1000 500 500 500", "243.425995492"),
    ];
    for (line, expected) in cases {
        assert_eq!(desk.done(line), format!("{expected}\n"), "{line}");
    }
    let dated =
        "date;amount\n2008-01-01;-10000\n2008-03-01;2750\n2008-10-30;4250\n2009-02-15;3250\n2009-04-01;2750,00\n";
    for (line, expected) in [("calc xnpv --rate 0.09", "2086.64760203"), ("calc xirr", "0.373362533519")] {
        assert_eq!(String::from_utf8(desk.told(line, dated).stdout).unwrap(), format!("{expected}\n"), "{line}");
    }
    let json = desk.json("calc irr --json -- -70000 12000 15000 18000 21000 26000");
    assert_eq!(json, serde_json::json!({ "figure": "irr", "value": "0.0866309480365" }));
    let dated: Value = serde_json::from_slice(&desk.told("calc xirr --json", dated).stdout).unwrap();
    assert_eq!(dated["value"], "0.373362533519");
}

#[test]
fn where_there_is_no_number_it_is_said_why() {
    let desk = Desk::new();
    let cases = [
        ("calc irr -- 1 2 3", "inget flöde är negativt"),
        ("calc irr -- 0 0", "alla flöden är noll"),
        ("calc mirr --finance 0.1 --reinvest 0.1 -- -1 -2", "inget flöde är positivt"),
        ("calc payback -- -10 1", "Det finns inget resultat"),
        ("calc npv --rate=-100% -- 1 2", "Det finns inget resultat"),
    ];
    for (line, word) in cases {
        let said = desk.refused(line, 1);
        assert!(said.contains(word) && !said.contains("panicked"), "{line}: {said}");
    }
    assert!(desk.refused("calc npv --rate ett -- 1", 2).contains("ett"));
    // For other programs, why there is none is an answer too.
    let told = desk.told("calc irr --json -- -1 2.5 -1.55", "");
    assert_eq!(told.status.code(), Some(1));
    let answer: Value = serde_json::from_slice(&told.stdout).unwrap();
    assert!(answer["value"].is_null() && answer["failure"]["code"] == "several-rates", "{answer}");
    assert_eq!(answer["roots"], serde_json::json!(["0.138196601125", "0.361803398875"]));
    assert!(!desk.refused("calc irr -- 1 2", 1).contains("räntan"), "there is no rate to change");
    assert!(desk.refused("calc npv --rate 4 -- -1 2", 2).contains("4%"), "per cent has its sign");
    let said = String::from_utf8(desk.told("calc xirr", "2008-01-01;-5\n2008-01-01;6\n").stderr).unwrap();
    assert!(said.contains("samma dag"), "{said}");
    std::fs::write(desk.path().join("noise"), [0xff_u8, 0xfe, 0x00, 0x9c]).unwrap();
    let noise = std::fs::File::open(desk.path().join("noise")).unwrap();
    let said = Command::new(program("nytta")).args(["calc", "xirr"]).stdin(noise).output().unwrap();
    let said = String::from_utf8(said.stderr).unwrap();
    assert!(said.starts_with("Det som lästes är ingen text"), "{said}");
    let said = desk.told("calc xirr", "2008-01-01;-10\n2008-02-30;5\n");
    assert_eq!(said.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&said.stderr).contains("2008-02-30"), "{said:?}");
}

#[test]
fn a_benefit_calculation_is_worked_out_explained_and_written() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    let found = desk.json("appraise p.nytta bygglov --stage before --json");
    assert_eq!(found["calculation"]["head"]["stage"], "before");
    let results = found["calculation"]["results"].as_array().unwrap();
    let net = results.iter().find(|result| result["result"] == "net_present_value").unwrap();
    let net = net["with_reallocated"]["value"].as_str().unwrap();
    let shown = net.replace('-', "").split_once('.').unwrap().1.to_owned();
    assert!(desk.done("appraise p.nytta bygglov --stage before").contains(&format!(",{shown}")));
    assert_eq!(found, desk.json("appraise p.nytta TEK-01 --stage before --json"), "by its code too");

    let trace = desk.json("trace p.nytta bygglov net_present_value --stage before --json");
    assert_eq!(trace["this"]["value"]["value"], net);
    let parts: Vec<&str> =
        trace["parts"].as_array().unwrap().iter().map(|part| part["measure"].as_str().unwrap()).collect();
    assert_eq!(parts, ["present_benefits", "present_costs"]);
    assert!(desk.refused("trace p.nytta bygglov nonsense", 1).contains("nonsense"));
    assert!(desk.done("trace p.nytta sok realised").replace('\u{a0}', " ").contains("49 300,00"));
    for line in ["trace p.nytta SOC-05 payback", "appraise p.nytta SOC-05 --xlsx k.xlsx"] {
        assert!(desk.refused(line, 1).contains("ingen nyttokalkyl än"), "{line}");
    }

    let said = desk.done("appraise p.nytta bygglov --stage before --xlsx k.xlsx");
    assert_eq!(said, "k.xlsx\n");
    let first = std::fs::read(desk.path().join("k.xlsx")).unwrap();
    assert!(first.starts_with(b"PK"));
    desk.done("appraise p.nytta bygglov --stage before --xlsx k.xlsx");
    assert_eq!(std::fs::read(desk.path().join("k.xlsx")).unwrap(), first, "the same bytes twice");
    assert!(desk.refused("appraise p.nytta bygglov --xlsx saknas/k.xlsx", 1).contains("saknas"));
    assert!(desk.refused("appraise p.nytta bygglov --stage nu", 1).contains("nu"));
    assert!(desk.refused("appraise p.nytta ingen", 1).contains("ingen"));
}

#[test]
fn a_simulation_is_the_same_with_the_same_seed() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    for what in ["bygglov", ""] {
        let line = |seed: u32| format!("simulate p.nytta {what} --runs 2000 --seed {seed} --json");
        let first = desk.json(&line(7));
        assert_eq!(first, desk.json(&line(7)), "{what}");
        assert_ne!(first["p50"], desk.json(&line(8))["p50"], "{what}");
        assert_eq!((&first["runs"], &first["seed"]), (&2_000.into(), &7.into()));
    }
    let line = "simulate p.nytta bygglov --runs 2000 --seed 7";
    assert_eq!(desk.done(line), desk.done(line));
}

/// The terminal splits at blanks: names of one word.
#[test]
fn money_is_decided_contracted_and_signed_for_and_what_may_not_be_is_refused() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    let decided = desk.json("decide p.nytta fordelning --paragraph 3 --to franvaroanmalan=1,5 --json");
    assert_eq!((decided["amount"]["amount"].as_str(), decided["body"]["id"].as_str()), (Some("1500000.00"), Some("eu")));
    let id = decided["id"].as_str().unwrap();
    let lacking = desk.refused("decide p.nytta fordelning --to markupplatelse=1", 1);
    assert!(lacking.contains("ingen godkänd nyttokalkyl"), "{lacking}");
    assert!(desk.refused("decide p.nytta fordelning --body KF --to franvaroanmalan=1", 1).contains("Ekonomiutskottet"));
    desk.refused("decide p.nytta fordelning --to franvaroanmalan", 2);

    let proposed = desk.json("contract p.nytta Tjänst --supplier portalbolaget --to franvaroanmalan=3 --json");
    let may: Vec<&str> =
        proposed["may_sign"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(may, ["ingrid-malmsten", "peter-hallgren"], "exactly at the lower limit");
    assert!(desk.refused("contract p.nytta Tjänst --sign mats-lindqvist", 1).contains("Peter Hallgren"));
    desk.done("contract p.nytta Tjänst --sign peter-hallgren");
    let told = desk.json("delegations p.nytta --json");
    let last = told.as_array().unwrap().last().unwrap();
    assert_eq!((last["contract"]["name"].as_str(), last["reported"].as_str()), (Some("Tjänst"), None));

    let big = desk
        .refused("contract p.nytta Större --supplier portalbolaget --to tjansteportal=10,01 --sign ingrid-malmsten", 1);
    assert!(big.contains("Kommunstyrelsen"), "{big}");
    desk.done(&format!("decide p.nytta fordelning --reverses {id}"));
    assert!(desk.done("decide p.nytta").contains("Upphävt"));
    assert!(desk.done("delegations p.nytta --report ks --until 2008-09-30").contains("anmäl"));
    assert!(desk.refused("delegations p.nytta --report ks --until 2008-09-30", 1).contains("inga delegationsbeslut"));
}

#[test]
fn a_decision_is_proposed_with_a_file_taken_and_its_file_given_out() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    desk.write("motivering.txt", "Projektet har passerat B1.");
    let proposed = desk.json("decide p.nytta fordelning --to franvaroanmalan=1 --proposed --attach motivering.txt --json");
    assert_eq!(proposed["attachments"][0]["name"].as_str(), Some("motivering.txt"));
    let id = proposed["id"].as_str().unwrap();
    desk.write("protokoll.txt", "§ 12");
    assert!(desk.done(&format!("decide p.nytta --on {id} --attach protokoll.txt")).contains("2 bilagor"));
    let taken = desk.json(&format!("decide p.nytta --take {id} --paragraph 12 --json"));
    assert_eq!((taken["status"].as_str(), taken["paragraph"].as_str()), (Some("decided"), Some("12")));
    assert!(desk.refused(&format!("decide p.nytta --take {id}"), 1).contains("redan fattat"));
    let saved = desk.json(&format!("decide p.nytta --save {id} --out ut --json"));
    let path = saved[0]["path"].as_str().unwrap();
    assert_eq!(std::fs::read_to_string(desk.path().join(path)).unwrap(), "Projektet har passerat B1.");
    let wrong = desk.refused("decide p.nytta fordelning --to franvaroanmalan=1 --attach borta.pdf", 1);
    assert!(wrong.contains("borta.pdf kan inte läsas"), "{wrong}");
    assert!(desk.done("check p.nytta").contains("hel"));
}

/// A calculation of a project that has none in the example; further lines can be put into it.
const FARDTJANST: &str = "id;project;stage;revision;first_year;last_year;price_year;rate_path;discount_rate;convention
k;fardtjanst;before;1;2008;2010;2008;flat;4;year_zero
";

#[test]
fn an_empty_calculation_has_no_result_and_says_so() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    desk.write("calculation.csv", FARDTJANST);
    desk.done("import p.nytta calculation.csv");
    let output = desk.run("appraise p.nytta fardtjanst");
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    let results = said.split("Resultat").nth(1).unwrap();
    assert_eq!(results.matches("– (inga rader)").count(), 18, "{said}");
    assert!(!results.contains("0,00"), "{said}");
    let json = desk.run("appraise p.nytta fardtjanst --json");
    assert_eq!(json.status.code(), Some(1));
    let found: Value = serde_json::from_slice(&json.stdout).unwrap();
    let net = &found["calculation"]["head"]["net_present_value"];
    assert_eq!((&net["value"], &net["absence"]), (&Value::Null, &"no_flows".into()));
    assert!(desk.refused("simulate p.nytta fardtjanst", 1).contains("inga rader"));
}

#[test]
fn all_internal_rates_are_told() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    desk.write("calculation.csv", FARDTJANST);
    let rows = [("investment", "2008-01", 100), ("running", "2010-01", 132)];
    let mut lines = "id;project;calculation;role;name;recurrence;first_month;order\n".to_owned();
    let mut factors = "id;project;line;name;measurand;likely;order\n".to_owned();
    for (role, month, amount) in rows {
        lines.push_str(&format!("{role};fardtjanst;k;{role};{role};once;{month};1\n"));
        factors.push_str(&format!("f-{role};fardtjanst;{role};{role};sek;{amount};1\n"));
    }
    lines.push_str("gain;fardtjanst;k;benefit;gain;once;2009-01;1\n");
    let lines = lines.replace(";order", ";order;benefit").replace(";1\n", ";1;\n").replace("09-01;1;", "09-01;1;fb");
    factors.push_str("f-gain;fardtjanst;gain;gain;sek;230;1\n");
    let benefit = "id;project;name;class;kind;beneficiary;order\nfb;fardtjanst;B;reallocated;direct;citizens;1\n";
    for (file, text) in
        [("calculation", FARDTJANST), ("benefit", benefit), ("calculation_line", &lines), ("factor", &factors)]
    {
        desk.write(&format!("{file}.csv"), text);
        desk.done(&format!("import p.nytta {file}.csv"));
    }
    let said = desk.done("appraise p.nytta fardtjanst").replace('\u{a0}', " ");
    assert!(said.contains("flera räntor löser den: 10,00 % och 20,00 %"), "{said}");
    // A share of more than the whole is worth a look.
    assert!(!said.contains("mer än 100 %"), "{said}");
    desk.write(
        "factor.csv",
        "id;project;line;name;measurand;likely;order\nf-share;fardtjanst;gain;Andel;percent;1000;2\n",
    );
    desk.done("import p.nytta factor.csv");
    assert!(desk.done("appraise p.nytta fardtjanst").contains("Andel är mer än 100 %"));
    desk.done("undo p.nytta");
    let trace = desk.done("trace p.nytta fardtjanst internal_rate").replace('\u{a0}', " ");
    assert!(trace.contains("10,00 % och 20,00 %"), "{trace}");
}

/// A figure is traced by its exact name, down to who set what, and each part by the name that is shown.
#[test]
fn a_trace_goes_by_exact_names_down_to_who_set_what() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    let said = desk.refused("trace p.nytta bygglov net_present_value.nonsense --stage before", 1);
    assert!(said.contains("net_present_value.financial") && said.contains("benefits.2007–2016"), "{said}");
    assert!(!said.contains("Ladda om"), "{said}");
    let found = desk.json("appraise p.nytta bygglov --stage before --json");
    let results = found["calculation"]["results"].as_array().unwrap();
    for side in ["financial", "with_reallocated"] {
        let line = format!("trace p.nytta bygglov net_present_value.{side} --stage before");
        let trace = desk.json(&format!("{line} --json"));
        assert_eq!(trace["this"]["value"]["value"], results[0][side]["value"], "{side}");
        assert_eq!(trace["this"]["basis"], side);
        assert!(desk.done(&line).contains(if side == "financial" { "endast finansiell" } else { "med omfördelning" }));
        // The key that JSON gives is a name too.
        let key = trace["this"]["figure"]["figure"].as_str().unwrap();
        assert_eq!(desk.json(&format!("trace p.nytta bygglov {key} --json")), trace);
    }
    let told = desk.done("trace p.nytta bygglov payback --stage before");
    assert!(told.contains("aldrig mer är under noll"), "{told}");
    assert!(told.contains("Källa: ") && told.contains("Senast ändrad av "), "{told}");
    let names: Vec<&str> = told.split('[').skip(1).filter_map(|rest| Some(rest.split_once(']')?.0)).collect();
    assert!(names.len() > 100, "{}", names.len());
    let factors = names.iter().filter(|name| name.starts_with("factor_likely.")).count();
    assert!(factors > 10, "{factors}");
    for name in names.iter().step_by(9) {
        desk.done(&format!("trace p.nytta bygglov {name} --stage before --depth 1"));
    }
    let factor = found["calculation"]["lines"][0]["factors"][0].clone();
    let by_id = desk.json(&format!("trace p.nytta bygglov {} --stage before --json", factor["id"].as_str().unwrap()));
    assert_eq!(by_id["formula"], "input");
    assert!(desk.done("trace p.nytta bygglov net_present_value --depth 1").lines().count() < 10);
}

/// What the figures rest on stands in the head of an appraisal: no rate that is not used, and a warning for one that misleads.
#[test]
fn an_appraisal_says_what_it_counts_with() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    let said = |from: &str, to: &str| {
        desk.write("calculation.csv", &FARDTJANST.replace("2010;2008", "2050;2008").replace(from, to));
        desk.done("import p.nytta calculation.csv");
        String::from_utf8(desk.run("appraise p.nytta fardtjanst").stdout).unwrap().replace('\u{a0}', " ")
    };
    let flat = said("flat", "flat");
    assert!(flat.contains("kalkylränta 4 % (real)"), "{flat}");
    assert!(
        flat.contains("oförutsett inget") && flat.contains("MIRR lånar till 4 % och återlägger till 4 %"),
        "{flat}"
    );
    let declining = said("flat", "green_book");
    let head = declining.lines().nth(1).unwrap();
    assert!(head.contains("green book (real): 3,5 % år 0–30 och 3 % år 31–42"), "{declining}");
    assert!(!head.contains("4 %,"), "{head}");
    desk.write(
        "calculation.csv",
        &FARDTJANST.replace("convention\n", "convention;rate_basis\n").replace("zero\n", "zero;nominal\n"),
    );
    desk.done("import p.nytta calculation.csv");
    let nominal = String::from_utf8(desk.run("appraise p.nytta fardtjanst").stdout).unwrap();
    assert!(nominal.contains("4 % (nominell)") && nominal.contains("inflationen dras av två gånger"), "{nominal}");
}

/// Whoever reads may go away, and a disk may be full: neither is a fault of the program, and only the first is none of its own.
#[test]
fn what_cannot_be_printed_is_said_where_somebody_listens() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    let shell = |line: &str| {
        let line = line.replace("nytta", &program("nytta").display().to_string());
        Command::new("bash").args(["-c", &line]).current_dir(desk.path()).output().unwrap()
    };
    let gone = shell("nytta calc irr -- 1 2 2>&1 | true; exit ${PIPESTATUS[0]}");
    assert_eq!(gone.status.code(), Some(1), "{gone:?}");
    let file = desk.path().join("p.nytta");
    std::fs::rename(file, desk.path().join("p.db")).unwrap();
    let full = shell("nytta appraise p.db bygglov > /dev/full");
    assert_eq!(full.status.code(), Some(1), "{full:?}");
    assert!(String::from_utf8_lossy(&full.stderr).contains("kom inte fram"), "{full:?}");
}

#[test]
fn the_terminal_speaks_of_what_a_terminal_can_do() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    for line in ["appraise p.nytta ingen", "trace p.nytta bygglov {x", "simulate p.nytta ingen"] {
        let said = desk.refused(line, 1);
        assert!(!said.contains("Ladda om") && !said.contains("Gå tillbaka"), "{line}: {said}");
    }
    assert!(desk.refused("simulate p.nytta bygglov --runs 0", 1).contains("Noll körningar"));
    let told = desk.run("simulate p.nytta bygglov --runs 0 --json");
    let answer: Value = serde_json::from_slice(&told.stdout).unwrap();
    assert_eq!((told.status.code(), &answer["failure"]["code"]), (Some(1), &"no-runs".into()));
    let of = |stage: &str| {
        desk.json(&format!("appraise p.nytta tek-01 --stage {stage} --json"))["calculation"]["head"]["stage"].clone()
    };
    for (said, stage) in [("före", "before"), ("under", "during"), ("efter", "after"), ("before", "before")] {
        assert_eq!(of(said), stage, "{said}");
    }
    assert!(desk.done("simulate --help").contains("How many times"), "each option is explained");
}

#[test]
fn without_a_display_the_window_says_so_in_a_sentence() {
    let told =
        Command::new(program("nytta-desktop")).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().unwrap();
    let said = String::from_utf8(told.stderr).unwrap();
    assert_eq!(told.status.code(), Some(1), "{said}");
    assert!(said.starts_with("Inget fönster går att öppna här: ") && !said.contains("panicked"), "{said}");
}
