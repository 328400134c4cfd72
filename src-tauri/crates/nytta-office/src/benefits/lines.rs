//! A new line of a calculation with its factors, and with the benefit that it values where that is new too: one change, all
//! or nothing.

use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, Problem};
use serde_json::Value;

use crate::Office;
use crate::change::{Purpose, Write, new_id};
use crate::records::blank;
use crate::view::{Failure, FieldEdit, NewLine, ProblemView, Saved, Unit};

impl Office {
    /// Adds a line with its factors, each field as it was typed.
    ///
    /// # Errors
    /// Nothing is added: a text cannot be read, a rule is broken, or nothing can be changed. A problem of a factor says by its
    /// row which of them it is, from 1.
    pub fn add_line(&mut self, new: &NewLine) -> Result<Saved, Failure> {
        let calculation = Office::id_of(&new.calculation)?;
        let found = self.now.portfolio.calculations().get(&calculation);
        let found = found.ok_or_else(|| Failure::code("no-such-calculation").text("id", new.calculation.clone()))?;
        let project = found.project.clone();
        let order = self.now.portfolio.calculation_lines_of(&calculation).map(|(_, line)| line.order).max();
        let (line, factors): (Id, Vec<Id>) = (new_id(), new.factors.iter().map(|_| new_id()).collect());
        let mut parts = Parts { office: self, writes: Vec::new(), problems: Vec::new() };
        let above = [("project", project.as_str()), ("calculation", calculation.as_str())];
        let mut place = above.to_vec();
        let benefit = new.benefit.as_ref().map(|_| new_id());
        if let (Some(id), Some(values)) = (&benefit, &new.benefit) {
            parts.add(Kind::Benefit, id, &above[..1], parts.office.next_benefit(&project), values);
            place.push(("benefit", id.as_str()));
        }
        parts.add(Kind::CalculationLine, &line, &place, order.unwrap_or(0) + 1, &new.values);
        for ((id, values), order) in factors.iter().zip(&new.factors).zip(1..) {
            let named = self.named_by_shared(values);
            parts.add(Kind::Factor, id, &[above[0], ("line", line.as_str())], order, &named);
        }
        let (writes, problems) = (parts.writes, parts.problems);
        let outcome = match problems.is_empty() {
            true => self.commit(writes, &Purpose::default()).map(drop),
            false => Err(Failure::because(&problems)),
        };
        outcome.map_err(|failure| by_factor(failure, &factors))?;
        Ok(self.saved(Some(&line)))
    }

    /// The fields of a factor; one that takes its values from a shared one takes its names from there too, where it has none.
    fn named_by_shared(&self, values: &[(String, String)]) -> Vec<(String, String)> {
        let said = |field: &str| values.iter().find(|(name, _)| name == field).map(|(_, text)| text);
        let shared = said("shared").filter(|_| said("name").is_none()).and_then(|id| Id::parse(id).ok());
        let shared = shared.and_then(|id| self.now.portfolio.shared_factors().get(&id));
        let names = shared.into_iter().flat_map(|shared| {
            let english = shared.name_en.clone().map(|name| ("name_en".to_owned(), name));
            std::iter::once(("name".to_owned(), shared.name.clone())).chain(english)
        });
        names.chain(values.iter().cloned()).collect()
    }

    fn next_benefit(&self, project: &Id) -> u32 {
        self.now.portfolio.benefits_of(project).map(|(_, benefit)| benefit.order).max().unwrap_or(0) + 1
    }
}

/// The records of one change while they are put together.
struct Parts<'a> {
    office: &'a Office,
    writes: Vec<Write>,
    problems: Vec<Problem>,
}

impl Parts<'_> {
    /// A record with what it belongs to, which need not be there yet, and the fields typed.
    fn add(&mut self, kind: Kind, id: &Id, above: &[(&str, &str)], order: u32, values: &[(String, String)]) {
        let mut content = blank(kind);
        content.extend(above.iter().map(|(field, id)| ((*field).to_owned(), Value::String((*id).to_owned()))));
        content.insert("order".to_owned(), Value::from(order));
        let edits: Vec<FieldEdit> = values
            .iter()
            .map(|(field, text)| FieldEdit {
                kind: kind.word().to_owned(),
                id: id.to_string(),
                field: field.clone(),
                text: text.clone(),
                unit: Unit::Sek,
            })
            .collect();
        let (writes, problems) = self.office.built_upon(kind, id, content, &edits);
        self.writes.extend(writes);
        self.problems.extend(problems);
    }
}

/// The failure with the number of the factor at each problem that is about one.
fn by_factor(mut failure: Failure, factors: &[Id]) -> Failure {
    let number = |problem: &ProblemView| {
        let at = factors.iter().position(|id| problem.place.id.as_deref() == Some(id.as_str()))?;
        u32::try_from(at + 1).ok()
    };
    for problem in &mut failure.problems {
        problem.place.row = number(problem);
    }
    failure
}
