//! Registers made at random: a story is a row of small steps through the public way in; a step that makes no sense
//! where it stands is passed over.

#![allow(dead_code, clippy::allow_attributes, reason = "each test file uses its part of this")]

mod rich;

use jiff::civil::date;
use proptest::prelude::*;
use sigill::domain::{
    Activity, ActivityId, Adjustment, AdjustmentId, AdjustmentKind, Answer, Aspect, AspectSet, Assessment,
    AssessmentId, Asset, AssetId, Carries, Checklist, ChecklistKind, Classification, ClassificationId, CommonType,
    CommonTypeId, Date, Dependency, Dismissal, Level, ListProfile, ListProfileId, Measure, MeasureId, Origin,
    PlannedSession, Practice, PracticeId, ProfileKind, ReviewCause, Settings, Standing, Subject, System, SystemId,
    Text, Unit, UnitId, UnitKind,
};
use sigill::register::{Command, Register, Snapshot};
use sigill::store::{Contents, Holder};
use std::path::Path;

pub const TODAY: Date = date(2026, 11, 21);

/// One step: what to do, to which records, with which value.
pub type Step = (u8, u8, u8, u8);

pub fn stories(length: usize) -> impl Strategy<Value = Vec<Step>> {
    steps(0..PLAIN, length)
}

/// Stories in which records have every field that a list has, too.
pub fn rich_stories(length: usize) -> impl Strategy<Value = Vec<Step>> {
    steps(0..PLAIN + rich::KINDS, length)
}

/// A story in which every kind of record is made several times, the same in every run.
pub fn rich_story() -> Vec<Step> {
    let first = [(0, 0, 0, 1), (0, 0, 0, 2), (3, 0, 0, 1), (3, 1, 0, 2), (3, 0, 0, 3), (7, 0, 0, 1), (7, 0, 0, 2)];
    let links = [(10, 0, 0, 1), (10, 1, 1, 2), (10, 2, 1, 3)];
    let times = |kind: u8| (0..9).map(move |time| (PLAIN + kind, time, time * 3, time * 7));
    let mut rich: Vec<Step> = (0..rich::KINDS).flat_map(times).collect();
    // Each kind in turn; risks last, since no list tells which level they were accepted at.
    rich.sort_by_key(|(kind, time, ..)| (*kind == PLAIN + rich::ACCEPTANCE, *time, *kind));
    first.into_iter().chain(links).chain(rich).collect()
}

/// How many kinds of steps there are before those of [`rich`].
const PLAIN: u8 = 24;

fn steps(kinds: std::ops::Range<u8>, length: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec((kinds, any::<u8>(), any::<u8>(), any::<u8>()), 0..length)
}

/// Who acts: `who` tells registers apart that were made in the same second.
pub fn origin(who: &str, second: i64) -> Origin {
    let at = jiff::Timestamp::from_second(1_795_255_200 + second).expect("a moment");
    Origin { user: who.into(), at, today: TODAY }
}

pub fn holder() -> Holder {
    Holder { user: "handläggaren".into(), machine: "datorn".into(), since: origin("", 0).at }
}

pub fn new_register(path: &Path, name: &str) -> Register {
    Register::create(path, Settings::new(name), &holder(), &origin("samordnaren", 0)).expect("a register")
}

pub fn open(path: &Path) -> Register {
    Register::open(path, &holder(), TODAY).expect("opens")
}

/// Everything in a register, with the changes of its log.
pub fn all_of(register: &Register) -> (Contents, Vec<sigill::domain::Logged>) {
    let contents = register.store().read_all().expect("reads");
    let logged = contents.operations.iter().map(|held| register.store().logged(held).expect("reads")).collect();
    (contents, logged)
}

/// The story told by `who`, from a moment on.
pub fn tell(register: &mut Register, who: &str, from: i64, story: &[Step]) {
    for (second, step) in (from..).zip(story) {
        let origin = origin(who, second);
        match step.0 {
            22 => drop(register.undo(&origin)),
            23 => drop(register.redo(&origin)),
            _ => {
                let command = if step.0 < PLAIN { command } else { rich::command };
                if let Some(command) = command(register.snapshot(), *step, &origin) {
                    // Refused where it makes no sense.
                    let _ = register.execute(&command, &origin);
                }
            }
        }
    }
}

/// What people and programs write into fields.
pub const TEXTS: [&str; 35] = [
    "Elevhälsa",
    "'); DROP TABLE system; --",
    "=1+1",
    "Åsö\nrad två",
    "",
    "\u{202e}👩🏽‍⚕️",
    "\"citat\"; och, komma",
    "rad 1\r\nrad 2\rrad 3",
    "+46 8",
    "@SUMMA(A1)",
    "-",
    "--",
    "'",
    "''",
    "'-",
    "'=cmd|' /C calc'!A0",
    "''=1",
    "'citerat'",
    "\u{a0}hårt blanksteg\u{a0}",
    " blanka runt om ",
    "' x ",
    "\ttabb",
    "a | b",
    "|",
    "A / B",
    "\u{feff}märke",
    "null",
    "Namn;Typ",
    "noll\0byte",
    "\u{1}\u{b}styrtecken\u{1f}",
    "_x000D_",
    "2025-03-04",
    "45581",
    "\r",
    "\u{2028}rad\u{85}",
];

/// One of the texts, or who acts, who may be called anything.
fn text(value: u8, origin: &Origin) -> Text {
    TEXTS.get(usize::from(value) % (TEXTS.len() + 1)).map_or_else(|| origin.user.clone(), |text| (*text).into())
}

fn nth<T: Clone>(items: impl Iterator<Item = T>, number: u8) -> Option<T> {
    let items: Vec<T> = items.collect();
    items.get(usize::from(number).checked_rem(items.len())?).cloned()
}

fn command(snapshot: &Snapshot, (what, a, b, value): Step, origin: &Origin) -> Option<Command> {
    let (at, text) = (origin.at, |number| text(number, origin));
    let unit = |number| nth(snapshot.units().iter().map(|(_, held)| held.clone()), number);
    let system = |number| nth(snapshot.systems().iter().map(|(_, held)| held.clone()), number);
    let asset = |number| nth(snapshot.assets().iter().map(|(_, held)| held.clone()), number);
    let name = format!("{} {value}", origin.user);
    Some(match what {
        0 => Command::SaveUnit(Unit {
            id: UnitId::fresh(at),
            name: name.into(),
            kind: UnitKind::Section,
            parent: unit(a).filter(|_| a > 100).map(|held| held.id),
            officer: text(value),
        }),
        1 => Command::SaveUnit(Unit { officer: text(value), ..unit(a)? }),
        2 => Command::SaveUnit(Unit { parent: unit(b).map(|held| held.id), ..unit(a)? }),
        3 | 4 => {
            let mut made = System::new(SystemId::fresh(at), &snapshot.next_system_reference(), &name);
            made.unit = unit(a).map(|held| held.id);
            Command::SaveSystem(Box::new(made))
        }
        5 | 6 => Command::SaveSystem(Box::new(edited(system(a)?, b, value, origin))),
        7 | 8 => {
            let mut made = Asset::new(AssetId::fresh(at), &snapshot.next_asset_reference(), &name);
            made.note = text(value);
            Command::SaveAsset(Box::new(made))
        }
        9 => Command::SaveAsset(Box::new(Asset { note: text(value), unit: unit(b).map(|u| u.id), ..asset(a)? })),
        10 => Command::LinkAsset(Carries { system: system(a)?.id, asset: asset(b)?.id, note: text(value) }),
        11 => Command::SetDependency(Dependency {
            system: system(a)?.id,
            on: system(b)?.id,
            inherits: AspectSet::KRT,
            note: text(value),
        }),
        12 => Command::SaveDraft(Box::new(classification(snapshot, subject(snapshot, a, b)?, value, origin))),
        13 | 14 => {
            let mut decided = classification(snapshot, subject(snapshot, a, b)?, value, origin);
            decided.standing = Standing::Decided;
            decided.decided_on = Some(TODAY);
            Command::DecideClassification(Box::new(decided))
        }
        15 => Command::Adjust(Adjustment {
            id: AdjustmentId::fresh(at),
            system: system(a)?.id,
            aspect: Aspect::Integrity,
            kind: AdjustmentKind::Accumulation,
            level: Level::new(3)?,
            basis: None,
            reason: name.into(),
            by: text(value),
            on: TODAY,
            until: None,
        }),
        16 => {
            let mut planned = PlannedSession::new(subject(snapshot, a, b)?, TODAY);
            (planned.place, planned.note) = (name.into(), text(value));
            Command::PlanSession(planned)
        }
        17 => removal(snapshot, a, b)?,
        18 => {
            let mut held = Checklist::new(system(a)?.id, ChecklistKind::Aggravation);
            held.note = text(value);
            Command::SaveChecklist(held)
        }
        19 => {
            let mut made = Measure::new(MeasureId::fresh(at), snapshot.next_measure_reference().into(), system(a)?.id);
            made.activity = name.into();
            Command::SaveMeasure(Box::new(made))
        }
        20 => {
            let requirement = snapshot.catalogue().requirements.get(usize::from(b % 3))?.id.clone();
            let mut made = Assessment::new(AssessmentId::fresh(at), system(a)?.id, requirement);
            made.answer = Answer::Met;
            made.note = text(value);
            Command::SaveAssessment(Box::new(made))
        }
        _ if a % 8 == 4 => profile(b, value, origin),
        _ if a % 4 == 0 => {
            Command::SaveActivity(Box::new(Activity::new(ActivityId::fresh(at), 2026, 1 + i8::from(b > 99), &name)))
        }
        _ if a % 4 == 1 => Command::DismissMark(Box::new(Dismissal {
            subject: subject(snapshot, a, b)?,
            cause: ReviewCause::Supplier,
            about: text(b),
            reason: name.into(),
            by: text(value),
            on: TODAY,
        })),
        _ if a % 4 == 2 => {
            Command::SaveCommonType(Box::new(CommonType::new(CommonTypeId::fresh(at), &format!("Typ {name}"))))
        }
        _ => Command::SavePractice(Practice {
            id: PracticeId::fresh(at),
            unit: unit(a)?.id,
            requirement: snapshot.catalogue().requirements.first()?.id.clone(),
            text: name.into(),
            by: text(value),
            on: Some(TODAY),
        }),
    })
}

fn profile(b: u8, value: u8, origin: &Origin) -> Command {
    Command::SaveListProfile(Box::new(ListProfile {
        id: ListProfileId::fresh(origin.at),
        kind: ProfileKind::Import,
        name: format!("Mall {}", b % 3).into(),
        text: text(value, origin),
    }))
}

fn edited(mut system: System, field: u8, value: u8, origin: &Origin) -> System {
    match field % 5 {
        0 => system.note = text(value, origin),
        3 => system.supplier = format!("Leverantör {}", 1 + value % 3).into(),
        1 => system.system_owner = text(value, origin),
        2 => system.name = format!("System {value}").into(),
        _ => system.description = text(value, origin),
    }
    system
}

fn subject(snapshot: &Snapshot, a: u8, b: u8) -> Option<Subject> {
    if b.is_multiple_of(2) {
        nth(snapshot.systems().iter().map(|(_, held)| Subject::System(held.id)), a)
    } else {
        nth(snapshot.assets().iter().map(|(_, held)| Subject::Asset(held.id)), a)
    }
}

fn classification(snapshot: &Snapshot, subject: Subject, value: u8, origin: &Origin) -> Classification {
    let id = snapshot.draft(subject).map_or_else(|| ClassificationId::fresh(origin.at), |held| held.id);
    let mut made = Classification::draft(id, subject);
    for aspect in [Aspect::Confidentiality, Aspect::Integrity, Aspect::Availability] {
        made.levels[aspect] = Level::new(value % 4);
        made.reasons[aspect] = text(value, origin);
    }
    made.decided_by = origin.user.clone();
    made
}

fn removal(snapshot: &Snapshot, a: u8, b: u8) -> Option<Command> {
    Some(match b % 7 {
        0 => Command::RemoveUnit(nth(snapshot.units().iter().map(|(_, held)| held.id), a)?),
        1 => Command::RemoveAsset(nth(snapshot.assets().iter().map(|(_, held)| held.id), a)?),
        2 => Command::RemoveMeasure(nth(snapshot.measures().iter().map(|(_, held)| held.id), a)?),
        3 => Command::CancelSession(nth(snapshot.planned_sessions().map(|held| held.subject), 0)?),
        4 => Command::RemoveActivity(nth(snapshot.activities().iter().map(|(_, held)| held.id), a)?),
        5 if a.is_multiple_of(2) => {
            Command::RemoveListProfile(nth(snapshot.list_profiles().iter().map(|(_, held)| held.id), a)?)
        }
        5 => Command::RemoveCommonType(nth(snapshot.common_types().iter().map(|(_, held)| held.id), a)?),
        _ => Command::RemoveSystem(nth(snapshot.systems().iter().map(|(_, held)| held.id), a)?),
    })
}
