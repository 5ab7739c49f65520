//! Coverage by quarter: a bar for each, how much of it is classified, and what is incomplete.

use super::units::filled;
use crate::domain::derive::Status;
use crate::exchange::{List, Profile};
use crate::register::query::Selection;
use crate::register::trend::CoverageOn;
use crate::tr;
use crate::ui::{Action, Export, View, theme};
use eframe::egui::{
    Align2, CursorIcon, Label, Rect, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, pos2, vec2,
};

/// Height of a bar.
const HEIGHT: f32 = 108.0;
/// Height of a line of text above or below it.
const LINE: f32 = 18.0;
/// Most width of a bar.
const WIDEST: f32 = 72.0;
/// Width below which the year stands under its quarter.
const NARROW: f32 = 66.0;

/// Draws the bars, oldest first, the last of them now.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, quarters: &[CoverageOn], actions: &mut Vec<Action>) {
    let count = u16::try_from(quarters.len()).unwrap_or(u16::MAX).max(1);
    let step = ui.available_width() / f32::from(count);
    let lines = if step < NARROW { 3.0 } else { 2.0 };
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT + lines * LINE), Sense::hover());
    for (number, on) in (0_u16..).zip(quarters) {
        let left = place.left() + f32::from(number) * step;
        let column = Rect::from_min_size(pos2(left, place.top()), vec2(step, place.height()));
        bar(ui, view, column, on, actions);
    }
    if quarters.iter().any(|on| !on.is_told) {
        ui.add(Label::new(theme::caption(tr!(view.texts, "overview-trend-note"))).wrap());
    }
}

fn bar(ui: &Ui, view: &View<'_>, column: Rect, on: &CoverageOn, actions: &mut Vec<Action>) {
    let is_now = on.day == view.today;
    let response = ui.interact(column, ui.scope_id().with(("quarter", on.day)), Sense::click());
    let text = spoken(view, on);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &text));
    let palette = theme::palette(ui);
    if response.hovered() {
        ui.painter().rect_filled(column.shrink2(vec2(1.0, 0.0)), theme::RADIUS_BADGE, palette.hover);
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    let middle = column.center().x;
    let share = tr!(view.texts, "overview-trend-share", share = on.coverage.percent());
    let strong = theme::caption_strong_style().resolve(ui.style());
    ui.painter().text(pos2(middle, column.top() + LINE / 2.0), Align2::CENTER_CENTER, share, strong, palette.text);
    let width = (column.width() - theme::space(3)).clamp(8.0, WIDEST);
    let body = Rect::from_center_size(pos2(middle, column.top() + LINE + HEIGHT / 2.0), vec2(width, HEIGHT - 4.0));
    stack(ui, body, on);
    below(ui, view, column, on);
    if response.has_focus() {
        theme::focus_ring(ui, column.shrink(2.0), theme::RADIUS_BADGE);
    }
    let hover = if is_now { text } else { tr!(view.texts, "overview-trend-hover", what = text) };
    if response.on_hover_text(hover).clicked() {
        actions.push(list(is_now, on));
    }
}

/// The list behind a bar: the systems of now, or the classification list as it was.
fn list(is_now: bool, on: &CoverageOn) -> Action {
    if is_now {
        Action::ListSystems(Selection::Status(Status::Classified))
    } else {
        Action::Export(Export::whole(List::ClassificationList, Profile::ExcelSv, Some(on.day)))
    }
}

#[expect(clippy::cast_precision_loss, reason = "shares of a bar a hundred points high")]
fn stack(ui: &Ui, body: Rect, on: &CoverageOn) {
    let palette = theme::palette(ui);
    let coverage = on.coverage;
    ui.painter().rect_filled(body, theme::RADIUS_BADGE, palette.fill);
    if coverage.systems > 0 {
        let height = |count: usize| body.height() * count as f32 / coverage.systems as f32;
        let (done, part) = (height(coverage.classified), height(coverage.incomplete));
        let classified = Rect::from_min_max(pos2(body.left(), body.bottom() - done), body.max);
        let incomplete = Rect::from_min_size(pos2(body.left(), classified.top() - part), vec2(body.width(), part));
        filled(ui, classified, Status::Classified);
        filled(ui, incomplete, Status::Incomplete);
    }
    if !on.is_told {
        // A thin frame says that it was not counted from the log, as the note below explains.
        let stroke = Stroke::new(1.0, palette.weak);
        ui.painter().rect_stroke(body.expand(1.0), theme::RADIUS_BADGE, stroke, StrokeKind::Outside);
    }
}

/// "kv 3 2026", with a star where the log does not reach; "nu" for the last.
fn below(ui: &Ui, view: &View<'_>, column: Rect, on: &CoverageOn) {
    let (texts, palette) = (view.texts, theme::palette(ui));
    let is_now = on.day == view.today;
    let star = if on.is_told { "" } else { "*" };
    let (quarter, year) = ((on.day.month() + 2) / 3, on.day.year().to_string());
    let lines = match (is_now, column.width() < NARROW) {
        (true, _) => vec![tr!(texts, "overview-trend-now")],
        (false, true) => vec![tr!(texts, "overview-trend-quarter-short", quarter = quarter), year + star],
        (false, false) => vec![tr!(texts, "overview-trend-quarter", quarter = quarter, year = year) + star],
    };
    let (font, ink) = (TextStyle::Small.resolve(ui.style()), if is_now { palette.text } else { palette.weak });
    let mut at = pos2(column.center().x, column.top() + HEIGHT + 1.5 * LINE);
    for line in lines {
        ui.painter().text(at, Align2::CENTER_CENTER, line, font.clone(), ink);
        at.y += LINE - 4.0;
    }
}

fn spoken(view: &View<'_>, on: &CoverageOn) -> String {
    let (texts, coverage) = (view.texts, on.coverage);
    tr!(
        texts,
        "overview-trend-spoken",
        date = on.day.to_string(),
        classified = texts.number(coverage.classified),
        systems = texts.number(coverage.systems),
        share = coverage.percent(),
        incomplete = texts.number(coverage.incomplete),
    )
}
