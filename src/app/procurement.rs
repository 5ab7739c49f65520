//! The requirements on a supplier, written to a file for one system.

use super::dialogs::Question;
use super::transfer::{ExportFailure, Exported};
use super::window::App;
use crate::domain::{Subject, SystemId};
use crate::edge::file;
use crate::exchange::{self, PROCUREMENT, Profile};
use eframe::egui::Context;
use std::path::PathBuf;
use std::sync::Arc;

impl App {
    /// Asks where to write the requirements of a system.
    pub(super) fn ask_procurement(&mut self, system: SystemId, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let reference = session.register.snapshot().reference(Subject::System(system)).to_owned();
        // A reference may hold what no file can be called.
        let reference = reference.replace(|c: char| !c.is_alphanumeric(), "-");
        let name = format!("{PROCUREMENT}-{reference}-{}.csv", self.edge.today());
        self.ask_path(Question::Procurement { system, name }, ctx);
    }

    /// Writes the requirements of a system.
    pub(super) fn export_procurement(&mut self, system: SystemId, path: PathBuf, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let snapshot = Arc::clone(session.register.snapshot());
        self.start_writing(path, ctx, move |path, _| {
            let catalogue = snapshot.catalogue();
            let slot = snapshot.systems().slot(system);
            let found = slot.map(|slot| snapshot.requirements(catalogue, slot)).unwrap_or_default();
            let written =
                file::replace(path, |out| exchange::export_procurement(catalogue, &found, Profile::default(), out));
            written.map(Exported::of_now).map_err(ExportFailure::Unwritten)
        });
    }
}
