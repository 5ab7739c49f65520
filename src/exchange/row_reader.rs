//! Reading one row of one of our lists: which record it is about, what its cells change, what it asks for.

use super::cell::Cell;
use super::column::Column;
use super::directory::Directory;
use super::fault::{Reason, RowFault};
use super::handout::MASK;
use super::lists::{Asked, Given, Imported, Wrong};
use super::sheet::Row;
use crate::domain::{Subject, Text};

/// Reads rows into `E`.
pub(super) struct RowReader<'a, 's, E> {
    /// The columns that the file has, with their places.
    columns: Vec<(usize, &'s Column<'a, E>)>,
    width: usize,
    /// Columns that only tell something and were edited all the same.
    passed_over: Vec<&'s Column<'a, E>>,
    /// What the record's own cell would say; kept to use its memory again.
    as_it_is: String,
    /// The same of what it says once its cell is read.
    as_it_will_be: String,
}

/// What a row comes to.
pub(super) struct RowRead {
    /// What it asks for.
    pub asked: Asked,
    /// The system or asset that it is about.
    pub subject: Option<Subject>,
}

/// A field that a row changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The heading of the field.
    pub heading: Text,
    /// What the register says.
    pub old: Text,
    /// What it would say.
    pub new: Text,
}

impl<'a, 's, E: Imported<'a>> RowReader<'a, 's, E> {
    /// A reader for a file with these headings, each with its place.
    pub fn new<'h>(columns: &'s [Column<'a, E>], known: impl Iterator<Item = (usize, &'h str)>, width: usize) -> Self {
        let found = |heading: &str| columns.iter().find(|column| column.heading == *heading);
        let columns = known.filter_map(|(place, heading)| Some((place, found(heading)?))).collect();
        Self { columns, width, passed_over: Vec::new(), as_it_is: String::new(), as_it_will_be: String::new() }
    }

    /// The headings of columns that only tell something and were edited all the same, in the order of the file.
    pub fn passed_over(&self) -> Vec<String> {
        let edited = |column: &&Column<'a, E>| self.passed_over.iter().any(|held| std::ptr::eq(*held, *column));
        let columns = self.columns.iter().map(|(_, column)| *column);
        columns.filter(edited).map(|column| column.heading.to_string()).collect()
    }

    /// Reads a row, or tells everything that is wrong with it. `differences` learns which fields it changes.
    pub fn read(
        &mut self,
        given: &Given<'_>,
        directory: &mut Directory<'a>,
        differences: Option<&mut Vec<Difference>>,
    ) -> Result<RowRead, Vec<RowFault>> {
        directory.line = given.row.line;
        if let Some(value) = given.row.beyond(self.width) {
            return Err(vec![fault(given.row, String::new(), value, Reason::MoreCellsThanHeadings)]);
        }
        let wrong = |Wrong { column, reason }: Wrong| {
            let value = given.raw(&column).to_owned();
            vec![fault(given.row, column, &value, reason)]
        };
        let mut entry = E::find(given, directory).map_err(wrong)?;
        let faults = self.take_cells(given.row, &mut entry, directory, differences);
        // What is wrong in a cell already would only be told twice.
        if !faults.is_empty() {
            return Err(faults);
        }
        let [subject, _] = entry.about();
        let asked = entry.finish(directory).map_err(wrong)?;
        if let Some((place, column)) = self.masked_key(given.row).filter(|_| asked.is_new) {
            return Err(vec![fault(given.row, column.heading.to_string(), given.row.cell(place), Reason::Masked)]);
        }
        Ok(RowRead { asked, subject })
    }

    /// The cell that says which record it is, where that is hidden.
    fn masked_key(&self, row: &Row) -> Option<(usize, &'s Column<'a, E>)> {
        let is_masked = |(place, column): &(usize, &Column<'a, E>)| column.is_key() && row.cell(*place).trim() == MASK;
        self.columns.iter().copied().find(is_masked)
    }

    fn take_cells(
        &mut self,
        row: &Row,
        entry: &mut E,
        directory: &mut Directory<'a>,
        mut differences: Option<&mut Vec<Difference>>,
    ) -> Vec<RowFault> {
        let mut faults = Vec::new();
        for index in 0..self.columns.len() {
            let (place, column) = self.columns[index];
            let cell = Cell::of(row.cell(place));
            self.as_it_is.clear();
            column.write(entry, directory, &mut self.as_it_is);
            if let Err(reason) = column.read(entry, &cell, &self.as_it_is, directory) {
                faults.push(fault(row, column.heading.to_string(), row.cell(place), reason));
            } else if let Some(differences) = differences.as_deref_mut().filter(|_| cell != Cell::Empty) {
                self.as_it_will_be.clear();
                column.write(entry, directory, &mut self.as_it_will_be);
                if self.as_it_will_be != self.as_it_is {
                    let heading = Text::from(&*column.heading);
                    let (old, new) = (self.as_it_is.as_str().into(), self.as_it_will_be.as_str().into());
                    differences.push(Difference { heading, old, new });
                }
            }
            let is_known = || self.passed_over.iter().any(|held| std::ptr::eq(*held, column));
            if column.is_passed_over(&cell, &self.as_it_is) && !is_known() {
                self.passed_over.push(column);
            }
        }
        faults
    }
}

fn fault(row: &Row, column: String, value: &str, reason: Reason) -> RowFault {
    RowFault { line: row.line, column, value: value.to_owned(), reason }
}
