//! Every screen in both languages and every look, seen by axe and kept as pictures.

use fantoccini::key::Key;
use serde_json::json;

use crate::axe::Findings;
use crate::desk::Desk;
use crate::page::Page;
use crate::tour;
use crate::turn::in_window;

const THEMES: [&str; 3] = ["light", "dark", "contrast"];

#[test]
fn window_screens_have_no_axe_violations_in_any_language_and_look() {
    let desk = Desk::new();
    in_window(&desk, None, async |page| {
        let mut findings = Findings::default();
        page.press("button", &page.t("start-example-go")).await;
        page.find("heading", &page.t("window-screen-overview")).await;
        for language in ["sv", "en"] {
            speak(page, language).await;
            for theme in THEMES {
                dress(page, theme).await;
                let mut look = async |page: &Page, name: &str| {
                    let name = format!("{language}-{theme}/{name}");
                    page.picture(&name).await;
                    findings.look(page, &name).await;
                };
                tour::screens(page, &mut look).await;
                index(page, &mut look).await;
                start(page, &mut look).await;
            }
        }
        findings.assert_none();
    });
}

async fn speak(page: &mut Page, language: &'static str) {
    if page.language != language {
        page.press("button", &page.t(&format!("window-language-to-{language}"))).await;
        page.speaks(language);
        page.find("link", &page.t("window-screen-settings")).await;
        page.until("the language", "return document.documentElement.lang === arguments[0]", &[json!(language)]).await;
    }
}

async fn dress(page: &Page, theme: &str) {
    page.press("button", &page.t("window-theme")).await;
    page.press("menuitem", &page.t(&format!("window-theme-{theme}"))).await;
    page.until("the look", "return document.documentElement.dataset.theme === arguments[0]", &[json!(theme)]).await;
    page.until("that the menu goes", "return all('menuitem').length === 0", &[]).await;
}

/// The price index of the example, with its numbers by year in the form beside the table.
async fn index(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    page.go("settings").await;
    page.press("link", &page.t("settings-room-price-index")).await;
    page.find("grid", &page.t("settings-room-price-index")).await;
    page.enter_grid().await;
    page.key(Key::Enter).await;
    page.find("textbox", &page.t("field-values")).await;
    page.settled().await;
    look(page, "settings-price-index-record").await;
}

/// The first screen, with what was open before; then back in by the file's name.
async fn start(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    let menu = page.texts.with("window-portfolio-name", &[("name", "")]);
    page.press("button", &menu).await;
    page.press("menuitem", &page.t("window-portfolio-close")).await;
    page.find("heading", &page.t("start-title")).await;
    page.settled().await;
    look(page, "start").await;
    page.press("button", &page.t("start-empty-go")).await;
    page.find("dialog", &page.t("start-empty")).await;
    look(page, "start-name").await;
    page.key(Key::Escape).await;
    page.gone("dialog", &page.t("start-empty")).await;
    page.press("button", ".nytta").await;
    page.find("heading", &page.t("window-screen-overview")).await;
}
