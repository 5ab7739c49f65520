//! What is wrong with a list, row by row: nothing was imported, and every wrong cell is named.

use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{Action, theme};
use eframe::egui::{Label, ScrollArea, Ui, vec2};
use std::path::PathBuf;

/// The faults of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// Name of the file.
    pub file: String,
    /// The wrong cells, by line.
    pub rows: Vec<FaultRow>,
    /// Where the file is, if the import assistant could make more of it.
    pub foreign: Option<PathBuf>,
}

/// One wrong cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultRow {
    /// Line in the file.
    pub line: u64,
    /// Heading of the column.
    pub column: String,
    /// What the cell holds.
    pub value: String,
    /// What is wrong with it.
    pub reason: String,
}

impl Faults {
    /// As lines with tabs, for a spreadsheet or a letter.
    #[must_use]
    pub fn as_text(&self, texts: &Texts) -> String {
        let mut text = headings(texts).join("\t");
        for row in &self.rows {
            text.push('\n');
            text.push_str(&[row.line.to_string().as_str(), &row.column, &row.value, &row.reason].join("\t"));
        }
        text
    }
}

fn headings(texts: &Texts) -> [String; 4] {
    [
        tr!(texts, "import-fault-line"),
        tr!(texts, "import-fault-column"),
        tr!(texts, "import-fault-value"),
        tr!(texts, "import-fault-reason"),
    ]
}

const WIDTHS: [f32; 4] = [48.0, 140.0, 150.0, 360.0];

/// Draws the faults.
pub fn show(faults: &Faults, texts: &Texts, ui: &Ui, actions: &mut Vec<Action>) -> Option<Answer> {
    let title = tr!(texts, "import-faults-title", count = faults.rows.len(), file = faults.file.clone());
    let accept = tr!(texts, "common-ok");
    let modal = Modal { width: 760.0, has_cancel: false, ..Modal::new("faults", &title, &accept) };
    let mut is_left = false;
    let answer = modal.show(ui, texts, |ui| {
        ui.label(tr!(texts, "import-faults-hint"));
        ui.add_space(theme::space(2));
        line(ui, &headings(texts), true);
        let area = ScrollArea::vertical().max_height(theme::space(75)).auto_shrink([false, true]);
        area.show_rows(ui, theme::ROW_HEIGHT, faults.rows.len(), |ui, range| {
            for row in &faults.rows[range] {
                let cells = [row.line.to_string(), row.column.clone(), row.value.clone(), row.reason.clone()];
                line(ui, &cells, false);
            }
        });
        ui.add_space(theme::space(2));
        ui.horizontal(|ui| {
            if button::secondary(ui, &tr!(texts, "import-faults-copy")).clicked() {
                actions.push(Action::Copy(faults.as_text(texts)));
            }
            let Some(path) = &faults.foreign else { return };
            if button::secondary(ui, &tr!(texts, "import-faults-assist")).clicked() {
                actions.push(Action::IntakeFile(path.clone()));
                is_left = true;
            }
        });
    });
    if is_left { Some(Answer::Accepted) } else { answer }
}

fn line(ui: &mut Ui, cells: &[String; 4], is_heading: bool) {
    ui.horizontal(|ui| {
        for (cell, width) in cells.iter().zip(WIDTHS) {
            let text = if is_heading { theme::strong(cell) } else { cell.as_str().into() };
            ui.allocate_ui(vec2(width, theme::ROW_HEIGHT), |ui| {
                ui.set_min_width(width);
                ui.add(Label::new(text).truncate()).on_hover_text(cell);
            });
        }
    });
}
