//! Editing: one field, as it was typed, becomes one change.

use std::collections::BTreeSet;

use nytta_portfolio::record::{Field, Kind, LifeCycle, Record, Shape};
use nytta_portfolio::{Id, Problem};
use serde_json::{Map, Value};

use crate::change::{Purpose, Write, new_id};
use crate::records::{blank, completed};
use crate::view::{Failure, FieldEdit, ProblemView, Reading, Saved, Unit};
use crate::{Office, Texts, read};

/// Where a typed field is kept: the record and the place in it.
struct Target {
    kind: Kind,
    id: Id,
    /// The field, then what is inside it.
    path: Vec<String>,
    /// The value goes to this place too, while a first estimate is made.
    also: Option<Vec<String>>,
    /// The project whose first cost line this is.
    first_of: Option<Id>,
}

impl Office {
    /// Sets fields as one change, each as it was typed.
    ///
    /// # Errors
    /// A text cannot be read, a rule is broken, or nothing can be changed; each problem says its field.
    pub fn edit(&mut self, edits: &[FieldEdit], reason: &str) -> Result<Saved, Failure> {
        let (writes, problems) = self.written(edits);
        if !problems.is_empty() {
            return Err(Failure::because(&problems));
        }
        let warnings = self.moved_by_shared(&writes);
        self.commit(writes, &Purpose { reason: reason.to_owned(), ..Purpose::default() })?;
        Ok(Saved { warnings, ..self.saved(None) })
    }

    /// Adds a project with the fields typed; the code is made up where none is given.
    ///
    /// # Errors
    /// As [`Office::edit`].
    pub fn add_project(&mut self, values: &[(String, String)], reason: &str) -> Result<Saved, Failure> {
        self.add_with_id(Kind::Project, new_id(), values, reason)
    }

    pub(crate) fn add_with_id(
        &mut self,
        kind: Kind,
        id: Id,
        values: &[(String, String)],
        reason: &str,
    ) -> Result<Saved, Failure> {
        let edits = values.iter().map(|(field, text)| FieldEdit {
            kind: kind.word().to_owned(),
            id: id.to_string(),
            field: field.clone(),
            text: text.clone(),
            unit: Unit::Sek,
        });
        let (writes, problems) = self.built(kind, &id, &edits.collect::<Vec<_>>(), 0);
        if !problems.is_empty() {
            return Err(Failure::because(&problems));
        }
        self.commit(writes, &Purpose { reason: reason.to_owned(), ..Purpose::default() })?;
        Ok(self.saved(Some(&id)))
    }

    pub(crate) fn saved(&self, id: Option<&Id>) -> Saved {
        Saved { head: self.head_number(), id: id.map(ToString::to_string), warnings: Vec::new() }
    }

    /// How a typed text would be understood in a field, before it is kept.
    ///
    /// # Errors
    /// There is no such field.
    pub fn read_text(&self, edit: &FieldEdit) -> Result<Reading, Failure> {
        let target = self.target(edit).map_err(|problem| Failure::because(&[problem]))?;
        let field = target.field().ok_or_else(|| Failure::code("no-such-field").text("field", edit.field.clone()))?;
        let reading = match self.value(field, &target.path, &edit.text, edit.unit) {
            Ok(value) => {
                let id = field.target.zip(value.as_str().and_then(|text| Id::parse(text).ok()));
                let text = match &value {
                    Value::Null => None,
                    Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
                    other => Some(other.to_string()),
                };
                Reading { value: text, name: id.map(|(kind, id)| self.name(kind, &id)), problems: Vec::new() }
            }
            Err(problem) => Reading { value: None, name: None, problems: vec![ProblemView::from(&problem)] },
        };
        Ok(reading)
    }

    /// The records that edits write, and what is wrong with them.
    pub(crate) fn written(&self, edits: &[FieldEdit]) -> (Vec<Write>, Vec<Problem>) {
        let mut draft = Draft { office: self, contents: Vec::new(), problems: Vec::new() };
        for edit in edits {
            draft.set(edit);
        }
        draft.finish()
    }

    /// A new record with its fields, and what else they write. A project without a code gets one that is free; `skipped` are
    /// passed over, so that several new projects get different ones.
    pub(crate) fn built(&self, kind: Kind, id: &Id, edits: &[FieldEdit], skipped: usize) -> (Vec<Write>, Vec<Problem>) {
        let mut content = blank(kind);
        if kind == Kind::Project {
            content.insert("code".to_owned(), Value::String(self.free_code(skipped)));
        }
        let said = edits.iter().filter(|edit| edit.field != "code" || !edit.text.trim().is_empty());
        self.built_upon(kind, id, content, said)
    }

    /// A new record with its fields, upon what is known of it already.
    pub(crate) fn built_upon<'a>(
        &self,
        kind: Kind,
        id: &Id,
        content: Map<String, Value>,
        edits: impl IntoIterator<Item = &'a FieldEdit>,
    ) -> (Vec<Write>, Vec<Problem>) {
        let mut draft = Draft { office: self, contents: vec![(kind, id.clone(), content)], problems: Vec::new() };
        for edit in edits {
            draft.set(edit);
        }
        draft.finish()
    }

    fn free_code(&self, skipped: usize) -> String {
        let taken: BTreeSet<&str> =
            self.now.portfolio.projects().values().map(|project| project.code.as_str()).collect();
        let codes = (taken.len() + 1..).map(|number| format!("P{number}"));
        codes.filter(|code| !taken.contains(code.as_str())).nth(skipped).unwrap_or_default()
    }

    fn target(&self, edit: &FieldEdit) -> Result<Target, Problem> {
        let no_field = || Problem::error("no-such-field").text("field", edit.field.clone());
        let kind = Kind::of_word(&edit.kind).ok_or_else(no_field)?;
        let id = Id::parse(&edit.id).map_err(|_| Problem::error("no-such-record").text("id", edit.id.clone()))?;
        let path: Vec<String> = edit.field.split('.').map(str::to_owned).collect();
        if kind == Kind::Project && Kind::Project.field(&path[0]).is_none() {
            return self.beside_project(id, &path).ok_or_else(no_field)?;
        }
        let target = Target { kind, id, path, also: None, first_of: None };
        target.field().map(|_| ()).ok_or_else(no_field)?;
        Ok(target)
    }

    /// A field that the list shows of a project though it is kept in its plan or its cost line.
    fn beside_project(&self, project: Id, path: &[String]) -> Option<Result<Target, Problem>> {
        if Kind::Plan.field(&path[0]).is_some() {
            return Some(Ok(Target { kind: Kind::Plan, id: project, path: path.to_vec(), also: None, first_of: None }));
        }
        let (version, bound) = match path[0].as_str() {
            "original" => ("original", "likely"),
            "current" => ("current", "likely"),
            "low" => ("current", "low"),
            "high" => ("current", "high"),
            _ => return None,
        };
        let place = |version: &str, slot: &str| vec![version.to_owned(), slot.to_owned(), bound.to_owned()];
        let lines: Vec<_> =
            self.now.portfolio.lines_of(&project).filter(|(_, line)| line.life_cycle == LifeCycle::Project).collect();
        let target = match lines.as_slice() {
            // The first estimate is the original and the current one.
            [] => Target {
                kind: Kind::CostLine,
                id: self.first_line_id(&project),
                path: place(version, "whole"),
                also: (version == "current").then(|| place("original", "whole")),
                first_of: Some(project),
            },
            [(id, line)] => {
                let entries = if version == "original" { &line.original } else { &line.current };
                let slot = match entries.len() {
                    0 => "whole".to_owned(),
                    1 => entries.keys().map(ToString::to_string).collect(),
                    _ => return Some(Err(several(&project, path))),
                };
                Target {
                    kind: Kind::CostLine,
                    id: (*id).clone(),
                    path: place(version, &slot),
                    also: None,
                    first_of: None,
                }
            }
            _ => return Some(Err(several(&project, path))),
        };
        Some(Ok(target))
    }

    /// The identity of the cost line that a project's first estimate makes: the same for all edits of one change.
    fn first_line_id(&self, project: &Id) -> Id {
        let id = Id::parse(&format!("{project}-cost")).ok();
        id.filter(|id| !self.now.portfolio.holds(Kind::CostLine, id)).unwrap_or_else(new_id)
    }

    /// A typed text as the value of a field; `Null` clears it.
    fn value(&self, field: &Field, path: &[String], text: &str, unit: Unit) -> Result<Value, Problem> {
        let (trimmed, language) = (text.trim(), self.language());
        if trimmed.is_empty()
            && !matches!(field.shape, Shape::Flag | Shape::References | Shape::Choices(_) | Shape::Percents)
        {
            return Ok(if field.required && field.shape == Shape::Text {
                Value::String(String::new())
            } else {
                Value::Null
            });
        }
        Ok(match field.shape {
            Shape::Text => Value::String(text.trim_end().to_owned()),
            Shape::Flag => Value::Bool(read::flag(text)?),
            Shape::Count => {
                Value::from(trimmed.parse::<u32>().map_err(|_| Problem::error("count-unreadable").text("text", text))?)
            }
            Shape::Percent => Value::String(read::percent(text, language)?.to_string()),
            Shape::Percents => {
                let steps = text.split([' ', ';']).filter(|step| !step.trim().is_empty());
                let steps = steps.map(|step| read::percent(step, language).map(|step| Value::String(step.to_string())));
                Value::Array(steps.collect::<Result<_, _>>()?)
            }
            Shape::PercentsByReference => Value::String(read::percent(text, language)?.to_string()),
            Shape::Number | Shape::NumbersByYear => Value::String(read::number(text, language)?.to_string()),
            Shape::Month => Value::String(read::month(text)?.to_string()),
            Shape::Money | Shape::Estimates | Shape::AmountsByReference | Shape::AmountsByYear => {
                Value::String(read::amount(text, unit, language)?.to_string())
            }
            Shape::Date => {
                let last = path.first().is_some_and(|name| name == "end" || name.ends_with("_to"));
                Value::String(read::date(text, last)?.to_string())
            }
            Shape::Year => Value::String(read::year(text)?.to_string()),
            Shape::Period => {
                let period: nytta_portfolio::Period =
                    trimmed.parse().map_err(|_| Problem::error("period-unreadable").text("text", text))?;
                Value::String(period.to_string())
            }
            Shape::Moment => {
                let moment = nytta_portfolio::Timestamp::parse(trimmed)
                    .map_err(|_| Problem::error("moment-unreadable").text("text", text))?;
                Value::String(moment.to_string())
            }
            Shape::Choice(words) => Value::String(self.word(field, words, trimmed)?),
            Shape::Choices(words) => {
                let parts = parts(text).map(|part| self.word(field, words, part).map(Value::String));
                Value::Array(parts.collect::<Result<_, _>>()?)
            }
            Shape::Reference => Value::String(self.referred(field, trimmed)?.to_string()),
            Shape::References => {
                let parts = parts(text).map(|part| self.referred(field, part).map(|id| Value::String(id.to_string())));
                Value::Array(parts.collect::<Result<_, _>>()?)
            }
        })
    }

    /// A word of a choice, given as it is stored or as either language shows it.
    fn word(&self, field: &Field, words: &[&str], text: &str) -> Result<String, Problem> {
        let wanted = text.to_lowercase();
        let shown = |word: &str| {
            use crate::Language::{English, Swedish};
            [Swedish, English]
                .iter()
                .any(|language| Texts::of(*language).word(field.name, word).to_lowercase() == wanted)
        };
        let found = words.iter().find(|word| **word == wanted).or_else(|| words.iter().find(|word| shown(word)));
        found.map(|word| (*word).to_owned()).ok_or_else(|| Problem::error("choice-unknown").text("text", text))
    }

    /// The record of a kind that a text names; `None` where the text is empty.
    pub(crate) fn reference(&self, kind: Kind, text: &str) -> Result<Option<Id>, Problem> {
        let text = text.trim();
        if text.is_empty() { Ok(None) } else { self.of_kind_called(kind, text).map(Some) }
    }

    fn referred(&self, field: &Field, text: &str) -> Result<Id, Problem> {
        let unknown = || Problem::error("reference-unreadable").text("text", text);
        self.of_kind_called(field.target.ok_or_else(unknown)?, text)
    }

    /// The record that a text names: by identity, code or name; it must be the only one.
    fn of_kind_called(&self, kind: Kind, text: &str) -> Result<Id, Problem> {
        let unknown = |code| Problem::error(code).text("text", text);
        let portfolio = &self.now.portfolio;
        if let Ok(id) = Id::parse(text)
            && portfolio.holds(kind, &id)
        {
            return Ok(id);
        }
        let wanted = text.to_lowercase();
        let called = |id: &Id| {
            let value = portfolio.get(kind, id).and_then(|record| record.to_value().ok()).unwrap_or_default();
            ["code", "name", "name_en", "abbreviation"]
                .iter()
                .filter_map(|name| value.get(*name).and_then(Value::as_str).map(str::to_lowercase))
                .any(|name| name == wanted)
        };
        let found: Vec<Id> = portfolio.ids(kind).into_iter().filter(called).collect();
        match found.as_slice() {
            [only] => Ok(only.clone()),
            [] => Err(unknown("reference-unreadable").with("kind", nytta_portfolio::Param::Kind(kind))),
            _ => Err(unknown("reference-ambiguous").with("kind", nytta_portfolio::Param::Kind(kind))),
        }
    }
}

impl Target {
    fn field(&self) -> Option<&'static Field> {
        self.path.first().and_then(|name| self.kind.field(name))
    }
}

fn several(project: &Id, path: &[String]) -> Problem {
    Problem::error("edit-several-costs").on(Kind::Project.key(project)).at(path.join("."))
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mark = if text.contains([',', ';', '\n']) { &[',', ';', '\n'][..] } else { &[' '][..] };
    text.split(mark).map(str::trim).filter(|part| !part.is_empty())
}

/// Records while they are being edited.
struct Draft<'a> {
    office: &'a Office,
    contents: Vec<(Kind, Id, Map<String, Value>)>,
    problems: Vec<Problem>,
}

impl Draft<'_> {
    fn set(&mut self, edit: &FieldEdit) {
        let place = |problem: Problem| {
            let key = Kind::of_word(&edit.kind).zip(Id::parse(&edit.id).ok()).map(|(kind, id)| kind.key(&id));
            let problem = problem.at(edit.field.clone());
            key.map_or(problem.clone(), |key| problem.on(key))
        };
        let outcome = self.office.target(edit).and_then(|target| {
            let no_field = || Problem::error("no-such-field").text("field", edit.field.clone());
            let field = target.field().ok_or_else(no_field)?;
            let value = self.office.value(field, &target.path, &edit.text, edit.unit)?;
            self.put(&target, &value)
        });
        self.problems.extend(outcome.err().map(place));
    }

    fn put(&mut self, target: &Target, value: &Value) -> Result<(), Problem> {
        let content = self.content(target)?;
        place_value(content, &target.path, value.clone());
        if let Some(also) = &target.also {
            place_value(content, also, value.clone());
        }
        Ok(())
    }

    fn content(&mut self, target: &Target) -> Result<&mut Map<String, Value>, Problem> {
        let at = match self.contents.iter().position(|(kind, id, _)| *kind == target.kind && *id == target.id) {
            Some(at) => at,
            None => {
                let content = self.standing(target)?;
                self.contents.push((target.kind, target.id.clone(), content));
                self.contents.len() - 1
            }
        };
        Ok(&mut self.contents[at].2)
    }

    /// The content as it stands; of a plan or a first cost line that is not there yet, a new one.
    fn standing(&self, target: &Target) -> Result<Map<String, Value>, Problem> {
        let record = self.office.now.portfolio.get(target.kind, &target.id);
        if let Some(Ok(Value::Object(content))) = record.as_ref().map(Record::to_value) {
            return Ok(content);
        }
        match (target.kind, &target.first_of) {
            (Kind::Plan, _) => Ok(blank(Kind::Plan)),
            (Kind::CostLine, Some(project)) => {
                let mut content = blank(Kind::CostLine);
                let [name, english] = [crate::Language::Swedish, crate::Language::English]
                    .map(|language| Texts::of(language).get("office-cost-line"));
                let names = [("name", name.as_str()), ("name_en", english.as_str())];
                let said = [("project", project.as_str()), names[0], names[1], ("life_cycle", "project")];
                content.extend(said.map(|(field, text)| (field.to_owned(), Value::String(text.to_owned()))));
                content.insert("order".to_owned(), Value::from(1));
                Ok(content)
            }
            _ => Err(Problem::error("no-such-record").text("id", target.id.to_string())),
        }
    }

    fn finish(self) -> (Vec<Write>, Vec<Problem>) {
        let mut problems = self.problems;
        let mut writes = Vec::new();
        for (kind, id, content) in self.contents {
            match completed(kind, &id, content) {
                Ok(record) => writes.push(Write { kind, id, after: Some(record) }),
                Err(found) => problems.extend(found),
            }
        }
        (writes, problems)
    }
}

/// Sets a value at a place inside an object. A place that is cleared goes, and what is empty then goes with it.
fn place_value(content: &mut Map<String, Value>, path: &[String], value: Value) {
    let [name, inside @ ..] = path else { return };
    if inside.is_empty() {
        content.insert(name.clone(), value);
        return;
    }
    let entry = content.entry(name.clone()).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(inner) = entry {
        if inside.len() == 1 && value.is_null() && !matches!(inside[0].as_str(), "low" | "likely" | "high") {
            inner.remove(&inside[0]);
        } else {
            if inside.len() == 2 && !inner.contains_key(&inside[0]) {
                let empty = ["low", "likely", "high"].map(|bound| (bound.to_owned(), Value::Null));
                inner.insert(inside[0].clone(), Value::Object(empty.into_iter().collect()));
            }
            place_value(inner, inside, value);
        }
        inner.retain(|_, entry| {
            entry.as_object().is_none_or(|bounds| bounds.is_empty() || bounds.values().any(|value| !value.is_null()))
        });
    }
}
