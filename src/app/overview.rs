//! What the overview wants from the edge: the past read from the log, and a picture on the clipboard.

use super::window::App;
use crate::domain::Day;
use crate::domain::quarter::past_quarter_ends;
use crate::edge::Edge;
use crate::register::trend::PAST_QUARTERS;
use crate::tr;
use crate::ui::widgets::notice::{Kind, Notice};
use eframe::egui::{Context, Pos2, Rect, vec2};

impl App {
    /// Reads the past quarters into the views; they end where the machine is.
    pub(super) fn load_trend(&mut self, is_asked: bool) {
        self.try_session(|session| {
            let ends = past_quarter_ends(session.register.snapshot().today(), PAST_QUARTERS);
            let days: Vec<Day> = ends.into_iter().map(Edge::day).collect();
            session.load_trend(&days, is_asked)
        });
    }

    /// Puts a part of the window on the clipboard, as the next frame draws it.
    pub(super) fn copy_picture(&mut self, part: Rect, ctx: &Context) {
        let (scale, to) = (ctx.pixels_per_point(), ctx.clone());
        ctx.request_screenshot(move |image| {
            let [width, height] = image.size.map(|pixels| f32::from(u16::try_from(pixels).unwrap_or(u16::MAX)));
            let window = Rect::from_min_size(Pos2::ZERO, vec2(width, height) / scale);
            to.copy_image(image.region(&part.intersect(window), Some(scale)));
            to.request_repaint();
        });
        let message = tr!(self.texts, "overview-picture-copied");
        self.shell.tell(Notice::new(Kind::Info, message));
    }
}
