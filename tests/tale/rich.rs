//! Steps that make records with every field that a list has, and any text in them.

use super::{PLAIN, TODAY, nth, subject, text};
use jiff::ToSpan as _;
use sigill::domain::{
    AcceptanceId, Activity, ActivityId, ActivityStatus, Adjustment, AdjustmentId, AdjustmentKind, Answer, Aspect,
    AspectSet, Assessment, AssessmentId, Asset, CategoryLevels, Checklist, ChecklistKind, Classification,
    ClassificationId, CommonType, CommonTypeId, Date, Dependency, Few, FollowUp, FollowUpId, Level, LevelRange, Levels,
    LifeCycle, Measure, MeasureId, MeasureStatus, Operated, Origin, Outcome, Participant, PersonalData, PlannedSession,
    Practice, PracticeId, Priority, Procured, RiskAcceptance, SessionStatus, Severity, Standing, System, SystemKind,
    Text, ToConfirm, WorkMark, WorkStatus, YesNo,
};
use sigill::register::{Command, Snapshot};

/// How many kinds of steps there are here.
pub const KINDS: u8 = 16;
/// The kind that accepts a risk.
pub const ACCEPTANCE: u8 = 11;

/// How many requirements are asked about.
const REQUIREMENTS: usize = 12;

fn pick<T: Copy>(from: &[T], number: u8) -> T {
    from[usize::from(number) % from.len()]
}

fn day(days: u8) -> Date {
    TODAY.checked_sub(i64::from(days % 9).days()).expect("a day")
}

/// One time out of two, by the value.
fn perhaps<T>(value: u8, held: T) -> Option<T> {
    value.is_multiple_of(2).then_some(held)
}

fn levels(value: u8) -> Levels {
    Levels::of(|aspect| Level::new((value / (1 + aspect as u8)) % 4))
}

fn mark(value: u8) -> WorkMark {
    WorkMark { status: Some(pick(&WorkStatus::ALL, value)), on: perhaps(value / 4, day(value)) }
}

/// A step of these.
pub fn command(snapshot: &Snapshot, (what, a, b, value): super::Step, origin: &Origin) -> Option<Command> {
    let make = Make { snapshot, origin, a, b, value };
    match what - PLAIN {
        0 | 1 => make.system(),
        2 | 3 => make.asset(),
        4 => make.dependency(),
        5 => make.adjustment(),
        6 => make.session(),
        7 => make.threshold(),
        8 => make.common_type(),
        9 => make.activity(),
        10 => make.answer(),
        ACCEPTANCE => make.acceptance(),
        12 => make.follow_up(),
        13 => make.measure(),
        14 => make.practice(),
        _ => make.decision(),
    }
}

struct Make<'s> {
    snapshot: &'s Snapshot,
    origin: &'s Origin,
    a: u8,
    b: u8,
    value: u8,
}

impl Make<'_> {
    /// One text after the other.
    fn text(&self, place: u8) -> Text {
        text(self.value.wrapping_add(place), self.origin)
    }

    /// Values that share a cell, where blanks at their ends say nothing.
    fn several<const N: usize>(&self, places: [u8; N]) -> Few<Text> {
        let texts = places.map(|place| Text::from(self.text(place).trim()));
        texts.into_iter().filter(|text| !text.is_empty()).collect()
    }

    fn any_system(&self, number: u8) -> Option<System> {
        nth(self.snapshot.systems().iter().map(|(_, held)| held.clone()), number)
    }

    fn requirement(&self, number: u8) -> Option<Text> {
        let requirements = &self.snapshot.catalogue().requirements;
        requirements.get(usize::from(number) % REQUIREMENTS).map(|held| held.id.clone())
    }

    fn requirements(&self) -> Vec<Text> {
        let numbers = (0..=self.b % 3).map(|place| self.b.wrapping_add(place));
        numbers.filter_map(|number| self.requirement(number)).collect()
    }

    fn system(&self) -> Option<Command> {
        let (value, b) = (self.value, self.b);
        Some(Command::SaveSystem(Box::new(System {
            description: self.text(0),
            kind: pick(&SystemKind::ALL, value),
            information_owners: self.several([1, 2]),
            system_owner: self.text(3),
            system_administrator: self.text(4),
            object_owner: self.text(5),
            object_leader: self.text(6),
            supplier: self.text(7),
            operated: perhaps(b, pick(&Operated::ALL, value)),
            procured: perhaps(b / 2, pick(&Procured::ALL, value)),
            life_cycle: pick(&LifeCycle::ALL, value / 2),
            business_critical: pick(&YesNo::ALL, value),
            cybersecurity_act: pick(&YesNo::ALL, b),
            personal_data: pick(&PersonalData::ALL, value),
            contract_until: perhaps(b / 4, day(value)),
            tags: self.several([8]),
            note: self.text(9),
            action_plan: mark(value),
            risk_analysis: mark(b),
            ..self.any_system(self.a)?
        })))
    }

    fn asset(&self) -> Option<Command> {
        let held = nth(self.snapshot.assets().iter().map(|(_, held)| held.clone()), self.a)?;
        let common = nth(self.snapshot.common_types().iter().map(|(_, held)| held.name.clone()), self.b);
        Some(Command::SaveAsset(Box::new(Asset {
            description: self.text(0),
            information_owners: self.several([1]),
            record_type: self.text(2),
            personal_data: pick(&PersonalData::ALL, self.value),
            laws: self.several([3, 4]),
            common_type: common.unwrap_or_else(|| self.text(5)),
            note: self.text(6),
            ..held
        })))
    }

    fn dependency(&self) -> Option<Command> {
        let inherits = Aspect::ALL.into_iter().filter(|aspect| self.value >> (*aspect as u8) & 1 == 1);
        let inherits = inherits.fold(AspectSet::NONE, |set, aspect| set.with(aspect, true));
        let (system, on) = (self.any_system(self.a)?.id, self.any_system(self.b)?.id);
        Some(Command::SetDependency(Dependency { system, on, inherits, note: self.text(0) }))
    }

    fn adjustment(&self) -> Option<Command> {
        Some(Command::Adjust(Adjustment {
            id: AdjustmentId::fresh(self.origin.at),
            system: self.any_system(self.a)?.id,
            aspect: pick(&Aspect::ALL[..3], self.value),
            kind: pick(&AdjustmentKind::ALL, self.b),
            level: Level::new(self.value % 5)?,
            basis: None,
            reason: self.text(0),
            by: self.text(1),
            on: day(self.b),
            until: perhaps(self.b, TODAY),
        }))
    }

    fn session(&self) -> Option<Command> {
        let participant = |place| Participant::read(&self.text(place));
        Some(Command::PlanSession(PlannedSession {
            place: self.text(0),
            participants: [participant(1)].into_iter().filter(|held| !held.role.trim().is_empty()).collect(),
            note: self.text(2),
            status: pick(&SessionStatus::ALL, self.value),
            ..PlannedSession::new(subject(self.snapshot, self.a, self.b)?, day(self.value))
        }))
    }

    fn threshold(&self) -> Option<Command> {
        let mut held = Checklist::new(self.any_system(self.a)?.id, ChecklistKind::Threshold);
        for (answer, number) in held.answers.iter_mut().zip(self.value..=u8::MAX) {
            *answer = pick(&YesNo::ALL, number);
        }
        (held.note, held.by, held.on) = (self.text(0), self.text(1), perhaps(self.b, day(self.b)));
        Some(Command::SaveChecklist(held))
    }

    fn common_type(&self) -> Option<Command> {
        let held = nth(self.snapshot.common_types().iter().map(|(_, held)| held.clone()), self.a);
        let fresh =
            || CommonType::new(CommonTypeId::fresh(self.origin.at), &format!("{} {}", self.origin.user, self.b));
        let (least, most) = (Level::new(self.value % 3)?, Level::new(self.value % 3 + self.b % 2)?);
        Some(Command::SaveCommonType(Box::new(CommonType {
            description: self.text(0),
            ranges: sigill::domain::PerAspect::of(|aspect| {
                (aspect != Aspect::Traceability && self.b & 4 == 0).then_some(LevelRange { least, most })
            }),
            may_be_lowered: self.value.is_multiple_of(2),
            motivation: self.text(1),
            laws: self.several([2]),
            personal_data: pick(&PersonalData::ALL, self.value),
            note: self.text(3),
            ..held.filter(|_| self.b > 99).unwrap_or_else(fresh)
        })))
    }

    fn activity(&self) -> Option<Command> {
        let (year, month) = (2020 + i16::from(self.a), 1 + i8::try_from(self.b % 12).ok()?);
        Some(Command::SaveActivity(Box::new(Activity {
            responsible: self.text(1),
            recurs: self.value.is_multiple_of(2),
            status: pick(&ActivityStatus::ALL, self.value),
            note: self.text(2),
            ..Activity::new(ActivityId::fresh(self.origin.at), year, month, &self.text(0))
        })))
    }

    fn answer(&self) -> Option<Command> {
        let (system, requirement) = (self.any_system(self.a)?.id, self.requirement(self.b)?);
        Some(Command::SaveAssessment(Box::new(Assessment {
            answer: pick(&Answer::ALL, self.value),
            severity: perhaps(self.b, pick(&Severity::ALL, self.value)),
            present: self.text(0),
            evidence: self.text(1),
            note: self.text(2),
            by: self.text(3),
            on: Some(day(self.value)),
            to_confirm: self.value.is_multiple_of(3).then_some(ToConfirm::Copied),
            ..Assessment::new(AssessmentId::fresh(self.origin.at), system, requirement)
        })))
    }

    /// A risk is accepted of a gap, so that there has to be one.
    fn acceptance(&self) -> Option<Command> {
        let is_gap = |held: &&Assessment| matches!(held.answer, Answer::NotMet | Answer::Partly);
        let gap = nth(self.snapshot.assessments().iter().map(|(_, held)| held).filter(is_gap), self.a)?;
        Some(Command::AcceptRisk(Box::new(RiskAcceptance {
            id: AcceptanceId::fresh(self.origin.at),
            system: gap.system,
            requirement: gap.requirement.clone(),
            gap: self.text(0),
            risk: pick(&Severity::ALL, self.value),
            reason: self.text(1),
            accepted_by: self.text(2),
            on: day(self.value),
            valid_until: perhaps(self.b, TODAY),
            reference: self.text(3),
            levels: Levels::default(),
        })))
    }

    fn follow_up(&self) -> Option<Command> {
        let outcome = |(place, requirement): (u8, Text)| Outcome {
            requirement,
            answer: pick(&Answer::ALL, self.value.wrapping_add(place)),
            comment: self.text(place),
        };
        // Without one, a list says the supplier of the system.
        let supplier = Some(self.text(3)).filter(|text| !text.trim().is_empty());
        Some(Command::SaveFollowUp(Box::new(FollowUp {
            id: FollowUpId::fresh(self.origin.at),
            supplier: supplier.unwrap_or_else(|| "Tallkod AB".into()),
            system: self.any_system(self.a)?.id,
            on: day(self.value),
            by: self.text(4),
            next: perhaps(self.b, TODAY),
            note: self.text(5),
            outcomes: (0..).zip(self.requirements()).map(outcome).collect(),
        })))
    }

    fn measure(&self) -> Option<Command> {
        let id = MeasureId::fresh(self.origin.at);
        let before = self.snapshot.measures().iter().map(|(_, held)| held.id);
        let reference: Text = match self.value % 4 {
            0 => self.text(0),
            _ => self.snapshot.next_measure_reference().into(),
        };
        Some(Command::SaveMeasure(Box::new(Measure {
            activity: self.text(0),
            goal: self.text(1),
            requirements: self.requirements().into_iter().collect(),
            aspects: if self.b.is_multiple_of(2) { AspectSet::KRT } else { AspectSet::NONE },
            priority: pick(&Priority::ALL, self.value),
            cost: self.text(2),
            start: Some(day(self.b)),
            end: perhaps(self.value, TODAY),
            status: pick(&MeasureStatus::ALL, self.value),
            depends_on: before.skip(usize::from(self.b % 8)).step_by(2).collect(),
            decided_by: self.text(3),
            decided_on: perhaps(self.b, day(self.value)),
            ..Measure::new(id, reference, self.any_system(self.a)?.id)
        })))
    }

    fn practice(&self) -> Option<Command> {
        let unit = nth(self.snapshot.units().iter().map(|(_, held)| held.id), self.a)?;
        Some(Command::SavePractice(Practice {
            id: PracticeId::fresh(self.origin.at),
            unit,
            requirement: self.requirement(self.b)?,
            text: self.text(0),
            by: self.text(1),
            on: perhaps(self.b, day(self.value)),
        }))
    }

    /// A decision with its grounds, on a day that may be before that of others.
    fn decision(&self) -> Option<Command> {
        let mut held =
            Classification::draft(ClassificationId::fresh(self.origin.at), subject(self.snapshot, self.a, self.b)?);
        let mut rated = levels(self.value);
        rated[Aspect::Traceability] = None;
        (held.levels, held.standing) = (rated, Standing::Decided);
        held.reasons = sigill::domain::PerAspect::of(|aspect| self.text(aspect as u8));
        if self.b & 2 == 0 {
            held.categories = [CategoryLevels { category: "economy".into(), levels: rated }].into();
        }
        (held.decided_by, held.decision_reference) = (self.text(4), self.text(5));
        held.decided_on = Some(day(self.value));
        Some(Command::DecideClassification(Box::new(held)))
    }
}
