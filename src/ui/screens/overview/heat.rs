//! A heat map: how many systems there are at each pair of levels. Each number opens its list.

use crate::register::query::{Cell, HeatMap, Selection, heat_levels};
use crate::report::overview::heat_title;
use crate::tr;
use crate::ui::{Action, View, theme};
use eframe::egui::{
    Align2, CursorIcon, Rect, Role, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText,
    pos2, vec2,
};

/// Height of a cell.
const HEIGHT: f32 = 26.0;
/// Most width of a cell, so that a map stays a map in a wide window.
const WIDEST: f32 = 96.0;
/// Width from which the column of what is not known says so in a word.
const ROOMY: f32 = 46.0;
const GAP: f32 = 2.0;
/// Width of the column with the names of the levels.
const NAMES: f32 = 140.0;

/// Draws the map, highest levels above, and under it the levels of the other aspect.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, map: &HeatMap, actions: &mut Vec<Action>) {
    let width = ((ui.available_width() - NAMES) / 6.0).min(WIDEST);
    let most = map.cells().filter(|(cell, _)| cell.row.max(cell.column).is_some()).map(|(_, count)| count).max();
    let most = most.unwrap_or_default();
    ui.spacing_mut().item_spacing.y = GAP;
    for row in map.rows() {
        let size = vec2(NAMES + 6.0 * width, HEIGHT);
        let (place, _) = ui.allocate_exact_size(size, Sense::hover());
        name(ui, place, &level_name(view, map, row));
        for (column, level) in (0_u8..).zip(heat_levels()) {
            let (cell, count) = map.at(row, level);
            let at = pos2(place.left() + NAMES + f32::from(column) * width, place.top());
            draw(ui, view, Rect::from_min_size(at, vec2(width - GAP, HEIGHT)), (cell, count, most), actions);
        }
    }
    below(ui, view, map, width);
}

/// "K 3 Allvarlig", or "K okänd".
fn level_name(view: &View<'_>, map: &HeatMap, row: Option<crate::domain::Level>) -> String {
    let short = view.texts.aspect_level(map.down, row);
    let name = row.map(|level| view.texts.level_name(level, view.snapshot.settings()));
    name.map_or(short.clone(), |name| format!("{short} {name}"))
}

fn name(ui: &Ui, place: Rect, text: &str) {
    let room = NAMES - theme::space(2);
    let galley = WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Truncate), room, TextStyle::Small);
    let ink = theme::palette(ui).text;
    ui.painter().galley(pos2(place.left(), place.center().y - galley.size().y / 2.0), galley, ink);
}

fn draw(ui: &Ui, view: &View<'_>, place: Rect, (cell, count, most): (Cell, usize, usize), actions: &mut Vec<Action>) {
    let palette = theme::palette(ui);
    let sense = if count == 0 { Sense::hover() } else { Sense::click() };
    let response = ui.interact(place, ui.scope_id().with(("cell", cell)), sense);
    let text = spoken(view, cell, count);
    let role = if count == 0 { Role::Label } else { Role::Button };
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), &text));
    let level = cell.row.max(cell.column);
    let (fill, ink) = theme::heat::heat(ui, level, view.snapshot.settings(), count, most);
    let border = if response.hovered() && count > 0 { palette.control } else { palette.border };
    ui.painter().rect(place, theme::RADIUS_BADGE, fill, Stroke::new(palette.line, border), StrokeKind::Inside);
    let style = if count == 0 { TextStyle::Small } else { theme::strong_style() };
    let number = view.texts.number(count);
    ui.painter().text(place.center(), Align2::CENTER_CENTER, number, style.resolve(ui.style()), ink);
    if response.has_focus() {
        theme::focus_ring(ui, place, theme::RADIUS_BADGE);
    }
    if response.hovered() && count > 0 {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    if response.on_hover_text(text).clicked() {
        actions.push(Action::ListSystems(Selection::Levels(cell)));
    }
}

/// "K 3, T 2: 5 system".
fn spoken(view: &View<'_>, cell: Cell, count: usize) -> String {
    let texts = view.texts;
    tr!(
        texts,
        "overview-heat-cell",
        row = texts.aspect_level(cell.down, cell.row),
        column = texts.aspect_level(cell.across, cell.column),
        count = texts.number(count),
    )
}

fn below(ui: &mut Ui, view: &View<'_>, map: &HeatMap, width: f32) {
    let (place, _) = ui.allocate_exact_size(vec2(NAMES + 6.0 * width, 16.0), Sense::hover());
    let (font, ink) = (TextStyle::Small.resolve(ui.style()), theme::palette(ui).weak);
    for (column, level) in (0_u8..).zip(heat_levels()) {
        let text = match level {
            // Said in full by the cell.
            None if width < ROOMY => format!("{} ?", map.across.letter()),
            level => view.texts.aspect_level(map.across, level),
        };
        let at = pos2(place.left() + NAMES + (f32::from(column) + 0.5) * width - GAP / 2.0, place.center().y);
        ui.painter().text(at, Align2::CENTER_CENTER, text, font.clone(), ink);
    }
}

/// What the map is called.
pub(super) fn title(view: &View<'_>, map: &HeatMap) -> String {
    heat_title(map, view.texts)
}
