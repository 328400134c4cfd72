//! Rules on contracts, what was signed, and what was told of it.

use crate::record::{
    Contract, ContractKind, ContractSignature, DecisionEffect, DecisionStatus, DelegationReport, Kind,
};
use crate::{Id, Param, Portfolio, Problem};

/// Rules on the values of a contract. Only what amends another may take something away.
pub(super) fn values(contract: &Contract) -> Vec<Problem> {
    let mut problems = super::values::dates("end", contract.start, contract.end);
    if contract.kind != ContractKind::Amendment {
        let on_top = [("options", contract.options), ("extensions", contract.extensions)];
        let on_top = on_top.into_iter().filter_map(|(field, amount)| Some((field.to_owned(), amount?)));
        let agreed = contract.amounts.iter().map(|(project, amount)| (format!("amounts.{project}"), *amount));
        problems.extend(super::values::not_negative(agreed.chain(on_top)));
    }
    if contract.kind == ContractKind::Framework && !contract.amounts.is_empty() {
        problems.push(Problem::error("framework-buys").at("amounts"));
    }
    if contract.whole().is_none() {
        problems.push(Problem::error("sum-too-large").at("amounts"));
    }
    problems
}

/// A call-off is made from a framework, an amendment changes an agreement, and a request is one of a project that pays.
pub(super) fn contract(portfolio: &Portfolio, id: &Id, contract: &Contract) -> Vec<Problem> {
    let mut problems = Vec::new();
    let under = contract.under.as_ref().and_then(|under| portfolio.contracts().get(under));
    let fits = match contract.kind {
        ContractKind::CallOff => under.is_some_and(|under| under.kind == ContractKind::Framework),
        ContractKind::Amendment => under.is_some_and(|under| under.kind != ContractKind::Amendment),
        ContractKind::Contract | ContractKind::Framework => contract.under.is_none(),
    };
    if !fits || contract.under.as_ref() == Some(id) {
        problems.push(Problem::error("contract-under").text("kind", contract.kind.word()).at("under"));
    }
    let request = contract.request.as_ref().and_then(|request| portfolio.purchase_requests().get(request));
    if request.is_some_and(|request| !contract.amounts.contains_key(&request.project)) {
        problems.push(Problem::error("request-of-another-project").at("request"));
    }
    problems
}

/// An agreement is signed once, for what it comes to, and on a decision that lets it.
pub(super) fn signature(portfolio: &Portfolio, id: &Id, signature: &ContractSignature) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut signatures = portfolio.parts_of_kind(Kind::ContractSignature, &signature.contract);
    if signatures.any(|other| other != id) {
        problems.push(Problem::error("signed-already").at("contract"));
    }
    if let Some(value) = portfolio.whole_value(&signature.contract).filter(|value| *value != signature.value) {
        problems.push(
            Problem::error("signature-value")
                .with("value", Param::Money(signature.value))
                .with("whole", Param::Money(value))
                .at("value"),
        );
    }
    let decision = signature.decision.as_ref().and_then(|decision| portfolio.decisions().get(decision));
    if let Some(decision) = decision {
        let lets = portfolio.effect_of(decision) == Some(DecisionEffect::Contract)
            && decision.status == DecisionStatus::Decided
            && decision.date <= signature.date;
        if !lets {
            problems.push(Problem::error("signature-decision").text("name", decision.name.clone()).at("decision"));
        }
    }
    problems
}

/// A signature is told of once, and only one that was given by delegation.
pub(super) fn report(portfolio: &Portfolio, id: &Id, report: &DelegationReport) -> Vec<Problem> {
    let told = |signature: &Id| {
        let mut others = portfolio.delegation_reports().iter().filter(|(other, _)| *other != id);
        others.any(|(_, other)| other.signatures.contains(signature))
    };
    let by_body = |signature: &Id| {
        portfolio.contract_signatures().get(signature).is_some_and(|signature| signature.decision.is_some())
    };
    let wrong = report.signatures.iter().filter(|signature| told(signature) || by_body(signature));
    wrong
        .map(|signature| Problem::error("reported-already").text("id", signature.to_string()).at("signatures"))
        .collect()
}
