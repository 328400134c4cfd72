//! Writes the workbook.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime};
use nytta_portfolio::record::{AccountingKind, CostLine, Kind, LifeCycle, Slot};
use nytta_portfolio::{Id, Portfolio, Year};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    Formula, Workbook, Worksheet, XlsxError,
};

use super::places::{Bound, Held, Place};
use super::{NEW_LINES, Part, STAMP, Stamp, Words};

const KRONOR: &str = "#,##0.00";
/// What a cell that is filled in looks like.
const INPUT: Color = Color::RGB(0x00FF_F6D6);
const HEADER: Color = Color::RGB(0x00E8_EDF3);
/// The longest text that a cell can hold is 32 767 characters.
const TEXT_MAX: usize = 32_000;

/// A project's plan and estimates as a workbook. The words are those of the stamp's language.
///
/// # Errors
/// What the library says that writes it.
pub fn write(
    portfolio: &Portfolio,
    stamp: &Stamp,
    made: NaiveDateTime,
    words: Words<'_>,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::parse_from_str(&made.format("%Y-%m-%dT%H:%M:%S").to_string())?;
    let title = words("template-title");
    book.set_properties(&DocProperties::new().set_title(&title).set_creation_datetime(&created));
    let writing = Writing { portfolio, project: &stamp.project, words, looks: Looks::new() };
    writing.front(book.add_worksheet(), stamp, &title)?;
    for part in Part::ALL {
        let sheet = book.add_worksheet();
        sheet.set_name(part.name(words))?.set_freeze_panes(1, 0)?.protect();
        match part {
            Part::Plan => writing.plan(sheet)?,
            Part::Estimates => writing.estimates(sheet)?,
            Part::New => writing.new_lines(sheet)?,
            Part::Funding => writing.funding(sheet)?,
        }
    }
    writing.stamp(book.add_worksheet(), stamp)?;
    book.save_to_buffer()
}

struct Looks {
    header: Format,
    text: Format,
    locked: Format,
    input: Format,
    amount: Format,
    day: Format,
}

impl Looks {
    fn new() -> Looks {
        let input = Format::new().set_unlocked().set_background_color(INPUT).set_border(FormatBorder::Thin);
        Looks {
            header: Format::new().set_bold().set_background_color(HEADER).set_text_wrap(),
            text: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            locked: Format::new().set_num_format(KRONOR),
            amount: input.clone().set_num_format(KRONOR),
            day: input.clone().set_num_format("yyyy-mm-dd"),
            input,
        }
    }
}

struct Writing<'a> {
    portfolio: &'a Portfolio,
    project: &'a Id,
    words: Words<'a>,
    looks: Looks,
}

impl Writing<'_> {
    /// What the workbook is and how it is filled in, and the stamp for people.
    fn front(&self, sheet: &mut Worksheet, stamp: &Stamp, title: &str) -> Result<(), XlsxError> {
        sheet.set_name((self.words)("template-front"))?.set_column_width(0, 28)?.set_column_width(1, 70)?.protect();
        sheet.write_with_format(0, 0, title, &Format::new().set_bold().set_font_size(14))?;
        let project = self.portfolio.projects().get(self.project);
        let portfolio = self.portfolio.settings().map(|settings| settings.name.clone());
        let told = [
            ("template-portfolio", portfolio.unwrap_or_default()),
            ("template-project", project.map(|found| format!("{} {}", found.code, found.name)).unwrap_or_default()),
            ("template-version", stamp.version.to_string()),
            ("template-head", stamp.head.to_string()),
        ];
        for (row, (key, text)) in (2_u32..).zip(told) {
            sheet.write_with_format(row, 0, (self.words)(key), &self.looks.header)?;
            sheet.write_with_format(row, 1, clean(&text), &self.looks.text)?;
        }
        for (row, key) in (7_u32..).zip(["template-help-fill", "template-help-unknown", "template-help-back"]) {
            sheet.merge_range(row, 0, row, 1, &(self.words)(key), &self.looks.text)?.set_row_height(row, 32)?;
        }
        Ok(())
    }

    fn header(&self, sheet: &mut Worksheet, keys: &[(&str, f64)]) -> Result<(), XlsxError> {
        for (column, (key, width)) in (0_u16..).zip(keys) {
            match key.is_empty() {
                // The keys of a row are for the program.
                true => sheet.set_column_hidden(column)?,
                false => {
                    sheet.write_with_format(0, column, (self.words)(key), &self.looks.header)?;
                    sheet.set_column_width(column, *width)?
                }
            };
        }
        Ok(())
    }

    fn plan(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        self.header(sheet, &[("", 0.0), ("template-field", 24.0), ("template-value", 40.0)])?;
        let phases = self.portfolio.phases();
        for (row, (value, key)) in
            (1_u32..).zip([(Held::Phase, "field-phase"), (Held::Start, "field-start"), (Held::End, "field-end")])
        {
            let place = Place { kind: Kind::Plan, id: self.project.clone(), value };
            sheet.write(row, 0, place.field())?.write(row, 1, (self.words)(key))?;
            let standing = place.get(self.portfolio);
            if place.value == Held::Phase {
                let phase = standing.and_then(|id| Some(phases.get(id.as_str())?.name.clone())).unwrap_or_default();
                sheet.write_with_format(row, 2, clean(&phase), &self.looks.input)?;
                self.choose(sheet, (row, row, 2), 'E', phases.len())?;
            } else {
                match standing.and_then(|day| day.parse::<NaiveDate>().ok()) {
                    Some(day) => sheet.write_datetime_with_format(row, 2, day, &self.looks.day)?,
                    None => sheet.write_blank(row, 2, &self.looks.day)?,
                };
                let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
                let (first, last) = (day(1900), day(2999));
                let rule = DataValidation::new().allow_date(DataValidationRule::Between(first, last));
                sheet.add_data_validation(row, 2, row, 2, &self.told(rule, "template-takes-date")?)?;
            }
        }
        Ok(())
    }

    /// A row for each cost line and each time that an estimate can fall in.
    fn estimates(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let head =
            [("", 0.0), ("", 0.0), ("kind-cost-line", 36.0), ("field-life-cycle", 18.0), ("template-time", 12.0)];
        let amounts = [("field-original", 18.0), ("field-low", 18.0), ("field-likely", 18.0), ("field-high", 18.0)];
        self.header(sheet, &[head.as_slice(), amounts.as_slice()].concat())?;
        let mut row = 0;
        for (id, line) in self.lines() {
            for slot in self.slots(line) {
                row += 1;
                let life_cycle = (self.words)(life_cycle_key(line.life_cycle));
                sheet.write(row, 0, id.as_str())?.write(row, 1, slot.to_string())?;
                sheet.write(row, 2, clean(&line.name))?.write(row, 3, life_cycle)?.write(row, 4, self.time(slot))?;
                if let Some(original) = line.original.get(&slot).and_then(|estimate| estimate.likely) {
                    sheet.write_with_format(row, 5, original.sek(), &self.looks.locked)?;
                }
                for (column, bound) in (6_u16..).zip(Bound::ALL) {
                    let value = Held::Estimate(slot, bound);
                    let place = Place { kind: Kind::CostLine, id: id.clone(), value };
                    self.amount(sheet, row, column, &place)?;
                }
            }
        }
        self.amounts_only(sheet, (1, row.max(1), 6, 8))
    }

    fn new_lines(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        self.header(
            sheet,
            &[
                ("field-name", 36.0),
                ("field-life-cycle", 22.0),
                ("field-accounting", 22.0),
                ("template-time", 12.0),
                ("field-low", 18.0),
                ("field-likely", 18.0),
                ("field-high", 18.0),
            ],
        )?;
        for row in 1..=NEW_LINES {
            for column in 0..4 {
                sheet.write_blank(row, column, &self.looks.input)?;
            }
            for column in 4..7 {
                sheet.write_blank(row, column, &self.looks.amount)?;
            }
        }
        self.choose(sheet, (1, NEW_LINES, 1), 'F', LifeCycle::ALL.len())?;
        self.choose(sheet, (1, NEW_LINES, 2), 'G', AccountingKind::ALL.len())?;
        self.choose(sheet, (1, NEW_LINES, 3), 'H', self.times().len())?;
        self.amounts_only(sheet, (1, NEW_LINES, 4, 6))
    }

    fn funding(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let columns = [("", 0.0), ("", 0.0), ("kind-cost-line", 36.0), ("kind-funding-source", 36.0)];
        self.header(sheet, &[columns.as_slice(), &[("field-amount", 18.0)]].concat())?;
        let mut row = 0;
        for (id, line) in self.lines() {
            for (source, found) in self.portfolio.funding_sources() {
                row += 1;
                sheet.write(row, 0, id.as_str())?.write(row, 1, source.as_str())?;
                sheet.write(row, 2, clean(&line.name))?.write(row, 3, clean(&found.name))?;
                let value = Held::Funding(source.clone());
                let place = Place { kind: Kind::CostLine, id: id.clone(), value };
                self.amount(sheet, row, 4, &place)?;
            }
        }
        self.amounts_only(sheet, (1, row.max(1), 4, 4))
    }

    /// What the program needs to read the workbook, and the lists that cells choose from.
    fn stamp(&self, sheet: &mut Worksheet, stamp: &Stamp) -> Result<(), XlsxError> {
        sheet.set_name(STAMP)?.set_very_hidden(true).protect();
        let head = stamp.head.to_string();
        let told = [
            ("version", stamp.version.to_string()),
            ("project", stamp.project.to_string()),
            ("head", head),
            ("digest", stamp.digest.clone()),
            ("language", stamp.language.clone()),
        ];
        let names = Part::ALL.map(|part| (part.word(), part.name(self.words)));
        for (row, (key, text)) in (0_u32..).zip(told.into_iter().chain(names)) {
            sheet.write(row, 0, key)?.write_string(row, 1, text)?;
        }
        let mut phases: Vec<_> = self.portfolio.phases().values().collect();
        phases.sort_by_key(|phase| phase.order);
        let lists: [(u16, Vec<String>); 4] = [
            (4, phases.into_iter().map(|phase| clean(&phase.name)).collect()),
            (5, LifeCycle::ALL.iter().map(|word| (self.words)(life_cycle_key(*word))).collect()),
            (6, AccountingKind::ALL.iter().map(|word| (self.words)(accounting_key(*word))).collect()),
            (7, self.times().into_iter().map(|slot| self.time(slot)).collect()),
        ];
        for (column, list) in lists {
            for (row, text) in (0_u32..).zip(list) {
                sheet.write_string(row, column, text)?;
            }
        }
        Ok(())
    }

    fn amount(&self, sheet: &mut Worksheet, row: u32, column: u16, place: &Place) -> Result<(), XlsxError> {
        match place.get(self.portfolio).and_then(|text| text.parse::<rust_decimal::Decimal>().ok()) {
            Some(amount) => sheet.write_with_format(row, column, amount, &self.looks.amount)?,
            None => sheet.write_blank(row, column, &self.looks.amount)?,
        };
        Ok(())
    }

    /// Cells that take an amount in kronor, and nothing below zero.
    fn amounts_only(
        &self,
        sheet: &mut Worksheet,
        (first, last, from, to): (u32, u32, u16, u16),
    ) -> Result<(), XlsxError> {
        let rule = DataValidation::new().allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(0.0));
        sheet.add_data_validation(first, from, last, to, &self.told(rule, "template-takes-amount")?)?;
        Ok(())
    }

    /// Cells that take one of a list, which stands in a column of the hidden sheet.
    fn choose(
        &self,
        sheet: &mut Worksheet,
        (first, last, column): (u32, u32, u16),
        list: char,
        count: usize,
    ) -> Result<(), XlsxError> {
        let range = Formula::new(format!("={STAMP}!${list}$1:${list}${}", count.max(1)));
        let rule = DataValidation::new().allow_list_formula(range);
        sheet.add_data_validation(first, column, last, column, &self.told(rule, "template-takes-choice")?)?;
        Ok(())
    }

    fn told(&self, rule: DataValidation, key: &str) -> Result<DataValidation, XlsxError> {
        let takes = (self.words)(key);
        rule.ignore_blank(true).set_error_title((self.words)("template-wrong"))?.set_error_message(takes)
    }

    /// The project's cost lines in their own order.
    fn lines(&self) -> Vec<(&Id, &CostLine)> {
        let mut lines: Vec<(&Id, &CostLine)> = self.portfolio.lines_of(self.project).collect();
        lines.sort_by_key(|(id, line)| (line.order, (*id).clone()));
        lines
    }

    /// The times of a line's estimates, and the years of the portfolio.
    fn slots(&self, line: &CostLine) -> BTreeSet<Slot> {
        let own = line.original.keys().chain(line.current.keys()).copied();
        self.times().into_iter().chain(own).collect()
    }

    fn times(&self) -> Vec<Slot> {
        let settings = self.portfolio.settings();
        let years = settings.map(|settings| settings.first_year.number()..=settings.last_year.number());
        let years = years.into_iter().flatten().filter_map(Year::new).map(Slot::Year);
        std::iter::once(Slot::Whole).chain(years).collect()
    }

    fn time(&self, slot: Slot) -> String {
        if slot == Slot::Whole { (self.words)("template-whole") } else { slot.to_string() }
    }
}

pub(super) fn life_cycle_key(word: LifeCycle) -> &'static str {
    match word {
        LifeCycle::Project => "word-life-cycle-project",
        LifeCycle::Running => "word-life-cycle-running",
    }
}

pub(super) fn accounting_key(word: AccountingKind) -> &'static str {
    match word {
        AccountingKind::Operating => "word-accounting-operating",
        AccountingKind::Capital => "word-accounting-capital",
    }
}

/// A text as XML and a cell can hold it.
fn clean(text: &str) -> String {
    let shown = text.chars().filter(|c| !c.is_control() || *c == '\n').take(TEXT_MAX);
    shown.map(|c| if matches!(c, '\u{fffe}' | '\u{ffff}') { '\u{fffd}' } else { c }).collect()
}
