//! What goes out to be read elsewhere than in the program, in the user's words: calendars.

pub mod calendar;
