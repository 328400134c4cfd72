//! The follow-up table of ten thousand projects over four years of months.

use std::sync::Arc;
use std::time::Duration;

use nytta_office::view::FollowUpQuery;
use nytta_portfolio::booked::{BatchSums, BookedSum};
use nytta_portfolio::followup::{By, FollowUp};
use nytta_portfolio::record::Grouping;
use nytta_portfolio::totals::Totals;
use nytta_portfolio::{Id, Money, Month, Period, Portfolio, Year};
use nytta_tests::generated;

use crate::place;
use crate::table::{Samples, Table, timed};

const COUNT: usize = 10_000;
const AIM: Duration = Duration::from_millis(50);

pub fn measure(table: &mut Table) {
    table.room("money");
    let of = format!("{COUNT} projects × 48 months");
    let folder = place::on_disk();
    let office = generated::portfolio(&folder.path().join("p.nytta"), COUNT);
    let mut portfolio = office.portfolio().clone();
    book(&mut portfolio);
    let totals = Totals::of(&portfolio);
    let period: Period = "2010-T3".parse().unwrap();
    let pass = Samples::of(30, |_| timed(|| FollowUp::of(&portfolio, &totals, period)));
    table.took("follow-up table: every cell of every project", &of, &pass, Some(AIM));
    let by = By::Grouping(Grouping::Area);
    let rows = Samples::of(30, |_| {
        timed(|| {
            let table = FollowUp::of(&portfolio, &totals, period);
            by.groups(&portfolio).iter().map(|group| table.cells(&portfolio, &group.scope)).collect::<Vec<_>>()
        })
    });
    table.took("follow-up table: and the rows by area", &of, &rows, Some(AIM));
    let query =
        FollowUpQuery { period: "2010-T3".to_owned(), by: "area".to_owned(), open: Vec::new(), offset: 0, limit: 60 };
    let asked = Samples::of(10, |_| timed(|| office.follow_up(&query).unwrap()));
    table.took("follow-up as the screen asks, nothing booked", &crate::open::projects(COUNT), &asked, None);
}

/// A batch a month, in each a row of every project.
fn book(portfolio: &mut Portfolio) {
    let projects: Vec<Id> = portfolio.projects().keys().cloned().collect();
    for (at, month) in (2007..=2010).flat_map(|year| (1..=12).map(move |month| (year, month))).enumerate() {
        let month = Year::new(month.0).and_then(|year| Month::new(year, month.1)).unwrap();
        let sums = projects.iter().zip(1_i64..).map(|(project, place)| BookedSum {
            project: Some(project.clone()),
            contract: None,
            month,
            amount: Money::from_whole_sek(place * 7 % 90_000 + 100).unwrap(),
        });
        let sums = Arc::new(BatchSums::new(sums.collect()));
        portfolio.booked_mut().put(Id::parse(&format!("batch-{at:02}")).unwrap(), sums);
    }
}
