//! Texts: the catalogue of the terminal, and of what the office itself names. One catalogue a language.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::view::{Failure, ParamValue, ParamView, PlaceView, ProblemView};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    #[default]
    Swedish,
    English,
}

impl Language {
    /// The language of a tag such as `sv`, `sv-SE` or `en`; Swedish where it is neither.
    #[must_use]
    pub fn of_tag(tag: &str) -> Language {
        if tag.starts_with("en") { Language::English } else { Language::Swedish }
    }

    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::Swedish => "sv",
            Language::English => "en",
        }
    }

    #[must_use]
    pub fn is_english(self) -> bool {
        self == Language::English
    }
}

macro_rules! catalogue {
    ($language:literal) => {
        [
            include_str!(concat!("../../../../data/texts/", $language, "/records.ftl")),
            include_str!(concat!("../../../../data/texts/", $language, "/problems.ftl")),
            include_str!(concat!("../../../../data/texts/", $language, "/terminal.ftl")),
            include_str!(concat!("../../../../data/texts/", $language, "/parts.ftl")),
            include_str!(concat!("../../../../data/texts/", $language, "/template.ftl")),
        ]
    };
}

/// The arguments of messages that are counts, so that a message can tell one from several.
const COUNTS: [&str; 5] = ["count", "records", "removals", "changes", "compared"];

/// The texts of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    #[must_use]
    pub fn of(language: Language) -> Texts {
        let sources = match language {
            Language::Swedish => catalogue!("sv"),
            Language::English => catalogue!("en"),
        };
        let id: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        for source in sources {
            // A part that does not parse is left out here; the tests read every catalogue whole.
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(parsed, _)| parsed);
            bundle.add_resource_overriding(resource);
        }
        Texts { language, bundle }
    }

    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message with its arguments; the key itself where there is no such message.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set(
                (*name).to_owned(),
                if COUNTS.contains(name) { FluentValue::try_number(value) } else { (*value).into() },
            );
        }
        self.find(key, None, &fluent).unwrap_or_else(|| key.to_owned())
    }

    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    fn find(&self, key: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }

    /// The label of a kind of record.
    #[must_use]
    pub fn kind(&self, word: &str) -> String {
        self.get(&format!("kind-{}", word.replace('_', "-")))
    }

    /// The label of a field of a kind; what is inside it stays as it is.
    #[must_use]
    pub fn field(&self, kind: &str, field: &str) -> String {
        let (name, inside) = field.split_once('.').map_or((field, None), |(name, inside)| (name, Some(inside)));
        let (kind, name) = (kind.replace('_', "-"), name.replace('_', "-"));
        let own = format!("field-{kind}-{name}");
        let label = if self.bundle.has_message(&own) { self.get(&own) } else { self.get(&format!("field-{name}")) };
        inside.map_or(label.clone(), |inside| format!("{label} {}", inside.replace('.', " ")))
    }

    /// The label of a word of a choice.
    #[must_use]
    pub fn word(&self, field: &str, word: &str) -> String {
        self.get(&format!("word-{}-{}", field.replace('_', "-"), word.replace('_', "-")))
    }

    /// What happened, and what to do about it, in two sentences or more.
    #[must_use]
    pub fn problem(&self, problem: &ProblemView) -> String {
        let said = self.said(&problem.code, &problem.params);
        let place = self.place(&problem.place);
        if place.is_empty() { said } else { format!("{place}: {said}") }
    }

    /// What a failure says, with each of its problems on a line of its own.
    #[must_use]
    pub fn failure(&self, failure: &Failure) -> String {
        if failure.problems.is_empty() {
            return self.said(&failure.code, &failure.params);
        }
        let lines: Vec<String> = failure.problems.iter().map(|problem| self.problem(problem)).collect();
        lines.join("\n")
    }

    fn said(&self, code: &str, params: &[ParamView]) -> String {
        let mut args = FluentArgs::new();
        for param in params {
            let value = match &param.value {
                ParamValue::Count(count) => FluentValue::from(*count),
                other => self.param(other).into(),
            };
            args.set(param.name.clone(), value);
        }
        let key = format!("problem-{code}");
        let text = self.find(&key, None, &args).unwrap_or_else(|| code.to_owned());
        // What is done with a key or a button is done otherwise here.
        let remedy = self.find(&key, Some("terminal"), &args).or_else(|| self.find(&key, Some("remedy"), &args));
        match remedy.filter(|remedy| !remedy.is_empty()) {
            Some(remedy) => format!("{text} {remedy}"),
            None => text,
        }
    }

    fn param(&self, value: &ParamValue) -> String {
        match value {
            ParamValue::Text(text) => text.clone(),
            ParamValue::Money(sek) => self.money(sek),
            ParamValue::Number(number) => self.number(number),
            ParamValue::Count(count) => count.to_string(),
            ParamValue::Date(date) => date.clone(),
            ParamValue::Kind(word) => self.kind(word),
            ParamValue::Field(name) => self.field("", name),
        }
    }

    fn place(&self, place: &PlaceView) -> String {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(place.file.clone());
        match (&place.sheet, place.row, &place.column) {
            (Some(sheet), Some(row), Some(column)) => parts.push(format!("{sheet}!{column}{row}")),
            (sheet, row, column) => {
                parts.extend(sheet.clone());
                parts.extend(row.map(|row| self.with("place-row", &[("row", &row.to_string())])));
                parts.extend(column.as_ref().map(|column| self.with("place-column", &[("column", column)])));
            }
        }
        if let (Some(kind), None) = (&place.kind, &place.file) {
            parts.push(format!("{} {}", self.kind(kind), place.id.clone().unwrap_or_default()));
            parts.extend(place.field.as_ref().map(|field| self.field(kind, field)));
        }
        parts.join(", ")
    }

    /// `a, b och c`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), self.get("terminal-and")),
        }
    }

    /// Kronor (text with a decimal point) as this language writes them; whole kronor without decimals.
    #[must_use]
    pub fn money(&self, sek: &str) -> String {
        self.number(sek.strip_suffix(".00").unwrap_or(sek))
    }

    /// A decimal number (text with a decimal point) as this language writes it.
    #[must_use]
    pub fn number(&self, plain: &str) -> String {
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |rest| ("\u{2212}", rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let (thousands, point) = if self.language.is_english() { (",", ".") } else { ("\u{a0}", ",") };
        let grouped: Vec<&str> =
            whole.as_bytes().rchunks(3).rev().filter_map(|chunk| std::str::from_utf8(chunk).ok()).collect();
        let fraction = if fraction.is_empty() { String::new() } else { format!("{point}{fraction}") };
        format!("{sign}{}{fraction}", grouped.join(thousands))
    }
}
