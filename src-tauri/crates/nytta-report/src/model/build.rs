//! Builds the report from a portfolio.

use std::collections::BTreeSet;

use nytta_portfolio::record::{DecisionStatus, Frame, Kind};
use nytta_portfolio::{Id, Period, Tertial};

use super::ground::Ground;
use super::link::link;
use super::request::Request;
use super::rounding::note;
use super::words::{Words, text};
use super::{Front, Report, sections};

/// Builds the report that a request asks for.
#[must_use]
pub fn build(request: &Request<'_>) -> Report {
    let ground = Ground::of(request);
    let mut report = Report {
        front: front(&ground),
        findings: sections::findings(&ground),
        key_figures: sections::key_figures(&ground),
        sections: sections::all(&ground),
    };
    let mut tables = report.tables_mut();
    link(&mut tables, request.portfolio, request.previous.map(|previous| previous.portfolio));
    note(&mut tables);
    report
}

fn front(ground: &Ground<'_>) -> Front {
    let request = ground.request;
    let settings = request.portfolio.settings();
    let portfolio = settings.map_or_else(
        || text("report-unnamed"),
        |settings| {
            let english = settings.name_en.clone().filter(|_| request.english);
            Words::Own(english.unwrap_or_else(|| settings.name.clone()))
        },
    );
    Front {
        city: settings.map_or_else(|| text("report-unnamed-city"), |settings| Words::own(settings.city.clone())),
        title: title(ground),
        subtitle: text("report-subtitle").with("portfolio", portfolio.clone()).with("period", request.period),
        portfolio,
        period: request.period,
        registered_until: request.registered_until,
        made_on: request.made_on,
        draft: true,
        example: settings.is_some_and(|settings| settings.example),
        proposed: proposed(ground),
        head: request.journal_head.clone(),
    }
}

fn title(ground: &Ground<'_>) -> Words {
    let titled = |key| text(key).with("year", Words::own(ground.request.period.year().to_string()));
    match ground.request.period {
        Period::Month(_) => text("report-title-month").with("period", ground.request.period),
        Period::Quarter(_, quarter) => titled("report-title-quarter").with("number", quarter as u64),
        Period::Tertial(_, Tertial::T3) => full_year_name(ground).map_or_else(
            || titled("report-title-tertial").with("number", 3_u64),
            |name| titled("report-title-named").with("name", name),
        ),
        Period::Tertial(_, tertial) => titled("report-title-tertial").with("number", tertial as u64),
        Period::Year(_) => titled("report-title-year"),
    }
}

/// What the city calls the third tertial.
fn full_year_name(ground: &Ground<'_>) -> Option<String> {
    let settings = ground.request.portfolio.settings()?;
    let english = settings.full_year_name_en.clone().filter(|_| ground.request.english);
    Some(english.unwrap_or_else(|| settings.full_year_name.clone())).filter(|name| !name.trim().is_empty())
}

/// That frames are proposed and not decided, and who has to decide.
pub(super) fn proposed(ground: &Ground<'_>) -> Option<Words> {
    let frames = ground.request.portfolio.frames();
    let proposed: Vec<(&Id, &Frame)> =
        frames.iter().filter(|(_, frame)| frame.status == DecisionStatus::Proposed).collect();
    if proposed.is_empty() {
        return None;
    }
    let bodies: BTreeSet<&Id> = proposed.iter().filter_map(|(_, frame)| frame.decided_by.as_ref()).collect();
    let bodies: Vec<Words> = bodies.into_iter().map(|body| ground.name(Kind::Body, body)).collect();
    let frames: Vec<Words> = proposed.iter().map(|(id, _)| ground.name(Kind::Frame, id)).collect();
    let key = if bodies.is_empty() { "report-proposed" } else { "report-proposed-by" };
    Some(text(key).with("frames", frames).with("bodies", bodies))
}
