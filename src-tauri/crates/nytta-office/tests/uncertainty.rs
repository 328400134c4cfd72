//! How uncertain a net present value is: simulation, tornado, what if, and the traces of all these, on a real journal.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use std::ops::ControlFlow;

use common::Place;
use nytta_office::SimulationRequest;
use nytta_office::view::{Door, Supposed, SupposedNet};

fn ore(text: &str) -> i64 {
    text.replace('.', "").parse().unwrap()
}

#[test]
fn each_figure_of_a_simulation_tells_how_it_was_drawn_and_what_it_hangs_on() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let request = SimulationRequest { runs: 2_000, seed: 7 };
    for project in [Some("bygglov"), None] {
        let found = office.simulate(project, request, &|_| ControlFlow::Continue(())).unwrap();
        for (key, value) in [(&found.figures.p50, &found.p50), (&found.figures.above_zero, &found.above_zero)] {
            let trace = office.trace(key).unwrap();
            assert_eq!(trace.this.value.unwrap().value.as_ref(), Some(value), "the same again");
            assert!(trace.this.name.unwrap().contains("2000 körningar med frö 7"));
            assert_eq!(trace.rule.as_deref(), Some("simulated"));
            let (first, bar) = (&trace.parts[0], &found.tornado[0]);
            assert_eq!(first.name.as_ref(), Some(&bar.name), "what matters most stands first");
            let deeper = office.trace(&first.figure.figure).unwrap();
            assert_eq!(deeper.this.value.unwrap().value, first.value.as_ref().unwrap().value);
        }
    }
}

#[test]
fn each_factor_says_where_it_turns_the_net_present_value() {
    let place = Place::new();
    let office = place.create(Door::Example);
    let request = SimulationRequest { runs: 1_000, seed: 1 };
    let found = office.simulate(Some("bygglov"), request, &|_| ControlFlow::Continue(())).unwrap();
    let minus = found.likely.starts_with('-');
    let mut turning = 0;
    for bar in &found.tornado {
        let (Some(value), Some(change)) = (&bar.switching.value, &bar.switching.change) else {
            assert_eq!(bar.switching.absence.as_deref(), Some("below_zero"), "{}", bar.name);
            continue;
        };
        assert_eq!(bar.switching.absence, None);
        let number = |text: &str| text.parse::<f64>().unwrap();
        let expected = (number(value) / number(&bar.likely) - 1.0) * 100.0;
        assert!((number(change) - expected).abs() < 0.2, "{}: {change} {expected}", bar.name);
        // A little beyond the value it has turned.
        let beyond = number(value) + (number(value) - number(&bar.likely)) * 0.01;
        let supposed = [Supposed { factor: bar.factor.clone(), value: format!("{beyond:.4}") }];
        let after = office.scenario(Some("bygglov"), &supposed).unwrap().net.amount.unwrap();
        assert_ne!(after.starts_with('-'), minus, "{}: {after}", bar.name);
        turning += 1;
    }
    assert!(turning > 10 && turning < found.tornado.len(), "some turn it, and some cannot");
}

#[test]
fn factors_of_the_same_name_are_told_apart_by_as_little_as_can_be() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    // A cost of two years becomes two lines of the same name.
    office.begin_calculation("fardtjanst", "before").unwrap();
    let request = SimulationRequest { runs: 1_000, seed: 1 };
    let simulated = |project| office.simulate(project, request, &|_| ControlFlow::Continue(())).unwrap();
    let mut names: Vec<String> = simulated(Some("fardtjanst")).tornado.into_iter().map(|bar| bar.name).collect();
    names.sort();
    assert_eq!(
        names,
        ["Drift och förvaltning per år", "Utveckling och införande (2008)", "Utveckling och införande (2009)"]
    );
    for project in [Some("bygglov"), None] {
        let bars = simulated(project).tornado;
        let names: std::collections::BTreeSet<&str> = bars.iter().map(|bar| bar.name.as_str()).collect();
        assert_eq!(names.len(), bars.len(), "{names:?}");
    }
}

#[test]
fn a_simulation_is_the_same_again_and_can_be_stopped() {
    let place = Place::new();
    let office = place.create(Door::Example);
    let request = SimulationRequest { runs: 2_000, seed: 7 };
    let go_on = |_| ControlFlow::Continue(());
    let first = office.simulate(None, request, &go_on).unwrap();
    assert_eq!(office.simulate(None, request, &go_on).unwrap(), first);
    assert_ne!(office.simulate(None, SimulationRequest { seed: 8, ..request }, &go_on).unwrap().p50, first.p50);
    let amount = |text: &str| text.parse::<f64>().unwrap();
    assert!(amount(&first.p10) < amount(&first.p50) && amount(&first.p50) < amount(&first.p90));
    assert!(first.tornado.iter().any(|bar| bar.is_shared), "projects move together through what they share");
    let stopped = office.simulate(None, request, &|_| ControlFlow::Break(())).unwrap_err();
    assert_eq!(stopped.code, "simulation-stopped");
}

#[test]
fn two_factors_against_each_other_and_a_scenario_come_to_the_likely_value_where_nothing_moves() {
    let place = Place::new();
    let office = place.create(Door::Example);
    let request = SimulationRequest { runs: 1_000, seed: 1 };
    let found = office.simulate(Some("bygglov"), request, &|_| ControlFlow::Continue(())).unwrap();
    let names: std::collections::BTreeSet<&str> = found.tornado.iter().map(|bar| bar.name.as_str()).collect();
    assert_eq!(names.len(), found.tornado.len(), "each factor can be told from the others: {names:?}");
    let [first, second] = [&found.tornado[0], &found.tornado[1]];
    let table = office.two_way(Some("bygglov"), &first.factor, &second.factor).unwrap();
    let middle = (table.rows.likely as usize, table.columns.likely as usize);
    assert_eq!(table.cells[middle.0][middle.1].amount.as_ref(), Some(&found.likely));
    assert_eq!(table.cells[0][middle.1].amount, first.at_low.amount);
    assert_eq!(table.cells[middle.0].last().unwrap().amount, second.at_high.amount);
    assert_eq!(office.two_way(Some("bygglov"), &first.factor, &first.factor).unwrap_err().code, "two-way-same-factor");

    let supposed = |value: &str| vec![Supposed { factor: first.factor.clone(), value: value.to_owned() }];
    assert_eq!(office.scenario(Some("bygglov"), &supposed(&first.low)).unwrap().net, first.at_low);
    let nothing = office.scenario(Some("bygglov"), &[]).unwrap();
    assert_eq!((nothing.net.amount.as_ref(), nothing.moved.amount.as_deref()), (Some(&found.likely), Some("0.00")));
    assert_eq!(office.scenario(Some("bygglov"), &supposed("många")).unwrap_err().problems[0].code, "number-unreadable");
    let net = |of: &SupposedNet| ore(of.net.amount.as_deref().unwrap());
    assert!(net(&found.worst) < ore(&found.p10) && ore(&found.p90) < net(&found.best));
}

#[test]
fn what_is_supposed_is_told_down_to_who_set_what() {
    let place = Place::new();
    let mut office = place.create(Door::Example);
    let request = SimulationRequest { runs: 1_000, seed: 1 };
    for project in [Some("bygglov"), None] {
        let found = office.simulate(project, request, &|_| ControlFlow::Continue(())).unwrap();
        let worst = office.trace(&found.worst.net.figure).unwrap();
        assert_eq!(worst.this.figure, found.worst.net);
        for bar in &found.tornado {
            let part = worst.parts.iter().find(|part| part.name.as_ref() == Some(&bar.name)).unwrap();
            let (low, high) = (bar.at_low.amount.as_deref().unwrap(), bar.at_high.amount.as_deref().unwrap());
            let end = if ore(low) <= ore(high) { &bar.low } else { &bar.high };
            let value = part.value.as_ref().unwrap();
            let told: f64 = value.value.as_ref().unwrap().parse().unwrap();
            assert!((told - end.parse::<f64>().unwrap()).abs() < 1e-6, "{}: {told} {end}", bar.name);
            let deeper = office.trace(&value.figure).unwrap();
            assert!(deeper.source.is_some_and(|source| source.author.is_some()), "{}: who set it", bar.name);
        }
        let moved = office.trace(&found.worst.moved.figure).unwrap();
        assert_eq!((moved.parts[0].figure.clone(), moved.parts.len()), (found.worst.net.clone(), 2));
        assert_eq!(moved.parts[1].figure.amount.as_ref(), Some(&found.likely));
        assert_eq!(office.trace(&found.figures.likely).unwrap().this.figure.amount, Some(found.likely));
    }
    let found = office.simulate(Some("bygglov"), request, &|_| ControlFlow::Continue(())).unwrap();
    let table = office.two_way(Some("bygglov"), &found.tornado[0].factor, &found.tornado[1].factor).unwrap();
    let between = &table.cells[1][3];
    let trace = office.trace(&between.figure).unwrap();
    assert_eq!(
        (&trace.this.figure, trace.parts[0].measure.as_str()),
        (between, "supposed_value"),
        "nobody recorded it"
    );
    assert_eq!(trace.parts[0].value.as_ref().unwrap().value.as_ref(), Some(&table.rows.values[1]));
    assert_eq!(trace.parts[1].value.as_ref().unwrap().value.as_ref(), Some(&table.columns.values[3]));
    assert!(trace.parts[2..].iter().all(|part| part.measure != "supposed_value"));
}
