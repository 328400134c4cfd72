//! Decision points: what a project has passed and may pass next, what passing freezes, and how a passage is corrected.

use std::collections::BTreeSet;

use nytta_portfolio::record::{
    ApprovalStep, Calculation, Factor, Gate, GatePassage, Kind, PassageCorrection, Plan, Record,
};
use nytta_portfolio::{Id, Percent, Portfolio, Problem};

use super::stages::{status, write};
use crate::change::{Purpose, Write, new_id};
use crate::office::{journal_failure, read_item};
use crate::view::{Failure, GatePassing, NextGate, PassageCorrecting, PassageView, Saved};
use crate::{Office, Texts};

impl Office {
    /// Records that a project passed a decision point, moves its plan on, and freezes the calculations that the point freezes.
    ///
    /// # Errors
    /// The project or point is not known, a reason is missing where points are passed over or a calculation is frozen that is
    /// not approved, or nothing can be changed.
    pub fn pass_gate(&mut self, project: &str, passing: &GatePassing) -> Result<Saved, Failure> {
        let project = self.project_called(project)?;
        let gate = Office::id_of(&passing.gate)?;
        let portfolio = &self.now.portfolio;
        let found =
            portfolio.gates().get(&gate).ok_or_else(|| Failure::code("no-such-record").text("id", gate.to_string()))?;
        let date = day_of(&passing.date)?.unwrap_or(self.today());
        let decided_by = match passing.decided_by.trim() {
            "" => Some(self.caller.author.clone()).filter(|person| portfolio.people().contains_key(person)),
            person => Some(Office::id_of(person)?),
        };
        let note = said(&passing.note);
        if let Some(why) = self.needs_reason(&project, found).filter(|_| note.is_none()) {
            let problem = Problem::error("gate-needs-reason").text("why", why).at("note");
            return Err(Failure::because(&[problem]));
        }
        let passage = new_id();
        let passed = GatePassage {
            project: project.clone(),
            gate: gate.clone(),
            date,
            decided_by,
            note: note.clone(),
            corrects: None,
            correction: None,
            reason: None,
        };
        let mut writes = vec![write(Kind::GatePassage, &passage, Record::GatePassage(passed))];
        let plan = portfolio.plans().get(&project).cloned().unwrap_or(EMPTY_PLAN);
        let after = portfolio.phases().iter().find(|(_, phase)| phase.order == found.order);
        let phase = after.map(|(id, _)| id.clone()).or(plan.phase.clone());
        let last = plan.last_gate.as_ref().and_then(|last| portfolio.gates().get(last));
        if last.is_none_or(|last| last.order <= found.order) {
            writes.push(write(Kind::Plan, &project, Record::Plan(Plan { last_gate: Some(gate), phase, ..plan })));
        }
        for (id, calculation) in freezes(portfolio, &project, found) {
            writes.extend(frozen(portfolio, id, calculation, &passage));
        }
        self.commit(writes, &Purpose { reason: note.unwrap_or_default(), ..Purpose::default() })?;
        Ok(self.saved(Some(&passage)))
    }

    /// What a reader of the minutes would wonder at: points that are passed over, and calculations that are frozen unapproved.
    fn needs_reason(&self, project: &Id, gate: &Gate) -> Option<String> {
        let portfolio = &self.now.portfolio;
        let last = last_order(portfolio, project);
        let mut over: Vec<&Gate> =
            portfolio.gates().values().filter(|found| found.order > last && found.order < gate.order).collect();
        over.sort_by_key(|gate| gate.order);
        let texts = Texts::of(self.language());
        let names: Vec<&str> = over.iter().map(|gate| gate.name.as_str()).collect();
        let over = (!names.is_empty()).then(|| texts.with("office-gates-passed-over", &[("gates", &names.join(", "))]));
        let mut frozen = freezes(portfolio, project, gate);
        let unapproved = frozen.any(|(id, _)| status(portfolio, id) != ApprovalStep::Approved.word());
        let unapproved = unapproved.then(|| texts.get("office-freezes-unapproved"));
        let why: Vec<String> = over.into_iter().chain(unapproved).collect();
        (!why.is_empty()).then(|| why.join("; "))
    }

    /// Corrects a passage that stands: the point was not passed after all, or other facts hold. Where it is void, the plan goes
    /// back to the last point that stands, and what the passage froze is open again; otherwise it is frozen by the correction.
    ///
    /// # Errors
    /// The passage is not known, is corrected already or has a later point after it, the reason is missing, or nothing can be
    /// changed.
    pub fn correct_passage(&mut self, passage: &str, correcting: &PassageCorrecting) -> Result<Saved, Failure> {
        let corrects = Office::id_of(passage)?;
        let standing = self.now.portfolio.gate_passages().get(&corrects).cloned();
        let standing = standing.ok_or_else(|| Failure::code("no-such-record").text("id", passage))?;
        let correction = if correcting.is_void { PassageCorrection::Void } else { PassageCorrection::Facts };
        let mut corrected = GatePassage {
            corrects: Some(corrects.clone()),
            correction: Some(correction),
            reason: said(&correcting.reason),
            ..standing.clone()
        };
        if !corrected.is_void() {
            corrected.date = day_of(&correcting.date)?.unwrap_or(standing.date);
            if let Some(person) = said(&correcting.decided_by) {
                corrected.decided_by = Some(Office::id_of(&person)?);
            }
            corrected.note = said(&correcting.note);
        }
        let id = new_id();
        let mut writes = vec![write(Kind::GatePassage, &id, Record::GatePassage(corrected.clone()))];
        writes.extend(self.moved_by(&id, &corrects, &corrected)?);
        if corrected.is_void() {
            writes.extend(plan_back(&self.now.portfolio, &corrects, &corrected));
        }
        let purpose = Purpose { reason: corrected.reason.unwrap_or_default(), ..Purpose::default() };
        self.commit(writes, &purpose)?;
        Ok(self.saved(Some(&id)))
    }

    /// What a correction does to the calculations that the corrected passage froze.
    fn moved_by(&mut self, id: &Id, corrects: &Id, corrected: &GatePassage) -> Result<Vec<Write>, Failure> {
        let found = self.now.portfolio.frozen_by(&corrected.project, corrects);
        let frozen: Vec<(Id, Calculation)> = found.map(|(id, found)| (id.clone(), found.clone())).collect();
        let mut writes = Vec::new();
        for (calculation, fixed) in frozen {
            let after = match corrected.correction {
                Some(PassageCorrection::Void) => {
                    let discount_rate =
                        self.rate_before(&calculation)?.filter(|rate| Some(*rate) == fixed.discount_rate);
                    Calculation { frozen_by: None, discount_rate, ..fixed }
                }
                _ => Calculation { frozen_by: Some(id.clone()), ..fixed },
            };
            writes.push(write(Kind::Calculation, &calculation, Record::Calculation(after)));
            if corrected.is_void() {
                writes.extend(borrowing(&self.now.portfolio, &calculation));
            }
        }
        Ok(writes)
    }

    /// The calculation's own discount rate before it was frozen: freezing writes the settings' rate into one that has none. What
    /// was frozen when it came into the portfolio keeps its rate.
    fn rate_before(&mut self, calculation: &Id) -> Result<Option<Percent>, Failure> {
        let key = Kind::Calculation.key(calculation);
        let history = self.journal()?.history(&key).map_err(journal_failure)?;
        for (_, item) in history {
            match read_item(&item).map_err(|problem| Failure::because(&[problem]))? {
                Some((_, Record::Calculation(found))) if found.frozen_by.is_none() => return Ok(found.discount_rate),
                _ => {}
            }
        }
        Ok(self.now.portfolio.calculations().get(calculation).and_then(|found| found.discount_rate))
    }

    /// The points that a project has passed, in their order.
    pub(super) fn passages(&self, project: &Id) -> Vec<PassageView> {
        let portfolio = self.portfolio();
        let passed = portfolio.passed(project);
        let last = passed.len();
        let views = (1..).zip(passed).map(|(place, (id, passage))| PassageView {
            id: id.to_string(),
            gate: self.named(Kind::Gate, &passage.gate),
            date: passage.date.to_string(),
            decided_by: self.named_opt(Kind::Person, passage.decided_by.as_ref()),
            note: passage.note.clone(),
            is_last: place == last,
            freezes: portfolio
                .frozen_by(project, id)
                .map(|(_, found)| found.stage.word().to_owned())
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            corrected: passage.reason.clone(),
        });
        views.collect()
    }

    /// The points that come after the last one that a project has passed, in their order.
    pub(super) fn next_gates(&self, project: &Id) -> Vec<NextGate> {
        let portfolio = self.portfolio();
        let last = last_order(portfolio, project);
        let mut ahead: Vec<(&Id, &Gate)> = portfolio.gates().iter().filter(|(_, gate)| gate.order > last).collect();
        ahead.sort_by_key(|(_, gate)| gate.order);
        let view = |(id, gate): (&Id, &Gate)| NextGate {
            gate: self.named(Kind::Gate, id),
            freezes: gate.freezes.map(|stage| stage.word().to_owned()),
        };
        ahead.into_iter().map(view).collect()
    }
}

/// The plan of a project whose last point was not passed after all: as it stands with the points that are left.
fn plan_back(portfolio: &Portfolio, corrects: &Id, void: &GatePassage) -> Option<Write> {
    let plan = portfolio.plans().get(&void.project)?;
    let left = portfolio.passed(&void.project).into_iter().rev().find(|(id, _)| *id != corrects);
    let last_gate = left.map(|(_, passage)| passage.gate.clone());
    let begun_by = |gate: &Id| {
        let order = portfolio.gate_order(gate)?;
        portfolio.phases().iter().find(|(_, phase)| phase.order == order).map(|(id, _)| id.clone())
    };
    // A phase that somebody has set by hand since stays.
    let phase = match &plan.phase {
        phase if *phase == begun_by(&void.gate) => last_gate.as_ref().and_then(begun_by),
        phase => phase.clone(),
    };
    Some(write(Kind::Plan, &void.project, Record::Plan(Plan { last_gate, phase, ..plan.clone() })))
}

/// The factors of a calculation that had shared values written into them, as borrowing again.
fn borrowing(portfolio: &Portfolio, calculation: &Id) -> Vec<Write> {
    let factors = portfolio.calculation_lines_of(calculation).flat_map(|(line, _)| portfolio.factors_of(line));
    let shared = factors.filter(|(_, factor)| factor.shared.is_some());
    shared.map(|(id, factor)| write(Kind::Factor, id, Record::Factor(factor.clone().borrowing()))).collect()
}

/// The place of the last point that a project has passed; zero where it has passed none.
fn last_order(portfolio: &Portfolio, project: &Id) -> u32 {
    let passed = portfolio.passed(project);
    passed.last().and_then(|(_, passage)| portfolio.gate_order(&passage.gate)).unwrap_or(0)
}

/// What was typed; nothing where it is blank.
fn said(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// A day as it was typed; nothing where none was.
fn day_of(text: &str) -> Result<Option<chrono::NaiveDate>, Failure> {
    let day = said(text).map(|typed| crate::read::date(&typed, false)).transpose();
    day.map_err(|problem| Failure::because(&[problem]))
}

/// The calculations of a project that a decision point freezes.
fn freezes<'a>(
    portfolio: &'a Portfolio,
    project: &Id,
    gate: &Gate,
) -> impl Iterator<Item = (&'a Id, &'a Calculation)> + use<'a> {
    let stage = gate.freezes;
    let open = portfolio.calculations_of(project);
    open.filter(move |(_, calculation)| Some(calculation.stage) == stage && calculation.frozen_by.is_none())
}

const EMPTY_PLAN: Plan = Plan { phase: None, last_gate: None, start: None, end: None, depends_on: Vec::new() };

/// The calculation with all that it borrows written into it.
fn frozen(portfolio: &Portfolio, id: &Id, calculation: &Calculation, passage: &Id) -> Vec<Write> {
    let fixed = Calculation {
        frozen_by: Some(passage.clone()),
        discount_rate: portfolio.discount_rate_of(calculation),
        ..calculation.clone()
    };
    let mut writes = vec![write(Kind::Calculation, id, Record::Calculation(fixed))];
    for (line, _) in portfolio.calculation_lines_of(id) {
        for (factor_id, factor) in portfolio.factors_of(line) {
            let range = portfolio.range_of(factor);
            let fixed = Factor {
                low: range.low,
                likely: range.likely,
                high: range.high,
                price_year: range.price_year,
                ..factor.clone()
            };
            writes.push(write(Kind::Factor, factor_id, Record::Factor(fixed)));
        }
    }
    writes
}
