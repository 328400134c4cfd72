//! Rules on the values of one record.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::record::{CostLine, Estimate, Record, Shape, Slot};
use crate::{Money, Param, Problem, Year};

/// The longest text of a field, in characters.
const TEXT_LENGTH_MAX: usize = 10_000;
/// The longest name or code, in characters.
const NAME_LENGTH_MAX: usize = 300;

pub(super) fn check(record: &Record) -> Vec<Problem> {
    let mut problems = texts(record);
    problems.extend(match record {
        Record::Settings(settings) => in_order("last_year", settings.first_year, settings.last_year),
        Record::Frame(frame) => {
            let drawn = frame.drawn.iter().map(|(year, amount)| (format!("drawn.{year}"), *amount));
            let kept = frame.contingency.map(|kept| ("contingency".to_owned(), kept));
            not_negative(std::iter::once(("amount".to_owned(), frame.amount)).chain(kept).chain(drawn))
        }
        Record::Delegation(delegation) => {
            let mut problems = not_negative(delegation.limit.map(|limit| ("limit".to_owned(), limit)));
            problems.extend(dates("valid_to", delegation.valid_from, delegation.valid_to));
            problems
        }
        Record::Person(person) => dates("appointed_to", person.appointed_from, person.appointed_to),
        Record::Plan(plan) => dates("end", plan.start, plan.end),
        Record::CostLine(line) => cost_line(line),
        Record::PurchaseRequest(request) => {
            let mut problems = dates("closed", Some(request.date), request.closed);
            problems.extend(not_negative([("amount".to_owned(), request.amount)]));
            problems
        }
        Record::Contract(contract) => super::contracts::values(contract),
        Record::AnnualBudget(budget) => not_negative([("amount".to_owned(), budget.amount)]),
        Record::ActualsMapping(_) | Record::ActualsCode(_) | Record::ActualsBatch(_) => super::actuals::values(record),
        Record::Forecast(_) | Record::StatusReport(_) | Record::StatusLimit(_) => super::forecasts::values(record),
        other => super::benefits::values(other),
    });
    problems
}

/// Texts are not blank where they are required, not endless, and hold nothing that cannot be shown or stored.
fn texts(record: &Record) -> Vec<Problem> {
    let value = record.to_value().unwrap_or_default();
    let fields = record.kind().fields().iter().filter(|field| field.shape == Shape::Text);
    let texts = fields.filter_map(|field| value.get(field.name).and_then(|v| v.as_str()).map(|text| (field, text)));
    texts
        .flat_map(|(field, text)| {
            let max = if matches!(field.name, "name" | "name_en" | "code" | "title") {
                NAME_LENGTH_MAX
            } else {
                TEXT_LENGTH_MAX
            };
            let length = text.chars().count();
            let blank =
                (field.required && text.trim().is_empty()).then(|| Problem::error("field-required").at(field.name));
            let long = (length > max).then(|| {
                Problem::error("text-too-long")
                    .with("length", Param::Count(length as u64))
                    .with("max", Param::Count(max as u64))
                    .at(field.name)
            });
            let control = text.chars().any(is_unshowable).then(|| Problem::error("text-unshowable").at(field.name));
            [blank, long, control].into_iter().flatten()
        })
        .collect()
}

/// Control characters other than line feed and tab, and the replacement of what could not be decoded.
fn is_unshowable(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t') || c == '\u{FFFE}' || c == '\u{FFFF}'
}

pub(super) fn in_order(field: &str, first: Year, last: Year) -> Vec<Problem> {
    let reversed = last < first;
    reversed.then(|| Problem::error("years-reversed").text("first", first.to_string()).at(field)).into_iter().collect()
}

pub(super) fn dates(field: &str, start: Option<NaiveDate>, end: Option<NaiveDate>) -> Vec<Problem> {
    let reversed = start.zip(end).filter(|(start, end)| end < start);
    let problem = reversed
        .map(|(start, _)| Problem::error("dates-reversed").with("start", Param::Date(start.to_string())).at(field));
    problem.into_iter().collect()
}

pub(super) fn not_negative(amounts: impl IntoIterator<Item = (String, Money)>) -> Vec<Problem> {
    let negative = amounts.into_iter().filter(|(_, amount)| amount.is_negative());
    negative
        .map(|(field, amount)| Problem::error("amount-negative").with("amount", Param::Money(amount)).at(field))
        .collect()
}

fn cost_line(line: &CostLine) -> Vec<Problem> {
    let mut problems = estimates("original", &line.original);
    problems.extend(estimates("current", &line.current));
    problems.extend(not_negative(line.funding.iter().map(|(source, amount)| (format!("funding.{source}"), *amount))));
    problems
}

fn estimates(field: &str, entries: &BTreeMap<Slot, Estimate>) -> Vec<Problem> {
    let mut problems: Vec<Problem> =
        entries.iter().flat_map(|(slot, estimate)| range(&format!("{field}.{slot}"), *estimate)).collect();
    let twice = entries.keys().find(|slot| overlaps(**slot, entries));
    problems.extend(
        twice.map(|slot| {
            Problem::error("estimate-overlap").text("slot", slot.to_string()).at(format!("{field}.{slot}"))
        }),
    );
    problems
}

/// A whole beside years, or a year beside its own months, would count the same money twice.
fn overlaps(slot: Slot, entries: &BTreeMap<Slot, Estimate>) -> bool {
    match slot {
        Slot::Whole => entries.len() > 1,
        Slot::Year(_) => false,
        Slot::Month(month) => entries.contains_key(&Slot::Year(month.year())),
    }
}

fn range(place: &str, estimate: Estimate) -> Vec<Problem> {
    let Estimate { low, likely, high } = estimate;
    let named = [("low", low), ("likely", likely), ("high", high)];
    let mut problems =
        not_negative(named.into_iter().filter_map(|(bound, amount)| Some((format!("{place}.{bound}"), amount?))));
    let known: Vec<(&str, Money)> = named.into_iter().filter_map(|(bound, amount)| Some((bound, amount?))).collect();
    let reversed = known.windows(2).find(|pair| pair[0].1 > pair[1].1);
    problems.extend(reversed.map(|pair| {
        let (lower, upper) = (pair[0], pair[1]);
        Problem::error("estimate-order")
            .with("lower", Param::Money(lower.1))
            .with("upper", Param::Money(upper.1))
            .at(format!("{place}.{}", upper.0))
    }));
    problems
}
