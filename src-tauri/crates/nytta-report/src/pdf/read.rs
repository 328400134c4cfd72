//! Reads amounts back from the pages that were set.

use std::collections::BTreeMap;

use typst::foundations::Value;
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

use crate::model::At;

/// What stands in the amount cells of the pages, letter by letter.
pub(crate) type Printed = BTreeMap<At, String>;

/// The amounts of the pages. Each stands between two marks that are set with it and print nothing.
pub(crate) fn amounts(document: &PagedDocument) -> Printed {
    let mut reader = Reader { printed: BTreeMap::new(), current: None };
    for page in document.pages() {
        reader.frame(&page.frame);
    }
    reader.printed
}

struct Reader {
    printed: Printed,
    current: Option<At>,
}

impl Reader {
    fn frame(&mut self, frame: &Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.frame(&group.frame),
                FrameItem::Tag(Tag::Start(element, _)) => {
                    if let Some(mark) = element.to_packed::<MetadataElem>() {
                        self.mark(&mark.value);
                    }
                }
                FrameItem::Text(text) => {
                    if let Some(at) = self.current {
                        self.printed.entry(at).or_default().push_str(&text.text);
                    }
                }
                _ => {}
            }
        }
    }

    fn mark(&mut self, value: &Value) {
        let Value::Str(mark) = value else { return };
        self.current = place(mark.as_str());
    }
}

/// `at TABLE ROW COLUMN` begins an amount; anything else ends one.
fn place(mark: &str) -> Option<At> {
    let mut numbers = mark.strip_prefix("at ")?.split(' ').map(|number| number.parse::<usize>().ok());
    Some(At { table: numbers.next()??, row: numbers.next()??, column: numbers.next()?? })
}
