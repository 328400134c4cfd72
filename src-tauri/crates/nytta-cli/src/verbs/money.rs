//! Decisions, contracts and what was signed by delegation.

use std::path::Path;

use nytta_office::view::{
    DecisionForm, DecisionLineForm, DelegatedView, ExportedFile, Failure, FigureView, Named, SignatureForm, Unit as Typed,
};
use nytta_office::{Office, Texts};

use super::{Ending, Terminal};
use crate::args::{ContractArgs, DecideArgs};
use crate::out::{self, Align, Table};

pub fn decide(terminal: &mut Terminal, file: &Path, asked: &DecideArgs) -> Result<Ending, Failure> {
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    let paths = || asked.attach.iter().map(|path| path.display().to_string()).collect::<Vec<String>>();
    match (&asked.kind, &asked.take, &asked.on, &asked.save) {
        (_, Some(proposed), ..) => {
            let taken = terminal.open(file)?.take_decision(proposed, &said(&asked.date), &said(&asked.paragraph))?;
            return entered(terminal, file, taken.id.as_deref(), asked.json, "terminal-decision-entered");
        }
        (_, _, Some(decision), _) => {
            let attached = terminal.open(file)?.attach(decision, &paths())?;
            return entered(terminal, file, attached.id.as_deref(), asked.json, "terminal-decision-attached");
        }
        (_, _, _, Some(decision)) => return save_files(terminal, file, decision, asked),
        (None, ..) => return decisions(terminal, file, asked.json),
        _ => {}
    }
    let line = |project: &str, amount: &str| DecisionLineForm {
        project: project.to_owned(),
        frame: said(&asked.frame),
        year: said(&asked.year),
        from_year: said(&asked.from_year),
        amount: amount.to_owned(),
        unit: Typed::Msek,
    };
    let shares = asked.shares.iter().map(|(project, amount)| line(project, amount));
    let form = DecisionForm {
        name: said(&asked.name),
        kind: said(&asked.kind),
        body: said(&asked.body),
        date: said(&asked.date),
        paragraph: said(&asked.paragraph),
        dnr: said(&asked.dnr),
        motivation: said(&asked.motivation),
        exception: said(&asked.exception),
        reverses: said(&asked.reverses),
        correction: asked.correction,
        proposed: asked.proposed,
        lines: shares.chain(asked.amount.iter().map(|amount| line("", amount))).collect(),
        attach: paths(),
    };
    let id = terminal.open(file)?.decide(&form)?.id;
    let key = if asked.proposed { "terminal-decision-proposed" } else { "terminal-decision-entered" };
    entered(terminal, file, id.as_deref(), asked.json, key)
}

/// Tells of a decision that was entered, taken or added to.
fn entered(
    terminal: &mut Terminal,
    file: &Path,
    id: Option<&str>,
    json: bool,
    key: &str,
) -> Result<Ending, Failure> {
    let decision = terminal.open(file)?.decision(id.unwrap_or_default())?;
    if json {
        out::json(&decision);
        return Ok(Ending::Done);
    }
    let texts = &terminal.texts;
    let (amount, files) = (amount_of(texts, &decision.amount), decision.attachments.len().to_string());
    let told = [("name", decision.name.as_str()), ("amount", &amount), ("id", &decision.id), ("count", &files)];
    out::line(&texts.with(key, &told));
    Ok(Ending::Done)
}

/// Writes the files of a decision into a folder.
fn save_files(terminal: &mut Terminal, file: &Path, name: &str, asked: &DecideArgs) -> Result<Ending, Failure> {
    let folder = asked.out.clone().unwrap_or_default();
    let office = terminal.open(file)?;
    let found = office.decisions().into_iter().find(|decision| decision.id == name || decision.name == name);
    let found = found.ok_or_else(|| Failure::code("no-such-record").text("id", name))?;
    let saved: Vec<ExportedFile> = found
        .attachments
        .iter()
        .map(|attachment| office.save_attachment(&attachment.id, &folder))
        .collect::<Result<_, _>>()?;
    if asked.json {
        out::json(&saved);
    } else {
        for one in &saved {
            out::line(&one.path);
        }
    }
    Ok(Ending::Done)
}

/// An amount as it is written; a dash where there is none.
fn amount_of(texts: &Texts, figure: &FigureView) -> String {
    figure.amount.as_deref().map_or_else(|| "–".to_owned(), |amount| texts.money(amount))
}

fn decisions(terminal: &mut Terminal, file: &Path, json: bool) -> Result<Ending, Failure> {
    let decisions = terminal.open(file)?.decisions();
    if json {
        out::json(&decisions);
        return Ok(Ending::Done);
    }
    let texts = &terminal.texts;
    let header = ["date", "paragraph", "body", "name", "status"].map(|name| texts.field("decision", name));
    let [date, paragraph, body, name, status] = header;
    let header = [date, paragraph, body, name, texts.field("decision_line", "amount"), status];
    let left = Align::Left;
    let mut table = Table::new(&header, &[left, left, left, left, Align::Right, left]);
    for decision in decisions {
        let status = match &decision.reversed {
            Some(day) => texts.with("terminal-decision-reversed", &[("day", day)]),
            None => texts.word("status", &decision.status),
        };
        let amount = amount_of(texts, &decision.amount);
        let paragraph = decision.paragraph.unwrap_or_else(|| "–".to_owned());
        table.row([decision.date, paragraph, decision.body.name, decision.name, amount, status]);
    }
    out::print(&table.to_string());
    Ok(Ending::Done)
}

pub fn contract(terminal: &mut Terminal, file: &Path, asked: &ContractArgs) -> Result<Ending, Failure> {
    match (&asked.name, &asked.supplier, &asked.sign) {
        (None, ..) => contracts(terminal, file, asked.json),
        (Some(name), None, Some(signer)) => sign(terminal, file, asked, name, signer),
        (Some(name), _, signer) => {
            let id = terminal.open(file)?.propose_contract(&fields(asked, name), Typed::Msek)?.id.unwrap_or_default();
            match signer {
                Some(signer) => sign(terminal, file, asked, &id, signer),
                None => shown(terminal, file, &id, asked.json, "terminal-contract-proposed"),
            }
        }
    }
}

/// The fields of a contract as they were typed.
fn fields(asked: &ContractArgs, name: &str) -> Vec<(String, String)> {
    let optional = [
        ("supplier", &asked.supplier),
        ("under", &asked.under),
        ("options", &asked.options),
        ("extensions", &asked.extensions),
        ("request", &asked.request),
        ("planned", &asked.planned),
        ("dnr", &asked.dnr),
    ];
    let optional = optional.into_iter().filter_map(|(field, text)| Some((field.to_owned(), text.clone()?)));
    let always = [("name", name), ("kind", &asked.kind), ("purchase", &asked.purchase)];
    let always = always.into_iter().map(|(field, text)| (field.to_owned(), text.to_owned()));
    let shares = asked.shares.iter().map(|(project, amount)| (format!("amounts.{project}"), amount.clone()));
    always.chain(optional).chain(shares).collect()
}

fn sign(
    terminal: &mut Terminal,
    file: &Path,
    asked: &ContractArgs,
    contract: &str,
    signer: &str,
) -> Result<Ending, Failure> {
    let form = SignatureForm {
        contract: contract.to_owned(),
        signer: signer.to_owned(),
        stands_in_for: asked.stands_in_for.clone().unwrap_or_default(),
        date: asked.date.clone().unwrap_or_default(),
        decision: asked.decision.clone().unwrap_or_default(),
        note: String::new(),
    };
    let office = terminal.open(file)?;
    let signature = office.sign_contract(&form)?.id.unwrap_or_default();
    let signed = office.delegated("9999-12-31").unwrap_or_default().into_iter().find(|one| one.id == signature);
    let contract = signed.map_or_else(|| contract.to_owned(), |one| one.contract.id);
    shown(terminal, file, &contract, asked.json, "terminal-contract-signed")
}

fn shown(terminal: &mut Terminal, file: &Path, contract: &str, json: bool, key: &str) -> Result<Ending, Failure> {
    let contracts = terminal.open(file)?.contracts().into_iter();
    let found = contracts.into_iter().find(|one| one.id == contract || one.name == contract);
    if json {
        out::json(&found);
    } else if let Some(found) = found {
        let texts = &terminal.texts;
        let may = names(&found.may_sign);
        let whole = amount_of(texts, &found.whole);
        out::line(&texts.with(key, &[("name", &found.name), ("whole", &whole), ("may", &may), ("id", &found.id)]));
        if !found.split_with.is_empty() {
            let others = names(&found.split_with);
            eprintln!("{}", texts.with("terminal-contract-split", &[("name", &found.name), ("others", &others)]));
        }
    }
    Ok(Ending::Done)
}

fn contracts(terminal: &mut Terminal, file: &Path, json: bool) -> Result<Ending, Failure> {
    let contracts = terminal.open(file)?.contracts();
    if json {
        out::json(&contracts);
        return Ok(Ending::Done);
    }
    let texts = &terminal.texts;
    let header = [
        texts.get("terminal-contract-date"),
        texts.field("contract", "name"),
        texts.field("contract", "supplier"),
        texts.get("terminal-contract-agreed"),
        texts.get("terminal-contract-whole"),
        texts.get("terminal-contract-signer"),
    ];
    let (left, right) = (Align::Left, Align::Right);
    let mut table = Table::new(&header, &[left, left, left, right, right, left]);
    for one in contracts {
        let signer = match &one.signed_by {
            Some(signer) => signer.name.clone(),
            None => texts.with("terminal-contract-may", &[("may", &names(&one.may_sign))]),
        };
        let date = one.date.unwrap_or_else(|| "–".to_owned());
        let (agreed, whole) = (amount_of(texts, &one.agreed), amount_of(texts, &one.whole));
        table.row([date, one.name, one.supplier.name, agreed, whole, signer]);
    }
    out::print(&table.to_string());
    Ok(Ending::Done)
}

pub fn delegations(terminal: &mut Terminal, file: &Path, until: Option<&str>, json: bool) -> Result<Ending, Failure> {
    let delegated = terminal.open(file)?.delegated(until.unwrap_or_default())?;
    if json {
        out::json(&delegated);
        return Ok(Ending::Done);
    }
    let texts = &terminal.texts;
    let header = [
        texts.field("contract_signature", "date"),
        texts.field("contract_signature", "contract"),
        texts.field("contract", "supplier"),
        texts.get("terminal-contract-whole"),
        texts.get("terminal-contract-signer"),
        texts.get("terminal-delegated-reported"),
    ];
    let (left, right) = (Align::Left, Align::Right);
    let mut table = Table::new(&header, &[left, left, left, right, left, left]);
    for one in delegated {
        let signer = match &one.stands_in_for {
            Some(other) => texts.with("terminal-stands-in", &[("name", &one.signer.name), ("other", &other.name)]),
            None => one.signer.name,
        };
        let reported = one.reported.unwrap_or_else(|| "–".to_owned());
        let value = amount_of(texts, &one.value);
        table.row([one.date, one.contract.name, one.supplier.name, value, signer, reported]);
    }
    out::print(&table.to_string());
    Ok(Ending::Done)
}

/// Records that a body has been told of what was signed by delegation: the body, the last day and the diary number.
pub fn report_delegations(
    terminal: &mut Terminal,
    file: &Path,
    (body, until, dnr): (&str, &str, &str),
    json: bool,
) -> Result<Ending, Failure> {
    let office = terminal.open(file)?;
    let told = |office: &Office| office.delegated("9999-12-31").unwrap_or_default().into_iter();
    let before: Vec<String> = told(office).filter(|one| one.reported.is_some()).map(|one| one.id).collect();
    office.report_delegations(body, until, dnr)?;
    let reported: Vec<DelegatedView> =
        told(office).filter(|one| one.reported.is_some() && !before.contains(&one.id)).collect();
    if json {
        out::json(&reported);
    } else {
        let count = reported.len().to_string();
        out::line(&terminal.texts.with("terminal-delegated-told", &[("count", &count), ("body", body)]));
    }
    Ok(Ending::Done)
}

fn names(named: &[Named]) -> String {
    named.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ")
}
