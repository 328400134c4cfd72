//! Each shared workbook as a case: the sheets with their first cells, or the reason why it is not read.

use std::fs;
use std::path::Path;

use nytta_exchange::sheet::Wanted;

use super::told;

/// `OOM_alloc2.xls` asks other programs for gigabytes; here it is read within the memory that any workbook may take.
const CASES: &str = include_str!("shared.txt");

pub fn cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/xlsx");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: {} is not there", folder.display());
        return;
    };
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let found: String = names
        .iter()
        .map(|name| format!("# {name}\n{}", told(name, &fs::read(folder.join(name)).unwrap(), &Wanted::All)))
        .collect();
    let expected = CASES.split_once("\n\n").unwrap().1;
    assert!(found == expected, "{found}");
    #[cfg(target_os = "linux")]
    for name in &names {
        let peak = super::peak(&folder.join(name));
        println!("  {name}: at most {} MiB", peak / 1024 / 1024);
    }
}
