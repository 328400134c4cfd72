//! A thousand projects look as well as sixty, are scrolled through to the last, and are worked with: filtered, sorted,
//! edited in the middle, and the edit taken back.

use fantoccini::key::Key;
use nytta_tests::generated;
use serde_json::json;

use crate::axe::Findings;
use crate::desk::Desk;
use crate::known::{Known, more, shown, typed};
use crate::page::Page;
use crate::tour;
use crate::turn::in_window;

const COUNT: usize = 1_000;
/// The area that the list is filtered to.
const AREA: &str = "Kultur och fritid";
/// How many of the first rows are compared.
const SORTED: usize = 12;

#[test]
fn window_with_a_thousand_projects() {
    let desk = Desk::new();
    let file = desk.path().join("tusen.nytta");
    let mut office = generated::portfolio(&file, COUNT);
    generated::add_calculations(&mut office, COUNT);
    let known = Known::of(&mut office, COUNT);
    drop(office);
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
        filter_and_sort(page, &known).await;
        edit_and_undo(page, &known).await;
        refuse(page, &known).await;
        findings.look(page, "thousand/too-high").await;
        take_back(page, &known).await;
        findings.assert_none();
    });
}

/// To the last row and back to the first, each with everything in it drawn.
async fn scroll(page: &Page) {
    let drawn = "const rows = [...document.querySelectorAll('[role=treegrid] .grid-body [role=row]')];
        const at = Math.max(...rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
        const count = Number(document.querySelector('[role=treegrid]').getAttribute('aria-rowcount'));
        return !isWaiting() && (arguments[0] ? at >= count - 1 : at < 100)";
    let (total, current) = (page.total_row(), page.t("projects-about-current"));
    let sum = page.cell(&total, &current).await;
    assert!(sum.chars().any(|c| c.is_ascii_digit()), "the sum of all is {sum}");
    page.enter_grid().await;
    page.chord(Key::Control, char::from(Key::Down)).await;
    page.until("the last row", drawn, &[json!(true)]).await;
    page.picture("thousand/projects-end").await;
    page.enter_grid().await;
    page.chord(Key::Control, char::from(Key::Up)).await;
    page.until("the first row", drawn, &[json!(false)]).await;
    assert_eq!(page.cell(&total, &current).await, sum, "the sum does not depend on what is shown");
}

/// Filtered to one area the sum is that area's; the largest amount first, they fall; then all are there again.
async fn filter_and_sort(page: &Page, known: &Known) {
    let (total, current) = (page.total_row(), page.t("projects-about-current"));
    let (all, area) = (shown(known.total()), known.in_area(AREA));
    page.cell_is(&total, &current, &all).await;
    page.press("button", &page.t("projects-filter")).await;
    page.find("dialog", &page.t("projects-filter")).await;
    page.press("checkbox", AREA).await;
    page.key(Key::Escape).await;
    page.gone("dialog", &page.t("projects-filter")).await;
    let sum = shown(area.iter().sum());
    assert_ne!(sum, all);
    page.cell_is(&total, &current, &sum).await;
    page.cell_is(AREA, &current, &sum).await;
    page.sum_is_of(&known.count_in(AREA).to_string()).await;
    page.settled().await;
    page.picture("thousand/filtered").await;

    page.sort(&current, "descending").await;
    let largest: Vec<String> = area.iter().take(SORTED).copied().map(shown).collect();
    page.figures_are(&current, &largest).await;
    page.cell_is(&total, &current, &sum).await;
    page.picture("thousand/sorted").await;

    page.sort(&current, "none").await;
    let filter = page.texts.with("parts-chip-remove", &[("name", &page.t("projects-column-area"))]);
    page.press("button", &filter).await;
    page.gone("button", &filter).await;
    page.cell_is(&total, &current, &all).await;
    page.sum_is_of("1 000").await;
    page.settled().await;
    page.picture("thousand/unfiltered").await;
}

/// An amount in the middle is edited by keyboard, the sums follow, and Ctrl+Z takes it back.
async fn edit_and_undo(page: &Page, known: &Known) {
    let (total, current) = (page.total_row(), page.t("projects-about-current"));
    let (all, was, more) = (known.total(), known.was, more(known.was));
    page.walk_to(&known.edited, &current).await;
    page.cell_is(&known.edited, &current, &shown(was)).await;
    page.type_into_cell(&typed(more)).await;
    page.cell_is(&known.edited, &current, &shown(more)).await;
    page.cell_is(&total, &current, &shown(all - was + more)).await;
    page.settled().await;
    page.picture("thousand/edited").await;
    page.chord(Key::Control, 'z').await;
    page.cell_is(&known.edited, &current, &shown(was)).await;
    page.cell_is(&total, &current, &shown(all)).await;
    page.settled().await;
    page.picture("thousand/undone").await;
}

/// What is no amount is said at the cell while it is typed; one above the range is kept there, marked, and said.
async fn refuse(page: &Page, known: &Known) {
    let current = page.t("projects-about-current");
    page.walk_to(&known.edited, &current).await;
    page.keys("tolv").await;
    let beside = "const cell = document.activeElement.closest('[data-row]');
        return document.activeElement.ariaInvalid === 'true' && plain(cell.innerText).includes(plain(arguments[0]))";
    let no_amount = page.texts.with("problem-amount-unreadable", &[("text", "tolv")]);
    page.until(&no_amount, beside, &[json!(no_amount)]).await;
    page.picture("thousand/refused").await;
    page.key(Key::Escape).await;
    page.cell_is(&known.edited, &current, &shown(known.was)).await;

    page.walk_to(&known.edited, &current).await;
    let far = typed(known.was * 2);
    page.type_into_cell(&far).await;
    page.cell_is(&known.edited, &current, &far).await;
    let said = "return all('alert').some((alert) => plain(alert.innerText).includes(plain(arguments[0])))";
    let remedy = page.texts.remedy("problem-estimate-order");
    page.until(&remedy, said, &[json!(remedy)]).await;
    page.cell_is(&page.total_row(), &current, &shown(known.total())).await;
    page.picture("thousand/too-high").await;
}

/// F2 and Esc give back what was refused.
async fn take_back(page: &Page, known: &Known) {
    let current = page.t("projects-about-current");
    page.walk_to(&known.edited, &current).await;
    page.key(Key::F2).await;
    page.until("the cell's editor", "return document.activeElement instanceof HTMLInputElement", &[]).await;
    page.key(Key::Escape).await;
    page.cell_is(&known.edited, &current, &shown(known.was)).await;
    page.until("that the refusal goes", "return all('alert').length === 0", &[]).await;
}
