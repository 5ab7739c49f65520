//! Which systems carry the asset.

use super::Asked;
use super::link::{self, Link};
use crate::domain::{AssetId, Carries, Subject, System, SystemId, Text};
use crate::register::{Command, Slot};
use crate::tr;
use crate::ui::screens::systems::detail::{line, scrolling};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{badge, button, empty};
use crate::ui::{Action, Outcome, View, icons, order, theme};
use eframe::egui::{Align, Key, Label, Layout, Margin, TextWrapMode, Ui};

/// What the tab keeps between frames.
#[derive(Default)]
pub struct Carriers {
    rows_by: Option<(u64, AssetId)>,
    rows: Vec<Slot>,
    note: Option<(SystemId, Text)>,
    link: Option<Link>,
}

impl Carriers {
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

    fn refresh(&mut self, view: &View<'_>, id: AssetId) {
        let by = (view.snapshot.revision(), id);
        if self.rows_by == Some(by) {
            return;
        }
        let slot = view.snapshot.assets().slot(id);
        self.rows = slot.map(|slot| view.snapshot.carriers_of(slot).to_vec()).unwrap_or_default();
        let name = |slot: &Slot| view.snapshot.systems().at(*slot).map_or("", |system| &*system.name);
        self.rows.sort_by_cached_key(|slot| order::key(name(slot)));
        self.rows_by = Some(by);
    }
}

/// Draws the tab.
pub fn show(
    state: &mut Carriers,
    view: &View<'_>,
    id: AssetId,
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    state.refresh(view, id);
    let link_name = tr!(view.texts, "assets-link");
    if state.rows.is_empty() {
        let sentence = tr!(view.texts, "assets-systems-nothing");
        if empty::empty(ui, icons::SYSTEMS, &sentence, view.is_writable.then_some(link_name.as_str())) {
            state.link = Some(Link::default());
        }
    } else {
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::with_icon(ui, icons::LINK, &link_name).clicked() {
                state.link = Some(Link::default());
            }
        });
        ui.add_space(theme::space(2));
        scrolling(ui, "carriers", |ui| {
            for slot in state.rows.clone() {
                if let Some(system) = view.snapshot.systems().at(slot) {
                    ui.push_id(system.id.0, |ui| row(state, view, (id, slot, system), ui, asked, actions));
                }
            }
        });
    }
    if let Some(link) = &mut state.link
        && link::show(link, view, id, ui, asked, actions)
    {
        state.link = None;
    }
}

fn row(
    state: &mut Carriers,
    view: &View<'_>,
    (id, slot, system): (AssetId, Slot, &System),
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    let texts = view.texts;
    let note = view.snapshot.carries(system.id, id).map(|link| link.note).unwrap_or_default();
    theme::card_frame(ui).inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        line(ui, |ui| {
            ui.spacing_mut().item_spacing.x = theme::space(1);
            ui.add_enabled_ui(view.is_writable, |ui| {
                if button::quiet_tool(ui, icons::CLOSE, &tr!(texts, "assets-unlink", name = &*system.name)).clicked() {
                    actions.push(Action::Confirm(Box::new(Command::UnlinkAsset(system.id, id))));
                }
                if button::quiet_tool(ui, icons::EDIT, &tr!(texts, "assets-note-edit", name = &*system.name)).clicked()
                {
                    state.note = Some((system.id, note.clone()));
                }
            });
            ui.scope(|ui| badge::trio(ui, view.snapshot.derived(slot), view.snapshot.settings(), texts));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
                if button::link(ui, &system.name).clicked() {
                    actions.push(Action::Open(Subject::System(system.id)));
                }
            });
        });
        let retired = if system.is_retired() { texts.word(system.life_cycle) } else { String::new() };
        let parts = [&*system.reference, view.snapshot.unit_name(system.unit), &*retired, &*note];
        let about = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        ui.add(Label::new(theme::caption(about)).truncate());
        note_field(state, view, (system.id, id), ui, asked, actions);
        ui.add_space(theme::space(1));
    });
}

/// The note of a link while it is written; Enter saves it, Esc leaves it.
fn note_field(
    state: &mut Carriers,
    view: &View<'_>,
    (system, asset): (SystemId, AssetId),
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    let Some((_, note)) = state.note.as_mut().filter(|(open, _)| *open == system) else { return };
    ui.add_space(theme::space(1));
    let response = Field::new(&tr!(view.texts, "assets-note")).text(ui, note);
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
