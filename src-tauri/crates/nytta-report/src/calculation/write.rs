//! Writes the sheets.

use std::collections::HashMap;

use nytta_appraisal::calculation::{Appraisal, At, Result as End, Term};
use nytta_portfolio::Number;
use nytta_portfolio::figure::Bound;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

use super::formula::{Formulas, Written};
use super::plan::{Column, Content, Row, Sheet};
use super::{CellAt, Told};
use crate::texts::Texts;
use crate::xlsx::look::{clean, heading, index, lines, mark, page_set_up, set_height};
use crate::xlsx::{HEADER_ROW, sheet_row};

/// What can be changed is blue, as is the custom among those who calculate.
const INPUT: Color = Color::RGB(0x0000_3FA8);

/// More than so many columns do not fit on a printed page; names are repeated on each.
const COLUMNS_ON_A_PAGE: usize = 15;

pub(super) fn write(
    appraisal: &Appraisal<'_>,
    told: &Told<'_>,
    texts: &Texts,
    sheets: &[Sheet],
    cells: &HashMap<At, CellAt>,
) -> Result<Vec<u8>, XlsxError> {
    let names = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let page = Page { formulas: Formulas { appraisal, texts, sheets: names, cells }, told, texts };
    let mut workbook = Workbook::new();
    workbook.set_properties(&page.properties()?);
    for (number, sheet) in sheets.iter().enumerate() {
        page.write(workbook.add_worksheet(), sheet, number)?;
    }
    workbook.save_to_buffer()
}

struct Page<'a> {
    formulas: Formulas<'a>,
    told: &'a Told<'a>,
    texts: &'a Texts,
}

impl Page<'_> {
    /// The date of creation is when the data was recorded, so that the same calculation has the same bytes.
    fn properties(&self) -> Result<DocProperties, XlsxError> {
        let recorded = self.told.recorded.utc().format("%Y-%m-%dT%H:%M:%S").to_string();
        Ok(DocProperties::new()
            .set_title(clean(&format!("{}: {}", self.texts.plain("report-calculation-title"), self.told.project)))
            .set_author(clean(&self.told.city))
            .set_comment(self.marks())
            .set_creation_datetime(&ExcelDateTime::parse_from_str(&recorded)?))
    }

    fn marks(&self) -> String {
        let example = self.told.is_example.then(|| self.texts.plain("report-description-example"));
        example.unwrap_or_default()
    }

    fn write(&self, to: &mut Worksheet, sheet: &Sheet, number: usize) -> Result<(), XlsxError> {
        // A formula that comes to an empty text has that for its result, and not the 0 that is otherwise stored.
        to.set_name(&sheet.name)?.set_formula_result_default("");
        page_set_up(to, &sheet.title, &self.marks(), self.texts)?;
        to.write_string_with_format(0, 0, clean(&sheet.title), &heading(13.0))?;
        to.write_string(1, 0, clean(&sheet.basis))?;
        to.write_string_with_format(2, 0, self.marks(), &mark())?;
        header(to, sheet)?;
        for (at, row) in sheet.rows.iter().enumerate() {
            set_height(to, sheet_row(at), height(row, sheet))?;
            for (column, content) in row.cells.iter().enumerate() {
                let place = CellAt { sheet: number, row: sheet_row(at), column: index(column) };
                self.cell(to, place, content, &look(row, sheet, column))?;
            }
        }
        let pages = sheet.columns.len().div_ceil(COLUMNS_ON_A_PAGE);
        to.set_print_fit_to_pages(u16::try_from(pages).unwrap_or(u16::MAX), 0);
        to.set_repeat_columns(0, sheet.frozen - 1)?;
        to.set_freeze_panes(HEADER_ROW + 1, sheet.frozen)?;
        Ok(())
    }

    fn cell(&self, to: &mut Worksheet, at: CellAt, content: &Content, look: &Format) -> Result<(), XlsxError> {
        let (row, column) = (at.row, at.column);
        match content {
            Content::Empty => {}
            Content::Text(text) => {
                to.write_string_with_format(row, column, clean(text), look)?;
            }
            Content::Whole(whole) => {
                to.write_number_with_format(row, column, *whole, &look.clone().set_num_format("0"))?;
            }
            Content::Value(term) => self.value(to, at, &self.formulas.written(*term), &self.numbers(look, *term))?,
            Content::Same(term) => {
                self.value(to, at, &self.formulas.shown(at.sheet, *term), &self.numbers(look, *term))?;
            }
        }
        Ok(())
    }

    fn value(&self, to: &mut Worksheet, at: CellAt, written: &Written, look: &Format) -> Result<(), XlsxError> {
        let (row, column) = (at.row, at.column);
        let input = || look.clone().set_font_color(INPUT);
        match written {
            Written::Blank => to.write_blank(row, column, &input())?,
            Written::Input(number) => to.write_number_with_format(row, column, *number, &input())?,
            Written::Constant(number) => to.write_number_with_format(row, column, *number, look)?,
            Written::Text(text) => to.write_string_with_format(row, column, clean(text), look)?,
            Written::Live { formula, result } => {
                to.write_formula_with_format(row, column, Formula::new(formula).set_result(result), look)?
            }
        };
        Ok(())
    }

    fn numbers(&self, look: &Format, term: At) -> Format {
        look.clone().set_num_format(number_format(self.formulas.appraisal, term))
    }
}

/// Names of columns, and above them those of their groups.
fn header(to: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let mut last: Option<&String> = None;
    for (number, column) in sheet.columns.iter().enumerate() {
        let at = index(number);
        let align = if column.is_figure { FormatAlign::Right } else { FormatAlign::Left };
        let look = Format::new().set_bold().set_text_wrap().set_align(align).set_align(FormatAlign::Bottom);
        let look = look.set_border_top(FormatBorder::Thin).set_border_bottom(FormatBorder::Thin);
        to.write_string_with_format(HEADER_ROW, at, clean(&column.label), &spaced(sheet, number, look))?;
        to.set_column_width(at, column.width)?;
        if let Some(group) = column.group.as_ref().filter(|group| last != Some(group)) {
            to.write_string_with_format(HEADER_ROW - 1, at, clean(group), &Format::new().set_bold())?;
        }
        last = column.group.as_ref();
    }
    Ok(())
}

/// How many lines the longest text of a row takes.
fn height(row: &Row, sheet: &Sheet) -> f64 {
    let texts = row.cells.iter().zip(&sheet.columns).filter(|(_, column)| !column.is_figure);
    let of_text = |(content, column): (&Content, &Column)| match content {
        Content::Text(text) => lines(text, column.width),
        _ => 1.0,
    };
    texts.map(of_text).fold(1.0, f64::max)
}

fn look(row: &Row, sheet: &Sheet, column: usize) -> Format {
    let look = Format::new().set_align(FormatAlign::Top);
    let look = if is_figure(sheet, column) {
        look.set_align(FormatAlign::Right)
    } else {
        spaced(sheet, column, look.set_align(FormatAlign::Left).set_text_wrap())
    };
    if row.is_strong { look.set_bold().set_border_top(FormatBorder::Thin) } else { look }
}

fn is_figure(sheet: &Sheet, column: usize) -> bool {
    sheet.columns.get(column).is_some_and(|column| column.is_figure)
}

/// Words beside figures keep their distance.
fn spaced(sheet: &Sheet, column: usize, look: Format) -> Format {
    let after_figure = column > 0 && is_figure(sheet, column - 1) && !is_figure(sheet, column);
    if after_figure { look.set_indent(1) } else { look }
}

fn number_format(appraisal: &Appraisal<'_>, term: At) -> String {
    let format = match term {
        Term::Factor(at, bound) => {
            let range = appraisal.range(at);
            let own = match bound {
                Bound::Low => range.low,
                Bound::Likely => range.likely,
                Bound::High => range.high,
            };
            return with_decimals(own.or(range.likely));
        }
        Term::Percent(_) | Term::Index(_) => "#,##0.00##",
        Term::RampUp(..) => "0.0",
        Term::Converted(..) => "#,##0.0000",
        Term::Reach(..) | Term::AnnuityFactor => "0.0000",
        Term::DiscountFactor(_) => "0.000000",
        Term::Recovered(..) | Term::DiscountedRecovered(..) => "0.00",
        Term::Result(End::InternalRate | End::ModifiedInternalRate, _) => "0.00%",
        Term::Result(End::Payback | End::DiscountedPayback, _) => "0.00",
        Term::Result(End::BenefitCostRatio | End::NetPerInvested | End::NetPerCost, _) => "0.0000",
        _ => "#,##0.00",
    };
    format.to_owned()
}

/// As many decimals as were recorded.
fn with_decimals(number: Option<Number>) -> String {
    let decimals = number.map_or(0, |number| number.decimal().normalize().scale());
    if decimals == 0 { "#,##0".to_owned() } else { format!("#,##0.{}", "0".repeat(decimals as usize)) }
}
