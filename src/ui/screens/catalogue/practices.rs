//! "Så gör vi" on the pane of a requirement: what each unit says about how it meets it, and a field for the unit that
//! is chosen.

use crate::domain::{Text, UnitId, fold};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::screens::practice::PracticeForm;
use crate::ui::widgets::field::Field;
use crate::ui::{Action, View, theme};
use eframe::egui::{Label, Ui};

/// What the part keeps between frames.
#[derive(Default)]
pub struct Practices {
    /// The unit that is written for, where no unit is chosen for the whole window.
    unit: Option<UnitId>,
    form: Option<PracticeForm>,
    known: Option<Known>,
    saves: bool,
}

/// What the units say of one requirement, worked out once for each change of the register.
struct Known {
    by: (u64, Text),
    /// The units by name.
    units: Vec<(UnitId, String)>,
    /// The unit, its name, and what it says.
    said: Vec<(UnitId, String, Text)>,
}

impl Known {
    fn read(view: &View<'_>, requirement: &Text) -> Self {
        let snapshot = view.snapshot;
        let mut units: Vec<(UnitId, String)> =
            snapshot.units().iter().map(|(_, unit)| (unit.id, unit.name.to_string())).collect();
        units.sort_by_cached_key(|(_, name)| fold(name));
        let said = |(id, name): &(UnitId, String)| {
            let held = snapshot.own_practice(*id, requirement)?;
            Some((*id, name.clone(), held.text.clone()))
        };
        let said = units.iter().filter_map(said).collect();
        Self { by: (snapshot.revision(), requirement.clone()), units, said }
    }
}

impl Practices {
    /// Draws the part.
    pub fn show(&mut self, requirement: &Text, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let texts = view.texts;
        if view.snapshot.units().is_empty() {
            return;
        }
        let is_fresh = |known: &Known| known.by.0 == view.snapshot.revision() && known.by.1 == *requirement;
        let known = self.known.take().filter(is_fresh).unwrap_or_else(|| Known::read(view, requirement));
        ui.label(theme::strong(tr!(texts, "catalogue-practices")));
        let unit = self.choose(&known, view, texts, ui);
        for (_, name, text) in known.said.iter().filter(|(id, ..)| Some(*id) != unit || !view.is_writable) {
            Field::new(name).shown(ui, text);
        }
        match unit.filter(|_| view.is_writable) {
            Some(unit) => self.write(unit, requirement, view, ui, actions),
            None if known.said.is_empty() => {
                ui.add(Label::new(theme::caption(tr!(texts, "catalogue-practices-none"))).wrap());
            }
            None => {}
        }
        self.known = Some(known);
    }

    /// The unit that is written for: the one chosen for the whole window, else the one chosen here.
    fn choose(&mut self, known: &Known, view: &View<'_>, texts: &Texts, ui: &mut Ui) -> Option<UnitId> {
        if view.unit.is_some() || !view.is_writable {
            return view.unit;
        }
        let none = (None, tr!(texts, "common-nothing-chosen"));
        let options: Vec<(Option<UnitId>, String)> =
            std::iter::once(none).chain(known.units.iter().map(|(id, name)| (Some(*id), name.clone()))).collect();
        Field::new(&tr!(texts, "catalogue-practices-unit")).choice_of(ui, &mut self.unit, &options);
        self.unit
    }

    fn write(&mut self, unit: UnitId, requirement: &Text, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let is_other = self.form.as_ref().is_none_or(|form| form.subject() != (unit, requirement));
        if is_other {
            self.keep(view, actions);
            self.form = Some(PracticeForm::new(view, unit, requirement, None).quiet());
        }
        let is_left = self.form.as_mut().is_some_and(|form| {
            form.follow(view);
            form.show(view, ui)
        });
        if is_left || std::mem::take(&mut self.saves) {
            self.keep(view, actions);
        }
    }

    fn keep(&mut self, view: &View<'_>, actions: &mut Vec<Action>) {
        let command = self.form.as_mut().and_then(|form| form.keep(view, &Text::default()));
        if let Some(command) = command {
            actions.insert(0, Action::Run(Box::new(command)));
        }
    }

    /// Whatever is asked for may lead away from here: what is written goes before it.
    pub fn keep_before(&mut self, view: &View<'_>, actions: &mut Vec<Action>) {
        if !actions.is_empty() {
            self.keep(view, actions);
        }
    }

    /// Keeps what is written, when it is next drawn.
    pub fn save(&mut self) {
        self.saves = true;
    }

    /// Whether something is written that is not kept.
    pub fn is_dirty(&self) -> bool {
        self.form.as_ref().is_some_and(PracticeForm::is_dirty)
    }
}
