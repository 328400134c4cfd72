//! Writes the workbook.

use nytta_portfolio::Money;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

use super::formula::{Cells, Live};
use super::look::{clean, heading, index, lines, mark, page_set_up, set_height, wrapped};
use super::{HEADER_ROW, sheet_row};
use crate::error::ReportError;
use crate::model::{At, Block, Cell, Column, Rank, Report, Row, Shape, Table, Words};
use crate::texts::Texts;

const MISSING: &str = "–";
/// The width of the texts on the first sheet, in characters.
const FRONT_WIDTH: f64 = 110.0;
/// The workbook as a file.
pub(crate) fn write(report: &Report, texts: &Texts) -> Result<Vec<u8>, ReportError> {
    written(report, texts).map_err(|error| ReportError::Workbook(error.to_string()))
}

fn written(report: &Report, texts: &Texts) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(report, texts)?);
    front(workbook.add_worksheet(), report, texts)?;
    let tables: Vec<&Table> = report.tables().collect();
    let names: Vec<String> = tables.iter().map(|table| texts.plain(&format!("report-sheet-{}", table.id))).collect();
    let mut cells = Cells::of(tables.clone(), &names);
    for (number, (table, name)) in tables.into_iter().zip(&names).enumerate() {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        page_set_up(sheet, &texts.say(&report.front.title), &marks(report, texts), texts)?;
        Sheet::of(texts, table, number).write(sheet, &mut cells)?;
    }
    workbook.save_to_buffer()
}

/// The date of creation is when the report's data was registered, so that the same report has the same bytes.
fn properties(report: &Report, texts: &Texts) -> Result<DocProperties, XlsxError> {
    let created =
        ExcelDateTime::parse_from_str(&report.front.registered_until.utc().format("%Y-%m-%dT%H:%M:%S").to_string())?;
    Ok(DocProperties::new()
        .set_title(clean(&format!("{}. {}", texts.say(&report.front.title), texts.say(&report.front.subtitle))))
        .set_author(clean(&texts.say(&report.front.city)))
        .set_comment(marks(report, texts))
        .set_creation_datetime(&created))
}

/// That it is a draft, that it is invented: on every sheet.
fn marks(report: &Report, texts: &Texts) -> String {
    let marks =
        [(report.front.draft, "report-description-draft"), (report.front.example, "report-description-example")];
    let said: Vec<String> = marks.into_iter().filter(|(is, _)| *is).map(|(_, key)| texts.plain(key)).collect();
    let proposed = report.front.proposed.as_ref().map(|words| texts.say(words));
    said.into_iter().chain(proposed).collect::<Vec<_>>().join(" ")
}

/// The first sheet: what the report is, what to know, and what the words mean.
fn front(sheet: &mut Worksheet, report: &Report, texts: &Texts) -> Result<(), XlsxError> {
    sheet.set_name(texts.plain("report-sheet-front"))?;
    page_set_up(sheet, &texts.say(&report.front.title), &marks(report, texts), texts)?;
    sheet.set_column_width(0, 30)?.set_column_width(1, FRONT_WIDTH)?;
    let (title, label, wrapped) = (heading(16.0), Format::new().set_bold().set_align(FormatAlign::Top), wrapped());
    let front = &report.front;
    sheet.write_string_with_format(0, 0, clean(&texts.say(&front.title)), &title)?;
    sheet.write_string(1, 0, clean(&texts.say(&front.subtitle)))?;
    sheet.write_string_with_format(2, 0, clean(&marks(report, texts)), &mark())?;
    let language = texts.language;
    let mut rows: Vec<(String, String)> = vec![
        (texts.plain("report-front-city"), texts.say(&front.city)),
        (texts.plain("report-front-portfolio"), texts.say(&front.portfolio)),
        (texts.plain("report-front-period"), format!("{}, {}", front.period, texts.period(front.period))),
        (texts.plain("report-front-registered"), language.moment(front.registered_until)),
        (texts.plain("report-front-made"), language.date(front.made_on)),
        (texts.plain("report-front-version"), texts.plain("report-front-version-draft")),
        (texts.plain("report-front-unit"), texts.plain("report-front-unit-kronor")),
    ];
    rows.extend(report.findings.iter().map(|finding| {
        let said: Vec<String> =
            std::iter::once(&finding.head).chain(&finding.body).map(|words| texts.say(words)).collect();
        (texts.plain("report-summary"), said.join(" "))
    }));
    let terms = report.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::Terms(terms) => Some(terms),
        _ => None,
    });
    rows.extend(terms.flatten().map(|(term, meaning)| (texts.say(term), texts.say(meaning))));
    for (row, (name, value)) in (4_u32..).zip(rows) {
        sheet.write_string_with_format(row, 0, clean(&name), &label)?;
        sheet.write_string_with_format(row, 1, clean(&value), &wrapped)?;
        set_height(sheet, row, lines(&value, FRONT_WIDTH))?;
    }
    Ok(())
}

/// The sheet of one table.
struct Sheet<'a> {
    texts: &'a Texts,
    table: &'a Table,
    number: usize,
    /// Of the columns, in characters.
    widths: Vec<f64>,
}

impl<'a> Sheet<'a> {
    fn of(texts: &'a Texts, table: &'a Table, number: usize) -> Sheet<'a> {
        let mut sheet = Sheet { texts, table, number, widths: Vec::new() };
        sheet.widths = (0..table.columns.len()).map(|at| sheet.width(at)).collect();
        sheet
    }

    fn say(&self, words: &Words) -> String {
        clean(&self.texts.say(words))
    }

    fn write(&self, sheet: &mut Worksheet, cells: &mut Cells<'_>) -> Result<(), XlsxError> {
        sheet.write_string_with_format(0, 0, self.say(&self.table.title), &heading(13.0))?;
        let has_amounts = self.table.columns.iter().any(|column| column.shape.is_amount());
        let unit = if has_amounts { format!("{} ", self.texts.plain("report-sheet-unit")) } else { String::new() };
        sheet.write_string(1, 0, format!("{unit}{}", self.say(&self.table.basis)))?;
        self.header(sheet)?;
        let format = if self.has_ore() { "#,##0.00" } else { "#,##0" };
        for (row, line) in self.table.rows.iter().enumerate() {
            set_height(sheet, sheet_row(row), self.lines(line))?;
            for (column, cell) in line.cells.iter().enumerate() {
                let look = self.spaced(column, look(line.rank, &self.table.columns[column], format));
                let live = cells.live(At { table: self.number, row, column });
                self.cell(sheet, (sheet_row(row), index(column)), cell, live, &look)?;
            }
        }
        let below = sheet_row(self.table.rows.len()) + 1;
        for (row, note) in (below..).zip(&self.table.notes) {
            sheet.write_string(row, 0, self.say(note))?;
        }
        sheet.set_freeze_panes(HEADER_ROW + 1, self.frozen_columns())?;
        Ok(())
    }

    fn header(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        for (at, column) in self.table.columns.iter().enumerate() {
            let align = if column.shape.is_figure() { FormatAlign::Right } else { FormatAlign::Left };
            let look = Format::new().set_bold().set_text_wrap().set_align(align).set_align(FormatAlign::Bottom);
            let look = look.set_border_top(FormatBorder::Thin).set_border_bottom(FormatBorder::Thin);
            sheet.write_string_with_format(HEADER_ROW, index(at), self.say(&column.label), &self.spaced(at, look))?;
            sheet.set_column_width(index(at), self.widths[at])?;
        }
        Ok(())
    }

    /// Words beside figures keep their distance.
    fn spaced(&self, at: usize, look: Format) -> Format {
        let columns = &self.table.columns;
        let after_figure = at > 0 && columns[at - 1].shape.is_figure() && !columns[at].shape.is_figure();
        if after_figure { look.set_indent(1) } else { look }
    }

    /// How many lines the longest text of a row takes.
    fn lines(&self, row: &Row) -> f64 {
        let texts = row.cells.iter().enumerate().filter_map(|(at, cell)| match cell {
            Cell::Words(words) if !matches!(row.rank, Rank::Group(_)) => {
                Some(lines(&self.texts.say(words), self.widths[at]))
            }
            _ => None,
        });
        texts.fold(1.0, f64::max)
    }

    /// Names stay in sight when the sheet is scrolled sideways.
    fn frozen_columns(&self) -> u16 {
        let texts =
            self.table.columns.iter().take_while(|column| matches!(column.shape, Shape::Code | Shape::Text(_))).count();
        index(texts.clamp(1, 2))
    }

    /// Wide enough for what it holds, within reason.
    fn width(&self, at: usize) -> f64 {
        let shape = self.table.columns[at].shape;
        let texts =
            self.table.rows.iter().filter(|row| !matches!(row.rank, Rank::Group(_))).filter_map(|row| {
                match &row.cells[at] {
                    Cell::Words(words) => Some(self.texts.say(words).chars().count()),
                    _ => None,
                }
            });
        let longest = texts.max().unwrap_or_default() as f64;
        match shape {
            Shape::Amount | Shape::Change => 17.0,
            Shape::Count => 9.0,
            Shape::Date => 12.0,
            Shape::Code => longest.clamp(8.0, 20.0) + 2.0,
            Shape::Text(_) => longest.clamp(12.0, 58.0) + 2.0,
        }
    }

    fn has_ore(&self) -> bool {
        let amounts = self.table.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.entry()?.amount.value());
        amounts.into_iter().any(|amount| !amount.sek().fract().is_zero())
    }

    fn cell(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        cell: &Cell,
        live: Option<Live>,
        look: &Format,
    ) -> Result<(), XlsxError> {
        match (cell, live) {
            (_, Some(live)) => {
                let formula = Formula::new(&live.formula).set_result(format!("{:.2}", live.result));
                sheet.write_formula_with_format(row, column, formula, look)?;
            }
            (Cell::Empty, None) => {
                sheet.write_blank(row, column, look)?;
            }
            (Cell::Missing, None) => {
                sheet.write_string_with_format(row, column, MISSING, look)?;
            }
            (Cell::Words(words), None) => {
                sheet.write_string_with_format(row, column, self.say(words), look)?;
            }
            (Cell::Count(count), None) => {
                sheet.write_number_with_format(row, column, u32::try_from(*count).unwrap_or(u32::MAX), look)?;
            }
            (Cell::Date(date), None) => {
                let dated = look.clone().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left);
                sheet.write_datetime_with_format(row, column, *date, &dated)?;
            }
            (Cell::Amount(entry), None) => match entry.amount.value() {
                Some(amount) => {
                    sheet.write_number_with_format(row, column, number(amount), look)?;
                }
                None => {
                    sheet.write_string_with_format(row, column, MISSING, look)?;
                }
            },
        }
        Ok(())
    }
}

/// The nearest double, which below 10¹³ kronor is exact to the öre when it is read back.
fn number(amount: Money) -> f64 {
    amount.to_string().parse().unwrap_or_default()
}

/// How a cell looks by its row's rank and its column's shape.
fn look(rank: Rank, column: &Column, kronor: &str) -> Format {
    let look = match column.shape {
        Shape::Amount => Format::new().set_num_format(kronor).set_align(FormatAlign::Right),
        Shape::Change => Format::new().set_num_format(format!("+{kronor};-{kronor};0")).set_align(FormatAlign::Right),
        Shape::Count => Format::new().set_num_format("#,##0").set_align(FormatAlign::Right),
        Shape::Date => Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
        Shape::Text(_) | Shape::Code => {
            let look = Format::new().set_align(FormatAlign::Left);
            if matches!(rank, Rank::Group(_)) { look } else { look.set_text_wrap() }
        }
    };
    let look = look.set_align(FormatAlign::Top);
    match rank {
        Rank::Group(_) => look.set_bold().set_font_color(Color::RGB(0x0017_3F5F)),
        Rank::Line => look,
        Rank::Subtotal(_) => look.set_bold().set_border_top(FormatBorder::Thin),
        Rank::Total => look.set_bold().set_border_top(FormatBorder::Thin).set_border_bottom(FormatBorder::Double),
    }
}
