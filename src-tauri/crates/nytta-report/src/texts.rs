//! The catalogue of texts, and the report's words in a language.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use nytta_portfolio::{Period, Tertial};
use rust_decimal::Decimal;

use crate::language::Language;
use crate::model::{Value, Words};

const SWEDISH: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../data/texts/sv/report.ftl"));
const ENGLISH: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../data/texts/en/report.ftl"));

/// Names that the window and the terminal use too.
const SWEDISH_PARTS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../data/texts/sv/parts.ftl"));
const ENGLISH_PARTS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../data/texts/en/parts.ftl"));

/// The texts of a language.
pub struct Texts {
    pub(crate) language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The report's texts in a language.
    #[must_use]
    pub fn of(language: Language) -> Texts {
        let sources = if language.is_english() { [ENGLISH_PARTS, ENGLISH] } else { [SWEDISH_PARTS, SWEDISH] };
        let mut bundle = FluentBundle::new(language.tag().parse().into_iter().collect());
        bundle.set_use_isolating(false);
        for source in sources {
            // A text that cannot be read is missing, and the tests find missing texts.
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Texts { language, bundle }
    }

    /// Words in the language.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        match words {
            Words::Own(text) => text.clone(),
            Words::Text { key, values } => {
                let mut args = FluentArgs::new();
                for (name, value) in values {
                    self.set(&mut args, name, value);
                }
                self.format(key, &args)
            }
        }
    }

    /// A text of the catalogue that mentions nothing.
    #[must_use]
    pub fn plain(&self, key: &str) -> String {
        self.format(key, &FluentArgs::new())
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let mut errors = Vec::new();
        pattern.map_or_else(
            || key.to_owned(),
            |pattern| self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned(),
        )
    }

    /// A count is given twice: as a number, by which a text chooses its form, and as `…-said` to be shown.
    fn set(&self, args: &mut FluentArgs<'_>, name: &'static str, value: &Value) {
        if let Value::Count(count) = value {
            args.set(Cow::Owned(format!("{name}-said")), self.language.number(Decimal::from(*count)));
            args.set(name, FluentValue::from(*count));
        } else {
            args.set(name, self.value(value));
        }
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Amount(amount) => self.language.said_amount(*amount),
            Value::In(amount, unit) => self.language.amount(*amount, *unit),
            Value::Count(count) => self.language.number(Decimal::from(*count)),
            Value::Date(date) => self.language.date(*date),
            Value::Moment(moment) => self.language.moment(*moment),
            Value::Period(period) => self.period(*period),
            Value::Words(words) => self.say(words),
            Value::Series(items) => items.iter().map(|item| self.say(item)).collect::<Vec<_>>().join("; "),
            Value::List(items) => self.language.list(&items.iter().map(|item| self.say(item)).collect::<Vec<_>>()),
        }
    }

    /// The months of a period: `januari–augusti 2007`.
    pub(crate) fn period(&self, period: Period) -> String {
        let (first, last) = period.months();
        let name = |month: nytta_portfolio::Month| self.language.month(u32::from(month.number()));
        let whole_year = matches!(period, Period::Year(_) | Period::Tertial(_, Tertial::T3));
        if whole_year {
            period.year().to_string()
        } else if first == last {
            format!("{} {}", name(first), period.year())
        } else {
            format!("{}–{} {}", name(first), name(last), period.year())
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    use super::*;

    /// The texts of a language with the values that each mentions.
    fn texts(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut key = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =").filter(|(name, _)| name.starts_with("report-")) {
                key = name.to_owned();
                assert!(texts.insert(key.clone(), BTreeSet::new()).is_none(), "{key} is there twice");
            }
            let mentioned = line
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric()).collect::<String>());
            texts.entry(key.clone()).or_default().extend(mentioned);
        }
        texts.remove("");
        texts
    }

    /// The keys that the sources name.
    fn named(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                named(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = std::fs::read_to_string(path).unwrap();
                let literals = source
                    .split('"')
                    .filter(|text| text.starts_with("report-") && !text.ends_with('-') && !text.contains(['{', ' ']));
                found.extend(literals.map(str::to_owned));
            }
        }
    }

    #[test]
    fn both_languages_have_every_text_that_is_used_and_no_other() {
        let (swedish, english) = (texts(SWEDISH), texts(ENGLISH));
        assert_eq!(swedish, english);
        let mut used = BTreeSet::new();
        named(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut used);
        used.retain(|key| !["report-cancelled", "report-disagrees", "report-failed"].contains(&key.as_str()));
        let known: BTreeSet<String> = swedish.keys().filter(|key| !key.starts_with("report-sheet-")).cloned().collect();
        used.retain(|key| !key.starts_with("report-sheet-"));
        assert_eq!(used.symmetric_difference(&known).collect::<Vec<_>>(), Vec::<&String>::new());
    }

    #[test]
    fn a_count_chooses_its_form() {
        let said = |count: u64| {
            let words = Words::Text { key: "report-sum-projects", values: vec![("count", Value::Count(count))] };
            Texts::of(Language::Swedish).say(&words)
        };
        assert_eq!([said(1), said(2), said(1_200)], ["Summa 1 projekt", "Summa 2 projekt", "Summa 1\u{a0}200 projekt"]);
    }
}
