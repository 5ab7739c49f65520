//! What falls due month by month: a bar for each, drawn here rather than by a plotting library, so that every bar can
//! be reached by keyboard and has a name. The same numbers stand in a table for who would rather read it.

use super::months::Bucket;
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::{View, theme};
use eframe::egui::{
    Align2, CornerRadius, EventFilter, Grid, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Stroke,
    TextStyle, Ui, WidgetInfo, pos2, vec2,
};

/// How high the bars can be.
const HEIGHT: f32 = 72.0;

/// Draws the bars, or the table; `chosen` is the month whose records are listed.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, counts: &[usize], chosen: &mut Option<Bucket>, as_table: &mut bool) {
    let texts = view.texts;
    if *as_table {
        table(ui, view, counts, chosen);
    } else {
        bars(ui, view, counts, chosen);
    }
    ui.horizontal_wrapped(|ui| {
        let other = if *as_table { tr!(texts, "review-months-as-bars") } else { tr!(texts, "review-months-as-table") };
        if button::secondary(ui, &other).clicked() {
            *as_table = !*as_table;
        }
        if chosen.is_some() && button::secondary(ui, &tr!(texts, "review-months-all")).clicked() {
            *chosen = None;
        }
        let shown = chosen.map_or_else(|| tr!(texts, "review-months-hint"), |bucket| bucket.name(texts, view.today));
        ui.label(theme::caption(shown));
    });
}

fn bars(ui: &mut Ui, view: &View<'_>, counts: &[usize], chosen: &mut Option<Bucket>) {
    let most = counts.iter().copied().max().unwrap_or_default().max(1);
    let places = u16::try_from(counts.len()).unwrap_or(u16::MAX).max(1);
    // What is overdue and what comes later stand a little apart.
    let gap = theme::space(2);
    let width = ((ui.available_width() - 2.0 * gap) / f32::from(places)).min(theme::space(12));
    let size = vec2(width * f32::from(places) + 2.0 * gap, HEIGHT + theme::space(8));
    let (ground, _) = ui.allocate_exact_size(size, Sense::hover());
    let line = ground.top() + HEIGHT;
    let mut left = ground.left();
    let mut responses = Vec::new();
    for (bucket, count) in Bucket::all().zip(counts) {
        let rect = Rect::from_min_max(pos2(left, ground.top()), pos2(left + width, ground.bottom()));
        let is_chosen = *chosen == Some(bucket);
        let bar = Bar { bucket, count: *count, share: share(*count, most), is_chosen };
        let response = bar.show(ui, rect, line, view);
        if response.clicked() {
            *chosen = (!is_chosen).then_some(bucket);
        }
        responses.push(response);
        left += width + if matches!(bucket, Bucket::Overdue | Bucket::Month(23)) { gap } else { 0.0 };
    }
    let palette = theme::palette(ui);
    ui.painter().hline(ground.left()..=left, line, Stroke::new(palette.line, palette.border));
    move_along(ui, &responses);
}

fn share(count: usize, most: usize) -> f32 {
    let thousandths = u16::try_from(count * 1000 / most).unwrap_or(1000);
    f32::from(thousandths) / 1000.0
}

struct Bar {
    bucket: Bucket,
    count: usize,
    share: f32,
    is_chosen: bool,
}

impl Bar {
    fn show(&self, ui: &Ui, rect: Rect, line: f32, view: &View<'_>) -> Response {
        let texts = view.texts;
        let response = ui.interact(rect, ui.scope_id().with(("bar", name_of(self.bucket))), Sense::click());
        let month = self.bucket.name(texts, view.today);
        let name = tr!(texts, "review-months-bar", month = month, count = self.count);
        response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), self.is_chosen, &name));
        let palette = theme::palette(ui);
        if self.is_chosen || response.hovered() {
            let fill = if self.is_chosen { palette.tint } else { palette.hover };
            ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS_BADGE), fill);
        }
        let top = line - (HEIGHT - theme::space(4)) * self.share;
        let colour = match self.bucket {
            Bucket::Overdue => palette.red,
            Bucket::Month(away) if away < 3 => palette.amber,
            _ => palette.blue,
        };
        let bar = Rect::from_min_max(pos2(rect.left() + 2.0, top), pos2(rect.right() - 2.0, line));
        ui.painter().rect_filled(bar, 0.0, colour);
        let small = TextStyle::Small.resolve(ui.style());
        if self.count > 0 {
            let at = pos2(rect.center().x, top - 1.0);
            ui.painter().text(at, Align2::CENTER_BOTTOM, self.count, small.clone(), palette.text);
        }
        let under = pos2(rect.center().x, line + 2.0);
        ui.painter().text(under, Align2::CENTER_TOP, self.short(texts, view), small.clone(), palette.weak);
        // The year stands under its first month.
        let begins = self.bucket.month(view.today).filter(|day| day.month() == 1 || self.bucket == Bucket::Month(0));
        if let Some(day) = begins {
            let under = pos2(rect.left() + 2.0, line + theme::space(4));
            ui.painter().text(under, Align2::LEFT_TOP, day.year(), small, palette.weak);
        }
        if response.has_focus() {
            theme::focus_ring(ui, rect, theme::RADIUS_BADGE);
        }
        response.on_hover_text(name)
    }

    /// A letter or a sign; the name is said as tooltip and to assistive technology.
    fn short(&self, texts: &Texts, view: &View<'_>) -> String {
        match self.bucket {
            Bucket::Overdue => "!".to_owned(),
            Bucket::Later => "→".to_owned(),
            Bucket::Month(_) => {
                let day = self.bucket.month(view.today);
                let name = day.map(|day| texts.month(day.month())).unwrap_or_default();
                name.chars().take(1).flat_map(char::to_uppercase).collect()
            }
        }
    }
}

/// Something stable to know a bar by.
fn name_of(bucket: Bucket) -> usize {
    Bucket::all().position(|other| other == bucket).unwrap_or_default()
}

/// Arrows move between the bars.
fn move_along(ui: &Ui, responses: &[Response]) {
    let Some(from) = responses.iter().position(Response::has_focus) else { return };
    let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(responses[from].id, arrows));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let to = match (pressed(Key::ArrowLeft), pressed(Key::ArrowRight)) {
        (true, _) => from.saturating_sub(1),
        (_, true) => (from + 1).min(responses.len() - 1),
        _ => return,
    };
    responses[to].request_focus();
}

fn table(ui: &mut Ui, view: &View<'_>, counts: &[usize], chosen: &mut Option<Bucket>) {
    let texts = view.texts;
    ScrollArea::vertical().id_salt("months").max_height(theme::space(45)).show(ui, |ui| {
        Grid::new("months-table").num_columns(2).striped(true).spacing([theme::space(6), 2.0]).show(ui, |ui| {
            ui.label(theme::strong(tr!(texts, "review-months-month")));
            ui.label(theme::strong(tr!(texts, "review-months-count")));
            ui.end_row();
            for (bucket, count) in Bucket::all().zip(counts) {
                if button::link(ui, &bucket.name(texts, view.today)).clicked() {
                    *chosen = (*chosen != Some(bucket)).then_some(bucket);
                }
                ui.label(texts.number(*count));
                ui.end_row();
            }
        });
    });
}
