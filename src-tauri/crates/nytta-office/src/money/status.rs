//! How projects stand: the leader's word on four sides beside what the figures say, and where they differ.

use nytta_appraisal::reference::RATED;
use nytta_portfolio::figure::{Figure, Formula, Scope};
use nytta_portfolio::followup::{Cell, Cells, FollowUp, Passed, Shown, Worked, held_against};
use nytta_portfolio::record::{Kind, Side, Status, StatusReport};
use nytta_portfolio::{Id, Money};

use super::followup::{percent, period_of};
use crate::Office;
use crate::history::number;
use crate::trace::FigureKey;
use crate::view::{EarlyWarnings, Failure, FigureView, PassedView, ProjectStatus, RatedShare, SideView};

/// A figure that a status can follow from: what it is called, itself, its base and how far it is from that.
struct Evidence {
    measure: String,
    figure: FigureView,
    base: FigureView,
    deviation: Money,
    base_sek: Option<Money>,
}

impl Office {
    /// How a project stands at the end of a period.
    ///
    /// # Errors
    /// There is no such project, or the period cannot be read.
    pub fn project_status(&self, project: &str, period: &str) -> Result<ProjectStatus, Failure> {
        let project = self.project_called(project)?;
        Ok(self.status_of(&self.follow_up_table(period_of(period)?), &project))
    }

    /// The projects that are held against the frames and that somebody has reported on or the figures speak of: those that the
    /// figures contradict first, then the worst.
    ///
    /// # Errors
    /// The period cannot be read.
    pub fn early_warnings(&self, period: &str) -> Result<EarlyWarnings, Failure> {
        let table = self.follow_up_table(period_of(period)?);
        let portfolio = self.portfolio();
        let counted = portfolio.projects().keys().filter(|id| !portfolio.is_candidate(id));
        let mut projects: Vec<ProjectStatus> =
            counted.map(|id| self.status_of(&table, id)).filter(|status| status.overall.is_some()).collect();
        let worst =
            |status: &ProjectStatus| Status::ALL.iter().rposition(|of| Some(of.word()) == status.overall.as_deref());
        projects.sort_by_cached_key(|status| {
            (!status.is_contradicted, std::cmp::Reverse(worst(status)), status.project.name.clone())
        });
        let unlimited = Side::ALL.iter().filter(|side| portfolio.limit_of(**side).is_none());
        Ok(EarlyWarnings {
            head: self.head_number(),
            period: table.asked.period.to_string(),
            unlimited: unlimited.map(|side| side.word().to_owned()).collect(),
            contradicted_count: number(projects.iter().filter(|status| status.is_contradicted).count() as u64),
            projects,
            reference: reference(),
        })
    }

    fn status_of(&self, table: &FollowUp, project: &Id) -> ProjectStatus {
        let cells = table.cells(self.portfolio(), &Scope::Project(project.clone()));
        let report = self.portfolio().status_at(project, table.asked.period.months().1).map(|(_, report)| report);
        let sides: Vec<(Shown, SideView)> =
            Side::ALL.iter().map(|side| self.side(table, &cells, project, *side, report)).collect();
        let overall = sides.iter().filter_map(|(shown, _)| shown.worst()).max();
        ProjectStatus {
            project: self.named(Kind::Project, project),
            period: table.asked.period.to_string(),
            said_period: report.map(|report| report.period.to_string()),
            said_date: report.map(|report| report.date.to_string()),
            person: report.map(|report| self.named(Kind::Person, &report.person)),
            progress: report.and_then(|report| report.progress).map(|progress| progress.to_string()),
            progress_method: report.and_then(|report| report.progress_method.clone()),
            comment: report.and_then(|report| report.comment.clone()),
            overall: overall.map(|status| status.word().to_owned()),
            is_contradicted: sides.iter().any(|(shown, _)| shown.is_contradicted()),
            sides: sides.into_iter().map(|(_, view)| view).collect(),
        }
    }

    fn side(
        &self,
        table: &FollowUp,
        cells: &Cells,
        project: &Id,
        side: Side,
        report: Option<&StatusReport>,
    ) -> (Shown, SideView) {
        let said = report.and_then(|report| report.said(side));
        let evidence = self.evidence(table, cells, project, side);
        let limit = self.portfolio().limit_of(side);
        let held = evidence.into_iter().map(|found| {
            let worked = limit.and_then(|limit| held_against(limit, found.deviation, found.base_sek));
            (worked, found)
        });
        // Of several figures the one that says the worst.
        let worst = held.reduce(|kept, other| if severity(&other.0) > severity(&kept.0) { other } else { kept });
        let worked = worst.as_ref().and_then(|(worked, _)| *worked);
        let shown = Shown { side, said, worked };
        let lack = match (&worst, limit) {
            (_, None) => Some("no_limits".to_owned()),
            (None, _) => Some(self.lack(table, project, side)),
            (Some((None, _)), _) => Some("no_base".to_owned()),
            _ => None,
        };
        let evidence = worst.map(|(_, found)| found);
        let deviation = evidence.as_ref().map(|found| found.deviation);
        let view = SideView {
            side: side.word().to_owned(),
            said: said.map(|status| status.word().to_owned()),
            worked: worked.map(|worked| worked.status.word().to_owned()),
            lack,
            measure: evidence.as_ref().map(|found| found.measure.clone()),
            deviation: deviation.map(|deviation| deviation.to_string()),
            percent: percent(deviation, evidence.as_ref().and_then(|found| found.base_sek)),
            passed: worked.and_then(|worked| worked.passed).map(passed_view),
            is_contradicted: shown.is_contradicted(),
            base: evidence.as_ref().map(|found| found.base.clone()),
            figure: evidence.map(|found| found.figure),
        };
        (shown, view)
    }

    /// The figures that a side follows from, as far as they are known.
    fn evidence(&self, table: &FollowUp, cells: &Cells, project: &Id, side: Side) -> Vec<Evidence> {
        let of = |cell: Cell| {
            let view = |cell: Cell| {
                let figure = cell.figure(Scope::Project(project.clone()), table.asked);
                FigureView::of(cells.get(cell), FigureKey::Figure(figure).text())
            };
            let base = cell.base()?;
            Some(Evidence {
                measure: cell.word().to_owned(),
                figure: view(cell),
                base: view(base),
                deviation: cells.get(cell).value()?,
                base_sek: cells.get(base).value(),
            })
        };
        let is_allocated = cells.get(Cell::Allocated).value().is_some_and(|allocated| !allocated.is_zero());
        let found = match (side, is_allocated) {
            (Side::Time, _) => vec![of(Cell::Ahead)],
            (Side::Cost, true) => vec![of(Cell::DeviationAllocated), of(Cell::DeviationEarned)],
            (Side::Cost, false) => vec![of(Cell::DeviationEstimated)],
            (Side::Risk, true) => vec![of(Cell::Margin)],
            (Side::Risk, false) => Vec::new(),
            (Side::Benefit, _) => vec![self.benefit_evidence(project)],
        };
        found.into_iter().flatten().collect()
    }

    /// What is realised of benefits beside what was planned for the same periods.
    fn benefit_evidence(&self, project: &Id) -> Option<Evidence> {
        let (planned, realised) = self.delivered(project)?;
        let sek = |figure: &FigureView| figure.amount.as_ref().and_then(|text| text.parse::<Money>().ok());
        let (base_sek, came) = (sek(&planned)?, sek(&realised)?);
        Some(Evidence {
            measure: "realised".to_owned(),
            deviation: came.checked_sub(base_sek)?,
            base_sek: Some(base_sek),
            figure: realised,
            base: planned,
        })
    }

    /// Why there is no figure to go by.
    fn lack(&self, table: &FollowUp, project: &Id, side: Side) -> String {
        let cell = match side {
            Side::Time => Cell::Planned,
            Side::Cost => Cell::Forecast,
            Side::Risk => return "nothing_allocated".to_owned(),
            Side::Benefit => return "nothing_realised".to_owned(),
        };
        let figure: Figure = cell.figure(Scope::Project(project.clone()), table.asked);
        match self.portfolio().formula(&figure) {
            Formula::Absent(lack) => lack.word().to_owned(),
            _ => "no_base".to_owned(),
        }
    }
}

fn severity(worked: &Option<Worked>) -> Option<Status> {
    worked.map(|worked| worked.status)
}

fn passed_view(passed: Passed) -> PassedView {
    match passed {
        Passed::Amount(amount) => PassedView::Amount(amount.to_string()),
        Passed::Percent(percent) => PassedView::Percent(percent.to_string()),
    }
}

/// What became of projects elsewhere that were rated so.
fn reference() -> Vec<RatedShare> {
    let status = |word: &str| match word {
        "green" => Some(Status::OnTrack),
        "amber" => Some(Status::Watch),
        "red" => Some(Status::Deviating),
        _ => None,
    };
    let share = |rated: &nytta_appraisal::reference::Rated| RatedShare {
        rating: rated.rating.to_owned(),
        percent: rated.percent().to_string(),
        status: status(rated.rating).map(|status| status.word().to_owned()),
    };
    RATED.iter().map(share).collect()
}
