//! Planned, realised and forecast, told in a few words a line.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use nytta_appraisal::calculation::Appraisal;
use nytta_appraisal::delivery::{Delivery, Figure};
use nytta_portfolio::Portfolio;
use nytta_portfolio::record::{Precondition, PriceIndex, Realisation, Record};

use crate::city::{id, told, year};

/// 1 200 kronor a year from 2008, half of it in the first year.
const PLAN: &str = "
    calculation 2008 2011 | index kpi
    benefit reallocated yearly 2008-01 | 1200 sek | ramp 50";

const TODAY: &str = "2009-03-10";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The plan with reports (`2008-Q1 150 anna rate=900`), things that it waits for (`due 2008-12-31 met 2009-02-10`) and an index
/// (`index 2008 100`).
fn known(records: &str) -> Portfolio {
    let mut portfolio = told(PLAN);
    let mut index = PriceIndex { name: "KPI".into(), name_en: None, values: BTreeMap::new(), source: None, order: 1 };
    for (number, row) in records.split(';').map(str::trim).filter(|row| !row.is_empty()).enumerate() {
        match row.split_whitespace().collect::<Vec<_>>()[..] {
            ["due", due, ref rest @ ..] => {
                let precondition = Precondition {
                    project: id("p"),
                    benefit: id("b1"),
                    name: "V".into(),
                    name_en: None,
                    responsible: None,
                    due: day(due),
                    met: rest.get(1).map(|met| day(met)),
                    note: None,
                    order: 1,
                };
                portfolio.put(id(&format!("v{number}")), Record::Precondition(precondition));
            }
            ["index", of, value] => {
                index.values.insert(year(of), value.parse().unwrap());
            }
            [period, amount, ref rest @ ..] => {
                let rate = rest.iter().find_map(|word| word.strip_prefix("rate="));
                let person = rest.iter().find(|word| !word.starts_with("rate="));
                let realisation = Realisation {
                    project: id("p"),
                    benefit: id("b1"),
                    period: period.parse().unwrap(),
                    amount: amount.parse().unwrap(),
                    yearly_rate: rate.map(|rate| rate.parse().unwrap()),
                    responsible: person.map(|person| id(person)),
                    source: None,
                    note: None,
                };
                portfolio.put(id(&format!("r{number}")), Record::Realisation(realisation));
            }
            _ => panic!("{row}"),
        }
    }
    portfolio.put(id("kpi"), Record::PriceIndex(index));
    portfolio
}

fn with<T>(records: &str, look: impl FnOnce(&Delivery<'_>) -> T) -> T {
    let portfolio = known(records);
    let plan = Appraisal::of(&portfolio, &id("k")).unwrap();
    look(&Delivery::of(&portfolio, &id("b1"), Some(&plan), day(TODAY)))
}

fn text(amount: Option<rust_decimal::Decimal>) -> String {
    amount.map_or_else(|| "–".to_owned(), |amount| amount.round_dp(2).normalize().to_string())
}

#[test]
fn reports_are_compared_with_the_same_months_of_the_plan() {
    // Reports | planned, realised and level of them.
    let cases = "
                                                        | – – –
        2008-Q1 120                                     | 150 120 0.8
        2008-Q1 120; 2008-Q2 180                        | 300 300 1
        2008-T1 120; 2008-T2 260                        | 400 260 0.65
        2008-02 40; 2008-T1 120                         | 200 120 0.6
        2008-T1 100 anna; 2008-T1 60 bo                 | 400 160 0.4
        2008-02 20 bo; 2008-T1 100 anna                 | 250 120 0.48
        2008 0                                          | 600 0 0
        2007-T1 50                                      | 0 50 –
        index 2008 100; index 2009 110; 2009-01 121     | 110 121 1.1
        index 2008 100; 2009-01 120                     | 100 120 1.2
        due 2008-01-15 met 2008-03-10; 2008-T1 75       | 200 75 0.75";
    for case in cases.lines().filter(|case| !case.trim().is_empty()) {
        let (records, expected) = case.split_once('|').unwrap();
        let figures = [Figure::Planned, Figure::Realised, Figure::Level];
        let found = with(records, |delivery| figures.map(|of| text(delivery.figure(of))));
        assert_eq!(found.join(" "), expected.trim(), "{case}");
    }
}

#[test]
fn a_forecast_goes_on_at_the_level_reached_and_starts_when_it_can() {
    // What is known on 10 March 2009 | months late | forecast of 2008, 2009 and 2010.
    let cases = "
                                                     | 0  | 600 1200 1200
        2008 480                                     | 0  | 480 960 960
        2008-T2 400; 2009-01 100                     | 0  | 600 1200 1200
        2008 0                                       | 0  | 0 0 0
        due 2009-12-31                               | 0  | 600 1200 1200
        due 2009-03-01                               | 1  | 550 1150 1200
        due 2008-12-31 met 2009-02-10                | 2  | 500 1100 1200
        due 2008-03-10                               | 12 | 0 600 1200
        due 2008-03-10; due 2009-02-28               | 12 | 0 600 1200
        due 2008-03-10; 2008 0                       | 12 | 0 600 1200
        2008-Q1 300                                  | 0  | 750 1200 1200
        2008-Q1 300 rate=900                         | 0  | 637.5 900 900
        2008-Q1 300 rate=1500; 2008-Q2 300 rate=900  | 0  | 825 900 900
        due 2008-03-10; 2009-Q1 600                  | 12 | 0 1500 2400
        due 2008-03-10; 2009-Q1 240                  | 12 | 0 690 1200
        index 2008 100; index 2009 110; 2009-01 110  | 0  | 600 1200 1200";
    for case in cases.lines().filter(|case| !case.trim().is_empty()) {
        let [records, months, years] = case.split('|').map(str::trim).collect::<Vec<_>>()[..] else { panic!("{case}") };
        let (late, found) = with(records, |delivery| {
            (
                delivery.delay_months,
                ["2008", "2009", "2010"].map(|of| text(delivery.figure(Figure::Forecast(year(of))))),
            )
        });
        assert_eq!((late.to_string().as_str(), found.join(" ").as_str()), (months, years), "{case}");
    }
}

#[test]
fn what_no_plan_has_is_not_forecast() {
    let portfolio = known("2008 480");
    let plan = Appraisal::of(&portfolio, &id("k")).unwrap();
    for plan in [None, Some(&plan)] {
        let delivery = Delivery::of(&portfolio, &id("b9"), plan, day(TODAY));
        let found = [Figure::Forecast(year("2008")), Figure::PlannedYearly].map(|of| delivery.figure(of));
        assert_eq!(found, [None, None]);
    }
    let delivery = Delivery::of(&portfolio, &id("b1"), None, day(TODAY));
    let found = [Figure::Realised, Figure::Planned, Figure::Level].map(|of| text(delivery.figure(of)));
    assert_eq!(found.join(" "), "480 – –");
}
