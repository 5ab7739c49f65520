//! Tabs of a record: words in a line, the chosen one underlined; arrows move between them. Where the line is too
//! short for all, the words draw closer together, and then go on in the next line: none is hidden or cut off.

use crate::ui::theme;
use eframe::egui::{
    Align2, Button, EventFilter, Key, Modifiers, Rect, Response, Role, Sense, Stroke, TextStyle, Ui, WidgetInfo, vec2,
};

/// Draws the tabs; true when another one was chosen.
pub fn tabs<T: Copy + PartialEq>(ui: &mut Ui, chosen: &mut T, tabs: &[(T, String)]) -> bool {
    let gap = gap(ui, tabs);
    let inner = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap, 0.0);
        among(ui, chosen, tabs, show)
    });
    let line = inner.response.rect;
    let across = Rect::everything_right_of(line.left()).intersect(ui.max_rect()).x_range();
    let palette = theme::palette(ui);
    ui.painter().hline(across, line.bottom(), Stroke::new(palette.line, palette.border));
    inner.inner
}

/// A choice between a few parts of a tab, as buttons beside each other; true when another one was chosen.
pub fn choice<T: Copy + PartialEq>(ui: &mut Ui, chosen: &mut T, parts: &[(T, String)]) -> bool {
    let inner = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme::space(1), theme::space(1));
        among(ui, chosen, parts, |ui, name, is_chosen| {
            let response = ui.add(Button::selectable(is_chosen, name).min_size(theme::target()));
            response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), is_chosen, name));
            response
        })
    });
    inner.inner
}

fn among<T: Copy + PartialEq>(
    ui: &mut Ui,
    chosen: &mut T,
    tabs: &[(T, String)],
    show: impl Fn(&mut Ui, &str, bool) -> Response,
) -> bool {
    let before = *chosen;
    let responses: Vec<Response> = tabs.iter().map(|(tab, name)| show(ui, name, *tab == *chosen)).collect();
    if let Some(position) = responses.iter().position(Response::clicked) {
        *chosen = tabs[position].0;
    }
    if let Some(position) = responses.iter().position(|tab| ui.memory(|memory| memory.has_focus(tab.id))) {
        move_along(ui, &responses, position, |to| *chosen = tabs[to].0);
    }
    *chosen != before
}

/// The usual gap, or a narrower one where that lets the tabs stand in one line.
fn gap<T>(ui: &Ui, tabs: &[(T, String)]) -> f32 {
    // Every tab may be the chosen one, which is wider.
    let font = theme::strong_style().resolve(ui.style());
    let width = |name: &String| {
        let text = ui.painter().layout_no_wrap(name.clone(), font.clone(), theme::palette(ui).text);
        text.size().x
    };
    let words: f32 = tabs.iter().map(|(_, name)| width(name)).sum();
    let gaps = f32::from(u8::try_from(tabs.len().saturating_sub(1)).unwrap_or(u8::MAX));
    let fits = |gap: &f32| words + gaps * gap <= ui.available_width();
    [theme::space(4), theme::space(3), theme::space(2)].into_iter().find(fits).unwrap_or(theme::space(4))
}

fn show(ui: &mut Ui, name: &str, is_chosen: bool) -> Response {
    let palette = theme::palette(ui);
    let (style, colour) =
        if is_chosen { (theme::strong_style(), palette.text) } else { (TextStyle::Body, palette.text) };
    let galley = ui.painter().layout_no_wrap(name.to_owned(), style.resolve(ui.style()), colour);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, theme::space(8)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), is_chosen, name));
    let colour = if response.hovered() { palette.primary } else { colour };
    let at = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect).min;
    ui.painter().galley_with_override_text_color(at, galley, colour);
    if is_chosen {
        let bar = Rect::from_min_max(rect.left_bottom() - vec2(0.0, 2.0), rect.right_bottom());
        ui.painter().rect_filled(bar, 0.0, palette.primary);
    }
    if response.has_focus() {
        theme::focus_ring(ui, rect, theme::RADIUS_BADGE);
    }
    response
}

fn move_along(ui: &Ui, responses: &[Response], from: usize, mut choose: impl FnMut(usize)) {
    let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(responses[from].id, arrows));
    let step = ui.input_mut(|input| {
        let back = input.consume_key(Modifiers::NONE, Key::ArrowLeft);
        (input.consume_key(Modifiers::NONE, Key::ArrowRight), back)
    });
    let to = match step {
        (true, _) => (from + 1).min(responses.len() - 1),
        (_, true) => from.saturating_sub(1),
        _ => return,
    };
    responses[to].request_focus();
    choose(to);
}
