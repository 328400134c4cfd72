//! What a figure that follows the money is called in its trace.

use nytta_portfolio::figure::{Column, Figure};
use nytta_portfolio::record::Kind;

use crate::Office;
use crate::trace::Told;

impl Office {
    /// What a figure that follows the money measures, and of what.
    pub(crate) fn spending_told(&self, figure: &Figure) -> Told {
        let of = |measure, kind: Kind, id| Told {
            measure,
            year: None,
            scope: kind.word().to_owned(),
            name: Some(self.name(kind, id)),
            project: None,
        };
        match figure {
            Figure::FrameStart(id) => of("frame_start", Kind::Frame, id),
            Figure::FrameAdded(id) => of("frame_added", Kind::Frame, id),
            Figure::FrameReturned(id) => of("frame_returned", Kind::Frame, id),
            Figure::AllocatedFrom(id) => of("allocated", Kind::Frame, id),
            Figure::GivenFrom(id) => of("given", Kind::Frame, id),
            Figure::TakenBackTo(id) => of("returned", Kind::Frame, id),
            Figure::Contingency(id) => of("contingency_left", Kind::Frame, id),
            Figure::ContingencySet(id) => of("contingency_set", Kind::Frame, id),
            Figure::Released(id) => of("released", Kind::Frame, id),
            Figure::Bound(id) => of("bound", Kind::Frame, id),
            Figure::NotAllocated(id) => of("not_allocated", Kind::Frame, id),
            Figure::Drawn(id) => of("drawn", Kind::Frame, id),
            Figure::DrawnIn(id, year) => Told { year: Some(year.number().into()), ..of("drawn", Kind::Frame, id) },
            Figure::DrawnRecorded(id, year) => {
                Told { year: Some(year.number().into()), ..of("drawn_recorded", Kind::Frame, id) }
            }
            Figure::Decided(id) => self.decided_told(id),
            Figure::Followed { column, scope, span } => {
                let (scope, name, project) = self.scope_told(scope);
                // A span of one year is told by it; one since the start tells its end in the screen's own heading.
                let year = span.first.zip(span.last).filter(|(first, last)| first.year() == last.year());
                let year = year.map(|(first, _)| u32::from(first.year().number()));
                Told { measure: column_word(*column), year, scope, name, project }
            }
            Figure::DecidedBy(id) => of("decided", Kind::Decision, id),
            Figure::AgreedIn(id) => of("agreed", Kind::Contract, id),
            Figure::Whole(id) => of("whole", Kind::Contract, id),
            Figure::OnTop { contract, extensions } => {
                of(if *extensions { "extensions" } else { "options" }, Kind::Contract, contract)
            }
            Figure::Agreed { contract, .. } => of("agreed", Kind::Contract, contract),
            Figure::ToInvoice { contract, .. } => of("ordered", Kind::Contract, contract),
            Figure::Invoiced { contract, .. } => of("on_contract", Kind::Contract, contract),
            Figure::RequestAmount(id) => of("request", Kind::PurchaseRequest, id),
            Figure::ToOrder { request, .. } => of("requested", Kind::PurchaseRequest, request),
            Figure::OrderedOn { request, .. } => of("ordered_on", Kind::PurchaseRequest, request),
            Figure::Booked { contract: Some(contract), .. } => of("on_contract", Kind::Contract, contract),
            Figure::Booked { .. } => {
                Told { measure: "off_contract", year: None, scope: "all".to_owned(), name: None, project: None }
            }
            Figure::Frame(id) => of("frame", Kind::Frame, id),
            _ => Told { measure: "actual", year: None, scope: "all".to_owned(), name: None, project: None },
        }
    }

    /// An amount of a decision: which decision, and of which project.
    fn decided_told(&self, id: &nytta_portfolio::Id) -> Told {
        let line = self.portfolio().decision_lines().get(id);
        let project = line.and_then(|line| line.project.as_ref());
        let decision = line.map_or_else(String::new, |line| self.name(Kind::Decision, &line.decision));
        let name = project
            .map_or_else(|| decision.clone(), |project| format!("{}: {decision}", self.name(Kind::Project, project)));
        Told {
            measure: "decided",
            year: line.and_then(|line| line.year).map(|year| year.number().into()),
            scope: Kind::Decision.word().to_owned(),
            name: Some(name),
            project: project.map(ToString::to_string),
        }
    }
}

/// The word of a column in the catalogue of texts and across the border.
pub(crate) fn column_word(column: Column) -> &'static str {
    match column {
        Column::Allocated => "allocated",
        Column::Given => "given",
        Column::Returned => "returned",
        Column::Contracted => "contracted",
        Column::Requested => "requested",
        Column::Ordered => "ordered",
        Column::OnContract => "on_contract",
        Column::OffContract => "off_contract",
        Column::Actual => "actual",
        Column::Taken => "taken",
        Column::Free => "free",
    }
}
