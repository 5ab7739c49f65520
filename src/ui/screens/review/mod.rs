//! Omklassning: what is to be classified when, what is late first, and who to book; beside it the year wheel.

mod calendar;
mod columns;
mod list;
mod months;
mod plan;
pub(super) mod rows;
mod spread;
mod timeline;
mod toolbar;

use super::levels::LevelState;
use super::{ScreenState, Wish, year};
use crate::domain::{ReviewState, Subject};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::widgets::table::{Event, Table, TableState};
use crate::ui::widgets::{badge, empty, state as states, tabs};
use crate::ui::{Action, ListLook, ListLooks, Outcome, Screen, View, icons, theme};
use columns::{LEVELS, NAME, STATE};
use eframe::egui::{Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};
use list::List;
use months::Bucket;
use rows::Item;

const LIST: &str = "review";

/// What the screen remembers between frames.
#[derive(Default)]
pub struct State {
    table: TableState,
    chip: Option<ReviewState>,
    list: Option<List>,
    plan: Option<plan::Form>,
    spread: Option<spread::Form>,
    calendar: Option<calendar::Form>,
    levels: LevelState,
    group: Group,
    month: Option<Bucket>,
    is_table: bool,
    tab: Tab,
    year: year::State,
}

/// What the screen shows.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Sessions,
    Year,
}

/// By what the rows are told apart above the list.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Group {
    #[default]
    State,
    Month,
}

impl State {
    /// Shows the records in one state only, or all.
    pub fn choose(&mut self, chip: Option<ReviewState>) {
        self.tab = Tab::Sessions;
        self.chip = chip;
        self.group = Group::State;
        self.month = None;
    }

    fn show_all(&mut self) {
        self.chip = None;
        self.month = None;
        self.table.filters.clear();
    }

    /// The chosen records, in the order they are shown.
    fn chosen(&self, list: &List, view: &View<'_>) -> Vec<Subject> {
        let keys = self.table.selected_in(&list.shown);
        keys.into_iter().filter_map(|key| Item::of_key(key).subject(view.snapshot)).collect()
    }
}

impl ScreenState for State {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        show(self, view, ui, actions);
    }

    fn obey(&mut self, wish: Wish, _: &View<'_>) {
        if self.tab == Tab::Year {
            self.year.obey(wish);
            return;
        }
        match wish {
            Wish::Filter => self.table.shows_filters = true,
            Wish::Back => self.table.selected.clear(),
            _ => {}
        }
    }

    fn listed(&self, view: &View<'_>) -> Option<Vec<Subject>> {
        let has_choice = self.chip.is_some() || self.month.is_some() || !self.table.filters.is_empty();
        let list = self.list.as_ref().filter(|_| self.tab == Tab::Sessions && (has_choice || view.unit.is_some()))?;
        Some(list.shown.iter().filter_map(|key| Item::of_key(*key).subject(view.snapshot)).collect())
    }

    fn is_dirty(&self) -> bool {
        self.plan.is_some() || self.spread.is_some() || self.levels.is_dirty() || self.year.is_dirty()
    }

    fn discard(&mut self) {
        self.plan = None;
        self.spread = None;
        self.levels = LevelState::default();
        self.year.discard();
    }

    fn look(&self) -> Option<(&'static str, ListLook)> {
        Some((LIST, self.table.look(None)))
    }

    fn arrange(&mut self, looks: &ListLooks, texts: &Texts) {
        if let Some(look) = looks.get(LIST) {
            self.table.arrange(look, columns::columns(texts).iter().map(|column| column.id));
        }
    }

    fn settle(&mut self, outcome: &Outcome) {
        self.levels.settle(outcome);
        self.year.settle(outcome);
        match outcome {
            Outcome::Done if self.spread.take().is_some() => self.table.selected.clear(),
            Outcome::Done if self.plan.take().is_some() => self.table.selected.clear(),
            Outcome::Refused(_) => {
                if let Some(form) = &mut self.plan {
                    form.is_refused = true;
                }
                if let Some(form) = &mut self.spread {
                    form.is_refused = true;
                }
            }
            Outcome::Done | Outcome::Kept => {}
        }
    }
}

/// Draws the screen.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let parts =
        [(Tab::Sessions, tr!(view.texts, "review-tab-sessions")), (Tab::Year, tr!(view.texts, "review-tab-year"))];
    tabs::tabs(ui, &mut state.tab, &parts);
    ui.add_space(theme::space(2));
    match state.tab {
        Tab::Sessions => sessions(state, view, ui, actions),
        Tab::Year => year::show(&mut state.year, view, ui, actions),
    }
}

fn sessions(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let list = List::kept(state.list.take(), view, (state.chip, state.month), &state.table);
    toolbar::heading(state, &list, view, ui, actions);
    if list.len() == 0 {
        let sentence = tr!(view.texts, "review-list-empty");
        if empty::empty(ui, icons::REVIEW, &sentence, Some(&tr!(view.texts, "review-list-empty-first"))) {
            actions.push(Action::Go(Screen::Systems));
        }
    } else {
        toolbar::groups(state, view, ui);
        match state.group {
            Group::State => toolbar::chips(state, &list, view, ui),
            Group::Month => timeline::show(ui, view, &list.months, &mut state.month, &mut state.is_table),
        }
        if list.is_calm() {
            ui.label(calm(&list, view));
        }
        toolbar::tools(state, &list, view, ui, actions);
        ui.add_space(theme::space(1));
        if list.shown.is_empty() {
            nothing(state, &list, view, ui);
        } else {
            table(state, &list, view, ui, actions);
        }
    }
    if state.plan.as_mut().is_some_and(|form| form.show(view, ui, actions)) {
        state.plan = None;
    }
    if state.spread.as_mut().is_some_and(|form| form.show(view, ui, actions)) {
        state.spread = None;
    }
    if state.calendar.as_mut().is_some_and(|form| form.show(view, ui, actions)) {
        state.calendar = None;
    }
    state.levels.modal(view, ui, actions);
    state.list = Some(list);
}

/// That nothing is due, and what is next.
fn calm(list: &List, view: &View<'_>) -> String {
    let texts = view.texts;
    let nothing = tr!(texts, "review-list-nothing-due", days = view.snapshot.settings().due_soon_days);
    match list.upcoming {
        None => nothing,
        Some((item, date)) => {
            let name = item.name(view.snapshot);
            let next = tr!(texts, "review-list-nothing-until", date = date.to_string(), name = name);
            format!("{nothing} {next}")
        }
    }
}

fn nothing(state: &mut State, list: &List, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let sentence = match state.chip {
        _ if !state.table.filters.is_empty() => tr!(texts, "review-list-nothing-fits"),
        Some(ReviewState::Overdue | ReviewState::NeedsReview | ReviewState::DueSoon) if list.is_calm() => {
            calm(list, view)
        }
        _ => tr!(texts, "review-list-nothing"),
    };
    if empty::empty(ui, icons::DONE, &sentence, Some(&tr!(texts, "review-list-show-all"))) {
        state.show_all();
    }
}

fn table(state: &mut State, list: &List, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let columns = columns::columns(view.texts);
    let name = |key| Item::of_key(key).name(view.snapshot).to_owned();
    let table = Table { id: LIST, columns: &columns, rows: &list.shown, key_column: NAME, name: &name };
    let chosen = state.table.selected.clone();
    let mut toggled = None;
    let events = table.show(ui, &mut state.table, view.texts, |ui, key, column| {
        let item = Item::of_key(key);
        match column {
            STATE => {
                if mark(ui, view, item, chosen.contains(&key)) {
                    toggled = Some(key);
                }
                states::word(ui, item.review(view.snapshot).state, view.texts);
            }
            LEVELS => levels(ui, view, item),
            "days" => days(ui, view, item),
            _ => {
                ui.label(columns::text(view, item, column));
            }
        }
    });
    if let Some(key) = toggled
        && !state.table.selected.remove(&key)
    {
        state.table.selected.insert(key);
    }
    for event in events {
        if let Event::Open(key) = event
            && let Some(subject) = Item::of_key(key).subject(view.snapshot)
        {
            actions.push(Action::Open(subject));
        }
    }
}

/// The box that chooses a row without opening it; by keyboard, Space on the row does the same.
fn mark(ui: &mut Ui, view: &View<'_>, item: Item, is_chosen: bool) -> bool {
    let palette = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::CLICK);
    let name = tr!(view.texts, "review-list-select", name = item.name(view.snapshot));
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), is_chosen, &name));
    let side = Rect::from_center_size(rect.center(), vec2(16.0, 16.0));
    let (fill, line) = if is_chosen { (palette.primary, palette.primary) } else { (palette.panel, palette.control) };
    ui.painter().rect(side, theme::RADIUS_BADGE, fill, Stroke::new(palette.line, line), StrokeKind::Inside);
    if is_chosen {
        let font = eframe::egui::TextStyle::Small.resolve(ui.style());
        let at = side.center();
        ui.painter().text(at, eframe::egui::Align2::CENTER_CENTER, icons::CHECK, font, palette.on_primary);
    }
    response.clicked()
}

fn levels(ui: &mut Ui, view: &View<'_>, item: Item) {
    let settings = view.snapshot.settings();
    match item {
        Item::System(slot) => badge::trio(ui, view.snapshot.derived(slot), settings, view.texts),
        Item::Asset(_) => badge::levels(ui, &columns::levels(view, item), settings, view.texts),
    }
}

fn days(ui: &mut Ui, view: &View<'_>, item: Item) {
    let Some(days) = columns::days(view, item) else { return };
    let text = eframe::egui::RichText::new(columns::told_days(view.texts, days));
    let red = theme::palette(ui).red;
    ui.label(if days < 0 { text.color(red) } else { text });
}
