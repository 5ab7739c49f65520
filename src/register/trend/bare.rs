//! What the log says of those facts alone that decide how far systems are classified: a few words for each change,
//! so that years of history can be walked in milliseconds.

use crate::domain::{
    AspectSet, AssetId, Change, Classification, ClassificationId, Date, Levels, Record, Standing, Subject, SystemId,
    UnitId,
};

/// A record, reduced to what counts here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Bare {
    /// The aspects that are rated.
    Settings(AspectSet),
    /// A unit and what it is part of.
    Unit(UnitId, Option<UnitId>),
    /// A system, its unit, and whether it takes part.
    System(SystemId, Option<UnitId>, bool),
    /// An asset that is there.
    Asset(AssetId),
    /// A system carries an asset.
    Carries(SystemId, AssetId),
    /// A system depends on another, which inherits these aspects.
    Dependency(SystemId, SystemId, AspectSet),
    /// A decision, whether in force or superseded.
    Decision(Decision),
}

/// A decision, reduced to what tells when it was in force.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Decision {
    pub id: ClassificationId,
    pub subject: Subject,
    pub on: Date,
    pub succeeds: Option<ClassificationId>,
    pub levels: Levels,
}

impl Decision {
    /// The decision in a classification; a draft is none.
    pub fn of(held: &Classification) -> Option<Self> {
        let on = held.decided_on.filter(|_| held.standing != Standing::Draft)?;
        Some(Self { id: held.id, subject: held.subject, on, succeeds: held.succeeds, levels: held.levels })
    }
}

/// What a change did to those facts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Step {
    pub before: Option<Bare>,
    pub after: Option<Bare>,
}

impl Step {
    /// What a change did; `None` where it touched none of those facts.
    pub fn of(change: &Change) -> Option<Self> {
        let step = Self { before: bare(change.before.as_ref()), after: bare(change.after.as_ref()) };
        (step.before != step.after).then_some(step)
    }

    /// The decisions that it made, removed or changed.
    pub fn decisions(&self) -> impl Iterator<Item = Decision> {
        let decision = |bare: Option<Bare>| if let Some(Bare::Decision(held)) = bare { Some(held) } else { None };
        [decision(self.before), decision(self.after)].into_iter().flatten()
    }
}

fn bare(record: Option<&Record>) -> Option<Bare> {
    match record? {
        Record::Settings(settings) => Some(Bare::Settings(settings.aspects())),
        Record::Unit(unit) => Some(Bare::Unit(unit.id, unit.parent)),
        Record::System(system) => Some(Bare::System(system.id, system.unit, !system.is_retired())),
        Record::Asset(asset) => Some(Bare::Asset(asset.id)),
        Record::Carries(link) => Some(Bare::Carries(link.system, link.asset)),
        Record::Dependency(link) => Some(Bare::Dependency(link.system, link.on, link.inherits)),
        Record::Classification(held) => Decision::of(held).map(Bare::Decision),
        // What else there is moves no system from one status to another: an adjustment moves levels that are known.
        _ => None,
    }
}
