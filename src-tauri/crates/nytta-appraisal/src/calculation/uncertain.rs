//! Calculations as a model that can be simulated: every factor with its range, and shared factors once.

use std::collections::HashMap;

use nytta_portfolio::Id;
use nytta_portfolio::calculation::Range;
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{LineRole, Recurrence};
use rust_decimal::prelude::ToPrimitive as _;

use super::expression::{Absence, Value};
use super::term::{Basis, Percentage, Term};
use super::{Appraisal, FactorAt, LineAt};
use crate::NoResult;
use crate::distribution::Triangular;
use crate::simulation::{Line, Model};

/// A factor that is drawn: a shared one, or one of a line's own.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Drawn {
    Shared(Id),
    Own(Id),
}

/// A model with what its factors and projects are.
#[derive(Debug)]
pub struct Uncertain {
    pub model: Model,
    /// What each factor of the model is, in its order.
    pub drawn: Vec<Drawn>,
    /// The projects in the model, in its order.
    pub projects: Vec<Id>,
    /// Projects whose calculation has no result yet, and why. They are not in the model.
    pub left_out: Vec<(Id, Absence)>,
}

/// Gathers factors and lines, project by project.
#[derive(Default)]
struct Builder {
    ranges: Vec<Triangular>,
    drawn: Vec<Drawn>,
    /// A frozen calculation can hold older values of a shared factor: those are another draw.
    places: HashMap<(Drawn, Range), usize>,
    lines: Vec<Line>,
    discount: Vec<Vec<f64>>,
}

impl Uncertain {
    /// The calculations as one model; each is the calculation of its project. Factors without a range are certain.
    ///
    /// # Errors
    /// [`Absence::NoResult`] where a number cannot be calculated with.
    pub fn of(appraisals: &[Appraisal<'_>], basis: Basis) -> Result<Uncertain, Absence> {
        let mut builder = Builder::default();
        let (mut projects, mut left_out) = (Vec::new(), Vec::new());
        for appraisal in appraisals {
            let project = appraisal.calculation.project.clone();
            match builder.project(appraisal, basis) {
                Ok(()) => projects.push(project),
                Err(why) => left_out.push((project, why)),
            }
        }
        let Builder { ranges, drawn, lines, discount, .. } = builder;
        let model = Model::new(ranges, &discount, &lines).map_err(|_| Absence::TooLarge)?;
        Ok(Uncertain { model, drawn, projects, left_out })
    }
}

impl Builder {
    /// Takes in a project whole, or not at all.
    fn project(&mut self, appraisal: &Appraisal<'_>, basis: Basis) -> Result<(), Absence> {
        if !appraisal.has_flows(basis) {
            return Err(NoResult::NoFlows.into());
        }
        let before = self.lines.len();
        let outcome = self.lines(appraisal, basis);
        if outcome.is_err() {
            self.lines.truncate(before);
        }
        outcome
    }

    fn lines(&mut self, appraisal: &Appraisal<'_>, basis: Basis) -> Result<(), Absence> {
        let real = |term| appraisal.value(term).map(Value::real);
        let discount =
            appraisal.years().map(|year| real(Term::DiscountFactor(year))).collect::<Result<Vec<f64>, _>>()?;
        for line in appraisal.lines_at() {
            let Some(sign) = sign(appraisal, line, basis) else { continue };
            let mut scale = sign * appraisal.additions(line)?;
            let mut factors = Vec::new();
            real(Term::Full(line, Bound::Likely))?;
            for at in appraisal.factors_at(line) {
                scale *= appraisal.conversion(at)?;
                factors.push(self.place(appraisal, at)?);
            }
            let profile = appraisal.years().map(|year| Ok(scale * real(Term::Reach(line, year.into()))?));
            let profile = profile.collect::<Result<Vec<f64>, Absence>>()?;
            self.lines.push(Line { project: self.discount.len(), profile, factors });
        }
        self.discount.push(discount);
        Ok(())
    }

    fn place(&mut self, appraisal: &Appraisal<'_>, at: FactorAt) -> Result<usize, Absence> {
        let factor = appraisal.factor(at);
        let range = appraisal.range(at);
        let drawn = match &factor.shared {
            Some(shared) => Drawn::Shared(shared.clone()),
            None => Drawn::Own(appraisal.factor_id(at).clone()),
        };
        if let Some(place) = self.places.get(&(drawn.clone(), range)) {
            return Ok(*place);
        }
        let real = |number: Option<nytta_portfolio::Number>| number.and_then(|number| number.decimal().to_f64());
        let likely = real(range.likely).ok_or(Absence::Missing)?;
        let (low, high) = (real(range.low).unwrap_or(likely), real(range.high).unwrap_or(likely));
        let place = self.ranges.len();
        self.ranges.push(Triangular::new(low, likely, high)?);
        self.drawn.push(drawn.clone());
        self.places.insert((drawn, range), place);
        Ok(place)
    }
}

/// Whether a line adds to the net present value or takes from it; `None` where it does neither.
fn sign(appraisal: &Appraisal<'_>, line: LineAt, basis: Basis) -> Option<f64> {
    if appraisal.is_counted(line, basis) {
        return Some(1.0);
    }
    (appraisal.is_invested(line) || appraisal.is_running(line)).then_some(-1.0)
}

impl Appraisal<'_> {
    /// What one unit of a factor comes to when it is converted.
    fn conversion(&self, at: FactorAt) -> Result<f64, Absence> {
        let itself = Term::Factor(at, Bound::Likely);
        let converted = self.formula(Term::Converted(at, Bound::Likely));
        let one = Value::Exact(rust_decimal::Decimal::ONE);
        converted.evaluate(&mut |term| if term == itself { Ok(one) } else { self.value(term) }).map(Value::real)
    }

    /// One and what is added to a line of investment for the unforeseen and for optimism.
    fn additions(&self, line: LineAt) -> Result<f64, Absence> {
        if !(self.is_invested(line) && self.line(line).role == LineRole::Investment) {
            return Ok(1.0);
        }
        let added = [Percentage::Contingency, Percentage::OptimismUplift].map(|percentage| {
            match self.value(Term::Percent(percentage)) {
                Ok(percent) => Ok(percent.real() / 100.0),
                Err(Absence::Missing) => Ok(0.0),
                Err(why) => Err(why),
            }
        });
        let [contingency, uplift] = added;
        Ok(1.0 + contingency? + uplift?)
    }

    /// What is spent to have the benefits: investment, and other costs that fall once.
    pub(super) fn is_invested(&self, line: LineAt) -> bool {
        let found = self.line(line);
        let once = found.recurrence == Recurrence::Once && found.role != LineRole::Running;
        self.is_cost(line) && (found.role == LineRole::Investment || once)
    }

    /// What having them costs.
    pub(super) fn is_running(&self, line: LineAt) -> bool {
        self.is_cost(line) && !self.is_invested(line)
    }
}
