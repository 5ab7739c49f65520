//! Columns: which are shown, and how wide.

use super::{Event, TableState};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::{icons, theme};
use eframe::egui::containers::menu::{MenuButton, MenuConfig};
use eframe::egui::{PopupCloseBehavior, ScrollArea, Ui};

pub(super) const NARROWEST: f32 = 40.0;

/// One column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    /// What the cells, the order and the filters know it by.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// Width unless the user chose another.
    pub width: f32,
    /// Whether it is shown unless the user chose otherwise.
    pub is_visible: bool,
    /// Whether it takes the room that is left over.
    pub grows: bool,
}

impl Column {
    /// A column that is shown.
    pub fn new(id: &'static str, title: impl Into<String>, width: f32) -> Self {
        Self { id, title: title.into(), width, is_visible: true, grows: false }
    }

    /// The column, hidden until chosen.
    #[must_use]
    pub fn hidden(self) -> Self {
        Self { is_visible: false, ..self }
    }

    /// The column, taking the room that is left over.
    #[must_use]
    pub fn growing(self) -> Self {
        Self { grows: true, ..self }
    }
}

/// The widths of the shown columns; what is left of `room` goes to the growing ones.
pub(super) fn widths(shown: &[&Column], state: &TableState, room: f32) -> Vec<f32> {
    let wanted = |column: &Column| state.widths.get(column.id).copied().unwrap_or(column.width).max(NARROWEST);
    let mut widths: Vec<f32> = shown.iter().map(|column| wanted(column)).collect();
    let growing: Vec<usize> = (0..shown.len()).filter(|place| shown[*place].grows).collect();
    let left = room - widths.iter().sum::<f32>();
    let takers = if growing.is_empty() { shown.len().checked_sub(1).into_iter().collect() } else { growing };
    if left > 0.0 {
        let shares = f32::from(u16::try_from(takers.len()).unwrap_or(u16::MAX)).max(1.0);
        for place in takers {
            widths[place] += left / shares;
        }
    }
    widths
}

/// The button that shows the filters, the keyboard on that of `first`, or takes them away: a filter that cannot be seen
/// would hide rows without saying so.
pub fn filters_button(ui: &mut Ui, texts: &Texts, first: &'static str, state: &mut TableState) {
    if !button::tool(ui, icons::FILTER, &tr!(texts, "records-filters")).clicked() {
        return;
    }
    if state.shows_filters {
        state.shows_filters = false;
        state.filters.clear();
    } else {
        state.focus_filters(first);
    }
}

/// The button "Kolumner" with a menu of all columns; true when one was shown or hidden.
pub fn columns_button(ui: &mut Ui, texts: &Texts, columns: &[Column], state: &mut TableState) -> Option<Event> {
    let mut event = None;
    let name = tr!(texts, "common-table-columns");
    let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let menu = MenuButton::new((theme::icon(icons::COLUMNS), name.clone())).config(config);
    let (button, _) = menu.ui(ui, |ui| {
        // Many columns are more than a low window has room for.
        let room = ui.ctx().content_rect().height() - theme::space(40);
        ScrollArea::vertical().max_height(room.max(theme::space(20))).show(ui, |ui| {
            for column in columns {
                let mut is_shown = state.shows(column);
                if ui.checkbox(&mut is_shown, &column.title).changed() {
                    state.visible.insert(column.id.to_owned(), is_shown);
                    event = Some(Event::LayoutChanged);
                }
            }
        });
        ui.separator();
        if ui.button(tr!(texts, "common-table-columns-reset")).clicked() {
            state.visible = columns.iter().map(|column| (column.id.to_owned(), true)).collect();
            event = Some(Event::LayoutChanged);
        }
    });
    button.accessible_name(name);
    event
}
