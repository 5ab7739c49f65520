//! Adjustments that call for a new look (domain 3, rule 7): never dropped in silence, but listed for review.

use crate::domain::derive::Network as _;
use crate::domain::{Aspect, Date};
use crate::register::{Slot, Snapshot};
use jiff::ToSpan as _;

/// Why an adjustment calls for a new look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdjustmentDoubt {
    /// Its sources have passed it.
    Overtaken,
    /// It ended on this day.
    Expired(Date),
    /// It ends on this day, within the time in which a classification counts as due.
    EndsSoon(Date),
}

impl Snapshot {
    /// Why the adjustment of an aspect of the system in this slot calls for a new look, if there is one and it does.
    #[must_use]
    pub fn adjustment_doubt(&self, slot: Slot, aspect: Aspect) -> Option<AdjustmentDoubt> {
        let held = self.adjustment(slot, aspect).filter(|_| self.takes_part(slot))?;
        if self.derived(slot).aspects[aspect].is_overtaken {
            return Some(AdjustmentDoubt::Overtaken);
        }
        let (until, today) = (held.until?, self.today());
        let soon = today.saturating_add(i64::from(self.settings().due_soon_days).days());
        match until {
            until if until < today => Some(AdjustmentDoubt::Expired(until)),
            until if until <= soon => Some(AdjustmentDoubt::EndsSoon(until)),
            _ => None,
        }
    }
}
