//! What information the system carries.

use super::link::{self, Link};
use super::{Asked, detail};
use crate::domain::{Asset, AssetId, Carries, Subject, SystemId, Text};
use crate::register::{Command, Slot};
use crate::tr;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{badge, button, empty};
use crate::ui::{Action, Outcome, View, icons, order, theme};
use eframe::egui::{Align, Key, Label, Layout, Ui};

/// Height of a card without a note being written.
const CARD_HEIGHT: f32 = 59.0;

/// What the tab keeps between frames.
#[derive(Default)]
pub struct Information {
    rows_by: Option<(u64, SystemId)>,
    rows: Vec<Slot>,
    note: Option<(AssetId, Text)>,
    link: Option<Link>,
}

impl Information {
    pub fn settle(&mut self, outcome: &Outcome) {
        match (outcome, &mut self.link) {
            (Outcome::Done, link) => *link = None,
            (Outcome::Refused(refusal), Some(link)) => link.refusal = Some(refusal.clone()),
            _ => {}
        }
    }

    pub fn close_note(&mut self) {
        self.note = None;
    }

    fn refresh(&mut self, view: &View<'_>, id: SystemId) {
        let by = (view.snapshot.revision(), id);
        if self.rows_by == Some(by) {
            return;
        }
        let slot = view.snapshot.systems().slot(id);
        self.rows = slot.map(|slot| view.snapshot.carried_by(slot).to_vec()).unwrap_or_default();
        let name = |slot: &Slot| view.snapshot.assets().at(*slot).map_or("", |asset| &*asset.name);
        self.rows.sort_by_cached_key(|slot| order::key(name(slot)));
        self.rows_by = Some(by);
    }
}

/// Draws the tab.
pub fn show(
    state: &mut Information,
    view: &View<'_>,
    id: SystemId,
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    state.refresh(view, id);
    let link_name = tr!(view.texts, "systems-link");
    if state.rows.is_empty() {
        let sentence = tr!(view.texts, "systems-information-nothing");
        let first = view.is_writable.then_some(link_name.as_str());
        if empty::empty(ui, icons::ASSETS, &sentence, first) {
            state.link = Some(Link::default());
        }
    } else {
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::with_icon(ui, icons::LINK, &link_name).clicked() {
                state.link = Some(Link::default());
            }
        });
        ui.add_space(theme::space(2));
        detail::scrolling(ui, "information", |ui| {
            detail::cards(ui, state.rows.len(), CARD_HEIGHT, |ui, place| {
                let slot = state.rows[place];
                if let Some(asset) = view.snapshot.assets().at(slot) {
                    ui.push_id(asset.id.0, |ui| row(state, view, (id, slot, asset), ui, asked, actions));
                }
            });
        });
    }
    if let Some(link) = &mut state.link
        && link::show(link, view, id, ui, asked, actions)
    {
        state.link = None;
    }
}

fn row(
    state: &mut Information,
    view: &View<'_>,
    (id, slot, asset): (SystemId, Slot, &Asset),
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    let texts = view.texts;
    let note = view.snapshot.carries(id, asset.id).map(|link| link.note).unwrap_or_default();
    theme::card_frame(ui).inner_margin(eframe::egui::Margin::symmetric(12, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        detail::line(ui, |ui| {
            ui.spacing_mut().item_spacing.x = theme::space(1);
            ui.add_enabled_ui(view.is_writable, |ui| {
                if button::quiet_tool(ui, icons::CLOSE, &tr!(texts, "systems-unlink", name = &*asset.name)).clicked() {
                    actions.push(Action::Confirm(Box::new(Command::UnlinkAsset(id, asset.id))));
                }
                if button::quiet_tool(ui, icons::EDIT, &tr!(texts, "systems-note-edit", name = &*asset.name)).clicked()
                {
                    state.note = Some((asset.id, note.clone()));
                }
            });
            let levels = view.snapshot.asset_levels(slot).unwrap_or_default();
            ui.scope(|ui| badge::levels(ui, &levels, view.snapshot.settings(), texts));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.style_mut().wrap_mode = Some(eframe::egui::TextWrapMode::Truncate);
                if button::link(ui, &asset.name).clicked() {
                    actions.push(Action::Open(Subject::Asset(asset.id)));
                }
            });
        });
        let parts = [&*asset.reference, view.snapshot.unit_name(asset.unit), &*note];
        let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        ui.add(Label::new(theme::caption(line)).truncate());
        note_field(state, view, (id, asset.id), ui, asked, actions);
        ui.add_space(theme::space(1));
    });
}

/// The note of a link while it is written; Enter saves it, Esc leaves it.
fn note_field(
    state: &mut Information,
    view: &View<'_>,
    (system, asset): (SystemId, AssetId),
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    let Some((_, note)) = state.note.as_mut().filter(|(open, _)| *open == asset) else { return };
    ui.add_space(theme::space(1));
    let response = Field::new(&tr!(view.texts, "systems-note")).text(ui, note);
    let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let is_left = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    ui.add_space(theme::space(1));
    let (is_saved, is_cancelled) = ui
        .horizontal(|ui| {
            let saved = button::secondary(ui, &tr!(view.texts, "common-save")).clicked();
            (saved, button::secondary(ui, &tr!(view.texts, "common-cancel")).clicked())
        })
        .inner;
    if is_saved || is_entered {
        let link = Carries { system, asset, note: note.trim().into() };
        actions.push(Action::Run(Box::new(Command::LinkAsset(link))));
        *asked = Some(Asked::Note);
    } else if is_left || is_cancelled {
        state.note = None;
    }
}
