//! The form of an asset: a copy is written in, and saved as one operation.

use super::{Asked, fields};
use crate::domain::{Asset, AssetId, Text, UnitId};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::screens::systems::units;
use crate::ui::widgets::{button, field};
use crate::ui::{Action, Outcome, View, order, theme};
use eframe::egui::{Key, KeyboardShortcut, Modifiers, ScrollArea, Ui};

const SAVE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::S);
/// Room for the row of buttons below the fields.
const BUTTONS: f32 = theme::CONTROL_HEIGHT + 16.0;

/// An asset being written.
pub struct Form {
    pub(super) draft: Asset,
    base: Asset,
    is_new: bool,
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
    revision: Option<u64>,
    pub units: Vec<(Option<UnitId>, String)>,
    pub record_types: Vec<Text>,
    pub common_types: Vec<Text>,
}

impl Form {
    /// The form of an asset in the register.
    pub fn of(asset: Asset) -> Self {
        Self {
            draft: asset.clone(),
            base: asset,
            is_new: false,
            refusal: None,
            offers: Offers::default(),
            takes_focus: false,
            is_to_be_saved: false,
        }
    }

    /// The form of a new asset, with what can be proposed.
    pub fn new(view: &View<'_>) -> Self {
        let mut asset = Asset::new(AssetId::fresh(view.now), &view.snapshot.next_asset_reference(), "");
        asset.unit = view.unit;
        Self { is_new: true, takes_focus: true, ..Self::of(asset) }
    }

    pub fn id(&self) -> AssetId {
        self.draft.id
    }

    pub fn is_dirty(&self) -> bool {
        self.draft != self.base
    }

    /// Takes over what changed in the register, unless something is written here.
    pub fn follow(&mut self, held: &Asset) {
        if !self.is_dirty() && *held != self.base {
            *self = Self { offers: std::mem::take(&mut self.offers), ..Self::of(held.clone()) };
        }
    }

    pub fn settle(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Done => {
                self.base = self.draft.clone();
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
        self.draft.name = self.draft.name.trim().into();
        self.draft.reference = self.draft.reference.trim().into();
        actions.push(Action::Run(Box::new(Command::SaveAsset(Box::new(self.draft.clone())))));
        *asked = Some(Asked::Form);
    }
}

impl Offers {
    fn refresh(&mut self, view: &View<'_>) {
        if self.revision == Some(view.snapshot.revision()) {
            return;
        }
        let assets = || view.snapshot.assets().iter().map(|(_, asset)| asset);
        self.revision = Some(view.snapshot.revision());
        self.units = units::options(view);
        self.record_types = order::distinct(assets().map(|asset| &asset.record_type));
        self.common_types = order::distinct(assets().map(|asset| &asset.common_type));
    }
}

/// Draws the form; true when a new asset is given up.
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
    // A new asset and an edited one scroll apart, so that the form of the next one begins at its top.
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
    let (pressed, given_up) = buttons(view, ui);
    if pressed || (is_wanted && view.is_writable) {
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
