//! From the start of the program until its first screen can be used, beside a bare window with the same web view.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::Client;

use crate::display::Display;
use crate::driver::Driver;
use crate::table::{Samples, Table};

/// WebKitGTK's own browser, that shows an empty page and does nothing else.
const BARE: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const TIMES: usize = 10;

pub fn measure(table: &mut Table) {
    table.room("window");
    let Some(display) = Display::found() else {
        table.says("start to interactive", "", "no display, and no Xvfb to make one");
        return;
    };
    let desktop =
        std::env::current_exe().unwrap().ancestors().nth(2).map(|folder| folder.join("nytta-desktop")).unwrap();
    let starts: [(&str, PathBuf, &[&str], &str); 2] = [
        (
            "a bare window: MiniBrowser with an empty page",
            PathBuf::from(BARE),
            &["--automation"],
            "return document.readyState === 'complete'",
        ),
        (
            "start to interactive: the first screen's doors",
            desktop,
            &[],
            "return document.querySelector('h1') !== null && document.querySelectorAll('button').length > 3",
        ),
    ];
    for (what, program, arguments, ready) in starts {
        if !program.exists() {
            table.says(what, "", &format!("{} is not there", program.display()));
            continue;
        }
        let samples = Samples::of(TIMES, |_| start(&display, &program, arguments, ready));
        table.took(what, "WebDriver's own time in it", &samples, None);
    }
}

/// One start in a new folder of its own; the time goes from the session that starts the program to the answer.
fn start(display: &Display, program: &Path, arguments: &[&str], ready: &str) -> Duration {
    let folder = tempfile::tempdir().unwrap();
    let driver = Driver::start(display, folder.path());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        driver.ready().await;
        let begun = Instant::now();
        let client: Client = driver.connect(program, arguments).await;
        while client.execute(ready, Vec::new()).await.ok() != Some(true.into()) {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let taken = begun.elapsed();
        client.close().await.unwrap();
        taken
    })
}
