//! Writing a list as CSV.

use super::cell::guarded;
use super::directory::Directory;
use super::lists::{
    AcceptanceRow, AdjustmentRow, AssessmentRow, AssetRow, CarriesRow, ClassificationRow, CommonTypeRow, DependencyRow,
    FollowUpRow, Listed, MeasureRow, PlannedSessionRow, PracticeRow, SystemRow, ThresholdRow, UnitRow,
};
use super::{List, Profile};
use crate::domain::SystemId;
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
    export_of(list, None, profile, snapshot, out, progress)
}

/// The same with the rows of one system only, of a list that [is by system](List::is_by_system).
pub fn export_of(
    list: List,
    system: Option<SystemId>,
    profile: Profile,
    snapshot: &Snapshot,
    out: &mut impl Write,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<(), ExportError> {
    match list {
        List::Units => write::<UnitRow<'_>>(system, profile, snapshot, out, progress),
        List::Systems => write::<SystemRow<'_>>(system, profile, snapshot, out, progress),
        List::CommonTypes => write::<CommonTypeRow<'_>>(system, profile, snapshot, out, progress),
        List::Assets => write::<AssetRow<'_>>(system, profile, snapshot, out, progress),
        List::Carries => write::<CarriesRow>(system, profile, snapshot, out, progress),
        List::Dependencies => write::<DependencyRow>(system, profile, snapshot, out, progress),
        List::Adjustments => write::<AdjustmentRow<'_>>(system, profile, snapshot, out, progress),
        List::PlannedSessions => write::<PlannedSessionRow<'_>>(system, profile, snapshot, out, progress),
        List::ThresholdAnalyses => write::<ThresholdRow<'_>>(system, profile, snapshot, out, progress),
        List::Practices => write::<PracticeRow<'_>>(system, profile, snapshot, out, progress),
        List::Assessments => write::<AssessmentRow<'_>>(system, profile, snapshot, out, progress),
        List::Measures => write::<MeasureRow<'_>>(system, profile, snapshot, out, progress),
        List::RiskAcceptances => write::<AcceptanceRow<'_>>(system, profile, snapshot, out, progress),
        List::FollowUps => write::<FollowUpRow<'_>>(system, profile, snapshot, out, progress),
        List::ClassificationList => write::<ClassificationRow<'_>>(system, profile, snapshot, out, progress),
    }
}

fn write<'a, E: Listed<'a>>(
    system: Option<SystemId>,
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
    for entry in E::all(snapshot).filter(|entry| system.is_none() || entry.system() == system) {
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
