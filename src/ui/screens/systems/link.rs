//! Linking information to a system: some that is there already, something new, or both at once.

use super::picker::{Choices, Picker};
use super::{Asked, units};
use crate::domain::{Asset, AssetId, Carries, SystemId, Text, UnitId};
use crate::register::query::{AssetFilter, AssetSelection};
use crate::register::{Command, Refusal, Slot};
use crate::tr;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::Ui;

/// What is to be linked.
#[derive(Default)]
pub struct Link {
    picker: Picker,
    makes_new: bool,
    name: Text,
    unit: Option<UnitId>,
    units: Vec<(Option<UnitId>, String)>,
    has_been_shown: bool,
    /// The name of the new asset takes the keyboard when it is next drawn.
    takes_focus: bool,
    pub refusal: Option<Refusal>,
}

/// Draws the modal; true when it is left.
pub fn show(
    link: &mut Link,
    view: &View<'_>,
    id: SystemId,
    ui: &Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) -> bool {
    let (texts, snapshot) = (view.texts, view.snapshot);
    let title = tr!(texts, "systems-link-title", name = snapshot.subject_name(crate::domain::Subject::System(id)));
    let accept = tr!(texts, "systems-link-accept");
    let has_new = link.makes_new && !link.name.trim().is_empty();
    let can_accept = has_new || !link.picker.chosen.is_empty();
    let modal = Modal { can_accept, ..Modal::new("systems-link", &title, &accept) };
    let answer = modal.show(ui, texts, |ui| body(link, view, id, ui));
    match answer {
        Some(Answer::Accepted) => {
            actions.push(Action::Confirm(Box::new(command(link, view, id))));
            *asked = Some(Asked::Link);
            false
        }
        Some(Answer::Cancelled) => true,
        None => false,
    }
}

fn body(link: &mut Link, view: &View<'_>, id: SystemId, ui: &mut Ui) {
    let (texts, snapshot) = (view.texts, view.snapshot);
    let carried = snapshot.systems().slot(id).map(|slot| snapshot.carried_by(slot)).unwrap_or_default();
    let find = |text: &str| {
        let filter = AssetFilter { selection: AssetSelection::All, unit: None, text: text.to_owned() };
        let mut found = filter.slots(snapshot);
        found.retain(|slot| !carried.contains(slot));
        found
    };
    let asset = |slot: Slot| snapshot.assets().at(slot);
    let name = |slot: Slot| asset(slot).map(|asset| asset.name.to_string()).unwrap_or_default();
    let detail = |slot: Slot| {
        let parts = asset(slot).map(|asset| [&*asset.reference, snapshot.unit_name(asset.unit)]).unwrap_or_default();
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    link.picker.show(
        view,
        ui,
        &tr!(texts, "systems-link-search"),
        &Choices { find: &find, name: &name, detail: &detail },
    );
    ui.add_space(theme::space(2));
    let mut makes_new = link.makes_new;
    let is_only_way = !std::mem::replace(&mut link.has_been_shown, true) && link.picker.is_without_choice();
    if field::check(ui, &tr!(texts, "systems-link-new"), &mut makes_new).changed() || is_only_way {
        link.makes_new = makes_new || is_only_way;
        link.takes_focus = link.makes_new;
        if link.makes_new && link.name.is_empty() {
            // What was searched for in vain is most likely the name of what is missing.
            link.name = link.picker.text().clone();
            link.unit = snapshot.systems().get(id).and_then(|system| system.unit);
            link.units = units::options(view);
        }
    }
    if link.makes_new {
        new_fields(link, view, ui);
    }
}

fn new_fields(link: &mut Link, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let wrong = link.refusal.as_ref().map(|refusal| texts.refusal(refusal).to_string());
    ui.add_space(theme::space(1));
    let name = Field::new(&tr!(texts, "systems-link-new-name")).error(wrong.as_deref()).text(ui, &mut link.name);
    if std::mem::take(&mut link.takes_focus) {
        name.request_focus();
    }
    ui.add_space(theme::space(1));
    Field::new(&tr!(texts, "systems-unit")).choice_of(ui, &mut link.unit, &link.units);
}

/// One operation, whatever is made and linked.
fn command(link: &Link, view: &View<'_>, system: SystemId) -> Command {
    let chosen = link.picker.chosen.iter().filter_map(|slot| view.snapshot.asset_id(*slot));
    let to = |asset: AssetId| Command::LinkAsset(Carries { system, asset, note: Text::default() });
    let mut commands: Vec<Command> = chosen.map(to).collect();
    if link.makes_new && !link.name.trim().is_empty() {
        let id = AssetId::fresh(view.now);
        let mut asset = Asset::new(id, &view.snapshot.next_asset_reference(), link.name.trim());
        asset.unit = link.unit;
        commands.push(Command::SaveAsset(Box::new(asset)));
        commands.push(to(id));
    }
    match commands.as_slice() {
        [only] => only.clone(),
        _ => Command::All {
            label: "link_asset",
            subject: view.snapshot.subject_name(crate::domain::Subject::System(system)).into(),
            commands,
        },
    }
}
