//! How wide the columns of a table are: figures as wide as they need, texts share what is left.

use serde_json::{Value as Json, json};

use crate::model::{Column, Rank, Shape};

/// What a row of a table shows.
pub(super) type Cells = (Rank, Vec<Option<String>>);

/// A column of amounts is no narrower than this, where there is room.
const AMOUNT_MIN: f64 = 40.0;
/// A short text keeps a column of its own width up to this.
const SHORT_MAX: f64 = 96.0;
/// What the widest text is left at least.
const FLEXIBLE_MIN: f64 = 120.0;
/// How wide a semibold digit or an average letter is, in sizes of the font.
const DIGIT: f64 = 0.53;
/// Around the text of a cell.
const INSET: f64 = 5.5;

/// The columns of a table as they stand on the page.
pub(super) struct Widths {
    /// In points.
    widths: Vec<f64>,
    /// Whether a column is among those that share what figures leave.
    shared: Vec<bool>,
    size: f64,
}

impl Widths {
    /// Works out the widths; `size` is that of the font, `page` the width of the whole table.
    pub(super) fn of(columns: &[Column], labels: &[String], rows: &[Cells], size: f64, page: f64) -> Widths {
        let natural: Vec<f64> = (0..columns.len()).map(|at| natural(columns, at, &labels[at], rows, size)).collect();
        let flexible = flexible(columns, &natural);
        let fixed = |at: usize, roomy: bool| match columns[at].shape {
            Shape::Amount | Shape::Change if roomy => natural[at].max(AMOUNT_MIN),
            _ => natural[at],
        };
        let taken = |roomy| (0..columns.len()).filter(|at| !flexible[*at]).map(|at| fixed(at, roomy)).sum::<f64>();
        let roomy = taken(true) <= page - FLEXIBLE_MIN;
        let crowded = taken(roomy) > page - FLEXIBLE_MIN / 2.0;
        let shared: Vec<bool> = columns
            .iter()
            .zip(&flexible)
            .map(|(column, flexible)| *flexible || (crowded && share(column) > 0))
            .collect();
        let taken: f64 = (0..columns.len()).filter(|at| !shared[*at]).map(|at| fixed(at, roomy)).sum();
        let left = (page - taken).max(0.0);
        let shares: f64 = (0..columns.len()).filter(|at| shared[*at]).map(|at| f64::from(share(&columns[at]))).sum();
        let width =
            |at: usize| if shared[at] { left * f64::from(share(&columns[at])) / shares } else { fixed(at, roomy) };
        Widths { widths: (0..columns.len()).map(width).collect(), shared, size }
    }

    /// The columns as the page takes them: each with a `width` in points or a `share` of what is left.
    pub(super) fn json(&self, columns: &[Column], labels: &[String], rows: &[Cells]) -> Vec<Json> {
        let column = |(at, column): (usize, &Column)| {
            let shape = column.shape;
            let mut json = json!({ "label": labels[at], "figure": shape.is_figure() });
            if self.shared[at] {
                json["share"] = share(column).into();
                json["hyphenate"] = (longest_word(at, rows) * DIGIT * self.size > self.widths[at]).into();
            } else {
                json["width"] = self.widths[at].into();
            }
            json
        };
        columns.iter().enumerate().map(column).collect()
    }

    /// Whether a row may need more than one line, and so must be kept from breaking over pages.
    pub(super) fn is_tall(&self, cells: &[Option<String>]) -> bool {
        cells.iter().zip(&self.widths).any(|(cell, width)| {
            cell.as_ref().is_some_and(|text| {
                text.contains('\n') || text.chars().count() as f64 * DIGIT * self.size > *width - INSET
            })
        })
    }
}

/// The texts that share the rest: those that are long, and always the one with the largest share.
fn flexible(columns: &[Column], natural: &[f64]) -> Vec<bool> {
    let largest = columns.iter().map(share).max().unwrap_or_default();
    let first = columns.iter().position(|column| share(column) == largest);
    let is = |(at, column): (usize, &Column)| share(column) > 0 && (Some(at) == first || natural[at] > SHORT_MAX);
    columns.iter().enumerate().map(is).collect()
}

fn share(column: &Column) -> u8 {
    match column.shape {
        Shape::Text(share) => share,
        _ => 0,
    }
}

/// The longest word of a column's cells, in letters: only a column that is too narrow for it is hyphenated.
fn longest_word(at: usize, rows: &[Cells]) -> f64 {
    let cells = rows
        .iter()
        .filter(|(rank, _)| !matches!(rank, Rank::Group(_)))
        .filter_map(|(_, cells)| cells.get(at)?.as_deref());
    let words = cells.flat_map(|text| text.split([' ', '-', '/', '\n']));
    words.map(|word| word.chars().count()).max().unwrap_or_default() as f64
}

/// What a column needs so that no figure and no word of its header is broken.
fn natural(columns: &[Column], at: usize, label: &str, rows: &[Cells], size: f64) -> f64 {
    let cells = rows
        .iter()
        .filter(|(rank, _)| !matches!(rank, Rank::Group(_)))
        .filter_map(|(_, cells)| cells.get(at)?.as_deref());
    let longest = cells.map(|text| text.chars().count()).max().unwrap_or_default() as f64;
    let word = label.split(' ').map(|word| word.chars().count()).max().unwrap_or_default() as f64;
    // Semibold is wider than regular, and totals are semibold.
    let width = (longest * DIGIT * size).max(word * 0.56 * (size - 0.5)) + INSET;
    // A left column after a right one has air in front.
    let after_figure = at > 0 && columns[at - 1].shape.is_figure() && !columns[at].shape.is_figure();
    let width = if after_figure { width + 7.0 } else { width };
    if columns[at].shape == Shape::Code { width.min(SHORT_MAX) } else { width }
}
