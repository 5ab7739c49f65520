//! One column of a list, both ways: how a record's cell is written and how it is read.

use super::cell::{Cell, join, split};
use super::directory::Directory;
use super::fault::Reason;
use super::format::CellKind;
use super::handout::MASK;
use super::value;
use super::words::Worded;
use crate::domain::{Date, Few, Subject, SystemId, Text, UnitId};
use std::borrow::Cow;

type Write<'a, E> = Box<dyn Fn(&E, &Directory<'a>, &mut String) + 'a>;
type Read<'a, E> = Box<dyn Fn(&mut E, Option<&str>, &mut Directory<'a>) -> Result<(), Reason> + 'a>;

/// A column of a list whose rows are `E`.
pub(super) struct Column<'a, E> {
    /// The heading.
    pub heading: Cow<'static, str>,
    /// What its cells hold, for a workbook.
    pub kind: CellKind,
    /// Whether it only tells the reader something, so that an edit in it is passed over.
    pub is_only_shown: bool,
    write: Write<'a, E>,
    read: Option<Read<'a, E>>,
}

impl<'a, E: 'a> Column<'a, E> {
    /// A column that is written, and that finds or names the record when read.
    pub fn written(
        heading: impl Into<Cow<'static, str>>,
        write: impl Fn(&E, &Directory<'a>, &mut String) + 'a,
    ) -> Self {
        Self { heading: heading.into(), kind: CellKind::Text, is_only_shown: false, write: Box::new(write), read: None }
    }

    /// Says what its cells hold, where that is not text.
    pub fn of(mut self, kind: CellKind) -> Self {
        self.kind = kind;
        self
    }

    /// Lets the column be read, too. `None` clears the field.
    pub fn read_by(
        mut self,
        read: impl Fn(&mut E, Option<&str>, &mut Directory<'a>) -> Result<(), Reason> + 'a,
    ) -> Self {
        self.read = Some(Box::new(read));
        self
    }

    /// Says that it only tells the reader something: an edit in it is passed over, and told.
    pub fn only_shown(mut self) -> Self {
        self.is_only_shown = true;
        self
    }

    /// The reference of the system that a row is about.
    pub fn system(get: impl Fn(&E) -> SystemId + 'a) -> Self {
        Self::written("System", move |entry, directory, out| {
            out.push_str(directory.snapshot.reference(Subject::System(get(entry))));
        })
    }

    /// A column that shows a text and is not read into the record.
    pub fn shown(heading: &'static str, get: impl Fn(&E) -> &str + 'a) -> Self {
        Self::written(heading, move |entry, _, out| out.push_str(get(entry)))
    }

    /// A text.
    pub fn text(
        heading: impl Into<Cow<'static, str>>,
        get: impl Fn(&E) -> &str + 'a,
        field: impl Fn(&mut E) -> &mut Text + 'a,
    ) -> Self {
        Self::written(heading, move |entry, _, out| out.push_str(get(entry))).read_by(move |entry, text, _| {
            *field(entry) = text.unwrap_or_default().into();
            Ok(())
        })
    }

    /// Several texts in one cell.
    pub fn texts(
        heading: &'static str,
        get: impl Fn(&E) -> &[Text] + 'a,
        field: impl Fn(&mut E) -> &mut Few<Text> + 'a,
    ) -> Self {
        Self::written(heading, move |entry, _, out| join(get(entry), out)).read_by(move |entry, text, _| {
            *field(entry) = split(text.unwrap_or_default());
            Ok(())
        })
    }

    /// A fixed word; clearing sets the default.
    pub fn word<W: Worded + Default>(
        heading: &'static str,
        get: impl Fn(&E) -> W + 'a,
        field: impl Fn(&mut E) -> &mut W + 'a,
    ) -> Self {
        Self::written(heading, move |entry, _, out| out.push_str(get(entry).written())).read_by(
            move |entry, text, _| {
                *field(entry) = text.map(W::read).transpose()?.unwrap_or_default();
                Ok(())
            },
        )
    }

    /// A fixed word that may be missing.
    pub fn word_or_none<W: Worded>(
        heading: &'static str,
        get: impl Fn(&E) -> Option<W> + 'a,
        field: impl Fn(&mut E) -> &mut Option<W> + 'a,
    ) -> Self {
        Self::written(heading, move |entry, _, out| out.push_str(get(entry).map_or("", W::written))).read_by(
            move |entry, text, _| {
                *field(entry) = text.map(W::read).transpose()?;
                Ok(())
            },
        )
    }

    /// A date that may be missing.
    pub fn date(
        heading: &'static str,
        get: impl Fn(&E) -> Option<Date> + 'a,
        field: impl Fn(&mut E) -> &mut Option<Date> + 'a,
    ) -> Self {
        let write = move |entry: &E, _: &Directory<'a>, out: &mut String| value::write_date(get(entry), out);
        Self::written(heading, write).of(CellKind::Date).read_by(move |entry, text, _| {
            *field(entry) = text.map(value::date).transpose()?;
            Ok(())
        })
    }

    /// A unit, which is made where it is unknown.
    pub fn unit(
        heading: &'static str,
        get: impl Fn(&E) -> Option<UnitId> + 'a,
        set: impl Fn(&mut E, Option<UnitId>) + 'a,
    ) -> Self {
        Self::written(heading, move |entry, directory, out| out.push_str(directory.units.label(get(entry)))).read_by(
            move |entry, text, directory| {
                let line = directory.line;
                let unit = text.map(|text| directory.units.find_or_create(text, line)).transpose()?;
                set(entry, unit);
                Ok(())
            },
        )
    }

    /// Whether it only tells which record a row is about.
    pub fn is_key(&self) -> bool {
        self.read.is_none() && !self.is_only_shown
    }

    /// Writes the cell of a record behind what `out` holds.
    pub fn write(&self, entry: &E, directory: &Directory<'a>, out: &mut String) {
        (self.write)(entry, directory, out);
    }

    /// Whether somebody has edited a cell that only tells something. How blanks and lines are set does not count.
    pub fn is_passed_over(&self, cell: &Cell<'_>, as_it_is: &str) -> bool {
        let said = cell.text().filter(|_| self.is_only_shown && !as_it_is.is_empty());
        said.is_some_and(|said| !said.split_whitespace().eq(as_it_is.split_whitespace()))
    }

    /// Takes a cell into the record; `as_it_is` is what the record's own cell would say, which changes nothing.
    pub fn read(
        &self,
        entry: &mut E,
        cell: &Cell<'_>,
        as_it_is: &str,
        directory: &mut Directory<'a>,
    ) -> Result<(), Reason> {
        match (&self.read, cell) {
            (None, _) | (_, Cell::Empty) => Ok(()),
            (Some(_), Cell::Text(text)) if text == as_it_is => Ok(()),
            (Some(_), Cell::Text(text)) if text == MASK => Err(Reason::Masked),
            (Some(read), cell) => read(entry, cell.text(), directory),
        }
    }
}
