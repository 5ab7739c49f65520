//! Raising and lowering derived levels (domain 3, rules 3 and 7).

use super::{Decision, change, found};
use crate::domain::{Adjustment, AdjustmentId, Change, Record, RecordKey};
use crate::register::{Refusal, Snapshot};

/// Sets the adjustment of an aspect, held against the level derived at this moment. An adjustment that says
/// the same as the one that is there keeps the basis it was made on.
pub fn adjust(snapshot: &Snapshot, wanted: &Adjustment) -> Decision {
    let slot = found(snapshot.systems().slot(wanted.system), RecordKey::System(wanted.system))?;
    if wanted.reason.trim().is_empty() {
        return Err(Refusal::AdjustmentReasonMissing);
    }
    if wanted.until.is_some_and(|until| until < wanted.on) {
        return Err(Refusal::EndsBeforeStart);
    }
    if wanted.level.number() > snapshot.settings().highest() {
        return Err(Refusal::LevelBeyondScale(wanted.level));
    }
    let held = snapshot.adjustment(slot, wanted.aspect);
    if let Some(held) = held
        && *held == (Adjustment { id: held.id, basis: held.basis, ..wanted.clone() })
    {
        return Ok(Vec::new());
    }
    let derived = snapshot.derived(slot).aspects[wanted.aspect].derived;
    let derived = derived.ok_or(Refusal::NothingToAdjust(wanted.aspect))?;
    match wanted.kind.is_raise() {
        true if wanted.level <= derived => return Err(Refusal::RaiseNotAbove(derived)),
        false if wanted.level >= derived => return Err(Refusal::LoweringNotBelow(derived)),
        _ => {}
    }
    let id = held.map_or(wanted.id, |held| held.id);
    let adjustment = Adjustment { id, basis: Some(derived), ..wanted.clone() };
    Ok(change(held.cloned().map(Record::Adjustment), Record::Adjustment(adjustment)))
}

pub fn remove(snapshot: &Snapshot, id: AdjustmentId) -> Decision {
    let held = found(snapshot.adjustments().get(id), RecordKey::Adjustment(id))?;
    Ok(vec![Change::remove(Record::Adjustment(held.clone()))])
}
