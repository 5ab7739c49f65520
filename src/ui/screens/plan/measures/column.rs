//! What the list tells of a measure: the columns, their words and their order.

use crate::domain::{Date, Measure, System};
use crate::i18n::Texts;
use crate::register::query::MeasureSelection;
use crate::register::{Slot, Snapshot};
use crate::tr;
use crate::ui::screens::records::column::{self, Key, day};
use crate::ui::screens::records::words::Words;
use crate::ui::widgets::state;
use crate::ui::{View, icons, theme};
use eframe::egui::Ui;
use std::borrow::Cow;

/// One column of the list of measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Status,
    Reference,
    Activity,
    System,
    End,
    Responsible,
    Priority,
    Unit,
    Requirements,
    Aspects,
    Start,
    Plan,
    Goal,
    Cost,
    DecidedBy,
    DecidedOn,
    DecisionReference,
}

impl column::Column for Column {
    type Record = Measure;

    /// The first one puts what is late before everything else.
    const ALL: &'static [(Self, &'static str, f32)] = &[
        (Self::Status, "status", 172.0),
        (Self::Reference, "reference", 70.0),
        (Self::Activity, "name", 150.0),
        (Self::System, "system", 130.0),
        (Self::End, "end", 98.0),
        (Self::Responsible, "responsible", 120.0),
        (Self::Priority, "priority", 74.0),
        (Self::Unit, "unit", 120.0),
        (Self::Requirements, "requirements", 120.0),
        (Self::Aspects, "aspects", 70.0),
        (Self::Start, "start", 98.0),
        (Self::Plan, "plan", 150.0),
        (Self::Goal, "goal", 160.0),
        (Self::Cost, "cost", 110.0),
        (Self::DecidedBy, "decided-by", 120.0),
        (Self::DecidedOn, "decided-on", 104.0),
        (Self::DecisionReference, "decision-reference", 130.0),
    ];
    const SHOWN: usize = 12;
    const LEVEL: Option<Self> = None;

    fn title(self, texts: &Texts) -> String {
        match self {
            Self::Status => tr!(texts, "plan-status"),
            Self::Reference => tr!(texts, "plan-reference"),
            Self::Activity => tr!(texts, "plan-activity"),
            Self::System => tr!(texts, "plan-system"),
            Self::End => tr!(texts, "plan-end"),
            Self::Responsible => tr!(texts, "plan-responsible"),
            Self::Priority => tr!(texts, "plan-priority"),
            Self::Unit => tr!(texts, "systems-unit"),
            Self::Requirements => tr!(texts, "plan-requirements"),
            Self::Aspects => tr!(texts, "plan-aspects"),
            Self::Start => tr!(texts, "plan-start"),
            Self::Plan => tr!(texts, "plan-plan"),
            Self::Goal => tr!(texts, "plan-goal"),
            Self::Cost => tr!(texts, "plan-cost"),
            Self::DecidedBy => tr!(texts, "plan-decided-by"),
            Self::DecidedOn => tr!(texts, "plan-decided-on"),
            Self::DecisionReference => tr!(texts, "plan-decision-reference"),
        }
    }

    fn grows(self) -> bool {
        self == Self::Activity
    }

    fn is_distinct(self) -> bool {
        self == Self::Reference
    }

    fn text<'a>(self, snapshot: &'a Snapshot, words: &'a Words, _: Slot, measure: &'a Measure) -> Cow<'a, str> {
        match self {
            Self::Status => status(measure, snapshot.today(), words.texts()).into(),
            Self::Reference => (&*measure.reference).into(),
            Self::Activity => (&*measure.activity).into(),
            Self::System => system(snapshot, measure).map_or("", |system| &system.name).into(),
            Self::End => day(measure.end),
            Self::Responsible => (&*measure.responsible).into(),
            Self::Priority => words.texts().word(measure.priority).into(),
            Self::Unit => snapshot.unit_name(system(snapshot, measure).and_then(|system| system.unit)).into(),
            Self::Requirements => measure.requirements.join(", ").into(),
            Self::Aspects => measure.aspects.iter().map(crate::domain::Aspect::letter).collect::<String>().into(),
            Self::Start => day(measure.start),
            Self::Plan => plan(snapshot, measure, words.texts()),
            Self::Goal => (&*measure.goal).into(),
            Self::Cost => (&*measure.cost).into(),
            Self::DecidedBy => (&*measure.decided_by).into(),
            Self::DecidedOn => day(measure.decided_on),
            Self::DecisionReference => (&*measure.decision_reference).into(),
        }
    }

    fn key(self, snapshot: &Snapshot, words: &Words, slot: Slot, measure: &Measure) -> Option<Key> {
        match self {
            Self::Status => Some(urgency(measure, snapshot.today())),
            // The most urgent first.
            Self::Priority => Some(Key::step(u8::MAX - measure.priority as u8)),
            Self::End => Key::day(measure.end),
            Self::Start => Key::day(measure.start),
            Self::DecidedOn => Key::day(measure.decided_on),
            Self::Plan => Key::day(measure.plan),
            _ => Key::words(&self.text(snapshot, words, slot, measure)),
        }
    }

    fn cell(self, ui: &mut Ui, view: &View<'_>, _: &Words, _: Slot, measure: &Measure) -> bool {
        if self != Self::Status || !measure.is_late(view.today) {
            return false;
        }
        let red = theme::palette(ui).red;
        state::marked(ui, icons::OVERDUE, &status(measure, view.today, view.texts), red);
        true
    }
}

/// What is late first, then what remains by its end, then what is finished.
fn urgency(measure: &Measure, today: Date) -> Key {
    let step = match measure.status.is_unfinished() {
        true if measure.is_late(today) => 0,
        true if measure.end.is_some() => 1,
        true => 2,
        false => 3,
    };
    Key::Day(step, measure.end)
}

fn system<'a>(snapshot: &'a Snapshot, measure: &Measure) -> Option<&'a System> {
    snapshot.systems().get(measure.system)
}

/// The status, after the word that it is late where it is.
fn status(measure: &Measure, today: Date, texts: &Texts) -> String {
    let word = texts.word(measure.status);
    if measure.is_late(today) { tr!(texts, "plan-status-late", status = word) } else { word }
}

/// By how many days a measure is late, in a sentence.
pub fn late(measure: &Measure, today: Date, texts: &Texts) -> String {
    let days = measure.end.and_then(|end| end.until(today).ok()).map_or(0, |span| span.get_days());
    let end = measure.end.map(|end| end.to_string()).unwrap_or_default();
    tr!(texts, "plan-measure-late-by", date = end, days = days)
}

/// The plan that a measure stands in, and that it waits to be carried over.
fn plan<'a>(snapshot: &Snapshot, measure: &Measure, texts: &Texts) -> Cow<'a, str> {
    match measure.plan {
        None => Cow::Borrowed(""),
        Some(plan) if MeasureSelection::FromEarlier.holds(snapshot, measure) => {
            tr!(texts, "plan-plan-earlier", date = plan.to_string()).into()
        }
        Some(plan) => plan.to_string().into(),
    }
}
