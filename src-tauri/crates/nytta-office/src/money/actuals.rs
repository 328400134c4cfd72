//! Actuals: a file of them looked at and taken in as one batch, in one change that can be undone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use nytta_exchange::actuals::{self, Reading, Sums, TABLE_BYTES_MAX};
use nytta_exchange::sie;
use nytta_portfolio::actuals::Links;
use nytta_portfolio::booked::{Belonging, ControlTotals};
use nytta_portfolio::record::{
    AccountingEntity, ActualsBatch, ActualsMapping, Kind, PeriodStatus, Record, Shape, SourceForm,
};
use nytta_portfolio::{Id, Money, Month, Param, Problem, rules};
use serde_json::Value;

use super::decisions::said;
use crate::change::{Purpose, Write, new_id};
use crate::view::{ActualsCodeView, ActualsForm, ActualsView, Failure, MonthChange, Named, ProblemView, TotalsView};
use crate::{Office, Texts};

/// The accounts that are read where nothing else is said: costs, in the chart of accounts that Swedish ledgers share.
const ACCOUNTS: &str = "4000-7999";
/// The dimension of projects in a SIE file.
const PROJECT_DIMENSION: &str = "6";
/// The most codes that are told of one file.
const CODES_TOLD: usize = 200;

/// A file with what its rows are to be read by.
struct Source {
    name: String,
    bytes: Vec<u8>,
    checksum: String,
    entity: (Id, Option<AccountingEntity>),
    mapping: (Id, ActualsMapping),
}

impl Office {
    /// Takes in a file of actuals, or only tells what that would do. What is wrong inside the file is in the answer.
    ///
    /// # Errors
    /// The file cannot be read, it is not said whose it is, or a rule is broken; nothing has changed.
    pub fn import_actuals(&mut self, path: &Path, form: &ActualsForm, dry_run: bool) -> Result<ActualsView, Failure> {
        let source = self.actuals_source(path, form)?;
        let reading = match source.mapping.1.form {
            SourceForm::Sie => actuals::read_sie(&source.name, &source.bytes, &source.mapping.1),
            SourceForm::Table => actuals::read_table(&source.name, &source.bytes, &source.mapping.1),
        };
        let mut view = self.actuals_told(&source, &reading);
        let (Some((first, last)), false) = (reading.months(), reading.has_errors()) else { return Ok(view) };
        let already = self.counted_with(&source.entity.0, &source.checksum);
        view.already = already.as_ref().map(|id| self.named(Kind::ActualsBatch, id));
        if already.is_some() {
            return Ok(view);
        }
        let replaces = self.stands_in_place_of(&source, (first, last), &form.overlap, &mut view.problems);
        let Reading { groups, chunks, company, number, .. } = reading;
        let sums = {
            let links = Links::of(&self.now.portfolio, &source.mapping.1);
            let links = links.map_err(|part| Failure::code("accounts-unreadable").text("text", part))?;
            Sums::linked(groups, &links)
        };
        view.codes = self.codes(&sums, &view.names);
        view.totals = TotalsView::from(sums.totals());
        let list = actuals::chunk_list(chunks.iter().map(|(digest, _)| digest.as_str()));
        let stored = sums.to_bytes();
        let batch = ActualsBatch {
            name: source.name.clone(),
            entity: source.entity.0.clone(),
            mapping: source.mapping.0.clone(),
            checksum: source.checksum.clone(),
            first,
            last,
            row_count: view.read_rows,
            rows: actuals::digest(&list),
            sums: actuals::digest(&stored),
            linked: sums.totals().linked,
            unlinked: sums.totals().unlinked,
            internal: sums.totals().internal,
            out_of_scope: sums.totals().out_of_scope,
            replaces,
            withdrawn: None,
            reason: said(&form.reason),
        };
        self.now.portfolio.booked_mut().learn(batch.sums.clone(), Arc::new(sums.batch()));
        view.replaces = batch.replaces.iter().map(|id| self.named(Kind::ActualsBatch, id)).collect();
        view.months = self.month_changes(&batch);
        if dry_run {
            view.problems.extend(rules::late(&self.now.portfolio, &batch).as_ref().map(ProblemView::from));
        }
        if dry_run || view.is_refused() {
            return Ok(view);
        }
        let blobs = chunks.into_iter().map(|(_, bytes)| bytes).chain([list, stored]).collect();
        let id = self.take_in_batch(source, batch, (company, number), blobs)?;
        view.id = Some(id.to_string());
        view.done = true;
        Ok(view)
    }

    fn take_in_batch(
        &mut self,
        source: Source,
        batch: ActualsBatch,
        (company, number): (String, String),
        blobs: Vec<Vec<u8>>,
    ) -> Result<Id, Failure> {
        let reason = Texts::of(self.language()).with("office-actuals-imported", &[("name", &batch.name)]);
        let id = new_id();
        let entity = source.entity.1.map(|entity| {
            let name = said(&company).unwrap_or(entity.name);
            Record::AccountingEntity(AccountingEntity { name, number: said(&number), ..entity })
        });
        let write = |kind: Kind, id: &Id, record| Write { kind, id: id.clone(), after: Some(record) };
        let mut writes: Vec<Write> =
            entity.into_iter().map(|record| write(Kind::AccountingEntity, &source.entity.0, record)).collect();
        writes.push(write(Kind::ActualsMapping, &source.mapping.0, Record::ActualsMapping(source.mapping.1)));
        writes.push(write(Kind::ActualsBatch, &id, Record::ActualsBatch(batch)));
        self.commit(writes, &Purpose { reason, blobs, ..Purpose::default() })?;
        Ok(id)
    }

    /// Withdraws a batch as a whole: none of it counts any more, and what it stood in place of counts again.
    ///
    /// # Errors
    /// There is no such batch, it is withdrawn already, or no reason is given.
    pub fn withdraw_actuals(&mut self, batch: &str, reason: &str) -> Result<(), Failure> {
        let id =
            self.reference(Kind::ActualsBatch, batch).map_err(|problem| Failure::because(&[problem.at("batch")]))?;
        let found = id.as_ref().and_then(|id| self.now.portfolio.actuals_batches().get(id)).cloned();
        let (Some(id), Some(found)) = (id, found) else {
            return Err(Failure::because(&[Problem::error("field-required").at("batch")]));
        };
        if found.withdrawn.is_some() {
            return Err(Failure::code("actuals-withdrawn-already").text("name", found.name));
        }
        let after = ActualsBatch { withdrawn: Some(self.today()), reason: said(reason), ..found };
        let write = Write { kind: Kind::ActualsBatch, id, after: Some(Record::ActualsBatch(after)) };
        self.commit(vec![write], &Purpose { reason: reason.trim().to_owned(), ..Purpose::default() }).map(|_| ())
    }

    fn actuals_source(&self, path: &Path, form: &ActualsForm) -> Result<Source, Failure> {
        let unreadable = |detail: String| {
            Failure::code("import-unreadable").text("path", path.display().to_string()).text("detail", detail)
        };
        let mut bytes = Vec::new();
        let taken = File::open(path).and_then(|file| file.take(TABLE_BYTES_MAX + 1).read_to_end(&mut bytes));
        taken.map_err(|error| unreadable(error.to_string()))?;
        if bytes.len() as u64 > TABLE_BYTES_MAX {
            let max = Param::Count(TABLE_BYTES_MAX / 1024 / 1024);
            return Err(Failure::because(&[Problem::error("file-too-large").with("max", max)]));
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let source_form = match form.form.as_str() {
            "sie" => SourceForm::Sie,
            "table" => SourceForm::Table,
            _ if looks_like_sie(&name, &bytes) => SourceForm::Sie,
            _ => SourceForm::Table,
        };
        let entity = self.entity_of(form)?;
        let mapping = self.mapping_of(form, &entity.0, source_form, &bytes)?;
        Ok(Source { name, checksum: actuals::digest(&bytes), bytes, entity, mapping })
    }

    /// Whose file it is: as said, or the only entity there is, or a new one where there is none.
    fn entity_of(&self, form: &ActualsForm) -> Result<(Id, Option<AccountingEntity>), Failure> {
        let failed = |field: &str, problem: Problem| Failure::because(&[problem.at(field)]);
        let said_entity = self.reference(Kind::AccountingEntity, &form.entity);
        if let Some(id) = said_entity.map_err(|problem| failed("entity", problem))? {
            return Ok((id, None));
        }
        let mapping = self.reference(Kind::ActualsMapping, &form.mapping);
        let mapping = mapping.map_err(|problem| failed("mapping", problem))?;
        if let Some(mapping) = mapping.and_then(|id| self.now.portfolio.actuals_mappings().get(&id)) {
            return Ok((mapping.entity.clone(), None));
        }
        let entities = self.now.portfolio.accounting_entities();
        match entities.len() {
            0 => {
                let city = self.now.portfolio.settings().map(|settings| settings.city.clone()).unwrap_or_default();
                let entity = AccountingEntity { name: city, name_en: None, number: None, counterparty: None, order: 1 };
                Ok((new_id(), Some(entity)))
            }
            1 => Ok((entities.keys().next().cloned().unwrap_or_else(new_id), None)),
            _ => {
                let names: Vec<&str> = entities.values().map(|entity| entity.name.as_str()).collect();
                Err(failed("entity", Problem::error("actuals-entity-needed").text("names", names.join(", "))))
            }
        }
    }

    /// The remembered way of reading such a file, changed by what is said now.
    fn mapping_of(
        &self,
        form: &ActualsForm,
        entity: &Id,
        source_form: SourceForm,
        bytes: &[u8],
    ) -> Result<(Id, ActualsMapping), Failure> {
        let failed = |problem: Problem| Failure::because(&[problem.at("mapping")]);
        let chosen = self.reference(Kind::ActualsMapping, &form.mapping).map_err(failed)?;
        let mappings = self.now.portfolio.actuals_mappings();
        let remembered = mappings.iter().filter(|(_, found)| found.entity == *entity && found.form == source_form);
        let latest = remembered.max_by_key(|(id, found)| (found.order, (*id).clone())).map(|(id, _)| id.clone());
        let standing = chosen.or(latest).and_then(|id| Some((id.clone(), mappings.get(&id)?.clone())));
        let (id, mapping) = match standing {
            Some(standing) => standing,
            None => (new_id(), self.new_mapping(entity, source_form, bytes)?),
        };
        let mut value = Record::ActualsMapping(mapping).to_value().unwrap_or_default();
        for (field, text) in &form.fields {
            set(&mut value, field, text)?;
        }
        match Record::from_value(Kind::ActualsMapping, value) {
            Ok(Record::ActualsMapping(mapping)) => Ok((id, mapping)),
            _ => Err(Failure::code("record-unreadable").text("detail", "actuals_mapping")),
        }
    }

    fn new_mapping(&self, entity: &Id, form: SourceForm, bytes: &[u8]) -> Result<ActualsMapping, Failure> {
        let texts = Texts::of(self.language());
        let (key, project) = match form {
            SourceForm::Sie => ("office-actuals-sie", PROJECT_DIMENSION),
            SourceForm::Table => ("office-actuals-table", ""),
        };
        let mapping = ActualsMapping {
            name: texts.get(key),
            entity: entity.clone(),
            form,
            accounts: ACCOUNTS.to_owned(),
            project: project.to_owned(),
            contract: None,
            counterparty: None,
            date: None,
            account: None,
            amount: None,
            text: None,
            voucher: None,
            negated: false,
            order: 1,
        };
        match form {
            SourceForm::Sie => Ok(mapping),
            SourceForm::Table => {
                let columns = actuals::columns(bytes).map_err(|problems| Failure::because(&problems))?;
                Ok(actuals::guess(&columns, mapping))
            }
        }
    }

    /// The batch that holds the very same file and counts.
    fn counted_with(&self, entity: &Id, checksum: &str) -> Option<Id> {
        let portfolio = &self.now.portfolio;
        let same = |id: &&Id| portfolio.actuals_batches().get(*id).is_some_and(|batch| batch.checksum == checksum);
        let batches = portfolio.beside(Kind::ActualsBatch, Kind::AccountingEntity, entity);
        batches.filter(same).find(|id| portfolio.is_counted(id)).cloned()
    }

    /// The batches that a new one takes the place of: those of the same kind of file that hold any of its months. It must
    /// hold all of theirs, or it is said what to do.
    fn stands_in_place_of(
        &self,
        source: &Source,
        (first, last): (Month, Month),
        overlap: &str,
        problems: &mut Vec<ProblemView>,
    ) -> Vec<Id> {
        if overlap == "beside" {
            return Vec::new();
        }
        let portfolio = &self.now.portfolio;
        let mut replaced = Vec::new();
        for id in portfolio.beside(Kind::ActualsBatch, Kind::AccountingEntity, &source.entity.0) {
            let Some(batch) = portfolio.actuals_batches().get(id) else { continue };
            let meets = batch.first <= last && first <= batch.last;
            if batch.mapping != source.mapping.0 || !meets || !portfolio.is_counted(id) {
                continue;
            }
            if overlap != "replace" && (batch.first < first || last < batch.last) {
                let months = format!("{}–{}", batch.first, batch.last);
                let problem = Problem::error("actuals-overlap").text("name", batch.name.clone()).text("months", months);
                problems.push(ProblemView::from(&problem));
            }
            replaced.push(id.clone());
        }
        replaced
    }

    /// What is booked by month before and after a batch is taken in.
    fn month_changes(&self, batch: &ActualsBatch) -> Vec<MonthChange> {
        let portfolio = &self.now.portfolio;
        let months =
            |digest: &str| portfolio.booked().known(digest).map(|sums| sums.months().clone()).unwrap_or_default();
        let after = months(&batch.sums);
        let mut before: BTreeMap<Month, ControlTotals> = BTreeMap::new();
        for other in batch.replaces.iter().filter_map(|id| portfolio.actuals_batches().get(id)) {
            for (month, totals) in months(&other.sums) {
                let sum = before.entry(month).or_default();
                *sum = sum.together(totals);
            }
        }
        let changed = portfolio.changed_months(batch);
        let all: BTreeSet<Month> = before.keys().chain(after.keys()).copied().collect();
        let ledger = |totals: Option<&ControlTotals>| totals.map(|totals| totals.ledger().to_string());
        all.into_iter()
            .map(|month| MonthChange {
                month: month.to_string(),
                before: ledger(before.get(&month)),
                after: ledger(after.get(&month)),
                changed: changed.contains(&month),
                closed: portfolio.period_status(&batch.entity, month) == PeriodStatus::Closed,
            })
            .collect()
    }

    /// What each code of the file stands for, what belongs to nothing first, then by amount.
    fn codes(&self, sums: &Sums, names: &BTreeMap<String, String>) -> Vec<ActualsCodeView> {
        let mut codes: BTreeMap<(&str, Belonging, Option<&Id>), (u32, Money)> = BTreeMap::new();
        for entry in &sums.0 {
            let (rows, sum) = codes.entry((&entry.group.code, entry.belonging, entry.project.as_ref())).or_default();
            *rows += entry.group.rows;
            *sum = sum.checked_add(entry.group.amount).unwrap_or(*sum);
        }
        let mut codes: Vec<_> = codes.into_iter().collect();
        codes.sort_by_key(|((_, belonging, _), (_, sum))| {
            (*belonging != Belonging::Unlinked, std::cmp::Reverse(sum.sek().abs()))
        });
        let view = |((code, belonging, project), (rows, amount)): ((&str, Belonging, Option<&Id>), (u32, Money))| {
            ActualsCodeView {
                code: code.to_owned(),
                name: names.get(code).cloned().filter(|name| !name.is_empty()),
                belonging: belonging.word().to_owned(),
                project: project.map(|id| self.named(Kind::Project, id)),
                rows,
                amount: amount.to_string(),
            }
        };
        codes.into_iter().take(CODES_TOLD).map(view).collect()
    }

    fn actuals_told(&self, source: &Source, reading: &Reading) -> ActualsView {
        let count = crate::history::number;
        let entity = match &source.entity {
            (_, None) => self.named(Kind::AccountingEntity, &source.entity.0),
            (_, Some(new)) => {
                let name = said(&reading.company).unwrap_or_else(|| new.name.clone());
                Named { id: String::new(), name }
            }
        };
        let mut problems: Vec<ProblemView> = reading.problems.iter().map(ProblemView::from).collect();
        problems.extend(self.of_another(source, &reading.number).as_ref().map(ProblemView::from));
        let months = reading.months();
        ActualsView {
            file: source.name.clone(),
            form: source.mapping.1.form.word().to_owned(),
            entity,
            mapping: Named { id: source.mapping.0.to_string(), name: source.mapping.1.name.clone() },
            first: months.map(|(first, _)| first.to_string()),
            last: months.map(|(_, last)| last.to_string()),
            rows: count(reading.rows),
            read_rows: count(reading.read_rows()),
            other_rows: count(reading.other_rows),
            other_amount: reading.other_amount.to_string(),
            vouchers: reading.vouchers.map(count),
            debit: reading.debit.to_string(),
            credit: reading.credit.to_string(),
            totals: TotalsView::from(ControlTotals::default()),
            names: reading.names.clone(),
            codes: Vec::new(),
            months: Vec::new(),
            replaces: Vec::new(),
            already: None,
            problems,
            id: None,
            done: false,
        }
    }

    /// A file that says that it is of somebody else.
    fn of_another(&self, source: &Source, number: &str) -> Option<Problem> {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let entity = self.now.portfolio.accounting_entities().get(&source.entity.0)?;
        let own = entity.number.as_deref()?;
        let other = !number.is_empty() && digits(own) != digits(number);
        other
            .then(|| Problem::warning("actuals-other-company").text("number", number).text("name", entity.name.clone()))
    }
}

fn looks_like_sie(name: &str, bytes: &[u8]) -> bool {
    let extension = Path::new(name).extension().map(|text| text.to_string_lossy().to_lowercase());
    let is_sie = extension.is_some_and(|text| matches!(text.as_str(), "se" | "si" | "sie"));
    is_sie || sie::begins_like_sie(bytes)
}

/// Sets a field of a mapping by its name.
fn set(value: &mut Value, field: &str, text: &str) -> Result<(), Failure> {
    let found = Kind::ActualsMapping.field(field).filter(|found| matches!(found.shape, Shape::Text | Shape::Flag));
    let found = found.ok_or_else(|| Failure::code("no-such-field").text("field", field))?;
    let text = text.trim();
    value[field] = match found.shape {
        Shape::Flag => Value::Bool(matches!(text, "true" | "ja" | "yes" | "1")),
        _ if text.is_empty() && found.optional => Value::Null,
        _ => Value::String(text.to_owned()),
    };
    Ok(())
}
