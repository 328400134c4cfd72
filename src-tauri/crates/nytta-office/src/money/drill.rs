//! Drilling down: the recorded amounts that a figure is made of, however many steps below.

use nytta_portfolio::figure::{Amount, Figure, Formula};
use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, RecordKey};

use crate::Office;
use crate::history::number;
use crate::trace::FigureKey;
use crate::view::{DrillDown, DrillRow, Failure, FigureView};

/// How a recorded amount goes into the figure.
#[derive(Debug, Clone, Copy, Default)]
struct Way {
    is_minus: bool,
    is_factor: bool,
}

struct Leaf {
    record: RecordKey,
    field: Option<String>,
    project: Option<Id>,
    way: Way,
    amount: Amount,
    figure: Figure,
}

impl Office {
    /// The records that a figure is made of, the largest amounts first.
    ///
    /// # Errors
    /// There is no such figure, or it is of another sort: a calculation's, a simulation's.
    pub fn drill_down(&self, figure: &str, offset: u32, limit: u32) -> Result<DrillDown, Failure> {
        let FigureKey::Figure(of) = FigureKey::parse(figure)? else { return Err(Failure::code("no-such-figure")) };
        let mut leaves = Vec::new();
        self.leaves(&of, Way::default(), &mut leaves);
        leaves.sort_by_cached_key(|leaf| {
            (
                std::cmp::Reverse(leaf.amount.value().map(|sek| sek.sek().abs())),
                leaf.record.id.clone(),
                leaf.field.clone(),
            )
        });
        let shown = leaves.iter().skip(offset as usize).take(limit as usize);
        Ok(DrillDown {
            head: self.head_number(),
            figure: self.figure(of),
            row_count: number(leaves.len() as u64),
            rows: shown.map(|leaf| self.drill_row(leaf)).collect(),
        })
    }

    fn leaves(&self, figure: &Figure, way: Way, found: &mut Vec<Leaf>) {
        let minus = Way { is_minus: !way.is_minus, ..way };
        let factor = Way { is_factor: true, ..way };
        match self.portfolio().formula(figure) {
            Formula::Sum(parts) => parts.iter().for_each(|part| self.leaves(part, way, found)),
            Formula::Difference(minuend, subtrahend) => {
                self.leaves(&minuend, way, found);
                self.leaves(&subtrahend, minus, found);
            }
            Formula::Remainder(minuend, subtrahend) => {
                self.leaves(&minuend, factor, found);
                self.leaves(&subtrahend, Way { is_factor: true, ..minus }, found);
            }
            Formula::Scaled { part, .. } => self.leaves(&part, factor, found),
            Formula::Proportion { part, times, by } => {
                [part, times, by].iter().for_each(|part| self.leaves(part, factor, found));
            }
            Formula::Percent { part, record, field, .. } => {
                self.leaves(&part, factor, found);
                let amount = Amount::default();
                let (field, figure) = (Some(field.to_owned()), figure.clone());
                let project = self.project_of(&record);
                found.push(Leaf { record, field, project, way: factor, amount, figure });
            }
            Formula::Input { record, field, amount } => {
                let (amount, project) = (Amount::of(amount), self.project_of(&record));
                found.push(Leaf { record, field: Some(field), project, way, amount, figure: figure.clone() });
            }
            Formula::Booked { batch, amount } => {
                let Figure::Booked { project, .. } = figure else { return };
                let record = RecordKey { kind: "actuals_batch".to_owned(), id: batch };
                let amount = Amount::of(Some(amount));
                let project = project.clone();
                found.push(Leaf { record, field: None, project, way, amount, figure: figure.clone() });
            }
            Formula::Absent(_) => {}
        }
    }

    fn project_of(&self, record: &RecordKey) -> Option<Id> {
        let kind = Kind::of_word(&record.kind)?;
        self.portfolio().get(kind, &record.id)?.project(&record.id).cloned()
    }

    fn drill_row(&self, leaf: &Leaf) -> DrillRow {
        let kind = Kind::of_word(&leaf.record.kind);
        DrillRow {
            kind: leaf.record.kind.clone(),
            id: leaf.record.id.to_string(),
            name: kind.map_or_else(|| leaf.record.id.to_string(), |kind| self.name(kind, &leaf.record.id)),
            field: leaf.field.clone(),
            project: self.named_opt(Kind::Project, leaf.project.as_ref()),
            is_minus: leaf.way.is_minus,
            is_factor: leaf.way.is_factor,
            figure: FigureView::of(leaf.amount, FigureKey::Figure(leaf.figure.clone()).text()),
        }
    }
}
