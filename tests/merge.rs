//! Two registers become one: what was changed on one side is taken, what was changed on both is asked, nothing is
//! lost, and nothing is asked twice.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

mod tale;

use proptest::prelude::*;
use sigill::domain::{
    Adjustment, AdjustmentId, AdjustmentKind, Aspect, Carries, Classification, ClassificationId, Level, Levels, Record,
    RecordKey, Standing, Subject, System, SystemId, Unit, UnitId, UnitKind,
};
use sigill::domain::{Asset, AssetId, CommonType, CommonTypeId};
use sigill::register::{Answers, Asked, Command, MergePlan, Note, Question, Register, Side};
use std::collections::BTreeMap;
use tale::{Step, TODAY, all_of, new_register, open, origin, stories, tell};
use tempfile::TempDir;

/// A coordinator's register and a section's copy of it.
struct Pair {
    folder: TempDir,
    into: Register,
    from: Register,
}

impl Pair {
    /// Both begin with this story.
    fn parted(shared: &[Step]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut into = new_register(&folder.path().join("into.sigill"), "Kommunen");
        tell(&mut into, "samordnaren", 1, shared);
        let from = copy(&folder, &into, "from.sigill");
        Self { folder, into, from }
    }

    /// The register of a system S-001 that both know.
    fn with_system() -> (Self, System) {
        let pair = Self::parted(&[(3, 0, 0, 1)]);
        let system = pair.into.snapshot().systems().iter().next().unwrap().1.clone();
        (pair, system)
    }

    fn plan(&self) -> MergePlan {
        self.into.plan_merge(&self.from, "from.sigill").unwrap()
    }

    /// Merges, and answers every question in the same way. Tells what was asked, and what had to give way.
    fn merge(&mut self, side: Side) -> (Vec<Question>, Vec<Note>) {
        let plan = self.plan();
        let settled = plan.settle(&Answers::all(&plan.questions, side));
        self.into.execute(&settled.command, &origin("samordnaren", 5000)).unwrap();
        assert_eq!(self.into.store().check().unwrap(), [], "the register is sound");
        let again = self.plan();
        assert_eq!((again.new, again.changed, again.questions.len()), (0, 0, 0), "{:?}", again.questions);
        (plan.questions, settled.notes)
    }

    fn does_here(&mut self, command: &Command) {
        self.into.execute(command, &origin("samordnaren", 3000)).unwrap().unwrap();
    }

    fn does_there(&mut self, command: &Command) {
        self.from.execute(command, &origin("sektionen", 2000)).unwrap().unwrap();
    }

    fn system(&self, id: SystemId) -> System {
        self.into.snapshot().systems().get(id).unwrap().clone()
    }
}

/// The register as it is now in another file, with a log of its own from here on.
fn copy(folder: &TempDir, register: &Register, name: &str) -> Register {
    let path = folder.path().join(name);
    std::fs::copy(register.path(), &path).unwrap();
    open(&path)
}

fn records(register: &Register) -> BTreeMap<RecordKey, Record> {
    let contents = register.store().read_all().unwrap();
    contents.into_records().map(|record| (record.key(), record)).collect()
}

fn save(system: &System) -> Command {
    Command::SaveSystem(Box::new(system.clone()))
}

#[test]
fn what_was_changed_on_one_side_is_taken_and_each_field_counts_for_itself() {
    let (mut pair, mut system) = Pair::with_system();
    system.note = "från kommunen".into();
    pair.does_here(&save(&system));
    system.note = "".into();
    system.system_owner = "Rektor".into();
    pair.does_there(&save(&system));
    let (questions, notes) = pair.merge(Side::Into);
    assert_eq!((questions.len(), notes.len()), (0, 0));
    let merged = pair.system(system.id);
    assert_eq!((&*merged.note, &*merged.system_owner), ("från kommunen", "Rektor"));
}

#[test]
fn what_was_changed_on_both_sides_is_asked_once() {
    for (side, owner) in [(Side::Into, "Ägare A"), (Side::From, "Ägare B")] {
        let (mut pair, mut system) = Pair::with_system();
        system.system_owner = "Ägare A".into();
        pair.does_here(&save(&system));
        system.system_owner = "Ägare B".into();
        system.supplier = "Leverantören".into();
        pair.does_there(&save(&system));
        let (questions, _) = pair.merge(side);
        let [Question { asked: Asked::Fields(fields), .. }] = &questions[..] else { panic!("{questions:?}") };
        assert_eq!(fields.iter().map(|field| field.field.as_str()).collect::<Vec<_>>(), ["system_owner"]);
        let merged = pair.system(system.id);
        assert_eq!((&*merged.system_owner, &*merged.supplier), (owner, "Leverantören"));

        // What is changed there afterwards is taken, and the answer is not asked for again.
        system.note = "nytt".into();
        pair.does_there(&save(&system));
        let (questions, _) = pair.merge(Side::Into);
        assert_eq!(questions.len(), 0);
        assert_eq!((&*pair.system(system.id).system_owner, &*pair.system(system.id).note), (owner, "nytt"));
    }
}

#[test]
fn nothing_is_removed_without_being_asked() {
    for side in [Side::Into, Side::From] {
        let (mut pair, system) = Pair::with_system();
        pair.does_there(&Command::RemoveSystem(system.id));
        let (questions, _) = pair.merge(side);
        assert!(matches!(&questions[..], [Question { asked: Asked::RemovedThere { is_changed_here: false }, .. }]));
        assert_eq!(pair.into.snapshot().systems().get(system.id).is_some(), side == Side::Into);
    }
}

#[test]
fn a_system_that_goes_takes_what_belongs_to_it_along_also_what_is_new_here() {
    let (mut pair, system) = Pair::with_system();
    let at = origin("", 0).at;
    let asset = Asset::new(AssetId::fresh(at), "I-001", "Elevakter");
    pair.does_here(&Command::SaveAsset(Box::new(asset.clone())));
    pair.does_here(&Command::LinkAsset(Carries { system: system.id, asset: asset.id, note: "".into() }));
    pair.does_there(&Command::RemoveSystem(system.id));
    let (questions, _) = pair.merge(Side::From);
    assert_eq!(questions.len(), 1);
    assert_eq!(pair.into.snapshot().systems().len(), 0);
    assert_eq!(pair.into.snapshot().all_carries().count(), 0);
}

#[test]
fn what_was_removed_here_and_worked_on_there_comes_back_whole_or_not_at_all() {
    for side in [Side::Into, Side::From] {
        let (mut pair, mut system) = Pair::with_system();
        pair.does_here(&Command::RemoveSystem(system.id));
        system.note = "nytt".into();
        pair.does_there(&save(&system));
        let asset = Asset::new(AssetId::fresh(origin("", 0).at), "I-001", "Elevakter");
        pair.does_there(&Command::SaveAsset(Box::new(asset.clone())));
        pair.does_there(&Command::LinkAsset(Carries { system: system.id, asset: asset.id, note: "".into() }));
        let (questions, _) = pair.merge(side);
        assert!(matches!(&questions[..], [Question { asked: Asked::RemovedHere, .. }]), "{questions:?}");
        let snapshot = pair.into.snapshot();
        let is_back = side == Side::From;
        assert_eq!(
            (snapshot.systems().get(system.id).is_some(), snapshot.all_carries().count() == 1),
            (is_back, is_back)
        );
        assert!(snapshot.assets().get(asset.id).is_some(), "the asset stands on its own");
    }
}

#[test]
fn a_reference_that_both_used_is_given_anew_and_told() {
    let mut pair = Pair::parted(&[]);
    tell(&mut pair.into, "kommunen", 100, &[(3, 0, 0, 1), (3, 0, 0, 2), (7, 0, 0, 1)]);
    tell(&mut pair.from, "sektionen", 200, &[(3, 0, 0, 3), (3, 0, 0, 4), (3, 0, 0, 5)]);
    let (_, notes) = pair.merge(Side::Into);
    let told = notes.iter().filter_map(|note| match note {
        Note::Renumbered { name, from, to } => Some((name.to_string(), from.to_string(), to.to_string())),
        _ => None,
    });
    let told: Vec<_> = told.into_iter().collect();
    let of = |name: &str, from: &str, to: &str| (name.to_owned(), from.to_owned(), to.to_owned());
    assert_eq!(told, [of("sektionen 3", "S-001", "S-004"), of("sektionen 4", "S-002", "S-005")]);
    assert_eq!(pair.into.snapshot().systems().len(), 5);
}

#[test]
fn decisions_of_both_sides_are_kept_and_the_later_one_is_in_force() {
    let (mut pair, system) = Pair::with_system();
    let decided = |on: &str| {
        let id = ClassificationId::fresh(origin("", 0).at);
        let mut made = Classification::draft(id, Subject::System(system.id));
        made.standing = Standing::Decided;
        made.decided_on = Some(on.parse().unwrap());
        for aspect in [Aspect::Confidentiality, Aspect::Integrity, Aspect::Availability] {
            made.levels[aspect] = Level::new(2);
        }
        made
    };
    let (here, there) = (decided("2026-03-01"), decided("2026-02-01"));
    pair.does_here(&Command::DecideClassification(Box::new(here.clone())));
    pair.does_there(&Command::DecideClassification(Box::new(there.clone())));
    let (questions, notes) = pair.merge(Side::From);
    assert_eq!(questions.len(), 0);
    assert!(matches!(&notes[..], [Note::DecidedTwice { on: Some(on), .. }] if on.to_string() == "2026-03-01"));
    let line: Vec<_> = pair.into.snapshot().decisions(Subject::System(system.id)).map(|held| held.id).collect();
    assert_eq!(line, [here.id, there.id]);
}

#[test]
fn two_drafts_of_one_system_are_one_question() {
    for side in [Side::Into, Side::From] {
        let (mut pair, system) = Pair::with_system();
        let draft = |note: &str| {
            let id = ClassificationId::fresh(origin("", 0).at);
            let mut made = Classification::draft(id, Subject::System(system.id));
            made.method_note = note.into();
            made
        };
        pair.does_here(&Command::SaveDraft(Box::new(draft("här"))));
        pair.does_there(&Command::SaveDraft(Box::new(draft("där"))));
        let (questions, _) = pair.merge(side);
        assert!(matches!(&questions[..], [Question { asked: Asked::Version(_), .. }]), "{questions:?}");
        let held = pair.into.snapshot().draft(Subject::System(system.id)).unwrap();
        assert_eq!(&*held.method_note, if side == Side::From { "där" } else { "här" });
        assert_eq!(pair.into.snapshot().classifications().len(), 1);
    }
}

#[test]
fn two_adjustments_of_one_aspect_are_one_record() {
    let (mut pair, system) = Pair::with_system();
    for (register, second, who) in [(&mut pair.into, 100, "kommunen"), (&mut pair.from, 200, "sektionen")] {
        let decide = (13, 0, 0, 1);
        tell(register, who, second, &[decide]);
        let adjustment = Adjustment {
            id: AdjustmentId::fresh(origin("", second).at),
            system: system.id,
            aspect: Aspect::Integrity,
            kind: AdjustmentKind::Accumulation,
            level: Level::new(3).unwrap(),
            basis: None,
            reason: who.into(),
            by: "".into(),
            on: TODAY,
            until: None,
        };
        register.execute(&Command::Adjust(adjustment), &origin(who, second + 1)).unwrap().unwrap();
    }
    let (questions, _) = pair.merge(Side::From);
    let [Question { asked: Asked::Fields(fields), .. }] = &questions[..] else { panic!("{questions:?}") };
    assert_eq!(fields.len(), 1, "only the reasons differ");
    let adjustments: Vec<_> = pair.into.snapshot().adjustments().iter().map(|(_, held)| held.reason.clone()).collect();
    assert_eq!(adjustments, ["sektionen".into()]);
}

#[test]
fn units_that_were_moved_beneath_each_other_make_no_circle() {
    let mut pair = Pair::parted(&[(0, 0, 0, 1), (0, 0, 0, 2)]);
    let units: Vec<Unit> = pair.into.snapshot().units().iter().map(|(_, unit)| unit.clone()).collect();
    pair.does_here(&Command::SaveUnit(Unit { parent: Some(units[1].id), ..units[0].clone() }));
    pair.does_there(&Command::SaveUnit(Unit { parent: Some(units[0].id), ..units[1].clone() }));
    let (_, notes) = pair.merge(Side::From);
    assert!(matches!(&notes[..], [Note::NotMoved { .. }]), "{notes:?}");
}

#[test]
fn registers_that_were_never_one_keep_their_settings_and_share_equal_types() {
    let folder = tempfile::tempdir().unwrap();
    let mut into = new_register(&folder.path().join("into.sigill"), "Kommunen");
    let mut from = new_register(&folder.path().join("from.sigill"), "Skolan");
    for (register, who) in [(&mut into, "kommunen"), (&mut from, "skolan")] {
        let at = origin(who, 1).at;
        let mut same = CommonType::new(CommonTypeId::fresh(at), "Elevakter");
        same.note = "lika".into();
        let mut other = CommonType::new(CommonTypeId::fresh(at), "Betyg");
        other.note = who.into();
        let unit =
            Unit { id: UnitId::fresh(at), name: "Stab".into(), kind: UnitKind::Unit, parent: None, officer: "".into() };
        let asset = Asset { common_type: "betyg".into(), ..Asset::new(AssetId::fresh(at), who, who) };
        for command in [
            Command::SaveCommonType(Box::new(same)),
            Command::SaveCommonType(Box::new(other)),
            Command::SaveUnit(unit),
            Command::SaveAsset(Box::new(asset)),
        ] {
            register.execute(&command, &origin(who, 1)).unwrap().unwrap();
        }
    }
    let mut pair = Pair { folder, into, from };
    let (questions, notes) = pair.merge(Side::From);
    assert_eq!(questions.len(), 0);
    assert_eq!(notes.len(), 2, "{notes:?}");
    let snapshot = pair.into.snapshot();
    assert_eq!(&*snapshot.settings().name, "Kommunen");
    let mut types: Vec<String> = snapshot.common_types().iter().map(|(_, held)| held.name.to_string()).collect();
    types.sort();
    assert_eq!(types, ["Betyg", "Betyg (2)", "Elevakter"]);
    let follows =
        |name: &str| snapshot.assets().iter().find(|(_, held)| &*held.name == name).unwrap().1.common_type.clone();
    assert_eq!((&*follows("kommunen"), &*follows("skolan")), ("betyg", "Betyg (2)"));
    assert_eq!(snapshot.units().len(), 2);
    drop(pair.folder);
}

#[test]
fn the_history_of_both_is_kept_and_one_undo_takes_all_back() {
    let (mut pair, mut system) = Pair::with_system();
    for note in ["ett", "två", "tre"] {
        system.note = note.into();
        pair.does_there(&save(&system));
    }
    let before = records(&pair.into);
    pair.merge(Side::Into);
    let last = pair.into.operations().last().unwrap();
    assert_eq!((&*last.label, &*last.subject, last.changes), ("merge_register", "from.sigill", 1));
    let merged = pair.into.store().merged_of(last.number).unwrap().unwrap();
    assert_eq!(merged.operations.len(), 3);
    assert_eq!(merged.operations[1].operation, pair.from.operations()[3]);
    let told: Vec<String> =
        pair.into.history(RecordKey::System(system.id)).unwrap().iter().map(|row| row.0.user.to_string()).collect();
    assert_eq!(told, ["samordnaren", "sektionen", "sektionen", "sektionen", "samordnaren"], "latest first");

    pair.into.undo(&origin("samordnaren", 6000)).unwrap();
    assert_eq!(records(&pair.into), before);
    assert_eq!(pair.plan().changed, 1, "what was taken back can be brought in again");
    pair.into.redo(&origin("samordnaren", 6001)).unwrap();
    assert!(pair.plan().is_empty());
}

#[test]
fn a_section_follows_the_coordinator_and_back_without_being_asked_again() {
    let (mut pair, mut system) = Pair::with_system();
    system.note = "sektionen".into();
    pair.does_there(&save(&system));
    pair.merge(Side::From);
    // The other way round, then on from there on both sides.
    let mut held = pair.system(system.id);
    held.supplier = "kommunen".into();
    pair.does_here(&save(&held));
    std::mem::swap(&mut pair.into, &mut pair.from);
    assert_eq!(pair.merge(Side::Into).0.len(), 0);
    assert_eq!(pair.system(system.id), held);
    std::mem::swap(&mut pair.into, &mut pair.from);
    assert!(pair.plan().is_empty());
    held.note = "sektionen igen".into();
    pair.does_there(&save(&held));
    let (questions, _) = pair.merge(Side::Into);
    assert_eq!(questions.len(), 0);
    assert_eq!(pair.system(system.id), held);
    let (_, logged) = all_of(&pair.into);
    let nested = logged.iter().filter_map(|held| held.merged.as_ref()).flat_map(|merged| &merged.operations);
    assert!(nested.clone().all(|held| held.merged.is_none()), "what came from here is not kept twice");
}

#[test]
fn a_plan_that_was_made_before_something_else_was_done_is_refused() {
    let (mut pair, mut system) = Pair::with_system();
    system.note = "där".into();
    pair.does_there(&save(&system));
    let settled = pair.plan().settle(&Answers::default());
    system.note = "här".into();
    pair.does_here(&save(&system));
    assert!(pair.into.execute(&settled.command, &origin("samordnaren", 1)).is_err());
    assert_eq!(&*pair.system(system.id).note, "här");
}

/// Steps that remove nothing and take nothing back.
fn only_makes(story: &[Step]) -> Vec<Step> {
    story.iter().copied().filter(|step| step.0 != 17 && step.0 < 22).collect()
}

/// Steps of a section that touches only what it made itself.
fn own(story: &[Step]) -> Vec<Step> {
    let shared = |step: &&Step| !(3..=20).contains(&step.0) || step.0 == 17 && step.2.is_multiple_of(7);
    story.iter().filter(|step| !shared(step)).copied().collect()
}

/// The records without what is given out in the order of coming.
fn without_references(register: &Register) -> BTreeMap<RecordKey, Record> {
    let mut records = records(register);
    for record in records.values_mut() {
        match record {
            Record::System(held) => held.reference = "".into(),
            Record::Asset(held) => held.reference = "".into(),
            Record::Measure(held) => held.reference = "".into(),
            _ => {}
        }
    }
    records
}

fn levels(register: &Register) -> BTreeMap<SystemId, Levels> {
    let snapshot = register.snapshot();
    snapshot.systems().iter().map(|(slot, system)| (system.id, snapshot.derived(slot).effective())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_merge_is_sound_happens_once_and_can_be_taken_back(
        shared in stories(30), here in stories(25), there in stories(25), takes in any::<bool>(),
    ) {
        let mut pair = Pair::parted(&shared);
        tell(&mut pair.into, "kommunen", 1000, &here);
        tell(&mut pair.from, "sektionen", 2000, &there);
        let (before, from) = (records(&pair.into), all_of(&pair.from));
        let operations = pair.into.operations().len();
        // Sound, and empty the second time.
        pair.merge(if takes { Side::From } else { Side::Into });
        prop_assert_eq!(all_of(&pair.from), from, "the other register is as it was");
        if pair.into.operations().len() > operations {
            prop_assert_eq!(pair.into.operations().len(), operations + 1);
            // In memory it is as after reading it again.
            let again = Register::open_read_only(pair.into.path(), TODAY).unwrap();
            prop_assert_eq!(levels(&again), levels(&pair.into));
            pair.into.undo(&origin("samordnaren", 6000)).unwrap();
            prop_assert_eq!(records(&pair.into), before);
        }
    }

    #[test]
    fn nothing_is_lost(shared in stories(20), here in stories(25), there in stories(25), takes in any::<bool>()) {
        let mut pair = Pair::parted(&only_makes(&shared));
        tell(&mut pair.into, "kommunen", 1000, &only_makes(&here));
        tell(&mut pair.from, "sektionen", 2000, &only_makes(&there));
        let (here, there) = (records(&pair.into), records(&pair.from));
        pair.merge(if takes { Side::From } else { Side::Into });
        let merged = records(&pair.into);
        let is_alone = |key: &RecordKey| {
            // Of these there is one for a subject, which a question chose; and saved empty, they are taken away.
            !matches!(
                key,
                RecordKey::Adjustment(_)
                    | RecordKey::Assessment(_)
                    | RecordKey::Practice(_)
                    | RecordKey::Checklist(..)
            )
        };
        let is_draft = |record: &Record| matches!(record, Record::Classification(held) if held.standing == Standing::Draft);
        for (key, record) in here.iter().chain(&there).filter(|(key, record)| is_alone(key) && !is_draft(record)) {
            // A decision settles them.
            let is_settled = matches!(record, Record::PlannedSession(_) | Record::Dismissal(_));
            prop_assert!(merged.contains_key(key) || is_settled, "{key:?} is lost");
        }
    }

    #[test]
    fn two_registers_can_be_merged_back_and_forth(
        rounds in prop::collection::vec((stories(8), stories(8), any::<bool>(), any::<bool>(), any::<bool>()), 1..5),
    ) {
        let mut pair = Pair::parted(&[(0, 0, 0, 1), (3, 0, 0, 1), (7, 0, 0, 1), (13, 0, 0, 1)]);
        for (round, (here, there, turns, takes, undoes)) in (1..).zip(rounds) {
            tell(&mut pair.into, "kommunen", round * 1000, &here);
            tell(&mut pair.from, "sektionen", round * 1000 + 500, &there);
            pair.merge(if takes { Side::From } else { Side::Into });
            if undoes {
                // Sometimes it is the merge that is taken back.
                let _ = pair.into.undo(&origin("samordnaren", round * 1000 + 900));
                pair.merge(if takes { Side::Into } else { Side::From });
            }
            if turns {
                std::mem::swap(&mut pair.into, &mut pair.from);
            }
        }
        let mut text = Vec::new();
        sigill::exchange::write_whole(&pair.into, &mut text, &mut |_| true).unwrap();
        let mut restoring = sigill::store::Restoring::begin(&pair.folder.path().join("back.sigill"), &tale::holder()).unwrap();
        sigill::exchange::read_whole(&text[..], &mut restoring).unwrap();
        let back = Register::of_store(restoring.finish().unwrap(), TODAY).unwrap();
        prop_assert_eq!(all_of(&back), all_of(&pair.into), "what merges keep goes out and in as well");
    }

    #[test]
    fn the_order_of_two_independent_sections_does_not_matter(
        units in 0..3_usize, one in stories(25), other in stories(25), takes in any::<bool>(),
    ) {
        let shared: Vec<Step> = [(0, 0, 0, 1), (0, 0, 0, 2), (0, 0, 0, 3)][..units].to_vec();
        let side = if takes { Side::From } else { Side::Into };
        let folder = tempfile::tempdir().unwrap();
        let mut start = new_register(&folder.path().join("start.sigill"), "Kommunen");
        tell(&mut start, "samordnaren", 1, &shared);
        let mut first = copy(&folder, &start, "first.sigill");
        let mut second = copy(&folder, &start, "second.sigill");
        tell(&mut first, "ett", 1000, &own(&one));
        tell(&mut second, "två", 2000, &own(&other));
        let both = |name: &str, order: [&Register; 2]| {
            let mut into = copy(&folder, &start, name);
            for from in order {
                let plan = into.plan_merge(from, "x.sigill").unwrap();
                assert_eq!(plan.questions, [], "they touch different records");
                let settled = plan.settle(&Answers::all(&plan.questions, side));
                into.execute(&settled.command, &origin("samordnaren", 5000)).unwrap();
            }
            assert_eq!(into.store().check().unwrap(), []);
            without_references(&into)
        };
        prop_assert_eq!(both("a.sigill", [&first, &second]), both("b.sigill", [&second, &first]));
    }
}
