//! Above the sheet: whose it is, how far it is, and what is listed.

use super::copying::Copying;
use super::filter::What;
use super::state::{Place, State};
use crate::domain::Subject;
use crate::domain::derive::Status;
use crate::domain::requirement::Answers;
use crate::tr;
use crate::ui::widgets::state::marked_in_row;
use crate::ui::widgets::{button, field, tabs};
use crate::ui::{View, icons, theme};
use eframe::egui::{Align, Align2, ComboBox, Id, Label, Layout, Margin, TextEdit, Ui, vec2};

/// Width of the field that searches.
const SEARCH: f32 = 180.0;

/// Draws title, buttons and how far it is; true when the sheet is to be left.
pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui) -> bool {
    let texts = view.texts;
    let name = view.snapshot.subject_name(Subject::System(state.system));
    let mut leaves = false;
    let size = vec2(ui.available_width(), theme::space(8));
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        leaves = button::secondary(ui, &tr!(texts, "common-close")).clicked();
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::with_icon(ui, icons::DUPLICATE, &tr!(texts, "assess-copy")).clicked() && state.keep(view) {
                state.copying = Some(Copying::new(view, state.system));
            }
            let waiting = state.listed_to_confirm();
            if waiting > 0 {
                let name = tr!(texts, "assess-confirm-listed", count = waiting);
                if button::with_icon(ui, icons::CHECK, &name).clicked() {
                    state.confirm_listed(view);
                    state.focus = Some(Place::List);
                }
            }
        });
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(theme::title(tr!(texts, "assess-title", name = name))).truncate());
        });
    });
    state.known.summary.show(texts, ui);
    doubts(state, view, ui);
    leaves
}

/// What the levels leave open.
fn doubts(state: &State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    for aspect in state.known.outside.iter() {
        field::warning(ui, &tr!(texts, "requirements-outside", aspect = texts.word(aspect)));
    }
    match state.known.status {
        Status::Classified => {}
        Status::Incomplete => field::warning(ui, &tr!(texts, "requirements-incomplete")),
        Status::Unclassified => field::warning(ui, &tr!(texts, "requirements-unclassified")),
    }
}

/// Draws what is listed: a choice of answers, who answers, the area, words, and what is not required.
pub(super) fn tools(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let summary = state.known.summary;
    let counted = |name: String, count: usize| tr!(texts, "assess-filter", name = name, count = count);
    let names = What::ALL.map(|what| match what {
        What::All => (what, counted(tr!(texts, "common-all"), summary.all())),
        What::Unanswered => (what, counted(tr!(texts, "assess-unanswered"), summary.unanswered())),
        What::Gaps => (what, counted(tr!(texts, "assess-gaps"), summary.lacking())),
        What::ToConfirm => (what, counted(tr!(texts, "assess-filter-to-confirm"), summary.to_confirm)),
        What::New => (what, counted(tr!(texts, "assess-filter-new"), summary.new)),
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme::space(2), theme::space(1));
        if tabs::choice(ui, &mut state.filter.what, &names) {
            state.focus = Some(Place::List);
        }
        responsible(state, view, ui);
        area(state, view, ui);
        search(state, view, ui);
        field::check(ui, &tr!(texts, "assess-show-above"), &mut state.filter.shows_above);
        if let Some(changed) = summary.changed(texts) {
            marked_in_row(ui, icons::NEW, &changed, theme::palette(ui).blue);
        }
    });
}

fn responsible(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let any = tr!(texts, "assess-responsible-any");
    let shown = state.filter.responsible.map_or_else(|| any.clone(), |who| texts.word(who));
    let combo = ComboBox::from_id_salt("responsible").selected_text(shown).width(theme::space(32)).icon(field::caret);
    let drawn = combo.show_ui(ui, |ui| {
        ui.selectable_value(&mut state.filter.responsible, None, any);
        for who in Answers::ALL {
            ui.selectable_value(&mut state.filter.responsible, Some(who), texts.word(who));
        }
    });
    drawn.response.accessible_name(tr!(texts, "catalogue-answers"));
}

fn area(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let any = tr!(view.texts, "assess-area-any");
    let State { filter, known, .. } = state;
    let chosen = known.areas.iter().find(|(key, _)| Some(key) == filter.area.as_ref());
    let shown = chosen.map_or(any.as_str(), |(_, name)| name.as_str());
    let combo =
        ComboBox::from_id_salt("area").selected_text(shown).width(theme::space(36)).truncate().icon(field::caret);
    let drawn = combo.show_ui(ui, |ui| {
        ui.selectable_value(&mut filter.area, None, any.as_str());
        for (key, name) in &known.areas {
            ui.selectable_value(&mut filter.area, Some(key.clone()), name);
        }
    });
    drawn.response.accessible_name(tr!(view.texts, "catalogue-area"));
}

fn search(state: &mut State, view: &View<'_>, ui: &mut Ui) {
    let id = Id::unique("assessment-search");
    if state.takes_focus(Place::Search) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let name = tr!(view.texts, "catalogue-search");
    let mut typed = String::from(&*state.filter.search);
    let edit = TextEdit::singleline(&mut typed).id(id).hint_text(name.clone()).desired_width(SEARCH);
    let weak = theme::palette(ui).weak;
    let edit = edit.prefix(theme::icon(icons::SEARCH).color(weak)).margin(Margin::symmetric(8, 5));
    let response = ui.add(edit.align(Align2::LEFT_CENTER).min_size(theme::target())).accessible_name(name);
    if response.changed() {
        state.filter.search = typed.into();
    }
    if response.lost_focus() {
        // Enter and Esc lead to what was found.
        let is_left = ui
            .input(|input| input.key_pressed(eframe::egui::Key::Enter) || input.key_pressed(eframe::egui::Key::Escape));
        if is_left {
            state.focus = Some(Place::List);
        }
    }
}
