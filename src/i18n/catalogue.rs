//! What is said of catalogues: what they are called, what is wrong in them, what hangs on their requirements.

use super::Texts;
use crate::catalogue::{Catalogue, CatalogueFault, Fault};
use crate::register::query::Following;
use crate::tr;

impl Texts {
    /// What a catalogue is called, with its version.
    #[must_use]
    pub fn catalogue_title(&self, catalogue: &Catalogue) -> String {
        let version = catalogue.version.to_string();
        match &*catalogue.name {
            "" => tr!(self, "catalogue-version", version = version),
            name => tr!(self, "catalogue-own-version", name = name, version = version),
        }
    }

    /// How much hangs on requirements: `3 svar, 1 åtgärd`; nothing where nothing does.
    #[must_use]
    pub fn following(&self, held: Following) -> String {
        let parts = [
            (held.answers, tr!(self, "adoption-answers", count = held.answers)),
            (held.measures, tr!(self, "adoption-measures", count = held.measures)),
            (held.acceptances, tr!(self, "adoption-acceptances", count = held.acceptances)),
        ];
        let said = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said);
        said.collect::<Vec<_>>().join(", ")
    }

    /// What is wrong in a catalogue, with the requirement and the field in front.
    #[must_use]
    pub fn catalogue_fault(&self, found: &CatalogueFault) -> String {
        let what = self.fault_of_catalogue(&found.fault);
        let place: Vec<&str> = [&*found.id, found.field].into_iter().filter(|part| !part.is_empty()).collect();
        format!("{}: {what}", place.join(", "))
    }

    /// What is wrong in a catalogue, where the place is told otherwise.
    #[must_use]
    pub fn fault_of_catalogue(&self, fault: &Fault) -> String {
        match fault {
            Fault::SameId => tr!(self, "catalogue-fault-same-id"),
            Fault::Empty => tr!(self, "catalogue-fault-empty"),
            Fault::SameWording(id) => tr!(self, "catalogue-fault-same-wording", id = &**id),
            Fault::NoSuchArea(key) => tr!(self, "catalogue-fault-no-such-area", key = &**key),
            Fault::NoSuchControl(control) => {
                tr!(self, "catalogue-fault-no-such-control", control = control.to_string())
            }
            Fault::BasicOrFrom => tr!(self, "catalogue-fault-basic-or-from"),
            Fault::StepsNotAscending => tr!(self, "catalogue-fault-steps-not-ascending"),
            Fault::StepsBeginAt(level) => tr!(self, "catalogue-fault-steps-begin-at", level = level.number()),
            Fault::PlaceholderMissing => tr!(self, "catalogue-fault-placeholder-missing"),
            Fault::PlaceholderStray => tr!(self, "catalogue-fault-placeholder-stray"),
            Fault::AddsNothing { aspect, level } => {
                let (aspect, level) = (aspect.letter().to_string(), level.number());
                tr!(self, "catalogue-fault-adds-nothing", aspect = aspect, level = level)
            }
        }
    }
}
