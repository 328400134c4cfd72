//! Forecasts: recording one, and those of a project with what each changed.

use std::collections::BTreeMap;

use nytta_portfolio::figure::Figure;
use nytta_portfolio::record::{Forecast, Kind, Record};
use nytta_portfolio::{Id, Money, Problem, Year};

use super::decisions::said;
use crate::Office;
use crate::change::{Purpose, Write, new_id};
use crate::read;
use crate::view::{Failure, ForecastForm, ForecastView, ForecastYear, Saved};

impl Office {
    /// Records a forecast of a project. What is changed of the one before needs its reason.
    ///
    /// # Errors
    /// Every thing that cannot be read or breaks a rule, each at its field (`amounts.2009`).
    pub fn record_forecast(&mut self, form: &ForecastForm) -> Result<Saved, Failure> {
        let mut problems = Vec::new();
        let (project, person) = self.who(form, &mut problems);
        let period = form.period.trim().parse().map_err(|_| {
            problems.push(Problem::error("period-unreadable").text("text", form.period.clone()).at("period"));
        });
        let date = self.day_typed(&form.date).map_err(|problem| problems.push(problem.at("date")));
        let mut amounts: BTreeMap<Year, Money> = BTreeMap::new();
        for typed in &form.amounts {
            let at = format!("amounts.{}", typed.year.trim());
            let amount = read::year(&typed.year)
                .and_then(|year| Ok((year, read::amount(typed.amount.trim(), form.unit, self.language())?)));
            match amount {
                Ok((year, _)) if amounts.contains_key(&year) => {
                    problems.push(Problem::error("year-twice").text("year", year.to_string()).at(at));
                }
                Ok((year, amount)) => drop(amounts.insert(year, amount)),
                Err(problem) => problems.push(problem.at(at)),
            }
        }
        let (Some(project), Some(person), Ok(period), Ok(date), true) =
            (project, person, period, date, problems.is_empty())
        else {
            return Err(Failure::because(&problems));
        };
        let (reason, note) = (said(&form.reason), said(&form.note));
        let purpose = Purpose { reason: reason.clone().unwrap_or_default(), ..Purpose::default() };
        let forecast = Forecast { project, period, date, person, amounts, reason, note };
        let id = new_id();
        let write = Write { kind: Kind::Forecast, id: id.clone(), after: Some(Record::Forecast(forecast)) };
        self.commit(vec![write], &purpose)?;
        Ok(self.saved(Some(&id)))
    }

    /// The project, and who makes its forecast: its leader where nobody else is named.
    fn who(&self, form: &ForecastForm, problems: &mut Vec<Problem>) -> (Option<Id>, Option<Id>) {
        let mut kept = |field: &str, read: Result<Option<Id>, Problem>| {
            read.unwrap_or_else(|problem| {
                problems.push(problem.at(field));
                None
            })
        };
        let project = kept("project", self.reference(Kind::Project, &form.project));
        let person = kept("person", self.reference(Kind::Person, &form.person));
        let found = project.as_ref().and_then(|id| self.now.portfolio.projects().get(id));
        let leader = found.and_then(|project| project.leader.clone());
        let person = person.or_else(|| leader.filter(|_| form.person.trim().is_empty()));
        let lacking = [
            ("project", project.is_none() && form.project.trim().is_empty()),
            ("person", project.is_some() && person.is_none() && form.person.trim().is_empty()),
        ];
        let lacking = lacking.into_iter().filter(|(_, lacks)| *lacks);
        problems.extend(lacking.map(|(field, _)| Problem::error("field-required").at(field)));
        (project, person)
    }

    /// The forecasts of a project, the newest first.
    ///
    /// # Errors
    /// There is no such project.
    pub fn forecasts(&self, project: &str) -> Result<Vec<ForecastView>, Failure> {
        let project = self.project_called(project)?;
        let found = self.portfolio().forecasts_of(&project);
        let newest = found.len().saturating_sub(1);
        let views = found.iter().enumerate().map(|(at, (id, forecast))| {
            let before = at.checked_sub(1).map(|at| found[at].1);
            self.forecast_view(id, forecast, before, at == newest)
        });
        let mut views: Vec<ForecastView> = views.collect();
        views.reverse();
        Ok(views)
    }

    fn forecast_view(&self, id: &Id, forecast: &Forecast, before: Option<&Forecast>, holds: bool) -> ForecastView {
        let years = forecast.amounts.iter().map(|(year, amount)| {
            let before = before.and_then(|before| before.amounts.get(year));
            ForecastYear {
                year: year.number().into(),
                figure: self.figure(Figure::Forecast { forecast: id.clone(), year: *year }),
                change: before.and_then(|before| amount.checked_sub(*before)).map(|change| change.to_string()),
            }
        });
        ForecastView {
            id: id.to_string(),
            period: forecast.period.to_string(),
            date: forecast.date.to_string(),
            person: self.named(Kind::Person, &forecast.person),
            years: years.collect(),
            reason: forecast.reason.clone(),
            note: forecast.note.clone(),
            holds,
        }
    }
}
