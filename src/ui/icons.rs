//! The icons in use, by what they stand for. Glyphs of the Phosphor icon font.

/// Overview.
pub const OVERVIEW: char = '\u{E464}';
/// Systems.
pub const SYSTEMS: char = '\u{E2A0}';
/// Information assets.
pub const ASSETS: char = '\u{E466}';
/// Common information types.
pub const TYPES: char = '\u{E478}';
/// Action plan.
pub const PLAN: char = '\u{EADC}';
/// Reclassification.
pub const REVIEW: char = '\u{E094}';
/// Catalogue of requirements.
pub const CATALOGUE: char = '\u{E758}';
/// History.
pub const HISTORY: char = '\u{E1A0}';
/// Settings.
pub const SETTINGS: char = '\u{E270}';
/// A map of what depends on what.
pub const MAP: char = '\u{E408}';
/// Units.
pub const UNITS: char = '\u{E67C}';
/// Search.
pub const SEARCH: char = '\u{E30C}';
/// Undo.
pub const UNDO: char = '\u{E08A}';
/// Redo.
pub const REDO: char = '\u{E08C}';
/// Add.
pub const ADD: char = '\u{E3D4}';
/// Close, take away.
pub const CLOSE: char = '\u{E4F6}';
/// Remove.
pub const REMOVE: char = '\u{E4A6}';
/// Edit.
pub const EDIT: char = '\u{E3B4}';
/// Duplicate.
pub const DUPLICATE: char = '\u{E1CA}';
/// Link records.
pub const LINK: char = '\u{E2E2}';
/// Columns of a table.
pub const COLUMNS: char = '\u{E546}';
/// Filter.
pub const FILTER: char = '\u{E266}';
/// Import.
pub const IMPORT: char = '\u{E20C}';
/// Export.
pub const EXPORT: char = '\u{EAF0}';
/// Open.
pub const OPEN: char = '\u{E256}';
/// New register.
pub const NEW_FILE: char = '\u{E236}';
/// A register.
pub const REGISTER: char = '\u{E230}';
/// The example register.
pub const EXAMPLE: char = '\u{E654}';
/// A date.
pub const CALENDAR: char = '\u{E10A}';
/// More below; sorted descending.
pub const DOWN: char = '\u{E136}';
/// Sorted ascending.
pub const UP: char = '\u{E13C}';
/// Back.
pub const LEFT: char = '\u{E138}';
/// Onward.
pub const RIGHT: char = '\u{E13A}';
/// Raised.
pub const RAISED: char = '\u{E08E}';
/// Lowered.
pub const LOWERED: char = '\u{E03E}';
/// Leads to.
pub const ARROW: char = '\u{E06C}';
/// Overdue.
pub const OVERDUE: char = '\u{E4E2}';
/// Needs reclassification.
pub const NEEDS_REVIEW: char = '\u{E244}';
/// Due soon.
pub const DUE_SOON: char = '\u{E2B8}';
/// Planned.
pub const PLANNED: char = '\u{E712}';
/// Unclassified.
pub const UNCLASSIFIED: char = '\u{E602}';
/// Current.
pub const CURRENT: char = '\u{E18A}';
/// Information.
pub const INFO: char = '\u{E2CE}';
/// Warning.
pub const WARNING: char = '\u{E4E0}';
/// Something went wrong.
pub const ERROR: char = '\u{E4E2}';
/// Done.
pub const DONE: char = '\u{E184}';
/// Chosen.
pub const CHECK: char = '\u{E182}';
/// Help.
pub const HELP: char = '\u{E3E8}';
/// More.
pub const MORE: char = '\u{E1FE}';
/// Locked or read-only.
pub const LOCK: char = '\u{E308}';
/// Classify.
pub const CLASSIFY: char = '\u{E606}';
/// Answer requirements.
pub const ASSESS: char = '\u{E53A}';
/// Not answered.
pub const UNANSWERED: char = '\u{E602}';
/// Partly met.
pub const PARTLY: char = '\u{E18C}';
/// Not met.
pub const NOT_MET: char = '\u{E4F8}';
/// Does not apply.
pub const NOT_APPLICABLE: char = '\u{E32C}';
/// A risk is accepted.
pub const ACCEPTED: char = '\u{E582}';
/// New since the level rose.
pub const NEW: char = '\u{E6A2}';
/// Sharper than when it was answered.
pub const SHARPENED: char = '\u{E4AE}';
/// Why a level.
pub const WHY: char = '\u{E3E8}';
/// Adjust a level.
pub const ADJUST: char = '\u{E098}';
/// A dependency circle.
pub const CIRCLE: char = '\u{E094}';
/// Save.
pub const SAVE: char = '\u{E248}';
/// Retired.
pub const RETIRED: char = '\u{E00C}';
/// Light look.
pub const LIGHT: char = '\u{E472}';
/// Dark look.
pub const DARK: char = '\u{E330}';
/// Commands.
pub const COMMAND: char = '\u{E1C4}';
