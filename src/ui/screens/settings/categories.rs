//! The consequence categories that sessions weigh: what they are called, which there are, and in which order.

use super::draft::{Draft, Fault};
use super::rows::{self, Move};
use crate::domain::{Category, Settings, Text, fold};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::{View, icons, theme};
use eframe::egui::{Label, Ui};

/// The categories in use with the names that a reader sees.
pub(super) fn of(settings: &Settings, texts: &Texts) -> Vec<Category> {
    let categories = settings.categories_in_use().into_iter();
    let named = categories.map(|held| Category { name: texts.category(&held.key, settings).into(), key: held.key });
    named.collect()
}

/// The categories that are meant, or the place of one without a name of its own. Names that are the product's are
/// left empty, so that they follow the reader's language; a list that is the product's is none.
pub(super) fn read(draft: &[Category], texts: &Texts) -> Result<Vec<Category>, usize> {
    let mut read: Vec<Category> = Vec::new();
    for (place, typed) in draft.iter().enumerate() {
        let name = typed.name.trim();
        let is_taken = draft[..place].iter().any(|other| fold(&other.name) == fold(name));
        if name.is_empty() || is_taken {
            return Err(place);
        }
        let key = if typed.key.is_empty() { free_key(name, draft, &read, texts) } else { typed.key.clone() };
        let is_default = texts.default_category(&key) == name;
        read.push(Category { name: if is_default { Text::default() } else { name.into() }, key });
    }
    let product = Settings::new("").categories_in_use();
    Ok(if read == product { Vec::new() } else { read })
}

/// A new category is known by its first name, so that old classifications stay readable when it is taken away; one
/// of the product that comes back is itself again.
fn free_key(name: &str, draft: &[Category], read: &[Category], texts: &Texts) -> Text {
    let product = Settings::new("").categories_in_use();
    let again = product.into_iter().map(|held| held.key).find(|key| texts.default_category(key) == name);
    let wanted = again.unwrap_or_else(|| name.into());
    let is_free = |key: &str| draft.iter().chain(read).all(|other| &*other.key != key);
    if is_free(&wanted) {
        return wanted;
    }
    let numbered = (2..).map(|number| format!("{wanted} {number}"));
    numbered.into_iter().find(|key| is_free(key)).unwrap_or_default().into()
}

/// Draws the categories.
pub(super) fn show(draft: &mut Draft, fault: Option<Fault>, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.spacing_mut().item_spacing.y = theme::space(2);
    ui.add(Label::new(theme::caption(tr!(texts, "settings-categories-note"))).wrap());
    let count = draft.categories.len();
    let mut wanted = None;
    for (place, category) in draft.categories.iter_mut().enumerate() {
        ui.push_id(("category", place), |ui| {
            let error = tr!(texts, "settings-category-wrong");
            let error = (fault == Some(Fault::Category(place))).then_some(error.as_str());
            if let Some(what) = row(ui, view, category, error, place, count) {
                wanted = Some((place, what));
            }
        });
    }
    rows::carry_out(&mut draft.categories, wanted);
    ui.horizontal_wrapped(|ui| {
        if button::with_icon(ui, icons::ADD, &tr!(texts, "settings-category-add")).clicked() {
            draft.categories.push(Category::default());
        }
        let product = of(&Settings::new(""), texts);
        if draft.categories != product && button::secondary(ui, &tr!(texts, "settings-categories-reset")).clicked() {
            draft.categories = product;
        }
    });
}

fn row(
    ui: &mut Ui,
    view: &View<'_>,
    category: &mut Category,
    error: Option<&str>,
    place: usize,
    count: usize,
) -> Option<Move> {
    let texts = view.texts;
    let label = tr!(texts, "settings-category", nth = place + 1);
    let wanted = ui
        .horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width((ui.available_width() - theme::space(26)).min(theme::FORM_WIDTH));
                Field::new(&label).error(error).text(ui, &mut category.name);
            });
            ui.vertical(|ui| {
                // Level with the field, below the line of its label.
                ui.add_space(rows::LABEL);
                let name = if category.name.trim().is_empty() { &*label } else { &*category.name };
                rows::buttons(ui, view, name, place, count)
            })
            .inner
        })
        .inner;
    let default = texts.default_category(&category.key);
    if !category.key.is_empty() && default != category.name.trim() && default != *category.key {
        ui.horizontal_wrapped(|ui| {
            ui.label(theme::caption(tr!(texts, "settings-default", text = &*default)));
            if button::link(ui, &tr!(texts, "settings-category-reset", name = &*default)).clicked() {
                category.name = default.into();
            }
        });
    }
    wanted
}
