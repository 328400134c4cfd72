//! What has come of a project's benefits, period by period, beside what was planned, and what will come.

use std::collections::BTreeMap;

use nytta_appraisal::calculation::Appraisal;
use nytta_appraisal::delivery::{Delivery, Report};
use nytta_appraisal::realised::{Indicator, Realised as Compared, realised as compared};
use nytta_portfolio::record::{Benefit, BudgetEffect, Kind, Reading, Usage};
use nytta_portfolio::{Id, Month, Portfolio, Year};
use rust_decimal::Decimal;

use super::figures::{plus, sek};
use super::gains::{Calculations, Measure, Scope, gain_view};
use super::own_history::percent;
use super::page::{indicator, progress_percent};
use crate::Office;
use crate::view::{
    BenefitDelivery, BudgetEffectView, DeliveryYear, Failure, FigureView, ReadingView, Realised, ReportView, Reported,
    ResponsibleDelivery, UsageView,
};

/// A benefit with what comes of it.
type Delivered<'a> = (&'a Id, &'a Benefit, Delivery<'a>);

impl Office {
    /// What has come of a project's benefits, and what will.
    ///
    /// # Errors
    /// There is no such project.
    pub fn realised(&self, project: &str) -> Result<Realised, Failure> {
        let id = self.project_called(project)?;
        let portfolio = self.portfolio();
        let calculations = Calculations::of(portfolio, &id);
        let plan = calculations.plan();
        let mut benefits: Vec<(&Id, &Benefit)> = portfolio.benefits_of(&id).collect();
        benefits.sort_by_key(|(id, benefit)| (benefit.class, benefit.order, (*id).clone()));
        let delivered: Vec<Delivered<'_>> = benefits
            .into_iter()
            .map(|(id, benefit)| (id, benefit, Delivery::of(portfolio, id, plan, self.today())))
            .collect();
        let years = plan.map(|plan| years(plan, &delivered)).unwrap_or_default();
        let planned = delivered.iter().map(|(.., found)| found.planned()).fold(None, plus);
        let realised = delivered.iter().map(|(.., found)| found.realised()).fold(None, plus);
        let planned_total = years.iter().map(|year| year.planned).fold(None, plus);
        let forecast_total = years.iter().map(|year| year.forecast).fold(None, plus);
        let scope = Scope { project: Some(id.clone()), ..Scope::default() };
        Ok(Realised {
            head: self.head_number(),
            project: self.named(Kind::Project, &id),
            plan_stage: plan.map(|plan| plan.calculation().stage.word().to_owned()),
            plan_revision: plan.map(|plan| plan.calculation().revision),
            price_year: plan.map(|plan| u32::from(plan.calculation().price_year.number())),
            benefits: delivered.iter().map(|of| self.benefit_delivery(of)).collect(),
            planned: gain_view(Measure::Planned, &scope, planned, 0),
            realised: gain_view(Measure::Realised, &scope, realised, 0),
            share: share(realised, planned),
            years: years.iter().map(YearSums::view).collect(),
            planned_total: planned_total.map(sek),
            forecast_total: forecast_total.map(sek),
            forecast_share: share(forecast_total, planned_total),
            responsible: self.responsible(&delivered),
            usage: self.usage(&id),
            overdue: self.overdue_of(&id),
        })
    }

    /// What was planned of a project's benefits for the periods that are reported, and what came of it. `None` where nothing is
    /// reported.
    pub(crate) fn delivered(&self, project: &Id) -> Option<(FigureView, FigureView)> {
        let portfolio = self.portfolio();
        let reported = |id: &Id| portfolio.parts_of_kind(Kind::Realisation, id).next().is_some();
        if !portfolio.benefits_of(project).any(|(id, _)| reported(id)) {
            return None;
        }
        let calculations = Calculations::of(portfolio, project);
        let delivery = |id| Delivery::of(portfolio, id, calculations.plan(), self.today());
        let found: Vec<Delivery<'_>> = portfolio.benefits_of(project).map(|(id, _)| delivery(id)).collect();
        let scope = Scope { project: Some(project.clone()), ..Scope::default() };
        let planned = found.iter().map(Delivery::planned).fold(None, plus);
        let realised = found.iter().map(Delivery::realised).fold(None, plus);
        Some((gain_view(Measure::Planned, &scope, planned, 0), gain_view(Measure::Realised, &scope, realised, 0)))
    }

    fn benefit_delivery(&self, (id, benefit, delivery): &Delivered<'_>) -> BenefitDelivery {
        let scope = Scope { project: Some(benefit.project.clone()), benefit: Some((*id).clone()), ..Scope::default() };
        let (planned, realised) = (delivery.planned(), delivery.realised());
        let mut rates = delivery.reports.iter().filter_map(|report| report.record.yearly_rate);
        BenefitDelivery {
            benefit: self.named(Kind::Benefit, id),
            class: benefit.class.word().to_owned(),
            responsible: benefit.responsible.iter().map(|person| self.named(Kind::Person, person)).collect(),
            delay_months: delivery.delay_months,
            planned_yearly: delivery.planned_yearly().map(sek),
            yearly_rate: rates.next_back().map(|rate| sek(rate.sek())),
            planned: gain_view(Measure::Planned, &scope, planned, u32::from(planned.is_none())),
            realised: gain_view(Measure::Realised, &scope, realised, u32::from(realised.is_none())),
            share: share(realised, planned),
            level: delivery.level().map(percent),
            reports: delivery.reports.iter().map(|report| self.report_view(report)).collect(),
            indicator: benefit.indicator.clone(),
            indicator_unit: benefit.indicator_unit.clone(),
            readings: self.readings(id, indicator(benefit)),
            effects: self.effects(id),
        }
    }

    fn report_view(&self, report: &Report<'_>) -> ReportView {
        let record = report.record;
        ReportView {
            id: report.id.to_string(),
            period: record.period.to_string(),
            planned: report.planned.map(sek),
            realised: sek(record.amount.sek()),
            share: share(Some(record.amount.sek()), report.planned),
            yearly_rate: record.yearly_rate.map(|rate| sek(rate.sek())),
            responsible: self.named_opt(Kind::Person, record.responsible.as_ref()),
            source: record.source.clone(),
            note: record.note.clone(),
            is_within_another: !report.is_counted,
        }
    }

    fn readings(&self, benefit: &Id, indicator: Option<Indicator>) -> Vec<ReadingView> {
        let mut found = parts(self.portfolio(), Kind::Reading, benefit, |portfolio| portfolio.readings());
        found.sort_by_key(|(_, reading)| reading.date);
        let view = |(id, reading): (&Id, &Reading)| ReadingView {
            id: id.to_string(),
            date: reading.date.to_string(),
            value: reading.value.to_string(),
            progress: indicator.and_then(|found| progress_percent(found.progress(Some(reading.value.decimal())))),
            person: self.named_opt(Kind::Person, reading.person.as_ref()),
            source: reading.source.clone(),
            note: reading.note.clone(),
        };
        found.into_iter().map(view).collect()
    }

    fn effects(&self, benefit: &Id) -> Vec<BudgetEffectView> {
        let mut found = parts(self.portfolio(), Kind::BudgetEffect, benefit, |portfolio| portfolio.budget_effects());
        found.sort_by_key(|(_, effect)| effect.year);
        let view = |(id, effect): (&Id, &BudgetEffect)| BudgetEffectView {
            id: id.to_string(),
            board: self.named(Kind::Department, &effect.board),
            year: u32::from(effect.year.number()),
            account: effect.account.clone(),
            movement: effect.movement.word().to_owned(),
            amount: sek(effect.amount.sek()),
            state: effect_state(effect).to_owned(),
            decided_by: self.named_opt(Kind::Body, effect.decided_by.as_ref()),
            decision_date: effect.decision_date.map(|date| date.to_string()),
            paragraph: effect.decision_paragraph.clone(),
            dnr: effect.dnr.clone(),
            verified_by: self.named_opt(Kind::Person, effect.verified_by.as_ref()),
            verified: effect.verified.map(|date| date.to_string()),
        };
        found.into_iter().map(view).collect()
    }

    /// Reports by who answers for them: the person who is named in the report, or all who answer for the benefit.
    fn responsible(&self, delivered: &[Delivered<'_>]) -> Vec<ResponsibleDelivery> {
        let mut sums: BTreeMap<Vec<Id>, (Option<Decimal>, Decimal, u32)> = BTreeMap::new();
        for (_, benefit, delivery) in delivered {
            for report in delivery.reports.iter().filter(|report| report.is_counted) {
                let named = report.record.responsible.iter().cloned().collect::<Vec<Id>>();
                let people = if named.is_empty() { benefit.responsible.clone() } else { named };
                let (planned, realised, count) = sums.entry(people).or_default();
                *planned = plus(*planned, report.planned);
                *realised += report.record.amount.sek();
                *count += 1;
            }
        }
        let view = |(people, (planned, realised, report_count)): (Vec<Id>, (Option<Decimal>, Decimal, u32))| {
            ResponsibleDelivery {
                responsible: people.iter().map(|person| self.named(Kind::Person, person)).collect(),
                planned: planned.map(sek),
                realised: sek(realised),
                share: share(Some(realised), planned),
                report_count,
            }
        };
        sums.into_iter().map(view).collect()
    }

    fn usage(&self, project: &Id) -> Vec<UsageView> {
        let mut found = parts(self.portfolio(), Kind::Usage, project, |portfolio| portfolio.usages());
        found.sort_by_key(|(_, usage)| (usage.unit.clone(), usage.period.first_day(), usage.period.last_day()));
        let view = |(id, usage): (&Id, &Usage)| UsageView {
            id: id.to_string(),
            period: usage.period.to_string(),
            expected: usage.expected.map(|number| number.to_string()),
            actual: usage.actual.map(|number| number.to_string()),
            share: share(usage.actual.map(|n| n.decimal()), usage.expected.map(|n| n.decimal())),
            unit: usage.unit.clone(),
            source: usage.source.clone(),
        };
        found.into_iter().map(view).collect()
    }
}

/// A year of all benefits that are planned.
struct YearSums {
    year: Year,
    planned: Option<Decimal>,
    forecast: Option<Decimal>,
    reported: Reported,
}

impl YearSums {
    fn view(&self) -> DeliveryYear {
        DeliveryYear {
            year: u32::from(self.year.number()),
            planned: self.planned.map(sek),
            forecast: self.forecast.map(sek),
            reported: self.reported,
        }
    }
}

fn years(plan: &Appraisal<'_>, delivered: &[Delivered<'_>]) -> Vec<YearSums> {
    let planned: Vec<&Delivery<'_>> =
        delivered.iter().filter(|(_, _, found)| found.is_planned()).map(|(.., found)| found).collect();
    let sums = |year: Year| {
        let months = planned.iter().flat_map(|delivery| {
            (1..=12).filter_map(move |month| Some(delivery.is_reported(Month::new(year, month)?)))
        });
        let (reported, open): (Vec<bool>, Vec<bool>) = months.partition(|reported| *reported);
        YearSums {
            year,
            planned: planned.iter().map(|delivery| delivery.planned_in(year)).fold(None, plus),
            forecast: planned.iter().map(|delivery| delivery.forecast(year)).fold(None, plus),
            reported: match (reported.is_empty(), open.is_empty()) {
                (true, _) => Reported::Nothing,
                (false, false) => Reported::Some,
                (false, true) => Reported::All,
            },
        }
    };
    plan.years().map(sums).collect()
}

/// The records of a kind that are part of another.
fn parts<'a, T>(
    portfolio: &'a Portfolio,
    kind: Kind,
    owner: &Id,
    table: fn(&Portfolio) -> &BTreeMap<Id, T>,
) -> Vec<(&'a Id, &'a T)> {
    portfolio.parts_of_kind(kind, owner).filter_map(|id| table(portfolio).get_key_value(id)).collect()
}

fn effect_state(effect: &BudgetEffect) -> &'static str {
    let is_decided = effect.decision_date.is_some() && effect.decision_paragraph.is_some();
    match (effect.is_taken_home(), is_decided) {
        (true, _) => "verified",
        (false, true) => "decided",
        (false, false) => "proposed",
    }
}

/// Per cent of what was planned or expected; `None` where nothing was.
fn share(came: Option<Decimal>, planned: Option<Decimal>) -> Option<String> {
    match compared(came, planned?) {
        Compared::Share(share) => Some(percent(share)),
        _ => None,
    }
}
