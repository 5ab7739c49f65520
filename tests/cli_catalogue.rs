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
    let told = |held: &Catalogue| {
        let (count, areas) = (held.requirements.len(), held.areas.len());
        format!("Inga fel. Version {} har {count} krav i {areas} områden.\n", held.version)
    };
    assert_eq!(said, Catalogue::shipped_versions().iter().map(told).collect::<String>());

    let out = desk.done(&["catalogue", "export"]);
    assert!(out.starts_with("\u{feff}Krav;Område;Rubrik;Är-krav;Ska-krav;"), "{out}");
    assert_eq!(out.lines().count(), 1 + count);
    let row = out.lines().find(|line| line.starts_with("ATK-01;")).expect("is there");
    assert!(row.contains(";It-driften;Tekniskt;1;1;;;Nej;5.18;"), "{row}");
    assert!(row.contains(";1: 30 dagar | 2: en vecka | 3: en arbetsdag;"), "{row}");

    desk.put("krav.csv", "ett äldre");
    desk.done(&["catalogue", "export", "--profile", "rfc4180", "-o", "krav.csv"]);
    assert!(desk.bytes("krav.csv").starts_with("Krav,Område,".as_bytes()));
    desk.done(&["catalogue", "export", "--format", "xlsx", "-o", "krav.xlsx"]);
    assert!(desk.bytes("krav.xlsx").starts_with(b"PK"));
    let said = desk.refused(3, &["catalogue", "export", "--format", "xlsx", "--profile", "rfc4180"]);
    assert!(said.contains("--profile"), "{said}");
    desk.refused(2, &["catalogue"]);
    desk.refused(2, &["catalogue", "mend"]);
}

#[test]
fn an_own_catalogue_is_checked_and_adopted() {
    let desk = example();
    for (name, format) in [("krav.csv", "csv"), ("krav.xlsx", "xlsx"), ("krav.yaml", "yaml")] {
        desk.done(&["catalogue", "export", "--version", "1", "--format", format, "-o", name]);
        let said = desk.done(&["catalogue", "check", name]);
        assert!(said.contains("version 1 har 130 krav i 19 områden"), "{said}");
        let said = desk.done(&["catalogue", "diff", name, "2"]);
        assert!(said.contains("2 krav utgår") && said.contains("  INC-10  "), "{said}");
    }
    let text = String::from_utf8(desk.bytes("krav.csv")).expect("text");
    desk.put("fel.csv", text.replacen(";Tekniskt;1;1;", ";Magiskt;7;1;", 1));
    let said = desk.call(&["catalogue", "check", "fel.csv"]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(said.out.contains(", Slag") && said.out.contains(", K") && said.out.contains("2 "), "{said:?}");
    let log = desk.done(&["log", FILE]);
    let said = desk.refused(3, &["catalogue", "adopt", FILE, "--file", "fel.csv"]);
    assert!(said.contains("Magiskt") && said.contains('7'), "{said}");
    desk.put("ingen.csv", "Namn;Typ\n");
    desk.refused(3, &["catalogue", "check", "ingen.csv"]);
    desk.refused(4, &["catalogue", "check", "saknas.csv"]);
    assert_eq!(desk.done(&["log", FILE]), log, "nothing has changed");

    let said = desk.done(&["catalogue", "adopt", FILE, "--file", "krav.csv"]);
    assert!(
        said.starts_with("Version 2 → krav, version 1\n") && said.ends_with("Katalogen gäller nu i registret.\n"),
        "{said}"
    );
    let said = desk.done(&["catalogue", "adopt", FILE, "--file", "krav.csv"]);
    assert!(said.contains("använder redan"), "{said}");
}

#[test]
fn a_version_is_adopted_and_taken_back() {
    let desk = example();
    let said = desk.done(&["catalogue", "adopt", FILE]);
    assert!(said.contains("använder redan"), "new registers begin with the latest: {said}");
    desk.done(&["catalogue", "adopt", FILE, "--version", "1"]);
    let log = desk.done(&["log", FILE]);
    let tried = desk.done(&["catalogue", "adopt", FILE, "--dry-run"]);
    for part in
        ["Version 1 → Version 2\n", "6 krav är nya.", "2 krav utgår.", "14 krav är ändrade.", "från AVV-04, LEV-06"]
    {
        assert!(tried.contains(part), "{part}: {tried}");
    }
    assert!(tried.ends_with("Inget är ändrat.\n"), "{tried}");
    assert_eq!(desk.done(&["log", FILE]), log);
    desk.done(&["catalogue", "adopt", FILE, "--version", "2"]);
    assert!(desk.done(&["check", FILE]).contains("fel"), "is sound");
    desk.done(&["undo", FILE]);
    assert_eq!(desk.done(&["catalogue", "adopt", FILE, "--dry-run"]), tried);
    let said = desk.refused(3, &["catalogue", "adopt", FILE, "--version", "9"]);
    assert!(said.contains("1, 2"), "{said}");
    desk.refused(2, &["catalogue", "adopt", FILE, "--version", "1", "--file", "krav.csv"]);
    desk.refused(3, &["catalogue", "export", "--format", "yaml", "--profile", "rfc4180"]);
    let same = desk.done(&["catalogue", "diff", "2", "2"]);
    assert!(same.contains("134 krav förs över"), "{same}");
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
        (&["catalogue", "diff", "--help"], "Visar vad som händer", "Tells what becomes"),
        (&["catalogue", "adopt", "--help"], "Låter en annan version", "Lets another version"),
        (&["export", "--help"], "i stället för --system", "instead of --system"),
    ] {
        let said = [desk.done(page), desk.done(&[page, &["--lang", "en"]].concat())];
        assert!(said[0].contains(swedish) && said[1].contains(english), "{page:?}: {said:?}");
        let of_the_parser = ["Print ", "possible values", "[default"];
        assert!(said.iter().all(|said| of_the_parser.iter().all(|words| !said.contains(words))), "{said:?}");
    }
}
