//! What every screen of records has in common: a list, a pane beside it with the record that is open, its form,
//! and changes of several at once. A screen says in a [`Kind`] what is special to its records.

mod bulk;
pub mod card;
pub mod column;
pub mod fields;
mod form;
mod head;
mod kind;
mod leaving;
mod link;
pub mod links;
mod list;
pub mod opened;
mod pane;
pub mod picker;
mod rows;
pub mod units;
pub mod words;

pub use form::{BUTTONS, Form, Wanted, buttons, show as show_form};
pub use kind::{About, Change, Count, Drafted, Id, Kind, Said, Tabs};
pub use link::New;
pub use pane::Tab;

use super::{ScreenState, Wish};
use crate::domain::{Subject, Text};
use crate::i18n::Texts;
use crate::register::Command;
use crate::ui::{Action, ListLook, ListLooks, Outcome, View, theme};
use column::Column as _;
use eframe::egui::{CentralPanel, Frame, Id as WidgetId, Panel, Ui};
use leaving::Leaving;

/// What a screen of records keeps between frames.
pub struct State<K: Kind> {
    /// The set that is listed; a figure of the overview chooses it.
    pub selection: K::Set,
    list: list::List<K>,
    pane: pane::Pane<K>,
    bulk: Option<bulk::Bulk<K>>,
    leaving: Option<Leaving<Id<K>>>,
    asked: Option<Asked>,
    /// Width of the pane, if the user chose one, and as it was last drawn.
    width: (Option<f32>, f32),
    /// The copy that is being made.
    copy: Option<Id<K>>,
}

/// What asked for the command that is being carried out, and so hears how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The form.
    Form,
    /// The modal that links records.
    Link,
    /// The note of a link.
    Note,
    /// The change of several records.
    Bulk,
    /// The button that copies the record.
    Copy,
}

impl<K: Kind> Default for State<K> {
    fn default() -> Self {
        Self {
            selection: K::ALL,
            list: list::List::default(),
            pane: pane::Pane::default(),
            bulk: None,
            leaving: None,
            asked: None,
            width: (None, 0.0),
            copy: None,
        }
    }
}

impl<K: Kind> State<K> {
    /// Shows a record in the pane; asks first if something there is not saved.
    pub fn open(&mut self, id: Id<K>) {
        self.leave(Leaving::For(id));
    }

    /// Lists exactly these records, whatever was filtered before.
    pub fn list(&mut self, selection: K::Set) {
        self.selection = selection;
        self.list.clear_filters();
    }

    /// Opens an empty form for a new record; asks first if something is not saved.
    pub fn start_new(&mut self) {
        self.leave(Leaving::ForNew);
    }

    /// A pane that becomes wider or narrower while the mouse is pressed is being dragged.
    fn note_width(&mut self, drawn: f32, ui: &Ui) {
        let (chosen, before) = &mut self.width;
        let is_pressed = ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
        if *before > 0.0 && (drawn - *before).abs() > 0.5 && is_pressed {
            *chosen = Some(drawn.round());
        }
        *before = drawn;
    }

    fn leave(&mut self, leaving: Leaving<Id<K>>) {
        if self.is_dirty() {
            self.leaving = Some(leaving);
        } else {
            self.go(leaving);
        }
    }

    fn go(&mut self, leaving: Leaving<Id<K>>) {
        match leaving {
            Leaving::For(id) => self.pane.open(id),
            Leaving::ForNew => self.pane.start_new(),
            Leaving::ForList => self.pane.close(),
        }
        self.list.reveal(self.pane.record());
    }
}

impl<K: Kind> ScreenState for State<K> {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        self.pane.refresh(view);
        if self.pane.is_open() {
            let panel = side_panel(WidgetId::unique((K::NAME, "pane")), self.width.0, ui);
            let drawn = panel.show(ui, |ui| pane::show(self, view, ui, actions)).response.rect.width();
            self.note_width(drawn, ui);
        } else {
            self.width.1 = 0.0;
        }
        CentralPanel::default().frame(theme::screen_frame(ui)).show(ui, |ui| list::show(self, view, ui, actions));
        bulk::modal(self, view, ui, actions);
        leaving::ask(self, view, ui);
    }

    fn frame(&self, _: &Ui) -> Frame {
        Frame::NONE
    }

    fn obey(&mut self, wish: Wish, view: &View<'_>) {
        match wish {
            Wish::New => self.start_new(),
            Wish::Save => self.pane.save(),
            Wish::Filter => self.list.focus_filter(),
            Wish::Back => self.leave(Leaving::ForList),
            Wish::Open(subject) => {
                if let Some(id) = K::of(subject) {
                    self.open(id);
                }
            }
            Wish::ListSystems(_) | Wish::ListAssets(_) | Wish::Plan(_) => {
                if let Some(selection) = K::wanted(wish) {
                    self.list(selection);
                }
            }
            Wish::Classify(_) | Wish::Assess(_) | Wish::Map(_) | Wish::ListDiffering => {}
            Wish::NewAssetOf(_) => {
                if let Some(record) = K::started(wish, view) {
                    self.pane.start_with(record, view);
                }
            }
        }
    }

    fn in_hand(&self, view: &View<'_>) -> Option<Subject> {
        let selected = || self.list.selected(view).into_iter().next();
        K::subject(self.pane.record().or_else(selected)?)
    }

    fn listed(&self, view: &View<'_>) -> Option<Vec<Subject>> {
        let is_part = self.list.is_filtered(self.selection) || view.unit.is_some();
        is_part.then(|| self.list.shown(view).into_iter().filter_map(K::subject).collect())
    }

    fn is_dirty(&self) -> bool {
        self.pane.is_dirty()
    }

    fn discard(&mut self) {
        self.pane.discard();
    }

    fn look(&self) -> Option<(&'static str, ListLook)> {
        let look = self.list.table.look(Some(K::Column::ALL[0].1));
        Some((K::NAME, ListLook { pane: self.width.0, ..look }))
    }

    fn arrange(&mut self, looks: &ListLooks, _: &Texts) {
        if let Some(look) = looks.get(K::NAME) {
            self.list.table.arrange(look, K::Column::ALL.iter().map(|(_, id, _)| *id));
            self.width.0 = look.pane;
        }
    }

    fn settle(&mut self, outcome: &Outcome) {
        self.pane.settle_level(outcome);
        let copy = self.copy.take();
        let Some(asked) = self.asked.take() else { return };
        match (asked, outcome) {
            (Asked::Form, _) => self.pane.settle_form(outcome),
            (Asked::Link | Asked::Note, _) => self.pane.settle_tab(asked, outcome),
            (Asked::Bulk, Outcome::Done) => self.bulk = None,
            (Asked::Copy, Outcome::Done) => self.pane.show_copy(copy),
            (Asked::Bulk | Asked::Copy, _) => {}
        }
        if matches!(asked, Asked::Form | Asked::Copy) {
            self.list.reveal(self.pane.record());
        }
    }
}

/// The panel at the right in which a record is open beside its list, as wide as it was, if that is known.
pub fn side_panel(id: WidgetId, width: Option<f32>, ui: &Ui) -> Panel {
    let room = ui.available_width();
    let (least, most) = (300.0, (room - 400.0).max(300.0));
    let width = width.map_or((room * 0.35).clamp(340.0, 440.0), |width| width.clamp(least, most));
    Panel::right(id).resizable(true).size_range(least..=most).default_size(width).frame(theme::pane_frame(ui))
}

/// One command, or several as one operation with this name and subject.
pub fn together(mut commands: Vec<Command>, label: &'static str, subject: impl Into<Text>) -> Option<Command> {
    match commands.len() {
        0 | 1 => commands.pop(),
        _ => Some(Command::All { label, subject: subject.into(), commands }),
    }
}

/// What there is of these parts, as one line.
pub fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
