//! Rules on decisions: who may take which, and what their lines must say.

use std::collections::BTreeMap;

use crate::record::{Attachment, Decision, DecisionEffect, DecisionLine, DecisionStatus};
use crate::{Id, Money, Param, Portfolio, Problem};

/// The body may take it; it has lines where it moves money; what it reverses can be reversed by it.
pub(super) fn decision(portfolio: &Portfolio, id: &Id, decision: &Decision) -> Vec<Problem> {
    let mut problems: Vec<Problem> = wrong_body(portfolio, decision).into_iter().collect();
    problems.extend(reversal(portfolio, id, decision));
    let lines = portfolio.lines_of_decision(id);
    let effect = portfolio.effect_of(decision);
    match effect {
        None | Some(DecisionEffect::Contract) if !lines.is_empty() => {
            problems.push(Problem::error("decision-moves-nothing"))
        }
        Some(DecisionEffect::Contract) | None => {}
        Some(_) if lines.is_empty() && decision.reverses.is_none() => problems.push(Problem::error("decision-empty")),
        Some(DecisionEffect::Reallocate) => problems.extend(comes_to_nought(portfolio, &lines)),
        Some(_) => {}
    }
    problems
}

/// The content of a file is found by its digest.
pub(super) fn attachment(attachment: &Attachment) -> Vec<Problem> {
    let is_hexadecimal = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
    let is_digest = attachment.digest.len() == 64 && attachment.digest.bytes().all(is_hexadecimal);
    let problem = Problem::error("attachment-digest").text("name", attachment.name.clone()).at("digest");
    (!is_digest).then_some(problem).into_iter().collect()
}

/// What a line of each effect must name, and what it may.
#[must_use]
pub fn line_fields(effect: DecisionEffect) -> (&'static [&'static str], &'static [&'static str]) {
    match effect {
        DecisionEffect::Grant => (&["frame"], &["year"]),
        DecisionEffect::Draw => (&["frame", "year"], &[]),
        DecisionEffect::CarryOver => (&["year", "from_year"], &["project", "frame"]),
        DecisionEffect::Allocate | DecisionEffect::Reallocate => (&["frame", "project"], &["year"]),
        DecisionEffect::Return => (&["frame"], &["project", "year"]),
        DecisionEffect::Release => (&["frame"], &[]),
        DecisionEffect::Contract => (&[], &[]),
    }
}

/// What a line of each effect names, and the sign of its amount.
pub(super) fn line(portfolio: &Portfolio, line: &DecisionLine) -> Vec<Problem> {
    let decision = portfolio.decisions().get(&line.decision);
    let Some(effect) = decision.and_then(|decision| portfolio.effect_of(decision)) else { return Vec::new() };
    let named = [
        ("frame", line.frame.is_some()),
        ("project", line.project.is_some()),
        ("year", line.year.is_some()),
        ("from_year", line.from_year.is_some()),
    ];
    let (needed, allowed) = line_fields(effect);
    let lacking = named.iter().filter(|(field, there)| !there && needed.contains(field));
    let mut problems: Vec<Problem> = lacking
        .map(|(field, _)| {
            Problem::error("decision-line-lacks").with("field", Param::Field((*field).to_owned())).at(*field)
        })
        .collect();
    let foreign = named.iter().filter(|(field, there)| *there && !needed.contains(field) && !allowed.contains(field));
    problems.extend(foreign.map(|(field, _)| {
        Problem::error("decision-line-foreign").with("field", Param::Field((*field).to_owned())).at(*field)
    }));
    if line.amount.is_zero() || (line.amount.is_negative() && effect != DecisionEffect::Reallocate) {
        problems.push(Problem::error("decision-amount").with("amount", Param::Money(line.amount)).at("amount"));
    }
    if line.from_year.zip(line.year).is_some_and(|(from, to)| to <= from) {
        problems.push(Problem::error("carried-backwards").at("year"));
    }
    problems
}

fn wrong_body(portfolio: &Portfolio, decision: &Decision) -> Option<Problem> {
    let kind = portfolio.decision_kinds().get(&decision.kind)?;
    let body = portfolio.bodies().get(&decision.body)?;
    let names = kind.bodies.iter().filter_map(|body| portfolio.bodies().get(body)).map(|body| body.name.clone());
    (!kind.bodies.contains(&decision.body)).then(|| {
        Problem::error("decision-body")
            .text("kind", kind.name.clone())
            .text("body", body.name.clone())
            .text("bodies", names.collect::<Vec<_>>().join(", "))
            .at("body")
    })
}

/// What is reversed was decided, once, earlier, by a decision of the same kind that reversed nothing itself.
fn reversal(portfolio: &Portfolio, id: &Id, decision: &Decision) -> Option<Problem> {
    let Some(reversed) = decision.reverses.as_ref() else {
        return decision.correction.then(|| Problem::error("correction-of-nothing").at("correction"));
    };
    let found = portfolio.decisions().get(reversed)?;
    let code = if found.status == DecisionStatus::Proposed || found.reverses.is_some() || reversed == id {
        "reversal-of-nothing"
    } else if found.kind != decision.kind {
        "reversal-of-another-kind"
    } else if decision.date < found.date {
        "reversal-before"
    } else if decision.status == DecisionStatus::Decided
        && portfolio.reversal_of(reversed).is_some_and(|(other, _)| other != id)
    {
        "reversed-already"
    } else {
        return None;
    };
    Some(Problem::error(code).text("name", found.name.clone()).at("reverses"))
}

/// What is moved between the projects of a frame comes to nought.
fn comes_to_nought(portfolio: &Portfolio, lines: &[&DecisionLine]) -> Vec<Problem> {
    let mut sums: BTreeMap<&Id, Money> = BTreeMap::new();
    for line in lines {
        let Some(frame) = &line.frame else { continue };
        let sum = sums.entry(frame).or_default();
        *sum = sum.checked_add(line.amount).unwrap_or(*sum);
    }
    let left = sums.into_iter().filter(|(_, sum)| !sum.is_zero());
    left.map(|(frame, sum)| {
        let name = portfolio.frames().get(frame).map_or_else(|| frame.to_string(), |frame| frame.name.clone());
        Problem::error("reallocation-not-nought").with("sum", Param::Money(sum)).text("frame", name)
    })
    .collect()
}
