//! A portfolio is made, looked at, reported, exported and imported.

use nytta_tests::Desk;
use serde_json::Value;

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
