//! The card of a linked record: its name and levels, the note of the link, and what takes the link away.

use crate::domain::{Subject, Text};
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::layout::line;
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Key, Label, Layout, Margin, TextWrapMode, Ui};

/// A linked record.
pub struct Card<'a> {
    /// The record, if it can be opened.
    pub subject: Option<Subject>,
    /// Its name.
    pub name: &'a str,
    /// What else is known of it, in a quiet line; may be empty.
    pub about: &'a str,
    /// What the button is called that takes the link away.
    pub unlink: &'a str,
    /// The note of the link.
    pub note: &'a Text,
}

/// A note while it is written.
pub struct Note<Link> {
    /// The link that it belongs to.
    link: Link,
    text: Text,
    /// The field takes the keyboard when it is first drawn.
    takes_focus: bool,
}

impl Card<'_> {
    /// Draws the card. Tells a note that is to be saved; `unlinks` takes the link away.
    pub fn show<Link: Copy + PartialEq>(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        (link, written): (Link, &mut Option<Note<Link>>),
        unlinks: Command,
        actions: &mut Vec<Action>,
        (badges, more): (impl FnOnce(&mut Ui), impl FnOnce(&mut Ui, &mut Vec<Action>)),
    ) -> Option<Text> {
        let frame = theme::card_frame(ui).inner_margin(Margin::symmetric(12, 6));
        let drawn = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            line(ui, |ui| {
                ui.spacing_mut().item_spacing.x = theme::space(1);
                ui.add_enabled_ui(view.is_writable, |ui| {
                    if button::quiet_tool(ui, icons::CLOSE, self.unlink).clicked() {
                        actions.push(Action::Confirm(Box::new(unlinks)));
                    }
                    let edit = tr!(view.texts, "records-note-edit", name = self.name);
                    if button::quiet_tool(ui, icons::EDIT, &edit).clicked() {
                        *written = Some(Note { link, text: self.note.clone(), takes_focus: true });
                    }
                });
                ui.scope(badges);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
                    match self.subject {
                        Some(subject) if button::link(ui, self.name).clicked() => actions.push(Action::Open(subject)),
                        Some(_) => {}
                        None => drop(ui.label(self.name)),
                    }
                });
            });
            if !self.about.is_empty() {
                ui.add(Label::new(theme::caption(self.about)).truncate());
            }
            more(ui, actions);
            let saved = note_field(ui, view, link, written);
            ui.add_space(theme::space(1));
            saved
        });
        drawn.inner
    }
}

/// The note of a link while it is written; Enter saves it, Esc leaves it.
fn note_field<Link: Copy + PartialEq>(
    ui: &mut Ui,
    view: &View<'_>,
    link: Link,
    written: &mut Option<Note<Link>>,
) -> Option<Text> {
    let note = written.as_mut().filter(|note| note.link == link)?;
    ui.add_space(theme::space(1));
    let response = Field::new(&tr!(view.texts, "records-note")).text(ui, &mut note.text);
    if std::mem::take(&mut note.takes_focus) {
        response.request_focus();
    }
    let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let is_left = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    ui.add_space(theme::space(1));
    let (is_saved, is_cancelled) = ui
        .horizontal(|ui| {
            let saved = button::secondary(ui, &tr!(view.texts, "common-save")).clicked();
            (saved, button::secondary(ui, &tr!(view.texts, "common-cancel")).clicked())
        })
        .inner;
    if is_saved || is_entered {
        return Some(note.text.trim().into());
    }
    if is_left || is_cancelled {
        *written = None;
    }
    None
}
