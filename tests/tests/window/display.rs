//! A display to open windows on: the one that is there, or one of our own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

pub struct Display {
    pub name: String,
    server: Option<Child>,
}

impl Display {
    /// `None` where there is neither a display nor the program that makes one.
    pub fn found() -> Option<Display> {
        if let Ok(name) = std::env::var("DISPLAY")
            && !name.is_empty()
        {
            return Some(Display { name, server: None });
        }
        // The server picks a number that is free and tells it when it is ready.
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut number = String::new();
        BufReader::new(server.stdout.take()?).read_line(&mut number).ok()?;
        Some(Display { name: format!(":{}", number.trim()), server: Some(server) })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            server.kill().unwrap();
            server.wait().unwrap();
        }
    }
}
