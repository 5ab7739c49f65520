//! A later version of a catalogue, told by what differs from the one before.

use super::read::{Part, ReadError, Reason, parts};
use super::{Area, Catalogue};
use crate::domain::{CatalogueId, Requirement, Text};
use rustc_hash::{FxHashMap, FxHashSet};

impl Catalogue {
    /// The version after this one, from files that hold only what differs (see the room).
    pub fn next(&self, files: &[(&str, &str)]) -> Result<Self, ReadError> {
        let parts = parts(files)?;
        for part in &parts {
            self.refers_well(part)?;
        }
        let version = self.version + 1;
        Self { id: CatalogueId::shipped(version), version, ..self.clone() }.with(parts)
    }

    /// That a file names only requirements that there are, and ends none that it goes on with.
    fn refers_well(&self, part: &Part<'_>) -> Result<(), ReadError> {
        let unknown = |id: &&Text| self.requirement(id).is_none();
        let told = |id: &Text| Reason::Invalid(format!("version {} has no {id} to refer to", self.version));
        for held in &part.requirements {
            if let Some(id) = held.continues.iter().find(unknown) {
                return Err(part.fields.error_of(&held.id, "continues", told(id)));
            }
        }
        let goes_on = |id: &&Text| part.requirements.iter().any(|held| held.id == **id || held.continues.contains(id));
        match (part.gone.iter().find(unknown), part.gone.iter().find(goes_on)) {
            (Some(id), _) => Err(part.fields.error("gone", told(id))),
            (_, Some(id)) => Err(part.fields.error("gone", Reason::Invalid(format!("{id} goes on in this file")))),
            _ => Ok(()),
        }
    }

    /// This catalogue with what the files say put in its place.
    pub(super) fn with(mut self, parts: Vec<Part<'_>>) -> Result<Self, ReadError> {
        for part in &parts {
            self.take_area(part)?;
        }
        self.areas.sort_by(|one, other| (one.order, &one.key).cmp(&(other.order, &other.key)));
        let places: FxHashMap<&str, usize> =
            self.areas.iter().enumerate().map(|(place, area)| (&*area.key, place)).collect();
        let mut requirements = placed(&self.requirements, parts);
        requirements.sort_by_key(|held| places.get(&*held.area).copied());
        self.requirements = requirements;
        Ok(self)
    }

    fn take_area(&mut self, part: &Part<'_>) -> Result<(), ReadError> {
        let known = self.areas.iter_mut().find(|area| area.key == part.key);
        match (known, &part.area) {
            (Some(known), Some(Area { order, name, .. })) => (known.order, known.name) = (*order, name.clone()),
            (Some(_), None) => {}
            (None, Some(area)) => self.areas.push(area.clone()),
            (None, None) => return Err(part.fields.error("name", Reason::Missing)),
        }
        Ok(())
    }
}

/// The requirements of a version with those of the files after it: where one of the same area leads to it, else last.
fn placed(before: &[Requirement], parts: Vec<Part<'_>>) -> Vec<Requirement> {
    let mut ended: FxHashSet<Text> = parts.iter().flat_map(|part| part.gone.clone()).collect();
    let entries: Vec<Requirement> = parts.into_iter().flat_map(|part| part.requirements).collect();
    ended.extend(entries.iter().flat_map(|held| held.continues.iter().chain([&held.id]).cloned()));
    let leads = |old: &Requirement, held: &Requirement| {
        old.area == held.area && *held.continues.first().unwrap_or(&held.id) == old.id
    };
    let mut found = Vec::with_capacity(before.len() + entries.len());
    for old in before {
        if !ended.contains(&old.id) {
            // It continues what has its own id, whatever that one continued in its turn.
            found.push(Requirement { continues: Vec::new(), ..old.clone() });
        }
        found.extend(entries.iter().filter(|held| leads(old, held)).cloned());
    }
    let is_led_to = |held: &Requirement| before.iter().any(|old| leads(old, held));
    found.extend(entries.iter().filter(|held| !is_led_to(held)).cloned());
    found
}
