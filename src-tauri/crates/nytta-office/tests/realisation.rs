//! What has come of benefits, through the office: recorded, compared with the plan, added up, explained, and forecast.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::{Place, edit};
use nytta_office::view::{Door, FigureView, FormulaView, GainSums, Reported};

use nytta_office::{Office, UndoChoice};

fn ore(text: &str) -> i64 {
    text.replace('.', "").parse().unwrap()
}

fn sum<'a>(figures: impl Iterator<Item = &'a FigureView>) -> i64 {
    figures.filter_map(|figure| figure.amount.as_deref()).map(ore).sum()
}

fn measures(sums: &GainSums) -> [&FigureView; 5] {
    [&sums.promised, &sums.revised, &sums.planned, &sums.realised, &sums.taken_home]
}

fn record(office: &mut Office, kind: &str, values: &[(&str, &str)]) -> String {
    let values: Vec<(String, String)> = values.iter().map(|(field, text)| ((*field).into(), (*text).into())).collect();
    office.add_record(kind, &values, "").unwrap().id.unwrap()
}

#[test]
fn a_report_stands_beside_the_same_months_of_the_plan() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let before = office.realised("sok").unwrap();
    assert_eq!(before.plan_stage.as_deref(), Some("during"));
    let calls = before.benefits.iter().find(|found| found.benefit.id == "sok-samtal").unwrap();
    let months: Vec<&str> = calls.reports.iter().map(|report| report.period.as_str()).collect();
    assert_eq!(months, ["2008-Q2", "2008-07", "2008-08"]);
    assert!(calls.reports.iter().all(|report| report.planned.amount.is_some() && report.share.value.is_some()));
    let rate = calls.yearly_rate.as_ref().and_then(|rate| rate.amount.as_deref());
    assert_eq!(rate, Some("204000.00"), "the pace of the latest month");

    let values = [
        ("project", "sok"),
        ("benefit", "sok-samtal"),
        ("period", "2008-09"),
        ("amount", "20 000"),
        ("responsible", "lisbeth-norman"),
    ];
    let id = record(&mut office, "realisation", &values);
    let after = office.realised("sok").unwrap();
    let total = |found: &nytta_office::view::Realised| ore(found.realised.amount.as_ref().unwrap());
    assert_eq!(total(&after) - total(&before), 2_000_000);
    let whole = sum(after.responsible.iter().map(|found| &found.realised));
    assert_eq!(whole, total(&after), "each krona has one who answers for it");

    // A report for the year so far holds the months in it: the sum does not count them twice.
    let wider = [("period", "2008-T2"), ("amount", "50 600")];
    record(&mut office, "realisation", &[&values[..2], &wider, &values[4..]].concat());
    let wider = office.realised("sok").unwrap();
    let calls = wider.benefits.iter().find(|found| found.benefit.id == "sok-samtal").unwrap();
    assert_eq!(calls.realised.amount.as_deref(), Some("70600.00"), "and September beside it");
    assert_eq!(calls.reports.iter().filter(|report| report.is_within_another).count(), 3);
    office.undo(UndoChoice::Ask).unwrap();
    office.undo(UndoChoice::Ask).unwrap();
    assert!(office.record("realisation", Some(&id)).is_err());
    assert_eq!(total(&office.realised("sok").unwrap()), total(&before));
}

#[test]
fn a_late_precondition_puts_the_forecast_off() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let whole = |office: &Office| ore(office.realised("bygglov").unwrap().forecast_total.amount.as_ref().unwrap());
    let before = whole(&office);
    let benefit = office.realised("bygglov").unwrap().benefits[0].benefit.id.clone();
    let late = [
        ("project", "bygglov"),
        ("benefit", &benefit),
        ("name", "Gammal rutin avslutad"),
        ("due", "2008-01-31"),
        ("order", "9"),
    ];
    record(&mut office, "precondition", &late);
    let found = office.realised("bygglov").unwrap();
    assert!(found.benefits[0].delay_months >= 7, "{}", found.benefits[0].delay_months);
    assert!(whole(&office) < before);
    assert_eq!(found.years[0].reported, Reported::Nothing);
    assert_eq!(found.planned_total, office.realised("bygglov").unwrap().planned_total, "the plan stands");
}

#[test]
fn half_a_year_without_a_report_is_overdue_and_a_new_one_mends_it() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let benefit = office.realised("bygglov").unwrap().benefits[0].benefit.clone();
    let due = |office: &Office| {
        let overdue = office.benefits().overdue.into_iter();
        overdue.filter(|found| found.what == "report" && found.benefit == benefit).map(|found| found.due).collect()
    };
    let report = [("project", "bygglov"), ("benefit", &benefit.id), ("period", "2008-01"), ("amount", "1 000")];
    record(&mut office, "realisation", &report);
    let overdue: Vec<String> = due(&office);
    assert_eq!(overdue, ["2008-08-01"], "half a year after the end of January, on 22 September");
    record(&mut office, "realisation", &[&report[..2], &[("period", "2008-08"), ("amount", "0")]].concat());
    let overdue: Vec<String> = due(&office);
    assert!(overdue.is_empty(), "nothing is an answer too: {overdue:?}");
}

#[test]
fn groups_of_every_kind_add_up_to_the_whole() {
    let place = Place::new();
    let office = place.create(Door::Example);
    let whole = office.benefits();
    for dimension in ["area", "programme", "class", "beneficiary", "goal", "responsible"] {
        let groups = office.benefit_groups(dimension);
        for at in 0..5 {
            for (sums, of) in [
                (&whole.together, (|group| &group.together) as fn(&nytta_office::view::GainGroup) -> &GainSums),
                (&whole.financial, |group| &group.financial),
                (&whole.reallocated, |group| &group.reallocated),
            ] {
                let parts = sum(groups.iter().map(|group| measures(of(group))[at]));
                assert_eq!(parts, sum([measures(sums)[at]].into_iter()), "{dimension} {at}");
            }
        }
        let benefits: u32 = groups.iter().map(|group| group.benefit_count).sum();
        let counted = whole.rows.iter().filter(|row| !row.is_candidate);
        assert_eq!(benefits, counted.map(|row| row.benefit_count).sum::<u32>(), "{dimension}");
    }
    assert!(office.benefit_groups("colour").is_empty());
    assert!(whole.candidate_count > 0);
    let is_settled =
        |status: &Option<String>| status.as_deref().is_some_and(|status| ["approved", "frozen"].contains(&status));
    let after = whole.rows.iter().filter(|row| row.stage.as_deref() == Some("after") && is_settled(&row.status));
    let after = after.filter(|row| !row.is_candidate).count();
    assert!(after >= 5 && whole.own_history.iter().all(|history| history.project_count as usize <= after), "no drafts");
}

#[test]
fn every_sum_over_benefits_leads_down_to_who_recorded_it() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let whole = office.benefits();
    let figures = [&whole.together, &whole.financial, &whole.reallocated].map(measures).concat();
    let mut ahead: Vec<String> = figures.iter().map(|figure| figure.figure.clone()).collect();
    ahead.push(whole.running.figure.clone());
    let (mut seen, mut kinds) = (std::collections::BTreeSet::new(), std::collections::BTreeMap::new());
    while let Some(key) = ahead.pop() {
        if !seen.insert(key.clone()) || key.contains("appraised") {
            continue;
        }
        let trace = office.trace(&key).unwrap();
        match trace.formula {
            FormulaView::Input => {
                let source = trace.source.unwrap();
                assert!(source.author.is_some() && source.recorded.is_some(), "{key}");
                *kinds.entry(source.kind).or_insert(0) += 1;
            }
            FormulaView::Sum if trace.parts.iter().all(|part| part.value.is_none()) => {
                let parts = sum(trace.parts.iter().map(|part| &part.figure));
                assert_eq!(parts, sum([&trace.this.figure].into_iter()), "{key}");
            }
            FormulaView::Sum => {}
            // A benefit that a calculation says nothing of.
            FormulaView::NotRecorded => assert_eq!(trace.this.figure.amount, None, "{key}"),
            other => panic!("{other:?} {key}"),
        }
        ahead.extend(trace.parts.into_iter().map(|part| part.figure.figure));
    }
    assert!(kinds["realisation"] > 20 && kinds["budget_effect"] > 3, "{kinds:?}");
}

/// Every figure of a follow-up, as what is shown with the key of its trace.
fn shown(found: &nytta_office::view::Realised) -> Vec<(Option<String>, String)> {
    let value: serde_json::Value = serde_json::to_value(found).unwrap();
    let (mut ahead, mut figures) = (vec![&value], Vec::new());
    while let Some(next) = ahead.pop() {
        match next {
            serde_json::Value::Object(fields) => {
                let shown = fields.get("amount").or_else(|| fields.get("value"));
                match (shown, fields.get("figure").and_then(|key| key.as_str())) {
                    (Some(shown), Some(key)) => figures.push((shown.as_str().map(str::to_owned), key.to_owned())),
                    _ => ahead.extend(fields.values()),
                }
            }
            serde_json::Value::Array(items) => ahead.extend(items),
            _ => {}
        }
    }
    figures
}

#[test]
fn every_figure_of_a_follow_up_opens_as_it_is_shown_and_leads_down_to_who_recorded_it() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let projects = ["sok", "bygglov", "kulturskolan"].map(|project| office.realised(project).unwrap());
    let mut ahead: Vec<(Option<String>, String)> = projects.iter().flat_map(shown).collect();
    assert!(ahead.len() > 200, "{}", ahead.len());
    let mut seen = std::collections::BTreeSet::new();
    let mut kinds = std::collections::BTreeMap::new();
    while let Some((amount, key)) = ahead.pop() {
        if !seen.insert((amount.clone(), key.clone())) {
            continue;
        }
        let trace = office.trace(&key).unwrap();
        let told = trace.this.value.map_or(trace.this.figure.amount, |value| value.value);
        assert_eq!(told, amount, "{key}");
        assert!(
            amount.is_none() || trace.source.is_some() || trace.part_count > 0 || key.contains("appraised"),
            "{key}"
        );
        if let Some(source) = trace.source {
            assert!(source.author.is_some() && source.recorded.is_some(), "{key}");
            assert!(!source.source.is_some_and(|source| source.contains("§ §")), "{key}");
            *kinds.entry(source.kind).or_insert(0) += 1;
        }
        let parts = trace.parts.into_iter().filter(|part| !part.figure.figure.contains("appraised"));
        ahead
            .extend(parts.map(|part| (part.value.map_or(part.figure.amount, |value| value.value), part.figure.figure)));
    }
    for kind in ["realisation", "reading", "budget_effect", "usage", "benefit"] {
        assert!(kinds.contains_key(kind), "{kind}: {kinds:?}");
    }
}

#[test]
fn a_boards_own_controller_verifies_and_no_other() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let set = |office: &mut Office, field: &str, text: &str| {
        office.edit(&[edit("budget_effect", "kulturskolan-brev-budget-2009", field, text)], "")
    };
    set(&mut office, "verified_by", "eva-nordin").unwrap();
    assert_eq!(set(&mut office, "verified", "2008-09-20").unwrap_err().code, "verified-by-another");
    set(&mut office, "verified_by", "jan-westman").unwrap();
    set(&mut office, "verified", "2008-09-20").unwrap();
}

#[test]
fn what_is_taken_home_is_decided_and_verified() {
    let place = Place::new();
    let overview = place.create(Door::Example).benefits();
    let all = |of: fn(&nytta_office::view::BoardYear) -> &FigureView| sum(overview.boards.iter().map(of));
    assert!(all(|board| &board.verified) > 0);
    assert!(all(|board| &board.verified) < all(|board| &board.decided), "some is decided and not yet verified");
    let counted = overview.rows.iter().filter(|row| !row.is_candidate);
    let rows = sum(counted.map(|row| &row.taken_home));
    assert_eq!(sum([&overview.together.taken_home].into_iter()), rows, "the sum equals what is below");
    let known = ["precondition", "reading", "target", "report"];
    assert!(
        overview.overdue.iter().all(|overdue| known.contains(&overdue.what.as_str()) && overdue.due.as_str() > "2007")
    );
    for what in ["precondition", "reading"] {
        let count = overview.overdue.iter().filter(|overdue| overdue.what == what).count();
        assert!((1..30).contains(&count), "{count} of {what}");
    }
    assert!(overview.rows.iter().any(|row| row.without_responsible > 0), "the two without a responsible are seen");
    assert!(overview.rows.iter().any(|row| row.not_valued_count > 0), "what is not valued stays listed");
}
