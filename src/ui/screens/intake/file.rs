//! Step 1: what was found in the file, each of it correctable, with the first rows as they stand. Or a template that
//! says how such lists are understood.

use super::State;
use super::columns::BELOW_LABEL;
use super::grid::line;
use super::wish::IntakeWish;
use crate::domain::{ProfileKind, Text};
use crate::exchange::intake::{DELIMITERS, Encoding, FileKind, FileWish, Foreign, Mapping, Note, letters};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, notice};
use crate::ui::{Action, View, theme};
use eframe::egui::{ScrollArea, Ui};
use std::sync::Arc;

const RAW_ROWS: usize = 20;
const RAW_COLUMNS: usize = 30;
const CELL: f32 = 130.0;
const LINE: f32 = 44.0;
const TEMPLATE: f32 = 300.0;

pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let mut wish = state.file.wish.clone();
    let foreign = state.foreign.as_ref().ok().map(Arc::clone);
    if let Err(reason) = &state.foreign {
        notice::Notice::new(notice::Kind::Error, reason.clone()).show(ui, texts);
        ui.add_space(theme::space(2));
    }
    ui.horizontal_wrapped(|ui| {
        match foreign.as_deref() {
            Some(foreign) if foreign.kind == FileKind::Workbook => sheet_field(&mut wish, foreign, texts, ui),
            foreign => text_fields(&mut wish, foreign, texts, ui),
        }
        if let Some(foreign) = foreign.as_deref() {
            line_fields(&mut state.last_line, &mut wish, foreign, texts, ui);
        }
    });
    ui.horizontal_wrapped(|ui| {
        if foreign.is_some() {
            templates(state, view, ui, actions);
        }
        if foreign.as_deref().is_none_or(|foreign| foreign.kind == FileKind::Text) {
            quotes_field(&mut wish, texts, ui);
        }
    });
    ui.add_space(theme::space(1));
    if let Some(foreign) = foreign.as_deref() {
        told(foreign, texts, ui);
        ui.add_space(theme::space(2));
        raw(foreign, ui);
    }
    if wish != state.file.wish {
        state.file.wish = wish;
        actions.push(Action::Intake(IntakeWish::Read(state.file.clone())));
    }
}

/// The templates that are kept, and the way to one in a file.
fn templates(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let profiles = view.snapshot.list_profiles_of(ProfileKind::Import);
    let mut options = vec![(None, tr!(texts, "intake-no-template"))];
    options.extend(profiles.iter().map(|profile| (Some(profile.name.to_string()), profile.name.to_string())));
    let mut chosen = state.profile.clone();
    if let Some(name) = chosen.as_ref().filter(|name| options.iter().all(|(held, _)| held.as_ref() != Some(name))) {
        // One that came from a file.
        options.push((Some(name.clone()), name.clone()));
    }
    let mut is_changed = false;
    narrow(ui, TEMPLATE, |ui| {
        is_changed = Field::new(&tr!(texts, "intake-template")).choice_of(ui, &mut chosen, &options).changed();
    });
    ui.vertical(|ui| {
        ui.add_space(BELOW_LABEL);
        if button::secondary(ui, &tr!(texts, "intake-template-load")).clicked() {
            actions.push(Action::Intake(IntakeWish::LoadMapping));
        }
    });
    if is_changed {
        let profile = chosen.and_then(|name| view.snapshot.list_profile(ProfileKind::Import, &name));
        match profile.and_then(|profile| Mapping::of_profile(profile).ok()) {
            Some(mapping) => state.use_mapping(mapping, view.snapshot),
            None => state.propose_anew(None, view.snapshot),
        }
    }
}

fn narrow(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui(eframe::egui::vec2(width, theme::CONTROL_HEIGHT * 2.0), |ui| {
        ui.set_max_width(width);
        add(ui);
    });
}

fn text_fields(wish: &mut FileWish, foreign: Option<&Foreign>, texts: &Texts, ui: &mut Ui) {
    let mut encoding = wish.encoding.or(foreign.and_then(|held| held.encoding));
    let options: Vec<_> = Encoding::ALL.map(|encoding| (Some(encoding), encoding.name().to_owned())).to_vec();
    narrow(ui, 150.0, |ui| {
        if Field::new(&tr!(texts, "intake-encoding")).choice_of(ui, &mut encoding, &options).changed() {
            wish.encoding = encoding;
        }
    });
    let mut delimiter = wish.delimiter.or(foreign.and_then(|held| held.delimiter));
    let options: Vec<_> = DELIMITERS.map(|sign| (Some(sign), delimiter_name(sign, texts))).to_vec();
    narrow(ui, 150.0, |ui| {
        if Field::new(&tr!(texts, "intake-delimiter")).choice_of(ui, &mut delimiter, &options).changed() {
            wish.delimiter = delimiter;
        }
    });
}

fn quotes_field(wish: &mut FileWish, texts: &Texts, ui: &mut Ui) {
    ui.vertical(|ui| {
        ui.add_space(BELOW_LABEL);
        let mut is_plain = !wish.quotes.unwrap_or(true);
        if field::check(ui, &tr!(texts, "intake-plain-quotes"), &mut is_plain).changed() {
            wish.quotes = Some(!is_plain);
        }
    });
}

fn sheet_field(wish: &mut FileWish, foreign: &Foreign, texts: &Texts, ui: &mut Ui) {
    let name = |sheet: &crate::exchange::intake::SheetName| {
        if sheet.is_hidden { tr!(texts, "intake-hidden-sheet", name = sheet.name.clone()) } else { sheet.name.clone() }
    };
    let options: Vec<_> = foreign.sheets.iter().map(|sheet| (Some(sheet.name.clone()), name(sheet))).collect();
    let mut sheet = foreign.sheet.clone();
    narrow(ui, 260.0, |ui| {
        if Field::new(&tr!(texts, "intake-sheet")).choice_of(ui, &mut sheet, &options).changed() {
            *wish = FileWish { sheet, ..FileWish::default() };
        }
    });
}

fn line_fields(draft: &mut Option<Text>, wish: &mut FileWish, foreign: &Foreign, texts: &Texts, ui: &mut Ui) {
    let mut header = foreign.header.map_or(0, |row| foreign.table.line(row));
    let lines = (0..foreign.table.len().min(50)).map(|row| foreign.table.line(row));
    let mut options = vec![(0, tr!(texts, "intake-no-header"))];
    options.extend(lines.map(|line| (line, tr!(texts, "intake-line", line = line.to_string()))));
    narrow(ui, 150.0, |ui| {
        if Field::new(&tr!(texts, "intake-header")).choice_of(ui, &mut header, &options).changed() {
            wish.header_line = Some(header);
        }
    });
    let last = foreign.end.checked_sub(1).map_or(0, |row| foreign.table.line(row)).to_string();
    let mut typed = draft.clone().unwrap_or_else(|| last.as_str().into());
    narrow(ui, 150.0, |ui| {
        let response = Field::new(&tr!(texts, "intake-last-line")).text(ui, &mut typed);
        if response.changed() {
            *draft = Some(typed);
        }
        // Only a whole number counts, so it waits until the field is left.
        if response.lost_focus()
            && let Some(typed) = draft.take()
        {
            wish.last_line = typed.trim().parse().ok();
        }
    });
}

fn delimiter_name(sign: char, texts: &Texts) -> String {
    match sign {
        ';' => tr!(texts, "intake-semicolon"),
        ',' => tr!(texts, "intake-comma"),
        '\t' => tr!(texts, "intake-tab"),
        _ => tr!(texts, "intake-bar"),
    }
}

fn told(foreign: &Foreign, texts: &Texts, ui: &mut Ui) {
    let rows = texts.number(foreign.data_rows().count());
    let left_out = foreign.table.len() - foreign.end;
    ui.label(tr!(texts, "intake-found", rows = rows, empty = foreign.empty_rows, after = left_out));
    for note in &foreign.notes {
        let said = match note {
            Note::UnreadableLetters => tr!(texts, "intake-note-letters"),
            Note::ZeroBytes => tr!(texts, "intake-note-zero-bytes"),
            Note::WrongEnding => tr!(texts, "intake-note-ending"),
            Note::Since1904 => tr!(texts, "intake-note-1904"),
            Note::MergedCells => tr!(texts, "intake-note-merged"),
            Note::RepeatedHeading => tr!(texts, "intake-note-repeated"),
            Note::NoHeadings => tr!(texts, "intake-note-no-headings"),
        };
        field::warning(ui, &said);
    }
}

/// The first rows as they stand, with what lies outside the list in quiet letters.
fn raw(foreign: &Foreign, ui: &mut Ui) {
    let width = foreign.table.width().min(RAW_COLUMNS);
    let weak = theme::palette(ui).weak;
    ScrollArea::both().id_salt("raw").auto_shrink([false, false]).show(ui, |ui| {
        let names: Vec<String> = (0..width).map(letters).collect();
        let cells = std::iter::once(("", LINE)).chain(names.iter().map(|name| (name.as_str(), CELL)));
        line(ui, cells, Some(weak), true);
        let start = foreign.header.unwrap_or(foreign.first).saturating_sub(3);
        for row in start..foreign.table.len().min(start + RAW_ROWS) {
            let number = foreign.table.line(row).to_string();
            let cells = (0..width).map(|column| (foreign.table.cell(row, column), CELL));
            let is_header = foreign.header == Some(row);
            let is_outside = !is_header && !(foreign.first..foreign.end).contains(&row);
            let cells = std::iter::once((number.as_str(), LINE)).chain(cells);
            line(ui, cells, is_outside.then_some(weak), is_header);
        }
    });
}
