//! What should have been done about benefits by now, also when their project has closed.

use chrono::{NaiveDate, TimeDelta};
use nytta_portfolio::Id;
use nytta_portfolio::record::{Benefit, Kind};

use super::page::latest_reading;
use crate::Office;
use crate::view::OverdueView;

/// How long after the latest reading, or report of what a benefit gave, the next one is due.
const FOLLOW_UP: TimeDelta = TimeDelta::days(183);

impl Office {
    /// Preconditions that are not met, targets that passed without a reading, and readings and reports that nobody has made
    /// for half a year: the oldest first.
    pub(super) fn overdue(&self) -> Vec<OverdueView> {
        self.overdue_among(self.portfolio().benefits().keys())
    }

    /// The same, of one project.
    pub(super) fn overdue_of(&self, project: &Id) -> Vec<OverdueView> {
        self.overdue_among(self.portfolio().benefits_of(project).map(|(id, _)| id))
    }

    fn overdue_among<'a>(&'a self, benefits: impl Iterator<Item = &'a Id>) -> Vec<OverdueView> {
        let mut found: Vec<OverdueView> = benefits.flat_map(|id| self.overdue_for(id)).collect();
        found.sort_by(|a, b| a.due.cmp(&b.due));
        found
    }

    /// What should have been done about a benefit.
    fn overdue_for(&self, id: &Id) -> Vec<OverdueView> {
        let portfolio = self.portfolio();
        let today = self.today();
        let Some(benefit) = portfolio.benefits().get(id) else { return Vec::new() };
        let mut found = Vec::new();
        let waiting = portfolio.parts_of_kind(Kind::Precondition, id);
        let waiting = waiting.filter_map(|id| portfolio.preconditions().get_key_value(id));
        for (id, precondition) in waiting.filter(|(_, found)| found.is_overdue(today)) {
            let responsible: Vec<Id> = precondition.responsible.iter().cloned().collect();
            let name = self.name(Kind::Precondition, id);
            let due = precondition.due;
            found.extend(self.overdue_view("precondition", &precondition.benefit, name, &responsible, due));
        }
        let of = |what: &str, name: String, due: NaiveDate| {
            (due < today).then(|| self.overdue_view(what, id, name, &benefit.responsible, due)).flatten()
        };
        let reading = benefit.indicator.clone().zip(self.reading_due(id, benefit));
        found.extend(reading.and_then(|(indicator, (what, due))| of(what, indicator, due)));
        let report = self.report_due(id, benefit);
        found.extend(report.and_then(|due| of("report", self.name(Kind::Benefit, id), due)));
        found
    }

    /// The target day where it passed without a reading, or the day by which the next reading should have come.
    fn reading_due(&self, id: &Id, benefit: &Benefit) -> Option<(&'static str, NaiveDate)> {
        let read = latest_reading(self.portfolio(), id).map(|(date, _)| date);
        let passed = benefit.target_date.filter(|due| *due < self.today() && read.is_none_or(|read| read < *due));
        let next = || read.and_then(|read| read.checked_add_signed(FOLLOW_UP));
        passed.map(|due| ("target", due)).or_else(|| Some(("reading", next()?)))
    }

    /// The day by which somebody should have reported what the benefit gives: half a year after it was to begin by the plan,
    /// or after the period of the latest report.
    fn report_due(&self, id: &Id, benefit: &Benefit) -> Option<NaiveDate> {
        let portfolio = self.portfolio();
        let (plan, _) = portfolio.planned_calculation(&benefit.project)?;
        let lines = portfolio.calculation_lines_of(plan).filter(|(_, line)| line.benefit.as_ref() == Some(id));
        let begins = lines.filter_map(|(_, line)| {
            let delay = chrono::Months::new(line.delay_months);
            line.first_month.first_day().checked_add_months(delay)
        });
        let begins = begins.min()?;
        let records = portfolio.parts_of_kind(Kind::Realisation, id).filter_map(|id| portfolio.realisations().get(id));
        let reported = records.map(|record| record.period.last_day()).max();
        reported.unwrap_or(begins).checked_add_signed(FOLLOW_UP)
    }

    fn overdue_view(
        &self,
        what: &str,
        benefit: &Id,
        name: String,
        responsible: &[Id],
        due: NaiveDate,
    ) -> Option<OverdueView> {
        let project = &self.portfolio().benefits().get(benefit)?.project;
        Some(OverdueView {
            what: what.to_owned(),
            project: self.named(Kind::Project, project),
            benefit: self.named(Kind::Benefit, benefit),
            name,
            responsible: responsible.iter().map(|person| self.named(Kind::Person, person)).collect(),
            due: due.to_string(),
        })
    }
}
