//! The action plan as applied controls.

use super::write::{CisoWish, csv_of, in_order};
use crate::domain::requirement::RequirementKind;
use crate::domain::{Measure, MeasureStatus, Priority, fold};
use crate::register::Snapshot;
use rustc_hash::FxHashMap;

const HEADINGS: [&str; 13] = [
    "ref_id",
    "name",
    "description",
    "category",
    "csf_function",
    "status",
    "priority",
    "effort",
    "start_date",
    "eta",
    "observation",
    "owner",
    "domain",
];

pub(super) fn controls(snapshot: &Snapshot, wish: CisoWish<'_>) -> Vec<u8> {
    let mut measures: Vec<&Measure> = snapshot.measures().iter().map(|(_, held)| held).collect();
    measures.sort_by_cached_key(|held| in_order(&held.reference));
    let mut counts: FxHashMap<String, usize> = FxHashMap::default();
    for held in &measures {
        *counts.entry(fold(&held.activity)).or_default() += 1;
    }
    let date = |date: Option<crate::domain::Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let rows = measures.into_iter().map(|held| {
        let is_shared = counts.get(&fold(&held.activity)).is_some_and(|count| *count > 1);
        let name = held.activity.trim();
        [
            held.reference.trim().to_owned(),
            if is_shared { format!("{name} ({})", held.reference) } else { name.to_owned() },
            held.goal.to_string(),
            category(snapshot, held).to_owned(),
            String::new(),
            status(held.status).to_owned(),
            priority(held.priority).to_owned(),
            String::new(),
            date(held.start),
            date(held.end),
            held.cost.to_string(),
            held.responsible.to_string(),
            wish.domain.to_owned(),
        ]
    });
    csv_of(HEADINGS, rows.collect())
}

/// By the kind of requirement that it answers; several kinds make it a way of working.
fn category(snapshot: &Snapshot, held: &Measure) -> &'static str {
    let catalogue = snapshot.catalogue();
    let mut kinds = held.requirements.iter().filter_map(|id| catalogue.requirement(id)).map(|found| found.kind);
    let first = kinds.next();
    match first.filter(|first| kinds.all(|kind| kind == *first)) {
        Some(RequirementKind::Organisational) => "policy",
        Some(RequirementKind::Physical) => "physical",
        Some(RequirementKind::Technical) => "technical",
        Some(RequirementKind::People) | None => "process",
    }
}

fn status(status: MeasureStatus) -> &'static str {
    match status {
        MeasureStatus::Proposed | MeasureStatus::Decided => "to_do",
        MeasureStatus::Ongoing => "in_progress",
        MeasureStatus::Done => "active",
        MeasureStatus::Cancelled => "deprecated",
    }
}

fn priority(priority: Priority) -> &'static str {
    match priority {
        Priority::High => "1",
        Priority::Medium => "2",
        Priority::Low => "3",
    }
}
