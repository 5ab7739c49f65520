//! How lists come in and go out.

use super::{Snapshot, Table};
use crate::domain::{ListProfile, ProfileKind, fold};

impl Snapshot {
    /// All profiles, of both ways.
    #[must_use]
    pub fn list_profiles(&self) -> &Table<ListProfile> {
        &self.list_profiles
    }

    /// The profiles of one way, by name.
    #[must_use]
    pub fn list_profiles_of(&self, kind: ProfileKind) -> Vec<&ListProfile> {
        let all = self.list_profiles.iter().map(|(_, held)| held);
        let mut found: Vec<&ListProfile> = all.filter(|held| held.kind == kind).collect();
        found.sort_by_cached_key(|held| (fold(&held.name), held.id));
        found
    }

    /// The profile of this name.
    #[must_use]
    pub fn list_profile(&self, kind: ProfileKind, name: &str) -> Option<&ListProfile> {
        let mut all = self.list_profiles.iter().map(|(_, held)| held);
        all.find(|held| held.kind == kind && fold(&held.name) == fold(name))
    }
}
