//! Lists out and in: a list that was exported changes nothing, an edited one exactly what was edited.

mod lists;

use jiff::civil::date;
use lists::{Book, TODAY};
use sigill::domain::derive::Status;
use sigill::domain::{
    AcceptanceState, Aspect, Classification, ClassificationId, Date, FollowUpState, GapState, MeasureStatus, Operated,
    PersonalData, ReportBack, ReviewState, RiskAcceptance, Settings, Standing, Subject, WorkStatus,
};
use sigill::exchange::{ExportError, Format, ImportError, List, Profile, example, export};
use sigill::register::query::{Selection, overview};
use sigill::register::{Command, Snapshot};

/// Measures of the example that should have been done before its day.
const LATE_MEASURES: usize = 6;

fn system<'a>(snapshot: &'a Snapshot, reference: &str) -> &'a sigill::domain::System {
    match snapshot.by_reference(reference) {
        Some(Subject::System(id)) => snapshot.systems().get(id).expect("a system"),
        other => panic!("{reference}: {other:?}"),
    }
}

#[test]
fn what_was_exported_changes_nothing() {
    for traceability in [false, true] {
        let mut book = Book::example(TODAY);
        if traceability {
            let settings = Settings { traceability, ..book.register.snapshot().settings().clone() };
            let command = Command::SaveSettings(Box::new(settings));
            book.register.execute(&command, &book.origin).expect("settings");
        }
        for list in List::ALL.into_iter().filter(|list| list.is_importable()) {
            for format in Format::ALL.into_iter().filter(|format| *format != Format::Json) {
                let bytes = book.export(list, format);
                let plan = book.plan(list, &bytes).expect("a plan");
                assert_eq!((plan.new, plan.changed), (0, 0), "{list:?} {format:?}");
                assert!(plan.is_empty() && plan.same > 0);
                assert!(
                    plan.unknown_columns.is_empty() && plan.created_units.is_empty() && plan.passed_over.is_empty()
                );
                let done = book.register.execute(&plan.command, &book.origin).expect("an import");
                assert!(done.is_none(), "{list:?} {format:?} made an operation");
            }
        }
    }
}

#[test]
fn the_lists_make_the_same_register_elsewhere() {
    let first = Book::example(TODAY);
    let mut second = Book::empty(TODAY);
    for list in List::ALL.into_iter().filter(|list| list.is_importable()) {
        second.import(list, first.export(list, Profile::ExcelSv));
    }
    for list in List::ALL {
        assert_eq!(first.text(list), second.text(list), "{list:?}");
    }
}

#[test]
fn headings_and_profiles_are_fixed() {
    let headings = [
        (List::Units, "Namn;Typ;Ingår i;Handläggare"),
        (
            List::Systems,
            "Beteckning;Namn;Beskrivning;Typ;Enhet;Informationsägare;Systemägare;Systemförvaltare;Objektägare;\
             Objektledare;Leverantör;Drift;Anskaffning;Livscykel;Verksamhetskritisk;Cybersäkerhetslagen;\
             Personuppgifter;Avtal till;Etiketter;Anteckning;Egen K;Egen R;Egen T;Egen klassad;Handlingsplan;\
             Riskanalys;Konsekvensbedömning",
        ),
        (
            List::Assets,
            "Beteckning;Namn;Beskrivning;Enhet;Informationsägare;Handlingstyp;Personuppgifter;Lagrum;K;R;T;\
             Motivering K;Motivering R;Motivering T;Klassad;Beslutad av;Beslutsreferens;\
             Informationstyp;Kategorier K;Kategorier R;Kategorier T",
        ),
        (List::CommonTypes, "Namn;Beskrivning;K;R;T;Får sänkas;Motivering;Lagrum;Personuppgifter;Anteckning"),
        (List::Carries, "System;Informationsmängd;Anteckning"),
        (List::Dependencies, "System;Beror på;Ärver"),
        (List::Adjustments, "System;Aspekt;Typ;Nivå;Motivering;Av;Datum;Gäller till"),
        (List::PlannedSessions, "Beteckning;Datum;Anteckning;Plats;Deltagare;Status"),
        (List::Activities, "Månad;Aktivitet;Ansvarig;Återkommande;Status;Kommentar;År"),
        (
            List::ThresholdAnalyses,
            "System;Bedömning eller poängsättning;Automatiska beslut;Systematisk övervakning;Känsliga uppgifter;\
             Stor omfattning;Samkörning;Utsatta personer;Ny teknik;Hindrar rättighet eller tjänst;Resultat;Av;Datum;\
             Anteckning",
        ),
        (List::Practices, "Enhet;Krav;Text;Av;Datum"),
        (
            List::Assessments,
            "System;Krav;Område;Rubrik;Kravtext;Ansvarar;Svar;Brist;Nuläge;Belägg;Kommentar;Svarat av;Svarat",
        ),
        (
            List::Measures,
            "System;Åtgärd;Aktivitet;Mål;Krav;Aspekt;Prioritet;Kostnad;Ansvarig;Start;Slut;Status;Beroende;\
             Beslutad av;Beslutsdatum;Beslutsreferens",
        ),
        (List::RiskAcceptances, "System;Krav;Brist;Risknivå;Motivering;Accepterad av;Datum;Giltig till;Referens;Läge"),
        (List::FollowUps, "Leverantör;System;Krav;Utfall;Datum;Uppföljd av;Nästa;Kommentar"),
        (
            List::ClassificationList,
            "Beteckning;Namn;Typ;Enhet;Systemägare;Informationsägare;Leverantör;Drift;Verksamhetskritisk;\
             Personuppgifter;K;R;T;Status;Klassad;Beslutad av;Beslutsreferens;Nästa klassning;Omklassning;Härledd ur;\
             Justering",
        ),
    ];
    let book = Book::empty(TODAY);
    for (list, line) in headings {
        assert_eq!(book.export(list, Profile::ExcelSv), format!("\u{feff}{line}\r\n").into_bytes());
        assert_eq!(book.export(list, Profile::Rfc4180), format!("{}\r\n", line.replace(';', ",")).into_bytes());
    }
    let traced = Book::with(Settings { traceability: true, ..Settings::new("Spårbar") }, TODAY);
    assert!(traced.text(List::Systems).contains("Egen K,Egen R,Egen T,Egen S,Egen klassad"));
    assert!(traced.text(List::Assets).contains("K,R,T,S,Motivering K,Motivering R,Motivering T,Motivering S,Klassad"));
    assert!(
        traced.text(List::Assets).ends_with("Informationstyp,Kategorier K,Kategorier R,Kategorier T,Kategorier S\r\n")
    );
    assert!(traced.text(List::CommonTypes).contains("K,R,T,S,Får sänkas"));
    assert!(traced.text(List::ClassificationList).contains("K,R,T,S,Status"));
}

#[test]
fn one_edited_cell_is_one_change() {
    let edits = [
        (List::Units, "Verksamhetsutvecklare äldreomsorg", "Verksamhetsutvecklare äldreomsorg och hemtjänst"),
        (List::Systems, "Kvistdata AB", "Kvistdata Sverige AB"),
        (List::Systems, "Nyckelfri hemtjänst", "Nyckelfri hemtjänst ☂"),
        (List::Systems, "Klar 2025-02-11", "Påbörjad 2025-02-12"),
        (List::Assets, "Genomförandeplan,Känsliga", "Genomförandeplan,Inga"),
        (List::Assets, "Utbetalningar,Konto", "Utbetalningar till föreningar,Konto"),
        (List::Assets, "SDN 2025-03-18 § 41,Omsorgsakter", "SDN 2025-03-18 § 41,-"),
        (List::CommonTypes, "2–3,2–3,2,Nej", "3,2 till 3,2,Nej"),
        (List::CommonTypes, "lämnas ut till någon", "lämnas till någon"),
        (List::Carries, "Besökstiden tas när dörren låses upp.", "-"),
        (List::Dependencies, "S-002,S-064,R", "S-002,S-064,KR"),
        (List::Adjustments, "2027-06-30", "2027-07-31"),
        (List::PlannedSessions, "2026-12-09", "2026-12-10"),
        (List::PlannedSessions, "2026-12-09", "-"),
        (List::ThresholdAnalyses, "Nej,Nej,Nej,Ja", "Ja,Nej,Nej,Ja"),
        (List::ThresholdAnalyses, "Dataskyddssamordnare", "Dataskyddsombud"),
        (List::Practices, "Pärmen byts varje måndag.", "Pärmen byts varje vecka."),
        (List::Practices, "Arkivarie,2025-12-09", "-,2025-12-09"),
        (List::Assessments, "Delvis,Allvarlig,Vikariers", "Delvis,Betydande,Vikariers"),
        (List::Assessments, ",Delvis,Allvarlig,Vikariers", ",Uppfyllt,,Vikariers"),
        (List::Assessments, "Nattpatrullen saknar nycklar till de flesta dörrar.", "-"),
        (List::Measures, "2025-02-17,2025-06-30,Pågår", "2025-02-17,2027-01-31,Pågår"),
        (List::Measures, "Pågår,Å-006,", "Pågår,Å-006 | Å-001,"),
        (List::RiskAcceptances, "2026-01-27,2026-09-30", "2026-01-27,2027-03-31"),
        (List::FollowUps, "Avtalet säger 60 dagar.", "Avtalet säger 30 dagar."),
        (List::FollowUps, "Kanslichef,2026-05-13", "Kanslichef,2026-06-13"),
    ];
    for (list, from, to) in edits {
        let mut book = Book::example(TODAY);
        let before = book.text(list);
        assert!(before.contains(from), "{list:?} has no {from}");
        let edited = before.replacen(from, to, 1);
        assert_eq!(book.import(list, &edited), 1, "{list:?}: {from} → {to}");
        let after = book.text(list);
        let differing = before.lines().filter(|line| !after.contains(line)).count();
        assert!(differing <= 1, "{list:?}: {from} → {to} moved {differing} rows");
        book.register.undo(&book.origin).expect("undo");
        assert_eq!(book.text(list), before, "{list:?}: {from} → {to} is taken back");
    }
}

#[test]
fn a_unit_that_moves_in_the_list_moves_in_the_register() {
    let mut book = Book::example(TODAY);
    let edited = book.text(List::Units).replacen("Hemtjänst,Enhet,Äldreomsorg", "Hemtjänst,Enhet,Social omsorg", 1);
    assert_eq!(book.import(List::Units, edited), 1);
    assert!(book.text(List::Units).contains("Hemtjänst,Enhet,Social omsorg"));
}

#[test]
fn units_may_name_each_other_in_any_order() {
    let mut book = Book::empty(TODAY);
    let text = "Namn;Typ;Ingår i\nHemtjänst;Enhet;Omsorg\nAdministration;Enhet;Kommun / Skola\n\
                Administration;Enhet;Omsorg\nOmsorg;Förvaltning;Kommun\nSkola;Förvaltning;Kommun\nKommun;Kommun;\n";
    assert_eq!(book.import(List::Units, text), 6);
    let paths: Vec<String> =
        book.register.snapshot().units().iter().map(|(_, unit)| book.register.snapshot().unit_path(unit.id)).collect();
    for path in
        ["Kommun", "Kommun / Omsorg / Hemtjänst", "Kommun / Omsorg / Administration", "Kommun / Skola / Administration"]
    {
        assert!(paths.iter().any(|held| held == path), "{path} is missing in {paths:?}");
    }
    let plan = book.plan(List::Units, book.text(List::Units)).expect("a plan");
    assert!(plan.is_empty());
    let faults = book.faults(List::Systems, "Namn;Enhet\nA;Administration\n");
    assert_eq!((faults[0].line, &*faults[0].column, &*faults[0].value), (2, "Enhet", "Administration"));
    book.import(List::Systems, "Namn;Enhet\nA;skola / administration\n");
    assert!(book.text(List::Systems).contains(",Kommun / Skola / Administration,"));
}

#[test]
fn units_in_a_circle_are_refused() {
    let mut book = Book::empty(TODAY);
    let faults = book.faults(List::Units, "Namn;Ingår i\nA;B\nB;A\n");
    assert!(!faults.is_empty());
}

#[test]
fn an_unknown_unit_is_made_and_told() {
    let mut book = Book::empty(TODAY);
    let plan = book.plan(List::Systems, "Namn;Enhet;Färg\nEtt;Skola;blå\nTvå;skola;röd\n").expect("a plan");
    assert_eq!(plan.created_units, ["Skola"]);
    assert_eq!(plan.unknown_columns, ["Färg"]);
    assert_eq!(plan.new, 2);
    book.register.execute(&plan.command, &book.origin).expect("an import");
    assert_eq!(book.register.snapshot().units().len(), 1);
    assert_eq!(
        book.register.operations().last().map(|o| (&*o.label, &*o.subject)),
        Some(("import_system", "prov.csv"))
    );
}

#[test]
fn new_rows_get_free_references_and_known_names_are_found_again() {
    let mut book = Book::empty(TODAY);
    let text = "Beteckning;Namn;Enhet;Leverantör\n;Ett;Skola;\nS-001;Två;Skola;\n;Ett;Omsorg;\n";
    assert_eq!(book.import(List::Systems, text), 5);
    let snapshot = book.register.snapshot();
    assert_eq!(&*system(snapshot, "S-001").name, "Två");
    assert_eq!(snapshot.systems().len(), 3);
    assert_eq!(book.import(List::Systems, "Namn;Enhet;Leverantör\nett;Skola;Tallkod AB\n"), 1);
    let faults = book.faults(List::Systems, "Namn;Leverantör\nEtt;Tallkod AB\n");
    assert_eq!(faults[0].column, "Namn");
    let faults = book.faults(List::Systems, "Beteckning;Namn\nS-001;Två\ns-001;Två igen\n");
    assert_eq!((faults[0].line, &*faults[0].value), (3, "s-001"));
}

#[test]
fn levels_with_a_date_are_decisions_and_without_one_drafts() {
    let mut book = Book::empty(TODAY);
    let text = "Namn;K;R;T;Motivering K;Klassad;Beslutad av\nLöner;K3;2 - Betydande;måttlig;Skäl;2025-02-03;Chefen\n\
                Böcker;1;;;;;\n";
    assert_eq!(book.import(List::Assets, text), 4);
    let snapshot = book.register.snapshot().clone();
    let decided = snapshot.decided(snapshot.by_reference("I-001").expect("an asset")).expect("a decision");
    let numbers: Vec<u8> = decided.levels.0.iter().flatten().map(|level| level.number()).collect();
    assert_eq!(numbers, [3, 2, 1]);
    assert_eq!((decided.decided_on, &*decided.decided_by), (Some(date(2025, 2, 3)), "Chefen"));
    let books = snapshot.by_reference("I-002").expect("an asset");
    assert!(snapshot.decided(books).is_none());
    assert_eq!(snapshot.draft(books).map(|draft| draft.levels[Aspect::Confidentiality].is_some()), Some(true));
    // A new date is a new decision, which keeps what the list does not say.
    assert_eq!(book.import(List::Assets, "Beteckning;Namn;K;Klassad\nI-001;;2;2026-02-03\n"), 2);
    let snapshot = book.register.snapshot();
    let versions: Vec<Standing> =
        snapshot.decisions(snapshot.by_reference("I-001").expect("an asset")).map(|held| held.standing).collect();
    assert_eq!(versions, [Standing::Decided, Standing::Superseded]);
}

#[test]
fn a_draft_with_a_date_of_its_own_stays_a_draft() {
    let mut book = Book::example(TODAY);
    let subject = book.register.snapshot().by_reference("S-014").expect("a system");
    let id = ClassificationId::fresh(book.origin.at);
    let mut draft = Classification { decided_on: Some(TODAY), ..Classification::draft(id, subject) };
    draft.levels[Aspect::Integrity] = sigill::domain::Level::new(2);
    book.register.execute(&Command::SaveDraft(Box::new(draft)), &book.origin).expect("a draft");
    let plan = book.plan(List::Systems, book.text(List::Systems)).expect("a plan");
    assert!(plan.is_empty());
}

#[test]
fn windows_1252_and_other_delimiters_are_read() {
    let text =
        "Systemförteckning 2026;;\n\n;;\nNamn;Leverantör;Anteckning\nÅkerbär – kö;Söder & Väst;\"rad 1\nrad 2\"\n;;\n";
    let (bytes, _, is_lossy) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!is_lossy);
    let mut book = Book::empty(TODAY);
    assert_eq!(book.import(List::Systems, &bytes), 1);
    assert_eq!(&*system(book.register.snapshot(), "S-001").name, "Åkerbär – kö");
    assert_eq!(&*system(book.register.snapshot(), "S-001").note, "rad 1\nrad 2");
    for text in ["Namn\tLeverantör\nEtt\tA, B\n", "Namn,Leverantör\r\nTvå,\"A; B\"\r\n"] {
        assert_eq!(book.import(List::Systems, text), 1);
    }
    let utf16: Vec<u8> = "\u{feff}Namn\tDrift\r\nTre\tMoln\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(book.import(List::Systems, utf16), 1);
    assert_eq!(system(book.register.snapshot(), "S-004").operated, Some(Operated::Cloud));
}

#[test]
fn words_dates_and_clearing() {
    let mut book = Book::empty(TODAY);
    let text = "Namn;Drift;Personuppgifter;Avtal till;Etiketter;Handlingsplan\n\
                A;annan organisation: Stadens it;KÄNSLIGA;16/10/2027;a | b;klar 2025-03-04\n";
    book.import(List::Systems, text);
    let held = system(book.register.snapshot(), "S-001");
    assert_eq!((held.operated, &*held.operated_by), (Some(Operated::OtherOrganisation), "Stadens it"));
    assert_eq!((held.personal_data, held.contract_until), (PersonalData::Sensitive, Some(date(2027, 10, 16))));
    assert_eq!((held.tags.len(), held.action_plan.status), (2, Some(WorkStatus::Done)));
    let text = "Beteckning;Namn;Drift;Personuppgifter;Avtal till;Etiketter;Handlingsplan\nS-001;;-;-;-;-;-\n";
    book.import(List::Systems, text);
    let held = system(book.register.snapshot(), "S-001");
    assert_eq!((held.operated, &*held.operated_by, held.contract_until), (None, "", None));
    assert_eq!((held.personal_data, held.tags.len(), held.action_plan.status), (PersonalData::Unclear, 0, None));
}

#[test]
fn the_example_has_its_counts_on_any_day() {
    for today in [TODAY, date(2028, 2, 29), date(2026, 3, 1), date(2031, 8, 30)] {
        let book = Book::example(today);
        let snapshot = book.register.snapshot();
        let counts = overview(snapshot, None);
        let figures = [
            Selection::All,
            Selection::Own,
            Selection::OwnStatus(Status::Classified),
            Selection::OwnPlanned,
            Selection::ActionPlan(WorkStatus::Done),
            Selection::ActionPlan(WorkStatus::NotNeeded),
            Selection::RiskAnalysis(WorkStatus::Done),
            Selection::RiskAnalysis(WorkStatus::NotNeeded),
        ]
        .map(|selection| counts.figure(selection).count);
        assert_eq!(figures, [72, 23, 13, 3, 11, 3, 5, 3], "on {today}");
        for state in [ReviewState::Overdue, ReviewState::DueSoon, ReviewState::Current, ReviewState::Planned] {
            assert!(counts.figure(Selection::Review(state)).count > 0, "nothing is {state:?} on {today}");
        }
        let standing = snapshot.adjustments().iter().filter(|(_, held)| held.stands_on(today)).count();
        assert_eq!(standing, 2, "on {today}");
        assert!(counts.figure(Selection::InCircle).count >= 2);
    }
}

#[test]
fn the_example_follows_the_levels_on_any_day() {
    for today in [TODAY, date(2028, 2, 29), date(2026, 3, 1)] {
        let book = Book::example(today);
        let snapshot = book.register.snapshot();
        let of = |reference: &str| snapshot.systems().slot(system(snapshot, reference).id).expect("is there");
        let progress = |reference: &str| snapshot.progress(of(reference));
        let [nearly, half] = [progress("S-002"), progress("S-011")];
        assert!(nearly.answered < nearly.applicable && nearly.answered * 100 > nearly.applicable * 90, "{nearly:?}");
        assert!((35..=65).contains(&(half.answered * 100 / half.applicable)), "{half:?}");
        assert!(progress("S-009").to_confirm > 30 && progress("S-003").to_confirm == 0);
        for state in GapState::ALL {
            let gaps: usize = snapshot.systems().iter().map(|(slot, _)| snapshot.progress(slot).gaps_in(state)).sum();
            assert!(gaps > 0, "no gap is {state:?} on {today}");
        }
        let measures = || snapshot.measures().iter().map(|(_, held)| held);
        for status in MeasureStatus::ALL {
            assert!(measures().any(|held| held.status == status), "no measure is {status:?}");
        }
        assert_eq!(measures().filter(|held| held.is_late(today)).count(), LATE_MEASURES, "on {today}");
        let holds = |held: &RiskAcceptance| held.state(&snapshot.effective_of(held.system), today);
        let states: Vec<bool> =
            snapshot.acceptances().iter().map(|(_, held)| holds(held) == AcceptanceState::Holds).collect();
        assert_eq!(states, [true, false], "one lapsed on {today}");
        let followed = |wanted: fn(FollowUpState) -> bool| {
            let states = snapshot.systems().iter().filter_map(|(slot, _)| snapshot.follow_up_state(slot));
            states.filter(|state| wanted(*state)).count()
        };
        assert_eq!(followed(|state| matches!(state, FollowUpState::Done(_))), 3, "on {today}");
        assert_eq!(followed(|state| matches!(state, FollowUpState::Late(_))), 3, "on {today}");
        assert!(followed(|state| state == FollowUpState::Never) > 40);
        let late =
            snapshot.systems().iter().filter(|(slot, _)| matches!(snapshot.report_back(*slot), ReportBack::Late(_)));
        assert!(late.count() > 3, "some reports are late on {today}");
        assert!(matches!(snapshot.report_back(of("S-002")), ReportBack::Submitted(_)));
        assert_eq!(snapshot.practices().len(), 6);
    }
}

#[test]
fn the_shape_of_the_example_does_not_depend_on_the_day() {
    let states = |today: Date| {
        let book = Book::example(today);
        let snapshot = book.register.snapshot().clone();
        ReviewState::ALL.map(|state| overview(&snapshot, None).figure(Selection::Review(state)).count)
    };
    assert_eq!(states(TODAY), states(date(2028, 2, 29)));
}

#[test]
fn dates_move_by_whole_days_and_nothing_else_does() {
    let text = "Dnr 2026-11-20 §; 2024-02-28x 12026-11-20 2026-11-201 2026-13-40 å 2026-11-2";
    let moved = example::shift_dates(text.as_bytes(), 2);
    let expected = "Dnr 2026-11-22 §; 2024-03-01x 12026-11-20 2026-11-201 2026-13-40 å 2026-11-2";
    assert_eq!(String::from_utf8_lossy(&moved), expected);
}

#[test]
fn the_classification_list_says_levels_states_and_sources() {
    let mut book = Book::empty(TODAY);
    book.import(List::Systems, "Beteckning;Namn;Livscykel;Egen K;Egen R;Egen T;Egen klassad\n\
        S-001;Skolplattformen;;0;2;1;2026-01-05\nS-002;Databaskluster;;;;;\nS-003;Gammalt;Avvecklad;;;;\nS-004;Okänt;;;;;\n");
    book.import(
        List::Assets,
        "Namn;K;R;T;Klassad;Beslutad av;Beslutsreferens\n\
        Elevakter;3;1;1;2025-12-01;Nämnden;§ 7\nScheman;;;;;;\n",
    );
    book.import(List::Carries, "System;Informationsmängd\nSkolplattformen;Elevakter\n");
    book.import(List::Dependencies, "System;Beror på;Ärver\nS-001;S-002;KR\n");
    book.import(
        List::Adjustments,
        "System;Aspekt;Typ;Nivå;Motivering;Datum\nS-002;R;Aggregering;3;Mycket;2026-01-01\n",
    );
    let text = book.text(List::ClassificationList);
    let rows: Vec<&str> = text.lines().skip(1).collect();
    assert_eq!(rows.len(), 3, "{text}");
    assert_eq!(
        rows[0],
        "S-001,Skolplattformen,Verksamhetssystem,,,,,,,,3,2,1,Klassad,2025-12-01,Nämnden,§ 7,2027-12-01,Aktuell,\
         \"K 3: Elevakter | R 2: egen klassning | T 1: egen klassning, Elevakter\","
    );
    assert_eq!(
        rows[1],
        "S-002,Databaskluster,Verksamhetssystem,,,,,,,,3,3,,Ofullständig,2025-12-01,,,2027-12-01,Aktuell,\
         K 3: Elevakter via Skolplattformen | R 2: klassning av Skolplattformen,R 2→3 aggregering"
    );
    assert_eq!(rows[2], "S-004,Okänt,Verksamhetssystem,,,,,,,,,,,Oklassad,,,,,Oklassad,,");
    assert_eq!(
        book.plan(List::ClassificationList, &text).expect_err("goes out only"),
        ImportError::GoesOutOnly(List::ClassificationList)
    );
}

#[test]
fn an_export_can_be_cancelled() {
    let mut book = Book::empty(TODAY);
    let rows: Vec<String> = (0..2000).map(|number| format!("System {number}")).collect();
    book.import(List::Systems, format!("Namn\n{}", rows.join("\n")));
    let mut steps = 0;
    let mut stop = |_| {
        steps += 1;
        steps < 2
    };
    let result = export(List::Systems, Profile::ExcelSv, book.register.snapshot(), &mut Vec::new(), &mut stop);
    assert!(matches!(result, Err(ExportError::Cancelled)));
    assert_eq!(steps, 2);
}

#[test]
fn references_sort_as_people_count() {
    let mut book = Book::empty(TODAY);
    book.import(List::Systems, "Beteckning;Namn\nS-1000;C\nS-999;B\nS-2;A\n");
    let text = book.text(List::Systems);
    let order: Vec<&str> = text.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(order, ["S-2", "S-999", "S-1000"]);
}
