//! The start screen: what was open before, and the ways in.

use super::{Around, Recent, status_bar};
use crate::i18n::Language;
use crate::tr;
use crate::ui::commands::UserCommand;
use crate::ui::widgets::{button, card};
use crate::ui::{Action, icons, theme};
use eframe::egui::{
    self, Align, Button, CentralPanel, ColorImage, Image, Layout, RichText, ScrollArea, Sense, TextStyle,
    TextureHandle, TextureOptions, ThemePreference, Ui, UiBuilder, WidgetInfo, vec2,
};

/// The seal of the program as a picture, loaded when it is first drawn.
#[derive(Default)]
pub struct Seal(Option<TextureHandle>);

impl Seal {
    fn show(&mut self, ui: &mut Ui) {
        let texture = self.0.get_or_insert_with(|| {
            let png = include_bytes!("../../../assets/icons/sigill.png");
            let image = eframe::icon_data::from_png_bytes(png).map_or_else(
                |_| ColorImage::default(),
                |icon| {
                    let size = [icon.width, icon.height].map(|side| usize::try_from(side).unwrap_or_default());
                    ColorImage::from_rgba_unmultiplied(size, &icon.rgba)
                },
            );
            let options = TextureOptions { mipmap_mode: Some(egui::TextureFilter::Linear), ..TextureOptions::LINEAR };
            ui.ctx().load_texture("seal", image, options)
        });
        ui.add(Image::new(&*texture).fit_to_exact_size(vec2(theme::space(14), theme::space(14))));
    }
}

const WAYS: [UserCommand; 3] = [UserCommand::OpenRegister, UserCommand::NewRegister, UserCommand::OpenExample];

/// Draws the screen; returns the command that was chosen.
pub fn show(seal: &mut Seal, around: &Around<'_>, ui: &mut Ui, actions: &mut Vec<Action>) -> Option<UserCommand> {
    let mut wanted = None;
    CentralPanel::default().frame(theme::screen_frame(ui)).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let room = ui.available_rect_before_wrap();
            let width = theme::space(150).min(room.width());
            let top = (room.height() * 0.1).max(theme::space(4));
            let column = egui::Rect::from_center_size(room.center_top(), vec2(width, 0.0));
            let column = egui::Rect::from_min_size(column.min + vec2(0.0, top), vec2(width, room.height() - top));
            ui.scope_builder(UiBuilder::new().max_rect(column).layout(Layout::top_down(Align::Min)), |ui| {
                heading(seal, around, ui);
                ui.add_space(theme::space(5));
                wanted = ways(around, ui);
                ui.add_space(theme::space(2));
                let rarer = UserCommand::NewFromWhole;
                ui.add_enabled_ui(rarer.is_enabled(around.situation()), |ui| {
                    if button::link(ui, &rarer.text(around.texts)).clicked() {
                        wanted = Some(rarer);
                    }
                });
                ui.add_space(theme::space(5));
                recent(around, ui, actions);
                ui.add_space(theme::space(5));
                choices(around, ui, actions);
                if let Some(job) = around.job {
                    ui.add_space(theme::space(3));
                    ui.horizontal(|ui| status_bar::show_job(job, around.texts, ui, actions));
                }
            });
        });
    });
    wanted
}

fn heading(seal: &mut Seal, around: &Around<'_>, ui: &mut Ui) {
    ui.horizontal(|ui| {
        seal.show(ui);
        ui.add_space(theme::space(2));
        ui.vertical(|ui| {
            ui.add_space(theme::space(1));
            ui.label(RichText::new("Sigill").text_style(theme::number_style()));
            ui.label(RichText::new(tr!(around.texts, "start-about")).weak());
        });
    });
}

/// The three ways in, side by side.
fn ways(around: &Around<'_>, ui: &mut Ui) -> Option<UserCommand> {
    let mut wanted = None;
    let gap = ui.spacing().item_spacing.x;
    let width = (ui.available_width() - 2.0 * gap) / 3.0;
    ui.horizontal(|ui| {
        for (position, command) in WAYS.into_iter().enumerate() {
            let note = match command {
                UserCommand::OpenRegister => tr!(around.texts, "start-open-note"),
                UserCommand::NewRegister => tr!(around.texts, "start-new-note"),
                _ => tr!(around.texts, "start-example-note"),
            };
            let is_enabled = command.is_enabled(around.situation());
            let is_clicked =
                ui.add_enabled_ui(is_enabled, |ui| way(command, &note, position == 0, width, around, ui)).inner;
            if is_clicked {
                wanted = Some(command);
            }
        }
    });
    wanted
}

fn way(command: UserCommand, note: &str, is_first: bool, width: f32, around: &Around<'_>, ui: &mut Ui) -> bool {
    let name = command.text(around.texts);
    let palette = theme::palette(ui);
    let drawn = ui.scope_builder(UiBuilder::new().id_salt(&name).sense(Sense::click()), |ui| {
        let mut frame = theme::card_frame(ui);
        if ui.response().hovered() {
            frame = frame.fill(palette.hover).stroke(egui::Stroke::new(palette.line, palette.primary));
        }
        frame.show(ui, |ui| {
            ui.set_width(width - 26.0);
            ui.set_min_height(theme::space(18));
            ui.vertical(|ui| {
                let ink = if is_first { palette.primary } else { palette.weak };
                ui.label(theme::icon(command.icon()).color(ink));
                ui.label(theme::strong(&name));
                ui.label(theme::caption(note));
            });
        });
    });
    let response = drawn.response;
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, ui.is_enabled(), &name));
    if response.has_focus() {
        theme::focus_ring(ui, response.rect, theme::RADIUS);
    }
    response.clicked()
}

fn recent(around: &Around<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    card::titled(ui, &tr!(around.texts, "start-recent"), |ui| {
        if around.recent.is_empty() {
            ui.label(theme::caption(tr!(around.texts, "start-no-recent")));
        }
        for held in around.recent {
            ui.push_id(&held.path, |ui| recent_row(held, around, ui, actions));
        }
        ui.add_space(theme::space(1));
        ui.label(theme::caption(tr!(around.texts, "start-drop")));
    });
}

fn recent_row(held: &Recent, around: &Around<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    ui.horizontal(|ui| {
        ui.set_min_height(theme::ROW_HEIGHT);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let forget = tr!(around.texts, "start-forget", name = held.name.clone());
            if button::quiet_tool(ui, icons::CLOSE, &forget).clicked() {
                actions.push(Action::ForgetRecent(held.path.clone()));
            }
            ui.label(theme::caption(around.texts.moment(held.opened_at)));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let palette = theme::palette(ui);
                let icon = theme::icon(icons::REGISTER).color(palette.weak);
                let entry = Button::new((icon, theme::strong(&held.name))).frame_when_inactive(false);
                let path = held.path.to_string_lossy();
                let open = ui.add_enabled(around.job.is_none(), entry.min_size(theme::target()).truncate());
                if open.on_hover_text(&*path).accessible_name(&held.name).clicked() {
                    actions.push(Action::OpenFile(held.path.clone()));
                }
                ui.add(egui::Label::new(theme::caption(&*path)).truncate());
            });
        });
    });
}

/// Language and theme, as quiet words at the foot.
fn choices(around: &Around<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let small = |text: String| RichText::new(text).text_style(TextStyle::Small);
    let target = egui::Vec2::splat(theme::space(6));
    ui.horizontal(|ui| {
        for language in Language::ALL {
            let is_chosen = around.appearance.language == language;
            let button = Button::selectable(is_chosen, small(language.own_name().to_owned())).min_size(target);
            if ui.add(button).clicked() {
                actions.push(Action::ChooseLanguage(language));
            }
        }
        ui.add_space(theme::space(4));
        let themes = [
            (ThemePreference::System, tr!(around.texts, "start-theme-system")),
            (ThemePreference::Light, tr!(around.texts, "start-theme-light")),
            (ThemePreference::Dark, tr!(around.texts, "start-theme-dark")),
        ];
        for (theme, name) in themes {
            let button = Button::selectable(around.appearance.theme == theme, small(name)).min_size(target);
            if ui.add(button).clicked() {
                actions.push(Action::ChooseTheme(theme));
            }
        }
    });
}
