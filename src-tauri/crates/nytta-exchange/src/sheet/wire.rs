//! What the process that reads a workbook says to the one that started it: one JSON value a line.

use serde::{Deserialize, Serialize};

use super::Cell;

/// One line.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Said {
    /// A sheet begins; its cells follow.
    Sheet(String),
    /// Row and column from 0, and what stands there.
    Cell(u32, u32, Cell),
    Refused(Refusal),
    /// Everything has been said.
    End,
}

/// Why a workbook is not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Refusal {
    Password,
    Damaged(String),
    /// The sheet that is wanted, and those that there are.
    SheetUnknown(String, Vec<String>),
    NoSheet,
    TooManyCells,
}
