//! An edit in a factor that a thousand calculations use, until what shows it is back.

use std::time::Duration;

use nytta_office::Office;
use nytta_office::view::{FieldEdit, Unit};
use nytta_tests::generated::{self, SHARED_FACTOR};

use crate::place;
use crate::table::{Samples, Table, timed};

const COUNT: usize = 1_000;
const TIMES: usize = 30;
const AIM: Duration = Duration::from_millis(50);

pub fn measure(table: &mut Table) {
    table.room("an edit in a factor shared by 1 000 projects");
    let of = crate::open::projects(COUNT);
    let folder = place::on_disk();
    let mut office = generated::portfolio(&folder.path().join("p.nytta"), COUNT);
    generated::add_calculations(&mut office, COUNT);
    let one = generated::project_id(17);
    let page = |office: &Office| drop(office.project_benefits(&one, None).unwrap());
    table.took("until a project's calculation is back", &of, &edits(&mut office, page), Some(AIM));
    table.took(
        "until the room of benefits is back",
        &of,
        &edits(&mut office, |office| drop(office.benefits())),
        Some(AIM),
    );
}

fn edits(office: &mut Office, then: impl Fn(&Office)) -> Samples {
    Samples::of(TIMES, |round| {
        let edit = FieldEdit {
            kind: "shared_factor".to_owned(),
            id: SHARED_FACTOR.to_owned(),
            field: "likely".to_owned(),
            text: (400 + round % 50).to_string(),
            unit: Unit::Sek,
        };
        timed(|| {
            office.edit(&[edit], "").unwrap();
            then(office);
        })
    })
}
