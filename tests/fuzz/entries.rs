//! What comes in from elsewhere, whatever it is: lists, workbooks, whole registers and mapping profiles, all through
//! the public way in. Each ends in a reason that can be told or in a plan; a plan is carried out, comes back
//! unchanged when it is exported, and is taken back without a trace. The fuzz targets and the product's own tests call
//! the same.

use super::ground::{Ground, holder, on_ground};
use super::parts::packed;
use sigill::domain::Date;
use sigill::exchange::intake::{
    Alike, Edits, Fate, FileWish, Foreign, Intake, Mapping, RowState, open, plan, propose, rejected,
};
use sigill::exchange::{List, Profile, WholeError, export, plan_import, read_whole, write_whole};
use sigill::i18n::{Language, Texts};
use sigill::register::Register;
use sigill::store::Restoring;
use std::path::Path;

/// The day of the tests.
pub const TODAY: Date = Date::constant(2026, 11, 21);

/// A way in, with the folder of the corpus that it is tried with.
pub type Entry = (&'static str, fn(&[u8]));

/// All of them.
pub const ENTRIES: [Entry; 5] =
    [("lists", lists), ("workbooks", workbooks), ("parts", parts), ("registers", registers), ("mappings", mappings)];

/// A list as text.
pub fn lists(bytes: &[u8]) {
    any_list(bytes, "prov.csv");
}

/// A list as a workbook, byte for byte.
pub fn workbooks(bytes: &[u8]) {
    any_list(bytes, "prov.xlsx");
}

/// A list as a workbook, by the texts of its parts.
pub fn parts(bytes: &[u8]) {
    any_list(&packed(bytes), "prov.xlsx");
}

fn any_list(bytes: &[u8], name: &str) {
    on_ground(|ground| {
        for list in List::ALL {
            match plan_import(list, bytes, name, ground.snapshot(), &ground.origin) {
                Ok(plan) => ground.try_out(list, &plan.command),
                Err(error) => told(&|texts| texts.import_error(&error).message),
            }
        }
        let foreign = match open(bytes, name, &FileWish::default()) {
            Ok(foreign) => foreign,
            Err(error) => return told(&|texts| texts.intake_error(&error).message),
        };
        // What the rows are about is found out, and said by the user: another list for each length.
        let said = List::ALL[bytes.len() % List::ALL.len()];
        for list in [None, Some(said).filter(|list| list.is_importable())] {
            let mut mapping = propose(&foreign, list, ground.snapshot().settings());
            survives(&mapping);
            take_in(ground, &foreign, &mapping);
            mapping.alike = Alike::New;
            take_in(ground, &foreign, &mapping);
        }
    });
}

/// Plans, and carries out what is planned.
fn take_in(ground: &mut Ground, foreign: &Foreign, mapping: &Mapping) {
    let edits = Edits::new();
    let intake = Intake { foreign, mapping, edits: &edits, subject: "prov" };
    let planned = match plan(&intake, ground.snapshot(), &ground.origin, &mut |_, _| true) {
        Ok(planned) => planned.expect("nobody stops it"),
        Err(error) => return told(&|texts| texts.import_error(&error).message),
    };
    assert_eq!(RowState::ALL.into_iter().map(|state| planned.count(state)).sum::<usize>(), planned.rows.len());
    for fault in planned.faults() {
        told(&|texts| texts.row_reason(&fault.reason));
    }
    rejected(&planned, foreign, &edits, "Varför", |_| "=skäl".to_owned()).expect("can be written");
    let (command, lines) = planned.command(|_| true);
    let fate = [Fate::Keep, Fate::Retire, Fate::Remove][lines.len() % 3];
    let command = planned.with_vanished(command, fate, ground.snapshot());
    ground.try_out(planned.list, &command);
}

/// A profile is a file, too.
fn survives(mapping: &Mapping) {
    let text = mapping.to_toml().expect("can be written");
    assert_eq!(&Mapping::from_toml(&text).expect("can be read"), mapping, "{text}");
}

/// What a profile is tried with where nothing is said behind it.
const LIST: &str = "Nr;Systemnamn;Förvaltning;Klassning;Konf.;Datum;Finns i system;Kritiskt\n\
                    S-001;Elevregister;Skola;K3R2T1;3;2024-10-16;Lönesystem;ja\n\
                    ;Ärendestöd;Kommun / Ny;2/2/1;4;03/04/2025;Tidbok, Karta;x\n";

/// Stands between a profile and its list.
const BETWEEN: &[u8] = b"\n#####\n";

/// A mapping profile as TOML, and the list that it is used for.
pub fn mappings(bytes: &[u8]) {
    let between = bytes.windows(BETWEEN.len()).position(|part| part == BETWEEN);
    let (profile, list) = match between {
        Some(at) => (&bytes[..at], &bytes[at + BETWEEN.len()..]),
        None => (bytes, LIST.as_bytes()),
    };
    let Ok(profile) = str::from_utf8(profile) else { return };
    let mapping = match Mapping::from_toml(profile) {
        Ok(mapping) => mapping,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    survives(&mapping);
    match open(list, "prov.csv", &mapping.file) {
        Ok(foreign) => on_ground(|ground| take_in(ground, &foreign, &mapping)),
        Err(error) => told(&|texts| texts.intake_error(&error).message),
    }
}

/// A whole register as JSON.
pub fn registers(bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    let register = match restored(bytes, &folder.path().join("from.sigill")) {
        Ok(register) => register,
        Err(error) => {
            told(&|texts| texts.whole_error(&error).message);
            let mut left =
                std::fs::read_dir(folder.path()).expect("is there").map(|entry| entry.expect("an entry").path());
            assert!(left.all(|path| path.extension().is_some_and(|ending| ending == "lock")), "nothing is left behind");
            return;
        }
    };
    assert_eq!(register.store().check().expect("can be checked"), []);
    let text = text_of(&register);
    let again = restored(&text, &folder.path().join("to.sigill")).expect("what was written can be read");
    assert_eq!(text_of(&again), text);
    for list in List::ALL {
        export(list, Profile::Rfc4180, register.snapshot(), &mut Vec::new(), &mut |_| true).expect("can be exported");
    }
}

fn restored(text: &[u8], path: &Path) -> Result<Register, WholeError> {
    let mut restoring = Restoring::begin(path, &holder())?;
    read_whole(text, &mut restoring)?;
    Ok(Register::of_store(restoring.finish()?, TODAY).expect("what was finished can be read"))
}

fn text_of(register: &Register) -> Vec<u8> {
    let mut text = Vec::new();
    write_whole(register, &mut text, &mut |_| true).expect("can be written");
    text
}

/// Every reason can be told in both languages.
fn told(say: &dyn Fn(&Texts) -> String) {
    thread_local! {
        static TEXTS: [Texts; 2] = [Texts::new(Language::Swedish), Texts::new(Language::English)];
    }
    TEXTS.with(|texts| assert!(texts.iter().all(|texts| !say(texts).trim().is_empty())));
}
