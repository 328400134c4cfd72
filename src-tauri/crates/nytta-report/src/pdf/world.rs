//! The world that a page is set in: its templates, its fonts, the report's values and charts. No file, no network, no clock.

use std::collections::HashMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("../../fonts/SourceSerif4-Regular.ttf"),
        include_bytes!("../../fonts/SourceSerif4-SemiBold.ttf"),
        include_bytes!("../../fonts/SourceSans3-Regular.ttf"),
        include_bytes!("../../fonts/SourceSans3-SemiBold.ttf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

const TEMPLATES: [(&str, &str); 3] = [
    ("/report.typ", include_str!("report.typ")),
    ("/look.typ", include_str!("look.typ")),
    ("/tables.typ", include_str!("tables.typ")),
];

/// Whether every face of the report has a glyph for a character.
pub(crate) fn has_glyph(c: char) -> bool {
    FONTS.iter().all(|font| font.info().coverage.contains(c as u32))
}

/// The files of the fonts.
pub(crate) fn font_files() -> impl Iterator<Item = &'static Bytes> {
    FONTS.iter().map(Font::data)
}

/// Templates and values of one report.
pub(super) struct PageWorld {
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

impl PageWorld {
    /// `files` are named by their path without the leading `/`.
    pub(super) fn new(files: Vec<(String, Vec<u8>)>) -> FileResult<PageWorld> {
        let mut sources = HashMap::new();
        for (path, text) in TEMPLATES {
            let id = file_id(path)?;
            sources.insert(id, Source::new(id, text.to_owned()));
        }
        let mut held = HashMap::new();
        for (path, bytes) in files {
            held.insert(file_id(&path)?, Bytes::new(bytes));
        }
        Ok(PageWorld { main: file_id(TEMPLATES[0].0)?, sources, files: held })
    }
}

/// Names are kept for ever once used, so a report uses the same few each time.
fn file_id(path: &str) -> FileResult<FileId> {
    let path = VirtualPath::new(path).map_err(|error| FileError::Other(Some(error.to_string().into())))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

impl World for PageWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or_else(|| FileError::NotFound(id.vpath().get_with_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| FileError::NotFound(id.vpath().get_with_slash().into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
