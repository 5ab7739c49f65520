//! Help on the screen in view (F1): what it is for, and its keys.

use crate::i18n::Texts;
use crate::tr;
use crate::ui::commands::UserCommand;
use crate::ui::widgets::button;
use crate::ui::{Screen, icons, theme};
use eframe::egui::{self, Align, Area, Id, Layout, Margin, Order, ScrollArea, Ui, pos2};

const KEYS: [UserCommand; 10] = [
    UserCommand::Search,
    UserCommand::NewRecord,
    UserCommand::Save,
    UserCommand::Filter,
    UserCommand::Assess,
    UserCommand::Undo,
    UserCommand::Redo,
    UserCommand::OpenRegister,
    UserCommand::Larger,
    UserCommand::Smaller,
];

const WIDTH: f32 = 300.0;

/// What the help is about.
#[derive(Clone, Copy)]
pub enum On {
    Screen(Screen),
    Intake,
}

/// Draws the help over the right edge, so that the screen beneath stays as it is; true when it is closed.
pub fn show(on: On, texts: &Texts, ui: &Ui) -> bool {
    // What the bars have left of the window.
    let room = ui.available_rect_before_wrap();
    let at = pos2(room.right() - WIDTH - theme::space(2), room.top() + theme::space(2));
    let area = Area::new(Id::unique("help")).order(Order::Foreground).fixed_pos(at);
    area.show(ui.ctx(), |ui| {
        egui::Frame::popup(&ui.ctx().global_style()).inner_margin(Margin::same(16)).show(ui, |ui| {
            ui.set_width(WIDTH - 34.0);
            ui.set_max_height(room.height() - theme::space(14));
            contents(on, texts, ui)
        })
    })
    .inner
    .inner
}

fn contents(on: On, texts: &Texts, ui: &mut Ui) -> bool {
    let heading = ui.horizontal(|ui| {
        let close = |ui: &mut Ui| {
            let is_closed = button::quiet_tool(ui, icons::CLOSE, &tr!(texts, "common-close")).clicked();
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.label(theme::heading(name(on, texts))));
            is_closed
        };
        ui.with_layout(Layout::right_to_left(Align::Center), close).inner
    });
    ScrollArea::vertical().auto_shrink([false, true]).show(ui, |ui| {
        ui.label(about(on, texts));
        ui.add_space(theme::space(3));
        ui.label(theme::strong(tr!(texts, "app-help-keys")));
        for command in KEYS {
            key(command, texts, ui);
        }
        ui.add_space(theme::space(1));
        ui.label(theme::caption(tr!(texts, "app-help-more-keys")));
    });
    heading.inner
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

fn name(on: On, texts: &Texts) -> String {
    match on {
        On::Screen(screen) => screen.name(texts),
        On::Intake => tr!(texts, "app-help-intake-name"),
    }
}

fn about(on: On, texts: &Texts) -> String {
    let On::Screen(screen) = on else { return tr!(texts, "app-help-intake") };
    match screen {
        Screen::Overview => tr!(texts, "app-help-overview"),
        Screen::Systems => tr!(texts, "app-help-systems"),
        Screen::Assets => tr!(texts, "app-help-assets"),
        Screen::Types => tr!(texts, "app-help-types"),
        Screen::Plan => tr!(texts, "app-help-plan"),
        Screen::Review => tr!(texts, "app-help-review"),
        Screen::Catalogue => tr!(texts, "app-help-catalogue"),
        Screen::History => tr!(texts, "app-help-history"),
        Screen::Settings => tr!(texts, "app-help-settings"),
    }
}
