//! The columns: what each says, as text and in order.

use super::rows::Item;
use crate::domain::{Date, Levels, ReviewState, fold};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::View;
use crate::ui::widgets::table::Column;

pub(super) const STATE: &str = "state";
pub(super) const NAME: &str = "name";
pub(super) const LEVELS: &str = "levels";

/// All columns, in the order they are shown.
pub(super) fn columns(texts: &Texts) -> Vec<Column> {
    vec![
        Column::new(STATE, tr!(texts, "review-list-column-state"), 198.0),
        Column::new("reference", tr!(texts, "review-list-column-reference"), 84.0),
        Column::new(NAME, tr!(texts, "review-list-column-name"), 180.0).growing(),
        Column::new(LEVELS, tr!(texts, "review-list-column-levels"), 122.0),
        Column::new("due", tr!(texts, "review-list-column-due"), 110.0),
        Column::new("days", tr!(texts, "review-list-column-days"), 84.0),
        Column::new("planned", tr!(texts, "review-list-column-planned"), 98.0),
        Column::new("unit", tr!(texts, "review-list-column-unit"), 130.0),
        Column::new("responsible", tr!(texts, "review-list-column-responsible"), 170.0),
        Column::new("kind", tr!(texts, "review-list-column-kind"), 130.0),
        Column::new("decided", tr!(texts, "review-list-column-decided"), 104.0),
        Column::new("interval", tr!(texts, "review-list-column-interval"), 190.0),
        Column::new("reason", tr!(texts, "review-list-column-reason"), 200.0),
    ]
}

/// What stands in a cell, as text.
pub(super) fn text(view: &View<'_>, item: Item, column: &str) -> String {
    let snapshot = view.snapshot;
    let texts = view.texts;
    let date = |date: Option<Date>| date.map_or_else(String::new, |date| date.to_string());
    match column {
        STATE => texts.word(item.review(snapshot).state),
        NAME => item.name(snapshot).to_owned(),
        "kind" => match item {
            Item::System(_) => tr!(texts, "review-list-system"),
            Item::Asset(_) => tr!(texts, "review-list-asset"),
        },
        "reference" => reference(view, item).to_owned(),
        "unit" => unit(view, item).to_owned(),
        "responsible" => item.subject(snapshot).map(|subject| snapshot.responsible(subject)).unwrap_or_default(),
        "decided" => date(item.review(snapshot).decided_on),
        "due" => date(item.review(snapshot).due),
        "planned" => date(item.review(snapshot).planned_on),
        "days" => days(view, item).map_or_else(String::new, |days| told_days(texts, days)),
        "interval" => interval(view, item),
        "reason" => reason(view, item),
        LEVELS => told_levels(view, item),
        _ => String::new(),
    }
}

/// What a column is ordered by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Order {
    State(ReviewState, Option<Date>),
    /// Without a date last.
    Date(bool, Option<Date>),
    Levels(ByLevel),
    Text(String),
}

/// Levels by number, highest first.
type ByLevel = [std::cmp::Reverse<Option<u8>>; 4];

pub(super) fn order(view: &View<'_>, item: Item, column: &str) -> Order {
    let review = item.review(view.snapshot);
    let date = |date: Option<Date>| Order::Date(date.is_none(), date);
    match column {
        STATE => Order::State(review.state, review.due),
        "due" | "days" => date(review.due),
        "decided" => date(review.decided_on),
        "planned" => date(review.planned_on),
        LEVELS => {
            let levels = levels(view, item);
            Order::Levels(levels.0.map(|level| std::cmp::Reverse(level.map(crate::domain::Level::number))))
        }
        _ => Order::Text(fold(&text(view, item, column))),
    }
}

/// The levels in force: effective ones of a system, decided ones of an asset.
pub(super) fn levels(view: &View<'_>, item: Item) -> Levels {
    match item {
        Item::System(slot) => view.snapshot.derived(slot).effective(),
        Item::Asset(slot) => view.snapshot.asset_levels(slot).unwrap_or_default(),
    }
}

/// Days until the record is due; below nought where the day has passed.
pub(super) fn days(view: &View<'_>, item: Item) -> Option<i32> {
    let due = item.review(view.snapshot).due?;
    view.today.until(due).ok().map(|span| span.get_days())
}

pub(super) fn told_days(texts: &Texts, days: i32) -> String {
    let number = texts.number(usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX));
    if days < 0 { tr!(texts, "review-list-days-over", days = number) } else { number }
}

fn told_levels(view: &View<'_>, item: Item) -> String {
    let levels = levels(view, item);
    let aspects = view.snapshot.settings().aspects();
    let told = aspects.iter().map(|aspect| match levels[aspect] {
        Some(level) => format!("{} {}", aspect.letter(), level.number()),
        None => format!("{} –", aspect.letter()),
    });
    told.collect::<Vec<_>>().join(" ")
}

fn reference<'a>(view: &View<'a>, item: Item) -> &'a str {
    match item {
        Item::System(slot) => view.snapshot.systems().at(slot).map_or("", |system| &system.reference),
        Item::Asset(slot) => view.snapshot.assets().at(slot).map_or("", |asset| &asset.reference),
    }
}

fn unit<'a>(view: &View<'a>, item: Item) -> &'a str {
    let unit = match item {
        Item::System(slot) => view.snapshot.systems().at(slot).and_then(|system| system.unit),
        Item::Asset(slot) => view.snapshot.assets().at(slot).and_then(|asset| asset.unit),
    };
    view.snapshot.unit_name(unit)
}

/// What calls for a new classification before its time.
fn reason(view: &View<'_>, item: Item) -> String {
    item.subject(view.snapshot).map(|subject| view.texts.marks(subject, view.snapshot)).unwrap_or_default()
}

/// The interval that counts, and what says so; nothing where nothing is decided.
fn interval(view: &View<'_>, item: Item) -> String {
    if item.review(view.snapshot).due.is_none() {
        return String::new();
    }
    let interval = item.subject(view.snapshot).and_then(|subject| view.snapshot.interval(subject));
    interval.map_or_else(String::new, |interval| view.texts.interval(interval, view.snapshot.settings()))
}
