//! The tab of what is linked to a record: the information a system carries, the systems that carry information.

use super::card::{Card, Note};
use super::kind::{Id, Kind};
use super::link::{self, Link};
use super::{Asked, joined};
use crate::domain::{AssetId, Carries, SystemId, Text};
use crate::i18n::Texts;
use crate::register::{Command, Keyed as _, Slot, Snapshot};
use crate::tr;
use crate::ui::widgets::layout::{scrolling, stacked};
use crate::ui::widgets::{button, empty};
use crate::ui::{Action, Outcome, View, icons, order, theme};
use eframe::egui::Ui;

/// Height of a card without a note being written.
const CARD_HEIGHT: f32 = 59.0;

/// One end of what a system carries.
pub trait End: Kind {
    /// The kind at the other end.
    type Other: Kind;
    /// What can be made in the modal besides linking what is there.
    type New: link::New<Self> + Default;

    /// The records at the other end.
    fn linked(snapshot: &Snapshot, slot: Slot) -> &[Slot];
    /// Which system carries which information.
    fn ends(own: Id<Self>, other: Id<Self::Other>) -> (SystemId, AssetId);
    /// The records of the other kind that hold the words.
    fn find(snapshot: &Snapshot, words: &str) -> Vec<Slot>;
    /// That nothing is linked.
    fn nothing(texts: &Texts) -> String;
    /// The heading of the modal.
    fn title(name: &str, texts: &Texts) -> String;
    /// The field that searches the other kind.
    fn search(texts: &Texts) -> String;
}

/// What the tab keeps between frames.
pub struct Links<K: End> {
    rows_by: Option<(u64, Id<K>)>,
    rows: Vec<Slot>,
    note: Option<Note<Id<K::Other>>>,
    link: Option<Link<K>>,
}

impl<K: End> Default for Links<K> {
    fn default() -> Self {
        Self { rows_by: None, rows: Vec::new(), note: None, link: None }
    }
}

impl<K: End> Links<K> {
    /// Hears how a command ended that was asked for here.
    pub fn settle(&mut self, asked: Asked, outcome: &Outcome) {
        match (asked, outcome, &mut self.link) {
            (Asked::Link, Outcome::Done, link) => *link = None,
            (Asked::Link, Outcome::Refused(refusal), Some(link)) => link.refusal = Some(refusal.clone()),
            (Asked::Note, Outcome::Done, _) => self.note = None,
            _ => {}
        }
    }

    fn refresh(&mut self, view: &View<'_>, id: Id<K>) {
        let by = (view.snapshot.revision(), id);
        if self.rows_by == Some(by) {
            return;
        }
        let slot = K::table(view.snapshot).slot(id);
        self.rows = slot.map(|slot| K::linked(view.snapshot, slot).to_vec()).unwrap_or_default();
        let others = K::Other::table(view.snapshot);
        let name = |slot: &Slot| others.at(*slot).map_or("", |other| K::Other::about(other).name);
        self.rows.sort_by_cached_key(|slot| order::key(name(slot)));
        self.rows_by = Some(by);
    }

    /// Draws the tab.
    pub fn show(
        &mut self,
        view: &View<'_>,
        id: Id<K>,
        ui: &mut Ui,
        asked: &mut Option<Asked>,
        actions: &mut Vec<Action>,
    ) {
        self.refresh(view, id);
        if linking(view, ui, (K::Other::ICON, &K::nothing(view.texts)), self.rows.is_empty()) {
            self.link = Some(Link::default());
        }
        if !self.rows.is_empty() {
            scrolling(ui, "links", |ui| {
                stacked(ui, self.rows.len(), CARD_HEIGHT, |ui, place| {
                    ui.push_id(self.rows[place], |ui| self.row(view, id, self.rows[place], ui, asked, actions));
                });
            });
        }
        if let Some(link) = &mut self.link
            && link::show(link, view, id, ui, asked, actions)
        {
            self.link = None;
        }
    }

    fn row(
        &mut self,
        view: &View<'_>,
        id: Id<K>,
        slot: Slot,
        ui: &mut Ui,
        asked: &mut Option<Asked>,
        actions: &mut Vec<Action>,
    ) {
        let Some(record) = K::Other::table(view.snapshot).at(slot) else { return };
        let (other, about) = (record.id(), K::Other::about(record));
        let (system, asset) = K::ends(id, other);
        let note: Text = view.snapshot.carries(system, asset).map(|link| link.note).unwrap_or_default();
        let retired = K::Other::standing(record, view.texts).unwrap_or_default();
        let line = joined([about.reference, view.snapshot.unit_name(about.unit), &*retired, &*note]);
        let unlink = tr!(view.texts, "records-unlink", name = about.name);
        let card =
            Card { subject: K::Other::subject(other), name: about.name, about: &line, unlink: &unlink, note: &note };
        let unlinks = Command::UnlinkAsset(system, asset);
        let parts = (|ui: &mut Ui| K::Other::badges(ui, view, slot), |_: &mut Ui, _: &mut Vec<Action>| {});
        if let Some(note) = card.show(ui, view, (other, &mut self.note), unlinks, actions, parts) {
            actions.push(Action::Run(Box::new(Command::LinkAsset(Carries { system, asset, note }))));
            *asked = Some(Asked::Note);
        }
    }
}

/// The button that links, or what is said where nothing is linked; true when it is pressed.
pub fn linking(view: &View<'_>, ui: &mut Ui, (icon, nothing): (char, &str), is_empty: bool) -> bool {
    let link = tr!(view.texts, "records-link");
    if is_empty {
        return empty::empty(ui, icon, nothing, view.is_writable.then_some(link.as_str()));
    }
    let pressed = ui.add_enabled_ui(view.is_writable, |ui| button::with_icon(ui, icons::LINK, &link).clicked()).inner;
    ui.add_space(theme::space(2));
    pressed
}
