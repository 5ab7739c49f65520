//! `informationstyp`: the organisation's common information types, each known by its name.

use super::{Asked, Given, Imported, Listed, Wrong, within};
use crate::domain::{Aspect, AspectSet, CommonType, CommonTypeId, Level, RecordKey, Text, fold};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::exchange::format::CellKind;
use crate::exchange::value;
use crate::exchange::words::Worded as _;
use crate::register::{Command, Snapshot};
use std::borrow::Cow;

/// One common type.
pub struct CommonTypeRow<'a> {
    base: Option<&'a CommonType>,
    record: Cow<'a, CommonType>,
}

impl<'a> Listed<'a> for CommonTypeRow<'a> {
    fn columns(rated: AspectSet) -> Vec<Column<'a, Self>> {
        let mut columns = vec![
            text("Namn", |t| &t.name, |t| &mut t.name),
            text("Beskrivning", |t| &t.description, |t| &mut t.description),
        ];
        columns.extend(rated.iter().map(range));
        columns.push(may_be_lowered());
        columns.extend([
            text("Motivering", |t| &t.motivation, |t| &mut t.motivation),
            Column::texts("Lagrum", |row: &Self| &row.record.laws, |row| &mut row.record.to_mut().laws),
            Column::word(
                "Personuppgifter",
                |row: &Self| row.record.personal_data,
                |row| &mut row.record.to_mut().personal_data,
            ),
            text("Anteckning", |t| &t.note, |t| &mut t.note),
        ]);
        columns
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let mut types: Vec<&CommonType> = snapshot.common_types().iter().map(|(_, held)| held).collect();
        types.sort_by_cached_key(|held| fold(&held.name));
        types.into_iter().map(|held| Self { base: Some(held), record: Cow::Borrowed(held) })
    }

    fn highest(&self, _: &Snapshot) -> Option<Level> {
        self.record.ranges.0.iter().flatten().map(|range| range.most).max()
    }
}

fn text<'a>(
    heading: &'static str,
    get: fn(&CommonType) -> &Text,
    field: fn(&mut CommonType) -> &mut Text,
) -> Column<'a, CommonTypeRow<'a>> {
    Column::text(heading, move |row: &CommonTypeRow<'a>| get(&row.record), move |row| field(row.record.to_mut()))
}

/// The expected levels of an aspect, such as `2` or `2–3`.
fn range<'a>(aspect: Aspect) -> Column<'a, CommonTypeRow<'a>> {
    let write = move |row: &CommonTypeRow<'a>, _: &Directory<'a>, out: &mut String| {
        value::write_range(row.record.ranges[aspect], out);
    };
    Column::written(aspect.letter().to_string(), write).of(CellKind::Level).read_by(move |row, text, directory| {
        let settings = directory.snapshot.settings();
        row.record.to_mut().ranges[aspect] = text.map(|text| value::range(text, aspect, settings)).transpose()?;
        Ok(())
    })
}

/// Whether a unit may go below the range; what nobody has said is allowed.
fn may_be_lowered<'a>() -> Column<'a, CommonTypeRow<'a>> {
    let write = |row: &CommonTypeRow<'a>, _: &Directory<'a>, out: &mut String| {
        out.push_str(row.record.may_be_lowered.written());
    };
    Column::written("Får sänkas", write).read_by(|row, text, _| {
        row.record.to_mut().may_be_lowered = text.map(bool::read).transpose()?.unwrap_or(true);
        Ok(())
    })
}

impl<'a> Imported<'a> for CommonTypeRow<'a> {
    const NEEDED: &'static [&'static str] = &["Namn"];

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let name = row.needed("Namn")?;
        if let Some(held) = directory.snapshot.common_type(&name) {
            within("Namn", directory.claim_record(RecordKey::CommonType(held.id)))?;
            return Ok(Self { base: Some(held), record: Cow::Borrowed(held) });
        }
        within("Namn", directory.claim_new((fold(&name), String::new())))?;
        let id = CommonTypeId::fresh(directory.at);
        Ok(Self { base: None, record: Cow::Owned(CommonType::new(id, "")) })
    }

    fn finish(self, _: &mut Directory<'a>) -> Result<Asked, Wrong> {
        if self.record.name.trim().is_empty() {
            return Err(Wrong::new("Namn", Reason::ValueMissing));
        }
        let is_edited = self.base != Some(&*self.record);
        let saved = is_edited.then(|| Command::SaveCommonType(Box::new(self.record.into_owned())));
        Ok(Asked { is_new: self.base.is_none(), commands: saved.into_iter().collect() })
    }
}
