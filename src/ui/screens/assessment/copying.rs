//! Starting from the answers of a similar system: which are like it, how many answers would follow, and the question
//! whether they shall. What is copied is marked to be confirmed.

use crate::domain::{Subject, SystemId, Text, fold};
use crate::i18n::Texts;
use crate::register::Command;
use crate::register::query::{Alike, alike};
use crate::tr;
use crate::ui::View;
use crate::ui::screens::records::joined;
use crate::ui::theme;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::layout::stacked;
use crate::ui::widgets::modal::{Answer, Modal};
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Button, Label, ScrollArea, TextStyle, Ui, vec2};

/// Height of the list of systems.
const LIST: f32 = 240.0;
/// Height of a system with why it is listed.
const ROW: f32 = 44.0;

/// The question while it is open.
pub struct Copying {
    to: SystemId,
    found: Vec<Proposal>,
    chosen: Option<SystemId>,
    search: Text,
}

/// How the question was answered.
pub enum Chosen {
    /// Nothing is copied.
    Nothing,
    /// This is to be done.
    Copy(Command),
}

struct Proposal {
    system: SystemId,
    name: String,
    note: String,
    answers: usize,
}

impl Copying {
    /// Looks for systems with answers, those most like this one first.
    pub fn new(view: &View<'_>, to: SystemId) -> Self {
        let slot = view.snapshot.systems().slot(to);
        let found: Vec<Proposal> = slot
            .map(|slot| alike(view.snapshot, slot))
            .unwrap_or_default()
            .iter()
            .map(|found| Proposal {
                system: found.system,
                name: view.snapshot.subject_name(Subject::System(found.system)).to_owned(),
                note: note(found, view),
                answers: found.answers,
            })
            .collect();
        Self { to, chosen: found.first().map(|first| first.system), found, search: Text::default() }
    }

    /// Draws the question; `None` while it stays open.
    pub fn show(&mut self, view: &View<'_>, ui: &Ui) -> Option<Chosen> {
        let texts = view.texts;
        let answers = self.found.iter().find(|one| Some(one.system) == self.chosen).map_or(0, |one| one.answers);
        let (title, accept) = (tr!(texts, "assess-copy-title"), tr!(texts, "assess-copy-accept", count = answers));
        let modal = Modal { can_accept: answers > 0, width: 520.0, ..Modal::new("copy-answers", &title, &accept) };
        let answer = modal.show(ui, texts, |ui| self.body(answers, texts, ui))?;
        let from = self.chosen.filter(|_| answer == Answer::Accepted);
        Some(from.map_or(Chosen::Nothing, |from| Chosen::Copy(Command::CopyAssessments { from, to: self.to })))
    }

    fn body(&mut self, answers: usize, texts: &Texts, ui: &mut Ui) {
        if self.found.is_empty() {
            ui.add(Label::new(tr!(texts, "assess-copy-nothing")).wrap());
            return;
        }
        ui.add(Label::new(theme::caption(tr!(texts, "assess-copy-note"))).wrap());
        ui.add_space(theme::space(2));
        Field::new(&tr!(texts, "assess-copy-search")).text(ui, &mut self.search);
        ui.add_space(theme::space(2));
        let words = fold(&self.search);
        let shown: Vec<&Proposal> = self.found.iter().filter(|one| fold(&one.name).contains(words.trim())).collect();
        let mut chosen = self.chosen;
        ScrollArea::vertical().id_salt("copy-list").max_height(LIST).auto_shrink([false, true]).show(ui, |ui| {
            stacked(ui, shown.len(), ROW, |ui, place| {
                let one = shown[place];
                if proposal(one, chosen == Some(one.system), texts, ui) {
                    chosen = Some(one.system);
                }
            });
        });
        self.chosen = chosen;
        ui.add_space(theme::space(2));
        ui.add(Label::new(tr!(texts, "assess-copy-preview", count = answers)).wrap());
    }
}

/// Draws a system; true when it was chosen.
fn proposal(one: &Proposal, is_chosen: bool, texts: &Texts, ui: &mut Ui) -> bool {
    let count = tr!(texts, "assess-copy-count", count = one.answers);
    let second = joined([one.note.as_str(), count.as_str()]);
    let mut words = LayoutJob::default();
    let palette = theme::palette(ui);
    let part = |style: TextStyle, colour| TextFormat::simple(style.resolve(ui.style()), colour);
    words.append(&one.name, 0.0, part(theme::strong_style(), palette.text));
    words.append("\n", 0.0, part(TextStyle::Small, palette.weak));
    words.append(&second, 0.0, part(TextStyle::Small, palette.weak));
    let button = Button::selectable(is_chosen, words).min_size(vec2(ui.available_width(), ROW - 4.0));
    let name = format!("{}, {second}", one.name);
    ui.push_id(one.system, |ui| ui.add(button).accessible_name(name).clicked()).inner
}

/// Why a system is listed.
fn note(found: &Alike, view: &View<'_>) -> String {
    let texts = view.texts;
    let part = |is_so: bool, words: String| if is_so { words } else { String::new() };
    let parts = [
        part(found.has_supplier, tr!(texts, "assess-copy-same-supplier")),
        part(found.has_name, tr!(texts, "assess-copy-same-name")),
        part(found.has_kind, tr!(texts, "assess-copy-same-kind")),
    ];
    joined(parts.iter().map(String::as_str))
}
