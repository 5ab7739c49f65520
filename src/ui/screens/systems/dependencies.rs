//! What the system rests on, what rests on it, and which aspects are inherited along the way.

use super::Systems;
use crate::domain::derive::{Edge, Network as _};
use crate::domain::{AspectSet, Dependency, Subject, SystemId, Text, explain};
use crate::register::query::{Selection, SystemFilter};
use crate::register::{Command, Slot};
use crate::tr;
use crate::ui::screens::records::card::{Card, Note};
use crate::ui::screens::records::links::linking;
use crate::ui::screens::records::picker::Picker;
use crate::ui::screens::records::{Asked, together};
use crate::ui::widgets::layout::{scrolling, stacked};
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::widgets::{badge, button};
use crate::ui::{Action, Outcome, View, icons, order, theme};
use eframe::egui::{Checkbox, Label, Ui};

/// Height of a card without a note.
const CARD_HEIGHT: f32 = 70.0;

/// The system that depends, and the one it rests on.
type Ends = (SystemId, SystemId);

/// Which end of a dependency the system is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Side {
    /// It rests on the other one.
    #[default]
    Above,
    /// The other one rests on it.
    Below,
}

/// What the tab keeps between frames.
#[derive(Default)]
pub struct Dependencies {
    known_by: Option<(u64, SystemId)>,
    rests_on: Vec<Edge>,
    dependents: Vec<Edge>,
    circle: Vec<String>,
    note: Option<Note<Ends>>,
    add: Option<Add>,
}

/// A dependency that is being made.
struct Add {
    picker: Picker,
    side: Side,
    inherits: AspectSet,
}

impl Dependencies {
    /// Hears how a command ended that was asked for here.
    pub fn settle(&mut self, asked: Asked, outcome: &Outcome) {
        match (asked, outcome) {
            (Asked::Link, Outcome::Done) => self.add = None,
            (Asked::Note, Outcome::Done) => self.note = None,
            _ => {}
        }
    }

    fn refresh(&mut self, view: &View<'_>, id: SystemId) {
        let by = (view.snapshot.revision(), id);
        let Some(slot) = view.snapshot.systems().slot(id).filter(|_| self.known_by != Some(by)) else { return };
        let name = |node: u32| view.snapshot.systems().at(node).map_or("", |system| &*system.name);
        let sorted = |edges: &[Edge]| {
            let mut edges = edges.to_vec();
            edges.sort_by_cached_key(|edge| order::key(name(edge.node)));
            edges
        };
        self.rests_on = sorted(view.snapshot.rests_on(slot));
        self.dependents = sorted(view.snapshot.dependents(slot));
        let rated = view.snapshot.settings().aspects();
        let mut circle: Vec<u32> = rated
            .iter()
            .flat_map(|aspect| explain::circle(view.snapshot, view.snapshot.all_derived(), slot, aspect))
            .collect();
        circle.sort_unstable();
        circle.dedup();
        self.circle = circle.into_iter().map(|node| name(node).to_owned()).collect();
        self.known_by = Some(by);
    }

    /// Draws the tab.
    pub fn show(
        &mut self,
        view: &View<'_>,
        id: SystemId,
        ui: &mut Ui,
        asked: &mut Option<Asked>,
        actions: &mut Vec<Action>,
    ) {
        self.refresh(view, id);
        let is_empty = self.rests_on.is_empty() && self.dependents.is_empty();
        let nothing = tr!(view.texts, "systems-dependencies-nothing");
        if linking(view, ui, (icons::LINK, &nothing), is_empty) {
            self.add = Some(Add { picker: Picker::default(), side: Side::Above, inherits: AspectSet::KRT });
        }
        if !is_empty {
            if button::with_icon(ui, icons::MAP, &tr!(view.texts, "map-open")).clicked() {
                actions.push(Action::ShowMap(id));
            }
            scrolling(ui, "dependencies", |ui| {
                warning(self, view, ui);
                group(self, view, id, Side::Above, ui, asked, actions);
                group(self, view, id, Side::Below, ui, asked, actions);
            });
        }
        if let Some(add) = &mut self.add
            && modal(add, view, id, ui, asked, actions)
        {
            self.add = None;
        }
    }
}

fn warning(state: &Dependencies, view: &View<'_>, ui: &mut Ui) {
    if state.circle.is_empty() {
        return;
    }
    let names = state.circle.join(", ");
    let amber = theme::palette(ui).amber;
    ui.horizontal_top(|ui| {
        ui.label(theme::icon(icons::CIRCLE).color(amber));
        let text = eframe::egui::RichText::new(tr!(view.texts, "systems-circle", names = names)).color(amber);
        ui.add(Label::new(text).wrap());
    });
    ui.add_space(theme::space(2));
}

fn group(
    state: &mut Dependencies,
    view: &View<'_>,
    id: SystemId,
    side: Side,
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    let Dependencies { rests_on, dependents, note, .. } = state;
    let edges = if side == Side::Above { rests_on } else { dependents };
    if edges.is_empty() {
        return;
    }
    let count = view.texts.number(edges.len());
    let (heading, about) = match side {
        Side::Above => (tr!(view.texts, "systems-rests-on", count = count), tr!(view.texts, "systems-rests-on-note")),
        Side::Below => {
            (tr!(view.texts, "systems-dependents", count = count), tr!(view.texts, "systems-dependents-note"))
        }
    };
    ui.label(theme::strong(heading));
    ui.label(theme::caption(about));
    ui.add_space(theme::space(1));
    stacked(ui, edges.len(), CARD_HEIGHT, |ui, place| {
        let edge = edges[place];
        if let Some(other) = view.snapshot.system_id(edge.node) {
            let ends = if side == Side::Above { (id, other) } else { (other, id) };
            ui.push_id((side == Side::Above, other.0), |ui| row(view, edge, other, (ends, note), ui, asked, actions));
        }
    });
    ui.add_space(theme::space(3));
}

fn row(
    view: &View<'_>,
    edge: Edge,
    other: SystemId,
    (ends, written): (Ends, &mut Option<Note<Ends>>),
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    let (texts, snapshot, (system, on)) = (view.texts, view.snapshot, ends);
    let name = snapshot.subject_name(Subject::System(other));
    let note = snapshot.dependency(system, on).map(|held| held.note).unwrap_or_default();
    let unlink = tr!(texts, "systems-part", name = name);
    let card = Card { subject: Some(Subject::System(other)), name, about: &note, unlink: &unlink, note: &note };
    let unlinks = Command::RemoveDependency(system, on);
    let badges = |ui: &mut Ui| badge::trio(ui, snapshot.derived(edge.node), snapshot.settings(), texts);
    let aspects = |ui: &mut Ui, actions: &mut Vec<Action>| {
        ui.horizontal(|ui| {
            ui.label(theme::caption(tr!(texts, "systems-inherits")));
            let mut inherits = edge.inherits;
            ui.add_enabled_ui(view.is_writable, |ui| ticks(view, ui, &mut inherits, name));
            if inherits != edge.inherits {
                let changed = Dependency { system, on, inherits, note: note.clone() };
                actions.push(Action::Confirm(Box::new(Command::SetDependency(changed))));
            }
        });
    };
    if let Some(note) = card.show(ui, view, (ends, written), unlinks, actions, (badges, aspects)) {
        let changed = Dependency { system, on, inherits: edge.inherits, note };
        actions.push(Action::Run(Box::new(Command::SetDependency(changed))));
        *asked = Some(Asked::Note);
    }
}

/// A tick for each rated aspect.
fn ticks(view: &View<'_>, ui: &mut Ui, inherits: &mut AspectSet, of: &str) {
    for aspect in view.snapshot.settings().aspects().iter() {
        let mut is_in = inherits.has(aspect);
        let name = tr!(view.texts, "systems-tick", aspect = view.texts.word(aspect), name = of);
        let tick = ui.add(Checkbox::new(&mut is_in, aspect.letter().to_string()));
        if tick.on_hover_text(&name).accessible_name(name).changed() {
            *inherits = inherits.with(aspect, is_in);
        }
    }
}

/// Draws the modal; true when it is left.
fn modal(
    add: &mut Add,
    view: &View<'_>,
    id: SystemId,
    ui: &Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) -> bool {
    let own = view.snapshot.subject_name(Subject::System(id));
    let title = tr!(view.texts, "systems-depend-title", name = own);
    let accept = tr!(view.texts, "records-link-accept");
    let can_accept = !add.picker.chosen.is_empty();
    let modal = Modal { can_accept, ..Modal::new("systems-depend", &title, &accept) };
    match modal.show(ui, view.texts, |ui| body(add, view, id, ui)) {
        Some(Answer::Accepted) => {
            if let Some(command) = command(add, view, id) {
                actions.push(Action::Confirm(Box::new(command)));
                *asked = Some(Asked::Link);
            }
            false
        }
        Some(Answer::Cancelled) => true,
        None => false,
    }
}

fn body(add: &mut Add, view: &View<'_>, id: SystemId, ui: &mut Ui) {
    let (texts, snapshot) = (view.texts, view.snapshot);
    let own = snapshot.subject_name(Subject::System(id));
    ui.radio_value(&mut add.side, Side::Above, tr!(texts, "systems-depend-above", name = own));
    ui.radio_value(&mut add.side, Side::Below, tr!(texts, "systems-depend-below", name = own));
    ui.add_space(theme::space(2));
    let slot = snapshot.systems().slot(id);
    let is_known = |other: Slot| {
        let is_linked = |edges: &[Edge]| edges.iter().any(|edge| edge.node == other);
        slot == Some(other)
            || slot.is_some_and(|slot| is_linked(snapshot.rests_on(slot)) || is_linked(snapshot.dependents(slot)))
    };
    let find = |text: &str| {
        let filter = SystemFilter { text: text.to_owned(), ..SystemFilter::of(Selection::All, None) };
        let mut found = filter.slots(snapshot);
        found.retain(|slot| !is_known(*slot));
        found
    };
    add.picker.show::<Systems>(view, ui, &tr!(texts, "systems-depend-search"), &find);
    ui.add_space(theme::space(2));
    ui.horizontal(|ui| {
        ui.label(theme::caption(tr!(texts, "systems-inherits")));
        let of = tr!(texts, "systems-depend-chosen");
        ticks(view, ui, &mut add.inherits, &of);
    });
}

fn command(add: &Add, view: &View<'_>, id: SystemId) -> Option<Command> {
    let rated = view.snapshot.settings().aspects();
    let inherits = rated.iter().filter(|aspect| add.inherits.has(*aspect));
    let inherits = inherits.collect();
    let chosen = add.picker.chosen.iter().filter_map(|slot| view.snapshot.system_id(*slot));
    let commands = chosen
        .map(|other| {
            let (system, on) = if add.side == Side::Above { (id, other) } else { (other, id) };
            Command::SetDependency(Dependency { system, on, inherits, note: Text::default() })
        })
        .collect();
    together(commands, "set_dependency", view.snapshot.subject_name(Subject::System(id)))
}
