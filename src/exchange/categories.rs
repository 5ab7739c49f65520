//! The consequence categories of a classification within the list of information assets: a cell for each aspect,
//! such as `Ekonomi 2 | Enskildas rättigheter, liv och hälsa 3`.

use super::cell::{join, split};
use super::column::Column;
use super::directory::Directory;
use super::fault::Reason;
use super::rating::RatedRow;
use super::value;
use super::words::CATEGORY_NAMES;
use crate::domain::{Aspect, AspectSet, Classification, Level, Settings, Text, fold};

/// The columns of the categories.
pub(super) fn categories<'a, T: Clone + 'a>(rated: AspectSet) -> Vec<Column<'a, RatedRow<'a, T>>> {
    rated.iter().map(column).collect()
}

fn column<'a, T: Clone + 'a>(aspect: Aspect) -> Column<'a, RatedRow<'a, T>> {
    let write = move |entry: &RatedRow<'a, T>, directory: &Directory<'a>, out: &mut String| {
        let Some(held) = entry.rating.shown() else { return };
        // Most classifications use no categories, and a national list has hundreds of thousands of them.
        if !held.categories.is_empty() {
            join(&told(held, aspect, directory.snapshot.settings()), out);
        }
    };
    let read = move |entry: &mut RatedRow<'a, T>, text: Option<&str>, directory: &mut Directory<'a>| {
        let settings = directory.snapshot.settings();
        let known = known(entry.rating.shown(), settings);
        let parts = split(text.unwrap_or_default());
        let found: Vec<(Text, Level)> =
            parts.iter().map(|part| read_one(part, aspect, &known, settings)).collect::<Result<_, _>>()?;
        let edited = entry.rating.edit();
        for (key, _) in &known {
            edited.set_category_level(key, aspect, None);
        }
        for (key, level) in found {
            edited.set_category_level(&key, aspect, Some(level));
        }
        Ok(())
    };
    Column::written(format!("Kategorier {}", aspect.letter()), write).read_by(read)
}

fn told(held: &Classification, aspect: Aspect, settings: &Settings) -> Vec<String> {
    let rated = held.categories.iter().filter_map(|held| Some((&held.category, held.levels[aspect]?)));
    rated.map(|(key, level)| format!("{} {}", name(key, settings), level.number())).collect()
}

/// What a category is called in lists: by the register's own name, else by that of the product.
fn name<'s>(key: &'s str, settings: &'s Settings) -> &'s str {
    let product = || CATEGORY_NAMES.iter().find(|(held, _)| *held == key).map(|(_, name)| *name);
    settings.category_name(key).or_else(product).unwrap_or(key)
}

/// The categories that a cell may name, by key and name: those in use, and those that the classification has.
fn known(held: Option<&Classification>, settings: &Settings) -> Vec<(Text, String)> {
    let in_use = settings.categories_in_use().into_iter().map(|category| category.key);
    let weighed = held.into_iter().flat_map(|held| held.categories.iter().map(|held| held.category.clone()));
    let mut keys: Vec<Text> = Vec::new();
    for key in in_use.chain(weighed) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.into_iter().map(|key| (key.clone(), fold(name(&key, settings)))).collect()
}

/// Reads `Ekonomi 2`; the name may hold blanks and numbers itself, so that every blank could be its end.
fn read_one(
    text: &str,
    aspect: Aspect,
    known: &[(Text, String)],
    settings: &Settings,
) -> Result<(Text, Level), Reason> {
    for (end, _) in text.char_indices().filter(|(_, letter)| letter.is_whitespace() || *letter == ':') {
        let named = fold(text[..end].trim_end_matches([':', ' ']));
        if let Some((key, _)) = known.iter().find(|(_, name)| *name == named) {
            let said = text[end..].trim_start_matches([':', ' ']);
            return Ok((key.clone(), value::level(said, aspect, settings)?));
        }
    }
    let known = known.iter().map(|(key, _)| name(key, settings).to_owned()).collect();
    Err(Reason::UnknownCategory { known })
}
