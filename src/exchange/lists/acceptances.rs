//! `riskacceptans`: the accepted risks. One is known by its system, its requirement and its day; whether it holds is
//! written and not read.

use super::{Asked, Given, Imported, Listed, Wrong, systems, within};
use crate::domain::{
    AcceptanceId, AcceptanceState, Answer, AspectSet, Date, Levels, RecordKey, RiskAcceptance, Severity, Subject,
    SystemId, Text,
};
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::Reason;
use crate::exchange::format::CellKind;
use crate::exchange::value;
use crate::register::{Command, Refusal, Snapshot};

/// One accepted risk.
pub struct AcceptanceRow<'a> {
    base: Option<&'a RiskAcceptance>,
    held: RiskAcceptance,
    risk: Option<Severity>,
}

impl<'a> AcceptanceRow<'a> {
    fn of(base: &'a RiskAcceptance) -> Self {
        Self { base: Some(base), held: base.clone(), risk: Some(base.risk) }
    }

    fn new(system: SystemId, requirement: Text, on: Date, at: jiff::Timestamp) -> Self {
        let held = RiskAcceptance {
            id: AcceptanceId::fresh(at),
            system,
            requirement,
            gap: Text::default(),
            risk: Severity::Negligible,
            reason: Text::default(),
            accepted_by: Text::default(),
            on,
            valid_until: None,
            reference: Text::default(),
            levels: Levels::default(),
        };
        Self { base: None, held, risk: None }
    }

    /// Why the register would not take it, at the column to blame.
    fn wrong(&self, directory: &Directory<'a>) -> Option<Wrong> {
        let held = &self.held;
        let missing = |text: &Text, column| text.trim().is_empty().then(|| Wrong::new(column, Reason::ValueMissing));
        let ends_early = held.valid_until.is_some_and(|until| until < held.on);
        let answer = directory.snapshot.assessment(held.system, &held.requirement);
        let has_gap = answer.map_or(Answer::Unanswered, |held| held.answer).is_gap();
        let no_gap = (self.base.is_none() && !has_gap)
            .then(|| Wrong::new("Krav", Refusal::NoGapToAccept(held.requirement.clone()).into()));
        let in_future = (held.on > directory.today).then(|| Wrong::new("Datum", Refusal::DateInFuture(held.on).into()));
        no_gap
            .or_else(|| missing(&held.reason, "Motivering"))
            .or_else(|| missing(&held.accepted_by, "Accepterad av"))
            .or(in_future)
            .or_else(|| ends_early.then(|| Wrong::new("Giltig till", Refusal::EndsBeforeStart.into())))
    }
}

impl<'a> Listed<'a> for AcceptanceRow<'a> {
    fn columns(_: AspectSet) -> Vec<Column<'a, Self>> {
        let state = Column::written("Läge", |row: &Self, directory: &Directory<'a>, out| {
            // As the register has it, whatever the cells before this one say.
            if let Some(held) = row.base {
                let levels = directory.snapshot.effective_of(held.system);
                out.push_str(told(held.state(&levels, directory.snapshot.today())));
            }
        });
        vec![
            Column::system(|row: &Self| row.held.system),
            Column::shown("Krav", |row: &Self| &row.held.requirement),
            Column::text("Brist", |row: &Self| &row.held.gap, |row| &mut row.held.gap),
            Column::word_or_none("Risknivå", |row: &Self| row.risk, |row| &mut row.risk),
            Column::text("Motivering", |row: &Self| &row.held.reason, |row| &mut row.held.reason),
            Column::text("Accepterad av", |row: &Self| &row.held.accepted_by, |row| &mut row.held.accepted_by),
            Column::written("Datum", |row: &Self, _, out| value::write_date(Some(row.held.on), out)).of(CellKind::Date),
            Column::date("Giltig till", |row: &Self| row.held.valid_until, |row| &mut row.held.valid_until),
            Column::text("Referens", |row: &Self| &row.held.reference, |row| &mut row.held.reference),
            state.only_shown(),
        ]
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        systems(snapshot).into_iter().flat_map(|(_, system)| {
            let mut held: Vec<&RiskAcceptance> = snapshot.acceptances_of(system.id).collect();
            held.sort_by_key(|held| (&held.requirement, held.on, held.id));
            held.into_iter().map(Self::of)
        })
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(Subject::System(self.held.system)), None]
    }
}

fn told(state: AcceptanceState) -> &'static str {
    match state {
        AcceptanceState::Holds => "Gäller",
        AcceptanceState::Expired(_) => "Har gått ut",
        AcceptanceState::LevelRose(_) => "Nivån har höjts",
    }
}

impl<'a> Imported<'a> for AcceptanceRow<'a> {
    const NEEDED: &'static [&'static str] = &["System", "Krav", "Datum"];

    fn find(row: &Given<'_>, directory: &mut Directory<'a>) -> Result<Self, Wrong> {
        let snapshot = directory.snapshot;
        let system = within("System", directory.system(&row.needed("System")?))?;
        let is_known = |id: &str| snapshot.acceptances_of(system).any(|held| *held.requirement == *id);
        let requirement = within("Krav", directory.requirement(&row.needed("Krav")?, is_known))?;
        let on = within("Datum", value::date(&row.needed("Datum")?))?;
        let is_it = |held: &&RiskAcceptance| held.requirement == requirement && held.on == on;
        let mut known: Vec<&RiskAcceptance> = snapshot.acceptances_of(system).filter(is_it).collect();
        known.sort_by_key(|held| held.id);
        // Several of the same day are told apart by their order.
        let mut taken = Ok(());
        for base in known {
            taken = directory.claim_record(RecordKey::RiskAcceptance(base.id));
            if taken.is_ok() {
                return Ok(Self::of(base));
            }
        }
        within("Krav", taken)?;
        let known_by = (system.0.to_string(), format!("{on} {requirement}"));
        within("Krav", directory.claim_new(known_by))?;
        Ok(Self::new(system, requirement, on, directory.at))
    }

    fn finish(mut self, directory: &mut Directory<'a>) -> Result<Asked, Wrong> {
        self.held.risk = self.risk.ok_or_else(|| Wrong::new("Risknivå", Reason::ValueMissing))?;
        if let Some(wrong) = self.wrong(directory) {
            return Err(wrong);
        }
        let is_edited = self.base != Some(&self.held);
        let command = is_edited.then(|| Command::AcceptRisk(Box::new(self.held)));
        Ok(Asked { is_new: self.base.is_none(), commands: command.into_iter().collect() })
    }
}
