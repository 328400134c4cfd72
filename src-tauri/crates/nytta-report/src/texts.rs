//! The catalogue of texts, and the report's words in a language.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use nytta_portfolio::{Period, Tertial};
use rust_decimal::Decimal;

use crate::language::Language;
use crate::model::{Value, Words};

const SWEDISH: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../data/texts/sv/report.ftl"));
const ENGLISH: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../data/texts/en/report.ftl"));

/// The texts of a language.
pub struct Texts {
    pub(crate) language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The report's texts in a language.
    #[must_use]
    pub fn of(language: Language) -> Texts {
        let source = if language.is_english() { ENGLISH } else { SWEDISH };
        // A text that cannot be read is missing, and the tests find missing texts.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let mut bundle = FluentBundle::new(language.tag().parse().into_iter().collect());
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
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
        pattern.map_or_else(|| key.to_owned(), |pattern| self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
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
            format!("{}\u{2060}–\u{2060}{} {}", name(first), name(last), period.year())
        }
    }
}
