//! The overview as it is put on the clipboard: every number, as the command line writes it.

use crate::exchange::{Profile, export_rows};
use crate::i18n::{Language, Texts};
use crate::report::overview::{Figures, HEADINGS, lines};
use crate::ui::View;

/// A line for each number, with the fixed Swedish headings and words of the lists.
pub(super) fn csv(figures: &Figures, view: &View<'_>) -> String {
    let tables = figures.tables(view.snapshot, &Texts::new(Language::Swedish));
    let mut out = Vec::new();
    // Memory takes everything.
    let _ = export_rows(Profile::ExcelSv, "oversikt", HEADINGS, lines(&tables), &mut out);
    let text = String::from_utf8_lossy(&out);
    // The mark of the encoding belongs to files.
    text.trim_start_matches('\u{feff}').to_owned()
}
