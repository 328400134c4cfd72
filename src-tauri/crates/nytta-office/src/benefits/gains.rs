//! What benefits give: promised, said now, planned, realised and taken home, benefit by benefit, and added up by what they
//! have in common. Missing is not zero: a sum says of how many valued benefits it knows nothing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use nytta_appraisal::calculation::{Appraisal, LineAt, Term, to_ore};
use nytta_appraisal::delivery::{Delivery, Figure};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{Beneficiary, Benefit, BenefitClass, Kind, LineRole, Recurrence, Stage};
use nytta_portfolio::{Id, Portfolio};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::figures::{exact, plus, sek};
use crate::history::number;
use crate::trace::FigureKey;
use crate::view::{FigureView, GainGroup, GainSums, Named};
use crate::{Office, Texts};

/// What is measured of benefits, kronor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Measure {
    /// In a full year, by the first calculation before start.
    Promised,
    /// In a full year, by the newest calculation.
    Revised,
    /// For the periods that are reported, by the calculation that is the plan.
    Planned,
    /// For the periods that are reported.
    Realised,
    /// A year, decided by a board and verified by a controller.
    TakenHome,
    /// Running cost in a full year after introduction, by the newest calculation. It is a project's, not a benefit's.
    Running,
}

impl Measure {
    pub const ALL: [Measure; 6] = [
        Measure::Promised,
        Measure::Revised,
        Measure::Planned,
        Measure::Realised,
        Measure::TakenHome,
        Measure::Running,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Measure::Promised => "promised",
            Measure::Revised => "revised",
            Measure::Planned => "planned",
            Measure::Realised => "realised",
            Measure::TakenHome => "taken_home",
            Measure::Running => "running",
        }
    }
}

/// What benefits can have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Group {
    Area(Id),
    Programme(Option<Id>),
    Class(BenefitClass),
    Beneficiary(Beneficiary),
    Goal(Option<Id>),
    /// All who answer for it, together.
    Responsible(Vec<Id>),
}

/// Which benefits are counted: those that fit all that is said. Of the whole portfolio, candidates are not.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Scope {
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub group: Option<Group>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub class: Option<BenefitClass>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub project: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub benefit: Option<Id>,
}

/// A sum over benefits: what, and of which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct GainFigure {
    pub measure: Measure,
    pub of: Scope,
}

/// One benefit, and what it gives as far as it is known.
pub(super) struct Gain<'a> {
    pub id: &'a Id,
    pub benefit: &'a Benefit,
    promised: Option<Decimal>,
    revised: Option<Decimal>,
    planned: Option<Decimal>,
    realised: Option<Decimal>,
    taken_home: Option<Decimal>,
}

impl Gain<'_> {
    /// Kronor of a measure that benefits have; `None` where nothing is known.
    pub fn amount(&self, measure: Measure) -> Option<Decimal> {
        match measure {
            Measure::Promised => self.promised,
            Measure::Revised => self.revised,
            Measure::Planned => self.planned,
            Measure::Realised => self.realised,
            Measure::TakenHome => self.taken_home,
            Measure::Running => None,
        }
    }
}

/// The calculations of a project that its benefits are told by, each worked out once.
pub(super) struct Calculations<'a> {
    appraisals: Vec<Appraisal<'a>>,
    first: Option<usize>,
    newest: Option<usize>,
    plan: Option<usize>,
    after: Option<usize>,
}

impl<'a> Calculations<'a> {
    pub fn of(portfolio: &'a Portfolio, project: &Id) -> Calculations<'a> {
        let mut appraisals: Vec<Appraisal<'a>> = Vec::new();
        let mut place = |id: Option<&'a Id>| {
            let id = id?;
            let known = appraisals.iter().position(|appraisal| appraisal.id() == id);
            known.or_else(|| {
                appraisals.push(Appraisal::of(portfolio, id)?);
                Some(appraisals.len() - 1)
            })
        };
        let id = |(id, _): (&'a Id, _)| id;
        let newest = place(portfolio.latest_calculation(project).map(id));
        let first = place(portfolio.newest_calculation(project, Stage::Before).map(id));
        let plan = place(portfolio.planned_calculation(project).map(id));
        let after = place(portfolio.newest_calculation(project, Stage::After).map(id));
        Calculations { appraisals, first, newest, plan, after }
    }

    /// The first calculation before start: what was promised.
    pub fn first(&self) -> Option<&Appraisal<'a>> {
        self.first.map(|at| &self.appraisals[at])
    }

    pub fn newest(&self) -> Option<&Appraisal<'a>> {
        self.newest.map(|at| &self.appraisals[at])
    }

    /// The newest calculation after introduction.
    pub fn after(&self) -> Option<&Appraisal<'a>> {
        self.after.map(|at| &self.appraisals[at])
    }

    /// What comes is compared with this one.
    pub fn plan(&self) -> Option<&Appraisal<'a>> {
        self.plan.map(|at| &self.appraisals[at])
    }
}

/// The yearly lines of a benefit. A transfer between stakeholders nets to nothing.
pub(super) fn lines_of(appraisal: &Appraisal<'_>, benefit: &Id) -> Vec<LineAt> {
    let is_its = |line: &LineAt| {
        let found = appraisal.line(*line);
        found.recurrence == Recurrence::Yearly && found.payer.is_none() && found.benefit.as_ref() == Some(benefit)
    };
    appraisal.lines_at().filter(is_its).collect()
}

/// The lines of running cost.
pub(super) fn running_lines(appraisal: &Appraisal<'_>) -> Vec<LineAt> {
    appraisal.lines_at().filter(|line| appraisal.line(*line).role == LineRole::Running).collect()
}

/// Lines in a full year, each to the öre as it is shown; `None` where none has an amount.
pub(super) fn full(appraisal: &Appraisal<'_>, lines: &[LineAt], bound: Bound) -> Option<Decimal> {
    lines.iter().map(|line| exact(appraisal.value(Term::Full(*line, bound))).map(to_ore)).fold(None, plus)
}

/// Kronor a year of a benefit, decided by boards and verified by controllers.
pub(super) fn taken_home(portfolio: &Portfolio, benefit: &Id) -> Option<Decimal> {
    let ids = portfolio.parts_of_kind(Kind::BudgetEffect, benefit);
    let effects = ids.filter_map(|id| portfolio.budget_effects().get(id)).filter(|effect| effect.is_taken_home());
    effects.map(|effect| Some(effect.amount.sek())).fold(None, plus)
}

/// A portfolio as it is known on a day, told in a language. It is shared by the threads that work out many projects.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub portfolio: &'a Portfolio,
    pub today: NaiveDate,
    pub english: bool,
}

impl<'a> Known<'a> {
    pub fn named(&self, kind: Kind, id: &Id) -> Named {
        Named { id: id.to_string(), name: crate::name::name_in(self.portfolio, kind, id, self.english) }
    }

    /// A project's benefits, each with what it gives.
    pub fn gains(&self, project: &Id, calculations: &Calculations<'_>) -> Vec<Gain<'a>> {
        let portfolio = self.portfolio;
        let gain = |(id, benefit): (&'a Id, &'a Benefit)| {
            let of = |appraisal: &Appraisal<'_>| full(appraisal, &lines_of(appraisal, id), Bound::Likely);
            let is_reported = portfolio.parts_of_kind(Kind::Realisation, id).next().is_some();
            let delivery = is_reported.then(|| Delivery::of(portfolio, id, calculations.plan(), self.today));
            let figure = |figure| delivery.as_ref().and_then(|delivery| delivery.figure(figure));
            let [planned, realised] = [Figure::Planned, Figure::Realised].map(figure);
            let promised = calculations.first().and_then(of);
            let revised = match (calculations.first(), calculations.newest()) {
                (Some(first), Some(newest)) if first.id() == newest.id() => promised,
                (_, newest) => newest.and_then(of),
            };
            Gain { id, benefit, promised, revised, planned, realised, taken_home: taken_home(portfolio, id) }
        };
        portfolio.benefits_of(project).map(gain).collect()
    }
}

/// A measure of a scope as it is shown: with how many valued benefits it knows nothing of, and the key of its trace.
pub(super) fn sum(measure: Measure, of: &Scope, gains: &[Gain<'_>]) -> FigureView {
    let counted = gains.iter().filter(|gain| gain.benefit.is_valued() && is_in(gain, of));
    let (sum, missing) = counted.fold((None, 0), |(sum, missing), gain| {
        let amount = gain.amount(measure);
        (plus(sum, amount), missing + u32::from(amount.is_none()))
    });
    gain_view(measure, of, sum, missing)
}

pub(super) fn sums(of: &Scope, gains: &[Gain<'_>]) -> GainSums {
    GainSums {
        promised: sum(Measure::Promised, of, gains),
        revised: sum(Measure::Revised, of, gains),
        planned: sum(Measure::Planned, of, gains),
        realised: sum(Measure::Realised, of, gains),
        taken_home: sum(Measure::TakenHome, of, gains),
    }
}

pub(super) fn gain_view(measure: Measure, of: &Scope, sum: Option<Decimal>, missing: u32) -> FigureView {
    let figure = FigureKey::Gain(Box::new(GainFigure { measure, of: of.clone() }));
    FigureView { amount: sum.map(sek), missing, figure: figure.text() }
}

impl Office {
    /// The portfolio that is looked at, with the day and the language that it is told by.
    pub(super) fn known(&self) -> Known<'_> {
        Known { portfolio: self.portfolio(), today: self.today(), english: self.language().is_english() }
    }

    /// The projects that a scope counts.
    pub(super) fn projects_in<'a>(&'a self, scope: &'a Scope) -> impl Iterator<Item = &'a Id> + 'a {
        let portfolio = self.portfolio();
        let is_in = move |id: &&Id| match &scope.project {
            Some(project) => *id == project,
            None => !portfolio.is_candidate(id) && self.is_project_in(id, scope.group.as_ref()),
        };
        portfolio.projects().keys().filter(is_in)
    }

    fn is_project_in(&self, id: &Id, group: Option<&Group>) -> bool {
        let project = &self.portfolio().projects()[id];
        match group {
            Some(Group::Area(area)) => project.area == *area,
            Some(Group::Programme(programme)) => project.programme == *programme,
            _ => true,
        }
    }

    /// All benefits of projects that are no candidates, added up by what they have in common: `area`, `programme`, `class`,
    /// `beneficiary`, `goal` or `responsible`. Another word gives nothing.
    #[must_use]
    pub fn benefit_groups(&self, dimension: &str) -> Vec<GainGroup> {
        let portfolio = self.portfolio();
        let whole = Scope::default();
        let mut groups: BTreeMap<Group, Vec<Gain<'_>>> = BTreeMap::new();
        for project in self.projects_in(&whole) {
            for gain in self.known().gains(project, &Calculations::of(portfolio, project)) {
                if let Some(group) = group_of(portfolio, &gain, dimension) {
                    groups.entry(group).or_default().push(gain);
                }
            }
        }
        let mut groups: Vec<GainGroup> = groups.iter().map(|(group, gains)| self.gain_group(group, gains)).collect();
        // What belongs to nothing stands last.
        groups.sort_by(|a, b| a.name.is_none().cmp(&b.name.is_none()).then_with(|| a.name.cmp(&b.name)));
        groups
    }

    fn gain_group(&self, group: &Group, gains: &[Gain<'_>]) -> GainGroup {
        let sums = |class| sums(&Scope { group: Some(group.clone()), class, ..Scope::default() }, gains);
        let projects: BTreeSet<&Id> = gains.iter().map(|gain| &gain.benefit.project).collect();
        GainGroup {
            name: self.group_name(group),
            project_count: number(projects.len() as u64),
            benefit_count: number(gains.len() as u64),
            not_valued_count: number(gains.iter().filter(|gain| !gain.benefit.is_valued()).count() as u64),
            together: sums(None),
            financial: sums(Some(BenefitClass::Financial)),
            reallocated: sums(Some(BenefitClass::Reallocated)),
        }
    }

    /// What people call a group; `None` for what belongs to none.
    pub(super) fn group_name(&self, group: &Group) -> Option<String> {
        let words = || Texts::of(self.language());
        match group {
            Group::Area(id) => Some(self.name(Kind::Area, id)),
            Group::Programme(id) => id.as_ref().map(|id| self.name(Kind::Programme, id)),
            Group::Class(class) => Some(words().word("class", class.word())),
            Group::Beneficiary(beneficiary) => Some(words().word("beneficiary", beneficiary.word())),
            Group::Goal(id) => id.as_ref().map(|id| self.name(Kind::Goal, id)),
            Group::Responsible(people) => {
                let names: Vec<String> = people.iter().map(|id| self.name(Kind::Person, id)).collect();
                (!names.is_empty()).then(|| names.join(", "))
            }
        }
    }
}

/// Whether a benefit of a project that is counted belongs to a scope.
pub(super) fn is_in(gain: &Gain<'_>, scope: &Scope) -> bool {
    let benefit = gain.benefit;
    let in_group = match &scope.group {
        Some(Group::Class(class)) => benefit.class == *class,
        Some(Group::Beneficiary(beneficiary)) => benefit.beneficiary == *beneficiary,
        Some(Group::Goal(goal)) => benefit.goal == *goal,
        Some(Group::Responsible(people)) => benefit.responsible == *people,
        // Said of the project.
        Some(Group::Area(_) | Group::Programme(_)) | None => true,
    };
    in_group
        && scope.class.is_none_or(|class| benefit.class == class)
        && scope.benefit.as_ref().is_none_or(|id| gain.id == id)
}

fn group_of(portfolio: &Portfolio, gain: &Gain<'_>, dimension: &str) -> Option<Group> {
    let (benefit, project) = (gain.benefit, portfolio.projects().get(&gain.benefit.project)?);
    match dimension {
        "area" => Some(Group::Area(project.area.clone())),
        "programme" => Some(Group::Programme(project.programme.clone())),
        "class" => Some(Group::Class(benefit.class)),
        "beneficiary" => Some(Group::Beneficiary(benefit.beneficiary)),
        "goal" => Some(Group::Goal(benefit.goal.clone())),
        "responsible" => Some(Group::Responsible(benefit.responsible.clone())),
        _ => None,
    }
}
