//! The figures that follow the money: frames and decisions, contracts, commitments, what is booked.

use std::collections::BTreeSet;

use super::formula::input;
use super::{Column, Figure, Formula, Lack, Outlook, Scope, Span};
use crate::record::{DecisionEffect, DecisionLine, Kind};
use crate::{Id, Portfolio, Year};

impl Portfolio {
    /// How a figure that follows the money comes about.
    pub(super) fn spending(&self, figure: &Figure) -> Formula {
        let of_frame = |effect, frame| self.lines_in_force(effect, (Kind::Frame, frame), Span::ALL);
        match figure {
            Figure::Frame(id) => self.frame(id),
            Figure::FrameStart(id) => self.frame_start(id),
            Figure::FrameAdded(id) => {
                let added = decided(of_frame(DecisionEffect::Grant, id));
                Formula::Sum(std::iter::once(Figure::FrameStart(id.clone())).chain(added).collect())
            }
            Figure::FrameReturned(id) => Formula::Sum(decided(self.returned_to_reserve(id))),
            Figure::Decided(id) => {
                let amount = self.decision_lines().get(id).map(|line| line.amount);
                input(Kind::DecisionLine, id, "amount".to_owned(), amount)
            }
            Figure::AllocatedFrom(id) => {
                let given = Figure::GivenFrom(id.clone());
                if self.taken_back_to(id).is_empty() {
                    Formula::Sum(vec![given])
                } else {
                    difference(given, Figure::TakenBackTo(id.clone()))
                }
            }
            Figure::GivenFrom(id) => {
                let moved = of_frame(DecisionEffect::Reallocate, id);
                Formula::Sum(decided(of_frame(DecisionEffect::Allocate, id).into_iter().chain(moved)))
            }
            Figure::TakenBackTo(id) => Formula::Sum(decided(self.taken_back_to(id))),
            Figure::DrawnRecorded(id, year) => {
                let amount = self.frames().get(id).and_then(|frame| frame.drawn.get(year)).copied();
                input(Kind::Frame, id, format!("drawn.{year}"), amount)
            }
            Figure::DrawnIn(id, year) => self.drawn_in(id, *year),
            Figure::Drawn(id) => {
                Formula::Sum(self.drawn_years(id).into_iter().map(|year| Figure::DrawnIn(id.clone(), year)).collect())
            }
            Figure::ContingencySet(id) => {
                let amount = self.frames().get(id).and_then(|frame| frame.contingency);
                input(Kind::Frame, id, "contingency".to_owned(), amount)
            }
            Figure::Released(id) => Formula::Sum(decided(of_frame(DecisionEffect::Release, id))),
            Figure::Contingency(id) => difference(Figure::ContingencySet(id.clone()), Figure::Released(id.clone())),
            Figure::Bound(id) => {
                let kept = self.frames().get(id).and_then(|frame| frame.contingency);
                let kept = kept.map(|_| Figure::Contingency(id.clone()));
                Formula::Sum(std::iter::once(Figure::AllocatedFrom(id.clone())).chain(kept).collect())
            }
            Figure::NotAllocated(id) => difference(Figure::Frame(id.clone()), Figure::Bound(id.clone())),
            Figure::Followed { column, scope, span } => self.followed(*column, scope, *span),
            other => self.committed(other),
        }
    }

    /// A frame stands as it was recorded until a decision adds to it or gives back.
    fn frame(&self, id: &Id) -> Formula {
        let added = self.lines_in_force(DecisionEffect::Grant, (Kind::Frame, id), Span::ALL);
        let returned = self.returned_to_reserve(id);
        match (added.is_empty(), returned.is_empty()) {
            (true, true) => self.frame_start(id),
            (_, true) => self.spending(&Figure::FrameAdded(id.clone())),
            (_, false) => difference(Figure::FrameAdded(id.clone()), Figure::FrameReturned(id.clone())),
        }
    }

    fn frame_start(&self, id: &Id) -> Formula {
        input(Kind::Frame, id, "amount".to_owned(), self.frames().get(id).map(|frame| frame.amount))
    }

    /// What a frame gave back itself, and not one of its projects.
    fn returned_to_reserve(&self, frame: &Id) -> Vec<(&Id, &DecisionLine)> {
        let lines = self.lines_in_force(DecisionEffect::Return, (Kind::Frame, frame), Span::ALL);
        lines.into_iter().filter(|(_, line)| line.project.is_none()).collect()
    }

    fn taken_back_to(&self, frame: &Id) -> Vec<(&Id, &DecisionLine)> {
        let lines = self.lines_in_force(DecisionEffect::Return, (Kind::Frame, frame), Span::ALL);
        lines.into_iter().filter(|(_, line)| line.project.is_some()).collect()
    }

    fn drawn_in(&self, id: &Id, year: Year) -> Formula {
        let lines = self.lines_in_force(DecisionEffect::Draw, (Kind::Frame, id), Span::ALL);
        let lines = decided(lines.into_iter().filter(|(_, line)| line.year == Some(year)));
        let recorded = self.frames().get(id).is_some_and(|frame| frame.drawn.contains_key(&year));
        match (recorded, lines.is_empty()) {
            (_, true) => self.spending(&Figure::DrawnRecorded(id.clone(), year)),
            (true, false) => {
                let recorded = Figure::DrawnRecorded(id.clone(), year);
                Formula::Sum(std::iter::once(recorded).chain(lines).collect())
            }
            (false, false) => Formula::Sum(lines),
        }
    }

    /// The years that own capital is drawn in from a reserve.
    #[must_use]
    pub fn drawn_years(&self, frame: &Id) -> BTreeSet<Year> {
        let lines = self.lines_in_force(DecisionEffect::Draw, (Kind::Frame, frame), Span::ALL);
        let recorded = self.frames().get(frame).into_iter().flat_map(|frame| frame.drawn.keys().copied());
        recorded.chain(lines.into_iter().filter_map(|(_, line)| line.year)).collect()
    }

    fn followed(&self, column: Column, scope: &Scope, span: Span) -> Formula {
        let of = |column, scope| Figure::Followed { column, scope, span };
        let Scope::Project(project) = scope else {
            return match column {
                Column::Free | Column::Taken => self.combined(column, scope, span),
                _ if *scope == Scope::Unlinked => self.unlinked(column, span),
                column => {
                    let projects = self.projects_in(scope).map(|project| of(column, Scope::Project(project.clone())));
                    let unlinked = self.has_unlinked(column, scope, span).then(|| of(column, Scope::Unlinked));
                    Formula::Sum(projects.chain(unlinked).collect())
                }
            };
        };
        match column {
            Column::Given => {
                let lines = |effect| self.lines_in_force(effect, (Kind::Project, project), span);
                let moved = lines(DecisionEffect::Reallocate);
                Formula::Sum(decided(lines(DecisionEffect::Allocate).into_iter().chain(moved)))
            }
            Column::Returned => {
                Formula::Sum(decided(self.lines_in_force(DecisionEffect::Return, (Kind::Project, project), span)))
            }
            Column::Contracted => Formula::Sum(self.agreed(project, span)),
            Column::Requested => Formula::Sum(self.requested(project, span)),
            Column::Ordered => Formula::Sum(self.to_invoice(project, span)),
            Column::OnContract => Formula::Sum(self.rows(Some(project), span, true)),
            Column::OffContract => Formula::Sum(self.rows(Some(project), span, false)),
            Column::Actual => {
                let parts = [Column::OnContract, Column::OffContract];
                Formula::Sum(parts.into_iter().map(|column| of(column, scope.clone())).collect())
            }
            Column::Allocated => {
                let given = of(Column::Given, scope.clone());
                if self.lines_in_force(DecisionEffect::Return, (Kind::Project, project), span).is_empty() {
                    Formula::Sum(vec![given])
                } else {
                    difference(given, of(Column::Returned, scope.clone()))
                }
            }
            Column::Taken | Column::Free => self.combined(column, scope, span),
        }
    }

    /// Columns that are made of other columns, over whatever scope.
    fn combined(&self, column: Column, scope: &Scope, span: Span) -> Formula {
        let of = |column| Figure::Followed { column, scope: scope.clone(), span };
        match column {
            Column::Taken => Formula::Sum([Column::Requested, Column::Ordered, Column::Actual].map(of).into()),
            _ => difference(of(Column::Allocated), of(Column::Taken)),
        }
    }

    pub(super) fn projects_in<'a>(&'a self, scope: &'a Scope) -> impl Iterator<Item = &'a Id> {
        self.projects().keys().filter(move |project| self.is_in(project, scope))
    }

    /// Whether the whole has a part that is booked and belongs to no project.
    pub(super) fn has_unlinked(&self, column: Column, scope: &Scope, span: Span) -> bool {
        let booked = || self.booked().parts(None, span);
        let is_part = matches!(scope, Scope::All | Scope::Counted);
        is_part
            && match column {
                Column::Actual => !booked().is_empty(),
                Column::OnContract => booked().iter().any(|(_, contract)| contract.is_some()),
                Column::OffContract => booked().iter().any(|(_, contract)| contract.is_none()),
                _ => false,
            }
    }

    fn unlinked(&self, column: Column, span: Span) -> Formula {
        Formula::Sum(match column {
            Column::OnContract => self.rows(None, span, true),
            Column::OffContract => self.rows(None, span, false),
            Column::Actual => {
                let of = |column| Figure::Followed { column, scope: Scope::Unlinked, span };
                [Column::OnContract, Column::OffContract].map(of).into()
            }
            _ => Vec::new(),
        })
    }

    /// What a project pays of each contract that is signed by the end of a span.
    fn agreed(&self, project: &Id, span: Span) -> Vec<Figure> {
        let contracts = self.beside(Kind::Contract, Kind::Project, project);
        let signed = contracts.filter(|contract| self.is_signed_by(contract, span));
        signed.map(|contract| Figure::Agreed { contract: contract.clone(), project: project.clone() }).collect()
    }

    fn to_invoice(&self, project: &Id, span: Span) -> Vec<Figure> {
        let contracts = self.beside(Kind::Contract, Kind::Project, project);
        let signed = contracts.filter(|contract| self.is_signed_by(contract, span));
        let left = |contract: &Id| Figure::ToInvoice { contract: contract.clone(), project: project.clone(), span };
        signed.map(left).collect()
    }

    /// What is left of each open request, and what is proposed without one.
    fn requested(&self, project: &Id, span: Span) -> Vec<Figure> {
        let requests = self.parts_of_kind(Kind::PurchaseRequest, project);
        let open = requests.filter(|&id| {
            let request = self.purchase_requests().get(id);
            request.is_some_and(|request| {
                span.reaches(request.date) && !request.closed.is_some_and(|closed| span.reaches(closed))
            })
        });
        let asked = open.map(|request| Figure::ToOrder { request: request.clone(), span });
        let contracts = self.beside(Kind::Contract, Kind::Project, project);
        let proposed = contracts.filter(|&id| {
            let alone = self.contracts().get(id).is_some_and(|contract| contract.request.is_none());
            alone && !self.is_signed(id)
        });
        let proposed = proposed.map(|id| Figure::Agreed { contract: id.clone(), project: project.clone() });
        asked.chain(proposed).collect()
    }

    fn rows(&self, project: Option<&Id>, span: Span, on_contract: bool) -> Vec<Figure> {
        let parts = self.booked().parts(project, span);
        let parts = parts.into_iter().filter(|(_, contract)| contract.is_some() == on_contract);
        parts
            .map(|(batch, contract)| Figure::Booked {
                batch: batch.clone(),
                project: project.cloned(),
                contract: contract.cloned(),
                span,
            })
            .collect()
    }

    fn committed(&self, figure: &Figure) -> Formula {
        match figure {
            Figure::Agreed { contract, project } => {
                let amount = self.contracts().get(contract).and_then(|contract| contract.amounts.get(project)).copied();
                input(Kind::Contract, contract, format!("amounts.{project}"), amount)
            }
            Figure::ToInvoice { contract, project, span } => remainder(
                Figure::Agreed { contract: contract.clone(), project: project.clone() },
                Figure::Invoiced { contract: contract.clone(), project: project.clone(), span: *span },
            ),
            Figure::Invoiced { contract, project, span } => {
                let until = Span { first: None, ..*span };
                let rows = self.rows(Some(project), until, true);
                let on_this =
                    |figure: &Figure| matches!(figure, Figure::Booked { contract: Some(on), .. } if on == contract);
                Formula::Sum(rows.into_iter().filter(on_this).collect())
            }
            Figure::RequestAmount(id) => {
                let amount = self.purchase_requests().get(id).map(|request| request.amount);
                input(Kind::PurchaseRequest, id, "amount".to_owned(), amount)
            }
            Figure::ToOrder { request, span } => remainder(
                Figure::RequestAmount(request.clone()),
                Figure::OrderedOn { request: request.clone(), span: *span },
            ),
            Figure::OrderedOn { request, span } => self.ordered_on(request, *span),
            Figure::Booked { batch, project, contract, span } => {
                let amount = self.booked().sum(batch, project.as_ref(), contract.as_ref(), *span);
                Formula::Booked { batch: batch.clone(), amount }
            }
            _ => Formula::Absent(Lack::NotRecorded),
        }
    }

    /// What the project of a request has agreed to pay on it.
    fn ordered_on(&self, request: &Id, span: Span) -> Formula {
        let Some(project) = self.purchase_requests().get(request).map(|request| &request.project) else {
            return Formula::Sum(Vec::new());
        };
        let contracts = self.beside(Kind::Contract, Kind::PurchaseRequest, request);
        let signed = contracts.filter(|contract| self.is_signed_by(contract, span));
        let has =
            signed.filter(|&id| self.contracts().get(id).is_some_and(|found| found.amounts.contains_key(project)));
        Formula::Sum(has.map(|id| Figure::Agreed { contract: id.clone(), project: project.clone() }).collect())
    }

    /// Whether nothing of a figure means nought: the portfolio follows that kind of money.
    pub(super) fn is_nought_when_empty(&self, figure: &Figure) -> bool {
        match figure {
            Figure::FrameReturned(_)
            | Figure::AllocatedFrom(_)
            | Figure::GivenFrom(_)
            | Figure::TakenBackTo(_)
            | Figure::Released(_)
            | Figure::Bound(_)
            | Figure::Invoiced { .. }
            | Figure::OrderedOn { .. } => true,
            Figure::Outlook { outlook, scope: Scope::Project(_), .. } => {
                matches!(outlook, Outlook::PlanLeft | Outlook::LaterPlan | Outlook::Planned)
            }
            Figure::Followed { column, .. } => match column {
                Column::Given | Column::Allocated | Column::Returned => !self.decision_lines().is_empty(),
                Column::Contracted | Column::Ordered => !self.contracts().is_empty(),
                Column::OnContract | Column::OffContract | Column::Actual => !self.booked().is_empty(),
                Column::Requested | Column::Taken | Column::Free => true,
            },
            _ => false,
        }
    }
}

fn decided<'a>(lines: impl IntoIterator<Item = (&'a Id, &'a DecisionLine)>) -> Vec<Figure> {
    lines.into_iter().map(|(id, _)| Figure::Decided(id.clone())).collect()
}

fn difference(minuend: Figure, subtrahend: Figure) -> Formula {
    Formula::Difference(Box::new(minuend), Box::new(subtrahend))
}

fn remainder(minuend: Figure, subtrahend: Figure) -> Formula {
    Formula::Remainder(Box::new(minuend), Box::new(subtrahend))
}
