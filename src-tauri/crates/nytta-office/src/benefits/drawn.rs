//! What people call the factors that a simulation draws, each told apart from the others.

use std::collections::HashMap;

use nytta_appraisal::calculation::{Drawn, Uncertain};
use nytta_portfolio::record::Kind;

use super::uncertainty::plain;
use crate::{Office, Texts};

/// A factor as people know it.
pub(super) struct DrawnTold {
    pub name: String,
    pub measurand: String,
    pub unit: Option<String>,
    pub is_shared: bool,
}

/// A factor and what tells it from others of its name: the roughest first.
struct Called {
    told: DrawnTold,
    apart: Vec<String>,
}

impl Called {
    /// The name with so many of what tells it apart. What says the same as the name, or is said again in what follows, is
    /// left out.
    fn with(&self, count: usize) -> String {
        let marks = &self.apart[..count.min(self.apart.len())];
        let is_told_again = |at: usize| marks.get(at + 1).is_some_and(|next| next.starts_with(&marks[at]));
        let said = (0..marks.len()).filter(|at| marks[*at] != self.told.name && !is_told_again(*at));
        let said: Vec<&str> = said.map(|at| marks[at].as_str()).collect();
        if said.is_empty() { self.told.name.clone() } else { format!("{} ({})", self.told.name, said.join(", ")) }
    }
}

/// Names of factors of the same name, each with as little as tells it from all the others.
fn told_apart(alike: &[&Called]) -> Vec<String> {
    let most = alike.iter().map(|one| one.apart.len()).max().unwrap_or_default();
    let mut names: Vec<Option<String>> = vec![None; alike.len()];
    for count in 1..=most {
        let with: Vec<String> = alike.iter().map(|one| one.with(count)).collect();
        let mut times: HashMap<&str, usize> = HashMap::new();
        for name in &with {
            *times.entry(name).or_default() += 1;
        }
        for (name, found) in names.iter_mut().zip(&with).filter(|(name, _)| name.is_none()) {
            *name = Some(found).filter(|found| times[found.as_str()] == 1).cloned();
        }
    }
    let whole = names.into_iter().zip(alike).map(|(name, one)| name.unwrap_or_else(|| one.with(most)));
    let numbered = (1..).zip(whole).collect::<Vec<(usize, String)>>();
    let is_alone = |name: &String| numbered.iter().filter(|(_, other)| other == name).count() == 1;
    numbered
        .iter()
        .map(|(number, name)| if is_alone(name) { name.clone() } else { format!("{name} ({number})") })
        .collect()
}

impl Office {
    /// What people call each factor that is drawn, in the order of the model, and what it is counted in. Where several have the
    /// same name they are told with as much as tells them apart: the project among several, the line, the year or
    /// the month that it begins, the likely value, a number.
    pub(super) fn drawn(&self, uncertain: &Uncertain) -> Vec<DrawnTold> {
        let texts = Texts::of(self.language());
        let called: Vec<Called> = (0..uncertain.drawn.len()).map(|at| self.called(uncertain, at, &texts)).collect();
        let mut alike: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, one) in called.iter().enumerate() {
            alike.entry(&one.told.name).or_default().push(at);
        }
        let mut names: Vec<String> = called.iter().map(|one| one.told.name.clone()).collect();
        for group in alike.into_values().filter(|group| group.len() > 1) {
            let of_group: Vec<&Called> = group.iter().map(|at| &called[*at]).collect();
            for (at, name) in group.iter().zip(told_apart(&of_group)) {
                names[*at] = name;
            }
        }
        called.into_iter().zip(names).map(|(one, name)| DrawnTold { name, ..one.told }).collect()
    }

    fn called(&self, uncertain: &Uncertain, at: usize, texts: &Texts) -> Called {
        let portfolio = self.portfolio();
        let likely = texts.number(&plain(uncertain.model.factors()[at].likely()));
        match &uncertain.drawn[at] {
            Drawn::Shared(id) => {
                let found = portfolio.shared_factors().get(id);
                let measurand = found.map(|found| found.measurand.word().to_owned()).unwrap_or_default();
                let (name, unit) = (self.name(Kind::SharedFactor, id), found.and_then(|found| found.unit.clone()));
                Called { told: DrawnTold { name, measurand, unit, is_shared: true }, apart: vec![likely] }
            }
            Drawn::Own(id) => {
                let found = portfolio.factors().get(id);
                let line = found.and_then(|found| portfolio.calculation_lines().get_key_value(&found.line));
                let project = found.filter(|_| uncertain.projects.len() > 1);
                let project = project.map(|found| self.name(Kind::Project, &found.project));
                let begins = line.map(|(_, line)| line.first_month);
                let marks = [
                    project,
                    line.map(|(id, _)| self.name(Kind::CalculationLine, id)),
                    begins.map(|month| month.year().to_string()),
                    begins.map(|month| month.to_string()),
                    Some(likely),
                ];
                let measurand = found.map(|found| found.measurand.word().to_owned()).unwrap_or_default();
                let (name, unit) = (self.name(Kind::Factor, id), found.and_then(|found| found.unit.clone()));
                let told = DrawnTold { name, measurand, unit, is_shared: false };
                Called { told, apart: marks.into_iter().flatten().collect() }
            }
        }
    }
}
