//! Why something is to be classified before its time, and by which interval: the same words for what the program sees
//! and for what somebody marked.

use super::Texts;
use crate::domain::cause::Happened;
use crate::domain::review::{Interval, IntervalSource};
use crate::domain::{AssetId, Operated, PersonalData, ReviewCause, ReviewKind, ReviewMark, Settings, Subject};
use crate::register::Snapshot;
use crate::tr;
use serde::Deserialize as _;
use serde::de::value::{Error, StrDeserializer};

impl Texts {
    /// A mark set by hand: "Upphandling: nytt avtal från årsskiftet".
    #[must_use]
    pub fn mark(&self, mark: &ReviewMark) -> String {
        match mark.kind {
            // The reason says it all.
            ReviewKind::Other => mark.reason.to_string(),
            kind => tr!(self, "review-mark-told", kind = self.word(kind), reason = mark.reason.to_string()),
        }
    }

    /// A change since the last decision: "Leverantörsbyte: Alfa → Beta".
    #[must_use]
    pub fn happened(&self, happened: &Happened, snapshot: &Snapshot) -> String {
        let (before, about) =
            (self.stood(happened.cause, &happened.before), self.stood(happened.cause, &happened.about));
        let reason = match happened.cause {
            ReviewCause::Supplier => tr!(self, "review-cause-supplier", before = before, about = about),
            ReviewCause::Operation => tr!(self, "review-cause-operation", before = before, about = about),
            ReviewCause::PersonalData => tr!(self, "review-cause-personal-data", before = before, about = about),
            ReviewCause::AssetAdded => tr!(self, "review-cause-asset-added", names = names(&about, snapshot)),
            ReviewCause::ContractEnd => tr!(self, "review-cause-contract-end", date = about),
        };
        tr!(self, "review-mark-told", kind = self.word(happened.cause.kind()), reason = reason)
    }

    /// Everything that calls for a new classification of a subject, joined; empty where nothing does.
    #[must_use]
    pub fn marks(&self, subject: Subject, snapshot: &Snapshot) -> String {
        let held = snapshot.review_mark(subject).map(|mark| self.mark(mark));
        let found = snapshot.causes(subject).into_iter().map(|happened| self.happened(&happened, snapshot));
        held.into_iter().chain(found).collect::<Vec<_>>().join(" · ")
    }

    fn stood(&self, cause: ReviewCause, stored: &str) -> String {
        let stored_in: StrDeserializer<'_, Error> = serde::de::IntoDeserializer::into_deserializer(stored);
        let word = match cause {
            ReviewCause::Operation => Operated::deserialize(stored_in).ok().map(|value| self.word(value)),
            ReviewCause::PersonalData => PersonalData::deserialize(stored_in).ok().map(|value| self.word(value)),
            _ => None,
        };
        word.unwrap_or_else(|| stored.to_owned())
    }

    /// An interval, and what says so: "12 mån (nivå 3 Allvarlig)".
    #[must_use]
    pub fn interval(&self, interval: Interval, settings: &Settings) -> String {
        let source = match interval.source {
            IntervalSource::Register => tr!(self, "review-interval-register"),
            IntervalSource::Level(level) => tr!(self, "review-interval-level", level = self.level(level, settings)),
            IntervalSource::Own => tr!(self, "review-interval-own"),
        };
        tr!(self, "review-interval", months = interval.months.to_string(), source = source)
    }

    /// How much waits: "3 försenade, 5 förfaller inom 90 dagar".
    #[must_use]
    pub fn due_line(&self, overdue: usize, soon: usize, days: u16) -> String {
        tr!(self, "review-due-line", overdue = overdue, soon = soon, days = days)
    }

    /// The name of a month, 1 to 12.
    #[must_use]
    pub fn month(&self, month: i8) -> String {
        let place = usize::try_from(month - 1).unwrap_or_default();
        tr!(self, "common-calendar-months").split(' ').nth(place).unwrap_or_default().to_owned()
    }
}

/// The names of the assets whose identities are listed.
fn names(ids: &str, snapshot: &Snapshot) -> String {
    let ids = ids.split(' ').filter_map(|id| id.parse().ok()).map(AssetId);
    ids.map(|id| snapshot.subject_name(Subject::Asset(id)).to_owned()).collect::<Vec<_>>().join(", ")
}
