//! Linking the asset to systems that carry it, several at once if need be.

use super::Asked;
use crate::domain::{AssetId, Carries, Subject, Text};
use crate::register::query::{Selection, SystemFilter};
use crate::register::{Command, Refusal, Slot};
use crate::tr;
use crate::ui::screens::systems::picker::{Choices, Picker};
use crate::ui::widgets::field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View};
use eframe::egui::Ui;

/// What is to be linked.
#[derive(Default)]
pub struct Link {
    picker: Picker,
    pub refusal: Option<Refusal>,
}

/// Draws the modal; true when it is left.
pub fn show(
    link: &mut Link,
    view: &View<'_>,
    id: AssetId,
    ui: &Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) -> bool {
    let texts = view.texts;
    let title = tr!(texts, "assets-link-title", name = view.snapshot.subject_name(Subject::Asset(id)));
    let accept = tr!(texts, "assets-link-accept");
    let can_accept = !link.picker.chosen.is_empty();
    let modal = Modal { can_accept, ..Modal::new("assets-link", &title, &accept) };
    match modal.show(ui, texts, |ui| body(link, view, id, ui)) {
        Some(Answer::Accepted) => {
            actions.push(Action::Confirm(Box::new(command(link, view, id))));
            *asked = Some(Asked::Link);
            false
        }
        Some(Answer::Cancelled) => true,
        None => false,
    }
}

fn body(link: &mut Link, view: &View<'_>, id: AssetId, ui: &mut Ui) {
    let snapshot = view.snapshot;
    let carriers = snapshot.assets().slot(id).map(|slot| snapshot.carriers_of(slot)).unwrap_or_default();
    let find = |text: &str| {
        let filter = SystemFilter { text: text.to_owned(), ..SystemFilter::of(Selection::All, None) };
        let mut found = filter.slots(snapshot);
        found.retain(|slot| !carriers.contains(slot));
        found
    };
    let system = |slot: Slot| snapshot.systems().at(slot);
    let name = |slot: Slot| system(slot).map(|system| system.name.to_string()).unwrap_or_default();
    let detail = |slot: Slot| {
        let parts = system(slot).map(|held| [&*held.reference, snapshot.unit_name(held.unit)]).unwrap_or_default();
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let choices = Choices { find: &find, name: &name, detail: &detail };
    link.picker.show(view, ui, &tr!(view.texts, "assets-link-search"), &choices);
    if let Some(refusal) = &link.refusal {
        field::wrong(ui, &view.texts.refusal(refusal).to_string());
    }
}

/// One operation, however many systems are linked.
fn command(link: &Link, view: &View<'_>, asset: AssetId) -> Command {
    let chosen = link.picker.chosen.iter().filter_map(|slot| view.snapshot.system_id(*slot));
    let to = |system| Command::LinkAsset(Carries { system, asset, note: Text::default() });
    let commands: Vec<Command> = chosen.map(to).collect();
    match commands.as_slice() {
        [only] => only.clone(),
        _ => Command::All {
            label: "link_asset",
            subject: view.snapshot.subject_name(Subject::Asset(asset)).into(),
            commands,
        },
    }
}
