//! What adopting another catalogue would mean, before it is done: what goes on, what changes, what is new and what ends.

use crate::catalogue::{Catalogue, Continued};
use crate::domain::requirement::PLACEHOLDER;
use crate::domain::{Requirement, Text};
use crate::i18n::Texts;
use crate::register::Snapshot;
use crate::register::query::Adoption;
use crate::tr;
use crate::ui::widgets::field;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{View, theme};
use eframe::egui::{CollapsingHeader, Label, RichText, Ui};

/// How wide the modal is: two wordings are read beneath each other.
const WIDTH: f32 = 720.0;

/// A catalogue that may be adopted, with what that would mean.
pub struct AdoptionQuestion {
    /// The catalogue.
    pub catalogue: Box<Catalogue>,
    title: String,
    accept: String,
    /// How many of each fate there are.
    summary: String,
    /// What follows, in words; empty where nothing does.
    follows: String,
    unknown_columns: Vec<String>,
    groups: Vec<Group>,
    /// Whether the register uses it already.
    is_adopted: bool,
}

/// Requirements that have the same fate.
struct Group {
    key: &'static str,
    heading: String,
    /// Whether its rows are in sight at first.
    is_open: bool,
    rows: Vec<Row>,
}

/// What becomes of one requirement.
struct Row {
    name: String,
    /// Where it comes from, and what follows; empty where there is nothing to tell.
    note: String,
    /// The wording of old and of now, where they differ.
    wordings: Option<(Text, Text)>,
}

impl AdoptionQuestion {
    /// Works out what adopting the catalogue would mean.
    #[must_use]
    pub fn new(catalogue: Box<Catalogue>, unknown_columns: Vec<String>, snapshot: &Snapshot, texts: &Texts) -> Self {
        let adoption = snapshot.adoption(&catalogue);
        let follows = texts.following(adoption.total());
        let groups = groups(&adoption, texts);
        let summary = summary(&adoption, texts);
        let (name, version) = (texts.catalogue_title(&catalogue), catalogue.version.to_string());
        let (title, accept) = if catalogue.name.is_empty() {
            let title = tr!(texts, "adoption-title-version", version = version.clone());
            (title, tr!(texts, "adoption-accept-version", version = version))
        } else {
            (tr!(texts, "adoption-title", name = name.clone()), tr!(texts, "adoption-accept", name = name))
        };
        let is_adopted = snapshot.has_adopted(&catalogue);
        Self { catalogue, title, accept, summary, follows, unknown_columns, groups, is_adopted }
    }

    /// Draws the question; `None` while it stays open.
    #[must_use]
    pub fn show(&self, view: &View<'_>, ui: &Ui) -> Option<Answer> {
        let texts = view.texts;
        let can_accept = view.is_writable && !self.is_adopted;
        let modal = Modal { width: WIDTH, can_accept, ..Modal::new("adoption", &self.title, &self.accept) };
        modal.show(ui, texts, |ui| {
            if self.is_adopted {
                let name = texts.catalogue_title(&self.catalogue);
                field::warning(ui, &tr!(texts, "adoption-nothing", name = name));
            }
            ui.add(Label::new(theme::strong(&self.summary)).wrap());
            if self.follows.is_empty() {
                ui.label(tr!(texts, "adoption-follows-nothing"));
            } else {
                ui.label(tr!(texts, "adoption-follows", what = self.follows.clone()));
            }
            ui.label(theme::caption(tr!(texts, "adoption-undo")));
            if !self.unknown_columns.is_empty() {
                let columns = self.unknown_columns.join(", ");
                field::warning(ui, &tr!(texts, "adoption-unknown-columns", columns = columns));
            }
            for group in &self.groups {
                ui.add_space(theme::space(1));
                group.show(texts, ui);
            }
        })
    }
}

impl Group {
    fn show(&self, texts: &Texts, ui: &mut Ui) {
        let header = CollapsingHeader::new(theme::strong(&self.heading)).id_salt(self.key).default_open(self.is_open);
        header.show(ui, |ui| {
            for row in &self.rows {
                row.show(texts, ui);
            }
        });
    }
}

impl Row {
    fn show(&self, texts: &Texts, ui: &mut Ui) {
        ui.add(Label::new(&self.name).wrap());
        let weak = theme::palette(ui).weak;
        if !self.note.is_empty() {
            ui.add(Label::new(theme::caption(&self.note)).wrap());
        }
        if let Some((old, new)) = &self.wordings {
            let old = tr!(texts, "adoption-old", wording = &**old);
            ui.add(Label::new(RichText::new(old).color(weak)).wrap());
            ui.add(Label::new(tr!(texts, "adoption-new", wording = &**new)).wrap());
        }
        ui.add_space(theme::space(1));
    }
}

fn summary(adoption: &Adoption<'_>, texts: &Texts) -> String {
    let comparison = &adoption.comparison;
    let (changed, added) = (comparison.to_confirm().count(), comparison.added().count());
    let (gone, carried) = (comparison.gone.len(), comparison.carried().count());
    tr!(texts, "adoption-summary", changed = changed, added = added, gone = gone, carried = carried)
}

fn groups(adoption: &Adoption<'_>, texts: &Texts) -> Vec<Group> {
    let comparison = &adoption.comparison;
    let group = |key, heading, rows: Vec<Row>| Group { key, heading, is_open: key != "carried", rows };
    let continued = |held: &Continued<'_>| continued(held, adoption, texts);
    let carried: Vec<Row> = comparison.carried().map(continued).collect();
    let changed: Vec<Row> = comparison.to_confirm().map(continued).collect();
    let added: Vec<Row> = comparison.added().map(continued).collect();
    let gone: Vec<Row> = comparison.gone.iter().map(|held| gone(held, adoption, texts)).collect();
    vec![
        group("changed", tr!(texts, "adoption-to-confirm", count = changed.len()), changed),
        group("added", tr!(texts, "adoption-added", count = added.len()), added),
        group("gone", tr!(texts, "adoption-gone", count = gone.len()), gone),
        group("carried", tr!(texts, "adoption-carried", count = carried.len()), carried),
    ]
}

fn continued(held: &Continued<'_>, adoption: &Adoption<'_>, texts: &Texts) -> Row {
    let requirement = held.requirement;
    let is_renamed = held.of.iter().any(|old| old.id != requirement.id);
    let ids: Vec<&str> = held.of.iter().map(|old| &*old.id).collect();
    let from = if is_renamed { tr!(texts, "adoption-from", ids = ids.join(", ")) } else { String::new() };
    let follows = texts.following(adoption.following(held));
    let parts: Vec<String> = [from, follows].into_iter().filter(|part| !part.is_empty()).collect();
    let old: Vec<Text> = held.of.iter().map(|old| wording(old, texts)).collect();
    let wordings = held.to_confirm.map(|_| (old.join(" + ").into(), wording(requirement, texts)));
    // What is new is read whole; what goes on as it was is known.
    let note = if held.is_new() { wording(requirement, texts).to_string() } else { parts.join(" · ") };
    Row { name: name(requirement, texts), note, wordings }
}

fn gone(held: &Requirement, adoption: &Adoption<'_>, texts: &Texts) -> Row {
    Row { name: name(held, texts), note: texts.following(adoption.held(held)), wordings: None }
}

fn name(held: &Requirement, texts: &Texts) -> String {
    format!("{}  {}", held.id, texts.wording(&held.heading))
}

/// The demand, with the numbers of all levels in the place of the one that counts.
fn wording(held: &Requirement, texts: &Texts) -> Text {
    let limits: Vec<&str> = held.steps.iter().map(|step| texts.wording(&step.limit)).collect();
    texts.wording(&held.is).replace(PLACEHOLDER, &limits.join(" / ")).into()
}
