//! Rows become a catalogue, or everything that is wrong with them is told.

use super::headings as h;
use super::rows::Row;
use crate::catalogue::{Area, Catalogue, CatalogueFault, check};
use crate::domain::requirement::{Answers, RequirementKind, Step};
use crate::domain::{Aspect, CatalogueId, Control, LawMark, Level, PerAspect, Requirement, Text, Wording, fold};
use crate::exchange::cell::split;
use crate::exchange::fault::{ImportError, Reason, RowFault};
use crate::exchange::words::Worded;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// The highest level that requirements come from.
const HIGHEST: u8 = 3;

pub fn catalogue(rows: &[Row], id: CatalogueId) -> Result<Catalogue, ImportError> {
    let mut reading = Reading { faults: Vec::new(), ids: FxHashMap::default(), areas: Vec::new() };
    let requirements: Vec<Requirement> = rows.iter().map(|row| reading.requirement(row)).collect();
    let name = reading.same(rows, h::NAME);
    let version = reading.same(rows, h::VERSION);
    let version = version.map_or(Some(1), |(row, text)| reading.number(row, text));
    let name = name.map_or_else(Text::default, |(_, text)| text.into());
    let areas = reading.areas.iter().map(|(_, area)| area.clone()).collect();
    let mut catalogue = Catalogue { id, name, version: version.unwrap_or(1), areas, requirements };
    if rows.is_empty() {
        return Err(ImportError::NoRequirements);
    }
    reading.check(rows, &catalogue);
    let Reading { mut faults, .. } = reading;
    if !faults.is_empty() {
        faults.sort_by_key(|fault| fault.line);
        return Err(ImportError::Rows(faults));
    }
    let order = |area: &str| catalogue.areas.iter().position(|held| &*held.key == area);
    let mut requirements = std::mem::take(&mut catalogue.requirements);
    requirements.sort_by_key(|held| order(&held.area));
    Ok(Catalogue { requirements, ..catalogue })
}

struct Reading {
    faults: Vec<RowFault>,
    /// Where each id was met first.
    ids: FxHashMap<Text, u64>,
    /// The areas in the order in which rows name them, each with the line of the first that does.
    areas: Vec<(u64, Area)>,
}

impl Reading {
    fn fault(&mut self, row: &Row, heading: &str, reason: Reason) {
        let (column, value) = (heading.to_owned(), row.text(heading).to_owned());
        self.faults.push(RowFault { line: row.line, column, value, reason });
    }

    fn requirement(&mut self, row: &Row) -> Requirement {
        let wording = |sv, en| Wording { sv: row.text(sv).into(), en: row.text(en).into() };
        let texts = |heading| split(row.text(heading)).into_iter().collect::<Vec<Text>>();
        Requirement {
            id: self.id(row),
            area: self.area(row),
            heading: wording(h::HEADING, h::HEADING_EN),
            is: wording(h::IS, h::IS_EN),
            shall: wording(h::SHALL, h::SHALL_EN),
            why: wording(h::WHY, h::WHY_EN),
            shown_by: wording(h::SHOWN_BY, h::SHOWN_BY_EN),
            answers: self.word(row, h::ANSWERS).unwrap_or(Answers::Business),
            kind: self.word(row, h::KIND).unwrap_or(RequirementKind::Organisational),
            from: PerAspect::of(|aspect| self.least(row, aspect)),
            is_basic: self.word(row, h::BASIC).unwrap_or(false),
            controls: self.controls(row),
            norms: texts(h::NORMS),
            law: self.law(row),
            steps: self.steps(row),
            continues: texts(h::CONTINUES),
        }
    }

    /// The id, which must be there and no other row's.
    fn id(&mut self, row: &Row) -> Text {
        let id = Text::from(row.text(h::ID));
        match self.ids.entry(id.clone()) {
            _ if id.is_empty() => self.fault(row, h::ID, Reason::ValueMissing),
            Entry::Occupied(first) => {
                let first = *first.get();
                self.fault(row, h::ID, Reason::DuplicateRow { first });
            }
            Entry::Vacant(place) => drop(place.insert(row.line)),
        }
        id
    }

    /// The key of the area that a row names: the one it gives, else that of the area called so, else its name.
    fn area(&mut self, row: &Row) -> Text {
        let (name, name_en, key) = (row.text(h::AREA), row.text(h::AREA_EN), row.text(h::AREA_KEY));
        if name.is_empty() {
            self.fault(row, h::AREA, Reason::ValueMissing);
            return key.into();
        }
        let known = self
            .areas
            .iter()
            .find(|(_, area)| if key.is_empty() { fold(&area.name.sv) == fold(name) } else { &*area.key == key });
        if let Some((line, area)) = known {
            let (line, found, area_key) = (*line, area.name.sv.clone(), area.key.clone());
            if fold(&found) != fold(name) {
                self.fault(row, h::AREA, Reason::OtherThanFirst { line, first: found });
            }
            return area_key;
        }
        let key = Text::from(if key.is_empty() { name } else { key });
        let order = u32::try_from(self.areas.len()).map_or(u32::MAX, |count| count + 1);
        let name = Wording { sv: name.into(), en: name_en.into() };
        self.areas.push((row.line, Area { key: key.clone(), order, name }));
        key
    }

    fn word<W: Worded>(&mut self, row: &Row, heading: &str) -> Option<W> {
        let text = Some(row.text(heading)).filter(|text| !text.is_empty())?;
        W::read(text).map_err(|reason| self.fault(row, heading, reason)).ok()
    }

    /// From which level of an aspect a row applies.
    fn least(&mut self, row: &Row, aspect: Aspect) -> Option<Level> {
        let heading = ["K", "R", "T", "S"][aspect as usize];
        let text = Some(row.text(heading)).filter(|text| !text.is_empty())?;
        let level = level(text);
        if level.is_none() {
            self.fault(row, heading, Reason::NotAFromLevel);
        }
        level
    }

    fn controls(&mut self, row: &Row) -> Vec<Control> {
        let mut found = Vec::new();
        for written in split(&row.text(h::CONTROLS).replace([',', ';'], "|")) {
            match written.parse() {
                Ok(control) => found.push(control),
                Err(_) => self.fault(row, h::CONTROLS, Reason::NotAControl(written)),
            }
        }
        found
    }

    fn law(&mut self, row: &Row) -> Option<LawMark> {
        let text = Some(row.text(h::LAW)).filter(|text| !text.is_empty())?;
        let law = LawMark::from_name(&fold(text));
        if law.is_none() {
            self.fault(row, h::LAW, Reason::UnknownWord { allowed: LawMark::ALL.map(LawMark::name).to_vec() });
        }
        law
    }

    fn steps(&mut self, row: &Row) -> Vec<Step> {
        let (swedish, english) = (self.limits(row, h::STEPS), self.limits(row, h::STEPS_EN));
        if english.iter().any(|(from, _)| !swedish.iter().any(|(other, _)| other == from)) {
            self.fault(row, h::STEPS_EN, Reason::NotSteps);
        }
        let of = |level: Level| english.iter().find(|(from, _)| *from == level).map(|(_, limit)| limit.clone());
        let step = |(from, sv): (Level, Text)| Step { from, limit: Wording { sv, en: of(from).unwrap_or_default() } };
        swedish.into_iter().map(step).collect()
    }

    /// `1: 30 dagar | 2: en vecka`.
    fn limits(&mut self, row: &Row, heading: &str) -> Vec<(Level, Text)> {
        let limit = |written: &Text| {
            let (from, limit) = written.split_once(':')?;
            Some((level(from.trim())?, Text::from(limit.trim())))
        };
        let read: Option<Vec<_>> = split(row.text(heading)).iter().map(limit).collect();
        if read.is_none() {
            self.fault(row, heading, Reason::NotSteps);
        }
        read.unwrap_or_default()
    }

    /// A text that is the same in all rows that say it, with the first of them.
    fn same<'r>(&mut self, rows: &'r [Row], heading: &str) -> Option<(&'r Row, &'r str)> {
        let mut said = rows.iter().filter(|row| !row.text(heading).is_empty());
        let first = said.next()?;
        for other in said.filter(|other| other.text(heading) != first.text(heading)) {
            let reason = Reason::OtherThanFirst { line: first.line, first: first.text(heading).into() };
            self.fault(other, heading, reason);
        }
        Some((first, first.text(heading)))
    }

    fn number(&mut self, row: &Row, text: &str) -> Option<u32> {
        text.parse().map_err(|_| self.fault(row, h::VERSION, Reason::NotANumber)).ok()
    }

    /// What is wrong with the catalogue as a whole, told where it stands. A row that could not be read says enough.
    fn check(&mut self, rows: &[Row], catalogue: &Catalogue) {
        let unread: Vec<u64> = self.faults.iter().map(|fault| fault.line).collect();
        let found = check(catalogue).into_iter();
        // What is wrong with an id was told where it stands.
        for CatalogueFault { id, field, fault } in found.filter(|found| found.field != "id") {
            let row = rows.iter().find(|row| row.text(h::ID) == &*id);
            let of_area = || {
                let line = self.areas.iter().find(|(_, area)| area.key == id).map(|(line, _)| *line);
                rows.iter().find(|row| Some(row.line) == line)
            };
            let Some(row) = row.or_else(of_area).or_else(|| rows.first()) else { continue };
            if !unread.contains(&row.line) {
                self.fault(row, h::of_field(field), Reason::Catalogue(fault));
            }
        }
    }
}

fn level(text: &str) -> Option<Level> {
    text.parse().ok().and_then(Level::new).filter(|level| level.number() <= HIGHEST)
}
