//! The lists that follow from the levels: answers, measures, accepted risks, follow-ups of suppliers and how units do
//! it, filled in and edited in a spreadsheet.

mod lists;

use jiff::civil::date;
use lists::{Book, TODAY};
use sigill::domain::{
    Answer, Assessment, GapState, Measure, MeasureStatus, Operated, Priority, Severity, Subject, System, SystemId,
    ToConfirm,
};
use sigill::exchange::{Handout, List, Profile, Reason, Rows, hand_out};
use sigill::register::{Command, Refusal};

/// A basic requirement, which applies to every system.
const BASIC: &str = "ATK-02";
/// One that applies from K1 and R1 on and sharpens with the level.
const SHARPENING: &str = "ATK-01";

/// Two systems in use, the first run outside, and one that is retired.
fn book() -> Book {
    let mut book = Book::empty(TODAY);
    book.import(
        List::Systems,
        "Beteckning;Namn;Enhet;Leverantör;Drift;Livscykel;Egen K;Egen R;Egen T;Egen klassad\n\
         S-001;Tidbok;Hemtjänst;Tallkod AB;Moln;;2;1;1;2026-03-01\n\
         S-002;Larm;Hemtjänst;Låsmyran AB;Intern;;1;1;1;2026-03-01\n\
         S-003;Gammalt;;;Extern;Avvecklad;;;;\n",
    );
    book
}

fn system(book: &Book, reference: &str) -> SystemId {
    let found = book.register.snapshot().systems().iter().find(|(_, system)| &*system.reference == reference);
    found.map(|(_, system)| system.id).expect("is there")
}

fn answer(book: &Book, reference: &str, requirement: &str) -> Option<Assessment> {
    book.register.snapshot().assessment(system(book, reference), requirement).cloned()
}

fn measure(book: &Book, reference: &str) -> Measure {
    book.register.snapshot().measure_by_reference(reference).expect("is there").clone()
}

fn fault(book: &mut Book, list: List, text: &str) -> (u64, String, Reason) {
    let mut faults = book.faults(list, text);
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.pop().map(|fault| (fault.line, fault.column, fault.reason)).expect("one fault")
}

fn is_refused(book: &mut Book, list: List, text: &str, column: &str, refusal: Refusal) {
    assert_eq!(fault(book, list, text), (2, column.to_owned(), Reason::Refused(refusal)), "{text}");
}

#[test]
fn every_requirement_has_a_row_to_fill_in() {
    let mut book = book();
    let text = book.text(List::Assessments);
    let slot = book.register.snapshot().systems().slot(system(&book, "S-001")).expect("is there");
    let asked = book.register.snapshot().demands(slot).len();
    assert!(asked > 30 && text.lines().filter(|line| line.starts_with("S-001,")).count() == asked);
    assert!(!text.contains("S-003"), "what is retired is asked nothing");
    let row = format!("S-001,{SHARPENING},Åtkomst och behörighet,Behörigheter tas bort i tid,");
    let line = text.lines().find(|line| line.starts_with(&row)).expect("is there");
    assert!(line.contains("senast en vecka efter") && line.ends_with(",It-driften,,,,,,,"), "{line}");
    // Filled in without a date it was answered today.
    let filled = line.trim_end_matches(',').to_owned() + ",Delvis,Betydande,Görs för hand,Rutin 7,,It-samordnare,";
    assert_eq!(book.import(List::Assessments, text.replace(line, &filled)), 1);
    let held = answer(&book, "S-001", SHARPENING).expect("is kept");
    assert_eq!((held.answer, held.severity, held.on), (Answer::Partly, Some(Severity::Significant), Some(TODAY)));
    assert_eq!((&*held.present, &*held.evidence, &*held.by), ("Görs för hand", "Rutin 7", "It-samordnare"));
    assert!(book.text(List::Assessments).contains(&format!("{filled}{TODAY}")));
}

#[test]
fn an_answer_that_changes_is_given_anew_and_a_text_that_changes_is_not() {
    let mut book = book();
    let titles = "System;Krav;Svar;Brist;Kommentar;Svarat\n";
    book.import(List::Assessments, format!("{titles}tidbok;atk-02;Ej uppfyllt;Allvarlig;;2026-04-01\n"));
    let held = answer(&book, "S-001", BASIC).expect("is kept");
    let copied = Assessment { to_confirm: Some(ToConfirm::Copied), ..held.clone() };
    book.register.execute(&Command::SaveAssessment(Box::new(copied)), &book.origin.clone()).expect("is kept");

    book.import(List::Assessments, format!("{titles}S-001;{BASIC};;;Ny knapp;\n"));
    let held = answer(&book, "S-001", BASIC).expect("is kept");
    assert_eq!((held.on, held.to_confirm), (Some(date(2026, 4, 1)), Some(ToConfirm::Copied)));
    // The gap that stands beside the new answer is gone with the old one.
    book.import(List::Assessments, format!("{titles}S-001;{BASIC};Uppfyllt;Allvarlig;;2026-04-01\n"));
    let held = answer(&book, "S-001", BASIC).expect("is kept");
    assert_eq!((held.answer, held.severity, held.on), (Answer::Met, None, Some(TODAY)));
    assert_eq!((held.to_confirm, &*held.note), (None, "Ny knapp"));
    let again = format!("{titles}S-001;{BASIC};Uppfyllt;Allvarlig;;\n");
    assert!(book.plan(List::Assessments, again).expect("a plan").is_empty());
    assert_eq!(book.import(List::Assessments, format!("{titles}S-001;{BASIC};-;;-;\n")), 1);
    assert!(answer(&book, "S-001", BASIC).is_none(), "what says nothing is not kept");
}

#[test]
fn edits_in_columns_that_are_only_shown_are_told_and_passed_over() {
    let book = book();
    let text = book.text(List::Assessments);
    let set_anew = text.replace("senast en vecka", "senast\u{a0}en  vecka");
    assert!(book.plan(List::Assessments, set_anew).expect("a plan").passed_over.is_empty(), "blanks are no edit");
    let plan = book.plan(List::Assessments, text.replace("en vecka", "ett år").replace("It-driften", "Vi"));
    let plan = plan.expect("a plan");
    assert_eq!(plan.passed_over, ["Kravtext", "Ansvarar"]);
    assert!(plan.is_empty() && plan.same > 0);
    assert!(book.plan(List::Assessments, &text).expect("a plan").passed_over.is_empty());
}

#[test]
fn what_does_not_apply_any_more_comes_last_and_says_so() {
    let mut book = book();
    book.import(List::Assessments, format!("System;Krav;Svar\nS-001;{SHARPENING};Uppfyllt\nS-002;{BASIC};Delvis\n"));
    book.import(
        List::Systems,
        "Beteckning;Namn;Livscykel;Egen K;Egen R;Egen T;Egen klassad\nS-001;Tidbok;;0;0;0;2026-05-01\n\
         S-002;Larm;Avvecklad;;;;\n",
    );
    let text = book.text(List::Assessments);
    let last = text.lines().rfind(|line| line.starts_with("S-001,")).expect("is there");
    assert!(
        last.starts_with(&format!("S-001,{SHARPENING},")) && last.contains("Gäller inte nu. Behörigheter"),
        "{last}"
    );
    let retired: Vec<&str> = text.lines().filter(|line| line.starts_with("S-002,")).collect();
    assert!(retired.len() == 1 && retired[0].contains("Gäller inte nu. ") && retired[0].contains(",Delvis,"));
    assert!(book.plan(List::Assessments, &text).expect("a plan").is_empty());
}

#[test]
fn wrong_answers_are_told_at_their_cells() {
    let mut book = book();
    let titles = "System;Krav;Svar;Kommentar;Svarat\n";
    let row = |row: &str| format!("{titles}{row}\n");
    let list = List::Assessments;
    let reason = Refusal::NotApplicableReasonMissing(BASIC.into());
    is_refused(&mut book, list, &row("S-001;ATK-02;Ej tillämpligt;;"), "Kommentar", reason);
    let unknown = Refusal::NoSuchRequirement("ATK-99".into());
    is_refused(&mut book, list, &row("S-001;ATK-99;Uppfyllt;;"), "Krav", unknown);
    let future = Refusal::DateInFuture(date(2026, 11, 22));
    is_refused(&mut book, list, &row("S-001;ATK-02;Uppfyllt;;2026-11-22"), "Svarat", future);
    let (line, column, reason) = fault(&mut book, list, &row("S-001;ATK-02;Kanske;;"));
    assert_eq!((line, &*column), (2, "Svar"));
    assert!(matches!(reason, Reason::UnknownWord { allowed } if allowed.contains(&"Ej tillämpligt")));
    let (_, column, reason) = fault(&mut book, list, &row("S-009;ATK-02;Delvis;;"));
    assert_eq!((&*column, reason), ("System", Reason::UnknownSystem));
    let twice = format!("{titles}S-001;ATK-02;Delvis;;\nTidbok;atk-02;Uppfyllt;;\n");
    assert_eq!(fault(&mut book, list, &twice), (3, "Krav".into(), Reason::DuplicateRow { first: 2 }));
}

const PLAN: &str = "System;Åtgärd;Aktivitet;Mål;Krav;Aspekt;Prioritet;Kostnad;Ansvarig;Start;Slut;Status;Beroende\n";

#[test]
fn measures_come_in_whole_and_in_any_order() {
    let mut book = book();
    let text = format!(
        "{PLAN}S-001;Å-007;Rensa konton;Inga gamla konton;atk-01 | ATK-02;KR;Hög;4 timmar;It-samordnare;2026-12-01;\
         2027-01-31;Beslutad;Å-009 | Å-008\nLarm;Å-008;Ta fram rutin;;;;;;;;;;Å-009\nS-002;Å-009;Utse ansvarig;;;;;;;;;;\n"
    );
    assert_eq!(book.import(List::Measures, &text), 3);
    let held = measure(&book, "å-007");
    assert_eq!(held.requirements.iter().map(|id| &**id).collect::<Vec<_>>(), [SHARPENING, BASIC]);
    assert_eq!((held.priority, held.status, held.depends_on.len()), (Priority::High, MeasureStatus::Decided, 2));
    assert_eq!((held.aspects.to_string(), held.end), ("KR".to_owned(), Some(date(2027, 1, 31))));
    assert_eq!(held.plan, Some(date(2026, 3, 1)), "it stands in the plan of the latest decision");
    let written = book.text(List::Measures);
    assert!(
        written
            .contains(",ATK-01 | ATK-02,KR,Hög,4 timmar,It-samordnare,2026-12-01,2027-01-31,Beslutad,Å-009 | Å-008,")
    );

    let edited = format!("{PLAN};Å-007;;-;-;;;;;;-;Klar;Å-008\n");
    assert_eq!(book.import(List::Measures, edited), 1);
    let held = measure(&book, "Å-007");
    assert_eq!((&*held.activity, &*held.goal, held.end, held.status), ("Rensa konton", "", None, MeasureStatus::Done));
    assert_eq!((held.requirements.len(), held.depends_on.len()), (0, 1));
}

#[test]
fn a_measure_without_reference_gets_one_and_is_found_again_by_what_it_does() {
    let mut book = book();
    let text = format!("{PLAN}S-001;Å-001;Ett;;;;;;;;;;\nS-001;;Två;;;;;;;;;;\nS-002;;Två;;;;;;;;;;\n");
    assert_eq!(book.import(List::Measures, &text), 3);
    assert_eq!((&*measure(&book, "Å-002").activity, &*measure(&book, "Å-003").activity), ("Två", "Två"));
    assert!(book.plan(List::Measures, &text).expect("a plan").is_empty());
    assert_eq!(book.import(List::Measures, format!("{PLAN}S-002;;två;;;;;;;;;Pågår;\n")), 1);
    assert_eq!(measure(&book, "Å-003").status, MeasureStatus::Ongoing);
}

#[test]
fn wrong_measures_are_told_at_their_cells() {
    let mut book = book();
    book.import(List::Measures, format!("{PLAN}S-001;Å-001;Ett;;;;;;;;;;\nS-001;Å-002;Två;;;;;;;;;;Å-001\n"));
    let row = |row: &str| format!("{PLAN}{row}\n");
    for (text, column) in [
        ("S-001;;Tre;;;;;;;;;;Å-099", "Beroende"),
        ("S-001;;Tre;;XXX-01;;;;;;;;", "Krav"),
        ("S-001;;Tre;;;KX;;;;;;;", "Aspekt"),
        ("S-001;;Tre;;;;Brådskande;;;;;;", "Prioritet"),
        ("S-001;;Tre;;;;;;;;2026-02-30;;", "Slut"),
        ("S-001;;Tre;;;;;;;2026-12-02;2026-12-01;;", "Slut"),
        ("S-001;Å-010;;;;;;;;;;;", "Aktivitet"),
        ("S-001;;;;;;;;;;;Klar;", "Aktivitet"),
        (";;Tre;;;;;;;;;;", "System"),
        ("S-001;Å-001;;;;;;;;;;;Å-001", "Beroende"),
        ("S-001;Å-001;;;;;;;;;;;Å-002", "Beroende"),
    ] {
        let (line, found, _) = fault(&mut book, List::Measures, &row(text));
        assert_eq!((line, &*found), (2, column), "{text}");
    }
    let circle = row("S-001;Å-010;Tre;;;;;;;;;;Å-011\nS-001;Å-011;Fyra;;;;;;;;;;Å-010");
    let faults = book.faults(List::Measures, &circle);
    assert_eq!(faults.iter().map(|fault| &*fault.column).collect::<Vec<_>>(), ["Beroende", "Beroende"]);
    // What waited the other way round may turn, since the whole list counts.
    let turned = row("S-001;Å-001;;;;;;;;;;;Å-002\nS-001;Å-002;;;;;;;;;;;-");
    assert_eq!(book.import(List::Measures, turned), 2);
}

const ACCEPTED: &str = "System;Krav;Brist;Risknivå;Motivering;Accepterad av;Datum;Giltig till;Referens;Läge\n";

#[test]
fn accepted_risks_come_in_and_tell_whether_they_hold() {
    let mut book = book();
    book.import(List::Assessments, format!("System;Krav;Svar\nS-001;{BASIC};Delvis\n"));
    let row = format!("S-001;{BASIC};Delade konton;Måttlig;Byts i vår;Systemägare;2026-05-02;2026-10-31;§ 12;\n");
    assert_eq!(book.import(List::RiskAcceptances, format!("{ACCEPTED}{row}")), 1);
    let renewed = format!("S-001;{BASIC};;Måttlig;Byts i maj;Systemägare;2026-11-02;2027-05-31;§ 40;\n");
    assert_eq!(book.import(List::RiskAcceptances, format!("{ACCEPTED}{renewed}")), 1);
    let text = book.text(List::RiskAcceptances);
    let states: Vec<&str> = text.lines().skip(1).filter_map(|line| line.rsplit(',').next()).collect();
    assert_eq!(states, ["Har gått ut", "Gäller"]);
    assert_eq!(book.register.snapshot().gap(system(&book, "S-001"), BASIC), Some(GapState::Accepted));
    // Longer valid, and the state beside it still as it was exported: that is no edit of the state.
    let edited = text.replace("2026-10-31", "2026-12-31");
    let plan = book.plan(List::RiskAcceptances, &edited).expect("a plan");
    assert_eq!((plan.changed, plan.same, plan.passed_over.len()), (1, 1, 0));
    let said = book.plan(List::RiskAcceptances, text.replace("Har gått ut", "Gäller")).expect("a plan");
    assert!(said.is_empty() && said.passed_over == ["Läge"]);
    book.import(List::Systems, "Beteckning;Namn;Egen K;Egen klassad\nS-001;Tidbok;3;2026-11-03\n");
    assert!(book.text(List::RiskAcceptances).contains("Nivån har höjts"));
}

#[test]
fn wrong_acceptances_are_told_at_their_cells() {
    let mut book = book();
    book.import(List::Assessments, format!("System;Krav;Svar\nS-001;{BASIC};Delvis\n"));
    for (row, column) in [
        ("S-001;ATK-01;;Måttlig;Skäl;Chef;2026-05-02;;;", "Krav"),
        ("S-001;ATK-99;;Måttlig;Skäl;Chef;2026-05-02;;;", "Krav"),
        ("S-001;ATK-02;;;Skäl;Chef;2026-05-02;;;", "Risknivå"),
        ("S-001;ATK-02;;Måttlig;;Chef;2026-05-02;;;", "Motivering"),
        ("S-001;ATK-02;;Måttlig;Skäl;;2026-05-02;;;", "Accepterad av"),
        ("S-001;ATK-02;;Måttlig;Skäl;Chef;;;;", "Datum"),
        ("S-001;ATK-02;;Måttlig;Skäl;Chef;2026-12-01;;;", "Datum"),
        ("S-001;ATK-02;;Måttlig;Skäl;Chef;2026-05-02;2026-05-01;;", "Giltig till"),
    ] {
        let (line, found, _) = fault(&mut book, List::RiskAcceptances, &format!("{ACCEPTED}{row}\n"));
        assert_eq!((line, &*found), (2, column), "{row}");
    }
    let row = "S-001;ATK-02;;Måttlig;Skäl;Chef;2026-05-02;;;\n";
    let (line, _, reason) = fault(&mut book, List::RiskAcceptances, &format!("{ACCEPTED}{row}{row}"));
    assert_eq!((line, reason), (3, Reason::DuplicateRow { first: 2 }));
}

const FOLLOWED: &str = "Leverantör;System;Krav;Utfall;Datum;Uppföljd av;Nästa;Kommentar\n";

#[test]
fn a_follow_up_is_a_row_for_each_requirement() {
    let mut book = book();
    assert!(
        book.text(List::FollowUps).ends_with("\r\nTallkod AB,S-001,,,,,,\r\n"),
        "never followed up, to be filled in"
    );
    let text = format!(
        "{FOLLOWED};S-001;ATK-01;Uppfyllt;2026-02-03;Upphandlare;2027-02-01;\n\
         ;S-001;atk-02;Ej uppfyllt;2026-02-03;;;Delade konton\n;S-001;;;2026-02-03;;;Möte på plats\n"
    );
    assert_eq!(book.import(List::FollowUps, &text), 1, "one record");
    let held = book.register.snapshot().follow_ups_of(system(&book, "S-001"))[0].clone();
    assert_eq!((&*held.supplier, &*held.by, held.next), ("Tallkod AB", "Upphandlare", Some(date(2027, 2, 1))));
    assert_eq!((held.outcomes.len(), &*held.note), (2, "Möte på plats"));
    assert_eq!((held.outcomes[1].answer, &*held.outcomes[1].comment), (Answer::NotMet, "Delade konton"));
    let written = book.text(List::FollowUps);
    let rows: Vec<&str> = written.lines().skip(1).collect();
    let expected = [
        "Tallkod AB,S-001,,,2026-02-03,Upphandlare,2027-02-01,Möte på plats",
        "Tallkod AB,S-001,ATK-01,Uppfyllt,2026-02-03,Upphandlare,2027-02-01,",
        "Tallkod AB,S-001,ATK-02,Ej uppfyllt,2026-02-03,Upphandlare,2027-02-01,Delade konton",
    ];
    assert_eq!(rows, expected);
    // What is said of the follow-up as a whole may be edited in any of its rows.
    let edited = written.replacen("Upphandlare,2027-02-01,Delade", "Inköpssamordnare,2027-02-01,Delade", 1);
    assert_eq!(book.import(List::FollowUps, edited), 1);
    assert_eq!(book.text(List::FollowUps).matches("Inköpssamordnare").count(), 3);
    // Another day is another follow-up, another requirement another row.
    let more = format!("{FOLLOWED};S-001;ATK-03;Delvis;2026-02-03;;;\n;S-001;ATK-01;Delvis;2026-06-03;;;\n");
    let plan = book.plan(List::FollowUps, &more).expect("a plan");
    assert_eq!((plan.new, plan.changed), (1, 1));
    book.import(List::FollowUps, &more);
    assert_eq!(book.text(List::FollowUps).lines().count(), 1 + 5);
}

#[test]
fn wrong_follow_ups_are_told_at_their_cells() {
    let mut book = book();
    for (row, column) in [
        ("Tallkod AB;S-001;ATK-01;Uppfyllt;;;;", "Datum"),
        ("Granbit AB;S-001;;;;;;", "Datum"),
        (";S-001;ATK-01;Uppfyllt;2026-11-22;;;", "Datum"),
        (";S-001;ATK-99;Uppfyllt;2026-02-01;;;", "Krav"),
        (";S-001;;Uppfyllt;2026-02-01;;;", "Krav"),
        (";S-001;ATK-01;Bra;2026-02-01;;;", "Utfall"),
        (";S-001;ATK-01;Uppfyllt;2026-02-01;;2026-02-01;", "Nästa"),
    ] {
        let (line, found, _) = fault(&mut book, List::FollowUps, &format!("{FOLLOWED}{row}\n"));
        assert_eq!((line, &*found), (2, column), "{row}");
    }
    let row = ";S-001;ATK-01;Uppfyllt;2026-02-01;Chef;;\n";
    let (line, _, reason) = fault(&mut book, List::FollowUps, &format!("{FOLLOWED}{row}{row}"));
    assert_eq!((line, reason), (3, Reason::DuplicateRow { first: 2 }));
    let other = ";S-001;ATK-02;Uppfyllt;2026-02-01;Annan;;\n";
    let (line, column, reason) = fault(&mut book, List::FollowUps, &format!("{FOLLOWED}{row}{other}"));
    assert_eq!((line, &*column, reason), (3, "Uppföljd av", Reason::Contradicts { first: 2 }));
}

#[test]
fn how_a_unit_does_it_comes_in_and_goes() {
    let mut book = book();
    let titles = "Enhet;Krav;Text;Av;Datum\n";
    let text =
        format!("{titles}Hemtjänst;{BASIC};Chefen beställer.;Samordnare;2026-02-01\nHemtjänst;{SHARPENING};;;\n");
    assert_eq!(book.import(List::Practices, text), 1, "without a text there is nothing to keep");
    let snapshot = book.register.snapshot();
    let unit = snapshot.units().iter().next().map(|(_, unit)| unit.id).expect("a unit");
    assert_eq!(snapshot.practice(unit, BASIC).map(|held| &*held.text), Some("Chefen beställer."));
    let unknown = Refusal::NoSuchRequirement("ATK-99".into());
    is_refused(&mut book, List::Practices, &format!("{titles}Hemtjänst;ATK-99;Så.;;\n"), "Krav", unknown);
    assert_eq!(book.import(List::Practices, format!("{titles}hemtjänst;{BASIC};-;;\n")), 1);
    assert!(book.register.snapshot().practices().is_empty());
}

#[test]
fn a_list_can_be_had_for_one_system() {
    let mut book = book();
    book.import(List::Measures, format!("{PLAN}S-001;;Ett;;;;;;;;;;\nS-002;;Två;;;;;;;;;;\n"));
    let wanted = Rows::about([Subject::System(system(&book, "S-002"))]);
    for list in List::ALL.into_iter().filter(|list| list.is_by_system()) {
        let mut out = Vec::new();
        let snapshot = book.register.snapshot();
        hand_out(&Handout::whole(list, Profile::Rfc4180), &wanted, snapshot, &mut out, &mut |_| true).expect("out");
        let text = String::from_utf8(out).expect("UTF-8");
        assert!(text.lines().skip(1).all(|line| line.contains("S-002") && !line.contains("S-001")), "{text}");
        assert!(book.plan(list, &text).expect("a plan").is_empty(), "{list:?}");
    }
}

#[test]
fn operation_outside_decides_who_is_to_be_followed_up() {
    let book = book();
    let held: Vec<System> = book.register.snapshot().systems().iter().map(|(_, held)| held.clone()).collect();
    assert_eq!(held.iter().filter(|held| held.operated == Some(Operated::Cloud)).count(), 1);
    assert_eq!(book.text(List::FollowUps).lines().count(), 1 + 1, "neither what is run here nor what is retired");
}
