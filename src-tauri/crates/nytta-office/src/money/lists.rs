//! The lists of decisions, contracts, purchase requests and delegated signatures, window by window.

use nytta_portfolio::Id;
use nytta_portfolio::figure::{Figure, Span};
use nytta_portfolio::record::{
    Contract, ContractSignature, Decision, DecisionLine, DecisionStatus, Kind, PurchaseRequest,
};

use super::contracts::KnownOfContracts;
use super::sorted::{Key, contains, is_wanted};
use crate::Office;
use crate::view::{
    ContractView, DecisionView, DelegatedView, Failure, FigureView, MoneyColumn, MoneyQuery, MoneyRows, RequestView,
};

impl Office {
    /// Decisions, the newest first.
    #[must_use]
    pub fn decision_list(&self, query: &MoneyQuery) -> MoneyRows<DecisionView> {
        let all = self.by_day();
        let count = all.len();
        let found = all.into_iter().filter(|(id, decision)| self.is_decision_wanted(query, id, decision)).collect();
        let key = |(id, decision): &(&Id, &Decision), column| self.decision_key(id, decision, column);
        self.window(query, count, found, key, |(id, decision)| self.decision_view(id, decision))
    }

    fn decision_state(&self, id: &Id, decision: &Decision) -> &'static str {
        match decision.status {
            DecisionStatus::Proposed => "proposed",
            DecisionStatus::Decided if self.portfolio().reversal_of(id).is_some() => "reversed",
            DecisionStatus::Decided => "decided",
        }
    }

    fn is_decision_wanted(&self, query: &MoneyQuery, id: &Id, decision: &Decision) -> bool {
        let lines = || {
            self.portfolio().lines_of_decision(id).into_iter().filter_map(|line: &DecisionLine| line.project.as_ref())
        };
        let about = |project: &String| lines().any(|id| id.as_str() == project);
        let names =
            || lines().filter_map(|id| self.portfolio().projects().get(id)).map(|project| project.name.as_str());
        let own = [Some(&decision.name), decision.paragraph.as_ref(), decision.dnr.as_ref()].into_iter().flatten();
        is_wanted(query.kind.as_ref(), decision.kind.as_str())
            && is_wanted(query.body.as_ref(), decision.body.as_str())
            && is_wanted(query.state.as_ref(), self.decision_state(id, decision))
            && query.project.as_ref().is_none_or(about)
            && contains(&query.text, own.map(String::as_str).chain(names()))
    }

    fn decision_key(&self, id: &Id, decision: &Decision, column: MoneyColumn) -> Key {
        match column {
            MoneyColumn::Name => Key::Text(decision.name.clone()),
            MoneyColumn::Kind => Key::Text(self.name(Kind::DecisionKind, &decision.kind)),
            MoneyColumn::Body => Key::Text(self.name(Kind::Body, &decision.body)),
            MoneyColumn::State => Key::Text(self.decision_state(id, decision).to_owned()),
            MoneyColumn::Amount => self.figure_key(Figure::DecidedBy(id.clone())),
            _ => Key::Day(decision.date),
        }
    }

    fn figure_key(&self, figure: Figure) -> Key {
        Key::figure(&self.figure(figure))
    }

    /// Agreements: what is proposed first, then by the day they were signed, the newest first.
    #[must_use]
    pub fn contract_list(&self, query: &MoneyQuery) -> MoneyRows<ContractView> {
        let known = self.known_of_contracts();
        let all = self.contracts_by_day();
        let count = all.len();
        let wanted = |(id, contract): &(&Id, &Contract)| self.is_contract_wanted(query, id, contract, &known);
        let found = all.into_iter().filter(wanted).collect();
        let key = |(id, contract): &(&Id, &Contract), column| self.contract_key(id, contract, column);
        self.window(query, count, found, key, |(id, contract)| self.contract_view(id, contract, &known))
    }

    fn is_contract_wanted(&self, query: &MoneyQuery, id: &Id, contract: &Contract, known: &KnownOfContracts) -> bool {
        let portfolio = self.portfolio();
        let supplier = portfolio.suppliers().get(&contract.supplier).map(|supplier| supplier.name.as_str());
        let projects = contract.amounts.keys().filter_map(|id| portfolio.projects().get(id));
        let own = [Some(contract.name.as_str()), supplier, contract.dnr.as_deref()].into_iter().flatten();
        let state = |wanted: &String| match wanted.as_str() {
            "split" => known.splits.contains_key(id),
            "signed" => portfolio.is_signed(id),
            _ => !portfolio.is_signed(id),
        };
        is_wanted(query.kind.as_ref(), contract.kind.word())
            && query.state.as_ref().is_none_or(state)
            && query.project.as_ref().is_none_or(|project| contract.amounts.keys().any(|id| id.as_str() == project))
            && contains(&query.text, own.chain(projects.map(|project| project.name.as_str())))
    }

    fn contract_key(&self, id: &Id, contract: &Contract, column: MoneyColumn) -> Key {
        let signature = || self.portfolio().signature_of(id).map(|(_, signature)| signature);
        match column {
            MoneyColumn::Name => Key::Text(contract.name.clone()),
            MoneyColumn::Kind => Key::Text(contract.kind.word().to_owned()),
            MoneyColumn::Supplier => Key::Text(self.name(Kind::Supplier, &contract.supplier)),
            MoneyColumn::Person => {
                signature().map_or(Key::Missing, |one| Key::Text(self.name(Kind::Person, &one.signer)))
            }
            MoneyColumn::Amount => self.figure_key(Figure::AgreedIn(id.clone())),
            MoneyColumn::Whole => self.figure_key(Figure::Whole(id.clone())),
            _ => Key::day(signature().map(|one| one.date).or(contract.planned)),
        }
    }

    /// Purchase requests, the newest first.
    #[must_use]
    pub fn request_list(&self, query: &MoneyQuery) -> MoneyRows<RequestView> {
        let requests = self.portfolio().purchase_requests();
        let mut found: Vec<(&Id, &PurchaseRequest)> =
            requests.iter().filter(|(_, request)| self.is_request_wanted(query, request)).collect();
        found.sort_by(|(a, x), (b, y)| y.date.cmp(&x.date).then_with(|| a.cmp(b)));
        let key = |(id, request): &(&Id, &PurchaseRequest), column| match column {
            MoneyColumn::Name => Key::Text(request.name.clone()),
            MoneyColumn::Project => Key::Text(self.name(Kind::Project, &request.project)),
            MoneyColumn::Amount => Key::Amount(request.amount),
            MoneyColumn::Ordered => self.figure_key(Figure::OrderedOn { request: (*id).clone(), span: Span::ALL }),
            _ => Key::Day(request.date),
        };
        self.window(query, requests.len(), found, key, |(id, request)| self.request_view(id, request))
    }

    fn is_request_wanted(&self, query: &MoneyQuery, request: &PurchaseRequest) -> bool {
        let project = self.portfolio().projects().get(&request.project).map(|project| project.name.as_str());
        let state = if request.closed.is_some() { "closed" } else { "open" };
        is_wanted(query.project.as_ref(), request.project.as_str())
            && is_wanted(query.state.as_ref(), state)
            && contains(&query.text, [Some(request.name.as_str()), project].into_iter().flatten())
    }

    fn request_view(&self, id: &Id, request: &PurchaseRequest) -> RequestView {
        let left = match request.closed {
            None => self.figure(Figure::ToOrder { request: id.clone(), span: Span::ALL }),
            Some(_) => FigureView { amount: None, missing: 0, ..self.figure(Figure::RequestAmount(id.clone())) },
        };
        let contracts = self.portfolio().beside(Kind::Contract, Kind::PurchaseRequest, id);
        RequestView {
            id: id.to_string(),
            name: request.name.clone(),
            project: self.named(Kind::Project, &request.project),
            date: request.date.to_string(),
            person: self.named_opt(Kind::Person, request.person.as_ref()),
            amount: self.figure(Figure::RequestAmount(id.clone())),
            ordered: self.figure(Figure::OrderedOn { request: id.clone(), span: Span::ALL }),
            left,
            closed: request.closed.map(|day| day.to_string()),
            contracts: contracts.map(|contract| self.named(Kind::Contract, contract)).collect(),
        }
    }

    /// One purchase request.
    ///
    /// # Errors
    /// There is no such request.
    pub fn purchase_request(&self, id: &str) -> Result<RequestView, Failure> {
        let id = Office::id_of(id)?;
        let found = self.portfolio().purchase_requests().get_key_value(&id);
        let (id, request) = found.ok_or_else(|| Failure::code("no-such-record").text("id", id.to_string()))?;
        Ok(self.request_view(id, request))
    }

    /// What was signed by delegation, the newest first.
    #[must_use]
    pub fn delegated_list(&self, query: &MoneyQuery) -> MoneyRows<DelegatedView> {
        let reports = self.reports();
        let portfolio = self.portfolio();
        let all = self.delegated_by_day();
        let count = all.len();
        let wanted = |(id, signature): &(&Id, &ContractSignature)| {
            let contract = portfolio.contracts().get(&signature.contract);
            let supplier = contract.and_then(|contract| portfolio.suppliers().get(&contract.supplier));
            let state = if reports.contains_key(*id) { "reported" } else { "unreported" };
            let texts = [contract.map(|found| found.name.as_str()), supplier.map(|found| found.name.as_str())];
            is_wanted(query.state.as_ref(), state) && contains(&query.text, texts.into_iter().flatten())
        };
        let found = all.into_iter().rev().filter(wanted).collect();
        let key = |(_, signature): &(&Id, &ContractSignature), column| match column {
            MoneyColumn::Name => Key::Text(self.name(Kind::Contract, &signature.contract)),
            MoneyColumn::Person => Key::Text(self.name(Kind::Person, &signature.signer)),
            MoneyColumn::Supplier => {
                let contract = portfolio.contracts().get(&signature.contract);
                contract.map_or(Key::Missing, |contract| Key::Text(self.name(Kind::Supplier, &contract.supplier)))
            }
            MoneyColumn::Amount | MoneyColumn::Whole => Key::Amount(signature.value),
            _ => Key::Day(signature.date),
        };
        self.window(query, count, found, key, |(id, signature)| self.delegated_view(id, signature, &reports))
    }
}
