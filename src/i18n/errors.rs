//! What went wrong, in words: what happened, and what to do next. One place for the window and the command line.

use super::Texts;
use crate::domain::AspectSet;
use crate::register::{Refusal, RegisterError};
use crate::store::{Holder, ReadOnlyReason, StoreError};
use crate::tr;
use std::io::ErrorKind;

/// An error as people are told it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What happened, and why.
    pub message: String,
    /// What to do next.
    pub hint: Option<String>,
}

impl Told {
    fn plain(message: String) -> Self {
        Self { message, hint: None }
    }

    fn with(message: String, hint: String) -> Self {
        Self { message, hint: Some(hint) }
    }
}

impl std::fmt::Display for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        self.hint.as_ref().map_or(Ok(()), |hint| write!(f, " {hint}"))
    }
}

impl Texts {
    /// Why something could not be done with a register.
    #[must_use]
    pub fn register_error(&self, error: &RegisterError) -> Told {
        match error {
            RegisterError::Refused(refusal) => self.refusal(refusal),
            RegisterError::RefusedAt { index, refusal } => {
                let (told, place) = (self.refusal(refusal), index + 1);
                Told { message: tr!(self, "errors-at", place = place, message = told.message), ..told }
            }
            RegisterError::Store(error) => self.store_error(error),
            RegisterError::ReadOnly => Told::with(tr!(self, "errors-read-only"), tr!(self, "errors-read-only-hint")),
            RegisterError::DayInFuture(date) => Told::plain(tr!(self, "errors-day-in-future", date = date.to_string())),
            RegisterError::NothingToUndo => Told::plain(tr!(self, "errors-nothing-to-undo")),
        }
    }

    /// Why a file cannot be used.
    #[must_use]
    pub fn store_error(&self, error: &StoreError) -> Told {
        match error {
            StoreError::Missing => Told::with(tr!(self, "errors-missing"), tr!(self, "errors-missing-hint")),
            StoreError::NotARegister => {
                Told::with(tr!(self, "errors-not-a-register"), tr!(self, "errors-not-a-register-hint"))
            }
            StoreError::NewerVersion { .. } => Told::with(tr!(self, "errors-newer"), tr!(self, "errors-newer-hint")),
            StoreError::Locked(holder) => Told::with(self.in_use_by(holder.as_ref()), tr!(self, "errors-locked-hint")),
            StoreError::ReadOnly(reason) => {
                Told::with(self.read_only_reason(reason), tr!(self, "errors-read-only-hint"))
            }
            StoreError::UnfinishedWrite => {
                Told::with(tr!(self, "errors-unfinished"), tr!(self, "errors-unfinished-hint"))
            }
            StoreError::AlreadyExists => Told::with(tr!(self, "errors-exists"), tr!(self, "errors-exists-hint")),
            StoreError::ChangedByOther | StoreError::OutOfOrder { .. } | StoreError::NoSuchRecord(_) => {
                Told::with(tr!(self, "errors-changed-by-other"), tr!(self, "errors-changed-by-other-hint"))
            }
            StoreError::NoSuchOperation(number) => {
                Told::plain(tr!(self, "errors-no-such-operation", number = number.to_string()))
            }
            StoreError::Stopped => Told::plain(tr!(self, "app-job-cancelled")),
            StoreError::DiskFull => Told::with(tr!(self, "errors-disk-full"), tr!(self, "errors-disk-full-hint")),
            StoreError::NotWritten { reason } => Told::with(
                tr!(self, "errors-not-written", reason = reason.as_str()),
                tr!(self, "errors-not-written-hint"),
            ),
            StoreError::Io(error) => {
                Told::with(tr!(self, "errors-io", reason = self.io_reason(error)), tr!(self, "errors-io-hint"))
            }
            StoreError::Sqlite(_) => {
                Told::with(tr!(self, "errors-io", reason = error.to_string()), tr!(self, "errors-io-hint"))
            }
            StoreError::Damaged { .. }
            | StoreError::NotUnique { .. }
            | StoreError::Dangling
            | StoreError::UnknownValue { .. }
            | StoreError::LogUnreadable { .. } => {
                Told::with(tr!(self, "errors-damaged", reason = error.to_string()), tr!(self, "errors-damaged-hint"))
            }
        }
    }

    /// Why the machine refused a file; what has no words of its own is said as the machine says it.
    #[must_use]
    pub fn io_reason(&self, error: &std::io::Error) -> String {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => tr!(self, "errors-io-full"),
            ErrorKind::FileTooLarge => tr!(self, "errors-io-too-large"),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => tr!(self, "errors-io-denied"),
            ErrorKind::NotFound => tr!(self, "errors-io-not-found"),
            ErrorKind::IsADirectory => tr!(self, "errors-io-folder"),
            _ => error.to_string(),
        }
    }

    /// Why an open register can only be read.
    #[must_use]
    pub fn read_only_reason(&self, reason: &ReadOnlyReason) -> String {
        match reason {
            ReadOnlyReason::HeldBy(holder) => self.in_use_by(holder.as_ref()),
            ReadOnlyReason::FileIsReadOnly => tr!(self, "errors-file-read-only"),
            ReadOnlyReason::FolderIsReadOnly => tr!(self, "errors-folder-read-only"),
            ReadOnlyReason::Asked => tr!(self, "errors-read-only-asked"),
            ReadOnlyReason::AtWork => tr!(self, "errors-read-only-at-work"),
        }
    }

    fn in_use_by(&self, holder: Option<&Holder>) -> String {
        match holder {
            Some(holder) => tr!(
                self,
                "errors-locked-by",
                user = holder.user.as_str(),
                machine = holder.machine.as_str(),
                since = self.moment(holder.since),
            ),
            None => tr!(self, "errors-locked"),
        }
    }

    /// Why a command was refused.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> Told {
        match refusal {
            Refusal::NotFound(_) => Told::with(tr!(self, "errors-not-found"), tr!(self, "errors-not-found-hint")),
            Refusal::NameMissing => Told::plain(tr!(self, "errors-name-missing")),
            Refusal::ReferenceMissing => Told::plain(tr!(self, "errors-reference-missing")),
            Refusal::ReferenceTaken { reference, holder } => Told::with(
                tr!(self, "errors-reference-taken", reference = reference.to_string(), holder = holder.to_string()),
                tr!(self, "errors-reference-taken-hint"),
            ),
            Refusal::UnitNameTaken { name } => {
                Told::plain(tr!(self, "errors-unit-name-taken", name = name.to_string()))
            }
            Refusal::UnitInItself => Told::plain(tr!(self, "errors-unit-in-itself")),
            Refusal::DependsOnItself => Told::plain(tr!(self, "errors-depends-on-itself")),
            Refusal::LevelMissing(aspects) => {
                Told::plain(tr!(self, "errors-level-missing", aspects = self.aspect_names(*aspects)))
            }
            Refusal::LevelBeyondScale(level) => {
                Told::plain(tr!(self, "errors-level-beyond-scale", level = level.number()))
            }
            Refusal::DecisionDateMissing => Told::plain(tr!(self, "errors-decision-date-missing")),
            Refusal::DecisionInFuture(date) => {
                Told::plain(tr!(self, "errors-decision-in-future", date = date.to_string()))
            }
            Refusal::DecisionOlderThanCurrent(date) => {
                Told::plain(tr!(self, "errors-decision-older", date = date.to_string()))
            }
            Refusal::OffGround(aspects) => Told::with(
                tr!(self, "errors-off-ground", aspects = self.aspect_names(*aspects)),
                tr!(self, "errors-off-ground-hint"),
            ),
            Refusal::LoweringReasonMissing(aspects) => {
                Told::plain(tr!(self, "errors-lowering-reason-missing", aspects = self.aspect_names(*aspects)))
            }
            Refusal::TypeNameTaken { name } => {
                Told::plain(tr!(self, "errors-type-name-taken", name = name.to_string()))
            }
            Refusal::RangeReversed { least, most } => {
                Told::plain(tr!(self, "errors-range-reversed", least = least.number(), most = most.number()))
            }
            Refusal::DecidedIsFixed => {
                Told::with(tr!(self, "errors-decided-is-fixed"), tr!(self, "errors-decided-is-fixed-hint"))
            }
            adjusting => self.adjusting_refusal(adjusting),
        }
    }

    fn adjusting_refusal(&self, refusal: &Refusal) -> Told {
        Told::plain(match refusal {
            Refusal::AdjustmentReasonMissing => tr!(self, "errors-adjustment-reason-missing"),
            Refusal::NothingToAdjust(aspect) => {
                tr!(self, "errors-nothing-to-adjust", aspect = self.word(*aspect))
            }
            Refusal::RaiseNotAbove(level) => tr!(self, "errors-raise-not-above", level = level.number()),
            Refusal::LoweringNotBelow(level) => tr!(self, "errors-lowering-not-below", level = level.number()),
            Refusal::EndsBeforeStart => tr!(self, "errors-ends-before-start"),
            Refusal::MarkReasonMissing => tr!(self, "errors-mark-reason-missing"),
            Refusal::IntervalOutOfRange => tr!(self, "errors-interval-out-of-range"),
            following => self.following_refusal(following),
        })
    }

    fn following_refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::NoSuchRequirement(id) => tr!(self, "errors-no-such-requirement", id = id.to_string()),
            Refusal::NotApplicableReasonMissing(id) => {
                tr!(self, "errors-not-applicable-reason-missing", id = id.to_string())
            }
            Refusal::DateInFuture(date) => tr!(self, "errors-date-in-future", date = date.to_string()),
            Refusal::ActivityMissing => tr!(self, "errors-activity-missing"),
            Refusal::WaitsForItself => tr!(self, "errors-waits-for-itself"),
            Refusal::AcceptanceReasonMissing => tr!(self, "errors-acceptance-reason-missing"),
            Refusal::AcceptedByMissing => tr!(self, "errors-accepted-by-missing"),
            Refusal::NoGapToAccept(id) => tr!(self, "errors-no-gap-to-accept", id = id.to_string()),
            Refusal::SystemMissing => tr!(self, "errors-system-missing"),
            Refusal::RequirementMissing => tr!(self, "errors-requirement-missing"),
            Refusal::DateMissing => tr!(self, "errors-date-missing"),
            Refusal::DateUnreadable => tr!(self, "errors-date-unreadable"),
            Refusal::NothingToDismiss => tr!(self, "errors-nothing-to-dismiss"),
            Refusal::MonthOutOfRange => tr!(self, "errors-month-out-of-range"),
            Refusal::CatalogueEmpty => tr!(self, "errors-catalogue-empty"),
            other => other.to_string(),
        }
    }

    pub(super) fn aspect_names(&self, aspects: AspectSet) -> String {
        aspects.iter().map(|aspect| self.word(aspect)).collect::<Vec<_>>().join(", ")
    }
}
