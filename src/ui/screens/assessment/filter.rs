//! Which requirements are listed, and in which rows.

use super::known::{Item, Known, Standing};
use crate::catalogue::Catalogue;
use crate::domain::requirement::Answers;
use crate::domain::{Answer, Requirement, Text, fold};
use crate::i18n::Texts;
use crate::ui::View;
use std::collections::BTreeSet;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub what: What,
    /// Who answers; `None` for all.
    pub responsible: Option<Answers>,
    /// The key of an area; `None` for all.
    pub area: Option<Text>,
    pub search: Text,
    /// Whether what is not required is listed also.
    pub shows_above: bool,
}

/// Which answers are looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum What {
    #[default]
    All,
    Unanswered,
    Gaps,
    ToConfirm,
    New,
}

/// A row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// The heading of an area, with how many requirements follow.
    Area(usize, usize),
    /// The heading of the answers that rest, with how many follow.
    Aside(usize),
    /// A requirement, by its place among the items.
    Item(usize),
}

impl What {
    pub const ALL: [Self; 5] = [Self::All, Self::Unanswered, Self::Gaps, Self::ToConfirm, Self::New];

    /// Whether a requirement is one of them.
    pub fn holds(self, item: &Item) -> bool {
        match self {
            Self::All => true,
            _ if !item.applies() => false,
            Self::Unanswered => item.answer() == Answer::Unanswered,
            Self::Gaps => item.answer().is_gap(),
            Self::ToConfirm => item.is_to_confirm(),
            Self::New => item.is_new,
        }
    }

    /// Whether a requirement still waits for work, of the kind that is looked at.
    pub fn waits(self, item: &Item) -> bool {
        let what = if matches!(self, Self::Gaps | Self::ToConfirm) { self } else { Self::Unanswered };
        item.applies() && what.holds(item)
    }
}

impl Filter {
    /// The rows: requirements that fit under the headings of their areas. What was answered since the filter was chosen
    /// `stays`, so that rows do not jump away under the hand.
    pub fn rows(&self, known: &Known, view: &View<'_>, stays: &BTreeSet<Text>) -> Vec<Row> {
        let words: Vec<String> = self.search.split_whitespace().map(fold).collect();
        let catalogue = view.snapshot.catalogue();
        let fits = |item: &Item| {
            (self.what.holds(item) || stays.contains(&item.id))
                && (item.standing != Standing::Above || self.shows_above)
                && self.responsible.is_none_or(|wanted| item.answers == Some(wanted))
                && self
                    .area
                    .as_ref()
                    .is_none_or(|wanted| known.areas.get(item.area).is_some_and(|(key, _)| key == wanted))
                && (words.is_empty() || has_all(item, catalogue, view.texts, &words))
        };
        let listed: Vec<usize> = (0..known.items.len()).filter(|place| fits(&known.items[*place])).collect();
        let group = |place: &usize| {
            let item = &known.items[*place];
            (item.standing == Standing::Aside, item.area)
        };
        let mut rows = Vec::with_capacity(listed.len() + known.areas.len() + 1);
        let same = |one: &usize, next: &usize| match (group(one), group(next)) {
            ((true, _), (true, _)) => true,
            (one, next) => one == next,
        };
        for part in listed.chunk_by(same) {
            let heading = match group(&part[0]) {
                (true, _) => Row::Aside(part.len()),
                (false, area) => Row::Area(area, part.len()),
            };
            rows.push(heading);
            rows.extend(part.iter().copied().map(Row::Item));
        }
        rows
    }

    /// Whether anything is left out on purpose.
    pub fn is_narrow(&self) -> bool {
        let Self { what, responsible, area, search, .. } = self;
        *what != What::All || responsible.is_some() || area.is_some() || !search.trim().is_empty()
    }
}

/// Whether all words stand somewhere in what the requirement says, or in what is answered.
fn has_all(item: &Item, catalogue: &Catalogue, texts: &Texts, words: &[String]) -> bool {
    let held = item.place.and_then(|place| catalogue.requirements.get(place));
    let wordings = |held: &Requirement| [&held.is, &held.why, &held.shown_by].map(|one| texts.wording(one)).join(" ");
    let answer = |held: &crate::domain::Assessment| [&*held.present, &held.evidence, &held.note].join(" ");
    let controls = |held: &Requirement| held.controls.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let said = [
        item.id.to_string(),
        item.heading.clone(),
        held.map(wordings).unwrap_or_default(),
        held.map(controls).unwrap_or_default(),
        item.assessment.as_ref().map(answer).unwrap_or_default(),
    ];
    let said = fold(&said.join(" "));
    words.iter().all(|word| said.contains(word))
}
