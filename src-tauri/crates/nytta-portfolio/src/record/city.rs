//! The city: its name, its rules of money, who decides and who signs. All of it data, so that another city needs no code.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Grouping, choice, record};
use crate::{Id, Money, Percent, Year};

choice! {
    /// Whether a discount rate is in constant or in current prices.
    RateBasis { Real = "real", Nominal = "nominal" }
}

choice! {
    /// Which sum of money a frame is.
    Balance {
        /// Granted for use.
        Grant = "grant",
        /// Set aside, not yet granted.
        Reserve = "reserve",
    }
}

choice! {
    /// Whether the body has decided.
    DecisionStatus { Proposed = "proposed", Decided = "decided" }
}

choice! {
    /// What a person does in the portfolio.
    Role {
        ProgrammeOffice = "programme_office",
        ProjectLeader = "project_leader",
        Finance = "finance",
        RealisationResponsible = "realisation_responsible",
        Controller = "controller",
        Sponsor = "sponsor",
        Assessor = "assessor",
        Signer = "signer",
        Reader = "reader",
    }
}

record! {
    /// What holds for the portfolio as a whole. There is one, with the identity `settings`.
    Settings {
        /// The portfolio's name.
        name: String,
        name_en: Option<String>,
        city: String,
        /// Everything in it is invented: said wherever it shows.
        example: bool,
        /// The day that an example opens on, instead of the real one.
        today: Option<NaiveDate>,
        first_year: Year,
        last_year: Year,
        /// The year whose prices constant-price calculations use.
        price_year: Option<Year>,
        /// Per cent a year.
        discount_rate: Option<Percent>,
        discount_rate_basis: Option<RateBasis>,
        discount_rate_source: Option<String>,
        discount_rate_date: Option<NaiveDate>,
        /// From what estimated cost, in kronor, a project's benefit calculation must be worked out in full before money is
        /// allocated to it; a smaller one needs its benefits and costs described. Absent: every project's.
        #[serde(default)]
        full_calculation_from: Option<Money>,
        /// How many months apart two purchases may be and still look like one that was split. Absent: 12.
        #[serde(default)]
        splitting_months: Option<u32>,
        /// What the third tertial is called: the year's accounts.
        full_year_name: String,
        full_year_name_en: Option<String>,
        grouping: Grouping,
        /// The document that the portfolio comes from.
        source: Option<String>,
    }
}

record! {
    /// A sum of money that projects are held against. Decisions add to it.
    Frame {
        name: String,
        name_en: Option<String>,
        balance: Balance,
        /// What it was from the start, before the decisions that are entered.
        amount: Money,
        /// The part that is kept for what cannot be foreseen (*oförutsett*), and not allocated until it is freed.
        #[serde(default)]
        contingency: Option<Money>,
        /// The frame that this one is taken out of; they are never added.
        drawn_from: Option<Id> => Frame,
        status: DecisionStatus,
        decided_by: Option<Id> => Body,
        decision_date: Option<NaiveDate>,
        /// The paragraph (§) of the minutes.
        decision_paragraph: Option<String>,
        /// The diary number (Dnr).
        dnr: Option<String>,
        /// Own capital drawn, by year.
        drawn: BTreeMap<Year, Money>,
        source: Option<String>,
        order: u32,
    }
}

record! {
    /// A body that takes decisions: the council, the executive board, a committee, the orderer of a project.
    Body {
        name: String,
        name_en: Option<String>,
        abbreviation: Option<String>,
        order: u32,
    }
}

record! {
    /// An administration or company of the city.
    Department {
        name: String,
        name_en: Option<String>,
        order: u32,
    }
}

record! {
    /// A person, by what the portfolio needs to know and nothing more.
    Person {
        name: String,
        title: Option<String>,
        department: Option<Id> => Department,
        roles: Vec<Role>,
        appointed_from: Option<NaiveDate>,
        appointed_to: Option<NaiveDate>,
        /// Who signs when this person cannot.
        stand_in: Option<Id> => Person,
    }
}

record! {
    /// Where money comes from: the central grant, a department's own budget, a fund.
    FundingSource {
        name: String,
        name_en: Option<String>,
        order: u32,
    }
}
