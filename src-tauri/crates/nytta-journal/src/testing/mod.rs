//! What tests need, here and in other crates: a PostgreSQL server of one's own.

#[cfg(feature = "postgres")]
mod server;

#[cfg(feature = "postgres")]
pub use server::PostgresServer;
