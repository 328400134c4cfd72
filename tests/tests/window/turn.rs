//! One window after the other.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use nytta_tests::program;

use crate::desk::Desk;
use crate::display::Display;
use crate::driver::Driver;
use crate::page::Page;

/// Windows take turns: two on one display would fight for the keyboard.
static TURN: Mutex<()> = Mutex::new(());

/// Opens the window on a desk, does the work in it, and closes it. Where no display can be had, it says so and
/// gives false.
pub fn in_window(desk: &Desk, portfolio: Option<&Path>, work: impl AsyncFnOnce(&mut Page)) -> bool {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(display) = Display::found() else {
        println!("skipped: there is no display, and no Xvfb to make one");
        return false;
    };
    let driver = Driver::start(&display, desk.path());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        driver.ready().await;
        let arguments: Vec<&str> = portfolio.iter().map(|path| path.to_str().unwrap()).collect();
        let mut page = Page::new(driver.connect(&program("nytta-desktop"), &arguments).await);
        work(&mut page).await;
        page.close().await;
    });
    true
}
