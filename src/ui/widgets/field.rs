//! Fields of a form: a visible label that is the name for assistive technology, and what is wrong beneath.

use super::button;
use crate::domain::{Few, Text};
use crate::i18n::{Texts, Word};
use crate::tr;
use crate::ui::{icons, theme};
use eframe::egui::{self, Align2, Checkbox, ComboBox, Response, Role, TextEdit, Ui, WidgetInfo};

/// One labelled field.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    label: &'a str,
    error: Option<&'a str>,
    hint: &'a str,
}

impl<'a> Field<'a> {
    /// A field with its visible label.
    #[must_use]
    pub fn new(label: &'a str) -> Self {
        Self { label, error: None, hint: "" }
    }

    /// What is wrong with the value, in words.
    #[must_use]
    pub fn error(self, error: Option<&'a str>) -> Self {
        Self { error, ..self }
    }

    /// Quiet words in an empty field.
    #[must_use]
    pub fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    /// A text of one line.
    pub fn text(self, ui: &mut Ui, value: &mut Text) -> Response {
        self.edit(ui, value, |draft| TextEdit::singleline(draft).align(Align2::LEFT_CENTER))
    }

    /// A text of several lines.
    pub fn paragraph(self, ui: &mut Ui, value: &mut Text, rows: usize) -> Response {
        self.edit(ui, value, |draft| TextEdit::multiline(draft).desired_rows(rows))
    }

    /// A text of several lines with an identity of its own, so that the keyboard can be put in it.
    pub fn paragraph_at(self, ui: &mut Ui, id: egui::Id, value: &mut Text, rows: usize) -> Response {
        self.edit(ui, value, |draft| TextEdit::multiline(draft).id(id).desired_rows(rows))
    }

    /// A text of several lines of which Enter belongs to the form; Shift and Enter make a new line.
    pub fn note(self, ui: &mut Ui, id: egui::Id, value: &mut Text, rows: usize) -> Response {
        const NEW_LINE: egui::KeyboardShortcut = egui::KeyboardShortcut::new(egui::Modifiers::SHIFT, egui::Key::Enter);
        self.edit(ui, value, |draft| TextEdit::multiline(draft).id(id).desired_rows(rows).return_key(NEW_LINE))
    }

    fn edit<'t>(
        self,
        ui: &mut Ui,
        value: &mut Text,
        make: impl for<'d> FnOnce(&'d mut String) -> TextEdit<'d> + 't,
    ) -> Response {
        let mut draft = String::from(&**value);
        let response = self.frame(ui, |ui| {
            let hint = self.hint.to_owned();
            let edit = make(&mut draft).hint_text(hint).margin(egui::Margin::symmetric(8, 5));
            ui.add(edit.desired_width(f32::INFINITY).min_size(theme::target()))
        });
        if response.changed() {
            *value = draft.into();
        }
        response
    }

    /// One of the values of the domain, by their names.
    pub fn choice<T: Word + PartialEq>(self, ui: &mut Ui, texts: &Texts, value: &mut T, options: &[T]) -> Response {
        let named: Vec<(T, String)> = options.iter().map(|option| (*option, texts.word(*option))).collect();
        self.choice_of(ui, value, &named)
    }

    /// One of the values of the domain, or none.
    pub fn optional_choice<T: Word + PartialEq>(
        self,
        ui: &mut Ui,
        texts: &Texts,
        value: &mut Option<T>,
        options: &[T],
    ) -> Response {
        let none = std::iter::once((None, tr!(texts, "common-nothing-chosen")));
        let named: Vec<_> = none.chain(options.iter().map(|option| (Some(*option), texts.word(*option)))).collect();
        self.choice_of(ui, value, &named)
    }

    /// One of some values with the names given.
    pub fn choice_of<T: Clone + PartialEq>(self, ui: &mut Ui, value: &mut T, options: &[(T, String)]) -> Response {
        let chosen = options.iter().find(|(option, _)| option == value).map_or("", |(_, name)| name.as_str());
        let before = value.clone();
        let mut response = self.frame(ui, |ui| {
            let width = ui.available_width();
            let combo = ComboBox::from_id_salt(self.label).width(width).truncate().selected_text(chosen).icon(caret);
            let shown = combo.show_ui(ui, |ui| {
                for (option, name) in options {
                    ui.selectable_value(value, option.clone(), name);
                }
            });
            shown.response
        });
        if *value != before {
            response.mark_changed();
        }
        response
    }

    /// A text that is only read.
    pub fn shown(self, ui: &mut Ui, value: &str) {
        self.frame(ui, |ui| ui.label(if value.is_empty() { "–" } else { value }));
    }

    /// Texts, a line each, that can be added to and taken from.
    pub fn list(self, ui: &mut Ui, texts: &Texts, values: &mut Few<Text>) -> Response {
        let mut is_changed = false;
        let mut response = self.frame(ui, |ui| {
            let draft_id = ui.scope_id().with(("draft", self.label));
            let mut draft: String = ui.data(|data| data.get_temp(draft_id)).unwrap_or_default();
            let (entry, is_pressed) = ui
                .horizontal(|ui| {
                    let room = ui.available_width() - theme::CONTROL_HEIGHT - ui.spacing().item_spacing.x;
                    let edit = TextEdit::singleline(&mut draft).hint_text(self.hint.to_owned()).desired_width(room);
                    let entry = ui.add(
                        edit.margin(egui::Margin::symmetric(8, 5)).align(Align2::LEFT_CENTER).min_size(theme::target()),
                    );
                    let name = tr!(texts, "common-list-add", field = self.label);
                    (entry, button::tool(ui, icons::ADD, &name).clicked())
                })
                .inner;
            let pressed = |key| ui.input(|input| input.key_pressed(key));
            // What was typed counts when the field is left, too, so that it is not forgotten there.
            let is_left = entry.lost_focus() && !pressed(egui::Key::Escape);
            let is_entered = entry.lost_focus() && pressed(egui::Key::Enter);
            if (is_left || is_pressed) && !draft.trim().is_empty() {
                values.push(draft.trim().into());
                draft.clear();
                is_changed = true;
            }
            if is_pressed || (is_entered && is_changed) {
                entry.request_focus();
            }
            ui.data_mut(|data| data.insert_temp(draft_id, draft));
            is_changed |= chips(ui, texts, values);
            entry
        });
        if is_changed {
            response.mark_changed();
        }
        response
    }

    /// Draws the label, what `add` draws, and the error; names the one after the other.
    pub(super) fn frame(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> Response) -> Response {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme::space(1);
            let label = ui.label(theme::caption(self.label));
            let palette = theme::palette(ui);
            let response = ui
                .scope(|ui| {
                    if self.error.is_some() {
                        ui.visuals_mut().widgets.inactive.bg_stroke.color = palette.red;
                        ui.visuals_mut().widgets.hovered.bg_stroke.color = palette.red;
                    }
                    add(ui)
                })
                .inner
                .labelled_by(label.id);
            if let Some(error) = self.error {
                wrong(ui, error);
                ui.ctx().accesskit_node_builder(response.id, |node| {
                    node.set_invalid(egui::accesskit::Invalid::True);
                    node.set_description(error);
                });
            }
            response
        })
        .inner
    }
}

/// The mark that a field opens downwards.
pub fn caret(ui: &Ui, rect: egui::Rect, look: &egui::style::WidgetVisuals, _is_open: bool) {
    let font = egui::TextStyle::Body.resolve(ui.style());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icons::DOWN, font, look.text_color());
}

/// What is wrong with a value, beneath its field.
pub fn wrong(ui: &mut Ui, error: &str) {
    remark(ui, icons::ERROR, theme::palette(ui).red, error);
}

/// What speaks against a value, which can stand all the same.
pub fn warning(ui: &mut Ui, words: &str) {
    remark(ui, icons::WARNING, theme::palette(ui).amber, words);
}

fn remark(ui: &mut Ui, icon: char, colour: egui::Color32, words: &str) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(1);
        let icon = ui.label(theme::icon(icon).color(colour));
        icon.widget_info(|| WidgetInfo::labeled(Role::Label, true, ""));
        ui.label(theme::caption(words).color(colour));
    });
}

/// A check box with its label.
pub fn check(ui: &mut Ui, label: &str, value: &mut bool) -> Response {
    ui.add(Checkbox::new(value, label))
}

fn chips(ui: &mut Ui, texts: &Texts, values: &mut Few<Text>) -> bool {
    let mut taken = None;
    if values.is_empty() {
        return false;
    }
    ui.horizontal_wrapped(|ui| {
        for (position, value) in values.iter().enumerate() {
            // A frame in a row does not wrap by itself, and would make the whole form wider.
            let (width, beside) = (width_of(ui, value), theme::CONTROL_HEIGHT + 2.0 * theme::space(2));
            if position > 0 && width + beside > ui.available_size_before_wrap().x {
                ui.end_row();
            }
            let size = egui::vec2(width.min(ui.max_rect().width() - beside), theme::CONTROL_HEIGHT);
            let frame = egui::Frame::new().fill(theme::palette(ui).fill).corner_radius(theme::RADIUS_CONTROL);
            frame.inner_margin(egui::Margin { left: 8, right: 0, top: 0, bottom: 0 }).show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    let layout = egui::Layout::left_to_right(egui::Align::Center);
                    ui.allocate_ui_with_layout(size, layout, |ui| ui.add(egui::Label::new(&**value).truncate()));
                    let name = tr!(texts, "common-list-remove", item = &**value);
                    if ui.push_id(position, |ui| button::quiet_tool(ui, icons::CLOSE, &name)).inner.clicked() {
                        taken = Some(position);
                    }
                });
            });
        }
    });
    taken.map(|position| values.remove(position)).is_some()
}

fn width_of(ui: &Ui, text: &str) -> f32 {
    let font = egui::TextStyle::Body.resolve(ui.style());
    ui.painter().layout_no_wrap(text.to_owned(), font, egui::Color32::PLACEHOLDER).size().x.ceil()
}
