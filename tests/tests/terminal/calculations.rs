//! Benefit calculations: what they come to, how that came about, how uncertain it is.

use nytta_tests::Desk;
use serde_json::Value;

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

#[test]
fn a_simulation_says_where_each_factor_turns_the_net_present_value() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    let said = desk.done("simulate p.nytta bygglov --runs 1000 --seed 7");
    let found = desk.json("simulate p.nytta bygglov --runs 1000 --seed 7 --json");
    assert!(said.contains("Vänder vid") && said.contains("Från troligt"), "{said}");
    for bar in found["tornado"].as_array().unwrap() {
        let line = said.lines().find(|line| line.contains(bar["name"].as_str().unwrap())).unwrap();
        match bar["switching"]["change"].as_str() {
            Some(change) => {
                let change = change.replace('.', ",").replace('-', "\u{2212}");
                assert!(line.trim_end().ends_with(&format!("{change} %")), "{change}: {line}");
            }
            None => assert!(line.contains("– (vore under noll)"), "{line}"),
        }
    }
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
