//! History: who changed what, when and why.

use std::collections::BTreeSet;

use nytta_journal::port::{Change, Item, Sequence};
use nytta_portfolio::record::{Kind, Shape};
use nytta_portfolio::{Id, RecordKey};
use serde_json::Value;

use crate::Office;
use crate::office::journal_failure;
use crate::records::shape_view;
use crate::view::{
    ChangeDetail, ChangeLine, ChangePage, Failure, FieldChange, FieldShape, RecordChange, RecordHistory,
    RecordHistoryLine, Span,
};

/// How many records a change's detail shows.
const RECORDS_MAX: usize = 500;

impl Office {
    /// The number of the newest change.
    #[must_use]
    pub fn head_sequence(&self) -> u64 {
        self.head.sequence
    }

    pub(crate) fn head_number(&self) -> u32 {
        number(self.head.sequence)
    }

    /// A page of the changes, newest first: `offset` changes are passed over.
    ///
    /// # Errors
    /// The store failed.
    pub fn history(&mut self, offset: u32, limit: u32) -> Result<ChangePage, Failure> {
        let head = self.head.sequence;
        let newest = head.saturating_sub(Sequence::from(offset));
        let changes = if newest == 0 {
            Vec::new()
        } else {
            self.journal()?.changes(newest, limit as usize).map_err(journal_failure)?
        };
        let lines: Result<Vec<ChangeLine>, Failure> = changes.iter().map(|change| self.line_of(change)).collect();
        Ok(ChangePage { head: number(head), count: number(head), changes: lines? })
    }

    /// One change with everything that it did.
    ///
    /// # Errors
    /// There is no such change, or the store failed.
    pub fn change(&mut self, sequence: u32) -> Result<ChangeDetail, Failure> {
        let change = self.change_at(Sequence::from(sequence))?;
        let items = self.journal()?.items(change.sequence).map_err(journal_failure)?;
        let line = self.line_from(&change, &items)?;
        let shown = items.iter().take(RECORDS_MAX);
        let records: Result<Vec<RecordChange>, Failure> =
            shown.map(|item| self.record_change(item, change.sequence)).collect();
        Ok(ChangeDetail { line, client: change.client.clone(), hash: change.hash.to_string(), records: records? })
    }

    /// Every change of one record, newest first.
    ///
    /// # Errors
    /// The kind is not known, or the store failed.
    pub fn record_history(&mut self, kind: &str, id: &str) -> Result<RecordHistory, Failure> {
        let (kind, id) = (Office::kind_of(kind)?, Office::id_of(id)?);
        let found = self.journal()?.history(&kind.key(&id)).map_err(journal_failure)?;
        let mut changes = Vec::with_capacity(found.len());
        for (at, (change, item)) in found.iter().enumerate() {
            let before = found.get(at + 1).map(|(_, item)| item);
            changes.push(RecordHistoryLine {
                sequence: number(change.sequence),
                recorded: change.recorded.to_string(),
                invented: change.invented,
                author: self.author(&change.author),
                reason: change.reason.clone(),
                change: self.compared(item, before),
            });
        }
        Ok(RecordHistory { kind: kind.word().to_owned(), id: id.to_string(), name: self.name(kind, &id), changes })
    }

    /// How many changes fell in each of `count` equal stretches of time, oldest first.
    ///
    /// # Errors
    /// The store failed.
    pub fn timeline(&mut self, count: u32) -> Result<Vec<Span>, Failure> {
        let bars = self.journal()?.timeline(count.clamp(1, 1000)).map_err(journal_failure)?;
        let mut reached = 0;
        let spans = bars.into_iter().map(|bar| {
            reached += bar.changes;
            Span { from: bar.from.to_string(), changes: number(bar.changes), sequence: number(reached) }
        });
        Ok(spans.collect())
    }

    pub(crate) fn change_line(&mut self, sequence: Sequence) -> Result<ChangeLine, Failure> {
        let change = self.change_at(sequence)?;
        self.line_of(&change)
    }

    pub(crate) fn change_at(&mut self, sequence: Sequence) -> Result<Change, Failure> {
        let found = self.journal()?.changes(sequence, 1).map_err(journal_failure)?;
        let change = found.into_iter().next().filter(|change| change.sequence == sequence);
        change.ok_or_else(|| Failure::code("no-such-change").text("sequence", sequence.to_string()))
    }

    fn line_of(&mut self, change: &Change) -> Result<ChangeLine, Failure> {
        // A change of many records is told by its reason; what it held is read when it is opened.
        const TOLD: u32 = 20;
        let items = if change.item_count <= TOLD {
            self.journal()?.items(change.sequence).map_err(journal_failure)?
        } else {
            Vec::new()
        };
        self.line_from(change, &items)
    }

    fn line_from(&mut self, change: &Change, items: &[Item]) -> Result<ChangeLine, Failure> {
        let told: Result<Vec<RecordChange>, Failure> =
            items.iter().map(|item| self.record_change(item, change.sequence)).collect();
        let told = told?;
        let single = if told.len() == 1 { told.first() } else { None };
        let whats: BTreeSet<&str> = told.iter().map(|record| record.what.as_str()).collect();
        let what = match whats.first() {
            Some(only) if whats.len() == 1 => *only,
            // Before the first change there was nothing.
            None if change.sequence == 1 => "created",
            _ => "mixed",
        };
        let lead = lead(&told).filter(|_| what != "mixed");
        Ok(ChangeLine {
            thing_kind: lead.map(|record| record.kind.clone()),
            thing: lead.filter(|record| record.name != record.id).map(|record| record.name.clone()),
            sequence: number(change.sequence),
            recorded: change.recorded.to_string(),
            invented: change.invented,
            author: self.author(&change.author),
            reason: change.reason.clone(),
            reverses: change.reverses.map(number),
            record_count: change.item_count,
            kind: single.map(|record| record.kind.clone()),
            id: single.map(|record| record.id.clone()),
            name: single.or(lead).map(|record| {
                record.project.as_ref().map_or_else(|| record.name.clone(), |project| project.name.clone())
            }),
            field: single.filter(|record| record.fields.len() == 1).and_then(|record| record.fields.first().cloned()),
            what: what.to_owned(),
        })
    }

    fn record_change(&mut self, item: &Item, sequence: Sequence) -> Result<RecordChange, Failure> {
        let before = self.journal()?.previous(&item.key, sequence).map_err(journal_failure)?;
        let mut change = self.compared(item, before.as_ref());
        if let Some(project) = item.project.as_ref().filter(|id| !self.now.portfolio.holds(Kind::Project, id)) {
            let name = self.last_name(project)?;
            change.project = Some(crate::view::Named { id: project.to_string(), name });
        }
        Ok(change)
    }

    /// What a project that is gone was called last.
    fn last_name(&mut self, project: &Id) -> Result<String, Failure> {
        let history = self.journal()?.history(&Kind::Project.key(project)).map_err(journal_failure)?;
        let contents = history.iter().filter_map(|(_, item)| item.content.as_deref());
        let mut named = contents.filter_map(|bytes| serde_json::from_slice::<Value>(bytes).ok());
        let name = named.next().and_then(|value| value.get("name").and_then(Value::as_str).map(str::to_owned));
        Ok(name.unwrap_or_else(|| project.to_string()))
    }

    fn compared(&self, item: &Item, before: Option<&Item>) -> RecordChange {
        let content =
            |item: &Item| item.content.as_deref().and_then(|bytes| serde_json::from_slice::<Value>(bytes).ok());
        let (old, new) = (before.and_then(content), content(item));
        let what = match (&old, &new) {
            (None, _) => "created",
            (Some(_), Some(_)) => "changed",
            (Some(_), None) => "removed",
        };
        let RecordKey { kind: word, id } = &item.key;
        let kind = Kind::of_word(word);
        let fields = kind.map(|kind| self.differences(kind, old.as_ref(), new.as_ref())).unwrap_or_default();
        let name_at_the_time = new
            .as_ref()
            .or(old.as_ref())
            .and_then(|value| {
                let english = value.get("name_en").filter(|name| self.language().is_english() && name.is_string());
                english.or_else(|| value.get("name"))
            })
            .and_then(Value::as_str)
            .map(str::to_owned);
        RecordChange {
            kind: word.clone(),
            id: id.to_string(),
            name: name_at_the_time.or_else(|| kind.map(|kind| self.name(kind, id))).unwrap_or_else(|| id.to_string()),
            project: self.named_opt(Kind::Project, item.project.as_ref()),
            what: what.to_owned(),
            fields,
        }
    }

    fn differences(&self, kind: Kind, old: Option<&Value>, new: Option<&Value>) -> Vec<FieldChange> {
        let mut found = Vec::new();
        for field in kind.fields() {
            let (before, after) =
                (old.and_then(|value| value.get(field.name)), new.and_then(|value| value.get(field.name)));
            let mut leaves = Vec::new();
            differing(field.name.to_owned(), before, after, &mut leaves);
            found.extend(leaves.into_iter().map(|(place, before, after)| {
                let shown = |value: Option<Value>| value.and_then(|value| shown_value(self, kind, &place, &value));
                let (before, after) = (shown(before), shown(after));
                let shape = leaf_shape(field.shape);
                // Inside a field that refers to records, people know the place by the record's name.
                let inside = field.target.zip(place.split_once('.').and_then(|(_, inside)| Id::parse(inside).ok()));
                let place = inside.map_or(place, |(kind, id)| format!("{}.{}", field.name, self.name(kind, &id)));
                FieldChange { field: place, shape, before, after }
            }));
        }
        found.retain(|change| change.before != change.after);
        found
    }
}

/// The record that the others of a change are part of; nothing where there are several.
fn lead(told: &[RecordChange]) -> Option<&RecordChange> {
    const WITHIN: [&str; 5] = ["project", "benefit", "calculation", "calculation_line", "factor"];
    let depth = |record: &&RecordChange| WITHIN.iter().position(|kind| *kind == record.kind).unwrap_or(WITHIN.len());
    let first = told.iter().min_by_key(depth)?;
    (told.iter().filter(|record| depth(record) == depth(&first)).count() == 1).then_some(first)
}

/// The leaves at which two values differ.
fn differing(
    place: String,
    before: Option<&Value>,
    after: Option<&Value>,
    leaves: &mut Vec<(String, Option<Value>, Option<Value>)>,
) {
    if before == after {
        return;
    }
    let objects = [before, after].into_iter().flatten().all(Value::is_object) && (before.is_some() || after.is_some());
    if !objects {
        leaves.push((place, before.cloned(), after.cloned()));
        return;
    }
    let maps = [before, after].into_iter().flatten().filter_map(Value::as_object);
    let all: BTreeSet<String> = maps.flat_map(|map| map.keys().cloned()).collect();
    for key in all {
        let inner = |value: Option<&Value>| value.and_then(|value| value.get(&key)).cloned();
        differing(format!("{place}.{key}"), inner(before).as_ref(), inner(after).as_ref(), leaves);
    }
}

/// Amounts inside a field are amounts.
fn leaf_shape(shape: Shape) -> FieldShape {
    match shape {
        Shape::Estimates | Shape::AmountsByReference | Shape::AmountsByYear => FieldShape::Money,
        Shape::NumbersByYear => FieldShape::Number,
        Shape::PercentsByReference => FieldShape::Percent,
        other => shape_view(other),
    }
}

/// A value as it is shown: names instead of identities, lists with commas. Absent and empty values show as nothing.
pub(crate) fn shown_value(office: &Office, kind: Kind, place: &str, value: &Value) -> Option<String> {
    let name = place.split('.').next().unwrap_or(place);
    let field = kind.field(name);
    let refers = field
        .filter(|field| matches!(field.shape, Shape::Reference | Shape::References))
        .and_then(|field| field.target);
    match value {
        Value::Null => None,
        Value::String(text) => match (refers, Id::parse(text)) {
            (Some(target), Ok(id)) => Some(office.name(target, &id)),
            _ => Some(text.clone()).filter(|text| !text.is_empty()),
        },
        Value::Array(items) => {
            let names: Vec<String> = items.iter().filter_map(|item| shown_value(office, kind, place, item)).collect();
            (!names.is_empty()).then(|| names.join(", "))
        }
        Value::Object(entries) => (!entries.is_empty()).then(|| entries.len().to_string()),
        other => Some(other.to_string()),
    }
}

/// A number of the journal as screens know it. Journals of four thousand million changes are beyond any city.
pub(crate) fn number(sequence: u64) -> u32 {
    u32::try_from(sequence).unwrap_or(u32::MAX)
}
