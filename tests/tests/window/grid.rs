//! Work in a grid by keyboard, with an eye on where one is.

use fantoccini::key::Key;
use serde_json::json;

use crate::page::Page;

/// Rows by their header, columns by words of theirs.
const GRID: &str = "
const grid = all('grid')[0];
const columnOf = (words) => [...grid.querySelectorAll('[role=columnheader]')].find((head) => plain(head.innerText).includes(plain(words)))?.dataset.column;
const headOf = (cell) => plain(cell.closest('[role=row]').querySelector('[role=rowheader]')?.innerText);
const rowOf = (name) => [...grid.querySelectorAll('[role=row]')].find((row) => plain(row.querySelector('[role=rowheader]')?.innerText).startsWith(plain(name)));
const active = () => document.activeElement?.closest('[data-row]') ?? null;
";

const STEPS_MAX: usize = 400;

impl Page {
    /// How the header of the row of totals begins; the number of projects follows.
    pub fn total_row(&self) -> String {
        let whole = self.texts.with("projects-total", &[("count", "0")]);
        whole.split('0').next().unwrap_or_default().to_owned()
    }

    /// The text of a cell: the row whose header begins so, the column that says so.
    pub async fn cell(&self, row: &str, column: &str) -> String {
        let script = format!(
            "{GRID} const cell = rowOf(arguments[0])?.querySelector(`[data-column=\"${{columnOf(arguments[1])}}\"]`); return cell ? plain(cell.innerText) : null"
        );
        let found = self.until(&format!("{row}, {column}"), &script, &[json!(row), json!(column)]).await;
        found.as_str().unwrap().to_owned()
    }

    /// Waits until a cell holds a text.
    pub async fn cell_is(&self, row: &str, column: &str, text: &str) {
        let script = format!(
            "{GRID} const cell = rowOf(arguments[0])?.querySelector(`[data-column=\"${{columnOf(arguments[1])}}\"]`); return cell !== null && cell !== undefined && plain(cell.innerText) === plain(arguments[2])"
        );
        self.until(&format!("{text} in {row}, {column}"), &script, &[json!(row), json!(column), json!(text)]).await;
    }

    /// Goes into the grid, to the one cell that Tab leads to.
    pub async fn enter_grid(&self) {
        let script = format!(
            "{GRID} const cell = grid?.querySelector('[data-row][tabindex=\"0\"]'); cell?.focus(); return cell !== null && active() === cell"
        );
        self.until("the grid", &script, &[]).await;
    }

    /// Presses a key of the grid and waits until that led somewhere else.
    pub async fn step(&self, key: Key) {
        let place =
            format!("{GRID} const cell = active(); return cell && `${{cell.dataset.row}}/${{cell.dataset.column}}`");
        let before = self.until("a cell with the focus", &place, &[]).await;
        self.key(key).await;
        let moved = format!(
            "{GRID} const cell = active(); return cell !== null && `${{cell.dataset.row}}/${{cell.dataset.column}}` !== arguments[0]"
        );
        self.until(&format!("a step from {before}"), &moved, &[before]).await;
    }

    /// Walks by arrows from the top to the cell of a row and a column.
    pub async fn walk_to(&self, row: &str, column: &str) {
        self.enter_grid().await;
        let down = format!(
            "{GRID} const cell = active(); return cell !== null && headOf(cell).startsWith(plain(arguments[0]))"
        );
        let across = format!(
            "{GRID} const cell = active(); return cell !== null && cell.dataset.column === columnOf(arguments[0])"
        );
        for (key, there, wanted) in [(Key::Down, &down, row), (Key::Right, &across, column)] {
            for step in 0.. {
                if self.js(there, &[json!(wanted)]).await == json!(true) {
                    break;
                }
                assert!(step < STEPS_MAX, "{wanted} is nowhere in the grid");
                self.step(key).await;
            }
        }
    }

    /// Types a value into the active cell and commits it.
    pub async fn type_into_cell(&self, text: &str) {
        self.keys(text).await;
        let typed = "return document.activeElement instanceof HTMLInputElement && document.activeElement.value === arguments[0]";
        self.until("the cell's editor", typed, &[json!(text)]).await;
        self.key(Key::Enter).await;
    }
}
