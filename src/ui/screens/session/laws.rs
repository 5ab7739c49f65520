//! What was weighed in for the row in hand: applicable law as ticks, and personal data.

use super::row_name;
use super::state::State;
use crate::domain::{Few, Law, PersonalData, Text, fold};
use crate::tr;
use crate::ui::widgets::card;
use crate::ui::widgets::field::{Field, check};
use crate::ui::{View, theme};
use eframe::egui::Ui;

/// Draws the card.
pub(super) fn show(state: &mut State, view: &View, ui: &mut Ui) {
    let texts = view.texts;
    let name = row_name(state.row().draft.subject, view);
    let title = tr!(texts, "session-weighed", row = name);
    let draft = state.draft_mut();
    let laws = view.snapshot.settings().laws_in_use();
    card::titled(ui, &title, |ui| {
        ui.push_id(draft.id, |ui| {
            ui.spacing_mut().item_spacing.y = theme::space(2);
            let label = tr!(texts, "session-personal-data");
            Field::new(&label).choice(ui, texts, &mut draft.personal_data, &PersonalData::ALL);
            ui.label(theme::caption(tr!(texts, "session-laws")));
            ui.horizontal_wrapped(|ui| {
                for law in &laws {
                    tick(law, &mut draft.laws, ui);
                }
            });
            for law in laws.iter().filter(|law| law.has_section) {
                sections(law, &mut draft.laws, view, ui);
            }
            others(&laws, &mut draft.laws, view, ui);
        });
    });
}

/// A law to tick. Taking the tick away takes its sections, too.
fn tick(law: &Law, held: &mut Few<Text>, ui: &mut Ui) {
    let mut is_ticked = held.iter().any(|provision| law.covers(provision));
    if check(ui, &law.name, &mut is_ticked).changed() {
        held.retain(|provision| !law.covers(provision));
        if is_ticked {
            held.push(law.name.clone());
        }
    }
}

/// The sections of a ticked law: "26 kap. 1 §".
fn sections(law: &Law, held: &mut Few<Text>, view: &View, ui: &mut Ui) {
    let covered: Vec<Text> = held.iter().filter(|provision| law.covers(provision)).cloned().collect();
    if covered.is_empty() {
        return;
    }
    let behind = |provision: &Text| provision.chars().skip(law.name.chars().count()).collect::<String>();
    let mut sections: Few<Text> = covered.iter().map(|p| behind(p).trim().into()).collect();
    sections.retain(|section: &Text| !section.is_empty());
    let label = tr!(view.texts, "session-sections", law = &*law.name);
    let hint = tr!(view.texts, "session-sections-hint");
    if Field::new(&label).hint(&hint).list(ui, view.texts, &mut sections).changed() {
        held.retain(|provision| !law.covers(provision));
        match sections.as_slice() {
            [] => held.push(law.name.clone()),
            sections => held.extend(sections.iter().map(|section| written(law, section))),
        }
    }
}

/// A section with its law before it; a user may have written the law, too.
fn written(law: &Law, section: &str) -> Text {
    if fold(section).starts_with(&fold(&law.name)) { section.into() } else { format!("{} {section}", law.name).into() }
}

/// Provisions of other laws.
fn others(laws: &[Law], held: &mut Few<Text>, view: &View, ui: &mut Ui) {
    let is_known = |provision: &Text| laws.iter().any(|law| law.covers(provision));
    let mut others: Few<Text> = held.iter().filter(|provision| !is_known(provision)).cloned().collect();
    let (label, hint) = (tr!(view.texts, "session-other-laws"), tr!(view.texts, "session-other-laws-hint"));
    if Field::new(&label).hint(&hint).list(ui, view.texts, &mut others).changed() {
        held.retain(is_known);
        held.extend(others);
    }
}
