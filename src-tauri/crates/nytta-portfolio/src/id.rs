//! Identities: opaque, stable, never reused. What a person calls a thing (a code, a name) is a field.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The longest identity that is accepted, in bytes.
pub const ID_LENGTH_MAX: usize = 64;

/// An opaque identity: 1–64 characters of `a–z`, `0–9`, `-`, `_` and `.`, beginning with a letter or a digit.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Id(Arc<str>);

/// The text is not an identity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an identity (1–64 of a–z, 0–9, '-', '_', '.'): {0:?}")]
pub struct NotAnId(pub String);

impl Id {
    /// Takes a text as an identity when it has the form of one.
    ///
    /// # Errors
    /// [`NotAnId`] when it is empty, too long, or holds another character.
    pub fn parse(text: &str) -> Result<Id, NotAnId> {
        let head_ok = text.bytes().next().is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        let rest_ok =
            text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_' | b'.'));
        if head_ok && rest_ok && text.len() <= ID_LENGTH_MAX {
            Ok(Id(text.into()))
        } else {
            Err(NotAnId(text.to_owned()))
        }
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Id, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Id::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// Names one record: its kind (`project`, `cost_line`, …) and its identity within that kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RecordKey {
    pub kind: String,
    pub id: Id,
}

impl fmt::Display for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_is_short_lowercase_ascii() {
        for good in ["a", "area-adm", "0193.x_y", &"a".repeat(64)] {
            assert!(Id::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "A", "å", "a b", "-a", ".", "a/b", &"a".repeat(65)] {
            assert_eq!(Id::parse(bad), Err(NotAnId(bad.to_owned())));
        }
    }
}
