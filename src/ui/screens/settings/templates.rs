//! How lists come in and go out, kept in the register: to be seen, renamed and removed.

use super::Asked;
use crate::domain::{ListProfile, ListProfileId, ProfileKind, fold};
use crate::exchange::List;
use crate::exchange::intake::list_of;
use crate::register::{Command, Refusal, Slot, Snapshot};
use crate::tr;
use crate::ui::screens::records::fields::{is_about_name, name};
use crate::ui::screens::records::opened::{Opened, is_delete_pressed, selected};
use crate::ui::screens::records::{self, Drafted, Wanted, show_form};
use crate::ui::shell::list_name;
use crate::ui::widgets::button;
use crate::ui::widgets::empty::empty;
use crate::ui::widgets::field;
use crate::ui::widgets::layout::line;
use crate::ui::widgets::table::{Column, Event, Sort, Table, TableState};
use crate::ui::{Action, View, icons, theme};
use eframe::egui::{Align, Label, Layout, RichText, Ui};
use rustc_hash::FxHashMap;

const NAME: &str = "name";

/// What the part keeps between frames.
#[derive(Default)]
pub struct Templates {
    table: TableState,
    rows: Vec<Slot>,
    /// Which list each is for, read once for each change of the register.
    lists: Lists,
    made: Option<(u64, Option<Sort>)>,
    pub(super) opened: Opened<Written>,
}

type Lists = FxHashMap<Slot, List>;

/// The templates, as records whose name is written in a form.
pub struct Written;

type Form = records::Form<Written>;

impl Drafted for Written {
    type Record = ListProfile;
    type Written = ();
    type Offers = ();

    fn save(profile: ListProfile) -> Command {
        Command::SaveListProfile(Box::new(profile))
    }

    fn read(draft: &mut ListProfile, (): &()) -> Result<(), Refusal> {
        draft.name = draft.name.trim().into();
        Ok(())
    }

    fn has_place(refusal: &Refusal) -> bool {
        is_about_name(refusal)
    }

    fn offers(_: &View<'_>, _: &ListProfile) {}

    fn fields(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        name(ui, form, view, &tr!(texts, "settings-template-name"), |profile| &mut profile.name);
        let other = view.snapshot.list_profile(form.draft.kind, form.draft.name.trim());
        if other.is_some_and(|other| other.id != form.draft.id) {
            field::warning(ui, &tr!(texts, "intake-profile-there"));
        }
    }
}

impl Templates {
    /// Follows what happened to the templates.
    pub fn refresh(&mut self, view: &View<'_>) {
        let made = Some((view.snapshot.revision(), self.table.sort));
        if self.made != made {
            self.made = made;
            let held = view.snapshot.list_profiles().iter();
            self.lists = held.filter_map(|(slot, profile)| Some((slot, list_of(profile)?))).collect();
            self.rows = ordered(view, &self.lists, self.table.sort);
        }
        let held = view.snapshot.list_profiles();
        // There is no new one to begin here: they come from what was done with a list.
        let fresh = || ListProfile {
            id: ListProfileId::fresh(view.now),
            kind: ProfileKind::Import,
            name: "".into(),
            text: "".into(),
        };
        self.opened.refresh(held, fresh);
        self.opened.reveal(&mut self.table, &self.rows, held);
    }

    fn selected(&self, snapshot: &Snapshot) -> Option<ListProfileId> {
        selected(&self.table, &self.rows, snapshot.list_profiles())
    }
}

fn ordered(view: &View<'_>, lists: &Lists, sort: Option<Sort>) -> Vec<Slot> {
    let held = view.snapshot.list_profiles();
    let mut rows: Vec<Slot> = held.iter().map(|(slot, _)| slot).collect();
    let column = sort.map_or(NAME, |sort| sort.column);
    rows.sort_by_cached_key(|slot| {
        let profile = held.at(*slot)?;
        Some((fold(&text((*slot, profile), column, lists, view)), fold(&profile.name), profile.kind))
    });
    if sort.is_some_and(|sort| sort.is_descending) {
        rows.reverse();
    }
    rows
}

fn text((slot, profile): (Slot, &ListProfile), column: &str, lists: &Lists, view: &View<'_>) -> String {
    match column {
        NAME => profile.name.to_string(),
        "list" => lists.get(&slot).map_or_else(String::new, |list| list_name(*list, view.texts)),
        _ => view.texts.word(profile.kind),
    }
}

/// Draws the list.
pub fn show(templates: &mut Templates, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let texts = view.texts;
    if templates.rows.is_empty() {
        empty(ui, icons::IMPORT, &tr!(texts, "settings-templates-nothing"), None);
        return;
    }
    ui.add(Label::new(theme::caption(tr!(texts, "settings-templates-note"))).wrap());
    ui.add_space(theme::space(2));
    for event in table(templates, view, ui) {
        let selected = templates.selected(view.snapshot);
        templates.opened.follow_list(event, selected);
    }
    if let Some(id) = templates.selected(view.snapshot)
        && is_delete_pressed(view, ui)
    {
        actions.push(Action::Confirm(Box::new(Command::RemoveListProfile(id))));
    }
}

fn table(templates: &mut Templates, view: &View<'_>, ui: &mut Ui) -> Vec<Event> {
    let texts = view.texts;
    let columns = [
        Column::new(NAME, tr!(texts, "settings-template-name"), 130.0).growing(),
        Column::new("list", tr!(texts, "settings-template-list"), 140.0),
        Column::new("way", tr!(texts, "settings-template-way"), 90.0),
    ];
    let held = view.snapshot.list_profiles();
    let name = |slot: Slot| held.at(slot).map(|profile| profile.name.to_string()).unwrap_or_default();
    let Templates { table, rows, lists, .. } = templates;
    let drawn = Table { id: "templates", columns: &columns, rows, key_column: NAME, name: &name };
    drawn.show(ui, table, texts, |ui, slot, id| {
        if let Some(profile) = held.at(slot) {
            let weak = theme::palette(ui).weak;
            let said = RichText::new(text((slot, profile), id, lists, view)).color(weak);
            ui.add(Label::new(said).truncate().selectable(false));
        }
    })
}

/// Draws the pane of the template that is open.
pub fn pane(
    templates: &mut Templates,
    view: &View<'_>,
    ui: &mut Ui,
    asked: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    let texts = view.texts;
    let profiles = view.snapshot.list_profiles();
    let slot = templates.opened.id().and_then(|id| profiles.slot(id));
    let Some((slot, held)) = slot.and_then(|slot| Some((slot, profiles.at(slot)?))) else { return };
    line(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        if button::quiet_tool(ui, icons::CLOSE, &tr!(texts, "units-close")).clicked() {
            templates.opened.back();
        }
        ui.add_enabled_ui(view.is_writable, |ui| {
            if button::quiet_tool(ui, icons::REMOVE, &tr!(texts, "common-remove")).clicked() {
                actions.push(Action::Confirm(Box::new(Command::RemoveListProfile(held.id))));
            }
        });
        let said = |column| text((slot, held), column, &templates.lists, view);
        let caption = [said("way"), said("list")].join(" · ");
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(theme::caption(caption)).truncate());
        });
    });
    ui.add(Label::new(theme::heading(&*held.name)).truncate());
    ui.add_space(theme::space(2));
    match templates.opened.form.as_mut().and_then(|form| show_form(form, view, ui, actions)) {
        Some(Wanted::Saving) => *asked = Some(Asked::Template),
        Some(Wanted::Leaving) => templates.opened.close(),
        None => {}
    }
}
