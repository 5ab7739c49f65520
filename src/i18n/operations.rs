//! What the operations of the log are called.

use super::Texts;
use crate::domain::{Operation, OperationKind};
use crate::tr;

impl Texts {
    /// What an operation did, with what it did it to: `Nytt system ”Tidbok”`.
    #[must_use]
    pub fn operation(&self, operation: &Operation) -> String {
        let name = self.operation_name(&operation.label);
        let named = if operation.subject.is_empty() {
            name
        } else {
            tr!(self, "app-operation-named", operation = name, subject = operation.subject.to_string())
        };
        match operation.kind {
            OperationKind::Do => named,
            OperationKind::Undo(_) => tr!(self, "app-operation-undone", operation = named),
            OperationKind::Redo(_) => tr!(self, "app-operation-redone", operation = named),
        }
    }

    /// The name of a command as the log keeps it; a name from a later version is shown as it stands.
    #[must_use]
    pub fn operation_name(&self, label: &str) -> String {
        match label {
            "create_register" => tr!(self, "app-operation-create-register"),
            "import_ciso" => tr!(self, "app-operation-import-ciso"),
            "merge_register" => tr!(self, "app-operation-merge-register"),
            "save_settings" => tr!(self, "app-operation-save-settings"),
            "create_unit" => tr!(self, "app-operation-create-unit"),
            "edit_unit" => tr!(self, "app-operation-edit-unit"),
            "remove_unit" => tr!(self, "app-operation-remove-unit"),
            "create_system" => tr!(self, "app-operation-create-system"),
            "edit_system" => tr!(self, "app-operation-edit-system"),
            "edit_systems" => tr!(self, "app-operation-edit-systems"),
            "duplicate_system" => tr!(self, "app-operation-duplicate-system"),
            "remove_system" => tr!(self, "app-operation-remove-system"),
            "remove_systems" => tr!(self, "app-operation-remove-systems"),
            "create_asset" => tr!(self, "app-operation-create-asset"),
            "edit_asset" => tr!(self, "app-operation-edit-asset"),
            "edit_assets" => tr!(self, "app-operation-edit-assets"),
            "duplicate_asset" => tr!(self, "app-operation-duplicate-asset"),
            "remove_asset" => tr!(self, "app-operation-remove-asset"),
            "remove_assets" => tr!(self, "app-operation-remove-assets"),
            "link_asset" => tr!(self, "app-operation-link-asset"),
            "unlink_asset" => tr!(self, "app-operation-unlink-asset"),
            "set_dependency" => tr!(self, "app-operation-set-dependency"),
            "remove_dependency" => tr!(self, "app-operation-remove-dependency"),
            "save_draft" => tr!(self, "app-operation-save-draft"),
            "discard_draft" => tr!(self, "app-operation-discard-draft"),
            "decide_classification" => tr!(self, "app-operation-decide-classification"),
            "adjust" => tr!(self, "app-operation-adjust"),
            "remove_adjustment" => tr!(self, "app-operation-remove-adjustment"),
            "plan_session" => tr!(self, "app-operation-plan-session"),
            "plan_sessions" => tr!(self, "app-operation-plan-sessions"),
            "cancel_session" => tr!(self, "app-operation-cancel-session"),
            "mark_for_review" => tr!(self, "app-operation-mark-for-review"),
            "clear_review_mark" => tr!(self, "app-operation-clear-review-mark"),
            "decide_session" => tr!(self, "app-operation-decide-session"),
            "save_session" => tr!(self, "app-operation-save-session"),
            "dismiss_mark" => tr!(self, "app-operation-dismiss-mark"),
            "restore_mark" => tr!(self, "app-operation-restore-mark"),
            "spread_sessions" => tr!(self, "app-operation-spread-sessions"),
            "save_list_profile" => tr!(self, "app-operation-save-list-profile"),
            "remove_list_profile" => tr!(self, "app-operation-remove-list-profile"),
            "create_activity" => tr!(self, "app-operation-create-activity"),
            "edit_activity" => tr!(self, "app-operation-edit-activity"),
            "remove_activity" => tr!(self, "app-operation-remove-activity"),
            "start_year" => tr!(self, "app-operation-start-year"),
            "add_year_examples" => tr!(self, "app-operation-add-year-examples"),
            "import_activity" => tr!(self, "app-operation-import-activity"),
            "create_common_type" => tr!(self, "app-operation-create-common-type"),
            "edit_common_type" => tr!(self, "app-operation-edit-common-type"),
            "remove_common_type" => tr!(self, "app-operation-remove-common-type"),
            "add_type_library" => tr!(self, "app-operation-add-type-library"),
            "save_threshold_analysis" => tr!(self, "app-operation-save-threshold-analysis"),
            "save_aggravation" => tr!(self, "app-operation-save-aggravation"),
            "save_analyses" => tr!(self, "app-operation-save-analyses"),
            "save_assessment" => tr!(self, "app-operation-save-assessment"),
            "save_assessments" => tr!(self, "app-operation-save-assessments"),
            "copy_assessments" => tr!(self, "app-operation-copy-assessments"),
            "confirm_assessments" => tr!(self, "app-operation-confirm-assessments"),
            "save_practice" => tr!(self, "app-operation-save-practice"),
            "create_measure" => tr!(self, "app-operation-create-measure"),
            "edit_measure" => tr!(self, "app-operation-edit-measure"),
            "edit_measures" => tr!(self, "app-operation-edit-measures"),
            "remove_measure" => tr!(self, "app-operation-remove-measure"),
            "remove_measures" => tr!(self, "app-operation-remove-measures"),
            "carry_over" => tr!(self, "app-operation-carry-over"),
            "accept_risk" => tr!(self, "app-operation-accept-risk"),
            "accept_risks" => tr!(self, "app-operation-accept-risks"),
            "remove_acceptance" => tr!(self, "app-operation-remove-acceptance"),
            "save_follow_up" => tr!(self, "app-operation-save-follow-up"),
            "save_follow_ups" => tr!(self, "app-operation-save-follow-ups"),
            "remove_follow_up" => tr!(self, "app-operation-remove-follow-up"),
            "adopt_catalogue" => tr!(self, "app-operation-adopt-catalogue"),
            "submit_plan" => tr!(self, "app-operation-submit-plan"),
            "import_assessment" => tr!(self, "app-operation-import-assessment"),
            "import_measure" => tr!(self, "app-operation-import-measure"),
            "import_acceptance" => tr!(self, "app-operation-import-acceptance"),
            "import_follow_up" => tr!(self, "app-operation-import-follow-up"),
            "import_practice" => tr!(self, "app-operation-import-practice"),
            "import_example" => tr!(self, "app-operation-import-example"),
            "import_unit" => tr!(self, "app-operation-import-unit"),
            "import_system" => tr!(self, "app-operation-import-system"),
            "import_asset" => tr!(self, "app-operation-import-asset"),
            "import_carries" => tr!(self, "app-operation-import-carries"),
            "import_dependency" => tr!(self, "app-operation-import-dependency"),
            "import_adjustment" => tr!(self, "app-operation-import-adjustment"),
            "import_planned_session" => tr!(self, "app-operation-import-planned-session"),
            "import_threshold_analysis" => tr!(self, "app-operation-import-threshold-analysis"),
            "import_common_type" => tr!(self, "app-operation-import-common-type"),
            imported if imported.starts_with("import") => tr!(self, "app-operation-import"),
            other => other.to_owned(),
        }
    }
}
