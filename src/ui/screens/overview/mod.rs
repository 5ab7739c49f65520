//! Översikt: the officer's figures, each opening exactly its list, how the parts stand, and charts of it all.

mod activities;
mod card;
mod charts;
mod copied;
mod figures;
mod heat;
mod next;
mod row;
mod strip;
mod table;
mod trend;
mod units;

use super::ScreenState;
use crate::domain::{Date, UnitId};
use crate::i18n::Language;
use crate::register::query::Selection;
use crate::register::trend::Trend;
use crate::report::overview::Figures;
use crate::tr;
use crate::ui::widgets::{button, empty};
use crate::ui::{Action, Screen, View, icons, theme};
use eframe::egui::{Align, Label, Layout, RichText, ScrollArea, Ui, vec2};
use figures::Card;

/// Width below which the two lower cards stand under each other.
const NARROW: f32 = 700.0;

/// Width below which the buttons stand under the title.
const NARROWEST: f32 = 480.0;

/// For so many frames the charts stand alone when they are wanted as a picture: the wish is carried out between the
/// first and the second, and the picture is taken of the second.
const FRAMES_OF_PICTURE: u8 = 3;

/// What the screen remembers between frames.
#[derive(Default)]
pub struct State {
    computed: Option<Computed>,
    /// Heights of the rows of figures as drawn last, so that the cards of a row are equally high.
    heights: Vec<f32>,
    /// Whether the charts are shown as tables.
    as_table: bool,
    /// Frames that the charts still stand alone.
    picture: u8,
}

/// Everything that is counted; counted again when one of the things in the key changes.
struct Computed {
    key: (u64, Date, Option<UnitId>, Language),
    /// The operation that the past was followed to; `None` where it is not known.
    past: Option<i64>,
    figures: Figures,
    cards: Vec<Card>,
    /// Figures of one subject each, in a line.
    strips: Vec<Card>,
    next: next::Next,
}

impl ScreenState for State {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        show(self, view, ui, actions);
    }
}

/// Draws the screen.
pub fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let computed = Computed::kept(state.computed.take(), view);
    if !view.loaded.trend.as_ref().is_some_and(|trend| trend.is_of(view.operations, view.today)) {
        actions.push(Action::LoadTrend { is_asked: false });
    }
    if state.picture > 0 {
        picture(state, view, &computed, ui, actions);
    } else {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| whole(state, view, &computed, ui, actions));
    }
    state.computed = Some(computed);
}

fn whole(state: &mut State, view: &View<'_>, computed: &Computed, ui: &mut Ui, actions: &mut Vec<Action>) {
    heading(state, ui, view, computed, actions);
    ui.add_space(theme::space(2));
    if view.snapshot.systems().is_empty() {
        let (nothing, first) = (tr!(view.texts, "overview-empty"), tr!(view.texts, "overview-empty-first"));
        let other = tr!(view.texts, "commands-import");
        if !view.is_writable {
            empty::empty(ui, icons::OVERVIEW, &nothing, None);
            return;
        }
        let [goes, imports] = empty::empty_or(ui, icons::OVERVIEW, &nothing, [&first, &other]);
        actions.extend(goes.then_some(Action::Go(Screen::Systems)));
        actions.extend(imports.then_some(Action::Import(None)));
        return;
    }
    card::grid(ui, &computed.cards, &mut state.heights, actions);
    let gap = theme::space(3);
    // From here on every gap is said; the grid of cards leaves its own.
    ui.spacing_mut().item_spacing.y = 0.0;
    // What to do first stands above what is only counted: most who come here have a few minutes.
    side_by_side(ui, view, computed, actions);
    ui.add_space(gap);
    strip::show(ui, &computed.strips, actions);
    ui.add_space(gap);
    let overview = &computed.figures.overview;
    if !overview.units.is_empty() {
        units::show(ui, view, &overview.units, overview.figure(Selection::All).count, actions);
        ui.add_space(gap);
    }
    charts::show(ui, view, computed, Some(&mut state.as_table), actions);
}

/// The charts alone, as they go into a picture.
fn picture(state: &mut State, view: &View<'_>, computed: &Computed, ui: &mut Ui, actions: &mut Vec<Action>) {
    let drawn = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let name = [&*view.snapshot.settings().name, &which(view)].join(": ");
        ui.label(theme::heading(name));
        ui.add_space(theme::space(2));
        charts::show(ui, view, computed, None, actions);
    });
    if state.picture == FRAMES_OF_PICTURE {
        actions.push(Action::CopyPicture(drawn.response.rect.expand(theme::space(2))));
    }
    state.picture -= 1;
    ui.request_repaint();
}

impl Computed {
    /// What is known now; what was counted before where nothing changed.
    fn kept(before: Option<Self>, view: &View<'_>) -> Self {
        let key = (view.snapshot.revision(), view.today, view.unit, view.texts.language());
        let past = view.loaded.trend.as_ref().map(Trend::followed_to);
        match before {
            Some(computed) if computed.key == key && computed.past == past => computed,
            Some(computed) if computed.key == key => {
                let mut figures = computed.figures;
                figures.look_back(view.snapshot, view.loaded.trend.as_ref());
                Self { past, figures, ..computed }
            }
            _ => Self::count(key, past, view),
        }
    }

    fn count(key: (u64, Date, Option<UnitId>, Language), past: Option<i64>, view: &View<'_>) -> Self {
        let figures = Figures::of(view.snapshot, view.unit, view.loaded.trend.as_ref());
        let cards = figures::cards(&figures.overview, view.snapshot.settings(), view.texts);
        let alike = figures::alike(&figures.overview, view.snapshot.common_types().len(), view.texts);
        let (plan, personal) =
            (figures::plan(&figures.overview, view.texts), figures::personal(&figures.overview, view.texts));
        let strips = [plan, personal].into_iter().chain(alike).collect();
        Self { key, past, figures, cards, strips, next: next::Next::of(view) }
    }
}

/// The unit and the day.
fn which(view: &View<'_>) -> String {
    let date = view.today.to_string();
    match view.unit {
        None => tr!(view.texts, "overview-whole", date = date),
        Some(_) => tr!(view.texts, "overview-unit", unit = view.snapshot.unit_name(view.unit), date = date),
    }
}

fn heading(state: &mut State, ui: &mut Ui, view: &View<'_>, computed: &Computed, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let title = |ui: &mut Ui| {
        ui.label(theme::title(tr!(texts, "overview-title")));
        ui.add_space(theme::space(2));
    };
    let day = |ui: &mut Ui| drop(ui.add(Label::new(RichText::new(which(view)).weak()).truncate()));
    if ui.available_width() < NARROWEST {
        ui.horizontal(|ui| {
            title(ui);
            day(ui);
        });
        ui.horizontal_wrapped(|ui| buttons(state, ui, view, computed, actions));
        return;
    }
    ui.horizontal(|ui| {
        ui.set_min_height(theme::CONTROL_HEIGHT);
        title(ui);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            buttons(state, ui, view, computed, actions);
            ui.with_layout(Layout::left_to_right(Align::Center), day);
        });
    });
}

fn buttons(state: &mut State, ui: &mut Ui, view: &View<'_>, computed: &Computed, actions: &mut Vec<Action>) {
    let texts = view.texts;
    if !view.snapshot.systems().is_empty() {
        if button::secondary(ui, &tr!(texts, "overview-copy-picture")).clicked() {
            state.picture = FRAMES_OF_PICTURE;
            ui.request_repaint();
        }
        if button::secondary(ui, &tr!(texts, "overview-copy")).clicked() {
            actions.push(Action::Copy(copied::csv(&computed.figures, view)));
        }
    }
    if view.unit.is_some() && button::secondary(ui, &tr!(texts, "overview-all-units")).clicked() {
        actions.push(Action::ChooseUnit(None));
    }
}

/// What comes next, beside how each activity stands.
fn side_by_side(ui: &mut Ui, view: &View<'_>, computed: &Computed, actions: &mut Vec<Action>) {
    let activities = |ui: &mut Ui, actions: &mut Vec<Action>| {
        activities::show(ui, view, &computed.figures.overview.activities, actions);
    };
    let gap = theme::space(3);
    if ui.available_width() < NARROW {
        activities(ui, actions);
        ui.add_space(gap);
        computed.next.show(ui, view, actions);
        return;
    }
    let width = (ui.available_width() - gap) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let size = vec2(width, 0.0);
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| activities(ui, actions));
        ui.vertical(|ui| computed.next.show(ui, view, actions));
    });
}
