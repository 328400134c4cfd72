//! Following the money through the office, on a real journal.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::Place;
use nytta_office::view::{
    DecisionForm, DecisionLineForm, Door, Failure, MoneyColumn, MoneyQuery, MoneySort, ProblemView, Saved, SignatureForm,
    Unit,
};
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
    assert_eq!((told.name.as_str(), told.amount.amount.as_deref()), ("Fördelning", Some("2000000.00")));
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

fn asked() -> MoneyQuery {
    MoneyQuery { limit: 1_000, ..MoneyQuery::default() }
}

fn codes(problems: &[ProblemView]) -> Vec<&str> {
    problems.iter().map(|problem| problem.code.as_str()).collect()
}

#[test]
fn a_decision_tells_while_it_is_typed_what_would_refuse_it_and_what_it_leads_to() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let before = office.decisions();
    let check = office.check_decision(&allocation(vec![line(ANALYSED, "2"), line("markupplatelse", "1,5")]));
    assert_eq!(check.bodies.iter().map(|body| body.id.as_str()).collect::<Vec<_>>(), ["eu"]);
    assert_eq!((check.needed, check.amount.as_str()), (vec!["frame".to_owned(), "project".to_owned()], "3500000.00"));
    assert_eq!(codes(&check.lines[0].lacking), [""; 0]);
    let lacking = ["allocation-lacks-benefits", "allocation-lacks-costs", "allocation-lacks-values"];
    let lacking = [lacking.as_slice(), &["allocation-lacks-approval"]].concat();
    assert_eq!(codes(&check.lines[1].lacking), lacking);
    assert_eq!(codes(&check.refusals), lacking, "all that is wrong with it is at that project");

    let excepted = DecisionForm {
        exception: "§ 12: nyttokalkylen ska finnas till B2".to_owned(),
        ..allocation(vec![line("markupplatelse", "1,5")])
    };
    let check = office.check_decision(&excepted);
    assert_eq!((codes(&check.refusals), codes(&check.lines[0].lacking)), (vec![], lacking));
    let too_much = office.check_decision(&allocation(vec![line(ANALYSED, "400")]));
    assert_eq!((codes(&too_much.refusals), codes(&too_much.warnings)), (vec![], vec!["over-allocated"]));
    let half = DecisionForm { kind: String::new(), ..allocation(vec![line("inget", "fyra")]) };
    assert_eq!(
        codes(&office.check_decision(&half).refusals),
        ["field-required", "reference-unreadable"],
        "what is typed first is told first"
    );
    assert_eq!(office.decisions(), before, "nothing is entered");
    assert_eq!(office.undo(UndoChoice::Ask).unwrap_err().code, "nothing-to-undo");
}

#[test]
fn the_lists_give_what_is_asked_for_in_the_order_that_is_asked_for() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let names = |office: &Office, query: &MoneyQuery| -> Vec<String> {
        office.decision_list(query).rows.into_iter().map(|row| row.name).collect()
    };
    let all = office.decision_list(&asked());
    assert_eq!((all.row_count, all.all_count, all.rows.len()), (9, 9, 9));
    assert!(all.rows.windows(2).all(|two| two[0].date >= two[1].date), "the newest first");
    let of_ks = MoneyQuery { body: Some("ks".to_owned()), ..asked() };
    assert_eq!(office.decision_list(&of_ks).row_count, 3);
    assert_eq!(names(&office, &MoneyQuery { text: "000-0004".to_owned(), ..asked() }), ["Ramavtal för IT-konsulter"]);
    let of_project = MoneyQuery { project: Some("it-i-skolan".to_owned()), ..asked() };
    let found = office.decision_list(&of_project);
    assert!(found.row_count > 0 && found.row_count < found.all_count, "{found:?}");
    let by_amount = MoneySort { column: MoneyColumn::Amount, descending: true };
    let largest = office.decision_list(&MoneyQuery { sort: vec![by_amount], limit: 2, offset: 1, ..asked() });
    let amounts: Vec<f64> = largest.rows.iter().map(|row| row.amount.amount.as_deref().unwrap().parse().unwrap()).collect();
    assert_eq!((largest.rows.len(), largest.offset, largest.row_count), (2, 1, 9));
    assert!(amounts[0] >= amounts[1]);
    let last = office.decision_list(&MoneyQuery { sort: vec![by_amount], ..asked() }).rows.pop().unwrap();
    assert_eq!(last.amount.amount, None, "what moves nothing comes last");

    let proposed = MoneyQuery { state: Some("proposed".to_owned()), ..asked() };
    let contracts: Vec<String> = office.contract_list(&proposed).rows.into_iter().map(|row| row.name).collect();
    assert_eq!(contracts, ["E-legitimation, fler utfärdare", "Diarium, licenser och införande"]);
    let split = office.contract_list(&MoneyQuery { state: Some("split".to_owned()), ..asked() });
    assert!(split.rows.iter().all(|row| !row.split_with.is_empty() && row.split_limit.is_some()));
    let by_name = MoneySort { column: MoneyColumn::Name, descending: false };
    let sorted = office.contract_list(&MoneyQuery { sort: vec![by_name], ..asked() }).rows;
    assert_eq!(sorted.first().unwrap().name, "Bibliotek, konsulter för införande");
    let open = office.request_list(&MoneyQuery { state: Some("open".to_owned()), ..asked() });
    assert!(open.rows.iter().all(|row| row.closed.is_none() && row.left.amount.is_some()), "{open:?}");
    let told = office.delegated_list(&MoneyQuery { state: Some("unreported".to_owned()), ..asked() });
    assert_eq!(told.row_count, office.money().unreported_count);
    assert_eq!(office.money().delegating.unwrap().id, "ks");
    let first = contract(&mut office, "Frånvaroanmälan, tjänst", ANALYSED, "1900000");
    assert_eq!(office.contract(&first).unwrap().whole.amount.as_deref(), Some("1900000.00"));
}

#[test]
fn money_moves_from_request_to_order_and_is_in_one_column_at_a_time() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let row = |office: &Office| {
        let row = office.commitments(ANALYSED).unwrap();
        let amounts = [row.allocated, row.requested, row.ordered, row.free];
        amounts.map(|figure| figure.amount.unwrap())
    };
    assert_eq!(row(&office), ["2000000.00", "0.00", "0.00", "2000000.00"]);
    let request = fields(&[("project", ANALYSED), ("name", "Tjänst"), ("amount", "1500 tkr"), ("date", "2008-09-15")]);
    let request = office.add_record("purchase_request", &request, "").unwrap().id.unwrap();
    assert_eq!(row(&office), ["2000000.00", "1500000.00", "0.00", "500000.00"]);
    let typed = fields(&[
        ("name", "Frånvaroanmälan, tjänst"),
        ("kind", "contract"),
        ("supplier.name", "Nya Tjänstebolaget AB"),
        ("purchase", "it_development"),
        ("request", &request),
        (&format!("amounts.{ANALYSED}"), "1,2 mnkr"),
    ]);
    let contract = office.propose_contract(&typed, Unit::Ksek).unwrap().id.unwrap();
    assert_eq!(office.contract(&contract).unwrap().supplier.name, "Nya Tjänstebolaget AB");
    assert_eq!(row(&office), ["2000000.00", "1500000.00", "0.00", "500000.00"], "proposed on the request");
    let signing = office.signing(&contract, "").unwrap();
    assert!(signing.people.iter().any(|person| person.id == "peter-hallgren") && signing.bodies.is_empty());
    office.sign_contract(&signature(&contract, "peter-hallgren")).unwrap();
    assert_eq!(row(&office), ["2000000.00", "300000.00", "1200000.00", "500000.00"]);
    let asked = office.purchase_request(&request).unwrap();
    assert_eq!((asked.left.amount.as_deref(), asked.contracts.len()), (Some("300000.00"), 1));
    let listed = office.commitment_list(&MoneyQuery { text: "frånvaro".to_owned(), ..self::asked() });
    assert_eq!(listed.rows.iter().map(|row| row.project.clone().unwrap().id).collect::<Vec<_>>(), [ANALYSED]);
    let wrong = office.propose_contract(&fields(&[("supplier.name", " "), ("name", "X")]), Unit::Ksek).unwrap_err();
    assert!(wrong.problems.iter().any(|problem| problem.code == "field-required"), "{wrong:?}");
}

#[test]
fn a_file_of_a_decision_comes_with_it_and_is_given_out_as_it_was() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let file = |name: &str, bytes: &[u8]| {
        let path = place.folder().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let paths = vec![file("Tjänsteutlåtande 12.pdf", b"%PDF-1.7 \x00\xff"), file("bilaga.docx", b"PK")];
    let form = DecisionForm { attach: paths.clone(), proposed: true, ..allocation(vec![line(ANALYSED, "2")]) };
    let id = office.decide(&form).unwrap().id.unwrap();
    let attachments = office.decision(&id).unwrap().attachments;
    let told: Vec<(&str, &str, u32)> =
        attachments.iter().map(|one| (one.name.as_str(), one.media_type.as_str(), one.size)).collect();
    assert_eq!(told[0], ("Tjänsteutlåtande 12.pdf", "application/pdf", 11));
    let saved = office.save_attachment(&attachments[0].id, &place.folder().join("ut")).unwrap();
    assert_eq!(std::fs::read(&saved.path).unwrap(), b"%PDF-1.7 \x00\xff");
    assert!(saved.path.ends_with("Tjänsteutlåtande 12.pdf"), "{saved:?}");

    // While it is proposed they can be taken back; once it is decided they stay, and more may come.
    let more = office.attach(&id, &[file("protokoll.txt", "§ 12".as_bytes())]).unwrap();
    assert_eq!(office.decision(&id).unwrap().attachments.len(), 3);
    office.undo(UndoChoice::Ask).unwrap();
    assert_eq!(office.decision(&id).unwrap().attachments.len(), 2);
    office.take_decision(&id, "2008-09-15", "12").unwrap();
    assert_eq!(more.id.as_deref(), Some(id.as_str()));
    office.attach(&id, &[file("protokoll.txt", "§ 12".as_bytes())]).unwrap();
    assert_eq!(office.undo(UndoChoice::Ask).unwrap_err().code, "undo-final");
    let kept = office.decision(&id).unwrap().attachments[0].id.clone();
    assert_eq!(problems(office.remove("attachment", &kept)), ["record-final"]);
    assert_eq!(office.take_decision(&id, "", "").unwrap_err().code, "decided-already");

    drop(office);
    let mut office = place.open();
    assert!(office.verify(&mut |_, _| true).unwrap().is_empty(), "the contents are in the journal");
    let head = office.overview().head;
    let large = place.folder().join("stor.bin");
    std::fs::File::create(&large).unwrap().set_len(21 * 1024 * 1024).unwrap();
    for (path, code) in [
        (file("tom.txt", b""), "attachment-empty"),
        (place.folder().display().to_string(), "attachment-empty"),
        (place.folder().join("borta.pdf").display().to_string(), "attachment-unreadable"),
        (large.display().to_string(), "attachment-too-large"),
    ] {
        let form = DecisionForm { attach: vec![paths[0].clone(), path], ..allocation(vec![line(ANALYSED, "1")]) };
        assert_eq!(problems(office.decide(&form)), [format!("{code} attach.1")]);
    }
    assert_eq!(office.overview().head, head, "nothing was changed");
}

/// An attachment whose content got lost, as in a folder of CSV files that came without it, is told of.
#[test]
fn an_attachment_without_its_content_is_told_of() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let typed = fields(&[
        ("decision", "eu-2008-07-02"),
        ("name", "borta.pdf"),
        ("media_type", "application/pdf"),
        ("size", "7"),
        ("digest", &"0".repeat(64)),
    ]);
    let id = office.add_record("attachment", &typed, "").unwrap().id.unwrap();
    let found = office.verify(&mut |_, _| true).unwrap();
    assert_eq!(found.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["attachment-missing"]);
    assert_eq!(office.save_attachment(&id, place.folder()).unwrap_err().code, "attachment-missing");
    let wrong = fields(&[
        ("decision", "eu-2008-07-02"),
        ("name", "x"),
        ("media_type", "x"),
        ("size", "7"),
        ("digest", "abc"),
    ]);
    assert_eq!(problems(office.add_record("attachment", &wrong, "")), ["attachment-digest digest"]);
}
