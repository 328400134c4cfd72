//! What a benefit gave is reported in the window by keyboard alone, counts at once, and can be taken back.

use fantoccini::key::Key;
use serde_json::json;

use crate::desk::Desk;
use crate::keyboard::{act, benefits_of, typed};
use crate::page::Page;
use crate::turn::in_window;

const PROJECT: &str = "Sökfunktion på stadens webbplats";
const BENEFIT: &str = "Färre samtal till kontaktcentret om var information finns";

/// Whether a report of the benefit has an amount. The spaces in it do not break lines.
const REPORTED: &str = "[...document.querySelectorAll('.followup-records td')].some((e) => e.textContent.replace(/\\s/g, ' ') === arguments[0])";

#[test]
fn window_an_outcome_reported_by_keyboard_alone() {
    let desk = Desk::new();
    in_window(&desk, None, async |page| {
        page.press("button", &page.t("start-example-go")).await;
        page.find("heading", &page.t("window-screen-overview")).await;
        benefits_of(page, PROJECT).await;
        followed(page).await;
        let before = realised(page).await;
        report(page).await;
        page.until("what was reported", &format!("return {REPORTED}"), &[json!("12 345")]).await;
        page.settled().await;
        page.picture("followup/reported").await;
        assert_ne!(realised(page).await, before, "it is counted");
        page.chord(Key::Control, 'z').await;
        page.until("that it is gone", &format!("return !({REPORTED})"), &[json!("12 345")]).await;
        page.settled().await;
        assert_eq!(realised(page).await, before);
    });
}

/// From the calculation to what has come of it. The first benefit that is reported is open.
async fn followed(page: &Page) {
    let tab = page.t("followup-view-calculation");
    let focus = "const e = find('tab', arguments[0]); e?.focus(); return e !== null && document.activeElement === e";
    page.until(&tab, focus, &[json!(tab)]).await;
    page.key(Key::Right).await;
    page.until(
        "that it is open",
        "return find('button', arguments[0])?.getAttribute('aria-expanded') === 'true'",
        &[json!(BENEFIT)],
    )
    .await;
}

/// What the benefit has given so far, as it is shown.
async fn realised(page: &Page) -> String {
    let named = format!("{BENEFIT}, {}", page.t("followup-column-realised"));
    let script = "const buttons = [...document.querySelectorAll('.followup-line button')];
        return buttons.find((e) => (e.getAttribute('aria-label') ?? '').startsWith(arguments[0]))?.textContent ?? null";
    page.until(&named, script, &[json!(named)]).await.as_str().unwrap().to_owned()
}

async fn report(page: &Page) {
    act(page, "button", &page.t("followup-add-report")).await;
    page.find("dialog", &page.t("followup-new-realisation")).await;
    // What cannot be a period is told while it is typed, and nothing is lost by it.
    typed(page, &page.t("field-period"), "2008-19").await;
    page.until("what is wrong with it", "return document.querySelector('.field-problem') !== null", &[]).await;
    typed(page, &page.t("field-period"), "2008-09").await;
    let amount = format!("{} ({})", page.t("field-amount"), page.t("followup-unit-kr"));
    typed(page, &amount, "12345").await;
    page.key(Key::Enter).await;
    page.until("that the dialog goes", "return all('dialog').length === 0", &[]).await;
}
