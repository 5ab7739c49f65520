//! Where a catalogue comes from: a version of the shipped one, or a file.

use crate::catalogue::Catalogue;
use crate::cli::answer::{Failure, Reason};
use crate::cli::call::Call;
use crate::cli::import::refused;
use crate::domain::CatalogueId;
use crate::exchange::{ImportError, ReadCatalogue, read_catalogue};
use crate::tr;
use std::borrow::Cow;
use std::path::Path;

/// The version of the shipped catalogue with this number.
pub fn version(number: u32, call: &Call) -> Result<&'static Catalogue, Failure> {
    let known = || Catalogue::shipped_versions().iter().map(|held| held.version.to_string()).collect::<Vec<_>>();
    Catalogue::shipped_version(number).ok_or_else(|| {
        let (number, known) = (number.to_string(), known().join(", "));
        Failure::new(Reason::Input, tr!(call.texts, "cli-catalogue-no-version", version = number, known = known))
    })
}

/// The catalogue in a file, which is called as the file where it has no name of its own.
pub fn file(path: &Path, call: &Call) -> Result<Result<ReadCatalogue, ImportError>, Failure> {
    let bytes = std::fs::read(path).map_err(|error| {
        let (reason, path) = (call.texts.io_reason(&error), path.display().to_string());
        Failure::new(Reason::File, tr!(call.texts, "cli-file-not-read", reason = reason, path = path))
    })?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    Ok(read_catalogue(&bytes, CatalogueId::fresh(call.origin().at), &name))
}

/// A catalogue named by the number of a shipped version, or by a file.
pub fn named<'c>(text: &str, call: &Call) -> Result<Cow<'c, Catalogue>, Failure> {
    if let Ok(number) = text.parse() {
        return version(number, call).map(Cow::Borrowed);
    }
    let read = file(Path::new(text), call)?.map_err(|error| refused(&error, &call.texts))?;
    Ok(Cow::Owned(read.catalogue))
}
