//! Bytes in, bytes out: lists as other programs read and write them. No files and no paths in here.

mod list;

pub use list::{List, Profile};
