//! The window itself, and what it is started with.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use nytta_office::desk::Desk;
use nytta_office::{Session, Setting};
use tauri::{WebviewUrl, WebviewWindowBuilder};

use crate::commands::{self, Desktop};
use crate::engine::Sqlite;
use crate::{clock, place};

/// Whether the window has opened.
static OPEN: AtomicBool = AtomicBool::new(false);

pub fn is_open() -> bool {
    OPEN.load(Ordering::Relaxed)
}

/// Opens the window and works until it is closed. A portfolio's file may be given as the first argument.
///
/// # Errors
/// What the window system says when no window can be opened.
#[expect(clippy::disallowed_methods, reason = "what Tauri generates for its context ends the program where it must")]
pub fn run() -> tauri::Result<()> {
    let client = format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    let program = std::env::current_exe().unwrap_or_default();
    let setting = Setting { client, user: place::user(), preferences: place::preferences(), program };
    let mut session = Session::new(Arc::new(Sqlite), Desk::in_folder(place::desk()), setting);
    if let Some(path) = std::env::args_os().nth(1).map(PathBuf::from)
        && let Err(failure) = session.open(&path, clock::today())
    {
        eprintln!(
            "nytta-desktop: {}: {}",
            path.display(),
            nytta_office::Texts::of(session.language()).failure(&failure)
        );
    }
    let verbs = commands::verbs();
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Desktop { session: Mutex::new(session), cancelled: Arc::default(), stopped: Arc::default() })
        .invoke_handler(verbs.invoke_handler())
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Nytta")
                .inner_size(1440.0, 900.0)
                .min_inner_size(720.0, 480.0)
                .build()?;
            OPEN.store(true, Ordering::Relaxed);
            Ok(())
        })
        .run(tauri::generate_context!())
}
