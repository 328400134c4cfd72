//! The internal rate in a cell. A spreadsheet finds one rate near a guess, and says of no other that it is there. So the cell
//! gives a rate where the flows change sign once, for then there is only one; where they do so more often it holds on to what
//! Nytta found, as long as the flows are what they were.

use std::fmt::Write as _;

use nytta_appraisal::NoResult;
use nytta_appraisal::calculation::{Absence, At, Value};
use nytta_appraisal::irr::{InternalRate, internal_rate};
use rust_decimal::Decimal;

use super::formula::{Formulas, number, quoted};
use crate::model::Words;

/// A text in a formula has 255 characters at most.
const RATES_TOLD: usize = 12;

impl Formulas<'_> {
    /// The formula of the internal rate of flows that stand in one row, as `range` names it.
    pub(super) fn internal_rate(&self, flows: &[At], range: &str) -> String {
        let Ok(amounts) = self.amounts(flows) else {
            return guessed(range, 0.1, &self.reason(NoResult::NoRate.into()));
        };
        let found = internal_rate(&amounts);
        let guess = found.only().map_or(0.1, |rate| (rate * 100.0).round() / 100.0).max(-0.99);
        let one = guessed(range, guess, &self.reason(NoResult::NoRate.into()));
        let told = match found {
            InternalRate::One(_) => one.clone(),
            InternalRate::Several(rates) => quoted(&self.several(&rates)),
            InternalRate::None(why) => quoted(&self.reason(why.into())),
        };
        let mut as_written = String::new();
        for amount in &amounts {
            let between = if as_written.is_empty() { "" } else { "," };
            // Writing into a text cannot fail.
            let _ = write!(as_written, "{between}{}", number(*amount));
        }
        let possible = quoted(&self.texts.plain("report-absence-several-rates-possible"));
        let unchanged = format!("SUMXMY2({range},{{{as_written}}})<0.0001");
        format!("IF({},{one},IF({unchanged},{told},{possible}))", changes_sign_once(range))
    }

    /// That there are several rates, and all of them.
    pub(super) fn several(&self, rates: &[f64]) -> String {
        let percent = |rate: &f64| {
            let percent = Decimal::from_str_exact(&format!("{:.1}", rate * 100.0)).unwrap_or_default();
            Words::own(format!("{} %", self.texts.language.number(percent)))
        };
        let rates = crate::model::Value::List(rates.iter().take(RATES_TOLD).map(percent).collect());
        self.texts.say(&Words::Text { key: "report-absence-several-rates-are", values: vec![("rates", rates)] })
    }

    /// Why an internal rate is not there, with the rates where they are several.
    pub(super) fn rate_reason(&self, flows: &[At], why: Absence) -> String {
        match self.amounts(flows).map(|amounts| internal_rate(&amounts)) {
            Ok(InternalRate::Several(rates)) => self.several(&rates),
            _ => self.reason(why),
        }
    }

    fn amounts(&self, flows: &[At]) -> Result<Vec<f64>, Absence> {
        flows.iter().map(|flow| self.appraisal.value(*flow).map(Value::real)).collect()
    }
}

fn guessed(range: &str, guess: f64, otherwise: &str) -> String {
    format!("IFERROR(IRR({range},{}),{})", number(guess), quoted(otherwise))
}

/// All that is negative stands before all that is positive, or after it.
fn changes_sign_once(range: &str) -> String {
    let last = |sign: &str| format!("SUMPRODUCT(MAX(({range}{sign})*COLUMN({range})))");
    let before_first = |sign: &str| format!("SUMPRODUCT(MAX(({range}{sign})*(20000-COLUMN({range}))))");
    let (negative, positive) = ("<=-0.005", ">=0.005");
    format!(
        "OR({}+{}<20000,{}+{}<20000)",
        last(negative),
        before_first(positive),
        last(positive),
        before_first(negative)
    )
}
