//! Historik: the log, newest first, and what each operation changed; also as a tab of a record.

mod changes;
mod list;
mod tab;
mod toolbar;

pub use tab::tab;

use super::{ScreenState, Wish};
use crate::domain::{Operation, OperationKind, Text};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::table::{Column, Event, Table, TableState};
use crate::ui::widgets::{empty, state as states};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Label, Panel, RichText, ScrollArea, Ui};
use list::{Choice, List};

/// Width from which the changes stand beside the list instead of beneath it.
const WIDE: f32 = 900.0;
/// How many operations that came along with a merge are drawn.
const MOST_BROUGHT: usize = 200;
const WHAT: &str = "what";
const KIND: &str = "kind";

/// What the screen remembers between frames.
#[derive(Default)]
pub struct State {
    table: TableState,
    search: Text,
    user: Option<Text>,
    kind: Option<Kind>,
    list: Option<List>,
    /// The number of the operation whose changes are shown.
    chosen: Option<i64>,
    /// How many lines of changes are drawn at most.
    limit: usize,
    /// The field to search in is to take the keyboard.
    takes_focus: bool,
}

/// What sort of step an operation was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Done,
    Undone,
    Redone,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Done, Self::Undone, Self::Redone];

    fn of(operation: &Operation) -> Self {
        match operation.kind {
            OperationKind::Do => Self::Done,
            OperationKind::Undo(_) => Self::Undone,
            OperationKind::Redo(_) => Self::Redone,
        }
    }

    fn name(self, texts: &Texts) -> String {
        match self {
            Self::Done => tr!(texts, "history-kind-do"),
            Self::Undone => tr!(texts, "history-kind-undo"),
            Self::Redone => tr!(texts, "history-kind-redo"),
        }
    }

    fn icon(self) -> char {
        match self {
            Self::Done => icons::CHECK,
            Self::Undone => icons::UNDO,
            Self::Redone => icons::REDO,
        }
    }
}

impl ScreenState for State {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        show(self, view, ui, actions);
    }

    fn obey(&mut self, wish: Wish, _: &View<'_>) {
        match wish {
            Wish::Filter => self.takes_focus = true,
            Wish::Back => self.chosen = None,
            _ => {}
        }
    }
}

/// Draws the screen.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let choice = Choice {
        search: state.search.clone(),
        user: state.user.clone(),
        kind: state.kind,
        sort: state.table.sort,
        filters: state.table.filters.clone(),
    };
    let list = List::kept(state.list.take(), view, choice);
    toolbar::heading(&list, view, ui, actions);
    toolbar::filters(state, &list, view, ui);
    let chosen = state.chosen.filter(|number| operation(view, *number).is_some());
    if ui.available_width() < WIDE {
        let height = ui.available_height() * 0.42;
        let pane = Panel::bottom("history-changes").default_size(height).resizable(true);
        pane.frame(theme::pane_frame(ui)).show(ui, |ui| details(state, view, chosen, ui, actions));
    } else {
        let pane = Panel::right("history-changes").default_size(372.0).size_range(280.0..=720.0).resizable(true);
        pane.frame(theme::pane_frame(ui)).show(ui, |ui| details(state, view, chosen, ui, actions));
    }
    table(state, &list, view, ui);
    state.list = Some(list);
}

fn operation<'a>(view: &View<'a>, number: i64) -> Option<&'a Operation> {
    let place = view.operations.binary_search_by_key(&number, |held| held.number).ok()?;
    view.operations.get(place)
}

fn columns(texts: &Texts) -> Vec<Column> {
    vec![
        Column::new("number", tr!(texts, "history-column-number"), 44.0),
        Column::new("time", tr!(texts, "history-column-time"), 140.0),
        Column::new("user", tr!(texts, "history-column-user"), 96.0),
        Column::new(WHAT, tr!(texts, "history-column-what"), 180.0).growing(),
        Column::new(KIND, tr!(texts, "history-column-kind"), 88.0),
        Column::new("changes", tr!(texts, "history-column-changes"), 76.0),
    ]
}

fn table(state: &mut State, list: &List, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    if list.shown.is_empty() {
        let sentence = tr!(texts, "history-nothing-found");
        if empty::empty(ui, icons::HISTORY, &sentence, Some(&tr!(texts, "history-show-all"))) {
            (state.search, state.user, state.kind) = (Text::default(), None, None);
            state.table.filters.clear();
        }
        return;
    }
    let columns = columns(texts);
    let name = |key: u32| view.operations.get(key as usize).map_or_else(String::new, |held| texts.operation(held));
    let table = Table { id: "history", columns: &columns, rows: &list.shown, key_column: WHAT, name: &name };
    let events = table.show(ui, &mut state.table, texts, |ui, key, column| {
        let Some(held) = view.operations.get(key as usize) else { return };
        if column == KIND {
            kind(ui, texts, Kind::of(held));
        } else {
            ui.label(list::text(held, column, texts));
        }
    });
    let is_moved = events.iter().any(|event| matches!(event, Event::Open(_) | Event::SelectionChanged));
    if is_moved && let [key] = state.table.selected_in(&list.shown)[..] {
        state.chosen = view.operations.get(key as usize).map(|held| held.number);
        state.limit = 0;
    }
}

fn kind(ui: &mut Ui, texts: &Texts, kind: Kind) {
    let palette = theme::palette(ui);
    let colour = if kind == Kind::Done { palette.weak } else { palette.blue };
    states::marked(ui, kind.icon(), &kind.name(texts), colour);
}

fn details(state: &mut State, view: &View<'_>, chosen: Option<i64>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let held = chosen.and_then(|number| operation(view, number));
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        let Some(held) = held else {
            ui.label(RichText::new(tr!(texts, "history-choose")).weak());
            return;
        };
        ui.label(theme::heading(texts.operation(held)));
        ui.label(theme::caption(changes::signature(texts, held)));
        ui.add_space(theme::space(2));
        match &view.loaded.details {
            Some((number, told)) if *number == held.number => {
                changes::show(ui, view, None, told, &mut state.limit, actions);
                brought(view, held, ui);
            }
            _ => {
                actions.push(Action::LoadDetails(held.number));
                ui.label(RichText::new(tr!(texts, "history-loading")).weak());
            }
        }
    });
}

/// What was done in the register that a merge brought in, before it came along.
fn brought(view: &View<'_>, held: &Operation, ui: &mut Ui) {
    let texts = view.texts;
    let loaded = view.loaded.brought.as_ref().filter(|(number, _)| *number == held.number);
    let Some((_, operations)) = loaded.filter(|(_, operations)| !operations.is_empty()) else { return };
    ui.separator();
    let count = texts.number(operations.len());
    ui.label(theme::strong(tr!(texts, "history-brought", file = held.subject.to_string(), count = count)));
    for operation in operations.iter().take(MOST_BROUGHT) {
        ui.add_space(theme::space(1));
        ui.add(Label::new(texts.operation(operation)).wrap());
        ui.label(theme::caption(changes::signature(texts, operation)));
    }
    if operations.len() > MOST_BROUGHT {
        let count = texts.number(operations.len() - MOST_BROUGHT);
        ui.label(theme::caption(tr!(texts, "history-brought-more", count = count)));
    }
}
