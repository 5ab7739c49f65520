//! Drawing: a view is a function of the register's snapshot, its own small state and the texts, and
//! returns what the user wants. No files, database, clock or threads in here.

mod action;
pub mod commands;
pub mod icons;
mod look;
pub mod order;
pub mod screens;
pub mod shell;
pub mod theme;
mod view;
pub mod widgets;

pub use action::{Action, Export, Writing};
pub use look::{ListLook, ListLooks};
pub use view::{HistoryRows, Loaded, Outcome, View};

/// A place in the navigation. The number keys that lead there stay the same when places are added between.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Översikt, Ctrl+1.
    #[default]
    Overview,
    /// System, Ctrl+2.
    Systems,
    /// Informationsmängder, Ctrl+3.
    Assets,
    /// Informationstyper, Ctrl+9.
    Types,
    /// Handlingsplan, Ctrl+4.
    Plan,
    /// Omklassning, Ctrl+5.
    Review,
    /// Kravkatalog, Ctrl+6.
    Catalogue,
    /// Historik, Ctrl+7.
    History,
    /// Inställningar, Ctrl+8.
    Settings,
}
