//! The session: when, who took part, what was weighed in.

use super::state::State;
use crate::domain::{Participant, PersonalData};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::date::date;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, card};
use crate::ui::{View, icons, theme};
use eframe::egui::{TextEdit, Ui};

/// Draws the cards of the session and of what was weighed in.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui) {
    let texts = view.texts;
    card::titled(ui, &tr!(texts, "classify-session"), |ui| {
        date(ui, texts, &tr!(texts, "classify-held-on"), &mut state.draft.held_on, view.today, None);
        ui.add_space(theme::space(2));
        participants(state, view, ui);
    });
    ui.add_space(theme::space(2));
    card::titled(ui, &tr!(texts, "classify-weighed"), |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(2);
        let label = tr!(texts, "classify-personal-data");
        Field::new(&label).choice(ui, texts, &mut state.draft.personal_data, &PersonalData::ALL);
        let hint = tr!(texts, "classify-laws-hint");
        Field::new(&tr!(texts, "classify-laws")).hint(&hint).list(ui, texts, &mut state.draft.laws);
        let hint = tr!(texts, "classify-method-hint");
        let label = tr!(texts, "classify-method");
        Field::new(&label).hint(&hint).paragraph(ui, &mut state.draft.method_note, 2);
    });
    ui.add_space(theme::space(2));
}

fn participants(state: &mut State, view: &View, ui: &mut Ui) {
    let texts = view.texts;
    ui.label(theme::caption(tr!(texts, "classify-participants")));
    let mut gone = None;
    for (position, person) in state.draft.participants.iter_mut().enumerate() {
        if ui.push_id(position, |ui| participant(person, position + 1, texts, ui)).inner {
            gone = Some(position);
        }
    }
    if let Some(position) = gone {
        state.draft.participants.remove(position);
    }
    ui.horizontal_wrapped(|ui| {
        if button::with_icon(ui, icons::ADD, &tr!(texts, "classify-participant-add")).clicked() {
            state.draft.participants.push(Participant::default());
        }
        let last = view.snapshot.decided(state.draft.subject).map(|held| &held.participants);
        if let Some(last) = last.filter(|last| !last.is_empty() && state.draft.participants.is_empty())
            && button::secondary(ui, &tr!(texts, "classify-participants-same")).clicked()
        {
            state.draft.participants.clone_from(last);
        }
    });
}

/// A row with role and name; true when it is to go.
fn participant(person: &mut Participant, number: usize, texts: &Texts, ui: &mut Ui) -> bool {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(1);
        let room = (ui.available_width() - theme::CONTROL_HEIGHT - theme::space(2)) / 2.0;
        let entry = |ui: &mut Ui, value: &mut crate::domain::Text, hint: String, name: String| {
            let mut typed = String::from(&**value);
            let edit = TextEdit::singleline(&mut typed).hint_text(hint).margin(eframe::egui::Margin::symmetric(8, 5));
            let response = ui.add(edit.desired_width(room).min_size(theme::target()));
            if response.changed() {
                *value = typed.into();
            }
            response.accessible_name(name);
        };
        let name = tr!(texts, "classify-participant-role", number = number);
        entry(ui, &mut person.role, tr!(texts, "classify-role-hint"), name);
        let name = tr!(texts, "classify-participant-name", number = number);
        entry(ui, &mut person.name, tr!(texts, "classify-name-hint"), name);
        let name = tr!(texts, "classify-participant-remove", number = number);
        button::quiet_tool(ui, icons::CLOSE, &name).clicked()
    })
    .inner
}
