//! How far a self-assessment is, as a bar and in words, and what has changed since it was made.

use super::marks;
use crate::domain::{Answer, GapState};
use crate::i18n::Texts;
use crate::register::query::Demand;
use crate::tr;
use crate::ui::widgets::state::marked_in_row;
use crate::ui::{icons, theme};
use eframe::egui::accesskit::Live;
use eframe::egui::{CornerRadius, Label, Rect, Role, Sense, Ui, WidgetInfo, vec2};

/// Height of the bar.
const BAR: f32 = 8.0;

/// What is counted of the answers of a system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Requirements by their answer, in the order of [`Answer::ALL`].
    pub by_answer: [usize; Answer::ALL.len()],
    /// Gaps by their state, in the order of [`GapState::ALL`].
    pub gaps: [usize; GapState::ALL.len()],
    /// Answers to look at again.
    pub to_confirm: usize,
    /// Requirements that have come since answers were given.
    pub new: usize,
    /// Requirements that are sharper than when they were answered.
    pub sharpened: usize,
    /// Answers that rest.
    pub aside: usize,
}

impl Summary {
    /// Counts what the system is asked, and the answers that rest.
    #[must_use]
    pub fn of(demands: &[Demand<'_>], aside: usize) -> Self {
        let mut summary = Self { aside, ..Self::default() };
        for demand in demands {
            summary.by_answer[demand.answer() as usize] += 1;
            summary.to_confirm += usize::from(demand.is_to_confirm());
            summary.new += usize::from(demand.is_new);
            summary.sharpened += usize::from(demand.is_sharpened);
            if let Some(gap) = demand.gap {
                summary.gaps[gap as usize] += 1;
            }
        }
        summary
    }

    /// How many requirements apply.
    #[must_use]
    pub fn all(&self) -> usize {
        self.by_answer.iter().sum()
    }

    /// How many are not answered.
    #[must_use]
    pub fn unanswered(&self) -> usize {
        self.by_answer[Answer::Unanswered as usize]
    }

    /// How many are not, or not fully, met.
    #[must_use]
    pub fn lacking(&self) -> usize {
        self.by_answer[Answer::Partly as usize] + self.by_answer[Answer::NotMet as usize]
    }

    /// How many are answered, in words.
    #[must_use]
    pub fn told(&self, texts: &Texts) -> String {
        let all = self.all();
        match all - self.unanswered() {
            0 => tr!(texts, "assess-none-answered", all = all),
            answered if answered == all => tr!(texts, "assess-all-answered", all = all),
            answered => tr!(texts, "assess-answered", answered = answered, all = all),
        }
    }

    /// Draws the bar, and beneath it what it shows in words.
    pub fn show(&self, texts: &Texts, ui: &mut Ui) {
        self.bar(texts, ui);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(theme::space(3), theme::space(1));
            // Words alone, not buttons: the lines can stand close.
            ui.spacing_mut().interact_size.y = theme::space(5);
            let told = ui.add(Label::new(theme::strong(self.told(texts))).extend());
            // Each answer is told to those who do not see the bar.
            ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(Live::Polite));
            self.counts(texts, ui);
        });
    }

    fn bar(&self, texts: &Texts, ui: &mut Ui) {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), BAR), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, tr!(texts, "assess-progress")));
        let palette = theme::palette(ui);
        let radius = CornerRadius::same(theme::RADIUS_BADGE);
        ui.painter().rect_filled(rect, radius, palette.fill);
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        let share = |count: usize| rect.width() * ratio(count, self.all());
        let mut left = rect.left();
        // What is settled first, then the gaps, then what is open.
        for answer in [Answer::Met, Answer::NotApplicable, Answer::Partly, Answer::NotMet] {
            let width = share(self.by_answer[answer as usize]);
            let part = Rect::from_min_size(rect.min, vec2(width, BAR)).translate(vec2(left - rect.left(), 0.0));
            painter.rect_filled(part, 0.0, marks::colour(answer, ui));
            left += width;
        }
    }

    fn counts(&self, texts: &Texts, ui: &mut Ui) {
        for answer in [Answer::Met, Answer::Partly, Answer::NotMet, Answer::NotApplicable] {
            let count = self.by_answer[answer as usize];
            if count > 0 {
                marked_in_row(ui, marks::icon(answer), &answers(answer, count, texts), marks::colour(answer, ui));
            }
        }
        for gap in [GapState::Open, GapState::Planned, GapState::Accepted] {
            let count = self.gaps[gap as usize];
            if count > 0 {
                let (icon, colour) = marks::gap(gap, ui);
                marked_in_row(ui, icon, &gaps(gap, count, texts), colour);
            }
        }
        if self.to_confirm > 0 {
            let words = tr!(texts, "assess-count-confirm", count = self.to_confirm);
            marked_in_row(ui, icons::NEEDS_REVIEW, &words, theme::palette(ui).amber);
        }
    }

    /// What has changed since the answers were given: "7 nya krav sedan nivån höjdes, 2 skärpta, 3 svar vilar".
    #[must_use]
    pub fn changed(&self, texts: &Texts) -> Option<String> {
        let parts = [
            (self.new, tr!(texts, "assess-changed-new", count = self.new)),
            (self.sharpened, tr!(texts, "assess-changed-sharpened", count = self.sharpened)),
            (self.aside, tr!(texts, "assess-changed-aside", count = self.aside)),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, part)| part).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

fn answers(answer: Answer, count: usize, texts: &Texts) -> String {
    match answer {
        Answer::Unanswered => tr!(texts, "assess-count-unanswered", count = count),
        Answer::Met => tr!(texts, "assess-count-met", count = count),
        Answer::Partly => tr!(texts, "assess-count-partly", count = count),
        Answer::NotMet => tr!(texts, "assess-count-not-met", count = count),
        Answer::NotApplicable => tr!(texts, "assess-count-not-applicable", count = count),
    }
}

fn gaps(gap: GapState, count: usize, texts: &Texts) -> String {
    match gap {
        GapState::Open => tr!(texts, "assess-count-open", count = count),
        GapState::Planned => tr!(texts, "assess-count-planned", count = count),
        GapState::Accepted => tr!(texts, "assess-count-accepted", count = count),
        GapState::Closed => tr!(texts, "assess-count-closed", count = count),
    }
}

/// So much of all, 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "a catalogue has far fewer requirements than a float can tell apart")]
fn ratio(part: usize, all: usize) -> f32 {
    if all == 0 { 0.0 } else { part as f32 / all as f32 }
}
