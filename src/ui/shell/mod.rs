//! What stands around the screens: bars, navigation, palette, modals, notices, and the start screen.
//!
//! The shell owns the screens' states and moves between them; what it cannot do itself it hands on as an
//! [`Action`].

mod adoption;
mod asking;
mod counters;
mod due_strip;
mod export;
mod faults;
mod help;
mod impact;
mod in_hand;
mod intake_cover;
mod merging;
mod moving;
mod navigation;
mod palette;
mod start;
mod status_bar;
mod top_bar;
mod transfer;
mod units;

pub use adoption::AdoptionQuestion;
pub use asking::{Asking, Leaving};
pub use faults::{FaultRow, Faults};
pub use impact::removes;
pub use merging::Merging;
pub use transfer::{ListQuestion, Planned, list_name};

use self::export::ExportForm;
use super::commands::{Situation, UserCommand};
use super::screens::plan::OverAll;
use super::screens::{Screens, Wish, intake};
use super::widgets::notice::{self, Notice};
use super::{Action, ListLook, ListLooks, Outcome, Screen, View, theme};
use crate::domain::Operation;
use crate::exchange::List;
use crate::i18n::{Language, Texts};
use crate::store::Access;
use eframe::egui::{self, CentralPanel, Key, Ui};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// How the window looks, as the user chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appearance {
    /// The language.
    pub language: Language,
    /// Light, dark, or as the machine.
    pub theme: egui::ThemePreference,
    /// Whether contrast is high.
    pub contrast: bool,
    /// Size of everything, in percent.
    pub scale: u16,
}

/// A register that was open before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// What it was called.
    pub name: String,
    /// When it was opened last.
    pub opened_at: jiff::Timestamp,
}

/// The open file, as the bars tell it.
#[derive(Clone, Copy)]
pub struct OpenFile<'a> {
    /// Where it is.
    pub path: &'a Path,
    /// Whether it can be written, or why not.
    pub access: &'a Access,
    /// What undo would take back.
    pub undo: Option<&'a Operation>,
    /// What redo would do again.
    pub redo: Option<&'a Operation>,
}

/// The running job, as the status bar tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct RunningJob {
    /// What it does.
    pub name: String,
    /// How much is done, 0 to 1, where that is known.
    pub progress: Option<f32>,
}

/// What the shell draws besides its own state.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The words.
    pub texts: &'a Texts,
    /// How the window looks.
    pub appearance: Appearance,
    /// How the lists look, as it was kept.
    pub looks: &'a ListLooks,
    /// Registers that were open before, latest first.
    pub recent: &'a [Recent],
    /// The running job.
    pub job: Option<&'a RunningJob>,
    /// The open register with its file; `None` on the start screen.
    pub open: Option<(View<'a>, OpenFile<'a>)>,
}

impl Around<'_> {
    /// What decides which commands make sense.
    #[must_use]
    pub fn situation(&self) -> Situation {
        let file = self.open.as_ref().map(|(_, file)| file);
        Situation {
            is_open: self.open.is_some(),
            is_writable: self.open.as_ref().is_some_and(|(view, _)| view.is_writable),
            can_undo: file.is_some_and(|file| file.undo.is_some()),
            can_redo: file.is_some_and(|file| file.redo.is_some()),
            is_busy: self.job.is_some(),
        }
    }
}

/// The state of the shell and of all screens.
#[derive(Default)]
pub struct Shell {
    screens: Screens,
    /// The import assistant, which lies over all screens.
    intake: Option<intake::State>,
    /// The lists look as it was kept.
    is_arranged: bool,
    screen: Screen,
    palette: palette::Palette,
    units: units::UnitTree,
    counters: counters::Counters,
    /// What of the action plan is written over the screen in view.
    over: OverAll,
    asking: Option<Asking>,
    /// A merge that was decided and waits for how its command ends.
    decided: Option<Merging>,
    notices: Vec<Notice>,
    is_help_open: bool,
    due_strip: due_strip::DueStrip,
    /// A field had the keyboard when the frame before this one ended.
    was_writing: bool,
    seal: start::Seal,
}

impl Shell {
    /// Draws everything and tells what is wanted.
    pub fn show(&mut self, around: &Around<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        self.take_shortcuts(around, ui, actions);
        if let Some((view, file)) = around.open {
            self.show_register(around, &view, &file, ui, actions);
        } else if let Some(command) = start::show(&mut self.seal, around, ui, actions) {
            self.carry_out(command, around, ui, actions);
        }
        if let Some((view, _)) = around.open {
            self.over.show(&view, ui, actions);
        }
        self.show_asking(around, ui, actions);
        notice::floating(ui, &mut self.notices, around.texts);
        if let Some((view, _)) = around.open {
            self.move_between_screens(&view, actions);
        }
        self.was_writing = ui.ctx().text_edit_focused();
    }

    fn show_register(
        &mut self,
        around: &Around<'_>,
        view: &View<'_>,
        file: &OpenFile<'_>,
        ui: &mut Ui,
        actions: &mut Vec<Action>,
    ) {
        if !std::mem::replace(&mut self.is_arranged, true) {
            self.screens.arrange(around.looks, around.texts);
        }
        let counters = self.counters.of(view);
        let mut wanted = top_bar::show(self, around, view, file, ui, actions);
        status_bar::show(around, view, file, counters, ui, actions);
        wanted.extend(navigation::show(self.screen, counters, around.texts, ui));
        let on = self.intake.as_ref().map_or(help::On::Screen(self.screen), |_| help::On::Intake);
        if self.is_help_open && help::show(on, around.texts, ui) {
            self.is_help_open = false;
        }
        self.due_strip.show(counters, view, ui, actions);
        let frame = self.screens.state_mut(self.screen).map(|state| state.frame(ui)).unwrap_or_default();
        let frame = if self.intake.is_some() { theme::screen_frame(ui) } else { frame };
        CentralPanel::default().frame(frame).show(ui, |ui| {
            if let Some(state) = &mut self.intake {
                if ui.push_id("intake", |ui| state.show(view, ui, actions)).inner {
                    self.leave_intake();
                }
                return;
            }
            if let Some(state) = self.screens.state_mut(self.screen) {
                ui.push_id(self.screen, |ui| state.show(view, ui, actions));
            }
        });
        for command in wanted {
            self.carry_out(command, around, ui, actions);
        }
        self.go_back_on_escape(view, ui);
        self.keep_look(around, ui, actions);
    }

    /// Has the look of the list in view kept, once nothing of it is being dragged.
    fn keep_look(&mut self, around: &Around<'_>, ui: &Ui, actions: &mut Vec<Action>) {
        let look = self.screens.state_mut(self.screen).and_then(|state| state.look());
        let Some((list, look)) = look.filter(|_| !ui.input(|input| input.pointer.any_down())) else { return };
        let is_kept = around.looks.get(list).map_or(look == ListLook::default(), |kept| *kept == look);
        if !is_kept {
            actions.push(Action::KeepLook(list, look));
        }
    }

    fn take_shortcuts(&mut self, around: &Around<'_>, ui: &Ui, actions: &mut Vec<Action>) {
        if self.asking.is_some() || ui.ctx().memory(|memory| memory.top_modal_layer().is_some()) {
            return;
        }
        let now = around.situation();
        let is_writing = ui.ctx().text_edit_focused();
        let belongs_to_field = |command| is_writing && matches!(command, UserCommand::Undo | UserCommand::Redo);
        let mut keys: Vec<_> = UserCommand::ALL
            .into_iter()
            .filter(|command| command.is_enabled(now) && !belongs_to_field(*command))
            .flat_map(|command| command.shortcuts().iter().map(move |shortcut| (command, shortcut)))
            .collect();
        // A shortcut takes no notice of Shift, so that one with Shift has to be asked first.
        keys.sort_by_key(|(_, shortcut)| !shortcut.modifiers.shift);
        let pressed = keys.into_iter().find(|(_, shortcut)| ui.input_mut(|input| input.consume_shortcut(shortcut)));
        if let Some((command, _)) = pressed {
            self.carry_out(command, around, ui, actions);
        }
    }

    /// Does what a command means, or asks first where unsaved changes would be lost.
    fn carry_out(&mut self, command: UserCommand, around: &Around<'_>, ui: &Ui, actions: &mut Vec<Action>) {
        let opens_form = matches!(
            command,
            UserCommand::NewRecord | UserCommand::NewSystem | UserCommand::NewAsset | UserCommand::NewUnit
        ) || (command == UserCommand::Import && self.intake.is_some());
        if opens_form && self.is_dirty() {
            self.asking = Some(Asking::Unsaved(Leaving::Do(command)));
            return;
        }
        let scale = around.appearance.scale;
        match command {
            UserCommand::NewRegister => actions.push(Action::NewRegister),
            UserCommand::OpenRegister => actions.push(Action::OpenRegister),
            UserCommand::OpenExample => actions.push(Action::OpenExample),
            UserCommand::CloseRegister => actions.push(Action::CloseRegister),
            UserCommand::NewRecord => self.make_record(self.screen, around),
            UserCommand::NewSystem => self.make_record(Screen::Systems, around),
            UserCommand::NewAsset => self.make_record(Screen::Assets, around),
            UserCommand::NewUnit => self.make_record(Screen::Settings, around),
            UserCommand::Save => self.obey(Wish::Save, around),
            UserCommand::Filter => self.obey(Wish::Filter, around),
            UserCommand::Assess => self.assess(around, actions),
            UserCommand::Undo => actions.push(Action::Undo),
            UserCommand::Redo => actions.push(Action::Redo),
            UserCommand::Search => self.palette.open(ui),
            UserCommand::Import => actions.push(Action::Import(None)),
            UserCommand::Export => {
                if let Some((view, _)) = around.open {
                    self.ask_export(main_list(self.screen), &view);
                }
            }
            UserCommand::Merge => actions.push(Action::Merge),
            UserCommand::ExportWhole => actions.push(Action::ExportWhole),
            UserCommand::NewFromWhole => actions.push(Action::NewFromWhole),
            UserCommand::Procurement => actions.push(Action::PlanProcurement),
            UserCommand::Go(screen) => actions.push(Action::Go(screen)),
            UserCommand::Larger => actions.push(Action::ChooseScale(scale + 10)),
            UserCommand::Smaller => actions.push(Action::ChooseScale(scale.saturating_sub(10))),
            UserCommand::UsualSize => actions.push(Action::ChooseScale(100)),
            UserCommand::Help => self.is_help_open = !self.is_help_open,
            UserCommand::Quit => actions.push(Action::Quit),
        }
    }

    /// Asks which part of a list to export, with the rows in view at hand.
    fn ask_export(&mut self, list: List, view: &View<'_>) {
        let shown = self.screens.state_mut(self.screen).and_then(|state| state.listed(view));
        self.asking = Some(Asking::Export(Box::new(ExportForm::of(list, shown, view))));
    }

    fn make_record(&mut self, screen: Screen, around: &Around<'_>) {
        // Where a screen has no records of its own, a system is what one most often wants to add.
        self.screen = match screen {
            Screen::Overview | Screen::Review | Screen::Catalogue | Screen::History => Screen::Systems,
            other => other,
        };
        self.obey(Wish::New, around);
    }

    fn obey(&mut self, wish: Wish, around: &Around<'_>) {
        if let (Some(state), Some((view, _))) = (self.screens.state_mut(self.screen), &around.open) {
            state.obey(wish, view);
        }
    }

    fn go_back_on_escape(&mut self, view: &View<'_>, ui: &Ui) {
        // A field has let go of the keyboard by now, and that is all that Esc does to it.
        let is_free = self.asking.is_none()
            && !self.was_writing
            && !egui::Popup::is_any_open(ui.ctx())
            && ui.ctx().memory(|memory| memory.top_modal_layer().is_none() && memory.focused().is_none());
        if !is_free || !ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape)) {
            return;
        }
        if self.is_help_open {
            self.is_help_open = false;
        } else if let Some(intake) = &mut self.intake {
            if !intake.back() {
                self.leave_intake();
            }
        } else if self.is_dirty() {
            self.asking = Some(Asking::Unsaved(Leaving::Back));
        } else if let Some(state) = self.screens.state_mut(self.screen) {
            state.obey(Wish::Back, view);
        }
    }

    /// Whether the screen in view has changes that leaving would lose.
    pub fn is_dirty(&mut self) -> bool {
        if let Some(intake) = &self.intake {
            return intake.is_dirty();
        }
        self.over.is_dirty() || self.screens.state_mut(self.screen).is_some_and(|state| state.is_dirty())
    }

    /// Tells the screen in view how its command ended.
    pub fn settle(&mut self, outcome: &Outcome) {
        if let Some(decided) = self.decided.take() {
            // What was answered is not lost over a second thought.
            if *outcome == Outcome::Kept {
                self.asking = Some(Asking::Merge(decided));
            }
            return;
        }
        if let Some(intake) = &mut self.intake {
            return intake.settle(outcome);
        }
        if self.over.settle(outcome) {
            return;
        }
        if let Some(state) = self.screens.state_mut(self.screen) {
            state.settle(outcome);
        }
    }

    /// Asks the user something before going on.
    pub fn ask(&mut self, asking: Asking) {
        self.asking = Some(asking);
    }

    /// Tells the user something.
    pub fn tell(&mut self, notice: Notice) {
        // The same words twice would only hide what is behind them.
        self.notices.retain(|held| held.message != notice.message);
        self.notices.push(notice);
    }

    /// Another register is open, or none: nothing of the former one stays.
    pub fn start_afresh(&mut self) {
        *self = Self {
            notices: std::mem::take(&mut self.notices),
            seal: std::mem::take(&mut self.seal),
            ..Self::default()
        };
    }

    /// The screen in view.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.screen
    }
}

/// The list that is handed on most from a screen.
fn main_list(screen: Screen) -> List {
    match screen {
        Screen::Assets => List::Assets,
        Screen::Types => List::CommonTypes,
        Screen::Plan => List::Measures,
        _ => List::ClassificationList,
    }
}
