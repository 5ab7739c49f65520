//! Records that rows name beside their own: the systems that hold information, the information that systems hold.

use super::alike::Names;
use super::mapping::{ANOTHER, Alike, Mapping};
use super::planned::{Question, Shared};
use crate::domain::{Subject, fold};
use crate::exchange::List;
use crate::exchange::cell::guarded;
use crate::exchange::column::Column;
use crate::exchange::directory::Directory;
use crate::exchange::fault::{Reason, RowFault};
use crate::exchange::lists::{Given, Imported};
use crate::exchange::matching::Place;
use crate::exchange::row_reader::RowReader;
use crate::exchange::sheet::Row;
use csv::StringRecord;
use rustc_hash::FxHashMap;

/// Where the reference and the name stand in the rows that are made for such records.
const REFERENCE: (usize, &str) = (0, "Beteckning");
const NAME: (usize, &str) = (1, "Namn");

/// The records of one list that rows of another name.
pub(super) struct Beside<'a, 's, E> {
    list: List,
    reader: RowReader<'a, 's, E>,
    places: FxHashMap<&'s str, usize>,
    names: Names<'a>,
    held: FxHashMap<String, Held>,
}

struct Held {
    subject: Subject,
    cells: Vec<String>,
    line: u64,
    shared: Option<usize>,
}

/// Why a name could not be settled.
pub(super) enum Unsettled {
    /// It is wrong.
    Wrong(Vec<RowFault>),
    /// It may stand for a record that is there.
    Asked(Question),
}

impl<'a, 's, E: Imported<'a>> Beside<'a, 's, E> {
    /// `headings` are the fields that rows say of such a record beside its name.
    pub fn new(list: List, columns: &'s [Column<'a, E>], headings: &'s [String], names: Names<'a>) -> Self {
        let known: Vec<(usize, &'s str)> =
            [REFERENCE, NAME].into_iter().chain((2..).zip(headings.iter().map(String::as_str))).collect();
        let reader = RowReader::new(columns, known.iter().copied(), known.len());
        let places = known.into_iter().map(|(place, heading)| (heading, place)).collect();
        Self { list, reader, places, names, held: FxHashMap::default() }
    }

    /// The record that a name stands for, made if there is none, with the number of what is shared for it.
    pub fn settle(
        &mut self,
        name: &str,
        cells: &[String],
        mapping: &Mapping,
        directory: &mut Directory<'a>,
        shared: &mut Vec<Shared>,
    ) -> Result<(Subject, Option<usize>), Unsettled> {
        let line = directory.line;
        if let Some(held) = self.held.get(&fold(name)) {
            let says_else = cells.iter().zip(&held.cells).any(|(one, two)| !one.is_empty() && one != two);
            if says_else {
                return Err(wrong(line, name, Reason::DuplicateRow { first: held.line }));
            }
            return Ok((held.subject, held.shared));
        }
        let known = self.known(name, mapping, directory)?;
        let says_nothing = cells.iter().all(String::is_empty);
        let (subject, number) = match known {
            Some(subject) if says_nothing => (subject, None),
            known => {
                let reference = known.map(|subject| directory.snapshot.reference(subject).to_owned());
                self.read(name, reference.as_deref(), cells, directory, shared)?
            }
        };
        let held = Held { subject, cells: cells.to_vec(), line, shared: number };
        self.held.insert(fold(name), held);
        Ok((subject, number))
    }

    fn known(
        &mut self,
        name: &str,
        mapping: &Mapping,
        directory: &Directory<'a>,
    ) -> Result<Option<Subject>, Unsettled> {
        let key = answer_key(self.list, name);
        let answer = mapping.answers.get(&key).map(String::as_str);
        if let Some(subject) = answer.and_then(|answer| directory.snapshot.by_reference(answer)) {
            return Ok(Some(subject));
        }
        let found = match self.list {
            List::Systems => directory.system(name).map(Subject::System),
            _ => directory.asset(name).map(Subject::Asset),
        };
        match found {
            Ok(subject) => Ok(Some(subject)),
            Err(Reason::UnknownSystem | Reason::UnknownAsset) => {
                let is_asked = mapping.alike == Alike::Ask && answer != Some(ANOTHER);
                let candidates = if is_asked { self.names.like(name, Place::Anywhere) } else { Vec::new() };
                if candidates.is_empty() {
                    return Ok(None);
                }
                Err(Unsettled::Asked(Question { key, name: name.to_owned(), is_other_name: false, candidates }))
            }
            Err(reason) => Err(wrong(directory.line, name, reason)),
        }
    }

    fn read(
        &mut self,
        name: &str,
        reference: Option<&str>,
        cells: &[String],
        directory: &mut Directory<'a>,
        shared: &mut Vec<Shared>,
    ) -> Result<(Subject, Option<usize>), Unsettled> {
        let line = directory.line;
        let guarded_name = guarded(name);
        // The name of a record that is there stays.
        let first = [reference.unwrap_or_default(), if reference.is_some() { "" } else { &*guarded_name }];
        let record: StringRecord = first.into_iter().chain(cells.iter().map(String::as_str)).collect();
        let row = Row::of(line, record);
        let given = Given { row: &row, places: &self.places };
        let read = self.reader.read(&given, directory, None).map_err(Unsettled::Wrong)?;
        let Some(subject) = read.subject else { return Err(wrong(line, name, Reason::ValueMissing)) };
        if read.asked.commands.is_empty() {
            return Ok((subject, None));
        }
        let (is_new, commands) = (read.asked.is_new, read.asked.commands);
        shared.push(Shared { line, name: name.to_owned(), is_new, commands });
        Ok((subject, Some(shared.len() - 1)))
    }
}

fn wrong(line: u64, name: &str, reason: Reason) -> Unsettled {
    Unsettled::Wrong(vec![RowFault { line, column: String::new(), value: name.to_owned(), reason }])
}

/// What an answer about a name is kept under.
pub(super) fn answer_key(list: List, name: &str) -> String {
    format!("{}: {}", list.name(), fold(name))
}

/// The names in a cell. Commas and slashes part names only where what they part is known.
pub(super) fn names_in(cell: &str, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let whole = cell.split(['|', ';', '\n', '\r']).map(str::trim).filter(|part| !part.is_empty());
    let mut names: Vec<String> = Vec::new();
    for part in whole {
        let pieces: Vec<&str> = part.split([',', '/']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
        let is_parted = pieces.len() > 1 && !is_known(part) && pieces.iter().any(|piece| is_known(piece));
        let parts = if is_parted { pieces } else { vec![part] };
        for name in parts {
            if !names.iter().any(|held| fold(held) == fold(name)) {
                names.push(name.to_owned());
            }
        }
    }
    names
}
