//! What a kind of record says of itself, so that one list, one pane and one form serve them all.

use super::column::Column;
use super::fields::is_about_basics;
use super::form::Form;
use super::{Asked, Tab};
use crate::domain::{RecordKey, Subject, UnitId};
use crate::exchange::List;
use crate::i18n::Texts;
use crate::register::{Command, Keyed, Refusal, Slot, Snapshot, Table};
use crate::ui::screens::Wish;
use crate::ui::{Action, Outcome, View};
use eframe::egui::Ui;
use std::fmt::Debug;

/// What a record of a kind is known by.
pub type Id<K> = <<K as Drafted>::Record as Keyed>::Id;

/// A tab of the pane of a kind.
pub type TabOf<K> = Tab<<<K as Kind>::Tabs as Tabs<Id<K>>>::Tab>;

/// A record that is written in a form.
pub trait Drafted: Sized + 'static {
    /// The record.
    type Record: Keyed<Id: Debug> + Clone + PartialEq;
    /// What is typed in the form and has to be read before it is part of the record.
    type Written: Default + PartialEq;
    /// What the fields offer to choose from.
    type Offers: Default;

    /// What saves a record.
    fn save(record: Self::Record) -> Command;

    /// What stands in the form and has to be read.
    fn written(record: &Self::Record) -> Self::Written {
        let _ = record;
        Self::Written::default()
    }
    /// Puts what was typed in order before it is saved.
    fn read(draft: &mut Self::Record, written: &Self::Written) -> Result<(), Refusal>;
    /// Takes over into a form that is being written what other parts of the pane set, such as work marks.
    fn take_over(draft: &mut Self::Record, base: &mut Self::Record, held: &Self::Record) {
        let _ = (draft, base, held);
    }
    /// Whether saving can change the levels of other records.
    fn moves_levels(base: &Self::Record, draft: &Self::Record) -> bool {
        let _ = (base, draft);
        false
    }
    /// What the fields offer.
    fn offers(view: &View<'_>, draft: &Self::Record) -> Self::Offers;
    /// Draws all fields.
    fn fields(form: &mut Form<Self>, view: &View<'_>, ui: &mut Ui);
    /// Whether a refusal is said beside one of the fields.
    fn has_place(refusal: &Refusal) -> bool {
        is_about_basics(refusal)
    }
}

/// A kind of record that has a screen.
pub trait Kind: Drafted {
    /// A named set of them.
    type Set: Copy + PartialEq;
    /// What the list can show of them.
    type Column: Column<Record = Self::Record>;
    /// What can be changed of several at once.
    type Change: Change<Self::Record>;
    /// The tabs of the pane that other kinds do not have.
    type Tabs: Tabs<Id<Self>>;

    /// Identity in the window, and in what is kept of it.
    const NAME: &'static str;
    /// Its icon.
    const ICON: char;
    /// The set of all.
    const ALL: Self::Set;
    /// What the log calls an edit of several.
    const EDIT_SEVERAL: &'static str;
    /// What the log calls the removal of several.
    const REMOVE_SEVERAL: &'static str;
    /// The tab on which the pane opens.
    const FIRST: TabOf<Self> = Tab::Level;
    /// The tab that a new record needs next.
    const NEXT: TabOf<Self>;

    /// All of them.
    fn table(snapshot: &Snapshot) -> &Table<Self::Record>;
    /// The record as what is classified; `None` for kinds that are not, whose pane has no tab of levels.
    fn subject(id: Id<Self>) -> Option<Subject> {
        let _ = id;
        None
    }
    /// The record as what the log knows it by.
    fn key(id: Id<Self>) -> RecordKey;
    /// The record, if the subject is one of this kind.
    fn of(subject: Subject) -> Option<Id<Self>> {
        let _ = subject;
        None
    }
    /// What a record is called.
    fn about(record: &Self::Record) -> About<'_>;
    /// The unit that a record belongs to, where it is not the record that says so.
    fn unit(record: &Self::Record, snapshot: &Snapshot) -> Option<UnitId> {
        let _ = snapshot;
        Self::about(record).unit
    }
    /// What names a record in its row and its pane, where its own name does not suffice.
    fn named(record: &Self::Record, snapshot: &Snapshot) -> String {
        let _ = snapshot;
        Self::about(record).name.to_owned()
    }
    /// The kind's own words.
    fn say(said: Said, texts: &Texts) -> String;

    /// The sets that are offered above the list, each with its count; the first is that of all.
    const OFFERED: &'static [Self::Set] = &[];
    /// Whether a record can be copied.
    const HAS_COPIES: bool = true;

    /// What a set is called; `None` for all.
    fn set_name(set: Self::Set, texts: &Texts) -> Option<String>;
    /// The set that a wish asks for.
    fn wanted(wish: Wish) -> Option<Self::Set> {
        let _ = wish;
        None
    }
    /// Whether the list of a set shows a record; `also` if it is to show what is left out otherwise.
    fn shows(set: Self::Set, also: bool, snapshot: &Snapshot, slot: Slot, record: &Self::Record) -> bool;
    /// What the list can show also.
    fn also(texts: &Texts) -> Option<String> {
        let _ = texts;
        None
    }
    /// Whether a record counts, and whether it is one of those that the heading counts beside.
    fn counts(snapshot: &Snapshot, slot: Slot, record: &Self::Record) -> (bool, bool);
    /// How many there are, in words.
    fn told(count: &Count, texts: &Texts) -> String;
    /// The lists that can be exported from here.
    fn exports(texts: &Texts) -> Vec<(List, String)>;
    /// What else can be written to a file from here.
    fn writes(texts: &Texts) -> Vec<(Action, String)> {
        let _ = texts;
        Vec::new()
    }
    /// The levels of a record as badges.
    fn badges(ui: &mut Ui, view: &View<'_>, slot: Slot) {
        let _ = (ui, view, slot);
    }

    /// What stands above the name in the pane.
    fn caption(record: &Self::Record, view: &View<'_>) -> String;
    /// Why a record does not count, where it is named among others.
    fn standing(record: &Self::Record, texts: &Texts) -> Option<String> {
        let _ = (record, texts);
        None
    }
    /// What must be said of a record in the pane.
    fn notice(record: &Self::Record, texts: &Texts) -> Option<String> {
        let _ = (record, texts);
        None
    }
    /// What more can be said of a record and done with it, below its name in the pane.
    fn beside(record: &Self::Record, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        let _ = (record, view, ui, actions);
    }
    /// A copy of a record with a new identity and this name, and what makes it.
    fn duplicate(of: Id<Self>, name: &str, view: &View<'_>) -> (Id<Self>, Action);
    /// What removes a record.
    fn remove(id: Id<Self>) -> Command;
    /// A new record with what can be proposed.
    fn fresh(view: &View<'_>) -> Self::Record;
    /// A new record with what a wish asks for besides.
    fn started(wish: Wish, view: &View<'_>) -> Option<Self::Record> {
        let _ = (wish, view);
        None
    }
}

/// What a record is called and where it belongs.
pub struct About<'a> {
    /// Its reference.
    pub reference: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The unit that is responsible.
    pub unit: Option<UnitId>,
}

/// What a kind says in its own words.
#[derive(Clone, Copy, Debug)]
pub enum Said {
    /// The heading of the list.
    Title,
    /// The button that makes a new one.
    New,
    /// That there is none yet.
    Nothing,
    /// That none fits the filter.
    NothingFits,
    /// What is lost when the pane is left.
    Leave,
    /// So many of them.
    Several(usize),
    /// The heading of a change of so many.
    Change(usize),
}

/// How many records there are.
pub struct Count {
    /// In the unit looked at.
    pub all: String,
    /// Those that the heading counts beside.
    pub marked: String,
    /// Those in the list, if these are not all.
    pub shown: Option<String>,
}

/// What can be changed of several records at once.
pub trait Change<Record> {
    /// A change that is still to be chosen.
    fn new(view: &View<'_>) -> Self;
    /// Draws the choice.
    fn show(&mut self, view: &View<'_>, ui: &mut Ui);
    /// Changes one of the records.
    fn apply(&self, record: &mut Record);
    /// Whether it can change the levels of other records.
    fn moves_levels(&self) -> bool {
        false
    }
}

/// The tabs of the pane that only this kind has.
pub trait Tabs<Id>: Default {
    /// One of them.
    type Tab: Copy + PartialEq + 'static;
    /// Their names, in their order.
    fn names(view: &View<'_>, id: Id) -> Vec<(Self::Tab, String)>;
    /// Draws one.
    fn show(
        &mut self,
        tab: Self::Tab,
        view: &View<'_>,
        id: Id,
        ui: &mut Ui,
        asked: &mut Option<Asked>,
        actions: &mut Vec<Action>,
    );
    /// Hears how a command ended that one of them asked for.
    fn settle(&mut self, asked: Asked, outcome: &Outcome);
    /// Hears how any command of the screen ended; for tabs that keep track themselves of what they asked for.
    fn hear(&mut self, outcome: &Outcome) {
        let _ = outcome;
    }
    /// Whether something is written in one of them that is not saved.
    fn is_dirty(&self) -> bool {
        false
    }
    /// Saves what is written when it is next drawn; the tab to draw.
    fn save(&mut self) -> Option<Self::Tab> {
        None
    }
}
