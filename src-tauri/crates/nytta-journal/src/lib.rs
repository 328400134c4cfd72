//! What happened: the append-only journal of changes, on SQLite and on PostgreSQL.

pub mod port;
