//! The register that everything is tried on.

use super::entries::TODAY;
use sigill::domain::{Origin, Settings};
use sigill::exchange::{ExportError, List, Profile, export, plan_import};
use sigill::register::{Command, Register, RegisterError, Snapshot};
use sigill::store::{Contents, Holder};
use std::cell::RefCell;
use tempfile::TempDir;

/// A small register with something of what lists are about.
const LISTS: [(List, &str); 6] = [
    (List::Units, "Namn;Ingår i\nSkola;Kommun\nElevhälsa;Skola\n"),
    (
        List::Systems,
        "Namn;Enhet;Leverantör;Drift;Personuppgifter;Egen K;Egen R;Egen T;Egen klassad\n\
         Elevregister;Skola;Tallkod AB;Moln;Känsliga;3;2;1;2025-03-01\nLönesystem;Kommun;'-;Extern;;;;;\n\
         Tidbok;;;;;1;1;;\n",
    ),
    (List::Assets, "Namn;Enhet;K;R;T;Klassad\nElevakter;Elevhälsa;3;2;2;2025-01-07\nSchema;;;;;\n"),
    (List::Carries, "System;Informationsmängd\nElevregister;Elevakter\nTidbok;Schema\n"),
    (List::Dependencies, "System;Beror på;Ärver\nTidbok;Elevregister;KRT\n"),
    (List::PlannedSessions, "Beteckning;Datum\nS-002;2027-02-01\n"),
];

/// After how many operations a fresh register is made, so that the log stays short.
const OPERATIONS: usize = 400;

pub struct Ground {
    _folder: TempDir,
    register: Register,
    pub origin: Origin,
}

pub fn holder() -> Holder {
    Holder { user: "handläggaren".into(), machine: "datorn".into(), since: origin().at }
}

fn origin() -> Origin {
    Origin { user: "handläggaren".into(), at: "2026-11-21T10:00:00Z".parse().expect("a time"), today: TODAY }
}

/// Tries something on a register that is used again.
pub fn on_ground(what: impl FnOnce(&mut Ground)) {
    thread_local! {
        static GROUND: RefCell<Option<Ground>> = const { RefCell::new(None) };
    }
    GROUND.with_borrow_mut(|held| {
        // Taken out, so that what goes wrong on it does not go on.
        let mut ground = held.take().filter(|held| held.register.operations().len() < OPERATIONS);
        let mut ground = ground.take().unwrap_or_else(Ground::new);
        what(&mut ground);
        *held = Some(ground);
    });
}

impl Ground {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (origin, path) = (origin(), folder.path().join("prov.sigill"));
        let register = Register::create(&path, Settings::new("Tallbacken"), &holder(), &origin).expect("a register");
        let mut ground = Self { _folder: folder, register, origin };
        for (list, text) in LISTS {
            let plan = plan_import(list, text.as_bytes(), "grund", ground.snapshot(), &ground.origin).expect("a plan");
            ground.register.execute(&plan.command, &ground.origin).expect("is carried out");
        }
        ground
    }

    pub fn snapshot(&self) -> &Snapshot {
        self.register.snapshot()
    }

    /// Everything that is in the file, and what the lists say of it; without the log.
    fn all(&self) -> (Contents, Vec<u8>) {
        let mut contents = self.register.store().read_all().expect("can be read");
        contents.operations.clear();
        let mut lists = Vec::new();
        for list in [List::Units, List::Carries, List::Dependencies, List::ClassificationList] {
            export(list, Profile::Rfc4180, self.snapshot(), &mut lists, &mut |_| true).expect("can be exported");
        }
        (contents, lists)
    }

    /// Foresees a command, carries it out, looks whether it stands as it was asked for, and takes it back.
    pub fn try_out(&mut self, list: List, command: &Command) {
        let before = self.all();
        let foreseen = self.register.preview(command, &self.origin);
        assert_eq!(self.all(), before, "foreseeing changes nothing");
        let done =
            self.register.execute(command, &self.origin).map(|done| done.map_or(0, |done| done.changes as usize));
        match (foreseen.map(|impact| impact.changes), done) {
            (Ok(foreseen), Ok(done)) => {
                assert_eq!(foreseen, done);
                if done > 0 {
                    self.comes_back(list);
                    self.register.undo(&self.origin).expect("can be taken back");
                }
            }
            (Err(foreseen), Err(done)) => {
                assert_eq!(foreseen.to_string(), done.to_string());
                assert!(matches!(done, RegisterError::Refused(_) | RegisterError::RefusedAt { .. }), "{done}");
            }
            (foreseen, done) => panic!("foreseen {foreseen:?}, done {done:?}"),
        }
        assert_eq!(self.all(), before, "and nothing is left of it");
    }

    /// What came in goes out and comes in again as no operation.
    fn comes_back(&self, list: List) {
        let mut bytes = Vec::new();
        match export(list, Profile::ExcelSv, self.snapshot(), &mut bytes, &mut |_| true) {
            Err(ExportError::TooLarge) => return,
            done => done.expect("can be exported"),
        }
        let text = || String::from_utf8_lossy(&bytes).into_owned();
        let plan = plan_import(list, &bytes, "prov.csv", self.snapshot(), &self.origin);
        let plan = plan.unwrap_or_else(|error| panic!("{list:?}: {error:?}\n{}", text()));
        assert!(plan.is_empty(), "{list:?}: {:?}\n{}", plan.command, text());
    }
}
