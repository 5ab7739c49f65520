//! What two registers have in common: where their logs part, or what the one brought in from the other last.
//!
//! As in a family: a merge is a child of both. The nearest common ancestor is the state against which it shows who has
//! changed what.

use super::place::Place;
use crate::domain::{Merged, Operation, OperationKind, Record};
use crate::register::undo::UndoLine;
use crate::register::{Register, RegisterError};
use rustc_hash::FxHashMap;

/// The label of the operation that brings another register in.
pub(super) const LABEL: &str = "merge_register";

/// The nearest common ancestor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ancestor {
    /// The other register after this operation; 0 where they have nothing in common.
    From(i64),
    /// This register after this operation, which the other one has brought in since.
    Into(i64),
}

/// How two registers are related.
pub(super) struct Kinship {
    pub(super) ancestor: Ancestor,
    /// The last operation of the other register that this one knows.
    pub(super) known: i64,
}

/// Finds out how `from` is related to `into`.
pub(super) fn kinship(into: &Register, from: &Register) -> Result<Kinship, RegisterError> {
    let mut known = fork(into, from)?;
    let mut known_since = known;
    for (number, merged) in merges(into)? {
        if is_of(&merged, from) && merged.position > known {
            (known, known_since) = (merged.position, number);
        }
    }
    let mut ancestor = Ancestor::From(known);
    let mut brought = 0;
    for (number, merged) in merges(from)? {
        // What the other one brought in before it was brought in here is contained in what is known.
        if is_of(&merged, into) && number > known && merged.position > brought && merged.position >= known_since {
            brought = merged.position;
            ancestor = Ancestor::Into(brought);
        }
    }
    Ok(Kinship { ancestor, known })
}

/// The last operation that both logs begin with. Rows alone can be alike by chance, their changes cannot.
fn fork(into: &Register, from: &Register) -> Result<i64, RegisterError> {
    let alike = into.operations().iter().zip(from.operations()).take_while(|(here, there)| here == there);
    for operation in alike.map(|(operation, _)| operation).collect::<Vec<_>>().into_iter().rev() {
        if into.store().logs_alike(from.store(), operation.number)? {
            return Ok(operation.number);
        }
    }
    Ok(0)
}

/// The merges of a register that stand, with what they keep.
fn merges(register: &Register) -> Result<Vec<(i64, Merged)>, RegisterError> {
    let line = UndoLine::of(register.operations());
    let is_merge = |held: &&Operation| held.kind == OperationKind::Do && &*held.label == LABEL;
    let mut found = Vec::new();
    for operation in register.operations().iter().filter(is_merge) {
        if line.stands(operation.number)
            && let Some(merged) = register.store().merged_of(operation.number)?
        {
            found.push((operation.number, merged));
        }
    }
    Ok(found)
}

/// Whether what was brought in is this register: its log still has the last operation that came along.
pub(super) fn is_of(merged: &Merged, register: &Register) -> bool {
    let last = merged.operations.last().map(|logged| &logged.operation);
    last.is_some_and(|last| last.number == merged.position && register.operation(merged.position) == Some(last))
}

/// What stands in each place that was touched after an operation: then, and now.
pub(super) type Since = FxHashMap<Place, (Option<Record>, Option<Record>)>;

/// Reads the log from an operation on.
pub(super) fn since(register: &Register, number: i64) -> Result<Since, RegisterError> {
    let mut places = Since::default();
    for operation in register.operations().iter().filter(|operation| operation.number > number) {
        let changes = register.store().changes_of(operation.number)?;
        let (befores, afters): (Vec<_>, Vec<_>) = changes.into_iter().map(|held| (held.before, held.after)).unzip();
        for before in befores.into_iter().flatten() {
            let place = Place::of(&before);
            places.entry(place).or_insert_with(|| (Some(before), None)).1 = None;
        }
        for after in afters.into_iter().flatten() {
            let place = Place::of(&after);
            places.entry(place).or_insert((None, None)).1 = Some(after);
        }
    }
    Ok(places)
}
