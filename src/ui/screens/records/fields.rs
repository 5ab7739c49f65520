//! Fields as forms set them: in calm sections, two beside each other where there is room.

use super::form::Form;
use super::kind::Drafted;
use crate::domain::Text;
use crate::register::Refusal;
use crate::ui::widgets::field::Field;
use crate::ui::{View, theme};
use eframe::egui::{Popup, PopupCloseBehavior, Response, SetOpenCommand, Ui};

/// From this width on, two fields stand beside each other.
const TWO_COLUMNS: f32 = 400.0;
/// How many words a field offers at once.
const OFFERED: usize = 6;

/// The heading of a section.
pub fn section(ui: &mut Ui, title: &str) {
    ui.add_space(theme::space(2));
    ui.label(theme::strong(title));
}

/// Two fields beside each other, or one below the other.
pub fn pair<T>(ui: &mut Ui, state: &mut T, left: impl FnOnce(&mut Ui, &mut T), right: impl FnOnce(&mut Ui, &mut T)) {
    if ui.available_width() < TWO_COLUMNS {
        left(ui, state);
        right(ui, state);
        return;
    }
    ui.spacing_mut().item_spacing.x = theme::space(4);
    ui.columns(2, |columns| {
        left(&mut columns[0], state);
        right(&mut columns[1], state);
    });
}

/// The field of the name, which takes the keyboard in a new form.
pub fn name<K: Drafted>(
    ui: &mut Ui,
    form: &mut Form<K>,
    view: &View<'_>,
    label: &str,
    of: fn(&mut K::Record) -> &mut Text,
) {
    let wrong = form.wrong(view, is_about_name);
    let name = Field::new(label).error(wrong.as_deref()).text(ui, of(&mut form.draft));
    if std::mem::take(&mut form.takes_focus) {
        name.request_focus();
    }
}

/// Whether a refusal is said beside the field of the name or of the reference.
pub fn is_about_basics(refusal: &Refusal) -> bool {
    is_about_name(refusal) || is_about_reference(refusal)
}

/// Whether a refusal is said beside the field of the name.
pub fn is_about_name(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::NameMissing | Refusal::UnitNameTaken { .. } | Refusal::TypeNameTaken { .. })
}

/// Whether a refusal is said beside the field of the reference.
pub fn is_about_reference(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::ReferenceMissing | Refusal::ReferenceTaken { .. })
}

/// A text that offers what is written elsewhere in the register while one types.
/// What was picked from the offers changes the value without the field having changed.
pub fn offered(ui: &mut Ui, label: &str, value: &mut Text, known: &[Text]) -> Response {
    let response = Field::new(label).text(ui, value);
    let typed = value.trim().to_lowercase();
    let fits = |text: &&Text| text.to_lowercase().contains(&typed) && text.to_lowercase() != typed;
    let found: Vec<&Text> = if response.has_focus() || Popup::is_id_open(ui, Popup::default_response_id(&response)) {
        known.iter().filter(fits).take(OFFERED).collect()
    } else {
        Vec::new()
    };
    let command = response.changed().then_some(SetOpenCommand::Bool(!found.is_empty() && !typed.is_empty()));
    let popup = Popup::from_response(&response).open_memory(command).width(response.rect.width());
    popup.close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        for text in found {
            if ui.button(&**text).clicked() {
                *value = text.clone();
            }
        }
    });
    response
}
