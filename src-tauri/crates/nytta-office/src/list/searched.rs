//! The text that filters look in: that of all rows in one piece, so that looking through it is one pass over memory.

use memchr::memmem::Finder;

/// What ends a row; it is in no text that is looked for.
const END: char = '\0';

#[derive(Debug, Default)]
pub(super) struct Searched {
    text: String,
    /// Where each row ends, behind its mark.
    ends: Vec<usize>,
}

impl Searched {
    pub fn push(&mut self, row: &str) {
        self.text.push_str(row);
        self.text.push(END);
        self.ends.push(self.text.len());
    }

    /// Puts another text in the place of a row's.
    pub fn replace(&mut self, at: usize, row: &str) {
        let begin = if at == 0 { 0 } else { self.ends[at - 1] };
        let end = self.ends[at] - END.len_utf8();
        if self.text[begin..end] == *row {
            return;
        }
        self.text.replace_range(begin..end, row);
        for place in &mut self.ends[at..] {
            *place = *place - (end - begin) + row.len();
        }
    }

    /// Keeps, of the rows that are kept so far, those that contain a text.
    pub fn keep(&self, wanted: &str, kept: &mut [bool]) {
        if wanted.is_empty() {
            return;
        }
        if wanted.contains(END) {
            return kept.fill(false);
        }
        let finder = Finder::new(wanted.as_bytes());
        let text = self.text.as_bytes();
        let (mut row, mut from) = (0, 0);
        while let Some(found) = finder.find(&text[from..]) {
            let place = from + found;
            let hit = row + self.ends[row..].partition_point(|end| *end <= place);
            kept[row..hit].fill(false);
            row = hit + 1;
            from = self.ends[hit];
        }
        kept[row..].fill(false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(searched: &Searched, wanted: &str) -> Vec<usize> {
        let mut kept = vec![true; searched.ends.len()];
        searched.keep(wanted, &mut kept);
        (0..kept.len()).filter(|at| kept[*at]).collect()
    }

    #[test]
    fn a_text_is_found_within_rows_and_never_across_them() {
        let mut searched = Searched::default();
        for row in ["bygglov\nanna", "färdtjänst", "lov", "", "bygglov"] {
            searched.push(row);
        }
        let cases: [(&str, &[usize]); 7] = [
            ("bygglov", &[0, 4]),
            ("lov", &[0, 2, 4]),
            ("annafärd", &[]),
            ("ä", &[1]),
            ("", &[0, 1, 2, 3, 4]),
            ("finns inte", &[]),
            ("\0", &[]),
        ];
        for (wanted, rows) in cases {
            assert_eq!(kept(&searched, wanted), rows, "{wanted:?}");
        }
    }

    #[test]
    fn a_replaced_row_leaves_the_others_where_they_are() {
        let mut searched = Searched::default();
        for row in ["ett", "två", "tre"] {
            searched.push(row);
        }
        for (at, row) in [(0, "en längre rad"), (1, ""), (2, "tre"), (0, "e"), (1, "åttio")] {
            searched.replace(at, row);
        }
        assert_eq!(kept(&searched, "e"), [0, 2]);
        assert_eq!(kept(&searched, "åttio"), [1]);
        assert_eq!(kept(&searched, "två"), [] as [usize; 0]);
    }
}
