//! What has come of a project's benefits, period by period, beside what was planned, and what will come.

use std::collections::BTreeMap;

use nytta_appraisal::delivery::{Delivery, Figure, Report};
use nytta_portfolio::record::{BudgetEffect, Kind, Reading, Usage};
use nytta_portfolio::{Id, Month, Portfolio, Year};

use super::followed::{Came, Delivered, FollowUp, FollowedFigure, Whole, answering};
use super::gains::{Calculations, Measure};
use crate::Office;
use crate::view::{
    BenefitDelivery, BudgetEffectView, DeliveryYear, Failure, FigureView, ReadingView, Realised, ReportView, Reported,
    ResponsibleDelivery, UsageView,
};

impl Office {
    /// What has come of a project's benefits, and what will.
    ///
    /// # Errors
    /// There is no such project.
    pub fn realised(&self, project: &str) -> Result<Realised, Failure> {
        let id = self.project_called(project)?;
        let calculations = Calculations::of(self.portfolio(), &id);
        let plan = calculations.plan();
        let of = FollowUp::of(self, &id, plan);
        let years = plan.into_iter().flat_map(nytta_appraisal::calculation::Appraisal::years);
        let kronor = |figure| of.kronor(of.whole(figure));
        let share = |figure| of.share(of.whole(figure));
        Ok(Realised {
            head: self.head_number(),
            project: self.named(Kind::Project, &id),
            plan_stage: plan.map(|plan| plan.calculation().stage.word().to_owned()),
            plan_revision: plan.map(|plan| plan.calculation().revision),
            price_year: plan.map(|plan| u32::from(plan.calculation().price_year.number())),
            benefits: of.delivered.iter().map(|delivered| self.benefit_delivery(&of, delivered)).collect(),
            planned: of.gain(Measure::Planned, None),
            realised: of.gain(Measure::Realised, None),
            taken_home: of.gain(Measure::TakenHome, None),
            share: share(Whole::Share),
            years: years.map(|year| year_view(&of, year)).collect(),
            planned_total: kronor(Whole::Planned(None)),
            forecast_total: kronor(Whole::Forecast(None)),
            difference_total: kronor(Whole::Difference(None)),
            forecast_share: share(Whole::ForecastShare),
            responsible: self.responsible(&of),
            usage: self.usage(&of, &id),
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
        let of = FollowUp::of(self, project, calculations.plan());
        Some((of.gain(Measure::Planned, None), of.gain(Measure::Realised, None)))
    }

    fn benefit_delivery(&self, of: &FollowUp<'_>, (id, benefit, delivery): &Delivered<'_>) -> BenefitDelivery {
        let figure = |figure| of.of_benefit(id, figure);
        let rated = delivery.reports.iter().rfind(|report| report.record.yearly_rate.is_some());
        BenefitDelivery {
            benefit: self.named(Kind::Benefit, id),
            class: benefit.class.word().to_owned(),
            responsible: benefit.responsible.iter().map(|person| self.named(Kind::Person, person)).collect(),
            delay_months: delivery.delay_months,
            planned_yearly: of.kronor(figure(Figure::PlannedYearly)),
            yearly_rate: rated.map(|report| self.recorded_money(Kind::Realisation, report.id, "yearly_rate")),
            planned: of.gain(Measure::Planned, Some(id)),
            realised: of.gain(Measure::Realised, Some(id)),
            taken_home: of.gain(Measure::TakenHome, Some(id)),
            share: of.share(figure(Figure::Share)),
            level: of.share(figure(Figure::Level)),
            reports: delivery.reports.iter().map(|report| self.report_view(of, id, report)).collect(),
            indicator: benefit.indicator.clone(),
            indicator_unit: benefit.indicator_unit.clone(),
            readings: self.readings(of, id),
            effects: self.effects(id),
        }
    }

    fn report_view(&self, of: &FollowUp<'_>, benefit: &Id, report: &Report<'_>) -> ReportView {
        let record = report.record;
        ReportView {
            id: report.id.to_string(),
            period: record.period.to_string(),
            planned: of.kronor(of.of_benefit(benefit, Figure::PlannedFor(report.id.clone()))),
            realised: self.recorded_money(Kind::Realisation, report.id, "amount"),
            share: of.share(of.of_benefit(benefit, Figure::ShareOf(report.id.clone()))),
            yearly_rate: record.yearly_rate.map(|_| self.recorded_money(Kind::Realisation, report.id, "yearly_rate")),
            responsible: self.named_opt(Kind::Person, record.responsible.as_ref()),
            source: record.source.clone(),
            note: record.note.clone(),
            is_within_another: !report.is_counted,
        }
    }

    fn readings(&self, of: &FollowUp<'_>, benefit: &Id) -> Vec<ReadingView> {
        let mut found = parts(self.portfolio(), Kind::Reading, benefit, |portfolio| portfolio.readings());
        found.sort_by_key(|(_, reading)| reading.date);
        let view = |(id, reading): (&Id, &Reading)| ReadingView {
            id: id.to_string(),
            date: reading.date.to_string(),
            value: self.recorded_number(Kind::Reading, id, "value"),
            progress: of.share(FollowedFigure::Progress(id.clone())),
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
            amount: self.recorded_money(Kind::BudgetEffect, id, "amount"),
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

    /// Reports by who answers for them.
    fn responsible(&self, of: &FollowUp<'_>) -> Vec<ResponsibleDelivery> {
        let mut counts: BTreeMap<Vec<Id>, u32> = BTreeMap::new();
        for (_, benefit, delivery) in &of.delivered {
            for report in delivery.reports.iter().filter(|report| report.is_counted) {
                *counts.entry(answering(benefit, report.record)).or_default() += 1;
            }
        }
        let view = |(people, report_count): (Vec<Id>, u32)| ResponsibleDelivery {
            responsible: people.iter().map(|person| self.named(Kind::Person, person)).collect(),
            planned: of.kronor(of.responsible(&people, Came::Planned)),
            realised: of.kronor(of.responsible(&people, Came::Realised)),
            share: of.share(of.responsible(&people, Came::Share)),
            report_count,
        };
        counts.into_iter().map(view).collect()
    }

    fn usage(&self, of: &FollowUp<'_>, project: &Id) -> Vec<UsageView> {
        let mut found = parts(self.portfolio(), Kind::Usage, project, |portfolio| portfolio.usages());
        found.sort_by_key(|(_, usage)| (usage.unit.clone(), usage.period.first_day(), usage.period.last_day()));
        let view = |(id, usage): (&Id, &Usage)| UsageView {
            id: id.to_string(),
            period: usage.period.to_string(),
            expected: usage.expected.map(|_| self.recorded_number(Kind::Usage, id, "expected")),
            actual: usage.actual.map(|_| self.recorded_number(Kind::Usage, id, "actual")),
            share: of.share(FollowedFigure::Used(id.clone())),
            unit: usage.unit.clone(),
            source: usage.source.clone(),
        };
        found.into_iter().map(view).collect()
    }
}

/// A year of all benefits that are planned.
fn year_view(of: &FollowUp<'_>, year: Year) -> DeliveryYear {
    let planned = of.delivered.iter().map(|(.., delivery)| delivery).filter(|delivery| delivery.is_planned());
    let months = planned.flat_map(|delivery: &Delivery<'_>| {
        (1..=12).filter_map(move |month| Some(delivery.is_reported(Month::new(year, month)?)))
    });
    let (reported, open): (Vec<bool>, Vec<bool>) = months.partition(|reported| *reported);
    let kronor = |figure: fn(Option<Year>) -> Whole| of.kronor(of.whole(figure(Some(year))));
    DeliveryYear {
        year: u32::from(year.number()),
        planned: kronor(Whole::Planned),
        forecast: kronor(Whole::Forecast),
        difference: kronor(Whole::Difference),
        reported: match (reported.is_empty(), open.is_empty()) {
            (true, _) => Reported::Nothing,
            (false, false) => Reported::Some,
            (false, true) => Reported::All,
        },
    }
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

pub(super) fn effect_state(effect: &BudgetEffect) -> &'static str {
    let is_decided = effect.decision_date.is_some() && effect.decision_paragraph.is_some();
    match (effect.is_taken_home(), is_decided) {
        (true, _) => "verified",
        (false, true) => "decided",
        (false, false) => "proposed",
    }
}
