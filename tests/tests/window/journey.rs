//! The main job from end to end: first start, a cost edited and taken back, a look at an earlier moment, a report on disk.

use std::path::Path;
use std::process::Command;

use fantoccini::key::Key;
use nytta_tests::program;
use serde_json::json;

use crate::desk::Desk;
use crate::page::Page;
use crate::turn::in_window;

/// The project whose cost is edited.
const PROJECT: &str = "Pedagogiska";
const PART: &str = "E-tjänster etapp 1";

#[test]
fn window_from_first_start_to_a_report_on_disk() {
    let desk = Desk::new();
    let opened = in_window(&desk, None, async |page| {
        first_start(page).await;
        edit_and_undo(page).await;
        look_back(page).await;
        report(page).await;
    });
    if opened {
        let pdf = desk.exported("pdf");
        assert_eq!((pdf.len(), desk.exported("xlsx").len()), (1, 1));
        assert!(!desk.exported("csv").is_empty());
        check_pdf(&pdf[0]);
        let check = Command::new(program("nytta")).arg("check").arg(desk.portfolio()).output().unwrap();
        assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
    }
}

/// A newcomer sees the doors, takes the decision of 2007 and sees its figures.
async fn first_start(page: &Page) {
    page.find("heading", &page.t("start-title")).await;
    page.settled().await;
    page.picture("journey/1-start").await;
    page.press("button", &page.t("start-stockholm-2007-go")).await;
    page.find("heading", &page.t("window-screen-overview")).await;
    page.settled().await;
    for (label, amount) in [
        ("overview-reserve", "650,0"),
        ("overview-grant", "416,0"),
        ("overview-estimated", "416,3"),
        ("overview-standing-over", "0,3"),
        ("overview-balance-not-granted", "234,0"),
    ] {
        page.find("button", &format!("{}: {amount} mnkr", page.t(label))).await;
    }
    page.picture("journey/2-overview").await;
}

/// A cost is edited by keyboard, every total follows, and Ctrl+Z takes it back.
async fn edit_and_undo(page: &Page) {
    page.go("projects").await;
    let (current, total) = (page.t("projects-about-current"), page.total_row());
    page.cell_is(&total, &current, "416,3").await;
    page.walk_to(PROJECT, &current).await;
    page.type_into_cell("26").await;
    page.cell_is(PROJECT, &current, "26,0").await;
    page.cell_is(PART, &current, "217,0").await;
    page.cell_is(&total, &current, "417,3").await;
    page.find("button", &format!("{}: 417,3 mnkr", page.t("projects-key-current"))).await;
    page.picture("journey/3-edited").await;
    page.chord(Key::Control, 'z').await;
    page.cell_is(PROJECT, &current, "25,0").await;
    page.cell_is(&total, &current, "416,3").await;
}

/// One change back the edit still stands, nothing can be changed, and now is as it was.
async fn look_back(page: &Page) {
    page.go("history").await;
    let name = page.t("history-slider");
    page.until(&name, "const slider = find('slider', arguments[0]); slider?.focus(); return slider !== null && document.activeElement === slider", &[json!(name)]).await;
    page.key(Key::Left).await;
    let back = page.t("window-earlier-back");
    page.find("button", &back).await;
    page.settled().await;
    page.picture("journey/4-earlier").await;
    page.go("projects").await;
    let (current, total) = (page.t("projects-about-current"), page.total_row());
    page.cell_is(&total, &current, "417,3").await;
    assert!(!page.shows("button", &page.t("projects-add")).await, "an earlier moment cannot be changed");
    page.press("button", &back).await;
    page.cell_is(&total, &current, "416,3").await;
    page.find("button", &page.t("projects-add")).await;
}

/// The suggested report is written as files whose totals agree.
async fn report(page: &Page) {
    page.go("reports").await;
    page.picture("journey/5-report").await;
    page.press("button", page.texts.with("reports-write", &[("period", "")]).trim()).await;
    page.says(&page.t("reports-agree")).await;
    page.settled().await;
    page.picture("journey/6-written").await;
}

/// The file is a tagged PDF with a title and a language.
fn check_pdf(pdf: &Path) {
    let answer =
        Command::new("pdfinfo").arg(pdf).output().expect("pdfinfo is not installed: cargo xtask test installs it");
    let told = String::from_utf8_lossy(&answer.stdout).into_owned();
    let value = |name: &str| told.lines().find_map(|line| line.strip_prefix(name)).map(str::trim).unwrap_or_default();
    assert_eq!(value("Tagged:"), "yes", "{told}");
    assert!(!value("Title:").is_empty(), "{told}");
    let bytes = std::fs::read(pdf).unwrap();
    assert!(
        bytes.windows(b"/Lang (sv".len()).any(|part| part == b"/Lang (sv" || part == b"/Lang(sv-"),
        "the PDF names no language"
    );
}
