//! The five sheets: assumptions, factors, lines, years, results.

use std::collections::BTreeSet;

use nytta_appraisal::calculation::{Appraisal, At, Basis, LineAt, Percentage, Result as End, Term, Value};
use nytta_portfolio::Year;
use nytta_portfolio::figure::Bound;

use super::formula::GAP;
use super::plan::{Column, Content, Row, Sheet};
use super::{FactorTold, Told};
use crate::model::Words;
use crate::texts::Texts;

const BOUNDS: [Bound; 3] = [Bound::Low, Bound::Likely, Bound::High];

/// The sheets, in the order in which they stand in the workbook.
pub(super) fn all(appraisal: &Appraisal<'_>, told: &Told<'_>, texts: &Texts) -> Vec<Sheet> {
    let book = Book { appraisal, told, texts, needed: needed(appraisal) };
    vec![book.assumptions(), book.factors(), book.lines(), book.years(), book.results()]
}

/// Every value that a result, a line or the budget is made of.
fn needed(appraisal: &Appraisal<'_>) -> BTreeSet<At> {
    let results = End::ALL.iter().flat_map(|end| Basis::ALL.map(|basis| Term::Result(*end, basis)));
    let lines = appraisal.lines_at().flat_map(|line| {
        let full = BOUNDS.map(|bound| Term::Full(line, bound));
        let factors = appraisal.factors_at(line).flat_map(|at| BOUNDS.map(|bound| Term::Converted(at, bound)));
        let years = appraisal.years().map(move |year| Term::Line(line, year.into(), Bound::Likely));
        full.into_iter().chain(factors).chain(years).chain([Term::LineTotal(line, Bound::Likely)]).collect::<Vec<At>>()
    });
    let mut waiting: Vec<At> = results.chain(lines).chain(appraisal.years().map(Term::BudgetEffect)).collect();
    let mut found = BTreeSet::new();
    while let Some(term) = waiting.pop() {
        if found.insert(term) {
            waiting.extend(appraisal.formula(term).terms());
        }
        // Where these have no rate of their own, their cells show that of the discount rate.
        if matches!(term, Term::Percent(Percentage::Finance | Percentage::Reinvestment)) {
            found.insert(Term::Percent(Percentage::Discount));
        }
    }
    found
}

struct Book<'a> {
    appraisal: &'a Appraisal<'a>,
    told: &'a Told<'a>,
    texts: &'a Texts,
    needed: BTreeSet<At>,
}

impl Book<'_> {
    fn text(&self, key: &'static str) -> Content {
        Content::Text(self.texts.plain(key))
    }

    fn word(&self, field: &str, word: &str) -> Content {
        Content::Text((self.told.word)(field, word))
    }

    /// The cell of a value that the calculation needs; nothing where it does not.
    fn value(&self, term: At) -> Content {
        if self.needed.contains(&term) { Content::Value(term) } else { Content::Empty }
    }

    fn sheet(&self, name: &'static str, basis: &'static str, columns: Vec<Column>, rows: Vec<Row>) -> Sheet {
        let name = self.texts.plain(name);
        let price_year = Words::own(self.appraisal.calculation().price_year.to_string());
        let basis = self.texts.say(&Words::Text { key: basis, values: vec![("year", price_year.into())] });
        let title = format!("{}: {}", self.told.project, name.to_lowercase());
        Sheet { name, title, basis, columns, rows, frozen: 1 }
    }

    fn assumptions(&self) -> Sheet {
        let plain = |key| self.texts.plain(key);
        let columns = vec![
            Column::text(plain("report-calculation-what"), 46.0),
            Column { width: 68.0, ..Column::figure(plain("report-calculation-value")) },
            Column::text(plain("report-calculation-note"), 70.0),
        ];
        let mut rows = self.facts();
        rows.extend(self.percentages());
        let index = self.told.price_index.clone().unwrap_or_else(|| GAP.to_owned());
        let indices = self.needed.iter().filter_map(|term| match term {
            Term::Index(year) => Some(*year),
            _ => None,
        });
        rows.extend(indices.map(|year| {
            let name = format!("{} {year}", self.texts.plain("report-calculation-index"));
            Row::of(vec![Content::Text(name), Content::Value(Term::Index(year)), Content::Text(index.clone())])
        }));
        self.sheet("report-sheet-assumptions", "report-calculation-basis-assumptions", columns, rows)
    }

    /// What the calculation is, and what stands fast in its formulas.
    fn facts(&self) -> Vec<Row> {
        let (told, calculation) = (self.told, self.appraisal.calculation());
        let own = |text: &str| Content::Text(text.to_owned());
        let year = |year: Year| Content::Whole(u32::from(year.number()));
        let facts = [
            ("report-front-city", own(&told.city)),
            ("report-front-portfolio", own(&told.portfolio)),
            ("report-calculation-project", own(&told.project)),
            ("report-calculation-stage", self.word("stage", calculation.stage.word())),
            ("report-calculation-revision", Content::Whole(calculation.revision)),
            ("report-calculation-status", self.text(status(told.status))),
            ("report-calculation-digest", own(&told.digest)),
            ("report-calculation-price-year", year(calculation.price_year)),
            ("report-calculation-first-year", year(calculation.first_year)),
            ("report-calculation-last-year", year(calculation.last_year)),
            ("report-calculation-convention", self.word("convention", calculation.convention.word())),
        ];
        let rows = facts.into_iter().map(|(key, value)| Row::of(vec![self.text(key), value]));
        rows.chain([self.rate_path()]).collect()
    }

    /// How the rate goes, and by which rates where it falls with time.
    fn rate_path(&self) -> Row {
        let path = self.word("rate_path", self.appraisal.calculation().rate_path.word());
        let rates = self.appraisal.declining_rates();
        let told = rates.iter().map(|(percent, from, to)| {
            let count = |years: u32| crate::model::Value::Count(u64::from(years));
            let percent = Words::own(self.texts.language.number(*percent)).into();
            let values = vec![("percent", percent), ("from", count(*from)), ("to", count(*to))];
            self.texts.say(&Words::Text { key: "report-calculation-rate-in", values })
        });
        let real = (!rates.is_empty()).then(|| (self.told.word)("rate_basis", "real"));
        let note = real.into_iter().chain(told).collect::<Vec<_>>().join(", ");
        Row::of(vec![self.text("report-calculation-rate-path"), path, Content::Text(note)])
    }

    /// What is said beside the discount rate: whether it is real, where it is from, and what it does not do.
    fn of_discount_rate(&self) -> String {
        if !self.appraisal.declining_rates().is_empty() {
            return self.texts.plain("report-calculation-rate-of-mirr");
        }
        let basis = self.told.rate_basis.map(|basis| (self.told.word)("rate_basis", basis));
        let nominal = self.told.rate_basis.filter(|basis| *basis == "nominal");
        let warning = nominal.map(|_| self.texts.plain("report-calculation-nominal"));
        [basis, self.told.rate_source.clone(), warning].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn percentages(&self) -> Vec<Row> {
        let rate = self.of_discount_rate();
        let percentages = [
            ("report-calculation-discount-rate", Percentage::Discount, rate),
            ("report-calculation-finance-rate", Percentage::Finance, String::new()),
            ("report-calculation-reinvestment-rate", Percentage::Reinvestment, String::new()),
            ("report-calculation-contingency", Percentage::Contingency, String::new()),
            ("report-calculation-uplift", Percentage::OptimismUplift, String::new()),
            ("report-calculation-internal-interest", Percentage::InternalInterest, String::new()),
        ];
        let rows = percentages.into_iter().map(|(key, percentage, note)| {
            let term = Term::Percent(percentage);
            // What no formula refers to must not look as if something followed from it.
            let is_used = self.needed.contains(&term);
            let recorded = self.appraisal.value(term).ok().and_then(Value::exact);
            let idle =
                recorded.map_or_else(|| GAP.to_owned(), |percent| self.texts.language.number(percent.normalize()));
            let value = if is_used { Content::Value(term) } else { Content::Text(idle) };
            let note = if is_used { note } else { self.texts.plain("report-calculation-not-set") };
            Row::of(vec![self.text(key), value, Content::Text(note)])
        });
        rows.collect()
    }

    fn factors(&self) -> Sheet {
        let plain = |key| self.texts.plain(key);
        let mut columns = vec![
            Column::text(plain("report-calculation-line"), 38.0),
            Column::text(plain("report-calculation-factor"), 38.0),
            Column::text(plain("report-calculation-measurand"), 20.0),
            Column::text(plain("report-calculation-unit"), 24.0),
            Column::narrow(plain("report-calculation-price-year")),
            Column::text(plain("report-calculation-source"), 44.0),
        ];
        columns.extend(self.bounds("report-calculation-recorded"));
        columns.extend(self.bounds("report-calculation-converted"));
        let lines = self.appraisal.lines_at();
        let rows = lines.flat_map(|line| self.appraisal.factors_at(line).map(move |at| (line, at)));
        let rows = rows.map(|(line, at)| {
            let factor = self.appraisal.factor(at);
            let FactorTold { name, unit, source } = (self.told.factor)(self.appraisal.factor_id(at));
            let own = |text: Option<String>| text.map_or(Content::Empty, Content::Text);
            let price_year = self.appraisal.range(at).price_year.filter(|_| factor.measurand.is_money());
            let mut cells = vec![
                Content::Text(self.line_name(line)),
                Content::Text(name),
                self.word("measurand", factor.measurand.word()),
                own(unit),
                price_year.map_or(Content::Empty, |year| Content::Whole(u32::from(year.number()))),
                own(source),
            ];
            cells.extend(BOUNDS.map(|bound| self.value(Term::Factor(at, bound))));
            cells.extend(BOUNDS.map(|bound| self.value(Term::Converted(at, bound))));
            Row::of(cells)
        });
        let rows = rows.collect();
        let sheet = self.sheet("report-sheet-factors", "report-calculation-basis-factors", columns, rows);
        Sheet { frozen: 2, ..sheet }
    }

    fn line_name(&self, line: LineAt) -> String {
        (self.told.line)(self.appraisal.line_id(line))
    }

    /// Low, likely and high under one name.
    fn bounds(&self, group: &'static str) -> [Column; 3] {
        let group = self.texts.plain(group);
        ["report-calculation-low", "report-calculation-likely", "report-calculation-high"]
            .map(|key| Column::figure(self.texts.plain(key)).in_group(&group))
    }

    fn lines(&self) -> Sheet {
        let plain = |key| self.texts.plain(key);
        let mut columns = vec![
            Column::text(plain("report-calculation-line"), 38.0),
            Column::text(plain("report-calculation-role"), 22.0),
            Column::text(plain("report-calculation-class"), 16.0),
            Column::text(plain("report-calculation-recurrence"), 14.0),
            Column::text(plain("report-calculation-from"), 12.0),
            Column::text(plain("report-calculation-to"), 12.0),
            Column::narrow(plain("report-calculation-delay")),
        ];
        columns.extend(self.bounds("report-calculation-full"));
        let spans = self.spans();
        for span in &spans {
            columns.extend(span.columns());
        }
        let rows = self.appraisal.lines_at().map(|at| {
            let line = self.appraisal.line(at);
            let class = self.appraisal.benefit_of(at).map(|benefit| self.word("class", benefit.class.word()));
            let mut cells = vec![
                Content::Text(self.line_name(at)),
                self.word("role", line.role.word()),
                class.unwrap_or(Content::Empty),
                self.word("recurrence", line.recurrence.word()),
                Content::Text(line.first_month.to_string()),
                line.last_month.map_or(Content::Empty, |month| Content::Text(month.to_string())),
                Content::Whole(line.delay_months),
            ];
            cells.extend(BOUNDS.map(|bound| self.value(Term::Full(at, bound))));
            cells.extend(spans.iter().flat_map(|span| (span.terms)(at)).map(|term| self.value(term)));
            Row::of(cells)
        });
        let rows = rows.collect();
        self.sheet("report-sheet-lines", "report-calculation-basis-lines", columns, rows)
    }

    /// Groups of columns of a line: steps of its ramp-up, then years, then what is written off where something is.
    fn spans(&self) -> Vec<Span<'_>> {
        let plain = |key| self.texts.plain(key);
        let steps = self.needed.iter().filter_map(|term| match term {
            Term::RampUp(_, step) => Some(*step + 1),
            _ => None,
        });
        let steps = steps.max().unwrap_or_default();
        let years: Vec<Year> = self.appraisal.years().collect();
        let labels = years.iter().map(ToString::to_string).collect::<Vec<_>>();
        let of_years = |key, width, term: fn(LineAt, Year) -> At| {
            let years = years.clone();
            let terms = move |line| years.iter().map(|year| term(line, *year)).collect();
            Span { group: plain(key), labels: labels.clone(), width, terms: Box::new(terms) }
        };
        let mut amounts =
            of_years("report-calculation-amount", 17.0, |line, year| Term::Line(line, year.into(), Bound::Likely));
        amounts.labels.push(plain("report-sum"));
        let by_year = amounts.terms;
        amounts.terms = Box::new(move |line| {
            let mut terms = by_year(line);
            terms.push(Term::LineTotal(line, Bound::Likely));
            terms
        });
        let mut spans = vec![
            Span {
                group: plain("report-calculation-ramp-up"),
                labels: (1..=steps).map(|step| step.to_string()).collect(),
                width: 9.0,
                terms: Box::new(move |line| (0..steps).map(|step| Term::RampUp(line, step)).collect()),
            },
            of_years("report-calculation-reach", 9.0, |line, year| Term::Reach(line, year.into())),
            amounts,
        ];
        if self.needed.iter().any(|term| matches!(term, Term::Depreciation(..))) {
            spans.push(of_years("report-calculation-depreciation", 17.0, Term::Depreciation));
        }
        if self.needed.iter().any(|term| matches!(term, Term::Interest(..))) {
            spans.push(of_years("report-calculation-book-value", 17.0, Term::BookValue));
            spans.push(of_years("report-calculation-interest", 17.0, Term::Interest));
        }
        spans
    }

    fn years(&self) -> Sheet {
        let mut columns = vec![
            Column::text(self.texts.plain("report-calculation-what"), 40.0),
            Column::text(self.texts.plain("report-calculation-counted"), 22.0),
        ];
        columns.extend(self.appraisal.years().map(|year| Column::figure(year.to_string())));
        let (of_both, of_none): (Vec<YearRow>, Vec<YearRow>) = (year_rows_by_basis(), year_rows());
        let mut rows = Vec::new();
        let mut put = |key, counted: Content, strong, term: &dyn Fn(Year) -> At| {
            let values: Vec<Content> = self.appraisal.years().map(|year| self.value(term(year))).collect();
            if values.iter().any(|value| *value != Content::Empty) {
                let cells = [self.text(key), counted].into_iter().chain(values).collect();
                rows.push(Row::of(cells).strong(strong));
            }
        };
        for row in of_none.into_iter().chain(of_both) {
            match row {
                YearRow::Plain(key, strong, term) => put(key, Content::Empty, strong, &term),
                YearRow::ByBasis(key, strong, term) => {
                    for basis in Basis::ALL {
                        put(key, self.text(basis_key(basis)), strong, &|year| term(basis, year));
                    }
                }
            }
        }
        let sheet = self.sheet("report-sheet-by-year", "report-calculation-basis-years", columns, rows);
        Sheet { frozen: 2, ..sheet }
    }

    fn results(&self) -> Sheet {
        let columns = vec![
            Column::text(self.texts.plain("report-calculation-what"), 52.0),
            Column { width: 38.0, ..Column::figure(self.texts.plain(basis_key(Basis::Financial))) },
            Column { width: 38.0, ..Column::figure(self.texts.plain(basis_key(Basis::WithReallocated))) },
        ];
        let both = |term: fn(Basis) -> At| Basis::ALL.map(|basis| Content::Value(term(basis)));
        let shared = |term: At| [Content::Value(term), Content::Same(term)];
        let mut rows = vec![
            ("report-calculation-present-benefits", both(Term::PresentBenefits)),
            ("report-calculation-present-invested", shared(Term::PresentInvested)),
            ("report-calculation-present-running", shared(Term::PresentRunning)),
            ("report-calculation-present-costs", shared(Term::PresentCosts)),
            ("parts-measure-annuity-factor", shared(Term::AnnuityFactor)),
        ];
        rows.extend(
            End::ALL.map(|end| (end_key(end), Basis::ALL.map(|basis| Content::Value(Term::Result(end, basis))))),
        );
        let row = |(key, values): (&'static str, [Content; 2])| {
            let strong = key == end_key(End::NetPresentValue);
            let is_time = [End::Payback, End::DiscountedPayback].into_iter().any(|end| end_key(end) == key);
            let name = Words::own(self.texts.plain(key)).into();
            let in_years = || Words::Text { key: "report-calculation-in-years", values: vec![("name", name)] };
            let name = if is_time { Content::Text(self.texts.say(&in_years())) } else { self.text(key) };
            Row::of([name].into_iter().chain(values).collect()).strong(strong)
        };
        let rows = rows.into_iter().map(row).collect();
        self.sheet("report-sheet-results", "report-calculation-basis-results", columns, rows)
    }
}

/// Columns of the lines that belong together.
struct Span<'a> {
    group: String,
    labels: Vec<String>,
    width: f64,
    terms: Box<dyn Fn(LineAt) -> Vec<At> + 'a>,
}

impl Span<'_> {
    fn columns(&self) -> impl Iterator<Item = Column> {
        self.labels
            .iter()
            .map(|label| Column { width: self.width, ..Column::figure(label.clone()) }.in_group(&self.group))
    }
}

enum YearRow {
    Plain(&'static str, bool, fn(Year) -> At),
    ByBasis(&'static str, bool, fn(Basis, Year) -> At),
}

/// What is the same whichever benefits are counted.
fn year_rows() -> Vec<YearRow> {
    vec![
        YearRow::Plain("report-calculation-investment", false, Term::Investment),
        YearRow::Plain("report-calculation-contingency-in", false, Term::Contingency),
        YearRow::Plain("report-calculation-uplift-in", false, Term::OptimismUplift),
        YearRow::Plain("report-calculation-invested", false, Term::Invested),
        YearRow::Plain("report-calculation-running", false, Term::Running),
        YearRow::Plain("report-calculation-costs", true, Term::Costs),
        YearRow::Plain("report-calculation-discount-factor", false, Term::DiscountFactor),
    ]
}

fn year_rows_by_basis() -> Vec<YearRow> {
    vec![
        YearRow::ByBasis("report-calculation-benefits", true, Term::Benefits),
        YearRow::ByBasis("report-calculation-net", true, Term::Net),
        YearRow::ByBasis("report-calculation-balance", false, Term::Balance),
        YearRow::ByBasis("report-calculation-recovered", false, Term::Recovered),
        YearRow::ByBasis("report-calculation-discounted-balance", false, Term::DiscountedBalance),
        YearRow::ByBasis("report-calculation-discounted-recovered", false, Term::DiscountedRecovered),
        YearRow::Plain("report-calculation-budget-effect", true, Term::BudgetEffect),
    ]
}

fn basis_key(basis: Basis) -> &'static str {
    match basis {
        Basis::Financial => "report-calculation-financial",
        Basis::WithReallocated => "report-calculation-with-reallocated",
    }
}

/// What a result is called: the same as in the window and the terminal.
fn end_key(end: End) -> &'static str {
    match end {
        End::NetPresentValue => "parts-measure-net-present-value",
        End::BenefitCostRatio => "parts-measure-benefit-cost-ratio",
        End::InternalRate => "parts-measure-internal-rate",
        End::ModifiedInternalRate => "parts-measure-modified-internal-rate",
        End::Payback => "parts-measure-payback",
        End::DiscountedPayback => "parts-measure-discounted-payback",
        End::NetPerInvested => "parts-measure-net-per-invested",
        End::NetPerCost => "parts-measure-net-per-cost",
        End::Annuity => "parts-measure-annuity",
    }
}

fn status(word: &str) -> &'static str {
    match word {
        "submitted" => "report-calculation-submitted",
        "returned" => "report-calculation-returned",
        "reviewed" => "report-calculation-reviewed",
        "approved" => "report-calculation-approved",
        "frozen" => "report-calculation-frozen",
        _ => "report-calculation-draft",
    }
}
