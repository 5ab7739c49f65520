//! Search and commands in one field (Ctrl+K): commands, systems and information assets by their words.

use super::Around;
use crate::domain::{Subject, fold};
use crate::i18n::Language;
use crate::tr;
use crate::ui::commands::{Situation, UserCommand};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{
    self, Align, Align2, Area, Button, Id, Key, Layout, Modifiers, Order, Response, RichText, ScrollArea, TextEdit,
    TextStyle, Ui, pos2, vec2,
};

const MOST_HITS: usize = 12;
const MOST_COMMANDS: usize = 8;

/// The field, its list and what is chosen in it.
#[derive(Debug, Default)]
pub struct Palette {
    query: String,
    is_open: bool,
    chosen: usize,
    held: Option<(Basis, Vec<Found>)>,
}

type Basis = (String, u64, Language);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Command(UserCommand),
    Record(Subject),
}

enum Pressed {
    Nothing,
    Choose,
    Leave,
}

fn field_id() -> Id {
    Id::unique("palette-field")
}

impl Palette {
    /// Puts the keyboard in the field.
    pub fn open(&mut self, ui: &Ui) {
        self.is_open = true;
        self.chosen = 0;
        ui.ctx().memory_mut(|memory| memory.request_focus(field_id()));
    }

    /// Draws the field and, while it is in use, the list beneath; returns a command that was chosen.
    pub fn show(
        &mut self,
        around: &Around<'_>,
        view: &View<'_>,
        ui: &mut Ui,
        actions: &mut Vec<Action>,
    ) -> Option<UserCommand> {
        let pressed = if self.is_open { self.take_keys(ui) } else { Pressed::Nothing };
        let field = self.show_field(around, ui);
        if field.gained_focus() {
            self.is_open = true;
        }
        if field.changed() {
            self.chosen = 0;
        }
        if !self.is_open {
            return None;
        }
        self.find(around, view);
        let clicked = self.show_list(around, view, &field, ui);
        let chosen = match pressed {
            Pressed::Choose => Some(self.chosen),
            Pressed::Leave => {
                self.close(ui);
                None
            }
            Pressed::Nothing => clicked,
        };
        let found = self.found().get(chosen?).copied()?;
        self.close(ui);
        match found {
            Found::Command(command) => Some(command),
            Found::Record(subject) => {
                actions.push(Action::Open(subject));
                None
            }
        }
    }

    /// Arrows, Enter and Esc are taken before the field sees them.
    fn take_keys(&mut self, ui: &Ui) -> Pressed {
        // egui has let go of the keyboard at Esc before anything is drawn.
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            return Pressed::Leave;
        }
        if !ui.memory(|memory| memory.has_focus(field_id())) {
            return Pressed::Nothing;
        }
        let last = self.found().len().saturating_sub(1);
        ui.input_mut(|input| {
            if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
                self.chosen = (self.chosen + 1).min(last);
            }
            if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
                self.chosen = self.chosen.saturating_sub(1);
            }
            if input.consume_key(Modifiers::NONE, Key::Enter) { Pressed::Choose } else { Pressed::Nothing }
        })
    }

    fn show_field(&mut self, around: &Around<'_>, ui: &mut Ui) -> Response {
        // What is typed needs the little room there is with large text.
        let has_room = ui.available_width() > theme::space(50);
        let keys = UserCommand::Search.shortcuts().first().filter(|_| has_room);
        let keys = keys.map(|keys| ui.ctx().format_shortcut(keys));
        let weak = theme::palette(ui).weak;
        let width = theme::space(90).min(ui.available_width());
        let edit = TextEdit::singleline(&mut self.query)
            .id(field_id())
            .hint_text(tr!(around.texts, "palette-hint"))
            .prefix(theme::icon(icons::SEARCH).color(weak))
            .suffix(RichText::new(keys.unwrap_or_default()).text_style(TextStyle::Small).color(weak))
            .margin(egui::Margin::symmetric(8, 5))
            .min_size(theme::target())
            .align(Align2::LEFT_CENTER)
            .desired_width(width);
        ui.add(edit).accessible_name(tr!(around.texts, "palette-name"))
    }

    fn show_list(&mut self, around: &Around<'_>, view: &View<'_>, field: &Response, ui: &Ui) -> Option<usize> {
        let at = pos2(field.rect.left(), field.rect.bottom() + 4.0);
        let area = Area::new(Id::unique("palette-list")).order(Order::Foreground).fixed_pos(at);
        let mut clicked = None;
        let drawn = area.show(ui.ctx(), |ui| {
            egui::Frame::popup(&ui.ctx().global_style()).show(ui, |ui| {
                let (width, room) =
                    (field.rect.width() - 14.0, ui.ctx().content_rect().height() - at.y - theme::space(6));
                ui.set_width(width);
                ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
                    let found = self.found();
                    if found.is_empty() {
                        ui.label(theme::caption(tr!(around.texts, "palette-nothing", query = self.query.clone())));
                    }
                    for (position, found) in found.iter().enumerate() {
                        if row(*found, position == self.chosen, around, view, ui).clicked() {
                            clicked = Some(position);
                        }
                    }
                });
            });
        });
        let is_left = ui.input(|input| input.pointer.any_pressed())
            && !field.contains_pointer()
            && !drawn.response.contains_pointer()
            && !ui.input(|input| input.pointer.interact_pos().is_some_and(|at| drawn.response.rect.contains(at)));
        let has_keyboard = field.has_focus() || clicked.is_some() || ui.memory(|memory| memory.focused().is_some());
        if is_left || !has_keyboard && ui.input(|input| input.key_pressed(Key::Tab)) {
            self.is_open = false;
        }
        clicked
    }

    fn close(&mut self, ui: &Ui) {
        *self = Self::default();
        ui.ctx().memory_mut(|memory| memory.surrender_focus(field_id()));
    }

    fn found(&self) -> &[Found] {
        self.held.as_ref().map_or(&[], |(_, found)| found)
    }

    fn find(&mut self, around: &Around<'_>, view: &View<'_>) {
        let basis = (self.query.clone(), view.snapshot.revision(), around.texts.language());
        if self.held.as_ref().is_some_and(|(held, _)| *held == basis) {
            return;
        }
        let mut found = commands(&self.query, around, around.situation());
        let hits = view.snapshot.search(&self.query, MOST_HITS);
        found.extend(hits.into_iter().map(|hit| Found::Record(hit.subject)));
        self.chosen = self.chosen.min(found.len().saturating_sub(1));
        self.held = Some((basis, found));
    }
}

fn commands(query: &str, around: &Around<'_>, now: Situation) -> Vec<Found> {
    let query = fold(query);
    let fits = |command: &UserCommand| {
        let text = fold(&command.text(around.texts));
        query.split_whitespace().all(|word| text.split_whitespace().any(|part| part.starts_with(word)))
    };
    // The field itself needs no entry, nor what stands twice or saves a form that the palette would leave.
    let is_listed = |command: &UserCommand| {
        !matches!(command, UserCommand::Search | UserCommand::NewRecord | UserCommand::Save) && command.is_enabled(now)
    };
    let most = if query.is_empty() { MOST_COMMANDS } else { usize::MAX };
    let commands = UserCommand::ALL.into_iter().filter(is_listed).filter(fits);
    commands.take(most).map(Found::Command).collect()
}

fn row(found: Found, is_chosen: bool, around: &Around<'_>, view: &View<'_>, ui: &mut Ui) -> Response {
    let (icon, name, note) = match found {
        Found::Command(command) => {
            let keys = command.shortcuts().first().map(|keys| ui.ctx().format_shortcut(keys));
            (command.icon(), command.text(around.texts), keys.unwrap_or_default())
        }
        Found::Record(subject) => record(subject, view),
    };
    let salt = ("found", &name, &note);
    let response = ui
        .push_id(salt, |ui| {
            ui.with_layout(Layout::top_down_justified(Align::Min), |ui| {
                let button = Button::selectable(is_chosen, (theme::icon(icon), name.as_str()));
                let note = RichText::new(&note).text_style(TextStyle::Small);
                ui.add(button.shortcut_text(note).truncate().min_size(vec2(0.0, theme::CONTROL_HEIGHT)))
            })
            .inner
        })
        .inner
        .accessible_name(&name);
    if is_chosen {
        response.scroll_to_me(None);
    }
    response
}

fn record(subject: Subject, view: &View<'_>) -> (char, String, String) {
    let snapshot = view.snapshot;
    let (icon, unit) = match subject {
        Subject::System(id) => (icons::SYSTEMS, snapshot.systems().get(id).and_then(|system| system.unit)),
        Subject::Asset(id) => (icons::ASSETS, snapshot.assets().get(id).and_then(|asset| asset.unit)),
    };
    let parts = [snapshot.reference(subject), snapshot.unit_name(unit)];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    (icon, snapshot.subject_name(subject).to_owned(), parts.join(" · "))
}
