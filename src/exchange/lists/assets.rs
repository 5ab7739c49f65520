//! `informationsmangd`: the information assets, with the decision on each.

use super::{Asked, Given, Imported, Listed, Wrong, by_number, within};
use crate::domain::{AspectSet, Asset, AssetId, RecordKey, Subject, Text};
use crate::exchange::categories::categories;
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::exchange::matching::Referred;
use crate::exchange::rating::{self, RatedRow};
use crate::register::{Command, Snapshot};

/// One information asset.
pub type AssetRow<'a> = RatedRow<'a, Asset>;

impl<'a> Listed<'a> for AssetRow<'a> {
    fn columns(rated: AspectSet) -> Vec<Column<'a, Self>> {
        let mut columns = vec![
            Column::shown("Beteckning", |row: &Self| &row.record.reference),
            text("Namn", |a| &a.name, |a| &mut a.name),
            text("Beskrivning", |a| &a.description, |a| &mut a.description),
            Column::unit("Enhet", |row: &Self| row.record.unit, |row, unit| row.edit().unit = unit),
            Column::texts(
                "Informationsägare",
                |row: &Self| &row.record.information_owners,
                |row| &mut row.edit().information_owners,
            ),
            text("Handlingstyp", |a| &a.record_type, |a| &mut a.record_type),
            Column::word("Personuppgifter", |row: &Self| row.record.personal_data, |row| &mut row.edit().personal_data),
            Column::texts("Lagrum", |row: &Self| &row.record.laws, |row| &mut row.edit().laws),
        ];
        columns.extend(rating::levels("", rated));
        columns.extend(rating::reasons(rated));
        columns.push(rating::date("Klassad"));
        columns.extend(rating::decision_marks());
        // Columns are only ever added at the end, so that lists made earlier still fit.
        columns.push(text("Informationstyp", |a| &a.common_type, |a| &mut a.common_type));
        columns.extend(categories(rated));
        columns
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let mut assets: Vec<&Asset> = snapshot.assets().iter().map(|(_, asset)| asset).collect();
        assets.sort_by_cached_key(|asset| by_number(&asset.reference));
        assets.into_iter().map(move |asset| Self::of(snapshot, Subject::Asset(asset.id), asset))
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(Subject::Asset(self.record.id)), None]
    }
}

fn text<'a>(
    heading: &'static str,
    get: fn(&Asset) -> &Text,
    field: fn(&mut Asset) -> &mut Text,
) -> Column<'a, AssetRow<'a>> {
    Column::text(heading, move |row: &AssetRow<'a>| get(&row.record), move |row| field(row.edit()))
}

impl<'a> Imported<'a> for AssetRow<'a> {
    const NEEDED: &'static [&'static str] = &["Namn"];

    fn prepare(rows: &[Given<'_>], directory: &mut Directory<'a>) {
        directory.claim_references(rows);
    }

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let snapshot = directory.snapshot;
        let known = match directory.referred(row)? {
            Referred::Held(Subject::Asset(id)) => snapshot.assets().get(id),
            Referred::Held(other) => {
                let holder = snapshot.subject_name(other).into();
                return Err(Wrong::new("Beteckning", Reason::ReferenceTaken { holder }));
            }
            Referred::Free => None,
            Referred::Nothing => {
                let (name, place) = directory.name_and_place(row)?;
                within("Namn", directory.asset_in(&name, place))?
            }
        };
        if let Some(asset) = known {
            within("Namn", directory.claim_record(RecordKey::Asset(asset.id)))?;
            return Ok(Self::of(snapshot, Subject::Asset(asset.id), asset));
        }
        let reference = directory.new_reference(row, "I")?;
        let id = AssetId::fresh(directory.at);
        Ok(Self::new(snapshot, Subject::Asset(id), Asset::new(id, &reference, "")))
    }

    fn finish(self, directory: &mut Directory<'a>) -> Result<Asked, Wrong> {
        if self.record.name.trim().is_empty() {
            return Err(Wrong::new("Namn", Reason::ValueMissing));
        }
        let rating = self.rating.command(self.record.personal_data, directory).map_err(|fault| {
            let column = fault.aspect.map_or("Klassad".to_owned(), |aspect| aspect.letter().to_string());
            Wrong::new(column, fault.reason)
        })?;
        let is_edited = self.base != Some(&*self.record);
        let saved = is_edited.then(|| Command::SaveAsset(Box::new(self.record.into_owned())));
        Ok(Asked { is_new: self.base.is_none(), commands: saved.into_iter().chain(rating).collect() })
    }
}
