//! Sigill: information classification for Swedish public bodies.
//!
//! # The house
//!
//! | room | what it is | may import |
//! |---|---|---|
//! | [`domain`] | records, levels and the rules between them; pure | – |
//! | [`catalogue`] | requirements as versioned data: read, checked, two versions compared | domain |
//! | [`store`] | the file: open, migrate, lock, read, write; the only room that knows `SQLite` | domain |
//! | [`register`] | one open register: commands, log, undo, snapshot, queries | store, catalogue, domain |
//! | [`exchange`] | bytes in, bytes out: lists and catalogues as CSV, XLSX and YAML, foreign lists by a mapping, whole registers as JSON, files for other tools | register |
//! | [`i18n`] | the two languages: every text a person reads | domain, catalogue, store, register, exchange |
//! | [`report`] | what goes out to be read elsewhere: calendars, the overview as tables | register, i18n |
//! | [`ui`] | drawing: theme, widgets, screens; no files, database, clock or threads | domain, catalogue, register, exchange, report, i18n |
//! | [`edge`] | user, machine and day, as the program finds them; files that go out and come in | domain, store |
//! | [`cli`] | the same register without a window, one file for each subcommand | domain, catalogue, store, register, exchange, report, i18n, edge |
//! | [`app`] | the window with its files, dialogs, jobs and settings | all of these but cli |
//!
//! # The path of a change
//!
//! A view returns an `Action`; the app turns it into a `Command`; `Register::execute` decides it against the
//! snapshot, writes the changes and one log row in one transaction, applies the same changes to the snapshot
//! and derives what hangs on them. Nothing else writes.

pub mod app;
pub mod catalogue;
pub mod cli;
pub mod domain;
pub mod edge;
pub mod exchange;
pub mod i18n;
pub mod register;
pub mod report;
pub mod store;
pub mod ui;
