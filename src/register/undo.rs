//! What can be taken back and done again, computed from the log.

use crate::domain::{Operation, OperationKind};

/// The numbers of the operations that stand, and of those that were taken back, latest last.
#[derive(Clone, Debug, Default)]
pub(super) struct UndoLine {
    standing: Vec<i64>,
    taken_back: Vec<i64>,
}

impl UndoLine {
    pub fn of(operations: &[Operation]) -> Self {
        let mut line = Self::default();
        for operation in operations {
            line.add(operation);
        }
        line
    }

    pub fn add(&mut self, operation: &Operation) {
        match operation.kind {
            // The first operation made the register; without it there would be nothing to be in.
            OperationKind::Do if &*operation.label == "create_register" => {}
            OperationKind::Do => {
                self.standing.push(operation.number);
                self.taken_back.clear();
            }
            OperationKind::Undo(number) => {
                self.standing.retain(|held| *held != number);
                self.taken_back.push(number);
            }
            OperationKind::Redo(number) => {
                self.taken_back.retain(|held| *held != number);
                self.standing.push(number);
            }
        }
    }

    /// Whether an operation was done and not taken back, or was done again.
    pub fn stands(&self, number: i64) -> bool {
        self.standing.contains(&number)
    }

    pub fn undo(&self) -> Option<i64> {
        self.standing.last().copied()
    }

    pub fn redo(&self) -> Option<i64> {
        self.taken_back.last().copied()
    }
}

/// The operations that undo and redo would take next, from the log alone.
#[must_use]
pub fn next_steps(operations: &[Operation]) -> (Option<&Operation>, Option<&Operation>) {
    let line = UndoLine::of(operations);
    let held = |number: i64| {
        let place = operations.binary_search_by_key(&number, |held| held.number).ok()?;
        operations.get(place)
    };
    (line.undo().and_then(held), line.redo().and_then(held))
}
