//! WebKitWebDriver, and the desktop program that it starts.

use std::fs::File;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use nytta_tests::program;
use serde_json::json;

use crate::desk::Desk;
use crate::display::Display;
use crate::page::Page;

/// Windows take turns: two on one display would fight for the keyboard.
static TURN: Mutex<()> = Mutex::new(());

const START_MAX: Duration = Duration::from_secs(60);

/// Opens the window on a desk, does the work in it, and closes it. Where no display can be had, it says so and does nothing.
pub fn in_window(desk: &Desk, portfolio: Option<&Path>, work: impl AsyncFnOnce(&mut Page)) {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(display) = Display::found() else {
        println!("skipped: there is no display, and no Xvfb to make one");
        return;
    };
    let driver = Driver::start(&display, desk);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut page = Page::new(driver.connect(portfolio).await);
        work(&mut page).await;
        page.close().await;
    });
}

struct Driver {
    process: Child,
    port: u16,
    log: PathBuf,
}

impl Driver {
    fn start(display: &Display, desk: &Desk) -> Driver {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let log = desk.path().join("driver.log");
        let place = |name: &str| desk.path().join(name);
        let process = Command::new("WebKitWebDriver")
            .args([&format!("--port={port}"), "--host=127.0.0.1"])
            .env("DISPLAY", &display.name)
            .env("GDK_BACKEND", "x11")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("NYTTA_DESK", desk.path())
            .env("XDG_DATA_HOME", place("data"))
            .env("XDG_CONFIG_HOME", place("config"))
            .env("XDG_CACHE_HOME", place("cache"))
            .env("LC_ALL", "C.UTF-8")
            .stdout(File::create(&log).unwrap())
            .stderr(File::options().append(true).open(&log).unwrap())
            // It leaves the application behind unless its whole group is ended.
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver is not installed: cargo xtask test installs it");
        Driver { process, port, log }
    }

    /// Waits for the port and then asks for one session: asking again would start a second application.
    async fn connect(&self, portfolio: Option<&Path>) -> Client {
        let deadline = Instant::now() + START_MAX;
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(Instant::now() < deadline, "WebKitWebDriver does not answer: {}", self.said());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let arguments: Vec<&Path> = portfolio.into_iter().collect();
        let options = json!({ "binary": program("nytta-desktop"), "args": arguments });
        let wanted = [("webkitgtk:browserOptions".to_owned(), options)].into_iter().collect();
        let session = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await;
        session.unwrap_or_else(|error| panic!("no session: {error}; {}", self.said()))
    }

    fn said(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(Command::new("kill").args(["-KILL", "--", &format!("-{}", self.process.id())]).status());
        drop(self.process.wait());
    }
}
