//! What the values of the domain are called on screens, in reports and on the command line.

use super::{Language, Texts};
use crate::domain::derive::Status;
use crate::domain::requirement::{Answers, RequirementKind};
use crate::domain::{
    ActivityStatus, AdjustmentKind, Answer, Aspect, GapState, LawMark, Level, LevelDefinition, LifeCycle,
    MeasureStatus, Operated, PersonalData, Priority, Procured, ProfileKind, ReviewCause, ReviewKind, ReviewState,
    SessionStatus, Settings, Severity, Standing, SystemKind, ToConfirm, UnitKind, Wording, WorkStatus, YesNo,
};
use crate::tr;

/// A value that has a name in both languages; [`Texts::word`] gives it.
pub trait Word: Copy {
    /// Its name.
    fn word(self, texts: &Texts) -> String;
}

macro_rules! words {
    ($type:ty { $($variant:ident $key:literal)* }) => {
        impl Word for $type {
            fn word(self, texts: &Texts) -> String {
                match self {
                    $(Self::$variant => tr!(texts, $key),)*
                }
            }
        }
    };
}

words!(Answer {
    Unanswered "words-answer-unanswered"
    Met "words-answer-met"
    Partly "words-answer-partly"
    NotMet "words-answer-not-met"
    NotApplicable "words-answer-not-applicable"
});

words!(Severity {
    Negligible "words-severity-negligible"
    Moderate "words-severity-moderate"
    Significant "words-severity-significant"
    Serious "words-severity-serious"
});

words!(ToConfirm {
    Copied "words-to-confirm-copied"
    Reworded "words-to-confirm-reworded"
    Merged "words-to-confirm-merged"
});

words!(Priority {
    Low "words-priority-low"
    Medium "words-priority-medium"
    High "words-priority-high"
});

words!(MeasureStatus {
    Proposed "words-measure-proposed"
    Decided "words-measure-decided"
    Ongoing "words-measure-ongoing"
    Done "words-measure-done"
    Cancelled "words-measure-cancelled"
});

words!(GapState {
    Open "words-gap-open"
    Planned "words-gap-planned"
    Accepted "words-gap-accepted"
    Closed "words-gap-closed"
});

words!(SessionStatus {
    Planned "words-session-planned"
    Done "words-session-done"
    Cancelled "words-session-cancelled"
});

words!(ActivityStatus {
    NotStarted "words-activity-not-started"
    Ongoing "words-activity-ongoing"
    Done "words-activity-done"
    Dropped "words-activity-dropped"
});

words!(ProfileKind {
    Import "words-profile-import"
    Export "words-profile-export"
});

words!(ReviewKind {
    Change "words-review-change"
    Procurement "words-review-procurement"
    Incident "words-review-incident"
    NewInformation "words-review-new-information"
    SupplierChange "words-review-supplier-change"
    Other "words-review-other"
});

words!(ReviewCause {
    Supplier "words-cause-supplier"
    Operation "words-cause-operation"
    PersonalData "words-cause-personal-data"
    AssetAdded "words-cause-asset-added"
    ContractEnd "words-cause-contract-end"
});

words!(UnitKind {
    Municipality "words-unit-municipality"
    Federation "words-unit-federation"
    Region "words-unit-region"
    Company "words-unit-company"
    Board "words-unit-board"
    Administration "words-unit-administration"
    Section "words-unit-section"
    Unit "words-unit-unit"
    District "words-unit-district"
});

words!(SystemKind {
    Business "words-system-business"
    Support "words-system-support"
    Infrastructure "words-system-infrastructure"
    Platform "words-system-platform"
    Service "words-system-service"
    Other "words-system-other"
});

words!(Operated {
    Internal "words-operated-internal"
    External "words-operated-external"
    Cloud "words-operated-cloud"
    OtherOrganisation "words-operated-other-organisation"
});

words!(Procured {
    Own "words-procured-own"
    Central "words-procured-central"
});

words!(LifeCycle {
    Planned "words-life-planned"
    InUse "words-life-in-use"
    PhasingOut "words-life-phasing-out"
    Retired "words-life-retired"
});

words!(YesNo {
    Yes "words-yes"
    No "words-no"
    Unclear "words-unclear"
});

words!(PersonalData {
    None "words-personal-none"
    Personal "words-personal-personal"
    Sensitive "words-personal-sensitive"
    Unclear "words-personal-unclear"
});

words!(WorkStatus {
    NotNeeded "words-work-not-needed"
    Needed "words-work-needed"
    Started "words-work-started"
    Done "words-work-done"
});

words!(AdjustmentKind {
    Accumulation "words-adjust-accumulation"
    Aggregation "words-adjust-aggregation"
    Integration "words-adjust-integration"
    Distribution "words-adjust-distribution"
    Pseudonymisation "words-adjust-pseudonymisation"
});

words!(Aspect {
    Confidentiality "words-aspect-confidentiality"
    Integrity "words-aspect-integrity"
    Availability "words-aspect-availability"
    Traceability "words-aspect-traceability"
});

words!(Status {
    Classified "words-status-classified"
    Incomplete "words-status-incomplete"
    Unclassified "words-status-unclassified"
});

words!(ReviewState {
    Overdue "words-review-overdue"
    NeedsReview "words-review-needs-review"
    DueSoon "words-review-due-soon"
    Planned "words-review-planned"
    Unclassified "words-review-unclassified"
    Current "words-review-current"
});

words!(Standing {
    Draft "words-standing-draft"
    Decided "words-standing-decided"
    Superseded "words-standing-superseded"
});

words!(Answers {
    Business "words-answers-business"
    Operations "words-answers-operations"
    Supplier "words-answers-supplier"
});

words!(RequirementKind {
    Organisational "words-requirement-organisational"
    People "words-requirement-people"
    Physical "words-requirement-physical"
    Technical "words-requirement-technical"
});

words!(LawMark {
    PersonalData "words-mark-personal-data"
    PatientData "words-mark-patient-data"
    Secrecy "words-mark-secrecy"
    Cybersecurity "words-mark-cybersecurity"
});

impl Texts {
    /// The name of a value of the domain.
    #[must_use]
    pub fn word(&self, value: impl Word) -> String {
        value.word(self)
    }

    /// A text of the catalogue, which carries both languages itself.
    #[must_use]
    pub fn wording<'w>(&self, wording: &'w Wording) -> &'w str {
        match self.language() {
            Language::English if !wording.en.trim().is_empty() => &wording.en,
            // An organisation's own catalogue may be in Swedish only.
            Language::Swedish | Language::English => &wording.sv,
        }
    }

    /// The question by which an aspect is judged.
    #[must_use]
    pub fn question(&self, aspect: Aspect) -> String {
        match aspect {
            Aspect::Confidentiality => tr!(self, "words-question-confidentiality"),
            Aspect::Integrity => tr!(self, "words-question-integrity"),
            Aspect::Availability => tr!(self, "words-question-availability"),
            Aspect::Traceability => tr!(self, "words-question-traceability"),
        }
    }

    /// The name of a level: the register's own, else the default one ("Betydande").
    #[must_use]
    pub fn level_name(&self, level: Level, settings: &Settings) -> String {
        if let Some(own) = own(level, settings).filter(|own| !own.name.trim().is_empty()) {
            return own.name.to_string();
        }
        match level.number() {
            0 => tr!(self, "words-level-0"),
            1 => tr!(self, "words-level-1"),
            2 => tr!(self, "words-level-2"),
            3 => tr!(self, "words-level-3"),
            _ => tr!(self, "words-level-4"),
        }
    }

    /// What loss means at a level: the register's own definition, else the default one.
    #[must_use]
    pub fn level_definition(&self, level: Level, settings: &Settings) -> String {
        if let Some(own) = own(level, settings).filter(|own| !own.definition.trim().is_empty()) {
            return own.definition.to_string();
        }
        match level.number() {
            0 => tr!(self, "words-level-0-definition"),
            1 => tr!(self, "words-level-1-definition"),
            2 => tr!(self, "words-level-2-definition"),
            3 => tr!(self, "words-level-3-definition"),
            _ => tr!(self, "words-level-4-definition"),
        }
    }

    /// Number and name of a level, as it is always shown: "2 Betydande".
    #[must_use]
    pub fn level(&self, level: Level, settings: &Settings) -> String {
        format!("{} {}", level.number(), self.level_name(level, settings))
    }

    /// The name of a consequence category by its key: the register's own, else the product's, else the key itself.
    #[must_use]
    pub fn category(&self, key: &str, settings: &Settings) -> String {
        settings.category_name(key).map_or_else(|| self.default_category(key), str::to_owned)
    }

    /// The product's name of a consequence category; the key itself where the product has none.
    #[must_use]
    pub fn default_category(&self, key: &str) -> String {
        match key {
            "tasks" => tr!(self, "words-category-tasks"),
            "assets" => tr!(self, "words-category-assets"),
            "economy" => tr!(self, "words-category-economy"),
            "individuals" => tr!(self, "words-category-individuals"),
            "law" => tr!(self, "words-category-law"),
            "trust" => tr!(self, "words-category-trust"),
            own => own.to_owned(),
        }
    }

    /// How a part stands to a whole: "3 av 9".
    #[must_use]
    pub fn of(&self, part: usize, whole: usize) -> String {
        tr!(self, "common-of", part = self.number(part), whole = self.number(whole))
    }
}

fn own(level: Level, settings: &Settings) -> Option<&LevelDefinition> {
    settings.scale.iter().find(|definition| definition.level == level)
}
