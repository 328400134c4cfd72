//! Charts with their text drawn as shapes, so that no font is needed to show them.

use std::sync::{Arc, LazyLock};

use usvg::fontdb::Database;
use usvg::{Options, Tree, WriteOptions};

use super::Drawn;
use crate::error::ReportError;
use crate::pdf::font_files;

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for file in font_files() {
        fonts.load_font_data(file.to_vec());
    }
    Arc::new(fonts)
});

/// The same chart with its text as shapes.
pub(crate) fn outlined(chart: &Drawn) -> Result<Drawn, ReportError> {
    let options = Options { fontdb: Arc::clone(&FONTS), ..Options::default() };
    let tree = Tree::from_str(&chart.svg, &options).map_err(|error| ReportError::Chart(error.to_string()))?;
    Ok(Drawn { id: chart.id, svg: tree.to_string(&WriteOptions { preserve_text: false, ..WriteOptions::default() }) })
}
