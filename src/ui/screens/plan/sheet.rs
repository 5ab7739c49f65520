//! A form over whatever is in view: a measure, an accepted risk or a follow-up, written where the need for it shows.

use crate::tr;
use crate::ui::commands::UserCommand;
use crate::ui::screens::records::{Drafted, Form, Wanted, show_form};
use crate::ui::widgets::button;
use crate::ui::widgets::confirm::Confirm;
use crate::ui::widgets::layout::line;
use crate::ui::widgets::modal::Answer;
use crate::ui::{Action, Outcome, View, icons, theme};
use eframe::egui::{self, Align, Id, Key, Label, Layout, Modifiers, Ui};

/// A form with its title.
pub struct Sheet<D: Drafted> {
    form: Form<D>,
    id: &'static str,
    title: String,
    /// How high the sheet is where the window allows it.
    height: f32,
    is_waiting: bool,
    is_leaving: bool,
}

impl<D: Drafted> Sheet<D> {
    /// A sheet for a record: a new one, unless it `is_held`.
    pub fn new(id: &'static str, title: String, height: f32, record: D::Record, is_held: bool) -> Self {
        let form = if is_held { Form::of(record) } else { Form::of_new(record) };
        Self { form, id, title, height, is_waiting: false, is_leaving: false }
    }

    /// Whether something is written that is not saved, or is just being saved: a refusal is then said in the form.
    pub fn is_dirty(&self) -> bool {
        self.form.is_dirty() || self.is_waiting
    }

    /// Hears how the command ended that the sheet asked for; true when it is done with.
    pub fn settle(&mut self, outcome: &Outcome) -> bool {
        if !std::mem::take(&mut self.is_waiting) {
            return false;
        }
        self.form.settle(outcome);
        *outcome == Outcome::Done
    }

    /// Draws it; true when it is left.
    pub fn show(&mut self, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) -> bool {
        let ctx = ui.ctx();
        let frame = egui::Frame::window(&ctx.global_style());
        let modal = egui::Modal::new(Id::unique(self.id)).frame(frame).backdrop_color(theme::palette(ui).backdrop);
        let room = ctx.content_rect().size() - egui::Vec2::splat(theme::space(16));
        if is_save_pressed(ui) {
            self.form.save_soon();
        }
        let response = modal.show(ctx, |ui| {
            ui.set_width(theme::FORM_WIDTH.min(room.x));
            ui.set_max_height(self.height.min(room.y));
            let mut is_closed = false;
            line(ui, |ui| {
                is_closed = button::quiet_tool(ui, icons::CLOSE, &tr!(view.texts, "common-close")).clicked();
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(theme::heading(&self.title)).truncate());
                });
            });
            ui.add_space(theme::space(2));
            (show_form(&mut self.form, view, ui, actions), is_closed)
        });
        let (wanted, is_closed) = response.inner;
        match wanted {
            Some(Wanted::Saving) => self.is_waiting = true,
            Some(Wanted::Leaving) => return true,
            None => {}
        }
        self.is_leaving |= is_closed || response.should_close();
        self.is_leaving && self.leaves(view, ui)
    }

    /// Asks before what was written is lost; true when it may be.
    fn leaves(&mut self, view: &View<'_>, ui: &Ui) -> bool {
        if !self.is_dirty() {
            return true;
        }
        let texts = view.texts;
        let confirm = Confirm {
            id: "sheet-leaving",
            title: &tr!(texts, "records-leave-title"),
            message: &tr!(texts, "app-unsaved-message"),
            effects: &[],
            accept: &tr!(texts, "records-leave-accept"),
            is_dangerous: true,
        };
        let answer = confirm.show(ui, texts);
        self.is_leaving = answer.is_none();
        answer == Some(Answer::Accepted)
    }
}

/// Whether the keys were pressed that save a form, or those that accept a modal.
fn is_save_pressed(ui: &Ui) -> bool {
    let saves = UserCommand::Save.shortcuts().iter().any(|shortcut| ui.input_mut(|i| i.consume_shortcut(shortcut)));
    saves || ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter))
}
