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

    pub fn undo(&self) -> Option<i64> {
        self.standing.last().copied()
    }

    pub fn redo(&self) -> Option<i64> {
        self.taken_back.last().copied()
    }
}
