//! The open register with what the views have read of its log.

use crate::domain::{Day, Origin, RecordKey, UnitId};
use crate::i18n::Texts;
use crate::register::trend::{Trend, changes_to_read};
use crate::register::{Register, RegisterError};
use crate::store::Access;
use crate::ui::shell::OpenFile;
use crate::ui::{Loaded, View};

/// One open register.
pub struct Session {
    /// The register; a stand-in while it is away at work.
    pub register: Register,
    /// Parts of the log that views asked for.
    pub loaded: Loaded,
    /// The unit looked at.
    pub unit: Option<UnitId>,
}

impl Session {
    /// A register that was just opened.
    pub fn new(register: Register) -> Self {
        Self { register, loaded: Loaded::default(), unit: None }
    }

    /// What the views draw.
    pub fn view<'a>(&'a self, texts: &'a Texts, now: jiff::Timestamp) -> View<'a> {
        let snapshot = &**self.register.snapshot();
        View {
            snapshot,
            operations: self.register.operations(),
            texts,
            today: snapshot.today(),
            now,
            unit: self.unit.filter(|unit| snapshot.units().get(*unit).is_some()),
            is_writable: *self.register.access() == Access::Writable,
            loaded: &self.loaded,
        }
    }

    /// What the bars tell of the file.
    pub fn file(&self) -> OpenFile<'_> {
        OpenFile {
            path: self.register.path(),
            access: self.register.access(),
            undo: self.register.next_undo(),
            redo: self.register.next_redo(),
        }
    }

    /// Reads the history of a record for the views.
    pub fn load_history(&mut self, key: RecordKey) -> Result<(), RegisterError> {
        let read = self.register.history(key);
        // What cannot be read counts as read, or the view would ask again in every frame.
        let (rows, result) = read.map_or_else(|error| (Vec::new(), Err(error)), |rows| (rows, Ok(())));
        self.loaded.history = Some((key, self.register.snapshot().revision(), rows));
        result
    }

    /// Reads what an operation changed for the views.
    pub fn load_details(&mut self, number: i64) -> Result<(), RegisterError> {
        let brought = self.register.brought_along(number).unwrap_or_default();
        self.loaded.brought = Some((number, brought));
        let read = self.register.details(number);
        let (changes, result) = read.map_or_else(|error| (Vec::new(), Err(error)), |changes| (changes, Ok(())));
        self.loaded.details = Some((number, changes));
        result
    }

    /// Reads the past quarters for the views, or what was done since they were read. What would be felt is left unread.
    pub fn load_trend(&mut self, days: &[Day]) -> Result<(), RegisterError> {
        let register = &self.register;
        let read = match self.loaded.trend.take().filter(|trend| trend.is_on(days)) {
            Some(mut trend) => trend.follow(register).map(|()| trend),
            None if is_long(register, days) => Ok(Trend::unread(register, days)),
            None => Trend::read(register, days, &mut |_, _| true),
        };
        // What cannot be read counts as read, or the view would ask again in every frame.
        let (trend, result) =
            read.map_or_else(|error| (Trend::unread(register, days), Err(error)), |trend| (trend, Ok(())));
        self.loaded.trend = Some(trend);
        result
    }

    /// Takes back or does again.
    pub fn step(&mut self, is_redo: bool, origin: &Origin) -> Result<(), RegisterError> {
        if is_redo { self.register.redo(origin) } else { self.register.undo(origin) }.map(drop)
    }
}

/// Up to so many changes of the past are read when the overview is shown.
const READ_AT_ONCE: usize = 25_000;

/// Whether reading the past would make the window stand still.
pub(super) fn is_long(register: &Register, days: &[Day]) -> bool {
    changes_to_read(register, days) > READ_AT_ONCE
}
