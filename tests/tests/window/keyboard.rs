//! What is done without a mouse.

use fantoccini::key::Key;
use serde_json::json;

use crate::page::Page;

/// Goes to a thing by name and presses Enter on it, as a keyboard does.
pub async fn act(page: &Page, role: &str, name: &str) {
    let focus = "const e = find(arguments[0], arguments[1]); if (!e || e.disabled || e.getAttribute('aria-disabled') === 'true') return false;
        e.focus(); return document.activeElement === e";
    page.until(&format!("{role} {name}"), focus, &[json!(role), json!(name)]).await;
    page.key(Key::Enter).await;
}

/// Types into a field over what stands there; Enter keeps it.
pub async fn typed(page: &Page, field: &str, text: &str) {
    page.until(
        field,
        "const e = find('textbox', arguments[0]); if (!e || e.readOnly) return false; e.focus(); e.select(); return document.activeElement === e",
        &[json!(field)],
    )
    .await;
    page.keys(text).await;
}

/// Looks a project up, and goes on to its benefits.
pub async fn benefits_of(page: &Page, project: &str) {
    page.chord(Key::Control, 'k').await;
    page.find("dialog", &page.t("window-search")).await;
    page.keys(project).await;
    page.until("a hit", "return all('menuitem').length > 0", &[]).await;
    page.key(Key::Enter).await;
    act(page, "link", &page.t("projects-page-benefits")).await;
}
