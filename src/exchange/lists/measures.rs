//! `handlingsplan`: the measures. A row may depend on one that stands further down in the file.

use super::{Asked, Given, Imported, Listed, Wrong, by_number, systems, within};
use crate::domain::{AspectSet, Few, Measure, MeasureId, Subject, Text, fold};
use crate::exchange::cell::{Cell, join, split};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::register::{Command, Refusal, Snapshot};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;

/// One measure.
pub struct MeasureRow<'a> {
    base: Option<&'a Measure>,
    held: Cow<'a, Measure>,
}

impl<'a> MeasureRow<'a> {
    fn of(base: &'a Measure) -> Self {
        Self { base: Some(base), held: Cow::Borrowed(base) }
    }

    fn edit(&mut self) -> &mut Measure {
        self.held.to_mut()
    }
}

impl<'a> Listed<'a> for MeasureRow<'a> {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        let mut columns = vec![
            Column::system(|row: &Self| row.held.system).read_by(|row, text, directory| {
                row.edit().system = directory.system(text.ok_or(Reason::ValueMissing)?)?;
                Ok(())
            }),
            Column::shown("Åtgärd", |row: &Self| &row.held.reference),
            Column::text("Aktivitet", |row: &Self| &row.held.activity, |row| &mut row.edit().activity),
            Column::text("Mål", |row: &Self| &row.held.goal, |row| &mut row.edit().goal),
        ];
        columns.extend(about());
        columns.extend(carried_out());
        columns.extend([
            Column::text("Beslutad av", |row: &Self| &row.held.decided_by, |row| &mut row.edit().decided_by),
            Column::date("Beslutsdatum", |row: &Self| row.held.decided_on, |row| &mut row.edit().decided_on),
            Column::text(
                "Beslutsreferens",
                |row: &Self| &row.held.decision_reference,
                |row| &mut row.edit().decision_reference,
            ),
        ]);
        columns
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        systems(snapshot).into_iter().flat_map(|(_, system)| {
            let mut held: Vec<&Measure> = snapshot.measures_of(system.id).collect();
            held.sort_by_cached_key(|held| by_number(&held.reference));
            held.into_iter().map(Self::of)
        })
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(Subject::System(self.held.system)), None]
    }
}

fn about<'a>() -> [Column<'a, MeasureRow<'a>>; 2] {
    type Row<'a> = MeasureRow<'a>;
    let requirements = Column::written("Krav", |row: &Row<'a>, _, out| join(&row.held.requirements, out));
    let aspects = Column::written("Aspekt", |row: &Row<'a>, _, out| out.push_str(&row.held.aspects.to_string()));
    [
        requirements.read_by(|row, text, directory: &mut Directory<'a>| {
            let (base, snapshot) = (row.base, directory.snapshot);
            let is_known = |id: &str| {
                snapshot.assessment(row.held.system, id).is_some() || base.is_some_and(|base| base.is_about(id))
            };
            let said = split(text.unwrap_or_default());
            let found = said.iter().map(|id| directory.requirement(id, is_known)).collect::<Result<_, _>>()?;
            row.edit().requirements = found;
            Ok(())
        }),
        aspects.read_by(|row, text, _| {
            row.edit().aspects = text.unwrap_or_default().parse().map_err(|_| Reason::BadAspects)?;
            Ok(())
        }),
    ]
}

fn carried_out<'a>() -> Vec<Column<'a, MeasureRow<'a>>> {
    type Row<'a> = MeasureRow<'a>;
    let depends_on = Column::written("Beroende", |row: &Row<'a>, directory: &Directory<'a>, out| {
        let held = row.held.depends_on.iter().filter_map(|id| directory.snapshot.measures().get(*id));
        join(&held.map(|held| &*held.reference).collect::<Vec<_>>(), out);
    });
    vec![
        Column::word("Prioritet", |row: &Row<'a>| row.held.priority, |row| &mut row.edit().priority),
        Column::text("Kostnad", |row: &Row<'a>| &row.held.cost, |row| &mut row.edit().cost),
        Column::text("Ansvarig", |row: &Row<'a>| &row.held.responsible, |row| &mut row.edit().responsible),
        Column::date("Start", |row: &Row<'a>| row.held.start, |row| &mut row.edit().start),
        Column::date("Slut", |row: &Row<'a>| row.held.end, |row| &mut row.edit().end),
        Column::word("Status", |row: &Row<'a>| row.held.status, |row| &mut row.edit().status),
        depends_on.read_by(|row, text, directory| {
            row.edit().depends_on = named(text.unwrap_or_default(), directory)?;
            Ok(())
        }),
    ]
}

fn named(text: &str, directory: &Directory<'_>) -> Result<Few<MeasureId>, Reason> {
    split(text).iter().map(|reference| directory.measures.find(reference, directory.snapshot)).collect()
}

impl<'a> Imported<'a> for MeasureRow<'a> {
    const NEEDED: &'static [&'static str] = &["System", "Aktivitet"];

    /// Settles which measure each row is about, and what it will wait for, so that rows can name each other in any
    /// order.
    fn prepare(rows: &[Given<'_>], directory: &mut Directory<'a>) {
        for row in rows {
            let Cell::Text(reference) = row.cell("Åtgärd") else { continue };
            // Whoever comes second is told when its own row is read.
            let _ = directory.claim_reference(&reference, row.row.line);
            let held = directory.snapshot.measure_by_reference(&reference).map(|held| held.id);
            directory.measures.keep(&reference, held.unwrap_or_else(|| MeasureId::fresh(directory.at)));
        }
        for row in rows {
            let reference = row.cell("Åtgärd");
            let id = reference.text().and_then(|text| directory.measures.find(text, directory.snapshot).ok());
            let depends_on = match row.cell("Beroende") {
                Cell::Empty => None,
                Cell::Clear => Some(Few::new()),
                Cell::Text(text) => named(&text, directory).ok(),
            };
            if let (Some(id), Some(depends_on)) = (id, depends_on) {
                directory.measures.keep_waiting(id, depends_on);
            }
        }
    }

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let snapshot = directory.snapshot;
        if let Some(reference) = row.cell("Åtgärd").text() {
            within("Åtgärd", directory.claim_reference(reference, directory.line))?;
            let id = within("Åtgärd", directory.measures.find(reference, snapshot))?;
            return match snapshot.measures().get(id) {
                Some(base) => Ok(Self::of(base)),
                None => Self::new(id, reference.into(), row, directory),
            };
        }
        let (system, activity) = (row.needed("System")?, row.needed("Aktivitet")?);
        let system = within("System", directory.system(&system))?;
        within("Aktivitet", directory.claim_new((system.0.to_string(), fold(&activity))))?;
        let mut known = snapshot.measures_of(system).filter(|held| fold(&held.activity) == fold(&activity));
        match (known.next(), known.next()) {
            (Some(base), None) => {
                within("Aktivitet", directory.claim_reference(&base.reference, directory.line))?;
                Ok(Self::of(base))
            }
            (None, _) => {
                let reference = directory.free_reference("Å").into();
                Self::new(MeasureId::fresh(directory.at), reference, row, directory)
            }
            _ => Err(Wrong::new("Aktivitet", Reason::AmbiguousName)),
        }
    }

    fn finish(self, directory: &mut Directory<'a>) -> Result<Asked, Wrong> {
        let held = &*self.held;
        if held.activity.trim().is_empty() {
            return Err(Wrong::new("Aktivitet", Reason::ValueMissing));
        }
        if held.start.is_some_and(|start| held.end.is_some_and(|end| end < start)) {
            return Err(Wrong::new("Slut", Refusal::EndsBeforeStart.into()));
        }
        if directory.measures.waits_for_itself(held.id, &held.depends_on, directory.snapshot) {
            return Err(Wrong::new("Beroende", Refusal::WaitsForItself.into()));
        }
        let is_edited = self.base != Some(held);
        let command = is_edited.then(|| Command::SaveMeasure(Box::new(self.held.into_owned())));
        Ok(Asked { is_new: self.base.is_none(), commands: command.into_iter().collect() })
    }

    /// What others wait for comes before them.
    fn put_in_order(commands: &mut Vec<(u64, Command)>) {
        let places: FxHashMap<MeasureId, usize> =
            (0..).zip(&*commands).filter_map(|(place, held)| Some((measure(&held.1)?.id, place))).collect();
        let (mut order, mut seen) = (Vec::with_capacity(commands.len()), FxHashSet::default());
        for start in 0..commands.len() {
            // Each place is left behind only when all it waits for is in its place.
            let mut open = vec![(start, false)];
            while let Some((place, is_done)) = open.pop() {
                if is_done {
                    order.push(place);
                } else if seen.insert(place) {
                    open.push((place, true));
                    let before = measure(&commands[place].1).into_iter().flat_map(|held| &held.depends_on);
                    open.extend(before.filter_map(|id| places.get(id)).map(|place| (*place, false)));
                }
            }
        }
        let mut held: Vec<Option<(u64, Command)>> = std::mem::take(commands).into_iter().map(Some).collect();
        commands.extend(order.into_iter().filter_map(|place| held[place].take()));
    }
}

impl<'a> MeasureRow<'a> {
    fn new(id: MeasureId, reference: Text, row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let system = within("System", directory.system(&row.needed("System")?))?;
        Ok(Self { base: None, held: Cow::Owned(Measure::new(id, reference, system)) })
    }
}

fn measure(command: &Command) -> Option<&Measure> {
    match command {
        Command::SaveMeasure(measure) => Some(measure),
        _ => None,
    }
}
