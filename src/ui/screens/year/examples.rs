//! A year to start from: what most organisations come back to. It is offered, and can be changed afterwards.

use crate::domain::{Activity, ActivityId};
use crate::i18n::Texts;
use crate::register::Command;
use crate::tr;
use crate::ui::View;

/// Month, activity and role.
fn examples(texts: &Texts) -> [(i8, String, String); 10] {
    let officer = || tr!(texts, "year-role-officer");
    let coordinator = || tr!(texts, "year-role-coordinator");
    let administrators = || tr!(texts, "year-role-administrators");
    [
        (1, tr!(texts, "year-example-plan"), officer()),
        (2, tr!(texts, "year-example-management-review"), coordinator()),
        (3, tr!(texts, "year-example-rights"), administrators()),
        (4, tr!(texts, "year-example-suppliers"), tr!(texts, "year-role-leaders")),
        (5, tr!(texts, "year-example-training"), officer()),
        (6, tr!(texts, "year-example-incidents"), officer()),
        (9, tr!(texts, "year-example-rights"), administrators()),
        (10, tr!(texts, "year-example-assessment"), officer()),
        (11, tr!(texts, "year-example-measures"), officer()),
        (12, tr!(texts, "year-example-report"), officer()),
    ]
}

/// Adds them to a year, as one operation.
pub(super) fn command(year: i16, view: &View<'_>) -> Command {
    let commands = examples(view.texts).into_iter().map(|(month, name, responsible)| {
        let made = Activity::new(ActivityId::fresh(view.now), year, month, &name);
        Command::SaveActivity(Box::new(Activity { responsible: responsible.into(), ..made }))
    });
    Command::All { label: "add_year_examples", subject: year.to_string().into(), commands: commands.collect() }
}
