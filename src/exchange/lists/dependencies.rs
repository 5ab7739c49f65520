//! `beroende`: which system depends on which, and what is inherited.

use super::{Asked, Given, Imported, Listed, Wrong, by_number, systems, within};
use crate::domain::derive::Network as _;
use crate::domain::{AspectSet, Dependency, RecordKey, Subject, Text};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::register::{Command, Snapshot};
use std::fmt::Write as _;

/// One dependency.
pub struct DependencyRow {
    base: Option<Dependency>,
    link: Dependency,
}

impl<'a> Listed<'a> for DependencyRow {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        let inherits = Column::written("Ärver", |row: &Self, _, out| {
            // Writing to a string cannot fail.
            let _ = write!(out, "{}", row.link.inherits);
        });
        vec![
            Column::system(|row: &Self| row.link.system),
            Column::written("Beror på", |row: &Self, directory, out| {
                out.push_str(directory.snapshot.reference(Subject::System(row.link.on)));
            }),
            inherits.read_by(|row, text, _| {
                row.link.inherits = text.unwrap_or_default().parse().map_err(|_| Reason::BadAspects)?;
                Ok(())
            }),
        ]
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        systems(snapshot).into_iter().flat_map(|(slot, system)| {
            let others = snapshot.rests_on(slot).iter().filter_map(|edge| snapshot.system_id(edge.node));
            let mut links: Vec<Dependency> = others.filter_map(|on| snapshot.dependency(system.id, on)).collect();
            links.sort_by_cached_key(|link| by_number(snapshot.reference(Subject::System(link.on))));
            links.into_iter().map(|link| Self { base: Some(link.clone()), link })
        })
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(Subject::System(self.link.system)), Some(Subject::System(self.link.on))]
    }
}

impl<'a> Imported<'a> for DependencyRow {
    const NEEDED: &'static [&'static str] = &["System", "Beror på"];

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let system = within("System", directory.system(&row.needed("System")?))?;
        let on = within("Beror på", directory.system(&row.needed("Beror på")?))?;
        if system == on {
            return Err(Wrong::new("Beror på", Reason::DependsOnItself));
        }
        within("Beror på", directory.claim_record(RecordKey::Dependency(system, on)))?;
        let base = directory.snapshot.dependency(system, on);
        let new = || Dependency { system, on, inherits: AspectSet::NONE, note: Text::default() };
        Ok(Self { link: base.clone().unwrap_or_else(new), base })
    }

    fn finish(self, _: &mut Directory<'a>) -> Result<Asked, Wrong> {
        let is_new = self.base.is_none();
        let is_edited = self.base.as_ref() != Some(&self.link);
        Ok(Asked { is_new, commands: is_edited.then_some(Command::SetDependency(self.link)).into_iter().collect() })
    }
}
