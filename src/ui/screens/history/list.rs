//! Which operations are shown, in which order: worked out when something changes, never while drawing.

use super::{KIND, Kind, WHAT};
use crate::domain::{Operation, Text, fold};
use crate::i18n::{Language, Texts};
use crate::register::next_steps;
use crate::ui::View;
use crate::ui::widgets::table::Sort;
use std::collections::BTreeMap;

/// The choices on the screen.
#[derive(Clone, PartialEq)]
pub(super) struct Choice {
    pub search: Text,
    pub user: Option<Text>,
    pub kind: Option<Kind>,
    pub sort: Option<Sort>,
    pub filters: BTreeMap<&'static str, String>,
}

/// The operations as they are shown.
pub(super) struct List {
    ground: (usize, u64, Language),
    choice: Choice,
    /// Places in the log, newest first unless sorted otherwise.
    pub shown: Vec<u32>,
    /// Everyone who did something, by name.
    pub users: Vec<Text>,
    /// Places in the log of what undo and redo would take.
    pub steps: (Option<i64>, Option<i64>),
}

impl List {
    /// The list for the view and the choices; the one from the frame before where nothing changed.
    pub fn kept(before: Option<Self>, view: &View<'_>, choice: Choice) -> Self {
        // The revision tells another register of the same length apart.
        let ground = (view.operations.len(), view.snapshot.revision(), view.texts.language());
        match before {
            Some(list) if list.ground == ground && list.choice == choice => list,
            Some(list) if list.ground == ground => Self { shown: arranged(view, &choice), choice, ..list },
            _ => {
                let mut users: Vec<Text> = view.operations.iter().map(|held| held.user.clone()).collect();
                users.sort_unstable();
                users.dedup();
                let (undo, redo) = next_steps(view.operations);
                let steps = (undo.map(|held| held.number), redo.map(|held| held.number));
                Self { ground, shown: arranged(view, &choice), choice, users, steps }
            }
        }
    }
}

fn arranged(view: &View<'_>, choice: &Choice) -> Vec<u32> {
    let texts = view.texts;
    let search = fold(&choice.search);
    let wanted: Vec<(&str, String)> = choice.filters.iter().map(|(column, text)| (*column, fold(text))).collect();
    let passes = |held: &Operation| {
        choice.user.as_ref().is_none_or(|user| held.user == *user)
            && choice.kind.is_none_or(|kind| Kind::of(held) == kind)
            && (search.is_empty() || has_words(held, &search, texts))
            && wanted.iter().all(|(column, wanted)| fold(&text(held, column, texts)).contains(wanted))
    };
    let mut shown: Vec<(u32, &Operation)> = (0..).zip(view.operations).filter(|(_, held)| passes(held)).collect();
    shown.reverse();
    if let Some(sort) = choice.sort {
        match sort.column {
            "number" => shown.sort_by_key(|(_, held)| held.number),
            "time" => shown.sort_by_key(|(_, held)| held.at),
            "changes" => shown.sort_by_key(|(_, held)| held.changes),
            column => shown.sort_by_cached_key(|(_, held)| fold(&text(held, column, texts))),
        }
        if sort.is_descending {
            shown.reverse();
        }
    }
    shown.into_iter().map(|(place, _)| place).collect()
}

fn has_words(held: &Operation, search: &str, texts: &Texts) -> bool {
    let whole = fold(&[&texts.operation(held), &*held.user, &texts.moment(held.at)].join(" "));
    search.split_whitespace().all(|word| whole.contains(word))
}

/// What stands in a cell.
pub(super) fn text(held: &Operation, column: &str, texts: &Texts) -> String {
    match column {
        "number" => held.number.to_string(),
        "time" => texts.moment(held.at),
        "user" => held.user.to_string(),
        WHAT => texts.operation(held),
        KIND => Kind::of(held).name(texts),
        "changes" => texts.number(usize::try_from(held.changes).unwrap_or(usize::MAX)),
        _ => String::new(),
    }
}
