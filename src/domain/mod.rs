//! What Sigill is about: records, levels and the rules between them.
//!
//! Pure types and functions. Nothing here knows a file, a database, a clock, a language or a window;
//! time and user come in as values. Sections named in the documentation ("domain 3") are those of the
//! method the product follows, summed up in the README.

pub mod acceptance;
pub mod activity;
pub mod adjustment;
pub mod aspect;
pub mod assessment;
pub mod asset;
pub mod catalogue;
pub mod category;
pub mod cause;
pub mod checklist;
mod circle;
pub mod classification;
pub mod common_type;
pub mod compare;
pub mod control;
pub mod derive;
pub mod explain;
pub mod follow_up;
pub mod gap;
pub mod guide;
pub mod id;
pub mod law;
pub mod law_mark;
pub mod level;
pub mod link;
pub mod list_profile;
pub mod measure;
pub mod operation;
pub mod planned_session;
pub mod practice;
pub mod quarter;
pub mod record;
pub mod report_back;
pub mod requirement;
pub mod review;
pub mod settings;
pub mod similar;
pub mod spread;
pub mod succession;
pub mod system;
pub mod text;
pub mod unit;

pub use acceptance::{AcceptanceState, RiskAcceptance};
pub use activity::{Activity, ActivityStatus};
pub use adjustment::{Adjustment, AdjustmentKind};
pub use aspect::{Aspect, AspectSet, PerAspect};
pub use assessment::{Answer, Assessment, Severity, ToConfirm};
pub use asset::{Asset, PersonalData};
pub use catalogue::{Area, Catalogue};
pub use category::{Category, CategoryLevels};
pub use cause::{Circumstances, Dismissal, ReviewCause, ReviewKind, ReviewMark};
pub use checklist::{AssessmentNeed, Checklist, ChecklistKind};
pub use classification::{Classification, Participant, Standing};
pub use common_type::{CommonType, LevelRange, Outside};
pub use control::{Control, NotAControl};
pub use follow_up::{FollowUp, FollowUpState, Outcome};
pub use gap::GapState;
pub use id::{
    AcceptanceId, ActivityId, AdjustmentId, AssessmentId, AssetId, CatalogueId, ClassificationId, CommonTypeId,
    FollowUpId, ListProfileId, MeasureId, PracticeId, Subject, SystemId, UnitId,
};
pub use law::Law;
pub use law_mark::{LawMark, LawMarks};
pub use level::{Level, Levels};
pub use link::{Carries, Dependency};
pub use list_profile::{ListProfile, ProfileKind};
pub use measure::{Measure, MeasureStatus, Priority};
pub use operation::{Day, Logged, Merged, Operation, OperationKind, Origin};
pub use planned_session::{PlannedSession, SessionStatus};
pub use practice::Practice;
pub use record::{Change, Record, RecordKey};
pub use report_back::ReportBack;
pub use requirement::{Requirement, Wording};
pub use review::ReviewState;
pub use settings::{LevelDefinition, LevelExamples, Settings};
pub use system::{LifeCycle, Operated, Procured, System, SystemKind, WorkMark, WorkStatus, YesNo};
pub use text::Text;
pub use unit::{Unit, UnitKind};

/// A few values of a record, mostly none. As small as one word then, because a register of a whole country holds
/// millions of such lists.
pub type Few<T> = thin_vec::ThinVec<T>;

/// A calendar day, without time of day or time zone.
pub type Date = jiff::civil::Date;

/// Lower-case form by which texts are searched, sorted and told apart: "ÄLDREOMSORG" equals "äldreomsorg".
#[must_use]
pub fn fold(text: &str) -> String {
    text.trim().to_lowercase()
}
