//! Below the questions: who answered and when, a note, and how far the impact assessment has come.

use super::form::Form;
use crate::domain::{AssessmentNeed, ChecklistKind, WorkStatus};
use crate::tr;
use crate::ui::widgets::date::date;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::state;
use crate::ui::{View, icons, theme};
use eframe::egui::Ui;

/// Draws the fields.
pub(super) fn show(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.spacing_mut().item_spacing.y = theme::space(2);
    ui.add_space(theme::space(2));
    let hint = tr!(texts, "analyses-by-hint");
    Field::new(&tr!(texts, "analyses-by")).hint(&hint).text(ui, &mut form.draft.by);
    date(ui, texts, &tr!(texts, "analyses-on"), &mut form.draft.on, view.today, None);
    Field::new(&tr!(texts, "analyses-note")).paragraph(ui, &mut form.draft.note, 2);
    if form.kind() == ChecklistKind::Threshold {
        ui.add_space(theme::space(1));
        ui.label(theme::strong(tr!(texts, "analyses-assessment")));
        assessment(form, view, ui);
    }
}

fn assessment(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let before = form.shown_mark();
    let mut mark = before;
    let label = tr!(texts, "analyses-assessment-status");
    Field::new(&label).optional_choice(ui, texts, &mut mark.status, &WorkStatus::ALL);
    if mark.status.is_some() {
        date(ui, texts, &tr!(texts, "analyses-assessment-on"), &mut mark.on, view.today, None);
    } else {
        mark.on = None;
    }
    if mark != before {
        form.mark = Some(mark);
    }
    let is_denied = matches!(mark.status, None | Some(WorkStatus::NotNeeded));
    if is_denied && form.draft.assessment_need() == AssessmentNeed::Needed {
        let amber = theme::palette(ui).amber;
        state::told(ui, icons::WARNING, &tr!(texts, "analyses-assessment-against"), amber);
    }
}
