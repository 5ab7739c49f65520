//! The rows of the session: a subject each, a cell for each aspect, and the reason of the aspect in hand.
//!
//! The grid is one stop for the keyboard; within it the cell in hand moves.

use super::keys;
use super::row_name;
use super::state::{Cell, Place, Row, State};
use crate::domain::law::below_law;
use crate::domain::{Aspect, Law, Level};
use crate::tr;
use crate::ui::widgets::badge;
use crate::ui::{View, theme};
use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{
    Align, Align2, Color32, Id, Pos2, Rect, Role, ScrollArea, Sense, Stroke, TextStyle, Ui, WidgetInfo, pos2, vec2,
};

/// Width of a level's cell.
const CELL: f32 = 44.0;
/// Least share of the room that is left for what lies below the rows.
const SHARE: f32 = 0.55;
const LEAST_ROWS: f32 = 4.0;

/// How high the grid is, of so much room: all its rows, but not more than leaves the rest in view.
pub(super) fn height(state: &State, room: f32) -> f32 {
    let rows = f32::from(u16::try_from(state.sheet.rows.len()).unwrap_or(u16::MAX));
    let most = (room * SHARE).max(theme::HEADER_HEIGHT + LEAST_ROWS * theme::ROW_HEIGHT);
    (theme::HEADER_HEIGHT + rows * theme::ROW_HEIGHT + 2.0).min(most).min(room)
}

/// Draws the grid and takes its keys.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui) {
    let rect = ui.available_rect_before_wrap();
    let id = Id::unique("session-rows");
    let grid = ui.interact(rect, id, Sense::focusable_noninteractive());
    let name = tr!(view.texts, "session-rows", name = view.snapshot.subject_name(state.subject));
    grid.widget_info(|| WidgetInfo::labeled(Role::Grid, ui.is_enabled(), &name));
    if state.takes_focus(Place::Grid) {
        grid.request_focus();
    }
    let before = state.at;
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    if has_focus {
        keys::take(state, view, id, ui);
    }
    let palette = theme::palette(ui);
    let line = Stroke::new(palette.line, palette.border);
    ui.painter().rect(rect, theme::RADIUS_BADGE, palette.panel, line, eframe::egui::StrokeKind::Inside);
    ui.set_clip_rect(rect.intersect(ui.clip_rect()));
    let columns = Columns::of(view, rect);
    header(&columns, view, rect, ui);
    let body = rect.with_min_y(rect.top() + theme::HEADER_HEIGHT);
    let laws = view.snapshot.settings().laws_in_use();
    let mut clicked = None;
    ui.scope_builder(eframe::egui::UiBuilder::new().max_rect(body), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let is_moved = before != state.at;
        ScrollArea::vertical().id_salt("session-rows").auto_shrink(false).show(ui, |ui| {
            for place in 0..state.sheet.rows.len() {
                let size = vec2(ui.available_width(), theme::ROW_HEIGHT);
                let (at, _) = ui.allocate_exact_size(size, Sense::hover());
                if is_moved && place == state.at.row {
                    ui.scroll_to_rect(at, None);
                }
                if ui.is_rect_visible(at) || place == state.at.row {
                    let drawn = RowView { state, view, columns: &columns, laws: &laws, has_focus };
                    clicked = drawn.show(place, at, ui).or(clicked);
                }
            }
        });
    });
    if let Some(cell) = clicked {
        state.go_to(cell);
    }
}

/// Where the columns stand, from left to right.
struct Columns {
    name: (f32, f32),
    aspects: Vec<(Aspect, f32)>,
    reason: (f32, f32),
}

impl Columns {
    fn of(view: &View, rect: Rect) -> Self {
        let aspects: Vec<Aspect> = view.snapshot.settings().aspects().iter().collect();
        let count = f32::from(u8::try_from(aspects.len()).unwrap_or(1));
        let left = rect.left() + theme::space(2);
        let free = rect.right() - left - count * CELL;
        let name = left + free * 0.6;
        let aspects = (0_u8..).zip(aspects).map(|(place, aspect)| (aspect, name + f32::from(place) * CELL)).collect();
        let reason = name + count * CELL + theme::space(2);
        Self { name: (left, name - theme::space(2)), aspects, reason: (reason, rect.right() - theme::space(3)) }
    }
}

fn header(columns: &Columns, view: &View, rect: Rect, ui: &Ui) {
    let texts = view.texts;
    let middle = rect.top() + theme::HEADER_HEIGHT / 2.0;
    let palette = theme::palette(ui);
    let font = theme::caption_strong_style().resolve(ui.style());
    let write = |x: f32, text: String, align: Align2| {
        ui.painter().text(pos2(x, middle), align, text, font.clone(), palette.weak);
    };
    write(columns.name.0, tr!(texts, "session-column-name"), Align2::LEFT_CENTER);
    for (aspect, left) in &columns.aspects {
        write(left + CELL / 2.0, aspect.letter().to_string(), Align2::CENTER_CENTER);
    }
    write(columns.reason.0, tr!(texts, "session-column-reason"), Align2::LEFT_CENTER);
    let bottom = rect.top() + theme::HEADER_HEIGHT;
    ui.painter().hline(rect.x_range(), bottom, Stroke::new(palette.line, palette.border));
}

struct RowView<'a> {
    state: &'a State,
    view: &'a View<'a>,
    columns: &'a Columns,
    laws: &'a [Law],
    has_focus: bool,
}

impl RowView<'_> {
    /// Draws a row; the cell that was clicked.
    fn show(&self, place: usize, at: Rect, ui: &mut Ui) -> Option<Cell> {
        let row = &self.state.sheet.rows[place];
        let palette = theme::palette(ui);
        let is_current = place == self.state.at.row;
        if is_current {
            ui.painter().rect_filled(at, 0.0, palette.tint);
        }
        ui.painter().hline(at.x_range(), at.bottom(), Stroke::new(palette.line, palette.border));
        let name = row_name(row.draft.subject, self.view);
        let mut clicked = self.name(place, &name, at, ui);
        for (aspect, left) in &self.columns.aspects {
            let rect = Rect::from_min_size(pos2(*left, at.top()), vec2(CELL, at.height()));
            if self.cell(Cell { row: place, aspect: *aspect }, &name, rect, ui) {
                clicked = Some(Cell { row: place, aspect: *aspect });
            }
        }
        let reason = reason(row, is_current.then_some(self.state.at.aspect));
        clipped(ui, reason, self.columns.reason, at, palette.weak);
        clicked
    }

    fn name(&self, place: usize, name: &str, at: Rect, ui: &mut Ui) -> Option<Cell> {
        let (left, right) = self.columns.name;
        let rect = Rect::from_min_max(pos2(left, at.top()), pos2(right, at.bottom()));
        let response = ui.interact(rect, ui.scope_id().with(("name", place)), Sense::CLICK);
        response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, ui.is_enabled(), name));
        let is_cut = clipped(ui, name, (left, right), at, theme::palette(ui).text);
        let response = if is_cut { response.on_hover_text(name) } else { response };
        response.clicked().then_some(Cell { row: place, aspect: self.state.at.aspect })
    }

    /// Draws a cell; true when it was clicked.
    fn cell(&self, cell: Cell, name: &str, rect: Rect, ui: &mut Ui) -> bool {
        let (texts, settings) = (self.view.texts, self.view.snapshot.settings());
        let row = &self.state.sheet.rows[cell.row];
        let level = row.draft.levels[cell.aspect];
        let decided = self.view.snapshot.decided(row.draft.subject).and_then(|held| held.levels[cell.aspect]);
        let said = match (level, decided) {
            (Some(level), _) => texts.level(level, settings),
            (None, Some(decided)) => tr!(texts, "session-cell-decided", level = texts.level(decided, settings)),
            (None, None) => tr!(texts, "session-cell-open"),
        };
        let mut spoken = tr!(texts, "session-cell", row = name, aspect = texts.word(cell.aspect), level = said);
        let is_odd = self.is_odd(row, cell.aspect);
        if is_odd {
            spoken = tr!(texts, "session-cell-odd", cell = spoken);
        }
        let is_current = cell == self.state.at;
        let response = ui.interact(rect, ui.scope_id().with(("cell", cell.row, cell.aspect)), Sense::CLICK);
        response.widget_info(|| WidgetInfo::selected(Role::Cell, ui.is_enabled(), is_current, &spoken));
        if response.hovered() {
            ui.painter().rect_filled(rect.shrink(2.0), theme::RADIUS_BADGE, theme::palette(ui).hover);
        }
        face(level, decided, rect, settings, ui);
        if is_odd {
            odd_mark(rect, ui);
        }
        if is_current {
            let palette = theme::palette(ui);
            if self.has_focus {
                theme::focus_ring(ui, rect.shrink(3.0), theme::RADIUS_BADGE);
            } else {
                let stroke = Stroke::new(1.0, palette.control);
                let inside = eframe::egui::StrokeKind::Inside;
                ui.painter().rect_stroke(rect.shrink(1.0), theme::RADIUS_BADGE, stroke, inside);
            }
        }
        response.on_hover_text(spoken).clicked()
    }

    /// Whether a level lies outside its type, below what a law suggests, or off its worst category.
    fn is_odd(&self, row: &Row, aspect: Aspect) -> bool {
        let draft = &row.draft;
        let held = self.view.snapshot.type_of(draft.subject);
        held.is_some_and(|held| held.outside(&draft.levels, aspect).is_some())
            || below_law(self.laws, draft, aspect).is_some()
            || draft.off_ground().has(aspect)
    }
}

/// The level of a cell: filled where it was rated now, outlined where a decision in force has it, a dot where nothing
/// is known.
fn face(level: Option<Level>, decided: Option<Level>, rect: Rect, settings: &crate::domain::Settings, ui: &Ui) {
    match (level, decided) {
        (Some(level), _) => badge::figure(ui, rect.center(), level, settings, true),
        (None, Some(decided)) => badge::figure(ui, rect.center(), decided, settings, false),
        (None, None) => {
            let font = TextStyle::Body.resolve(ui.style());
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, "·", font, theme::palette(ui).weak);
        }
    }
}

/// A small triangle in the upper corner: look here.
fn odd_mark(rect: Rect, ui: &Ui) {
    let corner: Pos2 = rect.right_top() + vec2(-5.0, 4.0);
    let points = vec![corner, corner + vec2(-7.0, 0.0), corner + vec2(0.0, 7.0)];
    let amber = theme::palette(ui).amber;
    ui.painter().add(eframe::egui::Shape::convex_polygon(points, amber, Stroke::NONE));
}

/// The reason of the aspect in hand, else the first that was written.
fn reason(row: &Row, aspect: Option<Aspect>) -> &str {
    let of = |aspect: Aspect| row.draft.reasons[aspect].trim();
    let in_hand = aspect.map(of).filter(|reason| !reason.is_empty());
    in_hand.or_else(|| Aspect::ALL.into_iter().map(of).find(|reason| !reason.is_empty())).unwrap_or("")
}

/// Writes a line into a column, cut with an ellipsis; whether it was cut.
fn clipped(ui: &Ui, text: &str, (left, right): (f32, f32), at: Rect, colour: Color32) -> bool {
    let mut job = LayoutJob::simple_singleline(text.replace('\n', " "), TextStyle::Body.resolve(ui.style()), colour);
    job.wrap = TextWrapping::truncate_at_width((right - left).max(0.0));
    job.halign = Align::LEFT;
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    ui.painter().galley(pos2(left, at.center().y - galley.size().y / 2.0), galley, colour);
    is_cut
}
