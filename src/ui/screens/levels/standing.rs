//! Where the record stands in its cycle: next classification, state, planned session, mark.

use super::cards::quiet;
use super::why::Why;
use crate::domain::{Date, ReviewKind, ReviewState, Subject};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::state;
use crate::ui::{View, icons, theme};
use eframe::egui::Ui;

/// Draws the lines.
pub(super) fn show(why: &Why, view: &View, subject: Subject, ui: &mut Ui) {
    let texts = view.texts;
    let Some(review) = why.review.filter(|_| !why.is_retired) else { return };
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::strong(tr!(texts, "why-next")));
        match review.due {
            Some(due) => ui.label(format!("{due} · {}", from_now(texts, view.today, due))),
            None => ui.label(match subject {
                Subject::System(_) => tr!(texts, "why-next-none"),
                Subject::Asset(_) => tr!(texts, "why-next-none-asset"),
            }),
        };
        if let Some(interval) = view.snapshot.interval(subject).filter(|_| review.due.is_some()) {
            ui.label(theme::caption(texts.interval(interval, view.snapshot.settings())));
        }
    });
    // A plan and a mark have a line of their own.
    if !matches!(review.state, ReviewState::Planned | ReviewState::NeedsReview) {
        state::word(ui, review.state, texts);
    }
    if let Some(plan) = &why.plan {
        let blue = theme::palette(ui).blue;
        let mut words = if plan.on < view.today {
            tr!(texts, "why-plan-passed", date = plan.on.to_string())
        } else {
            tr!(texts, "why-planned", date = plan.on.to_string())
        };
        for more in [&plan.place, &plan.note] {
            if !more.trim().is_empty() {
                words = format!("{words} · {}", more.trim());
            }
        }
        state::marked(ui, icons::PLANNED, &words, blue);
    }
    if let Some(mark) = &why.mark {
        let red = theme::palette(ui).red;
        let kind = texts.word(mark.kind);
        let words = tr!(texts, "why-marked", date = mark.on.to_string());
        let words = if mark.kind == ReviewKind::Other { words } else { format!("{words} · {kind}") };
        state::marked(ui, icons::NEEDS_REVIEW, &words, red);
        quiet(ui, &tr!(texts, "why-quote", words = mark.reason.trim()));
    }
    for happened in &why.causes {
        let red = theme::palette(ui).red;
        let words = tr!(texts, "why-happened", what = texts.happened(happened, view.snapshot));
        state::marked(ui, icons::NEEDS_REVIEW, &words, red);
    }
}

/// How far a day lies from another, as people say it.
fn from_now(texts: &Texts, today: Date, day: Date) -> String {
    let days = (day - today).get_days();
    let is_past = days < 0;
    let days = days.unsigned_abs();
    match (is_past, days) {
        (_, 0) => tr!(texts, "why-today"),
        (false, 1..60) => tr!(texts, "why-in-days", count = days),
        (true, 1..60) => tr!(texts, "why-days-ago", count = days),
        (false, _) => tr!(texts, "why-in-months", count = days / 30),
        (true, _) => tr!(texts, "why-months-ago", count = days / 30),
    }
}
