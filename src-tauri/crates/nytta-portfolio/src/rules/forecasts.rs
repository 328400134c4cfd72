//! Rules on forecasts, status reports and the limits of statuses.

use rust_decimal::Decimal;

use crate::record::{Forecast, Kind, Record, StatusLimit, StatusReport};
use crate::{Id, Money, Param, Portfolio, Problem, Year};

/// How many years a forecast may be from the period that it is made for.
const YEARS_MAX: u16 = 20;

/// What is wrong with the values of one of them.
pub(super) fn values(record: &Record) -> Vec<Problem> {
    match record {
        Record::Forecast(forecast) => forecast_values(forecast),
        Record::StatusReport(report) => report_values(report),
        Record::StatusLimit(limit) => limit_values(limit),
        _ => Vec::new(),
    }
}

/// What is wrong with one of them beside the others.
pub(super) fn relations(portfolio: &Portfolio, id: &Id, record: &Record) -> Vec<Problem> {
    let problem = match record {
        Record::Forecast(forecast) => {
            let mut others = portfolio.parts_of_kind(Kind::Forecast, &forecast.project).filter(|other| *other != id);
            let same = others.any(|other| {
                let other = portfolio.forecasts().get(other);
                other.is_some_and(|other| (other.period, other.date) == (forecast.period, forecast.date))
            });
            let problem = || Problem::error("forecast-twice").with("date", Param::Date(forecast.date.to_string()));
            same.then(|| problem().text("period", forecast.period.to_string()).at("date"))
        }
        Record::StatusReport(report) => {
            let mut others = portfolio.parts_of_kind(Kind::StatusReport, &report.project).filter(|other| *other != id);
            let same = others
                .any(|other| portfolio.status_reports().get(other).is_some_and(|other| other.period == report.period));
            same.then(|| Problem::error("status-twice").text("period", report.period.to_string()).at("period"))
        }
        Record::StatusLimit(limit) => {
            let mut others = portfolio.status_limits().iter().filter(|(other, _)| *other != id);
            others.any(|(_, other)| other.side == limit.side).then(|| Problem::error("limit-twice").at("side"))
        }
        _ => None,
    };
    problem.into_iter().collect()
}

/// Who changes an amount says why.
pub(super) fn reason(portfolio: &Portfolio, id: &Id, forecast: &Forecast) -> Option<Problem> {
    let told = forecast.reason.as_deref().is_some_and(|why| !why.trim().is_empty());
    let (_, before) = portfolio.forecast_before(id, forecast)?;
    let year = changed_year(before, forecast).filter(|_| !told)?;
    Some(
        Problem::error("forecast-reason")
            .text("year", year.to_string())
            .with("date", Param::Date(before.date.to_string()))
            .at("reason"),
    )
}

/// The first year that a revision forecasts otherwise. A year that has passed may be left out.
fn changed_year(before: &Forecast, forecast: &Forecast) -> Option<Year> {
    let first = forecast.period.year();
    let left_out = |year: &Year| *year < first && !forecast.amounts.contains_key(year);
    let years = before.amounts.keys().chain(forecast.amounts.keys()).filter(|year| !left_out(year));
    years.copied().filter(|year| before.amounts.get(year) != forecast.amounts.get(year)).min()
}

fn forecast_values(forecast: &Forecast) -> Vec<Problem> {
    let mut problems = Vec::new();
    let own = forecast.period.year();
    if !forecast.amounts.contains_key(&own) {
        problems.push(Problem::error("forecast-lacks-year").text("year", own.to_string()).at("amounts"));
    }
    let far = forecast.amounts.keys().find(|year| year.number().abs_diff(own.number()) > YEARS_MAX);
    problems.extend(far.map(|year| {
        let problem = Problem::error("forecast-year-far").text("year", year.to_string());
        problem.with("max", Param::Count(u64::from(YEARS_MAX))).at(format!("amounts.{year}"))
    }));
    let sum = Money::sum(forecast.amounts.values().copied()).unwrap_or_default();
    if sum.is_negative() {
        problems.push(Problem::error("amount-negative").with("amount", Param::Money(sum)).at("amounts"));
    }
    problems
}

fn report_values(report: &StatusReport) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(progress) = report.progress {
        let share = progress.decimal();
        if share < Decimal::ZERO || share > Decimal::ONE_HUNDRED {
            problems.push(Problem::error("progress-outside").with("percent", Param::Number(share)).at("progress"));
        }
        if report.progress_method.as_deref().is_none_or(|how| how.trim().is_empty()) {
            problems.push(Problem::error("progress-unmeasured").at("progress_method"));
        }
    }
    problems
}

/// What deviates has passed what is watched, too.
fn limit_values(limit: &StatusLimit) -> Vec<Problem> {
    let amounts = [("watch_amount", limit.watch_amount), ("deviating_amount", limit.deviating_amount)];
    let mut problems = super::values::not_negative(
        amounts.into_iter().filter_map(|(field, amount)| Some((field.to_owned(), amount?))),
    );
    let percents = [("watch_percent", limit.watch_percent), ("deviating_percent", limit.deviating_percent)];
    let negative =
        percents.into_iter().filter(|(_, percent)| percent.is_some_and(|percent| percent.decimal() < Decimal::ZERO));
    problems.extend(negative.map(|(field, _)| Problem::error("number-negative").at(field)));
    let reversed = [
        (
            "deviating_amount",
            limit.watch_amount.zip(limit.deviating_amount).is_some_and(|(watch, limit)| limit < watch),
        ),
        (
            "deviating_percent",
            limit
                .watch_percent
                .zip(limit.deviating_percent)
                .is_some_and(|(watch, limit)| limit.decimal() < watch.decimal()),
        ),
    ];
    let reversed = reversed.into_iter().filter(|(_, reversed)| *reversed);
    problems.extend(reversed.map(|(field, _)| Problem::error("limits-reversed").at(field)));
    problems
}
