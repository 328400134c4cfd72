//! What a calculation says once everything that it borrows is put in its place: shared factors, the settings' rate.

use rust_decimal::Decimal;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::record::{Calculation, Factor, Measurand, Record, RecordError, Stage};
use crate::{Id, Number, Percent, Portfolio, Year, canonical};

/// The values that a factor counts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Range {
    pub low: Option<Number>,
    pub likely: Option<Number>,
    pub high: Option<Number>,
    /// The year whose prices they are in, where they are money.
    pub price_year: Option<Year>,
}

impl Portfolio {
    /// The values of a factor: the shared one's while it is linked and has none of its own.
    #[must_use]
    pub fn range_of(&self, factor: &Factor) -> Range {
        let own = Range { low: factor.low, likely: factor.likely, high: factor.high, price_year: factor.price_year };
        let is_own = [own.low, own.likely, own.high].iter().any(Option::is_some);
        match factor.shared.as_ref().and_then(|shared| self.shared_factors().get(shared)) {
            Some(shared) if !is_own => {
                Range { low: shared.low, likely: shared.likely, high: shared.high, price_year: shared.price_year }
            }
            _ => own,
        }
    }

    /// Whether a factor is a share of more than the whole.
    #[must_use]
    pub fn is_above_whole(&self, factor: &Factor) -> bool {
        let Range { low, likely, high, .. } = self.range_of(factor);
        let is_above = |number: &Number| number.decimal() > Decimal::ONE_HUNDRED;
        factor.measurand == Measurand::Percent && [low, likely, high].iter().flatten().any(is_above)
    }

    /// The yearly rate that a calculation discounts by, per cent: its own, or that of the settings.
    #[must_use]
    pub fn discount_rate_of(&self, calculation: &Calculation) -> Option<Percent> {
        calculation.discount_rate.or_else(|| self.settings()?.discount_rate)
    }

    /// The newest calculation of a project's stage.
    #[must_use]
    pub fn newest_calculation(&self, project: &Id, stage: Stage) -> Option<(&Id, &Calculation)> {
        let of_stage = self.calculations_of(project).filter(|(_, calculation)| calculation.stage == stage);
        of_stage.max_by_key(|(_, calculation)| calculation.revision)
    }

    /// The newest calculation of the furthest stage that a project has reached.
    #[must_use]
    pub fn latest_calculation(&self, project: &Id) -> Option<(&Id, &Calculation)> {
        [Stage::After, Stage::During, Stage::Before]
            .into_iter()
            .find_map(|stage| self.newest_calculation(project, stage))
    }

    /// The calculation that what comes is compared with: what was promised before start or while the project went on, the
    /// furthest stage that a decision point has frozen, or else the furthest there is. One made after introduction is no plan.
    #[must_use]
    pub fn planned_calculation(&self, project: &Id) -> Option<(&Id, &Calculation)> {
        let promised = self.calculations_of(project).filter(|(_, calculation)| calculation.stage != Stage::After);
        promised
            .max_by_key(|(_, calculation)| (calculation.frozen_by.is_some(), calculation.stage, calculation.revision))
    }

    /// SHA-256 of all that a calculation says, in hexadecimal digits: of the calculation, its lines and their factors
    /// with the values that they count with. Freezing changes nothing of that, so a review still holds afterwards.
    ///
    /// # Errors
    /// [`RecordError`] when a record cannot be written down; one that was read always can.
    pub fn calculation_digest(&self, id: &Id) -> Result<Option<String>, RecordError> {
        let Some(calculation) = self.calculations().get(id) else { return Ok(None) };
        let said =
            Calculation { discount_rate: self.discount_rate_of(calculation), frozen_by: None, ..calculation.clone() };
        let mut lines = Vec::new();
        for (line_id, line) in self.calculation_lines_of(id) {
            let mut factors = Vec::new();
            for (factor_id, factor) in self.factors_of(line_id) {
                let Range { low, likely, high, price_year } = self.range_of(factor);
                let said = Factor { low, likely, high, price_year, ..factor.clone() };
                factors.push(json!({ "id": factor_id, "factor": Record::Factor(said).to_value()? }));
            }
            let line = Record::CalculationLine(line.clone()).to_value()?;
            lines.push(json!({ "id": line_id, "line": line, "factors": factors }));
        }
        let whole = json!({ "id": id, "calculation": Record::Calculation(said).to_value()?, "lines": lines });
        let hash = Sha256::digest(canonical::to_bytes(&whole)?);
        Ok(Some(hash.iter().map(|byte| format!("{byte:02x}")).collect()))
    }
}
