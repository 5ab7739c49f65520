//! Help on the screen in view (F1): what it is for, and its keys.

use crate::i18n::Texts;
use crate::tr;
use crate::ui::commands::UserCommand;
use crate::ui::widgets::button;
use crate::ui::{Screen, icons, theme};
use eframe::egui::{Align, Layout, Panel, ScrollArea, Ui};

const KEYS: [UserCommand; 9] = [
    UserCommand::Search,
    UserCommand::NewRecord,
    UserCommand::Save,
    UserCommand::Filter,
    UserCommand::Undo,
    UserCommand::Redo,
    UserCommand::OpenRegister,
    UserCommand::Larger,
    UserCommand::Smaller,
];

/// Draws the panel at the right; true when it is closed.
pub fn show(screen: Screen, texts: &Texts, ui: &mut Ui) -> bool {
    let frame = theme::pane_frame(ui);
    Panel::right("help")
        .frame(frame)
        .resizable(false)
        .exact_size(theme::space(75))
        .show(ui, |ui| {
            let is_closed = ui
                .horizontal(|ui| {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        let close = button::quiet_tool(ui, icons::CLOSE, &tr!(texts, "common-close")).clicked();
                        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                            ui.label(theme::heading(screen.name(texts)));
                        });
                        close
                    })
                })
                .inner
                .inner;
            ScrollArea::vertical().show(ui, |ui| {
                ui.label(about(screen, texts));
                ui.add_space(theme::space(3));
                ui.label(theme::strong(tr!(texts, "app-help-keys")));
                for command in KEYS {
                    key(command, texts, ui);
                }
                ui.label(theme::caption(tr!(texts, "app-help-more-keys")));
            });
            is_closed
        })
        .inner
}

fn key(command: UserCommand, texts: &Texts, ui: &mut Ui) {
    let Some(shortcut) = command.shortcuts().first() else { return };
    let keys = ui.ctx().format_shortcut(shortcut);
    ui.horizontal(|ui| {
        ui.allocate_ui_with_layout(
            eframe::egui::vec2(theme::space(18), theme::space(5)),
            Layout::left_to_right(Align::Center),
            |ui| {
                ui.set_min_width(theme::space(18));
                ui.label(theme::caption(keys));
            },
        );
        ui.label(command.text(texts));
    });
}

fn about(screen: Screen, texts: &Texts) -> String {
    match screen {
        Screen::Overview => tr!(texts, "app-help-overview"),
        Screen::Systems => tr!(texts, "app-help-systems"),
        Screen::Assets => tr!(texts, "app-help-assets"),
        Screen::Review => tr!(texts, "app-help-review"),
        Screen::History => tr!(texts, "app-help-history"),
        Screen::Settings => tr!(texts, "app-help-settings"),
    }
}
