//! A project's benefits with one of its calculations.

use nytta_appraisal::calculation::{Appraisal, At, Basis, LineAt, Percentage, Result as End, Term};
use nytta_appraisal::delivery::{Delivery, Figure};
use nytta_appraisal::realised::{Indicator, Progress};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{Benefit, Calculation, Factor, Kind, RateBasis, RatePath, Reading, Stage};
use nytta_portfolio::{Id, Month, Portfolio, Year};
use rust_decimal::Decimal;

use super::bridge::bridge;
use super::changes::Changed;
use super::checks::problems;
use super::figures::{sek, value_view};
use super::gains::{full, taken_home};
use super::stages::status;
use crate::view::{
    ApprovalView, BenefitView, CalculationHead, CalculationLineView, CalculationView, CalculationYear, Conditions,
    FactorView, Failure, PreconditionView, ProblemView, ProjectBenefits, RateStretch, ResultView, StakeholderView,
    WorkedValue,
};
use crate::{Language, Office, Texts};

pub(super) const WITH: Basis = Basis::WithReallocated;

impl Office {
    /// Everything about a project's benefits, with the calculation asked for or else the newest one.
    ///
    /// # Errors
    /// There is no such project or calculation.
    pub fn project_benefits(&self, project: &str, calculation: Option<&str>) -> Result<ProjectBenefits, Failure> {
        let id = self.project_called(project)?;
        let portfolio = self.portfolio();
        let facts = &portfolio.projects()[&id];
        let chosen = match calculation {
            Some(text) => Some(self.calculation_of(&id, text)?),
            None => portfolio.latest_calculation(&id).map(|(id, _)| id.clone()),
        };
        let mut calculations: Vec<(&Id, &Calculation)> = portfolio.calculations_of(&id).collect();
        calculations.sort_by_key(|(_, calculation)| (calculation.stage, calculation.revision));
        let mut benefits: Vec<(&Id, &Benefit)> = portfolio.benefits_of(&id).collect();
        benefits.sort_by_key(|(id, benefit)| (benefit.class, benefit.order, (*id).clone()));
        Ok(ProjectBenefits {
            head: self.head_number(),
            project: self.named(Kind::Project, &id),
            code: facts.code.clone(),
            area: self.name(Kind::Area, &facts.area),
            first_year: self.first_year(&id, chosen.as_ref()).map(|year| u32::from(year.number())),
            calculations: calculations.iter().filter_map(|(id, _)| self.calculation_head(id)).collect(),
            calculation: chosen.map(|id| self.calculation(&id)).transpose()?,
            benefits: benefits.into_iter().map(|(id, benefit)| self.benefit(id, benefit)).collect(),
            passages: self.passages(&id),
            next_gates: self.next_gates(&id),
        })
    }

    /// The first year of a project's calculation, or that a new one would have: of the project's start, or of the portfolio.
    pub(super) fn first_year(&self, project: &Id, calculation: Option<&Id>) -> Option<Year> {
        let portfolio = self.portfolio();
        let begun = calculation.and_then(|id| portfolio.calculations().get(id)).map(|found| found.first_year);
        let start = || portfolio.plans().get(project)?.start.and_then(Month::of).map(Month::year);
        begun.or_else(start).or_else(|| portfolio.settings().map(|settings| settings.first_year))
    }

    /// The project that a text names: by identity, code or name.
    pub(crate) fn project_called(&self, text: &str) -> Result<Id, Failure> {
        let projects = self.portfolio().projects();
        let wanted = text.trim().to_lowercase();
        let by_id = Id::parse(text).ok().filter(|id| projects.contains_key(id));
        let called = || {
            let named = |(_, project): &(&Id, &nytta_portfolio::record::Project)| {
                project.code.to_lowercase() == wanted || project.name.to_lowercase() == wanted
            };
            projects.iter().find(named).map(|(id, _)| id.clone())
        };
        by_id.or_else(called).ok_or_else(|| Failure::code("no-such-project").text("id", text))
    }

    /// The calculation of a project that a text names: by identity, or the newest of a stage.
    pub(crate) fn calculation_of(&self, project: &Id, text: &str) -> Result<Id, Failure> {
        let portfolio = self.portfolio();
        let stage = Stage::ALL.iter().find(|stage| stage.word() == text || is_called(**stage, text));
        let of_stage = stage.and_then(|stage| portfolio.newest_calculation(project, *stage)).map(|(id, _)| id.clone());
        let by_id = || {
            let id = Id::parse(text).ok()?;
            portfolio.calculations().get(&id).filter(|found| found.project == *project).map(|_| id)
        };
        of_stage.or_else(by_id).ok_or_else(|| Failure::code("no-such-calculation").text("id", text))
    }

    pub(super) fn calculation_head(&self, id: &Id) -> Option<CalculationHead> {
        let portfolio = self.portfolio();
        let appraisal = Appraisal::of(portfolio, id)?;
        let calculation = appraisal.calculation();
        let passage = calculation.frozen_by.as_ref().and_then(|passage| portfolio.gate_passages().get(passage));
        Some(CalculationHead {
            id: id.to_string(),
            stage: calculation.stage.word().to_owned(),
            revision: calculation.revision,
            status: status(portfolio, id).to_owned(),
            frozen_by: passage.map(|passage| self.name(Kind::Gate, &passage.gate)),
            frozen_on: passage.map(|passage| passage.date.to_string()),
            net_present_value: value_view(&appraisal, Term::Result(End::NetPresentValue, WITH)),
        })
    }

    /// A calculation whole.
    pub(crate) fn calculation(&self, id: &Id) -> Result<CalculationView, Failure> {
        let portfolio = self.portfolio();
        let missing = || Failure::code("no-such-calculation").text("id", id.to_string());
        let appraisal = Appraisal::of(portfolio, id).ok_or_else(missing)?;
        let digest = portfolio.calculation_digest(id).ok().flatten().unwrap_or_default();
        let benefits = |bound| {
            let lines: Vec<LineAt> = appraisal.lines_at().filter(|line| appraisal.is_counted(*line, WITH)).collect();
            full(&appraisal, &lines, bound).map(sek)
        };
        Ok(CalculationView {
            head: self.calculation_head(id).ok_or_else(missing)?,
            conditions: self.conditions(&appraisal),
            results: End::ALL.map(|end| results(&appraisal, end)).into(),
            lines: appraisal.lines_at().map(|line| self.calculation_line(&appraisal, line)).collect(),
            benefits_low: benefits(Bound::Low),
            benefits_likely: benefits(Bound::Likely),
            benefits_high: benefits(Bound::High),
            years: years(&appraisal),
            stakeholders: self.stakeholder_views(&appraisal),
            bridge: bridge(portfolio, &appraisal),
            approvals: self.approvals(id, &digest),
            note: appraisal.calculation().note.clone(),
            problems: problems(portfolio, &appraisal, self.language().is_english())
                .iter()
                .map(ProblemView::from)
                .collect(),
            digest,
        })
    }

    fn conditions(&self, appraisal: &Appraisal<'_>) -> Conditions {
        let calculation = appraisal.calculation();
        let settings = self.portfolio().settings();
        let own = calculation.discount_rate.is_some();
        let class = calculation.reference_class;
        let uplift = class.and_then(|class| class_of(class).optimism_bias().capital);
        let text = |percent: Option<nytta_portfolio::Percent>| percent.map(|percent| percent.to_string());
        let mirr = |percentage| value_view(appraisal, Term::Percent(percentage)).value;
        let source = || settings.and_then(|settings| settings.discount_rate_source.clone()).filter(|_| !own);
        Conditions {
            first_year: u32::from(calculation.first_year.number()),
            last_year: u32::from(calculation.last_year.number()),
            price_year: u32::from(calculation.price_year.number()),
            price_index: self.named_opt(Kind::PriceIndex, calculation.price_index.as_ref()),
            discount_rate: value_view(appraisal, Term::Percent(Percentage::Discount)),
            rate_path: calculation.rate_path.word().to_owned(),
            rates: declining(appraisal),
            mirr_rates: mirr(Percentage::Finance).zip(mirr(Percentage::Reinvestment)),
            rate_basis: rate_basis(self.portfolio(), calculation).map(|basis| basis.word().to_owned()),
            rate_source: calculation.rate_source.clone().or_else(source),
            convention: calculation.convention.word().to_owned(),
            contingency: text(calculation.contingency),
            optimism_uplift: text(calculation.optimism_uplift),
            reference_class: class.map(|class| class.word().to_owned()),
            uplift_range: uplift.map(|uplift| (u32::from(uplift.lower), u32::from(uplift.upper))),
            internal_interest: text(calculation.internal_interest),
            finance_rate: text(calculation.finance_rate),
            reinvestment_rate: text(calculation.reinvestment_rate),
        }
    }

    fn calculation_line(&self, appraisal: &Appraisal<'_>, at: LineAt) -> CalculationLineView {
        let line = appraisal.line(at);
        let benefit = appraisal.benefit_of(at);
        let full = |bound| value_view(appraisal, Term::Full(at, bound));
        let revised = line.revises.as_ref().and_then(|revised| revised_full(self.portfolio(), revised));
        let people = |people: &[Id]| people.iter().map(|person| self.named(Kind::Person, person)).collect();
        CalculationLineView {
            id: appraisal.line_id(at).to_string(),
            name: self.name(Kind::CalculationLine, appraisal.line_id(at)),
            name_field: self.name_field(Kind::CalculationLine, appraisal.line_id(at)),
            role: line.role.word().to_owned(),
            recurrence: line.recurrence.word().to_owned(),
            first_month: line.first_month.to_string(),
            last_month: line.last_month.map(|month| month.to_string()),
            ramp_up: line.ramp_up.iter().map(ToString::to_string).collect(),
            delay_months: line.delay_months,
            benefit: self.named_opt(Kind::Benefit, line.benefit.as_ref()),
            class: benefit.map(|benefit| benefit.class.word().to_owned()),
            peng: benefit.map(|benefit| benefit.peng().word().to_owned()),
            ekalkyl: benefit.map(|benefit| benefit.ekalkyl().word().to_owned()),
            responsible: benefit.map(|benefit| people(&benefit.responsible)).unwrap_or_default(),
            payer: self.named_opt(Kind::Stakeholder, line.payer.as_ref()),
            factors: appraisal
                .factors_at(at)
                .map(|factor| self.factor(appraisal.factor_id(factor), appraisal.factor(factor)))
                .collect(),
            low: full(Bound::Low),
            likely: full(Bound::Likely),
            high: full(Bound::High),
            total: value_view(appraisal, Term::LineTotal(at, Bound::Likely)),
            revised,
            changes: Changed::of(self.portfolio(), appraisal.line_id(at))
                .map(|found| found.changes(self.language().is_english()))
                .unwrap_or_default(),
            cause: line.cause.map(|cause| cause.word().to_owned()),
            note: line.note.clone(),
        }
    }

    fn factor(&self, id: &Id, factor: &Factor) -> FactorView {
        let range = self.portfolio().range_of(factor);
        let text = |number: Option<nytta_portfolio::Number>| number.map(|number| number.to_string());
        let shared = factor.shared.as_ref().and_then(|shared| self.portfolio().shared_factors().get(shared));
        FactorView {
            id: id.to_string(),
            name: self.name(Kind::Factor, id),
            name_field: self.name_field(Kind::Factor, id),
            measurand: factor.measurand.word().to_owned(),
            unit: factor.unit.clone().or_else(|| shared.and_then(|shared| shared.unit.clone())),
            shared: self.named_opt(Kind::SharedFactor, factor.shared.as_ref()),
            low: text(range.low),
            likely: text(range.likely),
            high: text(range.high),
            price_year: range.price_year.map(|year| u32::from(year.number())),
            source: factor.source.clone().or_else(|| shared.and_then(|shared| shared.source.clone())),
        }
    }

    pub(super) fn stakeholder_views(&self, appraisal: &Appraisal<'_>) -> Vec<StakeholderView> {
        self.stakeholders(appraisal.by_stakeholder().unwrap_or_default(), Some(appraisal.id()))
    }

    fn approvals(&self, calculation: &Id, digest: &str) -> Vec<ApprovalView> {
        let portfolio = self.portfolio();
        let ids = portfolio.parts_of_kind(Kind::Approval, calculation);
        let mut found: Vec<_> = ids.filter_map(|id| portfolio.approvals().get(id)).collect();
        found.sort_by_key(|approval| (approval.date, approval.step));
        let view = |approval: &nytta_portfolio::record::Approval| ApprovalView {
            step: approval.step.word().to_owned(),
            person: self.named(Kind::Person, &approval.person),
            date: approval.date.to_string(),
            note: approval.note.clone(),
            is_current: approval.digest == digest,
        };
        found.into_iter().map(view).collect()
    }

    fn benefit(&self, id: &Id, benefit: &Benefit) -> BenefitView {
        let portfolio = self.portfolio();
        let people = |people: &[Id]| people.iter().map(|person| self.named(Kind::Person, person)).collect();
        let latest = latest_reading(portfolio, id);
        let links = benefit.change.iter().chain(benefit.effect.iter());
        let mut chain: Vec<String> = links.flat_map(|text| text.lines()).map(str::to_owned).collect();
        chain.extend(benefit.goal.as_ref().map(|goal| self.name(Kind::Goal, goal)));
        let preconditions = self.preconditions(id);
        let progress = indicator(benefit).map(|indicator| indicator.progress(latest.map(|(_, value)| value)));
        BenefitView {
            id: id.to_string(),
            name: self.name(Kind::Benefit, id),
            class: benefit.class.word().to_owned(),
            kind: benefit.kind.word().to_owned(),
            peng: benefit.peng().word().to_owned(),
            ekalkyl: benefit.ekalkyl().word().to_owned(),
            beneficiary: benefit.beneficiary.word().to_owned(),
            chain,
            evidence: benefit.evidence.clone(),
            owner: self.named_opt(Kind::Person, benefit.owner.as_ref()),
            responsible: people(&benefit.responsible),
            indicator: benefit.indicator.clone(),
            indicator_unit: benefit.indicator_unit.clone(),
            baseline: benefit.baseline.map(|number| number.to_string()),
            target: benefit.target.map(|number| number.to_string()),
            target_date: benefit.target_date.map(|date| date.to_string()),
            latest: latest.map(|(_, value)| value.normalize().to_string()),
            latest_date: latest.map(|(date, _)| date.to_string()),
            progress: progress.and_then(progress_percent),
            is_threatened: preconditions.iter().any(|precondition| precondition.is_overdue),
            preconditions,
            realised: Delivery::of(portfolio, id, None, self.today()).figure(Figure::Realised).map(sek),
            taken_home: taken_home(portfolio, id).map(sek),
        }
    }

    fn preconditions(&self, benefit: &Id) -> Vec<PreconditionView> {
        let portfolio = self.portfolio();
        let ids = portfolio.parts_of_kind(Kind::Precondition, benefit);
        let mut found: Vec<_> = ids.filter_map(|id| portfolio.preconditions().get_key_value(id)).collect();
        found.sort_by_key(|(_, precondition)| (precondition.due, precondition.order));
        let today = self.today();
        let views = found.into_iter().map(|(id, precondition)| PreconditionView {
            id: id.to_string(),
            name: self.name(Kind::Precondition, id),
            responsible: self.named_opt(Kind::Person, precondition.responsible.as_ref()),
            due: precondition.due.to_string(),
            met: precondition.met.map(|date| date.to_string()),
            is_overdue: precondition.is_overdue(today),
        });
        views.collect()
    }
}

/// Whether a text begins the name of a stage, in either language.
fn is_called(stage: Stage, text: &str) -> bool {
    let wanted = text.trim().to_lowercase();
    let names = [Language::Swedish, Language::English].map(|language| Texts::of(language).word("stage", stage.word()));
    !wanted.is_empty() && names.iter().any(|name| name.to_lowercase().split(' ').next() == Some(wanted.as_str()))
}

fn results(appraisal: &Appraisal<'_>, end: End) -> ResultView {
    let word = serde_json::to_value(end).ok().and_then(|word| word.as_str().map(str::to_owned));
    ResultView {
        result: word.unwrap_or_default(),
        financial: value_view(appraisal, Term::Result(end, Basis::Financial)),
        with_reallocated: value_view(appraisal, Term::Result(end, WITH)),
    }
}

fn declining(appraisal: &Appraisal<'_>) -> Vec<RateStretch> {
    let rates = appraisal.declining_rates().into_iter();
    rates.map(|(percent, from, to)| RateStretch { percent: percent.to_string(), from, to }).collect()
}

/// Whether the rate is real or nominal. A path that falls with time has rates of its own, which are real.
pub(super) fn rate_basis(portfolio: &Portfolio, calculation: &Calculation) -> Option<RateBasis> {
    let of_settings = || portfolio.settings()?.discount_rate_basis;
    match calculation.rate_path {
        RatePath::GreenBook => Some(RateBasis::Real),
        RatePath::Flat => calculation.rate_basis.or_else(of_settings),
    }
}

fn years(appraisal: &Appraisal<'_>) -> Vec<CalculationYear> {
    let view = |term: At| value_view(appraisal, term);
    let years = appraisal.years().map(|year| CalculationYear {
        year: u32::from(year.number()),
        benefits: view(Term::Benefits(WITH, year)),
        invested: view(Term::Invested(year)),
        running: view(Term::Running(year)),
        net: view(Term::Net(WITH, year)),
        balance: view(Term::Balance(WITH, year)),
        budget_effect: view(Term::BudgetEffect(year)),
    });
    years.collect()
}

fn revised_full(portfolio: &Portfolio, line: &Id) -> Option<WorkedValue> {
    let calculation = &portfolio.calculation_lines().get(line)?.calculation;
    let appraisal = Appraisal::of(portfolio, calculation)?;
    let at = appraisal.lines_at().find(|at| appraisal.line_id(*at) == line)?;
    Some(value_view(&appraisal, Term::Full(at, Bound::Likely)))
}

fn class_of(class: nytta_portfolio::record::ReferenceClass) -> nytta_appraisal::bias::ReferenceClass {
    use nytta_appraisal::bias::ReferenceClass as Bias;
    use nytta_portfolio::record::ReferenceClass as Class;
    match class {
        Class::StandardBuildings => Bias::StandardBuildings,
        Class::NonStandardBuildings => Bias::NonStandardBuildings,
        Class::StandardCivil => Bias::StandardCivilEngineering,
        Class::NonStandardCivil => Bias::NonStandardCivilEngineering,
        Class::Equipment => Bias::EquipmentDevelopment,
        Class::Outsourcing => Bias::Outsourcing,
    }
}

/// The latest reading of a benefit.
pub(super) fn latest_reading(portfolio: &Portfolio, benefit: &Id) -> Option<(chrono::NaiveDate, Decimal)> {
    let readings = portfolio.parts_of_kind(Kind::Reading, benefit).filter_map(|id| portfolio.readings().get(id));
    let latest: Option<&Reading> = readings.max_by_key(|reading| reading.date);
    latest.map(|reading| (reading.date, reading.value.decimal()))
}

pub(super) fn indicator(benefit: &Benefit) -> Option<Indicator> {
    Some(Indicator { baseline: benefit.baseline?.decimal(), target: benefit.target?.decimal() })
}

pub(super) fn progress_percent(progress: Progress) -> Option<String> {
    match progress {
        Progress::Share(share) => Some((share * Decimal::ONE_HUNDRED).round_dp(1).normalize().to_string()),
        _ => None,
    }
}
