//! `arshjul`: the activities of the year wheel, each known by year, month and name.

use super::{Asked, Given, Imported, Listed, Wrong, within};
use crate::domain::{Activity, ActivityId, AspectSet, RecordKey, Text, fold};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::exchange::words::Worded as _;
use crate::register::{Command, Snapshot};
use std::borrow::Cow;

const MONTHS: [&str; 12] = [
    "Januari",
    "Februari",
    "Mars",
    "April",
    "Maj",
    "Juni",
    "Juli",
    "Augusti",
    "September",
    "Oktober",
    "November",
    "December",
];

/// One activity.
pub struct ActivityRow<'a> {
    base: Option<&'a Activity>,
    record: Cow<'a, Activity>,
}

impl<'a> Listed<'a> for ActivityRow<'a> {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        vec![
            Column::written("Månad", |row: &Self, _, out| out.push_str(MONTHS[month_place(row.record.month)])),
            Column::shown("Aktivitet", |row: &Self| &row.record.name),
            text("Ansvarig", |held| &held.responsible, |held| &mut held.responsible),
            recurs(),
            Column::word("Status", |row: &Self| row.record.status, |row| &mut row.record.to_mut().status),
            text("Kommentar", |held| &held.note, |held| &mut held.note),
            Column::written("År", |row: &Self, _, out| out.push_str(&row.record.year.to_string())),
        ]
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let mut years = snapshot.activity_years();
        years.reverse();
        let activities = years.into_iter().flat_map(|year| snapshot.activities_of(year));
        activities.map(|held| Self { base: Some(held), record: Cow::Borrowed(held) })
    }
}

fn month_place(month: i8) -> usize {
    usize::try_from(month - 1).unwrap_or_default().min(11)
}

fn text<'a>(
    heading: &'static str,
    get: fn(&Activity) -> &Text,
    field: fn(&mut Activity) -> &mut Text,
) -> Column<'a, ActivityRow<'a>> {
    Column::text(heading, move |row: &ActivityRow<'a>| get(&row.record), move |row| field(row.record.to_mut()))
}

fn recurs<'a>() -> Column<'a, ActivityRow<'a>> {
    let write = |row: &ActivityRow<'a>, _: &Directory<'a>, out: &mut String| out.push_str(row.record.recurs.written());
    Column::written("Återkommande", write).read_by(|row, text, _| {
        row.record.to_mut().recurs = text.map(bool::read).transpose()?.unwrap_or(true);
        Ok(())
    })
}

/// A month by its name or its number.
fn month(text: &str) -> Result<i8, Reason> {
    let wanted = fold(text);
    let named = MONTHS.iter().zip(1..).find(|(name, _)| fold(name) == wanted).map(|(_, number)| number);
    let number = named.or_else(|| text.trim().parse().ok()).filter(|number| (1..=12).contains(number));
    number.ok_or_else(|| Reason::UnknownWord { allowed: MONTHS.to_vec() })
}

fn year(text: &str) -> Result<i16, Reason> {
    text.trim().parse().ok().filter(|year| (1900..=9999).contains(year)).ok_or(Reason::BadYear)
}

impl<'a> Imported<'a> for ActivityRow<'a> {
    const NEEDED: &'static [&'static str] = &["År", "Månad", "Aktivitet"];

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let year = within("År", year(&row.needed("År")?))?;
        let month = within("Månad", month(&row.needed("Månad")?))?;
        let name = row.needed("Aktivitet")?;
        let known = directory.snapshot.activities_of(year);
        if let Some(held) = known.into_iter().find(|held| held.month == month && fold(&held.name) == fold(&name)) {
            within("Aktivitet", directory.claim_record(RecordKey::Activity(held.id)))?;
            return Ok(Self { base: Some(held), record: Cow::Borrowed(held) });
        }
        within("Aktivitet", directory.claim_new((fold(&name), format!("{year}-{month}"))))?;
        let made = Activity::new(ActivityId::fresh(directory.at), year, month, &name);
        Ok(Self { base: None, record: Cow::Owned(made) })
    }

    fn finish(self, _: &mut Directory<'a>) -> Result<Asked, Wrong> {
        let is_edited = self.base != Some(&*self.record);
        let saved = is_edited.then(|| Command::SaveActivity(Box::new(self.record.into_owned())));
        Ok(Asked { is_new: self.base.is_none(), commands: saved.into_iter().collect() })
    }
}
