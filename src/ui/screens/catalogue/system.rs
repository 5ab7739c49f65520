//! The tab "Krav" of a system: how far its self-assessment is and what has changed, the way into it, and what its
//! levels and laws demand at this moment, by area, each with its reason.

use crate::domain::derive::{Network as _, Status};
use crate::domain::requirement::outside_method;
use crate::domain::{AspectSet, Subject, SystemId};
use crate::i18n::{Language, Texts};
use crate::register::Slot;
use crate::tr;
use crate::ui::commands::UserCommand;
use crate::ui::screens::assessment::{Summary, because};
use crate::ui::screens::records::joined;
use crate::ui::widgets::layout::scrolling;
use crate::ui::widgets::{button, empty, field, state};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{CollapsingHeader, Label, Ui};

/// What the tab keeps between frames.
#[derive(Default)]
pub struct RequirementsState {
    known: Option<Known>,
}

/// What applies to the system, worked out once for each change of the register.
struct Known {
    by: (u64, SystemId, Language),
    status: Status,
    /// Aspects from which no requirements come.
    outside: AspectSet,
    summary: Summary,
    areas: Vec<Area>,
}

/// The requirements of an area, in words.
struct Area {
    key: String,
    name: String,
    lines: Vec<Line>,
}

struct Line {
    heading: String,
    wording: String,
    note: String,
}

impl Known {
    fn read(view: &View<'_>, id: SystemId, slot: Slot) -> Self {
        let (snapshot, rated, texts) = (view.snapshot, view.snapshot.settings().aspects(), view.texts);
        let derived = snapshot.derived(slot);
        let demands = snapshot.demands(slot);
        let mut areas: Vec<Area> = Vec::new();
        for demand in &demands {
            let (applicable, held) = (&demand.applicable, demand.applicable.requirement);
            if areas.last().is_none_or(|area| *area.key != *held.area) {
                let name = snapshot.catalogue().area(&held.area).map_or("", |area| texts.wording(&area.name));
                areas.push(Area { key: held.area.to_string(), name: name.to_owned(), lines: Vec::new() });
            }
            let (reason, answers) = (because(applicable, texts), texts.word(held.answers));
            let line = Line {
                heading: texts.wording(&held.heading).to_owned(),
                wording: texts.wording(&applicable.filled(&held.is)).to_owned(),
                note: joined([&*held.id, &*reason, &*answers]),
            };
            if let Some(area) = areas.last_mut() {
                area.lines.push(line);
            }
        }
        Self {
            by: by(view, id),
            status: derived.status(rated),
            outside: outside_method(&derived.effective(), rated),
            summary: Summary::of(&demands, snapshot.set_aside(slot).len()),
            areas,
        }
    }
}

fn by(view: &View<'_>, id: SystemId) -> (u64, SystemId, Language) {
    (view.snapshot.revision(), id, view.texts.language())
}

/// Draws the tab.
pub fn requirements_tab(
    state: &mut RequirementsState,
    view: &View<'_>,
    id: SystemId,
    ui: &mut Ui,
    actions: &mut Vec<Action>,
) {
    let texts = view.texts;
    let Some(slot) = view.snapshot.systems().slot(id) else { return };
    if !view.snapshot.takes_part(slot) {
        empty::empty(ui, icons::CATALOGUE, &tr!(texts, "requirements-retired"), None);
        return;
    }
    let known = state.known.take().filter(|known| known.by == by(view, id));
    let known = known.unwrap_or_else(|| Known::read(view, id, slot));
    scrolling(ui, "requirements", |ui| {
        if known.status == Status::Unclassified {
            let first = tr!(texts, "why-classify");
            let first = view.is_writable.then_some(first.as_str());
            if empty::empty(ui, icons::CATALOGUE, &tr!(texts, "requirements-unclassified"), first) {
                actions.push(Action::Classify(Subject::System(id)));
            }
            return;
        }
        progress(&known, texts, ui);
        ways_on(&known, id, texts, ui, actions);
        ui.add_space(theme::space(1));
        areas(&known, texts, ui);
    });
    state.known = Some(known);
}

/// How many there are and how they are answered, what has changed, and what is not among them.
fn progress(known: &Known, texts: &Texts, ui: &mut Ui) {
    ui.label(theme::strong(tr!(texts, "requirements-count", count = known.summary.all())));
    ui.add_space(theme::space(1));
    known.summary.show(texts, ui);
    if let Some(changed) = known.summary.changed(texts) {
        state::told(ui, icons::NEW, &changed, theme::palette(ui).blue);
    }
    for aspect in known.outside.iter() {
        let name = texts.word(aspect);
        field::warning(ui, &tr!(texts, "requirements-outside", aspect = name));
    }
    if known.status == Status::Incomplete {
        field::warning(ui, &tr!(texts, "requirements-incomplete"));
    }
    ui.add_space(theme::space(1));
}

fn ways_on(known: &Known, id: SystemId, texts: &Texts, ui: &mut Ui, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        let name = tr!(texts, "assess-open");
        let assess = if known.summary.unanswered() > 0 || known.summary.to_confirm > 0 {
            button::primary(ui, &name)
        } else {
            button::secondary(ui, &name)
        };
        let keys = UserCommand::Assess.shortcuts().first().map(|keys| ui.ctx().format_shortcut(keys));
        if assess.on_hover_text(keys.unwrap_or_default()).clicked() {
            actions.push(Action::Assess(id));
        }
        if button::secondary(ui, &tr!(texts, "requirements-procurement")).clicked() {
            actions.push(Action::ExportProcurement(id));
        }
    });
    ui.add(Label::new(theme::caption(tr!(texts, "requirements-note"))).wrap());
}

fn areas(known: &Known, texts: &Texts, ui: &mut Ui) {
    for area in &known.areas {
        let name = tr!(texts, "requirements-area", name = area.name.as_str(), count = area.lines.len());
        CollapsingHeader::new(theme::strong(name)).id_salt(&area.key).show_unindented(ui, |ui| {
            for line in &area.lines {
                ui.add_space(theme::space(1));
                ui.add(Label::new(theme::strong(&line.heading)).wrap());
                ui.add(Label::new(&line.wording).wrap());
                ui.add(Label::new(theme::caption(&line.note)).wrap());
                ui.add_space(theme::space(1));
            }
        });
    }
}
