//! The first page: what to know, the finding first, and the figures behind it.

use nytta_portfolio::figure::{Figure, Measure, Scope};
use nytta_portfolio::record::{Balance, DecisionStatus};
use nytta_portfolio::{Money, Severity};

use super::super::Finding;
use super::super::ground::{Ground, labelled};
use super::super::table::{Cell, Row, Table};
use super::super::words::{Words, text};
use super::{amount, words};
use crate::language::Unit;

/// What to know, the most important first.
pub(in super::super) fn findings(ground: &Ground<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(grant(ground));
    findings.extend(reserve(ground));
    findings.push(moved(ground));
    findings.extend(missing(ground));
    findings
}

/// A sentence on an estimate that is over, within or exactly a grant.
pub(super) fn against_grant(
    over_key: &'static str,
    within_key: &'static str,
    equal_key: &'static str,
    estimated: Money,
    over: Money,
) -> Words {
    let said =
        |key: &'static str, difference: Money| text(key).with("estimated", estimated).with("difference", difference);
    if over.is_zero() {
        said(equal_key, over)
    } else if over.is_negative() {
        said(within_key, Money::ZERO.checked_sub(over).unwrap_or(over))
    } else {
        said(over_key, over)
    }
}

fn grant(ground: &Ground<'_>) -> Option<Finding> {
    let Some((id, frame)) = ground.frames(Balance::Grant).first().copied() else {
        let estimated = ground.estimated()?;
        return Some(Finding { head: text("report-finding-no-grant").with("estimated", estimated), body: Vec::new() });
    };
    let (Some(estimated), Some(over)) = (ground.estimated(), ground.value(&Figure::Over(id.clone())).value()) else {
        return Some(Finding { head: text("report-finding-no-estimate"), body: Vec::new() });
    };
    let head = against_grant("report-finding-over", "report-finding-within", "report-finding-equal", estimated, over);
    let key = if frame.status == DecisionStatus::Proposed {
        "report-finding-grant-proposed"
    } else {
        "report-finding-grant-decided"
    };
    Some(Finding { head, body: vec![text(key).with("parts", ground.sums_by_part()).with("granted", frame.amount)] })
}

fn reserve(ground: &Ground<'_>) -> Option<Finding> {
    let (id, frame) = ground.frames(Balance::Reserve).first().copied()?;
    let left = ground.value(&Figure::NotGranted(id.clone())).value()?;
    let granted = ground.value(&Figure::GrantedFrom(id.clone())).value()?;
    let head = text("report-finding-reserve").with("left", left).with("reserve", frame.amount);
    let spent = ground.value(&Figure::NotSpent(id.clone())).value();
    let drawn = ground.value(&Figure::Drawn(id.clone())).value();
    let body = vec![
        text("report-finding-reserve-granted").with("granted", granted),
        spent.map_or_else(
            || text("report-finding-no-actual"),
            |left| text("report-finding-not-spent").with("left", left),
        ),
        drawn.map_or_else(
            || text("report-finding-not-drawn"),
            |drawn| text("report-finding-drawn").with("drawn", drawn),
        ),
    ];
    Some(Finding { head, body })
}

fn moved(ground: &Ground<'_>) -> Finding {
    let all = Scope::Counted;
    let since_first = ground.value(&Figure::Change(all)).value();
    let body = match since_first {
        Some(change) if change.is_zero() => text("report-finding-as-first"),
        Some(change) if change.is_negative() => {
            text("report-finding-below-first").with("change", Money::ZERO.checked_sub(change).unwrap_or(change))
        }
        Some(change) => text("report-finding-above-first").with("change", change),
        None => text("report-finding-no-first"),
    };
    let head = ground
        .request
        .previous
        .map_or_else(|| text("report-finding-first-report"), |previous| super::moved::summary(ground, &previous));
    Finding { head, body: vec![body] }
}

fn missing(ground: &Ground<'_>) -> Option<Finding> {
    let warnings = ground.request.attention.iter().filter(|problem| problem.severity > Severity::Notice).count();
    let notices = ground.request.attention.len() - warnings;
    if ground.request.attention.is_empty() {
        return None;
    }
    let head = text("report-finding-missing").with("count", warnings + notices);
    let cost = ground.value(&Figure::Cost { measure: Measure::Current, scope: Scope::Counted });
    let body = text("report-finding-missing-text").with("warnings", warnings).with("notices", notices);
    let unknown = (cost.missing > 0).then(|| text("report-finding-missing-cost").with("count", cost.missing));
    Some(Finding { head, body: std::iter::once(body).chain(unknown).collect() })
}

/// The figures of the first page.
pub(in super::super) fn key_figures(ground: &Ground<'_>) -> Table {
    let columns = vec![
        words("item", "report-column-key", 4),
        amount("amount_sek", "report-column-amount"),
        words("meaning", "report-column-meaning", 5),
    ];
    let mut table = Table::new("key", text("report-table-key"), Unit::Mnkr, columns);
    let mut push = |key: Words, figure: Figure, meaning: &'static str| {
        table.push(Row::line(labelled(key, vec![ground.cell(figure), Cell::Words(text(meaning))])));
    };
    let cost = |measure| Figure::Cost { measure, scope: Scope::Counted };
    push(text("report-key-original"), cost(Measure::Original), "report-key-original-meaning");
    push(text("report-key-current"), cost(Measure::Current), "report-key-current-meaning");
    push(text("report-key-change"), Figure::Change(Scope::Counted), "report-key-change-meaning");
    for (id, frame) in ground.frames(Balance::Grant) {
        let meaning = if frame.status == DecisionStatus::Proposed {
            "report-key-granted-proposed"
        } else {
            "report-key-granted-meaning"
        };
        push(text("report-key-granted"), Figure::Frame(id.clone()), meaning);
        push(text("report-row-over"), Figure::Over(id.clone()), "report-key-over-meaning");
    }
    for (id, _) in ground.frames(Balance::Reserve) {
        push(text("report-key-reserve"), Figure::Frame(id.clone()), "report-key-reserve-meaning");
        push(text("report-row-not-granted"), Figure::NotGranted(id.clone()), "report-key-not-granted-meaning");
    }
    table
}
