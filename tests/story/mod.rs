//! A register in which something is done on chosen days.

#![allow(dead_code, clippy::allow_attributes, reason = "each test file uses its part of this")]

use jiff::civil::date;
use jiff::tz::TimeZone;
use sigill::domain::{
    Asset, AssetId, Carries, Classification, ClassificationId, Date, Day, Level, Origin, PerAspect, Settings, Subject,
    System, SystemId,
};
use sigill::register::{Command, Register, Snapshot};
use sigill::store::Holder;

/// The day of the tests.
pub const TODAY: Date = date(2026, 11, 21);

/// The register.
pub struct Story {
    _folder: tempfile::TempDir,
    pub register: Register,
}

/// A day with its end.
pub fn day(date: Date) -> Day {
    Day::in_zone(date, &TimeZone::UTC)
}

/// Who acts at noon of a day.
pub fn noon(date: Date) -> Origin {
    let at = date.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).expect("a moment").timestamp();
    Origin { user: "handläggaren".into(), at, today: date }
}

impl Story {
    /// A register made on a day.
    pub fn begun(on: Date) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let holder = Holder { user: "handläggaren".into(), machine: "datorn".into(), since: noon(on).at };
        let path = folder.path().join("tallbacken.sigill");
        let mut register =
            Register::create(&path, Settings::new("Tallbacken"), &holder, &noon(on)).expect("a register");
        register.set_today(TODAY);
        Self { _folder: folder, register }
    }

    /// Carries out a command on a day.
    pub fn run(&mut self, on: Date, command: &Command) {
        self.register.execute(command, &noon(on)).expect("is carried out");
    }

    /// A system with one asset, entered on a day.
    pub fn system(&mut self, on: Date, reference: &str) -> (SystemId, AssetId) {
        let (system, asset) = (SystemId::fresh(noon(on).at), AssetId::fresh(noon(on).at));
        self.run(on, &Command::SaveSystem(Box::new(System::new(system, reference, &format!("System {reference}")))));
        self.run(
            on,
            &Command::SaveAsset(Box::new(Asset::new(asset, &format!("I-{reference}"), &format!("Mängd {reference}")))),
        );
        self.run(on, &Command::LinkAsset(Carries { system, asset, note: "".into() }));
        (system, asset)
    }

    /// Decides all aspects of an asset on a day, written down on another.
    pub fn decide(&mut self, entered: Date, decided_on: Date, asset: AssetId, number: u8) -> ClassificationId {
        let held = decision(Subject::Asset(asset), number, decided_on);
        let id = held.id;
        self.run(entered, &Command::DecideClassification(Box::new(held)));
        id
    }

    /// The register as it was when a day ended.
    pub fn on(&self, date: Date) -> Snapshot {
        self.register.as_of(&day(date)).expect("a day that has been")
    }
}

/// A decision of all aspects on a day.
pub fn decision(subject: Subject, number: u8, on: Date) -> Classification {
    let mut held = Classification::draft(ClassificationId::fresh(noon(on).at), subject);
    held.levels = PerAspect([Level::new(number); 4]);
    held.decided_on = Some(on);
    held
}
