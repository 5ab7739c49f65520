//! The session itself: when, who took part, how it was done.

use super::state::State;
use crate::domain::{Few, Participant};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::date::date;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, card};
use crate::ui::{View, icons, theme};
use eframe::egui::{TextEdit, Ui};

/// Draws the card.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui) {
    let texts = view.texts;
    card::titled(ui, &tr!(texts, "session-facts"), |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(2);
        date(ui, texts, &tr!(texts, "session-held-on"), &mut state.sheet.shared.held_on, view.today, None);
        participants(state, view, ui);
        let (label, hint) = (tr!(texts, "session-notes"), tr!(texts, "session-notes-hint"));
        Field::new(&label).hint(&hint).paragraph(ui, &mut state.sheet.shared.method_note, 2);
    });
}

fn participants(state: &mut State, view: &View, ui: &mut Ui) {
    let texts = view.texts;
    ui.label(theme::caption(tr!(texts, "session-participants")));
    let people = &mut state.sheet.shared.participants;
    let mut gone = None;
    for (position, person) in people.iter_mut().enumerate() {
        if ui.push_id(position, |ui| participant(person, position + 1, texts, ui)).inner {
            gone = Some(position);
        }
    }
    if let Some(position) = gone {
        people.remove(position);
    }
    let is_empty = people.is_empty();
    ui.horizontal_wrapped(|ui| {
        if button::with_icon(ui, icons::ADD, &tr!(texts, "session-participant-add")).clicked() {
            state.sheet.shared.participants.push(Participant::default());
        }
        let last = is_empty.then(|| last_time(state, view)).flatten();
        if let Some(last) = last
            && button::secondary(ui, &tr!(texts, "session-participants-same")).clicked()
        {
            state.sheet.shared.participants = last;
        }
    });
}

/// Who took part in the latest decision about any of the rows.
fn last_time(state: &State, view: &View) -> Option<Few<Participant>> {
    let decided = state.sheet.rows.iter().filter_map(|row| view.snapshot.decided(row.draft.subject));
    let latest = decided.filter(|held| !held.participants.is_empty()).max_by_key(|held| held.decided_on)?;
    Some(latest.participants.clone())
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
        let name = tr!(texts, "session-participant-role", number = number);
        entry(ui, &mut person.role, tr!(texts, "session-role-hint"), name);
        let name = tr!(texts, "session-participant-name", number = number);
        entry(ui, &mut person.name, tr!(texts, "session-name-hint"), name);
        let name = tr!(texts, "session-participant-remove", number = number);
        button::quiet_tool(ui, icons::CLOSE, &name).clicked()
    })
    .inner
}
