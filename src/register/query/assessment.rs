//! What the requirements ask of a system and what it answers (domain 6–7): shared by screens, lists and figures.

use crate::domain::derive::Network as _;
use crate::domain::requirement::Applicable;
use crate::domain::{
    AcceptanceState, Answer, Assessment, FollowUpState, GapState, Levels, Measure, Operated, ReportBack, System,
    SystemId,
};
use crate::register::{Slot, Snapshot};

/// A requirement that applies to a system, with what the system answers.
#[derive(Clone, Debug)]
pub struct Demand<'a> {
    /// The requirement, and by what it applies.
    pub applicable: Applicable<'a>,
    /// The answer; `None` where nothing was ever said.
    pub assessment: Option<&'a Assessment>,
    /// Where its gap stands, if there is or was one.
    pub gap: Option<GapState>,
    /// Whether it has come with a level that rose after answers were given, and is not answered yet.
    pub is_new: bool,
    /// Whether its number has sharpened since it was answered.
    pub is_sharpened: bool,
}

/// How far the self-assessment of a system is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AssessmentProgress {
    /// Requirements that apply.
    pub applicable: usize,
    /// Those that are answered.
    pub answered: usize,
    /// Those that are met.
    pub met: usize,
    /// Answers to look at again.
    pub to_confirm: usize,
    /// Gaps in each state, in the order of [`GapState::ALL`].
    pub gaps: [usize; GapState::ALL.len()],
    /// Answers that are kept although their requirement does not apply now.
    pub set_aside: usize,
}

impl Demand<'_> {
    /// The answer.
    #[must_use]
    pub fn answer(&self) -> Answer {
        self.assessment.map_or(Answer::Unanswered, |held| held.answer)
    }

    /// Whether the answer is to be looked at again.
    #[must_use]
    pub fn is_to_confirm(&self) -> bool {
        self.is_sharpened || self.assessment.is_some_and(|held| held.to_confirm.is_some())
    }
}

impl AssessmentProgress {
    /// How many gaps are in this state.
    #[must_use]
    pub fn gaps_in(&self, state: GapState) -> usize {
        self.gaps[state as usize]
    }
}

impl Snapshot {
    /// The requirements that apply to the system in this slot with its answers, in the order of the catalogue.
    #[must_use]
    pub fn demands(&self, slot: Slot) -> Vec<Demand<'_>> {
        let Some(system) = self.system_id(slot) else { return Vec::new() };
        let marks = self.law_marks(slot);
        let assessed_at = self.assessed_at(system);
        let mut demands = Vec::new();
        for applicable in self.requirements(self.catalogue(), slot) {
            let requirement = applicable.requirement;
            let assessment = self.assessment(system, &requirement.id);
            let answered = assessment.filter(|held| held.answer != Answer::Unanswered);
            let then = answered.and_then(|held| requirement.apply(&held.levels, marks));
            let came_later = |then: &Levels| requirement.apply(then, marks).is_none();
            let is_new = answered.is_none() && assessed_at.iter().any(came_later);
            demands.push(Demand {
                assessment,
                gap: self.gap(system, &requirement.id),
                is_new,
                is_sharpened: then
                    .is_some_and(|then| then.step.map(|step| step.from) < applicable.step.map(|step| step.from)),
                applicable,
            });
        }
        demands
    }

    /// The levels at which the answers of a system were given, each once. All of them count: else the first new
    /// requirement that is answered would make the others look old.
    fn assessed_at(&self, system: SystemId) -> Vec<Levels> {
        let mut found = Vec::new();
        for held in self.assessments_of(system).filter(|held| held.answer != Answer::Unanswered) {
            if !found.contains(&held.levels) {
                found.push(held.levels);
            }
        }
        found
    }

    /// The answer as it is when somebody stands by it today, at the levels of today.
    #[must_use]
    pub fn confirmed(&self, held: &Assessment) -> Assessment {
        let levels = self.effective_of(held.system);
        Assessment { to_confirm: None, levels, on: Some(self.today()), ..held.clone() }
    }

    /// The answers of the system in this slot whose requirements do not apply to it now, or are not in the catalogue:
    /// kept, but set aside. By the ids of the requirements.
    #[must_use]
    pub fn set_aside(&self, slot: Slot) -> Vec<&Assessment> {
        let Some(system) = self.system_id(slot) else { return Vec::new() };
        let (takes_part, applies) = (self.takes_part(slot), self.applying(slot));
        let rests = |held: &&Assessment| !takes_part || !applies(&held.requirement);
        let mut found: Vec<&Assessment> = self.assessments_of(system).filter(rests).collect();
        found.sort_by(|one, other| one.requirement.cmp(&other.requirement));
        found
    }

    /// Where the gap of a system in a requirement stands; `None` where there is none and never was a trace of one.
    #[must_use]
    pub fn gap(&self, system: SystemId, requirement: &str) -> Option<GapState> {
        let answer = self.assessment(system, requirement).map_or(Answer::Unanswered, |held| held.answer);
        let measures = self.measures_about(system, requirement).map(|measure| measure.status);
        GapState::of(answer, measures, self.acceptance_states(system, requirement))
    }

    /// The measures of a system about the gap in a requirement.
    pub fn measures_about(&self, system: SystemId, requirement: &str) -> impl Iterator<Item = &Measure> {
        self.measures_of(system).filter(move |measure| measure.is_about(requirement))
    }

    fn acceptance_states(&self, system: SystemId, requirement: &str) -> impl Iterator<Item = AcceptanceState> {
        let levels = self.effective_of(system);
        let held = self.acceptances_of(system).filter(move |held| &*held.requirement == requirement);
        held.map(move |held| held.state(&levels, self.today()))
    }

    /// The effective levels of a system; none that is known where it is gone.
    #[must_use]
    pub fn effective_of(&self, system: SystemId) -> Levels {
        self.systems().slot(system).map(|slot| self.derived(slot).effective()).unwrap_or_default()
    }

    /// How far the self-assessment of the system in this slot is.
    #[must_use]
    pub fn progress(&self, slot: Slot) -> AssessmentProgress {
        let mut progress =
            AssessmentProgress { set_aside: self.set_aside(slot).len(), ..AssessmentProgress::default() };
        for demand in self.demands(slot) {
            progress.applicable += 1;
            progress.answered += usize::from(demand.answer() != Answer::Unanswered);
            progress.met += usize::from(demand.answer() == Answer::Met);
            progress.to_confirm += usize::from(demand.is_to_confirm());
            if let Some(gap) = demand.gap {
                progress.gaps[gap as usize] += 1;
            }
        }
        progress
    }

    /// Where the system in this slot stands with its report of proposed measures; not started for one that is retired.
    #[must_use]
    pub fn report_back(&self, slot: Slot) -> ReportBack {
        let Some(system) = self.systems().at(slot).filter(|_| self.takes_part(slot)) else {
            return ReportBack::NotStarted;
        };
        let decided_on = self.decided_on(slot);
        ReportBack::of(decided_on, system.action_plan, self.settings().report_back_months, self.today())
    }

    /// Where the follow-up of the supplier of the system in this slot stands; `None` for a system that nobody outside
    /// runs, or that is retired.
    #[must_use]
    pub fn follow_up_state(&self, slot: Slot) -> Option<FollowUpState> {
        let system = self.systems().at(slot).filter(|system| self.takes_part(slot) && is_run_outside(system))?;
        let latest = self.follow_ups_of(system.id).first().copied();
        Some(FollowUpState::of(latest, self.settings().follow_up_months, self.today()))
    }
}

/// Whether somebody outside runs the system, so that they are to be followed up.
#[must_use]
pub fn is_run_outside(system: &System) -> bool {
    matches!(system.operated, Some(Operated::External | Operated::Cloud | Operated::OtherOrganisation))
}
