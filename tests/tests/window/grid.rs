//! Work in a grid by keyboard, with an eye on where one is.

use fantoccini::key::Key;
use serde_json::json;

use crate::page::Page;

/// Rows by their header, columns by words of theirs.
const GRID: &str = "
const grid = all('grid')[0];
const columnOf = (words) => [...grid.querySelectorAll('[role=columnheader]')].find((head) => plain(head.innerText).includes(plain(words)))?.dataset.column;
const rowOf = (name) => [...grid.querySelectorAll('[role=row]')].find((row) => plain(row.querySelector('[role=rowheader]')?.innerText).startsWith(plain(name)));
const seen = (cell) => {
  const copy = cell.cloneNode(true);
  for (const hidden of copy.querySelectorAll('.unseen')) hidden.remove();
  return plain(copy.textContent);
};
const active = () => document.activeElement?.closest('[data-row]') ?? null;
";

/// Which way to go from the active cell. Until what is drawn is there, no way is known.
const WAY: &str = "
if (active() === null || isWaiting()) return null;
const { row, column } = active().dataset;
const there = rowOf(arguments[0]);
if (!there) return 'page';
const down = there.querySelector('[data-row]').dataset.row - row;
if (down !== 0) return down > 0 ? 'down' : 'up';
const across = columnOf(arguments[1]) - column;
return across === 0 ? 'there' : across > 0 ? 'right' : 'left'";

const STEPS_MAX: usize = 400;

impl Page {
    /// How the header of the row of totals begins; the number of projects follows.
    pub fn total_row(&self) -> String {
        let whole = self.texts.with("projects-total", &[("count", "0")]);
        whole.split('0').next().unwrap_or_default().to_owned()
    }

    /// The text that is seen in a cell: the row whose header begins so, the column that says so.
    pub async fn cell(&self, row: &str, column: &str) -> String {
        let script = format!(
            "{GRID} const cell = rowOf(arguments[0])?.querySelector(`[data-column=\"${{columnOf(arguments[1])}}\"]`); return cell ? seen(cell) : null"
        );
        let found = self.until(&format!("{row}, {column}"), &script, &[json!(row), json!(column)]).await;
        found.as_str().unwrap().to_owned()
    }

    /// Waits until the sum is said to be of so many projects.
    pub async fn sum_is_of(&self, count: &str) {
        let script = format!("{GRID} return rowOf(arguments[0]) !== undefined");
        let label = self.texts.with("projects-total", &[("count", "0")]).replace('0', count);
        self.until(&label, &script, &[json!(label)]).await;
    }

    /// Waits until a cell holds a text.
    pub async fn cell_is(&self, row: &str, column: &str, text: &str) {
        let script = format!(
            "{GRID} const cell = rowOf(arguments[0])?.querySelector(`[data-column=\"${{columnOf(arguments[1])}}\"]`); return cell !== null && cell !== undefined && seen(cell) === plain(arguments[2])"
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

    /// Walks to the cell of a row and a column: by pages until the row is in sight, then by arrows.
    pub async fn walk_to(&self, row: &str, column: &str) {
        self.enter_grid().await;
        let sight = format!("{GRID} return rowOf(arguments[0]) !== undefined");
        if self.js(&sight, &[json!(row)]).await == json!(false) {
            self.chord(Key::Control, char::from(Key::Up)).await;
            let top = format!("{GRID} const cell = active(); return cell !== null && Number(cell.dataset.row) <= 0");
            self.until("the top of the grid", &top, &[]).await;
        }
        for _ in 0..STEPS_MAX {
            let way =
                self.until("a way through the grid", &format!("{GRID} {WAY}"), &[json!(row), json!(column)]).await;
            let key = match way.as_str() {
                Some("page") => Key::PageDown,
                Some("up") => Key::Up,
                Some("down") => Key::Down,
                Some("left") => Key::Left,
                Some("right") => Key::Right,
                _ => return,
            };
            self.step(key).await;
        }
        panic!("{row}, {column} is nowhere in the grid");
    }

    /// Waits until the first figures of a column are these, group rows left out.
    pub async fn figures_are(&self, column: &str, figures: &[String]) {
        let script = format!(
            "{GRID} const rows = [...grid.querySelectorAll('.grid-body [role=row]:not(.group)')].sort((a, b) => a.ariaRowIndex - b.ariaRowIndex);
            const found = rows.slice(0, arguments[1].length).map((row) => seen(row.querySelector(`[data-column=\"${{columnOf(arguments[0])}}\"]`)));
            return found.join('; ') === arguments[1].join('; ')"
        );
        self.until(&format!("{figures:?} in {column}"), &script, &[json!(column), json!(figures)]).await;
    }

    /// Presses the header of a column until it is in the order wanted: `ascending`, `descending` or `none`.
    pub async fn sort(&self, column: &str, order: &str) {
        let sorted = format!(
            "{GRID} return [...grid.querySelectorAll('[role=columnheader]')].find((head) => head.dataset.column === columnOf(arguments[0])).ariaSort"
        );
        for _ in 0..3 {
            let before = self.js(&sorted, &[json!(column)]).await;
            if before == json!(order) {
                return self.settled().await;
            }
            self.press("columnheader", column).await;
            let changed = sorted.replace("return ", "const now = ") + "; return now !== arguments[1]";
            self.until(&format!("another order than {before}"), &changed, &[json!(column), before]).await;
        }
        assert_eq!(self.js(&sorted, &[json!(column)]).await, json!(order));
        self.settled().await;
    }

    /// Types a value into the active cell and commits it.
    pub async fn type_into_cell(&self, text: &str) {
        self.keys(text).await;
        let typed = "return document.activeElement instanceof HTMLInputElement && document.activeElement.value === arguments[0]";
        self.until("the cell's editor", typed, &[json!(text)]).await;
        self.key(Key::Enter).await;
    }
}
