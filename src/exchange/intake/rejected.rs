//! The rows that are wrong as a list of their own, with the reason in a column at the end.

use super::found::Foreign;
use super::plan::Edits;
use super::planned::{IntakePlan, PlannedRow, RowState};
use crate::exchange::cell::guarded;
use csv::WriterBuilder;

/// Writes the rows that are wrong or wait for an answer as CSV that a spreadsheet opens: the columns of the file, and
/// the reason, which `say` puts into words.
pub fn rejected(
    plan: &IntakePlan,
    foreign: &Foreign,
    edits: &Edits,
    reason_heading: &str,
    say: impl Fn(&PlannedRow) -> String,
) -> Result<Vec<u8>, csv::Error> {
    let mut bytes = b"\xEF\xBB\xBF".to_vec();
    let mut csv = WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    let headings = foreign.headings();
    csv.write_record(headings.iter().map(String::as_str).chain([reason_heading]))?;
    for row in plan.rows.iter().filter(|row| matches!(row.state, RowState::Wrong | RowState::Asked)) {
        let cell = |column: usize| {
            let edited = edits.get(&(row.row, column)).map(String::as_str);
            guarded(edited.unwrap_or_else(|| foreign.table.cell(row.row, column))).into_owned()
        };
        let cells = (0..headings.len()).map(cell).chain([guarded(&say(row)).into_owned()]);
        csv.write_record(cells.collect::<Vec<_>>())?;
    }
    csv.flush()?;
    drop(csv);
    Ok(bytes)
}
