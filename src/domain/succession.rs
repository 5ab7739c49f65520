//! Which decisions of a subject there were on a day, and how they succeed each other (domain 4).
//!
//! A decision counts from its decision date, whenever it was written down.

use super::{Classification, ClassificationId, Date, Standing};
use std::collections::HashMap;

/// The decisions of one subject up to a day, oldest first, the last of them in force. Each succeeds the one before.
///
/// `known` are all its decisions, in any order; drafts and later ones are passed over. Of several that were made the
/// same day, one that succeeds another comes after it.
#[must_use]
pub fn decisions_on(day: Date, known: &[Classification]) -> Vec<Classification> {
    let predecessors: HashMap<ClassificationId, Option<ClassificationId>> =
        known.iter().map(|held| (held.id, held.succeeds)).collect();
    // A line longer than what is known would be a circle, which no decision makes.
    let depth = |held: &Classification| {
        std::iter::successors(held.succeeds, |id| predecessors.get(id).copied().flatten()).take(known.len()).count()
    };
    let counts = |held: &&Classification| {
        held.standing != Standing::Draft && held.decided_on.is_some_and(|decided_on| decided_on <= day)
    };
    let mut found: Vec<Classification> = known.iter().filter(counts).cloned().collect();
    found.sort_by_cached_key(|held| (held.decided_on, depth(held), held.id));
    let last = found.len().saturating_sub(1);
    let mut before = None;
    for (place, held) in found.iter_mut().enumerate() {
        held.standing = if place == last { Standing::Decided } else { Standing::Superseded };
        held.succeeds = before.replace(held.id);
    }
    found
}
