//! The year as a wheel: a sector for each month with its name and how much of it is done. Each can be pressed and has
//! a name; colour never says anything alone.

use super::Year;
use crate::domain::Activity;
use crate::tr;
use crate::ui::{View, theme};
use eframe::egui::epaint::Mesh;
use eframe::egui::{
    Align2, Color32, Pos2, Rect, Response, Role, Sense, Shape, Stroke, TextStyle, Ui, WidgetInfo, pos2, vec2,
};
use std::f32::consts::TAU;

/// Width and height.
pub(super) const SIDE: f32 = 320.0;
const OUTER: f32 = 156.0;
const INNER: f32 = 72.0;
/// Steps in which the arc of a sector is drawn.
const STEPS: u8 = 12;

/// Draws it; pressing a month chooses it, pressing it again lets it go.
pub(super) fn show(held: &Year, chosen: &mut Option<i8>, view: &View<'_>, ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(SIDE, SIDE), Sense::hover());
    let wheel = Wheel { middle: rect.center(), is_of_today: held.basis.2 == view.today.year() };
    let mut responses = Vec::new();
    for (month, here) in &held.months {
        let is_chosen = *chosen == Some(*month);
        let response = wheel.sector(*month, here, is_chosen, view, ui);
        if response.clicked() {
            *chosen = (!is_chosen).then_some(*month);
        }
        responses.push(response);
    }
    let year = TextStyle::Heading.resolve(ui.style());
    ui.painter().text(wheel.middle, Align2::CENTER_CENTER, held.basis.2, year, theme::palette(ui).text);
}

struct Wheel {
    middle: Pos2,
    is_of_today: bool,
}

impl Wheel {
    /// A point by its turn from the top, clockwise, and its distance.
    fn at(&self, turn: f32, distance: f32) -> Pos2 {
        let angle = turn * TAU - TAU / 4.0;
        pos2(self.middle.x + distance * angle.cos(), self.middle.y + distance * angle.sin())
    }

    fn sector(&self, month: i8, here: &[Activity], is_chosen: bool, view: &View<'_>, ui: &Ui) -> Response {
        let texts = view.texts;
        let palette = theme::palette(ui);
        let from = (f32::from(month) - 1.0) / 12.0;
        let centre = self.at(from + 1.0 / 24.0, f32::midpoint(OUTER, INNER));
        let place = Rect::from_center_size(centre, vec2(theme::space(14), theme::space(14)));
        let response = ui.interact(place, ui.scope_id().with(("month", month)), Sense::click());
        let settled = here.iter().filter(|one| one.status.is_settled()).count();
        let left = here.iter().filter(|one| one.is_left_over(view.today)).count();
        let name = texts.month(month);
        let told = tr!(texts, "year-sector", month = name.clone(), settled = settled, all = here.len(), left = left);
        response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), is_chosen, &told));
        let fill = match (here.len(), left) {
            (0, _) => palette.panel,
            (_, 1..) => palette.amber_tint,
            (all, 0) if all == settled => palette.green_tint,
            _ => palette.fill,
        };
        self.fill(from, if is_chosen { palette.tint } else { fill }, ui);
        let is_now = self.is_of_today && month == view.today.month();
        let outline = if is_chosen || response.hovered() || is_now { palette.primary } else { palette.border };
        let width = if is_now || is_chosen { 2.0 } else { palette.line };
        self.outline(from, Stroke::new(width, outline), ui);
        let short: String = name.chars().take(3).collect();
        let strong = theme::strong_style().resolve(ui.style());
        let ink = if is_now { palette.primary } else { palette.text };
        ui.painter().text(centre - vec2(0.0, 1.0), Align2::CENTER_BOTTOM, short, strong, ink);
        if !here.is_empty() {
            let small = TextStyle::Small.resolve(ui.style());
            let sign = if left > 0 { " !" } else { "" };
            let count = format!("{settled}/{}{sign}", here.len());
            ui.painter().text(centre + vec2(0.0, 1.0), Align2::CENTER_TOP, count, small, palette.text);
        }
        if response.has_focus() {
            theme::focus_ring(ui, place, theme::RADIUS_CONTROL);
        }
        response.on_hover_text(told)
    }

    /// The turns along the arc of a sector.
    fn turns(from: f32) -> impl DoubleEndedIterator<Item = f32> {
        (0..=STEPS).map(move |step| from + f32::from(step) / f32::from(STEPS) / 12.0)
    }

    fn fill(&self, from: f32, colour: Color32, ui: &Ui) {
        // As one mesh: pieces of their own would leave fine lines between them.
        let mut mesh = Mesh::default();
        for turn in Self::turns(from) {
            mesh.colored_vertex(self.at(turn, INNER), colour);
            mesh.colored_vertex(self.at(turn, OUTER), colour);
        }
        for step in (0..u32::from(STEPS)).map(|step| step * 2) {
            mesh.add_triangle(step, step + 1, step + 2);
            mesh.add_triangle(step + 1, step + 2, step + 3);
        }
        ui.painter().add(Shape::mesh(mesh));
    }

    fn outline(&self, from: f32, stroke: Stroke, ui: &Ui) {
        let outer = Self::turns(from).map(|turn| self.at(turn, OUTER));
        let inner = Self::turns(from).rev().map(|turn| self.at(turn, INNER));
        ui.painter().add(Shape::closed_line(outer.chain(inner).collect(), stroke));
    }
}
