//! What holds over any history: each krona is in one column, and a sum is the sum of what is below it.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use common::city::{agree, allocate, book, city, money};
use common::{id, put};
use nytta_portfolio::figure::{Column, Figure, Formula, Scope, Span};
use nytta_portfolio::record::{Grouping, Kind};
use nytta_portfolio::{Money, Portfolio};
use proptest::prelude::*;
use serde_json::json;

/// What somebody does with the money of project `p`, in whole kronor; an index picks among what there is.
#[derive(Debug, Clone)]
enum Step {
    Allocate(i64),
    Request(i64),
    Close(usize),
    Order { request: Option<usize>, amount: i64 },
    Invoice { order: usize, amount: i64 },
    OwnHours(i64),
}

fn step() -> impl Strategy<Value = Step> {
    let amount = || 1..2_000_i64;
    prop_oneof![
        amount().prop_map(Step::Allocate),
        amount().prop_map(Step::Request),
        any::<usize>().prop_map(Step::Close),
        (any::<Option<usize>>(), amount()).prop_map(|(request, amount)| Step::Order { request, amount }),
        (any::<usize>(), amount()).prop_map(|(order, amount)| Step::Invoice { order, amount }),
        amount().prop_map(Step::OwnHours),
    ]
}

/// The columns as somebody would keep them who moves money by hand from one to the next.
#[derive(Debug, Default, Clone, PartialEq)]
struct ByHand {
    free: i64,
    requested: Vec<i64>,
    ordered: Vec<i64>,
    actual: i64,
}

impl ByHand {
    fn take(&mut self, step: &Step) {
        match step {
            Step::Allocate(amount) => self.free += amount,
            Step::Request(amount) => {
                self.free -= amount;
                self.requested.push(*amount);
            }
            Step::Close(at) => {
                if let Some(at) = place(*at, self.requested.len()) {
                    self.free += std::mem::take(&mut self.requested[at]);
                }
            }
            Step::Order { request, amount } => {
                let at = request.and_then(|at| place(at, self.requested.len()));
                let moved = at.map_or(0, |at| self.requested[at].min(*amount));
                if let Some(at) = at {
                    self.requested[at] -= moved;
                }
                self.free -= amount - moved;
                self.ordered.push(*amount);
            }
            Step::Invoice { order, amount } => match place(*order, self.ordered.len()) {
                Some(at) => {
                    let moved = self.ordered[at].min(*amount);
                    self.ordered[at] -= moved;
                    self.free -= amount - moved;
                    self.actual += amount;
                }
                None => {
                    self.free -= amount;
                    self.actual += amount;
                }
            },
            Step::OwnHours(amount) => {
                self.free -= amount;
                self.actual += amount;
            }
        }
    }
}

fn place(at: usize, length: usize) -> Option<usize> {
    at.checked_rem(length)
}

/// The same history as records.
#[derive(Debug, Default)]
struct Recorded {
    requests: Vec<i64>,
    orders: usize,
    rows: usize,
}

impl Recorded {
    fn take(&mut self, city: &mut Portfolio, step: &Step) {
        let request = |city: &mut Portfolio, at: usize, amount: i64, closed: Option<&str>| {
            let fields = json!({ "project": "p", "name": "R", "amount": amount.to_string(), "date": "2008-02-01", "closed": closed });
            put(city, &format!("r{at}"), Kind::PurchaseRequest, fields);
        };
        match step {
            Step::Allocate(amount) => {
                self.rows += 1;
                allocate(city, &format!("f{}", self.rows), "2008-01-15", "p", &amount.to_string());
            }
            Step::Request(amount) => {
                request(city, self.requests.len(), *amount, None);
                self.requests.push(*amount);
            }
            Step::Close(at) => {
                if let Some(at) = place(*at, self.requests.len()) {
                    request(city, at, self.requests[at], Some("2008-05-01"));
                }
            }
            Step::Order { request, amount } => {
                let on = request.and_then(|at| place(at, self.requests.len())).map(|at| format!("r{at}"));
                let signed = Some(("2008-03-01", "direktor"));
                agree(city, &format!("o{}", self.orders), &amount.to_string(), signed, json!({ "request": on }));
                self.orders += 1;
            }
            Step::Invoice { order, amount } => {
                let on = place(*order, self.orders).map(|at| format!("o{at}"));
                self.row(city, on.as_deref(), *amount);
            }
            Step::OwnHours(amount) => self.row(city, None, *amount),
        }
    }

    fn row(&mut self, city: &mut Portfolio, contract: Option<&str>, amount: i64) {
        self.rows += 1;
        book(city, &format!("b{}", self.rows), &[("p", contract, "2008-04", &amount.to_string())]);
    }
}

fn column(city: &Portfolio, column: Column) -> Money {
    let scope = Scope::Project(id("p"));
    city.work_out(&Figure::Followed { column, scope, span: Span::ALL }).value().unwrap_or_default()
}

/// A figure worked out by going down to what is recorded, whatever is held ready on the way.
fn drilled(city: &Portfolio, figure: &Figure) -> Money {
    let value = |part: &Figure| drilled(city, part);
    match city.formula(figure) {
        Formula::Sum(parts) => Money::sum(parts.iter().map(value)).unwrap(),
        Formula::Difference(a, b) => value(&a).checked_sub(value(&b)).unwrap(),
        Formula::Remainder(a, b) => value(&a).checked_sub(value(&b)).unwrap().max(Money::ZERO),
        Formula::Input { amount, .. } => amount.unwrap_or_default(),
        Formula::Booked { amount, .. } => amount,
        Formula::Absent(_) => Money::ZERO,
        other => panic!("{other:?}"),
    }
}

const COLUMNS: [Column; 9] = [
    Column::Allocated,
    Column::Contracted,
    Column::Requested,
    Column::Ordered,
    Column::OnContract,
    Column::OffContract,
    Column::Actual,
    Column::Taken,
    Column::Free,
];

proptest! {
    #[test]
    fn free_requested_ordered_and_actual_come_to_what_is_allocated(steps in prop::collection::vec(step(), 1..40)) {
        let (mut city, mut recorded, mut by_hand) = (city(), Recorded::default(), ByHand::default());
        let mut allocated = 0;
        for step in &steps {
            recorded.take(&mut city, step);
            by_hand.take(step);
            if let Step::Allocate(amount) = step {
                allocated += amount;
            }
            let kronor = |amount: i64| money(&amount.to_string());
            prop_assert_eq!(column(&city, Column::Requested), kronor(by_hand.requested.iter().sum()));
            prop_assert_eq!(column(&city, Column::Ordered), kronor(by_hand.ordered.iter().sum()));
            prop_assert_eq!(column(&city, Column::Actual), kronor(by_hand.actual));
            if allocated > 0 {
                prop_assert_eq!(column(&city, Column::Free), kronor(by_hand.free));
                let four = [Column::Free, Column::Requested, Column::Ordered, Column::Actual].map(|what| column(&city, what));
                prop_assert_eq!(Money::sum(four).unwrap(), kronor(allocated));
            }
        }
    }

    /// Two areas, projects in either, rows of some and of none: every column of every scope is what its parts come to.
    #[test]
    fn a_sum_is_the_sum_of_what_is_below_it(
        rows in prop::collection::vec((0..5_usize, 0..3_usize, 1..13_u8, -5_000..5_000_i64), 0..60),
        given in prop::collection::vec((0..4_usize, 1..9_000_i64), 1..20),
        last in 1..13_u8,
    ) {
        let mut city = city();
        put(&mut city, "b", Kind::Area, json!({ "name": "B" }));
        for (at, area) in ["a", "b", "a", "b"].into_iter().enumerate() {
            put(&mut city, &format!("p{at}"), Kind::Project, json!({ "code": format!("p{at}"), "name": "P", "area": area }));
            agree(&mut city, &format!("c{at}"), "700", Some(("2008-02-01", "direktor")), json!({ "amounts": { format!("p{at}"): "700" } }));
        }
        for (at, (project, amount)) in given.iter().enumerate() {
            allocate(&mut city, &format!("f{at}"), "2008-01-15", &format!("p{project}"), &amount.to_string());
        }
        for (at, (project, contract, month, amount)) in rows.iter().enumerate() {
            // The fifth project is none: what maps to nothing.
            let named = if *project == 4 { String::new() } else { format!("p{project}") };
            let on = (*contract > 0 && *project < 4).then(|| format!("c{project}"));
            let row = (named.as_str(), on.as_deref(), &*format!("2008-{month:02}"), &*format!("{amount}"));
            book(&mut city, &format!("b{at}"), &[row]);
        }
        let span = Span { first: None, last: Some(format!("2008-{last:02}").parse().unwrap()) };
        for column in COLUMNS {
            let of = |scope| Figure::Followed { column, scope, span };
            let known = |scope| city.work_out(&of(scope)).value().unwrap_or_default();
            let all = known(Scope::All);
            prop_assert_eq!(all, drilled(&city, &of(Scope::All)), "{:?}", column);
            let areas = ["a", "b"].map(|area| known(Scope::Group(Grouping::Area, Some(id(area)))));
            let projects = city.projects().keys().map(|project| known(Scope::Project(project.clone())));
            let projects = Money::sum(projects.collect::<Vec<_>>()).unwrap();
            prop_assert_eq!(Money::sum(areas).unwrap(), projects, "{:?}", column);
            let unlinked = rows.iter().filter(|(project, _, month, _)| *project == 4 && *month <= last).map(|row| row.3).sum::<i64>();
            let unlinked = match column {
                Column::OffContract | Column::Actual | Column::Taken => unlinked,
                Column::Free => -unlinked,
                _ => 0,
            };
            let below = projects.checked_add(money(&unlinked.to_string())).unwrap();
            prop_assert_eq!(all, below, "{:?}", column);
        }
    }
}
