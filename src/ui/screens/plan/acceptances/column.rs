//! What the list tells of an accepted risk: the columns, their words and their order.

use crate::domain::{AcceptanceState, RiskAcceptance, System};
use crate::i18n::Texts;
use crate::register::query::AcceptanceStanding;
use crate::register::{Slot, Snapshot};
use crate::tr;
use crate::ui::screens::records::column::{self, Key, day};
use crate::ui::screens::records::joined;
use crate::ui::screens::records::words::Words;
use crate::ui::widgets::state;
use crate::ui::{View, icons, theme};
use eframe::egui::{Color32, Ui};
use std::borrow::Cow;

/// One column of the list of accepted risks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Standing,
    Title,
    Heading,
    Risk,
    AcceptedBy,
    On,
    ValidUntil,
    Reference,
    Unit,
    Gap,
    Reason,
}

impl column::Column for Column {
    type Record = RiskAcceptance;

    /// The first one puts what has lapsed before everything else.
    const ALL: &'static [(Self, &'static str, f32)] = &[
        (Self::Standing, "standing", 196.0),
        (Self::Title, "name", 170.0),
        (Self::Heading, "heading", 180.0),
        (Self::Risk, "risk", 90.0),
        (Self::AcceptedBy, "accepted-by", 130.0),
        (Self::On, "on", 98.0),
        (Self::ValidUntil, "valid-until", 98.0),
        (Self::Reference, "reference", 110.0),
        (Self::Unit, "unit", 120.0),
        (Self::Gap, "gap", 160.0),
        (Self::Reason, "reason", 180.0),
    ];
    const SHOWN: usize = 9;
    const LEVEL: Option<Self> = None;

    fn title(self, texts: &Texts) -> String {
        match self {
            Self::Standing => tr!(texts, "plan-standing"),
            Self::Title => tr!(texts, "plan-accept-name"),
            Self::Heading => tr!(texts, "plan-requirement"),
            Self::Risk => tr!(texts, "plan-risk"),
            Self::AcceptedBy => tr!(texts, "plan-accepted-by"),
            Self::On => tr!(texts, "plan-date"),
            Self::ValidUntil => tr!(texts, "plan-valid-until"),
            Self::Reference => tr!(texts, "plan-decision-reference"),
            Self::Unit => tr!(texts, "systems-unit"),
            Self::Gap => tr!(texts, "plan-gap"),
            Self::Reason => tr!(texts, "plan-reason"),
        }
    }

    fn grows(self) -> bool {
        self == Self::Heading
    }

    fn is_distinct(self) -> bool {
        false
    }

    fn text<'a>(self, snapshot: &'a Snapshot, words: &'a Words, _: Slot, held: &'a RiskAcceptance) -> Cow<'a, str> {
        match self {
            Self::Standing => standing(held, snapshot, words.texts()).into(),
            Self::Title => {
                let system = system(snapshot, held).map_or("", |system| &*system.name);
                joined([system, &*held.requirement]).into()
            }
            Self::Heading => {
                let requirement = snapshot.catalogue().requirement(&held.requirement);
                requirement.map_or("", |requirement| words.texts().wording(&requirement.heading)).into()
            }
            Self::Risk => words.texts().word(held.risk).into(),
            Self::AcceptedBy => (&*held.accepted_by).into(),
            Self::On => day(Some(held.on)),
            Self::ValidUntil => day(held.valid_until),
            Self::Reference => (&*held.reference).into(),
            Self::Unit => snapshot.unit_name(system(snapshot, held).and_then(|system| system.unit)).into(),
            Self::Gap => (&*held.gap).into(),
            Self::Reason => (&*held.reason).into(),
        }
    }

    fn key(self, snapshot: &Snapshot, words: &Words, slot: Slot, held: &RiskAcceptance) -> Option<Key> {
        match self {
            Self::Standing => {
                let step = match snapshot.standing(held) {
                    AcceptanceStanding::Lapsed(_) => 0,
                    AcceptanceStanding::Holds => 1,
                    AcceptanceStanding::Renewed => 2,
                    AcceptanceStanding::Settled => 3,
                };
                Some(Key::Day(step, held.valid_until))
            }
            // The gravest first.
            Self::Risk => Some(Key::step(u8::MAX - held.risk as u8)),
            Self::On => Key::day(Some(held.on)),
            Self::ValidUntil => Key::day(held.valid_until),
            _ => Key::words(&self.text(snapshot, words, slot, held)),
        }
    }

    fn cell(self, ui: &mut Ui, view: &View<'_>, _: &Words, _: Slot, held: &RiskAcceptance) -> bool {
        if self != Self::Standing {
            return false;
        }
        let (icon, colour) = tone(view.snapshot.standing(held), ui);
        state::marked(ui, icon, &standing(held, view.snapshot, view.texts), colour);
        true
    }
}

fn system<'a>(snapshot: &'a Snapshot, held: &RiskAcceptance) -> Option<&'a System> {
    snapshot.systems().get(held.system)
}

/// Whether an accepted risk holds, or by what it has lapsed, in words.
pub fn standing(held: &RiskAcceptance, snapshot: &Snapshot, texts: &Texts) -> String {
    match snapshot.standing(held) {
        AcceptanceStanding::Lapsed(AcceptanceState::LevelRose(aspect)) => {
            tr!(texts, "plan-standing-level", aspect = texts.word(aspect))
        }
        AcceptanceStanding::Lapsed(_) => {
            tr!(texts, "plan-standing-date", date = held.valid_until.map(|date| date.to_string()).unwrap_or_default())
        }
        AcceptanceStanding::Holds => tr!(texts, "plan-standing-holds"),
        AcceptanceStanding::Renewed => tr!(texts, "plan-standing-renewed"),
        AcceptanceStanding::Settled => tr!(texts, "plan-standing-settled"),
    }
}

/// The icon and the colour of what an accepted risk means today.
pub fn tone(standing: AcceptanceStanding, ui: &Ui) -> (char, Color32) {
    let palette = theme::palette(ui);
    match standing {
        AcceptanceStanding::Lapsed(_) => (icons::OVERDUE, palette.red),
        AcceptanceStanding::Holds => (icons::CURRENT, palette.green),
        AcceptanceStanding::Renewed | AcceptanceStanding::Settled => (icons::DONE, palette.weak),
    }
}
