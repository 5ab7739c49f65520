//! The `sigill` program.
fn main() {}
