//! WebKitWebDriver, and the program that it starts.

use std::fs::File;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::display::Display;

const START_MAX: Duration = Duration::from_secs(60);

/// A driver with a port of its own; what it started ends with it.
pub struct Driver {
    process: Child,
    port: u16,
    log: PathBuf,
}

impl Driver {
    pub fn start(display: &Display, folder: &Path) -> Driver {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let log = folder.join("driver.log");
        let place = |name: &str| folder.join(name);
        let process = Command::new("WebKitWebDriver")
            .args([&format!("--port={port}"), "--host=127.0.0.1"])
            .env("DISPLAY", &display.name)
            .env("GDK_BACKEND", "x11")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("NYTTA_DESK", folder)
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

    /// Waits until the driver answers.
    pub async fn ready(&self) {
        let deadline = Instant::now() + START_MAX;
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(Instant::now() < deadline, "WebKitWebDriver does not answer: {}", self.said());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Starts a program with a web view in it. Asked once: asking again would start a second one.
    pub async fn connect(&self, program: &Path, arguments: &[&str]) -> Client {
        let options = json!({ "binary": program, "args": arguments });
        let wanted = [("webkitgtk:browserOptions".to_owned(), options)].into_iter().collect();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(wanted).connect(&format!("http://127.0.0.1:{}", self.port)).await;
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
