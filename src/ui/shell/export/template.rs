//! The templates by which lists go out: choosing one that the register keeps, and keeping what is chosen.

use super::super::transfer::choose;
use crate::domain::{ListProfile, ListProfileId, ProfileKind, Text};
use crate::exchange::Handout;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::{View, theme};
use eframe::egui::{Align, Layout, Ui};

/// The template in use, and the name under which what is chosen is to be kept.
#[derive(Default)]
pub struct Template {
    chosen: Option<ListProfileId>,
    name: Text,
    /// Those that the register keeps, read once for each change of it.
    kept: Option<(u64, Vec<Kept>)>,
}

struct Kept {
    id: ListProfileId,
    name: Text,
    handout: Handout,
}

impl Template {
    /// Draws the templates there are, if any; tells what one says that was chosen just now.
    pub fn choose(&mut self, view: &View<'_>, ui: &mut Ui) -> Option<Handout> {
        let revision = view.snapshot.revision();
        if self.kept.as_ref().is_none_or(|(at, _)| *at != revision) {
            self.kept = Some((revision, kept(view)));
        }
        let kept = self.kept.as_ref().map(|(_, kept)| kept).filter(|kept| !kept.is_empty())?;
        let before = self.chosen;
        let none = std::iter::once((None, tr!(view.texts, "export-template-none")));
        let named = kept.iter().map(|held| (Some(held.id), held.name.to_string()));
        choose(ui, &tr!(view.texts, "export-template"), &mut self.chosen, &none.chain(named).collect::<Vec<_>>());
        ui.add_space(theme::space(2));
        let held = kept.iter().find(|held| Some(held.id) == self.chosen && self.chosen != before)?;
        self.name = held.name.clone();
        Some(held.handout.clone())
    }

    /// Draws how what is chosen is kept for the next time; tells the template in which it is to be kept,
    /// without its text.
    pub fn save(&mut self, view: &View<'_>, ui: &mut Ui) -> Option<ListProfile> {
        let texts = view.texts;
        let named = view.snapshot.list_profile(ProfileKind::Export, &self.name);
        let label =
            if named.is_some() { tr!(texts, "export-template-change") } else { tr!(texts, "export-template-save") };
        let mut is_pressed = false;
        ui.add_space(theme::space(2));
        ui.columns(3, |columns| {
            let hint = tr!(texts, "export-template-hint");
            let label_of = tr!(texts, "export-template-name");
            let field = Field::new(&label_of).hint(&hint).text(&mut columns[0], &mut self.name);
            let can_save = view.is_writable && !self.name.trim().is_empty();
            let told = if view.is_writable {
                tr!(texts, "export-template-nameless")
            } else {
                tr!(texts, "export-template-read-only")
            };
            // Beside the field, below its label.
            let below = field.rect.top() - columns[1].cursor().top();
            columns[1].add_space(below);
            columns[1].add_enabled_ui(can_save, |ui| {
                ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                    is_pressed = button::secondary(ui, &label).on_disabled_hover_text(told).clicked();
                });
            });
        });
        if !is_pressed {
            return None;
        }
        let id = named.map_or_else(|| ListProfileId::fresh(view.now), |held| held.id);
        self.chosen = Some(id);
        Some(ListProfile { id, kind: ProfileKind::Export, name: self.name.trim().into(), text: Text::default() })
    }
}

/// The templates of the register; what cannot be read is passed over.
fn kept(view: &View<'_>) -> Vec<Kept> {
    let profiles = view.snapshot.list_profiles_of(ProfileKind::Export).into_iter();
    let read = |held: &ListProfile| {
        let handout = Handout::from_toml(&held.text).ok()?;
        Some(Kept { id: held.id, name: held.name.clone(), handout })
    };
    profiles.filter_map(read).collect()
}
