//! Why a value is not there, as a cell says it.

use nytta_appraisal::NoResult;
use nytta_appraisal::calculation::Absence;

/// The key of the text that says why.
pub(super) fn key(why: Absence) -> &'static str {
    match why {
        Absence::Missing => "report-absence-missing",
        Absence::NoFactors => "report-absence-no-factors",
        Absence::NotKronor => "report-absence-not-kronor",
        Absence::NoIndex => "report-absence-no-index",
        Absence::TooLarge | Absence::NoResult(NoResult::TooLarge | NoResult::NotFinite) => "report-absence-too-large",
        Absence::NotHere => "report-absence-not-here",
        Absence::SeveralRates => "report-absence-several-rates",
        Absence::NoResult(NoResult::NoFlows) => "report-absence-no-flows",
        Absence::NoResult(NoResult::AllZero) => "report-absence-all-zero",
        Absence::NoResult(NoResult::AllPositive) => "report-absence-all-positive",
        Absence::NoResult(NoResult::AllNegative) => "report-absence-all-negative",
        Absence::NoResult(NoResult::RateOutOfRange) => "report-absence-rate-out-of-range",
        Absence::NoResult(NoResult::NeverReached) => "report-absence-never-reached",
        Absence::NoResult(NoResult::NeverStaysPaid) => "report-absence-never-stays-paid",
        Absence::NoResult(NoResult::NothingToPayBack) => "report-absence-nothing-to-pay-back",
        Absence::NoResult(NoResult::NoRate) => "report-absence-no-rate",
        Absence::NoResult(NoResult::NothingToDivideBy) => "report-absence-nothing-to-divide-by",
        // What cannot come from the yearly flows of one calculation.
        Absence::NoResult(
            NoResult::StepsOutOfOrder
            | NoResult::HorizonTooLong
            | NoResult::LengthsDiffer
            | NoResult::BeforeTheFirst
            | NoResult::OneDay
            | NoResult::ValuesOutOfOrder
            | NoResult::NotAProbability,
        ) => "report-absence-other",
    }
}

/// Whether no formula of a spreadsheet tells by itself that there is no result: then the cell says so as a text.
pub(super) fn is_only_told(why: Absence) -> bool {
    matches!(key(why), "report-absence-too-large" | "report-absence-other")
}
