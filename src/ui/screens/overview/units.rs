//! "Per enhet": how far each unit beneath the one looked at has come.

use super::row::{self, Row};
use crate::domain::derive::Status;
use crate::register::query::{Selection, UnitFigures};
use crate::tr;
use crate::ui::widgets::card;
use crate::ui::widgets::layout::stacked;
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{
    Align2, Color32, Rect, RichText, Sense, Shape, Stroke, TextStyle, TextWrapMode, Ui, WidgetText, pos2, vec2,
};

/// Widths of the columns right of the bar: systems, share, incomplete, overdue, and the shares of what is critical and
/// of what is own.
const COLUMNS: [f32; 6] = [48.0, 80.0, 80.0, 66.0, 70.0, 70.0];
/// Width below which the last two are told on hover only.
const NARROW: f32 = 600.0;
/// Width below which the first goes, too: the share says it.
const NARROWEST: f32 = 400.0;

/// Draws the card with a row for each unit.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, units: &[UnitFigures], total: usize, actions: &mut Vec<Action>) {
    let texts = view.texts;
    card::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal(|ui| {
            ui.set_min_height(theme::CONTROL_HEIGHT);
            ui.label(theme::strong(tr!(texts, "overview-units")));
        });
        headings(ui, view);
        stacked(ui, units.len(), theme::ROW_HEIGHT, |ui, place| row(ui, view, &units[place], actions));
        let counted: usize = units.iter().map(|unit| unit.systems).sum();
        ui.add_space(theme::space(2));
        legend(ui, view);
        if counted < total {
            let count = texts.number(total - counted);
            ui.label(theme::caption(tr!(texts, "overview-units-outside", count = count)));
        }
    });
}

/// Where the parts of a row stand.
struct Places {
    name: Rect,
    bar: Rect,
    /// Those there is room for; the others are `None`.
    columns: [Option<Rect>; 6],
}

fn places(row: Rect) -> Places {
    let name_width = (row.width() * 0.26).clamp(90.0, 220.0);
    let shown = if row.width() < NARROWEST { 1..4 } else { 0..if row.width() < NARROW { 4 } else { 6 } };
    let mut left = row.right() - COLUMNS[shown.clone()].iter().sum::<f32>();
    let name_width = name_width.min(left - row.left() - theme::space(2));
    let bar_end = left;
    let columns = std::array::from_fn(|place| {
        let rect = Rect::from_min_size(pos2(left, row.top()), vec2(COLUMNS[place], row.height()));
        let rect = shown.contains(&place).then_some(rect)?;
        left += COLUMNS[place];
        Some(rect)
    });
    let name = Rect::from_min_size(row.min, vec2(name_width, row.height()));
    let bar = Rect::from_min_max(pos2(name.right() + 8.0, row.top()), pos2(bar_end, row.bottom()));
    Places { name, bar, columns }
}

fn headings(ui: &mut Ui, view: &View<'_>) {
    let texts = view.texts;
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), 20.0), Sense::hover());
    let places = places(row);
    let (font, ink) = (TextStyle::Small.resolve(ui.style()), theme::palette(ui).weak);
    let words = [
        tr!(texts, "overview-units-systems"),
        tr!(texts, "overview-units-classified"),
        tr!(texts, "overview-units-incomplete"),
        tr!(texts, "overview-units-overdue"),
        tr!(texts, "overview-units-critical"),
        tr!(texts, "overview-table-own"),
    ];
    for (place, word) in places.columns.iter().zip(words).filter_map(|(place, word)| Some(((*place)?, word))) {
        ui.painter().text(place.right_center(), Align2::RIGHT_CENTER, word, font.clone(), ink);
    }
}

fn row(ui: &mut Ui, view: &View<'_>, figures: &UnitFigures, actions: &mut Vec<Action>) {
    let texts = view.texts;
    let name = view.snapshot.unit_name(Some(figures.unit));
    let spoken = tr!(
        texts,
        "overview-units-spoken",
        unit = name,
        systems = texts.number(figures.systems),
        classified = texts.number(figures.classified),
        incomplete = texts.number(figures.incomplete),
        overdue = texts.number(figures.overdue),
    );
    let Row { place: row, response } = row::row(ui, ("unit", figures.unit), &spoken);
    let palette = theme::palette(ui);
    let places = places(row);
    let galley =
        WidgetText::from(name).into_galley(ui, Some(TextWrapMode::Truncate), places.name.width(), TextStyle::Body);
    let is_cut = galley.elided;
    ui.painter().galley(pos2(row.left(), row.center().y - galley.size().y / 2.0), galley, palette.text);
    bar(ui, places.bar, figures);
    numbers(ui, view, &places, figures);
    let shares = tr!(
        texts,
        "overview-units-shares",
        critical = texts.of(figures.critical.1, figures.critical.0),
        own = texts.of(figures.own.1, figures.own.0),
    );
    let hover = if is_cut { [name, &shares].join(". ") } else { shares };
    let response = response.on_hover_text(hover);
    if response.clicked() {
        actions.push(Action::ChooseUnit(Some(figures.unit)));
        actions.push(Action::ListSystems(Selection::All));
    }
}

fn numbers(ui: &Ui, view: &View<'_>, places: &Places, figures: &UnitFigures) {
    let texts = view.texts;
    let palette = theme::palette(ui);
    let share = match (figures.classified * 100).checked_div(figures.systems) {
        Some(share) => tr!(texts, "overview-units-share", count = texts.number(figures.classified), share = share),
        None => tr!(texts, "overview-units-no-systems"),
    };
    let count = |count: usize, icon: char| match count {
        0 => "0".to_owned(),
        _ => format!("{icon} {}", texts.number(count)),
    };
    let tone = |count: usize, colour: Color32| if count == 0 { palette.weak } else { colour };
    let cells = [
        (texts.number(figures.systems), palette.text),
        (share, palette.weak),
        (count(figures.incomplete, icons::WARNING), tone(figures.incomplete, palette.amber)),
        (count(figures.overdue, icons::OVERDUE), tone(figures.overdue, palette.red)),
        (texts.of(figures.critical.1, figures.critical.0), palette.weak),
        (texts.of(figures.own.1, figures.own.0), palette.weak),
    ];
    let font = TextStyle::Small.resolve(ui.style());
    for (place, (text, ink)) in places.columns.iter().zip(cells).filter_map(|(place, cell)| Some(((*place)?, cell))) {
        ui.painter().text(place.right_center(), Align2::RIGHT_CENTER, text, font.clone(), ink);
    }
}

#[expect(clippy::cast_precision_loss, reason = "shares of a bar a few hundred points wide")]
fn bar(ui: &Ui, place: Rect, figures: &UnitFigures) {
    let palette = theme::palette(ui);
    let bar = Rect::from_center_size(place.center(), vec2(place.width(), 12.0));
    if bar.width() < 24.0 || figures.systems == 0 {
        return;
    }
    ui.painter().rect_filled(bar, theme::RADIUS_BADGE, palette.fill);
    let width = |count: usize| bar.width() * count as f32 / figures.systems as f32;
    let (done, part) = (width(figures.classified), width(figures.incomplete));
    let classified = Rect::from_min_size(bar.min, vec2(done, bar.height()));
    let incomplete = Rect::from_min_size(bar.min + vec2(done, 0.0), vec2(part, bar.height()));
    filled(ui, classified, Status::Classified);
    filled(ui, incomplete, Status::Incomplete);
}

/// A part of a bar, with the filling of a status.
pub(super) fn filled(ui: &Ui, rect: Rect, status: Status) {
    let palette = theme::palette(ui);
    match status {
        Status::Classified => drop(ui.painter().rect_filled(rect, theme::RADIUS_BADGE, palette.green)),
        Status::Incomplete => hatched(ui, rect),
        Status::Unclassified => drop(ui.painter().rect_filled(rect, theme::RADIUS_BADGE, palette.fill)),
    }
}

/// The filling for what is incomplete: its stripes tell it apart without its colour.
fn hatched(ui: &Ui, rect: Rect) {
    if rect.width() < 1.0 {
        return;
    }
    let palette = theme::palette(ui);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, theme::RADIUS_BADGE, palette.amber);
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        let line = [pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())];
        painter.add(Shape::line_segment(line, Stroke::new(1.5, palette.panel)));
        x += 6.0;
    }
}

/// What the fillings of a bar stand for.
pub(super) fn legend(ui: &mut Ui, view: &View<'_>) {
    let texts = view.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::space(1);
        for (status, word) in [
            (Status::Classified, tr!(texts, "overview-units-classified")),
            (Status::Incomplete, tr!(texts, "overview-units-incomplete")),
            (Status::Unclassified, tr!(texts, "overview-units-unclassified")),
        ] {
            let (rect, _) = ui.allocate_exact_size(vec2(14.0, 10.0), Sense::hover());
            filled(ui, rect, status);
            ui.label(RichText::new(word).text_style(TextStyle::Small).weak());
            ui.add_space(theme::space(2));
        }
    });
}
