//! Identities. Every record has its own UUID (version 7), so that two registers can be merged;
//! a link is known by the records it joins.

use serde::{Deserialize, Serialize};
use std::sync::{LazyLock, Mutex};
use uuid::Uuid;
use uuid::timestamp::context::ContextV7;

/// Counts within a millisecond, so that records made at the same moment, as by an import, keep their order.
static ORDER: LazyLock<Mutex<ContextV7>> = LazyLock::new(|| Mutex::new(ContextV7::new()));

/// A new UUID of version 7 for a record made at `now` (milliseconds since 1970, UTC). Later ones sort later.
#[must_use]
pub fn fresh(now: jiff::Timestamp) -> Uuid {
    let seconds = u64::try_from(now.as_second()).unwrap_or(0);
    let nanoseconds = u32::try_from(now.subsec_nanosecond()).unwrap_or(0);
    let stamp = uuid::Timestamp::from_unix(&*ORDER, seconds, nanoseconds);
    Uuid::new_v7(stamp)
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new identity for a record made at `now`.
            #[must_use]
            pub fn fresh(now: jiff::Timestamp) -> Self {
                Self(fresh(now))
            }
        }
    )+};
}

ids! {
    /// Identity of a [`Unit`](super::Unit).
    UnitId,
    /// Identity of a [`System`](super::System).
    SystemId,
    /// Identity of an [`Asset`](super::Asset).
    AssetId,
    /// Identity of a [`Classification`](super::Classification).
    ClassificationId,
    /// Identity of an [`Adjustment`](super::Adjustment).
    AdjustmentId,
    /// Identity of a [`CommonType`](super::CommonType).
    CommonTypeId,
    /// Identity of a [`Catalogue`](super::Catalogue), that is of one version of it.
    CatalogueId,
    /// Identity of an [`Assessment`](super::Assessment).
    AssessmentId,
    /// Identity of a [`Measure`](super::Measure).
    MeasureId,
    /// Identity of a [`RiskAcceptance`](super::RiskAcceptance).
    AcceptanceId,
    /// Identity of a [`FollowUp`](super::FollowUp).
    FollowUpId,
    /// Identity of a [`Practice`](super::Practice).
    PracticeId,
    /// Identity of an [`Activity`](super::Activity).
    ActivityId,
    /// Identity of a [`ListProfile`](super::ListProfile).
    ListProfileId,
}

impl CatalogueId {
    /// Whether it is the identity of a version that the program ships, this one or a later one.
    #[must_use]
    pub const fn is_shipped(self) -> bool {
        self.0.as_u128() >> 32 == Self::shipped(0).0.as_u128() >> 32
    }

    /// The identity of a version of the shipped catalogue.
    #[must_use]
    pub const fn shipped(version: u32) -> Self {
        // Version 8 of UUIDs is for numbers of one's own making.
        Self(Uuid::from_u128(0x5167_696c_6c00_8000_8000_0000_0000_0000 | version as u128))
    }
}

/// What can be classified and planned: a system as such, or an information asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A system as such ("förklassning").
    System(SystemId),
    /// An information asset.
    Asset(AssetId),
}
