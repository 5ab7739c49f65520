//! The pieces every screen is made of: one look, one way by keyboard, one name for assistive technology.

pub mod badge;
pub mod button;
pub mod calendar;
pub mod card;
pub mod confirm;
pub mod date;
pub mod empty;
pub mod field;
pub mod layout;
pub mod level_picker;
pub mod modal;
pub mod notice;
pub mod state;
pub mod table;
pub mod tabs;
