//! Whole registers as JSON, out and in, and other registers that are brought in.

use super::errand::Errand;
use super::files::file_name;
use super::jobs::Progress;
use super::transfer::{ExportFailure, Exported};
use super::window::{App, Done};
use crate::domain::Date;
use crate::edge::file;
use crate::exchange::{WholeError, read_whole, write_whole};
use crate::register::{MergePlan, Register, RegisterError};
use crate::store::{Holder, RestoreError, Restoring, StoreError};
use crate::tr;
use crate::ui::shell::{Asking, Merging};
use crate::ui::widgets::notice::{Kind, Notice};
use eframe::egui::Context;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

impl App {
    /// The name that is proposed for the whole register.
    pub(super) fn whole_name(&self) -> String {
        format!("{}-{}.json", tr!(self.texts, "app-whole-file"), self.edge.today())
    }

    /// Writes the whole register. It is read again for that: the open one goes on being used.
    pub(super) fn export_whole(&mut self, path: PathBuf, ctx: &Context) {
        let Some(register) = self.register() else { return };
        let (from, today) = (register.path().to_owned(), self.edge.today());
        self.start_writing(path, ctx, move |path, progress| {
            let write = || {
                let register = Register::open_read_only(&from, today)?;
                file::replace(path, |out| write_whole(&register, out, &mut |part| progress.tell(part)))
            };
            write().map(|()| Exported::Whole).map_err(ExportFailure::Unseen)
        });
    }

    /// Makes a register from a whole one as JSON.
    pub(super) fn restore(&mut self, from: PathBuf, path: PathBuf, ctx: &Context) {
        let (holder, today) = (self.edge.holder(), self.edge.today());
        let name = tr!(self.texts, "app-job-import", file = file_name(&from));
        self.jobs.start(name, ctx, move |progress| {
            let result = restored(&from, &path, &holder, today, progress).map(Box::new);
            Done::Restored { from, path, result }
        });
    }

    /// Opens the register that was made, or tells why there is none.
    pub(super) fn was_restored(
        &mut self,
        from: &Path,
        path: &Path,
        result: Result<Box<Register>, WholeError>,
        ctx: &Context,
    ) {
        match result {
            Ok(register) => self.opened(path, Ok(register), ctx),
            Err(WholeError::Restore(RestoreError::Store(StoreError::Stopped))) => {}
            Err(error) => {
                let told = self.texts.whole_error(&error);
                let is_about_target =
                    matches!(&error, WholeError::Restore(RestoreError::Store(held)) if !held.is_about_content());
                self.tell_error(told, Some(if is_about_target { path } else { from }));
            }
        }
    }

    /// Finds out what bringing in another register would do.
    pub(super) fn plan_merge(&mut self, path: PathBuf, ctx: &Context) {
        let name = tr!(self.texts, "app-job-import", file = file_name(&path));
        self.send(Errand::PlanMerge(path), name, ctx);
    }

    /// Shows what a merge would do, and asks what has to be decided.
    pub(super) fn ask_merge(&mut self, plan: Box<MergePlan>) {
        if plan.is_empty() {
            let message = tr!(self.texts, "cli-merge-nothing", file = plan.file.to_string());
            return self.shell.tell(Notice::new(Kind::Info, message));
        }
        self.shell.ask(Asking::Merge(Merging::new(plan)));
    }

    /// Tells why another register cannot be brought in.
    pub(super) fn merge_refused(&mut self, path: &Path, error: &RegisterError) {
        let told = self.texts.register_error(error);
        self.tell_error(told, Some(path));
    }
}

fn restored(
    from: &Path,
    path: &Path,
    holder: &Holder,
    today: Date,
    progress: &Progress<Done>,
) -> Result<Register, WholeError> {
    let text = File::open(from).map_err(WholeError::Input)?;
    let total = usize::try_from(text.metadata().map_err(WholeError::Input)?.len()).unwrap_or(usize::MAX);
    let mut restoring = Restoring::begin(path, holder)?;
    read_whole(BufReader::new(Watched { text, read: 0, total, progress }), &mut restoring)?;
    if !progress.tell(1.0) {
        return Err(WholeError::Restore(StoreError::Stopped.into()));
    }
    Register::of_store(restoring.finish()?, today).map_err(|error| match error {
        RegisterError::Store(error) => WholeError::Restore(error.into()),
        other => WholeError::Input(io::Error::other(other)),
    })
}

/// A file that tells how much of it is read, and breaks off where the work is to stop.
struct Watched<'a> {
    text: File,
    read: usize,
    total: usize,
    progress: &'a Progress<Done>,
}

impl Read for Watched<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if !self.progress.tell_of(self.read, self.total) {
            // Not as interrupted: readers try again after that.
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
        let count = self.text.read(into)?;
        self.read += count;
        Ok(count)
    }
}
