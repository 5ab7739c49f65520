//! Notices: what happened, what to do next, and the path last. Shown once, until dismissed.

use super::button;
use crate::i18n::Texts;
use crate::tr;
use crate::ui::{icons, theme};
use eframe::egui::accesskit::Live;
use eframe::egui::{self, Align, Align2, Area, Color32, Id, Layout, Order, Response, Ui, vec2};

/// Seconds after which a notice that something is done leaves by itself.
const DONE_SECONDS: f64 = 6.0;

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something went wrong.
    Error,
    /// Something needs attention.
    Warning,
    /// Something is good to know.
    Info,
    /// Something is done; leaves by itself.
    Done,
}

/// A message to the user.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What it is about.
    pub kind: Kind,
    /// What happened, and why.
    pub message: String,
    /// What to do next.
    pub hint: Option<String>,
    /// The file it is about.
    pub path: Option<String>,
    since: Option<f64>,
}

impl Notice {
    /// A message without hint and path.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), hint: None, path: None, since: None }
    }

    /// The message with what to do next.
    #[must_use]
    pub fn with_hint(self, hint: Option<String>) -> Self {
        Self { hint, ..self }
    }

    /// The message with the file it is about.
    #[must_use]
    pub fn with_path(self, path: Option<String>) -> Self {
        Self { path, ..self }
    }

    /// Draws it in the flow of a screen; true when dismissed.
    pub fn show(&self, ui: &mut Ui, texts: &Texts) -> bool {
        self.draw(ui, &tr!(texts, "common-dismiss"))
    }

    fn draw(&self, ui: &mut Ui, dismiss: &str) -> bool {
        let (icon, colour, ground) = self.look(ui);
        let frame = theme::card_frame(ui).fill(ground).stroke(egui::Stroke::new(1.0, colour));
        let inner = frame.show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                let is_dismissed = button::quiet_tool(ui, icons::CLOSE, dismiss).clicked();
                ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                    ui.vertical(|ui| {
                        ui.add_space(theme::space(1));
                        ui.label(theme::icon(icon).color(colour));
                    });
                    ui.vertical(|ui| {
                        // The first line stands level with the button.
                        ui.add_space(theme::space(1));
                        self.words(ui);
                    });
                });
                is_dismissed
            })
            .inner
        });
        self.announce(&inner.response);
        inner.inner
    }

    fn words(&self, ui: &mut Ui) {
        ui.label(theme::strong(&self.message));
        if let Some(hint) = &self.hint {
            ui.label(hint);
        }
        if let Some(path) = &self.path {
            ui.label(theme::caption(path)).on_hover_text(path);
        }
    }

    /// Screen readers read the message when it comes.
    fn announce(&self, response: &Response) {
        let live = if self.kind == Kind::Error { Live::Assertive } else { Live::Polite };
        response.ctx.accesskit_node_builder(response.id, |node| node.set_live(live));
    }

    fn look(&self, ui: &Ui) -> (char, Color32, Color32) {
        let palette = theme::palette(ui);
        match self.kind {
            Kind::Error => (icons::ERROR, palette.red, palette.red_tint),
            Kind::Warning => (icons::WARNING, palette.amber, palette.amber_tint),
            Kind::Info => (icons::INFO, palette.blue, palette.tint),
            Kind::Done => (icons::DONE, palette.green, palette.green_tint),
        }
    }
}

/// Draws the notices at the lower right, newest last, and drops those dismissed or done with.
pub fn floating(ui: &Ui, notices: &mut Vec<Notice>, texts: &Texts) {
    if notices.is_empty() {
        return;
    }
    let now = ui.input(|input| input.time);
    let area =
        Area::new(Id::unique("notices")).order(Order::Foreground).anchor(Align2::RIGHT_BOTTOM, vec2(-16.0, -40.0));
    area.show(ui.ctx(), |ui| {
        ui.set_width(theme::space(100).min(ui.ctx().content_rect().width() - theme::space(8)));
        ui.spacing_mut().item_spacing.y = theme::space(2);
        let mut position = 0;
        notices.retain_mut(|notice| {
            position += 1;
            let since = *notice.since.get_or_insert(now);
            let is_over = notice.kind == Kind::Done && now - since > DONE_SECONDS;
            !is_over && !ui.push_id(position, |ui| notice.show(ui, texts)).inner
        });
    });
    if notices.iter().any(|notice| notice.kind == Kind::Done) {
        ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
    }
}
