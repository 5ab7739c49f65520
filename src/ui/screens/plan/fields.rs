//! What the forms of the action plan have in common.

use crate::domain::{Date, SystemId, Text};
use crate::ui::screens::records::fields::pair;
use crate::ui::widgets::date::entry;
use crate::ui::{View, order};
use eframe::egui::Ui;
use uuid::Uuid;

/// Stands in a new record until its system is chosen; no system is known by it.
pub const NO_SYSTEM: SystemId = SystemId(Uuid::nil());

/// A date that may be left out; false while something is written there that is no date.
pub fn day(ui: &mut Ui, view: &View<'_>, label: &str, value: &mut Option<Date>, error: Option<&str>) -> bool {
    entry(ui, view.texts, label, value, view.today, error).is_readable
}

/// A label, the day that may be left out, and what is wrong with it.
pub type DayField<'a> = (&'a str, &'a mut Option<Date>, Option<&'a str>);

/// Two such dates beside each other; false while something is written in one of them that is no date.
pub fn days(ui: &mut Ui, view: &View<'_>, fields: [DayField<'_>; 2]) -> bool {
    let mut read = (fields, [true; 2]);
    pair(
        ui,
        &mut read,
        |ui, ([(label, value, wrong), _], is_readable)| is_readable[0] = day(ui, view, label, value, *wrong),
        |ui, ([_, (label, value, wrong)], is_readable)| is_readable[1] = day(ui, view, label, value, *wrong),
    );
    read.1 == [true; 2]
}

/// The roles that are written in the action plan already, for a field to offer.
pub fn roles(view: &View<'_>) -> Vec<Text> {
    let snapshot = view.snapshot;
    let measures = snapshot.measures().iter().flat_map(|(_, held)| [&held.responsible, &held.decided_by]);
    let acceptances = snapshot.acceptances().iter().map(|(_, held)| &held.accepted_by);
    let follow_ups = snapshot.follow_ups().iter().map(|(_, held)| &held.by);
    let answers = snapshot.assessments().iter().map(|(_, held)| &held.by);
    order::distinct(measures.chain(acceptances).chain(follow_ups).chain(answers))
}
