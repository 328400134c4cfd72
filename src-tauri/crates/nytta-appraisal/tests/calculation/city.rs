//! A portfolio with one calculation, told in a few words a line:
//!
//! ```text
//! calculation 2008 2013 | rate 3.5 | contingency 10
//! investment once 2008-01 | 12 sek
//! benefit reallocated yearly 2009-01 2011-12 | 18000 count | 25 minutes | 410 sek_per_hour | ramp 40 80
//! ```

use std::collections::BTreeMap;

use nytta_portfolio::record::{
    AccountingKind, Area, Beneficiary, Benefit, BenefitClass, BenefitKind, Calculation, CalculationLine, Convention,
    Factor, Grouping, LineRole, Measurand, Project, RatePath, Record, Recurrence, Settings, Stage,
};
use nytta_portfolio::{Id, Month, Number, Percent, Portfolio, Year};

pub fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

pub fn year(number: &str) -> Year {
    number.parse().unwrap()
}

fn word<T: serde::de::DeserializeOwned>(word: &str) -> T {
    serde_json::from_value(word.into()).unwrap_or_else(|_| panic!("{word} is no word here"))
}

/// The portfolio, with the calculation `k` of the project `p`.
pub fn told(text: &str) -> Portfolio {
    let mut portfolio = Portfolio::default();
    portfolio.put(id("settings"), Record::Settings(settings()));
    portfolio.put(id("a"), Record::Area(Area { name: "A".into(), name_en: None, order: 1 }));
    portfolio.put(id("p"), Record::Project(project()));
    for (number, row) in text.lines().map(str::trim).filter(|row| !row.is_empty()).enumerate() {
        let (head, rest) = row.split_once('|').unwrap_or((row, ""));
        let words: Vec<&str> = head.split_whitespace().collect();
        let parts = rest.split('|').map(str::trim).filter(|part| !part.is_empty());
        if words[0] == "calculation" {
            portfolio.put(id("k"), Record::Calculation(calculation(&words, parts)));
        } else {
            line(&mut portfolio, number, &words, parts);
        }
    }
    portfolio
}

fn settings() -> Settings {
    Settings {
        name: "P".into(),
        name_en: None,
        city: "C".into(),
        example: false,
        today: None,
        first_year: year("2007"),
        last_year: year("2010"),
        price_year: None,
        full_calculation_from: None,
        splitting_months: None,
        discount_rate: Some("4".parse().unwrap()),
        discount_rate_basis: None,
        discount_rate_source: None,
        discount_rate_date: None,
        full_year_name: "T3".into(),
        full_year_name_en: None,
        grouping: Grouping::Area,
        source: None,
    }
}

fn project() -> Project {
    Project {
        code: "P".into(),
        name: "P".into(),
        name_en: None,
        area: id("a"),
        part: None,
        kind: None,
        programme: None,
        department: None,
        leader: None,
        mandatory: false,
        goals: Vec::new(),
        notes: None,
    }
}

fn calculation<'a>(words: &[&str], parts: impl Iterator<Item = &'a str>) -> Calculation {
    let mut calculation = Calculation {
        project: id("p"),
        stage: Stage::Before,
        revision: 1,
        revises: None,
        first_year: year(words[1]),
        last_year: year(words[2]),
        price_year: year("2008"),
        price_index: None,
        rate_path: RatePath::Flat,
        discount_rate: None,
        rate_basis: None,
        rate_source: None,
        convention: Convention::YearZero,
        contingency: None,
        reference_class: None,
        optimism_uplift: None,
        finance_rate: None,
        reinvestment_rate: None,
        internal_interest: None,
        frozen_by: None,
        note: None,
    };
    for part in parts {
        let (name, value) = part.split_once(' ').unwrap();
        let percent = || -> Option<Percent> { Some(value.parse().unwrap()) };
        match name {
            "rate" => calculation.discount_rate = percent(),
            "contingency" => calculation.contingency = percent(),
            "uplift" => calculation.optimism_uplift = percent(),
            "interest" => calculation.internal_interest = percent(),
            "finance" => calculation.finance_rate = percent(),
            "reinvest" => calculation.reinvestment_rate = percent(),
            "convention" => calculation.convention = word(value),
            "path" => calculation.rate_path = word(value),
            "index" => calculation.price_index = Some(id(value)),
            _ => panic!("{part}"),
        }
    }
    calculation
}

fn line<'a>(portfolio: &mut Portfolio, number: usize, words: &[&str], parts: impl Iterator<Item = &'a str>) {
    let (role, words) = words.split_first().unwrap();
    let role: LineRole = word(role);
    let line_id = id(&format!("l{number}"));
    let (class, words) = if role == LineRole::Benefit { (Some(words[0]), &words[1..]) } else { (None, words) };
    let benefit = class.map(|class| {
        let benefit = id(&format!("b{number}"));
        portfolio.put(benefit.clone(), Record::Benefit(benefit_of(word(class))));
        benefit
    });
    let month = |at: usize| words.get(at).map(|text| text.parse::<Month>().unwrap());
    let recurrence: Recurrence = word(words[0]);
    let mut line = CalculationLine {
        project: id("p"),
        calculation: id("k"),
        role,
        benefit,
        name: format!("rad {number}"),
        name_en: None,
        recurrence,
        first_month: month(1).unwrap(),
        last_month: month(2),
        ramp_up: Vec::new(),
        delay_months: 0,
        accounting: None,
        depreciation_years: None,
        shares: BTreeMap::new(),
        payer: None,
        revises: None,
        cause: None,
        note: None,
        order: number as u32,
    };
    for (place, part) in parts.enumerate() {
        let (value, what) = part.split_once(' ').unwrap();
        match value {
            "ramp" => line.ramp_up = what.split_whitespace().map(|step| step.parse().unwrap()).collect(),
            "delay" => line.delay_months = what.parse().unwrap(),
            "payer" => line.payer = Some(id(what)),
            "share" => {
                let (who, percent) = what.split_once(' ').unwrap();
                line.shares.insert(id(who), percent.parse().unwrap());
            }
            "capital" => {
                line.accounting = Some(AccountingKind::Capital);
                line.depreciation_years = Some(what.parse().unwrap());
            }
            _ => {
                let factor = factor(line_id.clone(), value, what, place);
                portfolio.put(id(&format!("{line_id}-f{place}")), Record::Factor(factor));
            }
        }
    }
    portfolio.put(line_id, Record::CalculationLine(line));
}

/// `25`, or `15/25/32` with its range; `minutes`, or `sek 2006` with the year of its prices, or `shared f`.
fn factor(line: Id, value: &str, what: &str, place: usize) -> Factor {
    let values: Vec<Option<Number>> = value.split('/').map(|text| text.parse().ok()).collect();
    let (low, likely, high) = match values[..] {
        [low, likely, high] => (low, likely, high),
        _ => (None, values[0], None),
    };
    let (measurand, rest) = what.split_once(' ').unwrap_or((what, ""));
    let shared = rest.strip_prefix("shared ").map(id);
    let own = |number: Option<Number>| number.filter(|_| shared.is_none());
    Factor {
        project: id("p"),
        line,
        name: "f".into(),
        name_en: None,
        measurand: word::<Measurand>(measurand),
        unit: None,
        low: own(low),
        likely: own(likely),
        high: own(high),
        price_year: rest.parse().ok(),
        source: None,
        order: place as u32,
        shared,
    }
}

fn benefit_of(class: BenefitClass) -> Benefit {
    Benefit {
        project: id("p"),
        name: "B".into(),
        name_en: None,
        class,
        kind: BenefitKind::Direct,
        beneficiary: Beneficiary::OwnUnit,
        change: None,
        effect: None,
        goal: None,
        evidence: None,
        owner: None,
        responsible: Vec::new(),
        account: None,
        board: None,
        budget_year: None,
        indicator: None,
        indicator_unit: None,
        baseline: None,
        baseline_date: None,
        target: None,
        target_date: None,
        order: 1,
    }
}
