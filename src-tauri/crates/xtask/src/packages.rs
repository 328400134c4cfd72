//! System packages, through `apt-get`, and only where something is missing.

use std::fs::{self, File};
use std::io::{IsTerminal, stdin};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::steps::{announce, ask, must};
use crate::trouble::Trouble;
use crate::workshop::Workshop;

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

/// Installs what is missing of `wanted`. On a system without dpkg it says what is needed and leaves it at that.
///
/// # Errors
/// When something is missing and this user may not install it, or when `apt-get` fails twice.
pub fn install(workshop: &Workshop, wanted: &[&str]) -> Result<(), Trouble> {
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
    let log = workshop.cache().join("apt-get.log");
    announce(&format!("installing system packages: {} (a few minutes; see {})", missing.join(", "), log.display()));
    let apt_get = AptGet { authority, log };
    // A failed download or an interrupted run is mended by `-f install`, and then the second try succeeds.
    apt_get.install(&missing).or_else(|_| {
        apt_get.run(&["-y", "-f", "install"])?;
        apt_get.install(&missing)
    })
}

/// Whether packages are managed by dpkg and apt here.
fn is_debian() -> bool {
    ["dpkg-query", "apt-get"].iter().all(|program| ask(Command::new(program).arg("--version")).is_some())
}

/// The line that a person with the right to do so can run by hand.
pub fn install_line(missing: &[String]) -> String {
    format!("apt-get update && apt-get install --no-install-recommends {}", missing.join(" "))
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
        if fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0) {
            return Some(Self::Root);
        }
        let silent = ask(Command::new("sudo").args(["-n", "true"]).stderr(Stdio::null())).is_some();
        // Where someone sits at the keyboard, sudo may ask for the password.
        let may_ask = stdin().is_terminal() && ask(Command::new("sudo").arg("--version")).is_some();
        (silent || may_ask).then_some(Self::Sudo)
    }
}

/// `apt-get` that asks nothing, waits for another one to finish, and tells the thousand things that it does to a log.
struct AptGet {
    authority: Authority,
    log: PathBuf,
}

impl AptGet {
    fn install(&self, missing: &[String]) -> Result<(), Trouble> {
        self.run(&["update"])?;
        let names = missing.iter().map(String::as_str);
        self.run(&["install", "-y", "--no-install-recommends"].into_iter().chain(names).collect::<Vec<_>>())
    }

    fn run(&self, arguments: &[&str]) -> Result<(), Trouble> {
        // sudo clears the environment, so it is set behind sudo.
        let words = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"];
        let mut command = match self.authority {
            Authority::Root => Command::new(words[0]),
            Authority::Sudo => {
                let mut sudo = Command::new("sudo");
                sudo.arg(words[0]);
                sudo
            }
        };
        must(command.args(&words[1..]).args(arguments).stdout(self.open_log()?))
    }

    fn open_log(&self) -> Result<File, Trouble> {
        let trouble = |source| Trouble::File { path: self.log.clone(), source };
        if let Some(folder) = self.log.parent() {
            fs::create_dir_all(folder).map_err(trouble)?;
        }
        File::options().create(true).append(true).open(&self.log).map_err(trouble)
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
