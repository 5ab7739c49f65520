//! What the system rests on, what rests on it, and which aspects are inherited along the way.

use super::picker::{Choices, Picker};
use super::{Asked, detail};
use crate::domain::derive::{Edge, Network as _};
use crate::domain::{AspectSet, Dependency, Subject, SystemId, Text, explain};
use crate::register::query::{Selection, SystemFilter};
use crate::register::{Command, Slot};
use crate::tr;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::widgets::{badge, button, empty};
use crate::ui::{Action, Outcome, View, icons, order, theme};
use eframe::egui::{Align, Checkbox, Label, Layout, Margin, TextWrapMode, Ui};

/// Height of a card.
const CARD_HEIGHT: f32 = 70.0;

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
    add: Option<Add>,
}

/// A dependency that is being made.
struct Add {
    picker: Picker,
    side: Side,
    inherits: AspectSet,
}

impl Dependencies {
    pub fn settle(&mut self, outcome: &Outcome) {
        if *outcome == Outcome::Done {
            self.add = None;
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
}

/// Draws the tab.
pub fn show(
    state: &mut Dependencies,
    view: &View<'_>,
    id: SystemId,
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    state.refresh(view, id);
    let link = tr!(view.texts, "systems-link");
    let mut is_adding = false;
    if state.rests_on.is_empty() && state.dependents.is_empty() {
        let sentence = tr!(view.texts, "systems-dependencies-nothing");
        is_adding = empty::empty(ui, icons::LINK, &sentence, view.is_writable.then_some(link.as_str()));
    } else {
        ui.horizontal(|ui| {
            ui.add_enabled_ui(view.is_writable, |ui| is_adding = button::with_icon(ui, icons::LINK, &link).clicked());
            if button::with_icon(ui, icons::MAP, &tr!(view.texts, "map-open")).clicked() {
                actions.push(Action::ShowMap(id));
            }
        });
        ui.add_space(theme::space(2));
        detail::scrolling(ui, "dependencies", |ui| {
            warning(state, view, ui);
            group(state, view, id, Side::Above, ui, actions);
            group(state, view, id, Side::Below, ui, actions);
        });
    }
    if is_adding {
        state.add = Some(Add { picker: Picker::default(), side: Side::Above, inherits: AspectSet::KRT });
    }
    if let Some(add) = &mut state.add
        && modal(add, view, id, ui, asked, actions)
    {
        state.add = None;
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

fn group(state: &Dependencies, view: &View<'_>, id: SystemId, side: Side, ui: &mut Ui, actions: &mut Vec<Action>) {
    let edges = if side == Side::Above { &state.rests_on } else { &state.dependents };
    if edges.is_empty() {
        return;
    }
    let count = view.texts.number(edges.len());
    let (heading, note) = match side {
        Side::Above => (tr!(view.texts, "systems-rests-on", count = count), tr!(view.texts, "systems-rests-on-note")),
        Side::Below => {
            (tr!(view.texts, "systems-dependents", count = count), tr!(view.texts, "systems-dependents-note"))
        }
    };
    ui.label(theme::strong(heading));
    ui.label(theme::caption(note));
    ui.add_space(theme::space(1));
    detail::cards(ui, edges.len(), CARD_HEIGHT, |ui, place| {
        let edge = edges[place];
        if let Some(other) = view.snapshot.system_id(edge.node) {
            let ends = if side == Side::Above { (id, other) } else { (other, id) };
            ui.push_id((side == Side::Above, other.0), |ui| row(view, edge, other, ends, ui, actions));
        }
    });
    ui.add_space(theme::space(3));
}

fn row(
    view: &View<'_>,
    edge: Edge,
    other: SystemId,
    (system, on): (SystemId, SystemId),
    ui: &mut Ui,
    actions: &mut Vec<Action>,
) {
    let (texts, snapshot) = (view.texts, view.snapshot);
    let name = snapshot.subject_name(Subject::System(other));
    theme::card_frame(ui).inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        detail::line(ui, |ui| {
            ui.add_enabled_ui(view.is_writable, |ui| {
                if button::quiet_tool(ui, icons::CLOSE, &tr!(texts, "systems-part", name = name)).clicked() {
                    actions.push(Action::Confirm(Box::new(Command::RemoveDependency(system, on))));
                }
            });
            ui.scope(|ui| badge::trio(ui, snapshot.derived(edge.node), snapshot.settings(), texts));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
                if button::link(ui, name).clicked() {
                    actions.push(Action::Open(Subject::System(other)));
                }
            });
        });
        ui.horizontal(|ui| {
            ui.label(theme::caption(tr!(texts, "systems-inherits")));
            let mut inherits = edge.inherits;
            ui.add_enabled_ui(view.is_writable, |ui| ticks(view, ui, &mut inherits, name));
            if inherits != edge.inherits {
                let note = snapshot.dependency(system, on).map(|held| held.note).unwrap_or_default();
                let changed = Dependency { system, on, inherits, note };
                actions.push(Action::Confirm(Box::new(Command::SetDependency(changed))));
            }
        });
    });
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
    let accept = tr!(view.texts, "systems-link-accept");
    let can_accept = !add.picker.chosen.is_empty();
    let modal = Modal { can_accept, ..Modal::new("systems-depend", &title, &accept) };
    match modal.show(ui, view.texts, |ui| body(add, view, id, ui)) {
        Some(Answer::Accepted) => {
            actions.push(Action::Confirm(Box::new(command(add, view, id))));
            *asked = Some(Asked::Link);
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
        let filter = SystemFilter { selection: Selection::All, unit: None, text: text.to_owned() };
        let mut found = filter.slots(snapshot);
        found.retain(|slot| !is_known(*slot));
        found
    };
    let system = |slot: Slot| snapshot.systems().at(slot);
    let name = |slot: Slot| system(slot).map(|system| system.name.to_string()).unwrap_or_default();
    let detail = |slot: Slot| {
        let parts =
            system(slot).map(|system| [&*system.reference, snapshot.unit_name(system.unit)]).unwrap_or_default();
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let label = tr!(texts, "systems-depend-search");
    add.picker.show(view, ui, &label, &Choices { find: &find, name: &name, detail: &detail });
    ui.add_space(theme::space(2));
    ui.horizontal(|ui| {
        ui.label(theme::caption(tr!(texts, "systems-inherits")));
        let of = tr!(texts, "systems-depend-chosen");
        ticks(view, ui, &mut add.inherits, &of);
    });
}

fn command(add: &Add, view: &View<'_>, id: SystemId) -> Command {
    let rated = view.snapshot.settings().aspects();
    let inherits = rated.iter().filter(|aspect| add.inherits.has(*aspect));
    let inherits = inherits.collect();
    let chosen = add.picker.chosen.iter().filter_map(|slot| view.snapshot.system_id(*slot));
    let mut commands: Vec<Command> = chosen
        .map(|other| {
            let (system, on) = if add.side == Side::Above { (id, other) } else { (other, id) };
            Command::SetDependency(Dependency { system, on, inherits, note: Text::default() })
        })
        .collect();
    if commands.len() == 1 {
        return commands.remove(0);
    }
    let subject = view.snapshot.subject_name(Subject::System(id)).into();
    Command::All { label: "set_dependency", subject, commands }
}
