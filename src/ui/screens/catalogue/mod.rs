//! Kravkatalog: what the levels demand, to be read and searched. Which of it applies to a system stands on the pane of
//! the system.

mod cells;
mod head;
mod list;
mod pane;
mod practices;
mod system;

pub use cells::{controls, levels as levels_in_words};
pub use system::{RequirementsState, requirements_tab};

use super::records::side_panel;
use super::{ScreenState, Wish};
use crate::i18n::Texts;
use crate::ui::{Action, ListLook, ListLooks, View, theme};
use eframe::egui::{CentralPanel, Frame, Id, Ui};

/// What the look of the list is kept by.
const LIST: &str = "catalogue";

/// What the screen keeps between frames.
#[derive(Default)]
pub struct State {
    list: list::List,
    newer: head::Newer,
    practices: practices::Practices,
}

impl ScreenState for State {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let catalogue = view.snapshot.catalogue();
        self.list.refresh(catalogue, view);
        if let Some(requirement) = self.list.opened(catalogue) {
            let panel = side_panel(Id::unique("requirement-pane"), None, ui);
            let practices = &mut self.practices;
            if panel.show(ui, |ui| pane::show((catalogue, requirement), practices, view, ui, actions)).inner {
                self.list.close();
            }
        }
        CentralPanel::default().frame(theme::screen_frame(ui)).show(ui, |ui| {
            head::show(&mut self.newer, self.list.count(catalogue, view.texts), view, ui, actions);
            list::show(&mut self.list, catalogue, view, ui);
        });
        self.practices.keep_before(view, actions);
    }

    fn frame(&self, _: &Ui) -> Frame {
        Frame::NONE
    }

    fn obey(&mut self, wish: Wish, _: &View<'_>) {
        match wish {
            Wish::Save => self.practices.save(),
            Wish::Filter => self.list.focus_filter(),
            Wish::Back => self.list.close(),
            _ => {}
        }
    }

    fn is_dirty(&self) -> bool {
        self.practices.is_dirty()
    }

    fn discard(&mut self) {
        self.practices = practices::Practices::default();
    }

    fn look(&self) -> Option<(&'static str, ListLook)> {
        Some((LIST, self.list.look()))
    }

    fn arrange(&mut self, looks: &ListLooks, _: &Texts) {
        if let Some(look) = looks.get(LIST) {
            self.list.arrange(look);
        }
    }
}
