//! Something full-width lying over a screen, so that closing it leads back to where it was opened.

use super::{ScreenState, Wish};
use crate::domain::Subject;
use crate::i18n::Texts;
use crate::ui::{Action, ListLook, ListLooks, Outcome, View, theme};
use eframe::egui::{Frame, Ui};

/// What can lie over a screen.
pub trait Cover: Sized {
    /// Makes it, if it is what the wish asks for, with the record that the screen beneath is to show.
    fn asked_for(wish: Wish, view: &View<'_>) -> Option<(Subject, Self)>;

    /// Draws it over all the room there is; true when it is to be closed.
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> bool;

    /// Goes back one step; true when it is to be closed.
    fn leave(&mut self) -> bool;

    /// Saves what is written, where there is something to save.
    fn save(&mut self) {}

    /// Puts the keyboard in its filter, where it has one.
    fn filter(&mut self) {}

    /// Whether it has changes that closing it would lose.
    fn is_dirty(&self) -> bool {
        false
    }

    /// Learns how the command ended that it asked for; true when it is to be closed.
    fn settle(&mut self, outcome: &Outcome) -> bool {
        let _ = outcome;
        false
    }
}

/// A screen that something can lie over.
pub struct Over<S, C> {
    /// The screen beneath.
    pub screen: S,
    cover: Option<C>,
}

impl<S: Default, C> Default for Over<S, C> {
    fn default() -> Self {
        Self { screen: S::default(), cover: None }
    }
}

impl<S: ScreenState, C: Cover> ScreenState for Over<S, C> {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let Some(cover) = &mut self.cover else { return self.screen.show(view, ui, actions) };
        if cover.show(view, ui, actions) {
            self.cover = None;
        }
    }

    fn frame(&self, ui: &Ui) -> Frame {
        if self.cover.is_some() { theme::screen_frame(ui) } else { self.screen.frame(ui) }
    }

    fn obey(&mut self, wish: Wish, view: &View<'_>) {
        if let Some((subject, cover)) = C::asked_for(wish, view) {
            self.screen.obey(Wish::Open(subject), view);
            self.cover = Some(cover);
            return;
        }
        match (wish, &mut self.cover) {
            (Wish::Save, Some(cover)) => cover.save(),
            (Wish::Filter, Some(cover)) => cover.filter(),
            (Wish::Back, Some(cover)) => {
                if cover.leave() {
                    self.cover = None;
                }
            }
            _ => {
                self.cover = None;
                self.screen.obey(wish, view);
            }
        }
    }

    fn in_hand(&self, view: &View<'_>) -> Option<Subject> {
        self.screen.in_hand(view)
    }

    fn listed(&self, view: &View<'_>) -> Option<Vec<Subject>> {
        self.screen.listed(view)
    }

    fn is_dirty(&self) -> bool {
        self.cover.as_ref().is_some_and(C::is_dirty) || self.screen.is_dirty()
    }

    fn discard(&mut self) {
        self.cover = None;
        self.screen.discard();
    }

    fn look(&self) -> Option<(&'static str, ListLook)> {
        self.screen.look()
    }

    fn arrange(&mut self, looks: &ListLooks, texts: &Texts) {
        self.screen.arrange(looks, texts);
    }

    fn settle(&mut self, outcome: &Outcome) {
        let Some(cover) = &mut self.cover else { return self.screen.settle(outcome) };
        if cover.settle(outcome) {
            self.cover = None;
        }
    }
}
