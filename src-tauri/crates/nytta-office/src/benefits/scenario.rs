//! What if: some factors at other values than their likely ones, and two of them against each other.

use nytta_appraisal::calculation::Uncertain;
use nytta_appraisal::distribution::Triangular;
use nytta_appraisal::sensitivity::{self, Axis, Of};
use rust_decimal::prelude::ToPrimitive as _;

use super::supposed::{Supposition, moved_of, net_at};
use super::uncertainty::{no_result, plain};
use crate::history::number;
use crate::view::{Failure, Scenario, Supposed, SupposedNet, TwoWay, TwoWayAxis};
use crate::{Office, read};

impl Office {
    /// What a project's newest calculation, or the portfolio, comes to when some factors have other values.
    ///
    /// # Errors
    /// There is no such project or factor, nothing to calculate, or a value is no number.
    pub fn scenario(&self, project: Option<&str>, supposed: &[Supposed]) -> Result<Scenario, Failure> {
        let project = project.map(|text| self.project_called(text)).transpose()?;
        let uncertain = self.uncertain(project.as_ref())?;
        let values = supposed.iter().map(|supposed| {
            let (factor, _) = found(&uncertain, &supposed.factor)?;
            let value =
                read::number(&supposed.value, self.language()).map_err(|problem| Failure::because(&[problem]))?;
            Ok((factor, value.decimal().to_f64().unwrap_or(f64::NAN)))
        });
        let values = values.collect::<Result<Vec<(usize, f64)>, Failure>>()?;
        let SupposedNet { net, moved } = moved_of(&uncertain, project.as_ref(), Supposition::of(&uncertain, &values))?;
        Ok(Scenario { head: self.head_number(), net, moved })
    }

    /// Two factors against each other, each from its lowest to its highest value, as `simulate` names them.
    ///
    /// # Errors
    /// There is no such project or factor, the two are the same, or there is nothing to calculate.
    pub fn two_way(&self, project: Option<&str>, rows: &str, columns: &str) -> Result<TwoWay, Failure> {
        let project = project.map(|text| self.project_called(text)).transpose()?;
        let uncertain = self.uncertain(project.as_ref())?;
        let [(row, row_range), (column, column_range)] = [found(&uncertain, rows)?, found(&uncertain, columns)?];
        if row == column {
            return Err(Failure::code("two-way-same-factor"));
        }
        let (row_values, column_values) = (steps(row_range), steps(column_range));
        let rows = Axis { factor: row, values: &row_values };
        let columns = Axis { factor: column, values: &column_values };
        let cells = sensitivity::two_way(&uncertain.model, Of::Portfolio, rows, columns).map_err(no_result)?;
        let cells = cells.into_iter().zip(&row_values).map(|(cells, down)| {
            let cells = cells.into_iter().zip(&column_values);
            let at = |(net, across): (f64, &f64)| {
                net_at(&uncertain, project.as_ref(), &[(row, *down), (column, *across)], net)
            };
            cells.map(at).collect::<Result<Vec<_>, _>>()
        });
        Ok(TwoWay {
            head: self.head_number(),
            rows: self.axis(&uncertain, rows),
            columns: self.axis(&uncertain, columns),
            cells: cells.collect::<Result<_, _>>()?,
        })
    }

    fn axis(&self, uncertain: &Uncertain, axis: Axis<'_>) -> TwoWayAxis {
        let told = self.drawn(uncertain).swap_remove(axis.factor);
        let likely = uncertain.model.factors()[axis.factor].likely();
        let place = axis.values.iter().position(|value| value.total_cmp(&likely).is_eq());
        TwoWayAxis {
            factor: axis.factor.to_string(),
            name: told.name,
            unit: told.unit,
            values: axis.values.iter().map(|value| plain(*value)).collect(),
            likely: number(place.unwrap_or_default() as u64),
        }
    }
}

/// The factor of a model that a text names by its place.
fn found<'a>(uncertain: &'a Uncertain, text: &str) -> Result<(usize, &'a Triangular), Failure> {
    let place: Option<usize> = text.parse().ok();
    let found = place.and_then(|place| Some((place, uncertain.model.factors().get(place)?)));
    found.ok_or_else(|| Failure::code("no-such-figure"))
}

/// The ends of a range, its likely value, and the middles between: each once.
fn steps(range: &Triangular) -> Vec<f64> {
    let (low, likely, high) = (range.low(), range.likely(), range.high());
    let mut steps = vec![low, f64::midpoint(low, likely), likely, f64::midpoint(likely, high), high];
    steps.dedup_by(|a, b| a.total_cmp(b).is_eq());
    steps
}
