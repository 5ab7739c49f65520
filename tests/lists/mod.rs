//! A register on a real file whose lists go out and come in.

#![allow(dead_code, clippy::allow_attributes, reason = "each test file uses its part of this")]

use jiff::civil::date;
use sigill::domain::{Date, Origin, Settings};
use sigill::exchange::{Format, ImportError, ImportPlan, List, Profile, RowFault, example, export, plan_import};
use sigill::register::{Register, RegisterError};
use sigill::store::Holder;

pub const TODAY: Date = date(2026, 11, 21);

pub fn origin(today: Date) -> Origin {
    Origin { user: "handläggaren".into(), at: "2026-11-21T10:00:00Z".parse().expect("a time"), today }
}

/// A register in a folder that goes with it.
pub struct Book {
    _folder: tempfile::TempDir,
    pub register: Register,
    pub origin: Origin,
}

impl Book {
    pub fn empty(today: Date) -> Self {
        Self::with(Settings::new("Tallbacken"), today)
    }

    pub fn with(settings: Settings, today: Date) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let origin = origin(today);
        let holder = Holder { user: "handläggaren".into(), machine: "datorn".into(), since: origin.at };
        let path = folder.path().join("prov.sigill");
        let register = Register::create(&path, settings, &holder, &origin).expect("a register");
        Self { _folder: folder, register, origin }
    }

    pub fn example(today: Date) -> Self {
        let mut book = Self::empty(today);
        example::build(&mut book.register, &book.origin).expect("the example");
        book
    }

    pub fn export(&self, list: List, format: impl Into<Format>) -> Vec<u8> {
        let mut bytes = Vec::new();
        export(list, format, self.register.snapshot(), &mut bytes, &mut |_| true).expect("an export");
        bytes
    }

    /// The list as text without its mark.
    pub fn text(&self, list: List) -> String {
        String::from_utf8(self.export(list, Profile::Rfc4180)).expect("UTF-8")
    }

    pub fn plan(&self, list: List, bytes: impl AsRef<[u8]>) -> Result<ImportPlan, ImportError> {
        plan_import(list, bytes.as_ref(), "prov.csv", self.register.snapshot(), &self.origin)
    }

    /// Imports a list that must be right, and says how many records changed.
    pub fn import(&mut self, list: List, bytes: impl AsRef<[u8]>) -> u32 {
        self.try_import(list, bytes).unwrap_or_else(|faults| panic!("{list:?} is refused: {faults:?}"))
    }

    pub fn try_import(&mut self, list: List, bytes: impl AsRef<[u8]>) -> Result<u32, Vec<RowFault>> {
        let plan = self.plan(list, bytes).map_err(|error| match error {
            ImportError::Rows(faults) => faults,
            other => panic!("{list:?}: {other}"),
        })?;
        match self.register.execute(&plan.command, &self.origin) {
            Ok(operation) => Ok(operation.map_or(0, |operation| operation.changes)),
            Err(RegisterError::RefusedAt { index, refusal }) => Err(vec![plan.fault_of(index, refusal)]),
            Err(other) => panic!("{list:?}: {other}"),
        }
    }

    /// The faults of a list that must be wrong, after which nothing may have changed.
    pub fn faults(&mut self, list: List, text: &str) -> Vec<RowFault> {
        let (revision, operations) = (self.register.snapshot().revision(), self.register.operations().len());
        let faults = self.try_import(list, text).expect_err("faults");
        assert_eq!(self.register.snapshot().revision(), revision);
        assert_eq!(self.register.operations().len(), operations);
        faults
    }
}
