//! Benefit calculations (*nyttokalkyl*): what a project's benefits and costs amount to, line by line, from factors.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{AccountingKind, RateBasis, choice, record};
use crate::{Id, Month, Number, Percent, Year};

choice! {
    /// When in a project's life a calculation is made.
    Stage { Before = "before", During = "during", After = "after" }
}

choice! {
    /// Which year is discounted first.
    Convention {
        /// The first year is year 0 and is not discounted: Σ CFₜ/(1+r)ᵗ.
        YearZero = "year_zero",
        /// Every amount falls at the end of its year, and the first is discounted too, as a spreadsheet's `NPV` does.
        YearEnd = "year_end",
    }
}

choice! {
    /// How the rate runs over the years.
    RatePath {
        /// The same every year.
        Flat = "flat",
        /// Declining as in HM Treasury's Green Book: 3,5 % to year 30, 3,0 % to year 75, then 2,5 %.
        GreenBook = "green_book",
    }
}

choice! {
    /// What kind of project a calculation is like, for the uplift that optimism calls for.
    ReferenceClass {
        StandardBuildings = "standard_buildings",
        NonStandardBuildings = "non_standard_buildings",
        StandardCivil = "standard_civil",
        NonStandardCivil = "non_standard_civil",
        Equipment = "equipment",
        Outsourcing = "outsourcing",
    }
}

choice! {
    /// What a line of a calculation is.
    LineRole {
        Benefit = "benefit",
        /// Once, to build and introduce.
        Investment = "investment",
        /// Each year after introduction.
        Running = "running",
        /// The own staff's time.
        InternalHours = "internal_hours",
        /// Running the old beside the new, and ending it.
        PhaseOut = "phase_out",
    }
}

choice! {
    /// How often the product of a line's factors falls.
    Recurrence { Once = "once", Yearly = "yearly" }
}

choice! {
    /// Why a line differs from the one that it revises.
    Cause { Volume = "volume", Price = "price", Delay = "delay", Scope = "scope", Method = "method" }
}

choice! {
    /// What a factor counts, so that a product of factors is known to come out in kronor.
    Measurand {
        /// Cases, calls, residents: a bare number.
        Count = "count",
        Percent = "percent",
        Minutes = "minutes",
        Hours = "hours",
        /// Kronor, or kronor for each of something counted.
        Sek = "sek",
        ThousandSek = "thousand_sek",
        SekPerHour = "sek_per_hour",
    }
}

choice! {
    /// A step in the life of a calculation.
    ApprovalStep {
        Submitted = "submitted",
        /// Sent back to be worked on.
        Returned = "returned",
        Reviewed = "reviewed",
        Approved = "approved",
    }
}

record! {
    /// How prices have moved: an index by year.
    PriceIndex {
        name: String,
        name_en: Option<String>,
        values: BTreeMap<Year, Number>,
        source: Option<String>,
        order: u32,
    }
}

record! {
    /// A factor that many calculations use: an hourly cost, the number of residents.
    SharedFactor {
        name: String,
        name_en: Option<String>,
        measurand: Measurand,
        /// What is counted, or what the kronor are for: `ärenden per år`, `tjänsteman`.
        unit: Option<String>,
        low: Option<Number>,
        likely: Option<Number>,
        high: Option<Number>,
        /// The year whose prices an amount of money is in.
        price_year: Option<Year>,
        source: Option<String>,
        source_date: Option<NaiveDate>,
        order: u32,
    }
}

record! {
    /// One benefit calculation of a project.
    Calculation {
        project: Id => Project,
        stage: Stage,
        /// 1 for the first of its stage; a later revision stands beside it.
        revision: u32,
        /// The calculation that this one revises.
        revises: Option<Id> => Calculation,
        first_year: Year,
        last_year: Year,
        /// All amounts are in the prices of this year.
        price_year: Year,
        /// Amounts of other years' prices are converted by this index.
        price_index: Option<Id> => PriceIndex,
        rate_path: RatePath,
        /// Per cent a year. Absent: that of the settings.
        discount_rate: Option<Percent>,
        rate_basis: Option<RateBasis>,
        rate_source: Option<String>,
        convention: Convention,
        /// Added to investment for what is not foreseen.
        contingency: Option<Percent>,
        reference_class: Option<ReferenceClass>,
        /// Added to investment because such projects have cost more than was thought.
        optimism_uplift: Option<Percent>,
        /// What money costs, for the modified internal rate of return. Absent: the discount rate.
        finance_rate: Option<Percent>,
        /// What money that comes back earns. Absent: the discount rate.
        reinvestment_rate: Option<Percent>,
        /// The city's internal interest, for the effect on the budget; never part of the net present value.
        internal_interest: Option<Percent>,
        /// The passing of a decision point that froze it.
        frozen_by: Option<Id> => GatePassage,
        note: Option<String>,
    }
}

record! {
    /// One benefit or cost of a calculation: the product of its factors, when and as far as it falls.
    CalculationLine {
        project: Id => Project,
        calculation: Id => Calculation,
        role: LineRole,
        /// The benefit that a line of benefit values.
        benefit: Option<Id> => Benefit,
        name: String,
        name_en: Option<String>,
        recurrence: Recurrence,
        first_month: Month,
        /// The last month of a yearly amount. Absent: to the end of the calculation.
        last_month: Option<Month>,
        /// How much of it is reached in its first, second, third … year; after the last, all of it.
        ramp_up: Vec<Percent>,
        /// How many months later than first planned.
        delay_months: u32,
        /// What of a cost is capital expenditure is written off over years.
        accounting: Option<AccountingKind>,
        depreciation_years: Option<u32>,
        /// Who bears a cost or gains a benefit, in per cent; together 100.
        shares: BTreeMap<Id, Percent> => Stakeholder,
        /// Who pays what another gains: then the whole is a transfer and nets to zero.
        payer: Option<Id> => Stakeholder,
        /// The line that this one revises.
        revises: Option<Id> => CalculationLine,
        cause: Option<Cause>,
        note: Option<String>,
        order: u32,
    }
}

record! {
    /// One factor of a line. A shared one takes its values from there until the calculation is frozen.
    Factor {
        project: Id => Project,
        line: Id => CalculationLine,
        shared: Option<Id> => SharedFactor,
        name: String,
        name_en: Option<String>,
        measurand: Measurand,
        unit: Option<String>,
        low: Option<Number>,
        likely: Option<Number>,
        high: Option<Number>,
        price_year: Option<Year>,
        source: Option<String>,
        order: u32,
    }
}

record! {
    /// A step in the life of a calculation, by a person and for exactly the content with this digest. Never changed.
    Approval {
        project: Id => Project,
        calculation: Id => Calculation,
        step: ApprovalStep,
        person: Id => Person,
        date: NaiveDate,
        /// SHA-256 of what was before the person's eyes, in hexadecimal digits.
        digest: String,
        note: Option<String>,
    }
}

impl Measurand {
    /// Whether it is an amount of money, whose prices belong to a year.
    #[must_use]
    pub fn is_money(self) -> bool {
        matches!(self, Measurand::Sek | Measurand::ThousandSek | Measurand::SekPerHour)
    }
}

impl Factor {
    /// The factor as one that takes its values from the shared one, where it names one.
    #[must_use]
    pub fn borrowing(self) -> Factor {
        match self.shared {
            Some(_) => Factor { low: None, likely: None, high: None, price_year: None, ..self },
            None => self,
        }
    }
}
