//! Writing a list as CSV.

use super::cell::guarded;
use super::directory::Directory;
use super::lists::{
    ActivityRow, AdjustmentRow, AssetRow, CarriesRow, ClassificationRow, CommonTypeRow, DependencyRow, Listed,
    PlannedSessionRow, SystemRow, ThresholdRow, UnitRow,
};
use super::{List, Profile};
use crate::register::Snapshot;
use std::io::Write;

/// After how many rows the caller is asked whether to go on.
const STEP: usize = 512;

/// Why a list was not written to its end.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The output takes no more.
    #[error(transparent)]
    Output(#[from] std::io::Error),
    /// The caller asked to stop.
    #[error("the export was cancelled")]
    Cancelled,
}

/// Writes a list. `progress` is told how many rows are written, and stops the export by answering `false`.
pub fn export(
    list: List,
    profile: Profile,
    snapshot: &Snapshot,
    out: &mut impl Write,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<(), ExportError> {
    match list {
        List::Units => write::<UnitRow<'_>>(profile, snapshot, out, progress),
        List::Systems => write::<SystemRow<'_>>(profile, snapshot, out, progress),
        List::CommonTypes => write::<CommonTypeRow<'_>>(profile, snapshot, out, progress),
        List::Assets => write::<AssetRow<'_>>(profile, snapshot, out, progress),
        List::Carries => write::<CarriesRow>(profile, snapshot, out, progress),
        List::Dependencies => write::<DependencyRow>(profile, snapshot, out, progress),
        List::Adjustments => write::<AdjustmentRow<'_>>(profile, snapshot, out, progress),
        List::PlannedSessions => write::<PlannedSessionRow<'_>>(profile, snapshot, out, progress),
        List::ThresholdAnalyses => write::<ThresholdRow<'_>>(profile, snapshot, out, progress),
        List::Activities => write::<ActivityRow<'_>>(profile, snapshot, out, progress),
        List::ClassificationList => write::<ClassificationRow<'_>>(profile, snapshot, out, progress),
    }
}

fn write<'a, E: Listed<'a>>(
    profile: Profile,
    snapshot: &'a Snapshot,
    out: &mut impl Write,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<(), ExportError> {
    let mut csv = writer(profile, out)?;
    // Nothing is made here, so the moment does not matter.
    let directory = Directory::new(snapshot, jiff::Timestamp::UNIX_EPOCH, snapshot.today());
    let columns = E::columns(snapshot.settings().aspects());
    csv.write_record(columns.iter().map(|column| column.heading.as_bytes())).map_err(as_io)?;
    let mut cell = String::new();
    let mut written = 0;
    for entry in E::all(snapshot) {
        for column in &columns {
            cell.clear();
            column.write(&entry, &directory, &mut cell);
            csv.write_field(guarded(&cell).as_bytes()).map_err(as_io)?;
        }
        csv.write_record(None::<&[u8]>).map_err(as_io)?;
        written += 1;
        if written % STEP == 0 && !progress(written) {
            return Err(ExportError::Cancelled);
        }
    }
    csv.flush()?;
    progress(written);
    Ok(())
}

fn writer<W: Write>(profile: Profile, mut out: W) -> std::io::Result<csv::Writer<W>> {
    if profile == Profile::ExcelSv {
        out.write_all("\u{feff}".as_bytes())?;
    }
    let delimiter = if profile == Profile::ExcelSv { b';' } else { b',' };
    Ok(csv::WriterBuilder::new().delimiter(delimiter).terminator(csv::Terminator::CRLF).from_writer(out))
}

/// Writes rows that are no list of their own, with cells set as in the lists.
pub fn export_rows<const N: usize>(
    profile: Profile,
    headings: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
    out: &mut impl Write,
) -> Result<(), ExportError> {
    let mut csv = writer(profile, out)?;
    csv.write_record(headings).map_err(as_io)?;
    for row in rows {
        csv.write_record(row.iter().map(|cell| guarded(cell).into_owned())).map_err(as_io)?;
    }
    csv.flush()?;
    Ok(())
}

fn as_io(error: csv::Error) -> std::io::Error {
    error.into()
}
