//! Olika bedömningar: two assets that hold the same and are two levels or more apart, side by side.

use super::known::Known;
use crate::domain::{AspectSet, Asset, Subject};
use crate::register::Slot;
use crate::register::query::{Differing, Likeness};
use crate::tr;
use crate::ui::screens::records::joined;
use crate::ui::widgets::layout::{scrolling, stacked};
use crate::ui::widgets::{badge, button, card, empty};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Label, Layout, Ui};

/// Height of a pair, as far as those out of view are concerned.
const HEIGHT: f32 = 176.0;

/// Draws the pairs.
pub fn show(view: &View<'_>, known: &Known, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    if known.pairs.is_empty() {
        empty::empty(ui, icons::DONE, &tr!(texts, "types-differing-nothing"), None);
        return;
    }
    ui.add(Label::new(theme::caption(tr!(texts, "types-differing-note"))).wrap());
    ui.add_space(theme::space(1));
    scrolling(ui, "differing", |ui| {
        ui.spacing_mut().item_spacing.y = theme::space(2);
        stacked(ui, known.pairs.len(), HEIGHT, |ui, place| {
            ui.push_id(place, |ui| pair(&known.pairs[place], view, ui, actions));
        });
    });
}

fn pair(pair: &Differing, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    card::card(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let aspects: Vec<String> = pair.aspects.iter().map(|aspect| texts.word(aspect)).collect();
            ui.label(theme::strong(aspects.join(", ")));
            ui.label(tr!(texts, "types-differing-gap", count = pair.gap));
            ui.label(theme::caption(why(pair, view)));
        });
        ui.spacing_mut().item_spacing.x = theme::space(4);
        ui.columns(2, |columns| {
            for (ui, slot) in columns.iter_mut().zip(pair.assets) {
                if let Some(asset) = view.snapshot.assets().at(slot) {
                    let draw = |ui: &mut Ui| side(pair.aspects, (slot, asset), view, ui, actions);
                    ui.with_layout(Layout::top_down(Align::Min), draw);
                }
            }
        });
    });
}

fn why(pair: &Differing, view: &View<'_>) -> String {
    let texts = view.texts;
    match pair.likeness {
        Likeness::SameType => {
            let name = view.snapshot.assets().at(pair.assets[0]).map_or("", |asset| &asset.common_type);
            tr!(texts, "types-same-type", name = name)
        }
        Likeness::SameName => tr!(texts, "types-same-name"),
        Likeness::Alike(_) => tr!(texts, "types-alike"),
    }
}

fn side(aspects: AspectSet, (slot, asset): (Slot, &Asset), view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let (snapshot, texts) = (view.snapshot, view.texts);
    let subject = Subject::Asset(asset.id);
    if button::link(ui, &joined([&*asset.name, &asset.reference])).clicked() {
        actions.push(Action::Open(subject));
    }
    let levels = snapshot.asset_levels(slot).unwrap_or_default();
    badge::levels(ui, &levels, snapshot.settings(), texts);
    let systems = snapshot.carriers_of(slot).iter().filter_map(|system| snapshot.systems().at(*system));
    let systems: Vec<&str> = systems.map(|system| &*system.name).collect();
    let about = joined([snapshot.unit_name(asset.unit), &systems.join(", ")]);
    ui.add(Label::new(theme::caption(about)).truncate());
    let Some(decision) = snapshot.decided(subject) else { return };
    for aspect in aspects.iter().filter(|aspect| !decision.reasons[*aspect].trim().is_empty()) {
        let reason = decision.reasons[aspect].trim();
        ui.add(Label::new(format!("{}: {reason}", aspect.letter())).wrap());
    }
    if let Some(date) = decision.decided_on {
        ui.label(theme::caption(tr!(texts, "types-decided", date = date.to_string())));
    }
}
