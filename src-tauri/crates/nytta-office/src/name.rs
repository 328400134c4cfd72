//! Names: what people call a record, in the caller's language.

use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, Portfolio};

use crate::Office;
use crate::view::Named;

/// The name of a record; its identity where it has none or is not there.
pub(crate) fn name_in(portfolio: &Portfolio, kind: Kind, id: &Id, english: bool) -> String {
    let found =
        match kind {
            Kind::Plan => portfolio.name(Kind::Project, id, english),
            Kind::AnnualBudget => portfolio.annual_budgets().get(id).map(|budget| budget.year.to_string()),
            Kind::BudgetEffect => portfolio.budget_effects().get(id).map(|effect| {
                format!("{} {}", name_in(portfolio, Kind::Department, &effect.board, english), effect.year)
            }),
            Kind::Realisation => portfolio.realisations().get(id).map(|found| {
                format!("{} {}", name_in(portfolio, Kind::Benefit, &found.benefit, english), found.period)
            }),
            Kind::Reading => portfolio
                .readings()
                .get(id)
                .map(|found| format!("{} {}", name_in(portfolio, Kind::Benefit, &found.benefit, english), found.date)),
            Kind::Forecast => portfolio.forecasts().get(id).map(|found| {
                format!("{} {}", name_in(portfolio, Kind::Project, &found.project, english), found.period)
            }),
            Kind::StatusReport => portfolio.status_reports().get(id).map(|found| {
                format!("{} {}", name_in(portfolio, Kind::Project, &found.project, english), found.period)
            }),
            Kind::GatePassage => {
                portfolio.gate_passages().get(id).map(|passage| name_in(portfolio, Kind::Gate, &passage.gate, english))
            }
            Kind::DecisionLine => portfolio
                .decision_lines()
                .get(id)
                .map(|line| name_in(portfolio, Kind::Decision, &line.decision, english)),
            Kind::ContractSignature => portfolio
                .contract_signatures()
                .get(id)
                .map(|signature| name_in(portfolio, Kind::Contract, &signature.contract, english)),
            Kind::Remark => portfolio.remarks().get(id).map(|remark| shortened(&remark.text)),
            other => portfolio.name(other, id, english),
        };
    found.filter(|name| !name.is_empty()).unwrap_or_else(|| id.to_string())
}

/// The beginning of a long text.
fn shortened(text: &str) -> String {
    const LENGTH: usize = 60;
    match text.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl Office {
    pub(crate) fn name(&self, kind: Kind, id: &Id) -> String {
        name_in(self.portfolio(), kind, id, self.language().is_english())
    }

    pub(crate) fn named(&self, kind: Kind, id: &Id) -> Named {
        Named { id: id.to_string(), name: self.name(kind, id) }
    }

    /// The field that a record's name is shown from, which is the one to change: its English name where it has one and the
    /// caller reads English.
    pub(crate) fn name_field(&self, kind: Kind, id: &Id) -> String {
        let record = self.portfolio().get(kind, id).and_then(|record| record.to_value().ok());
        let has_english = record.is_some_and(|record| record.get("name_en").is_some_and(serde_json::Value::is_string));
        if has_english && self.language().is_english() { "name_en" } else { "name" }.to_owned()
    }

    pub(crate) fn named_opt(&self, kind: Kind, id: Option<&Id>) -> Option<Named> {
        id.map(|id| self.named(kind, id))
    }

    /// The author of a change: a person of the portfolio, the caller, or the identity alone.
    pub(crate) fn author(&self, id: &Id) -> Named {
        let name = match self.now.portfolio.people().get(id) {
            Some(person) => person.name.clone(),
            None if *id == self.caller.author => self.caller.author_name.clone(),
            None => id.as_str().strip_prefix("user-").unwrap_or(id.as_str()).to_owned(),
        };
        Named { id: id.to_string(), name }
    }

    pub(crate) fn kind_of(word: &str) -> Result<Kind, crate::view::Failure> {
        Kind::of_word(word).ok_or_else(|| crate::view::Failure::code("no-such-kind").text("kind", word))
    }

    pub(crate) fn id_of(text: &str) -> Result<Id, crate::view::Failure> {
        Id::parse(text).map_err(|_| crate::view::Failure::code("no-such-record").text("id", text))
    }
}
