//! What the sheet shows, worked out once for each change of the register: every requirement of the catalogue with what
//! the system answers, and the answers that rest.

use super::summary::Summary;
use crate::domain::derive::{Network as _, Status};
use crate::domain::requirement::{Answers, outside_method};
use crate::domain::{Answer, AspectSet, Assessment, GapState, SystemId, Text};
use crate::i18n::Language;
use crate::register::Slot;
use crate::ui::View;

/// What it was worked out from.
pub type By = (u64, SystemId, Language);

/// What there is to show.
pub struct Known {
    pub by: By,
    /// Key and name of each area, as the catalogue has them.
    pub areas: Vec<(Text, String)>,
    /// By area as the catalogue has them, and then what rests.
    pub items: Vec<Item>,
    pub summary: Summary,
    pub status: Status,
    /// Aspects from which no requirements come.
    pub outside: AspectSet,
    /// Whether the system counts at all.
    pub takes_part: bool,
}

/// One requirement with what the system answers.
pub struct Item {
    pub id: Text,
    /// Where the catalogue has it; `None` where it has it no longer.
    pub place: Option<usize>,
    /// Its place among the areas.
    pub area: usize,
    pub heading: String,
    pub answers: Option<Answers>,
    pub standing: Standing,
    pub assessment: Option<Assessment>,
    pub gap: Option<GapState>,
    pub is_new: bool,
    pub is_sharpened: bool,
}

/// Whether a requirement counts for the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It applies.
    Applies,
    /// The levels do not reach it, or its law does not apply.
    Above,
    /// It does not apply, and the answer that it once got is kept.
    Aside,
}

impl Item {
    /// The answer.
    pub fn answer(&self) -> Answer {
        self.assessment.as_ref().map_or(Answer::Unanswered, |held| held.answer)
    }

    /// Whether the answer is to be looked at again.
    pub fn is_to_confirm(&self) -> bool {
        self.is_sharpened || self.assessment.as_ref().is_some_and(|held| held.to_confirm.is_some())
    }

    /// Whether it can be answered.
    pub fn applies(&self) -> bool {
        self.standing == Standing::Applies
    }
}

impl Known {
    /// Looks at a system; `None` where it is gone.
    pub fn read(view: &View<'_>, system: SystemId) -> Option<Self> {
        let (snapshot, texts) = (view.snapshot, view.texts);
        let slot = snapshot.systems().slot(system)?;
        let derived = snapshot.derived(slot);
        let rated = snapshot.settings().aspects();
        let areas = &snapshot.catalogue().areas;
        let (items, summary) = items(view, slot);
        Some(Self {
            by: by(view, system),
            areas: areas.iter().map(|area| (area.key.clone(), texts.wording(&area.name).to_owned())).collect(),
            items,
            summary,
            status: derived.status(rated),
            outside: outside_method(&derived.effective(), rated),
            takes_part: snapshot.takes_part(slot),
        })
    }

    /// Where a requirement stands in the list.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.items.iter().position(|item| &*item.id == id)
    }
}

/// What the sheet of a system hangs on.
pub fn by(view: &View<'_>, system: SystemId) -> By {
    (view.snapshot.revision(), system, view.texts.language())
}

fn items(view: &View<'_>, slot: Slot) -> (Vec<Item>, Summary) {
    let (snapshot, texts) = (view.snapshot, view.texts);
    let catalogue = snapshot.catalogue();
    let (demands, aside) = (snapshot.demands(slot), snapshot.set_aside(slot));
    let summary = Summary::of(&demands, aside.len());
    let area = |key: &str| catalogue.areas.iter().position(|area| &*area.key == key).unwrap_or(catalogue.areas.len());
    let blank = |place: usize, standing: Standing| {
        let held = &catalogue.requirements[place];
        Item {
            id: held.id.clone(),
            place: Some(place),
            area: area(&held.area),
            heading: texts.wording(&held.heading).to_owned(),
            answers: Some(held.answers),
            standing,
            assessment: None,
            gap: None,
            is_new: false,
            is_sharpened: false,
        }
    };
    // Both are in the order of the catalogue.
    let mut demands = demands.into_iter().peekable();
    let mut items = Vec::with_capacity(catalogue.requirements.len() + aside.len());
    for (place, held) in catalogue.requirements.iter().enumerate() {
        match demands.next_if(|demand| demand.applicable.requirement.id == held.id) {
            Some(demand) => items.push(Item {
                assessment: demand.assessment.cloned(),
                gap: demand.gap,
                is_new: demand.is_new,
                is_sharpened: demand.is_sharpened,
                ..blank(place, Standing::Applies)
            }),
            None if aside.iter().any(|one| one.requirement == held.id) => {}
            None => items.push(blank(place, Standing::Above)),
        }
    }
    for held in aside {
        let place = catalogue.requirements.iter().position(|one| one.id == held.requirement);
        let fallback = || Item {
            id: held.requirement.clone(),
            place: None,
            area: catalogue.areas.len(),
            heading: held.requirement.to_string(),
            answers: None,
            standing: Standing::Aside,
            assessment: None,
            gap: None,
            is_new: false,
            is_sharpened: false,
        };
        let item = place.map_or_else(fallback, |place| blank(place, Standing::Aside));
        items.push(Item { assessment: Some(held.clone()), gap: None, ..item });
    }
    (items, summary)
}
