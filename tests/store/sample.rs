//! Records for the tests of the file: every kind, every field, and texts that try to break out.

use sigill::domain::*;
use sigill::store::{Holder, Store};
use std::path::Path;

/// Who holds a file in the tests.
pub fn holder(user: &str) -> Holder {
    Holder { user: user.into(), machine: "pc-1".into(), since: "2025-03-04T08:30:00Z".parse().unwrap() }
}

/// An operation with this number.
pub fn operation(number: i64, changes: usize) -> Operation {
    operation_of(number, OperationKind::Do, changes)
}

/// An operation of this kind.
pub fn operation_of(number: i64, kind: OperationKind, changes: usize) -> Operation {
    Operation {
        number,
        at: "2025-03-04T08:30:00.123456789Z".parse().unwrap(),
        user: "anna".into(),
        label: "save_system".into(),
        subject: HOSTILE[0].into(),
        kind,
        changes: u32::try_from(changes).unwrap(),
    }
}

/// The change that makes a register's settings.
pub fn settings() -> Change {
    let mut settings = Settings::new("Exempel");
    settings.interval_by_level = vec![(Level::new(3).unwrap(), 12)];
    settings.scale = vec![LevelDefinition {
        level: Level::new(2).unwrap(),
        name: "Betydande".into(),
        definition: HOSTILE[1].into(),
        colour: "#FFCC00".into(),
    }];
    settings.categories = vec![Category { key: HOSTILE[2].into(), name: HOSTILE[3].into() }];
    settings.laws = vec![Law { name: "OSL".into(), has_section: true, least: PerAspect([Level::new(1); 4]) }];
    settings.examples = vec![LevelExamples { level: Level::new(3).unwrap(), texts: PerAspect([0, 1, 2, 3].map(text)) }];
    settings.security_contact = HOSTILE[5].into();
    Change::create(Record::Settings(Box::new(settings)))
}

/// A register with settings only.
pub fn new_register(path: &Path) -> Store {
    Store::create(path, &holder("anna"), &operation(1, 1), &[settings()]).unwrap()
}

/// Texts that are just texts.
const HOSTILE: [&str; 6] = [
    "O'Brien; \"Ö\" ',--",
    "line one\r\nline two\n\ttabbed",
    "👩🏽‍⚕️ Åsa, İstanbul ß \u{202e}reversed\u{200b}",
    "'); DROP TABLE system; --",
    "[]",
    "=1+1 %s {} \\ \u{1}",
];

fn text(index: usize) -> Text {
    HOSTILE[index % HOSTILE.len()].into()
}

fn texts() -> Few<Text> {
    HOSTILE.map(Text::from).into()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// One record of each kind after the other, with every field filled, and bare ones beside them.
pub fn sample() -> Vec<Change> {
    let (top, section) = (UnitId(make::uuid(101)), UnitId(make::uuid(102)));
    let unit = |id, parent, name| Unit { id, name: text(name), kind: UnitKind::District, parent, officer: text(2) };
    let system = full_system(section);
    let asset = full_asset(section);
    let on_asset = full_classification(asset.id);
    let subject = Subject::System(system.id);
    let (bare_system, bare_asset) = (make::system(2, "S-2"), make::asset(4, "I-2"));
    let records = [
        Record::Unit(unit(top, None, 0)),
        Record::Unit(unit(section, Some(top), 3)),
        Record::Carries(Carries { note: text(1), ..make::carries(1, 3) }),
        Record::Dependency(Dependency { note: text(2), ..make::dependency(1, 2) }),
        Record::Dependency(Dependency { inherits: AspectSet::NONE, ..make::dependency(2, 1) }),
        Record::Classification(Box::new(Classification {
            id: ClassificationId(make::uuid(7)),
            standing: Standing::Decided,
            succeeds: Some(on_asset.id),
            ..on_asset.clone()
        })),
        Record::Classification(Box::new(on_asset)),
        Record::Classification(Box::new(make::classification(8, subject))),
        Record::Adjustment(Adjustment { until: Some(date("2026-12-31")), ..make::adjustment(9, 1) }),
        Record::PlannedSession(make::plan(subject)),
        Record::PlannedSession(make::plan(Subject::Asset(asset.id))),
        Record::System(Box::new(system)),
        Record::System(Box::new(bare_system)),
        Record::Asset(Box::new(asset)),
        Record::Asset(Box::new(bare_asset)),
        Record::CommonType(Box::new(full_type())),
        Record::CommonType(Box::new(CommonType::new(CommonTypeId(make::uuid(11)), &text(1)))),
        Record::Checklist(full_checklist()),
        Record::Checklist(Checklist::new(SystemId(make::uuid(2)), ChecklistKind::Aggravation)),
    ];
    let planning = planning(SystemId(make::uuid(1)), AssetId(make::uuid(3)));
    records.into_iter().chain(following(section)).chain(planning).map(Change::create).collect()
}

/// What follows from requirements, each kind filled and bare.
fn following(unit: UnitId) -> Vec<Record> {
    let (system, known) = (SystemId(make::uuid(1)), Level::new(3));
    let levels = PerAspect([known, Level::new(0), None, known]);
    let bare = Assessment::new(AssessmentId(make::uuid(20)), system, text(0));
    let full = Assessment {
        id: AssessmentId(make::uuid(21)),
        requirement: text(1),
        answer: Answer::Partly,
        severity: Some(Severity::Serious),
        present: text(2),
        evidence: text(3),
        note: text(4),
        by: text(0),
        on: Some(date("2026-01-31")),
        levels,
        to_confirm: Some(ToConfirm::Merged),
        ..bare.clone()
    };
    let first = Measure::new(MeasureId(make::uuid(22)), text(0), system);
    let second = Measure {
        id: MeasureId(make::uuid(23)),
        reference: text(1),
        activity: text(2),
        goal: text(3),
        requirements: texts(),
        aspects: AspectSet::KRTS,
        priority: Priority::High,
        cost: text(4),
        responsible: text(0),
        start: Some(date("2026-01-01")),
        end: Some(date("2028-02-29")),
        status: MeasureStatus::Ongoing,
        depends_on: [first.id].into_iter().collect(),
        decided_by: text(1),
        decided_on: Some(date("2026-01-02")),
        decision_reference: text(2),
        plan: Some(date("2025-12-31")),
        ..first.clone()
    };
    let acceptance = RiskAcceptance {
        id: AcceptanceId(make::uuid(24)),
        system,
        requirement: text(0),
        gap: text(1),
        risk: Severity::Moderate,
        reason: text(2),
        accepted_by: text(3),
        on: date("2026-03-04"),
        valid_until: Some(date("2027-03-04")),
        reference: text(4),
        levels,
    };
    let forever = RiskAcceptance { id: AcceptanceId(make::uuid(25)), valid_until: None, ..acceptance.clone() };
    let follow_up = FollowUp {
        id: FollowUpId(make::uuid(26)),
        supplier: text(0),
        system,
        on: date("2026-04-05"),
        by: text(1),
        next: Some(date("2027-04-05")),
        note: text(2),
        outcomes: vec![Outcome { requirement: text(3), answer: Answer::NotMet, comment: text(4) }],
    };
    let short = FollowUp { id: FollowUpId(make::uuid(27)), next: None, outcomes: Vec::new(), ..follow_up.clone() };
    let practice = Practice {
        id: PracticeId(make::uuid(28)),
        unit,
        requirement: text(0),
        text: text(1),
        by: text(2),
        on: Some(date("2026-05-06")),
    };
    let unsigned = Practice { id: PracticeId(make::uuid(29)), requirement: text(1), on: None, ..practice.clone() };
    let own = Catalogue { id: CatalogueId(make::uuid(30)), name: text(0), ..Catalogue::shipped().clone() };
    vec![
        Record::Assessment(Box::new(bare)),
        Record::Assessment(Box::new(full)),
        Record::Measure(Box::new(second)),
        Record::Measure(Box::new(first)),
        Record::RiskAcceptance(Box::new(acceptance)),
        Record::RiskAcceptance(Box::new(forever)),
        Record::FollowUp(Box::new(follow_up)),
        Record::FollowUp(Box::new(short)),
        Record::Practice(Box::new(practice)),
        Record::Practice(Box::new(unsigned)),
        Record::Catalogue(Box::new(own)),
    ]
}

/// What the planning of classifications leaves: a dismissed mark, and activities of the year wheel; and how lists come
/// in and go out.
fn planning(system: SystemId, asset: AssetId) -> Vec<Record> {
    let dismissed = |subject, cause| Dismissal {
        subject,
        cause,
        about: text(0),
        reason: text(1),
        by: text(2),
        on: date("2026-05-06"),
    };
    let full = Activity {
        responsible: text(1),
        recurs: false,
        status: ActivityStatus::Dropped,
        note: text(2),
        ..Activity::new(ActivityId(make::uuid(31)), 2026, 12, &text(0))
    };
    vec![
        Record::Dismissal(Box::new(dismissed(Subject::System(system), ReviewCause::Supplier))),
        Record::Dismissal(Box::new(dismissed(Subject::System(system), ReviewCause::ContractEnd))),
        Record::Dismissal(Box::new(dismissed(Subject::Asset(asset), ReviewCause::PersonalData))),
        Record::Activity(Box::new(full)),
        Record::Activity(Box::new(Activity::new(ActivityId(make::uuid(32)), -9999, 1, ""))),
        Record::ListProfile(Box::new(profile(33, ProfileKind::Import))),
        Record::ListProfile(Box::new(profile(34, ProfileKind::Export))),
    ]
}

fn profile(id: u8, kind: ProfileKind) -> ListProfile {
    ListProfile { id: ListProfileId(make::uuid(id)), kind, name: text(0), text: text(1) }
}

fn full_type() -> CommonType {
    let range = |least, most| Some(LevelRange { least: Level::new(least).unwrap(), most: Level::new(most).unwrap() });
    CommonType {
        description: text(1),
        ranges: PerAspect([range(0, 4), None, range(2, 2), None]),
        may_be_lowered: false,
        motivation: text(2),
        laws: texts(),
        personal_data: PersonalData::Sensitive,
        note: text(4),
        ..CommonType::new(CommonTypeId(make::uuid(10)), &text(0))
    }
}

fn full_checklist() -> Checklist {
    let mut list = Checklist::new(SystemId(make::uuid(1)), ChecklistKind::Threshold);
    list.answers[0] = YesNo::Yes;
    list.answers[8] = YesNo::No;
    Checklist { note: text(0), by: text(3), on: Some(date("2025-03-04")), ..list }
}

fn full_system(unit: UnitId) -> System {
    let mark = |status, on| WorkMark { status: Some(status), on: Some(date(on)) };
    System {
        description: "å".repeat(10_000).into(),
        kind: SystemKind::Infrastructure,
        unit: Some(unit),
        information_owners: texts(),
        system_owner: text(0),
        system_administrator: text(1),
        object_owner: text(2),
        object_leader: text(3),
        supplier: text(4),
        operated: Some(Operated::OtherOrganisation),
        operated_by: text(5),
        procured: Some(Procured::Own),
        life_cycle: LifeCycle::PhasingOut,
        business_critical: YesNo::Yes,
        cybersecurity_act: YesNo::No,
        personal_data: PersonalData::Sensitive,
        contract_until: Some(date("2028-02-29")),
        tags: texts(),
        note: text(1),
        interval_months: Some(u16::MAX),
        action_plan: mark(WorkStatus::Done, "2025-03-04"),
        risk_analysis: mark(WorkStatus::NotNeeded, "0001-01-01"),
        impact_assessment: mark(WorkStatus::Started, "9999-12-31"),
        review_mark: Some(ReviewMark { kind: ReviewKind::Change, reason: text(3), on: date("-000044-03-15") }),
        name: text(3),
        ..make::system(1, "S-1'; --")
    }
}

fn full_asset(unit: UnitId) -> Asset {
    Asset {
        name: text(2),
        description: text(1),
        unit: Some(unit),
        information_owners: texts(),
        record_type: text(0),
        personal_data: PersonalData::None,
        laws: texts(),
        common_type: text(3),
        note: "x".repeat(10_000).into(),
        review_mark: Some(ReviewMark { kind: ReviewKind::Other, reason: Text::default(), on: date("2025-03-04") }),
        ..make::asset(3, "I-1")
    }
}

fn full_classification(asset: AssetId) -> Classification {
    Classification {
        standing: Standing::Superseded,
        held_on: Some(date("2023-03-04")),
        participants: [Participant { role: text(0), name: text(2) }, Participant::default()].into(),
        levels: PerAspect([Level::new(0), None, Level::new(4), Level::new(2)]),
        reasons: PerAspect([text(0), text(1), text(2), text(3)]),
        method_note: text(4),
        laws: texts(),
        personal_data: PersonalData::Personal,
        decided_by: text(5),
        decided_on: Some(date("2023-04-01")),
        decision_reference: "KS 2023/14 § 7".into(),
        carried_over: AspectSet::NONE.with(Aspect::Integrity, true),
        circumstances: Some(Box::new(Circumstances {
            personal_data: Some(PersonalData::Sensitive),
            around: [cause::Around {
                system: SystemId(make::uuid(1)),
                supplier: text(3),
                operated: Some(Operated::Cloud),
                operated_by: text(4),
                personal_data: PersonalData::None,
                carries: [asset].into(),
            }]
            .into(),
        })),
        categories: vec![CategoryLevels {
            category: text(3),
            levels: PerAspect([Level::new(0), None, None, Level::new(4)]),
        }]
        .into(),
        ..make::classification(6, Subject::Asset(asset))
    }
}

/// Plain records, known by a small number.
pub mod make {
    use super::date;
    use sigill::domain::*;

    pub fn uuid(number: u8) -> uuid::Uuid {
        uuid::Uuid::from_bytes([number; 16])
    }

    pub fn system(number: u8, reference: &str) -> System {
        System::new(SystemId(uuid(number)), reference, "Skolplattformen")
    }

    pub fn record(system: &System) -> Record {
        Record::System(Box::new(system.clone()))
    }

    pub fn asset(number: u8, reference: &str) -> Asset {
        Asset::new(AssetId(uuid(number)), reference, "Elevakter")
    }

    pub fn carries(system: u8, asset: u8) -> Carries {
        Carries { system: SystemId(uuid(system)), asset: AssetId(uuid(asset)), note: Text::default() }
    }

    pub fn dependency(system: u8, on: u8) -> Dependency {
        let (system, on) = (SystemId(uuid(system)), SystemId(uuid(on)));
        Dependency { system, on, inherits: AspectSet::KRT, note: Text::default() }
    }

    pub fn classification(number: u8, subject: Subject) -> Classification {
        Classification::draft(ClassificationId(uuid(number)), subject)
    }

    pub fn adjustment(number: u8, system: u8) -> Adjustment {
        Adjustment {
            id: AdjustmentId(uuid(number)),
            system: SystemId(uuid(system)),
            aspect: Aspect::Availability,
            kind: AdjustmentKind::Distribution,
            level: Level::all().next().unwrap(),
            basis: Level::new(2),
            reason: "två driftställen".into(),
            by: "objektägare".into(),
            on: date("2025-03-04"),
            until: None,
        }
    }

    pub fn plan(subject: Subject) -> PlannedSession {
        PlannedSession {
            place: "Rum 3".into(),
            participants: [Participant { role: "systemägare".into(), name: "".into() }].into(),
            note: "boka rum".into(),
            status: SessionStatus::Cancelled,
            ..PlannedSession::new(subject, date("2025-09-01"))
        }
    }
}
