//! `sigill export FILE upphandlingskrav --system BETECKNING | --levels K3R2T2 [--law LAG] [--without KRAV=SKÄL]`

use super::answer::{Failure, Reason};
use super::call::Call;
use crate::domain::derive::{Network as _, Status};
use crate::domain::requirement::{Applicable, outside_method};
use crate::domain::{Aspect, LawMark, Level, Levels, Subject, SystemId};
use crate::exchange::LeftOut;
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
    /// A requirement that is chosen away, and why.
    #[arg(long, value_name = "KRAV=SKÄL", value_parser = left_out)]
    without: Vec<LeftOut>,
}

impl Wanted {
    /// What is chosen away, each of it among the requirements.
    pub(super) fn left_out(&self, found: &[Applicable<'_>], call: &Call) -> Result<Vec<LeftOut>, Failure> {
        let is_known = |left: &LeftOut| found.iter().any(|held| held.requirement.id == left.requirement);
        match self.without.iter().find(|left| !is_known(left)) {
            Some(unknown) => {
                let id = unknown.requirement.to_string();
                Err(Failure::new(Reason::Input, tr!(call.texts, "cli-export-not-required", requirement = id)))
            }
            None => Ok(self.without.clone()),
        }
    }

    /// Whether it is about a system of the register.
    pub(super) fn is_of_system(&self) -> bool {
        self.system.is_some()
    }

    /// Whether anything was asked for that belongs to the requirements on a supplier alone.
    pub(super) fn is_of_supplier(&self) -> bool {
        self.levels.is_some() || !self.without.is_empty()
    }

    /// The system of the register that was asked for.
    pub(super) fn system(&self, snapshot: &Snapshot, call: &Call) -> Result<Option<SystemId>, Failure> {
        let slot = self.system.as_deref().map(|reference| slot(reference.trim(), snapshot, call)).transpose()?;
        Ok(slot.and_then(|slot| snapshot.system_id(slot)))
    }

    /// The requirements, and what is to be said beside them.
    pub(super) fn requirements<'s>(
        &self,
        snapshot: &'s Snapshot,
        call: &Call,
    ) -> Result<(Vec<Applicable<'s>>, Option<String>), Failure> {
        let (catalogue, rated) = (snapshot.catalogue(), snapshot.settings().aspects());
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

/// A requirement and why it is chosen away: `ATK-01=löses i plattformen`.
fn left_out(text: &str) -> Result<LeftOut, String> {
    let (requirement, reason) = text.split_once('=').ok_or_else(|| text.to_owned())?;
    let left = LeftOut { requirement: requirement.trim().into(), reason: reason.trim().into() };
    if left.requirement.is_empty() || left.reason.is_empty() { Err(text.to_owned()) } else { Ok(left) }
}

fn law() -> impl TypedValueParser<Value = LawMark> {
    // The parser lets only these names through.
    PossibleValuesParser::new(LawMark::ALL.map(LawMark::name))
        .map(|name| LawMark::from_name(&name).unwrap_or(LawMark::PersonalData))
}
