//! A thousand projects look as well as sixty, and are scrolled through to the last.

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
        findings.assert_none();
    });
}

/// To the last row and back to the first, each with everything in it drawn.
async fn scroll(page: &Page) {
    let drawn = "const rows = [...document.querySelectorAll('[role=treegrid] .grid-body [role=row]')];
        const at = Math.max(...rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
        const count = Number(document.querySelector('[role=treegrid]').getAttribute('aria-rowcount'));
        return document.querySelector('.grid-wait') === null && (arguments[0] ? at >= count - 1 : at < 100)";
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
