//! Long work beside the window: one job at a time, with its progress and the way to stop it.

use crate::ui::shell::RunningJob;
use eframe::egui::Context;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

/// The place where work is done; `T` is what comes of it.
pub struct Jobs<T> {
    running: Option<Job<T>>,
    is_inline: bool,
}

struct Job<T> {
    shown: RunningJob,
    reports: Receiver<Report<T>>,
    is_stopped: Arc<AtomicBool>,
}

enum Report<T> {
    Progress(f32),
    Done(T),
}

/// How work tells how far it is, and learns whether to go on.
pub struct Progress<T> {
    reports: Sender<Report<T>>,
    is_stopped: Arc<AtomicBool>,
    ctx: Context,
}

impl<T> Progress<T> {
    /// Tells how much is done, 0 to 1; false when the work is to stop.
    #[must_use]
    pub fn tell(&self, part: f32) -> bool {
        // Nobody listens any more once the job is let go of.
        let _ = self.reports.send(Report::Progress(part));
        self.ctx.request_repaint();
        !self.is_stopped.load(Ordering::Relaxed)
    }
}

impl<T> Default for Jobs<T> {
    fn default() -> Self {
        Self { running: None, is_inline: false }
    }
}

impl<T: Send + 'static> Jobs<T> {
    /// Work that is done at once, before the next line: for tests.
    #[must_use]
    pub fn inline() -> Self {
        Self { running: None, is_inline: true }
    }

    /// Starts work. Whatever ran before is stopped.
    pub fn start(&mut self, name: String, ctx: &Context, work: impl FnOnce(&Progress<T>) -> T + Send + 'static) {
        self.stop();
        let (sender, reports) = channel();
        let is_stopped = Arc::new(AtomicBool::new(false));
        let progress = Progress { reports: sender, is_stopped: Arc::clone(&is_stopped), ctx: ctx.clone() };
        let run = move || {
            let done = work(&progress);
            let _ = progress.reports.send(Report::Done(done));
            progress.ctx.request_repaint();
        };
        if self.is_inline {
            run();
        } else {
            std::thread::spawn(run);
        }
        self.running = Some(Job { shown: RunningJob { name, progress: None }, reports, is_stopped });
    }

    /// Stops the running job and lets go of it; what it would still bring is dropped.
    pub fn stop(&mut self) -> bool {
        let Some(job) = self.running.take() else { return false };
        job.is_stopped.store(true, Ordering::Relaxed);
        true
    }

    /// The running job, for the status bar.
    #[must_use]
    pub fn shown(&self) -> Option<&RunningJob> {
        self.running.as_ref().map(|job| &job.shown)
    }

    /// Reads what the job has told since the last time; what came of it when it is done.
    pub fn poll(&mut self) -> Option<T> {
        let job = self.running.as_mut()?;
        loop {
            match job.reports.try_recv() {
                Ok(Report::Progress(part)) => job.shown.progress = Some(part),
                Ok(Report::Done(done)) => {
                    self.running = None;
                    return Some(done);
                }
                Err(TryRecvError::Empty) => return None,
                // The work broke off; the panic was written where panics go.
                Err(TryRecvError::Disconnected) => {
                    self.running = None;
                    return None;
                }
            }
        }
    }
}
