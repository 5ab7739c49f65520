//! Whether a catalogue holds together.

use super::{Catalogue, CatalogueFault, Fault};
use crate::domain::requirement::PLACEHOLDER;
use crate::domain::{Aspect, AspectSet, Level, Requirement, Text, Wording, fold};
use rustc_hash::{FxHashMap, FxHashSet};

/// All that is wrong in a catalogue; nothing where it holds together.
#[must_use]
pub fn check(catalogue: &Catalogue) -> Vec<CatalogueFault> {
    let mut found = Found::default();
    for area in &catalogue.areas {
        found.id(&area.key);
        found.wording(&area.key, "name", &area.name);
    }
    for requirement in &catalogue.requirements {
        found.id(&requirement.id);
        found.requirement(requirement);
        found.steps(requirement);
    }
    found.levels(catalogue);
    found.faults
}

#[derive(Default)]
struct Found<'a> {
    faults: Vec<CatalogueFault>,
    ids: FxHashSet<&'a str>,
    /// Where each wording was met first.
    wordings: FxHashMap<String, &'a Text>,
}

impl<'a> Found<'a> {
    fn note(&mut self, id: &Text, field: &'static str, fault: Fault) {
        self.faults.push(CatalogueFault { id: id.clone(), field, fault });
    }

    fn id(&mut self, id: &'a Text) {
        if id.trim().is_empty() {
            self.note(id, "id", Fault::Empty);
        } else if !self.ids.insert(id) {
            self.note(id, "id", Fault::SameId);
        }
    }

    /// That a wording is there in both languages, and nowhere else.
    fn wording(&mut self, id: &'a Text, field: &'static str, wording: &Wording) {
        for text in [&wording.sv, &wording.en] {
            if text.trim().is_empty() {
                self.note(id, field, Fault::Empty);
                continue;
            }
            let first = *self.wordings.entry(fold(text)).or_insert(id);
            if first != id {
                self.note(id, field, Fault::SameWording(first.clone()));
            }
        }
    }

    fn requirement(&mut self, requirement: &'a Requirement) {
        let id = &requirement.id;
        for (field, wording) in wordings(requirement) {
            self.wording(id, field, wording);
        }
        if requirement.controls.is_empty() && requirement.norms.is_empty() {
            self.note(id, "controls", Fault::Empty);
        }
        if requirement.norms.iter().any(|norm| norm.trim().is_empty()) {
            self.note(id, "norms", Fault::Empty);
        }
        for control in requirement.controls.iter().filter(|control| !control.exists()) {
            self.note(id, "controls", Fault::NoSuchControl(*control));
        }
        if requirement.is_basic != requirement.aspects().is_empty() {
            self.note(id, "applies", Fault::BasicOrFrom);
        }
    }

    fn steps(&mut self, requirement: &Requirement) {
        let (id, steps) = (&requirement.id, &requirement.steps);
        if steps.iter().any(|step| step.limit.sv.trim().is_empty() || step.limit.en.trim().is_empty()) {
            self.note(id, "step", Fault::Empty);
        }
        if !steps.is_sorted_by(|one, next| one.from < next.from) {
            self.note(id, "step", Fault::StepsNotAscending);
        }
        // A number for level 0 and one for level 1 would be one step too many to tell apart.
        let least = requirement.from.0.into_iter().flatten().min().max(Level::new(1));
        if let Some(first) = steps.first().filter(|first| Some(first.from) != least) {
            self.note(id, "step", Fault::StepsBeginAt(first.from));
        }
        for (field, wording) in wordings(requirement) {
            let has_place = [&wording.sv, &wording.en].map(|text| text.contains(PLACEHOLDER));
            let needs_place = !steps.is_empty() && ["is", "shall"].contains(&field);
            if needs_place && has_place.contains(&false) {
                self.note(id, field, Fault::PlaceholderMissing);
            } else if !needs_place && has_place.contains(&true) {
                self.note(id, field, Fault::PlaceholderStray);
            }
        }
    }

    /// That each level of K, R and T adds something. S, which few registers rate, may leave levels out.
    fn levels(&mut self, catalogue: &Catalogue) {
        for aspect in AspectSet::KRT.iter() {
            for level in (1..Level::MAX).filter_map(Level::new) {
                if !adds(catalogue, aspect, level) {
                    self.note(&Text::default(), "applies", Fault::AddsNothing { aspect, level });
                }
            }
        }
    }
}

/// Whether a requirement begins at this level of this aspect.
fn adds(catalogue: &Catalogue, aspect: Aspect, level: Level) -> bool {
    catalogue.requirements.iter().any(|requirement| requirement.from[aspect] == Some(level))
}

/// The wordings of a requirement by the names of their fields.
fn wordings(requirement: &Requirement) -> [(&'static str, &Wording); 5] {
    [
        ("heading", &requirement.heading),
        ("is", &requirement.is),
        ("shall", &requirement.shall),
        ("why", &requirement.why),
        ("shown_by", &requirement.shown_by),
    ]
}
