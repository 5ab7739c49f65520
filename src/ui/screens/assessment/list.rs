//! The requirements under the headings of their areas. Only the rows in view are drawn; the list is one stop for the
//! keyboard, and within it the requirement in hand moves.

use super::filter::{Row, What};
use super::known::{Item, Standing};
use super::state::{Place, State};
use super::{keys, marks};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::empty;
use crate::ui::{View, icons, theme};
use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{
    Align2, Color32, Id, Key, Popup, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, TextStyle, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

/// Room for the word of an answer.
const ANSWER: f32 = 92.0;
/// In less room than this, the heading needs what the severity of a gap would take.
const NARROW: f32 = 440.0;
/// Where the word of an answer begins.
const WORD: f32 = 30.0;

/// Draws the list and takes its keys.
pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let rect = ui.available_rect_before_wrap();
    let id = Id::unique("assessment-rows");
    let list = ui.interact(rect, id, Sense::focusable_noninteractive());
    let name = tr!(view.texts, "assess-rows");
    list.widget_info(|| WidgetInfo::labeled(Role::Grid, ui.is_enabled(), &name));
    if state.takes_focus(Place::List) || is_idle(ui) {
        list.request_focus();
    }
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    if has_focus {
        keys::take(state, view, id, ui);
        state.arrange(view);
    }
    let palette = theme::palette(ui);
    let line = Stroke::new(palette.line, palette.border);
    ui.painter().rect(rect, theme::RADIUS_BADGE, palette.panel, line, StrokeKind::Inside);
    ui.set_clip_rect(rect.intersect(ui.clip_rect()));
    if state.rows.is_empty() {
        nothing(state, view.texts, ui);
        return;
    }
    let clicked = rows(state, view, rect, has_focus, ui);
    if let Some(place) = clicked {
        let modifiers = ui.input(|input| input.modifiers);
        if modifiers.shift {
            state.select_to(place, view);
        } else if modifiers.command {
            state.toggle(place, view);
        } else {
            state.go_to(place, view);
        }
        state.focus = Some(Place::List);
    }
}

/// Whether nothing has the keyboard, such as after a form that lay over the sheet: it comes home to the list. Esc lets
/// go of it to lead back.
fn is_idle(ui: &Ui) -> bool {
    let is_free = ui.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none());
    is_free && !Popup::is_any_open(ui.ctx()) && !ui.input(|input| input.key_pressed(Key::Escape))
}

/// Says what an empty list means, and leads back to all.
fn nothing(state: &mut State, texts: &Texts, ui: &mut Ui) {
    let is_plain = state.filter.responsible.is_none() && state.filter.area.is_none() && state.filter.search.is_empty();
    let (icon, sentence) = match state.filter.what {
        What::Unanswered if is_plain => (icons::DONE, tr!(texts, "assess-nothing-unanswered")),
        What::Gaps if is_plain => (icons::DONE, tr!(texts, "assess-nothing-gaps")),
        What::ToConfirm if is_plain => (icons::DONE, tr!(texts, "assess-nothing-to-confirm")),
        What::New if is_plain => (icons::DONE, tr!(texts, "assess-nothing-new")),
        _ => (icons::FILTER, tr!(texts, "catalogue-nothing-fits")),
    };
    let all = tr!(texts, "catalogue-clear");
    let first = state.filter.is_narrow().then_some(all.as_str());
    if empty::empty(ui, icon, &sentence, first) {
        state.filter = super::filter::Filter { shows_above: state.filter.shows_above, ..Default::default() };
        state.focus = Some(Place::List);
    }
}

/// Draws the rows in view; the requirement that was clicked.
fn rows(state: &mut State, view: &View<'_>, rect: Rect, has_focus: bool, ui: &mut Ui) -> Option<usize> {
    let mut clicked = None;
    let offset = std::mem::take(&mut state.reveals).then(|| reveal(state, rect.height())).flatten();
    ui.scope_builder(UiBuilder::new().max_rect(rect.shrink(1.0)), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical().id_salt("assessment-rows").auto_shrink(false);
        if let Some(offset) = offset {
            area = area.vertical_scroll_offset(offset);
        }
        let output = area.show_rows(ui, theme::ROW_HEIGHT, state.rows.len(), |ui, range| {
            for row in range {
                let size = vec2(ui.available_width(), theme::ROW_HEIGHT);
                let (at, _) = ui.allocate_exact_size(size, Sense::hover());
                match state.rows[row] {
                    Row::Area(area, count) => {
                        let name = state.known.areas.get(area).map_or("", |(_, name)| name.as_str());
                        heading(&tr!(view.texts, "requirements-area", name = name, count = count), at, ui);
                    }
                    Row::Aside(count) => heading(&tr!(view.texts, "assess-aside", count = count), at, ui),
                    Row::Item(place) => {
                        if item(state, place, at, has_focus, view.texts, ui) {
                            clicked = Some(place);
                        }
                    }
                }
            }
        });
        state.scrolled = (output.state.clamped_offset().y, output.inner_rect.height());
    });
    clicked
}

/// Where to scroll to so that the requirement in hand is in view, with the heading above it where that is next.
fn reveal(state: &State, room: f32) -> Option<f32> {
    let row = state.rows.iter().position(|row| Some(*row) == state.cursor.map(Row::Item))?;
    let first = if row > 0 && !matches!(state.rows[row - 1], Row::Item(_)) { row - 1 } else { row };
    let (top, bottom) = (height_of(first), height_of(row + 1));
    let (offset, height) = state.scrolled;
    let height = if height > 0.0 { height } else { room };
    if top < offset {
        Some(top)
    } else if bottom > offset + height {
        // A few more rows below, so that what comes next can be seen.
        Some(height_of(row + 3) - height)
    } else {
        None
    }
}

#[expect(clippy::cast_precision_loss, reason = "a catalogue has a few hundred rows")]
fn height_of(rows: usize) -> f32 {
    rows as f32 * theme::ROW_HEIGHT
}

fn heading(text: &str, at: Rect, ui: &Ui) {
    let palette = theme::palette(ui);
    ui.painter().rect_filled(at, 0.0, palette.ground);
    ui.painter().hline(at.x_range(), at.bottom() - 0.5, Stroke::new(palette.line, palette.border));
    let response = ui.interact(at, ui.scope_id().with(("area", text)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    let font = theme::caption_strong_style().resolve(ui.style());
    ui.painter().text(pos2(at.left() + theme::space(2), at.center().y), Align2::LEFT_CENTER, text, font, palette.weak);
}

/// Draws a requirement; true when it was clicked.
fn item(state: &State, place: usize, at: Rect, has_focus: bool, texts: &Texts, ui: &Ui) -> bool {
    let item = &state.known.items[place];
    let palette = theme::palette(ui);
    let (is_current, is_selected) = (state.cursor == Some(place), state.selected.contains(&place));
    let response = ui.interact(at, ui.scope_id().with(("item", &item.id)), Sense::CLICK);
    let ground = match (is_selected, response.hovered()) {
        (true, _) => palette.tint,
        (false, true) => palette.hover,
        (false, false) => palette.panel,
    };
    ui.painter().rect_filled(at, 0.0, ground);
    ui.painter().hline(at.x_range(), at.bottom() - 0.5, Stroke::new(palette.line, palette.border));
    let answer = item.answer();
    let word = if item.standing == Standing::Above { tr!(texts, "assess-not-required") } else { texts.word(answer) };
    let told = tags(item, texts, ui);
    let is_narrow = at.width() < NARROW;
    let flags: Vec<&str> = told.iter().map(|(_, tag, _)| tag.as_str()).collect();
    let spoken = std::iter::once(item.heading.as_str()).chain([word.as_str()]).chain(flags).collect::<Vec<_>>();
    let spoken = spoken.join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::Row, ui.is_enabled(), is_selected, &spoken));
    let colour = if item.applies() { marks::colour(answer, ui) } else { palette.weak };
    let icon = if item.standing == Standing::Above { icons::RETIRED } else { marks::icon(answer) };
    glyph(icon, pos2(at.left() + theme::space(2), at.center().y), colour, ui);
    let small = TextStyle::Small.resolve(ui.style());
    ui.painter().text(pos2(at.left() + WORD, at.center().y), Align2::LEFT_CENTER, word, small.clone(), colour);
    let mut right = at.right() - theme::space(2);
    // How severe a gap is stands on the pane, too.
    let shown = told.into_iter().filter(|(icon, ..)| !is_narrow || *icon != icons::INFO);
    for (icon, tag, colour) in shown.rev() {
        let drawn = ui.painter().text(pos2(right, at.center().y), Align2::RIGHT_CENTER, tag, small.clone(), colour);
        glyph(icon, pos2(drawn.left() - 18.0, at.center().y), colour, ui);
        right = drawn.left() - 18.0 - theme::space(2);
    }
    let left = at.left() + WORD + ANSWER;
    let ink = if item.applies() { palette.text } else { palette.weak };
    let is_cut = clipped(ui, &item.heading, (left, right), at, ink);
    if is_current && has_focus {
        theme::focus_ring(ui, at.shrink(2.0), theme::RADIUS_BADGE);
    }
    let response = if is_cut { response.on_hover_text(&item.heading) } else { response };
    response.clicked()
}

/// What is to be noticed about a requirement: icon, word and colour.
fn tags(item: &Item, texts: &Texts, ui: &Ui) -> Vec<(char, String, Color32)> {
    let palette = theme::palette(ui);
    let mut tags = Vec::new();
    if let Some(severity) = item.assessment.as_ref().filter(|_| item.applies()).and_then(|held| held.severity) {
        tags.push((icons::INFO, texts.word(severity), palette.weak));
    }
    if let Some(gap) = item.gap.filter(|_| item.applies()) {
        let (icon, colour) = marks::gap(gap, ui);
        tags.push((icon, texts.word(gap), colour));
    }
    if item.is_new {
        tags.push((icons::NEW, tr!(texts, "assess-new"), palette.blue));
    }
    if item.is_sharpened {
        tags.push((icons::SHARPENED, tr!(texts, "assess-sharpened"), palette.amber));
    } else if item.applies() && item.is_to_confirm() {
        tags.push((icons::NEEDS_REVIEW, tr!(texts, "assess-to-confirm"), palette.amber));
    }
    tags
}

fn glyph(icon: char, at: eframe::egui::Pos2, colour: Color32, ui: &Ui) {
    let text = eframe::egui::WidgetText::from(theme::icon(icon));
    let galley = text.into_galley(ui, None, f32::INFINITY, TextStyle::Body);
    ui.painter().galley(at - vec2(0.0, galley.size().y / 2.0), galley, colour);
}

/// Writes a line into a column, cut with an ellipsis; whether it was cut.
fn clipped(ui: &Ui, text: &str, (left, right): (f32, f32), at: Rect, colour: Color32) -> bool {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), TextStyle::Body.resolve(ui.style()), colour);
    job.wrap = TextWrapping::truncate_at_width((right - left).max(0.0));
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    ui.painter().galley(pos2(left, at.center().y - galley.size().y / 2.0), galley, colour);
    is_cut
}
