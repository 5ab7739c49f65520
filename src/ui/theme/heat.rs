//! The fills of a heat map: the colour says how high the level is, its strength how many are there.
//!
//! Few strengths, chosen so that the number on each can be read in every look.

use super::{ink_on, level_fill, palette};
use crate::domain::{Level, Settings};
use eframe::egui::{Color32, Ui};

/// How much of the level's colour the steps have.
const STRENGTHS: [f32; 5] = [0.12, 0.22, 0.32, 0.98, 1.0];

/// The fill of a cell that holds `count` of at most `most` systems, and the ink on it. A level that is not known has
/// no colour.
#[must_use]
pub fn heat(ui: &Ui, level: Option<Level>, settings: &Settings, count: usize, most: usize) -> (Color32, Color32) {
    let palette = palette(ui);
    let Some(level) = level.filter(|_| count > 0) else {
        return if count == 0 { (palette.panel, palette.weak) } else { (palette.fill, palette.text) };
    };
    let fill = blend(palette.panel, level_fill(level, settings), strength(count, most));
    (fill, ink_on(fill))
}

fn strength(count: usize, most: usize) -> f32 {
    let last = STRENGTHS.len() - 1;
    // The fullest cell alone is fullest; one system is seen, too.
    STRENGTHS[(count * last).checked_div(most).unwrap_or_default().min(last)]
}

fn blend(ground: Color32, colour: Color32, strength: f32) -> Color32 {
    ground.lerp_to_gamma(colour, strength)
}

#[cfg(test)]
mod tests {
    use super::super::palette::{Palette, contrast};
    use super::*;

    #[test]
    fn the_number_on_every_cell_can_be_read() {
        for (is_dark, is_high) in [(false, false), (true, false), (false, true), (true, true)] {
            for level in (0..=Level::MAX).filter_map(Level::new).map(|level| level_fill(level, &Settings::new(""))) {
                for strength in STRENGTHS {
                    let fill = blend(Palette::of(is_dark, is_high).panel, level, strength);
                    let found = contrast(ink_on(fill), fill);
                    assert!(found >= 4.5, "{level:?} at {strength} in {is_dark} {is_high}: {found}");
                }
            }
        }
    }

    #[test]
    fn more_systems_are_never_paler() {
        let found: Vec<f32> = (1..=40).map(|count| strength(count, 40)).collect();
        assert!(found.is_sorted());
        assert!((strength(40, 40) - 1.0).abs() < f32::EPSILON && strength(39, 40) < 1.0);
    }
}
