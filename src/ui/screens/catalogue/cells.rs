//! The columns of the list of requirements: their words and their order.

use crate::catalogue::Catalogue;
use crate::domain::{Aspect, AspectSet, Control, Level, Levels, Requirement};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::order;
use crate::ui::screens::records::column::{aspect, of_aspect};
use crate::ui::widgets::table::Column;

/// The column that names the requirement.
pub const HEADING: &str = "heading";
/// The column of the areas.
pub const AREA: &str = "area";

/// The columns by their identities, also of an aspect that is not rated now.
pub const IDS: [&str; 11] = [HEADING, "id", AREA, "k", "r", "t", "s", "answers", "references", "kind", "law"];

/// All columns in the order they are shown.
pub fn columns(texts: &Texts, rated: AspectSet) -> Vec<Column> {
    let mut columns = vec![
        Column::new("id", tr!(texts, "catalogue-id"), 68.0),
        Column::new(HEADING, tr!(texts, "catalogue-heading"), 206.0).growing(),
        Column::new(AREA, tr!(texts, "catalogue-area"), 140.0),
    ];
    columns.extend(rated.iter().map(|aspect| Column::new(of_aspect(aspect), aspect.letter().to_string(), 40.0)));
    columns.extend([
        Column::new("answers", tr!(texts, "catalogue-answers"), 112.0),
        Column::new("references", tr!(texts, "catalogue-references"), 80.0),
        Column::new("kind", tr!(texts, "catalogue-kind"), 120.0).hidden(),
        Column::new("law", tr!(texts, "catalogue-law"), 140.0).hidden(),
    ]);
    columns
}

/// The name of the area of a requirement.
pub fn area<'a>(catalogue: &'a Catalogue, held: &Requirement, texts: &Texts) -> &'a str {
    catalogue.area(&held.area).map_or("", |area| texts.wording(&area.name))
}

/// The control numbers of a requirement.
pub fn controls(held: &Requirement) -> String {
    held.controls.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// `K 1, R 2`.
#[must_use]
pub fn levels(levels: Levels) -> String {
    let known = levels.iter().filter_map(|(aspect, level)| Some((aspect.letter(), (*level)?.number())));
    known.map(|(letter, level)| format!("{letter} {level}")).collect::<Vec<_>>().join(", ")
}

/// From which level of an aspect a requirement applies; basic protection applies from the lowest of each.
fn from(held: &Requirement, aspect: Aspect) -> Option<u8> {
    if held.is_basic { Some(0) } else { held.from[aspect].map(Level::number) }
}

/// What stands in a column.
pub fn text(catalogue: &Catalogue, held: &Requirement, texts: &Texts, id: &str) -> String {
    match id {
        HEADING => texts.wording(&held.heading).to_owned(),
        "id" => held.id.to_string(),
        AREA => area(catalogue, held, texts).to_owned(),
        "answers" => texts.word(held.answers),
        "references" => controls(held),
        "kind" => texts.word(held.kind),
        "law" => held.law.map(|law| texts.word(law)).unwrap_or_default(),
        _ => aspect(id).and_then(|aspect| from(held, aspect)).map(|level| level.to_string()).unwrap_or_default(),
    }
}

/// What a column is ordered by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    /// The lowest level first, and those without one last.
    From(u8),
    /// As the catalogue has the areas.
    Place(u32),
    Controls(Vec<Control>),
    Words(String),
}

/// What a requirement is ordered by in a column.
pub fn order(catalogue: &Catalogue, held: &Requirement, texts: &Texts, id: &str) -> Order {
    match (id, aspect(id)) {
        (_, Some(aspect)) => Order::From(from(held, aspect).unwrap_or(u8::MAX)),
        (AREA, _) => Order::Place(catalogue.area(&held.area).map_or(u32::MAX, |area| area.order)),
        ("references", _) => Order::Controls(held.controls.clone()),
        _ => Order::Words(order::key(&text(catalogue, held, texts, id))),
    }
}
