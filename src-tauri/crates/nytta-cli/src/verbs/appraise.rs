//! Benefit calculations: worked out, explained, simulated.

use std::ops::ControlFlow;
use std::path::Path;

use nytta_office::view::{CalculationView, Conditions, Failure, ProjectBenefits, TornadoBar, ValueUnit, WorkedValue};
use nytta_office::{SimulationRequest, Texts};

use super::{Ending, Terminal};
use crate::out::{self, Align, Table};

pub fn appraise(
    terminal: &mut Terminal,
    file: &Path,
    project: &str,
    stage: Option<&str>,
    json: bool,
) -> Result<Ending, Failure> {
    let found = terminal.open(file)?.project_benefits(project, stage)?;
    if json {
        out::json(&found);
        return Ok(ending(&found));
    }
    let texts = &terminal.texts;
    out::line(&format!("{} {}", found.code, found.project.name));
    let Some(calculation) = &found.calculation else {
        out::line(&texts.get("terminal-no-calculation"));
        return Ok(Ending::Problems);
    };
    out::line(&conditions(terminal, calculation));
    out::line(&additions(texts, &calculation.conditions));
    out::print(&lines(terminal, calculation).to_string());
    out::print(&results(terminal, calculation).to_string());
    for problem in &calculation.problems {
        out::line(&texts.problem(problem));
    }
    Ok(ending(&found))
}

/// What has no net present value has a problem, and a script can see that.
fn ending(found: &ProjectBenefits) -> Ending {
    let calculation = found.calculation.as_ref();
    let worked_out = calculation.is_some_and(|found| found.head.net_present_value.value.is_some());
    if worked_out { Ending::Done } else { Ending::Problems }
}

/// Writes the calculation as a workbook, and says where.
pub fn workbook(
    terminal: &mut Terminal,
    file: &Path,
    project: &str,
    stage: Option<&str>,
    place: &Path,
) -> Result<Ending, Failure> {
    let written = terminal.open(file)?.calculation_workbook(project, stage, place)?;
    out::line(&written.path);
    Ok(Ending::Done)
}

fn conditions(terminal: &Terminal, calculation: &CalculationView) -> String {
    let (texts, on) = (&terminal.texts, &calculation.conditions);
    texts.with(
        "terminal-conditions",
        &[
            ("stage", &texts.word("stage", &calculation.head.stage)),
            ("price", &on.price_year.to_string()),
            ("rate", &rate(texts, on)),
            ("first", &on.first_year.to_string()),
            ("last", &on.last_year.to_string()),
            ("convention", &texts.word("convention", &on.convention)),
        ],
    )
}

/// The rate, or the rates of a path that falls with time; and whether it is real or nominal.
fn rate(texts: &Texts, on: &Conditions) -> String {
    let basis = on.rate_basis.as_ref().map(|basis| texts.word("rate_basis", basis).to_lowercase());
    let basis = basis.unwrap_or_else(|| texts.get("terminal-rate-unsaid"));
    if on.rates.is_empty() {
        return texts.with("terminal-rate", &[("rate", &value(texts, &on.discount_rate)), ("basis", &basis)]);
    }
    let told = on.rates.iter().map(|rate| {
        let (from, to) = (rate.from.to_string(), rate.to.to_string());
        texts.with("terminal-rate-in", &[("rate", &texts.number(&rate.percent)), ("from", &from), ("to", &to)])
    });
    let rates = texts.list(&told.collect::<Vec<_>>());
    let path = texts.word("rate_path", &on.rate_path).to_lowercase();
    texts.with("terminal-rates", &[("path", &path), ("rates", &rates), ("basis", &basis)])
}

/// What is added to the investment, and what the modified internal rate counts with.
fn additions(texts: &Texts, on: &Conditions) -> String {
    let percent = |percent: Option<&String>| {
        percent.map_or_else(|| texts.get("terminal-none"), |percent| format!("{} %", texts.number(percent)))
    };
    let mirr = on.mirr_rates.as_ref();
    texts.with(
        "terminal-additions",
        &[
            ("contingency", &percent(on.contingency.as_ref())),
            ("uplift", &percent(on.optimism_uplift.as_ref())),
            ("finance", &percent(mirr.map(|rates| &rates.0))),
            ("reinvestment", &percent(mirr.map(|rates| &rates.1))),
        ],
    )
}

fn lines(terminal: &Terminal, calculation: &CalculationView) -> Table {
    let texts = &terminal.texts;
    let header = [
        texts.kind("calculation_line"),
        texts.field("calculation_line", "role"),
        texts.field("factor", "low"),
        texts.field("factor", "likely"),
        texts.field("factor", "high"),
    ];
    let mut table = Table::new(&header, &[Align::Left, Align::Left, Align::Right, Align::Right, Align::Right]);
    for line in &calculation.lines {
        let role = match &line.class {
            Some(class) => texts.word("class", class),
            None => texts.word("role", &line.role),
        };
        let role = match &line.payer {
            Some(payer) => texts.with("terminal-transfer", &[("role", &role), ("payer", &payer.name)]),
            None => role,
        };
        let shown = |of: &WorkedValue| value(texts, of);
        table.row([line.name.clone(), role, shown(&line.low), shown(&line.likely), shown(&line.high)]);
    }
    table
}

fn results(terminal: &Terminal, calculation: &CalculationView) -> Table {
    let texts = &terminal.texts;
    let header =
        [texts.get("terminal-result"), texts.get("terminal-financial"), texts.get("terminal-with-reallocated")];
    let mut table = Table::new(&header, &[Align::Left, Align::Right, Align::Right]);
    for result in &calculation.results {
        let name = texts.get(&format!("parts-measure-{}", result.result.replace('_', "-")));
        table.row([name, value(texts, &result.financial), value(texts, &result.with_reallocated)]);
    }
    table
}

/// A value with its unit, or a dash and why it is not there.
pub(super) fn value(texts: &Texts, of: &WorkedValue) -> String {
    match (&of.value, &of.absence) {
        (Some(value), _) => match of.unit {
            ValueUnit::Percent => format!("{} %", texts.number(&shortened(value, 2))),
            ValueUnit::Sek => texts.number(value),
            ValueUnit::Years => texts.number(&shortened(value, 1)),
            ValueUnit::Ratio => texts.number(&shortened(value, 2)),
            ValueUnit::Number => texts.number(value),
        },
        (None, Some(_)) if !of.rates.is_empty() => {
            let rates: Vec<String> =
                of.rates.iter().map(|rate| format!("{} %", texts.number(&shortened(rate, 2)))).collect();
            format!("– ({})", texts.with("parts-absence-several-rates-are", &[("rates", &texts.list(&rates))]))
        }
        (None, Some(why)) => format!("– ({})", texts.get(&format!("parts-absence-{}", why.replace('_', "-")))),
        (None, None) => "–".to_owned(),
    }
}

/// A decimal with at most so many decimals.
fn shortened(number: &str, decimals: u32) -> String {
    let read: Result<rust_decimal::Decimal, _> = number.parse();
    read.map_or_else(|_| number.to_owned(), |number| number.round_dp(decimals).to_string())
}

pub fn simulate(
    terminal: &mut Terminal,
    file: &Path,
    project: Option<&str>,
    request: SimulationRequest,
    json: bool,
) -> Result<Ending, Failure> {
    let found = terminal.open(file)?.simulate(project, request, &|_| ControlFlow::Continue(()))?;
    if json {
        out::json(&found);
        return Ok(Ending::Done);
    }
    let texts = &terminal.texts;
    let mut table = Table::new(&[texts.get("terminal-result"), String::new()], &[Align::Left, Align::Right]);
    let rows = [("P10", &found.p10), ("P50", &found.p50), ("P80", &found.p80), ("P90", &found.p90)];
    for (name, value) in rows {
        table.row([name.to_owned(), texts.number(value)]);
    }
    table.row([texts.get("terminal-mean"), texts.number(&found.mean)]);
    table.row([texts.get("terminal-likely"), texts.number(&found.likely)]);
    table.row([texts.get("terminal-above-zero"), format!("{} %", texts.number(&found.above_zero))]);
    let (runs, seed, projects) = (found.runs.to_string(), found.seed.to_string(), found.project_count.to_string());
    out::line(&texts.with("terminal-simulated", &[("runs", &runs), ("seed", &seed), ("projects", &projects)]));
    out::print(&table.to_string());
    if !found.tornado.is_empty() {
        out::print(&factors(texts, &found.tornado).to_string());
    }
    Ok(Ending::Done)
}

/// What the net present value hangs on, the factor that moves it most first, and where each would turn it.
fn factors(texts: &Texts, bars: &[TornadoBar]) -> Table {
    let header = [
        texts.kind("factor"),
        texts.field("factor", "low"),
        texts.field("factor", "likely"),
        texts.field("factor", "high"),
        texts.get("terminal-at-low"),
        texts.get("terminal-at-high"),
        texts.get("parts-turns-at"),
        texts.get("parts-turns-from-likely"),
    ];
    let mut aligned = [Align::Right; 8];
    aligned[0] = Align::Left;
    let mut table = Table::new(&header, &aligned);
    for bar in bars {
        let counted = |value: &str| quantity(texts, bar, value);
        let why =
            bar.switching.absence.as_ref().map(|why| texts.get(&format!("parts-turns-{}", why.replace('_', "-"))));
        let turns = bar.switching.value.as_deref().map(counted);
        table.row([
            bar.name.clone(),
            counted(&bar.low),
            counted(&bar.likely),
            counted(&bar.high),
            texts.number(bar.at_low.amount.as_deref().unwrap_or("–")),
            texts.number(bar.at_high.amount.as_deref().unwrap_or("–")),
            turns.or(why.map(|why| format!("– ({why})"))).unwrap_or_default(),
            bar.switching.change.as_ref().map_or_else(|| "–".to_owned(), |change| from_likely(texts, change)),
        ]);
    }
    table
}

/// What a factor counts, with its unit.
fn quantity(texts: &Texts, bar: &TornadoBar, value: &str) -> String {
    let unit = match bar.measurand.as_str() {
        "percent" => Some("%".to_owned()),
        "count" => bar.unit.clone(),
        measurand => Some(texts.get(&format!("parts-quantity-{}", measurand.replace('_', "-")))),
    };
    [Some(texts.number(value)), unit].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A change with its sign: `+1,2 %`.
fn from_likely(texts: &Texts, change: &str) -> String {
    let sign = if change.starts_with('-') { "" } else { "+" };
    format!("{sign}{} %", texts.number(change))
}
