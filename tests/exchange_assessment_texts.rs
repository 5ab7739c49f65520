//! Answers, measures, accepted risks, follow-ups and local texts of registers made at random, with any text in them:
//! what went out and comes in again changes nothing.

mod lists;

use jiff::ToSpan as _;
use lists::{Book, TODAY};
use proptest::prelude::*;
use sigill::domain::{
    AcceptanceId, Answer, Aspect, AspectSet, Assessment, AssessmentId, Date, FollowUp, FollowUpId, Levels, Measure,
    MeasureId, MeasureStatus, Outcome, Practice, PracticeId, Priority, RiskAcceptance, Severity, SystemId, Text,
    ToConfirm, UnitId,
};
use sigill::exchange::{List, Profile};
use sigill::register::Command;

const LISTS: [List; 5] = [List::Practices, List::Assessments, List::Measures, List::RiskAcceptances, List::FollowUps];

/// What is to be made, by numbers that are taken as far as they go.
#[derive(Clone, Debug)]
struct Wish {
    kind: usize,
    system: usize,
    requirements: Vec<usize>,
    choice: usize,
    days: i64,
    texts: [String; 4],
}

struct Maker {
    book: Book,
    systems: Vec<SystemId>,
    units: Vec<UnitId>,
    measures: Vec<MeasureId>,
}

fn day(days: i64) -> Date {
    TODAY.checked_sub(days.days()).expect("a day")
}

fn pick<T: Copy>(from: &[T], number: usize) -> T {
    from[number % from.len()]
}

impl Maker {
    fn new() -> Self {
        let mut book = Book::empty(TODAY);
        book.import(
            List::Systems,
            "Namn;Enhet;Leverantör;Drift;Livscykel;Personuppgifter;Egen K;Egen R;Egen T;Egen klassad\n\
             A;Kommun / Ett;Tallkod AB;Moln;;Känsliga;3;2;1;2025-03-01\nB;Kommun / Två;'-;Extern;;;1;1;3;2025-03-01\n\
             C;Ett;;Extern;;;;;;\nD;Kommun;;Moln;Avvecklad;;2;2;2;2025-03-01\n",
        );
        let snapshot = book.register.snapshot();
        let systems = snapshot.systems().iter().map(|(_, held)| held.id).collect();
        let units = snapshot.units().iter().map(|(_, held)| held.id).collect();
        Self { book, systems, units, measures: Vec::new() }
    }

    fn requirement(&self, number: usize) -> Text {
        let all = &self.book.register.snapshot().catalogue().requirements;
        all[number % all.len()].id.clone()
    }

    /// Carries out a wish; what the register refuses is not there.
    fn make(&mut self, wish: &Wish) {
        let command = match wish.kind % 6 {
            0 | 1 => self.answer(wish),
            2 => self.measure(wish),
            3 => self.acceptance(wish),
            4 => self.follow_up(wish),
            _ => self.practice(wish),
        };
        let _ = self.book.register.execute(&command, &self.book.origin);
    }

    fn answer(&self, wish: &Wish) -> Command {
        let (system, requirement) = (pick(&self.systems, wish.system), self.requirement(wish.requirements[0]));
        let [present, evidence, note, by] = wish.texts.clone().map(Text::from);
        let to_confirm = wish.choice.is_multiple_of(3).then_some(ToConfirm::Copied);
        let (answer, severity) = (pick(&Answer::ALL, wish.choice), Some(pick(&Severity::ALL, wish.choice)));
        let on = Some(day(wish.days));
        let fresh = Assessment::new(AssessmentId::fresh(self.book.origin.at), system, requirement);
        let held = Assessment { answer, severity, present, evidence, note, by, on, to_confirm, ..fresh };
        Command::SaveAssessment(Box::new(held))
    }

    fn measure(&mut self, wish: &Wish) -> Command {
        let (id, system) = (MeasureId::fresh(self.book.origin.at), pick(&self.systems, wish.system));
        let [activity, goal, cost, decided_by] = wish.texts.clone().map(Text::from);
        let reference = match wish.choice % 3 {
            0 => activity.clone(),
            _ => self.book.register.snapshot().next_measure_reference().into(),
        };
        let aspects = if wish.choice.is_multiple_of(2) { AspectSet::KRT } else { AspectSet::NONE };
        let depends_on = self.measures.iter().copied().skip(wish.choice).step_by(2).collect();
        self.measures.push(id);
        Command::SaveMeasure(Box::new(Measure {
            activity,
            goal,
            requirements: wish.requirements.iter().map(|number| self.requirement(*number)).collect(),
            aspects,
            priority: pick(&Priority::ALL, wish.choice),
            cost,
            start: Some(day(wish.days + 9)),
            end: wish.choice.is_multiple_of(2).then(|| day(wish.days)),
            status: pick(&MeasureStatus::ALL, wish.choice),
            depends_on,
            decided_by,
            decided_on: Some(day(wish.days)),
            ..Measure::new(id, reference, system)
        }))
    }

    /// A risk is accepted of a gap, so that there has to be one.
    fn acceptance(&mut self, wish: &Wish) -> Command {
        let (system, requirement) = (pick(&self.systems, wish.system), self.requirement(wish.requirements[0]));
        let fresh = Assessment::new(AssessmentId::fresh(self.book.origin.at), system, requirement.clone());
        let gap = Assessment { answer: Answer::NotMet, ..fresh };
        let command = Command::SaveAssessment(Box::new(gap));
        let _ = self.book.register.execute(&command, &self.book.origin);
        let [gap, reason, accepted_by, reference] = wish.texts.clone().map(Text::from);
        Command::AcceptRisk(Box::new(RiskAcceptance {
            id: AcceptanceId::fresh(self.book.origin.at),
            system,
            requirement,
            gap,
            risk: pick(&Severity::ALL, wish.choice),
            reason,
            accepted_by,
            on: day(wish.days),
            valid_until: wish.choice.is_multiple_of(2).then(|| day(wish.days / 2)),
            reference,
            levels: Levels::default(),
        }))
    }

    fn follow_up(&self, wish: &Wish) -> Command {
        let [supplier, by, note, comment] = wish.texts.clone().map(Text::from);
        let outcome = |number: &usize| Outcome {
            requirement: self.requirement(*number),
            answer: pick(&Answer::ALL, wish.choice + *number),
            comment: if number.is_multiple_of(2) { comment.clone() } else { Text::default() },
        };
        Command::SaveFollowUp(Box::new(FollowUp {
            id: FollowUpId::fresh(self.book.origin.at),
            supplier,
            system: pick(&self.systems, wish.system),
            on: day(wish.days),
            by,
            next: wish.choice.is_multiple_of(2).then(|| day(wish.days - 40)),
            note: if wish.choice.is_multiple_of(4) { Text::default() } else { note },
            outcomes: wish.requirements.iter().map(outcome).collect(),
        }))
    }

    fn practice(&self, wish: &Wish) -> Command {
        let [text, by, ..] = wish.texts.clone().map(Text::from);
        let id = PracticeId::fresh(self.book.origin.at);
        let (unit, requirement) = (pick(&self.units, wish.system), self.requirement(wish.requirements[0]));
        Command::SavePractice(Practice { id, unit, requirement, text, by, on: Some(day(wish.days)) })
    }
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[ '=+@|;,\"/\t\r\n-]{0,5}\\PC{0,10}[ '|/\u{a0}-]{0,2}",
        1 => Just("-".to_owned()),
        1 => Just("Å-002".to_owned()),
        1 => Just(String::new()),
    ]
}

fn wishes() -> impl Strategy<Value = Wish> {
    let numbers = (0..6_usize, 0..4_usize, prop::collection::vec(0..12_usize, 1..4), 0..20_usize, 0..3_i64);
    (numbers, prop::array::uniform4(texts())).prop_map(|((kind, system, requirements, choice, days), texts)| Wish {
        kind,
        system,
        requirements,
        choice,
        days,
        texts,
    })
}

fn changes_nothing(book: &Book) {
    for list in LISTS {
        for profile in Profile::ALL {
            let bytes = book.export(list, profile);
            let plan = book
                .plan(list, &bytes)
                .unwrap_or_else(|error| panic!("{list:?} {profile:?}: {error:?}\n{}", String::from_utf8_lossy(&bytes)));
            assert!(plan.is_empty(), "{list:?} {profile:?}: {:?}\n{}", plan.command, String::from_utf8_lossy(&bytes));
            assert_eq!((plan.new, plan.changed), (0, 0), "{list:?} {profile:?}");
            assert!(plan.passed_over.is_empty() && plan.unknown_columns.is_empty() && plan.created_units.is_empty());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, ..ProptestConfig::default() })]

    #[test]
    fn what_went_out_and_comes_in_again_changes_nothing(wishes in prop::collection::vec(wishes(), 1..24)) {
        let mut maker = Maker::new();
        for wish in &wishes {
            maker.make(wish);
        }
        changes_nothing(&maker.book);
        // Levels that fall set answers aside, and levels that rise sharpen what was asked.
        let lower = "Namn;Egen K;Egen R;Egen T;Egen klassad\nA;0;0;1;2025-05-01\nC;3;3;3;2025-05-01\n";
        maker.book.import(List::Systems, lower);
        changes_nothing(&maker.book);
        let first = maker.book.register.snapshot().derived(0).effective();
        prop_assert!(first[Aspect::Confidentiality].is_some());
    }
}

#[test]
fn answers_survive_into_another_register() {
    let mut maker = Maker::new();
    for (number, text) in ["=1+1", "-", "a | b", "rad 1\nrad 2", "'", " blank "].into_iter().enumerate() {
        let texts = [0; 4].map(|_| text.to_owned());
        for kind in 0..6 {
            let requirements = vec![number, number + 1];
            // Without dependencies, and each at a day of its own.
            let days = i64::try_from(number).expect("small");
            maker.make(&Wish { kind, system: number, requirements, choice: 19, days, texts: texts.clone() });
        }
    }
    let mut other = Maker::new().book;
    for list in LISTS {
        other.import(list, maker.book.export(list, Profile::ExcelSv));
    }
    for list in LISTS {
        assert_eq!(maker.book.text(list), other.text(list), "{list:?}");
    }
    assert!(other.register.snapshot().acceptances().len() > 3 && other.register.snapshot().measures().len() > 3);
}
