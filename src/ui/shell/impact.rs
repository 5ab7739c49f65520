//! Which systems' levels a command moves, old beside new, before it is carried out (domain 3, rule 8).

use crate::domain::{Asset, Subject};
use crate::register::{Command, Impact, Shifted};
use crate::tr;
use crate::ui::widgets::badge;
use crate::ui::widgets::modal::{Answer, Modal};
use crate::ui::{View, icons, theme};
use eframe::egui::{Align, Label, Layout, Response, ScrollArea, Ui, vec2};

/// How wide a modal is that shows them.
pub const WIDTH: f32 = 560.0;

const NAME_WIDTH: f32 = 190.0;
const LEVELS_WIDTH: f32 = 140.0;

/// A command with what it would move.
pub struct ImpactQuestion {
    /// The command that is carried out when accepted.
    pub command: Box<Command>,
    /// What it would move.
    pub impact: Impact,
}

/// Whether a command takes records away, and therefore always asks.
#[must_use]
pub fn removes(command: &Command) -> bool {
    match command {
        Command::All { commands, .. } => !commands.is_empty() && commands.iter().all(removes),
        Command::RemoveUnit(_)
        | Command::RemoveSystem(_)
        | Command::RemoveAsset(_)
        | Command::RemoveDependency(..)
        | Command::RemoveAdjustment(_)
        | Command::RemoveCommonType(_)
        | Command::RemoveMeasure(_)
        | Command::RemoveAcceptance(_)
        | Command::RemoveFollowUp(_)
        | Command::RemoveListProfile(_)
        | Command::UnlinkAsset(..)
        | Command::DiscardDraft(_) => true,
        _ => false,
    }
}

/// Draws the question.
pub fn show(question: &ImpactQuestion, view: &View<'_>, ui: &Ui) -> Option<Answer> {
    let (texts, command) = (view.texts, &*question.command);
    let is_dangerous = removes(command);
    let count = question.impact.shifted.len();
    let (label, subject) = command.label(view.snapshot);
    let title = if is_dangerous {
        tr!(texts, "app-impact-remove", name = subject.to_string())
    } else {
        tr!(texts, "app-impact-title", count = count)
    };
    let accept = match command {
        _ if is_dangerous => tr!(texts, "common-remove-now"),
        Command::DecideClassification(_) | Command::All { label: "decide_session", .. } => {
            tr!(texts, "app-impact-decide")
        }
        _ => tr!(texts, "app-impact-accept"),
    };
    let modal = Modal { is_dangerous, width: WIDTH, ..Modal::new("impact", &title, &accept) };
    modal.show(ui, texts, |ui| {
        if !is_dangerous {
            let what = texts.operation_name(label);
            let named = tr!(texts, "app-operation-named", operation = what, subject = subject.to_string());
            ui.label(theme::caption(named));
        }
        for sentence in rests(command, view) {
            ui.label(sentence);
        }
        if is_dangerous && count > 0 {
            ui.add_space(theme::space(2));
            ui.label(theme::strong(tr!(texts, "app-impact-title", count = count)));
        }
        if is_dangerous && count == 0 {
            ui.label(tr!(texts, "app-impact-none"));
        }
        let only_status = question.impact.shifted.iter().filter(|shifted| !shifted.moves_levels()).count();
        if only_status > 0 && only_status < count {
            ui.label(theme::caption(tr!(texts, "app-impact-only-status", count = only_status)));
        }
        ui.add_space(theme::space(1));
        shifted(&question.impact.shifted, view, ui);
    })
}

/// The systems whose levels move, old beside new.
pub fn shifted(shifted: &[Shifted], view: &View<'_>, ui: &mut Ui) {
    let area = ScrollArea::vertical().max_height(theme::space(75)).auto_shrink([false, true]);
    area.show_rows(ui, theme::ROW_HEIGHT, shifted.len(), |ui, range| {
        for one in &shifted[range] {
            ui.horizontal(|ui| {
                ui.set_min_height(theme::ROW_HEIGHT);
                cell(ui, NAME_WIDTH, |ui| ui.add(Label::new(&*one.name).truncate()).on_hover_text(&*one.name));
                cell(ui, LEVELS_WIDTH, |ui| badge::standing(ui, one.before, view.snapshot.settings(), view.texts));
                ui.label(theme::icon(icons::ARROW));
                match one.after {
                    Some(after) => badge::standing(ui, after, view.snapshot.settings(), view.texts),
                    None => ui.label(tr!(view.texts, "app-impact-gone")),
                };
            });
        }
    });
}

/// A column of the same width in every row.
fn cell(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> Response) {
    ui.allocate_ui_with_layout(vec2(width, theme::ROW_HEIGHT), Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_width(width);
        add(ui);
    });
}

/// What else rests on what a command takes away.
fn rests(command: &Command, view: &View<'_>) -> Vec<String> {
    let (snapshot, texts) = (view.snapshot, view.texts);
    let mut told = Vec::new();
    match command {
        Command::RemoveSystem(id) => {
            if let Some(slot) = snapshot.systems().slot(*id) {
                let carried = snapshot.carried_by(slot).len();
                let dependents = snapshot.all_dependencies().filter(|link| link.on == *id).count();
                told.push(tr!(texts, "app-rests-system", assets = carried, systems = dependents));
                told.extend(has_decision(Subject::System(*id), view));
            }
        }
        Command::RemoveAsset(id) => {
            if let Some(slot) = snapshot.assets().slot(*id) {
                let names = snapshot.carriers_of(slot).iter().filter_map(|slot| snapshot.systems().at(*slot));
                let names: Vec<&str> = names.take(5).map(|system| &*system.name).collect();
                let count = snapshot.carriers_of(slot).len();
                told.push(tr!(texts, "app-rests-asset", count = count, names = names.join(", ")));
                told.extend(has_decision(Subject::Asset(*id), view));
            }
        }
        Command::RemoveCommonType(id) => {
            let follow = |asset: &Asset| snapshot.type_of(Subject::Asset(asset.id)).is_some_and(|held| held.id == *id);
            let count = snapshot.assets().iter().filter(|(_, asset)| follow(asset)).count();
            told.push(tr!(texts, "app-rests-type", count = count));
        }
        Command::RemoveUnit(id) => {
            let systems = snapshot.systems().iter().filter(|(_, system)| system.unit == Some(*id)).count();
            let assets = snapshot.assets().iter().filter(|(_, asset)| asset.unit == Some(*id)).count();
            let parts = snapshot.units().iter().filter(|(_, unit)| unit.parent == Some(*id)).count();
            told.push(tr!(texts, "app-rests-unit", systems = systems, assets = assets, parts = parts));
        }
        _ => {}
    }
    if removes(command) {
        told.push(tr!(texts, "app-impact-undo"));
    }
    told
}

fn has_decision(subject: Subject, view: &View<'_>) -> Option<String> {
    view.snapshot.decided(subject).map(|_| tr!(view.texts, "app-rests-decision"))
}

#[cfg(test)]
mod tests {
    use super::removes;
    use crate::domain::AssetId;
    use crate::register::Command;

    #[test]
    fn removing_several_asks_as_removing_one_does() {
        let remove = || Command::RemoveAsset(AssetId::fresh(jiff::Timestamp::UNIX_EPOCH));
        let all = |commands| Command::All { label: "remove_assets", subject: "".into(), commands };
        assert!(removes(&all(vec![remove(), remove()])));
        assert!(!removes(&all(Vec::new())), "nothing is removed");
    }
}
