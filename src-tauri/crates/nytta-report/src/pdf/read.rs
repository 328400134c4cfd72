//! Reads amounts back from the pages that were set.

use std::collections::BTreeMap;

use typst::foundations::{Smart, StyleChain};
use typst::introspection::{Location, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::{TableCell, TableElem};
use typst_layout::PagedDocument;

use crate::model::At;

/// What stands in the cells of the tables' rows on the pages, letter by letter.
pub(crate) type Printed = BTreeMap<At, String>;

/// The cells of the pages, found by the tags that make the tables accessible. The header of a table is its row 0.
pub(crate) fn cells(document: &PagedDocument) -> Printed {
    let mut reader = Reader { printed: BTreeMap::new(), tables: 0, current: None };
    for page in document.pages() {
        reader.frame(&page.frame);
    }
    reader.printed
}

struct Reader {
    printed: Printed,
    /// How many tables have begun.
    tables: usize,
    /// The cell that is open, and the end by which it is known.
    current: Option<(Location, At)>,
}

impl Reader {
    fn frame(&mut self, frame: &Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.frame(&group.frame),
                FrameItem::Tag(tag) => self.tag(tag),
                FrameItem::Text(text) => {
                    if let Some((_, at)) = self.current {
                        self.printed.entry(at).or_default().push_str(&text.text);
                    }
                }
                _ => {}
            }
        }
    }

    /// A cell ends where its element does; what is set within it, such as a paragraph, has tags of its own.
    fn tag(&mut self, tag: &Tag) {
        match tag {
            Tag::Start(element, _) if element.is::<TableElem>() => self.tables += 1,
            Tag::Start(element, _) => {
                if let Some(cell) = element.to_packed::<TableCell>() {
                    let at = (cell.x.get(StyleChain::default()), cell.y.get(StyleChain::default()));
                    self.current = element.location().zip(self.place(at));
                }
            }
            Tag::End(location, ..) if self.current.is_some_and(|(cell, _)| cell == *location) => self.current = None,
            Tag::End(..) => {}
        }
    }

    fn place(&self, at: (Smart<usize>, Smart<usize>)) -> Option<At> {
        let (Smart::Custom(x), Smart::Custom(y)) = at else { return None };
        Some(At { table: self.tables.checked_sub(1)?, row: y.checked_sub(1)?, column: x })
    }
}
