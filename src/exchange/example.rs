//! The example register: the lists of a fictional city district, made through the same import as any other list.

use super::{ImportError, List, plan_import};
use crate::domain::{Assessment, Date, Origin, Subject, ToConfirm};
use crate::register::{Command, Register, RegisterError, Snapshot};
use jiff::ToSpan as _;
use jiff::civil::date;

/// The day that the example's dates are written for.
pub const REFERENCE_DAY: Date = date(2026, 11, 21);

/// Why the example register could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ExampleError {
    /// A list of the example is wrong, which a test would have found.
    #[error("the example's list {}: {error}", list.name())]
    List {
        /// The list.
        list: List,
        /// What is wrong.
        error: ImportError,
    },
    /// The register does not take it.
    #[error(transparent)]
    Register(#[from] RegisterError),
}

/// The lists of the example, in the order in which they are imported.
#[must_use]
pub fn lists() -> [(List, &'static [u8]); 15] {
    macro_rules! list {
        ($name:literal) => {
            include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/example/", $name, ".csv"))
        };
    }
    [
        (List::Units, list!("enhet")),
        (List::Systems, list!("system")),
        (List::CommonTypes, list!("informationstyp")),
        (List::Assets, list!("informationsmangd")),
        (List::Carries, list!("koppling")),
        (List::Dependencies, list!("beroende")),
        (List::Adjustments, list!("justering")),
        (List::PlannedSessions, list!("planering")),
        (List::Activities, list!("arshjul")),
        (List::ThresholdAnalyses, list!("troskelanalys")),
        (List::Practices, list!("sagorvi")),
        (List::Assessments, list!("sjalvskattning")),
        (List::Measures, list!("handlingsplan")),
        (List::RiskAcceptances, list!("riskacceptans")),
        (List::FollowUps, list!("leverantorsuppfoljning")),
    ]
}

/// Fills a new register with the example, each list as one operation, so that it looks the same on any day.
pub fn build(register: &mut Register, origin: &Origin) -> Result<(), ExampleError> {
    let days = (origin.today - REFERENCE_DAY).get_days();
    for (list, bytes) in lists() {
        let bytes = shift_dates(bytes, days);
        let subject = format!("{}.csv", list.name());
        let plan = plan_import(list, &bytes, &subject, register.snapshot(), origin)
            .map_err(|error| ExampleError::List { list, error })?;
        register.execute(&plan.command, origin)?;
    }
    register.execute(&copied(register.snapshot()), origin)?;
    Ok(())
}

/// What no list can say: the answers of the room booking are copied from those of the course booking, and nobody has
/// confirmed them yet.
fn copied(snapshot: &Snapshot) -> Command {
    let name = |reference: &str| snapshot.by_reference(reference).map_or("", |subject| snapshot.subject_name(subject));
    let subject = format!("{} → {}", name("S-003"), name("S-009")).into();
    let answers = snapshot.assessments().iter().map(|(_, held)| held);
    let commands = answers.filter(|held| snapshot.reference(Subject::System(held.system)) == "S-009").map(|held| {
        Command::SaveAssessment(Box::new(Assessment { to_confirm: Some(ToConfirm::Copied), ..held.clone() }))
    });
    Command::All { label: "copy_assessments", subject, commands: commands.collect() }
}

/// Moves every ISO date in a UTF-8 text by whole days, those within texts such as `SDN 2025-03-18 § 41` as well,
/// since they speak of the same days.
#[must_use]
pub fn shift_dates(bytes: &[u8], days: i32) -> Vec<u8> {
    const LENGTH: usize = "2026-11-21".len();
    let mut shifted = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(first) = rest.first() {
        let is_digit_before = shifted.last().is_some_and(u8::is_ascii_digit);
        let found = rest.get(..LENGTH).filter(|_| !is_digit_before).and_then(iso_date);
        let moved = found.and_then(|date| date.checked_add(days.days()).ok());
        if let Some(date) = moved.filter(|_| !rest.get(LENGTH).is_some_and(u8::is_ascii_digit)) {
            shifted.extend_from_slice(date.to_string().as_bytes());
            rest = &rest[LENGTH..];
        } else {
            shifted.push(*first);
            rest = &rest[1..];
        }
    }
    shifted
}

fn iso_date(bytes: &[u8]) -> Option<Date> {
    let is_shaped = bytes.iter().enumerate().all(|(place, byte)| match place {
        4 | 7 => *byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    is_shaped.then(|| std::str::from_utf8(bytes).ok()?.parse().ok()).flatten()
}
