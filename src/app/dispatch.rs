//! Carrying out what the views want: an arm for each action, one call long.

use super::dialogs::Question;
use super::errand::{Errand, is_long};
use super::jobs::Stopped;
use super::window::App;
use crate::register::{Command, Impact, RegisterError};
use crate::tr;
use crate::ui::shell::{Appearance, Asking, Leaving, removes};
use crate::ui::widgets::notice::{Kind, Notice};
use crate::ui::{Action, ListLook};
use eframe::egui::{Context, ViewportCommand};

impl App {
    /// Carries out one action.
    pub(super) fn dispatch(&mut self, action: Action, ctx: &Context) {
        if self.puts_off(&action) {
            return;
        }
        let look = self.appearance();
        match action {
            Action::Run(command) => self.run(command, ctx),
            Action::Confirm(command) => self.confirm(command, ctx),
            Action::ChooseUnit(unit) => self.with_session(|session| session.unit = unit),
            Action::LoadHistory(key) => self.try_session(|session| session.load_history(key)),
            Action::LoadDetails(number) => self.try_session(|session| session.load_details(number)),
            Action::LoadTrend { is_asked } => self.load_trend(is_asked, ctx),
            Action::Foresee(command) => self.foresee(command.as_deref()),
            Action::Undo => self.step(false, ctx),
            Action::Redo => self.step(true, ctx),
            Action::NewRegister => self.ask_path(Question::NewRegister, ctx),
            Action::OpenRegister => self.ask_path(Question::OpenRegister, ctx),
            Action::OpenFile(path) => self.open_register(path, ctx),
            Action::OpenExample => self.open_example(ctx),
            Action::CloseRegister => self.close_register(),
            Action::ForgetRecent(path) => self.change_settings(|settings| settings.forget(&path)),
            Action::Import(list) => self.ask_path(Question::Import(list), ctx),
            Action::IntakeFile(path) => self.begin_intake(path, ctx),
            Action::ImportFile(list, path) => self.import_file(list, path, ctx),
            Action::Intake(wish) => self.take_in(wish, ctx),
            Action::ImportNow => self.import_now(ctx),
            Action::Export(export) => self.ask_export(export, ctx),
            Action::SaveCalendar { subjects, with_levels } => self.ask_calendar(subjects, with_levels, ctx),
            Action::ReviewCatalogue(catalogue) => self.review_catalogue(catalogue, Vec::new()),
            Action::ReadCatalogue => self.ask_path(Question::OwnCatalogue, ctx),
            Action::ExportCatalogue(format) => self.ask_catalogue_export(format, ctx),
            Action::SaveProcurement(procurement) => self.ask_procurement(procurement, ctx),
            Action::ExportWhole => self.ask_path(Question::ExportWhole { name: self.whole_name() }, ctx),
            Action::NewFromWhole => self.ask_path(Question::Whole, ctx),
            Action::Merge => self.ask_path(Question::Merge, ctx),
            Action::CancelJob => self.cancel_job(),
            Action::ChooseLanguage(language) => self.appear(Appearance { language, ..look }, ctx),
            Action::ChooseTheme(theme) => self.appear(Appearance { theme, ..look }, ctx),
            Action::ChooseContrast(contrast) => self.appear(Appearance { contrast, ..look }, ctx),
            Action::ChooseScale(scale) => self.appear(Appearance { scale, ..look }, ctx),
            Action::KeepLook(list, look) => self.keep_look(list, look),
            Action::Copy(text) => ctx.copy_text(text),
            Action::CopyPicture(part) => self.copy_picture(part, ctx),
            Action::AnswerPath(path) => self.answer_open(path, ctx),
            Action::Quit => self.quit(ctx),
            // The shell has gone there already.
            Action::Go(_)
            | Action::Open(_)
            | Action::ListSystems(_)
            | Action::ListAssets(_)
            | Action::ListDiffering
            | Action::NewAssetOf(_)
            | Action::Classify(_)
            | Action::Assess(_)
            | Action::ShowMap(_)
            | Action::ShowPlan(_)
            | Action::ChooseExport(_)
            | Action::ExportProcurement(_)
            | Action::PlanProcurement
            | Action::NewMeasure { .. }
            | Action::AcceptRisk { .. }
            | Action::Write(_) => {}
        }
    }

    fn run(&mut self, command: Box<Command>, ctx: &Context) {
        if is_long(&command) {
            let name = self.change_name(&command);
            return self.send(Errand::Run(command), name, ctx);
        }
        let origin = self.edge.origin();
        let Some(session) = &mut self.session else { return };
        let result = session.register.execute(&command, &origin).map(drop);
        self.settle(result);
    }

    /// Shows first what a command would move; asks nothing where it moves nothing and removes nothing.
    fn confirm(&mut self, command: Box<Command>, ctx: &Context) {
        if is_long(&command) {
            let name = self.change_name(&command);
            return self.send(Errand::Preview(command), name, ctx);
        }
        let origin = self.edge.origin();
        let Some(session) = &mut self.session else { return };
        match session.register.preview(&command, &origin) {
            Ok(impact) => self.previewed(command, impact, ctx),
            Err(error) => self.settle(Err(error)),
        }
    }

    /// What cannot be decided yet moves nothing; the form says what is missing.
    fn foresee(&mut self, command: Option<&Command>) {
        let origin = self.edge.origin();
        self.with_session(|session| {
            session.loaded.foreseen = command.and_then(|command| session.register.preview(command, &origin).ok());
        });
    }

    /// Goes on when it is known what a command would move.
    pub(super) fn previewed(&mut self, command: Box<Command>, impact: Impact, ctx: &Context) {
        if impact.moves_levels() || removes(&command) {
            self.shell.ask(Asking::impact(command, impact));
        } else {
            self.run(command, ctx);
        }
    }

    /// What a long command is called while it is carried out.
    fn change_name(&self, command: &Command) -> String {
        let label = self.register().map_or("", |register| command.label(register.snapshot()).0);
        tr!(self.texts, "app-job-change", operation = self.texts.operation_name(label))
    }

    fn step(&mut self, is_redo: bool, ctx: &Context) {
        if self.session.as_ref().is_some_and(|session| session.is_long_step(is_redo)) {
            let name = if is_redo { tr!(self.texts, "common-redo") } else { tr!(self.texts, "common-undo") };
            return self.send(Errand::Step { is_redo }, name, ctx);
        }
        let origin = self.edge.origin();
        self.try_session(|session| session.step(is_redo, &origin));
    }

    fn with_session(&mut self, change: impl FnOnce(&mut super::session::Session)) {
        if let Some(session) = &mut self.session {
            change(session);
        }
    }

    /// Does something with the session that no form waits for.
    pub(super) fn try_session(&mut self, work: impl FnOnce(&mut super::session::Session) -> Result<(), RegisterError>) {
        let Some(session) = &mut self.session else { return };
        if let Err(error) = work(session) {
            let told = self.texts.register_error(&error);
            self.tell_error(told, None);
        }
    }

    fn cancel_job(&mut self) {
        // Faithful work tells itself that it was stopped, when it has brought everything back.
        if self.jobs.stop() == Stopped::LetGo {
            let message = tr!(self.texts, "app-job-cancelled");
            self.shell.tell(Notice::new(Kind::Info, message));
        }
    }

    fn keep_look(&mut self, list: &str, look: ListLook) {
        self.change_settings(|settings| drop(settings.lists.insert(list.to_owned(), look)));
    }

    fn quit(&mut self, ctx: &Context) {
        if self.closes_later() {
            return;
        }
        self.may_close = true;
        ctx.send_viewport_cmd(ViewportCommand::Close);
    }

    /// Closing the window with unsaved changes asks first.
    pub(super) fn guard_closing(&mut self, ctx: &Context) {
        if self.may_close || !ctx.input(|input| input.viewport().close_requested()) {
            return;
        }
        if self.closes_later() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        } else if self.shell.is_dirty() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.shell.ask(Asking::Unsaved(Leaving::Act(Action::Quit)));
        }
    }
}
