//! What goes out to be read elsewhere than in the program, in the user's words: calendars, and the overview as tables.

pub mod calendar;
pub mod overview;
