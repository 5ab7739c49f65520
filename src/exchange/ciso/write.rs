//! Assets, tasks and applied controls as the importer takes them.

use super::faults::{CisoFault, CisoReason, is_nothing};
use super::{Scale, controls, grounds, tasks};
use crate::domain::derive::Network as _;
use crate::domain::{Aspect, Subject, Text, fold};
use crate::exchange::ExportError;
use crate::exchange::lists::by_number;
use crate::register::{Slot, Snapshot};
use rustc_hash::{FxHashMap, FxHashSet};

/// The name of the form on the command line.
pub const CISO: &str = "ciso-assistant";

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct CisoWish<'a> {
    /// The domain into which everything goes; the instance must have it.
    pub domain: &'a str,
    /// How the instance numbers its levels.
    pub scale: Scale,
}

/// The files, and what they cannot say.
#[derive(Debug, Default)]
pub struct CisoFiles {
    /// Names and contents.
    pub files: Vec<(&'static str, Vec<u8>)>,
    /// Systems whose need is computed otherwise there: their own classification or an adjustment is not handed over,
    /// or a dependency inherits some aspects only.
    pub differing: Vec<Text>,
}

/// Writes the register; what the importer would misread is refused, all of it named.
pub fn export_ciso(snapshot: &Snapshot, wish: CisoWish<'_>) -> Result<CisoFiles, Vec<CisoFault>> {
    let naming = Naming::new(snapshot);
    let faults = faults(snapshot, wish, &naming);
    if !faults.is_empty() {
        return Err(faults);
    }
    let files = vec![
        ("assets.csv", assets(snapshot, wish, &naming)),
        ("tasks.csv", tasks::tasks(snapshot, wish, &naming)),
        ("applied_controls.csv", controls::controls(snapshot, wish)),
    ];
    Ok(CisoFiles { files, differing: differing(snapshot) })
}

/// What goes: systems in use and all assets, by reference.
pub(super) struct Naming {
    pub(super) systems: Vec<Slot>,
    assets: Vec<Slot>,
    shared: FxHashSet<String>,
}

impl Naming {
    fn new(snapshot: &Snapshot) -> Self {
        let mut systems: Vec<Slot> =
            snapshot.systems().iter().map(|(slot, _)| slot).filter(|slot| snapshot.takes_part(*slot)).collect();
        let mut assets: Vec<Slot> = snapshot.assets().iter().map(|(slot, _)| slot).collect();
        systems.sort_by_cached_key(|slot| in_order(reference(snapshot, system(snapshot, *slot))));
        assets.sort_by_cached_key(|slot| in_order(reference(snapshot, asset(snapshot, *slot))));
        let mut counts: FxHashMap<String, usize> = FxHashMap::default();
        let subjects = systems.iter().map(|slot| system(snapshot, *slot));
        for subject in subjects.chain(assets.iter().map(|slot| asset(snapshot, *slot))).flatten() {
            *counts.entry(fold(snapshot.subject_name(subject))).or_default() += 1;
        }
        let shared = counts.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name).collect();
        Self { systems, assets, shared }
    }

    /// The name; with the reference behind it where two have the same, which the importer takes for one.
    pub(super) fn name(&self, snapshot: &Snapshot, subject: Subject) -> String {
        let name = snapshot.subject_name(subject).trim();
        if self.shared.contains(&fold(name)) {
            format!("{name} ({})", snapshot.reference(subject))
        } else {
            name.to_owned()
        }
    }
}

/// What references are sorted by.
pub(super) fn in_order(reference: &str) -> (String, u64, String) {
    let (letters, number, whole) = by_number(reference);
    (letters.to_owned(), number, whole.to_owned())
}

fn system(snapshot: &Snapshot, slot: Slot) -> Option<Subject> {
    snapshot.system_id(slot).map(Subject::System)
}

fn asset(snapshot: &Snapshot, slot: Slot) -> Option<Subject> {
    snapshot.asset_id(slot).map(Subject::Asset)
}

fn reference(snapshot: &Snapshot, subject: Option<Subject>) -> &str {
    subject.map_or("", |subject| snapshot.reference(subject))
}

fn faults(snapshot: &Snapshot, wish: CisoWish<'_>, naming: &Naming) -> Vec<CisoFault> {
    let mut faults = Vec::new();
    let mut seen = FxHashSet::default();
    let systems = naming.systems.iter().filter_map(|slot| system(snapshot, *slot));
    let subjects = systems.chain(naming.assets.iter().filter_map(|slot| asset(snapshot, *slot)));
    let named: Vec<(Text, Text)> = subjects
        .map(|subject| (snapshot.reference(subject).into(), snapshot.subject_name(subject).into()))
        .chain(snapshot.measures().iter().map(|(_, held)| (held.reference.clone(), held.activity.clone())))
        .collect();
    for (reference, name) in named {
        let mut refuse = |reason| faults.push(CisoFault { reference: reference.clone(), name: name.clone(), reason });
        for text in [&reference, &name] {
            if is_nothing(text) {
                refuse(CisoReason::ReadAsNothing(text.clone()));
            }
        }
        if !is_nothing(&reference) && !reference.trim().starts_with(char::is_alphabetic) {
            refuse(CisoReason::NoLetter);
        }
        if reference.contains('|') {
            refuse(CisoReason::Bar);
        }
        if !seen.insert(fold(&reference)) {
            refuse(CisoReason::TwiceUsed);
        }
    }
    for slot in &naming.assets {
        let levels = snapshot.asset_levels(*slot).unwrap_or_default();
        let rated = snapshot.settings().aspects();
        let off = rated.iter().filter_map(|aspect| levels[aspect]).find(|level| wish.scale.number(*level).is_none());
        if let (Some(level), Some(subject)) = (off, asset(snapshot, *slot)) {
            faults.push(CisoFault {
                reference: snapshot.reference(subject).into(),
                name: snapshot.subject_name(subject).into(),
                reason: CisoReason::OffScale(level, wish.scale),
            });
        }
    }
    faults
}

/// The headings of their list of assets.
pub(super) const HEADINGS: [&str; 10] = [
    "ref_id",
    "name",
    "description",
    "domain",
    "type",
    "security_objectives",
    "parent_assets",
    "reference_link",
    "observation",
    "filtering_labels",
];

fn assets(snapshot: &Snapshot, wish: CisoWish<'_>, naming: &Naming) -> Vec<u8> {
    let mut rows = Vec::new();
    for slot in &naming.assets {
        let (Some(held), Some(subject)) = (snapshot.assets().at(*slot), asset(snapshot, *slot)) else { continue };
        rows.push([
            held.reference.trim().to_owned(),
            naming.name(snapshot, subject),
            held.description.to_string(),
            wish.domain.to_owned(),
            "PR".to_owned(),
            objectives(snapshot, *slot, wish.scale),
            String::new(),
            String::new(),
            held.note.to_string(),
            String::new(),
        ]);
    }
    let parents = parents(snapshot, naming);
    for slot in &naming.systems {
        let (Some(held), Some(subject)) = (snapshot.systems().at(*slot), system(snapshot, *slot)) else { continue };
        rows.push([
            held.reference.trim().to_owned(),
            naming.name(snapshot, subject),
            held.description.to_string(),
            wish.domain.to_owned(),
            "SP".to_owned(),
            // It computes the need of a system itself, and would take its own for more than that.
            String::new(),
            parents.get(slot).map(|parents| parents.join("|")).unwrap_or_default(),
            String::new(),
            held.note.to_string(),
            String::new(),
        ]);
    }
    csv_of(HEADINGS, rows)
}

fn objectives(snapshot: &Snapshot, slot: Slot, scale: Scale) -> String {
    let levels = snapshot.asset_levels(slot).unwrap_or_default();
    let told = snapshot.settings().aspects().iter().filter_map(|aspect| {
        let number = scale.number(levels[aspect]?)?;
        Some(format!("{}: {number}", objective(aspect)))
    });
    told.collect::<Vec<_>>().join(",")
}

/// What the platform calls an aspect.
pub(super) fn objective(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Confidentiality => "confidentiality",
        Aspect::Integrity => "integrity",
        Aspect::Availability => "availability",
        Aspect::Traceability => "proof",
    }
}

/// What each system gets its need from. Systems in a circle all get what any of them gets from outside it: that is
/// what the circle means, and there is none left.
fn parents(snapshot: &Snapshot, naming: &Naming) -> FxHashMap<Slot, Vec<String>> {
    let group = grounds::groups(snapshot);
    let mut of_group: FxHashMap<Slot, Vec<String>> = FxHashMap::default();
    for slot in &naming.systems {
        let own = of_group.entry(group[*slot as usize]).or_default();
        let carried = snapshot.carried_by(*slot).iter().map(|carried| asset(snapshot, *carried));
        own.extend(carried.map(|subject| reference(snapshot, subject).trim().to_owned()));
        let dependents = snapshot.dependents(*slot).iter();
        let outside = dependents.filter(|edge| {
            grounds::counts(snapshot, edge.node, edge.inherits) && group[edge.node as usize] != group[*slot as usize]
        });
        own.extend(outside.map(|edge| reference(snapshot, system(snapshot, edge.node)).trim().to_owned()));
    }
    for parents in of_group.values_mut() {
        parents.sort();
        parents.dedup();
    }
    naming.systems.iter().map(|slot| (*slot, of_group[&group[*slot as usize]].clone())).collect()
}

/// The systems whose need the platform computes otherwise.
fn differing(snapshot: &Snapshot) -> Vec<Text> {
    let rated = snapshot.settings().aspects();
    let differs = |slot: Slot| {
        let is_partly = |inherits: crate::domain::AspectSet| {
            inherits.meets(rated) && !rated.iter().all(|aspect| inherits.has(aspect))
        };
        snapshot.own(slot).is_some()
            || rated.iter().any(|aspect| snapshot.shift(slot, aspect).is_some())
            || snapshot.dependents(slot).iter().any(|edge| snapshot.takes_part(edge.node) && is_partly(edge.inherits))
    };
    let in_use = snapshot.systems().iter().filter(|(slot, _)| snapshot.takes_part(*slot) && differs(*slot));
    in_use.map(|(_, system)| system.reference.clone()).collect()
}

/// Comma-separated UTF-8 without a mark. No cell is guarded against spreadsheets: the importer reads it as it stands.
pub(super) fn csv_of<const N: usize>(headings: [&str; N], rows: Vec<[String; N]>) -> Vec<u8> {
    let written = || -> Result<Vec<u8>, ExportError> {
        let mut csv = csv::Writer::from_writer(Vec::new());
        let io = |error: csv::Error| std::io::Error::from(error);
        csv.write_record(headings).map_err(io)?;
        for row in rows {
            csv.write_record(&row).map_err(io)?;
        }
        csv.into_inner().map_err(|error| error.into_error().into())
    };
    // Memory takes everything.
    written().unwrap_or_default()
}
