//! Canonical bytes: the one way in which a record is written down, so that its hash means something.
//!
//! JSON after RFC 8785 (sorted keys, no white space). Values see to the rest: [`Money`](crate::Money) always has two
//! decimals, other decimals are normalised without a negative zero, moments are UTC with six decimals, and there are
//! no floating-point numbers. The bytes are stored as they are and never serialised again.

use serde::Serialize;

/// The value cannot be written canonically.
#[derive(Debug, thiserror::Error)]
#[error("cannot be written canonically: {0}")]
pub struct NotCanonical(#[from] serde_json::Error);

/// The canonical bytes of a value.
///
/// # Errors
/// [`NotCanonical`] when the value has keys that are not strings or numbers that JSON lacks.
pub fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, NotCanonical> {
    Ok(serde_json_canonicalizer::to_vec(value)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_sorted_and_nothing_is_added() {
        let value: serde_json::Value =
            serde_json::from_str(r#"{ "b": [1, {"z": null, "a": "å\n"}], "a": true }"#).unwrap();
        assert_eq!(String::from_utf8(to_bytes(&value).unwrap()).unwrap(), r#"{"a":true,"b":[1,{"a":"å\n","z":null}]}"#);
    }
}
