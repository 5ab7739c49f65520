//! Mappings that the register keeps, so that the next list of the same kind is understood by itself.

use super::error::IntakeError;
use super::found::{FileWish, Foreign};
use super::mapping::Mapping;
use super::open::open;
use crate::domain::{ListProfile, ListProfileId, ProfileKind};
use crate::exchange::List;
use crate::register::{Command, Snapshot};
use std::cmp::Reverse;
use std::sync::Arc;

/// The mappings that a register keeps, by name; what cannot be read is passed over.
#[must_use]
pub fn kept(snapshot: &Snapshot) -> Vec<Mapping> {
    let profiles = snapshot.list_profiles_of(ProfileKind::Import);
    profiles.into_iter().filter_map(|profile| Mapping::of_profile(profile).ok()).collect()
}

/// Reads a file as one of these mappings says, where its headings are those that it was made for; else as it stands.
pub fn open_as_kept(
    bytes: &[u8],
    name: &str,
    mut known: Vec<Mapping>,
) -> (Result<Foreign, IntakeError>, Option<Mapping>) {
    let plain = open(bytes, name, &FileWish::default());
    // The one that knows most of the list; of equals the first by name.
    known.sort_by_key(|mapping| Reverse(mapping.used().count()));
    for mapping in known {
        if mapping.file == FileWish::default() {
            if plain.as_ref().is_ok_and(|foreign| mapping.fits(&foreign.headings())) {
                return (plain, Some(mapping));
            }
        } else if let Ok(foreign) = open(bytes, name, &mapping.file)
            && mapping.fits(&foreign.headings())
        {
            return (Ok(foreign), Some(mapping));
        }
    }
    (plain, None)
}

/// An import that keeps a profile in the same operation.
#[must_use]
pub fn keeping(import: Command, profile: Option<ListProfile>) -> Command {
    let Command::All { label, subject, mut commands } = import else { return import };
    commands.extend(profile.map(|profile| Command::SaveListProfile(Box::new(profile))));
    Command::All { label, subject, commands }
}

/// The list that a kept profile is for, whichever way it goes.
#[must_use]
pub fn list_of(profile: &ListProfile) -> Option<List> {
    let table: toml::Table = profile.text.parse().ok()?;
    List::from_name(table.get("list")?.as_str()?)
}

impl Mapping {
    /// The mapping that a profile of the register holds, called as the profile is.
    pub fn of_profile(profile: &ListProfile) -> Result<Self, toml::de::Error> {
        let mapping = Self::from_toml(&profile.text)?;
        Ok(Self { name: profile.name.to_string(), ..mapping })
    }

    /// The mapping as a profile of the register.
    pub fn to_profile(&self, id: ListProfileId) -> Result<ListProfile, toml::ser::Error> {
        // One name is enough, and the profile can get another.
        let text = Self { name: String::new(), ..self.clone() }.to_toml()?;
        Ok(ListProfile { id, kind: ProfileKind::Import, name: self.name.trim().into(), text: text.into() })
    }

    /// The mapping for the next list of this kind: which records this one was about, and not where it ended.
    #[must_use]
    pub fn for_next_time(&self, seen: &Arc<[String]>) -> Self {
        let file = FileWish { last_line: None, ..self.file.clone() };
        Self { file, seen: Arc::clone(seen), ..self.clone() }
    }
}
