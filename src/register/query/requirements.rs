//! Which requirements apply to a system at this moment (domain 6): they follow its effective levels and law marks.

use crate::catalogue::Catalogue;
use crate::domain::derive::Network as _;
use crate::domain::requirement::Applicable;
use crate::domain::{LawMark, LawMarks, Subject, YesNo};
use crate::register::{Slot, Snapshot};

impl Snapshot {
    /// The law marks of a system: what it says of itself, what is said of the information it carries, and what was
    /// ticked at the decisions in force of both.
    #[must_use]
    pub fn law_marks(&self, slot: Slot) -> LawMarks {
        let mut marks = LawMarks::NONE;
        let Some(system) = self.systems().at(slot) else { return marks };
        marks.learn([], system.personal_data);
        if system.cybersecurity_act == YesNo::Yes {
            marks.insert(LawMark::Cybersecurity);
        }
        self.learn_decision(&mut marks, Subject::System(system.id));
        for asset in self.carried_by(slot).iter().filter_map(|slot| self.assets().at(*slot)) {
            marks.learn(asset.laws.iter().map(|law| &**law), asset.personal_data);
            self.learn_decision(&mut marks, Subject::Asset(asset.id));
        }
        marks
    }

    fn learn_decision(&self, marks: &mut LawMarks, subject: Subject) {
        if let Some(decision) = self.decided(subject) {
            marks.learn(decision.laws.iter().map(|law| &**law), decision.personal_data);
        }
    }

    /// The requirements that apply to the system in this slot, in the order of the catalogue; none for one that is
    /// retired.
    #[must_use]
    pub fn requirements<'a>(&self, catalogue: &'a Catalogue, slot: Slot) -> Vec<Applicable<'a>> {
        if !self.takes_part(slot) {
            return Vec::new();
        }
        catalogue.applicable(self.derived(slot).effective(), self.law_marks(slot)).collect()
    }
}
