//! Long work beside the window: one job at a time, with its progress and the way to stop it.
//!
//! Work that is stopped is usually let go of at once. Faithful work has been given something that must come back,
//! such as the register: it is told to stop, and waited for.

use crate::register::part_done;
use crate::ui::shell::RunningJob;
use eframe::egui::Context;
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::time::{Duration, Instant};

/// The place where work is done; `T` is what comes of it.
pub struct Jobs<T> {
    running: Option<Job<T>>,
    place: Place,
}

/// Where work is done.
enum Place {
    /// On a thread of its own.
    Beside,
    /// At once, before the next line.
    Inline,
    /// On a thread that waits until it may begin, or is stopped.
    Gated(Arc<AtomicBool>),
}

/// What came of stopping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// There was nothing to stop.
    Nothing,
    /// The work is forgotten.
    LetGo,
    /// The work will come back, and say that it was stopped if it was not done already.
    Waiting,
}

struct Job<T> {
    shown: RunningJob,
    reports: Receiver<Report<T>>,
    is_stopped: Arc<AtomicBool>,
    is_faithful: bool,
}

enum Report<T> {
    Progress(f32),
    Done(T),
}

/// How work tells how far it is, and learns whether to go on.
pub struct Progress<T> {
    reports: Sender<Report<T>>,
    is_stopped: Arc<AtomicBool>,
    told: Cell<Option<(f32, Instant)>>,
    ctx: Context,
}

impl<T> Clone for Progress<T> {
    fn clone(&self) -> Self {
        Self {
            reports: self.reports.clone(),
            is_stopped: Arc::clone(&self.is_stopped),
            told: self.told.clone(),
            ctx: self.ctx.clone(),
        }
    }
}

impl<T> Progress<T> {
    /// Tells how much is done, 0 to 1; false when the work is to stop.
    #[must_use]
    pub fn tell(&self, part: f32) -> bool {
        // Telling costs more than a record does, and a frame more still: what nobody would see is not told.
        const VISIBLE: f32 = 0.004;
        const PAUSE: Duration = Duration::from_millis(50);
        let is_seen = |(told, at): (f32, Instant)| (part - told).abs() >= VISIBLE && at.elapsed() >= PAUSE;
        if self.told.get().is_none_or(is_seen) {
            self.told.set(Some((part, Instant::now())));
            // Nobody listens any more once the job is let go of.
            let _ = self.reports.send(Report::Progress(part));
            self.ctx.request_repaint();
        }
        !self.is_stopped.load(Ordering::Relaxed)
    }

    /// The same, told as so many steps of so many.
    #[must_use]
    pub fn tell_of(&self, done: usize, total: usize) -> bool {
        self.tell(part_done(done, total))
    }
}

impl<T> Default for Jobs<T> {
    fn default() -> Self {
        Self { running: None, place: Place::Beside }
    }
}

impl<T: Send + 'static> Jobs<T> {
    /// Work that is done at once, before the next line: for tests.
    #[must_use]
    pub fn inline() -> Self {
        Self { running: None, place: Place::Inline }
    }

    /// Work that begins when the gate is open, or when it is stopped: for tests.
    #[must_use]
    pub fn gated(gate: Arc<AtomicBool>) -> Self {
        Self { running: None, place: Place::Gated(gate) }
    }

    /// Starts work. Whatever ran before is stopped; only faithful work goes on, and nothing is started beside it.
    pub fn start(&mut self, name: String, ctx: &Context, work: impl FnOnce(&Progress<T>) -> T + Send + 'static) {
        self.begin(name, ctx, false, work);
    }

    /// Starts work that brings back what it was given, whatever happens.
    pub fn start_faithful(
        &mut self,
        name: String,
        ctx: &Context,
        work: impl FnOnce(&Progress<T>) -> T + Send + 'static,
    ) {
        self.begin(name, ctx, true, work);
    }

    fn begin(
        &mut self,
        name: String,
        ctx: &Context,
        is_faithful: bool,
        work: impl FnOnce(&Progress<T>) -> T + Send + 'static,
    ) {
        if self.running.as_ref().is_some_and(|job| job.is_faithful) {
            return;
        }
        self.stop();
        let (sender, reports) = channel();
        let is_stopped = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&is_stopped);
        let progress = Progress { reports: sender, is_stopped: stopped, told: Cell::new(None), ctx: ctx.clone() };
        let run = move || {
            let done = work(&progress);
            let _ = progress.reports.send(Report::Done(done));
            progress.ctx.request_repaint();
        };
        match &self.place {
            Place::Inline => run(),
            Place::Beside => drop(std::thread::spawn(run)),
            Place::Gated(gate) => {
                let (gate, stopped) = (Arc::clone(gate), Arc::clone(&is_stopped));
                drop(std::thread::spawn(move || {
                    while !gate.load(Ordering::Relaxed) && !stopped.load(Ordering::Relaxed) {
                        std::thread::sleep(Duration::from_millis(1));
                    }
                    run();
                }));
            }
        }
        self.running = Some(Job { shown: RunningJob { name, progress: None }, reports, is_stopped, is_faithful });
    }

    /// Stops the running job. It is let go of, and what it would still bring is dropped, unless it is faithful.
    pub fn stop(&mut self) -> Stopped {
        let Some(job) = &self.running else { return Stopped::Nothing };
        job.is_stopped.store(true, Ordering::Relaxed);
        if job.is_faithful {
            return Stopped::Waiting;
        }
        self.running = None;
        Stopped::LetGo
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

/// The end of the program: what was given away is home, closed and unlocked, before the last thread is cut off.
impl<T> Drop for Jobs<T> {
    fn drop(&mut self) {
        let Some(job) = self.running.take() else { return };
        job.is_stopped.store(true, Ordering::Relaxed);
        if job.is_faithful {
            while let Ok(Report::Progress(_)) = job.reports.recv() {}
        }
    }
}
