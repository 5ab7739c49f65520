//! The starting library of common information types: a list as any other, for an organisation to decide from.

use super::{ImportError, List, plan_import};
use crate::domain::{Origin, Text};
use crate::register::{Command, Snapshot};

/// The library as it is shipped, as the list [`List::CommonTypes`].
#[must_use]
pub fn bytes() -> &'static [u8] {
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/model/informationstyp.csv"))
}

/// The types of the library that the register lacks, as one operation. A type that the register has by the same name
/// stays as it is: what the organisation has decided is not overwritten.
///
/// The moment is what new identities are made from.
pub fn addition(snapshot: &Snapshot, at: jiff::Timestamp) -> Result<Command, ImportError> {
    let origin = Origin { user: Text::default(), at, today: snapshot.today() };
    let plan = plan_import(List::CommonTypes, bytes(), "", snapshot, &origin)?;
    let Command::All { subject, mut commands, .. } = plan.command else { return Ok(plan.command) };
    commands.retain(|command| match command {
        Command::SaveCommonType(wanted) => snapshot.common_types().get(wanted.id).is_none(),
        _ => true,
    });
    Ok(Command::All { label: "add_type_library", subject, commands })
}
