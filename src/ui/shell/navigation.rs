//! The navigation at the left: icon, word, and a counter where something waits.

use super::counters::Counts;
use crate::i18n::Texts;
use crate::tr;
use crate::ui::commands::UserCommand;
use crate::ui::{Screen, icons, theme};
use eframe::egui::{
    self, Align2, Color32, CornerRadius, Margin, Panel, Pos2, Rect, Response, Role, Sense, TextStyle, Ui, WidgetInfo,
    pos2, vec2,
};

/// Below this width of the window only the icons stand.
const NARROW: f32 = 800.0;

/// Draws the places; returns the command that was chosen.
pub fn show(current: Screen, counts: Counts, texts: &Texts, ui: &mut Ui) -> Option<UserCommand> {
    let mut wanted = None;
    let frame = theme::bar_frame(ui).inner_margin(Margin::same(8));
    // Large text leaves too little room for the words; they are said as tooltips then.
    let is_narrow = ui.available_width() < NARROW;
    let width = if is_narrow { theme::space(13) } else { theme::NAVIGATION_WIDTH };
    let panel = Panel::left(("navigation", is_narrow)).exact_size(width).resizable(false).frame(frame);
    panel.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for screen in Screen::ALL {
            let is_current = screen == current;
            let entry = Entry { icon: screen.icon(), name: screen.name(texts), is_current, is_narrow };
            if entry.show(ui, counter(screen, counts), texts).clicked() {
                wanted = Some(UserCommand::Go(screen));
            }
        }
        ui.with_layout(egui::Layout::bottom_up(egui::Align::Min), |ui| {
            let help = tr!(texts, "commands-help");
            let entry = Entry { icon: icons::HELP, name: help, is_current: false, is_narrow };
            if entry.show(ui, None, texts).on_hover_text("F1").clicked() {
                wanted = Some(UserCommand::Help);
            }
        });
    });
    wanted
}

/// A number beside a place, and whether it calls for attention.
type Counter = (usize, bool);

fn counter(screen: Screen, counts: Counts) -> Option<Counter> {
    match screen {
        Screen::Systems => Some((counts.systems, false)),
        Screen::Assets => Some((counts.assets, false)),
        Screen::Types => Some((counts.outside_type, false)),
        Screen::Plan => Some((counts.late_measures, true)),
        Screen::Review => Some((counts.waiting, true)),
        Screen::Overview | Screen::Catalogue | Screen::History | Screen::Settings => None,
    }
    .filter(|(count, _)| *count > 0)
}

struct Entry {
    icon: char,
    name: String,
    is_current: bool,
    is_narrow: bool,
}

impl Entry {
    fn show(&self, ui: &mut Ui, counter: Option<Counter>, texts: &Texts) -> Response {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme::space(8)), Sense::click());
        let number = counter.map(|(count, _)| texts.number(count));
        let name = number.as_ref().map_or_else(|| self.name.clone(), |number| format!("{}, {number}", self.name));
        response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), self.is_current, &name));
        let palette = theme::palette(ui);
        let ground = if self.is_current {
            palette.tint
        } else if response.hovered() {
            palette.hover
        } else {
            palette.panel
        };
        ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS_CONTROL), ground);
        let ink = if self.is_current { palette.primary } else { palette.text };
        let middle = rect.center().y;
        let right = match (counter, number) {
            (Some(_), _) if self.is_narrow => rect.right(),
            (Some((_, is_alert)), Some(number)) => pill(ui, pos2(rect.right() - 6.0, middle), &number, is_alert),
            _ => rect.right(),
        };
        self.words(ui, rect.with_max_x(right - theme::space(1)), ink);
        if response.has_focus() {
            theme::focus_ring(ui, rect.shrink(2.0), theme::RADIUS_CONTROL);
        }
        if self.is_narrow { response.on_hover_text(name) } else { response }
    }

    fn words(&self, ui: &Ui, rect: Rect, ink: Color32) {
        let at = pos2(rect.left() + theme::space(2), rect.center().y);
        let style = if self.is_current { theme::strong_style() } else { TextStyle::Body };
        let icon = egui::WidgetText::from(theme::icon(self.icon).color(ink)).into_galley(
            ui,
            Some(egui::TextWrapMode::Extend),
            f32::INFINITY,
            TextStyle::Body,
        );
        let place = Align2::LEFT_CENTER.anchor_size(at, icon.size()).min;
        ui.painter().galley(place, icon, ink);
        if self.is_narrow {
            return;
        }
        let at = at + vec2(theme::space(6), 0.0);
        let name = egui::WidgetText::from(self.name.as_str()).into_galley(
            ui,
            Some(egui::TextWrapMode::Truncate),
            rect.right() - at.x,
            style,
        );
        let place = Align2::LEFT_CENTER.anchor_size(at, name.size()).min;
        ui.painter().galley_with_override_text_color(place, name, ink);
    }
}

/// Draws a number in a pill; returns where it begins.
fn pill(ui: &Ui, right: Pos2, number: &str, is_alert: bool) -> f32 {
    let palette = theme::palette(ui);
    let (fill, ink) =
        if is_alert { (palette.alert, theme::ink_on(palette.alert)) } else { (palette.fill, palette.weak) };
    let font = theme::caption_strong_style().resolve(ui.style());
    let galley = ui.painter().layout_no_wrap(number.to_owned(), font, ink);
    let size = vec2(galley.size().x + theme::space(3), theme::BADGE_HEIGHT - 2.0);
    let rect = Rect::from_min_size(pos2(right.x - size.x, right.y - size.y / 2.0), size);
    ui.painter().rect_filled(rect, size.y / 2.0, fill);
    let at = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect).min;
    ui.painter().galley(at, galley, ink);
    rect.left()
}
