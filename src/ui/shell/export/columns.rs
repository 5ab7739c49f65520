//! The columns of a list: which go out, in which order, and which of them hide what they hold.

use crate::exchange::MASK;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::{View, icons, theme};
use eframe::egui::{Align, Button, Checkbox, Layout, RichText, ScrollArea, Ui, vec2};

/// Room that the columns take before they scroll, and what the window needs for the rest of the question.
const HEIGHT: std::ops::RangeInclusive<f32> = 168.0..=280.0;
const REST: f32 = 450.0;

/// The columns in their order.
pub struct Columns {
    all: Vec<Column>,
    /// Their headings as the list has them.
    known: Vec<String>,
}

struct Column {
    heading: String,
    is_chosen: bool,
    is_hidden: bool,
}

impl Columns {
    /// Those of a list with the headings `known`, the chosen ones first where not all are.
    pub fn of(known: &[String], chosen: &[String], hidden: &[String]) -> Self {
        let is_chosen = |heading: &String| chosen.is_empty() || chosen.contains(heading);
        let first = chosen.iter().filter(|heading| known.contains(heading));
        let rest = known.iter().filter(|heading| !chosen.contains(heading));
        let column = |heading: &String| Column {
            heading: heading.clone(),
            is_chosen: is_chosen(heading),
            is_hidden: hidden.contains(heading),
        };
        Self { all: first.chain(rest).map(column).collect(), known: known.to_vec() }
    }

    /// The headings that go out in their order; none where that is all as the list has them.
    pub fn chosen(&self) -> Vec<String> {
        let chosen: Vec<String> =
            self.all.iter().filter(|column| column.is_chosen).map(|column| column.heading.clone()).collect();
        if chosen == self.known { Vec::new() } else { chosen }
    }

    /// The headings of those that hide what they hold.
    pub fn hidden(&self) -> Vec<String> {
        let hidden = self.all.iter().filter(|column| column.is_chosen && column.is_hidden);
        hidden.map(|column| column.heading.clone()).collect()
    }

    /// Whether any column hides what it holds.
    pub fn has_hidden(&self) -> bool {
        self.all.iter().any(|column| column.is_chosen && column.is_hidden)
    }

    /// Whether no column goes out.
    pub fn is_empty(&self) -> bool {
        self.all.iter().all(|column| !column.is_chosen)
    }

    /// Draws them.
    pub fn show(&mut self, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        let chosen = self.all.iter().filter(|column| column.is_chosen).count();
        ui.horizontal(|ui| {
            ui.label(theme::caption(tr!(texts, "export-columns", chosen = chosen, count = self.all.len())));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                for (is_chosen, name) in [(false, tr!(texts, "export-columns-none")), (true, tr!(texts, "common-all"))]
                {
                    if button::link(ui, &name).clicked() {
                        self.all.iter_mut().for_each(|column| column.is_chosen = is_chosen);
                    }
                }
            });
        });
        let mut moved = None;
        let height = (ui.ctx().content_rect().height() - REST).clamp(*HEIGHT.start(), *HEIGHT.end());
        theme::card_frame(ui).show(ui, |ui| {
            ScrollArea::vertical().id_salt("columns").max_height(height).auto_shrink([false, true]).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let count = self.all.len();
                for (place, column) in self.all.iter_mut().enumerate() {
                    let step = ui.push_id(column.heading.clone(), |ui| one(column, (place, count), view, ui)).inner;
                    moved = moved.or(step.map(|to| (place, to)));
                }
            });
        });
        if let Some((from, to)) = moved {
            self.all.swap(from, to);
        }
    }
}

/// Draws a column; tells where it is to be moved.
fn one(column: &mut Column, (place, count): (usize, usize), view: &View<'_>, ui: &mut Ui) -> Option<usize> {
    let texts = view.texts;
    let heading = column.heading.as_str();
    let mut to = None;
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(theme::space(3));
            ui.add_enabled_ui(place + 1 < count, |ui| {
                let down = button::quiet_tool(ui, icons::DOWN, &tr!(texts, "export-column-down", column = heading));
                to = down.clicked().then_some(place + 1);
            });
            ui.add_enabled_ui(place > 0, |ui| {
                let up = button::quiet_tool(ui, icons::UP, &tr!(texts, "export-column-up", column = heading));
                to = up.clicked().then(|| place - 1).or(to);
            });
            ui.add_enabled_ui(column.is_chosen, |ui| {
                let name = tr!(texts, "export-column-hide", column = heading);
                let is_hidden = column.is_hidden && column.is_chosen;
                let text = if is_hidden {
                    RichText::new(MASK)
                } else {
                    RichText::new(tr!(texts, "export-column-mask")).weak()
                };
                let toggle =
                    Button::selectable(is_hidden, text).min_size(vec2(theme::space(13), theme::CONTROL_HEIGHT));
                if ui.add(toggle).on_hover_text(&name).accessible_name(name).clicked() {
                    column.is_hidden = !column.is_hidden;
                }
            });
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Checkbox::new(&mut column.is_chosen, heading));
            });
        });
    });
    to
}
