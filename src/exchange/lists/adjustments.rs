//! `justering`: raised and lowered levels.

use super::{Asked, Given, Imported, Listed, Wrong, by_number, within};
use crate::domain::{
    Adjustment, AdjustmentId, AdjustmentKind, Aspect, AspectSet, Date, Level, Subject, SystemId, Text,
};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::exchange::format::CellKind;
use crate::exchange::value;
use crate::exchange::words::Worded as _;
use crate::register::{Command, Snapshot};

/// One adjustment: of one aspect of one system.
pub struct AdjustmentRow<'a> {
    base: Option<&'a Adjustment>,
    system: SystemId,
    aspect: Aspect,
    kind: Option<AdjustmentKind>,
    level: Option<Level>,
    reason: Text,
    by: Text,
    on: Option<Date>,
    until: Option<Date>,
}

impl<'a> AdjustmentRow<'a> {
    fn of(base: &'a Adjustment) -> Self {
        Self {
            base: Some(base),
            system: base.system,
            aspect: base.aspect,
            kind: Some(base.kind),
            level: Some(base.level),
            reason: base.reason.clone(),
            by: base.by.clone(),
            on: Some(base.on),
            until: base.until,
        }
    }

    fn new(system: SystemId, aspect: Aspect) -> Self {
        let (reason, by) = (Text::default(), Text::default());
        Self { base: None, system, aspect, kind: None, level: None, reason, by, on: None, until: None }
    }
}

impl<'a> Listed<'a> for AdjustmentRow<'a> {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        let level =
            Column::written("Nivå", |row: &Self, _, out| value::write_level(row.level, out)).of(CellKind::Level);
        vec![
            Column::system(|row: &Self| row.system),
            Column::written("Aspekt", |row: &Self, _, out| out.push(row.aspect.letter())),
            Column::word_or_none("Typ", |row: &Self| row.kind, |row| &mut row.kind),
            level.read_by(|row, text, directory| {
                let settings = directory.snapshot.settings();
                row.level = text.map(|text| value::level(text, row.aspect, settings)).transpose()?;
                Ok(())
            }),
            Column::text("Motivering", |row: &Self| &row.reason, |row| &mut row.reason),
            Column::text("Av", |row: &Self| &row.by, |row| &mut row.by),
            Column::date("Datum", |row: &Self| row.on, |row| &mut row.on),
            Column::date("Gäller till", |row: &Self| row.until, |row| &mut row.until),
        ]
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let mut adjustments: Vec<&Adjustment> = snapshot.adjustments().iter().map(|(_, held)| held).collect();
        adjustments
            .sort_by_cached_key(|held| (by_number(snapshot.reference(Subject::System(held.system))), held.aspect));
        adjustments.into_iter().map(Self::of)
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(Subject::System(self.system)), None]
    }
}

impl<'a> Imported<'a> for AdjustmentRow<'a> {
    const NEEDED: &'static [&'static str] = &["System", "Aspekt"];

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let snapshot = directory.snapshot;
        let system = within("System", directory.system(&row.needed("System")?))?;
        let aspect = within("Aspekt", Aspect::read(&row.needed("Aspekt")?))?;
        within("Aspekt", directory.claim_aspect(system, aspect))?;
        let slot = snapshot.systems().slot(system);
        let base = slot.and_then(|slot| snapshot.adjustment(slot, aspect));
        Ok(base.map_or_else(|| Self::new(system, aspect), Self::of))
    }

    fn finish(self, directory: &mut Directory<'a>) -> Result<Asked, Wrong> {
        let missing = |column: &str| Wrong::new(column, Reason::ValueMissing);
        let wanted = Adjustment {
            id: self.base.map_or_else(|| AdjustmentId::fresh(directory.at), |base| base.id),
            system: self.system,
            aspect: self.aspect,
            kind: self.kind.ok_or_else(|| missing("Typ"))?,
            level: self.level.ok_or_else(|| missing("Nivå"))?,
            basis: self.base.and_then(|base| base.basis),
            reason: self.reason,
            by: self.by,
            on: self.on.ok_or_else(|| missing("Datum"))?,
            until: self.until,
        };
        if wanted.reason.trim().is_empty() {
            return Err(missing("Motivering"));
        }
        let is_edited = self.base != Some(&wanted);
        Ok(Asked {
            is_new: self.base.is_none(),
            commands: is_edited.then_some(Command::Adjust(wanted)).into_iter().collect(),
        })
    }
}
