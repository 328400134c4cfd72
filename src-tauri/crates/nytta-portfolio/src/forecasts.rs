//! Forecasts and status reports as they hold at the end of a month: of those made for periods that had ended by then the newest.

use crate::record::{Forecast, Kind, Side, StatusLimit, StatusReport};
use crate::{Id, Month, Portfolio};

impl Portfolio {
    /// The leader's forecasts of a project, the newest last.
    #[must_use]
    pub fn forecasts_of(&self, project: &Id) -> Vec<(&Id, &Forecast)> {
        let found = self.parts_of_kind(Kind::Forecast, project).filter_map(|id| self.forecasts.get_key_value(id));
        let mut found: Vec<_> = found.collect();
        found.sort_by_key(|found| forecast_order(found));
        found
    }

    /// The leader's forecast that held at the end of a month.
    #[must_use]
    pub fn forecast_at(&self, project: &Id, month: Month) -> Option<(&Id, &Forecast)> {
        let found = self.parts_of_kind(Kind::Forecast, project).filter_map(|id| self.forecasts.get_key_value(id));
        found.filter(|(_, forecast)| forecast.period.months().1 <= month).max_by_key(|found| forecast_order(found))
    }

    /// The forecast of the same project that another one revises.
    #[must_use]
    pub fn forecast_before(&self, id: &Id, forecast: &Forecast) -> Option<(&Id, &Forecast)> {
        let own = forecast_order(&(id, forecast));
        let mut others = self.forecasts_of(&forecast.project).into_iter();
        others.rfind(|other| other.0 != id && forecast_order(other) < own)
    }

    /// The leader's status report that held at the end of a month.
    #[must_use]
    pub fn status_at(&self, project: &Id, month: Month) -> Option<(&Id, &StatusReport)> {
        self.reports_until(project, month).max_by_key(report_order)
    }

    /// The newest status report by the end of a month that says how much of the work is done.
    #[must_use]
    pub fn progress_at(&self, project: &Id, month: Month) -> Option<(&Id, &StatusReport)> {
        self.reports_until(project, month).filter(|(_, report)| report.progress.is_some()).max_by_key(report_order)
    }

    fn reports_until<'a>(
        &'a self,
        project: &Id,
        month: Month,
    ) -> impl Iterator<Item = (&'a Id, &'a StatusReport)> + use<'a> {
        let found = self.parts_of_kind(Kind::StatusReport, project);
        let found = found.filter_map(|id| self.status_reports.get_key_value(id));
        found.filter(move |(_, report)| report.period.months().1 <= month)
    }

    /// The limits of a side.
    #[must_use]
    pub fn limit_of(&self, side: Side) -> Option<&StatusLimit> {
        self.status_limits.values().find(|limit| limit.side == side)
    }
}

/// Later periods are newer; of those made for one period the one of the later day.
pub(crate) fn forecast_order((id, forecast): &(&Id, &Forecast)) -> (Month, chrono::NaiveDate, Id) {
    (forecast.period.months().1, forecast.date, (*id).clone())
}

pub(crate) fn report_order((id, report): &(&Id, &StatusReport)) -> (Month, chrono::NaiveDate, Id) {
    (report.period.months().1, report.date, (*id).clone())
}
