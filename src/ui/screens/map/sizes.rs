//! How large the parts of the map are, and where they come to stand.

use super::layout::{Layout, Place};
use crate::domain::AspectSet;
use crate::ui::theme;
use eframe::egui::{Rect, Vec2, pos2, vec2};

/// Height of a system, and of what lies between two.
const NODE: f32 = 50.0;
const GAP: f32 = 10.0;
/// Height of the headings over the columns.
pub(super) const HEADING: f32 = 26.0;
/// Narrowest and widest a system is drawn, and least room for the lines between two columns.
const NARROW: f32 = 120.0;
const NARROW_FOUR: f32 = 154.0;
const WIDE: f32 = 220.0;
const BETWEEN: f32 = 36.0;
/// So much of the room goes between two columns, where there is enough of it.
const BETWEEN_SHARE: f32 = 0.06;
/// Room for the ring around a system at the edge.
const RING: f32 = 3.0;
/// Height of one line about an asset.
pub(super) const ASSET: f32 = 24.0;

/// How many systems fit in a column of this height.
pub(super) fn rows_in(height: f32) -> usize {
    // Two at least, so that there is something to fold.
    let fitting = (2_u8..40).take_while(|rows| HEADING + f32::from(*rows) * (NODE + GAP) <= height);
    fitting.last().map_or(2, usize::from)
}

/// "KRT", or a dash for nothing.
pub(super) fn letters(aspects: AspectSet) -> String {
    if aspects.is_empty() { "–".to_owned() } else { aspects.to_string() }
}

/// Where everything stands, from the upper left of the drawing.
pub(super) struct Sizes {
    /// The whole drawing.
    pub size: Vec2,
    node: Vec2,
    stride: f32,
    /// Left edge of the first column.
    left: f32,
    rows: Vec<usize>,
    centre: usize,
    /// Height of what stands beneath the centre.
    beneath: f32,
}

impl Sizes {
    /// Sets the columns in the room there is; what does not fit is scrolled to.
    pub fn of(layout: &Layout, room: Vec2, rated: AspectSet, assets: usize) -> Self {
        let room = room - vec2(2.0 * RING, 0.0);
        let rows: Vec<usize> = layout.columns.iter().map(super::layout::Column::rows).collect();
        let columns = count(rows.len());
        let narrow = if rated == AspectSet::KRTS { NARROW_FOUR } else { NARROW };
        let spread = |between: f32| (room.x - between * (columns - 1.0)) / columns;
        // Names come first; then lines that are easy to follow.
        let width = spread(room.x * BETWEEN_SHARE).max(narrow.min(spread(BETWEEN))).clamp(narrow, WIDE);
        let between = ((room.x - width * columns) / (columns - 1.0).max(1.0)).clamp(BETWEEN, theme::space(30));
        let total = width * columns + between * (columns - 1.0);
        let beneath = count(assets) * ASSET;
        let highest = rows.iter().map(|rows| column_height(*rows)).fold(0.0, f32::max);
        let height = HEADING + highest.max(NODE + 2.0 * beneath).max(room.y - HEADING);
        Self {
            size: vec2(total.max(room.x) + 2.0 * RING, height),
            node: vec2(width, NODE),
            stride: width + between,
            left: ((room.x - total) / 2.0).max(RING),
            centre: layout.columns.iter().position(|column| column.step == 0).unwrap_or(0),
            rows,
            beneath,
        }
    }

    /// The rectangle of a place.
    pub fn rect(&self, place: Place) -> Rect {
        let height = column_height(self.rows.get(place.column).copied().unwrap_or(1));
        let top = HEADING + (self.size.y - HEADING - height) / 2.0 + count(place.row) * (NODE + GAP);
        Rect::from_min_size(pos2(self.left + count(place.column) * self.stride, top), self.node)
    }

    /// Where the heading of a column stands, as high as everything.
    pub fn column(&self, column: usize) -> Rect {
        let left = self.left + count(column) * self.stride;
        Rect::from_min_size(pos2(left, 0.0), vec2(self.node.x, self.size.y))
    }

    /// Where the assets of the centre are listed, beneath it.
    pub fn assets(&self) -> Rect {
        let centre = self.rect(Place { column: self.centre, row: 0 });
        let size = vec2(self.node.x, self.beneath);
        Rect::from_min_size(centre.left_bottom() + vec2(0.0, theme::space(1)), size)
    }
}

fn column_height(rows: usize) -> f32 {
    count(rows) * (NODE + GAP) - GAP
}

fn count(number: usize) -> f32 {
    u16::try_from(number).map_or(f32::from(u16::MAX), f32::from)
}
