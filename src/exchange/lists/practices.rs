//! `sagorvi`: how units meet requirements, written once for all their systems.

use super::{Asked, Given, Imported, Listed, Wrong, within};
use crate::domain::{AspectSet, Practice, PracticeId, Text, UnitId, fold};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::register::{Command, Snapshot};
use std::borrow::Cow;

/// How one unit meets one requirement.
pub struct PracticeRow<'a> {
    base: Option<&'a Practice>,
    held: Cow<'a, Practice>,
}

impl<'a> PracticeRow<'a> {
    fn of(base: &'a Practice) -> Self {
        Self { base: Some(base), held: Cow::Borrowed(base) }
    }

    fn new(unit: UnitId, requirement: Text, directory: &Directory<'a>) -> Self {
        let id = PracticeId::fresh(directory.at);
        let (text, by) = (Text::default(), Text::default());
        Self { base: None, held: Cow::Owned(Practice { id, unit, requirement, text, by, on: None }) }
    }
}

impl<'a> Listed<'a> for PracticeRow<'a> {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        vec![
            Column::written("Enhet", |row: &Self, directory, out| {
                out.push_str(directory.units.label(Some(row.held.unit)));
            }),
            Column::shown("Krav", |row: &Self| &row.held.requirement),
            Column::text("Text", |row: &Self| &row.held.text, |row| &mut row.held.to_mut().text),
            Column::text("Av", |row: &Self| &row.held.by, |row| &mut row.held.to_mut().by),
            Column::date("Datum", |row: &Self| row.held.on, |row| &mut row.held.to_mut().on),
        ]
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let mut held: Vec<&Practice> = snapshot.practices().iter().map(|(_, held)| held).collect();
        held.sort_by_cached_key(|held| (fold(&snapshot.unit_path(held.unit)), held.requirement.clone()));
        held.into_iter().map(Self::of)
    }
}

impl<'a> Imported<'a> for PracticeRow<'a> {
    const NEEDED: &'static [&'static str] = &["Enhet", "Krav"];

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let (snapshot, line) = (directory.snapshot, directory.line);
        let unit = within("Enhet", directory.units.find_or_create(&row.needed("Enhet")?, line))?;
        let is_known = |id: &str| snapshot.own_practice(unit, id).is_some();
        let requirement = within("Krav", directory.requirement(&row.needed("Krav")?, is_known))?;
        within("Krav", directory.claim_new((unit.0.to_string(), requirement.to_string())))?;
        let base = snapshot.own_practice(unit, &requirement);
        Ok(base.map_or_else(|| Self::new(unit, requirement, directory), Self::of))
    }

    fn finish(self, _: &mut Directory<'a>) -> Result<Asked, Wrong> {
        let is_edited = match self.base {
            Some(base) => *base != *self.held,
            // A text that is not there is not kept.
            None => !self.held.text.trim().is_empty(),
        };
        let command = is_edited.then(|| Command::SavePractice(self.held.into_owned()));
        Ok(Asked { is_new: self.base.is_none(), commands: command.into_iter().collect() })
    }
}
