//! The report of a thousand projects.

use std::time::Duration;

use nytta_office::view::ReportRequest;
use nytta_tests::generated;

use crate::place;
use crate::table::{Samples, Table, timed};

const COUNT: usize = 1_000;
const AIM: Duration = Duration::from_secs(1);

pub fn measure(table: &mut Table) {
    table.room("report");
    let of = crate::open::projects(COUNT);
    let folder = place::on_disk();
    let mut office = generated::portfolio(&folder.path().join("p.nytta"), COUNT);
    let request = ReportRequest { period: "2008-T1".to_owned(), registered_until: None, language: "sv".to_owned() };
    let model = Samples::of(10, |_| timed(|| office.report(&request).unwrap()));
    table.took("the model", &of, &model, None);
    let out = folder.path().join("out");
    let mut write = |_| timed(|| office.report(&request).unwrap().write_into(&out, &mut |_| true).unwrap());
    let first = Samples::of(1, &mut write);
    table.took("model, PDF, XLSX, CSV, charts, compared, on disk: first", &of, &first, Some(AIM));
    let again = Samples::of(5, &mut write);
    table.took("the same again", &of, &again, Some(AIM));
    let mut marks: Vec<(String, Duration)> = Vec::new();
    let made = office.report(&request).unwrap();
    let start = std::time::Instant::now();
    made.write_into(&out, &mut |progress| {
        marks.push((progress.step, start.elapsed()));
        true
    })
    .unwrap();
    let ends = marks.iter().skip(1).map(|(_, at)| *at).chain([start.elapsed()]);
    for ((step, begun), end) in marks.iter().zip(ends) {
        table.took(&format!("  of that: {step}"), &of, &Samples::of(1, |_| end - *begun), None);
    }
    let shown = Samples::of(3, |_| timed(|| office.report(&request).unwrap().preview().unwrap()));
    table.took("preview: every page as a picture", &of, &shown, None);
}
