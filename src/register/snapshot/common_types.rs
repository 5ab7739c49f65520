//! Common types by name, as assets follow them.

use super::{Snapshot, Table};
use crate::domain::{CommonType, CommonTypeId, Subject, fold};
use rustc_hash::FxHashMap;

/// The types, and their folded names.
#[derive(Clone, Debug)]
pub(super) struct CommonTypes {
    held: Table<CommonType>,
    names: FxHashMap<String, CommonTypeId>,
}

impl CommonTypes {
    pub fn new(types: Vec<CommonType>) -> Self {
        let names = types.iter().map(|held| (fold(&held.name), held.id)).collect();
        Self { held: Table::new(types), names }
    }

    pub fn put(&mut self, wanted: CommonType) {
        self.take(wanted.id);
        self.names.insert(fold(&wanted.name), wanted.id);
        self.held.put(wanted);
    }

    pub fn take(&mut self, id: CommonTypeId) {
        if let Some(held) = self.held.get(id) {
            // Within one operation another type may have the name already.
            let name = fold(&held.name);
            if self.names.get(&name) == Some(&id) {
                self.names.remove(&name);
            }
        }
        self.held.take(id);
    }
}

impl Snapshot {
    /// The common information types.
    #[must_use]
    pub fn common_types(&self) -> &Table<CommonType> {
        &self.common_types.held
    }

    /// The common type with this name, whatever its case.
    #[must_use]
    pub fn common_type(&self, name: &str) -> Option<&CommonType> {
        if name.is_empty() || self.common_types.names.is_empty() {
            return None;
        }
        self.common_types.held.get(*self.common_types.names.get(&fold(name))?)
    }

    /// The common type that an asset follows; a system as such follows none.
    #[must_use]
    pub fn type_of(&self, subject: Subject) -> Option<&CommonType> {
        match subject {
            Subject::System(_) => None,
            Subject::Asset(id) => self.common_type(&self.assets.get(id)?.common_type),
        }
    }
}
