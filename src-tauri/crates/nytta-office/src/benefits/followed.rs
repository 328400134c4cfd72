//! Figures of what came of a project's benefits, each with the formula that it is worked out and explained by.

use nytta_appraisal::calculation::{Absence, Appraisal, Expression, Outcome, Value};
use nytta_appraisal::delivery::{Delivery, Figure, Part};
use nytta_portfolio::record::{Benefit, Kind};
use nytta_portfolio::{Id, Year};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::figures::{absence_word, sek};
use super::gains::{Calculations, GainFigure, Measure, Scope};
use super::own_history::percent;
use super::recorded::number_of;
use super::trace::{WRITTEN_MAX, written};
use crate::Office;
use crate::history::number;
use crate::trace::FigureKey;
use crate::view::{Failure, FigureView, FormulaView, Trace, TracePart, ValueUnit, WorkedValue};

/// A figure of what came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FollowedFigure {
    Benefit {
        benefit: Id,
        figure: Figure<Id>,
    },
    Project {
        project: Id,
        figure: Whole,
    },
    /// For those who answer for benefits together.
    Responsible {
        project: Id,
        people: Vec<Id>,
        figure: Came,
    },
    /// How far a reading has come from baseline to target.
    Progress(Id),
    /// How much of the expected use of an e-service came.
    Used(Id),
}

/// A figure of all benefits of a project. Without a year it is that of all years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Whole {
    Share,
    Planned(Option<Year>),
    Forecast(Option<Year>),
    /// Forecast less plan.
    Difference(Option<Year>),
    ForecastShare,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Came {
    Planned,
    Realised,
    Share,
}

/// A benefit with what comes of it.
pub(super) type Delivered<'a> = (&'a Id, &'a Benefit, Delivery<'a>);

/// A project's benefits beside its plan.
pub(super) struct FollowUp<'a> {
    office: &'a Office,
    project: &'a Id,
    pub plan: Option<&'a Appraisal<'a>>,
    pub delivered: Vec<Delivered<'a>>,
}

impl FollowedFigure {
    fn is_share(&self) -> bool {
        match self {
            FollowedFigure::Benefit { figure, .. } => figure.is_share(),
            FollowedFigure::Project { figure, .. } => matches!(figure, Whole::Share | Whole::ForecastShare),
            FollowedFigure::Responsible { figure, .. } => *figure == Came::Share,
            FollowedFigure::Progress(_) | FollowedFigure::Used(_) => true,
        }
    }

    fn key(self) -> FigureKey {
        FigureKey::Followed(Box::new(self))
    }
}

impl<'a> FollowUp<'a> {
    pub fn of(office: &'a Office, project: &'a Id, plan: Option<&'a Appraisal<'a>>) -> FollowUp<'a> {
        let portfolio = office.portfolio();
        let mut benefits: Vec<(&Id, &Benefit)> = portfolio.benefits_of(project).collect();
        benefits.sort_by_key(|(id, benefit)| (benefit.class, benefit.order, (*id).clone()));
        let deliver = |(id, benefit)| (id, benefit, Delivery::of(portfolio, id, plan, office.today()));
        FollowUp { office, project, plan, delivered: benefits.into_iter().map(deliver).collect() }
    }

    /// The figure of a benefit.
    pub fn of_benefit(&self, benefit: &Id, figure: Figure<Id>) -> FollowedFigure {
        FollowedFigure::Benefit { benefit: benefit.clone(), figure }
    }

    pub fn whole(&self, figure: Whole) -> FollowedFigure {
        FollowedFigure::Project { project: self.project.clone(), figure }
    }

    pub fn responsible(&self, people: &[Id], figure: Came) -> FollowedFigure {
        FollowedFigure::Responsible { project: self.project.clone(), people: people.to_vec(), figure }
    }

    /// Kronor with the key of their trace.
    pub fn kronor(&self, figure: FollowedFigure) -> FigureView {
        self.money(&figure.key())
    }

    /// What the project's benefits, or one of them, were to give or gave.
    pub fn gain(&self, measure: Measure, benefit: Option<&Id>) -> FigureView {
        self.money(&self.gain_key(measure, benefit))
    }

    fn money(&self, key: &FigureKey) -> FigureView {
        let amount = self.worth(key).ok().and_then(Value::exact);
        FigureView { amount: amount.map(sek), missing: u32::from(amount.is_none()), figure: key.text() }
    }

    /// A share with the key of its trace, per cent; where there is none it is said why.
    pub fn share(&self, figure: FollowedFigure) -> WorkedValue {
        let key = figure.key();
        worked(self.worth(&key), &key)
    }

    /// How a figure comes about.
    fn formula(&self, figure: &FollowedFigure) -> Expression<FigureKey> {
        let none = || Expression::Input(Err(Absence::Missing));
        let quotient = |came, planned| Expression::quotient(came, planned);
        match figure {
            FollowedFigure::Benefit { benefit, figure } => {
                let Some((_, _, delivery)) = self.delivery(benefit) else { return none() };
                let formula = places(delivery, figure).map(|figure| delivery.formula(figure));
                formula
                    .and_then(|formula| formula.told(&mut |part| self.part_key(benefit, delivery, part)))
                    .unwrap_or_else(none)
            }
            FollowedFigure::Project { figure, .. } => {
                let whole = |figure| self.whole(figure).key();
                match *figure {
                    Whole::Share => {
                        quotient(self.gain_key(Measure::Realised, None), self.gain_key(Measure::Planned, None))
                    }
                    Whole::ForecastShare => quotient(whole(Whole::Forecast(None)), whole(Whole::Planned(None))),
                    Whole::Difference(year) => {
                        Expression::difference(whole(Whole::Forecast(year)), whole(Whole::Planned(year)))
                    }
                    Whole::Planned(Some(year)) => self.over_benefits(Figure::PlannedIn(year)),
                    Whole::Forecast(Some(year)) => self.over_benefits(Figure::Forecast(year)),
                    Whole::Planned(None) => self.over_years(Whole::Planned),
                    Whole::Forecast(None) => self.over_years(Whole::Forecast),
                }
            }
            FollowedFigure::Responsible { people, figure, .. } => match figure {
                Came::Share => quotient(
                    self.responsible(people, Came::Realised).key(),
                    self.responsible(people, Came::Planned).key(),
                ),
                Came::Planned => self.over_reports(people, |benefit, report| {
                    self.of_benefit(benefit, Figure::PlannedFor(report.clone())).key()
                }),
                Came::Realised => self.over_reports(people, |_, report| FigureKey::Recorded {
                    record: Kind::Realisation.key(report),
                    field: "amount".to_owned(),
                }),
            },
            FollowedFigure::Progress(reading) => self.progress(reading).unwrap_or_else(none),
            FollowedFigure::Used(usage) => {
                let field = |field: &str| recorded(Kind::Usage, usage, field);
                quotient(field("actual"), field("expected"))
            }
        }
    }

    /// (reading − baseline) ÷ (target − baseline). Where the target is to stay at the baseline, it is reached while the
    /// reading is there.
    fn progress(&self, reading: &Id) -> Option<Expression<FigureKey>> {
        let found = self.office.portfolio().readings().get(reading)?;
        let benefit = self.office.portfolio().benefits().get(&found.benefit)?;
        let at = recorded(Kind::Reading, reading, "value");
        let [from, to] = ["baseline", "target"].map(|field| recorded(Kind::Benefit, &found.benefit, field));
        if benefit.baseline.is_some() && benefit.baseline == benefit.target && benefit.target == Some(found.value) {
            return Some(Expression::Constant(Decimal::ONE));
        }
        let come = Expression::difference(at, from.clone());
        Some(Expression::Quotient(Box::new(come), Box::new(Expression::difference(to, from))))
    }

    fn over_benefits(&self, figure: Figure<Id>) -> Expression<FigureKey> {
        let planned = self.delivered.iter().filter(|(.., delivery)| delivery.is_planned());
        self.sum_of_known(planned.map(|(id, ..)| self.of_benefit(id, figure.clone()).key()))
    }

    fn over_years(&self, figure: fn(Option<Year>) -> Whole) -> Expression<FigureKey> {
        let years = self.plan.into_iter().flat_map(Appraisal::years);
        self.sum_of_known(years.map(|year| self.whole(figure(Some(year))).key()))
    }

    fn over_reports(&self, people: &[Id], key: impl Fn(&Id, &Id) -> FigureKey) -> Expression<FigureKey> {
        let reports = self.delivered.iter().flat_map(|(id, benefit, delivery)| {
            let counted = delivery.reports.iter().filter(|report| report.is_counted);
            counted.filter(|report| answering(benefit, report.record) == people).map(|report| (*id, report.id))
        });
        self.sum_of_known(reports.map(|(benefit, report)| key(benefit, report)))
    }

    /// What is not known is no part of a sum; a sum of nothing is not known.
    fn sum_of_known(&self, keys: impl Iterator<Item = FigureKey>) -> Expression<FigureKey> {
        let known: Vec<FigureKey> = keys.filter(|key| self.worth(key).is_ok()).collect();
        if known.is_empty() { Expression::Input(Err(Absence::Missing)) } else { Expression::sum(known) }
    }

    /// Exact kronor or a number, or a share where 1 is 100 %.
    fn worth(&self, key: &FigureKey) -> Outcome {
        match key {
            FigureKey::Followed(figure) => match &**figure {
                FollowedFigure::Benefit { benefit, figure } => {
                    let found = self.delivery(benefit).and_then(|(.., of)| Some((of, places(of, figure)?)));
                    found.map_or(Err(Absence::Missing), |(of, figure)| of.value(Part::Figure(figure)))
                }
                figure => self.formula(figure).evaluate(&mut |part| self.worth(&part)),
            },
            FigureKey::Appraised { term, .. } => {
                let found = self.plan.and_then(|plan| Some(plan.value(plan.at(term)?)));
                found.unwrap_or(Err(Absence::Missing))
            }
            FigureKey::Recorded { record, field } => {
                number_of(self.office.portfolio(), record, field).map(Value::Exact).ok_or(Absence::Missing)
            }
            FigureKey::Gain(figure) => {
                let of = self.delivered.iter().filter(|(_, benefit, _)| benefit.is_valued());
                let of = of.filter(|(id, ..)| figure.of.benefit.as_ref().is_none_or(|benefit| *id == benefit));
                let amounts = of.filter_map(|(id, _, delivery)| match figure.measure {
                    Measure::Planned => delivery.figure(Figure::Planned),
                    Measure::Realised => delivery.figure(Figure::Realised),
                    Measure::TakenHome => super::gains::taken_home(self.office.portfolio(), id),
                    Measure::Promised | Measure::Revised | Measure::Running => None,
                });
                let sum = amounts.reduce(|sum, amount| sum + amount);
                sum.map(Value::Exact).ok_or(Absence::Missing)
            }
            _ => Err(Absence::Missing),
        }
    }

    fn delivery(&self, benefit: &Id) -> Option<&Delivered<'a>> {
        self.delivered.iter().find(|(id, ..)| *id == benefit)
    }

    fn gain_key(&self, measure: Measure, benefit: Option<&Id>) -> FigureKey {
        let of = Scope { project: Some(self.project.clone()), benefit: benefit.cloned(), ..Scope::default() };
        FigureKey::Gain(Box::new(GainFigure { measure, of }))
    }

    /// What a part of a benefit's formula is traced by.
    fn part_key(&self, benefit: &Id, delivery: &Delivery<'_>, part: Part) -> Option<FigureKey> {
        let report = |at: usize| delivery.reports.get(at).map(|report| report.id.clone());
        Some(match part {
            Part::Plan(term) => {
                let plan = self.plan?;
                FigureKey::Appraised { calculation: plan.id().clone(), term: plan.named(term)? }
            }
            Part::Amount(at) => recorded(Kind::Realisation, &report(at)?, "amount"),
            Part::Rate(at) => recorded(Kind::Realisation, &report(at)?, "yearly_rate"),
            Part::Figure(Figure::Planned) => self.gain_key(Measure::Planned, Some(benefit)),
            Part::Figure(Figure::Realised) => self.gain_key(Measure::Realised, Some(benefit)),
            Part::Figure(figure) => self.of_benefit(benefit, figure.told(report)?).key(),
        })
    }

    fn part(&self, key: &FigureKey) -> Option<TracePart> {
        match key {
            FigureKey::Followed(figure) => Some(self.told(figure, key)),
            FigureKey::Appraised { term, .. } => {
                self.plan.and_then(|plan| Some(self.office.value_part(plan, plan.at(term)?)))
            }
            FigureKey::Recorded { record, field } => self.office.recorded_part(record, field),
            FigureKey::Gain(figure) => {
                let amount = self.worth(key).ok().and_then(Value::exact);
                let missing = u32::from(amount.is_none());
                Some(self.office.gain_part(figure.measure, &figure.of, amount, missing))
            }
            _ => None,
        }
    }

    /// What a figure measures, in which period, of what.
    fn told(&self, figure: &FollowedFigure, key: &FigureKey) -> TracePart {
        let value = worked(self.worth(key), key);
        let office = self.office;
        let names = |people: &[Id]| {
            let names = people.iter().map(|person| office.name(Kind::Person, person)).collect::<Vec<_>>();
            (!names.is_empty()).then(|| names.join(", "))
        };
        let of_year = |word: &'static str, year: Option<Year>| (word, year.map(|year| year.to_string()));
        let ((measure, period), scope, name) = match figure {
            FollowedFigure::Benefit { benefit, figure } => {
                let told = (benefit_word(figure), self.period_of(figure));
                (told, Kind::Benefit, Some(office.name(Kind::Benefit, benefit)))
            }
            FollowedFigure::Project { project, figure } => {
                let told = match *figure {
                    Whole::Share => ("share", None),
                    Whole::ForecastShare => ("forecast_share", None),
                    Whole::Planned(year) => of_year("planned_in", year),
                    Whole::Forecast(year) => of_year("forecast", year),
                    Whole::Difference(year) => of_year("forecast_difference", year),
                };
                (told, Kind::Project, Some(office.name(Kind::Project, project)))
            }
            FollowedFigure::Responsible { people, figure, .. } => {
                let word = match figure {
                    Came::Planned => "planned",
                    Came::Realised => "realised",
                    Came::Share => "share",
                };
                ((word, None), Kind::Person, names(people))
            }
            FollowedFigure::Progress(id) => {
                let found = office.portfolio().readings().get(id);
                let period = found.map(|found| found.date.to_string());
                let name = found.map(|found| office.name(Kind::Benefit, &found.benefit));
                (("progress", period), Kind::Reading, name)
            }
            FollowedFigure::Used(id) => {
                let found = office.portfolio().usages().get(id);
                let period = found.map(|found| found.period.to_string());
                (("used", period), Kind::Usage, found.map(|found| office.name(Kind::Project, &found.project)))
            }
        };
        let amount = value.value.clone().filter(|_| value.unit == ValueUnit::Sek);
        TracePart {
            measure: measure.to_owned(),
            period,
            scope: scope.word().to_owned(),
            name,
            figure: FigureView { amount, missing: u32::from(value.value.is_none()), figure: key.text() },
            project: None,
            basis: None,
            value: Some(value),
        }
    }

    fn period_of(&self, figure: &Figure<Id>) -> Option<String> {
        match figure {
            Figure::PlannedFor(report) | Figure::ShareOf(report) => {
                let found = self.office.portfolio().realisations().get(report);
                found.map(|found| found.period.to_string())
            }
            Figure::PlannedIn(year) | Figure::Forecast(year) => Some(year.to_string()),
            _ => None,
        }
    }

    fn trace(&self, figure: &FollowedFigure) -> Trace {
        let formula = self.formula(figure);
        let terms = formula.terms();
        let parts: Vec<TracePart> = terms.iter().filter_map(|key| self.part(key)).collect();
        let is_short = terms.len() <= WRITTEN_MAX && parts.len() == terms.len();
        Trace {
            head: self.office.head_number(),
            this: self.told(figure, &figure.clone().key()),
            formula: if parts.is_empty() { FormulaView::NotRecorded } else { FormulaView::Expression },
            part_count: number(parts.len() as u64),
            parts: parts.into_iter().take(crate::trace::PARTS_MAX).collect(),
            source: None,
            tokens: if is_short { written(&formula, &terms) } else { Vec::new() },
            rule: rule(figure, &formula, is_short).map(str::to_owned),
        }
    }
}

impl Office {
    /// The trace of a figure of what came of benefits.
    pub(crate) fn trace_followed(&self, figure: &FollowedFigure) -> Result<Trace, Failure> {
        let portfolio = self.portfolio();
        let project = match figure {
            FollowedFigure::Benefit { benefit, .. } => portfolio.benefits().get(benefit).map(|of| &of.project),
            FollowedFigure::Project { project, .. } | FollowedFigure::Responsible { project, .. } => Some(project),
            FollowedFigure::Progress(id) => portfolio.readings().get(id).map(|of| &of.project),
            FollowedFigure::Used(id) => portfolio.usages().get(id).map(|of| &of.project),
        };
        let project = project.filter(|project| portfolio.projects().contains_key(*project));
        let project = project.ok_or_else(|| Failure::code("no-such-figure"))?;
        let calculations = Calculations::of(portfolio, project);
        Ok(FollowUp::of(self, project, calculations.plan()).trace(figure))
    }
}

/// Who answers for a report: the person who is named in it, or all who answer for the benefit.
pub(super) fn answering(benefit: &Benefit, report: &nytta_portfolio::record::Realisation) -> Vec<Id> {
    report.responsible.as_ref().map_or_else(|| benefit.responsible.clone(), |person| vec![person.clone()])
}

/// A figure by the place of its report.
fn places(delivery: &Delivery<'_>, figure: &Figure<Id>) -> Option<Figure<usize>> {
    figure.clone().told(|id| delivery.reports.iter().position(|report| *report.id == id))
}

fn recorded(kind: Kind, id: &Id, field: &str) -> FigureKey {
    FigureKey::Recorded { record: kind.key(id), field: field.to_owned() }
}

fn worked(outcome: Outcome, key: &FigureKey) -> WorkedValue {
    let is_share = matches!(key, FigureKey::Followed(figure) if figure.is_share());
    let value = outcome.ok().and_then(Value::exact);
    WorkedValue {
        value: value.map(|value| if is_share { percent(value) } else { sek(value) }),
        unit: if is_share { ValueUnit::Percent } else { ValueUnit::Sek },
        absence: outcome.err().map(absence_word),
        rates: Vec::new(),
        figure: key.text(),
    }
}

fn benefit_word(figure: &Figure<Id>) -> &'static str {
    match figure {
        Figure::PlannedFor(_) | Figure::Planned => "planned",
        Figure::Realised => "realised",
        Figure::ShareOf(_) | Figure::Share => "share",
        Figure::PlannedYearly => "planned_yearly",
        Figure::Level => "level",
        Figure::Came => "came",
        Figure::Expected => "expected",
        Figure::InFull => "in_full",
        Figure::PlannedIn(_) => "planned_in",
        Figure::Forecast(_) => "forecast",
    }
}

/// The word of what a formula does, where its signs do not say it.
fn rule(figure: &FollowedFigure, formula: &Expression<FigureKey>, is_short: bool) -> Option<&'static str> {
    match (figure, formula) {
        (FollowedFigure::Benefit { figure: Figure::Level, .. }, Expression::Greatest(_)) => Some("level"),
        (FollowedFigure::Benefit { figure: Figure::Forecast(_), .. }, _) => Some("forecast"),
        (FollowedFigure::Benefit { figure: Figure::Expected, .. }, _) => Some("expected"),
        (_, Expression::Sum(_)) if !is_short => Some("sum"),
        _ => None,
    }
}
