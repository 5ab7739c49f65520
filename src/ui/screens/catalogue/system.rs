//! The tab "Krav" of a system: what its levels and laws demand at this moment, by area, each with its reason.

use super::cells;
use crate::catalogue::Catalogue;
use crate::domain::derive::{Network as _, Status};
use crate::domain::requirement::{Applicable, outside_method};
use crate::domain::{AspectSet, Subject, SystemId};
use crate::i18n::Texts;
use crate::register::Slot;
use crate::tr;
use crate::ui::screens::records::joined;
use crate::ui::widgets::layout::scrolling;
use crate::ui::widgets::{button, empty, field};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{CollapsingHeader, Label, Ui};

/// What applies to the system. For so few requirements that is worked out in each frame.
struct Known<'v> {
    status: Status,
    /// Aspects from which no requirements come.
    outside: AspectSet,
    /// By area, in the order of the catalogue.
    found: Vec<Applicable<'v>>,
}

impl<'v> Known<'v> {
    fn read(view: &View<'v>, slot: Slot) -> Self {
        let (snapshot, rated) = (view.snapshot, view.snapshot.settings().aspects());
        let derived = snapshot.derived(slot);
        Self {
            status: derived.status(rated),
            outside: outside_method(&derived.effective(), rated),
            found: snapshot.requirements(snapshot.catalogue(), slot),
        }
    }
}

/// Draws the tab.
pub fn requirements_tab(view: &View<'_>, id: SystemId, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let Some(slot) = view.snapshot.systems().slot(id) else { return };
    if !view.snapshot.takes_part(slot) {
        empty::empty(ui, icons::CATALOGUE, &tr!(texts, "requirements-retired"), None);
        return;
    }
    let known = Known::read(view, slot);
    scrolling(ui, "requirements", |ui| {
        if known.status == Status::Unclassified {
            let first = tr!(texts, "why-classify");
            let first = view.is_writable.then_some(first.as_str());
            if empty::empty(ui, icons::CATALOGUE, &tr!(texts, "requirements-unclassified"), first) {
                actions.push(Action::Classify(Subject::System(id)));
            }
            return;
        }
        summary(&known, texts, ui);
        if button::secondary(ui, &tr!(texts, "requirements-procurement")).clicked() {
            actions.push(Action::ExportProcurement(id));
        }
        ui.add_space(theme::space(1));
        areas(view.snapshot.catalogue(), &known.found, texts, ui);
    });
}

/// How many there are, and what is not among them.
fn summary(known: &Known<'_>, texts: &Texts, ui: &mut Ui) {
    ui.label(theme::strong(tr!(texts, "requirements-count", count = known.found.len())));
    ui.add(Label::new(theme::caption(tr!(texts, "requirements-note"))).wrap());
    for aspect in known.outside.iter() {
        let name = texts.word(aspect);
        field::warning(ui, &tr!(texts, "requirements-outside", aspect = name));
    }
    if known.status == Status::Incomplete {
        field::warning(ui, &tr!(texts, "requirements-incomplete"));
    }
    ui.add_space(theme::space(1));
}

fn areas(catalogue: &Catalogue, found: &[Applicable<'_>], texts: &Texts, ui: &mut Ui) {
    for held in found.chunk_by(|one, next| one.requirement.area == next.requirement.area) {
        let Some(area) = catalogue.area(&held[0].requirement.area) else { continue };
        let name = tr!(texts, "requirements-area", name = texts.wording(&area.name), count = held.len());
        CollapsingHeader::new(theme::strong(name)).id_salt(&*area.key).show_unindented(ui, |ui| {
            for applicable in held {
                one(applicable, texts, ui);
            }
        });
    }
}

fn one(applicable: &Applicable<'_>, texts: &Texts, ui: &mut Ui) {
    let held = applicable.requirement;
    ui.add_space(theme::space(1));
    ui.add(Label::new(theme::strong(texts.wording(&held.heading))).wrap());
    ui.add(Label::new(texts.wording(&applicable.filled(&held.is))).wrap());
    let (reason, answers) = (reason(applicable, texts), texts.word(held.answers));
    ui.add(Label::new(theme::caption(joined([&*held.id, &*reason, &*answers]))).wrap());
    ui.add_space(theme::space(1));
}

/// Why it applies: "gäller för K 2", "grundskydd", with the law that switches it on.
fn reason(applicable: &Applicable<'_>, texts: &Texts) -> String {
    let levels = cells::levels(applicable.because);
    let reason = if levels.is_empty() {
        tr!(texts, "requirements-basic")
    } else {
        tr!(texts, "requirements-because", levels = levels)
    };
    match applicable.requirement.law {
        Some(law) => tr!(texts, "requirements-because-law", reason = reason, law = texts.word(law)),
        None => reason,
    }
}
