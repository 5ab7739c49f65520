//! Drawing: a view is a function of the register's snapshot, its own small state and the texts, and
//! returns what the user wants. No files, database, clock or threads in here.

pub mod icons;
pub mod theme;
pub mod widgets;
