//! The ways in, as the fuzz targets and the tests call them.

pub mod entries;
mod ground;
mod parts;
