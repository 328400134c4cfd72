//! A journal in a database: the conformance suite, any sequence of changes, and what several at once may do. Skipped where
//! no PostgreSQL server is installed.
#![cfg(all(feature = "postgres", feature = "testing"))]
#![expect(clippy::unwrap_used, reason = "tests may")]

mod common;

use nytta_journal::conformance::{self, Setting};
use nytta_journal::postgres::Client;
use nytta_journal::testing::PostgresServer;
use nytta_journal::{Journal, Known, postgres};
use proptest::test_runner::{Config, TestRunner};

/// Journals in databases of a server of their own.
struct Databases<'a> {
    server: &'a PostgresServer,
    name: String,
}

impl<'a> Databases<'a> {
    fn on(server: &'a PostgresServer) -> Databases<'a> {
        Databases { server, name: server.database() }
    }

    fn behind(&self) -> Client {
        let mut client = self.server.connect(&self.name);
        client.batch_execute("SET search_path = nytta").unwrap();
        client
    }
}

impl Setting for Databases<'_> {
    fn create(&mut self) -> Box<dyn Journal> {
        self.server.connect(&self.name).batch_execute("DROP SCHEMA IF EXISTS nytta CASCADE").unwrap();
        Box::new(postgres::create(self.server.connect(&self.name)).unwrap())
    }

    fn open(&mut self, known: Known<'_>) -> Box<dyn Journal> {
        Box::new(postgres::open(self.server.connect(&self.name), known).unwrap())
    }

    fn tamper(&mut self, sql: &str) {
        self.behind().batch_execute(sql).unwrap();
    }

    fn bytes(&mut self, sql: &str) -> Vec<u8> {
        self.behind().query_one(sql, &[]).unwrap().get(0)
    }

    fn literal(&self, bytes: &[u8]) -> String {
        format!("'\\x{}'", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
    }
}

#[test]
fn conforms() {
    let Some(server) = PostgresServer::start() else { return };
    conformance::run(&mut Databases::on(&server));
}

#[test]
fn any_sequence_equals_its_replay() {
    let Some(server) = PostgresServer::start() else { return };
    let mut databases = Databases::on(&server);
    let config = Config { cases: 15, failure_persistence: None, ..Config::default() };
    let databases = std::cell::RefCell::new(&mut databases);
    TestRunner::new(config)
        .run(&common::steps(20), |steps| {
            conformance::replay_equals(&mut **databases.borrow_mut(), &steps);
            Ok(())
        })
        .unwrap();
}
