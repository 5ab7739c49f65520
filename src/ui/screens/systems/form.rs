//! The form of a system: a copy is written in, and saved as one operation.

use super::{Asked, fields, units};
use crate::domain::{System, SystemId, Text, UnitId};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::order;
use crate::ui::widgets::{button, field};
use crate::ui::{Action, Outcome, View, theme};
use eframe::egui::{Key, KeyboardShortcut, Modifiers, ScrollArea, Ui};

const SAVE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::S);
/// Room for the row of buttons below the fields.
const BUTTONS: f32 = theme::CONTROL_HEIGHT + 16.0;

/// A system being written.
pub struct Form {
    pub(super) draft: System,
    base: System,
    is_new: bool,
    /// The interval as it is typed.
    pub(super) interval: Text,
    pub(super) refusal: Option<Refusal>,
    pub(super) offers: Offers,
    /// The first field takes the keyboard when the form is first drawn.
    pub(super) takes_focus: bool,
    /// Saving was asked for from outside.
    pub(super) is_to_be_saved: bool,
}

/// What fields offer: the units, and what is used elsewhere in the register.
#[derive(Default)]
pub struct Offers {
    pub revision: Option<u64>,
    pub units: Vec<(Option<UnitId>, String)>,
    pub roles: Vec<Text>,
    pub suppliers: Vec<Text>,
}

impl Form {
    /// The form of a system in the register.
    pub fn of(system: System) -> Self {
        let interval = written(&system);
        Self {
            draft: system.clone(),
            base: system,
            is_new: false,
            interval,
            refusal: None,
            offers: Offers::default(),
            takes_focus: false,
            is_to_be_saved: false,
        }
    }

    /// The form of a new system, with what can be proposed.
    pub fn new(view: &View<'_>) -> Self {
        let mut system = System::new(SystemId::fresh(view.now), &view.snapshot.next_system_reference(), "");
        system.unit = view.unit;
        Self { is_new: true, takes_focus: true, ..Self::of(system) }
    }

    pub fn id(&self) -> SystemId {
        self.draft.id
    }

    pub fn is_dirty(&self) -> bool {
        self.draft != self.base || self.interval != written(&self.base)
    }

    /// Takes over what changed in the register, unless something is written here.
    pub fn follow(&mut self, held: &System) {
        if !self.is_dirty() && *held != self.base {
            *self = Self { offers: std::mem::take(&mut self.offers), ..Self::of(held.clone()) };
        }
    }

    pub fn settle(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Done => {
                self.base = self.draft.clone();
                self.interval = written(&self.base);
                self.refusal = None;
            }
            Outcome::Refused(refusal) => self.refusal = Some(refusal.clone()),
            Outcome::Kept => {}
        }
    }

    fn undo_all(&mut self) {
        *self = Self { offers: std::mem::take(&mut self.offers), ..Self::of(self.base.clone()) };
    }

    fn save(&mut self, asked: &mut Option<Asked>, actions: &mut Vec<Action>) {
        self.refusal = None;
        match fields::months(&self.interval) {
            Ok(months) => self.draft.interval_months = months,
            Err(refusal) => {
                self.refusal = Some(refusal);
                return;
            }
        }
        self.draft.name = self.draft.name.trim().into();
        self.draft.reference = self.draft.reference.trim().into();
        let command = Box::new(Command::SaveSystem(Box::new(self.draft.clone())));
        // A retired system gives no levels to others, so retiring one and bringing it back shows first what moves.
        let moves_levels = self.draft.is_retired() != self.base.is_retired();
        actions.push(if moves_levels { Action::Confirm(command) } else { Action::Run(command) });
        *asked = Some(Asked::Form);
    }
}

impl Offers {
    fn refresh(&mut self, view: &View<'_>) {
        if self.revision == Some(view.snapshot.revision()) {
            return;
        }
        let snapshot = view.snapshot;
        self.revision = Some(snapshot.revision());
        self.units = units::options(view);
        let systems = || snapshot.systems().iter().map(|(_, system)| system);
        let roles = systems().flat_map(|system| {
            let fixed =
                [&system.system_owner, &system.system_administrator, &system.object_owner, &system.object_leader];
            fixed.into_iter().chain(&system.information_owners)
        });
        self.roles = order::distinct(roles);
        self.suppliers = order::distinct(systems().map(|system| &system.supplier));
    }
}

fn written(system: &System) -> Text {
    system.interval_months.map(|months| months.to_string()).unwrap_or_default().into()
}

/// Draws the form; true when a new system is given up.
pub fn show(
    form: &mut Form,
    view: &View<'_>,
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) -> bool {
    form.offers.refresh(view);
    let is_dirty = form.is_dirty() || form.is_new;
    let height = ui.available_height() - if is_dirty { BUTTONS } else { 0.0 };
    // A new system and an edited one scroll apart, so that the form of the next one begins at its top.
    let area = ScrollArea::vertical().id_salt(("form", form.draft.id)).auto_shrink([false, false]);
    area.max_height(height).show(ui, |ui| {
        if let Some(refusal) = form.refusal.as_ref().filter(|refusal| !fields::has_place(refusal)) {
            field::wrong(ui, &view.texts.refusal(refusal).to_string());
        }
        ui.add_enabled_ui(view.is_writable, |ui| fields::show(form, view, ui));
        ui.add_space(theme::space(2));
    });
    if !is_dirty {
        return false;
    }
    let is_wanted = ui.input_mut(|input| input.consume_shortcut(&SAVE)) || std::mem::take(&mut form.is_to_be_saved);
    let is_saved = view.is_writable && is_wanted;
    let (pressed, given_up) = buttons(view, ui);
    if pressed || is_saved {
        form.save(asked, actions);
    }
    if given_up && !form.is_new {
        form.undo_all();
    }
    given_up && form.is_new
}

fn buttons(view: &View<'_>, ui: &mut Ui) -> (bool, bool) {
    ui.add_space(theme::space(2));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        let saved =
            ui.add_enabled_ui(view.is_writable, |ui| button::primary(ui, &tr!(view.texts, "common-save"))).inner;
        (saved.clicked(), button::secondary(ui, &tr!(view.texts, "common-cancel")).clicked())
    })
    .inner
}
