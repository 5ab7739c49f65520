//! The columns of the list of types: their words and their order.

use super::known::Known;
use super::ranges::range;
use crate::domain::CommonType;
use crate::tr;
use crate::ui::screens::records::column::{aspect, of_aspect};
use crate::ui::widgets::table::Column;
use crate::ui::{View, order};

/// The column that names the type.
pub const NAME: &str = "name";

/// The columns by their identities, also of an aspect that is not rated now.
pub const IDS: [&str; 9] = [NAME, "k", "r", "t", "s", "lowering", "followers", "personal-data", "description"];

/// All columns in the order they are shown.
pub fn columns(view: &View<'_>) -> Vec<Column> {
    let texts = view.texts;
    let mut columns = vec![Column::new(NAME, tr!(texts, "types-name"), 170.0).growing()];
    let rated = view.snapshot.settings().aspects();
    columns.extend(rated.iter().map(|aspect| Column::new(of_aspect(aspect), aspect.letter().to_string(), 54.0)));
    columns.extend([
        Column::new("lowering", tr!(texts, "types-lowering"), 96.0),
        Column::new("followers", tr!(texts, "types-followers"), 90.0),
        Column::new("personal-data", tr!(texts, "types-personal-data"), 130.0),
        Column::new("description", tr!(texts, "types-description"), 260.0),
    ]);
    columns
}

/// What stands in a column.
pub fn text(view: &View<'_>, known: &Known, held: &CommonType, id: &str) -> String {
    let texts = view.texts;
    match id {
        NAME => held.name.to_string(),
        "lowering" => may_be_lowered(held, view),
        "followers" => texts.number(known.followers(held.id)),
        "personal-data" => texts.word(held.personal_data),
        "description" => held.description.to_string(),
        _ => aspect(id).and_then(|aspect| held.ranges[aspect]).map(range).unwrap_or_default(),
    }
}

fn may_be_lowered(held: &CommonType, view: &View<'_>) -> String {
    if held.may_be_lowered { tr!(view.texts, "types-yes") } else { tr!(view.texts, "types-no") }
}

/// What a column is ordered by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    /// The highest first.
    Levels(Option<std::cmp::Reverse<(u8, u8)>>),
    Count(usize),
    Words(String),
}

/// What a type is ordered by in a column.
pub fn order(view: &View<'_>, known: &Known, held: &CommonType, id: &str) -> Order {
    match (id, aspect(id)) {
        (_, Some(aspect)) => Order::Levels(
            held.ranges[aspect].map(|range| std::cmp::Reverse((range.most.number(), range.least.number()))),
        ),
        ("followers", _) => Order::Count(known.followers(held.id)),
        _ => Order::Words(order::key(&text(view, known, held, id))),
    }
}
