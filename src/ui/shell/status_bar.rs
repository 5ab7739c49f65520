//! The bar at the bottom: the file, what was saved last, the running job, what waits, the day.

use super::counters::Counts;
use super::{Around, OpenFile, RunningJob};
use crate::domain::ReviewState;
use crate::i18n::Texts;
use crate::register::query::Selection;
use crate::store::Access;
use crate::tr;
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Button, Label, Layout, Margin, Panel, ProgressBar, RichText, TextStyle, Ui, Vec2};

/// Draws the bar.
pub fn show(
    around: &Around<'_>,
    view: &View<'_>,
    file: &OpenFile<'_>,
    counts: Counts,
    ui: &mut Ui,
    actions: &mut Vec<Action>,
) {
    let frame = theme::bar_frame(ui).inner_margin(Margin::symmetric(12, 3));
    Panel::bottom("status-bar").frame(frame).resizable(false).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.set_min_height(theme::space(6));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(theme::caption(view.today.to_string()));
                waiting(counts, around.texts, ui, actions);
                if let Some(job) = around.job {
                    show_job(job, around.texts, ui, actions);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| told(view, file, around.texts, ui));
            });
        });
    });
}

fn told(view: &View<'_>, file: &OpenFile<'_>, texts: &Texts, ui: &mut Ui) {
    let name = file.path.file_name().unwrap_or(file.path.as_os_str()).to_string_lossy();
    ui.label(theme::caption(name)).on_hover_text(file.path.to_string_lossy());
    if let Access::ReadOnly(reason) = file.access {
        let colour = theme::palette(ui).amber;
        let why = tr!(texts, "app-read-only", reason = texts.read_only_reason(reason));
        ui.label(theme::icon(icons::LOCK).color(colour));
        let text = RichText::new(&why).text_style(TextStyle::Small).color(colour);
        ui.add(Label::new(text).truncate()).on_hover_text(why);
    } else if let Some(last) = view.operations.last() {
        let at = texts.recently(last.at, view.today);
        let saved = tr!(texts, "app-saved", time = at, operation = texts.operation(last));
        ui.add(Label::new(theme::caption(&saved)).truncate()).on_hover_text(saved);
    }
}

/// "3 system försenade · 5 förfaller snart": quiet, and the way to the lists behind.
fn waiting(counts: Counts, texts: &Texts, ui: &mut Ui, actions: &mut Vec<Action>) {
    let palette = theme::palette(ui);
    let parts = [
        (counts.due_soon, ReviewState::DueSoon, palette.amber, tr!(texts, "app-due-soon", count = counts.due_soon)),
        (counts.overdue, ReviewState::Overdue, palette.red, tr!(texts, "app-overdue", count = counts.overdue)),
    ];
    ui.spacing_mut().button_padding.x = theme::space(1);
    for (_, state, colour, text) in parts.into_iter().filter(|(count, ..)| *count > 0) {
        let words = RichText::new(text).text_style(TextStyle::Small).color(colour);
        let button = Button::new(words).frame_when_inactive(false).min_size(Vec2::splat(theme::space(6)));
        if ui.add(button).clicked() {
            actions.push(Action::ListSystems(Selection::Review(state)));
        }
    }
}

/// What a job does, how far it is, and the way to stop it.
pub fn show_job(job: &RunningJob, texts: &Texts, ui: &mut Ui, actions: &mut Vec<Action>) {
    let stop = RichText::new(tr!(texts, "common-cancel")).text_style(TextStyle::Small);
    if ui.add(Button::new(stop).min_size(Vec2::splat(theme::space(6)))).clicked() {
        actions.push(Action::CancelJob);
    }
    if let Some(progress) = job.progress {
        let bar = ProgressBar::new(progress).desired_width(theme::space(30)).desired_height(theme::space(2));
        ui.add(bar).accessible_name(&job.name);
    }
    ui.label(theme::caption(&job.name));
}
