//! The head of the screen: what the catalogue is called, whether there is a newer one, and the ways in and out.

use crate::catalogue::Catalogue;
use crate::domain::CatalogueId;
use crate::exchange::{CatalogueFormat, Format, Profile};
use crate::i18n::{Language, Texts};
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::{Action, View, theme};
use eframe::egui::{Align, Label, Layout, RichText, Ui};

/// What is told of a newer version, kept because working it out means to compare two catalogues.
#[derive(Default)]
pub struct Newer {
    by: Option<(CatalogueId, Language)>,
    told: Option<(&'static Catalogue, String)>,
}

impl Newer {
    /// Works it out anew where another catalogue counts, or another language is spoken.
    fn refresh(&mut self, view: &View<'_>) {
        let by = Some((view.snapshot.catalogue().id, view.texts.language()));
        if self.by == by {
            return;
        }
        self.by = by;
        self.told = view.snapshot.newer_catalogue().map(|newer| {
            let adoption = view.snapshot.adoption(newer);
            let comparison = &adoption.comparison;
            let (added, changed) = (comparison.added().count(), comparison.to_confirm().count());
            let version = newer.version.to_string();
            let gone = comparison.gone.len();
            let told =
                tr!(view.texts, "catalogue-newer", version = version, added = added, changed = changed, gone = gone);
            (newer, told)
        });
    }
}

/// Draws the head. `count` is how many requirements there are, in words.
pub fn show(newer: &mut Newer, count: String, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        ui.label(theme::title(tr!(texts, "catalogue-title")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            export(texts, ui, actions);
            let read = tr!(texts, "catalogue-read");
            let is_writable = view.is_writable;
            if ui.add_enabled_ui(is_writable, |ui| button::secondary(ui, &read)).inner.clicked() {
                actions.push(Action::ReadCatalogue);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(RichText::new(count).weak()).truncate());
            });
        });
    });
    let is_own = !view.snapshot.catalogue().name.is_empty();
    let note = if is_own { tr!(texts, "catalogue-note-own") } else { tr!(texts, "catalogue-note") };
    ui.add(Label::new(theme::caption(note)).wrap());
    newer.refresh(view);
    if let Some((catalogue, told)) = &newer.told {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = theme::space(2);
            ui.label(told);
            if button::secondary(ui, &tr!(texts, "catalogue-review")).clicked() {
                actions.push(Action::ReviewCatalogue(Box::new((*catalogue).clone())));
            }
        });
    }
}

fn export(texts: &Texts, ui: &mut Ui, actions: &mut Vec<Action>) {
    let formats = [
        (CatalogueFormat::List(Format::Csv(Profile::ExcelSv)), tr!(texts, "export-profile-excel")),
        (CatalogueFormat::List(Format::Xlsx), tr!(texts, "catalogue-export-xlsx")),
        (CatalogueFormat::List(Format::Csv(Profile::Rfc4180)), tr!(texts, "export-profile-rfc")),
        (CatalogueFormat::Library, tr!(texts, "catalogue-export-library")),
    ];
    ui.menu_button(tr!(texts, "catalogue-export"), |ui| {
        for (format, name) in formats {
            if ui.button(name).clicked() {
                actions.push(Action::ExportCatalogue(format));
                ui.close();
            }
        }
    });
}
