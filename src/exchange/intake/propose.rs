//! What the columns of a foreign list most likely hold.

use super::found::Foreign;
use super::levels;
use super::mapping::{ColumnUse, Mapping};
use super::meaning;
use super::synonyms::{Synonyms, normal};
use super::target::{FieldKind, Target, fields};
use super::{dates, levels::Scale};
use crate::domain::{Settings, fold};
use crate::exchange::List;
use std::collections::BTreeSet;

/// How many values of a column are looked at.
const SAMPLE: usize = 200;
/// From this on, a field is proposed.
const LIKELY: f64 = 0.65;
/// What a field of a record beside the row's own loses.
const BESIDE: f64 = 0.3;

/// The lists that the rows of a file may be about, in the order in which they are tried.
pub const MAIN_LISTS: [List; 9] = [
    List::Systems,
    List::Assets,
    List::Units,
    List::Carries,
    List::Dependencies,
    List::PlannedSessions,
    List::CommonTypes,
    List::Adjustments,
    List::ThresholdAnalyses,
];

/// Proposes how to understand a list; `list` is what its rows are about, where that is known.
#[must_use]
pub fn propose(foreign: &Foreign, list: Option<List>, settings: &Settings) -> Mapping {
    let sample = Sample::of(foreign);
    let lists: Vec<List> = list.map_or_else(|| MAIN_LISTS.to_vec(), |list| vec![list]);
    let mut best: Option<(f64, Mapping)> = None;
    for list in lists {
        let (score, mapping) = sample.assigned(list, settings);
        if best.as_ref().is_none_or(|(held, _)| score > *held + 1e-9) {
            best = Some((score, mapping));
        }
    }
    let mut mapping = best.map_or_else(|| Mapping::of(List::Systems), |(_, mapping)| mapping);
    meaning::propose(&mut mapping, foreign, settings);
    mapping
}

/// Headings and some values of a list.
struct Sample {
    headings: Vec<String>,
    /// Places of the columns that hold something.
    columns: Vec<usize>,
    values: Vec<Vec<String>>,
}

impl Sample {
    fn of(foreign: &Foreign) -> Self {
        let columns: Vec<usize> = (0..foreign.table.width()).filter(|column| !foreign.is_blank(*column)).collect();
        let of_column = |column: &usize| {
            let cells = foreign.data_rows().map(|row| foreign.table.cell(row, *column).trim());
            cells.filter(|cell| !cell.is_empty()).take(SAMPLE).map(str::to_owned).collect()
        };
        let values = columns.iter().map(of_column).collect();
        Self { headings: foreign.headings(), columns, values }
    }

    fn assigned(&self, list: List, settings: &Settings) -> (f64, Mapping) {
        let targets = fields(list, settings.aspects());
        let mut fits: Vec<(f64, usize, usize)> = Vec::new();
        for (place, column) in self.columns.iter().enumerate() {
            for (number, target) in targets.iter().enumerate() {
                let fit = self.fit(place, &self.headings[*column], target, list, settings);
                if fit >= LIKELY {
                    fits.push((fit, place, number));
                }
            }
        }
        // The best first; of equals the first column and the first field.
        fits.sort_by(|one, two| two.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(two.1, two.2))));
        let (mut taken, mut used) = (BTreeSet::new(), BTreeSet::new());
        let mut chosen: Vec<Option<usize>> = vec![None; self.columns.len()];
        let mut score = 0.0;
        for (fit, place, number) in fits {
            if chosen[place].is_none() && !used.contains(&number) && !overlaps(&targets[number], &taken) {
                chosen[place] = Some(number);
                used.insert(number);
                taken.insert(targets[number].clone());
                score += fit;
            }
        }
        score += self.of_name(list, &targets, &chosen);
        let mut mapping = Mapping::of(list);
        mapping.columns = (self.columns.iter().zip(&chosen))
            .map(|(column, number)| ColumnUse {
                heading: self.headings[*column].clone(),
                fields: number.map(|number| targets[number].clone()).into_iter().collect(),
                dates: None,
            })
            .collect();
        (score, mapping)
    }

    /// A list is about what it names, and names each thing once.
    fn of_name(&self, list: List, targets: &[Target], chosen: &[Option<usize>]) -> f64 {
        let needed: &[&str] = match list {
            List::Systems | List::Assets | List::Units | List::CommonTypes => &["Namn"],
            List::Carries => &["System", "Informationsmängd"],
            List::Dependencies => &["System", "Beror på"],
            List::PlannedSessions => &["Beteckning", "Datum"],
            List::Adjustments => &["System", "Aspekt", "Typ", "Nivå"],
            _ => &["System"],
        };
        let place_of = |heading: &str| {
            let is_it = |number: &usize| targets[*number] == Target::new(list, heading);
            chosen.iter().position(|number| number.as_ref().is_some_and(is_it))
        };
        let places: Vec<Option<usize>> = needed.iter().map(|heading| place_of(heading)).collect();
        if places.contains(&None) {
            return -4.0;
        }
        let Some(Some(place)) = places.first() else { return 0.0 };
        let distinct: BTreeSet<String> = self.values[*place].iter().map(|value| fold(value)).collect();
        let (all, distinct) = (self.values[*place].len().max(1), distinct.len());
        #[expect(clippy::cast_precision_loss, reason = "at most 200 values")]
        let share = distinct as f64 / all as f64;
        1.0 + 2.0 * share
    }

    fn fit(&self, place: usize, heading: &str, target: &Target, main: List, settings: &Settings) -> f64 {
        let by_heading = Synonyms::shipped().fit(heading, target);
        let fit = if by_heading == 0.0 { self.by_values_alone(place, target, main, settings) } else { by_heading };
        if fit == 0.0 || !self.values_fit(place, target, settings) {
            return 0.0;
        }
        if target.list == List::Systems && main != List::Systems {
            // What is said of a system in a list of something else has to be said plainly.
            let is_plain = normal(heading) == normal(&target.heading) && target.heading != "Typ";
            return if is_plain { fit - BESIDE } else { 0.0 };
        }
        fit
    }

    /// What a column without a telling heading can only be.
    fn by_values_alone(&self, place: usize, target: &Target, main: List, settings: &Settings) -> f64 {
        let values = &self.values[place];
        if target.kind() != FieldKind::Levels || target.list != main || values.len() < 2 {
            return 0.0;
        }
        let are_levels = values.iter().all(|value| value.len() > 1 && self.reads(value, &FieldKind::Levels, settings));
        if are_levels { 0.7 } else { 0.0 }
    }

    fn values_fit(&self, place: usize, target: &Target, settings: &Settings) -> bool {
        let (values, kind) = (&self.values[place], target.kind());
        let good = match kind {
            FieldKind::Level(_) | FieldKind::Levels | FieldKind::Date => {
                values.iter().filter(|value| self.reads(value, &kind, settings)).count()
            }
            _ => values.len(),
        };
        good * 2 >= values.len()
    }

    #[expect(clippy::unused_self, reason = "belongs to the sample it judges")]
    fn reads(&self, value: &str, kind: &FieldKind, settings: &Settings) -> bool {
        let is_level = |text: &str| {
            levels::read(text, Scale::AsHere, settings)
                .or_else(|| levels::read(text, Scale::FromOne, settings))
                .is_some()
        };
        match kind {
            FieldKind::Level(_) => is_level(value),
            FieldKind::Levels => levels::split(value, settings.aspects())
                .is_some_and(|parts| parts.iter().all(|(_, part)| is_level(part))),
            FieldKind::Date => dates::read(value).is_some(),
            _ => true,
        }
    }
}

/// Whether a field says what another one says already: all levels, and one of them.
fn overlaps(target: &Target, taken: &BTreeSet<Target>) -> bool {
    match target.kind() {
        FieldKind::Level(_) => taken.iter().any(|held| held.list == target.list && held.kind() == FieldKind::Levels),
        FieldKind::Levels => {
            taken.iter().any(|held| held.list == target.list && matches!(held.kind(), FieldKind::Level(_)))
        }
        _ => false,
    }
}
