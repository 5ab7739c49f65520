//! The list `troskelanalys`: answers in and out, what they come to, and what they mean for the impact assessment.

mod lists;

use lists::{Book, TODAY};
use sigill::domain::{ChecklistKind, Subject, System, WorkStatus, YesNo};
use sigill::exchange::{List, Profile};
use sigill::register::query::{Selection, overview};

const HEADINGS: &str = "System;Bedömning eller poängsättning;Automatiska beslut;Systematisk övervakning;Känsliga uppgifter;\
                        Stor omfattning;Samkörning;Utsatta personer;Ny teknik;Hindrar rättighet eller tjänst;Resultat;Av;\
                        Datum;Anteckning";

fn book() -> Book {
    let mut book = Book::empty(TODAY);
    book.import(List::Systems, "Namn;Personuppgifter\nSkolval;Personuppgifter\nVårdplan;Känsliga\nKarta;Inga\n");
    book
}

fn system<'a>(book: &'a Book, reference: &str) -> &'a System {
    let systems = book.register.snapshot().systems();
    systems.iter().map(|(_, system)| system).find(|system| &*system.reference == reference).expect("is there")
}

#[test]
fn answers_come_in_and_the_result_goes_out() {
    let mut book = book();
    // The result of the file is not read: two criteria are met, whatever it says.
    let text = format!(
        "{HEADINGS}\nSkolval;Ja;;Nej;Nej;Ja;;;;;Behövs ej;Rektor;2026-05-04;Val av skola\n\
         s-002;Nej;Nej;Nej;Ja;Nej;Nej;Nej;Nej;Nej;;;;\nS-003;Ja;;;;;;;;;;;;\n"
    );
    book.import(List::ThresholdAnalyses, text);
    let expected = [
        "S-001,Ja,,Nej,Nej,Ja,,,,,Behövs,Rektor,2026-05-04,Val av skola",
        "S-002,Nej,Nej,Nej,Ja,Nej,Nej,Nej,Nej,Nej,Behövs ej,,,",
        "S-003,Ja,,,,,,,,,,,,",
    ];
    let written = book.text(List::ThresholdAnalyses);
    assert_eq!(written.lines().skip(1).collect::<Vec<_>>(), expected);
    assert_eq!(system(&book, "S-001").impact_assessment.status, Some(WorkStatus::Needed));
    assert_eq!(system(&book, "S-002").impact_assessment.status, Some(WorkStatus::NotNeeded));
    assert_eq!(system(&book, "S-003").impact_assessment.status, None, "one answer tells nothing");
}

#[test]
fn what_went_out_and_comes_in_again_is_no_operation() {
    let mut book = Book::example(TODAY);
    let operations = book.register.operations().len();
    for profile in Profile::ALL {
        let bytes = book.export(List::ThresholdAnalyses, profile);
        assert_eq!(book.import(List::ThresholdAnalyses, bytes), 0, "{profile:?}");
    }
    assert_eq!(book.register.operations().len(), operations);
}

#[test]
fn an_empty_cell_leaves_the_answer_and_a_dash_takes_it_away() {
    let mut book = book();
    book.import(List::ThresholdAnalyses, "System;Samkörning;Ny teknik;Av\nS-001;Ja;Nej;Rektor\n");
    book.import(List::ThresholdAnalyses, "System;Samkörning;Ny teknik;Av\nS-001;;-;\n");
    let id = system(&book, "S-001").id;
    let held = book.register.snapshot().checklist(id, ChecklistKind::Threshold).expect("is there");
    assert_eq!((held.answers[5], held.answers[7], &*held.by), (YesNo::Yes, YesNo::Unclear, "Rektor"));
    book.import(List::ThresholdAnalyses, "System;Samkörning\nS-001;-\n");
    assert!(book.register.snapshot().checklist(id, ChecklistKind::Threshold).is_none(), "nothing is answered");
}

#[test]
fn wrong_rows_are_named() {
    let mut book = book();
    for (text, line, column) in [
        ("System;Samkörning\nS-009;Ja\n", 2, "System"),
        ("System;Samkörning\n;Ja\n", 2, "System"),
        ("System;Samkörning\nS-001;Kanske\n", 2, "Samkörning"),
        ("System;Samkörning\nS-001;Ja\nSkolval;Nej\n", 3, "System"),
        ("System;Datum\nS-001;i våras\n", 2, "Datum"),
    ] {
        let faults = book.faults(List::ThresholdAnalyses, text);
        assert_eq!((faults[0].line, &*faults[0].column), (line, column), "{text}");
    }
}

#[test]
fn the_example_has_one_analysis_that_calls_for_an_assessment() {
    let book = Book::example(TODAY);
    let (snapshot, lock) = (book.register.snapshot(), system(&book, "S-002"));
    let held = snapshot.checklist(lock.id, ChecklistKind::Threshold).expect("is there");
    assert_eq!(held.count(YesNo::Yes), 3);
    assert_eq!(lock.impact_assessment.status, Some(WorkStatus::Done), "what is done stays done");
    assert!(!snapshot.subject_name(Subject::System(lock.id)).is_empty());
    let figures = overview(snapshot, None);
    let count = |selection| figures.figure(selection).count;
    assert_eq!(count(Selection::ThresholdDone), 1);
    assert_eq!(count(Selection::ThresholdMissing), count(Selection::PersonalData) - 1);
    assert!(count(Selection::AssessmentOutstanding) > 0);
}
