//! What a user can do from anywhere: the one table that menu, toolbar, palette, tooltips and shortcuts read.

use super::{Screen, icons};
use crate::i18n::Texts;
use crate::tr;
use eframe::egui::{Key, KeyboardShortcut, Modifiers};

/// A command of the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the texts say it")]
pub enum UserCommand {
    NewRegister,
    OpenRegister,
    OpenExample,
    CloseRegister,
    NewRecord,
    NewSystem,
    NewAsset,
    NewUnit,
    Save,
    Undo,
    Redo,
    Filter,
    Search,
    Assess,
    Import,
    Export,
    ExportWhole,
    Merge,
    NewFromWhole,
    Procurement,
    Go(Screen),
    Larger,
    Smaller,
    UsualSize,
    Help,
    Quit,
}

/// What decides whether a command makes sense just now.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "five independent facts")]
pub struct Situation {
    /// A register is open.
    pub is_open: bool,
    /// It can be written.
    pub is_writable: bool,
    /// There is something to take back.
    pub can_undo: bool,
    /// There is something to do again.
    pub can_redo: bool,
    /// A job is running.
    pub is_busy: bool,
}

impl UserCommand {
    /// All commands, in the order of the palette.
    pub const ALL: [Self; 34] = [
        Self::NewSystem,
        Self::NewAsset,
        Self::NewUnit,
        Self::NewRecord,
        Self::Save,
        Self::Undo,
        Self::Redo,
        Self::Filter,
        Self::Search,
        Self::Assess,
        Self::Import,
        Self::Export,
        Self::ExportWhole,
        Self::Merge,
        Self::Procurement,
        Self::Go(Screen::Overview),
        Self::Go(Screen::Systems),
        Self::Go(Screen::Assets),
        Self::Go(Screen::Types),
        Self::Go(Screen::Plan),
        Self::Go(Screen::Review),
        Self::Go(Screen::Catalogue),
        Self::Go(Screen::History),
        Self::Go(Screen::Settings),
        Self::NewRegister,
        Self::NewFromWhole,
        Self::OpenRegister,
        Self::OpenExample,
        Self::CloseRegister,
        Self::Larger,
        Self::Smaller,
        Self::UsualSize,
        Self::Help,
        Self::Quit,
    ];

    /// Its words: the same in menu, palette and tooltip.
    #[must_use]
    pub fn text(self, texts: &Texts) -> String {
        match self {
            Self::NewRegister => tr!(texts, "commands-new-register"),
            Self::OpenRegister => tr!(texts, "commands-open-register"),
            Self::OpenExample => tr!(texts, "commands-open-example"),
            Self::CloseRegister => tr!(texts, "commands-close-register"),
            Self::NewRecord => tr!(texts, "commands-new-record"),
            Self::NewSystem => tr!(texts, "commands-new-system"),
            Self::NewAsset => tr!(texts, "commands-new-asset"),
            Self::NewUnit => tr!(texts, "commands-new-unit"),
            Self::Save => tr!(texts, "common-save"),
            Self::Undo => tr!(texts, "common-undo"),
            Self::Redo => tr!(texts, "common-redo"),
            Self::Filter => tr!(texts, "commands-filter"),
            Self::Search => tr!(texts, "common-search"),
            Self::Assess => tr!(texts, "assess-open"),
            Self::Import => tr!(texts, "commands-import"),
            Self::Export => tr!(texts, "commands-export"),
            Self::ExportWhole => tr!(texts, "commands-export-whole"),
            Self::Merge => tr!(texts, "commands-merge"),
            Self::NewFromWhole => tr!(texts, "commands-new-from-whole"),
            Self::Procurement => tr!(texts, "procurement-planned"),
            Self::Go(screen) => screen.name(texts),
            Self::Larger => tr!(texts, "commands-larger"),
            Self::Smaller => tr!(texts, "commands-smaller"),
            Self::UsualSize => tr!(texts, "commands-usual-size"),
            Self::Help => tr!(texts, "commands-help"),
            Self::Quit => tr!(texts, "commands-quit"),
        }
    }

    /// Its icon.
    #[must_use]
    pub fn icon(self) -> char {
        match self {
            Self::NewRegister | Self::NewFromWhole => icons::NEW_FILE,
            Self::OpenRegister => icons::OPEN,
            Self::OpenExample => icons::EXAMPLE,
            Self::CloseRegister | Self::Quit => icons::CLOSE,
            Self::NewRecord | Self::NewSystem | Self::NewAsset | Self::NewUnit => icons::ADD,
            Self::Save => icons::SAVE,
            Self::Undo => icons::UNDO,
            Self::Redo => icons::REDO,
            Self::Filter => icons::FILTER,
            Self::Search => icons::SEARCH,
            Self::Assess => icons::ASSESS,
            Self::Import => icons::IMPORT,
            Self::Export | Self::ExportWhole | Self::Procurement => icons::EXPORT,
            Self::Merge => icons::LINK,
            Self::Go(screen) => screen.icon(),
            Self::Larger | Self::Smaller | Self::UsualSize => icons::COMMAND,
            Self::Help => icons::HELP,
        }
    }

    /// Its keys, the one that is shown first. Those with more modifiers stand before those with fewer.
    #[must_use]
    pub fn shortcuts(self) -> &'static [KeyboardShortcut] {
        const fn ctrl(key: Key) -> KeyboardShortcut {
            KeyboardShortcut::new(Modifiers::COMMAND, key)
        }
        const OPEN: &[KeyboardShortcut] = &[ctrl(Key::O)];
        const NEW: &[KeyboardShortcut] = &[ctrl(Key::N)];
        const SAVE: &[KeyboardShortcut] = &[ctrl(Key::S)];
        const UNDO: &[KeyboardShortcut] = &[ctrl(Key::Z)];
        const REDO: &[KeyboardShortcut] =
            &[ctrl(Key::Y), KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z)];
        const FILTER: &[KeyboardShortcut] = &[ctrl(Key::F)];
        const SEARCH: &[KeyboardShortcut] = &[ctrl(Key::K)];
        const EXPORT: &[KeyboardShortcut] = &[ctrl(Key::E)];
        const ASSESS: &[KeyboardShortcut] = &[ctrl(Key::J)];
        const LARGER: &[KeyboardShortcut] = &[ctrl(Key::Plus), ctrl(Key::Equals)];
        const SMALLER: &[KeyboardShortcut] = &[ctrl(Key::Minus)];
        const USUAL: &[KeyboardShortcut] = &[ctrl(Key::Num0)];
        const HELP: &[KeyboardShortcut] = &[KeyboardShortcut::new(Modifiers::NONE, Key::F1)];
        const QUIT: &[KeyboardShortcut] = &[ctrl(Key::Q)];
        match self {
            Self::OpenRegister => OPEN,
            Self::NewRecord => NEW,
            Self::Save => SAVE,
            Self::Undo => UNDO,
            Self::Redo => REDO,
            Self::Filter => FILTER,
            Self::Search => SEARCH,
            Self::Export => EXPORT,
            Self::Assess => ASSESS,
            Self::Go(screen) => screen.shortcut(),
            Self::Larger => LARGER,
            Self::Smaller => SMALLER,
            Self::UsualSize => USUAL,
            Self::Help => HELP,
            Self::Quit => QUIT,
            _ => &[],
        }
    }

    /// Whether it makes sense now.
    #[must_use]
    pub fn is_enabled(self, now: Situation) -> bool {
        let can_write = now.is_open && now.is_writable && !now.is_busy;
        match self {
            Self::NewRegister | Self::NewFromWhole | Self::OpenRegister | Self::OpenExample => !now.is_busy,
            Self::Undo => can_write && now.can_undo,
            Self::Redo => can_write && now.can_redo,
            Self::NewRecord
            | Self::NewSystem
            | Self::NewAsset
            | Self::NewUnit
            | Self::Save
            | Self::Import
            | Self::Merge => can_write,
            Self::CloseRegister | Self::Export | Self::ExportWhole | Self::Procurement => now.is_open && !now.is_busy,
            Self::Filter | Self::Search | Self::Assess | Self::Go(_) => now.is_open,
            Self::Larger | Self::Smaller | Self::UsualSize | Self::Help | Self::Quit => true,
        }
    }
}

impl Screen {
    /// The places of the navigation, from the top.
    pub const ALL: [Self; 9] = [
        Self::Overview,
        Self::Systems,
        Self::Assets,
        Self::Types,
        Self::Plan,
        Self::Review,
        Self::Catalogue,
        Self::History,
        Self::Settings,
    ];

    /// Its name.
    #[must_use]
    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::Overview => tr!(texts, "commands-go-overview"),
            Self::Systems => tr!(texts, "commands-go-systems"),
            Self::Assets => tr!(texts, "commands-go-assets"),
            Self::Types => tr!(texts, "commands-go-types"),
            Self::Plan => tr!(texts, "commands-go-plan"),
            Self::Review => tr!(texts, "commands-go-review"),
            Self::Catalogue => tr!(texts, "commands-go-catalogue"),
            Self::History => tr!(texts, "commands-go-history"),
            Self::Settings => tr!(texts, "commands-go-settings"),
        }
    }

    /// Its icon.
    #[must_use]
    pub fn icon(self) -> char {
        match self {
            Self::Overview => icons::OVERVIEW,
            Self::Systems => icons::SYSTEMS,
            Self::Assets => icons::ASSETS,
            Self::Types => icons::TYPES,
            Self::Plan => icons::PLAN,
            Self::Review => icons::REVIEW,
            Self::Catalogue => icons::CATALOGUE,
            Self::History => icons::HISTORY,
            Self::Settings => icons::SETTINGS,
        }
    }

    fn shortcut(self) -> &'static [KeyboardShortcut] {
        const fn at(key: Key) -> [KeyboardShortcut; 1] {
            [KeyboardShortcut::new(Modifiers::COMMAND, key)]
        }
        const KEYS: [[KeyboardShortcut; 1]; 9] = [
            at(Key::Num1),
            at(Key::Num2),
            at(Key::Num3),
            at(Key::Num5),
            at(Key::Num6),
            at(Key::Num7),
            at(Key::Num8),
            at(Key::Num9),
            at(Key::Num4),
        ];
        match self {
            Self::Overview => &KEYS[0],
            Self::Systems => &KEYS[1],
            Self::Assets => &KEYS[2],
            Self::Review => &KEYS[3],
            Self::Catalogue => &KEYS[4],
            Self::History => &KEYS[5],
            Self::Settings => &KEYS[6],
            Self::Types => &KEYS[7],
            Self::Plan => &KEYS[8],
        }
    }
}
