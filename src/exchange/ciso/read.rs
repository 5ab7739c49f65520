//! Their list of assets: PR rows become information assets with draft levels, SP rows systems, parents links.

use super::Scale;
use super::faults::is_nothing;
use super::write::{HEADINGS, objective};
use crate::domain::{
    AspectSet, Asset, AssetId, Carries, Classification, ClassificationId, Dependency, Levels, Origin, Subject, System,
    SystemId, Text, UnitId, fold,
};
use crate::exchange::fault::{ImportError, Reason, RowFault};
use crate::exchange::import::ImportPlan;
use crate::exchange::sheet::{Row, Sheet, parse};
use crate::register::{Command, Named, Snapshot};
use rustc_hash::FxHashMap;

/// Reads their list of assets and says what it would do. `subject` is what the log calls it.
pub fn plan_ciso_import(
    bytes: &[u8],
    scale: Scale,
    subject: &str,
    snapshot: &Snapshot,
    origin: &Origin,
) -> Result<ImportPlan, ImportError> {
    let sheet = parse(bytes, &HEADINGS, &["name", "type"])?;
    let mut reading = Reading {
        snapshot,
        origin,
        scale,
        sheet: &sheet,
        known: FxHashMap::default(),
        commands: Vec::new(),
        faults: Vec::new(),
        counts: [0; 3],
        next: FxHashMap::default(),
    };
    let subjects: Vec<Option<Subject>> = sheet.rows.iter().map(|row| reading.record(row)).collect();
    for (row, subject) in sheet.rows.iter().zip(subjects) {
        if let Some(subject) = subject {
            reading.parents(row, subject);
        }
    }
    let Reading { commands, faults, counts: [new, changed, same], .. } = reading;
    if !faults.is_empty() {
        return Err(ImportError::Rows(faults));
    }
    let (lines, commands) = commands.into_iter().unzip();
    let command = Command::All { label: "import_ciso", subject: subject.into(), commands };
    Ok(ImportPlan::of(command, [new, changed, same], sheet.unknown, lines))
}

struct Reading<'a> {
    snapshot: &'a Snapshot,
    origin: &'a Origin,
    scale: Scale,
    sheet: &'a Sheet,
    /// What parents are named by: reference or name, folded.
    known: FxHashMap<String, (u64, Subject)>,
    commands: Vec<(u64, Command)>,
    faults: Vec<RowFault>,
    /// New, changed, same.
    counts: [usize; 3],
    next: FxHashMap<&'static str, u64>,
}

impl Reading<'_> {
    fn cell<'r>(&self, row: &'r Row, heading: &str) -> &'r str {
        let place = self.sheet.known.iter().find(|(_, known)| known == heading).map(|(place, _)| *place);
        place.map_or("", |place| row.cell(place).trim())
    }

    fn fault(&mut self, row: &Row, column: &str, reason: Reason) {
        let value = self.cell(row, column).to_owned();
        self.faults.push(RowFault { line: row.line, column: column.to_owned(), value, reason });
    }

    fn record(&mut self, row: &Row) -> Option<Subject> {
        if is_nothing(self.cell(row, "name")) {
            self.fault(row, "name", Reason::ValueMissing);
            return None;
        }
        let is_asset = match fold(self.cell(row, "type")).as_str() {
            "pr" | "primary" => true,
            "sp" | "support" | "supporting" => false,
            _ => {
                self.fault(row, "type", Reason::UnknownWord { allowed: vec!["PR", "SP"] });
                return None;
            }
        };
        let found = match self.found(row, is_asset) {
            Ok(found) => found,
            Err((column, reason)) => {
                self.fault(row, column, reason);
                return None;
            }
        };
        let (subject, asked) = if is_asset { self.asset(row, found) } else { self.system(row, found) };
        for key in [self.cell(row, "ref_id"), self.cell(row, "name")].map(fold) {
            if is_nothing(&key) {
                continue;
            }
            let before = self.known.insert(key, (row.line, subject));
            if let Some((first, held)) = before
                && held == subject
                && first != row.line
            {
                self.fault(row, "ref_id", Reason::DuplicateRow { first });
            }
        }
        let is_new = found.is_none();
        self.counts[if is_new {
            0
        } else if asked.is_empty() {
            2
        } else {
            1
        }] += 1;
        self.commands.extend(asked.into_iter().map(|command| (row.line, command)));
        Some(subject)
    }

    /// The record by its reference, else by its name.
    fn found(&self, row: &Row, is_asset: bool) -> Result<Option<Subject>, (&'static str, Reason)> {
        let (reference, name) = (self.cell(row, "ref_id"), self.cell(row, "name"));
        if !is_nothing(reference)
            && let Some(held) = self.snapshot.by_reference(reference)
        {
            let is_right = matches!(held, Subject::Asset(_)) == is_asset;
            let holder = || self.snapshot.subject_name(held).into();
            return if is_right {
                Ok(Some(held))
            } else {
                Err(("ref_id", Reason::ReferenceTaken { holder: holder() }))
            };
        }
        let named = if is_asset {
            match self.snapshot.asset_named(name) {
                Named::One(id) => Named::One(Subject::Asset(id)),
                Named::Unknown => Named::Unknown,
                Named::Ambiguous => Named::Ambiguous,
            }
        } else {
            match self.snapshot.system_named(name) {
                Named::One(id) => Named::One(Subject::System(id)),
                Named::Unknown => Named::Unknown,
                Named::Ambiguous => Named::Ambiguous,
            }
        };
        match named {
            Named::One(subject) => Ok(Some(subject)),
            Named::Unknown => Ok(None),
            Named::Ambiguous => Err(("name", Reason::AmbiguousName)),
        }
    }

    fn asset(&mut self, row: &Row, found: Option<Subject>) -> (Subject, Vec<Command>) {
        let held = match found {
            Some(Subject::Asset(id)) => self.snapshot.assets().get(id).cloned(),
            _ => None,
        };
        let mut asset = held.clone().unwrap_or_else(|| {
            let id = AssetId::fresh(self.origin.at);
            Asset { unit: self.unit(row), ..Asset::new(id, &self.reference(row, "I"), "") }
        });
        fill(&mut asset.name, self.name(row, &asset.reference, held.as_ref().map(|held| &held.name)));
        fill(&mut asset.description, self.cell(row, "description"));
        fill(&mut asset.note, self.cell(row, "observation"));
        let subject = Subject::Asset(asset.id);
        let mut asked = Vec::new();
        if held.as_ref() != Some(&asset) {
            asked.push(Command::SaveAsset(Box::new(asset)));
        }
        asked.extend(self.levels(row, subject));
        (subject, asked)
    }

    fn system(&mut self, row: &Row, found: Option<Subject>) -> (Subject, Vec<Command>) {
        let held = match found {
            Some(Subject::System(id)) => self.snapshot.systems().get(id).cloned(),
            _ => None,
        };
        let mut system = held.clone().unwrap_or_else(|| {
            let mut made = System::new(SystemId::fresh(self.origin.at), &self.reference(row, "S"), "");
            made.unit = self.unit(row);
            made
        });
        fill(&mut system.name, self.name(row, &system.reference, held.as_ref().map(|held| &held.name)));
        fill(&mut system.description, self.cell(row, "description"));
        fill(&mut system.note, self.cell(row, "observation"));
        let subject = Subject::System(system.id);
        // The need of a system is computed here as well as there, so its objectives are passed over.
        let saved = (held.as_ref() != Some(&system)).then(|| Command::SaveSystem(Box::new(system)));
        (subject, saved.into_iter().collect())
    }

    /// The name as the register has it where only our own addition to a shared name differs.
    fn name<'r>(&self, row: &'r Row, reference: &str, held: Option<&'r Text>) -> &'r str {
        let name = self.cell(row, "name");
        held.filter(|held| name == format!("{} ({reference})", held.trim())).map_or(name, |held| held)
    }

    fn reference(&mut self, row: &Row, letter: &'static str) -> String {
        let given = self.cell(row, "ref_id");
        if !is_nothing(given) {
            return given.to_owned();
        }
        let proposed =
            if letter == "I" { self.snapshot.next_asset_reference() } else { self.snapshot.next_system_reference() };
        let first = proposed.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(1);
        let number = self.next.entry(letter).or_insert(first);
        let reference = format!("{letter}-{number:03}");
        *number += 1;
        reference
    }

    /// The unit that is called as their domain, if there is exactly one.
    fn unit(&self, row: &Row) -> Option<UnitId> {
        let wanted = fold(self.cell(row, "domain"));
        let mut found = self.snapshot.units().iter().filter(|(_, unit)| fold(&unit.name) == wanted);
        found.next().filter(|_| found.next().is_none()).map(|(_, unit)| unit.id)
    }

    /// Levels come without a decision, so they become a draft, unless they are what is decided or drafted already.
    fn levels(&mut self, row: &Row, subject: Subject) -> Option<Command> {
        let told = self.cell(row, "security_objectives");
        if is_nothing(told) {
            return None;
        }
        let mut levels = Levels::default();
        for part in told.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            let read = part.split_once(':').and_then(|(name, number)| {
                let aspect = AspectSet::KRTS.iter().find(|aspect| objective(*aspect) == fold(name))?;
                Some((aspect, self.scale.level(number.trim().parse().ok()?)?))
            });
            match read {
                Some((aspect, level)) => levels[aspect] = Some(level),
                // Their other objectives have no aspect here.
                None if fold(part).starts_with("authenticity") || fold(part).starts_with("privacy") => {}
                None if fold(part).starts_with("safety") => {}
                None => {
                    self.fault(row, "security_objectives", Reason::BadLevel);
                    return None;
                }
            }
        }
        let (decided, draft) = (self.snapshot.decided(subject), self.snapshot.draft(subject));
        if [decided, draft].into_iter().flatten().any(|held| held.levels == levels) {
            return None;
        }
        let made = || Classification::draft(ClassificationId::fresh(self.origin.at), subject);
        let draft = Classification { levels, ..draft.cloned().unwrap_or_else(made) };
        Some(Command::SaveDraft(Box::new(draft)))
    }

    fn parents(&mut self, row: &Row, child: Subject) {
        let Subject::System(system) = child else { return };
        for named in self.cell(row, "parent_assets").split('|').map(str::trim).filter(|named| !is_nothing(named)) {
            let known = self.known.get(&fold(named)).map(|(_, subject)| *subject);
            let command = match known.or_else(|| self.snapshot.by_reference(named)) {
                Some(Subject::Asset(asset)) if self.snapshot.carries(system, asset).is_none() => {
                    Command::LinkAsset(Carries { system, asset, note: Text::default() })
                }
                // What inherits here rests on what it inherits from there: the parent depends on the child.
                Some(Subject::System(parent)) if self.snapshot.dependency(parent, system).is_none() => {
                    if parent == system {
                        self.fault(row, "parent_assets", Reason::DependsOnItself);
                        continue;
                    }
                    let inherits = self.snapshot.settings().aspects();
                    Command::SetDependency(Dependency { system: parent, on: system, inherits, note: Text::default() })
                }
                Some(_) => continue,
                None => {
                    self.fault(row, "parent_assets", Reason::UnknownRecord);
                    continue;
                }
            };
            self.commands.push((row.line, command));
        }
    }
}

/// An empty cell changes nothing.
fn fill(field: &mut Text, cell: &str) {
    if !is_nothing(cell) && field.trim() != cell {
        *field = cell.into();
    }
}
