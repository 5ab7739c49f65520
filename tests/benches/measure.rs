//! How the benchmarks take the time and tell it.

#![allow(dead_code, clippy::allow_attributes, reason = "each benchmark uses its part of this")]

use std::time::{Duration, Instant};

/// What comes of a job, and how long it took.
pub fn timed<T>(job: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = job();
    (result, start.elapsed())
}

/// Prints a figure beside that of another program for the same job.
pub fn tell(what: &str, took: Duration, yardstick: Option<Duration>) {
    let beside = yardstick.map_or_else(String::new, |other| format!("{other:>10.1?}"));
    println!("{what:<56}{:>12}   {beside}", format!("{took:.1?}"));
}
