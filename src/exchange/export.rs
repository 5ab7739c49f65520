//! Writing a list.

use super::List;
use super::directory::Directory;
use super::format::{Format, Heading};
use super::lists::{
    AcceptanceRow, ActivityRow, AdjustmentRow, AssessmentRow, AssetRow, CarriesRow, ClassificationRow, CommonTypeRow,
    DependencyRow, FollowUpRow, Listed, MeasureRow, PlannedSessionRow, PracticeRow, SystemRow, ThresholdRow, UnitRow,
};
use super::writing::Writing;
use crate::domain::{Settings, SystemId};
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
    /// A sheet of a workbook does not hold so much: more than a million rows, or a text of more than 32,767 letters.
    #[error("a sheet does not hold so much")]
    TooLarge,
    /// The caller asked to stop.
    #[error("the export was cancelled")]
    Cancelled,
}

/// Writes a list. `progress` is told how many rows are written, and stops the export by answering `false`.
pub fn export(
    list: List,
    format: impl Into<Format>,
    snapshot: &Snapshot,
    out: &mut impl Write,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<(), ExportError> {
    export_of(list, None, format, snapshot, out, progress)
}

/// The same with the rows of one system only, of a list that [is by system](List::is_by_system).
pub fn export_of(
    list: List,
    system: Option<SystemId>,
    format: impl Into<Format>,
    snapshot: &Snapshot,
    out: &mut impl Write,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<(), ExportError> {
    let target = (format.into(), list.name());
    match list {
        List::Units => write::<UnitRow<'_>>(system, target, snapshot, out, progress),
        List::Systems => write::<SystemRow<'_>>(system, target, snapshot, out, progress),
        List::CommonTypes => write::<CommonTypeRow<'_>>(system, target, snapshot, out, progress),
        List::Assets => write::<AssetRow<'_>>(system, target, snapshot, out, progress),
        List::Carries => write::<CarriesRow>(system, target, snapshot, out, progress),
        List::Dependencies => write::<DependencyRow>(system, target, snapshot, out, progress),
        List::Adjustments => write::<AdjustmentRow<'_>>(system, target, snapshot, out, progress),
        List::PlannedSessions => write::<PlannedSessionRow<'_>>(system, target, snapshot, out, progress),
        List::ThresholdAnalyses => write::<ThresholdRow<'_>>(system, target, snapshot, out, progress),
        List::Activities => write::<ActivityRow<'_>>(system, target, snapshot, out, progress),
        List::Practices => write::<PracticeRow<'_>>(system, target, snapshot, out, progress),
        List::Assessments => write::<AssessmentRow<'_>>(system, target, snapshot, out, progress),
        List::Measures => write::<MeasureRow<'_>>(system, target, snapshot, out, progress),
        List::RiskAcceptances => write::<AcceptanceRow<'_>>(system, target, snapshot, out, progress),
        List::FollowUps => write::<FollowUpRow<'_>>(system, target, snapshot, out, progress),
        List::ClassificationList => write::<ClassificationRow<'_>>(system, target, snapshot, out, progress),
    }
}

fn write<'a, E: Listed<'a>>(
    system: Option<SystemId>,
    (format, name): (Format, &str),
    snapshot: &'a Snapshot,
    out: &mut impl Write,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<(), ExportError> {
    // Nothing is made here, so the moment does not matter.
    let directory = Directory::new(snapshot, jiff::Timestamp::UNIX_EPOCH, snapshot.today());
    let columns = E::columns(snapshot.settings().aspects());
    let headings = columns.iter().map(|column| Heading { text: column.heading.clone(), kind: column.kind }).collect();
    let mut writing = Writing::begin(format, name, headings, snapshot.settings(), out)?;
    let mut cell = String::new();
    let mut written = 0;
    for entry in E::all(snapshot).filter(|entry| system.is_none() || entry.system() == system) {
        for column in &columns {
            cell.clear();
            column.write(&entry, &directory, &mut cell);
            writing.cell(&cell)?;
        }
        writing.end_row()?;
        written += 1;
        if written % STEP == 0 && !progress(written) {
            return Err(ExportError::Cancelled);
        }
    }
    writing.finish()?;
    progress(written);
    Ok(())
}

/// Writes rows that are no list of their own, with cells set as in the lists. `name` is what they are called.
pub fn export_rows<const N: usize>(
    format: impl Into<Format>,
    name: &str,
    headings: [impl Into<Heading>; N],
    rows: impl IntoIterator<Item = [String; N]>,
    out: &mut impl Write,
) -> Result<(), ExportError> {
    // Levels have the colours of a new register: what is told here is no register's own.
    let settings = Settings::new("");
    let headings = headings.into_iter().map(Into::into).collect();
    let mut writing = Writing::begin(format.into(), name, headings, &settings, out)?;
    for row in rows {
        for cell in &row {
            writing.cell(cell)?;
        }
        writing.end_row()?;
    }
    writing.finish()
}
