//! What can be known of an asset in a list: the columns, their words and their order.

use crate::domain::{Asset, Classification, Date, Settings, Subject};
use crate::i18n::Texts;
use crate::register::{Slot, Snapshot};
use crate::tr;
use crate::ui::order;
use crate::ui::screens::systems::column::{Key, level_key};
use crate::ui::screens::systems::words::Words;
use crate::ui::widgets::table;
use std::borrow::Cow;
use std::fmt::Write as _;

/// One column of the list of assets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Reference,
    Name,
    Level,
    Review,
    Unit,
    Systems,
    InformationOwners,
    RecordType,
    PersonalData,
    Laws,
    CommonType,
    DecidedOn,
    DecidedBy,
    DecisionReference,
    Due,
}

impl Column {
    /// All columns in the order they are shown (the levels stay in view beside an open pane), with their identities and widths; the first six unless chosen otherwise.
    const ALL: [(Self, &'static str, f32); 15] = [
        (Self::Reference, "reference", 84.0),
        (Self::Name, "name", 120.0),
        (Self::Level, "level", 160.0),
        (Self::Review, "review", 178.0),
        (Self::Unit, "unit", 104.0),
        (Self::Systems, "systems", 130.0),
        (Self::InformationOwners, "information-owners", 150.0),
        (Self::RecordType, "record-type", 130.0),
        (Self::PersonalData, "personal-data", 140.0),
        (Self::Laws, "laws", 150.0),
        (Self::CommonType, "common-type", 130.0),
        (Self::DecidedOn, "decided-on", 100.0),
        (Self::DecidedBy, "decided-by", 140.0),
        (Self::DecisionReference, "decision-reference", 130.0),
        (Self::Due, "due", 120.0),
    ];
    const SHOWN: usize = 6;

    /// The column with this identity.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known, _)| *known == id).map(|(column, ..)| column)
    }

    /// All columns as the table wants them.
    pub fn all(texts: &Texts, settings: &Settings) -> Vec<table::Column> {
        let columns = Self::ALL.into_iter().enumerate();
        columns
            .map(|(place, (column, id, width))| {
                // A fourth badge needs room of its own.
                let more = if column == Self::Level && settings.traceability { 34.0 } else { 0.0 };
                let made = table::Column::new(id, column.title(texts), width + more);
                match column {
                    Self::Name => made.growing(),
                    _ if place < Self::SHOWN => made,
                    _ => made.hidden(),
                }
            })
            .collect()
    }

    fn title(self, texts: &Texts) -> String {
        match self {
            Self::Reference => tr!(texts, "assets-reference"),
            Self::Name => tr!(texts, "assets-name"),
            Self::Unit => tr!(texts, "assets-unit"),
            Self::Level => tr!(texts, "assets-level"),
            Self::Review => tr!(texts, "assets-review"),
            Self::Systems => tr!(texts, "assets-systems"),
            Self::InformationOwners => tr!(texts, "assets-information-owners"),
            Self::RecordType => tr!(texts, "assets-record-type"),
            Self::PersonalData => tr!(texts, "assets-personal-data"),
            Self::Laws => tr!(texts, "assets-laws"),
            Self::CommonType => tr!(texts, "assets-common-type"),
            Self::DecidedOn => tr!(texts, "assets-decided-on"),
            Self::DecidedBy => tr!(texts, "assets-decided-by"),
            Self::DecisionReference => tr!(texts, "assets-decision-reference"),
            Self::Due => tr!(texts, "assets-due"),
        }
    }

    /// What stands in the column, as a filter and a reader without colours meet it.
    pub fn text<'a>(self, snapshot: &'a Snapshot, words: &'a Words, slot: Slot, asset: &'a Asset) -> Cow<'a, str> {
        let day = |date: Option<Date>| date.map_or(Cow::Borrowed(""), |date| Cow::Owned(date.to_string()));
        match self {
            Self::Reference => (&*asset.reference).into(),
            Self::Name => (&*asset.name).into(),
            Self::Unit => snapshot.unit_name(asset.unit).into(),
            Self::Level => levels_text(snapshot, words, slot).into(),
            Self::Review => words.review(&snapshot.asset_review(slot)),
            Self::Systems => carriers_text(snapshot, slot),
            Self::InformationOwners => joined(&asset.information_owners),
            Self::RecordType => (&*asset.record_type).into(),
            Self::PersonalData => words.personal_data(asset.personal_data).into(),
            Self::Laws => joined(&asset.laws),
            Self::CommonType => (&*asset.common_type).into(),
            Self::DecidedOn => day(decision(snapshot, asset).and_then(|held| held.decided_on)),
            Self::DecidedBy => decision(snapshot, asset).map_or("", |held| &held.decided_by).into(),
            Self::DecisionReference => decision(snapshot, asset).map_or("", |held| &held.decision_reference).into(),
            Self::Due => day(snapshot.asset_review(slot).due),
        }
    }

    /// Where the asset stands by this column; `None` where there is nothing, which comes last in both directions.
    pub fn key(self, snapshot: &Snapshot, words: &Words, slot: Slot, asset: &Asset) -> Option<Key> {
        let rank = |value: u8| Some(Key::Rank([value, 0, 0, 0, 0, 0]));
        let day = |date: Option<Date>| date.map(|date| Key::Day(0, Some(date)));
        match self {
            Self::Level => level_key(snapshot.asset_levels(slot).unwrap_or_default(), snapshot.settings().aspects()),
            Self::Review => {
                let review = snapshot.asset_review(slot);
                Some(Key::Day(review.state as u8, review.planned_on.or(review.due)))
            }
            Self::Systems => {
                let count = snapshot.carriers_of(slot).len();
                (count > 0).then(|| Key::Rank(place(count)))
            }
            Self::PersonalData => rank(asset.personal_data as u8),
            Self::DecidedOn => day(decision(snapshot, asset).and_then(|held| held.decided_on)),
            Self::Due => day(snapshot.asset_review(slot).due),
            _ => {
                Some(order::key(&self.text(snapshot, words, slot, asset))).filter(|key| !key.is_empty()).map(Key::Text)
            }
        }
    }

    /// Whether the words already give a full order, so that nothing else need be compared.
    pub fn is_distinct(self) -> bool {
        matches!(self, Self::Reference | Self::Name)
    }
}

fn decision<'a>(snapshot: &'a Snapshot, asset: &Asset) -> Option<&'a Classification> {
    snapshot.decided(Subject::Asset(asset.id))
}

fn joined(texts: &[crate::domain::Text]) -> Cow<'_, str> {
    match texts {
        [] => "".into(),
        [only] => (&**only).into(),
        several => several.join(", ").into(),
    }
}

/// A count that sorts by its value.
fn place(count: usize) -> [u8; 6] {
    let [a, b, c, d] = u32::try_from(count).unwrap_or(u32::MAX).to_be_bytes();
    [a, b, c, d, 0, 0]
}

/// The names of the systems that carry the asset, with their number where there are several.
fn carriers_text(snapshot: &Snapshot, slot: Slot) -> Cow<'_, str> {
    let carriers = snapshot.carriers_of(slot);
    let name = |slot: &Slot| snapshot.systems().at(*slot).map_or("", |system| &*system.name);
    match carriers {
        [] => "".into(),
        [only] => name(only).into(),
        several => {
            let names: Vec<&str> = several.iter().map(name).collect();
            format!("{} · {}", several.len(), names.join(", ")).into()
        }
    }
}

fn levels_text(snapshot: &Snapshot, words: &Words, slot: Slot) -> String {
    use crate::domain::derive::Status;
    let mut text = String::new();
    let Some(levels) = snapshot.asset_levels(slot) else { return words.status(Status::Unclassified).to_owned() };
    for aspect in snapshot.settings().aspects().iter() {
        if let Some(level) = levels[aspect] {
            let _ = write!(text, "{}{} {} ", aspect.letter(), level.number(), words.level(level));
        }
    }
    text
}
