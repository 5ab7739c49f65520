//! The list of requirements, and what opens them.

use super::cells::{self, AREA, HEADING};
use crate::catalogue::Catalogue;
use crate::domain::{CatalogueId, Requirement, Text, fold};
use crate::i18n::{Language, Texts};
use crate::tr;
use crate::ui::widgets::empty;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::table::{Event, Sort, Table, TableState, columns_button, filters_button};
use crate::ui::{ListLook, View, icons, theme};
use eframe::egui::{Align, Label, Layout, RichText, Ui};
use std::collections::BTreeMap;

/// Width of the field that searches.
const SEARCH: f32 = 260.0;

/// What the rows were arranged by.
type By = (CatalogueId, Language, Option<Sort>, BTreeMap<&'static str, String>, Text);

/// What the list keeps between frames. A row is the place of a requirement in the catalogue.
pub struct List {
    table: TableState,
    search: Text,
    rows: Vec<u32>,
    rows_by: Option<By>,
    open: Option<u32>,
}

impl Default for List {
    fn default() -> Self {
        let (table, search) = (TableState::sorted_by(AREA), Text::default());
        Self { table, search, rows: Vec::new(), rows_by: None, open: None }
    }
}

impl List {
    pub fn look(&self) -> ListLook {
        self.table.look(Some(AREA))
    }

    pub fn arrange(&mut self, look: &ListLook) {
        self.table.arrange(look, cells::IDS.into_iter());
    }

    pub fn focus_filter(&mut self) {
        self.table.focus_filters(HEADING);
    }

    pub fn close(&mut self) {
        self.open = None;
    }

    /// The requirement that is open.
    pub fn opened<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Requirement> {
        at(catalogue, self.open?)
    }

    fn is_filtered(&self) -> bool {
        !self.table.filters.is_empty() || !self.search.trim().is_empty()
    }

    fn clear(&mut self) {
        self.table.filters.clear();
        self.search = Text::default();
    }

    /// How many requirements there are, or how many of them are shown.
    pub fn count(&self, catalogue: &Catalogue, texts: &Texts) -> String {
        let all = texts.number(catalogue.requirements.len());
        if self.is_filtered() {
            return tr!(texts, "catalogue-count-shown", shown = texts.number(self.rows.len()), all = all);
        }
        let version = catalogue.version.to_string();
        match &*catalogue.name {
            "" => tr!(texts, "catalogue-count", all = all, version = version),
            name => tr!(texts, "catalogue-count-own", all = all, name = name, version = version),
        }
    }

    /// Arranges the rows where something they hang on changed.
    pub fn refresh(&mut self, catalogue: &Catalogue, view: &View<'_>) {
        let (language, filters) = (view.texts.language(), self.table.filters.clone());
        let by = (catalogue.id, language, self.table.sort, filters, self.search.clone());
        if self.rows_by.as_ref().is_some_and(|known| known.0 != by.0) {
            // A row is a place, and the places are other ones.
            self.open = None;
        }
        if self.rows_by.as_ref() != Some(&by) {
            self.rows = rows(catalogue, view.texts, &by);
            self.rows_by = Some(by);
        }
    }
}

fn at(catalogue: &Catalogue, row: u32) -> Option<&Requirement> {
    catalogue.requirements.get(usize::try_from(row).ok()?)
}

fn rows(catalogue: &Catalogue, texts: &Texts, (_, _, sort, filters, search): &By) -> Vec<u32> {
    let wanted: Vec<(&str, String)> = filters.iter().map(|(column, text)| (*column, fold(text))).collect();
    let words: Vec<String> = search.split_whitespace().map(fold).collect();
    let fits = |held: &Requirement| {
        let passes =
            |(column, text): &(&str, String)| fold(&cells::text(catalogue, held, texts, column)).contains(text);
        wanted.iter().all(passes) && (words.is_empty() || has_all(catalogue, held, texts, &words))
    };
    let numbered = (0..).zip(&catalogue.requirements).filter(|(_, held)| fits(held));
    let mut rows: Vec<u32> = numbered.map(|(row, _)| row).collect();
    // Within what is equal, the order of the catalogue stands.
    if let Some(Sort { column, is_descending }) = *sort {
        rows.sort_by_cached_key(|row| at(catalogue, *row).map(|held| cells::order(catalogue, held, texts, column)));
        if is_descending {
            rows.reverse();
        }
    }
    rows
}

/// Whether all words stand somewhere in what the requirement says.
fn has_all(catalogue: &Catalogue, held: &Requirement, texts: &Texts, words: &[String]) -> bool {
    let wordings = [&held.heading, &held.is, &held.shall, &held.why, &held.shown_by];
    let said = wordings.map(|wording| texts.wording(wording)).join(" ");
    let norms = held.norms.iter().map(|norm| &**norm).collect::<Vec<_>>().join(" ");
    let parts = [&*held.id, cells::area(catalogue, held, texts), &said, &cells::controls(held), &norms];
    let said = fold(&parts.join(" "));
    words.iter().all(|word| said.contains(word))
}

/// Draws the list with its tools.
pub fn show(list: &mut List, catalogue: &Catalogue, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let columns = cells::columns(texts, view.snapshot.settings().aspects());
    ui.add_space(theme::space(1));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(2);
        let name = tr!(texts, "catalogue-search");
        let width = SEARCH.min(ui.available_width());
        ui.allocate_ui(eframe::egui::vec2(width, theme::CONTROL_HEIGHT), |ui| {
            Field::new(&name).text(ui, &mut list.search);
        });
        ui.with_layout(Layout::left_to_right(Align::Max), |ui| {
            filters_button(ui, texts, HEADING, &mut list.table);
            columns_button(ui, texts, &columns, &mut list.table);
        });
    });
    ui.add_space(theme::space(1));
    if !list.rows.is_empty() || list.table.shows_filters {
        table(list, catalogue, texts, &columns, ui);
    }
    if list.rows.is_empty() {
        let clear = tr!(texts, "catalogue-clear");
        if empty::empty(ui, icons::FILTER, &tr!(texts, "catalogue-nothing-fits"), Some(&clear)) {
            list.clear();
        }
    }
}

fn table(
    list: &mut List,
    catalogue: &Catalogue,
    texts: &Texts,
    columns: &[crate::ui::widgets::table::Column],
    ui: &mut Ui,
) {
    let name = |row| at(catalogue, row).map(|held| texts.wording(&held.heading).to_owned()).unwrap_or_default();
    let List { table, rows, .. } = list;
    let drawn = Table { id: "requirements", columns, rows, key_column: HEADING, name: &name };
    let events = drawn.show(ui, table, texts, |ui, row, id| {
        let text = at(catalogue, row).map(|held| cells::text(catalogue, held, texts, id)).unwrap_or_default();
        if !text.is_empty() {
            let weak = theme::palette(ui).weak;
            ui.add(Label::new(RichText::new(text).color(weak)).truncate().selectable(false));
        }
    });
    for event in events {
        match event {
            Event::Open(row) => list.open = Some(row),
            // With the pane open, the arrows lead from one to the next.
            Event::SelectionChanged if list.open.is_some() => {
                if let [row] = list.table.selected_in(&list.rows)[..] {
                    list.open = Some(row);
                }
            }
            _ => {}
        }
    }
}
