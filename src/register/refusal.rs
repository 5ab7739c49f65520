//! Why a command cannot be carried out.

use crate::domain::{Aspect, AspectSet, Date, Level, RecordKey, Text};

/// The reason a command was refused; nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum Refusal {
    #[error("the record is not in the register any more")]
    NotFound(RecordKey),
    #[error("a name is needed")]
    NameMissing,
    #[error("a reference is needed")]
    ReferenceMissing,
    #[error("the reference {reference} is taken by {holder}")]
    ReferenceTaken { reference: Text, holder: Text },
    #[error("there is a unit {name} beneath the same parent already")]
    UnitNameTaken { name: Text },
    #[error("a unit cannot be part of itself")]
    UnitInItself,
    #[error("a system cannot depend on itself")]
    DependsOnItself,
    #[error("{0} lack a level")]
    LevelMissing(AspectSet),
    #[error("level {0:?} is not on the register's scale")]
    LevelBeyondScale(Level),
    #[error("a decision needs a date")]
    DecisionDateMissing,
    #[error("the decision date {0} lies in the future")]
    DecisionInFuture(Date),
    #[error("the decision in force is from {0}, later than this one")]
    DecisionOlderThanCurrent(Date),
    #[error("a decided classification cannot be changed")]
    DecidedIsFixed,
    #[error("an adjustment needs a reason")]
    AdjustmentReasonMissing,
    #[error("{0:?} has no derived level to adjust")]
    NothingToAdjust(Aspect),
    #[error("a raise must lie above the derived level {0:?}")]
    RaiseNotAbove(Level),
    #[error("a lowering must lie below the derived level {0:?}")]
    LoweringNotBelow(Level),
    #[error("the adjustment ends before it begins")]
    EndsBeforeStart,
    #[error("a mark needs a reason")]
    MarkReasonMissing,
    #[error("nothing has changed that could be dismissed")]
    NothingToDismiss,
    #[error("a month is 1 to 12, a year has four digits")]
    MonthOutOfRange,
    #[error("there is a type {name} already")]
    TypeNameTaken { name: Text },
    #[error("the range from {least:?} to {most:?} is the wrong way round")]
    RangeReversed { least: Level, most: Level },
    #[error("the type does not let {0} be lowered without a reason")]
    LoweringReasonMissing(AspectSet),
    #[error("the levels of {0} are not those of their worst categories")]
    OffGround(AspectSet),
    #[error("{questions} answers are needed")]
    AnswersMissing { questions: usize },
    #[error("the interval must be 1 to 120 months")]
    IntervalOutOfRange,
    #[error("the catalogue has no requirement {0}")]
    NoSuchRequirement(Text),
    #[error("that {0} does not apply needs a reason")]
    NotApplicableReasonMissing(Text),
    #[error("the date {0} lies in the future")]
    DateInFuture(Date),
    #[error("a measure needs an activity")]
    ActivityMissing,
    #[error("a measure cannot wait for itself")]
    WaitsForItself,
    #[error("an accepted risk needs a reason")]
    AcceptanceReasonMissing,
    #[error("an accepted risk needs somebody who accepts it")]
    AcceptedByMissing,
    #[error("{0} has no gap to accept")]
    NoGapToAccept(Text),
    #[error("it has to belong to a system")]
    SystemMissing,
    #[error("it has to be about a requirement")]
    RequirementMissing,
    #[error("a date is needed")]
    DateMissing,
    #[error("what is written is no date")]
    DateUnreadable,
    #[error("the catalogue has no requirements")]
    CatalogueEmpty,
}
