//! The action plan of the register in lists and counts (domain 7): what is late, what has lapsed, what nobody does
//! anything about. Systems that are retired, and what belongs to them, count nowhere.

use super::Selection;
use crate::domain::derive::Network as _;
use crate::domain::{AcceptanceState, FollowUpState, GapState, Measure, ReportBack, RiskAcceptance, SystemId, UnitId};
use crate::register::{Slot, Snapshot};
use std::collections::BTreeSet;

/// A list of the action plan, as other places lead to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlanList {
    /// Measures of a set.
    Measures(MeasureSelection),
    /// Where each system stands with its report of proposed measures.
    Reports,
    /// Accepted risks of a set.
    Acceptances(AcceptanceSelection),
    /// The suppliers of systems that are run outside.
    Suppliers,
}

/// A named set of measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MeasureSelection {
    /// All of systems in use.
    All,
    /// Those that should have been done before today.
    Late,
    /// Those that are not done or given up.
    Unfinished,
    /// Unfinished ones of an earlier plan, which wait to be carried over.
    FromEarlier,
    /// Those that are done or given up.
    Finished,
}

/// A named set of accepted risks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AcceptanceSelection {
    /// All of systems in use.
    All,
    /// Those that have lapsed while the gap is still there.
    Lapsed,
    /// Those that hold.
    Holding,
}

/// What an accepted risk means today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcceptanceStanding {
    /// It has lapsed, and the gap is there without another acceptance: somebody has to decide.
    Lapsed(AcceptanceState),
    /// It holds.
    Holds,
    /// It has lapsed, and another one has taken its place.
    Renewed,
    /// The requirement is met now, or does not apply to the system any more.
    Settled,
}

/// What the action plan says in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanFigures {
    /// Systems whose proposed measures are late.
    pub reports_late: usize,
    /// Systems that have time left to report.
    pub reports_remaining: usize,
    /// Accepted risks that have lapsed while the gap is still there.
    pub acceptances_lapsed: usize,
    /// Systems run outside whose supplier was never followed up, or not in time.
    pub suppliers_missing: usize,
    /// Systems run outside.
    pub run_outside: usize,
    /// Measures that are late.
    pub measures_late: usize,
    /// Measures that are not done or given up.
    pub measures_unfinished: usize,
    /// Unfinished measures of an earlier plan.
    pub measures_from_earlier: usize,
    /// Gaps that nobody plans anything about and nobody accepts.
    pub open_gaps: usize,
    /// Systems with such gaps.
    pub with_open_gaps: usize,
}

impl MeasureSelection {
    /// Whether a measure belongs to the set.
    #[must_use]
    pub fn holds(self, snapshot: &Snapshot, measure: &Measure) -> bool {
        let Some(slot) = snapshot.slot_in_use(measure.system) else { return false };
        match self {
            Self::All => true,
            Self::Late => measure.is_late(snapshot.today()),
            Self::Unfinished => measure.status.is_unfinished(),
            Self::FromEarlier => measure.waits_from_earlier(snapshot.decided_on(slot)),
            Self::Finished => !measure.status.is_unfinished(),
        }
    }
}

impl AcceptanceSelection {
    /// Whether an accepted risk belongs to the set.
    #[must_use]
    pub fn holds(self, snapshot: &Snapshot, held: &RiskAcceptance) -> bool {
        let standing = snapshot.slot_in_use(held.system).map(|_| snapshot.standing(held));
        standing.is_some_and(|standing| match self {
            Self::All => true,
            Self::Lapsed => matches!(standing, AcceptanceStanding::Lapsed(_)),
            Self::Holding => standing == AcceptanceStanding::Holds,
        })
    }
}

impl Snapshot {
    /// The slot of a system that is in the register and not retired.
    fn slot_in_use(&self, system: SystemId) -> Option<Slot> {
        self.systems().slot(system).filter(|slot| self.takes_part(*slot))
    }

    /// How many gaps of the system in this slot are in each state, in the order of [`GapState::ALL`]. Requirements
    /// that do not apply now have none.
    #[must_use]
    pub fn gap_counts(&self, slot: Slot) -> [usize; GapState::ALL.len()] {
        let mut counts = [0; GapState::ALL.len()];
        let Some(system) = self.system_id(slot).filter(|_| self.takes_part(slot)) else { return counts };
        // Looked for among what is amiss and what is done about it: the rest has no gap and never was a trace of one.
        let amiss = self.assessments_of(system).filter(|held| held.answer.is_gap());
        let mut said: BTreeSet<&str> = amiss.map(|held| &*held.requirement).collect();
        said.extend(self.measures_of(system).flat_map(|held| held.requirements.iter().map(|id| &**id)));
        said.extend(self.acceptances_of(system).map(|held| &*held.requirement));
        if said.is_empty() {
            return counts;
        }
        let applies = self.applying(slot);
        for id in said {
            if let Some(gap) = self.gap(system, id).filter(|_| applies(id)) {
                counts[gap as usize] += 1;
            }
        }
        counts
    }

    /// How many gaps of the system in this slot are in one state.
    #[must_use]
    pub fn gaps_in(&self, slot: Slot, state: GapState) -> usize {
        self.gap_counts(slot)[state as usize]
    }

    /// Whether a requirement applies to the system in this slot today.
    #[must_use]
    pub fn applies(&self, slot: Slot, requirement: &str) -> bool {
        self.applying(slot)(requirement)
    }

    /// Whether requirements apply to the system in this slot today, as a test of their ids: what decides is looked up
    /// once for all of them.
    pub(super) fn applying(&self, slot: Slot) -> impl Fn(&str) -> bool {
        let (levels, marks) = (self.derived(slot).effective(), self.law_marks(slot));
        move |id| self.catalogue().requirement(id).is_some_and(|held| held.apply(&levels, marks).is_some())
    }

    /// How many measures of a system should have been done before today.
    #[must_use]
    pub fn late_measures_of(&self, system: SystemId) -> usize {
        self.measures_of(system).filter(|measure| measure.is_late(self.today())).count()
    }

    /// What an accepted risk means today.
    #[must_use]
    pub fn standing(&self, held: &RiskAcceptance) -> AcceptanceStanding {
        let (levels, today) = (self.effective_of(held.system), self.today());
        let state = held.state(&levels, today);
        let applies = self.systems().slot(held.system).is_some_and(|slot| self.applies(slot, &held.requirement));
        if !applies || self.gap(held.system, &held.requirement) == Some(GapState::Closed) {
            return AcceptanceStanding::Settled;
        }
        if state == AcceptanceState::Holds {
            return AcceptanceStanding::Holds;
        }
        let same = |other: &&RiskAcceptance| other.requirement == held.requirement;
        let mut others = self.acceptances_of(held.system).filter(same);
        if others.any(|other| other.state(&levels, today) == AcceptanceState::Holds) {
            return AcceptanceStanding::Renewed;
        }
        // Of several that have lapsed, the latest alone is to be decided on.
        let later = |other: &RiskAcceptance| (other.on, other.id) > (held.on, held.id);
        if self.acceptances_of(held.system).filter(same).any(later) {
            return AcceptanceStanding::Renewed;
        }
        AcceptanceStanding::Lapsed(state)
    }
}

/// The figures of the whole register, or of a unit with everything beneath it.
#[must_use]
pub fn plan_figures(snapshot: &Snapshot, unit: Option<UnitId>) -> PlanFigures {
    let within = unit.map(|unit| snapshot.within(unit));
    let is_in = |unit| within.as_ref().is_none_or(|within| within(unit));
    let mut figures = PlanFigures::default();
    for (slot, system) in snapshot.systems().iter() {
        if !is_in(system.unit) || !Selection::All.holds(snapshot, slot, system) {
            continue;
        }
        match snapshot.report_back(slot) {
            ReportBack::Late(_) => figures.reports_late += 1,
            ReportBack::Remaining(_) => figures.reports_remaining += 1,
            ReportBack::NotStarted | ReportBack::Submitted(_) => {}
        }
        let follow_up = snapshot.follow_up_state(slot);
        figures.run_outside += usize::from(follow_up.is_some());
        figures.suppliers_missing += usize::from(follow_up.is_some_and(FollowUpState::is_missing));
        let open = snapshot.gaps_in(slot, GapState::Open);
        figures.open_gaps += open;
        figures.with_open_gaps += usize::from(open > 0);
        figures.measures_late += snapshot.late_measures_of(system.id);
        for measure in snapshot.measures_of(system.id) {
            let counts = |set: MeasureSelection| usize::from(set.holds(snapshot, measure));
            figures.measures_unfinished += counts(MeasureSelection::Unfinished);
            figures.measures_from_earlier += counts(MeasureSelection::FromEarlier);
        }
        let lapsed =
            snapshot.acceptances_of(system.id).filter(|held| AcceptanceSelection::Lapsed.holds(snapshot, held));
        figures.acceptances_lapsed += lapsed.count();
    }
    figures
}
