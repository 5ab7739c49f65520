//! A catalogue as a list: a row for each requirement, in the order of the catalogue.

use super::headings;
use super::rows::{Row, texts};
use crate::catalogue::Catalogue;
use crate::exchange::cell::Cell;
use crate::exchange::export::export_rows;
use crate::exchange::fault::{ImportError, RowFault};
use crate::exchange::format::Format;
use crate::exchange::sheet::parse;
use crate::exchange::{ExportError, Reason};
use std::io::Write;

/// What the sheet of a workbook is called.
const SHEET: &str = "kravkatalog";

pub fn write(catalogue: &Catalogue, format: Format, out: &mut impl Write) -> Result<(), ExportError> {
    let rows = catalogue.requirements.iter().map(|held| texts(catalogue, held));
    export_rows(format, SHEET, headings::with_kinds(), rows, out)
}

/// The rows of a list, and the columns that are passed over.
pub fn read(bytes: &[u8]) -> Result<(Vec<Row>, Vec<String>), ImportError> {
    let sheet = parse(bytes, &headings::ALL, &headings::NEEDED)?;
    let known: Vec<(usize, &'static str)> = sheet
        .known
        .iter()
        .filter_map(|(place, heading)| Some((*place, *headings::ALL.iter().find(|known| *known == heading)?)))
        .collect();
    let mut faults = Vec::new();
    let mut rows = Vec::with_capacity(sheet.rows.len());
    for row in &sheet.rows {
        if let Some(value) = row.beyond(sheet.width) {
            let (column, value, reason) = (String::new(), value.to_owned(), Reason::MoreCellsThanHeadings);
            faults.push(RowFault { line: row.line, column, value, reason });
        }
        let said = |place| Cell::of(row.cell(place)).text().unwrap_or_default().to_owned();
        let texts = known.iter().map(|(place, heading)| (*heading, said(*place))).collect();
        rows.push(Row { line: row.line, texts });
    }
    if faults.is_empty() { Ok((rows, sheet.unknown)) } else { Err(ImportError::Rows(faults)) }
}
