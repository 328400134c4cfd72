//! What people call a record: its identity, or where it is unique its code, name or abbreviation.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, Param, Portfolio, Problem};

/// The fields that a reference may be written as.
pub(crate) const LABELS: [&str; 4] = ["code", "name", "name_en", "abbreviation"];

/// The records that can be referred to.
#[derive(Debug, Default)]
pub(crate) struct Names {
    kinds: BTreeMap<Kind, Known>,
}

#[derive(Debug, Default)]
struct Known {
    ids: BTreeSet<Id>,
    labels: HashMap<String, BTreeSet<Id>>,
}

impl Names {
    /// The names of the records of a portfolio.
    pub(crate) fn of(portfolio: &Portfolio) -> Names {
        let mut names = Names::default();
        for kind in Kind::ALL {
            for id in portfolio.ids(*kind) {
                let value = portfolio.get(*kind, &id).and_then(|record| record.to_value().ok()).unwrap_or_default();
                let labels = LABELS.iter().filter_map(|field| value.get(field).and_then(|label| label.as_str()));
                names.add(*kind, &id, labels);
            }
        }
        names
    }

    pub(crate) fn add<'a>(&mut self, kind: Kind, id: &Id, labels: impl Iterator<Item = &'a str>) {
        let known = self.kinds.entry(kind).or_default();
        known.ids.insert(id.clone());
        for label in labels.filter(|label| !label.trim().is_empty()) {
            known.labels.entry(folded(label)).or_default().insert(id.clone());
        }
    }

    /// The record that a text names.
    ///
    /// # Errors
    /// The problem when it names none, or several.
    pub(crate) fn find(&self, kind: Kind, text: &str) -> Result<Id, Problem> {
        let unknown = || Problem::error("reference-unreadable").with("kind", Param::Kind(kind)).text("text", text);
        let known = self.kinds.get(&kind).ok_or_else(unknown)?;
        let folded = folded(text);
        if let Some(id) = known.ids.get(folded.as_str()) {
            return Ok(id.clone());
        }
        let named = known.labels.get(&folded).ok_or_else(unknown)?;
        match named.first() {
            Some(id) if named.len() == 1 => Ok(id.clone()),
            _ => Err(Problem::error("name-ambiguous")
                .with("kind", Param::Kind(kind))
                .text("text", text)
                .with("count", Param::Count(named.len() as u64))),
        }
    }
}

fn folded(label: &str) -> String {
    label.trim().to_lowercase()
}

/// An identity made from what a person wrote: `Bygglov på nätet` gives `bygglov-pa-natet`. None when nothing is left.
pub(crate) fn slug(text: &str) -> Option<Id> {
    let mut slug = String::new();
    for letter in text.to_lowercase().chars() {
        match letter {
            'a'..='z' | '0'..='9' | '.' | '_' => slug.push(letter),
            'å' | 'ä' | 'à' | 'á' | 'â' | 'æ' => slug.push('a'),
            'ö' | 'ø' | 'ó' | 'ô' => slug.push('o'),
            'é' | 'è' | 'ê' | 'ë' => slug.push('e'),
            'ü' => slug.push('u'),
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    slug.truncate(SLUG_LENGTH_MAX);
    Id::parse(slug.trim_start_matches(['.', '_', '-']).trim_end_matches('-')).ok()
}

/// Short enough to read, and to have a project's identity in front.
const SLUG_LENGTH_MAX: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_an_identity_or_nothing() {
        for (text, expected) in [
            ("Bygglov på nätet", Some("bygglov-pa-natet")),
            ("  E-12 / B ", Some("e-12-b")),
            ("_.x", Some("x")),
            ("日本", None),
            ("", None),
        ] {
            assert_eq!(slug(text).as_ref().map(Id::as_str), expected, "{text}");
        }
    }
}
