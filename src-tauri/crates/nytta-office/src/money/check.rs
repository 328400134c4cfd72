//! A decision as far as it is typed: who may take it, what its lines need, and what each project lacks — told before it is entered.

use nytta_portfolio::record::{Balance, DecisionEffect, Frame, Kind, Record};
use nytta_portfolio::{Id, Money, Param, Problem, Severity, rules};

use crate::Office;
use crate::change::{Write, new_id};
use crate::read;
use crate::view::{DecisionCheck, DecisionForm, DecisionLineForm, LineCheck, Named, ProblemView};

impl Office {
    /// How a decision would be taken in, as far as it is typed. Nothing is entered, and its files are not read.
    #[must_use]
    pub fn check_decision(&mut self, form: &DecisionForm) -> DecisionCheck {
        let kind = self.reference(Kind::DecisionKind, &form.kind).ok().flatten();
        let kind = kind.and_then(|kind| self.now.portfolio.decision_kinds().get(&kind).cloned());
        let effect = kind.as_ref().and_then(|kind| kind.effect);
        let (needed, allowed) = effect.map_or((&[][..], &[][..]), rules::line_fields);
        let bodies = kind.iter().flat_map(|kind| &kind.bodies).map(|body| self.named(Kind::Body, body)).collect();
        let lines: Vec<LineCheck> = form.lines.iter().map(|line| self.check_line(effect, line)).collect();
        let read = lines.iter().filter_map(|line| line.amount.as_deref()).filter_map(|amount| amount.parse().ok());
        let (refusals, warnings) = self.foretold(form);
        let words = |fields: &[&str]| fields.iter().map(|field| (*field).to_owned()).collect();
        DecisionCheck {
            effect: effect.map(|effect| effect.word().to_owned()),
            bodies,
            needed: words(needed),
            allowed: words(allowed),
            frames: effect.map_or_else(Vec::new, |effect| self.frames_for(effect)),
            amount: Money::sum(read).unwrap_or_default().to_string(),
            lines,
            refusals: refusals.iter().map(ProblemView::from).collect(),
            warnings: warnings.iter().map(ProblemView::from).collect(),
        }
    }

    /// What it would be refused for, and what would have to be looked at.
    fn foretold(&mut self, form: &DecisionForm) -> (Vec<Problem>, Vec<Problem>) {
        let id = new_id();
        let (decision, lines, problems) = self.read_whole(&id, form);
        let Some(decision) = decision.filter(|_| problems.is_empty()) else { return (problems, Vec::new()) };
        let mut writes = lines;
        writes.insert(0, Write { kind: Kind::Decision, id, after: Some(Record::Decision(decision)) });
        match self.foresee(&writes, rules::money_attention) {
            // That minutes are missing is seen in the form.
            Ok(coming) => {
                let coming = coming.into_iter().filter(|problem| problem.severity == Severity::Warning);
                (Vec::new(), coming.filter(|problem| problem.code != "minutes-missing").collect())
            }
            Err(refusals) => (refusals, Vec::new()),
        }
    }

    fn check_line(&self, effect: Option<DecisionEffect>, line: &DecisionLineForm) -> LineCheck {
        let project = self.reference(Kind::Project, &line.project).ok().flatten();
        let amount = read::amount(line.amount.trim(), line.unit, self.language()).ok();
        let takes = amount.is_some_and(Money::is_negative);
        let gives = matches!(effect, Some(DecisionEffect::Allocate | DecisionEffect::Reallocate)) && !takes;
        LineCheck {
            lacking: project.iter().filter(|_| gives).flat_map(|project| self.lacking(project)).collect(),
            project: project.map(|project| self.named(Kind::Project, &project)),
            amount: amount.map(|amount| amount.to_string()),
        }
    }

    /// What a project lacks before money may be allocated to it.
    fn lacking(&self, project: &Id) -> Vec<ProblemView> {
        let name = self.name(Kind::Project, project);
        let lacking = self.now.portfolio.lacking_for_allocation(project).into_iter();
        let told = lacking.map(|lacking| {
            Problem::error(lacking.code()).text("project", name.clone()).with("kind", Param::Kind(Kind::Project))
        });
        told.map(|problem| ProblemView::from(&problem)).collect()
    }

    /// The frames that a line of an effect can mean, in their own order.
    fn frames_for(&self, effect: DecisionEffect) -> Vec<Named> {
        let mut frames: Vec<(&Id, &Frame)> = self.now.portfolio.frames().iter().collect();
        frames.sort_by_key(|(_, frame)| frame.order);
        let fits = |frame: &Frame| match effect {
            DecisionEffect::Draw => frame.balance == Balance::Reserve,
            DecisionEffect::Contract => false,
            DecisionEffect::Grant | DecisionEffect::CarryOver => true,
            _ => frame.balance == Balance::Grant,
        };
        frames.into_iter().filter(|(_, frame)| fits(frame)).map(|(id, _)| self.named(Kind::Frame, id)).collect()
    }
}
