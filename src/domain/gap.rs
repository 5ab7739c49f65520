//! Gaps (domain 7): every gap leads to a measure or an accepted risk, and is in exactly one state at any time.

use super::{AcceptanceState, Answer, MeasureStatus};

/// Where a gap stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GapState {
    /// Nothing is planned, and nobody has accepted it (öppen).
    Open,
    /// A measure is proposed or under way (planerad).
    Planned,
    /// The risk is accepted, and the acceptance holds (accepterad).
    Accepted,
    /// The requirement is met now, or does not apply (stängd).
    Closed,
}

impl GapState {
    /// All states, the most urgent first.
    pub const ALL: [Self; 4] = [Self::Open, Self::Planned, Self::Accepted, Self::Closed];

    /// The state of what an answer, the measures about it and its acceptances say together; `None` where there is
    /// no gap and never was a trace of one.
    ///
    /// An answer that settles the matter closes the gap, whatever was planned. A holding acceptance outweighs a
    /// measure: the risk is decided. Measures that are done or given up leave the gap open until it is answered anew.
    #[must_use]
    pub fn of(
        answer: Answer,
        measures: impl IntoIterator<Item = MeasureStatus>,
        acceptances: impl IntoIterator<Item = AcceptanceState>,
    ) -> Option<Self> {
        let (mut has_trace, mut is_planned, mut is_accepted) = (false, false, false);
        for status in measures {
            has_trace = true;
            is_planned |= status.is_unfinished();
        }
        for state in acceptances {
            has_trace = true;
            is_accepted |= state == AcceptanceState::Holds;
        }
        if !answer.is_gap() && !has_trace {
            return None;
        }
        Some(match () {
            () if answer.is_settled() => Self::Closed,
            () if is_accepted => Self::Accepted,
            () if is_planned => Self::Planned,
            () => Self::Open,
        })
    }
}
