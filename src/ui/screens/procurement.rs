//! Which requirements a supplier is asked for on one occasion: those of a system, or of one that is only planned, each
//! of which can be chosen away with a reason.

use crate::domain::requirement::{Applicable, outside_method};
use crate::domain::{Aspect, CatalogueId, LawMark, LawMarks, Level, Levels, Subject, SystemId, Text};
use crate::exchange::{LeftOut, ProcuredSystem, Procurement};
use crate::tr;
use crate::ui::screens::records::joined;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::{Checkbox, CollapsingHeader, Label, Ui};
use std::collections::BTreeMap;

/// What is chosen so far.
#[derive(Default)]
pub struct Choice {
    /// The system; `None` for one that is only planned.
    system: Option<SystemId>,
    levels: Levels,
    laws: Vec<LawMark>,
    /// The requirements that are chosen away, with the reason as far as it is written.
    left_out: BTreeMap<Text, Text>,
    known: Option<Known>,
}

/// What applies, worked out once for each change of the register and of the choice.
struct Known {
    by: (u64, CatalogueId, Levels, Vec<LawMark>),
    areas: Vec<Area>,
}

struct Area {
    name: String,
    rows: Vec<Row>,
}

struct Row {
    id: Text,
    name: String,
    wording: String,
}

impl Choice {
    /// What the supplier of a system of the register is asked for.
    pub fn of_system(system: SystemId) -> Self {
        Self { system: Some(system), ..Self::default() }
    }

    fn what(&self) -> ProcuredSystem {
        match self.system {
            Some(system) => ProcuredSystem::System(system),
            None => {
                ProcuredSystem::Planned { levels: self.levels, laws: self.laws.iter().copied().collect::<LawMarks>() }
            }
        }
    }

    fn refresh(&mut self, view: &View<'_>) {
        let by = (view.snapshot.revision(), view.snapshot.catalogue().id, self.levels, self.laws.clone());
        if self.known.as_ref().is_none_or(|known| known.by != by) {
            self.known = Some(Known { areas: areas(view, &self.what().requirements(view.snapshot)), by });
        }
    }

    /// How many requirements are asked for, chosen away, and chosen away without a reason.
    fn counts(&self) -> (usize, usize, usize) {
        let rows = || self.known.iter().flat_map(|known| &known.areas).flat_map(|area| &area.rows);
        let reasons = || rows().filter_map(|row| self.left_out.get(&row.id));
        let left = reasons().count();
        (rows().count() - left, left, reasons().filter(|reason| reason.trim().is_empty()).count())
    }

    /// Draws it; true when it is left.
    pub fn show(&mut self, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) -> bool {
        self.refresh(view);
        let texts = view.texts;
        let title = match self.system {
            Some(id) => tr!(texts, "procurement-title", system = view.snapshot.subject_name(Subject::System(id))),
            None => tr!(texts, "procurement-title-planned"),
        };
        let (chosen, _, lacking) = self.counts();
        let is_known = self.system.is_some() || self.levels != Levels::default();
        let accept = tr!(texts, "export-accept");
        let can_accept = is_known && chosen > 0 && lacking == 0;
        let modal = Modal { can_accept, width: theme::FORM_WIDTH, ..Modal::new("procurement", &title, &accept) };
        let answer = modal.show(ui, texts, |ui| {
            ui.add(Label::new(tr!(texts, "procurement-about")).wrap());
            ui.add_space(theme::space(2));
            if self.system.is_none() {
                self.levels(view, ui);
            }
            if is_known {
                self.requirements(view, ui);
            } else {
                ui.label(theme::caption(tr!(texts, "procurement-nothing")));
            }
        });
        if answer == Some(Answer::Accepted) {
            actions.push(Action::SaveProcurement(Box::new(self.wanted())));
        }
        answer.is_some()
    }

    fn wanted(&self) -> Procurement {
        let rows = self.known.iter().flat_map(|known| &known.areas).flat_map(|area| &area.rows);
        let left_out = rows.filter_map(|row| {
            let reason = self.left_out.get(&row.id)?.trim().into();
            Some(LeftOut { requirement: row.id.clone(), reason })
        });
        Procurement { what: self.what(), left_out: left_out.collect() }
    }

    /// The levels and laws of a system that is only planned.
    fn levels(&mut self, view: &View<'_>, ui: &mut Ui) {
        let (texts, settings) = (view.texts, view.snapshot.settings());
        let none = std::iter::once((None, tr!(texts, "common-nothing-chosen")));
        let in_use = Level::all().filter(|level| level.number() <= settings.highest());
        let options: Vec<(Option<Level>, String)> =
            none.chain(in_use.map(|level| (Some(level), texts.level(level, settings)))).collect();
        let aspects: Vec<Aspect> = settings.aspects().iter().collect();
        ui.columns(aspects.len(), |columns| {
            for (ui, aspect) in columns.iter_mut().zip(aspects) {
                let (letter, name) = (aspect.letter().to_string(), texts.word(aspect));
                let label = tr!(texts, "procurement-level", letter = letter, aspect = name);
                Field::new(&label).choice_of(ui, &mut self.levels[aspect], &options);
            }
        });
        for aspect in outside_method(&self.levels, settings.aspects()).iter() {
            field::warning(ui, &tr!(texts, "requirements-outside", aspect = texts.word(aspect)));
        }
        ui.label(theme::caption(tr!(texts, "procurement-laws")));
        ui.horizontal_wrapped(|ui| {
            for law in LawMark::ALL {
                let mut is_on = self.laws.contains(&law);
                if field::check(ui, &texts.word(law), &mut is_on).changed() {
                    self.laws.retain(|held| *held != law);
                    self.laws.extend(is_on.then_some(law));
                }
            }
        });
        ui.add_space(theme::space(2));
    }

    /// The requirements by area, each with a box, and the reason beneath one that is chosen away.
    fn requirements(&mut self, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        let (chosen, left, lacking) = self.counts();
        ui.label(theme::strong(tr!(texts, "procurement-count", chosen = chosen, left = left)));
        if lacking > 0 {
            field::warning(ui, &tr!(texts, "procurement-reason-missing", count = lacking));
        }
        let Self { known, left_out, .. } = self;
        for area in known.iter().flat_map(|known| &known.areas) {
            let chosen = area.rows.iter().filter(|row| !left_out.contains_key(&row.id)).count();
            let name = tr!(texts, "procurement-area", name = &*area.name, chosen = chosen, count = area.rows.len());
            CollapsingHeader::new(theme::strong(name)).id_salt(&*area.name).show_unindented(ui, |ui| {
                for row in &area.rows {
                    ui.push_id(&*row.id, |ui| one(row, left_out, view, ui));
                }
            });
        }
    }
}

fn one(row: &Row, left_out: &mut BTreeMap<Text, Text>, view: &View<'_>, ui: &mut Ui) {
    let mut is_chosen = !left_out.contains_key(&row.id);
    if ui.add(Checkbox::new(&mut is_chosen, &row.name)).changed() {
        if is_chosen {
            left_out.remove(&row.id);
        } else {
            left_out.insert(row.id.clone(), Text::default());
        }
    }
    ui.add(Label::new(theme::caption(&row.wording)).wrap());
    if let Some(reason) = left_out.get_mut(&row.id) {
        let label = tr!(view.texts, "procurement-reason", requirement = row.id.to_string());
        Field::new(&label).text(ui, reason);
    }
    ui.add_space(theme::space(1));
}

fn areas(view: &View<'_>, found: &[Applicable<'_>]) -> Vec<Area> {
    let (texts, catalogue) = (view.texts, view.snapshot.catalogue());
    let row = |applicable: &Applicable<'_>| {
        let held = applicable.requirement;
        let wording = applicable.filled(&held.shall);
        Row {
            id: held.id.clone(),
            name: joined([&*held.id, texts.wording(&held.heading)]),
            wording: texts.wording(&wording).to_owned(),
        }
    };
    let in_area = |key: &Text| found.iter().filter(|held| held.requirement.area == *key).map(row).collect::<Vec<_>>();
    let areas = catalogue.areas.iter().map(|area| (texts.wording(&area.name).to_owned(), in_area(&area.key)));
    areas.filter(|(_, rows)| !rows.is_empty()).map(|(name, rows)| Area { name, rows }).collect()
}
