//! Which part of a list is exported, as it is being chosen: columns and their order, rows, the day, what is hidden, and
//! the template that keeps it.

mod columns;
mod template;

use super::transfer::{choose, format_name, list_name};
use crate::domain::{Date, Level, ListProfile, Subject, Text};
use crate::exchange::{Format, GROUND, Handout, Instead, List, Mask, Rows, headings};
use crate::register::Command;
use crate::tr;
use crate::ui::widgets::date;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, Export, View, theme};
use columns::Columns;
use eframe::egui::{Label, Ui};
use template::Template;

/// Wide enough for the columns beside the rest.
const WIDTH: f32 = 800.0;

/// What is chosen so far.
pub struct ExportForm {
    list: List,
    format: Format,
    rows: Choice,
    /// The records in view where the question was asked from, if they are not all.
    shown: Option<Vec<Subject>>,
    as_of: Option<Date>,
    is_day_readable: bool,
    columns: Columns,
    from: Option<Level>,
    instead: Instead,
    ground: Text,
    template: Template,
}

/// Which rows go out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    All,
    /// Those of the unit in view.
    Unit,
    /// Those in view.
    Shown,
}

impl ExportForm {
    /// A whole list as it is now; `shown` are the records in view, where those are not all.
    #[must_use]
    pub fn of(list: List, shown: Option<Vec<Subject>>, view: &View<'_>) -> Self {
        let rows = if shown.is_some() && list.is_about_records() { Choice::Shown } else { Choice::All };
        Self {
            list,
            format: Format::default(),
            rows,
            shown,
            as_of: None,
            is_day_readable: true,
            columns: Columns::of(&known(list, view), &[], &[]),
            from: None,
            instead: Instead::default(),
            ground: GROUND.into(),
            template: Template::default(),
        }
    }

    /// Draws it.
    pub fn show(&mut self, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) -> Option<Answer> {
        let texts = view.texts;
        let (title, accept) = (tr!(texts, "export-title"), tr!(texts, "export-accept"));
        let later = self.as_of.filter(|day| *day > view.today);
        let is_grounded = !self.is_masked() || !self.ground.trim().is_empty();
        let can_accept = self.is_day_readable && later.is_none() && is_grounded && !self.columns.is_empty();
        let modal = Modal { can_accept, width: WIDTH, ..Modal::new("export", &title, &accept) };
        modal.show(ui, texts, |ui| {
            ui.spacing_mut().item_spacing.x = theme::space(5);
            ui.columns(2, |sides| {
                for side in sides.iter_mut() {
                    side.spacing_mut().item_spacing.x = theme::space(2);
                }
                sides[0].vertical(|ui| self.what(view, later, ui));
                self.columns.show(view, &mut sides[1]);
            });
            ui.spacing_mut().item_spacing.x = theme::space(3);
            self.mask(view, ui);
            if let Some(kept) = self.template.save(view, ui) {
                actions.extend(self.keep(kept));
            }
            ui.add_space(theme::space(1));
            ui.add(Label::new(theme::caption(tr!(texts, "export-sensitive"))).wrap());
        })
    }

    /// The list, its format, rows and day.
    fn what(&mut self, view: &View<'_>, later: Option<Date>, ui: &mut Ui) {
        let texts = view.texts;
        if let Some(handout) = self.template.choose(view, ui) {
            self.take_over(handout, view);
        }
        let before = self.list;
        // The list that is handed on most stands first.
        let lists = List::ALL.into_iter().rev().map(|list| (list, list_name(list, texts)));
        choose(ui, &tr!(texts, "export-list"), &mut self.list, &lists.collect::<Vec<_>>());
        if self.list != before {
            self.columns = Columns::of(&known(self.list, view), &[], &[]);
        }
        ui.add_space(theme::space(2));
        let formats = Format::ALL.map(|format| (format, format_name(format, texts)));
        choose(ui, &tr!(texts, "export-profile"), &mut self.format, &formats);
        ui.add_space(theme::space(2));
        let rows = self.offered(view);
        if !rows.iter().any(|(choice, _)| *choice == self.rows) {
            self.rows = Choice::All;
        }
        choose(ui, &tr!(texts, "export-rows"), &mut self.rows, &rows);
        ui.add_space(theme::space(2));
        let wrong = later.map(|day| tr!(texts, "errors-day-in-future", date = day.to_string()));
        let label = tr!(texts, "export-as-of");
        let entry = date::entry(ui, texts, &label, &mut self.as_of, view.today, wrong.as_deref());
        self.is_day_readable = entry.is_readable;
        ui.add(Label::new(theme::caption(tr!(texts, "export-as-of-note"))).wrap());
    }

    /// The rows that can be chosen.
    fn offered(&self, view: &View<'_>) -> Vec<(Choice, String)> {
        let texts = view.texts;
        let mut rows = vec![(Choice::All, tr!(texts, "export-rows-all"))];
        if !self.list.is_about_records() {
            return rows;
        }
        if let Some(unit) = view.unit {
            rows.push((Choice::Unit, tr!(texts, "export-rows-unit", unit = view.snapshot.unit_name(Some(unit)))));
        }
        if let Some(shown) = &self.shown {
            rows.push((Choice::Shown, tr!(texts, "export-rows-shown", count = shown.len())));
        }
        rows
    }

    /// From which level on records are hidden, what stands instead, and on what ground.
    fn mask(&mut self, view: &View<'_>, ui: &mut Ui) {
        let (texts, settings) = (view.texts, view.snapshot.settings());
        ui.add_space(theme::space(3));
        ui.label(theme::strong(tr!(texts, "export-mask")));
        ui.add(Label::new(theme::caption(tr!(texts, "export-mask-note"))).wrap());
        ui.add_space(theme::space(1));
        let levels = Level::all().filter(|level| level.number() <= settings.highest() && level.number() > 0);
        let none = std::iter::once((None, tr!(texts, "export-mask-none")));
        let from =
            levels.map(|level| (Some(level), tr!(texts, "export-mask-level", level = texts.level(level, settings))));
        let from: Vec<_> = none.chain(from).collect();
        let (is_masked, hides_records) = (self.is_masked(), self.from.is_some());
        ui.columns(3, |columns| {
            choose(&mut columns[0], &tr!(texts, "export-mask-from"), &mut self.from, &from);
            columns[1].add_enabled_ui(hides_records, |ui| {
                let instead = [
                    (Instead::Nothing, tr!(texts, "export-mask-nothing")),
                    (Instead::Name, tr!(texts, "export-mask-name")),
                ];
                choose(ui, &tr!(texts, "export-mask-instead"), &mut self.instead, &instead);
            });
            columns[2].add_enabled_ui(is_masked, |ui| {
                let lacks = is_masked && self.ground.trim().is_empty();
                let wrong = lacks.then(|| tr!(texts, "export-mask-ground-missing"));
                Field::new(&tr!(texts, "export-mask-ground")).error(wrong.as_deref()).text(ui, &mut self.ground);
            });
        });
    }

    /// Keeps what is chosen in a template.
    fn keep(&self, held: ListProfile) -> Option<Action> {
        let text = self.handout().to_toml().ok()?.into();
        Some(Action::Run(Box::new(Command::SaveListProfile(Box::new(ListProfile { text, ..held })))))
    }

    fn is_masked(&self) -> bool {
        self.from.is_some() || self.columns.has_hidden()
    }

    /// How the list is handed out, as a template keeps it.
    fn handout(&self) -> Handout {
        let mask = self.is_masked().then(|| Mask {
            ground: self.ground.trim().to_owned(),
            columns: self.columns.hidden(),
            from: self.from,
            instead: self.instead,
        });
        Handout { list: self.list, format: self.format, columns: self.columns.chosen(), mask }
    }

    /// What is to be exported.
    #[must_use]
    pub fn export(self, view: &View<'_>) -> Export {
        let handout = self.handout();
        let rows = match (self.rows, view.unit, self.shown) {
            (Choice::Unit, Some(unit), _) => Rows::of_unit(unit, view.snapshot),
            (Choice::Shown, _, Some(shown)) => Rows::about(shown),
            _ => Rows::All,
        };
        Export { handout, rows, as_of: self.as_of }
    }

    fn take_over(&mut self, handout: Handout, view: &View<'_>) {
        let mask = handout.mask.unwrap_or_else(Mask::nothing);
        (self.list, self.format) = (handout.list, handout.format);
        self.columns = Columns::of(&known(self.list, view), &handout.columns, &mask.columns);
        (self.from, self.instead, self.ground) = (mask.from, mask.instead, mask.ground.as_str().into());
    }
}

/// The headings of a list.
fn known(list: List, view: &View<'_>) -> Vec<String> {
    headings(list, view.snapshot.settings().aspects())
}
