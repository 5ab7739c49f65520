//! Writing a whole register.

use super::{FORMAT, VERSION};
use crate::register::{Register, RegisterError, part_done};
use crate::store::StoreError;
use serde::Serialize;
use std::io::{self, Write};

/// After how many records the caller is asked whether to go on.
const STEP: usize = 512;

/// Writes the register with its log. `progress` is told how much is written, 0 to 1, and stops it by answering `false`.
pub fn write_whole(
    register: &Register,
    out: &mut impl Write,
    progress: &mut dyn FnMut(f32) -> bool,
) -> Result<(), RegisterError> {
    let contents = register.store().read_all()?;
    let operations = register.operations();
    let logged: usize = operations.iter().map(|operation| operation.changes as usize).sum();
    // Every record was made by a change, so there are no more records than changes.
    let mut steps = Steps { done: 0, of: 2 * logged.max(1), progress };
    let name = serde_json::to_string(FORMAT).map_err(io_error)?;
    write!(out, "{{\"format\":{name},\"version\":{VERSION},\"records\":[").map_err(StoreError::from)?;
    for (place, record) in contents.into_records().enumerate() {
        line(out, place, &record)?;
        steps.take(1)?;
    }
    out.write_all(b"\n],\"log\":[").map_err(StoreError::from)?;
    for (place, operation) in operations.iter().enumerate() {
        line(out, place, &register.store().logged(operation)?)?;
        steps.take(operation.changes as usize)?;
    }
    out.write_all(b"\n]}\n").map_err(StoreError::from)?;
    Ok(())
}

/// Each on a line of its own, so that two texts can be compared by line.
fn line(out: &mut impl Write, place: usize, value: &impl Serialize) -> Result<(), RegisterError> {
    let separator: &[u8] = if place == 0 { b"\n" } else { b",\n" };
    out.write_all(separator).map_err(StoreError::from)?;
    Ok(serde_json::to_writer(out, value).map_err(io_error)?)
}

fn io_error(error: serde_json::Error) -> StoreError {
    StoreError::from(io::Error::from(error))
}

struct Steps<'a> {
    done: usize,
    of: usize,
    progress: &'a mut dyn FnMut(f32) -> bool,
}

impl Steps<'_> {
    fn take(&mut self, count: usize) -> Result<(), StoreError> {
        let before = self.done;
        self.done += count;
        if before / STEP == self.done / STEP {
            return Ok(());
        }
        if (self.progress)(part_done(self.done, self.of)) { Ok(()) } else { Err(StoreError::Stopped) }
    }
}
