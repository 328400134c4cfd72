//! Decisions, contracts and actuals.

use nytta_tests::Desk;

/// The terminal splits at blanks: names of one word.
#[test]
fn money_is_decided_contracted_and_signed_for_and_what_may_not_be_is_refused() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    let decided = desk.json("decide p.nytta fordelning --paragraph 3 --to franvaroanmalan=1,5 --json");
    assert_eq!((decided["amount"].as_str(), decided["body"]["id"].as_str()), (Some("1500000.00"), Some("eu")));
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
}

const MAP: &str =
    "date = \"Bokfört\"\naccount = \"Kto\"\nproject = \"Proj\"\namount = \"Kronor\"\naccounts = \"4000-7999\"\n";
const BOOKED: &str =
    "Bokfört;Kto;Proj;Kronor\n2008-01-10;4010;TEK-01;100,50\n2008-01-11;4010;X9;7\n2008-01-12;1930;;-107,5\n";

#[test]
fn a_file_of_actuals_is_previewed_imported_once_withdrawn_closed_and_reconciled() {
    let desk = Desk::new();
    desk.done("new p.nytta --from example");
    desk.write("utfall.csv", BOOKED);
    desk.write("map.toml", MAP);
    assert!(desk.refused("import p.nytta utfall.csv --as actuals", 1).contains("vilken kolumn som är datum"));
    let seen = desk.json("import p.nytta utfall.csv --as actuals --map map.toml --dry-run --json");
    assert_eq!((seen["done"].as_bool(), seen["totals"]["ledger"].as_str()), (Some(false), Some("107.50")));
    assert!(desk.done("import p.nytta utfall.csv --as actuals --map map.toml").contains("Ej kopplat: X9"));
    assert!(desk.done("import p.nytta utfall.csv --as actuals").contains("redan inläst"));
    assert_eq!(desk.json("actuals p.nytta --rows bygglov --json")[0]["amount"].as_str(), Some("100.50"));
    desk.done("actuals p.nytta --withdraw utfall.csv --reason fel");
    desk.done("undo p.nytta");
    assert!(desk.refused("actuals p.nytta --reconcile 2008-01 --ledger 107 --by ingrid-malmsten", 1).contains("0,50"));
    desk.done("actuals p.nytta --reconcile 2008-01 --ledger 107,50 --by ingrid-malmsten");
    assert!(desk.done("actuals p.nytta --close 2008-01").contains("Stängd"));
    desk.write("sen.csv", "Bokfört;Kto;Proj;Kronor\n2008-01-10;4010;TEK-01;99\n");
    assert!(desk.refused("import p.nytta sen.csv --as actuals", 1).contains("stängd"));
    desk.done("import p.nytta sen.csv --as actuals --reason kredit");
}
