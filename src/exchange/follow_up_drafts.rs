//! Follow-ups of suppliers while a list of them is read: a follow-up has a row for each requirement, so that what one
//! row says is carried on to the next.

use super::fault::Reason;
use crate::domain::{Answer, Date, FollowUp, FollowUpId, Outcome, System, SystemId, Text, fold};
use crate::register::Snapshot;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// The follow-ups as the rows read so far have them.
#[derive(Default)]
pub(super) struct FollowUpDrafts {
    held: FxHashMap<FollowUpId, FollowUp>,
    new: FxHashMap<(SystemId, Date), FollowUpId>,
    taken: FxHashMap<(FollowUpId, Option<usize>), u64>,
    said: FxHashMap<(FollowUpId, &'static str), (u64, String)>,
}

/// What a row is about.
pub(super) struct Found<'a> {
    /// The follow-up as the register has it.
    pub base: Option<&'a FollowUp>,
    /// The follow-up as the rows before this one have it.
    pub before: Option<FollowUp>,
    /// The place of the row's outcome; `None` for a row about the follow-up as a whole.
    pub outcome: Option<usize>,
}

/// By what a row says which follow-up and which outcome it is about.
pub(super) struct Wanted<'r, 'a> {
    /// The system.
    pub system: &'a System,
    /// The day.
    pub on: Date,
    /// The supplier, which tells several of the same day apart.
    pub supplier: Option<&'r str>,
    /// The requirement; `None` for the follow-up as a whole.
    pub requirement: Option<&'r Text>,
}

impl FollowUpDrafts {
    /// The follow-up and the place in it that a row is about; made where there is none yet.
    pub fn take<'a>(
        &mut self,
        wanted: &Wanted<'_, 'a>,
        snapshot: &'a Snapshot,
        (at, line): (jiff::Timestamp, u64),
    ) -> Result<Found<'a>, Reason> {
        let known = known(wanted, snapshot);
        let base_of = |id| known.iter().copied().find(|held| held.id == id);
        let new = self.new.get(&(wanted.system.id, wanted.on)).copied();
        let ids: Vec<FollowUpId> = known.iter().map(|held| held.id).chain(new).collect();
        let mut first = None;
        for id in &ids {
            for place in self.places(*id, base_of(*id), wanted.requirement) {
                match self.taken.entry((*id, place)) {
                    Entry::Vacant(free) => {
                        free.insert(line);
                        return Ok(Found {
                            base: base_of(*id),
                            before: self.as_it_is(*id, base_of(*id)),
                            outcome: place,
                        });
                    }
                    Entry::Occupied(taken) => first = Some(*taken.get()),
                }
            }
        }
        if let Some(first) = first {
            return Err(Reason::DuplicateRow { first });
        }
        let id = ids.first().copied().unwrap_or_else(|| FollowUpId::fresh(at));
        let base = base_of(id);
        let before = self.as_it_is(id, base);
        let mut draft = before.clone().unwrap_or_else(|| fresh(id, wanted));
        let outcome = wanted.requirement.map(|requirement| {
            let (answer, comment) = (Answer::Unanswered, Text::default());
            draft.outcomes.push(Outcome { requirement: requirement.clone(), answer, comment });
            draft.outcomes.len() - 1
        });
        if let Some(first) = self.taken.insert((id, outcome), line) {
            return Err(Reason::DuplicateRow { first });
        }
        if base.is_none() {
            self.new.insert((wanted.system.id, wanted.on), id);
        }
        self.held.insert(id, draft);
        Ok(Found { base, before, outcome })
    }

    /// The follow-up as the rows read so far have it.
    pub fn as_it_is(&self, id: FollowUpId, base: Option<&FollowUp>) -> Option<FollowUp> {
        self.held.get(&id).or(base).cloned()
    }

    /// The draft that a row was found in.
    pub fn draft(&self, found: &Found<'_>, system: SystemId, on: Date) -> Option<FollowUp> {
        let id = found.base.map(|base| base.id).or_else(|| self.new.get(&(system, on)).copied())?;
        self.as_it_is(id, found.base)
    }

    /// Keeps the follow-up as a row leaves it.
    pub fn keep(&mut self, draft: FollowUp) {
        self.held.insert(draft.id, draft);
    }

    /// Keeps what a row says about the follow-up as a whole; two rows must not say different things.
    pub fn say(&mut self, id: FollowUpId, what: &'static str, text: &str, line: u64) -> Result<(), Reason> {
        let (first, said) = self.said.entry((id, what)).or_insert_with(|| (line, text.to_owned()));
        if said == text { Ok(()) } else { Err(Reason::Contradicts { first: *first }) }
    }

    /// The places in a follow-up that a row with this requirement can be about.
    fn places(&self, id: FollowUpId, base: Option<&FollowUp>, requirement: Option<&Text>) -> Vec<Option<usize>> {
        let Some(held) = self.held.get(&id).or(base) else { return Vec::new() };
        match requirement {
            // A row about the whole belongs to a follow-up that was written with one.
            None => {
                if has_row_of_its_own(base.unwrap_or(held)) {
                    vec![None]
                } else {
                    Vec::new()
                }
            }
            Some(id) => {
                let places = held.outcomes.iter().enumerate().filter(|(_, outcome)| outcome.requirement == *id);
                places.map(|(place, _)| Some(place)).collect()
            }
        }
    }
}

/// Whether a follow-up has a row about itself as a whole, beside those of its outcomes.
pub(super) fn has_row_of_its_own(held: &FollowUp) -> bool {
    held.outcomes.is_empty() || !held.note.is_empty()
}

/// The follow-ups of the register that a row can be about, in the order in which they are written.
fn known<'a>(wanted: &Wanted<'_, 'a>, snapshot: &'a Snapshot) -> Vec<&'a FollowUp> {
    let mut known = snapshot.follow_ups_of(wanted.system.id);
    known.retain(|held| held.on == wanted.on);
    known.sort_by_key(|held| held.id);
    if let Some(supplier) = wanted.supplier.map(fold)
        && known.len() > 1
        && known.iter().any(|held| fold(&held.supplier) == supplier)
    {
        known.retain(|held| fold(&held.supplier) == supplier);
    }
    known
}

fn fresh(id: FollowUpId, wanted: &Wanted<'_, '_>) -> FollowUp {
    FollowUp {
        id,
        supplier: wanted.system.supplier.clone(),
        system: wanted.system.id,
        on: wanted.on,
        by: Text::default(),
        next: None,
        note: Text::default(),
        outcomes: Vec::new(),
    }
}
