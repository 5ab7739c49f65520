//! What an operation changed, in words: record by record, field by field, from what to what.

use crate::domain::{Operation, RecordKey, Subject};
use crate::i18n::Texts;
use crate::register::{FieldChange, RecordChange, What};
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::{Action, View, theme};
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Label, RichText, TextStyle, Ui, vec2};

/// How many lines more are drawn at a time.
const STEP: usize = 300;

/// When it was done in local time, and by whom.
pub(super) fn signature(texts: &Texts, held: &Operation) -> String {
    if held.user.trim().is_empty() {
        texts.moment(held.at)
    } else {
        format!("{} · {}", texts.moment(held.at), held.user)
    }
}

/// Draws the changes; those of the record `own` itself without its name. At most `limit` lines, growing on wish.
pub(super) fn show(
    ui: &mut Ui,
    view: &View<'_>,
    own: Option<RecordKey>,
    changes: &[RecordChange],
    limit: &mut usize,
    actions: &mut Vec<Action>,
) {
    *limit = (*limit).max(STEP);
    let mut lines = 0;
    for (position, change) in changes.iter().enumerate() {
        if lines >= *limit {
            let count = view.texts.number(changes.len() - position);
            if button::link(ui, &tr!(view.texts, "history-more-records", count = count)).clicked() {
                *limit += STEP;
            }
            return;
        }
        lines += 1 + change.fields.len();
        ui.push_id(position, |ui| {
            if own != Some(change.key) || change.what != What::Edited {
                title(ui, view, change, actions);
            }
            for field in &change.fields {
                line(ui, view, change, field);
            }
            ui.add_space(theme::space(2));
        });
    }
}

fn title(ui: &mut Ui, view: &View<'_>, change: &RecordChange, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let palette = theme::palette(ui);
    let (what, colour) = match change.what {
        What::Created => (tr!(texts, "history-created"), palette.green),
        What::Edited => (tr!(texts, "history-edited"), palette.weak),
        What::Removed => (tr!(texts, "history-removed"), palette.red),
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(1) + 2.0;
        ui.label(RichText::new(texts.record_kind(change.key)).weak());
        let subject = match change.key {
            RecordKey::System(id) => view.snapshot.systems().get(id).map(|_| Subject::System(id)),
            RecordKey::Asset(id) => view.snapshot.assets().get(id).map(|_| Subject::Asset(id)),
            _ => None,
        };
        match subject {
            Some(subject) if !change.name.trim().is_empty() => {
                if button::link(ui, &change.name).clicked() {
                    actions.push(Action::Open(subject));
                }
            }
            _ => {
                ui.label(theme::strong(&*change.name));
            }
        }
        ui.label(theme::caption(what).color(colour));
    });
}

/// One field: its name, and before → after.
fn line(ui: &mut Ui, view: &View<'_>, change: &RecordChange, field: &FieldChange) {
    let texts = view.texts;
    let name = texts.field_name(change.key, &field.field).unwrap_or_else(|| field.field.clone());
    let told = |value| texts.told(&field.field, value, view.snapshot.settings());
    let (before, after) = (told(&field.before), told(&field.after));
    let palette = theme::palette(ui);
    let font = TextStyle::Body.resolve(ui.style());
    let mut job = LayoutJob::default();
    let mut append = |text: &str, ink| job.append(text, 0.0, TextFormat::simple(font.clone(), ink));
    match change.what {
        What::Created => append(&after, palette.text),
        What::Removed => append(&before, palette.weak),
        What::Edited => {
            append(&before, palette.weak);
            append(" → ", palette.weak);
            append(&after, palette.text);
        }
    }
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() * 0.36).clamp(90.0, 190.0);
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            ui.set_width(width);
            ui.add(Label::new(RichText::new(name).weak()).wrap());
        });
        ui.add(Label::new(job).wrap());
    });
}
