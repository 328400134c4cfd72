//! Calculations worked out from records: told in a few words a line, with what a controller would expect beside.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod city;
mod delivered;

use city::{id, told, year};
use nytta_appraisal::NoResult;
use nytta_appraisal::calculation::{
    Absence, Appraisal, At, Basis, Result as End, StakeholderFlow, Term, Uncertain, Value,
};
use nytta_appraisal::sensitivity::{self, Of};
use nytta_portfolio::figure::Bound;
use nytta_portfolio::record::{Measurand, PriceIndex, Record, SharedFactor};
use rust_decimal::Decimal;

const WITH: Basis = Basis::WithReallocated;

fn value(text: &str, term: At) -> Result<Value, Absence> {
    let portfolio = told(text);
    Appraisal::of(&portfolio, &id("k")).unwrap().value(term)
}

fn line_amounts(text: &str, years: &[&str]) -> Vec<String> {
    let portfolio = told(text);
    let appraisal = Appraisal::of(&portfolio, &id("k")).unwrap();
    let line = appraisal.lines_at().next().unwrap();
    let amount = |at: &&str| match appraisal.value(Term::Line(line, year(at).into(), Bound::Likely)) {
        Ok(Value::Exact(amount)) => amount.normalize().to_string(),
        other => format!("{other:?}"),
    };
    years.iter().map(amount).collect()
}

/// Close to as many digits as the worked example gives.
fn near(found: f64, expected: f64) {
    let digits = (expected.abs() * 1e-6).max(5e-7);
    assert!((found - expected).abs() <= digits, "{found} is not {expected}");
}

/// Costs 12, then 5 × 2; benefits 0, 3, 5, 6, 6, 6.
const WORKED: &str = "
    calculation 2008 2013 | rate 3.5
    investment once 2008-01 | 12 sek
    running yearly 2009-01 | 2 sek
    benefit financial yearly 2009-01 2009-12 | 3 sek
    benefit reallocated yearly 2010-01 2010-12 | 5 sek
    benefit reallocated yearly 2011-01 | 6 sek";

#[test]
fn the_worked_example_of_a_project_comes_out_of_its_records() {
    let portfolio = told(WORKED);
    let appraisal = Appraisal::of(&portfolio, &id("k")).unwrap();
    let real = |term: At| appraisal.value(term).map(Value::real);
    let end = |end: End| real(Term::Result(end, WITH)).unwrap();
    near(real(Term::PresentBenefits(WITH)).unwrap(), 23.258_253);
    near(real(Term::PresentCosts).unwrap(), 21.030_105);
    near(end(End::NetPresentValue), 2.228_148);
    near(end(End::BenefitCostRatio), 1.105_950);
    near(end(End::InternalRate), 0.089_027_74);
    near(end(End::NetPerInvested), 0.185_679);
    near(end(End::NetPerCost), 0.105_950_4);
    // At the end of year 4 without interest; discounted, in year 5.
    near(end(End::Payback), 4.0);
    assert!((4.0..5.0).contains(&end(End::DiscountedPayback)), "{}", end(End::DiscountedPayback));
    for (rate, net) in [("3", 2.463_611), ("4", 1.998_118)] {
        let text = WORKED.replace("rate 3.5", &format!("rate {rate}"));
        near(value(&text, Term::Result(End::NetPresentValue, WITH)).unwrap().real(), net);
    }
    // Only what is financial: the first benefit alone.
    near(real(Term::PresentBenefits(Basis::Financial)).unwrap(), 3.0 / 1.035);
    assert_eq!(real(Term::Result(End::Payback, Basis::Financial)), Err(Absence::NoResult(NoResult::NeverReached)));
}

#[test]
fn the_convention_of_a_spreadsheet_discounts_the_first_year_too() {
    let text = "
        calculation 2008 2011 | rate 10 | convention year_end
        investment once 2008-01 | 1000 sek
        benefit financial yearly 2009-01 | 500 sek";
    near(value(text, Term::Result(End::NetPresentValue, WITH)).unwrap().real(), 221.296_360);
    let year_zero = text.replace("year_end", "year_zero");
    near(value(&year_zero, Term::Result(End::NetPresentValue, WITH)).unwrap().real(), 243.425_995);
    let declining = "calculation 2008 2060 | path green_book";
    near(value(declining, Term::DiscountFactor(year("2038"))).unwrap().real(), 0.356_278_41);
    near(value(declining, Term::DiscountFactor(year("2039"))).unwrap().real(), 0.345_901_37);
}

#[test]
fn a_line_is_the_product_of_its_factors_to_the_ore() {
    // 18 000 × 25 min × 410 kr/h; 18 000 × 30 % × 40 min × 410 kr/h: the amounts of the design's own page.
    for (factors, amount) in [
        ("18000 count | 25 minutes | 410 sek_per_hour", "3075000"),
        ("18000 count | 64 sek", "1152000"),
        ("18000 count | 30 percent | 40 minutes | 410 sek_per_hour", "1476000"),
        ("42000 count | 35 percent | 6 minutes | 380 sek_per_hour", "558600"),
        ("2.5 hours | 401.11 sek_per_hour", "1002.78"),
        ("1.5 thousand_sek", "1500"),
        ("1 count | 0.005 sek", "0.01"),
        ("3 count | 0 sek", "0"),
    ] {
        let text = format!("calculation 2008 2008\nbenefit reallocated yearly 2008-01 | {factors}");
        assert_eq!(line_amounts(&text, &["2008"]), [amount], "{factors}");
    }
}

#[test]
fn what_does_not_come_out_in_kronor_is_said() {
    for (factors, why) in [
        ("18000 count | 25 minutes", Absence::NotKronor),
        ("18000 count | 410 sek_per_hour", Absence::NotKronor),
        ("25 minutes | 410 sek", Absence::NotKronor),
        ("410 sek | 64 sek", Absence::NotKronor),
        ("? sek", Absence::Missing),
        ("12 sek 2004", Absence::NoIndex),
    ] {
        let text = format!("calculation 2008 2008 | rate 4\nbenefit financial yearly 2008-01 | {factors}");
        let portfolio = told(&text);
        let appraisal = Appraisal::of(&portfolio, &id("k")).unwrap();
        let line = appraisal.lines_at().next().unwrap();
        assert_eq!(appraisal.value(Term::Full(line, Bound::Likely)), Err(why), "{factors}");
        // Nothing turns to 0 further up.
        assert_eq!(appraisal.value(Term::Result(End::NetPresentValue, WITH)), Err(why), "{factors}");
    }
    let none = "calculation 2008 2008\nbenefit financial yearly 2008-01";
    assert_eq!(line_amounts(none, &["2008"]), ["Err(NoFactors)"]);
}

#[test]
fn ramp_up_delay_and_duration_say_what_falls_in_a_year() {
    let line = "calculation 2008 2012\nbenefit financial yearly";
    for (when, amounts) in [
        ("2008-01 | 1200 sek", ["1200", "1200", "1200", "1200", "1200"]),
        ("2009-07 2011-06 | 1200 sek", ["0", "600", "1200", "600", "0"]),
        ("2009-01 | 1200 sek | ramp 40 80", ["0", "480", "960", "1200", "1200"]),
        // Half a year at 40 %, then half of each step.
        ("2009-07 | 1200 sek | ramp 40 80", ["0", "240", "720", "1080", "1200"]),
        ("2009-01 | 1200 sek | ramp 40 80 | delay 6", ["0", "240", "720", "1080", "1200"]),
        ("2009-01 | 1200 sek | delay 60", ["0", "0", "0", "0", "0"]),
        ("2008-12 | 100 sek", ["8.33", "100", "100", "100", "100"]),
    ] {
        let found = line_amounts(&format!("{line} {when}"), &["2008", "2009", "2010", "2011", "2012"]);
        assert_eq!(found, amounts, "{when}");
    }
    let once = "calculation 2008 2010\ninvestment once 2008-11 | 500 sek | delay 3";
    assert_eq!(line_amounts(once, &["2008", "2009", "2010"]), ["0", "500", "0"]);
}

#[test]
fn amounts_of_other_years_are_converted_by_the_index() {
    let mut portfolio =
        told("calculation 2008 2008 | index kpi\nbenefit financial yearly 2008-01 | 10 count | 100 sek 2004");
    let values = [("2004", "250"), ("2008", "300")].map(|(at, value)| (year(at), value.parse().unwrap()));
    let index = PriceIndex { name: "I".into(), name_en: None, values: values.into(), source: None, order: 1 };
    portfolio.put(id("kpi"), Record::PriceIndex(index));
    let appraisal = Appraisal::of(&portfolio, &id("k")).unwrap();
    let line = appraisal.lines_at().next().unwrap();
    assert_eq!(appraisal.value(Term::LineTotal(line, Bound::Likely)), Ok(Value::Exact(Decimal::new(120_000, 2))));
}

#[test]
fn what_is_added_for_the_unforeseen_and_for_optimism_stands_apart() {
    let text = "
        calculation 2008 2009 | contingency 10 | uplift 25
        investment once 2008-01 | 1000 sek
        internal_hours once 2008-03 | 10 hours | 400 sek_per_hour
        running yearly 2009-01 | 50 sek";
    let exact = |term: At| value(text, term).unwrap().exact().unwrap().normalize().to_string();
    let at = year("2008");
    assert_eq!(exact(Term::Contingency(at)), "100", "on investment, not on the own staff's time");
    assert_eq!(exact(Term::OptimismUplift(at)), "250");
    assert_eq!(exact(Term::Invested(at)), "5350");
    assert_eq!(exact(Term::Costs(year("2009"))), "50");
}

#[test]
fn depreciation_and_internal_interest_are_of_the_budget_and_not_of_the_present_value() {
    let text = "
        calculation 2008 2011 | rate 4 | interest 5
        investment once 2008-01 | 900 sek | capital 3
        running yearly 2009-01 | 10 sek
        benefit financial yearly 2009-01 | 100 sek";
    let exact = |at: &str| value(text, Term::BudgetEffect(year(at))).unwrap().exact().unwrap().normalize().to_string();
    // 300 a year written off, 5 % on 900, 600 and 300; running 10, less the benefit of 100.
    assert_eq!(["2008", "2009", "2010", "2011"].map(exact), ["0", "255", "240", "225"]);
    let without = text.replace(" | interest 5", "");
    let net = |text: &str| value(text, Term::Result(End::NetPresentValue, WITH)).unwrap();
    assert_eq!(net(text), net(&without));
}

#[test]
fn where_there_is_no_rate_or_several_that_is_said() {
    let positive = "calculation 2008 2009 | rate 4\nbenefit financial yearly 2008-01 | 5 sek";
    let rate = Term::Result(End::InternalRate, WITH);
    assert_eq!(value(positive, rate), Err(Absence::NoResult(NoResult::AllPositive)));
    assert_eq!(
        value(positive, Term::Result(End::BenefitCostRatio, WITH)),
        Err(Absence::NoResult(NoResult::NothingToDivideBy))
    );
    // −100, 230, −132: 10 % and 20 %.
    let several = "
        calculation 2008 2010 | rate 4
        investment once 2008-01 | 100 sek
        benefit financial yearly 2009-01 2009-12 | 230 sek
        phase_out once 2010-01 | 132 sek";
    assert_eq!(value(several, rate), Err(Absence::SeveralRates));
    let portfolio = told(several);
    let found = Appraisal::of(&portfolio, &id("k")).unwrap().internal_rates(WITH).unwrap();
    let nytta_appraisal::irr::InternalRate::Several(rates) = found else { panic!("{found:?}") };
    near(rates[0], 0.1);
    near(rates[1], 0.2);
    let empty = "calculation 2008 2009 | rate 4";
    assert_eq!(value(empty, rate), Err(Absence::NoResult(NoResult::NoFlows)));
}

/// A calculation without lines says that it has none, and comes to no 0 anywhere.
#[test]
fn without_any_flow_there_is_no_result() {
    let none = |text: &str, basis| {
        let portfolio = told(text);
        let appraisal = Appraisal::of(&portfolio, &id("k")).unwrap();
        let ends = End::ALL.map(|end| Term::Result(end, basis));
        let years = [Term::Benefits(basis, year("2008")), Term::Net(basis, year("2008"))];
        let values = ends.into_iter().chain(years).map(|term| appraisal.value(term));
        values.filter(|value| *value == Err(Absence::NoResult(NoResult::NoFlows))).count()
    };
    let all = End::ALL.len() + 2;
    for text in [
        "calculation 2008 2009 | rate 4",
        "calculation 2008 2009 | rate 4\n benefit not_valued yearly 2008-01 | 5 sek",
        "calculation 2008 2009 | rate 4\n benefit financial yearly 2008-01 | 5 sek | delay 24",
        "calculation 2008 2009 | rate 4\n investment once 2010-01 | 5 sek",
    ] {
        assert_eq!(none(text, WITH), all, "{text}");
        let portfolio = told(text);
        let uncertain = Uncertain::of(&[Appraisal::of(&portfolio, &id("k")).unwrap()], WITH).unwrap();
        assert_eq!(uncertain.left_out, [(id("p"), Absence::NoResult(NoResult::NoFlows))], "{text}");
    }
    let reallocated = "calculation 2008 2009 | rate 4\n benefit reallocated yearly 2008-01 | 5 sek";
    assert_eq!((none(reallocated, WITH), none(reallocated, Basis::Financial)), (0, all));
    // Nothing at all is not the same as lines that come to nothing.
    let zero = "calculation 2008 2009 | rate 4\n investment once 2008-01 | 0 sek";
    assert_eq!(value(zero, Term::Result(End::NetPresentValue, WITH)).map(Value::real), Ok(0.0));
}

#[test]
fn what_is_lost_again_has_not_been_paid_back() {
    let text = "
        calculation 2008 2010 | rate 0
        investment once 2008-01 | 10 sek
        benefit financial once 2009-01 | 12 sek";
    let of = |text: &str, end| value(text, Term::Result(end, WITH)).map(Value::real);
    let lost = format!("{text}\n phase_out once 2010-01 | 5 sek");
    for end in [End::Payback, End::DiscountedPayback] {
        assert_eq!(of(&lost, end), Err(Absence::NoResult(NoResult::NeverStaysPaid)));
        let found_again = format!("{lost}\n benefit financial once 2010-01 | 3 sek");
        assert!((of(&found_again, end).unwrap() - 10.0 / 12.0).abs() < 1e-12);
        let free = "calculation 2008 2010\n benefit financial yearly 2008-01 | 5 sek";
        assert_eq!(of(free, end), Err(Absence::NoResult(NoResult::NothingToPayBack)));
    }
}

#[test]
fn transfers_between_stakeholders_come_to_nothing() {
    let text = "
        calculation 2008 2008 | rate 4
        investment once 2008-01 | 100.01 sek | share city 50 | share state 50
        benefit reallocated yearly 2008-01 | 60 sek | share people 100
        benefit financial yearly 2008-01 | 25 sek | payer city | share people 100";
    let portfolio = told(text);
    let appraisal = Appraisal::of(&portfolio, &id("k")).unwrap();
    let flows = appraisal.by_stakeholder().unwrap();
    let of = |who: &str| flows[&Some(id(who))];
    let sek = |ore: i64| Decimal::new(ore, 2);
    assert_eq!(of("people"), StakeholderFlow { gains: sek(6000), bears: sek(0), transfers: sek(2500) });
    assert_eq!(of("city").transfers, sek(-2500));
    assert_eq!(of("city").bears + of("state").bears, sek(10001), "the shares of a line come to the line");
    assert_eq!(flows.values().map(|flow| flow.transfers).sum::<Decimal>(), Decimal::ZERO);
    // The whole is what the present value counts: 60 − 100,01.
    near(appraisal.value(Term::Result(End::NetPresentValue, WITH)).unwrap().real(), -40.01);
}

/// What stakeholders gain and bear comes to the net of all years, with what is added to the investment.
#[test]
fn additions_are_borne_as_the_investment_is() {
    let text = "
        calculation 2008 2010 | rate 4 | contingency 12.5 | uplift 10
        investment once 2008-01 | 1000.01 sek | share city 50 | share state 50
        investment once 2009-01 | 333.33 sek | share state 100
        running yearly 2009-01 | 7 sek
        benefit reallocated yearly 2009-01 | 600 sek | share people 100";
    let portfolio = told(text);
    let appraisal = Appraisal::of(&portfolio, &id("k")).unwrap();
    let flows = appraisal.by_stakeholder().unwrap();
    let net: Decimal = flows.values().map(StakeholderFlow::net).sum();
    assert_eq!(appraisal.value(Term::Balance(WITH, year("2010"))), Ok(Value::Exact(net)));
    assert!(
        flows[&Some(id("city"))].bears > Decimal::new(60_000, 2),
        "half of the first, and half of what is added to it"
    );
}

#[test]
fn the_model_that_is_simulated_is_the_calculation() {
    let mut portfolio = told(
        "calculation 2008 2013 | rate 3.5 | contingency 10
         investment once 2008-01 | 900000/1000000/1500000 sek
         benefit reallocated yearly 2009-01 | 14000/18000/21000 count | 25 minutes | ? sek_per_hour shared timme | ramp 50
         benefit reallocated yearly 2009-01 | 1000 count | 2 hours | ? sek_per_hour shared timme",
    );
    let hour = SharedFactor {
        name: "T".into(),
        name_en: None,
        measurand: Measurand::SekPerHour,
        unit: None,
        low: "350".parse().ok(),
        likely: "410".parse().ok(),
        high: "450".parse().ok(),
        price_year: None,
        source: None,
        source_date: None,
        order: 1,
    };
    portfolio.put(id("timme"), Record::SharedFactor(hour));
    let appraisals = [Appraisal::of(&portfolio, &id("k")).unwrap()];
    let uncertain = Uncertain::of(&appraisals, WITH).unwrap();
    // Investment; cases, minutes; cases, hours; and the hour's cost once.
    assert_eq!(uncertain.drawn.len(), 6);
    let likely = sensitivity::likely(&uncertain.model, Of::Project(0)).unwrap();
    let net = appraisals[0].value(Term::Result(End::NetPresentValue, WITH)).unwrap().real();
    assert!((likely - net).abs() < 0.05, "{likely} and {net} differ by more than the rounding of lines");
}

#[test]
fn every_value_can_be_found_again_by_its_name() {
    let portfolio = told(WORKED);
    let appraisal = Appraisal::of(&portfolio, &id("k")).unwrap();
    let mut ahead = vec![Term::Result(End::NetPresentValue, WITH), Term::BudgetEffect(year("2010"))];
    let mut seen: Vec<At> = Vec::new();
    while let Some(term) = ahead.pop() {
        let named = appraisal.named(term).unwrap();
        let kept = serde_json::to_string(&named).unwrap();
        assert_eq!(appraisal.at(&serde_json::from_str(&kept).unwrap()), Some(term), "{kept}");
        ahead.extend(appraisal.formula(term).terms().into_iter().filter(|part| !seen.contains(part)));
        seen.push(term);
    }
    assert!(seen.len() > 50, "{}", seen.len());
}
