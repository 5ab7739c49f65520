//! The report-back clock (domain 7): within six months of the classification decision the gaps with proposed measures
//! go back to the coordinator. The months are a setting.

use super::{Date, WorkMark, WorkStatus};
use jiff::ToSpan as _;

/// Where a system stands with its report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReportBack {
    /// Nothing is decided, so nothing is to be reported.
    NotStarted,
    /// Measures are proposed, or judged not to be needed (lämnat).
    Submitted(Option<Date>),
    /// There is time until this day (kvar).
    Remaining(Date),
    /// The day has passed (försenat).
    Late(Date),
}

impl ReportBack {
    /// Where a system stands whose classification was decided on a day and whose action plan has this mark. A plan
    /// that is done counts from its day on; one from before the decision belongs to an earlier one.
    #[must_use]
    pub fn of(decided_on: Option<Date>, plan: WorkMark, months: u16, today: Date) -> Self {
        let Some(decided_on) = decided_on else { return Self::NotStarted };
        match plan.status {
            Some(WorkStatus::NotNeeded) => return Self::Submitted(plan.on),
            Some(WorkStatus::Done) if plan.on.is_none_or(|on| on >= decided_on) => return Self::Submitted(plan.on),
            _ => {}
        }
        // A day past the calendar's end never comes.
        let until = decided_on.checked_add(i32::from(months).months()).unwrap_or(Date::MAX);
        if until < today { Self::Late(until) } else { Self::Remaining(until) }
    }
}
