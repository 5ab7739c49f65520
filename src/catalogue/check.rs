//! Whether a catalogue holds together: what any must hold, and what the program demands of its own beside that.

use super::{Catalogue, CatalogueFault, Fault};
use crate::domain::requirement::PLACEHOLDER;
use crate::domain::{Aspect, AspectSet, Level, Requirement, Text, Wording, fold};
use rustc_hash::{FxHashMap, FxHashSet};

/// All that is wrong in a catalogue, whoever wrote it; nothing where it holds together.
///
/// An organisation's own one may lack what only explains, such as why a requirement is there, and all English; its
/// requirements need not refer to a control, nor differ in wording, nor add something at each level.
#[must_use]
pub fn check(catalogue: &Catalogue) -> Vec<CatalogueFault> {
    let mut found = Found::default();
    let keys: FxHashSet<&str> = catalogue.areas.iter().map(|area| &*area.key).collect();
    for area in &catalogue.areas {
        found.id(&area.key);
        found.needed(&area.key, "name", &area.name);
    }
    // An area may be known by what a requirement is known by, too.
    found.ids.clear();
    for requirement in &catalogue.requirements {
        found.id(&requirement.id);
        found.needed(&requirement.id, "heading", &requirement.heading);
        found.needed(&requirement.id, "is", &requirement.is);
        found.requirement(requirement, &keys);
        found.steps(requirement);
    }
    found.faults
}

/// All that is wrong in a catalogue that is to be shipped: what [`check`] finds, and where it falls short of what the
/// shipped one promises.
#[must_use]
pub fn check_shipped(catalogue: &Catalogue) -> Vec<CatalogueFault> {
    let mut found = Found { faults: check(catalogue), ..Found::default() };
    for area in &catalogue.areas {
        found.wording(&area.key, "name", &area.name);
    }
    for requirement in &catalogue.requirements {
        for (field, wording) in wordings(requirement) {
            found.wording(&requirement.id, field, wording);
        }
        found.promised(requirement);
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
    /// Notes a fault, once.
    fn note(&mut self, id: &Text, field: &'static str, fault: Fault) {
        let found = CatalogueFault { id: id.clone(), field, fault };
        if !self.faults.contains(&found) {
            self.faults.push(found);
        }
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

    /// That a wording is there, in Swedish at least.
    fn needed(&mut self, id: &Text, field: &'static str, wording: &Wording) {
        if wording.sv.trim().is_empty() {
            self.note(id, field, Fault::Empty);
        }
    }

    fn requirement(&mut self, requirement: &Requirement, areas: &FxHashSet<&str>) {
        let id = &requirement.id;
        if !areas.contains(&*requirement.area) {
            self.note(id, "area", Fault::NoSuchArea(requirement.area.clone()));
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
        if steps.iter().any(|step| step.limit.sv.trim().is_empty()) {
            self.note(id, "step", Fault::Empty);
        }
        if !steps.is_sorted_by(|one, next| one.from < next.from) {
            self.note(id, "step", Fault::StepsNotAscending);
        }
        for (field, wording) in wordings(requirement) {
            let texts = [&wording.sv, &wording.en].into_iter().filter(|text| !text.trim().is_empty());
            let has_place: Vec<bool> = texts.map(|text| text.contains(PLACEHOLDER)).collect();
            let needs_place = !steps.is_empty() && ["is", "shall"].contains(&field);
            if needs_place && has_place.contains(&false) {
                self.note(id, field, Fault::PlaceholderMissing);
            } else if !needs_place && has_place.contains(&true) {
                self.note(id, field, Fault::PlaceholderStray);
            }
        }
    }

    /// What the shipped catalogue promises of each requirement.
    fn promised(&mut self, requirement: &Requirement) {
        let (id, steps) = (&requirement.id, &requirement.steps);
        if requirement.controls.is_empty() && requirement.norms.is_empty() {
            self.note(id, "controls", Fault::Empty);
        }
        if requirement.norms.iter().any(|norm| norm.trim().is_empty()) {
            self.note(id, "norms", Fault::Empty);
        }
        if steps.iter().any(|step| step.limit.en.trim().is_empty()) {
            self.note(id, "step", Fault::Empty);
        }
        // A number for level 0 and one for level 1 would be one step too many to tell apart.
        let least = requirement.from.0.into_iter().flatten().min().max(Level::new(1));
        if let Some(first) = steps.first().filter(|first| Some(first.from) != least) {
            self.note(id, "step", Fault::StepsBeginAt(first.from));
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
