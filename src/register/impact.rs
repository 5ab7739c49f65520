//! Which systems' levels a command would change, before it is carried out (domain 3, rule 8).

use super::{Command, Register, RegisterError};
use crate::domain::derive::{Derived, Status};
use crate::domain::{Levels, Origin, SystemId, Text};
use std::sync::Arc;

/// What a command would do to the derived levels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Impact {
    /// The systems whose levels would change, by name.
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

impl Impact {
    /// Whether any system's effective level would change, or a system would go. A system that only becomes
    /// incomplete has lost nothing that is known.
    #[must_use]
    pub fn moves_levels(&self) -> bool {
        let mut shifted = self.shifted.iter();
        shifted.any(|system| system.after.is_none_or(|(levels, _)| levels != system.before.0))
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
        shifted.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Impact { shifted, changes: count })
    }
}
