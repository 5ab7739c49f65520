//! The catalogue of requirements on the command line, and the requirements on a supplier.

mod desk;

use desk::Desk;
use sigill::catalogue::Catalogue;
use sigill::domain::{LawMarks, Level, PerAspect};

const FILE: &str = "register.sigill";

fn example() -> Desk {
    let desk = Desk::new();
    desk.done(&["example", FILE]);
    desk
}

#[test]
fn the_shipped_catalogue_is_checked_and_written() {
    let desk = Desk::new();
    let catalogue = Catalogue::shipped();
    let said = desk.done(&["catalogue", "check"]);
    let count = catalogue.requirements.len();
    assert_eq!(said, format!("Inga fel. Version 1 har {count} krav i {} områden.\n", catalogue.areas.len()));

    let out = desk.done(&["catalogue", "export"]);
    assert!(out.starts_with("\u{feff}Krav;Område;Rubrik;Är-krav;Ska-krav;"), "{out}");
    assert_eq!(out.lines().count(), 1 + count);
    let row = out.lines().find(|line| line.starts_with("ATK-01;")).expect("is there");
    assert!(row.contains(";It-driften;Tekniskt;1;1;;;Nej;5.18;"), "{row}");
    assert!(row.contains(";1: 30 dagar | 2: en vecka | 3: en arbetsdag;"), "{row}");

    desk.put("krav.csv", "ett äldre");
    desk.done(&["catalogue", "export", "--profile", "rfc4180", "-o", "krav.csv"]);
    assert!(desk.bytes("krav.csv").starts_with("Krav,Område,".as_bytes()));
    desk.refused(2, &["catalogue"]);
    desk.refused(2, &["catalogue", "mend"]);
}

#[test]
fn a_supplier_is_asked_for_what_the_levels_demand() {
    let desk = example();
    let out = desk.done(&["export", FILE, "upphandlingskrav", "--levels", "K3R2T2"]);
    let mut lines = out.lines();
    assert_eq!(lines.next(), Some("\u{feff}Krav;Område;Ska-krav;Aspekt;Nivå;Leverantörens svar;Kommentar"));
    let levels = PerAspect([Level::new(3), Level::new(2), Level::new(2), None]);
    let expected = Catalogue::shipped().applicable(levels, LawMarks::NONE).count();
    assert_eq!(lines.count(), expected);
    let row = out.lines().find(|line| line.starts_with("ATK-01;")).expect("is there");
    let shall = "Leverantören ska göra det möjligt att ta bort behörigheter senast en arbetsdag efter beställning.";
    assert_eq!(row, format!("ATK-01;Åtkomst och behörighet;{shall};KR;3;;"));
    let basic = out.lines().find(|line| line.starts_with("ATK-02;")).expect("is there");
    assert!(basic.ends_with(";;Grundskydd;;"), "{basic}");

    let comma = desk.done(&["export", FILE, "upphandlingskrav", "--levels", "k3 r2, t2", "--profile", "rfc4180"]);
    assert!(comma.starts_with("Krav,Område,Ska-krav,Aspekt,Nivå,Leverantörens svar,Kommentar\r\n"), "{comma}");
    let personal = desk.done(&["export", FILE, "upphandlingskrav", "--levels", "K3R2T2", "--law", "personuppgifter"]);
    assert!(personal.lines().count() > out.lines().count(), "the law adds requirements");
}

#[test]
fn requirements_are_chosen_away_with_a_reason_and_stand_last() {
    let desk = example();
    let base = ["export", FILE, "upphandlingskrav", "--levels", "K3R2T2"];
    let all = desk.done(&base);
    let without = ["--without", "ATK-02=löses i plattformen", "--without", "ATK-01=redan avtalat"];
    let out = desk.done(&[&base[..], &without[..]].concat());
    assert_eq!(out.lines().count(), all.lines().count());
    let last: Vec<&str> = out.lines().rev().take(2).collect();
    assert!(last[1].starts_with("ATK-01;Bortvalda krav;") && last[1].ends_with(";KR;3;;redan avtalat"), "{last:?}");
    assert!(last[0].starts_with("ATK-02;Bortvalda krav;") && last[0].ends_with(";;löses i plattformen"), "{last:?}");
    let unknown = desk.refused(3, &[&base[..], &["--without", "XXX-99=skäl"]].concat());
    assert!(unknown.contains("XXX-99"), "{unknown}");
    for wrong in ["ATK-01", "ATK-01=", "=skäl"] {
        desk.refused(2, &[&base[..], &["--without", wrong]].concat());
    }
}

#[test]
fn the_requirements_of_a_system_follow_its_levels() {
    let desk = example();
    let of = |reference: &str| desk.call(&["export", FILE, "upphandlingskrav", "--system", reference]);
    let (high, low) = (of("S-002"), of("S-004"));
    assert_eq!((high.code, low.code), (0, 0));
    assert!(high.out.lines().count() > low.out.lines().count());
    let unclassified = of("S-014");
    assert!(unclassified.err.contains("Systemet är oklassat."), "{unclassified:?}");
    assert!(unclassified.out.contains("Grundskydd"), "basic protection needs no levels");
    let retired = of("S-073");
    assert_eq!((retired.out.lines().count(), retired.code), (1, 0), "only the headings: {retired:?}");
    assert!(retired.err.contains("Systemet är avvecklat."), "{retired:?}");
    let outside = desk.call(&["export", FILE, "upphandlingskrav", "--levels", "K4R1T1"]);
    assert!(outside.err.contains("Konfidentialitet ligger på nivå 4"), "{outside:?}");
}

#[test]
fn what_cannot_be_asked_is_refused_in_words() {
    let desk = example();
    let said = desk.refused(3, &["export", FILE, "upphandlingskrav", "--system", "S-999"]);
    assert!(said.contains("S-999"), "{said}");
    let said = desk.refused(3, &["export", FILE, "system", "--system", "S-002"]);
    assert!(said.contains("upphandlingskrav"), "{said}");
    for levels in ["K5", "X1", "K", "K1K2", ""] {
        desk.refused(2, &["export", FILE, "upphandlingskrav", "--levels", levels]);
    }
    let said = desk.refused(3, &["export", FILE, "upphandlingskrav"]);
    assert!(said.contains("--system"), "{said}");
    let both = ["export", FILE, "upphandlingskrav", "--system", "S-002", "--levels", "K1"];
    assert!(desk.refused(2, &both).contains("kan inte anges tillsammans"));
    desk.refused(4, &["export", FILE, "upphandlingskrav", "--levels", "K1", "-o", FILE]);
}

#[test]
fn help_is_in_both_languages() {
    let desk = Desk::new();
    for (page, swedish, english) in [
        (&["catalogue", "--help"][..], "Letar efter fel i kravkatalogen.", "Looks for faults in the catalogue"),
        (&["catalogue", "check", "--help"], "Letar efter fel i kravkatalogen.", "Looks for faults in the catalogue"),
        (&["catalogue", "export", "--help"], "Skriver hela kravkatalogen", "Writes the whole catalogue"),
        (&["export", "--help"], "i stället för --system", "instead of --system"),
    ] {
        let said = [desk.done(page), desk.done(&[page, &["--lang", "en"]].concat())];
        assert!(said[0].contains(swedish) && said[1].contains(english), "{page:?}: {said:?}");
        let of_the_parser = ["Print ", "possible values", "[default"];
        assert!(said.iter().all(|said| of_the_parser.iter().all(|words| !said.contains(words))), "{said:?}");
    }
}
