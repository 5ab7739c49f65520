//! The pane of the type that is open, or of a new one.

use super::Asked;
use super::known::Known;
use super::list::Types;
use crate::domain::{CommonType, RecordKey};
use crate::register::Command;
use crate::register::query::AssetSelection;
use crate::tr;
use crate::ui::screens::history;
use crate::ui::screens::records::{Wanted, show_form};
use crate::ui::widgets::layout::{line, scrolling};
use crate::ui::widgets::{button, tabs};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Label, Layout, Ui};

/// A tab of the pane.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// The form.
    #[default]
    Details,
    /// What happened to the type.
    History,
}

/// Draws the pane.
pub fn show(
    types: &mut Types,
    view: &View<'_>,
    known: &Known,
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    let texts = view.texts;
    let held = types.opened.id().and_then(|id| view.snapshot.common_types().get(id));
    line(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        if button::quiet_tool(ui, icons::CLOSE, &tr!(texts, "records-close")).clicked() {
            types.opened.back();
        }
        if let Some(held) = held {
            ui.add_enabled_ui(view.is_writable, |ui| {
                if button::quiet_tool(ui, icons::REMOVE, &tr!(texts, "common-remove")).clicked() {
                    actions.push(Action::Confirm(Box::new(Command::RemoveCommonType(held.id))));
                }
            });
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let title = held.map_or_else(|| tr!(texts, "types-new"), |held| held.name.to_string());
            ui.add(Label::new(theme::heading(title)).truncate());
        });
    });
    if let Some(held) = held {
        followers(held, view, known, ui, actions);
    }
    ui.add_space(theme::space(1));
    if let Some(held) = held {
        let names = [(Tab::Details, tr!(texts, "records-tab-details")), (Tab::History, tr!(texts, "history-title"))];
        tabs::tabs(ui, &mut types.tab, &names);
        ui.add_space(theme::space(2));
        if types.tab == Tab::History {
            scrolling(ui, "history", |ui| history::tab(view, RecordKey::CommonType(held.id), ui, actions));
            return;
        }
    }
    match types.opened.form.as_mut().and_then(|form| show_form(form, view, ui, actions)) {
        Some(Wanted::Saving) => *asked = Some(Asked::Form),
        Some(Wanted::Leaving) => types.opened.discard(),
        None => {}
    }
}

/// How many follow the type, and the way to one more.
fn followers(held: &CommonType, view: &View<'_>, known: &Known, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        match known.followers(held.id) {
            0 => drop(ui.label(theme::caption(tr!(texts, "types-followed-by-none")))),
            count => {
                if button::link(ui, &tr!(texts, "types-followed-by", count = count)).clicked() {
                    actions.push(Action::ListAssets(AssetSelection::OfType(held.id)));
                }
            }
        }
        if view.is_writable && button::with_icon(ui, icons::ADD, &tr!(texts, "types-new-asset")).clicked() {
            actions.push(Action::NewAssetOf(held.id));
        }
    });
}
