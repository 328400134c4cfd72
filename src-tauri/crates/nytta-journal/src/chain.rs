//! The chain of digests: what is hashed, and how. This can never change for a journal of format 1.
//!
//! Everything is SHA-256 over *fields*. A field is its length in bytes, as eight bytes with the highest first, and then
//! the bytes; a number is a field of eight such bytes, and an absent value is the length `2⁶⁴ − 1` with nothing after. So
//! no two lists of fields give the same bytes. The first field of each digest names what it is a digest of.
//!
//! Content is sealed with sixteen random bytes of its own before it goes into the digest of its item. Otherwise anybody
//! could find erased content again by trying: the names of a city's employees are soon tried. Once content and salt are
//! gone, the seal that remains says nothing, and the chain still verifies.

use nytta_portfolio::Id;
use sha2::{Digest as _, Sha256};

use crate::port::{Digest, Item};

/// The random bytes that content is sealed with.
pub type Salt = [u8; 16];

/// SHA-256 over length-prefixed fields.
struct Fields(Sha256);

impl Fields {
    fn of(purpose: &str) -> Fields {
        Fields(Sha256::new()).bytes(purpose.as_bytes())
    }

    fn bytes(mut self, bytes: &[u8]) -> Fields {
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
        self
    }

    fn text(self, text: &str) -> Fields {
        self.bytes(text.as_bytes())
    }

    fn number(self, number: u64) -> Fields {
        self.bytes(&number.to_be_bytes())
    }

    fn absent(mut self) -> Fields {
        self.0.update(u64::MAX.to_be_bytes());
        self
    }

    fn optional(self, bytes: Option<&[u8]>) -> Fields {
        match bytes {
            Some(bytes) => self.bytes(bytes),
            None => self.absent(),
        }
    }

    fn digest(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

/// The digest of plain bytes, without fields: what a blob is addressed by.
#[must_use]
pub fn blob_digest(bytes: &[u8]) -> Digest {
    Digest(Sha256::digest(bytes).into())
}

/// What the first change of a journal follows on: a digest of the journal's own random identity.
#[must_use]
pub fn genesis(journal_id: &str) -> Digest {
    Fields::of("nytta-journal/1/genesis").text(journal_id).digest()
}

/// Content as its item refers to it.
#[must_use]
pub fn seal(salt: &Salt, content: &[u8]) -> Digest {
    Fields::of("nytta-journal/1/content").bytes(salt).bytes(content).digest()
}

/// The digest of one item. `seal` is absent where the item removes its record.
#[must_use]
pub fn item_digest(item: &Item, seal: Option<&Digest>) -> Digest {
    Fields::of("nytta-journal/1/item")
        .text(&item.key.kind)
        .text(item.key.id.as_str())
        .optional(item.project.as_ref().map(|project| project.as_str().as_bytes()))
        .number(u64::from(item.schema))
        .optional(seal.map(|seal| seal.0.as_slice()))
        .digest()
}

/// What a change says of itself, in the order in which it is hashed.
pub struct Header<'a> {
    pub sequence: u64,
    pub id: &'a Id,
    pub author: &'a Id,
    pub client: &'a str,
    pub reason: &'a str,
    /// Microseconds since 1970-01-01 in UTC.
    pub recorded: i64,
    pub invented: bool,
    pub base: u64,
    /// See [`crate::rules::reliances_text`].
    pub relied_on: &'a str,
    pub reverses: Option<u64>,
}

/// The digest of a change: the change before, its header, and the digests of its items in order.
#[must_use]
pub fn change_digest(previous: &Digest, header: &Header<'_>, items: &[Digest]) -> Digest {
    let fields = Fields::of("nytta-journal/1/change")
        .bytes(&previous.0)
        .number(header.sequence)
        .text(header.id.as_str())
        .text(header.author.as_str())
        .text(header.client)
        .text(header.reason)
        .bytes(&header.recorded.to_be_bytes())
        .number(u64::from(header.invented))
        .number(header.base)
        .text(header.relied_on)
        .optional(header.reverses.map(u64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice))
        .number(items.len() as u64);
    items.iter().fold(fields, |fields, item| fields.bytes(&item.0)).digest()
}

#[cfg(test)]
mod tests {
    //! The vectors were computed by another program from the text at the top of this module.

    use nytta_portfolio::RecordKey;

    use super::*;

    fn id(text: &str) -> Id {
        Id::parse(text).unwrap()
    }

    fn item(kind: &str, name: &str, project: Option<&str>, schema: u32, content: Option<&str>) -> Item {
        let key = RecordKey { kind: kind.to_owned(), id: id(name) };
        Item { key, project: project.map(id), schema, content: content.map(|text| text.as_bytes().to_vec()) }
    }

    const GENESIS: &str = "33a00a89767ec4e3864f98cc3744c85a2d07395a80ed7ddac9cbdbaf42fdd359";
    const SEAL: &str = "1748e5eb57fd4c1361db37aaae2da34e0108d8aa79fbeb9587981205efb60616";
    const ITEM: &str = "e59da4c1a053a2fee57f82321ddc862cad9fe074f1f7f1df5f2b71be6a878cfd";
    const REMOVAL: &str = "3153c9c715ae10cd083ac8f64b3e54d447b08c357785c07ad309726fc97ae6ad";
    const FIRST: &str = "ce91136af8e4c5f60540ea103f73314fbcd9850a95e31ad857bc960cb8b10824";
    const SECOND: &str = "74505e514813e6b623ade9adca62da6b7c5e90f98cda3fba36ef0e5bb687d774";
    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn the_digests_are_those_of_format_1() {
        let genesis = genesis("00000000-0000-4000-8000-000000000000");
        assert_eq!(genesis.to_string(), GENESIS);

        let content = "{\"name\":\"Bidrag på nätet\"}";
        let salt: Salt = std::array::from_fn(|at| u8::try_from(at).unwrap());
        let seal = seal(&salt, content.as_bytes());
        assert_eq!(seal.to_string(), SEAL);
        let first_item = item_digest(&item("project", "p1", Some("p1"), 3, Some(content)), Some(&seal));
        assert_eq!(first_item.to_string(), ITEM);
        let removal = item_digest(&item("area", "area-adm", None, 1, None), None);
        assert_eq!(removal.to_string(), REMOVAL);

        let header = Header {
            sequence: 1,
            id: &id("0193-a"),
            author: &id("anna"),
            client: "nytta 0.1.0",
            reason: "Första ändringen",
            recorded: 1_221_395_400_123_456,
            invented: false,
            base: 0,
            relied_on: "area\nproject/p1",
            reverses: None,
        };
        let first = change_digest(&genesis, &header, &[first_item, removal]);
        assert_eq!(first.to_string(), FIRST);

        let header = Header {
            sequence: 2,
            id: &id("0193-b"),
            author: &id("bo"),
            reason: "",
            recorded: -1,
            invented: true,
            base: 1,
            relied_on: "",
            reverses: Some(1),
            ..header
        };
        assert_eq!(change_digest(&first, &header, &[removal]).to_string(), SECOND);
        assert_eq!(blob_digest(b"").to_string(), EMPTY);
    }

    #[test]
    fn no_two_lists_of_fields_give_the_same_digest() {
        let with = |kind, name, project| item_digest(&item(kind, name, project, 1, None), None);
        let digests = [with("ab", "c", None), with("a", "bc", None), with("a", "b", Some("c")), with("a", "b", None)];
        let distinct: std::collections::BTreeSet<_> = digests.iter().collect();
        assert_eq!(distinct.len(), digests.len());
    }
}
