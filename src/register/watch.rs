//! How long work tells how far it is, and learns that it is to stop.

use super::RegisterError;
use crate::store::StoreError;
use std::ops::RangeInclusive;

/// Hears how much is done, 0 to 1, and answers whether to go on.
pub type Watch = Box<dyn FnMut(f32) -> bool + Send>;

/// The shares of the two parts of a change: deciding it in memory, and writing it to the file.
pub(super) const DECIDING: RangeInclusive<f32> = 0.0..=0.2;
pub(super) const WRITING: RangeInclusive<f32> = 0.2..=1.0;

/// Whether to go on when `done` of `total` steps of a part are taken.
pub(super) fn goes_on(watch: &mut Option<Watch>, part: &RangeInclusive<f32>, done: usize, total: usize) -> bool {
    let Some(watch) = watch else { return true };
    watch(part.start() + (part.end() - part.start()) * part_done(done, total))
}

/// How much `done` of `total` steps are, 0 to 1.
#[must_use]
pub fn part_done(done: usize, total: usize) -> f32 {
    let thousandths = u16::try_from(done.saturating_mul(1000) / total.max(1)).unwrap_or(1000).min(1000);
    f32::from(thousandths) / 1000.0
}

/// The error of work that was stopped.
pub(super) fn stopped() -> RegisterError {
    RegisterError::Store(StoreError::Stopped)
}
