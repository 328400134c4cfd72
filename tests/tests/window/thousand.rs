//! A thousand projects look and work as well as sixty.

use fantoccini::key::Key;
use nytta_tests::generated;
use serde_json::json;

use crate::axe::Findings;
use crate::desk::Desk;
use crate::page::Page;
use crate::tour;
use crate::turn::in_window;

const COUNT: usize = 1_000;

#[test]
fn window_with_a_thousand_projects() {
    let desk = Desk::new();
    let file = desk.path().join("tusen.nytta");
    drop(generated::portfolio(&file, COUNT));
    in_window(&desk, Some(&file), async |page| {
        let mut findings = Findings::default();
        tour::screens(page, &mut async |page: &Page, name: &str| {
            let name = format!("thousand/{name}");
            page.picture(&name).await;
            findings.look(page, &name).await;
        })
        .await;
        page.go("projects").await;
        scroll(page).await;
        edit(page).await;
        sort(page).await;
        filter(page).await;
        findings.assert_none();
    });
}

/// To the last row and back to the first, each with everything in it drawn.
async fn scroll(page: &Page) {
    let drawn = "const rows = [...document.querySelectorAll('[role=treegrid] .grid-body [role=row]')];
        const at = Math.max(...rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
        const count = Number(document.querySelector('[role=treegrid]').getAttribute('aria-rowcount'));
        return document.querySelector('.grid-wait') === null && (arguments[0] ? at >= count - 1 : at < 100)";
    page.enter_grid().await;
    page.chord(Key::Control, char::from(Key::Down)).await;
    page.until("the last row", drawn, &[json!(true)]).await;
    page.picture("thousand/projects-end").await;
    page.enter_grid().await;
    page.chord(Key::Control, char::from(Key::Up)).await;
    page.until("the first row", drawn, &[json!(false)]).await;
}

/// An edit in the grid changes the total of all, and is taken back.
async fn edit(page: &Page) {
    let (current, total) = (page.t("projects-about-current"), page.total_row());
    let before = page.cell(&total, &current).await;
    // A project with one lump: what is spread over years is edited on the project's page.
    let script = "const rows = [...document.querySelectorAll('[role=treegrid] .grid-body [role=row]')];
        const found = rows.map((row) => row.querySelector('[role=rowheader] a')).filter(Boolean).map((link) => plain(link.textContent));
        return found.length > 0 && found";
    let names = page.until("projects", script, &[]).await;
    for name in names.as_array().unwrap().iter().filter_map(|name| name.as_str()).take(12) {
        page.walk_to(name, &current).await;
        let was = page.cell(name, &current).await;
        page.type_into_cell("987,6").await;
        let done = "return plain(document.body.innerText).includes('987,6') || all('alert').length > 0 || document.querySelector('.toast') !== null";
        page.until("an answer to the edit", done, &[]).await;
        if page.cell(name, &current).await == "987,6" && page.cell(&total, &current).await != before {
            page.picture("thousand/projects-edited").await;
            page.chord(Key::Control, 'z').await;
            page.cell_is(name, &current, &was).await;
            page.cell_is(&total, &current, &before).await;
            return;
        }
        page.key(Key::Escape).await;
        page.chord(Key::Control, char::from(Key::Up)).await;
    }
    panic!("no project could be edited");
}

/// By name, upwards and downwards.
async fn sort(page: &Page) {
    let name = page.t("projects-column-name");
    for order in ["ascending", "descending"] {
        page.press("columnheader", &name).await;
        page.until(
            order,
            "return find('columnheader', arguments[0])?.getAttribute('aria-sort') === arguments[1]",
            &[json!(name), json!(order)],
        )
        .await;
        page.settled().await;
    }
    page.picture("thousand/projects-sorted").await;
}

/// By a text: fewer projects, their own sum, and a chip that takes it away.
async fn filter(page: &Page) {
    page.press("button", &page.t("projects-filter")).await;
    page.press("button", &page.t("projects-column-area")).await;
    page.press("option", &page.t("projects-filter-text")).await;
    page.find("textbox", &page.t("projects-filter-contains")).await.click().await.unwrap();
    page.keys("bygglov").await;
    page.until(
        "fewer projects",
        "return /\\b\\d{1,2} av 1 000/.test(plain(document.querySelector('header h1')?.parentElement?.innerText))",
        &[],
    )
    .await;
    page.key(Key::Escape).await;
    page.settled().await;
    page.picture("thousand/projects-filtered").await;
    page.press("button", page.texts.with("parts-chip-remove", &[("name", "")]).trim()).await;
    page.cell(&page.total_row(), &page.t("projects-about-current")).await;
}
