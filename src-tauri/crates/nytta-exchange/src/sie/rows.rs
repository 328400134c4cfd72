//! Vouchers and their rows: `#VER`, then the rows in braces.

use nytta_portfolio::{Money, Param, Problem};

use super::control::sum;
use super::fields::{Fields, Told};
use super::file::{Row, RowKind, SieFile, Voucher};
use super::problems::Problems;

/// The voucher that is being read.
#[derive(Default)]
pub(super) struct Vouchers {
    open: Option<Open>,
}

struct Open {
    /// The line of `#VER`.
    line: u64,
    /// Absent where `#VER` could not be read; its rows are read all the same, for their problems.
    voucher: Option<Voucher>,
    rows: Vec<Row>,
    /// Whether its brace has been opened.
    is_inside: bool,
    /// Whether every row could be read, so that it can be said whether they balance.
    is_whole: bool,
    /// The latest row was `#RTRANS`: the identical `#TRANS` may follow.
    awaits_twin: bool,
}

/// `#VER series number date text registered sign`
pub(super) fn voucher(fields: &mut Fields<'_, '_>) -> Result<Voucher, Told> {
    let (date, registered) = (fields.day(2), fields.date(4));
    Ok(Voucher {
        series: fields.text(0),
        number: fields.text(1),
        date: date?,
        text: fields.text(3),
        registered: registered?,
        sign: fields.text(5),
        rows: Vec::new(),
        line: fields.line,
    })
}

/// `#TRANS account {objects} amount date text quantity sign`
fn row(fields: &mut Fields<'_, '_>) -> Result<Row, Told> {
    let kind = match fields.label {
        "RTRANS" => RowKind::Added,
        "BTRANS" => RowKind::Struck,
        _ => RowKind::Booked,
    };
    let (account, objects, amount) = (fields.key(0), fields.objects(), fields.amount(1));
    let (date, quantity) = (fields.date(2), fields.quantity(4));
    Ok(Row {
        kind,
        account: account?,
        objects: objects?,
        amount: amount?,
        date: date?,
        text: fields.text(3),
        quantity,
        sign: fields.text(5),
        line: fields.line,
    })
}

impl Vouchers {
    /// `#VER`, whose fields may follow with [`is_named`](Self::is_named).
    pub(super) fn begins(&mut self, line: u64, file: &mut SieFile, problems: &mut Problems) {
        self.ends(file, problems);
        self.open =
            Some(Open { line, voucher: None, rows: Vec::new(), is_inside: false, is_whole: true, awaits_twin: false });
    }

    pub(super) fn is_named(&mut self, voucher: Voucher) {
        if let Some(open) = &mut self.open {
            open.voucher = Some(voucher);
        }
    }

    /// `{`
    pub(super) fn opens(&mut self, line: u64, problems: &mut Problems) {
        match &mut self.open {
            Some(open) if !open.is_inside => open.is_inside = true,
            _ => problems.on_line(line, Problem::error("sie-brace-stray").text("brace", "{")),
        }
    }

    /// `}`
    pub(super) fn closes(&mut self, line: u64, file: &mut SieFile, problems: &mut Problems) {
        match self.open.take_if(|open| open.is_inside) {
            Some(open) => open.closed(file, problems),
            None => problems.on_line(line, Problem::error("sie-brace-stray").text("brace", "}")),
        }
    }

    /// The next voucher, or the end of the file: one that is still open is not whole.
    pub(super) fn ends(&mut self, file: &mut SieFile, problems: &mut Problems) {
        if let Some(mut open) = self.open.take() {
            problems.on_line(open.line, Problem::error("sie-voucher-open").text("voucher", open.name()));
            open.is_whole = false;
            open.closed(file, problems);
        }
    }

    /// `#TRANS`, `#RTRANS`, `#BTRANS`
    pub(super) fn row(&mut self, fields: &mut Fields<'_, '_>) -> Result<(), Told> {
        let Some(open) = self.open.as_mut().filter(|open| open.is_inside) else {
            let label = Param::Text(format!("#{}", fields.label));
            return Err(fields.tell(Problem::error("sie-row-outside").with("label", label)));
        };
        let row = row(fields).inspect_err(|_| open.is_whole = false)?;
        let awaited = std::mem::replace(&mut open.awaits_twin, row.kind == RowKind::Added);
        let is_twin =
            |added: &Row| (&added.account, &added.objects, added.amount) == (&row.account, &row.objects, row.amount);
        // Programs write another date or sign in the twin than in the row that was added; what it books is the same.
        if !(awaited && row.kind == RowKind::Booked && open.rows.last().is_some_and(is_twin)) {
            open.rows.push(row);
        }
        Ok(())
    }

    /// A line that may have been a row could not be taken apart.
    pub(super) fn row_was_bad(&mut self) {
        if let Some(open) = &mut self.open {
            (open.is_whole, open.awaits_twin) = (false, false);
        }
    }
}

impl Open {
    fn closed(mut self, file: &mut SieFile, problems: &mut Problems) {
        let name = self.name();
        let Some(mut voucher) = self.voucher.take() else { return };
        voucher.rows = self.rows;
        voucher.rows.shrink_to_fit();
        let difference = sum(voucher.counted_rows().map(|row| row.amount));
        if self.is_whole && difference != Money::ZERO {
            let unbalanced = Problem::error("sie-voucher-unbalanced").text("voucher", name);
            problems.on_line(voucher.line, unbalanced.with("difference", Param::Money(difference)));
        }
        file.vouchers.push(voucher);
    }

    /// What it is called in a problem.
    fn name(&self) -> String {
        let name = self.voucher.as_ref().map(Voucher::name).unwrap_or_default();
        if name.is_empty() { "–".to_owned() } else { name }
    }
}
