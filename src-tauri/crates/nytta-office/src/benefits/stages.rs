//! A calculation's life: begun, submitted, reviewed by somebody else, approved, and frozen when a decision point is passed.

use std::collections::BTreeMap;

use nytta_portfolio::record::{
    Approval, ApprovalStep, Calculation, CalculationLine, Convention, Factor, Gate, GatePassage, Kind, LifeCycle,
    LineRole, Measurand, Plan, RatePath, Record, Recurrence, Slot, Stage,
};
use nytta_portfolio::{Id, Money, Month, Number, Portfolio, Problem, Year};

use crate::change::{Purpose, Write, new_id};
use crate::view::{Failure, GatePassing, Saved};
use crate::{Office, Texts};

/// How long a new calculation looks ahead.
const YEARS_AHEAD: u16 = 9;

/// How far a calculation has come, by what stands in it now.
pub(super) fn status(portfolio: &Portfolio, id: &Id) -> &'static str {
    if portfolio.calculations().get(id).is_some_and(|calculation| calculation.frozen_by.is_some()) {
        return "frozen";
    }
    if portfolio.parts_of_kind(Kind::Approval, id).next().is_none() {
        return "draft";
    }
    let digest = portfolio.calculation_digest(id).ok().flatten();
    let steps = portfolio.parts_of_kind(Kind::Approval, id).filter_map(|id| portfolio.approvals().get(id));
    let current = steps.filter(|approval| Some(&approval.digest) == digest.as_ref());
    current.max_by_key(|approval| (approval.date, approval.step)).map_or("draft", |approval| approval.step.word())
}

impl Office {
    /// Begins a calculation of a stage: a revision of the project's newest one where there is one, otherwise one with the
    /// costs that the project has recorded.
    ///
    /// # Errors
    /// The project or stage is not known, or nothing can be changed.
    pub fn begin_calculation(&mut self, project: &str, stage: &str) -> Result<Saved, Failure> {
        let project = self.project_called(project)?;
        let stage = *Stage::ALL
            .iter()
            .find(|found| found.word() == stage)
            .ok_or_else(|| Failure::code("choice-unknown").text("text", stage))?;
        let id = new_id();
        let newest = self.now.portfolio.latest_calculation(&project).map(|(id, found)| (id.clone(), found.clone()));
        let writes = match newest {
            Some((old, calculation)) => self.revision(&id, &old, &calculation, stage),
            None => self.first_calculation(&id, &project, stage)?,
        };
        self.commit(writes, &Purpose::default())?;
        Ok(self.saved(Some(&id)))
    }

    /// A copy with new identities that says of each line which one it revises.
    fn revision(&self, id: &Id, old: &Id, calculation: &Calculation, stage: Stage) -> Vec<Write> {
        let portfolio = &self.now.portfolio;
        let revision =
            portfolio.newest_calculation(&calculation.project, stage).map_or(1, |(_, last)| last.revision + 1);
        let begun = Calculation {
            stage,
            revision,
            revises: Some(old.clone()),
            frozen_by: None,
            note: None,
            ..calculation.clone()
        };
        let mut writes = vec![write(Kind::Calculation, id, Record::Calculation(begun))];
        for (old_line, line) in portfolio.calculation_lines_of(old) {
            let line_id = new_id();
            let copy = CalculationLine {
                calculation: id.clone(),
                revises: Some(old_line.clone()),
                cause: None,
                note: None,
                ..line.clone()
            };
            writes.push(write(Kind::CalculationLine, &line_id, Record::CalculationLine(copy)));
            for (_, factor) in portfolio.factors_of(old_line) {
                let copy = unfixed(Factor { line: line_id.clone(), ..factor.clone() });
                writes.push(write(Kind::Factor, &new_id(), Record::Factor(copy)));
            }
        }
        writes
    }

    fn first_calculation(&self, id: &Id, project: &Id, stage: Stage) -> Result<Vec<Write>, Failure> {
        let portfolio = &self.now.portfolio;
        let settings = portfolio.settings().ok_or_else(|| Failure::code("settings-missing"))?;
        let plan = portfolio.plans().get(project);
        let first_year = self.first_year(project, None).unwrap_or(settings.first_year);
        let last_year = Year::new(first_year.number() + YEARS_AHEAD).unwrap_or(first_year);
        let calculation = Calculation {
            project: project.clone(),
            stage,
            revision: 1,
            revises: None,
            first_year,
            last_year,
            price_year: settings.price_year.unwrap_or(first_year),
            price_index: portfolio.price_indices().keys().next().cloned(),
            rate_path: RatePath::Flat,
            discount_rate: None,
            rate_basis: None,
            rate_source: None,
            convention: Convention::YearZero,
            contingency: None,
            reference_class: None,
            optimism_uplift: None,
            finance_rate: None,
            reinvestment_rate: None,
            internal_interest: None,
            frozen_by: None,
            note: None,
        };
        let mut writes = vec![write(Kind::Calculation, id, Record::Calculation(calculation))];
        let end = plan.and_then(|plan| plan.end).and_then(Month::of);
        writes.extend(recorded_costs(portfolio, id, project, first_year, end));
        Ok(writes)
    }

    /// Takes a calculation a step on as the caller, for exactly what stands in it now.
    ///
    /// # Errors
    /// The caller is no person of the portfolio, the step is not its turn, or nothing can be changed.
    pub fn advance_calculation(&mut self, calculation: &str, step: &str, note: &str) -> Result<Saved, Failure> {
        let id = Office::id_of(calculation)?;
        let portfolio = &self.now.portfolio;
        let found = portfolio.calculations().get(&id);
        let found = found.ok_or_else(|| Failure::code("no-such-calculation").text("id", calculation))?;
        let step = ApprovalStep::ALL.iter().find(|known| known.word() == step);
        let step = *step.ok_or_else(|| Failure::code("choice-unknown").text("text", calculation))?;
        if step == ApprovalStep::Submitted && portfolio.calculation_lines_of(&id).next().is_none() {
            return Err(Failure::code("calculation-empty"));
        }
        let person = self.caller.author.clone();
        if !portfolio.people().contains_key(&person) {
            return Err(Failure::code("caller-no-person").text("name", self.caller.author_name.clone()));
        }
        if step == ApprovalStep::Submitted {
            let lacking = super::changes::without_reason(portfolio, &id, self.language().is_english());
            if !lacking.is_empty() {
                return Err(Failure::because(&lacking));
            }
        }
        let unwritable = |error: nytta_portfolio::record::RecordError| {
            Failure::code("record-unreadable").text("detail", error.to_string())
        };
        let approval = Approval {
            project: found.project.clone(),
            calculation: id.clone(),
            step,
            person,
            date: self.today(),
            digest: portfolio.calculation_digest(&id).map_err(unwritable)?.unwrap_or_default(),
            note: Some(note.trim().to_owned()).filter(|note| !note.is_empty()),
        };
        let purpose = Purpose { reason: note.trim().to_owned(), ..Purpose::default() };
        self.commit(vec![write(Kind::Approval, &new_id(), Record::Approval(approval))], &purpose)?;
        Ok(self.saved(Some(&id)))
    }

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
        let date = match passing.date.trim() {
            "" => self.today(),
            typed => crate::read::date(typed, false).map_err(|problem| Failure::because(&[problem]))?,
        };
        let decided_by = match passing.decided_by.trim() {
            "" => Some(self.caller.author.clone()).filter(|person| portfolio.people().contains_key(person)),
            person => Some(Office::id_of(person)?),
        };
        let note = Some(passing.note.trim().to_owned()).filter(|note| !note.is_empty());
        if let Some(why) = self.needs_reason(&project, found).filter(|_| note.is_none()) {
            let problem = Problem::error("gate-needs-reason").text("why", why).at("note");
            return Err(Failure::because(&[problem]));
        }
        let passage = new_id();
        let passed = GatePassage { project: project.clone(), gate: gate.clone(), date, decided_by, note: note.clone() };
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
        let passages = portfolio.parts_of_kind(Kind::GatePassage, project);
        let passed: Vec<&Id> =
            passages.filter_map(|id| portfolio.gate_passages().get(id)).map(|passage| &passage.gate).collect();
        let order = |id: &Id| portfolio.gates().get(id).map(|gate| gate.order);
        let last = passed.iter().filter_map(|id| order(id)).max().unwrap_or(0);
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

fn write(kind: Kind, id: &Id, record: Record) -> Write {
    Write { kind, id: id.clone(), after: Some(record) }
}

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

/// A factor that takes its values from the shared one again.
fn unfixed(factor: Factor) -> Factor {
    match factor.shared {
        Some(_) => Factor { low: None, likely: None, high: None, price_year: None, ..factor },
        None => factor,
    }
}

/// The project's recorded costs as lines: what it costs once by year, what it costs to run from the end of the project on.
fn recorded_costs(
    portfolio: &Portfolio,
    calculation: &Id,
    project: &Id,
    first: Year,
    end: Option<Month>,
) -> Vec<Write> {
    let mut writes = Vec::new();
    for (order, (_, cost)) in (1..).zip(portfolio.lines_of(project)) {
        for (slot, estimate) in &cost.current {
            let (role, recurrence) = match cost.life_cycle {
                LifeCycle::Project => (LineRole::Investment, Recurrence::Once),
                LifeCycle::Running => (LineRole::Running, Recurrence::Yearly),
            };
            let january = Month::new(slot.year().unwrap_or(first), 1);
            let month = match (slot, cost.life_cycle) {
                (Slot::Month(month), _) => Some(*month),
                (Slot::Whole, LifeCycle::Running) => end.or(january),
                _ => january,
            };
            let Some(first_month) = month else { continue };
            let line = new_id();
            let record = CalculationLine {
                project: project.clone(),
                calculation: calculation.clone(),
                role,
                benefit: None,
                name: cost.name.clone(),
                name_en: cost.name_en.clone(),
                recurrence,
                first_month,
                last_month: None,
                ramp_up: Vec::new(),
                delay_months: 0,
                accounting: cost.accounting,
                depreciation_years: None,
                shares: BTreeMap::new(),
                payer: None,
                revises: None,
                cause: None,
                note: None,
                order,
            };
            writes.push(write(Kind::CalculationLine, &line, Record::CalculationLine(record)));
            let number = |amount: Option<Money>| amount.and_then(|amount| Number::new(amount.sek()).ok());
            let factor = Factor {
                project: project.clone(),
                line,
                shared: None,
                name: cost.name.clone(),
                name_en: cost.name_en.clone(),
                measurand: Measurand::Sek,
                unit: None,
                low: number(estimate.low),
                likely: number(estimate.likely),
                high: number(estimate.high),
                price_year: None,
                source: cost.source.clone(),
                order: 1,
            };
            writes.push(write(Kind::Factor, &new_id(), Record::Factor(factor)));
        }
    }
    writes
}
