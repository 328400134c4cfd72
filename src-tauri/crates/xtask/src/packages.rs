//! System packages, through `apt-get`, and only where something is missing.

use std::io::{IsTerminal, stdin};
use std::os::unix::fs::MetadataExt;
use std::process::{Command, Stdio};

use crate::steps::{announce, ask, must};
use crate::trouble::Trouble;

/// What the window is built with and runs on.
pub const WINDOW: &[&str] = &["libwebkit2gtk-4.1-dev", "pkg-config"];

/// What the tests drive or look with: the window's driver and a screen for it, readers of PDF and XLSX, a real
/// PostgreSQL, and the tool that makes a disk fail.
pub const TESTS: &[&str] = &[
    "libreoffice-calc-nogui",
    "poppler-utils",
    "postgresql",
    "strace",
    "util-linux",
    "webkit2gtk-driver",
    "xauth",
    "xvfb",
];

/// What fetches a newer Node.js.
pub const NPM: &[&str] = &["ca-certificates", "npm"];

/// Installs what is missing of `wanted`. On a system without dpkg it says what is needed and leaves it at that.
///
/// # Errors
/// When something is missing and this user may not install it, or when `apt-get` fails twice.
pub fn install(wanted: &[&str]) -> Result<(), Trouble> {
    if !is_debian() {
        println!("This is no Debian system: Nytta needs its counterparts of {}.", wanted.join(", "));
        return Ok(());
    }
    let missing = missing(wanted, &installed(wanted));
    if missing.is_empty() {
        return Ok(());
    }
    let Some(authority) = Authority::here() else {
        return Err(Trouble::MayNotInstall { missing });
    };
    announce(&format!("installing system packages: {}", missing.join(", ")));
    // A failed download or an interrupted run is mended by `-f install`, and then the second try succeeds.
    install_once(authority, &missing).or_else(|_| {
        must(authority.apt_get().args(["-y", "-f", "install"]))?;
        install_once(authority, &missing)
    })
}

/// Whether packages are managed by dpkg and apt here.
pub fn is_debian() -> bool {
    ask(Command::new("dpkg-query").arg("--version")).is_some()
        && ask(Command::new("apt-get").arg("--version")).is_some()
}

/// The line that a person with the right to do so can run by hand.
pub fn install_line(missing: &[String]) -> String {
    format!("apt-get update && apt-get install --no-install-recommends {}", missing.join(" "))
}

fn install_once(authority: Authority, missing: &[String]) -> Result<(), Trouble> {
    must(authority.apt_get().arg("update"))?;
    must(authority.apt_get().args(["install", "-y", "--no-install-recommends"]).args(missing))
}

/// dpkg's own word on the packages, one `name status` a line. It fails for unknown names, but still tells the others.
fn installed(wanted: &[&str]) -> String {
    let format = "--showformat=${Package} ${db:Status-Status}\\n";
    let mut query = Command::new("dpkg-query");
    query.args(["--show", format]).args(wanted);
    query.output().map(|answer| String::from_utf8_lossy(&answer.stdout).into_owned()).unwrap_or_default()
}

fn missing(wanted: &[&str], listing: &str) -> Vec<String> {
    let is_installed = |name: &str| listing.lines().any(|line| line.split_once(' ') == Some((name, "installed")));
    wanted.iter().filter(|name| !is_installed(name)).map(|&name| name.to_owned()).collect()
}

/// By what right packages are installed.
#[derive(Clone, Copy)]
enum Authority {
    Root,
    Sudo,
}

impl Authority {
    fn here() -> Option<Self> {
        if std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0) {
            return Some(Self::Root);
        }
        let silent = ask(Command::new("sudo").args(["-n", "true"]).stderr(Stdio::null())).is_some();
        // Where someone sits at the keyboard, sudo may ask for the password.
        let may_ask = stdin().is_terminal() && ask(Command::new("sudo").arg("--version")).is_some();
        (silent || may_ask).then_some(Self::Sudo)
    }

    /// `apt-get` that asks nothing and waits for another one to finish.
    fn apt_get(self) -> Command {
        // sudo clears the environment, so it is set behind sudo.
        let words = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"];
        let mut command = match self {
            Self::Root => Command::new(words[0]),
            Self::Sudo => {
                let mut sudo = Command::new("sudo");
                sudo.arg(words[0]);
                sudo
            }
        };
        command.args(&words[1..]);
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_dpkg_calls_installed_is_there() {
        let listing = "xvfb installed\nstrace config-files\npostgresql not-installed\n";
        assert_eq!(missing(&["xvfb", "strace", "postgresql", "xauth"], listing), ["strace", "postgresql", "xauth"]);
        assert!(missing(&["xvfb"], listing).is_empty());
    }

    #[test]
    fn who_may_not_install_is_told_the_exact_line() {
        let text = Trouble::MayNotInstall { missing: vec!["xauth".into(), "xvfb".into()] }.to_string();
        assert!(text.contains("apt-get update && apt-get install --no-install-recommends xauth xvfb"), "{text}");
    }
}
