//! The questions around lists that go out and come in.

use super::impact;
use crate::exchange::{Format, List, Profile};
use crate::i18n::Texts;
use crate::register::Shifted;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, View, theme};
use eframe::egui::{Grid, Label, Ui};
use std::path::PathBuf;

/// What an import would do, as it is told before it is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// Name of the file.
    pub file: String,
    /// Where it is.
    pub path: PathBuf,
    /// Rows that make a record.
    pub new: usize,
    /// Rows that change one.
    pub changed: usize,
    /// Rows that say what the register says.
    pub same: usize,
    /// Columns of the file that are passed over.
    pub unknown_columns: Vec<String>,
    /// Columns that only tell something and were edited all the same.
    pub passed_over: Vec<String>,
    /// Units that are made on the way.
    pub created_units: Vec<String>,
    /// Systems in the register whose levels move.
    pub shifted: Vec<Shifted>,
}

impl Planned {
    /// How many rows change something.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.new + self.changed + self.created_units.len()
    }
}

/// What a list is called.
#[must_use]
pub fn list_name(list: List, texts: &Texts) -> String {
    match list {
        List::Units => tr!(texts, "export-list-units"),
        List::Systems => tr!(texts, "export-list-systems"),
        List::CommonTypes => tr!(texts, "export-list-common-types"),
        List::Assets => tr!(texts, "export-list-assets"),
        List::Carries => tr!(texts, "export-list-carries"),
        List::Dependencies => tr!(texts, "export-list-dependencies"),
        List::Adjustments => tr!(texts, "export-list-adjustments"),
        List::PlannedSessions => tr!(texts, "export-list-planned-sessions"),
        List::ThresholdAnalyses => tr!(texts, "export-list-threshold-analyses"),
        List::Practices => tr!(texts, "export-list-practices"),
        List::Assessments => tr!(texts, "export-list-assessments"),
        List::Measures => tr!(texts, "export-list-measures"),
        List::RiskAcceptances => tr!(texts, "export-list-risk-acceptances"),
        List::FollowUps => tr!(texts, "export-list-follow-ups"),
        List::Activities => tr!(texts, "export-list-activities"),
        List::ClassificationList => tr!(texts, "export-list-classification"),
    }
}

/// What a format is called.
#[must_use]
pub fn format_name(format: Format, texts: &Texts) -> String {
    match format {
        Format::Csv(Profile::ExcelSv) => tr!(texts, "export-profile-excel"),
        Format::Csv(Profile::Rfc4180) => tr!(texts, "export-profile-rfc"),
        Format::Xlsx => tr!(texts, "export-format-xlsx"),
        Format::Json => tr!(texts, "export-format-json"),
    }
}

/// Which list a file holds, where its headings are those of several.
#[derive(Clone, Debug)]
pub struct ListQuestion {
    /// The list that is chosen.
    pub list: List,
    /// The file.
    pub path: PathBuf,
    lists: Vec<List>,
}

impl ListQuestion {
    /// Asks which of these lists a file holds.
    #[must_use]
    pub fn new(lists: Vec<List>, path: PathBuf) -> Self {
        Self { list: lists.first().copied().unwrap_or(List::Systems), path, lists }
    }

    /// Draws the question.
    pub fn show(&mut self, texts: &Texts, ui: &Ui) -> Option<Answer> {
        let (title, accept) = (tr!(texts, "import-title"), tr!(texts, "import-look"));
        Modal::new("import", &title, &accept).show(ui, texts, |ui| {
            ui.label(theme::strong(self.path.file_name().unwrap_or_default().to_string_lossy()));
            ui.add_space(theme::space(2));
            let lists: Vec<_> = self.lists.iter().map(|list| (*list, list_name(*list, texts))).collect();
            choose(ui, &tr!(texts, "import-list"), &mut self.list, &lists);
            ui.add_space(theme::space(2));
            ui.add(Label::new(theme::caption(tr!(texts, "import-several"))).wrap());
        })
    }
}

/// One of some values with the names given, beneath its label.
pub(super) fn choose<T: Clone + PartialEq>(ui: &mut Ui, label: &str, value: &mut T, options: &[(T, String)]) {
    Field::new(label).choice_of(ui, value, options);
}

/// Tells what an import would do, and asks whether to do it.
pub fn show_planned(planned: &Planned, view: &View<'_>, ui: &Ui, actions: &mut Vec<Action>) -> Option<Answer> {
    let texts = view.texts;
    let title = tr!(texts, "import-planned-title", file = planned.file.clone());
    let is_empty = planned.changes() == 0;
    let accept = if is_empty { tr!(texts, "common-ok") } else { tr!(texts, "import-accept") };
    let plain = Modal::new("planned", &title, &accept);
    let width = if planned.shifted.is_empty() { plain.width } else { impact::WIDTH };
    let modal = Modal { has_cancel: !is_empty, width, ..plain };
    let mut is_left = false;
    let answer = modal.show(ui, texts, |ui| {
        if is_empty {
            ui.label(tr!(texts, "import-nothing"));
        }
        Grid::new("planned-counts").num_columns(2).spacing([theme::space(4), theme::space(1)]).show(ui, |ui| {
            let rows = [
                (planned.new, tr!(texts, "import-new")),
                (planned.changed, tr!(texts, "import-changed")),
                (planned.same, tr!(texts, "import-same")),
            ];
            for (count, label) in rows {
                ui.label(theme::strong(texts.number(count)));
                ui.label(label);
                ui.end_row();
            }
        });
        told_list(ui, &tr!(texts, "import-created-units"), &planned.created_units);
        told_list(ui, &tr!(texts, "import-unknown-columns"), &planned.unknown_columns);
        if !planned.unknown_columns.is_empty() {
            ui.add_space(theme::space(1));
            if button::secondary(ui, &tr!(texts, "import-faults-assist")).clicked() {
                actions.push(Action::IntakeFile(planned.path.clone()));
                is_left = true;
            }
        }
        told_list(ui, &tr!(texts, "import-passed-over"), &planned.passed_over);
        if !planned.shifted.is_empty() {
            ui.add_space(theme::space(2));
            ui.label(theme::strong(tr!(texts, "app-impact-title", count = planned.shifted.len())));
            impact::shifted(&planned.shifted, view, ui);
        }
    });
    if is_left { Some(Answer::Cancelled) } else { answer }
}

fn told_list(ui: &mut Ui, heading: &str, items: &[String]) {
    if items.is_empty() {
        return;
    }
    ui.add_space(theme::space(2));
    ui.label(theme::strong(heading));
    ui.label(items.join(", "));
}
