//! The overview as text with tabs, which a spreadsheet or a letter takes as a table.

use super::figures::Card;
use crate::register::query::Overview;
use crate::tr;
use crate::ui::View;
use std::fmt::Write as _;

/// The figures, a line each, and a table of the units.
pub(super) fn text(cards: &[Card], strips: &[Card], overview: &Overview, view: &View<'_>) -> String {
    let texts = view.texts;
    let name = match view.unit {
        None => &view.snapshot.settings().name,
        Some(_) => view.snapshot.unit_name(view.unit),
    };
    let mut told = format!("{}\t{}\n", tr!(texts, "overview-title"), plain(name));
    let _ = writeln!(told, "{}\t{}", tr!(texts, "history-field-on"), view.today);
    for card in cards.iter().chain(strips) {
        let _ = writeln!(told, "{}\t{}", card.label, card.value);
        for note in card.notes.iter().filter(|note| note.set.is_some()) {
            // "3 behövs ej" stands as a figure of its own, under what it belongs to.
            let (count, what) = note.text.split_once(' ').unwrap_or((&note.text, ""));
            let _ = writeln!(told, "{}, {what}\t{count}", card.label);
        }
    }
    if !overview.units.is_empty() {
        told.push('\n');
        told.push_str(&units(overview, view));
    }
    told
}

fn units(overview: &Overview, view: &View<'_>) -> String {
    let texts = view.texts;
    let headings = [
        tr!(texts, "overview-units-unit"),
        tr!(texts, "overview-units-systems"),
        tr!(texts, "overview-units-classified"),
        tr!(texts, "overview-units-incomplete"),
        tr!(texts, "overview-units-overdue"),
    ];
    let mut told = headings.join("\t");
    told.push('\n');
    for unit in &overview.units {
        let name = plain(view.snapshot.unit_name(Some(unit.unit)));
        let _ = writeln!(told, "{name}\t{}\t{}\t{}\t{}", unit.systems, unit.classified, unit.incomplete, unit.overdue);
    }
    told
}

/// A name without what would break the table.
fn plain(name: &str) -> String {
    name.replace(['\t', '\n', '\r'], " ")
}
