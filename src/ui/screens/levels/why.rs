//! Working out why a level is what it is, once for each state of the register.

use crate::domain::cause::Happened;
use crate::domain::derive::Outcome;
use crate::domain::explain::{self, Chain, Missing, Source};
use crate::domain::review::Review;
use crate::domain::{Adjustment, Aspect, AspectSet, Classification, Date, PlannedSession, ReviewMark, Subject, Text};
use crate::register::query::AdjustmentDoubt;
use crate::register::{Slot, Snapshot};

/// As many chains of one aspect as anyone would read.
const MOST_CHAINS: usize = 40;

/// Everything the tab says about a subject.
#[derive(Clone)]
pub(super) struct Why {
    pub aspects: Vec<AspectWhy>,
    pub missing: Vec<Gap>,
    /// The dependency circles: the other members, and the aspects that make the circle.
    pub circles: Vec<(Vec<Place>, AspectSet)>,
    pub review: Option<Review>,
    pub plan: Option<PlannedSession>,
    pub mark: Option<ReviewMark>,
    pub causes: Vec<Happened>,
    pub has_draft: bool,
    pub is_retired: bool,
}

impl Why {
    /// Whether some aspect has a level that can be adjusted, or an adjustment.
    pub fn can_adjust(&self) -> bool {
        self.aspects.iter().any(|held| held.outcome.derived.is_some() || held.adjustment.is_some())
    }
}

/// One aspect: its outcome and where it came from.
#[derive(Clone)]
pub(super) struct AspectWhy {
    pub aspect: Aspect,
    pub outcome: Outcome,
    pub chains: Vec<Way>,
    pub adjustment: Option<Adjustment>,
    /// Why the adjustment calls for a new look.
    pub doubt: Option<AdjustmentDoubt>,
}

/// A record that can be opened, by name.
#[derive(Clone)]
pub(super) struct Place {
    pub subject: Subject,
    pub name: Text,
}

/// One way by which the level came.
#[derive(Clone)]
pub(super) struct Way {
    pub source: Start,
    /// The systems between the source and the subject.
    pub via: Vec<Place>,
    pub decision: Option<Decision>,
}

/// Where a way begins.
#[derive(Clone)]
pub(super) enum Start {
    /// The system's own classification.
    Itself,
    /// The asset's decision.
    Decided,
    /// An asset that is carried.
    Asset(Place),
    /// Another system's own classification.
    System(Place),
    /// Another system's adjustment.
    Adjusted(Place),
}

/// The decision a level rests on.
#[derive(Clone)]
pub(super) struct Decision {
    pub on: Option<Date>,
    pub by: Text,
    pub reference: Text,
    pub reason: Text,
}

/// Something not classified, and the aspects it leaves open.
#[derive(Clone)]
pub(super) struct Gap {
    pub place: Place,
    pub kind: GapKind,
    /// The system that carries it, where that is another one.
    pub carrier: Option<Place>,
    pub aspects: AspectSet,
}

/// What sort of record a gap is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum GapKind {
    Asset,
    Own,
    Dependent,
}

/// Works out all there is to say about a subject.
pub(super) fn of(snapshot: &Snapshot, subject: Subject) -> Why {
    let aspects = snapshot.settings().aspects();
    let mut why = Why {
        aspects: Vec::new(),
        missing: Vec::new(),
        circles: Vec::new(),
        review: None,
        plan: snapshot.coming_session(subject).cloned(),
        mark: None,
        causes: Vec::new(),
        has_draft: snapshot.draft(subject).is_some(),
        is_retired: false,
    };
    match subject {
        Subject::System(id) => {
            let Some((slot, system)) = snapshot.systems().slot(id).zip(snapshot.systems().get(id)) else { return why };
            why.aspects = aspects.iter().map(|aspect| system_aspect(snapshot, slot, aspect)).collect();
            why.missing = gaps(snapshot, slot, aspects);
            why.circles = circles(snapshot, slot);
            why.review = Some(snapshot.system_review(slot));
            why.mark.clone_from(&system.review_mark);
            why.causes = snapshot.causes(subject);
            why.is_retired = system.is_retired();
        }
        Subject::Asset(id) => {
            let Some((slot, asset)) = snapshot.assets().slot(id).zip(snapshot.assets().get(id)) else { return why };
            why.aspects = aspects.iter().map(|aspect| asset_aspect(snapshot, subject, aspect)).collect();
            why.review = Some(snapshot.asset_review(slot));
            why.mark.clone_from(&asset.review_mark);
            why.causes = snapshot.causes(subject);
        }
    }
    why
}

fn system_aspect(snapshot: &Snapshot, slot: Slot, aspect: Aspect) -> AspectWhy {
    let chains = explain::chains(snapshot, snapshot.all_derived(), slot, aspect, MOST_CHAINS);
    AspectWhy {
        aspect,
        outcome: snapshot.derived(slot).aspects[aspect],
        chains: chains.iter().map(|chain| way(snapshot, chain, aspect)).collect(),
        adjustment: snapshot.adjustment(slot, aspect).cloned(),
        doubt: snapshot.adjustment_doubt(slot, aspect),
    }
}

fn asset_aspect(snapshot: &Snapshot, subject: Subject, aspect: Aspect) -> AspectWhy {
    let decided = snapshot.decided(subject);
    let level = decided.and_then(|held| held.levels[aspect]);
    let is_incomplete = decided.is_some() && level.is_none();
    let decision = decided.map(|held| told(held, aspect));
    let chains = level.map(|_| Way { source: Start::Decided, via: Vec::new(), decision }).into_iter().collect();
    let outcome = Outcome { derived: level, effective: level, is_incomplete, ..Outcome::default() };
    AspectWhy { aspect, outcome, chains, adjustment: None, doubt: None }
}

fn way(snapshot: &Snapshot, chain: &Chain, aspect: Aspect) -> Way {
    let between = |from: usize| {
        let until = chain.path.len().saturating_sub(1);
        let nodes = chain.path.get(from..until).unwrap_or_default();
        nodes.iter().filter_map(|node| system(snapshot, *node)).collect()
    };
    let holder = chain.path.first().and_then(|node| system(snapshot, *node));
    let is_itself = chain.path.len() < 2;
    let decision = |subject| snapshot.decided(subject).map(|held| told(held, aspect));
    match (chain.source, holder) {
        (Source::Carried(asset), _) => {
            let place = asset_at(snapshot, asset);
            let decision = place.as_ref().and_then(|place| decision(place.subject));
            let source = place.map_or(Start::Itself, Start::Asset);
            Way { source, via: between(0), decision }
        }
        (Source::Own, Some(holder)) if !is_itself => {
            let decision = decision(holder.subject);
            Way { source: Start::System(holder), via: between(1), decision }
        }
        (Source::Adjusted, Some(holder)) if !is_itself => {
            Way { source: Start::Adjusted(holder), via: between(1), decision: None }
        }
        (_, holder) => {
            let decision = holder.and_then(|holder| decision(holder.subject));
            Way { source: Start::Itself, via: Vec::new(), decision }
        }
    }
}

fn told(held: &Classification, aspect: Aspect) -> Decision {
    Decision {
        on: held.decided_on,
        by: held.decided_by.clone(),
        reference: held.decision_reference.clone(),
        reason: held.reasons[aspect].clone(),
    }
}

fn circles(snapshot: &Snapshot, slot: Slot) -> Vec<(Vec<Place>, AspectSet)> {
    let named = |members: Vec<Slot>| members.into_iter().filter_map(|node| system(snapshot, node)).collect();
    let found = explain::circles(snapshot, snapshot.all_derived(), slot);
    found.into_iter().map(|(members, aspects)| (named(members), aspects)).collect()
}

fn gaps(snapshot: &Snapshot, slot: Slot, aspects: AspectSet) -> Vec<Gap> {
    let mut found: Vec<(Missing, AspectSet)> = Vec::new();
    for aspect in aspects.iter() {
        for missing in explain::missing(snapshot, snapshot.all_derived(), slot, aspect) {
            match found.iter_mut().find(|(held, _)| *held == missing) {
                Some((_, open)) => *open = open.with(aspect, true),
                None => found.push((missing, AspectSet::NONE.with(aspect, true))),
            }
        }
    }
    let gap = |(missing, aspects)| {
        let (place, kind, holder) = match missing {
            Missing::Own(node) => (system(snapshot, node)?, GapKind::Own, None),
            Missing::Dependent(node) => (system(snapshot, node)?, GapKind::Dependent, None),
            Missing::Carried(node, asset) => (asset_at(snapshot, asset)?, GapKind::Asset, Some(node)),
        };
        let carrier = holder.filter(|node| *node != slot).and_then(|node| system(snapshot, node));
        Some(Gap { place, kind, carrier, aspects })
    };
    found.into_iter().filter_map(gap).collect()
}

fn system(snapshot: &Snapshot, slot: Slot) -> Option<Place> {
    let system = snapshot.systems().at(slot)?;
    Some(Place { subject: Subject::System(system.id), name: system.name.clone() })
}

fn asset_at(snapshot: &Snapshot, slot: Slot) -> Option<Place> {
    let asset = snapshot.assets().at(slot)?;
    Some(Place { subject: Subject::Asset(asset.id), name: asset.name.clone() })
}
