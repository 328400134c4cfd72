//! A benefit calculation made in the window by keyboard alone comes to the figures of the worked example.

use fantoccini::key::Key;
use serde_json::json;

use crate::desk::Desk;
use crate::keyboard::{act, benefits_of, typed};
use crate::page::Page;
use crate::turn::in_window;

/// Costs 12, then 5 × 2; benefits 0, 3, 5, 6, 6, 6, at 3,5 %, in millions: net present value 2,228148.
const LINES: [Line; 5] = [
    Line { what: "cost", role: Some("investment"), name: "Utveckling", first: "2008-01", last: "", amount: "12000" },
    Line { what: "cost", role: Some("running"), name: "Drift", first: "2009-01", last: "", amount: "2000" },
    Line { what: "benefit", role: None, name: "Första året", first: "2009-01", last: "2009-12", amount: "3000" },
    Line { what: "benefit", role: None, name: "Andra året", first: "2010-01", last: "2010-12", amount: "5000" },
    Line { what: "benefit", role: None, name: "Därefter", first: "2011-01", last: "", amount: "6000" },
];

struct Line {
    what: &'static str,
    role: Option<&'static str>,
    name: &'static str,
    first: &'static str,
    last: &'static str,
    amount: &'static str,
}

#[test]
fn window_a_calculation_made_by_keyboard_alone() {
    let desk = Desk::new();
    in_window(&desk, None, async |page| {
        page.press("button", &page.t("start-empty-go")).await;
        page.find("dialog", &page.t("start-empty")).await;
        page.keys("Prov").await;
        page.key(Key::Enter).await;
        page.find("heading", &page.t("window-screen-overview")).await;
        project(page).await;
        begin(page).await;
        for line in &LINES {
            add(page, line).await;
        }
        page.settled().await;
        page.picture("calculation/built").await;
        // 2 228 148 kronor; benefits 23 258 253 against costs 21 030 105.
        let result = |name: &str| page.t(&format!("parts-measure-{name}"));
        for (name, shown) in [
            ("net-present-value", "2 228"),
            ("benefit-cost-ratio", "1,11"),
            ("internal-rate", "8,9 %"),
            ("payback", "4,0"),
        ] {
            page.find("button", &format!("{} {shown}", result(name))).await;
        }
        // Every figure answers how it came about.
        act(page, "button", &format!("{} 2 228", result("net-present-value"))).await;
        page.find("dialog", &page.t("parts-trace-title")).await;
        page.settled().await;
        page.picture("calculation/trace").await;
        page.key(Key::Escape).await;
        page.gone("dialog", &page.t("parts-trace-title")).await;
    });
}

/// An area and a project, the smallest that can have a calculation.
async fn project(page: &Page) {
    page.go("settings").await;
    act(page, "link", &page.t("settings-room-area")).await;
    act(page, "button", &page.t("settings-add")).await;
    page.until("the name", "return find('textbox', arguments[0]) !== null", &[json!(page.t("field-name"))]).await;
    typed(page, &page.t("field-name"), "Tekniska").await;
    page.key(Key::Enter).await;
    page.until("that the dialog goes", "return all('dialog').length === 0", &[]).await;
    page.go("projects").await;
    act(page, "button", &page.t("projects-add")).await;
    page.find("dialog", &page.t("projects-add")).await;
    act(page, "button", &page.t("parts-choose")).await;
    act(page, "option", "Tekniska").await;
    typed(page, &page.t("projects-column-name"), "Bygglov").await;
    page.key(Key::Enter).await;
    page.until("that the dialog goes", "return all('dialog').length === 0", &[]).await;
    benefits_of(page, "Bygglov").await;
}

/// Before start, 2008–2013 at 3,5 %.
async fn begin(page: &Page) {
    act(page, "button", &page.t("benefit-begin")).await;
    page.until(
        "the assumptions",
        "const s = document.querySelector('.calc-assumptions summary'); s?.focus(); return s !== null && document.activeElement === s",
        &[],
    )
    .await;
    page.key(Key::Enter).await;
    for (field, text) in [
        ("field-last-year", "2020"),
        ("field-first-year", "2008"),
        ("field-last-year", "2013"),
        ("field-calculation-price-year", "2008"),
        ("field-discount-rate", "3,5"),
    ] {
        typed(page, &page.t(field), text).await;
        page.key(Key::Enter).await;
        page.settled().await;
    }
    page.says("2008–2013").await;
    page.says("3,5 %").await;
}

async fn add(page: &Page, line: &Line) {
    act(page, "button", &page.t(&format!("benefit-add-{}", line.what))).await;
    page.find("dialog", &page.t(&format!("benefit-add-{}", line.what))).await;
    if let Some(role) = line.role.filter(|role| *role != "investment") {
        act(page, "button", &page.t("word-role-investment")).await;
        act(page, "option", &page.t(&format!("word-role-{}", role.replace('_', "-")))).await;
    }
    let name = if line.what == "cost" { "benefit-add-cost-name" } else { "benefit-add-name" };
    typed(page, &page.t(name), line.name).await;
    typed(page, &page.t("field-first-month"), line.first).await;
    page.key(Key::Enter).await;
    page.until("that the dialog goes", "return all('dialog').length === 0", &[]).await;
    // The new line is open: its one factor is an amount in thousands of kronor.
    act(page, "button", &page.t("benefit-add-factor")).await;
    let factor = page.t("benefit-factor-new");
    act(page, "button", &format!("{factor}, {}", page.t("field-measurand"))).await;
    act(page, "option", &page.t("word-measurand-thousand-sek")).await;
    page.settled().await;
    typed(page, &format!("{factor}, {}", page.t("field-likely")), line.amount).await;
    page.key(Key::Enter).await;
    page.settled().await;
    if !line.last.is_empty() {
        typed(page, &page.t("field-last-month"), line.last).await;
        page.key(Key::Enter).await;
        page.settled().await;
    }
    // Closed again, so that the next one's fields are the only ones.
    act(page, "button", line.name).await;
}
