//! Benefits: what a project is to give, to whom, by what chain of effects, and who answers for it.

use chrono::NaiveDate;

use super::{choice, record};
use crate::{Id, Number, Year};

choice! {
    /// The class of a benefit: our own three. How PENG and eKalkyl colour it follows from this and [`BenefitKind`].
    BenefitClass {
        /// Can be taken home in money: a budget item, a board and a year are named (*finansiell*).
        Financial = "financial",
        /// Worth money but taken home otherwise, as time for other work (*omfördelning*).
        Reallocated = "reallocated",
        /// Not put in money, and listed all the same (*ej värderad*).
        NotValued = "not_valued",
    }
}

choice! {
    /// The kind of a benefit by PENG: how surely it leads to money. Apart from whether it *is* valued.
    BenefitKind {
        /// Follows at once, and in money (green).
        Direct = "direct",
        /// Follows by way of something else (yellow).
        Indirect = "indirect",
        /// Hard to put a value on (red).
        HardToValue = "hard_to_value",
    }
}

choice! {
    /// Who a benefit falls to.
    Beneficiary {
        Citizens = "citizens",
        Businesses = "businesses",
        Employees = "employees",
        OwnUnit = "own_unit",
        OtherUnit = "other_unit",
    }
}

choice! {
    /// The colour that a scheme gives a benefit. The same colour means different things in the two schemes, so it is never
    /// shown without the scheme's name.
    SchemeColour { Green = "green", Yellow = "yellow", Red = "red" }
}

record! {
    /// Somebody who pays or gains: a group of people, or a unit of the city (*intressent*).
    Stakeholder {
        name: String,
        name_en: Option<String>,
        group: Beneficiary,
        department: Option<Id> => Department,
        order: u32,
    }
}

record! {
    /// A benefit of a project. What it amounts to stands in the project's calculations.
    Benefit {
        project: Id => Project,
        name: String,
        name_en: Option<String>,
        class: BenefitClass,
        kind: BenefitKind,
        beneficiary: Beneficiary,
        /// What is done differently: the first link of the chain of effects (*effektkedja*).
        change: Option<String>,
        /// What that leads to, one link a line.
        effect: Option<String>,
        /// The goal at the end of the chain.
        goal: Option<Id> => Goal,
        /// What shows that there is a need: a survey, an inventory.
        evidence: Option<String>,
        /// Who wants it (*nyttoägare*).
        owner: Option<Id> => Person,
        /// Who answers for taking it home, also when the project is closed (*hemtagningsansvarig*).
        responsible: Vec<Id> => Person,
        /// The budget item that will be lowered or moved.
        account: Option<String>,
        /// The department whose board has that budget.
        board: Option<Id> => Department,
        budget_year: Option<Year>,
        /// What is measured.
        indicator: Option<String>,
        indicator_unit: Option<String>,
        baseline: Option<Number>,
        baseline_date: Option<NaiveDate>,
        target: Option<Number>,
        target_date: Option<NaiveDate>,
        order: u32,
    }
}

record! {
    /// What has to happen before a benefit can come: a board's decision, a training, an old routine that ends.
    Precondition {
        project: Id => Project,
        benefit: Id => Benefit,
        name: String,
        name_en: Option<String>,
        responsible: Option<Id> => Person,
        due: NaiveDate,
        /// The day it was met; absent while it is not.
        met: Option<NaiveDate>,
        note: Option<String>,
        order: u32,
    }
}

impl Benefit {
    /// Whether it is put in money.
    #[must_use]
    pub fn is_valued(&self) -> bool {
        self.class != BenefitClass::NotValued
    }

    /// PENG's colour: by kind. Red is hard to value, *and valued all the same*.
    #[must_use]
    pub fn peng(&self) -> SchemeColour {
        match self.kind {
            BenefitKind::Direct => SchemeColour::Green,
            BenefitKind::Indirect => SchemeColour::Yellow,
            BenefitKind::HardToValue => SchemeColour::Red,
        }
    }

    /// eKalkyl's colour: green is realised in kronor, yellow cannot be turned into lower cost, red is *not valued*.
    #[must_use]
    pub fn ekalkyl(&self) -> SchemeColour {
        match self.class {
            BenefitClass::Financial => SchemeColour::Green,
            BenefitClass::Reallocated => SchemeColour::Yellow,
            BenefitClass::NotValued => SchemeColour::Red,
        }
    }
}

impl Precondition {
    /// Whether the benefit is held up on a day: due, and not met by then.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.due < today && self.met.is_none_or(|met| met > today)
    }
}
