//! Linking records to a record: some that are there already, something new, or both at once.

use super::kind::{Id, Kind as _};
use super::links::End;
use super::picker::Picker;
use super::{Asked, together};
use crate::domain::{Carries, Text};
use crate::register::{Command, Keyed as _, Refusal, Slot};
use crate::tr;
use crate::ui::widgets::field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View};
use eframe::egui::Ui;

/// What is to be linked.
pub struct Link<K: End> {
    picker: Picker,
    new: K::New,
    /// Why it was not linked.
    pub refusal: Option<Refusal>,
}

impl<K: End> Default for Link<K> {
    fn default() -> Self {
        Self { picker: Picker::default(), new: K::New::default(), refusal: None }
    }
}

/// A record of the other kind that is made in the modal and linked at once.
pub trait New<K: End> {
    /// Whether there is one to be made.
    fn is_wanted(&self) -> bool;
    /// Draws it; `picker` tells what was searched for.
    fn show(&mut self, picker: &Picker, refusal: Option<&Refusal>, view: &View<'_>, id: Id<K>, ui: &mut Ui);
    /// What makes it, and what it will be known by.
    fn made(&self, view: &View<'_>) -> Option<(Id<K::Other>, Command)>;
}

/// Nothing is made in the modal.
impl<K: End> New<K> for () {
    fn is_wanted(&self) -> bool {
        false
    }

    fn show(&mut self, _: &Picker, refusal: Option<&Refusal>, view: &View<'_>, _: Id<K>, ui: &mut Ui) {
        if let Some(refusal) = refusal {
            field::wrong(ui, &view.texts.refusal(refusal).to_string());
        }
    }

    fn made(&self, _: &View<'_>) -> Option<(Id<K::Other>, Command)> {
        None
    }
}

/// Draws the modal; true when it is left.
pub fn show<K: End>(
    link: &mut Link<K>,
    view: &View<'_>,
    id: Id<K>,
    ui: &Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) -> bool {
    let texts = view.texts;
    let title = K::title(name::<K>(view, id), texts);
    let accept = tr!(texts, "records-link-accept");
    let can_accept = link.new.is_wanted() || !link.picker.chosen.is_empty();
    let modal = Modal { can_accept, ..Modal::new("records-link", &title, &accept) };
    match modal.show(ui, texts, |ui| body(link, view, id, ui)) {
        Some(Answer::Accepted) => {
            if let Some(command) = command(link, view, id) {
                actions.push(Action::Confirm(Box::new(command)));
                *asked = Some(Asked::Link);
            }
            false
        }
        Some(Answer::Cancelled) => true,
        None => false,
    }
}

fn body<K: End>(link: &mut Link<K>, view: &View<'_>, id: Id<K>, ui: &mut Ui) {
    let linked = K::table(view.snapshot).slot(id).map(|slot| K::linked(view.snapshot, slot)).unwrap_or_default();
    let find = |words: &str| {
        let mut found = K::find(view.snapshot, words);
        found.retain(|slot: &Slot| !linked.contains(slot));
        found
    };
    link.picker.show::<K::Other>(view, ui, &K::search(view.texts), &find);
    link.new.show(&link.picker, link.refusal.as_ref(), view, id, ui);
}

fn name<'a, K: End>(view: &View<'a>, id: Id<K>) -> &'a str {
    K::table(view.snapshot).get(id).map_or("", |record| K::about(record).name)
}

/// One operation, whatever is made and linked.
fn command<K: End>(link: &Link<K>, view: &View<'_>, id: Id<K>) -> Option<Command> {
    let to = |other| {
        let (system, asset) = K::ends(id, other);
        Command::LinkAsset(Carries { system, asset, note: Text::default() })
    };
    let others = K::Other::table(view.snapshot);
    let chosen = link.picker.chosen.iter().filter_map(|slot| others.at(*slot));
    let mut commands: Vec<Command> = chosen.map(|other| to(other.id())).collect();
    if let Some((other, made)) = link.new.made(view) {
        commands.extend([made, to(other)]);
    }
    together(commands, "link_asset", name::<K>(view, id))
}
