//! Factors that many calculations share: where each is used, and what a change of one moves.

use std::collections::{BTreeMap, BTreeSet};

use nytta_portfolio::record::{Kind, Record, SharedFactor};
use nytta_portfolio::{Id, Param, Problem};

use crate::Office;
use crate::change::Write;
use crate::view::{FactorUse, Failure, ProblemView};

/// How many projects are named in a message.
const NAMED_MAX: usize = 6;

impl Office {
    /// The calculations that use a shared factor, with their lines: those that follow it, then those that are frozen.
    ///
    /// # Errors
    /// There is no such factor.
    pub fn shared_factor_use(&self, factor: &str) -> Result<Vec<FactorUse>, Failure> {
        let id = Office::id_of(factor)?;
        if !self.portfolio().shared_factors().contains_key(&id) {
            return Err(Failure::code("no-such-record").text("id", factor));
        }
        Ok(self.uses_of(&id))
    }

    fn uses_of(&self, shared: &Id) -> Vec<FactorUse> {
        let portfolio = self.portfolio();
        let mut found: BTreeMap<&Id, Vec<&Id>> = BTreeMap::new();
        for factor in portfolio.factors().values().filter(|factor| factor.shared.as_ref() == Some(shared)) {
            if let Some(line) = portfolio.calculation_lines().get(&factor.line) {
                found.entry(&line.calculation).or_default().push(&factor.line);
            }
        }
        let uses = found.into_iter().filter_map(|(id, lines)| {
            let calculation = portfolio.calculations().get(id)?;
            Some(FactorUse {
                project: self.named(Kind::Project, &calculation.project),
                calculation: id.to_string(),
                stage: calculation.stage.word().to_owned(),
                revision: calculation.revision,
                is_frozen: calculation.frozen_by.is_some(),
                lines: lines.into_iter().map(|line| self.named(Kind::CalculationLine, line)).collect(),
            })
        });
        let mut uses: Vec<FactorUse> = uses.collect();
        uses.sort_by(|a, b| {
            (a.is_frozen, &a.project.name, a.revision).cmp(&(b.is_frozen, &b.project.name, b.revision))
        });
        uses
    }

    /// What changes of shared factors move: a notice for each, with the calculations that follow it.
    pub(crate) fn moved_by_shared(&self, writes: &[Write]) -> Vec<ProblemView> {
        let values =
            |factor: &SharedFactor| (factor.low, factor.likely, factor.high, factor.price_year, factor.measurand);
        let moved = writes.iter().filter_map(|write| match &write.after {
            Some(Record::SharedFactor(after)) => {
                let before = self.portfolio().shared_factors().get(&write.id)?;
                (values(before) != values(after)).then_some(&write.id)
            }
            _ => None,
        });
        moved.filter_map(|id| self.followed(id)).map(|problem| ProblemView::from(&problem)).collect()
    }

    fn followed(&self, shared: &Id) -> Option<Problem> {
        let portfolio = self.portfolio();
        let following = portfolio.factors().values().filter(|factor| factor.shared.as_ref() == Some(shared));
        let calculations: BTreeSet<&Id> = following
            .filter_map(|factor| portfolio.calculation_lines().get(&factor.line))
            .map(|line| &line.calculation)
            .filter(|&id| portfolio.calculations().get(id).is_some_and(|found| found.frozen_by.is_none()))
            .collect();
        let projects: BTreeSet<&Id> = calculations
            .iter()
            .filter_map(|&id| portfolio.calculations().get(id))
            .map(|found| &found.project)
            .collect();
        let english = self.language().is_english();
        let called = |id: &Id| {
            let project = portfolio.projects().get(id)?;
            Some(project.name_en.as_ref().filter(|_| english).unwrap_or(&project.name).as_str())
        };
        let names: BTreeSet<&str> = projects.iter().filter_map(|id| called(id)).collect();
        let told: Vec<&str> = names.iter().take(NAMED_MAX).copied().collect();
        let problem = Problem::notice("calculations-changed")
            .with("count", Param::Count(calculations.len() as u64))
            .text("names", told.join(", "))
            .with("others", Param::Count((names.len() - told.len()) as u64))
            .on(Kind::SharedFactor.key(shared));
        (!calculations.is_empty()).then_some(problem)
    }
}
