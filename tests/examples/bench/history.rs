//! As of: the portfolio as it was at any of very many moments.

use std::time::{Duration, Instant};

use nytta_office::Office;
use nytta_office::view::{FieldEdit, Unit};
use nytta_tests::generated::{self, Chance};

use crate::place;
use crate::table::{Samples, Table, timed};

const COUNT: usize = 10_000;
const CHANGES: u32 = 100_000;
const AS_OF: Duration = Duration::from_millis(300);
const STEP: Duration = Duration::from_millis(30);
/// The slider is as many pixels wide.
const PIXELS: u32 = 1_000;

pub fn measure(table: &mut Table) {
    table.room("history");
    let of = "10 000 proj., 100 000 ch.";
    let folder = place::on_disk();
    let file = folder.path().join("p.nytta");
    let mut office = generated::portfolio(&file, COUNT);
    let start = Instant::now();
    write_history(&mut office);
    let rate = f64::from(CHANGES) / start.elapsed().as_secs_f64();
    table.says("changes acknowledged while it was made (fsync each)", of, &format!("{rate:.0}/s"));
    drop(office);
    let opened = Samples::of(5, |_| timed(|| generated::open(&file)));
    table.took("open it", of, &opened, None);
    let mut office = generated::open(&file);
    let head = office.history(0, 1).unwrap().count;
    let mut chance = Chance::new(5);
    let mut anywhere = || 3 + u32::try_from(chance.number(u64::from(head - 3))).unwrap();
    let as_of = Samples::of(40, |_| {
        office.view_at(None).unwrap();
        let moment = anywhere();
        timed(|| office.view_at(Some(moment)).unwrap())
    });
    table.took("as of a moment, from now", of, &as_of, Some(AS_OF));
    let pixel = head / PIXELS;
    for (what, by, aim) in [
        ("slider: one pixel (a thousandth of all changes)", pixel, Some(STEP)),
        ("slider: one change", 1, Some(STEP)),
        ("slider: twenty pixels at once", pixel * 20, None),
    ] {
        office.view_at(Some(head / 2)).unwrap();
        let stepped = Samples::of(100, |time| {
            let moment = head / 2 + by * (u32::try_from(time).unwrap() % 20 + 1);
            timed(|| office.view_at(Some(moment)).unwrap())
        });
        table.took(what, of, &stepped, aim);
    }
    let drawn = Samples::of(50, |time| {
        let moment = head / 3 + pixel * u32::try_from(time).unwrap();
        timed(|| {
            office.view_at(Some(moment)).unwrap();
            office.overview()
        })
    });
    table.took("slider: one pixel, then the overview", of, &drawn, None);
    office.view_at(None).unwrap();
    let paged = Samples::of(50, |_| timed(|| office.history(0, 100).unwrap()));
    table.took("the newest 100 changes, with what they changed", of, &paged, None);
    let bars = Samples::of(20, |_| timed(|| office.timeline(72).unwrap()));
    table.took("the bars of the timeline", of, &bars, None);
}

/// Very many small changes of notes and estimates, all over the portfolio.
fn write_history(office: &mut Office) {
    let mut chance = Chance::new(13);
    for number in 0..CHANGES {
        let id = generated::project_id(chance.below(COUNT));
        let edit = FieldEdit {
            kind: "project".to_owned(),
            id,
            field: "notes".to_owned(),
            text: format!("Anteckning {number}"),
            unit: Unit::Sek,
        };
        office.edit(&[edit], "").unwrap();
    }
}
