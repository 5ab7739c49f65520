//! Answering: each answer is kept at once, as one operation. What is settled leads on to the next requirement that
//! waits; a gap stays in hand until its severity is judged, since that is the next thing to say of it.

use super::known::Item;
use super::state::{Place, State};
use crate::domain::{Answer, Assessment, AssessmentId, Severity, Text};
use crate::register::Command;
use crate::ui::View;
use crate::ui::screens::records::together;

impl State {
    /// Answers what is selected.
    pub(super) fn answer(&mut self, view: &View<'_>, answer: Answer) {
        if !view.is_writable {
            return;
        }
        if let Some(several) = self.several() {
            return self.answer_several(view, &several, answer);
        }
        let is_asked = self.item().is_some_and(Item::applies);
        let Some(draft) = self.draft.as_ref().filter(|_| is_asked) else { return };
        self.asks_reason = answer == Answer::NotApplicable && draft.now.note.trim().is_empty();
        if self.asks_reason {
            self.focus = Some(Place::Note);
            return;
        }
        let now = self.stamped(draft.now.clone(), answer);
        self.send(now);
        if answer.is_settled() {
            self.go_on(view);
        }
    }

    /// Judges how severe the gap in hand is, and goes on.
    pub(super) fn judge(&mut self, view: &View<'_>, severity: Severity) {
        if !view.is_writable {
            return;
        }
        if let Some(several) = self.several() {
            let gaps = self.chosen(&several).filter(|item| item.answer().is_gap()).filter_map(|i| i.assessment.clone());
            let judged = gaps.map(|held| Assessment { severity: Some(severity), ..held }).collect();
            return self.send_several(judged, "save_assessments", view);
        }
        let Some(draft) = self.draft.as_ref().filter(|draft| draft.now.answer.is_gap()) else { return };
        let now = Assessment { severity: Some(severity), ..draft.now.clone() };
        self.send(now);
        self.go_on(view);
    }

    /// Confirms the answers in hand that are to be looked at again.
    pub(super) fn confirm(&mut self, view: &View<'_>) {
        let places = self.several().unwrap_or_else(|| self.cursor.into_iter().collect());
        if places.len() > 1 {
            return self.confirm_several(&places, view);
        }
        let is_waiting = self.item().is_some_and(|item| item.applies() && item.is_to_confirm());
        let Some(draft) = self.draft.as_ref().filter(|_| is_waiting && view.is_writable) else { return };
        let now = self.stamped(draft.now.clone(), draft.now.answer);
        self.send(now);
        let next = self.next(|item| item.applies() && item.is_to_confirm());
        if let Some(next) = next {
            self.go_to(next, view);
        }
    }

    /// Confirms all that is listed.
    pub(super) fn confirm_listed(&mut self, view: &View<'_>) {
        let places: Vec<usize> = self.places().collect();
        self.confirm_several(&places, view);
    }

    fn confirm_several(&mut self, places: &[usize], view: &View<'_>) {
        if !self.keep(view) {
            return;
        }
        let waiting = self.chosen(places).filter(|item| item.applies() && item.is_to_confirm());
        let held = waiting.filter_map(|item| item.assessment.clone());
        let confirmed = held.map(|held| self.stamped(held.clone(), held.answer)).collect();
        self.send_several(confirmed, "confirm_assessments", view);
    }

    /// How many of what is listed is to be confirmed.
    pub(super) fn listed_to_confirm(&self) -> usize {
        self.places()
            .filter(|place| self.known.items[*place].applies() && self.known.items[*place].is_to_confirm())
            .count()
    }

    fn answer_several(&mut self, view: &View<'_>, places: &[usize], answer: Answer) {
        self.asks_reason = answer == Answer::NotApplicable && self.reason.trim().is_empty();
        if self.asks_reason {
            self.focus = Some(Place::Reason);
            return;
        }
        if !self.keep(view) {
            return;
        }
        let reason = Some(std::mem::take(&mut self.reason)).filter(|_| answer == Answer::NotApplicable);
        let answered = self.chosen(places).filter(|item| item.applies()).map(|item| {
            let blank = || Assessment::new(AssessmentId::fresh(view.now), self.system, item.id.clone());
            let held = item.assessment.clone().unwrap_or_else(blank);
            let note = reason.clone().unwrap_or_else(|| held.note.clone());
            self.stamped(Assessment { note, ..held }, answer)
        });
        let answered = answered.collect();
        self.send_several(answered, "save_assessments", view);
        self.focus = Some(Place::List);
    }

    fn chosen<'a>(&'a self, places: &'a [usize]) -> impl Iterator<Item = &'a Item> {
        places.iter().filter_map(|place| self.known.items.get(*place))
    }

    /// Puts what the unit does into the present state.
    pub(super) fn use_practice(&mut self, text: &Text, view: &View<'_>) {
        let is_asked = self.selected.len() == 1 && self.item().is_some_and(Item::applies) && view.is_writable;
        let Some(draft) = self.draft.as_mut().filter(|_| is_asked) else { return };
        let present = draft.now.present.trim();
        if present.contains(text.trim()) {
            return;
        }
        draft.now.present = [present, text.trim()].join("\n").trim().into();
        self.keep(view);
    }

    /// An answer as it is given now: by whom is remembered, and the day is today's.
    fn stamped(&self, held: Assessment, answer: Answer) -> Assessment {
        let by = if self.role.trim().is_empty() { held.by.clone() } else { self.role.clone() };
        let severity = held.severity.filter(|_| answer.is_gap());
        Assessment { answer, severity, by, on: None, to_confirm: None, ..held }
    }

    fn send(&mut self, now: Assessment) {
        let (Some(place), Some(draft)) = (self.cursor, &mut self.draft) else { return };
        let now = draft.send(now);
        let item = &mut self.known.items[place];
        // What comes in the same frame finds it answered.
        (item.assessment, item.is_sharpened, item.is_new) = (Some(now.clone()), false, false);
        self.stays.insert(now.requirement.clone());
        self.refusal = None;
        self.run(Command::SaveAssessment(Box::new(now)));
    }

    fn send_several(&mut self, answers: Vec<Assessment>, label: &'static str, view: &View<'_>) {
        if !view.is_writable {
            return;
        }
        self.stays.extend(answers.iter().map(|held| held.requirement.clone()));
        let subject = view.snapshot.subject_name(crate::domain::Subject::System(self.system));
        let commands = answers.into_iter().map(|held| Command::SaveAssessment(Box::new(held))).collect();
        if let Some(command) = together(commands, label, subject) {
            self.run(command);
        }
    }

    /// Goes on to the next requirement that waits; stays where nothing does.
    pub(super) fn go_on(&mut self, view: &View<'_>) {
        self.focus = Some(Place::List);
        let what = self.filter.what;
        if let Some(next) = self.next(|item| what.waits(item)) {
            self.go_to(next, view);
        }
    }

    /// The next listed requirement of a kind, behind the one in hand or from the top.
    fn next(&self, is_wanted: impl Fn(&Item) -> bool) -> Option<usize> {
        let order: Vec<usize> = self.places().collect();
        let from = order.iter().position(|place| Some(*place) == self.cursor).map_or(0, |at| at + 1);
        let (before, behind) = order.split_at(from);
        let mut round = behind.iter().chain(before).copied();
        round.find(|place| Some(*place) != self.cursor && is_wanted(&self.known.items[*place]))
    }
}
