//! The decisions about a subject, newest first. What was superseded stays readable here.

use super::cards::quiet;
use crate::domain::{Classification, Standing, Subject};
use crate::tr;
use crate::ui::widgets::{badge, state};
use crate::ui::{View, icons, theme};
use eframe::egui::{CollapsingHeader, Ui};

/// Draws the list, if anything has been decided or begun.
pub(super) fn show(view: &View, subject: Subject, ui: &mut Ui) {
    let texts = view.texts;
    let draft = view.snapshot.draft(subject);
    let mut decisions = view.snapshot.decisions(subject).peekable();
    if decisions.peek().is_none() && draft.is_none() {
        return;
    }
    ui.label(theme::strong(match subject {
        Subject::System(_) => tr!(texts, "why-versions-system"),
        Subject::Asset(_) => tr!(texts, "why-versions"),
    }));
    for held in draft.into_iter().chain(decisions) {
        ui.push_id(held.id, |ui| one(held, view, ui));
    }
}

fn one(held: &Classification, view: &View, ui: &mut Ui) {
    let (texts, settings) = (view.texts, view.snapshot.settings());
    let standing = texts.word(held.standing);
    let date = if held.standing == Standing::Draft { held.held_on } else { held.decided_on };
    let date = date.map_or_else(String::new, |date| date.to_string());
    ui.horizontal(|ui| {
        badge::levels(ui, &held.levels, settings, texts);
        let (icon, colour) = match held.standing {
            Standing::Draft => (icons::EDIT, theme::palette(ui).blue),
            Standing::Decided => (icons::DONE, theme::palette(ui).green),
            Standing::Superseded => (icons::HISTORY, theme::palette(ui).weak),
        };
        state::marked(ui, icon, format!("{standing} {date}").trim_end(), colour);
    });
    let header = CollapsingHeader::new(theme::caption(tr!(texts, "why-version"))).id_salt("more");
    let name = tr!(texts, "why-version-name", standing = standing, date = date);
    header.show(ui, |ui| details(held, view, ui)).header_response.accessible_name(name.trim());
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
    let people = held.participants.iter().map(|person| match person.name.trim() {
        "" => person.role.to_string(),
        name => format!("{} ({name})", person.role),
    });
    let laws: Vec<&str> = held.laws.iter().map(|law| &**law).collect();
    let day = |date: Option<crate::domain::Date>| date.map_or_else(String::new, |date| date.to_string());
    let facts = [
        (tr!(texts, "session-held-on"), day(held.held_on)),
        (tr!(texts, "session-participants"), people.collect::<Vec<_>>().join(" · ")),
        (tr!(texts, "session-personal-data"), texts.word(held.personal_data)),
        (tr!(texts, "session-laws"), laws.join(" · ")),
        (tr!(texts, "session-notes"), held.method_note.trim().to_owned()),
        (tr!(texts, "session-decided-by"), held.decided_by.trim().to_owned()),
        (tr!(texts, "session-decided-on"), day(held.decided_on)),
        (tr!(texts, "session-reference"), held.decision_reference.trim().to_owned()),
    ];
    for (label, value) in facts.iter().filter(|(_, value)| !value.is_empty()) {
        quiet(ui, &format!("{label}: {value}"));
    }
}
