//! Following the money through the office, on a real journal.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::Place;
use nytta_office::view::{DecisionForm, DecisionLineForm, Door, Failure, Saved, SignatureForm, Unit};
use nytta_office::{Office, UndoChoice};

/// A project with an approved calculation, 2 million allocated and nothing contracted.
const ANALYSED: &str = "franvaroanmalan";

fn line(project: &str, amount: &str) -> DecisionLineForm {
    DecisionLineForm {
        project: project.to_owned(),
        amount: amount.to_owned(),
        unit: Unit::Msek,
        ..DecisionLineForm::default()
    }
}

fn allocation(lines: Vec<DecisionLineForm>) -> DecisionForm {
    DecisionForm {
        kind: "Fördelning".to_owned(),
        date: "2008-09-15".to_owned(),
        paragraph: "12".to_owned(),
        lines,
        ..DecisionForm::default()
    }
}

fn problems(outcome: Result<Saved, Failure>) -> Vec<String> {
    let failure = outcome.unwrap_err();
    let told = failure.problems.iter().map(|problem| {
        let field = problem.place.field.clone().unwrap_or_default();
        format!("{} {field}", problem.code).trim_end().to_owned()
    });
    told.collect()
}

/// A contract of one project, and its identity.
fn contract(office: &mut Office, name: &str, project: &str, amount: &str) -> String {
    let supplier = office.add_record("supplier", &fields(&[("name", "Formulärbolaget AB")]), "");
    let supplier = supplier.ok().and_then(|saved| saved.id).unwrap_or_else(|| "Formulärbolaget AB".to_owned());
    agreed(office, name, project, amount, &supplier)
}

fn agreed(office: &mut Office, name: &str, project: &str, amount: &str, supplier: &str) -> String {
    let amounts = format!("amounts.{project}");
    let typed = fields(&[
        ("name", name),
        ("kind", "contract"),
        ("supplier", supplier),
        ("purchase", "it_development"),
        (&amounts, amount),
    ]);
    office.add_record("contract", &typed, "").unwrap().id.unwrap()
}

fn fields(typed: &[(&str, &str)]) -> Vec<(String, String)> {
    typed.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect()
}

fn signature(contract: &str, signer: &str) -> SignatureForm {
    SignatureForm {
        contract: contract.to_owned(),
        signer: signer.to_owned(),
        date: "2008-09-18".to_owned(),
        ..SignatureForm::default()
    }
}

/// Whether a decision counts, as the list of decisions tells.
fn is_in_force(office: &Office, decision: &str) -> bool {
    let told = office.decisions().into_iter().find(|told| told.id == decision).unwrap();
    told.status == "decided" && told.reversed.is_none()
}

#[test]
fn an_allocation_is_decided_a_contract_signed_within_it_and_the_decision_reversed() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let decided = office.decide(&allocation(vec![line(ANALYSED, "2")])).unwrap().id.unwrap();
    let told = office.decisions().into_iter().find(|decision| decision.id == decided).unwrap();
    assert_eq!((told.name.as_str(), told.amount.as_str()), ("Fördelning", "2000000.00"));
    assert_eq!(told.lines[0].frame.as_ref().unwrap().id, "beviljat-416", "the only grant there is");

    let first = contract(&mut office, "Frånvaroanmälan, tjänst", ANALYSED, "2900000");
    assert_eq!(
        problems(office.sign_contract(&signature(&first, "mats-lindqvist"))),
        ["signature-not-permitted signer"]
    );
    office.sign_contract(&signature(&first, "peter-hallgren")).unwrap();
    assert_eq!(office.undo(UndoChoice::Ask).unwrap_err().code, "undo-final");

    let of_first = |view: &nytta_office::view::ContractView| view.id == first;
    let supplier = office.contracts().into_iter().find(of_first).unwrap().supplier.id;
    let second = agreed(&mut office, "Frånvaroanmälan, etapp 2", ANALYSED, "1900000", &supplier);
    assert_eq!(problems(office.sign_contract(&signature(&second, "peter-hallgren"))), ["contracted-over-allocated"]);
    let proposed = DecisionForm { proposed: true, ..allocation(vec![line(ANALYSED, "1")]) };
    let proposed = office.decide(&proposed).unwrap().id.unwrap();
    office.sign_contract(&signature(&second, "peter-hallgren")).unwrap();
    assert!(!is_in_force(&office, &proposed));
    office.take_decision(&proposed, "2008-09-19", "14").unwrap();
    assert!(is_in_force(&office, &proposed));

    let views = office.contracts();
    let split: Vec<&str> =
        views.iter().filter(|view| !view.split_with.is_empty()).map(|view| view.name.as_str()).collect();
    assert!(split.iter().any(|name| name.starts_with("Frånvaroanmälan")), "together above 3 million: {split:?}");

    let delegated = office.delegated("").unwrap();
    let untold: Vec<&str> =
        delegated.iter().filter(|view| view.reported.is_none()).map(|view| view.contract.name.as_str()).collect();
    assert_eq!(untold, ["Frånvaroanmälan, tjänst", "Frånvaroanmälan, etapp 2"], "the example reported its own in June");
    office.report_delegations("Kommunstyrelsen", "2008-09-18", "013-1/2008").unwrap();
    assert!(office.delegated("").unwrap().iter().all(|view| view.reported.is_some()));
    assert_eq!(office.report_delegations("ks", "", "").unwrap_err().code, "nothing-to-report");

    let reversal = DecisionForm { reverses: decided.clone(), date: "2008-09-20".to_owned(), ..allocation(Vec::new()) };
    office.decide(&reversal).unwrap();
    assert!(!is_in_force(&office, &decided));
    assert_eq!(problems(office.decide(&reversal)), ["reversed-already reverses"]);
    let warned: Vec<String> = office.overview().attention.into_iter().map(|problem| problem.code).collect();
    assert!(warned.contains(&"contracted-over-allocated".to_owned()), "{warned:?}");
    assert!(office.verify(&mut |_, _| true).unwrap().is_empty());
}

#[test]
fn what_is_typed_wrongly_is_told_at_its_field_and_changes_nothing() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let before = office.decisions();
    let cases: Vec<(DecisionForm, Vec<&str>)> = vec![
        (DecisionForm { kind: "Fördelningen".to_owned(), ..allocation(vec![]) }, vec!["reference-unreadable kind"]),
        (DecisionForm { kind: String::new(), ..allocation(vec![]) }, vec!["field-required kind"]),
        (DecisionForm { date: "i går".to_owned(), ..allocation(vec![]) }, vec!["date-unreadable date"]),
        (
            DecisionForm { date: "2031-01-01".to_owned(), ..allocation(vec![line(ANALYSED, "1")]) },
            vec!["date-not-come date"],
        ),
        (allocation(vec![line(ANALYSED, "fyra")]), vec!["amount-unreadable lines.0.amount"]),
        (allocation(vec![line(ANALYSED, "1"), line("inget", "")]), vec!["field-required lines.1.amount"]),
        (allocation(vec![line("inget", "1")]), vec!["reference-unreadable lines.0.project"]),
        (DecisionForm { body: "KF".to_owned(), ..allocation(vec![line(ANALYSED, "1")]) }, vec!["decision-body body"]),
    ];
    for (form, wrong) in cases {
        assert_eq!(problems(office.decide(&form)), wrong, "{form:?}");
    }
    assert_eq!(office.decisions(), before);
}
