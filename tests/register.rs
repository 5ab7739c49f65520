//! Stories on one register: do, undo, redo, close, open again. Through the public way in, on a real file.

#![expect(clippy::needless_pass_by_value, reason = "stories read better without ampersands")]

use jiff::civil::date;
use sigill::domain::derive::Status;
use sigill::domain::{
    Adjustment, AdjustmentId, AdjustmentKind, Aspect, AspectSet, Asset, AssetId, Carries, Classification,
    ClassificationId, Date, Dependency, Level, Levels, Origin, PlannedSession, RecordKey, ReviewKind, ReviewMark,
    ReviewState, Settings, Standing, Subject, System, SystemId, Unit, UnitId, UnitKind,
};
use sigill::register::query::{Selection, SystemFilter};
use sigill::register::{Command, Refusal, Register, RegisterError, Snapshot, What};
use sigill::store::{Holder, StoreError};
use std::path::PathBuf;

const TODAY: Date = date(2026, 11, 21);

struct Story {
    folder: tempfile::TempDir,
    register: Register,
}

fn at() -> jiff::Timestamp {
    "2026-11-21T10:00:00Z".parse().expect("a time")
}

fn origin() -> Origin {
    Origin { user: "handläggaren".into(), at: at(), today: TODAY }
}

fn holder() -> Holder {
    Holder { user: "handläggaren".into(), machine: "datorn".into(), since: at() }
}

fn level(number: u8) -> Level {
    Level::new(number).expect("a level")
}

fn levels(k: u8, r: u8, t: u8) -> Levels {
    let mut levels = Levels::default();
    for (aspect, number) in Aspect::ALL.into_iter().zip([k, r, t]) {
        levels[aspect] = Some(level(number));
    }
    levels
}

impl Story {
    fn begin() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("tallbacken.sigill");
        let register = Register::create(&path, Settings::new("Tallbacken"), &holder(), &origin()).expect("a register");
        Self { folder, register }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("tallbacken.sigill")
    }

    fn reopened(self) -> Self {
        let path = self.path();
        drop(self.register);
        let register = Register::open(&path, &holder(), TODAY).expect("opens again");
        Self { folder: self.folder, register }
    }

    fn snapshot(&self) -> &Snapshot {
        self.register.snapshot()
    }

    fn run(&mut self, command: Command) {
        let done = self.register.execute(&command, &origin()).expect("is carried out");
        assert!(done.is_some(), "{command:?} changed nothing");
    }

    fn refused(&mut self, command: Command) -> Refusal {
        match self.register.execute(&command, &origin()) {
            Err(RegisterError::Refused(refusal)) => refusal,
            other => panic!("{command:?} was not refused: {other:?}"),
        }
    }

    fn system(&mut self, reference: &str) -> SystemId {
        let id = SystemId::fresh(at());
        self.run(Command::SaveSystem(Box::new(System::new(id, reference, &format!("System {reference}")))));
        id
    }

    fn asset(&mut self, reference: &str) -> AssetId {
        let id = AssetId::fresh(at());
        self.run(Command::SaveAsset(Box::new(Asset::new(id, reference, &format!("Mängd {reference}")))));
        id
    }

    fn carries(&mut self, system: SystemId, asset: AssetId) {
        self.run(Command::LinkAsset(Carries { system, asset, note: "".into() }));
    }

    fn depends(&mut self, system: SystemId, on: SystemId) {
        self.run(Command::SetDependency(Dependency { system, on, inherits: AspectSet::KRT, note: "".into() }));
    }

    fn decide(&mut self, subject: Subject, rated: Levels, on: Date) {
        self.run(Command::DecideClassification(Box::new(decision(subject, rated, on))));
    }

    fn effective(&self, system: SystemId, aspect: Aspect) -> Option<u8> {
        let slot = self.snapshot().systems().slot(system).expect("is there");
        self.snapshot().derived(slot).aspects[aspect].effective.map(Level::number)
    }

    fn status(&self, system: SystemId) -> Status {
        self.snapshot().system_status(self.snapshot().systems().slot(system).expect("is there"))
    }
}

fn decision(subject: Subject, rated: Levels, on: Date) -> Classification {
    let mut decision = Classification::draft(ClassificationId::fresh(at()), subject);
    decision.levels = rated;
    decision.decided_on = Some(on);
    decision.decided_by = "avdelningschef".into();
    decision
}

#[test]
fn a_decision_reaches_the_platform_and_survives_reopening() {
    let mut story = Story::begin();
    let (school, platform) = (story.system("S-001"), story.system("S-002"));
    let pupils = story.asset("I-001");
    story.carries(school, pupils);
    story.depends(school, platform);
    assert_eq!(story.status(school), Status::Incomplete, "an unrated asset is not level 0");
    assert_eq!(story.effective(school, Aspect::Availability), None);

    story.decide(Subject::Asset(pupils), levels(3, 2, 1), date(2025, 3, 4));
    assert_eq!(story.effective(platform, Aspect::Confidentiality), Some(3));
    let story = story.reopened();
    assert_eq!(story.effective(platform, Aspect::Confidentiality), Some(3));
    assert_eq!(story.status(platform), Status::Classified);
}

#[test]
fn everything_can_be_taken_back_and_done_again_also_after_reopening() {
    let mut story = Story::begin();
    let id = story.system("S-001");
    let mut renamed = story.snapshot().systems().get(id).expect("is there").clone();
    renamed.name = "Nytt namn".into();
    story.run(Command::SaveSystem(Box::new(renamed)));

    let mut story = story.reopened();
    assert_eq!(&*story.register.next_undo().expect("can be undone").label, "edit_system");
    story.register.undo(&origin()).expect("undone");
    assert_eq!(&*story.snapshot().systems().get(id).expect("is there").name, "System S-001");
    story.register.undo(&origin()).expect("undone");
    assert!(story.snapshot().systems().get(id).is_none());
    assert!(matches!(story.register.undo(&origin()), Err(RegisterError::NothingToUndo)), "the register itself stays");

    let mut story = story.reopened();
    story.register.redo(&origin()).expect("redone");
    story.register.redo(&origin()).expect("redone");
    assert_eq!(&*story.snapshot().systems().get(id).expect("is there").name, "Nytt namn");
    assert!(story.register.next_redo().is_none());
}

#[test]
fn something_new_ends_what_could_be_done_again() {
    let mut story = Story::begin();
    story.system("S-001");
    story.register.undo(&origin()).expect("undone");
    story.system("S-002");
    assert!(matches!(story.register.redo(&origin()), Err(RegisterError::NothingToUndo)));
}

#[test]
fn removing_a_system_takes_its_links_along_and_undo_brings_them_all_back() {
    let mut story = Story::begin();
    let (top, middle, bottom) = (story.system("S-001"), story.system("S-002"), story.system("S-003"));
    let asset = story.asset("I-001");
    story.carries(top, asset);
    story.depends(top, middle);
    story.depends(middle, bottom);
    story.decide(Subject::Asset(asset), levels(2, 2, 2), date(2025, 1, 1));
    story.decide(Subject::System(middle), levels(1, 3, 1), date(2025, 1, 1));
    let plan = PlannedSession::new(Subject::System(middle), date(2027, 1, 1));
    story.run(Command::PlanSession(plan.clone()));
    assert_eq!(story.effective(bottom, Aspect::Integrity), Some(3));

    let impact = story.register.preview(&Command::RemoveSystem(middle), &origin()).expect("a preview");
    let gone: Vec<_> = impact.shifted.iter().map(|shifted| (shifted.system, shifted.after.is_some())).collect();
    assert_eq!(gone, [(middle, false), (bottom, true)]);
    assert_eq!(story.effective(bottom, Aspect::Integrity), Some(3), "a preview changes nothing");

    story.run(Command::RemoveSystem(middle));
    assert_eq!(story.effective(bottom, Aspect::Integrity), None);
    story.register.undo(&origin()).expect("undone");
    assert_eq!(story.effective(bottom, Aspect::Integrity), Some(3));
    assert_eq!(story.effective(bottom, Aspect::Confidentiality), Some(2));
    assert_eq!(story.snapshot().planned(Subject::System(middle)), Some(&plan));
    let story = story.reopened();
    assert_eq!(story.effective(bottom, Aspect::Integrity), Some(3));
}

#[test]
fn a_decision_is_succeeded_never_changed() {
    let mut story = Story::begin();
    let asset = story.asset("I-001");
    let subject = Subject::Asset(asset);
    story.run(Command::MarkForReview(
        subject,
        Some(ReviewMark { kind: ReviewKind::Change, reason: "ny lag".into(), on: TODAY }),
    ));
    story.decide(subject, levels(1, 1, 1), date(2024, 5, 1));
    let first = story.snapshot().decided(subject).expect("decided").clone();
    assert!(story.snapshot().assets().get(asset).expect("is there").review_mark.is_none(), "the decision answers it");

    let mut rewritten = first.clone();
    rewritten.levels = levels(0, 0, 0);
    assert_eq!(story.refused(Command::SaveDraft(Box::new(rewritten.clone()))), Refusal::DecidedIsFixed);
    assert_eq!(story.refused(Command::DecideClassification(Box::new(rewritten))), Refusal::DecidedIsFixed);
    let older = decision(subject, levels(2, 2, 2), date(2024, 4, 30));
    assert_eq!(
        story.refused(Command::DecideClassification(Box::new(older))),
        Refusal::DecisionOlderThanCurrent(date(2024, 5, 1))
    );

    story.decide(subject, levels(2, 2, 2), date(2026, 5, 1));
    let standings: Vec<_> = story.snapshot().decisions(subject).map(|held| held.standing).collect();
    assert_eq!(standings, [Standing::Decided, Standing::Superseded]);
    assert_eq!(story.snapshot().decisions(subject).last().expect("the first").levels, first.levels);
    story.register.undo(&origin()).expect("undone");
    assert_eq!(story.snapshot().decided(subject), Some(&first));
}

#[test]
fn a_decision_needs_all_levels_and_a_date_that_has_been() {
    let mut story = Story::begin();
    let subject = Subject::Asset(story.asset("I-001"));
    let mut half = decision(subject, levels(1, 1, 1), TODAY);
    half.levels[Aspect::Integrity] = None;
    let missing = Refusal::LevelMissing("R".parse().expect("an aspect"));
    assert_eq!(story.refused(Command::DecideClassification(Box::new(half.clone()))), missing);
    story.run(Command::SaveDraft(Box::new(half.clone())));
    half.levels = levels(1, 1, 1);
    half.decided_on = None;
    assert_eq!(story.refused(Command::DecideClassification(Box::new(half.clone()))), Refusal::DecisionDateMissing);
    half.decided_on = Some(date(2026, 11, 22));
    let future = Refusal::DecisionInFuture(date(2026, 11, 22));
    assert_eq!(story.refused(Command::DecideClassification(Box::new(half.clone()))), future);
    half.decided_on = Some(TODAY);
    story.run(Command::DecideClassification(Box::new(half)));
    assert!(story.snapshot().draft(subject).is_none(), "the draft became the decision");
}

#[test]
fn an_adjustment_is_flagged_when_its_source_passes_it() {
    let mut story = Story::begin();
    let (system, asset) = (story.system("S-001"), story.asset("I-001"));
    story.carries(system, asset);
    story.decide(Subject::Asset(asset), levels(2, 2, 2), date(2024, 1, 1));
    let adjustment = Adjustment {
        id: AdjustmentId::fresh(at()),
        system,
        aspect: Aspect::Integrity,
        kind: AdjustmentKind::Pseudonymisation,
        level: level(1),
        basis: None,
        reason: "nyckeln finns hos en annan förvaltning".into(),
        by: "handläggare".into(),
        on: date(2024, 2, 1),
        until: None,
    };
    let mut empty = adjustment.clone();
    empty.reason = " ".into();
    assert_eq!(story.refused(Command::Adjust(empty)), Refusal::AdjustmentReasonMissing);
    let mut raise = adjustment.clone();
    raise.kind = AdjustmentKind::Aggregation;
    assert_eq!(story.refused(Command::Adjust(raise)), Refusal::RaiseNotAbove(level(2)));
    story.run(Command::Adjust(adjustment));
    assert_eq!(story.effective(system, Aspect::Integrity), Some(1));
    let to_review = SystemFilter::of(Selection::AdjustmentToReview, None);
    assert!(to_review.slots(story.snapshot()).is_empty());

    story.decide(Subject::Asset(asset), levels(2, 3, 2), date(2025, 1, 1));
    assert_eq!(story.effective(system, Aspect::Integrity), Some(1), "it still stands");
    assert_eq!(to_review.slots(story.snapshot()).len(), 1, "and asks for a new look");
}

#[test]
fn all_of_several_commands_are_one_operation_or_none() {
    let mut story = Story::begin();
    let first = System::new(SystemId::fresh(at()), "S-001", "Ett");
    let twin = System::new(SystemId::fresh(at()), "s-001", "Två");
    let save = |system: &System| Command::SaveSystem(Box::new(system.clone()));
    let both =
        Command::All { label: "import_system", subject: "lista.csv".into(), commands: vec![save(&first), save(&twin)] };
    match story.register.execute(&both, &origin()) {
        Err(RegisterError::RefusedAt { index: 1, refusal: Refusal::ReferenceTaken { .. } }) => {}
        other => panic!("{other:?}"),
    }
    assert!(story.snapshot().systems().is_empty(), "nothing of it stays");
    assert_eq!(story.register.operations().len(), 1);

    let mut other = twin.clone();
    other.reference = "S-002".into();
    let both = Command::All {
        label: "import_system",
        subject: "lista.csv".into(),
        commands: vec![save(&first), save(&other)],
    };
    story.run(both.clone());
    assert_eq!(story.register.operations().len(), 2);
    assert!(story.register.execute(&both, &origin()).expect("is fine").is_none(), "the same again is no operation");
    story.register.undo(&origin()).expect("undone");
    assert!(story.snapshot().systems().is_empty());
}

#[test]
fn units_form_a_tree_and_a_removed_one_leaves_its_parts_to_its_parent() {
    let mut story = Story::begin();
    let unit = |name: &str, parent| Unit {
        id: UnitId::fresh(at()),
        name: name.into(),
        kind: UnitKind::Section,
        parent,
        officer: "".into(),
    };
    let top = unit("Kommunen", None);
    let middle = unit("Skolan", Some(top.id));
    let bottom = unit("Förskolan", Some(middle.id));
    for made in [&top, &middle, &bottom] {
        story.run(Command::SaveUnit(made.clone()));
    }
    let circle = Unit { parent: Some(bottom.id), ..top.clone() };
    assert_eq!(story.refused(Command::SaveUnit(circle)), Refusal::UnitInItself);
    let twin = unit("SKOLAN", Some(top.id));
    assert!(matches!(story.refused(Command::SaveUnit(twin)), Refusal::UnitNameTaken { .. }));
    let mut system = System::new(SystemId::fresh(at()), "S-001", "Närvaro");
    system.unit = Some(middle.id);
    story.run(Command::SaveSystem(Box::new(system.clone())));
    assert_eq!(SystemFilter::of(Selection::All, Some(top.id)).slots(story.snapshot()).len(), 1);

    story.run(Command::RemoveUnit(middle.id));
    assert_eq!(story.snapshot().units().get(bottom.id).expect("is there").parent, Some(top.id));
    assert_eq!(story.snapshot().systems().get(system.id).expect("is there").unit, None);
    story.register.undo(&origin()).expect("undone");
    assert_eq!(story.snapshot().unit_path(bottom.id), "Kommunen / Skolan / Förskolan");
}

#[test]
fn a_copy_has_the_links_but_not_the_decision() {
    let mut story = Story::begin();
    let (system, platform, asset) = (story.system("S-001"), story.system("S-002"), story.asset("I-001"));
    story.carries(system, asset);
    story.depends(system, platform);
    story.decide(Subject::System(system), levels(3, 3, 3), date(2025, 1, 1));
    let id = SystemId::fresh(at());
    story.run(Command::DuplicateSystem { of: system, id, name: "Kopian".into() });
    let copy = story.snapshot().systems().get(id).expect("is there");
    assert_eq!((&*copy.reference, &*copy.name), ("S-003", "Kopian"));
    assert!(story.snapshot().carries(id, asset).is_some() && story.snapshot().dependency(id, platform).is_some());
    assert!(story.snapshot().decided(Subject::System(id)).is_none());
}

#[test]
fn the_history_of_a_record_says_what_became_what() {
    let mut story = Story::begin();
    let id = story.system("S-001");
    let mut changed = story.snapshot().systems().get(id).expect("is there").clone();
    changed.supplier = "Nordsystem AB".into();
    story.run(Command::SaveSystem(Box::new(changed)));
    let asset = story.asset("I-001");
    story.carries(id, asset);

    let history = story.register.history(RecordKey::System(id)).expect("a history");
    let labels: Vec<_> = history.iter().map(|(operation, _)| &*operation.label).collect();
    assert_eq!(labels, ["link_asset", "edit_system", "create_system"]);
    let edit = &history[1].1[0];
    assert_eq!(edit.what, What::Edited);
    let fields: Vec<_> = edit.fields.iter().map(|field| &*field.field).collect();
    assert_eq!(fields, ["supplier"]);
    assert_eq!(edit.fields[0].after, sigill::register::Told::Text("Nordsystem AB".into()));
    assert_eq!(&*history[0].0.user, "handläggaren");
}

#[test]
fn due_dates_follow_the_oldest_decision_and_today() {
    let mut story = Story::begin();
    let (system, old, new) = (story.system("S-001"), story.asset("I-001"), story.asset("I-002"));
    story.carries(system, old);
    story.carries(system, new);
    story.decide(Subject::Asset(old), levels(1, 1, 1), date(2024, 11, 30));
    story.decide(Subject::Asset(new), levels(1, 1, 1), date(2026, 1, 1));
    let review =
        |story: &Story| story.snapshot().system_review(story.snapshot().systems().slot(system).expect("there"));
    assert_eq!(review(&story).due, Some(date(2026, 11, 30)));
    assert_eq!(review(&story).state, ReviewState::DueSoon);
    story.register.set_today(date(2026, 12, 1));
    assert_eq!(review(&story).state, ReviewState::Overdue);
    story.register.set_today(date(2026, 1, 2));
    assert_eq!(review(&story).state, ReviewState::Current);
}

#[test]
fn a_search_finds_words_in_any_case_and_follows_changes() {
    let mut story = Story::begin();
    let id = story.system("S-001");
    assert_eq!(story.snapshot().search("SYSTEM s-001", 10).len(), 1);
    let mut changed = story.snapshot().systems().get(id).expect("is there").clone();
    changed.name = "Ögonblicksbild".into();
    story.run(Command::SaveSystem(Box::new(changed)));
    assert_eq!(story.snapshot().search("ÖGON", 10).len(), 1);
    assert!(story.snapshot().search("system", 10).is_empty());
    story.register.undo(&origin()).expect("undone");
    assert_eq!(story.snapshot().search("system", 10).len(), 1);
}

#[test]
fn a_type_takes_its_new_name_to_the_assets_that_follow_it_and_back_by_undo() {
    use sigill::domain::{CommonType, CommonTypeId};
    let mut story = Story::begin();
    let pupils = CommonType::new(CommonTypeId::fresh(at()), "Elevakter");
    story.run(Command::SaveCommonType(Box::new(pupils.clone())));
    let mut asset = Asset::new(AssetId::fresh(at()), "I-001", "Akter högstadiet");
    asset.common_type = "ELEVAKTER".into();
    story.run(Command::SaveAsset(Box::new(asset.clone())));
    let followed = |story: &Story| story.snapshot().type_of(Subject::Asset(asset.id)).map(|held| held.id);
    assert_eq!(followed(&story), Some(pupils.id), "whatever the case of the name");

    let twin = CommonType::new(CommonTypeId::fresh(at()), "elevakter");
    let refusal = story.refused(Command::SaveCommonType(Box::new(twin)));
    assert_eq!(refusal, Refusal::TypeNameTaken { name: "elevakter".into() });

    let renamed = CommonType { name: "Elevdokumentation".into(), ..pupils.clone() };
    story.run(Command::SaveCommonType(Box::new(renamed)));
    assert_eq!(&*story.snapshot().assets().get(asset.id).expect("is there").common_type, "Elevdokumentation");
    story.register.undo(&origin()).expect("is taken back");
    assert_eq!(&*story.snapshot().assets().get(asset.id).expect("is there").common_type, "ELEVAKTER");
    story.run(Command::RemoveCommonType(pupils.id));
    let story = story.reopened();
    assert_eq!(followed(&story), None);
    assert!(story.snapshot().assets().get(asset.id).expect("stays").common_type.is_empty());
}

#[test]
fn a_lowering_that_the_type_does_not_allow_needs_a_reason() {
    use sigill::domain::{CommonType, CommonTypeId, LevelRange};
    let mut story = Story::begin();
    let mut pupils = CommonType::new(CommonTypeId::fresh(at()), "Elevakter");
    pupils.ranges[Aspect::Confidentiality] = Some(LevelRange { least: level(2), most: level(3) });
    pupils.may_be_lowered = false;
    story.run(Command::SaveCommonType(Box::new(pupils)));
    let mut asset = Asset::new(AssetId::fresh(at()), "I-001", "Akter");
    asset.common_type = "Elevakter".into();
    story.run(Command::SaveAsset(Box::new(asset.clone())));
    let mut decision = Classification::draft(ClassificationId::fresh(at()), Subject::Asset(asset.id));
    decision.levels = levels(1, 0, 0);
    decision.decided_on = Some(TODAY);
    let refusal = story.refused(Command::DecideClassification(Box::new(decision.clone())));
    assert_eq!(refusal, Refusal::LoweringReasonMissing(AspectSet::NONE.with(Aspect::Confidentiality, true)));
    decision.reasons[Aspect::Confidentiality] = "Bara frånvaro, inga omdömen.".into();
    story.run(Command::DecideClassification(Box::new(decision)));
}

#[test]
fn a_level_off_its_worst_category_is_not_decided() {
    let mut story = Story::begin();
    let asset = Asset::new(AssetId::fresh(at()), "I-001", "Akter");
    story.run(Command::SaveAsset(Box::new(asset.clone())));
    let mut decision = Classification::draft(ClassificationId::fresh(at()), Subject::Asset(asset.id));
    decision.levels = levels(1, 1, 1);
    decision.decided_on = Some(TODAY);
    decision.set_category_level("law", Aspect::Integrity, Some(level(2)));
    let off = AspectSet::NONE.with(Aspect::Integrity, true);
    assert_eq!(story.refused(Command::DecideClassification(Box::new(decision.clone()))), Refusal::OffGround(off));
    story.run(Command::SaveDraft(Box::new(decision.clone())));
    decision.levels[Aspect::Integrity] = Some(level(2));
    story.run(Command::DecideClassification(Box::new(decision)));
}

#[test]
fn a_threshold_analysis_sets_the_work_mark_until_the_work_has_begun() {
    use sigill::domain::{Checklist, ChecklistKind, WorkMark, WorkStatus, YesNo};
    let mut story = Story::begin();
    let system = System::new(SystemId::fresh(at()), "S-001", "Tidbok");
    story.run(Command::SaveSystem(Box::new(system.clone())));
    let answer = |yes: usize, no: usize| {
        let mut list = Checklist::new(system.id, ChecklistKind::Threshold);
        list.answers[..yes].fill(YesNo::Yes);
        list.answers[yes..yes + no].fill(YesNo::No);
        list.on = Some(TODAY);
        list
    };
    let mark = |story: &Story| story.snapshot().systems().get(system.id).expect("is there").impact_assessment;
    story.run(Command::SaveChecklist(answer(1, 3)));
    assert_eq!(mark(&story), WorkMark::default(), "the answers do not tell yet");
    story.run(Command::SaveChecklist(answer(2, 3)));
    assert_eq!(mark(&story), WorkMark { status: Some(WorkStatus::Needed), on: Some(TODAY) });
    story.run(Command::SaveChecklist(answer(0, 9)));
    assert_eq!(mark(&story).status, Some(WorkStatus::NotNeeded));
    let begun = System {
        impact_assessment: WorkMark { status: Some(WorkStatus::Started), on: None },
        ..story.snapshot().systems().get(system.id).expect("is there").clone()
    };
    story.run(Command::SaveSystem(Box::new(begun)));
    story.run(Command::SaveChecklist(answer(3, 6)));
    assert_eq!(mark(&story).status, Some(WorkStatus::Started), "work that has begun is left alone");

    let mut story = story.reopened();
    assert_eq!(story.snapshot().checklist(system.id, ChecklistKind::Threshold), Some(&answer(3, 6)));
    story.run(Command::SaveChecklist(answer(0, 0)));
    assert!(story.snapshot().checklists().next().is_none(), "a list that says nothing is not kept");
    story.run(Command::SaveChecklist(answer(1, 0)));
    story.run(Command::RemoveSystem(system.id));
    assert!(story.snapshot().checklists().next().is_none());
    story.register.undo(&origin()).expect("is taken back");
    assert!(story.snapshot().checklist(system.id, ChecklistKind::Threshold).is_some());
}

#[test]
fn work_can_be_stopped_at_any_step_and_then_nothing_is_changed() {
    let mut story = Story::begin();
    let commands =
        (0..40).map(|n| Command::SaveSystem(System::new(SystemId::fresh(at()), &format!("S-{n}"), "X").into()));
    let command = Command::All { label: "import_system", subject: "lista.csv".into(), commands: commands.collect() };
    for stop_at in 0.. {
        let mut told = 0;
        story.register.set_watch(Some(Box::new(move |_| {
            told += 1;
            told <= stop_at
        })));
        let before = story.register.operations().len();
        match story.register.execute(&command, &origin()) {
            Err(RegisterError::Store(StoreError::Stopped)) => {
                assert_eq!((story.snapshot().systems().len(), story.register.operations().len()), (0, before));
                assert!(story.snapshot().by_reference("S-0").is_none());
            }
            done => {
                assert!(stop_at > 80, "stopped while deciding and while writing");
                assert_eq!(done.expect("is carried out").expect("an operation").changes, 40);
                break;
            }
        }
    }
    assert_eq!(story.snapshot().systems().len(), 40);
    assert!(story.register.store().check().expect("is checked").is_empty());
    assert_eq!(story.reopened().snapshot().systems().len(), 40);
}

#[test]
fn a_stand_in_shows_the_register_and_its_history_but_changes_nothing() {
    let mut story = Story::begin();
    story.run(Command::SaveSystem(System::new(SystemId::fresh(at()), "S-1", "Tidbok").into()));
    let mut stand_in = story.register.stand_in().expect("a stand-in");
    assert_eq!(stand_in.details(2).expect("is read").len(), 1);
    let another = Command::SaveSystem(System::new(SystemId::fresh(at()), "S-2", "Annat").into());
    assert!(matches!(stand_in.execute(&another, &origin()), Err(RegisterError::ReadOnly)));
    story.run(another);
    assert_eq!((stand_in.snapshot().systems().len(), story.snapshot().systems().len()), (1, 2));
}

#[test]
fn a_record_that_several_commands_touch_changes_once_and_is_taken_back_whole() {
    let mut story = Story::begin();
    let system = System::new(SystemId::fresh(at()), "S-001", "Ett");
    let named = |name: &str| Command::SaveSystem(Box::new(System { name: name.into(), ..system.clone() }));
    let all = |commands| Command::All { label: "edit_systems", subject: "".into(), commands };
    story.run(all(vec![named("Ett"), named("Två"), named("Tre")]));
    let held = |story: &Story| story.snapshot().systems().get(system.id).map(|held| held.name.to_string());
    assert_eq!(held(&story).as_deref(), Some("Tre"));
    story.run(all(vec![named("Fyra"), named("Fem")]));
    let last = story.register.operations().last().expect("an operation");
    assert_eq!((last.number, last.changes), (3, 1), "one change of one record");
    story.register.undo(&origin()).expect("undone");
    assert_eq!(held(&story).as_deref(), Some("Tre"));
    let back = all(vec![named("Sex"), named("Tre")]);
    assert!(story.register.execute(&back, &origin()).expect("is fine").is_none(), "there and back is no operation");
    let story = story.reopened();
    assert_eq!(held(&story).as_deref(), Some("Tre"));
}

#[test]
fn what_moves_most_is_told_first_and_what_only_changes_status_last() {
    let mut story = Story::begin();
    let asset = story.asset("I-001");
    let open = story.asset("I-002");
    let systems = ["S-001", "S-002", "S-003", "S-004"].map(|reference| story.system(reference));
    let [status_only, raised_one, raised_two, lowered_two] = systems;
    for (system, level) in [(raised_one, 2), (raised_two, 1), (lowered_two, 0), (status_only, 3)] {
        story.decide(Subject::System(system), levels(level, 1, 1), date(2025, 1, 1));
    }
    story.decide(Subject::Asset(asset), levels(3, 1, 1), date(2025, 1, 1));
    story.carries(lowered_two, asset);
    story.carries(status_only, open);
    let link = |system, asset| Command::LinkAsset(Carries { system, asset, note: "".into() });
    let mut lower = story.snapshot().decided(Subject::Asset(asset)).expect("decided").clone();
    lower.id = ClassificationId::fresh(at());
    lower.levels = levels(1, 1, 1);
    let mut known = lower.clone();
    (known.id, known.subject) = (ClassificationId::fresh(at()), Subject::Asset(open));
    let third = story.asset("I-003");
    story.decide(Subject::Asset(third), levels(3, 1, 1), date(2025, 1, 1));
    let commands = vec![
        Command::DecideClassification(Box::new(known)),
        Command::DecideClassification(Box::new(lower)),
        link(raised_one, third),
        link(raised_two, third),
    ];
    let all = Command::All { label: "edit_system", subject: "".into(), commands };
    let impact = story.register.preview(&all, &origin()).expect("a preview");
    let order: Vec<_> = impact.shifted.iter().map(|shifted| shifted.system).collect();
    assert_eq!(order, [raised_two, lowered_two, raised_one, status_only]);
    assert!(impact.moves_levels() && !impact.shifted[3].moves_levels());
}
