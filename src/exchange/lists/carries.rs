//! `koppling`: which system carries which information asset.

use super::{Asked, Given, Imported, Listed, Wrong, by_number, systems, within};
use crate::domain::{AspectSet, Carries, RecordKey, Subject, Text};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::register::{Command, Snapshot};

/// One link.
pub struct CarriesRow {
    base: Option<Carries>,
    link: Carries,
}

impl<'a> Listed<'a> for CarriesRow {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        vec![
            Column::system(|row: &Self| row.link.system),
            Column::written("Informationsmängd", |row: &Self, directory, out| {
                out.push_str(directory.snapshot.reference(Subject::Asset(row.link.asset)));
            }),
            Column::text("Anteckning", |row: &Self| &row.link.note, |row| &mut row.link.note),
        ]
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        systems(snapshot).into_iter().flat_map(|(slot, system)| {
            let carried = snapshot.carried_by(slot).iter().filter_map(|asset| snapshot.asset_id(*asset));
            let mut links: Vec<Carries> = carried.filter_map(|asset| snapshot.carries(system.id, asset)).collect();
            links.sort_by_cached_key(|link| by_number(snapshot.reference(Subject::Asset(link.asset))));
            links.into_iter().map(|link| Self { base: Some(link.clone()), link })
        })
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(Subject::System(self.link.system)), Some(Subject::Asset(self.link.asset))]
    }
}

impl<'a> Imported<'a> for CarriesRow {
    const NEEDED: &'static [&'static str] = &["System", "Informationsmängd"];

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let system = within("System", directory.system(&row.needed("System")?))?;
        let asset = within("Informationsmängd", directory.asset(&row.needed("Informationsmängd")?))?;
        within("Informationsmängd", directory.claim_record(RecordKey::Carries(system, asset)))?;
        let base = directory.snapshot.carries(system, asset);
        let link = base.clone().unwrap_or(Carries { system, asset, note: Text::default() });
        Ok(Self { base, link })
    }

    fn finish(self, _: &mut Directory<'a>) -> Result<Asked, Wrong> {
        let is_new = self.base.is_none();
        let is_edited = self.base.as_ref() != Some(&self.link);
        Ok(Asked { is_new, commands: is_edited.then_some(Command::LinkAsset(self.link)).into_iter().collect() })
    }
}
