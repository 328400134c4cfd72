//! The list of projects.

use std::path::Path;

use nytta_office::view::{Cells, Failure, ListQuery, ListRow};

use super::{Ending, Terminal};
use crate::args::{By, Unit};
use crate::out::{self, Align, Table};

/// How many rows are asked for at a time.
const WINDOW: u32 = 1_000;

pub fn list(terminal: &mut Terminal, file: &Path, by: Option<By>, json: bool, unit: Unit) -> Result<Ending, Failure> {
    let office = terminal.open(file)?;
    let mut query = ListQuery {
        group_by: by.map(|by| word(by).to_owned()),
        filters: Vec::new(),
        sort: Vec::new(),
        collapsed: Vec::new(),
        offset: 0,
        limit: WINDOW,
    };
    let mut list = office.project_list(&query)?;
    while (list.rows.len() as u64) < u64::from(list.row_count) {
        query.offset = u32::try_from(list.rows.len()).unwrap_or(u32::MAX);
        list.rows.extend(office.project_list(&query)?.rows);
    }
    if json {
        out::json(&out::list_json(&list));
        return Ok(Ending::Done);
    }
    let texts = &terminal.texts;
    let header =
        ["code", "name", "phase", "leader", "original", "current", "change"].map(|name| texts.field("project", name));
    let mut table = Table::new(
        &header,
        &[Align::Left, Align::Left, Align::Left, Align::Left, Align::Right, Align::Right, Align::Right],
    );
    let amounts =
        |cells: &Cells| [&cells.original, &cells.current, &cells.change].map(|figure| out::amount(texts, figure, unit));
    for row in &list.rows {
        match row {
            ListRow::Group(group) => {
                let name = group.name.clone().unwrap_or_else(|| texts.get("terminal-no-group"));
                let label = texts.with("terminal-group", &[("name", &name), ("count", &group.count.to_string())]);
                let [original, current, change] = amounts(&group.cells);
                table.rule();
                table.row([String::new(), label, String::new(), String::new(), original, current, change]);
            }
            ListRow::Project(project) => {
                let named = |named: &Option<nytta_office::view::Named>| {
                    named.as_ref().map_or_else(|| "–".to_owned(), |n| n.name.clone())
                };
                let [original, current, change] = amounts(&project.cells);
                let phase = named(&project.phase);
                table.row([
                    project.code.clone(),
                    project.name.clone(),
                    phase,
                    named(&project.leader),
                    original,
                    current,
                    change,
                ]);
            }
        }
    }
    let [original, current, change] = amounts(&list.totals);
    table.total();
    table.row([String::new(), texts.get("terminal-sum"), String::new(), String::new(), original, current, change]);
    out::line(&texts.with("terminal-unit", &[("unit", &out::unit_said(texts, unit))]));
    out::print(&table.to_string());
    Ok(Ending::Done)
}

fn word(by: By) -> &'static str {
    match by {
        By::Area => "area",
        By::Part => "part",
        By::Programme => "programme",
        By::Phase => "phase",
        By::Leader => "leader",
        By::Kind => "kind",
        By::Department => "department",
    }
}
