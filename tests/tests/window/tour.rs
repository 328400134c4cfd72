//! A tour of every screen, panel and dialog of an open portfolio.

use fantoccini::key::Key;
use serde_json::json;

use crate::page::Page;

/// Shows one after the other and lets `look` look at each.
pub async fn screens(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    overview(page, look).await;
    projects(page, look).await;
    project(page, look).await;
    benefits(page, look).await;
    money(page, look).await;
    for screen in ["reports", "history"] {
        page.go(screen).await;
        look(page, screen).await;
    }
    change(page, look).await;
    settings(page, look).await;
    frame(page, look).await;
}

async fn overview(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    page.go("overview").await;
    look(page, "overview").await;
    page.press("button", &format!("{}: ", page.t("overview-estimated"))).await;
    page.find("dialog", &page.t("parts-trace-title")).await;
    page.settled().await;
    look(page, "trace").await;
    leave(page, &page.t("parts-trace-title")).await;
}

async fn projects(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    page.go("projects").await;
    look(page, "projects").await;
    for (button, title, name) in [
        ("projects-filter", "projects-filter", "filter"),
        ("parts-grid-columns", "parts-grid-columns-title", "columns"),
        ("projects-add", "projects-add", "add-project"),
    ] {
        page.press("button", &page.t(button)).await;
        page.find("dialog", &page.t(title)).await;
        look(page, name).await;
        leave(page, &page.t(title)).await;
    }
    page.enter_grid().await;
    page.step(Key::Down).await;
    page.key(Key::Space).await;
    page.press("button", &page.t("projects-remove")).await;
    page.until("the question", "return all('dialog').length === 1", &[]).await;
    look(page, "remove-projects").await;
    page.press("button", &page.t("parts-cancel")).await;
    page.until("that the question goes", "return all('dialog').length === 0", &[]).await;
    page.enter_grid().await;
    page.key(Key::Space).await;
}

/// The page of the first project in the list.
async fn project(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    let first =
        page.until("a project", "return plain(document.querySelector('[role=rowheader] a')?.textContent)", &[]).await;
    page.press("link", first.as_str().unwrap()).await;
    page.find("link", &page.t("projects-page-back")).await;
    page.settled().await;
    look(page, "project").await;
}

/// The room of benefits, the first calculation in it with one of its lines open, and what came of its benefits.
async fn benefits(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    page.go("benefits").await;
    let script = "
        const rows = [...document.querySelectorAll('.gains-projects tbody tr')];
        const calculated = rows.find((row) => row.querySelector('td:nth-of-type(6) button.amount'));
        return calculated ? plain(calculated.querySelector('th a').textContent) : null";
    page.until("a calculated project", script, &[]).await;
    page.settled().await;
    let first = page.js(script, &[]).await; // settled: until then it may stand in the language before
    look(page, "benefits").await;
    page.press("link", first.as_str().unwrap()).await;
    page.until("the lines", "return document.querySelector('.calc-open') !== null", &[]).await;
    page.settled().await;
    look(page, "calculation").await;
    page.js("document.querySelector('.calc-open').click(); return true", &[]).await;
    page.settled().await;
    look(page, "calculation-line").await;
    let tab = page.t("followup-view-followup");
    page.press("tab", &tab).await;
    page.until(&tab, "return find('tab', arguments[0])?.getAttribute('aria-selected') === 'true'", &[json!(tab)]).await;
    page.settled().await;
    look(page, "followup").await;
}

/// The lists of money, with a decision and a contract open where there is one, and the forms for new ones.
async fn money(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    page.go("money").await;
    look(page, "money").await;
    for (list, form, title) in [
        ("decisions", "money-decision-new", "money-decision-new"),
        ("contracts", "money-contract-new", "money-contract-new"),
        ("requests", "money-request-new", "money-request-new"),
    ] {
        let tab = if list == "requests" { "money-list-requests" } else { &format!("money-tab-{list}") };
        page.press("link", &page.t(tab)).await;
        page.settled().await;
        if page.js("return document.querySelector('[role=grid]') !== null", &[]).await == json!(true) {
            page.enter_grid().await;
            page.key(Key::Enter).await;
            page.until("the panel", "return document.querySelector('.money-panel h2') !== null", &[]).await;
            page.settled().await;
        }
        look(page, &format!("money-{list}")).await;
        page.press("button", &page.t(form)).await;
        page.find("dialog", &page.t(title)).await;
        page.settled().await;
        look(page, &format!("money-{list}-new")).await;
        leave(page, &page.t(title)).await;
    }
    for list in ["delegated", "commitments"] {
        page.press("link", &page.t(&format!("money-list-{list}"))).await;
        page.settled().await;
        look(page, &format!("money-{list}")).await;
    }
}

/// The newest change, opened from the list.
async fn change(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    page.enter_grid().await;
    page.key(Key::Enter).await;
    page.find("button", &page.t("history-look-after")).await;
    page.settled().await;
    look(page, "history-change").await;
}

async fn settings(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    page.go("settings").await;
    look(page, "settings").await;
    for room in ["frame", "gate", "person", "stakeholder", "price-index", "shared-factor", "own", "data"] {
        let name = page.t(&format!("settings-room-{room}"));
        page.press("link", &name).await;
        page.until(&name, "return find('link', arguments[0])?.getAttribute('aria-current') === 'page'", &[json!(name)])
            .await;
        page.settled().await;
        look(page, &format!("settings-{room}")).await;
    }
}

/// What lies over any screen: search, and the moment that is looked at.
async fn frame(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    page.chord(Key::Control, 'k').await;
    page.find("dialog", &page.t("window-search")).await;
    page.keys("e").await;
    page.until("a hit", "return all('menuitem').length > 0", &[]).await;
    look(page, "search").await;
    leave(page, &page.t("window-search")).await;
    page.press("button", page.texts.with("window-period", &[("period", "")]).trim()).await;
    page.find("dialog", &page.t("window-moment")).await;
    look(page, "moment").await;
    leave(page, &page.t("window-moment")).await;
}

/// Escape closes what lies over the screen.
async fn leave(page: &Page, title: &str) {
    page.key(Key::Escape).await;
    page.gone("dialog", title).await;
}
