//! What is asked before another register is brought into this one: what both have changed, side by side.

use crate::register::{Answers, Asked, Command, Disputed, MergePlan, Question, Side};
use crate::tr;
use crate::ui::widgets::button;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{View, theme};
use eframe::egui::{Button, Grid, Label, Ui};

/// Wide enough for two versions beside each other.
const WIDTH: f32 = 760.0;
/// How many questions more are drawn at a time.
const STEP: usize = 100;

/// A merge that is being decided.
pub struct Merging {
    plan: Box<MergePlan>,
    answers: Answers,
    shown: usize,
}

impl Merging {
    /// Nothing is decided yet.
    #[must_use]
    pub fn new(plan: Box<MergePlan>) -> Self {
        let answers = Answers::open(&plan.questions);
        Self { plan, answers, shown: STEP }
    }

    /// What carries it out as it was decided.
    #[must_use]
    pub fn command(&self) -> Box<Command> {
        Box::new(self.plan.settle(&self.answers).command)
    }
}

/// Draws the questions.
pub fn show(merging: &mut Merging, view: &View<'_>, ui: &Ui) -> Option<Answer> {
    let texts = view.texts;
    let title = tr!(texts, "merge-title", file = merging.plan.file.to_string());
    let accept = tr!(texts, "merge-accept");
    let can_accept = merging.answers.missing() == 0;
    Modal { can_accept, width: WIDTH, ..Modal::new("merge", &title, &accept) }.show(ui, texts, |ui| {
        counts(&merging.plan, view, ui);
        for note in &merging.plan.notes {
            ui.add(Label::new(theme::caption(texts.merge_note(note))).wrap());
        }
        if !merging.plan.questions.is_empty() {
            questions(merging, view, ui);
        }
    })
}

fn counts(plan: &MergePlan, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.add(Label::new(theme::caption(tr!(texts, "merge-register", name = plan.register.to_string()))).wrap());
    ui.add_space(theme::space(1));
    Grid::new("merge-counts").num_columns(2).spacing([theme::space(4), theme::space(1)]).show(ui, |ui| {
        let rows = [
            (plan.new, tr!(texts, "merge-new")),
            (plan.changed, tr!(texts, "merge-changed")),
            (plan.operations, tr!(texts, "merge-operations")),
        ];
        for (count, label) in rows {
            ui.label(theme::strong(texts.number(count)));
            ui.label(label);
            ui.end_row();
        }
    });
    ui.add_space(theme::space(2));
}

fn questions(merging: &mut Merging, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let total: usize = merging.plan.questions.iter().map(Question::parts).sum();
    let (left, total) = (texts.number(merging.answers.missing()), texts.number(total));
    ui.separator();
    ui.label(theme::strong(tr!(texts, "merge-left", left = left, total = total)));
    ui.horizontal_wrapped(|ui| {
        for (side, name) in [(Side::Into, tr!(texts, "merge-all-here")), (Side::From, tr!(texts, "merge-all-there"))] {
            if button::secondary(ui, &name).clicked() {
                merging.answers = Answers::all(&merging.plan.questions, side);
            }
        }
    });
    for (place, question) in merging.plan.questions.iter().enumerate().take(merging.shown) {
        ui.add_space(theme::space(2));
        ui.push_id(place, |ui| one(question, &mut merging.answers.0[place], view, ui));
    }
    if merging.plan.questions.len() > merging.shown && button::link(ui, &tr!(texts, "merge-more")).clicked() {
        merging.shown += STEP;
    }
}

fn one(question: &Question, answers: &mut [Option<Side>], view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let record = format!("{} {}", texts.record_kind(question.key), question.name);
    ui.add(Label::new(theme::strong(record.trim())).wrap());
    match &question.asked {
        Asked::Fields(fields) => {
            for (disputed, answer) in fields.iter().zip(answers) {
                ui.push_id(&disputed.field, |ui| versions(question, disputed, answer, &record, view, ui));
            }
        }
        Asked::Version(disputed) => {
            if let [answer] = answers {
                versions(question, disputed, answer, &record, view, ui);
            }
        }
        Asked::RemovedThere { .. } | Asked::RemovedHere => {
            let is_there = question.asked != Asked::RemovedHere;
            ui.add(Label::new(theme::caption(texts.merge_removed(question, record.trim()))).wrap());
            let names = if is_there {
                [tr!(texts, "merge-keep"), tr!(texts, "merge-remove")]
            } else {
                [tr!(texts, "merge-leave"), tr!(texts, "merge-bring-back")]
            };
            if let [answer] = answers {
                ui.horizontal(|ui| {
                    for (side, name) in [Side::Into, Side::From].into_iter().zip(names) {
                        choice(ui, answer, side, &name, &format!("{record}: {name}"));
                    }
                });
            }
        }
    }
}

/// Both versions beside each other, each a button; the chosen one is marked.
fn versions(
    question: &Question,
    disputed: &Disputed,
    answer: &mut Option<Side>,
    record: &str,
    view: &View<'_>,
    ui: &mut Ui,
) {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    for change in &disputed.shown {
        let field = texts.field_name(question.key, &change.field).unwrap_or_else(|| change.field.clone());
        ui.label(theme::caption(&*field));
        let values = [&change.before, &change.after].map(|value| texts.told(&change.field, value, settings));
        ui.columns(2, |columns| {
            for ((column, side), value) in columns.iter_mut().zip([Side::Into, Side::From]).zip(values) {
                let told = match side {
                    Side::Into => tr!(texts, "merge-here", value = value),
                    Side::From => tr!(texts, "merge-there", value = value),
                };
                choice(column, answer, side, &told, &format!("{record}, {field}: {told}"));
            }
        });
    }
}

fn choice(ui: &mut Ui, answer: &mut Option<Side>, side: Side, text: &str, name: &str) {
    let button = Button::selectable(*answer == Some(side), text).wrap().frame_when_inactive(true);
    if ui.add(button.min_size(theme::target())).accessible_name(name.trim()).clicked() {
        *answer = Some(side);
    }
}
