//! `sigill export FILE upphandlingskrav --system BETECKNING | --levels K3R2T2 [--law LAG]`

use super::answer::{Failure, Reason};
use super::call::Call;
use crate::catalogue::Catalogue;
use crate::domain::derive::{Network as _, Status};
use crate::domain::requirement::{Applicable, outside_method};
use crate::domain::{Aspect, LawMark, Level, Levels, Subject, SystemId};
use crate::register::{Slot, Snapshot};
use crate::tr;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

/// Whose requirements are written.
#[derive(Debug, Args)]
pub struct Wanted {
    /// The system whose rows or requirements are written.
    #[arg(long, value_name = "BETECKNING")]
    system: Option<String>,
    /// The levels of a system that is planned, such as K3R2T2.
    #[arg(long, value_name = "K3R2T2", value_parser = levels, conflicts_with = "system")]
    levels: Option<Levels>,
    /// A law that applies to a system that is planned.
    #[arg(long, value_name = "LAG", value_parser = law(), requires = "levels")]
    law: Vec<LawMark>,
}

impl Wanted {
    /// Whether it is about a system of the register.
    pub(super) fn is_of_system(&self) -> bool {
        self.system.is_some()
    }

    /// Whether it is about a system that is planned.
    pub(super) fn is_planned(&self) -> bool {
        self.levels.is_some()
    }

    /// The system of the register that was asked for.
    pub(super) fn system(&self, snapshot: &Snapshot, call: &Call) -> Result<Option<SystemId>, Failure> {
        let slot = self.system.as_deref().map(|reference| slot(reference.trim(), snapshot, call)).transpose()?;
        Ok(slot.and_then(|slot| snapshot.system_id(slot)))
    }

    /// The requirements, and what is to be said beside them.
    pub(super) fn requirements(
        &self,
        snapshot: &Snapshot,
        call: &Call,
    ) -> Result<(Vec<Applicable<'static>>, Option<String>), Failure> {
        let (catalogue, rated) = (Catalogue::shipped(), snapshot.settings().aspects());
        let (found, levels, lacking) = if let Some(levels) = self.levels {
            (catalogue.applicable(levels, self.law.iter().copied().collect()).collect(), levels, None)
        } else {
            let reference = self
                .system
                .as_deref()
                .ok_or_else(|| Failure::new(Reason::Input, tr!(call.texts, "cli-export-whose")))?;
            let slot = slot(reference.trim(), snapshot, call)?;
            let derived = snapshot.derived(slot);
            let lacking = if !snapshot.takes_part(slot) {
                Some(tr!(call.texts, "requirements-retired"))
            } else if derived.status(rated) == Status::Unclassified {
                Some(tr!(call.texts, "requirements-unclassified"))
            } else {
                None
            };
            (snapshot.requirements(catalogue, slot), derived.effective(), lacking)
        };
        let outside = outside_method(&levels, rated);
        let outside =
            outside.iter().map(|aspect| tr!(call.texts, "requirements-outside", aspect = call.texts.word(aspect)));
        let said: Vec<String> = outside.chain(lacking).collect();
        Ok((found, (!said.is_empty()).then(|| said.join("\n"))))
    }
}

fn slot(reference: &str, snapshot: &Snapshot, call: &Call) -> Result<Slot, Failure> {
    let found = match snapshot.by_reference(reference) {
        Some(Subject::System(id)) => snapshot.systems().slot(id),
        _ => None,
    };
    found.ok_or_else(|| Failure::new(Reason::Input, tr!(call.texts, "cli-export-no-system", reference = reference)))
}

/// Levels as people write them: `K3R2T2`, with blanks, commas or slashes between where wished.
fn levels(text: &str) -> Result<Levels, String> {
    let wrong = || text.to_owned();
    let mut letters = text.chars().filter(|c| !matches!(c, ' ' | ',' | '/'));
    let mut levels = Levels::default();
    while let Some(letter) = letters.next() {
        let aspect = Aspect::from_letter(letter).ok_or_else(wrong)?;
        let number = letters.next().and_then(|digit| digit.to_digit(10)).ok_or_else(wrong)?;
        let level = u8::try_from(number).ok().and_then(Level::new).ok_or_else(wrong)?;
        if levels[aspect].replace(level).is_some() {
            return Err(wrong());
        }
    }
    if levels == Levels::default() { Err(wrong()) } else { Ok(levels) }
}

fn law() -> impl TypedValueParser<Value = LawMark> {
    // The parser lets only these names through.
    PossibleValuesParser::new(LawMark::ALL.map(LawMark::name))
        .map(|name| LawMark::from_name(&name).unwrap_or(LawMark::PersonalData))
}
