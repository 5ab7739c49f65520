//! What is booked for a session besides its day: place, who takes part, note, and what became of it.

use crate::domain::{Date, Few, Participant, PlannedSession, SessionStatus, Subject, Text};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::theme;
use crate::ui::widgets::field::Field;
use eframe::egui::Ui;

/// The fields as they are being filled in.
#[derive(Clone, Default, PartialEq)]
pub struct Booking {
    place: Text,
    participants: Few<Text>,
    note: Text,
    status: SessionStatus,
}

impl Booking {
    /// The fields of a session, or empty ones.
    pub fn of(held: Option<&PlannedSession>) -> Self {
        held.map_or_else(Self::default, |held| Self {
            place: held.place.clone(),
            participants: held.participants.iter().map(|person| person.told().into()).collect(),
            note: held.note.clone(),
            status: held.status,
        })
    }

    /// Draws them; what became of it is asked for a session that is there already.
    pub fn show(&mut self, ui: &mut Ui, texts: &Texts, is_held: bool) {
        let (place, hint) = (tr!(texts, "review-booking-place"), tr!(texts, "review-booking-place-hint"));
        Field::new(&place).hint(&hint).text(ui, &mut self.place);
        ui.add_space(theme::space(2));
        let (people, hint) = (tr!(texts, "review-booking-people"), tr!(texts, "review-booking-people-hint"));
        Field::new(&people).hint(&hint).list(ui, texts, &mut self.participants);
        ui.add_space(theme::space(2));
        Field::new(&tr!(texts, "review-plan-note")).paragraph(ui, &mut self.note, 2);
        if is_held {
            ui.add_space(theme::space(2));
            Field::new(&tr!(texts, "review-booking-status")).choice(ui, texts, &mut self.status, &SessionStatus::ALL);
        }
    }

    /// Whether the session has not been: its day may not have passed then.
    pub fn is_to_come(&self) -> bool {
        self.status == SessionStatus::Planned
    }

    /// The session on a day, with these fields. Who took part as before is kept as it was written.
    pub fn session(&self, subject: Subject, on: Date, held: Option<&PlannedSession>) -> PlannedSession {
        let known = |text: &Text| held?.participants.iter().find(|person| person.told() == **text).cloned();
        let participants = self.participants.iter();
        PlannedSession {
            place: self.place.trim().into(),
            participants: participants.map(|text| known(text).unwrap_or_else(|| Participant::read(text))).collect(),
            note: self.note.clone(),
            status: self.status,
            ..PlannedSession::new(subject, on)
        }
    }
}
