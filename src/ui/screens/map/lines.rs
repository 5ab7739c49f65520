//! The lines between the systems: from the one that depends to the one it rests on, with what is inherited.

use super::layout::{Layout, Link};
use super::sizes::{Sizes, letters};
use crate::register::Slot;
use crate::ui::theme;
use eframe::egui::epaint::CubicBezierShape;
use eframe::egui::{Align2, Color32, Pos2, Rect, Shape, Stroke, TextStyle, Ui, Vec2, vec2};
use std::collections::BTreeMap;

/// Lines that meet at a system stand so far apart, where its side is high enough for all of them.
const APART: f32 = 13.0;
const SIDE: f32 = 34.0;
/// Lines stop so far from a system, so that its ring does not hide their tips.
const SHORT: f32 = 3.0;

/// A line as it is drawn.
struct Line {
    points: [Pos2; 4],
    stroke: Stroke,
    is_dashed: bool,
    letters: String,
    /// Where on the line its letters stand: nearer to the end that has fewer lines.
    label_at: f32,
}

/// Draws all lines; those of the `lit` system stand out.
pub(super) fn show(layout: &Layout, sizes: &Sizes, origin: Vec2, lit: Option<u32>, ui: &Ui) {
    let ends = Ends::of(layout, sizes, origin);
    let is_lit = |link: &Link| lit.is_some_and(|slot| link.system == slot || link.on == slot);
    let lines = layout.links.iter().enumerate();
    let mut lines: Vec<(bool, Line)> =
        lines.filter_map(|(at, link)| Some((is_lit(link), line(link, is_lit(link), ends.of_link(at)?, ui)))).collect();
    // What stands out lies over the others, and letters over all lines.
    lines.sort_by_key(|(is_lit, _)| *is_lit);
    for (_, line) in &lines {
        draw(line, ui);
    }
    let mut taken = Vec::new();
    for (_, line) in &lines {
        label(line, &mut taken, ui);
    }
}

/// One end of a line: where it is, how many lines meet there, and in which direction it leaves.
#[derive(Clone, Copy)]
struct End {
    at: Pos2,
    meeting: usize,
    out: f32,
}

/// The ends of all lines, spread over the sides of the systems.
struct Ends(BTreeMap<(usize, bool), End>);

/// A line that meets a system at one of its sides.
struct Meeting {
    /// Which line, and whether this is its end.
    end: (usize, bool),
    system: Rect,
    /// How high the system at the other end stands.
    other: f32,
}

impl Ends {
    fn of(layout: &Layout, sizes: &Sizes, origin: Vec2) -> Self {
        let mut ends = BTreeMap::new();
        for ((_, is_right), mut meeting) in sides(layout, sizes, origin) {
            meeting.sort_by(|a, b| a.other.total_cmp(&b.other));
            let count = meeting.len();
            for (rank, Meeting { end, system, .. }) in meeting.into_iter().enumerate() {
                let out = if is_right { 1.0 } else { -1.0 };
                let side = if is_right { system.right_center() } else { system.left_center() };
                let at = side + vec2(out * SHORT, offset(rank, count));
                ends.insert(end, End { at, meeting: count, out });
            }
        }
        Self(ends)
    }

    fn of_link(&self, at: usize) -> Option<[End; 2]> {
        Some([*self.0.get(&(at, false))?, *self.0.get(&(at, true))?])
    }
}

/// The lines by the systems they meet, left and right sides apart.
fn sides(layout: &Layout, sizes: &Sizes, origin: Vec2) -> BTreeMap<(Slot, bool), Vec<Meeting>> {
    let stands = |slot| {
        let place = layout.place(slot)?;
        Some((place, sizes.rect(place).translate(origin)))
    };
    let mut found: BTreeMap<(Slot, bool), Vec<Meeting>> = BTreeMap::new();
    for (at, link) in layout.links.iter().enumerate() {
        let (Some((from, start)), Some((to, end))) = (stands(link.system), stands(link.on)) else { continue };
        let mut meet = |slot, is_right, is_end, system: Rect, other: Rect| {
            let meeting = Meeting { end: (at, is_end), system, other: other.center().y };
            found.entry((slot, is_right)).or_default().push(meeting);
        };
        meet(link.system, to.column >= from.column, false, start, end);
        meet(link.on, to.column <= from.column, true, end, start);
    }
    found
}

fn offset(rank: usize, count: usize) -> f32 {
    let number = |number: usize| u16::try_from(number).map_or(f32::from(u16::MAX), f32::from);
    let apart = if count > 1 { APART.min(SIDE / number(count - 1)) } else { 0.0 };
    apart * (number(rank) - number(count - 1) / 2.0)
}

fn line(link: &Link, is_lit: bool, [start, end]: [End; 2], ui: &Ui) -> Line {
    let palette = theme::palette(ui);
    let colour = match link {
        Link { is_in_circle: true, .. } => palette.amber,
        _ if is_lit => palette.primary,
        _ => palette.weak,
    };
    let bend = ((end.at.x - start.at.x).abs() / 2.0).max(theme::space(4));
    let points = [start.at, start.at + vec2(start.out * bend, 0.0), end.at + vec2(end.out * bend, 0.0), end.at];
    Line {
        points,
        stroke: Stroke::new(if is_lit { 2.0 } else { 1.2 }, colour),
        is_dashed: link.inherits.is_empty(),
        letters: letters(link.inherits),
        label_at: if start.meeting <= end.meeting { 0.35 } else { 0.65 },
    }
}

fn draw(line: &Line, ui: &Ui) {
    let curve = CubicBezierShape::from_points_stroke(line.points, false, Color32::TRANSPARENT, line.stroke);
    if line.is_dashed {
        let points = curve.flatten(None);
        ui.painter().extend(Shape::dashed_line(&points, line.stroke, 4.0, 4.0));
    } else {
        ui.painter().add(curve);
    }
    // The tip shows which one inherits.
    let [.., before, tip] = line.points;
    let along = (tip - before).normalized();
    let across = vec2(-along.y, along.x) * 3.5;
    let base = tip - along * 7.0;
    ui.painter().add(Shape::convex_polygon(vec![tip, base + across, base - across], line.stroke.color, Stroke::NONE));
}

/// Writes the letters where none stand yet, as near as can be to where they belong.
fn label(line: &Line, taken: &mut Vec<Rect>, ui: &Ui) {
    let curve = CubicBezierShape::from_points_stroke(line.points, false, Color32::TRANSPARENT, line.stroke);
    let font = TextStyle::Small.resolve(ui.style());
    let palette = theme::palette(ui);
    let galley = ui.painter().layout_no_wrap(line.letters.clone(), font, palette.text);
    let place = |at| Align2::CENTER_CENTER.anchor_size(curve.sample(at), galley.size());
    let mut places = [line.label_at, 0.5, 0.25, 0.75, 0.15, 0.85].into_iter().map(place);
    let is_free = |rect: &Rect| taken.iter().all(|other| !other.intersects(rect.shrink(1.0)));
    let rect = places.find(is_free).unwrap_or_else(|| place(line.label_at));
    ui.painter().rect_filled(rect.expand2(vec2(2.0, 0.0)), theme::RADIUS_BADGE, palette.ground);
    ui.painter().galley(rect.min, galley, palette.text);
    taken.push(rect);
}
