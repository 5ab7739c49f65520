//! Avvikelser: the assets outside the range of their type, those first that were lowered although they may not be.

use super::known::Known;
use super::ranges::range;
use crate::domain::{AspectSet, Asset, Outside, Subject, fold};
use crate::i18n::Language;
use crate::register::Slot;
use crate::register::query::{Deviation, deviation};
use crate::tr;
use crate::ui::screens::records::column::{aspect, of_aspect};
use crate::ui::widgets::table::{Column, Event, Sort, Table, TableState, filters_button};
use crate::ui::widgets::{badge, empty, field, state as states};
use crate::ui::{Action, View, icons, order, theme};
use eframe::egui::{Label, RichText, Ui};
use std::collections::BTreeMap;

const NAME: &str = "name";

/// What the rows were arranged by.
type By = (u64, Language, usize, bool, Option<Sort>, BTreeMap<&'static str, String>);

/// What the list keeps between frames.
#[derive(Default)]
pub struct State {
    table: TableState,
    /// Only those that were lowered although they may not be.
    only_lowered: bool,
    rows: Vec<Slot>,
    by: Option<By>,
}

impl State {
    pub fn focus_filter(&mut self) {
        self.table.focus_filters(NAME);
    }

    fn refresh(&mut self, view: &View<'_>, known: &Known) {
        let by = (
            view.snapshot.revision(),
            view.texts.language(),
            known.deviations.len(),
            self.only_lowered,
            self.table.sort,
            self.table.filters.clone(),
        );
        if self.by.as_ref() != Some(&by) {
            self.rows = rows(view, known, &by);
            self.by = Some(by);
        }
    }
}

fn rows(view: &View<'_>, known: &Known, (_, _, _, only_lowered, sort, filters): &By) -> Vec<Slot> {
    let wanted: Vec<(&str, String)> = filters.iter().map(|(column, text)| (*column, fold(text))).collect();
    let fits = |found: &Deviation| {
        (!only_lowered || !found.lowered.is_empty())
            && wanted.iter().all(|(column, wanted)| fold(&text(view, *found, column)).contains(wanted))
    };
    let mut found: Vec<Deviation> = known.deviations.iter().copied().filter(fits).collect();
    if let Some(Sort { column, is_descending }) = *sort {
        found.sort_by_cached_key(|found| order::key(&text(view, *found, column)));
        if is_descending {
            found.reverse();
        }
    }
    found.into_iter().map(|found| found.asset).collect()
}

fn columns(view: &View<'_>) -> Vec<Column> {
    let texts = view.texts;
    let mut columns = vec![Column::new(NAME, tr!(texts, "types-asset"), 150.0).growing()];
    let rated = view.snapshot.settings().aspects();
    columns.extend(rated.iter().map(|aspect| Column::new(of_aspect(aspect), aspect.letter().to_string(), 104.0)));
    columns.extend([
        Column::new("standing", tr!(texts, "types-standing"), 146.0),
        Column::new("type", tr!(texts, "types-type"), 130.0),
        Column::new("reason", tr!(texts, "types-reason"), 240.0),
        Column::new("unit", tr!(texts, "assets-unit"), 120.0),
        Column::new("reference", tr!(texts, "assets-reference"), 84.0),
    ]);
    columns
}

/// Draws the list.
pub fn show(state: &mut State, view: &View<'_>, known: &Known, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    if known.deviations.is_empty() {
        let nothing = if view.snapshot.common_types().is_empty() {
            tr!(texts, "types-deviations-without-types")
        } else {
            tr!(texts, "types-deviations-nothing")
        };
        empty::empty(ui, icons::DONE, &nothing, None);
        return;
    }
    state.refresh(view, known);
    ui.add(Label::new(theme::caption(tr!(texts, "types-deviations-note"))).wrap());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        filters_button(ui, texts, NAME, &mut state.table);
        field::check(ui, &tr!(texts, "types-only-lowered"), &mut state.only_lowered);
    });
    ui.add_space(theme::space(1));
    for event in table(state, view, ui) {
        if let Event::Open(slot) = event
            && let Some(id) = view.snapshot.asset_id(slot)
        {
            actions.push(Action::Open(Subject::Asset(id)));
        }
    }
    if state.rows.is_empty()
        && empty::empty(ui, icons::FILTER, &tr!(texts, "types-deviations-fits"), Some(&tr!(texts, "types-show-all")))
    {
        state.only_lowered = false;
        state.table.filters.clear();
    }
}

fn table(state: &mut State, view: &View<'_>, ui: &mut Ui) -> Vec<Event> {
    let columns = columns(view);
    let held = view.snapshot.assets();
    let name = |slot: Slot| held.at(slot).map(|asset| asset.name.to_string()).unwrap_or_default();
    let State { table, rows, .. } = state;
    let drawn = Table { id: "deviations", columns: &columns, rows, key_column: NAME, name: &name };
    drawn.show(ui, table, view.texts, |ui, slot, id| {
        if let Some(found) = deviation(view.snapshot, slot) {
            cell(ui, view, found, id);
        }
    })
}

fn cell(ui: &mut Ui, view: &View<'_>, found: Deviation, id: &str) {
    if let Some(aspect) = aspect(id).filter(|aspect| found.outside.has(*aspect)) {
        let levels = view.snapshot.asset_levels(found.asset).unwrap_or_default();
        badge::single(ui, aspect, levels[aspect], view.snapshot.settings(), view.texts);
        ui.add_space(theme::space(1));
        let expected = tr!(view.texts, "types-expected", range = expected(view, found, id));
        ui.add(Label::new(theme::caption(expected)).selectable(false));
        return;
    }
    let words = text(view, found, id);
    if id == "standing" && !found.lowered.is_empty() {
        let red = theme::palette(ui).red;
        states::marked(ui, icons::WARNING, &words, red);
        return;
    }
    let weak = theme::palette(ui).weak;
    let label = ui.add(Label::new(RichText::new(&words).color(weak)).truncate().selectable(false));
    if id == "reason" {
        label.on_hover_text(words);
    }
}

/// The range that an aspect lies outside of.
fn expected(view: &View<'_>, found: Deviation, id: &str) -> String {
    let asset = view.snapshot.asset_id(found.asset).map(Subject::Asset);
    let held = asset.and_then(|asset| view.snapshot.type_of(asset));
    let expected = aspect(id).and_then(|aspect| held?.ranges[aspect]);
    expected.map(range).unwrap_or_default()
}

fn text(view: &View<'_>, found: Deviation, id: &str) -> String {
    let snapshot = view.snapshot;
    let Some(asset) = snapshot.assets().at(found.asset) else { return String::new() };
    match id {
        NAME => asset.name.to_string(),
        "standing" => standing(view, found, asset),
        "type" => snapshot.type_of(Subject::Asset(asset.id)).map(|held| held.name.to_string()).unwrap_or_default(),
        "reason" => reasons(view, found, asset),
        "unit" => snapshot.unit_name(asset.unit).to_owned(),
        "reference" => asset.reference.to_string(),
        _ => {
            let levels = snapshot.asset_levels(found.asset).unwrap_or_default();
            aspect(id).and_then(|aspect| levels[aspect]).map(|level| level.number().to_string()).unwrap_or_default()
        }
    }
}

/// On which side of the range, and whether it may be there.
fn standing(view: &View<'_>, found: Deviation, asset: &Asset) -> String {
    let texts = view.texts;
    if !found.lowered.is_empty() {
        return tr!(texts, "types-lowered");
    }
    let levels = view.snapshot.asset_levels(found.asset).unwrap_or_default();
    let held = view.snapshot.type_of(Subject::Asset(asset.id));
    let lies =
        |side| found.outside.iter().any(|aspect| held.and_then(|held| held.outside(&levels, aspect)) == Some(side));
    match (lies(Outside::Below), lies(Outside::Above)) {
        (true, true) => tr!(texts, "types-both"),
        (true, false) => tr!(texts, "types-below"),
        _ => tr!(texts, "types-above"),
    }
}

/// The written reasons of the aspects outside the range.
fn reasons(view: &View<'_>, found: Deviation, asset: &Asset) -> String {
    let Some(decision) = view.snapshot.decided(Subject::Asset(asset.id)) else { return String::new() };
    let said = |aspects: AspectSet| {
        let written = aspects.iter().map(|aspect| (aspect, decision.reasons[aspect].trim()));
        let told = written.filter(|(_, reason)| !reason.is_empty());
        told.map(|(aspect, reason)| format!("{}: {reason}", aspect.letter())).collect::<Vec<_>>().join(" ")
    };
    said(found.outside)
}
