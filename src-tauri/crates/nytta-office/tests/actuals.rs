//! Actuals through the office, on a real journal: looked at, taken in, recognised, replaced, undone, withdrawn.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use std::path::PathBuf;

use common::Place;
use nytta_office::view::{ActualsForm, ActualsView, Door, Failure};
use nytta_office::{Office, UndoChoice};

fn form() -> ActualsForm {
    ActualsForm { fields: vec![("accounts".to_owned(), "4000-7999".to_owned())], ..ActualsForm::default() }
}

fn file(place: &Place, name: &str, rows: &str) -> PathBuf {
    let path = place.folder().join(name);
    std::fs::write(&path, format!("Datum;Konto;Projekt;Belopp;Text\n{rows}")).unwrap();
    path
}

fn codes(view: &ActualsView) -> Vec<String> {
    view.codes.iter().map(|code| format!("{} {} {}", code.code, code.belonging, code.amount)).collect()
}

fn months(view: &ActualsView) -> Vec<String> {
    let of = |amount: &Option<String>| amount.clone().unwrap_or_else(|| "–".to_owned());
    view.months.iter().map(|month| format!("{} {} {}", month.month, of(&month.before), of(&month.after))).collect()
}

/// The amounts booked on no project, then those of Bygglov.
fn booked(office: &mut Office) -> Vec<String> {
    let rows = office.booked_rows(None, None, 100).unwrap();
    let linked = office.booked_rows(Some("bygglov"), None, 100).unwrap();
    rows.into_iter().chain(linked).map(|row| row.amount).collect()
}

fn code_of(failure: &Failure) -> String {
    failure.problems.first().map(|problem| problem.code.clone()).unwrap_or_default()
}

#[test]
fn a_file_is_looked_at_taken_in_once_replaced_undone_and_withdrawn() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let january = file(
        &place,
        "januari.csv",
        "2008-01-10;4010;TEK-01;100,00;Konsult\n2008-01-11;4010;X9;7,00;Okänt\n2008-01-12;1930;;-107;Bank\n",
    );
    let seen = office.import_actuals(&january, &form(), true).unwrap();
    assert!(seen.problems.is_empty() && !seen.done, "{seen:?}");
    assert_eq!(codes(&seen), ["X9 unlinked 7.00", "TEK-01 linked 100.00"]);
    assert_eq!((seen.rows, seen.read_rows, seen.totals.ledger.as_str()), (3, 2, "107.00"));
    assert!(office.books().batches.is_empty(), "looking changes nothing");

    assert!(office.import_actuals(&january, &form(), false).unwrap().done);
    assert_eq!(booked(&mut office), ["7.00", "100.00"]);
    let again = office.import_actuals(&january, &ActualsForm::default(), false).unwrap();
    assert_eq!((again.already.map(|batch| batch.name), again.done), (Some("januari.csv".to_owned()), false));

    let february = "2008-01-10;4010;TEK-01;90,00;Konsult\n2008-02-11;5010;TEK-01;11,00;Hyra\n";
    let february = file(&place, "februari.csv", february);
    let seen = office.import_actuals(&february, &ActualsForm::default(), true).unwrap();
    assert_eq!(months(&seen), ["2008-01 107.00 90.00", "2008-02 – 11.00"]);
    assert_eq!(seen.replaces.len(), 1, "the earlier file of the same months gives way");
    assert!(office.import_actuals(&february, &ActualsForm::default(), false).unwrap().done);
    assert_eq!(booked(&mut office), ["90.00", "11.00"]);

    // What is booked is the same after opening, after undo and redo, and as it stood before.
    drop(office);
    let mut office = place.open();
    assert_eq!(booked(&mut office), ["90.00", "11.00"]);
    office.undo(UndoChoice::Ask).unwrap();
    assert_eq!(booked(&mut office), ["7.00", "100.00"]);
    drop(office);
    let mut office = place.open();
    office.redo(UndoChoice::Ask).unwrap();
    assert_eq!(booked(&mut office), ["90.00", "11.00"], "its sums are read again from the journal");

    let part = file(&place, "del.csv", "2008-02-11;5010;TEK-01;12,00;Hyra\n");
    let refused = office.import_actuals(&part, &ActualsForm::default(), false).unwrap();
    assert_eq!((refused.done, refused.problems[0].code.as_str()), (false, "actuals-overlap"));
    let beside = ActualsForm { overlap: "beside".to_owned(), ..ActualsForm::default() };
    assert!(office.import_actuals(&part, &beside, false).unwrap().done);
    assert_eq!(booked(&mut office), ["90.00", "11.00", "12.00"]);

    let refused = office.withdraw_actuals("februari.csv", " ").unwrap_err();
    assert_eq!(code_of(&refused), "withdrawn-without-reason");
    office.withdraw_actuals("februari.csv", "fel fil").unwrap();
    assert_eq!(booked(&mut office), ["7.00", "100.00", "12.00"], "what it stood in place of counts again");
    assert_eq!(office.withdraw_actuals("februari.csv", "igen").unwrap_err().code, "actuals-withdrawn-already");
    assert!(office.verify(&mut |_, _| true).unwrap().iter().all(|problem| !problem.is_error()));
}

#[test]
fn closed_months_need_a_reason_and_books_agree_when_they_are_signed_for() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let january = file(&place, "januari.csv", "2008-01-10;4010;TEK-01;100,50;Konsult\n2008-01-11;4010;X9;7,00;Okänt\n");
    office.import_actuals(&january, &form(), false).unwrap();
    let signer = office.choices("person").unwrap().choices[0].id.clone();
    let refused = office.reconcile("", "2008-01", "107 kr", &signer, "").unwrap_err();
    assert_eq!(code_of(&refused), "reconciliation-differs");
    office.reconcile("", "2008-01", "107,50 kr", &signer, "").unwrap();
    office.set_accounting_period("", "2008-01", "closed", "").unwrap();
    let late = file(&place, "sent.csv", "2008-01-10;4010;TEK-01;100,50;Konsult\n2008-01-11;4010;X9;8,00;Okänt\n");
    let seen = office.import_actuals(&late, &ActualsForm::default(), true).unwrap();
    assert!(seen.months[0].closed && seen.months[0].changed);
    assert_eq!(seen.problems[0].code, "booked-in-closed-month", "a look says what would be refused");
    let refused = office.import_actuals(&late, &ActualsForm::default(), false).unwrap_err();
    assert_eq!(code_of(&refused), "booked-in-closed-month");
    let explained = ActualsForm { reason: "faktura som kom sent".to_owned(), ..ActualsForm::default() };
    assert!(office.import_actuals(&late, &explained, false).unwrap().done);
    let month = office.books().months.remove(0);
    assert_eq!((month.status.as_str(), month.reconciled.unwrap().agrees), ("closed", false), "signed for other sums");
}

#[test]
fn every_shared_sie_file_is_taken_in_with_its_control_totals_or_refused_with_the_reason() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/sie");
    if !folder.is_dir() {
        eprintln!("skipped: {} is missing", folder.display());
        return;
    }
    let mut names: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    let mut told = String::new();
    for path in names {
        let place = Place::new();
        let mut office = place.create(Door::Empty);
        let sie = ActualsForm { form: "sie".to_owned(), ..form() };
        let view = office.import_actuals(&path, &sie, false).unwrap();
        let errors: Vec<&str> =
            view.problems.iter().filter(|found| found.severity == "error").map(|found| found.code.as_str()).collect();
        let outcome = if view.done {
            let rows = format!("{} of {} rows, {} vouchers", view.read_rows, view.rows, view.vouchers.unwrap_or(0));
            format!("{rows}, debit {} credit {}, ledger {}", view.debit, view.credit, view.totals.ledger)
        } else {
            errors.first().map_or_else(|| "nothing".to_owned(), |code| format!("refused: {code}"))
        };
        assert_eq!(view.done, office.books().batches.len() == 1);
        told += &format!("{}: {outcome}\n", view.file);
    }
    insta::assert_snapshot!(told);
}
