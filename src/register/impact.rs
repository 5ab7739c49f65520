//! Which systems' levels a command would change, before it is carried out (domain 3, rule 8).

use super::{Command, Register, RegisterError};
use crate::domain::derive::{Derived, Status};
use crate::domain::{Aspect, Level, Levels, Origin, SystemId, Text};
use std::cmp::{Ordering, Reverse};
use std::sync::Arc;

/// What a command would do to the derived levels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Impact {
    /// The systems it would change: those that would go, then those whose effective levels change, the greatest
    /// change first and raises before lowerings, then those that only change status; by name where all that is equal.
    pub shifted: Vec<Shifted>,
    /// How many records it would change.
    pub changes: usize,
}

/// One system whose levels would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shifted {
    /// The system.
    pub system: SystemId,
    /// Its name.
    pub name: Text,
    /// Effective levels and status now.
    pub before: (Levels, Status),
    /// Effective levels and status afterwards; `None` where the system itself would be gone.
    pub after: Option<(Levels, Status)>,
}

impl Shifted {
    /// Whether an effective level would change, or the system would go.
    #[must_use]
    pub fn moves_levels(&self) -> bool {
        self.after.is_none_or(|(levels, _)| levels != self.before.0)
    }

    /// How far the level that moves most would move; a raise is positive, and unknown lies below all levels.
    fn step(&self) -> i8 {
        let height = |level: Option<Level>| level.map_or(-1, |level| i8::try_from(level.number()).unwrap_or(i8::MAX));
        let after = self.after.map(|(levels, _)| levels).unwrap_or_default();
        let steps = Aspect::ALL.map(|aspect| height(after[aspect]) - height(self.before.0[aspect]));
        steps.into_iter().max_by_key(|step| (step.abs(), *step)).unwrap_or_default()
    }

    fn order(&self, other: &Self) -> Ordering {
        let rank = |shifted: &Self| {
            let step = shifted.step();
            (shifted.after.is_some(), Reverse(step.abs()), Reverse(step))
        };
        rank(self).cmp(&rank(other)).then_with(|| self.name.cmp(&other.name))
    }
}

impl Impact {
    /// Whether any system's effective level would change, or a system would go. A system that only becomes
    /// incomplete has lost nothing that is known.
    #[must_use]
    pub fn moves_levels(&self) -> bool {
        self.shifted.iter().any(Shifted::moves_levels)
    }
}

impl Register {
    /// What a command would change, without carrying it out. Works for a register open for reading, too.
    pub fn preview(&mut self, command: &Command, origin: &Origin) -> Result<Impact, RegisterError> {
        let levels_before = self.snapshot.all_derived().to_vec();
        let revision = self.snapshot.revision();
        let changes = self.run(command, origin)?;
        let snapshot = Arc::make_mut(&mut self.snapshot);
        let rated = snapshot.settings().aspects();
        let told = |derived: &Derived| (derived.effective(), derived.status(rated));
        let touched = snapshot
            .refresh()
            .into_iter()
            .map(|slot| (slot, snapshot.systems().at(slot).map(|_| told(snapshot.derived(slot)))));
        let touched: Vec<_> = touched.collect();
        let count = changes.len();
        snapshot.take_back(changes, revision);
        let mut shifted: Vec<Shifted> = touched
            .into_iter()
            .filter_map(|(slot, after)| {
                let system = snapshot.systems().at(slot)?;
                let before = told(levels_before.get(slot as usize)?);
                (after != Some(before)).then(|| Shifted { system: system.id, name: system.name.clone(), before, after })
            })
            .collect();
        shifted.sort_by(Shifted::order);
        Ok(Impact { shifted, changes: count })
    }
}
