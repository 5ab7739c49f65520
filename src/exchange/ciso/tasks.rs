//! When each system is to be classified again, as recurring tasks.

use super::write::{CisoWish, Naming, csv_of};
use crate::domain::{Date, Subject};
use crate::register::Snapshot;

const HEADINGS: [&str; 10] = [
    "ref_id",
    "name",
    "description",
    "folder",
    "is_recurrent",
    "task_date",
    "schedule_frequency",
    "schedule_interval",
    "enabled",
    "assets",
];

pub(super) fn tasks(snapshot: &Snapshot, wish: CisoWish<'_>, naming: &Naming) -> Vec<u8> {
    let rows = naming.systems.iter().filter_map(|slot| {
        let subject = Subject::System(snapshot.system_id(*slot)?);
        let review = snapshot.system_review(*slot);
        let reference = snapshot.reference(subject).trim();
        let on = review.planned_on.or(review.due)?;
        let months = review.decided_on.zip(review.due).map_or(snapshot.settings().interval_months.into(), months);
        let (frequency, interval) = if months % 12 == 0 { ("YEARLY", months / 12) } else { ("MONTHLY", months) };
        Some([
            format!("OMK-{reference}"),
            format!("Omklassning {}", naming.name(snapshot, subject)),
            String::new(),
            wish.domain.to_owned(),
            "Yes".to_owned(),
            on.to_string(),
            frequency.to_owned(),
            interval.to_string(),
            "Yes".to_owned(),
            reference.to_owned(),
        ])
    });
    csv_of(HEADINGS, rows.collect())
}

fn months((from, to): (Date, Date)) -> i32 {
    let years = i32::from(to.year()) - i32::from(from.year());
    years * 12 + i32::from(to.month()) - i32::from(from.month())
}
