//! Deciding a command: which changes it means, or why it is refused. Pure; a file per subject.

mod accept;
mod adjust;
mod adopt;
mod assess;
mod checklist;
mod classify;
mod common_type;
mod link;
mod list_profile;
mod measure;
mod organise;
mod plan;
mod record;
mod remove;
mod year;

use super::{Command, Refusal, Snapshot};
use crate::domain::{Change, ChecklistKind, Origin, Record, RecordKey, Subject, Text};

type Decision = Result<Vec<Change>, Refusal>;

/// The changes a single command means on this snapshot. An empty list means that nothing would change.
/// [`Command::All`] is carried out by the register, one command after the other.
pub fn decide(command: &Command, snapshot: &Snapshot, origin: &Origin) -> Decision {
    match command {
        Command::SaveSettings(settings) => organise::save_settings(snapshot, settings),
        Command::SaveUnit(unit) => organise::save_unit(snapshot, unit),
        Command::SaveSystem(system) => record::save_system(snapshot, system),
        Command::SaveAsset(asset) => record::save_asset(snapshot, asset),
        Command::DuplicateSystem { of, id, name } => record::duplicate_system(snapshot, *of, *id, name),
        Command::DuplicateAsset { of, id, name } => record::duplicate_asset(snapshot, *of, *id, name),
        Command::RemoveUnit(id) => remove::unit(snapshot, *id),
        Command::RemoveSystem(id) => remove::system(snapshot, *id),
        Command::RemoveAsset(id) => remove::asset(snapshot, *id),
        Command::LinkAsset(link) => link::link_asset(snapshot, link),
        Command::UnlinkAsset(system, asset) => link::unlink_asset(snapshot, *system, *asset),
        Command::SetDependency(link) => link::set_dependency(snapshot, link),
        Command::RemoveDependency(system, on) => link::remove_dependency(snapshot, *system, *on),
        Command::SaveDraft(draft) => classify::save_draft(snapshot, draft),
        Command::DiscardDraft(id) => classify::discard_draft(snapshot, *id),
        Command::DecideClassification(decision) => classify::decide(snapshot, decision, origin.today),
        Command::Adjust(adjustment) => adjust::adjust(snapshot, adjustment),
        Command::RemoveAdjustment(id) => adjust::remove(snapshot, *id),
        Command::PlanSession(plan) => plan::plan(snapshot, plan),
        Command::CancelSession(subject) => plan::cancel(snapshot, *subject),
        Command::MarkForReview(subject, mark) => plan::mark(snapshot, *subject, mark.as_ref()),
        Command::DismissMark(wanted) => plan::dismiss(snapshot, wanted),
        Command::RestoreMark(subject, cause) => plan::restore(snapshot, *subject, *cause),
        Command::SaveActivity(wanted) => year::save(snapshot, wanted),
        Command::RemoveActivity(id) => year::remove(snapshot, *id),
        Command::SaveListProfile(wanted) => list_profile::save(snapshot, wanted),
        Command::RemoveListProfile(id) => list_profile::remove(snapshot, *id),
        Command::StartYear(year) => year::start_year(snapshot, *year, origin),
        Command::SaveCommonType(wanted) => common_type::save(snapshot, wanted),
        Command::RemoveCommonType(id) => common_type::remove(snapshot, *id),
        Command::SaveChecklist(answered) => checklist::save(snapshot, answered),
        Command::SaveAssessment(wanted) => assess::save(snapshot, wanted, origin.today),
        Command::CopyAssessments { from, to } => assess::copy(snapshot, *from, *to, origin),
        Command::SavePractice(wanted) => assess::save_practice(snapshot, wanted),
        Command::SaveMeasure(wanted) => measure::save(snapshot, wanted),
        Command::RemoveMeasure(id) => measure::remove(snapshot, *id),
        Command::CarryOver(ids) => measure::carry_over(snapshot, ids),
        Command::AcceptRisk(wanted) => accept::accept(snapshot, wanted, origin.today),
        Command::RemoveAcceptance(id) => accept::remove(snapshot, *id),
        Command::SaveFollowUp(wanted) => accept::follow_up(snapshot, wanted, origin.today),
        Command::RemoveFollowUp(id) => accept::remove_follow_up(snapshot, *id),
        Command::AdoptCatalogue(wanted) => adopt::adopt(snapshot, wanted, origin),
        // It was decided against the register as it was, and the file refuses it where that has changed.
        Command::Merge(merge) => Ok(merge.changes.clone()),
        Command::All { .. } => Ok(Vec::new()),
    }
}

impl Command {
    /// Whether it is held against derived levels, which must be up to date with the commands before it then.
    pub(super) fn asks_for_levels(&self) -> bool {
        matches!(
            self,
            Self::Adjust(_)
                | Self::SaveAssessment(_)
                | Self::CopyAssessments { .. }
                | Self::SaveMeasure(_)
                | Self::CarryOver(_)
                | Self::AcceptRisk(_)
        )
    }

    /// The name under which the log keeps the command, and what it is done to in the user's words.
    #[must_use]
    pub fn label(&self, snapshot: &Snapshot) -> (&'static str, Text) {
        let subject = |subject: Subject| Text::from(snapshot.subject_name(subject));
        let system = |id| subject(Subject::System(id));
        let made = |exists: bool, make, edit| if exists { edit } else { make };
        let pair = |a: Text, b: Text| Text::from(format!("{a} → {b}"));
        let of_requirement = |name: Text, requirement: &Text| Text::from(format!("{name}, {requirement}"));
        match self {
            Self::SaveSettings(settings) => ("save_settings", settings.name.clone()),
            Self::SaveUnit(unit) => {
                (made(snapshot.units().get(unit.id).is_some(), "create_unit", "edit_unit"), unit.name.clone())
            }
            Self::SaveSystem(s) => {
                (made(snapshot.systems().get(s.id).is_some(), "create_system", "edit_system"), s.name.clone())
            }
            Self::SaveAsset(a) => {
                (made(snapshot.assets().get(a.id).is_some(), "create_asset", "edit_asset"), a.name.clone())
            }
            Self::DuplicateSystem { name, .. } => ("duplicate_system", name.clone()),
            Self::DuplicateAsset { name, .. } => ("duplicate_asset", name.clone()),
            Self::RemoveUnit(id) => ("remove_unit", snapshot.unit_name(Some(*id)).into()),
            Self::RemoveSystem(id) => ("remove_system", system(*id)),
            Self::RemoveAsset(id) => ("remove_asset", subject(Subject::Asset(*id))),
            Self::LinkAsset(l) => ("link_asset", pair(system(l.system), subject(Subject::Asset(l.asset)))),
            Self::UnlinkAsset(s, a) => ("unlink_asset", pair(system(*s), subject(Subject::Asset(*a)))),
            Self::SetDependency(l) => ("set_dependency", pair(system(l.system), system(l.on))),
            Self::RemoveDependency(s, on) => ("remove_dependency", pair(system(*s), system(*on))),
            Self::SaveDraft(c) => ("save_draft", subject(c.subject)),
            Self::DiscardDraft(id) => {
                ("discard_draft", snapshot.classifications().get(*id).map(|c| subject(c.subject)).unwrap_or_default())
            }
            Self::DecideClassification(c) => ("decide_classification", subject(c.subject)),
            Self::Adjust(a) => ("adjust", system(a.system)),
            Self::RemoveAdjustment(id) => {
                ("remove_adjustment", snapshot.adjustments().get(*id).map(|a| system(a.system)).unwrap_or_default())
            }
            Self::PlanSession(plan) => ("plan_session", subject(plan.subject)),
            Self::CancelSession(s) => ("cancel_session", subject(*s)),
            Self::MarkForReview(s, Some(_)) => ("mark_for_review", subject(*s)),
            Self::MarkForReview(s, None) => ("clear_review_mark", subject(*s)),
            Self::DismissMark(held) => ("dismiss_mark", subject(held.subject)),
            Self::RestoreMark(s, _) => ("restore_mark", subject(*s)),
            Self::SaveActivity(a) => {
                (made(snapshot.activities().get(a.id).is_some(), "create_activity", "edit_activity"), a.name.clone())
            }
            Self::RemoveActivity(id) => {
                ("remove_activity", snapshot.activities().get(*id).map(|held| held.name.clone()).unwrap_or_default())
            }
            Self::SaveListProfile(held) => ("save_list_profile", held.name.clone()),
            Self::RemoveListProfile(id) => (
                "remove_list_profile",
                snapshot.list_profiles().get(*id).map(|held| held.name.clone()).unwrap_or_default(),
            ),
            Self::StartYear(year) => ("start_year", year.to_string().into()),
            Self::SaveCommonType(t) => (
                made(snapshot.common_types().get(t.id).is_some(), "create_common_type", "edit_common_type"),
                t.name.clone(),
            ),
            Self::RemoveCommonType(id) => {
                ("remove_common_type", snapshot.common_types().get(*id).map(|t| t.name.clone()).unwrap_or_default())
            }
            Self::SaveChecklist(answered) => match answered.kind {
                ChecklistKind::Threshold => ("save_threshold_analysis", system(answered.system)),
                ChecklistKind::Aggravation => ("save_aggravation", system(answered.system)),
            },
            Self::SaveAssessment(answer) => {
                ("save_assessment", of_requirement(system(answer.system), &answer.requirement))
            }
            Self::CopyAssessments { from, to } => ("copy_assessments", pair(system(*from), system(*to))),
            Self::SavePractice(held) => {
                ("save_practice", of_requirement(snapshot.unit_name(Some(held.unit)).into(), &held.requirement))
            }
            Self::SaveMeasure(m) => {
                (made(snapshot.measures().get(m.id).is_some(), "create_measure", "edit_measure"), m.activity.clone())
            }
            Self::RemoveMeasure(id) => {
                ("remove_measure", snapshot.measures().get(*id).map(|held| held.activity.clone()).unwrap_or_default())
            }
            Self::CarryOver(ids) => {
                let only = ids.first().filter(|_| ids.len() == 1).and_then(|id| snapshot.measures().get(*id));
                ("carry_over", only.map(|held| held.activity.clone()).unwrap_or_default())
            }
            Self::AcceptRisk(held) => ("accept_risk", of_requirement(system(held.system), &held.requirement)),
            Self::RemoveAcceptance(id) => {
                let held = snapshot.acceptances().get(*id);
                let subject = held.map(|held| of_requirement(system(held.system), &held.requirement));
                ("remove_acceptance", subject.unwrap_or_default())
            }
            Self::SaveFollowUp(held) => ("save_follow_up", system(held.system)),
            Self::RemoveFollowUp(id) => {
                ("remove_follow_up", snapshot.follow_ups().get(*id).map(|held| system(held.system)).unwrap_or_default())
            }
            Self::AdoptCatalogue(catalogue) => ("adopt_catalogue", catalogue.title()),
            Self::Merge(merge) => ("merge_register", merge.merged.file.clone()),
            Self::All { label, subject, .. } => (label, subject.clone()),
        }
    }
}

/// The change from what is held to what is wanted; none where they are equal.
fn change(before: Option<Record>, after: Record) -> Vec<Change> {
    match before {
        Some(before) if before == after => Vec::new(),
        before => vec![Change { before, after: Some(after) }],
    }
}

fn found<T>(record: Option<T>, key: RecordKey) -> Result<T, Refusal> {
    record.ok_or(Refusal::NotFound(key))
}

fn subject_exists(snapshot: &Snapshot, subject: Subject) -> Result<(), Refusal> {
    match subject {
        Subject::System(id) => found(snapshot.systems().get(id), RecordKey::System(id)).map(drop),
        Subject::Asset(id) => found(snapshot.assets().get(id), RecordKey::Asset(id)).map(drop),
    }
}
