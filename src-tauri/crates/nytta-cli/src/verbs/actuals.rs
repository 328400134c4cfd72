//! Files of actuals: taken in, and the books that they make.

use std::path::Path;

use nytta_office::Texts;
use nytta_office::view::{ActualsForm, ActualsView, Failure};

use super::{Ending, Terminal};
use crate::args::{ActualsArgs, BooksArgs, ImportWhat};
use crate::out::{self, Align, Table};

/// The most rows that are listed.
const ROWS_LISTED: usize = 10_000;

pub fn import(
    terminal: &mut Terminal,
    file: &Path,
    source: &Path,
    what: ImportWhat,
    asked: &ActualsArgs,
    (dry_run, json): (bool, bool),
) -> Result<Ending, Failure> {
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    let overlap = match (asked.replace, asked.beside) {
        (true, _) => "replace",
        (_, true) => "beside",
        _ => "",
    };
    let form = ActualsForm {
        form: if what == ImportWhat::Sie { "sie" } else { "" }.to_owned(),
        entity: said(&asked.entity),
        mapping: said(&asked.mapping),
        fields: asked.map.as_deref().map(map).transpose()?.unwrap_or_default(),
        overlap: overlap.to_owned(),
        reason: said(&asked.reason),
    };
    let view = terminal.open(file)?.import_actuals(source, &form, dry_run)?;
    if json {
        out::json(&view);
    } else {
        told(terminal, &view, dry_run);
    }
    Ok(if view.is_refused() { Ending::Problems } else { Ending::Done })
}

/// The fields of a TOML file, each a text or yes and no.
fn map(path: &Path) -> Result<Vec<(String, String)>, Failure> {
    let unreadable = |detail: String| {
        Failure::code("import-unreadable").text("path", path.display().to_string()).text("detail", detail)
    };
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| unreadable(error.to_string()))?;
    let fields = table.into_iter().map(|(field, value)| match value {
        toml::Value::String(text) => Ok((field, text)),
        toml::Value::Boolean(_) | toml::Value::Integer(_) => Ok((field, value.to_string())),
        other => Err(unreadable(format!("{field} = {other}"))),
    });
    fields.collect()
}

fn told(terminal: &Terminal, view: &ActualsView, dry_run: bool) {
    let texts = &terminal.texts;
    for problem in &view.problems {
        out::complain(&texts.problem(problem));
    }
    if let (Some(first), Some(last), None) = (&view.first, &view.last, &view.already) {
        read(texts, view, &format!("{first}–{last}"));
    }
    let ending = match (&view.already, view.done, dry_run) {
        _ if view.is_refused() => texts.get("terminal-actuals-refused"),
        (Some(batch), ..) => texts.with("terminal-actuals-already", &[("name", &batch.name)]),
        (_, true, _) => texts.with("terminal-actuals-done", &[("id", view.id.as_deref().unwrap_or_default())]),
        (_, _, true) => texts.get("terminal-actuals-dry"),
        _ => texts.get("terminal-actuals-refused"),
    };
    out::line(&ending);
}

/// What was read of a file, and what it changes.
fn read(texts: &Texts, view: &ActualsView, months: &str) {
    let money = |amount: &str| texts.money(amount);
    let (read, rows) = (view.read_rows.to_string(), view.rows.to_string());
    let said = [("file", view.file.as_str()), ("entity", &view.entity.name), ("months", months), ("read", &read)];
    out::line(&texts.with("terminal-actuals-read", &[said[0], said[1], said[2], said[3], ("rows", &rows)]));
    let totals = &view.totals;
    let lines = [
        ("linked", &totals.linked),
        ("unlinked", &totals.unlinked),
        ("internal", &totals.internal),
        ("out-of-scope", &totals.out_of_scope),
        ("ledger", &totals.ledger),
    ];
    let header = ["belonging", "amount"].map(|word| texts.get(&format!("terminal-actuals-{word}")));
    let mut table = Table::new(&header, &[Align::Left, Align::Right]);
    for (word, amount) in lines {
        table.row([texts.get(&format!("terminal-actuals-{word}")), money(amount)]);
    }
    out::print(&table.to_string());
    for code in view.codes.iter().filter(|code| code.belonging == "unlinked") {
        let name = if code.code.is_empty() { "–" } else { &code.code };
        let name = code.name.as_ref().map_or_else(|| name.to_owned(), |known| format!("{name} {known}"));
        out::line(&texts.with("terminal-actuals-code", &[("code", &name), ("amount", &money(&code.amount))]));
    }
    for month in view.months.iter().filter(|month| month.changed && month.before.is_some()) {
        let side = |amount: &Option<String>| amount.as_deref().map_or_else(|| "–".to_owned(), money);
        let (before, after) = (side(&month.before), side(&month.after));
        let said = [("month", month.month.as_str()), ("before", &before), ("after", &after)];
        out::line(&texts.with("terminal-actuals-month", &said));
    }
}

pub fn books(terminal: &mut Terminal, file: &Path, asked: &BooksArgs) -> Result<Ending, Failure> {
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    let (entity, reason) = (said(&asked.entity), said(&asked.reason));
    if let Some(project) = &asked.rows {
        return rows(terminal, file, project, asked);
    }
    let office = terminal.open(file)?;
    if let Some(batch) = &asked.withdraw {
        office.withdraw_actuals(batch, &reason)?;
    }
    for (month, status) in [(&asked.close, "closed"), (&asked.open, "open")] {
        if let Some(month) = month {
            office.set_accounting_period(&entity, month, status, &reason)?;
        }
    }
    if let Some(month) = &asked.reconcile {
        let ledger = said(&asked.ledger);
        let bare = !ledger.trim_end().ends_with(char::is_alphabetic);
        let ledger = if bare { format!("{ledger} kr") } else { ledger };
        office.reconcile(&entity, month, &ledger, &said(&asked.by), &reason)?;
    }
    let books = office.books();
    if asked.json {
        out::json(&books);
        return Ok(Ending::Done);
    }
    let texts = &terminal.texts;
    let (left, right) = (Align::Left, Align::Right);
    let header = ["name", "first", "last", "linked", "unlinked"].map(|field| texts.field("actuals_batch", field));
    let [name, first, last, linked, unlinked] = header;
    let header = [name, first, last, linked, unlinked, texts.get("terminal-actuals-counts")];
    let mut table = Table::new(&header, &[left, left, left, right, right, left]);
    for batch in &books.batches {
        let counts = texts.get(if batch.counted { "terminal-yes" } else { "terminal-no" });
        let (linked, unlinked) = (texts.money(&batch.totals.linked), texts.money(&batch.totals.unlinked));
        table.row([batch.name.clone(), batch.first.clone(), batch.last.clone(), linked, unlinked, counts]);
    }
    out::print(&table.to_string());
    let header = ["month", "status"].map(|field| texts.field("accounting_period", field));
    let [month, status] = header;
    let header = [
        texts.field("accounting_period", "entity"),
        month,
        status,
        texts.get("terminal-actuals-ledger"),
        texts.field("reconciliation", "signed_by"),
    ];
    let mut table = Table::new(&header, &[left, left, left, right, left]);
    for month in &books.months {
        let signed = match &month.reconciled {
            None => "–".to_owned(),
            Some(found) if found.agrees => format!("{} {}", found.by.name, found.date),
            Some(_) => texts.get("terminal-actuals-overtaken"),
        };
        let status = texts.word("status", &month.status);
        table.row([month.entity.name.clone(), month.month.clone(), status, texts.money(&month.totals.ledger), signed]);
    }
    out::print(&table.to_string());
    Ok(Ending::Done)
}

fn rows(terminal: &mut Terminal, file: &Path, project: &str, asked: &BooksArgs) -> Result<Ending, Failure> {
    let project = Some(project).filter(|project| !project.is_empty());
    let rows = terminal.open(file)?.booked_rows(project, asked.period.as_deref(), ROWS_LISTED)?;
    if asked.json {
        out::json(&rows);
        return Ok(Ending::Done);
    }
    let texts = &terminal.texts;
    let (left, right) = (Align::Left, Align::Right);
    let header = ["date", "account", "code", "text", "amount"].map(|word| texts.get(&format!("terminal-row-{word}")));
    let mut table = Table::new(&header, &[left, left, left, left, right]);
    for row in rows {
        table.row([row.date, row.account, row.code, row.text, texts.money(&row.amount)]);
    }
    out::print(&table.to_string());
    Ok(Ending::Done)
}
