//! What a view wants done. Views change nothing themselves; the app carries these out between frames.

use super::screens::intake::IntakeWish;
use super::{ListLook, Screen};
use crate::catalogue::Catalogue;
use crate::domain::{
    AcceptanceId, CommonTypeId, Date, FollowUpId, MeasureId, RecordKey, Subject, SystemId, Text, UnitId,
};
use crate::exchange::{CatalogueFormat, Format, Handout, List, Procurement, Rows};
use crate::i18n::Language;
use crate::register::Command;
use crate::register::query::{AssetSelection, PlanList, Selection};
use eframe::egui;
use std::path::PathBuf;

/// A list that is to go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// How it is handed out.
    pub handout: Handout,
    /// Which rows.
    pub rows: Rows,
    /// The day whose register it shows; `None` for now.
    pub as_of: Option<Date>,
}

impl Export {
    /// A whole list, as it is now or as it was on a day.
    #[must_use]
    pub fn whole(list: List, format: impl Into<Format>, as_of: Option<Date>) -> Box<Self> {
        Box::new(Self { handout: Handout::whole(list, format), rows: Rows::All, as_of })
    }
}

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
    /// Answer how a system meets its requirements.
    Assess(SystemId),
    /// Show what lies around a system: what depends on it, and what it rests on.
    ShowMap(SystemId),
    /// Show a list of the action plan.
    ShowPlan(PlanList),
    /// Write a new measure about the gaps of a system in these requirements, over whatever is in view.
    NewMeasure {
        /// The system.
        system: SystemId,
        /// The ids of the requirements; none for a measure about no particular gap.
        requirements: Vec<Text>,
    },
    /// Write the acceptance of the risk that a gap brings, over whatever is in view.
    AcceptRisk {
        /// The system.
        system: SystemId,
        /// The id of the requirement whose gap it is.
        requirement: Text,
    },
    /// Write something else of the action plan, over whatever is in view.
    Write(Writing),
    /// Look at one unit with everything beneath it, or at all.
    ChooseUnit(Option<UnitId>),
    /// Read the history of a record into the view.
    LoadHistory(RecordKey),
    /// Read what one operation changed into the view.
    LoadDetails(i64),
    /// Read how far the systems were classified at the end of past quarters into the view; a log so long that it would be
    /// felt is read only where somebody asked for it.
    LoadTrend {
        /// Whether somebody did.
        is_asked: bool,
    },
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
    /// Ask for a file and import it, as this list where one is named.
    Import(Option<List>),
    /// Import this file, as this list where one is named.
    ImportFile(Option<List>, PathBuf),
    /// Open the import assistant with this file.
    IntakeFile(PathBuf),
    /// Do what the import assistant wants.
    Intake(IntakeWish),
    /// Import what was previewed.
    ImportNow,
    /// Choose which part of this list to export.
    ChooseExport(List),
    /// Ask for a place and export this list there.
    Export(Box<Export>),
    /// Ask for a place and write the whole register as JSON there.
    ExportWhole,
    /// Ask for a whole register as JSON and for a place, and make a register from it there.
    NewFromWhole,
    /// Ask for another register and bring it into this one.
    Merge,
    /// Ask for a place and write a calendar of when these are due or planned.
    SaveCalendar {
        /// What it is about.
        subjects: Vec<Subject>,
        /// Whether its titles tell the levels.
        with_levels: bool,
    },
    /// Choose which requirements the supplier of a system is asked for.
    ExportProcurement(SystemId),
    /// Tell what adopting this catalogue would mean, and ask whether to do it.
    ReviewCatalogue(Box<Catalogue>),
    /// Ask for a file with an own catalogue, and tell what adopting it would mean.
    ReadCatalogue,
    /// Ask for a place and write the catalogue in use there.
    ExportCatalogue(CatalogueFormat),
    /// Choose which requirements the supplier of a system is asked for that is only planned.
    PlanProcurement,
    /// Ask for a place and write the requirements on a supplier there.
    SaveProcurement(Box<Procurement>),
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
    /// Copy this part of the window to the clipboard as a picture, as the next frame draws it.
    CopyPicture(egui::Rect),
    /// The path that was typed where the machine has no dialog of its own; `None` if it was not.
    AnswerPath(Option<PathBuf>),
    /// Close the program.
    Quit,
}

/// What is written over whatever is in view, besides a new measure and the acceptance of a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writing {
    /// Change a measure.
    Measure(MeasureId),
    /// A new measure, of a system that is still to be chosen.
    AnyMeasure,
    /// Change an acceptance.
    Acceptance(AcceptanceId),
    /// A new acceptance of the gap that another one was about; that one is kept.
    Renewal(AcceptanceId),
    /// A new acceptance, of a gap that is still to be chosen.
    AnyAcceptance,
    /// A new follow-up of a system's supplier.
    NewFollowUp(SystemId),
    /// Change a follow-up.
    FollowUp(FollowUpId),
    /// The report that the proposed measures of a system are complete.
    Submission(SystemId),
    /// Carrying measures over to the next plan of their systems.
    CarryOver(Vec<MeasureId>),
}
