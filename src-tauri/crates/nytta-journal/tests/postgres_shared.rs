//! A database that several programs write, and databases that are no journal or may not be written. Skipped where no
//! PostgreSQL server is installed.
#![cfg(all(feature = "postgres", feature = "testing"))]
#![expect(clippy::unwrap_used, reason = "tests may")]

mod common;

use std::collections::BTreeSet;

use common::{append, id, is_sound, item, proposal};
use nytta_journal::port::{Journal, JournalError, Outcome, ReadOnlyCause};
use nytta_journal::postgres::{self, NoTls, PostgresJournal, reason};
use nytta_journal::rules::refusal;
use nytta_journal::testing::PostgresServer;

fn open(server: &PostgresServer, database: &str) -> Result<PostgresJournal, JournalError> {
    postgres::open(server.connect(database), &|_| u32::MAX)
}

/// Appends one record of a program's own until nothing overtakes it.
fn append_own(journal: &mut PostgresJournal, name: &str) {
    loop {
        let base = journal.head().unwrap().sequence;
        // Half of the programs rely on what they all write, so they do overtake each other.
        let relied_on =
            name.ends_with('0').then(|| nytta_journal::port::Reliance { kind: "area".to_owned(), project: None });
        let mut wanted = proposal(name, base, &[item(name, name)]);
        wanted.relied_on = relied_on.into_iter().collect();
        if matches!(journal.append(&wanted).unwrap(), Outcome::Appended(_)) {
            return;
        }
    }
}

#[test]
fn many_write_at_once() {
    let Some(server) = PostgresServer::start() else { return };
    let database = server.database();
    drop(postgres::create(server.connect(&database)).unwrap());
    std::thread::scope(|threads| {
        for writer in 0..4 {
            let (server, database) = (&server, &database);
            threads.spawn(move || {
                let mut journal = open(server, database).unwrap();
                (0..20).for_each(|number| append_own(&mut journal, &format!("w{writer}-{number}-{}", writer % 2)));
            });
        }
    });
    let mut journal = open(&server, &database).unwrap();
    assert_eq!(journal.head().unwrap().sequence, 80);
    let ids: BTreeSet<_> = journal.changes(80, 80).unwrap().into_iter().map(|change| change.id).collect();
    assert_eq!(ids.len(), 80);
    is_sound(&mut journal);
}

#[test]
fn two_programs_meet() {
    let Some(server) = PostgresServer::start() else { return };
    let database = server.database();
    let mut anna = postgres::create(server.connect(&database)).unwrap();
    let mut bo = open(&server, &database).unwrap();
    append(&mut anna);
    let late = proposal("late", 0, &[item("a0", "of Bo")]);
    let head = anna.head().unwrap();
    let moved = vec![item("a0", "").key];
    assert_eq!(bo.append(&late).unwrap(), Outcome::Overtaken { head, moved });
    let again = nytta_journal::port::Proposal { base: 1, ..late };
    assert!(matches!(bo.append(&again).unwrap(), Outcome::Appended(_)));
    assert_eq!(anna.head().unwrap(), bo.head().unwrap());

    // A schema number that Bo's program brings is counted though Anna's has the journal open.
    let newer = nytta_journal::port::Item { schema: 2, ..item("new", "") };
    bo.append(&proposal("newer", 2, &[newer])).unwrap();
    append(&mut anna);
    is_sound(&mut anna);
    let old_program = postgres::open(server.connect(&database), &|_| 1).unwrap();
    assert_eq!(old_program.read_only(), Some(ReadOnlyCause::NewerRecords));
}

#[test]
fn a_lost_connection_is_told_and_loses_nothing() {
    let Some(server) = PostgresServer::start() else { return };
    let database = server.database();
    let mut journal = postgres::create(server.connect(&database)).unwrap();
    append(&mut journal);
    let end_others =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = $1";
    server.connect("postgres").query(end_others, &[&database]).unwrap();
    let wanted = proposal("lost", 1, &[item("a", "")]);
    assert!(matches!(journal.append(&wanted), Err(JournalError::Store(_))));
    assert!(matches!(journal.head(), Err(JournalError::Store(_))));
    let mut journal = open(&server, &database).unwrap();
    assert_eq!((journal.head().unwrap().sequence, journal.find(&id("lost")).unwrap()), (1, None));
    assert!(matches!(journal.append(&wanted).unwrap(), Outcome::Appended(_)));
    is_sound(&mut journal);
}

#[test]
fn what_may_not_be_written_is_read() {
    let Some(server) = PostgresServer::start() else { return };
    let database = server.database();
    append(&mut postgres::create(server.connect(&database)).unwrap());
    let grant = "CREATE ROLE reader LOGIN; GRANT USAGE ON SCHEMA nytta TO reader;
        GRANT SELECT ON ALL TABLES IN SCHEMA nytta TO reader";
    server.connect(&database).batch_execute(grant).unwrap();
    let as_reader = || server.config(&database).user("reader").connect(NoTls).unwrap();
    let mut journal = postgres::open(as_reader(), &|_| 1).unwrap();
    assert_eq!(journal.read_only(), Some(ReadOnlyCause::Permission));
    let refused = journal.append(&proposal("x", 1, &[item("x", "")]));
    assert!(matches!(refused, Err(JournalError::ReadOnly(ReadOnlyCause::Permission))));
    assert_eq!(journal.head().unwrap().sequence, 1);
    is_sound(&mut journal);

    let freeze = format!("ALTER DATABASE {database} SET default_transaction_read_only = on");
    server.connect("postgres").batch_execute(&freeze).unwrap();
    assert_eq!(open(&server, &database).unwrap().read_only(), Some(ReadOnlyCause::Permission));
}

#[test]
fn what_is_no_journal_is_said() {
    let Some(server) = PostgresServer::start() else { return };
    let database = server.database();
    let behind = |sql: &str| server.connect(&database).batch_execute(sql).unwrap();
    let missing = |journal: Result<PostgresJournal, JournalError>| match journal {
        Err(JournalError::NotAJournal(name, why)) => {
            assert_eq!((name, why.as_str()), (database.clone(), reason::MISSING))
        }
        other => panic!("{:?}", other.err()),
    };
    missing(open(&server, &database));
    behind("CREATE SCHEMA nytta");
    missing(open(&server, &database));
    let made = postgres::create(server.connect(&database));
    assert!(matches!(made, Err(JournalError::Refused(refusal::EXISTS))));
    behind("DROP SCHEMA nytta");
    drop(postgres::create(server.connect(&database)).unwrap());

    behind("UPDATE nytta.meta SET value = '2' WHERE name = 'format'");
    assert!(matches!(open(&server, &database), Err(JournalError::Newer { found: 2, known: 1 })));
    behind("UPDATE nytta.meta SET value = '1' WHERE name = 'format'");
    behind("ALTER TABLE nytta.record ALTER COLUMN id TYPE text COLLATE \"default\"");
    let damaged = open(&server, &database);
    assert!(matches!(damaged, Err(JournalError::Damaged(damage)) if damage.code == "journal-schema"));

    server
        .connect("postgres")
        .batch_execute("CREATE DATABASE old ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0")
        .unwrap();
    let made = postgres::create(server.connect("old"));
    assert!(matches!(made, Err(JournalError::Store(why)) if why.contains("LATIN1")));
}
