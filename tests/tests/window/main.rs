//! The product in its real window: the desktop program, its web view and its page, driven by WebDriver.
//!
//! Every test works on a desk of its own (preferences, portfolios and exports in a folder that goes away), finds things
//! by role and name as a screen reader would, and waits for what it expects instead of sleeping. Where there is no
//! display, it starts one. Pictures are kept in `target/screenshots/`.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod axe;
mod calculation;
mod desk;
mod display;
mod driver;
mod finder;
mod followup;
mod grid;
mod journey;
mod keyboard;
mod known;
mod money;
mod page;
mod pictures;
mod screens;
mod texts;
mod thousand;
mod tour;
mod turn;
