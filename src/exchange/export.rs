//! Writing a list.

use super::List;
use super::column::Column;
use super::directory::Directory;
use super::format::{Format, Heading};
use super::handout::{HandedOut, Handout, Instead, MASK, Rows, STAMP, is_naming};
use super::lists::{
    AcceptanceRow, ActivityRow, AdjustmentRow, AssessmentRow, AssetRow, CarriesRow, ClassificationRow, CommonTypeRow,
    DependencyRow, FollowUpRow, Listed, MeasureRow, PlannedSessionRow, PracticeRow, SystemRow, ThresholdRow, UnitRow,
};
use super::writing::Writing;
use crate::domain::{AspectSet, Settings};
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
    /// None of the columns that were asked for is in the list.
    #[error("the list has none of these columns")]
    NoColumns,
    /// The caller asked to stop.
    #[error("the export was cancelled")]
    Cancelled,
}

/// Writes a whole list. `progress` is told how many rows are written, and stops the export by answering `false`.
pub fn export(
    list: List,
    format: impl Into<Format>,
    snapshot: &Snapshot,
    out: &mut impl Write,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<(), ExportError> {
    hand_out(&Handout::whole(list, format), &Rows::All, snapshot, out, progress).map(drop)
}

/// Writes what is handed out of a list.
pub fn hand_out(
    handout: &Handout,
    rows: &Rows,
    snapshot: &Snapshot,
    out: &mut impl Write,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<HandedOut, ExportError> {
    match handout.list {
        List::Units => write::<UnitRow<'_>>(handout, rows, snapshot, out, progress),
        List::Systems => write::<SystemRow<'_>>(handout, rows, snapshot, out, progress),
        List::CommonTypes => write::<CommonTypeRow<'_>>(handout, rows, snapshot, out, progress),
        List::Assets => write::<AssetRow<'_>>(handout, rows, snapshot, out, progress),
        List::Carries => write::<CarriesRow>(handout, rows, snapshot, out, progress),
        List::Dependencies => write::<DependencyRow>(handout, rows, snapshot, out, progress),
        List::Adjustments => write::<AdjustmentRow<'_>>(handout, rows, snapshot, out, progress),
        List::PlannedSessions => write::<PlannedSessionRow<'_>>(handout, rows, snapshot, out, progress),
        List::ThresholdAnalyses => write::<ThresholdRow<'_>>(handout, rows, snapshot, out, progress),
        List::Activities => write::<ActivityRow<'_>>(handout, rows, snapshot, out, progress),
        List::Practices => write::<PracticeRow<'_>>(handout, rows, snapshot, out, progress),
        List::Assessments => write::<AssessmentRow<'_>>(handout, rows, snapshot, out, progress),
        List::Measures => write::<MeasureRow<'_>>(handout, rows, snapshot, out, progress),
        List::RiskAcceptances => write::<AcceptanceRow<'_>>(handout, rows, snapshot, out, progress),
        List::FollowUps => write::<FollowUpRow<'_>>(handout, rows, snapshot, out, progress),
        List::ClassificationList => write::<ClassificationRow<'_>>(handout, rows, snapshot, out, progress),
    }
}

/// The headings of a list in their order, for the aspects that are rated.
#[must_use]
pub fn headings(list: List, rated: AspectSet) -> Vec<String> {
    match list {
        List::Units => headings_of::<UnitRow<'_>>(rated),
        List::Systems => headings_of::<SystemRow<'_>>(rated),
        List::CommonTypes => headings_of::<CommonTypeRow<'_>>(rated),
        List::Assets => headings_of::<AssetRow<'_>>(rated),
        List::Carries => headings_of::<CarriesRow>(rated),
        List::Dependencies => headings_of::<DependencyRow>(rated),
        List::Adjustments => headings_of::<AdjustmentRow<'_>>(rated),
        List::PlannedSessions => headings_of::<PlannedSessionRow<'_>>(rated),
        List::ThresholdAnalyses => headings_of::<ThresholdRow<'_>>(rated),
        List::Activities => headings_of::<ActivityRow<'_>>(rated),
        List::Practices => headings_of::<PracticeRow<'_>>(rated),
        List::Assessments => headings_of::<AssessmentRow<'_>>(rated),
        List::Measures => headings_of::<MeasureRow<'_>>(rated),
        List::RiskAcceptances => headings_of::<AcceptanceRow<'_>>(rated),
        List::FollowUps => headings_of::<FollowUpRow<'_>>(rated),
        List::ClassificationList => headings_of::<ClassificationRow<'_>>(rated),
    }
}

fn headings_of<'a, E: Listed<'a>>(rated: AspectSet) -> Vec<String> {
    E::columns(rated).into_iter().map(|column| column.heading.into_owned()).collect()
}

fn write<'a, E: Listed<'a>>(
    handout: &Handout,
    rows: &Rows,
    snapshot: &'a Snapshot,
    out: &mut impl Write,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<HandedOut, ExportError> {
    // Nothing is made here, so the moment does not matter.
    let directory = Directory::new(snapshot, jiff::Timestamp::UNIX_EPOCH, snapshot.today());
    let columns = chosen(E::columns(snapshot.settings().aspects()), &handout.columns);
    if columns.is_empty() {
        return Err(ExportError::NoColumns);
    }
    let mask = handout.masked();
    let stamp = mask.map(|mask| format!("{} {}", snapshot.today(), mask.ground.trim()));
    let heading = |column: &Column<'a, E>| Heading { text: column.heading.clone(), kind: column.kind };
    let headings = columns.iter().map(heading).chain(stamp.as_ref().map(|_| STAMP.into())).collect();
    let is_hidden: Vec<bool> =
        columns.iter().map(|column| mask.is_some_and(|mask| mask.hides_column(&column.heading))).collect();
    let mut writing = Writing::begin(handout.format, handout.list.name(), headings, snapshot.settings(), out)?;
    let mut cell = String::new();
    let mut done = HandedOut::default();
    for entry in E::all(snapshot).filter(|entry| rows.has(entry.about())) {
        let hides = mask.filter(|mask| mask.from.is_some() && mask.hides(entry.highest(snapshot)));
        if hides.is_some_and(|mask| mask.instead == Instead::Nothing) {
            done.left_out += 1;
            continue;
        }
        for (column, is_hidden) in columns.iter().zip(&is_hidden) {
            cell.clear();
            if *is_hidden || (hides.is_some() && !is_naming(&column.heading)) {
                cell.push_str(MASK);
            } else {
                column.write(&entry, &directory, &mut cell);
            }
            writing.cell(&cell)?;
        }
        if let Some(stamp) = &stamp {
            writing.cell(stamp)?;
        }
        writing.end_row()?;
        done.rows += 1;
        if done.rows % STEP == 0 && !progress(done.rows) {
            return Err(ExportError::Cancelled);
        }
    }
    writing.finish()?;
    progress(done.rows);
    Ok(done)
}

/// The columns that are wanted, in that order; all where none are named.
fn chosen<'a, E: 'a>(mut columns: Vec<Column<'a, E>>, wanted: &[String]) -> Vec<Column<'a, E>> {
    if wanted.is_empty() {
        return columns;
    }
    let take = |heading: &String| {
        let place = columns.iter().position(|column| column.heading == **heading)?;
        Some(columns.remove(place))
    };
    wanted.iter().filter_map(take).collect()
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
