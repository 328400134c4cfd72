//! Writing: from a portfolio to the files of a package.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use nytta_portfolio::record::{Field, Kind, RecordError, Shape};
use nytta_portfolio::{Id, Portfolio};
use serde_json::Value;

use crate::cell;
use crate::datapackage::{self, About};
use crate::files::Package;
use crate::layout::{DESCRIPTOR, Layout, has_entries};

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// The files that tell a portfolio as it stands. Reading them gives the same portfolio.
///
/// # Errors
/// [`RecordError`] when a record cannot be turned into JSON; one that was read always can.
pub fn write(portfolio: &Portfolio, about: &About) -> Result<Package, RecordError> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for kind in Kind::ALL.iter().filter(|kind| portfolio.count(**kind) > 0) {
        let records = ordered(portfolio, *kind)?;
        files.insert(Layout::Records(*kind).file_name(), record_table(*kind, &records).into_bytes());
        for field in kind.fields().iter().filter(|field| has_entries(field)) {
            let rows = entry_rows(field, &records);
            if !rows.is_empty() {
                let layout = Layout::Entries(*kind, field);
                files.insert(layout.file_name(), csv_file(layout, rows).into_bytes());
            }
        }
    }
    let descriptor = datapackage::describe(about, files.keys())?;
    files.insert(DESCRIPTOR.to_owned(), descriptor);
    Ok(Package(files))
}

/// The records of a kind as a person wants to find them: by place, then by code, then by identity.
fn ordered(portfolio: &Portfolio, kind: Kind) -> Result<Vec<(Id, Value)>, RecordError> {
    let ids = portfolio.ids(kind).into_iter();
    let records = ids.filter_map(|id| portfolio.get(kind, &id).map(|record| (id, record)));
    let mut records: Vec<(Id, Value)> =
        records.map(|(id, record)| record.to_value().map(|value| (id, value))).collect::<Result<_, _>>()?;
    records.sort_by(|(_, a), (_, b)| place(a, b));
    Ok(records)
}

fn place(a: &Value, b: &Value) -> Ordering {
    let order = |value: &Value| value.get("order").and_then(Value::as_u64);
    let code = |value: &Value| value.get("code").and_then(Value::as_str).map(str::to_owned);
    order(a).cmp(&order(b)).then_with(|| code(a).cmp(&code(b)))
}

fn record_table(kind: Kind, records: &[(Id, Value)]) -> String {
    let rows = records.iter().map(|(id, value)| {
        let fields = kind.fields().iter().filter(|field| !has_entries(field));
        let cells = fields.map(|field| cell::format(field.shape, &value[field.name]));
        std::iter::once(id.to_string()).chain(cells).collect()
    });
    csv_file(Layout::Records(kind), rows.collect())
}

fn entry_rows(field: &Field, records: &[(Id, Value)]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for (id, value) in records {
        let Some(entries) = value[field.name].as_object() else { continue };
        // Sorted here: what order the map keeps depends on how the JSON library was built.
        let sorted: BTreeMap<&String, &Value> = entries.iter().collect();
        for (key, amount) in sorted {
            let amounts: Vec<String> = match field.shape {
                Shape::Estimates => {
                    ["low", "likely", "high"].map(|bound| cell::format(Shape::Money, &amount[bound])).into()
                }
                // A quantity and a rate are written as money is, with as many decimals as they have.
                _ => vec![cell::format(Shape::Money, amount)],
            };
            rows.push([id.to_string(), key.clone()].into_iter().chain(amounts).collect());
        }
    }
    rows
}

/// A table as a file: UTF-8 with a byte order mark, `;`, CRLF, the column names first.
pub(crate) fn csv_file(layout: Layout, rows: Vec<Vec<String>>) -> String {
    let header = layout.columns().iter().map(|column| column.name.to_owned()).collect();
    let mut file = BYTE_ORDER_MARK.to_owned();
    for row in std::iter::once(header).chain(rows) {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        file.push_str(&cells.join(";"));
        file.push_str("\r\n");
    }
    file
}

fn quoted(cell: &str) -> String {
    let plain = !cell.contains([';', '"', '\n', '\r']);
    if plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}
