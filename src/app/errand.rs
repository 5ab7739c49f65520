//! Long work on the register itself. The register goes along and comes back when the work is done, whatever came
//! of it; until then the session holds a stand-in that shows the register as it was and cannot be written.

use super::files::file_name;
use super::jobs::Progress;
use super::session::Session;
use super::transfer::HeldPlan;
use super::window::{App, Done};
use crate::register::{Command, Impact, MergePlan, Register, RegisterError};
use crate::store::{Access, ReadOnlyReason, StoreError};
use crate::tr;
use crate::ui::widgets::notice::{Kind, Notice};
use crate::ui::{Action, Loaded, Outcome};
use eframe::egui::{Context, ViewportCommand};
use std::path::PathBuf;

/// From so many commands or changes on, work may be felt, and is done beside the window.
const MANY: usize = 500;

/// What a register is sent away for.
pub(super) enum Errand {
    /// Finding out what an import would move, before it is agreed to.
    Weigh(HeldPlan),
    /// An import that was agreed to.
    Import(HeldPlan),
    /// Finding out what bringing in another register would do.
    PlanMerge(PathBuf),
    /// A command.
    Run(Box<Command>),
    /// Finding out what a command would move.
    Preview(Box<Command>),
    /// Taking back or doing again.
    Step { is_redo: bool },
}

/// What comes of an errand.
pub(super) enum Brought {
    /// It is done, and this says whether anything changed.
    Changed(bool),
    /// What the command would move.
    Impact(Impact),
    /// What a merge would do.
    Merge(Box<MergePlan>),
}

/// A register on its way home.
pub(super) struct Return {
    register: Box<Register>,
    errand: Errand,
    result: Result<Brought, RegisterError>,
}

impl Errand {
    fn carry_out(
        &self,
        register: &mut Register,
        origin: &crate::domain::Origin,
        progress: &Progress<Done>,
    ) -> Result<Brought, RegisterError> {
        match self {
            Self::Import(HeldPlan { plan, .. }) => {
                register.execute(&plan.command, origin).map(|done| Brought::Changed(done.is_some()))
            }
            Self::Weigh(HeldPlan { plan, .. }) => register.preview(&plan.command, origin).map(Brought::Impact),
            Self::PlanMerge(path) => {
                let from = Register::open_read_only(path, origin.today)?;
                let plan = register.plan_merge_watched(&from, &file_name(path), &mut |part| progress.tell(part));
                plan.map(|plan| Brought::Merge(Box::new(plan)))
            }
            Self::Run(command) => register.execute(command, origin).map(|done| Brought::Changed(done.is_some())),
            Self::Preview(command) => register.preview(command, origin).map(Brought::Impact),
            Self::Step { is_redo: true } => register.redo(origin).map(|_| Brought::Changed(true)),
            Self::Step { is_redo: false } => register.undo(origin).map(|_| Brought::Changed(true)),
        }
    }
}

/// Whether a command is so large that the window would stand still over it.
pub(super) fn is_long(command: &Command) -> bool {
    // Another catalogue may touch all that was ever answered.
    matches!(command, Command::AdoptCatalogue(_)) || command.size() >= MANY
}

impl Session {
    /// Whether taking back, or doing again, would make the window stand still.
    pub(super) fn is_long_step(&self, is_redo: bool) -> bool {
        let next = if is_redo { self.register.next_redo() } else { self.register.next_undo() };
        next.is_some_and(|operation| operation.changes as usize >= MANY)
    }

    /// Whether the register is away, and a stand-in here.
    pub(super) fn is_away(&self) -> bool {
        *self.register.access() == Access::ReadOnly(ReadOnlyReason::AtWork)
    }
}

impl App {
    /// Whether the register is away at work.
    pub(super) fn is_away(&self) -> bool {
        self.session.as_ref().is_some_and(Session::is_away)
    }

    /// Sends the register away for some work.
    pub(super) fn send(&mut self, errand: Errand, name: String, ctx: &Context) {
        let origin = self.edge.origin();
        let Some(session) = self.session.as_mut().filter(|session| !session.is_away()) else { return };
        let mut register = match session.register.stand_in() {
            Ok(stand_in) => std::mem::replace(&mut session.register, stand_in),
            Err(error) => return self.settle(Err(error)),
        };
        self.jobs.start_faithful(name, ctx, move |progress| {
            let watching = progress.clone();
            register.set_watch(Some(Box::new(move |part| watching.tell(part))));
            let result = errand.carry_out(&mut register, &origin, progress);
            register.set_watch(None);
            Done::Returned(Return { register: Box::new(register), errand, result })
        });
    }

    /// Takes the register back, and what came of its errand.
    pub(super) fn returned(&mut self, returned: Return, ctx: &Context) {
        let Return { register, errand, result } = returned;
        let Some(session) = &mut self.session else { return };
        session.register = *register;
        // What could not be read meanwhile is asked for again.
        session.loaded = Loaded { trend: session.loaded.trend.take(), ..Loaded::default() };
        let is_settled = !matches!(&result, Err(error) if !is_stop(error));
        match (errand, result) {
            (_, Err(error)) if is_stop(&error) => {
                self.shell.settle(&Outcome::Kept);
                self.shell.tell(Notice::new(Kind::Info, tr!(self.texts, "app-job-cancelled")));
            }
            (Errand::PlanMerge(_), Ok(Brought::Merge(plan))) => self.ask_merge(plan),
            (Errand::PlanMerge(path), Err(error)) => self.merge_refused(&path, &error),
            (Errand::Weigh(held), Ok(Brought::Impact(impact))) => self.ask_import(held, impact),
            (Errand::Weigh(held), Err(error)) => self.import_refused(&held, error),
            (Errand::Import(held), result) => self.imported(&held, result.map(|brought| brought.is_change())),
            (Errand::Preview(command), Ok(Brought::Impact(impact))) => self.previewed(command, impact, ctx),
            (Errand::Step { .. }, Err(error)) => {
                let told = self.texts.register_error(&error);
                self.tell_error(told, None);
            }
            (Errand::Step { .. }, Ok(_)) => {}
            (_, result) => self.settle(result.map(drop)),
        }
        if std::mem::take(&mut self.closes_on_return) && is_settled {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }

    /// The work broke off and took the register with it. The file is whole, so it is opened again.
    pub(super) fn reopen(&mut self, ctx: &Context) {
        let path = self.register().map(|register| register.path().to_owned());
        self.close_register();
        if let Some(path) = path {
            self.open_register(path, ctx);
        }
    }

    /// Puts off what needs the register while it is away: true where that was done.
    pub(super) fn puts_off(&mut self, action: &Action) -> bool {
        if !self.is_away() || !needs_register(action) {
            return false;
        }
        if matches!(action, Action::Run(_) | Action::Confirm(_)) {
            self.shell.settle(&Outcome::Kept);
        }
        let job = self.job_name();
        self.shell.tell(Notice::new(Kind::Info, tr!(self.texts, "app-busy", job = job)));
        true
    }

    /// Closing waits for the register: true where it has to.
    pub(super) fn closes_later(&mut self) -> bool {
        if !self.is_away() {
            return false;
        }
        self.closes_on_return = true;
        let job = self.job_name();
        self.shell.tell(Notice::new(Kind::Info, tr!(self.texts, "app-closes-when-done", job = job)));
        true
    }

    fn job_name(&self) -> String {
        self.jobs.shown().map(|job| job.name.clone()).unwrap_or_default()
    }
}

impl Brought {
    fn is_change(&self) -> bool {
        matches!(self, Self::Changed(true))
    }
}

fn is_stop(error: &RegisterError) -> bool {
    matches!(error, RegisterError::Store(StoreError::Stopped))
}

/// Whether an action changes the register, puts another in its place, or would start a job of its own.
fn needs_register(action: &Action) -> bool {
    matches!(
        action,
        Action::Run(_)
            | Action::Confirm(_)
            | Action::Undo
            | Action::Redo
            | Action::NewRegister
            | Action::OpenRegister
            | Action::OpenFile(_)
            | Action::OpenExample
            | Action::CloseRegister
            | Action::Import(_)
            | Action::ImportFile(..)
            | Action::ImportNow
            | Action::Export(_)
            | Action::SaveCalendar { .. }
            | Action::ReviewCatalogue(_)
            | Action::ReadCatalogue
            | Action::ExportCatalogue(_)
            | Action::SaveProcurement(_)
            | Action::ExportWhole
            | Action::NewFromWhole
            | Action::Merge
            | Action::AnswerPath(_)
            | Action::LoadTrend { is_asked: true }
    )
}

#[cfg(test)]
mod tests {
    // Inside, because from outside no work can be made to break off.
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

    use super::*;
    use crate::app::{Jobs, SettingsFile, Setup};
    use crate::domain::Settings;
    use crate::edge::Edge;
    use std::time::{Duration, Instant};

    #[test]
    fn work_that_breaks_off_costs_nothing_but_itself() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("register.sigill");
        let edge = Edge { user: "eva".into(), machine: "laptop".into(), day: Some(crate::domain::Date::MIN) };
        drop(Register::create(&path, Settings::new("Skolan"), &edge.holder(), &edge.origin()).unwrap());
        let ctx = Context::default();
        let setup =
            Setup { file: Some(path), edge, jobs: Jobs::default(), ..Setup::of_user(SettingsFile::default(), None) };
        let mut app = App::new(&ctx, setup);

        let session = app.session.as_mut().unwrap();
        let stand_in = session.register.stand_in().unwrap();
        let register = std::mem::replace(&mut session.register, stand_in);
        assert!(app.is_away() && app.puts_off(&Action::Undo) && !app.puts_off(&Action::CancelJob));
        app.jobs.start_faithful(String::from("Importerar"), &ctx, move |_| {
            let _gone = register;
            panic!("the work breaks off, as this test wants it to")
        });
        let begun = Instant::now();
        while app.is_away() {
            assert!(begun.elapsed() < Duration::from_mins(1), "it takes too long");
            app.take_done(&ctx);
        }
        assert_eq!(*app.register().unwrap().access(), Access::Writable, "opened again, with its lock");
        assert_eq!(&*app.register().unwrap().snapshot().settings().name, "Skolan");
    }
}
