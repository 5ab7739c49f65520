//! The bar at the top: the register's name and menu, the unit filter, undo and redo, search.

use super::{Around, OpenFile, RunningJob, Shell};
use crate::domain::Operation;
use crate::i18n::Texts;
use crate::tr;
use crate::ui::commands::UserCommand;
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Button, Layout, Panel, Ui};

const MENU: [&[UserCommand]; 3] = [
    &[UserCommand::NewRegister, UserCommand::NewFromWhole, UserCommand::OpenRegister, UserCommand::OpenExample],
    &[UserCommand::Import, UserCommand::Export, UserCommand::ExportWhole, UserCommand::Merge],
    &[UserCommand::CloseRegister, UserCommand::Quit],
];

/// Draws the bar; returns the commands that were chosen.
pub fn show(
    shell: &mut Shell,
    around: &Around<'_>,
    view: &View<'_>,
    file: &OpenFile<'_>,
    ui: &mut Ui,
    actions: &mut Vec<Action>,
) -> Vec<UserCommand> {
    let mut wanted = Vec::new();
    Panel::top("top-bar").frame(theme::bar_frame(ui)).resizable(false).show(ui, |ui| {
        ui.horizontal(|ui| {
            register_menu(around, view, ui, &mut wanted);
            shell.units.show(view, ui, actions);
            step(UserCommand::Undo, file.undo, around, ui, &mut wanted);
            step(UserCommand::Redo, file.redo, around, ui, &mut wanted);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                wanted.extend(shell.palette.show(around, view, ui, actions));
            });
        });
    });
    wanted
}

fn register_menu(around: &Around<'_>, view: &View<'_>, ui: &mut Ui, wanted: &mut Vec<UserCommand>) {
    let name = &*view.snapshot.settings().name;
    let short: String = name.chars().take(40).collect();
    let button = Button::new((theme::strong(short), theme::icon(icons::DOWN)));
    let menu = eframe::egui::containers::menu::MenuButton::from_button(button.frame_when_inactive(false));
    let padding = std::mem::replace(&mut ui.spacing_mut().button_padding.x, theme::space(1));
    let (response, _) = menu.ui(ui, |ui| {
        ui.spacing_mut().button_padding.x = padding;
        for (position, group) in MENU.into_iter().enumerate() {
            if position > 0 {
                ui.separator();
            }
            for command in group {
                menu_entry(*command, around, ui, wanted);
            }
        }
    });
    ui.spacing_mut().button_padding.x = padding;
    let told = tr!(around.texts, "app-register-menu", name = name.to_owned());
    response.on_hover_text(name).accessible_name(told);
}

/// A command in a menu: icon, words, keys.
pub fn menu_entry(command: UserCommand, around: &Around<'_>, ui: &mut Ui, wanted: &mut Vec<UserCommand>) {
    let text = command.text(around.texts);
    let mut button = Button::new((theme::icon(command.icon()), text.as_str())).min_size(theme::target());
    if let Some(shortcut) = command.shortcuts().first() {
        button = button.shortcut_text(ui.ctx().format_shortcut(shortcut));
    }
    let mut response = ui.add_enabled(command.is_enabled(around.situation()), button).accessible_name(&text);
    if let Some(job) = around.job {
        response = response.on_disabled_hover_text(busy(job, around.texts));
    }
    if response.clicked() {
        wanted.push(command);
    }
}

/// Why a command has to wait.
fn busy(job: &RunningJob, texts: &Texts) -> String {
    tr!(texts, "app-busy", job = job.name.clone())
}

/// Undo or redo, saying what it would do.
fn step(
    command: UserCommand,
    operation: Option<&Operation>,
    around: &Around<'_>,
    ui: &mut Ui,
    wanted: &mut Vec<UserCommand>,
) {
    let text = command.text(around.texts);
    let keys = command.shortcuts().first().map(|shortcut| ui.ctx().format_shortcut(shortcut)).unwrap_or_default();
    let told = operation.map_or_else(
        || tr!(around.texts, "app-nothing-to", command = text.clone()),
        |operation| {
            let what = around.texts.operation(operation);
            tr!(around.texts, "app-step", command = text.clone(), operation = what)
        },
    );
    let button = Button::new(theme::icon(command.icon())).min_size(theme::target());
    let tip = format!("{told} ({keys})");
    let why_not = around.job.map_or_else(|| tip.clone(), |job| busy(job, around.texts));
    let response = ui.add_enabled(command.is_enabled(around.situation()), button);
    if response.on_hover_text(tip).on_disabled_hover_text(why_not).accessible_name(told).clicked() {
        wanted.push(command);
    }
}
