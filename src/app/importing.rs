//! A file that comes in: which list it holds is found out, and only what stays unclear is asked.

use super::files::file_name;
use super::intake::read_known;
use super::transfer::PlanFailure;
use super::window::{App, Done};
use crate::exchange::intake::{FileWish, kept};
use crate::exchange::{self, List, Recognised, recognise};
use crate::tr;
use crate::ui::screens::intake::IntakeFile;
use eframe::egui::Context;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl App {
    /// Imports a file, as the list that is named, or else as what its headings say that it is.
    pub(super) fn import_file(&mut self, list: Option<List>, path: PathBuf, ctx: &Context) {
        if let Some(list) = list {
            return self.plan_import(list, path, ctx);
        }
        let Some(session) = &self.session else { return };
        let (snapshot, origin) = (Arc::clone(session.register.snapshot()), self.edge.origin());
        let name = file_name(&path);
        let job = tr!(self.texts, "app-job-import", file = name.clone());
        self.jobs.start(job, ctx, move |_| {
            let bytes = match std::fs::read(&path) {
                Ok(bytes) => bytes,
                Err(error) => return Done::Planned { path, result: Err(PlanFailure::Unreadable(error)) },
            };
            let file = IntakeFile { name, bytes: bytes.into(), wish: FileWish::default() };
            let found = recognise(&file.bytes, snapshot.settings().aspects());
            if !found.has_all {
                // A list that somebody has taken in before comes in the same way again.
                let read = read_known(file.clone(), kept(&snapshot));
                if read.is_known() || found.lists.is_empty() {
                    return Done::ListRead { path, is_again: false, result: Ok(Box::new(read)) };
                }
            }
            let list = match named(&found, &path) {
                Ok(list) => list,
                Err(lists) => return Done::Unclear { path, lists },
            };
            let result = exchange::plan_import(list, &file.bytes, &file.name, &snapshot, &origin);
            Done::Planned { path, result: result.map(Box::new).map_err(PlanFailure::Wrong) }
        });
    }
}

/// The list that a file is; where several fit, the one that the file is named after, as an export is.
fn named(found: &Recognised, path: &Path) -> Result<List, Vec<List>> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let called = found.lists.iter().filter(|list| stem.starts_with(list.name()));
    let called = called.max_by_key(|list| list.name().len());
    match (called, &found.lists[..]) {
        (Some(list), _) | (None, [list]) => Ok(*list),
        _ => Err(found.lists.clone()),
    }
}
