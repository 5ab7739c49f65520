//! A file that comes in: which list it holds is found out, and only what stays unclear is asked.

use super::files::file_name;
use super::intake::{ReadList, read_known};
use super::transfer::PlanFailure;
use super::window::{App, Done};
use crate::edge::file;
use crate::exchange::intake::{FileWish, MOST_BYTES, kept};
use crate::exchange::{self, List, Recognised, recognise};
use crate::register::Snapshot;
use crate::tr;
use crate::ui::screens::intake::IntakeFile;
use eframe::egui::Context;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl App {
    /// Finds out what importing a file would do, as the list that is named, or else as what its headings say that it is.
    pub(super) fn import_file(&mut self, list: Option<List>, path: PathBuf, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let (snapshot, origin) = (Arc::clone(session.register.snapshot()), self.edge.origin());
        let name = file_name(&path);
        let job = tr!(self.texts, "app-job-import", file = name.clone());
        self.jobs.start(job, ctx, move |progress| {
            let bytes = match file::read(&path, MOST_BYTES) {
                Ok(bytes) => bytes,
                Err(error) => return Done::Planned { path, result: Err(PlanFailure::Unreadable(error)) },
            };
            let file = IntakeFile { name, bytes: bytes.into(), wish: FileWish::default() };
            let list = match list.map_or_else(|| found(&file, &path, &snapshot), Found::List) {
                Found::List(list) => list,
                Found::Several(lists) => return Done::Unclear { path, lists },
                Found::Foreign(read) => return Done::ListRead { path, is_again: false, result: Ok(read) },
            };
            let told = &mut |done, of| progress.tell_of(done, of);
            let result = exchange::plan_import_watched(list, &file.bytes, &file.name, &snapshot, &origin, told);
            Done::Planned { path, result: result.map(Box::new).map_err(PlanFailure::Wrong) }
        });
    }
}

/// What a file is found to be.
enum Found {
    /// One of our lists.
    List(List),
    /// Any of these, as far as its headings tell.
    Several(Vec<List>),
    /// A list that is set in another way.
    Foreign(Box<ReadList>),
}

fn found(file: &IntakeFile, path: &Path, snapshot: &Snapshot) -> Found {
    let found = recognise(&file.bytes, snapshot.settings().aspects());
    if !found.has_all {
        // A list that somebody has taken in before comes in the same way again.
        let read = read_known(file.clone(), kept(snapshot));
        if read.is_known() || found.lists.is_empty() {
            return Found::Foreign(Box::new(read));
        }
    }
    named(&found, path).map_or_else(Found::Several, Found::List)
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
