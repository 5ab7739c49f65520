//! What can be known of an asset in a list: the columns, their words and their order.

use crate::domain::derive::Status;
use crate::domain::{Asset, Classification, Standing, Subject, Text};
use crate::i18n::Texts;
use crate::register::{Slot, Snapshot};
use crate::tr;
use crate::ui::screens::records::column::{self, Key, day, levels_text};
use crate::ui::screens::records::words::Words;
use crate::ui::widgets::{badge, state};
use crate::ui::{View, theme};
use eframe::egui::{Label, RichText, Role, Ui, WidgetInfo};
use std::borrow::Cow;

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

impl column::Column for Column {
    type Record = Asset;

    /// The levels stay in view beside an open pane.
    const ALL: &'static [(Self, &'static str, f32)] = &[
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
    const LEVEL: Option<Self> = Some(Self::Level);

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

    fn grows(self) -> bool {
        self == Self::Name
    }

    fn is_distinct(self) -> bool {
        matches!(self, Self::Reference | Self::Name)
    }

    fn text<'a>(self, snapshot: &'a Snapshot, words: &'a Words, slot: Slot, asset: &'a Asset) -> Cow<'a, str> {
        match self {
            Self::Reference => (&*asset.reference).into(),
            Self::Name => (&*asset.name).into(),
            Self::Unit => snapshot.unit_name(asset.unit).into(),
            Self::Level => decided_text(snapshot, words, slot).into(),
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

    fn key(self, snapshot: &Snapshot, words: &Words, slot: Slot, asset: &Asset) -> Option<Key> {
        match self {
            Self::Level => Key::levels(snapshot.asset_levels(slot).unwrap_or_default(), snapshot.settings().aspects()),
            Self::Review => {
                let review = snapshot.asset_review(slot);
                Some(Key::Day(review.state as u8, review.planned_on.or(review.due)))
            }
            Self::Systems => Key::count(snapshot.carriers_of(slot).len()),
            Self::PersonalData => Some(Key::step(asset.personal_data as u8)),
            Self::DecidedOn => Key::day(decision(snapshot, asset).and_then(|held| held.decided_on)),
            Self::Due => Key::day(snapshot.asset_review(slot).due),
            _ => Key::words(&self.text(snapshot, words, slot, asset)),
        }
    }

    fn cell(self, ui: &mut Ui, view: &View<'_>, words: &Words, slot: Slot, asset: &Asset) -> bool {
        match self {
            Self::Level => level(ui, view, words, Subject::Asset(asset.id), slot),
            Self::Review => drop(state::review(ui, &view.snapshot.asset_review(slot), view.texts)),
            _ => return false,
        }
        true
    }
}

/// The decided levels, and whether a draft waits.
fn level(ui: &mut Ui, view: &View<'_>, words: &Words, subject: Subject, slot: Slot) {
    let palette = theme::palette(ui);
    if let Some(levels) = view.snapshot.asset_levels(slot) {
        badge::levels(ui, &levels, view.snapshot.settings(), view.texts);
    } else {
        let name = words.status(Status::Unclassified);
        let dash = ui.label(RichText::new("–").color(palette.weak)).on_hover_text(name);
        dash.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    }
    if view.snapshot.draft(subject).is_some() {
        let draft = theme::caption(view.texts.word(Standing::Draft)).color(palette.blue);
        ui.add_space(theme::space(2));
        ui.add(Label::new(draft).selectable(false));
    }
}

fn decision<'a>(snapshot: &'a Snapshot, asset: &Asset) -> Option<&'a Classification> {
    snapshot.decided(Subject::Asset(asset.id))
}

fn joined(texts: &[Text]) -> Cow<'_, str> {
    match texts {
        [] => "".into(),
        [only] => (&**only).into(),
        several => several.join(", ").into(),
    }
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

fn decided_text(snapshot: &Snapshot, words: &Words, slot: Slot) -> String {
    let levels = snapshot.asset_levels(slot);
    levels.map_or_else(|| words.status(Status::Unclassified).to_owned(), |held| levels_text(held, snapshot, words))
}
