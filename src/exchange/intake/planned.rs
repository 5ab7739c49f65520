//! What an intake would do, row by row, and the one command that does it.

use crate::domain::{LifeCycle, Subject, UnitId};
use crate::exchange::fault::{Reason, RowFault};
use crate::exchange::import::label;
use crate::exchange::lists::{Imported as _, UnitRow};
use crate::exchange::{Difference, List};
use crate::register::{Command, Refusal, Snapshot};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// What a row comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowState {
    /// It makes a record.
    New,
    /// It changes one.
    Changed,
    /// It says what the register says.
    Same,
    /// Something in it is wrong.
    Wrong,
    /// It waits for an answer.
    Asked,
}

impl RowState {
    /// All of them, in the order in which they are counted.
    pub const ALL: [Self; 5] = [Self::New, Self::Changed, Self::Same, Self::Asked, Self::Wrong];
}

/// What is wrong in a row, at its cell where it is one cell's fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellFault {
    /// The column of the file.
    pub column: Option<usize>,
    /// Its heading, or that of our field.
    pub heading: String,
    /// What the cell holds.
    pub value: String,
    /// What is wrong with it.
    pub reason: Reason,
}

/// Whether a name in the list stands for a record that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What the answer is kept under.
    pub key: String,
    /// The name in the list.
    pub name: String,
    /// Whether the reference is that of a record with quite another name.
    pub is_other_name: bool,
    /// The records that it may stand for, the likeliest first.
    pub candidates: Vec<Candidate>,
}

/// A record that a name may stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its reference.
    pub reference: String,
    /// Its name.
    pub name: String,
}

/// One row of the list.
#[derive(Clone, Debug)]
pub struct PlannedRow {
    /// Its place in the table.
    pub row: usize,
    /// Its line in the file.
    pub line: u64,
    /// What it is about.
    pub name: String,
    /// What it comes to.
    pub state: RowState,
    /// What is wrong with it.
    pub faults: Vec<CellFault>,
    /// What it changes, field by field.
    pub differences: Vec<Difference>,
    /// What it waits for.
    pub question: Option<Question>,
    /// The record it is about.
    pub(super) subject: Option<Subject>,
    pub(super) commands: Vec<Command>,
    /// The shared records that its commands rest on.
    pub(super) needs: Vec<usize>,
}

impl PlannedRow {
    /// Whether it would change something.
    #[must_use]
    pub fn changes(&self) -> bool {
        matches!(self.state, RowState::New | RowState::Changed)
    }
}

/// A record that several rows name, such as the system that holds their information.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    pub line: u64,
    pub name: String,
    pub is_new: bool,
    pub commands: Vec<Command>,
}

/// A record of the last import with this profile that is no longer in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vanished {
    /// The record.
    pub subject: Subject,
    /// Its reference.
    pub reference: String,
    /// Its name.
    pub name: String,
}

/// What happens to a record that is no longer in the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    /// It stays as it is.
    #[default]
    Keep,
    /// It is marked as retired.
    Retire,
    /// It is removed with what belongs to it.
    Remove,
}

/// How many of what a command makes or changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Units.
    pub units: usize,
    /// Systems.
    pub systems: usize,
    /// Information assets.
    pub assets: usize,
    /// Links between them.
    pub links: usize,
    /// Decisions.
    pub decisions: usize,
    /// Drafts.
    pub drafts: usize,
    /// Planned sessions.
    pub sessions: usize,
}

/// What an intake would do.
#[derive(Clone, Debug)]
pub struct IntakePlan {
    /// What the rows are about.
    pub list: List,
    /// All rows that hold something.
    pub rows: Vec<PlannedRow>,
    /// Headings of columns that are passed over.
    pub passed_over: Vec<String>,
    /// Records of the last import that are no longer in the list.
    pub vanished: Vec<Vanished>,
    /// The references of the records that the rows are about.
    pub seen: Arc<[String]>,
    pub(super) subject: String,
    pub(super) units: Vec<(u64, Command)>,
    pub(super) shared: Vec<Shared>,
}

impl IntakePlan {
    /// How many rows come to this.
    #[must_use]
    pub fn count(&self, state: RowState) -> usize {
        self.rows.iter().filter(|row| row.state == state).count()
    }

    /// The records beside the rows' own that are made on the way.
    pub fn made_beside(&self) -> impl Iterator<Item = &str> {
        self.shared.iter().filter(|shared| shared.is_new).map(|shared| shared.name.as_str())
    }

    /// Names of units that are made.
    pub fn made_units(&self) -> impl Iterator<Item = &str> {
        self.units.iter().filter_map(|(_, command)| match command {
            Command::SaveUnit(unit) => Some(&*unit.name),
            _ => None,
        })
    }

    /// The faults of the rows that are wrong or wait for an answer, as a list of ours would tell them.
    #[must_use]
    pub fn faults(&self) -> Vec<RowFault> {
        let of_row = |row: &PlannedRow| -> Vec<RowFault> {
            let faults = row.faults.iter().map(|fault| RowFault {
                line: row.line,
                column: fault.heading.clone(),
                value: fault.value.clone(),
                reason: fault.reason.clone(),
            });
            let asked = row.question.iter().map(|question| RowFault {
                line: row.line,
                column: String::new(),
                value: question.name.clone(),
                reason: question.reason(),
            });
            faults.chain(asked).collect()
        };
        self.rows.iter().flat_map(of_row).collect()
    }

    /// The import of the rows that are chosen as one operation, with the line that asks for each command.
    #[must_use]
    pub fn command(&self, is_chosen: impl Fn(&PlannedRow) -> bool) -> (Command, Vec<u64>) {
        let chosen: Vec<&PlannedRow> = self.rows.iter().filter(|row| row.changes() && is_chosen(row)).collect();
        let mut needed: Vec<usize> = chosen.iter().flat_map(|row| row.needs.iter().copied()).collect();
        needed.sort_unstable();
        needed.dedup();
        let mut commands: Vec<(u64, Command)> = Vec::new();
        for shared in needed.iter().filter_map(|number| self.shared.get(*number)) {
            commands.extend(shared.commands.iter().map(|command| (shared.line, command.clone())));
        }
        for row in &chosen {
            commands.extend(row.commands.iter().map(|command| (row.line, command.clone())));
        }
        if self.list == List::Units {
            UnitRow::put_in_order(&mut commands);
        }
        let units = self.needed_units(&commands);
        commands.splice(0..0, units);
        let (lines, commands) = commands.into_iter().unzip();
        (Command::All { label: label(self.list), subject: self.subject.as_str().into(), commands }, lines)
    }

    /// The new units that these commands name, with those above them, which stand before them.
    fn needed_units(&self, commands: &[(u64, Command)]) -> Vec<(u64, Command)> {
        let made: FxHashMap<UnitId, Option<UnitId>> = self.units.iter().filter_map(|(_, unit)| unit_of(unit)).collect();
        let mut wanted: FxHashSet<UnitId> = FxHashSet::default();
        for (_, command) in commands {
            let mut next = match command {
                Command::SaveSystem(system) => system.unit,
                Command::SaveAsset(asset) => asset.unit,
                Command::SaveUnit(unit) => unit.parent,
                _ => None,
            };
            while let Some(unit) = next.filter(|unit| made.contains_key(unit) && wanted.insert(*unit)) {
                next = made.get(&unit).copied().flatten();
            }
        }
        let is_wanted = |command: &Command| unit_of(command).is_some_and(|(id, _)| wanted.contains(&id));
        self.units.iter().filter(|(_, command)| is_wanted(command)).cloned().collect()
    }

    /// The command with what happens to the records that are no longer in the list.
    #[must_use]
    pub fn with_vanished(&self, command: Command, fate: Fate, snapshot: &Snapshot) -> Command {
        let Command::All { label, subject, mut commands } = command else { return command };
        for vanished in &self.vanished {
            match (fate, vanished.subject) {
                (Fate::Keep, _) | (Fate::Retire, Subject::Asset(_)) => {}
                (Fate::Retire, Subject::System(id)) => {
                    if let Some(system) = snapshot.systems().get(id) {
                        let mut system = system.clone();
                        system.life_cycle = LifeCycle::Retired;
                        commands.push(Command::SaveSystem(Box::new(system)));
                    }
                }
                (Fate::Remove, Subject::System(id)) => commands.push(Command::RemoveSystem(id)),
                (Fate::Remove, Subject::Asset(id)) => commands.push(Command::RemoveAsset(id)),
            }
        }
        Command::All { label, subject, commands }
    }
}

impl Question {
    /// Why a row that waits for its answer is not imported.
    #[must_use]
    pub fn reason(&self) -> Reason {
        let names: Vec<String> =
            self.candidates.iter().map(|held| format!("{} {}", held.reference, held.name)).collect();
        if self.is_other_name {
            Reason::OtherName { holder: names.join(", ") }
        } else {
            Reason::AlikeRecord { known: names.join(", ") }
        }
    }
}

impl Summary {
    /// Counts what a command holds.
    #[must_use]
    pub fn of(command: &Command) -> Self {
        let mut summary = Self::default();
        summary.take(command);
        summary
    }

    fn take(&mut self, command: &Command) {
        match command {
            Command::All { commands, .. } => commands.iter().for_each(|command| self.take(command)),
            Command::SaveUnit(_) => self.units += 1,
            Command::SaveSystem(_) => self.systems += 1,
            Command::SaveAsset(_) => self.assets += 1,
            Command::LinkAsset(_) => self.links += 1,
            Command::DecideClassification(_) => self.decisions += 1,
            Command::SaveDraft(_) => self.drafts += 1,
            Command::PlanSession(_) => self.sessions += 1,
            _ => {}
        }
    }
}

/// A refusal of the register, told as the fault of the row on this line.
#[must_use]
pub fn refused(line: u64, refusal: Refusal) -> RowFault {
    RowFault { line, column: String::new(), value: String::new(), reason: Reason::Refused(refusal) }
}

fn unit_of(command: &Command) -> Option<(UnitId, Option<UnitId>)> {
    match command {
        Command::SaveUnit(unit) => Some((unit.id, unit.parent)),
        _ => None,
    }
}
