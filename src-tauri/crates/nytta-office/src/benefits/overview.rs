//! The benefits of the whole portfolio: promised, said now, realised, taken home, and what is overdue.

use nytta_appraisal::calculation::{Basis, Result as End, Term, Value};
use nytta_appraisal::doubles::{Double, doubles};
use nytta_portfolio::Id;
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{BenefitClass, Kind};
use rayon::prelude::*;
use rust_decimal::Decimal;

use super::boards::Boards;
use super::figures::{plus, present, value_view};
use super::gains::{Calculations, Gain, Known, Measure, Scope, full, gain_view, running_lines, sum, sums};
use super::own_history::Estimates;
use super::page::WITH;
use super::stages::status;
use super::stakeholders::Flows;
use crate::Office;
use crate::history::number;
use crate::view::{BenefitsOverview, BenefitsRow, DoubleView};

/// More pairs than this are not looked through by hand.
const DOUBLES_MAX: usize = 200;

/// What is gathered over the projects that are no candidates.
#[derive(Default)]
struct Gathered<'a> {
    gains: Vec<Gain<'a>>,
    running: Option<Decimal>,
    without_running: u32,
    net: [Option<f64>; 2],
    stakeholders: Flows,
    boards: Boards,
    estimates: Vec<Estimates>,
}

impl Office {
    /// Everything that the room of benefits shows.
    #[must_use]
    pub fn benefits(&self) -> BenefitsOverview {
        let (portfolio, known) = (self.portfolio(), self.known());
        let with_benefits = portfolio.projects().keys().filter(|id| portfolio.benefits_of(id).next().is_some());
        let with_benefits: Vec<&Id> = with_benefits.collect();
        let (worked, doubles) = rayon::join(
            || with_benefits.par_iter().map(|id| Worked::of(known, id)).collect::<Vec<_>>(),
            || doubles(portfolio),
        );
        let mut gathered = Gathered::default();
        let mut rows: Vec<BenefitsRow> = worked.into_iter().map(|worked| gathered.take_in(worked)).collect();
        rows.sort_by(|a, b| a.code.cmp(&b.code));
        gathered.boards.add_decisions(portfolio);
        let [net, net_financial] = gathered.net.map(|net| net.and_then(|net| present(net).ok()));
        let of_class = |class| sums(&Scope { class, ..Scope::default() }, &gathered.gains);
        let count = |is: fn(&BenefitsRow) -> bool| number(rows.iter().filter(|row| is(row)).count() as u64);
        BenefitsOverview {
            head: self.head_number(),
            project_count: number(portfolio.projects().len() as u64),
            calculated_count: count(|row| row.stage.is_some()),
            candidate_count: count(|row| row.is_candidate),
            rows,
            together: of_class(None),
            financial: of_class(Some(BenefitClass::Financial)),
            reallocated: of_class(Some(BenefitClass::Reallocated)),
            running: gain_view(Measure::Running, &Scope::default(), gathered.running, gathered.without_running),
            net_present_value: net,
            net_financial,
            overdue: self.overdue(),
            boards: self.board_views(&gathered.boards),
            double_count: number(doubles.len() as u64),
            doubles: doubles.into_iter().take(DOUBLES_MAX).map(|double| self.double(double)).collect(),
            stakeholders: self.stakeholders(gathered.stakeholders, None),
            own_history: super::own_history::compared(&gathered.estimates),
        }
    }

    fn double(&self, double: Double) -> DoubleView {
        let project = |benefit: &Id| {
            let found = self.portfolio().benefits().get(benefit);
            found
                .map(|benefit| self.named(Kind::Project, &benefit.project))
                .unwrap_or_else(|| self.named(Kind::Benefit, benefit))
        };
        DoubleView {
            first_project: project(&double.first),
            second_project: project(&double.second),
            first: self.named(Kind::Benefit, &double.first),
            second: self.named(Kind::Benefit, &double.second),
            words: double.words,
            same_board: double.same_board,
            same_responsible: double.same_responsible,
            shared_factors: double.shared_factors.iter().map(|id| self.named(Kind::SharedFactor, id)).collect(),
            likeness: format!("{:.0}", double.likeness * 100.0),
        }
    }
}

/// A project's row, and what it adds to the whole.
struct Worked<'a> {
    row: BenefitsRow,
    gains: Vec<Gain<'a>>,
    running: Option<Decimal>,
    net: [Option<f64>; 2],
    stakeholders: Flows,
    boards: Boards,
    estimates: Option<Estimates>,
}

impl<'a> Worked<'a> {
    fn of(known: Known<'a>, id: &Id) -> Worked<'a> {
        let calculations = Calculations::of(known.portfolio, id);
        let gains = known.gains(id, &calculations);
        let newest = calculations.newest();
        let running = newest.and_then(|newest| full(newest, &running_lines(newest), Bound::Likely));
        let net = |basis| {
            let value = newest?.value(Term::Result(End::NetPresentValue, basis));
            value.ok().map(Value::real)
        };
        Worked {
            row: row(known, id, &calculations, &gains, running),
            running,
            net: [net(WITH), net(Basis::Financial)],
            stakeholders: newest.and_then(|newest| newest.by_stakeholder().ok()).unwrap_or_default(),
            boards: newest.map(|newest| Boards::of(known.portfolio, newest)).unwrap_or_default(),
            estimates: Estimates::of(known.portfolio, &calculations),
            gains,
        }
    }
}

impl<'a> Gathered<'a> {
    /// Adds a project, unless it is only a candidate, and gives its row.
    fn take_in(&mut self, worked: Worked<'a>) -> BenefitsRow {
        if worked.row.is_candidate {
            return worked.row;
        }
        self.running = plus(self.running, worked.running);
        self.without_running += u32::from(worked.running.is_none());
        self.gains.extend(worked.gains);
        self.estimates.extend(worked.estimates);
        for (sum, part) in self.net.iter_mut().zip(worked.net) {
            *sum = match (*sum, part) {
                (Some(sum), Some(part)) => Some(sum + part),
                (sum, part) => sum.or(part),
            };
        }
        self.boards.take_in(worked.boards);
        for (stakeholder, flow) in worked.stakeholders {
            let sum = self.stakeholders.entry(stakeholder).or_default();
            sum.gains += flow.gains;
            sum.bears += flow.bears;
            sum.transfers += flow.transfers;
        }
        worked.row
    }
}

fn row(
    known: Known<'_>,
    id: &Id,
    calculations: &Calculations<'_>,
    gains: &[Gain<'_>],
    running: Option<Decimal>,
) -> BenefitsRow {
    let portfolio = known.portfolio;
    let (project, newest) = (&portfolio.projects()[id], calculations.newest());
    let of = Scope { project: Some(id.clone()), ..Scope::default() };
    let of_class = |measure, class| sum(measure, &Scope { class, ..of.clone() }, gains);
    let count = |is: &dyn Fn(&Gain<'_>) -> bool| number(gains.iter().filter(|gain| is(gain)).count() as u64);
    let net = |basis| newest.map(|newest| value_view(newest, Term::Result(End::NetPresentValue, basis)));
    BenefitsRow {
        project: known.named(Kind::Project, id),
        code: project.code.clone(),
        area: known.named(Kind::Area, &project.area),
        is_candidate: portfolio.is_candidate(id),
        stage: newest.map(|newest| newest.calculation().stage.word().to_owned()),
        status: newest.map(|newest| status(portfolio, newest.id()).to_owned()),
        promised: of_class(Measure::Promised, None),
        revised_financial: of_class(Measure::Revised, Some(BenefitClass::Financial)),
        revised_reallocated: of_class(Measure::Revised, Some(BenefitClass::Reallocated)),
        planned: of_class(Measure::Planned, None),
        realised: of_class(Measure::Realised, None),
        taken_home: of_class(Measure::TakenHome, None),
        running: gain_view(Measure::Running, &of, running, u32::from(running.is_none())),
        net_present_value: net(WITH),
        net_financial: net(Basis::Financial),
        benefit_count: count(&|_| true),
        not_valued_count: count(&|gain| !gain.benefit.is_valued()),
        without_responsible: count(&|gain| gain.benefit.responsible.is_empty()),
        without_indicator: count(&|gain| gain.benefit.indicator.is_none()),
        threatened: count(&|gain| is_threatened(known, gain.id)),
    }
}

/// Whether something that a benefit waits for is overdue.
fn is_threatened(known: Known<'_>, benefit: &Id) -> bool {
    let mut ids = known.portfolio.parts_of_kind(Kind::Precondition, benefit);
    let preconditions = known.portfolio.preconditions();
    ids.any(|id| preconditions.get(id).is_some_and(|precondition| precondition.is_overdue(known.today)))
}
