//! What a made-up list holds, told by the office before the window opens, so that what the window shows can be held
//! against it.

use nytta_office::Office;
use nytta_office::view::{LineView, ListQuery, ListRow, ProjectRow};

/// An amount on which a tenth more is seen.
const ORE_MIN: i64 = 500_000_000;

/// The list by area. Amounts in öre.
pub struct Known {
    rows: Vec<ProjectRow>,
    /// The project in the middle that can be edited, and its amount.
    pub edited: String,
    pub was: i64,
}

impl Known {
    pub fn of(office: &mut Office, count: usize) -> Known {
        let limit = u32::try_from(2 * count).unwrap();
        let query = ListQuery {
            group_by: Some("area".to_owned()),
            filters: Vec::new(),
            sort: Vec::new(),
            collapsed: Vec::new(),
            offset: 0,
            limit,
        };
        let listed = office.project_list(&query).unwrap().rows.into_iter();
        let rows: Vec<ProjectRow> = listed
            .filter_map(|row| match row {
                ListRow::Project(row) => Some(*row),
                ListRow::Group(_) => None,
            })
            .collect();
        assert_eq!(rows.len(), count);
        let edited = rows.iter().skip(count / 2).find(|row| can_be_edited(office, row, &rows)).unwrap();
        Known { edited: edited.name.clone(), was: current(edited).unwrap(), rows }
    }

    pub fn total(&self) -> i64 {
        self.rows.iter().filter_map(current).sum()
    }

    pub fn count_in(&self, area: &str) -> usize {
        self.rows.iter().filter(|row| row.area.name == area).count()
    }

    /// The amounts of one area, the largest first.
    pub fn in_area(&self, area: &str) -> Vec<i64> {
        let rows = self.rows.iter().filter(|row| row.area.name == area);
        let mut amounts: Vec<i64> = rows.filter_map(current).collect();
        amounts.sort_unstable_by(|one, other| other.cmp(one));
        amounts
    }
}

/// One amount in a range that a tenth more is within, no money set aside for it, and a name that no other begins with.
fn can_be_edited(office: &mut Office, row: &ProjectRow, rows: &[ProjectRow]) -> bool {
    let page = office.project(&row.id).unwrap();
    let alone = rows.iter().filter(|other| other.name.starts_with(&row.name)).count() == 1;
    let is_within = |line: &LineView| {
        let ([entry], []) = (line.current.as_slice(), line.funding.as_slice()) else { return false };
        let high = entry.high.amount.as_deref().map(ore);
        high.zip(current(row)).is_some_and(|(high, now)| now > ORE_MIN && more(now) < high)
    };
    alone && matches!(page.lines.as_slice(), [line] if is_within(line))
}

fn current(row: &ProjectRow) -> Option<i64> {
    row.cells.current.amount.as_deref().map(ore)
}

fn ore(amount: &str) -> i64 {
    amount.replace('.', "").parse().unwrap()
}

/// A tenth more, to the ten thousand kronor.
pub fn more(ore: i64) -> i64 {
    (ore * 11 / 10) / 1_000_000 * 1_000_000
}

/// As a person types it, in mnkr.
pub fn typed(ore: i64) -> String {
    format!("{},{:02}", ore / 100_000_000, ore / 1_000_000 % 100)
}

/// As the list shows it: mnkr with one decimal, rounded half up, thousands set apart.
pub fn shown(ore: i64) -> String {
    let tenths = (ore + 5_000_000) / 10_000_000;
    let whole = (tenths / 10).to_string();
    let grouped: Vec<&str> = whole.as_bytes().rchunks(3).rev().map(|part| str::from_utf8(part).unwrap()).collect();
    format!("{},{}", grouped.join(" "), tenths % 10)
}
