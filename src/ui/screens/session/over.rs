//! The session lying over a screen, so that closing it leads back to where it was opened.

use super::State;
use crate::i18n::Texts;
use crate::ui::screens::{ScreenState, Wish};
use crate::ui::{Action, ListLook, ListLooks, Outcome, View, theme};
use eframe::egui::{Frame, Ui};

/// A screen that the session can lie over.
#[derive(Default)]
pub struct Over<S> {
    /// The screen beneath.
    pub screen: S,
    form: Option<State>,
}

impl<S: ScreenState> ScreenState for Over<S> {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let Some(form) = &mut self.form else { return self.screen.show(view, ui, actions) };
        if super::show(form, view, ui, actions) {
            self.form = None;
        }
    }

    fn frame(&self, ui: &Ui) -> Frame {
        if self.form.is_some() { theme::screen_frame(ui) } else { self.screen.frame(ui) }
    }

    fn obey(&mut self, wish: Wish, view: &View<'_>) {
        match (wish, &mut self.form) {
            (Wish::Classify(subject), _) => {
                self.screen.obey(Wish::Open(subject), view);
                self.form = Some(State::new(view, subject));
            }
            (Wish::Save, Some(form)) => form.saves = true,
            (Wish::Filter, Some(_)) => {}
            (Wish::Back, Some(form)) => {
                if form.leave() {
                    self.form = None;
                }
            }
            _ => {
                self.form = None;
                self.screen.obey(wish, view);
            }
        }
    }

    fn is_dirty(&self) -> bool {
        self.form.as_ref().is_some_and(State::is_dirty) || self.screen.is_dirty()
    }

    fn discard(&mut self) {
        self.form = None;
        self.screen.discard();
    }

    fn look(&self) -> Option<(&'static str, ListLook)> {
        self.screen.look()
    }

    fn arrange(&mut self, looks: &ListLooks, texts: &Texts) {
        self.screen.arrange(looks, texts);
    }

    fn settle(&mut self, outcome: &Outcome) {
        let Some(form) = &mut self.form else { return self.screen.settle(outcome) };
        if form.settle(outcome) {
            self.form = None;
        }
    }
}
