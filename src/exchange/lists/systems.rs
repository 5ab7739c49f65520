//! `system`: the systems, with the decision on each as such.

use super::classification_list::write_operation;
use super::{Asked, Given, Imported, Listed, Wrong, by_number, within};
use crate::domain::{AspectSet, Few, Operated, RecordKey, Subject, System, SystemId, Text, WorkMark};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::exchange::matching::Referred;
use crate::exchange::rating::{self, RatedRow};
use crate::exchange::value;
use crate::exchange::words::Worded as _;
use crate::register::{Command, Snapshot};

/// One system.
pub type SystemRow<'a> = RatedRow<'a, System>;

impl<'a> Listed<'a> for SystemRow<'a> {
    fn columns(rated: AspectSet) -> Vec<Column<'a, Self>> {
        let mut columns = described();
        columns.extend(responsible());
        columns.extend(judged());
        columns.extend(rating::levels("Egen ", rated));
        columns.push(rating::date("Egen klassad"));
        columns.push(mark("Handlingsplan", |s| s.action_plan, |s| &mut s.action_plan));
        columns.push(mark("Riskanalys", |s| s.risk_analysis, |s| &mut s.risk_analysis));
        columns.push(mark("Konsekvensbedömning", |s| s.impact_assessment, |s| &mut s.impact_assessment));
        columns
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let mut systems: Vec<&System> = snapshot.systems().iter().map(|(_, system)| system).collect();
        systems.sort_by_cached_key(|system| by_number(&system.reference));
        systems.into_iter().map(move |system| Self::of(snapshot, Subject::System(system.id), system))
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(Subject::System(self.record.id)), None]
    }
}

fn described<'a>() -> Vec<Column<'a, SystemRow<'a>>> {
    vec![
        Column::shown("Beteckning", |row: &SystemRow<'a>| &row.record.reference),
        text("Namn", |s| &s.name, |s| &mut s.name),
        text("Beskrivning", |s| &s.description, |s| &mut s.description),
        Column::word("Typ", |row: &SystemRow<'a>| row.record.kind, |row| &mut row.edit().kind),
        Column::unit("Enhet", |row: &SystemRow<'a>| row.record.unit, |row, unit| row.edit().unit = unit),
    ]
}

fn responsible<'a>() -> Vec<Column<'a, SystemRow<'a>>> {
    vec![
        texts("Informationsägare", |s| &s.information_owners, |s| &mut s.information_owners),
        text("Systemägare", |s| &s.system_owner, |s| &mut s.system_owner),
        text("Systemförvaltare", |s| &s.system_administrator, |s| &mut s.system_administrator),
        text("Objektägare", |s| &s.object_owner, |s| &mut s.object_owner),
        text("Objektledare", |s| &s.object_leader, |s| &mut s.object_leader),
        text("Leverantör", |s| &s.supplier, |s| &mut s.supplier),
        operated(),
        Column::word_or_none("Anskaffning", |row: &SystemRow<'a>| row.record.procured, |row| &mut row.edit().procured),
    ]
}

fn judged<'a>() -> Vec<Column<'a, SystemRow<'a>>> {
    type Row<'a> = SystemRow<'a>;
    vec![
        Column::word("Livscykel", |row: &Row<'a>| row.record.life_cycle, |row| &mut row.edit().life_cycle),
        Column::word(
            "Verksamhetskritisk",
            |row: &Row<'a>| row.record.business_critical,
            |row| &mut row.edit().business_critical,
        ),
        Column::word(
            "Cybersäkerhetslagen",
            |row: &Row<'a>| row.record.cybersecurity_act,
            |row| &mut row.edit().cybersecurity_act,
        ),
        Column::word("Personuppgifter", |row: &Row<'a>| row.record.personal_data, |row| &mut row.edit().personal_data),
        Column::date("Avtal till", |row: &Row<'a>| row.record.contract_until, |row| &mut row.edit().contract_until),
        texts("Etiketter", |s| &s.tags, |s| &mut s.tags),
        text("Anteckning", |s| &s.note, |s| &mut s.note),
    ]
}

fn text<'a>(
    heading: &'static str,
    get: fn(&System) -> &Text,
    field: fn(&mut System) -> &mut Text,
) -> Column<'a, SystemRow<'a>> {
    Column::text(heading, move |row: &SystemRow<'a>| get(&row.record), move |row| field(row.edit()))
}

fn texts<'a>(
    heading: &'static str,
    get: fn(&System) -> &Few<Text>,
    field: fn(&mut System) -> &mut Few<Text>,
) -> Column<'a, SystemRow<'a>> {
    Column::texts(heading, move |row: &SystemRow<'a>| get(&row.record), move |row| field(row.edit()))
}

fn mark<'a>(
    heading: &'static str,
    get: fn(&System) -> WorkMark,
    field: fn(&mut System) -> &mut WorkMark,
) -> Column<'a, SystemRow<'a>> {
    let write =
        move |row: &SystemRow<'a>, _: &Directory<'a>, out: &mut String| value::write_mark(get(&row.record), out);
    Column::written(heading, write).read_by(move |row, text, _| {
        *field(row.edit()) = text.map(value::mark).transpose()?.unwrap_or_default();
        Ok(())
    })
}

/// Who operates the system, another organisation with its name.
fn operated<'a>() -> Column<'a, SystemRow<'a>> {
    let write = |row: &SystemRow<'a>, _: &Directory<'a>, out: &mut String| write_operation(&row.record, out);
    Column::written("Drift", write).read_by(|row, text, _| {
        let (way, name) = text.map_or(("", ""), |text| text.split_once(':').unwrap_or((text, "")));
        let way = text.map(|_| Operated::read(way)).transpose()?;
        if !name.is_empty() && way != Some(Operated::OtherOrganisation) {
            return Err(Operated::unknown());
        }
        let system = row.edit();
        system.operated = way;
        system.operated_by = name.trim().into();
        Ok(())
    })
}

impl<'a> Imported<'a> for SystemRow<'a> {
    const NEEDED: &'static [&'static str] = &["Namn"];

    fn prepare(rows: &[Given<'_>], directory: &mut Directory<'a>) {
        directory.claim_references(rows);
    }

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let snapshot = directory.snapshot;
        let known = match directory.referred(row)? {
            Referred::Held(Subject::System(id)) => snapshot.systems().get(id),
            Referred::Held(other) => {
                let holder = snapshot.subject_name(other).into();
                return Err(Wrong::new("Beteckning", Reason::ReferenceTaken { holder }));
            }
            Referred::Free => None,
            Referred::Nothing => {
                let (name, place) = directory.name_and_place(row)?;
                within("Namn", directory.system_in(&name, place))?
            }
        };
        if let Some(system) = known {
            within("Namn", directory.claim_record(RecordKey::System(system.id)))?;
            return Ok(Self::of(snapshot, Subject::System(system.id), system));
        }
        let reference = directory.new_reference(row, "S")?;
        let id = SystemId::fresh(directory.at);
        Ok(Self::new(snapshot, Subject::System(id), System::new(id, &reference, "")))
    }

    fn finish(self, directory: &mut Directory<'a>) -> Result<Asked, Wrong> {
        if self.record.name.trim().is_empty() {
            return Err(Wrong::new("Namn", Reason::ValueMissing));
        }
        let rating = self.rating.command(self.record.personal_data, directory).map_err(|fault| {
            let column = fault.aspect.map_or("Egen klassad".to_owned(), |aspect| format!("Egen {}", aspect.letter()));
            Wrong::new(column, fault.reason)
        })?;
        let is_edited = self.base != Some(&*self.record);
        let saved = is_edited.then(|| Command::SaveSystem(Box::new(self.record.into_owned())));
        Ok(Asked { is_new: self.base.is_none(), commands: saved.into_iter().chain(rating).collect() })
    }
}
