//! What every workbook has in common: the page that it is printed on, headings, and texts that stay texts.

use rust_xlsxwriter::{Color, Format, FormatAlign, Worksheet, XlsxError};

use super::HEADER_ROW;
use crate::texts::Texts;

const A4: u8 = 9;
/// The longest text that a cell can hold is 32 767 characters.
const TEXT_MAX: usize = 32_000;
/// The height of a line, in points.
const LINE: f64 = 15.0;

/// Every sheet is printed on A4 across the page, with what the workbook is at the top and its pages counted at the foot.
pub(crate) fn page_set_up(sheet: &mut Worksheet, title: &str, marks: &str, texts: &Texts) -> Result<(), XlsxError> {
    let header = format!("&L{}&R{}", in_header(title), in_header(marks));
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.5, 0.5, 0.75, 0.6, 0.3, 0.3)
        .set_header(header)
        .set_footer(format!("&R{} &P (&N)", texts.plain("report-page")))
        .set_repeat_rows(HEADER_ROW, HEADER_ROW)?
        .set_screen_gridlines(false);
    Ok(())
}

/// A header knows codes that begin with `&`, and is at most 255 characters.
fn in_header(text: &str) -> String {
    clean(text).replace('&', "&&").chars().take(110).collect()
}

/// A text as XML can hold it.
pub(crate) fn clean(text: &str) -> String {
    let shown = text.chars().map(|c| match c {
        '\n' | '\t' => c,
        '\r' => ' ',
        c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => '\u{fffd}',
        c => c,
    });
    shown.take(TEXT_MAX).collect()
}

/// How many lines a text takes in a column.
pub(crate) fn lines(text: &str, width: f64) -> f64 {
    let of_line = |line: &str| {
        let length = line.chars().count() as f64;
        // Words do not fill their lines to the end.
        if length <= width - 1.0 { 1.0 } else { (length * 1.1 / width).ceil() }
    };
    text.lines().map(of_line).sum()
}

/// A row is as high as its longest text needs; not every program works that out by itself.
pub(crate) fn set_height(sheet: &mut Worksheet, row: u32, lines: f64) -> Result<(), XlsxError> {
    if lines > 1.0 {
        sheet.set_row_height(row, (lines * LINE).min(400.0))?;
    }
    Ok(())
}

pub(crate) fn heading(size: f64) -> Format {
    Format::new().set_bold().set_font_size(size)
}

pub(crate) fn mark() -> Format {
    Format::new().set_bold().set_font_color(Color::RGB(0x00A6_3D0A))
}

pub(crate) fn wrapped() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top)
}

pub(crate) fn index(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}
