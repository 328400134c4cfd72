//! Decisions: entering one with its amounts, taking what was proposed, and all of them as they stand.

use nytta_portfolio::figure::Figure;
use nytta_portfolio::record::{Decision, DecisionEffect, DecisionLine, DecisionStatus, Frame, Kind, Record};
use nytta_portfolio::{Id, Problem};

use super::attachments::read_files;
use crate::Office;
use crate::change::{Purpose, Write, new_id};
use crate::read;
use crate::view::{DecidedAmount, DecisionForm, DecisionLineForm, DecisionView, Failure, Saved};

impl Office {
    /// Enters a decision with its amounts as one change.
    ///
    /// # Errors
    /// Every thing that cannot be read or breaks a rule, each at its field (`lines.2.amount` for the third amount).
    pub fn decide(&mut self, form: &DecisionForm) -> Result<Saved, Failure> {
        let id = new_id();
        let (decision, mut writes, mut problems) = self.read_whole(&id, form);
        let (attached, blobs) = read_files(&id, &form.attach).unwrap_or_else(|unreadable| {
            problems.extend(unreadable);
            (Vec::new(), Vec::new())
        });
        writes.extend(attached);
        let Some(decision) = decision.filter(|_| problems.is_empty()) else { return Err(Failure::because(&problems)) };
        let reason = decision.name.clone();
        writes.insert(0, Write { kind: Kind::Decision, id: id.clone(), after: Some(Record::Decision(decision)) });
        self.commit(writes, &Purpose { reason, blobs, ..Purpose::default() })?;
        Ok(self.saved(Some(&id)))
    }

    /// A decision with its lines as it is typed, and everything that cannot be read.
    pub(super) fn read_whole(&self, id: &Id, form: &DecisionForm) -> (Option<Decision>, Vec<Write>, Vec<Problem>) {
        let (decision, mut problems) = self.read_decision(form);
        let effect = decision.as_ref().and_then(|decision| self.now.portfolio.effect_of(decision));
        let mut writes = Vec::new();
        for (at, line) in form.lines.iter().enumerate() {
            match self.read_line(id, effect, line) {
                Ok(line) => {
                    let after = Some(Record::DecisionLine(line));
                    writes.push(Write { kind: Kind::DecisionLine, id: new_id(), after });
                }
                Err((field, problem)) => problems.push(problem.at(format!("lines.{at}.{field}"))),
            }
        }
        (decision, writes, problems)
    }

    /// Takes a decision that was proposed: on the day of the minutes, with its paragraph.
    ///
    /// # Errors
    /// There is no such proposal, or a rule is broken.
    pub fn take_decision(&mut self, decision: &str, date: &str, paragraph: &str) -> Result<Saved, Failure> {
        let id = self.reference(Kind::Decision, decision).map_err(|problem| Failure::because(&[problem]))?;
        let id = id.ok_or_else(|| Failure::code("no-such-record").text("id", decision))?;
        let found = self.now.portfolio.decisions().get(&id).cloned();
        let found = found.ok_or_else(|| Failure::code("no-such-record").text("id", decision))?;
        if found.status == DecisionStatus::Decided {
            return Err(Failure::code("decided-already").text("name", found.name));
        }
        let date = self.day_typed(date).map_err(|problem| Failure::because(&[problem.at("date")]))?;
        let taken = Decision { status: DecisionStatus::Decided, date, paragraph: said(paragraph), ..found };
        let write = Write { kind: Kind::Decision, id: id.clone(), after: Some(Record::Decision(taken)) };
        self.commit(vec![write], &Purpose::default())?;
        Ok(self.saved(Some(&id)))
    }

    /// All decisions, the newest first.
    #[must_use]
    pub fn decisions(&self) -> Vec<DecisionView> {
        self.by_day().into_iter().map(|(id, decision)| self.decision_view(id, decision)).collect()
    }

    /// All decisions, the newest first.
    pub(super) fn by_day(&self) -> Vec<(&Id, &Decision)> {
        let mut found: Vec<(&Id, &Decision)> = self.portfolio().decisions().iter().collect();
        found.sort_by(|(a, x), (b, y)| y.date.cmp(&x.date).then_with(|| b.cmp(a)));
        found
    }

    /// One decision.
    ///
    /// # Errors
    /// There is no such decision.
    pub fn decision(&self, id: &str) -> Result<DecisionView, Failure> {
        let id = Office::id_of(id)?;
        let found = self.portfolio().decisions().get_key_value(&id);
        let (id, decision) = found.ok_or_else(|| Failure::code("no-such-record").text("id", id.to_string()))?;
        Ok(self.decision_view(id, decision))
    }

    pub(super) fn decision_view(&self, id: &Id, decision: &Decision) -> DecisionView {
        let portfolio = self.portfolio();
        let reversal = portfolio.reversal_of(id);
        let mut lines: Vec<(&Id, &DecisionLine)> = portfolio
            .parts_of_kind(Kind::DecisionLine, id)
            .filter_map(|line| portfolio.decision_lines().get_key_value(line))
            .collect();
        lines.sort_by_key(|(id, line)| (std::cmp::Reverse(line.amount), (*id).clone()));
        DecisionView {
            id: id.to_string(),
            name: decision.name.clone(),
            kind: self.named(Kind::DecisionKind, &decision.kind),
            effect: portfolio.effect_of(decision).map(|effect| effect.word().to_owned()),
            body: self.named(Kind::Body, &decision.body),
            status: decision.status.word().to_owned(),
            date: decision.date.to_string(),
            paragraph: decision.paragraph.clone(),
            dnr: decision.dnr.clone(),
            motivation: decision.motivation.clone(),
            exception: decision.exception.clone(),
            reverses: self.named_opt(Kind::Decision, decision.reverses.as_ref()),
            reversed_by: reversal.map(|(other, _)| self.named(Kind::Decision, other)),
            reversed: reversal.map(|(_, other)| other.date.to_string()),
            amount: self.figure(Figure::DecidedBy(id.clone())),
            attachments: self.attachment_views(id),
            lines: lines.into_iter().map(|(id, line)| self.decided_amount(id, line)).collect(),
        }
    }

    fn decided_amount(&self, id: &Id, line: &DecisionLine) -> DecidedAmount {
        let year = |year: nytta_portfolio::Year| u32::from(year.number());
        DecidedAmount {
            project: self.named_opt(Kind::Project, line.project.as_ref()),
            frame: self.named_opt(Kind::Frame, line.frame.as_ref()),
            year: line.year.map(year),
            from_year: line.from_year.map(year),
            amount: self.figure(Figure::Decided(id.clone())),
        }
    }

    fn read_decision(&self, form: &DecisionForm) -> (Option<Decision>, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut kept = |field: &str, read: Result<Option<Id>, Problem>| {
            read.unwrap_or_else(|problem| {
                problems.push(problem.at(field));
                None
            })
        };
        let kind = kept("kind", self.reference(Kind::DecisionKind, &form.kind));
        let body = kept("body", self.reference(Kind::Body, &form.body));
        let reverses = kept("reverses", self.reference(Kind::Decision, &form.reverses));
        let of_kind = kind.as_ref().and_then(|kind| self.now.portfolio.decision_kinds().get(kind));
        let body = body.or_else(|| match of_kind.map(|kind| kind.bodies.as_slice()) {
            Some([only]) => Some(only.clone()),
            _ => None,
        });
        let date = self.day_typed(&form.date).map_err(|problem| problems.push(problem.at("date"))).ok();
        let lacks = |field: &str, there: bool| (!there).then(|| Problem::error("field-required").at(field));
        // What could not be read is told already.
        problems.extend(lacks("kind", kind.is_some() || !form.kind.trim().is_empty()));
        problems.extend(lacks("body", body.is_some() || kind.is_none() || !form.body.trim().is_empty()));
        let name = said(&form.name).or_else(|| of_kind.map(|kind| kind.name.clone())).unwrap_or_default();
        let status = if form.proposed { DecisionStatus::Proposed } else { DecisionStatus::Decided };
        let decision = kind.zip(body).zip(date).map(|((kind, body), date)| Decision {
            name,
            kind,
            body,
            status,
            date,
            paragraph: said(&form.paragraph),
            dnr: said(&form.dnr),
            motivation: said(&form.motivation),
            exception: said(&form.exception),
            reverses,
            correction: form.correction,
        });
        (decision, problems)
    }

    fn read_line(
        &self,
        decision: &Id,
        effect: Option<DecisionEffect>,
        form: &DecisionLineForm,
    ) -> Result<DecisionLine, (&'static str, Problem)> {
        let at = |field: &'static str| move |problem: Problem| (field, problem);
        let year = |field: &'static str, text: &str| match text.trim() {
            "" => Ok(None),
            typed => read::year(typed).map(Some).map_err(at(field)),
        };
        let amount = form.amount.trim();
        if amount.is_empty() {
            return Err(("amount", Problem::error("field-required")));
        }
        let frame = self.reference(Kind::Frame, &form.frame).map_err(at("frame"))?;
        Ok(DecisionLine {
            decision: decision.clone(),
            frame: frame.or_else(|| self.only_frame(effect?)),
            project: self.reference(Kind::Project, &form.project).map_err(at("project"))?,
            year: year("year", &form.year)?,
            from_year: year("from_year", &form.from_year)?,
            amount: read::amount(amount, form.unit, self.language()).map_err(at("amount"))?,
            note: None,
        })
    }

    /// The frame that an effect must mean, where there is only one of its kind.
    fn only_frame(&self, effect: DecisionEffect) -> Option<Id> {
        use nytta_portfolio::record::Balance;
        let balance = match effect {
            DecisionEffect::Draw => Balance::Reserve,
            DecisionEffect::Contract | DecisionEffect::CarryOver => return None,
            _ => Balance::Grant,
        };
        let of_balance = |(_, frame): &(&Id, &Frame)| frame.balance == balance;
        let fitting: Vec<&Id> = self.now.portfolio.frames().iter().filter(of_balance).map(|(id, _)| id).collect();
        match fitting.as_slice() {
            [only] => Some((*only).clone()),
            _ => None,
        }
    }

    /// A day as it was typed; empty is today.
    pub(super) fn day_typed(&self, text: &str) -> Result<chrono::NaiveDate, Problem> {
        if text.trim().is_empty() { Ok(self.today()) } else { read::date(text, false) }
    }
}

/// What was typed, without what surrounds it; `None` where that is nothing.
pub(super) fn said(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
