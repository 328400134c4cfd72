//! A PostgreSQL server that lives as long as a test.
#![expect(clippy::unwrap_used, reason = "for tests, which fail by panicking")]

use std::fs::read_dir;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use ::postgres::{Client, Config, NoTls};
use tempfile::TempDir;

/// The user whom the server knows, and who may do everything.
const USER: &str = "nytta";
/// How long a server may take to start on a busy machine.
const START: Duration = Duration::from_secs(60);

/// A server in a temporary folder, reached through a socket in it and by nothing else. Stopped and removed when dropped.
#[derive(Debug)]
pub struct PostgresServer {
    programs: PathBuf,
    folder: TempDir,
    owner: Option<(u32, u32)>,
    server: Child,
    databases: AtomicU32,
}

impl PostgresServer {
    /// Starts a server, or says in a line why there is none: no PostgreSQL is installed.
    ///
    /// # Panics
    /// When there is a PostgreSQL but it does not start.
    #[must_use]
    pub fn start() -> Option<PostgresServer> {
        let Some(programs) = programs() else {
            println!("skipped: no PostgreSQL server is installed (apt-get install postgresql)");
            return None;
        };
        let folder = tempfile::Builder::new().prefix("nytta-pg").tempdir().unwrap();
        let owner = owner(folder.path());
        if let Some((user, group)) = owner {
            chown(folder.path(), Some(user), Some(group)).unwrap();
        }
        initialise(&programs, folder.path(), owner);
        let log = std::fs::File::create(folder.path().join("log")).unwrap();
        let server = program(&programs, "postgres", owner)
            .arg("-D")
            .arg(folder.path().join("data"))
            .arg("-k")
            .arg(folder.path())
            .args(["-c", "listen_addresses=", "-c", "fsync=off", "-c", "shared_buffers=16MB"])
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        let started = PostgresServer { programs, folder, owner, server, databases: AtomicU32::new(0) };
        started.wait();
        Some(started)
    }

    /// How a database of this server is connected to.
    #[must_use]
    pub fn config(&self, database: &str) -> Config {
        let mut config = Config::new();
        config.host_path(self.folder.path()).user(USER).dbname(database);
        config
    }

    /// A new connection to a database of this server.
    ///
    /// # Panics
    /// When the server refuses.
    #[must_use]
    pub fn connect(&self, database: &str) -> Client {
        self.config(database).connect(NoTls).unwrap()
    }

    /// The name of a new, empty database.
    ///
    /// # Panics
    /// When the server refuses.
    #[must_use]
    pub fn database(&self) -> String {
        let name = format!("portfolio_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        self.connect("postgres").batch_execute(&format!("CREATE DATABASE {name} TEMPLATE template0")).unwrap();
        name
    }

    fn wait(&self) {
        let begun = Instant::now();
        while let Err(error) = self.config("postgres").connect(NoTls) {
            let log = || std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
            assert!(begun.elapsed() < START, "the server does not start: {error}\n{}", log());
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        let mut stop = program(&self.programs, "pg_ctl", self.owner);
        stop.arg("-D").arg(self.folder.path().join("data")).args(["-m", "immediate", "-w", "stop"]);
        stop.stdout(Stdio::null()).stderr(Stdio::null()).status().ok();
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

/// The newest server's programs, where distributions put them.
fn programs() -> Option<PathBuf> {
    let versions = read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let number =
        |path: &Path| path.file_name().and_then(|name| name.to_str()).and_then(|name| name.parse::<u32>().ok());
    let newest = versions.map(|version| version.path()).max_by_key(|path| number(path));
    let folders = newest
        .map(|version| version.join("bin"))
        .into_iter()
        .chain(["/usr/local/bin", "/usr/bin"].into_iter().map(PathBuf::from));
    folders.into_iter().find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
}

/// Whom to run the server as: it refuses to run as root.
fn owner(folder: &Path) -> Option<(u32, u32)> {
    if std::fs::metadata(folder).unwrap().uid() != 0 {
        return None;
    }
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let numbers = |name: &str| {
        let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    Some(numbers("postgres").or_else(|| numbers("nobody")).unwrap())
}

fn program(programs: &Path, name: &str, owner: Option<(u32, u32)>) -> Command {
    let mut command = Command::new(programs.join(name));
    command.current_dir("/").env("LC_ALL", "C.UTF-8");
    if let Some((user, group)) = owner {
        command.uid(user).gid(group);
    }
    command
}

/// Swedish order where the server can sort so: an order that is not that of the bytes shows who relies on it.
fn initialise(programs: &Path, folder: &Path, owner: Option<(u32, u32)>) {
    let data = folder.join("data");
    let swedish: &[&str] = &["--locale-provider=icu", "--icu-locale=sv-SE"];
    let made = [swedish, &[]].into_iter().any(|order| {
        std::fs::remove_dir_all(&data).ok();
        let mut initdb = program(programs, "initdb", owner);
        initdb.arg("-D").arg(&data).args(["-U", USER, "--auth=trust", "--encoding=UTF8", "--no-sync"]).args(order);
        initdb.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
    });
    assert!(made, "initdb fails in {}", data.display());
}
