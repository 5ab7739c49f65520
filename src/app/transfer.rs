//! Lists that go out to files and come in from them, as jobs.

use super::dialogs::Question;
use super::errand::Errand;
use super::files::file_name;
use super::intake;
use super::jobs::Progress;
use super::window::{App, Done};
use crate::domain::{Date, Subject};
use crate::edge::{Edge, file};
use crate::exchange::{self, ExportError, HandedOut, Handout, ImportError, ImportPlan, List, RowFault};
use crate::i18n::Texts;
use crate::i18n::errors::Told;
use crate::register::{Impact, Register, RegisterError, Snapshot};
use crate::report::calendar::{Look, calendar};
use crate::store::StoreError;
use crate::tr;
use crate::ui::shell::{Asking, FaultRow, Faults, Planned};
use crate::ui::widgets::notice::{Kind, Notice};
use crate::ui::{Action, Export};
use eframe::egui::Context;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why a file could not be planned.
pub(super) enum PlanFailure {
    /// It could not be read.
    Unreadable(io::Error),
    /// It is not the list it was taken for, or rows are wrong.
    Wrong(ImportError),
}

/// What was written.
pub(super) enum Exported {
    /// A list.
    List { done: HandedOut, past: Option<Past> },
    /// A calendar.
    Calendar,
    /// The whole register.
    Whole,
}

/// The day a list shows, where that is not today.
pub(super) struct Past {
    date: Date,
    /// Whether the log tells how the records were then.
    is_in_log: bool,
}

/// Why a list was not written.
pub(super) enum ExportFailure {
    /// The register could not be seen as it was.
    Unseen(RegisterError),
    /// It could not be written.
    Unwritten(ExportError),
}

/// What an import would do, with the name of its file.
pub(super) struct HeldPlan {
    pub(super) plan: Box<ImportPlan>,
    file: String,
    path: PathBuf,
}

impl Exported {
    /// A list of so many rows that shows the register as it is now.
    pub(super) fn of_now(rows: usize) -> Self {
        Self::List { done: HandedOut { rows, left_out: 0 }, past: None }
    }
}

impl App {
    /// Asks where to write a list.
    pub(super) fn ask_export(&mut self, export: Box<Export>, ctx: &Context) {
        let Handout { list, format, .. } = &export.handout;
        let day = export.as_of.unwrap_or_else(|| self.edge.today());
        let masked = export.handout.masked().map(|_| tr!(self.texts, "export-masked-file")).unwrap_or_default();
        let name = format!("{}{masked}-{day}.{}", list.name(), format.ending());
        self.ask_path(Question::Export { export, name }, ctx);
    }

    /// Writes a list.
    pub(super) fn export(&mut self, export: Export, path: PathBuf, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let snapshot = Arc::clone(session.register.snapshot());
        let register = session.register.path().to_owned();
        self.start_writing(path, ctx, move |path, progress| {
            let (snapshot, past) = match export.as_of {
                None => (snapshot, None),
                Some(date) => earlier(&register, date, snapshot.today()).map_err(ExportFailure::Unseen)?,
            };
            let done = write(&export, &snapshot, path, progress).map_err(ExportFailure::Unwritten)?;
            Ok(Exported::List { done, past })
        });
    }

    /// Starts the job that writes a file, unless that would be over the register.
    pub(super) fn start_writing(
        &mut self,
        path: PathBuf,
        ctx: &Context,
        work: impl FnOnce(&Path, &Progress<Done>) -> Result<Exported, ExportFailure> + Send + 'static,
    ) {
        if self.register().is_some_and(|register| file::is_part_of(&path, register.path())) {
            let told = Told { message: tr!(self.texts, "export-over-register"), hint: None };
            return self.tell_error(told, Some(&path));
        }
        let name = tr!(self.texts, "app-job-export", file = file_name(&path));
        self.jobs.start(name, ctx, move |progress| {
            let result = work(&path, progress);
            Done::Exported { path, result }
        });
    }

    /// Asks where to write the calendar of these records.
    pub(super) fn ask_calendar(&mut self, subjects: Vec<Subject>, with_levels: bool, ctx: &Context) {
        let name = format!("{}-{}.ics", tr!(self.texts, "app-calendar-file"), self.edge.today());
        self.ask_path(Question::Calendar { subjects, with_levels, name }, ctx);
    }

    /// Writes the calendar of these records.
    pub(super) fn save_calendar(&mut self, subjects: Vec<Subject>, with_levels: bool, path: PathBuf, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let snapshot = Arc::clone(session.register.snapshot());
        let look = Look { made_at: self.edge.origin().at, with_levels };
        let texts = Texts::new(self.texts.language());
        self.start_writing(path, ctx, move |path, _| {
            let calendar = calendar(subjects, &snapshot, &texts, look);
            let written = file::replace(path, |out| Ok(out.write_all(calendar.as_bytes())?));
            written.map(|()| Exported::Calendar).map_err(ExportFailure::Unwritten)
        });
    }

    /// Tells how an export ended.
    pub(super) fn exported(&mut self, path: &Path, result: Result<Exported, ExportFailure>) {
        match result {
            Ok(Exported::List { done, past }) => {
                let message = tr!(self.texts, "app-exported", count = done.rows);
                let path = Some(path.to_string_lossy().into_owned());
                let hint = self.told_of_export(done, past);
                self.shell.tell(Notice::new(Kind::Done, message).with_hint(hint).with_path(path));
            }
            Ok(Exported::Calendar) => {
                let told = Notice::new(Kind::Done, tr!(self.texts, "app-calendar-saved"));
                let hint = Some(tr!(self.texts, "app-calendar-saved-hint"));
                self.shell.tell(told.with_hint(hint).with_path(Some(path.to_string_lossy().into_owned())));
            }
            Ok(Exported::Whole) => {
                let told = Notice::new(Kind::Done, tr!(self.texts, "app-whole-saved"));
                self.shell.tell(told.with_path(Some(path.to_string_lossy().into_owned())));
            }
            Err(
                ExportFailure::Unwritten(ExportError::Cancelled)
                | ExportFailure::Unseen(RegisterError::Store(StoreError::Stopped)),
            ) => {}
            Err(ExportFailure::Unwritten(error)) => {
                let told = self.texts.export_error(&error);
                self.tell_error(told, Some(path));
            }
            Err(ExportFailure::Unseen(error)) => {
                let told = self.texts.register_error(&error);
                self.tell_error(told, None);
            }
        }
    }

    /// What is to be said of a list besides how long it is.
    fn told_of_export(&self, done: HandedOut, past: Option<Past>) -> Option<String> {
        let texts = &self.texts;
        let left_out = (done.left_out > 0).then(|| tr!(texts, "export-left-out", count = done.left_out));
        let (date, is_in_log) = past.map_or((None, true), |past| (Some(past.date), past.is_in_log));
        let day = date.map(|date| tr!(texts, "export-as-of-done", date = date.to_string()));
        let before = (!is_in_log).then(|| tr!(texts, "export-before-log"));
        let said: Vec<String> = [left_out, day, before].into_iter().flatten().collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// Finds out which levels an import would move, or shows what is wrong with the file.
    pub(super) fn planned(&mut self, path: &Path, result: Result<Box<ImportPlan>, PlanFailure>, ctx: &Context) {
        let file = file_name(path);
        match result {
            // A few of our headings by chance only: taking those would lose the rest.
            Ok(plan) if plan.is_hardly_known => self.begin_intake(path.to_owned(), ctx),
            Ok(plan) => {
                if self.puts_off(&Action::ImportNow) {
                    return;
                }
                let name = tr!(self.texts, "app-job-import", file = file.clone());
                self.send(Errand::Weigh(HeldPlan { plan, file, path: path.to_owned() }), name, ctx);
            }
            Err(PlanFailure::Wrong(ImportError::Cancelled)) => {}
            Err(PlanFailure::Wrong(error)) if intake::is_foreign(&error) => self.begin_intake(path.to_owned(), ctx),
            Err(PlanFailure::Wrong(ImportError::Rows(faults))) => self.ask_faults(path, faults, Some(path.to_owned())),
            Err(failure) => self.plan_failed(path, failure),
        }
    }

    /// Shows the wrong rows of a file; `foreign` is the file where the assistant could make more of it.
    fn ask_faults(&mut self, path: &Path, faults: Vec<RowFault>, foreign: Option<PathBuf>) {
        let rows = faults.into_iter().map(|fault| FaultRow {
            line: fault.line,
            reason: self.texts.row_reason(&fault.reason),
            column: fault.column,
            value: fault.value,
        });
        let rows = rows.collect();
        self.shell.ask(Asking::Faults(Faults { file: file_name(path), rows, foreign }));
    }

    /// Shows why a file cannot be taken, at every place that is wrong.
    pub(super) fn plan_failed(&mut self, path: &Path, failure: PlanFailure) {
        match failure {
            PlanFailure::Wrong(ImportError::Rows(faults)) => self.ask_faults(path, faults, None),
            PlanFailure::Wrong(error) => {
                let told = self.texts.import_error(&error);
                self.tell_error(told, Some(path));
            }
            PlanFailure::Unreadable(error) => {
                let message = tr!(self.texts, "import-unreadable", reason = self.texts.io_reason(&error));
                self.tell_error(Told { message, hint: Some(tr!(self.texts, "errors-io-hint")) }, Some(path));
            }
        }
    }

    /// Shows what an import would do, and which levels it moves.
    pub(super) fn ask_import(&mut self, held: HeldPlan, impact: Impact) {
        let plan = &held.plan;
        let shown = Planned {
            file: held.file.clone(),
            path: held.path.clone(),
            new: plan.new,
            changed: plan.changed,
            same: plan.same,
            unknown_columns: plan.unknown_columns.clone(),
            passed_over: plan.passed_over.clone(),
            created_units: plan.created_units.clone(),
            shifted: impact.shifted,
        };
        self.plan = Some(held);
        self.shell.ask(Asking::Planned(shown));
    }

    /// Imports what was shown.
    pub(super) fn import_now(&mut self, ctx: &Context) {
        let Some(held) = self.plan.take() else { return };
        let name = tr!(self.texts, "app-job-import-now", file = held.file.clone());
        self.send(Errand::Import(held), name, ctx);
    }

    /// Tells how an import ended; true where it changed something.
    pub(super) fn imported(&mut self, held: &HeldPlan, result: Result<bool, RegisterError>) {
        let file = held.file.clone();
        match result {
            Ok(true) => {
                let message = tr!(self.texts, "app-imported", file = file);
                self.shell.tell(Notice::new(Kind::Done, message));
            }
            Ok(false) => {
                let message = tr!(self.texts, "app-imported-nothing", file = file);
                self.shell.tell(Notice::new(Kind::Info, message));
            }
            Err(error) => self.import_refused(held, error),
        }
    }

    /// Tells why an import cannot be, at its row where it is one row's fault.
    pub(super) fn import_refused(&mut self, held: &HeldPlan, error: RegisterError) {
        match error {
            RegisterError::RefusedAt { index, refusal } => {
                let fault = held.plan.fault_of(index, refusal);
                let reason = self.texts.row_reason(&fault.reason);
                let row = FaultRow { line: fault.line, column: fault.column, value: fault.value, reason };
                self.shell.ask(Asking::Faults(Faults { file: held.file.clone(), rows: vec![row], foreign: None }));
            }
            error => {
                let told = self.texts.register_error(&error);
                self.tell_error(told, None);
            }
        }
    }
}

/// The register as it was, read again: its log belongs to the window.
fn earlier(path: &Path, date: Date, today: Date) -> Result<(Arc<Snapshot>, Option<Past>), RegisterError> {
    let register = Register::open_read_only(path, today)?;
    let day = Edge::day(date);
    let past = Past { date, is_in_log: register.log_reaches(&day) };
    Ok((Arc::new(register.as_of(&day)?), Some(past)))
}

fn write(
    export: &Export,
    snapshot: &Snapshot,
    path: &Path,
    progress: &Progress<Done>,
) -> Result<HandedOut, ExportError> {
    let total = most_rows(export.handout.list, snapshot);
    file::replace(path, |out| {
        exchange::hand_out(&export.handout, &export.rows, snapshot, out, &mut |written| {
            progress.tell_of(written, total)
        })
    })
}

fn most_rows(list: List, snapshot: &Snapshot) -> usize {
    match list {
        List::Units => snapshot.units().len(),
        List::Systems | List::ClassificationList => snapshot.systems().len(),
        List::CommonTypes => snapshot.common_types().len(),
        List::Assets => snapshot.assets().len(),
        List::Carries => snapshot.all_carries().count(),
        List::Dependencies => snapshot.all_dependencies().count(),
        List::Adjustments => snapshot.adjustments().len(),
        List::PlannedSessions => snapshot.planned_sessions().count(),
        List::Activities => snapshot.activities().len(),
        List::ThresholdAnalyses => snapshot.checklists().count(),
        List::Practices => snapshot.practices().len(),
        List::Assessments => snapshot.systems().len() * snapshot.catalogue().requirements.len(),
        List::Measures => snapshot.measures().len(),
        List::RiskAcceptances => snapshot.acceptances().len(),
        List::FollowUps => snapshot.follow_ups().len() + snapshot.systems().len(),
    }
}
