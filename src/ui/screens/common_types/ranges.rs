//! The expected levels of a type: as words, and as two choices for each aspect.

use crate::domain::{CommonType, Level, LevelRange, PerAspect};
use crate::tr;
use crate::ui::widgets::field::Field;
use crate::ui::{View, theme};
use eframe::egui::Ui;

/// `2–3`, or `2` where nothing else is expected.
pub fn range(range: LevelRange) -> String {
    let (least, most) = (range.least.number(), range.most.number());
    if least == most { least.to_string() } else { format!("{least}–{most}") }
}

/// `K 2–3 · R 2 · T 1–2`; empty where nothing is expected.
pub fn told(held: &CommonType, view: &View<'_>) -> String {
    let rated = view.snapshot.settings().aspects();
    let parts = rated.iter().filter_map(|aspect| Some(format!("{} {}", aspect.letter(), range(held.ranges[aspect]?))));
    parts.collect::<Vec<_>>().join(" · ")
}

/// Two choices for each aspect that is rated.
pub fn fields(ui: &mut Ui, view: &View<'_>, ranges: &mut PerAspect<Option<LevelRange>>) {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    let levels = Level::all().filter(|level| level.number() <= settings.highest());
    let mut options = vec![(None, tr!(texts, "common-nothing-chosen"))];
    options.extend(levels.map(|level| (Some(level), texts.level(level, settings))));
    for aspect in settings.aspects().iter() {
        let mut ends = (ranges[aspect].map(|range| range.least), ranges[aspect].map(|range| range.most));
        let before = ends;
        let name = |end: fn(&View<'_>, String) -> String| end(view, texts.word(aspect));
        let (least, most) = (name(|view, aspect| tr!(view.texts, "types-least", aspect = aspect)), name(most_of));
        ui.columns(2, |columns| {
            Field::new(&least).choice_of(&mut columns[0], &mut ends.0, &options);
            Field::new(&most).choice_of(&mut columns[1], &mut ends.1, &options);
        });
        if ends != before {
            ranges[aspect] = joined(before, ends);
        }
        ui.add_space(theme::space(0));
    }
}

fn most_of(view: &View<'_>, aspect: String) -> String {
    tr!(view.texts, "types-most", aspect = aspect)
}

type Ends = (Option<Level>, Option<Level>);

/// A range is chosen end by end: the other end follows where it would be missing or on the wrong side.
fn joined(before: Ends, chosen: Ends) -> Option<LevelRange> {
    if before.0 != chosen.0 {
        let least = chosen.0?;
        return Some(LevelRange { least, most: chosen.1.unwrap_or(least).max(least) });
    }
    let most = chosen.1?;
    Some(LevelRange { least: chosen.0.unwrap_or(most).min(most), most })
}
