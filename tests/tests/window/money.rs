//! The money in the window: an allocation is refused for a project that lacks its calculation and decided for one that has it, a
//! contract is signed by who may, and the decision is reversed.

use fantoccini::key::Key;
use serde_json::json;

use crate::axe::Findings;
use crate::desk::Desk;
use crate::keyboard::{act, typed};
use crate::page::Page;
use crate::turn::in_window;

/// A project with an approved calculation and 2 million allocated, and one that lacks everything.
const ANALYSED: &str = "Frånvaroanmälan i skolan";
const UNANALYSED: &str = "Markupplåtelse och evenemang";
const CONTRACT: &str = "Frånvaroanmälan, tjänst";

#[test]
fn window_money_is_decided_contracted_signed_for_and_reversed() {
    let desk = Desk::new();
    in_window(&desk, None, async |page| {
        let mut findings = Findings::default();
        page.press("button", &page.t("start-example-go")).await;
        page.find("heading", &page.t("window-screen-overview")).await;
        page.go("money").await;
        page.picture("money/1-decisions").await;
        refused(page, &mut findings).await;
        decided(page).await;
        findings.look(page, "money/decided").await;
        final_for_undo(page).await;
        contracted(page, &mut findings).await;
        reported(page, &mut findings).await;
        reversed(page, &mut findings).await;
        on_the_project(page, &mut findings).await;
        findings.assert_none();
    });
}

/// The project of a line, found by a part of its name.
async fn choose_project(page: &Page, name: &str) {
    typed(page, &page.t("field-project"), name).await;
    page.until("that it is found", "return all('option').length === 1 && find('option', arguments[0]) !== null", &[json!(name)])
        .await;
    page.press("option", name).await;
    page.until("that it is chosen", "return find('textbox', arguments[0])?.value.startsWith(arguments[1])", &[json!(page.t("field-project")), json!(name)])
        .await;
}

async fn no_dialog(page: &Page) {
    page.until("that the dialog goes", "return all('dialog').length === 0", &[]).await;
    page.settled().await;
}

/// What the project lacks is told at its line before anything is entered, and the office refuses it.
async fn refused(page: &Page, findings: &mut Findings) {
    act(page, "button", &page.t("money-decision-new")).await;
    page.find("dialog", &page.t("money-decision-new")).await;
    act(page, "button", &page.t("parts-choose")).await;
    act(page, "option", "Fördelning").await;
    page.says("Ekonomiutskottet").await;
    choose_project(page, UNANALYSED).await;
    let lacking = page.texts.with("problem-allocation-lacks-approval", &[("project", UNANALYSED)]);
    page.says(&lacking).await;
    let amount = format!("{} ({})", page.t("field-amount"), page.t("parts-unit-tkr"));
    typed(page, &amount, "1 500").await;
    page.settled().await;
    page.picture("money/2-lacking").await;
    findings.look(page, "money/lacking").await;
    act(page, "button", &page.t("money-decide-save")).await;
    page.until("the refusal", "return all('alert').some((e) => plain(e.innerText).includes(plain(arguments[0])))", &[json!(lacking)]).await;
    page.find("textbox", &page.t("field-exception")).await;
    page.picture("money/3-refused").await;
}

/// With another project the same form is decided.
async fn decided(page: &Page) {
    choose_project(page, ANALYSED).await;
    typed(page, &page.t("field-paragraph"), "12").await;
    typed(page, &page.t("money-decision-about"), "Fördelning, höstens omgång").await;
    page.settled().await;
    act(page, "button", &page.t("money-decide-save")).await;
    no_dialog(page).await;
    page.find("heading", "Fördelning, höstens omgång").await;
    page.find("button", &format!("{}, {ANALYSED}: 1 500", page.t("field-amount"))).await;
    page.picture("money/4-decided").await;
}

/// A decision is not taken back by Ctrl+Z, and says so.
async fn final_for_undo(page: &Page) {
    page.chord(Key::Control, 'z').await;
    let said = page.texts.with("problem-undo-final", &[("kind", &page.t("kind-decision"))]);
    page.says(&said).await;
    page.find("heading", "Fördelning, höstens omgång").await;
}

/// A contract is proposed, refused to who may not sign it, and signed by who may.
async fn contracted(page: &Page, findings: &mut Findings) {
    page.press("link", &page.t("money-tab-contracts")).await;
    page.find("grid", &page.t("money-list-contracts")).await;
    page.settled().await;
    page.picture("money/5-contracts").await;
    act(page, "button", &page.t("money-contract-new")).await;
    page.find("dialog", &page.t("money-contract-new")).await;
    typed(page, &page.t("field-name"), CONTRACT).await;
    act(page, "button", &page.t("parts-choose")).await;
    act(page, "option", &page.t("money-supplier-new")).await;
    typed(page, &page.t("money-supplier-name"), "Nya Tjänstebolaget AB").await;
    choose_project(page, ANALYSED).await;
    typed(page, &format!("{} ({})", page.t("field-amount"), page.t("parts-unit-tkr")), "2 900").await;
    page.settled().await;
    page.picture("money/6-contract").await;
    findings.look(page, "money/contract").await;
    act(page, "button", &page.t("money-contract-save")).await;
    no_dialog(page).await;
    page.find("heading", CONTRACT).await;
    page.says("Peter Hallgren").await;
    findings.look(page, "money/contract-panel").await;
    act(page, "button", &page.t("money-sign")).await;
    page.find("dialog", &page.t("money-sign-title")).await;
    act(page, "button", &page.t("parts-choose")).await;
    act(page, "option", "Mats Lindqvist").await;
    act(page, "button", &page.t("money-sign-save")).await;
    let refusal = "return all('alert').some((e) => plain(e.innerText).includes('Mats Lindqvist') && plain(e.innerText).includes('Peter Hallgren'))";
    page.until("who may sign it", refusal, &[]).await;
    page.picture("money/7-signer").await;
    findings.look(page, "money/signer").await;
    act(page, "button", "Mats Lindqvist").await;
    act(page, "option", "Peter Hallgren").await;
    act(page, "button", &page.t("money-sign-save")).await;
    no_dialog(page).await;
    page.gone("button", &page.t("money-sign")).await;
    page.says(&page.t("money-signed-kept")).await;
    page.picture("money/8-signed").await;
}

/// What was signed by delegation stands in a list until the board has been told.
async fn reported(page: &Page, findings: &mut Findings) {
    page.press("link", &page.t("money-list-delegated")).await;
    page.find("grid", &page.t("money-list-delegated")).await;
    page.settled().await;
    page.says(CONTRACT).await;
    findings.look(page, "money/delegated").await;
    page.picture("money/9-delegated").await;
    let button = page.texts.with("money-report", &[("count", "1"), ("body", "Kommunstyrelsen")]);
    act(page, "button", &button).await;
    page.find("dialog", &page.t("money-report-title")).await;
    findings.look(page, "money/report").await;
    act(page, "button", &page.t("money-report-save")).await;
    no_dialog(page).await;
    page.gone("button", &button).await;
}

/// The decision is reversed by a new one; both stay in the list.
async fn reversed(page: &Page, findings: &mut Findings) {
    page.press("link", &page.t("money-tab-decisions")).await;
    page.find("grid", &page.t("money-list-decisions")).await;
    page.press("link", "Fördelning, höstens omgång").await;
    act(page, "button", &page.t("money-reverse")).await;
    page.find("dialog", &page.t("money-reverse-title")).await;
    findings.look(page, "money/reverse").await;
    act(page, "button", &page.t("money-reverse-save")).await;
    no_dialog(page).await;
    let reversal = page.texts.with("money-reversal-name", &[("name", "Fördelning, höstens omgång")]);
    page.find("heading", &reversal).await;
    page.says(&page.t("money-state-reversed")).await;
    page.picture("money/10-reversed").await;
}

/// On the project's own page the money is one row, and leads to the contract.
async fn on_the_project(page: &Page, findings: &mut Findings) {
    page.chord(Key::Control, 'k').await;
    page.find("dialog", &page.t("window-search")).await;
    page.keys(ANALYSED).await;
    page.until("a hit", "return all('menuitem').length > 0", &[]).await;
    page.key(Key::Enter).await;
    page.find("button", &format!("{}: 2 900", page.t("money-column-ordered"))).await;
    page.settled().await;
    page.js("document.getElementById('project-money').scrollIntoView(); return true", &[]).await;
    page.picture("money/11-project").await;
    findings.look(page, "money/project").await;
    page.press("link", CONTRACT).await;
    page.find("heading", CONTRACT).await;
}
