//! The decisions about a subject, newest first. What was superseded stays readable here.

use super::cards::quiet;
use crate::domain::{Classification, Standing, Subject};
use crate::i18n::Texts;
use crate::register::Snapshot;
use crate::tr;
use crate::ui::widgets::{badge, button, state};
use crate::ui::{View, icons, theme};
use eframe::egui::{CollapsingHeader, Ui};

/// Draws the list, if anything has been decided or begun; true when two of them are to be compared.
pub(super) fn show(view: &View, subject: Subject, ui: &mut Ui) -> bool {
    let texts = view.texts;
    let versions: Vec<&Classification> = all(view.snapshot, subject).collect();
    if versions.is_empty() {
        return false;
    }
    ui.label(theme::strong(match subject {
        Subject::System(_) => tr!(texts, "why-versions-system"),
        Subject::Asset(_) => tr!(texts, "why-versions"),
    }));
    let is_comparable = versions.len() > 1;
    for held in versions {
        ui.push_id(held.id, |ui| one(held, view, ui));
    }
    is_comparable && button::secondary(ui, &tr!(texts, "why-compare")).clicked()
}

/// The draft, if any, and the decisions, newest first.
pub(super) fn all(snapshot: &Snapshot, subject: Subject) -> impl Iterator<Item = &Classification> {
    snapshot.draft(subject).into_iter().chain(snapshot.decisions(subject))
}

/// "Ersatt 2024-03-01".
pub(super) fn name(held: &Classification, texts: &Texts) -> String {
    let date = if held.standing == Standing::Draft { held.held_on } else { held.decided_on };
    let date = date.map(|date| date.to_string());
    [Some(texts.word(held.standing)), date].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// "jurist (namn) · objektägare".
pub(super) fn participants(held: &Classification) -> String {
    let people = held.participants.iter().map(|person| match person.name.trim() {
        "" => person.role.to_string(),
        name => format!("{} ({name})", person.role),
    });
    people.collect::<Vec<_>>().join(" · ")
}

/// "GDPR · OSL 26 kap. 1 §".
pub(super) fn laws(held: &Classification) -> String {
    held.laws.iter().map(|law| &**law).collect::<Vec<_>>().join(" · ")
}

fn one(held: &Classification, view: &View, ui: &mut Ui) {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    let named = name(held, texts);
    ui.horizontal(|ui| {
        badge::levels(ui, &held.levels, settings, texts);
        let (icon, colour) = match held.standing {
            Standing::Draft => (icons::EDIT, theme::palette(ui).blue),
            Standing::Decided => (icons::DONE, theme::palette(ui).green),
            Standing::Superseded => (icons::HISTORY, theme::palette(ui).weak),
        };
        state::marked(ui, icon, &named, colour);
    });
    let header = CollapsingHeader::new(theme::caption(tr!(texts, "why-version"))).id_salt("more");
    let name = tr!(texts, "why-version-name", version = named);
    header.show(ui, |ui| details(held, view, ui)).header_response.accessible_name(name);
}

fn details(held: &Classification, view: &View, ui: &mut Ui) {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    for aspect in settings.aspects().iter() {
        ui.horizontal_wrapped(|ui| {
            badge::single(ui, aspect, held.levels[aspect], settings, texts);
            let level =
                held.levels[aspect].map_or_else(|| tr!(texts, "common-level-none"), |l| texts.level(l, settings));
            ui.label(level);
        });
        if !held.reasons[aspect].trim().is_empty() {
            quiet(ui, &tr!(texts, "why-quote", words = held.reasons[aspect].trim()));
        }
    }
    let day = |date: Option<crate::domain::Date>| date.map_or_else(String::new, |date| date.to_string());
    let facts = [
        (tr!(texts, "session-held-on"), day(held.held_on)),
        (tr!(texts, "session-participants"), participants(held)),
        (tr!(texts, "session-personal-data"), texts.word(held.personal_data)),
        (tr!(texts, "session-laws"), laws(held)),
        (tr!(texts, "session-notes"), held.method_note.trim().to_owned()),
        (tr!(texts, "session-decided-by"), held.decided_by.trim().to_owned()),
        (tr!(texts, "session-decided-on"), day(held.decided_on)),
        (tr!(texts, "session-reference"), held.decision_reference.trim().to_owned()),
    ];
    for (label, value) in facts.iter().filter(|(_, value)| !value.is_empty()) {
        quiet(ui, &format!("{label}: {value}"));
    }
}
