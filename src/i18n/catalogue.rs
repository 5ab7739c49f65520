//! What is wrong in a catalogue, in words.

use super::Texts;
use crate::catalogue::{CatalogueFault, Fault};
use crate::tr;

impl Texts {
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
