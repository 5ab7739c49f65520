//! What the overview wants from the edge: the past read from the log, and a picture on the clipboard.

use super::window::{App, Done};
use crate::domain::quarter::past_quarter_ends;
use crate::domain::{Date, Day};
use crate::edge::Edge;
use crate::register::RegisterError;
use crate::register::trend::{PAST_QUARTERS, Trend};
use crate::tr;
use crate::ui::widgets::notice::{Kind, Notice};
use eframe::egui::{Context, Pos2, Rect, vec2};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

impl App {
    /// Reads the past quarters into the views, beside the window where somebody asked for a long past.
    pub(super) fn load_trend(&mut self, is_asked: bool, ctx: &Context) {
        let Some(session) = &mut self.session else { return };
        let days = days(session.register.snapshot().today());
        if !is_asked {
            return self.try_session(|session| session.load_trend(&days));
        }
        let register = match session.register.stand_in() {
            Ok(register) => register,
            Err(error) => return self.settle(Err(error)),
        };
        let name = tr!(self.texts, "app-job-trend");
        self.jobs.start(name, ctx, move |progress| {
            let trend = Trend::read(&register, &days, &mut |done, all| {
                progress.tell(f32::from(u16::try_from(done * 1000 / all.max(1)).unwrap_or(1000)) / 1000.0)
            });
            Done::LookedBack { path: register.path().to_owned(), result: trend.map(Box::new) }
        });
    }

    /// Takes over what was read of the past, if the register is still the one in view.
    pub(super) fn looked_back(&mut self, path: &Path, result: Result<Box<Trend>, RegisterError>) {
        match result {
            Ok(trend) => {
                if let Some(session) = self.session.as_mut().filter(|session| session.register.path() == path) {
                    session.loaded.trend = Some(*trend);
                }
            }
            Err(error) => {
                let told = self.texts.register_error(&error);
                self.tell_error(told, Some(path));
            }
        }
    }

    /// Puts a part of the window on the clipboard, as the next frame draws it.
    pub(super) fn copy_picture(&mut self, part: Rect, ctx: &Context) {
        let (scale, to, is_taken) = (ctx.pixels_per_point(), ctx.clone(), Arc::clone(&self.picture));
        ctx.request_screenshot(move |image| {
            let [width, height] = image.size.map(|pixels| f32::from(u16::try_from(pixels).unwrap_or(u16::MAX)));
            let window = Rect::from_min_size(Pos2::ZERO, vec2(width, height) / scale);
            to.copy_image(image.region(&part.intersect(window), Some(scale)));
            is_taken.store(true, Ordering::Relaxed);
            to.request_repaint();
        });
    }

    /// Says so when a picture is on the clipboard: not before, or the message would be in the picture.
    pub(super) fn tell_picture(&mut self) {
        if self.picture.swap(false, Ordering::Relaxed) {
            let message = tr!(self.texts, "overview-picture-copied");
            self.shell.tell(Notice::new(Kind::Done, message));
        }
    }
}

/// The past quarters end where the machine is.
fn days(today: Date) -> Vec<Day> {
    past_quarter_ends(today, PAST_QUARTERS).into_iter().map(Edge::day).collect()
}
