//! What a view wants done. Views change nothing themselves; the app carries these out between frames.

use super::screens::intake::IntakeWish;
use super::{ListLook, Screen};
use crate::domain::{CommonTypeId, Date, RecordKey, Subject, SystemId, UnitId};
use crate::exchange::{List, Profile};
use crate::i18n::Language;
use crate::register::Command;
use crate::register::query::{AssetSelection, Selection};
use eframe::egui;
use std::path::PathBuf;

/// One wish of a view.
#[derive(Clone, Debug)]
pub enum Action {
    /// Carry out a command as one operation.
    Run(Box<Command>),
    /// Show first which systems' levels the command changes, and carry it out when that is confirmed.
    /// Without such systems it is carried out at once, unless it removes something.
    Confirm(Box<Command>),
    /// Go to a screen.
    Go(Screen),
    /// Show a system or an asset, opened in its list.
    Open(Subject),
    /// Show the list of exactly these systems.
    ListSystems(Selection),
    /// Show the list of exactly these assets.
    ListAssets(AssetSelection),
    /// Show the pairs of assets that were judged differently.
    ListDiffering,
    /// Begin a new asset that follows this common type.
    NewAssetOf(CommonTypeId),
    /// Start or continue the classification of a subject.
    Classify(Subject),
    /// Show what lies around a system: what depends on it, and what it rests on.
    ShowMap(SystemId),
    /// Look at one unit with everything beneath it, or at all.
    ChooseUnit(Option<UnitId>),
    /// Read the history of a record into the view.
    LoadHistory(RecordKey),
    /// Read what one operation changed into the view.
    LoadDetails(i64),
    /// Work out what a command would move, and put it into the view; `None` forgets what was worked out before.
    Foresee(Option<Box<Command>>),
    /// Take back the latest operation.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Ask for a place and make a new register there.
    NewRegister,
    /// Ask for a register and open it.
    OpenRegister,
    /// Open this register.
    OpenFile(PathBuf),
    /// Make the example register and open it.
    OpenExample,
    /// Go back to the start screen.
    CloseRegister,
    /// Take a register off the list of recent ones.
    ForgetRecent(PathBuf),
    /// Ask for a file and import it as this list.
    Import(List),
    /// Import this file as this list.
    ImportFile(List, PathBuf),
    /// Open the import assistant with this file.
    IntakeFile(PathBuf),
    /// Do what the import assistant wants.
    Intake(IntakeWish),
    /// Import what was previewed.
    ImportNow,
    /// Ask for a place and export this list there: as it is now, or as it was on a day.
    Export(List, Profile, Option<Date>),
    /// Ask for a place and write a calendar of when these are due or planned.
    SaveCalendar(Vec<Subject>),
    /// Ask for a place and write the requirements on the supplier of a system there.
    ExportProcurement(SystemId),
    /// Stop the running job; the register stays as it was.
    CancelJob,
    /// Speak this language from now on.
    ChooseLanguage(Language),
    /// Draw light, dark or as the machine does from now on.
    ChooseTheme(egui::ThemePreference),
    /// Draw with high contrast, or not, from now on.
    ChooseContrast(bool),
    /// Draw texts and everything else at this scale, in percent.
    ChooseScale(u16),
    /// Keep how the list of this name looks.
    KeepLook(&'static str, ListLook),
    /// Copy a text to the clipboard.
    Copy(String),
    /// The path that was typed where the machine has no dialog of its own; `None` if it was not.
    AnswerPath(Option<PathBuf>),
    /// Close the program.
    Quit,
}
