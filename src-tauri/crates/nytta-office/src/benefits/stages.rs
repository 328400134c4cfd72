//! A calculation's life: begun, submitted, reviewed by somebody else, approved. It is frozen when a decision point is passed.

use std::collections::BTreeMap;

use nytta_portfolio::record::{
    Approval, ApprovalStep, Calculation, CalculationLine, Convention, Factor, Kind, LifeCycle, LineRole, Measurand,
    RatePath, Record, Recurrence, Slot, Stage,
};
use nytta_portfolio::{Id, Money, Month, Number, Portfolio, Year};

use crate::Office;
use crate::change::{Purpose, Write, new_id};
use crate::view::{Failure, Saved};

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
                let copy = Factor { line: line_id.clone(), ..factor.clone() }.borrowing();
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
}

pub(super) fn write(kind: Kind, id: &Id, record: Record) -> Write {
    Write { kind, id: id.clone(), after: Some(record) }
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
