//! Nytta, the desktop application.
fn main() {}
