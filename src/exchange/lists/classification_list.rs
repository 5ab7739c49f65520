//! `klassningslista`: a row for each system in use with its derived levels, and where they come from.

use super::{Listed, by_number};
use crate::domain::derive::{Network as _, Node};
use crate::domain::explain::{Chain, Source, chains};
use crate::domain::review::Review;
use crate::domain::{Aspect, AspectSet, Classification, Operated, Subject, System};
use crate::exchange::cell::join;
use crate::exchange::column::Column;
use crate::exchange::format::CellKind;
use crate::exchange::value;
use crate::exchange::words::Worded as _;
use crate::register::query::AdjustmentDoubt;
use crate::register::{Slot, Snapshot};

/// How many sources of one level are named; more are hinted at.
const NAMED_SOURCES: usize = 3;

/// One system with its derived levels.
pub struct ClassificationRow<'a> {
    snapshot: &'a Snapshot,
    slot: Slot,
    system: &'a System,
    review: Review,
}

impl<'a> Listed<'a> for ClassificationRow<'a> {
    fn columns(rated: AspectSet) -> Vec<Column<'a, Self>> {
        let mut columns = described();
        for aspect in rated.iter() {
            let write = move |row: &Self, _: &_, out: &mut String| {
                value::write_level(row.snapshot.derived(row.slot).aspects[aspect].effective, out);
            };
            columns.push(Column::written(aspect.letter().to_string(), write).of(CellKind::Level));
        }
        columns.extend(standing());
        columns.push(Column::written("Härledd ur", move |row: &Self, _, out| row.write_sources(rated, out)));
        columns.push(Column::written("Justering", move |row: &Self, _, out| row.write_adjustments(rated, out)));
        columns
    }

    fn all(snapshot: &'a Snapshot) -> impl Iterator<Item = Self> {
        let mut systems: Vec<(Slot, &System)> =
            snapshot.systems().iter().filter(|(_, system)| !system.is_retired()).collect();
        systems.sort_by_cached_key(|(_, system)| by_number(&system.reference));
        systems.into_iter().map(move |(slot, system)| Self {
            snapshot,
            slot,
            system,
            review: snapshot.system_review(slot),
        })
    }

    fn about(&self) -> [Option<Subject>; 2] {
        [Some(Subject::System(self.system.id)), None]
    }
}

fn described<'a>() -> Vec<Column<'a, ClassificationRow<'a>>> {
    type Row<'a> = ClassificationRow<'a>;
    vec![
        Column::shown("Beteckning", |row: &Row<'a>| &row.system.reference),
        Column::shown("Namn", |row: &Row<'a>| &row.system.name),
        Column::shown("Typ", |row: &Row<'a>| row.system.kind.written()),
        Column::written("Enhet", |row: &Row<'a>, directory, out| out.push_str(directory.units.label(row.system.unit))),
        Column::shown("Systemägare", |row: &Row<'a>| &row.system.system_owner),
        Column::written("Informationsägare", |row: &Row<'a>, _, out| join(&row.system.information_owners, out)),
        Column::shown("Leverantör", |row: &Row<'a>| &row.system.supplier),
        Column::written("Drift", |row: &Row<'a>, _, out| write_operation(row.system, out)),
        Column::shown("Verksamhetskritisk", |row: &Row<'a>| row.system.business_critical.written()),
        Column::shown("Personuppgifter", |row: &Row<'a>| row.system.personal_data.written()),
    ]
}

fn standing<'a>() -> Vec<Column<'a, ClassificationRow<'a>>> {
    type Row<'a> = ClassificationRow<'a>;
    vec![
        Column::shown("Status", |row: &Row<'a>| row.snapshot.system_status(row.slot).written()),
        Column::written("Klassad", |row: &Row<'a>, _, out| value::write_date(row.review.decided_on, out))
            .of(CellKind::Date),
        Column::written("Beslutad av", |row: &Row<'a>, _, out| row.write_oldest(|held| &held.decided_by, out)),
        Column::written("Beslutsreferens", |row: &Row<'a>, _, out| {
            row.write_oldest(|held| &held.decision_reference, out);
        }),
        Column::written("Nästa klassning", |row: &Row<'a>, _, out| value::write_date(row.review.due, out))
            .of(CellKind::Date),
        Column::shown("Omklassning", |row: &Row<'a>| row.review.state.written()),
    ]
}

/// Who operates a system, another organisation with its name.
pub(super) fn write_operation(system: &System, out: &mut String) {
    out.push_str(system.operated.map_or("", Operated::written));
    if system.operated == Some(Operated::OtherOrganisation) && !system.operated_by.is_empty() {
        out.push_str(": ");
        out.push_str(&system.operated_by);
    }
}

impl ClassificationRow<'_> {
    /// What the decisions say whose date the row shows. Nothing where the system only inherits.
    fn write_oldest(&self, get: impl Fn(&Classification) -> &str, out: &mut String) {
        let Some(day) = self.review.decided_on else { return };
        let snapshot = self.snapshot;
        let own = snapshot.decided(Subject::System(self.system.id)).filter(|held| held.decided_on == Some(day));
        let carried = snapshot.carried_by(self.slot).iter();
        let carried = carried.filter_map(|asset| snapshot.asset_decision_of(*asset, day));
        let mut said: Vec<&str> = Vec::new();
        for text in carried.chain(own).map(get) {
            if !said.contains(&text) {
                said.push(text);
            }
        }
        join(&said, out);
    }

    /// Where each level comes from: `K 3: Elevakter via Skolplattformen | R 2: egen klassning`.
    fn write_sources(&self, rated: AspectSet, out: &mut String) {
        let snapshot = self.snapshot;
        for aspect in rated.iter() {
            let Some(level) = snapshot.derived(self.slot).aspects[aspect].derived else { continue };
            let found = chains(snapshot, snapshot.all_derived(), self.slot, aspect, NAMED_SOURCES + 1);
            start_part(aspect, out);
            value::write_level(Some(level), out);
            out.push_str(": ");
            for (place, chain) in found.iter().take(NAMED_SOURCES).enumerate() {
                out.push_str(if place == 0 { "" } else { ", " });
                self.write_chain(chain, out);
            }
            if found.len() > NAMED_SOURCES {
                out.push_str(" m.fl.");
            }
        }
    }

    fn write_chain(&self, chain: &Chain, out: &mut String) {
        let name = |node: Node| self.snapshot.systems().at(node).map_or("", |system| &system.name);
        // The last system of the way is the row's own, which goes without saying.
        let between = &chain.path[..chain.path.len().saturating_sub(1)];
        let via = match (chain.source, between) {
            (Source::Carried(asset), via) => {
                out.push_str(self.snapshot.assets().at(asset).map_or("", |asset| &asset.name));
                via
            }
            (Source::Own, []) => {
                out.push_str("egen klassning");
                return;
            }
            (Source::Own, [holder, via @ ..]) => {
                out.push_str("klassning av ");
                out.push_str(name(*holder));
                via
            }
            (Source::Adjusted, via) => {
                out.push_str("justering av ");
                out.push_str(name(via.first().copied().unwrap_or(self.slot)));
                via.get(1..).unwrap_or_default()
            }
        };
        for (place, node) in via.iter().enumerate() {
            out.push_str(if place == 0 { " via " } else { " → " });
            out.push_str(name(*node));
        }
    }

    /// The adjustments that stand today: `K 2→3 aggregering`.
    fn write_adjustments(&self, rated: AspectSet, out: &mut String) {
        for aspect in rated.iter().filter(|aspect| self.snapshot.shift(self.slot, *aspect).is_some()) {
            let Some(held) = self.snapshot.adjustment(self.slot, aspect) else { continue };
            let outcome = &self.snapshot.derived(self.slot).aspects[aspect];
            start_part(aspect, out);
            value::write_level(outcome.derived, out);
            out.push('→');
            value::write_level(outcome.effective, out);
            out.push(' ');
            out.push_str(&held.kind.written().to_lowercase());
            match self.snapshot.adjustment_doubt(self.slot, aspect) {
                Some(AdjustmentDoubt::EndsSoon(date)) => {
                    out.push_str(" (går ut ");
                    value::write_date(Some(date), out);
                    out.push(')');
                }
                Some(_) => out.push_str(" (behöver omprövas)"),
                None => {}
            }
        }
    }
}

fn start_part(aspect: Aspect, out: &mut String) {
    if !out.is_empty() {
        out.push_str(" | ");
    }
    out.push(aspect.letter());
    out.push(' ');
}
