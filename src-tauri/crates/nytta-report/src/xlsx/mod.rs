//! The report as a workbook: a sheet a table, real numbers in kronor, sums and differences as live formulas.

mod formula;
pub(crate) mod look;
mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::write;

/// The row of the columns' names on a sheet of a table, from 0; rows of the table follow.
pub(crate) const HEADER_ROW: u32 = 4;

/// The row of the sheet, from 0, on which a row of a table stands.
pub(crate) fn sheet_row(row: usize) -> u32 {
    HEADER_ROW + 1 + u32::try_from(row).unwrap_or(u32::MAX - HEADER_ROW - 1)
}

/// A column's letters: 0 is `A`, 26 is `AA`.
pub(crate) fn letters(column: usize) -> String {
    let mut letters = String::new();
    let mut left = column + 1;
    while left > 0 {
        let letter = u8::try_from((left - 1) % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + letter));
        left = (left - 1) / 26;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_a_sheet() {
        for (column, expected) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(column), expected);
        }
    }
}
