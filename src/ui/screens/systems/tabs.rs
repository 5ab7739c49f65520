//! The tabs that only a system has: the information it carries, what it rests on, what is required of it,
//! what is done about it, and the fixed questions about it.

use super::Systems;
use super::dependencies::Dependencies;
use super::new_asset::NewAsset;
use crate::domain::derive::Network as _;
use crate::domain::{AssetId, SystemId};
use crate::i18n::Texts;
use crate::register::query::{AssetFilter, AssetSelection};
use crate::register::{Slot, Snapshot};
use crate::tr;
use crate::ui::screens::analyses::{AnalysesState, analyses_tab};
use crate::ui::screens::assets::Assets;
use crate::ui::screens::catalogue::{RequirementsState, requirements_tab};
use crate::ui::screens::plan::actions_tab;
use crate::ui::screens::records::links::{End, Links};
use crate::ui::screens::records::{self, Asked};
use crate::ui::{Action, Outcome, View};
use eframe::egui::Ui;

/// One of the tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    Information,
    Dependencies,
    Requirements,
    Actions,
    Analyses,
}

/// What the tabs keep between frames.
#[derive(Default)]
pub struct Tabs {
    information: Links<Systems>,
    dependencies: Dependencies,
    requirements: RequirementsState,
    analyses: AnalysesState,
}

impl records::Tabs<SystemId> for Tabs {
    type Tab = Own;

    fn names(view: &View<'_>, id: SystemId) -> Vec<(Own, String)> {
        let (snapshot, texts) = (view.snapshot, view.texts);
        let slot = snapshot.systems().slot(id);
        let assets = slot.map_or(0, |slot| snapshot.carried_by(slot).len());
        let systems = slot.map_or(0, |slot| snapshot.rests_on(slot).len() + snapshot.dependents(slot).len());
        vec![
            (Own::Information, tr!(texts, "systems-tab-information", count = texts.number(assets))),
            (Own::Dependencies, tr!(texts, "systems-tab-dependencies", count = texts.number(systems))),
            (Own::Requirements, tr!(texts, "requirements-tab")),
            (Own::Actions, tr!(texts, "plan-measures")),
            (Own::Analyses, tr!(texts, "analyses-tab")),
        ]
    }

    fn show(
        &mut self,
        tab: Own,
        view: &View<'_>,
        id: SystemId,
        ui: &mut Ui,
        asked: &mut Option<Asked>,
        actions: &mut Vec<Action>,
    ) {
        match tab {
            Own::Information => self.information.show(view, id, ui, asked, actions),
            Own::Dependencies => self.dependencies.show(view, id, ui, asked, actions),
            Own::Requirements => requirements_tab(&mut self.requirements, view, id, ui, actions),
            Own::Actions => actions_tab(view, id, ui, actions),
            Own::Analyses => analyses_tab(&mut self.analyses, view, id, ui, actions),
        }
    }

    fn settle(&mut self, asked: Asked, outcome: &Outcome) {
        self.information.settle(asked, outcome);
        self.dependencies.settle(asked, outcome);
    }

    fn hear(&mut self, outcome: &Outcome) {
        self.analyses.settle(outcome);
    }

    fn is_dirty(&self) -> bool {
        self.analyses.is_dirty()
    }

    fn save(&mut self) -> Option<Own> {
        self.analyses.save().then_some(Own::Analyses)
    }
}

impl End for Systems {
    type Other = Assets;
    type New = NewAsset;

    fn linked(snapshot: &Snapshot, slot: Slot) -> &[Slot] {
        snapshot.carried_by(slot)
    }

    fn ends(own: SystemId, other: AssetId) -> (SystemId, AssetId) {
        (own, other)
    }

    fn find(snapshot: &Snapshot, words: &str) -> Vec<Slot> {
        AssetFilter { text: words.to_owned(), ..AssetFilter::of(AssetSelection::All, None) }.slots(snapshot)
    }

    fn nothing(texts: &Texts) -> String {
        tr!(texts, "systems-information-nothing")
    }

    fn title(name: &str, texts: &Texts) -> String {
        tr!(texts, "systems-link-title", name = name)
    }

    fn search(texts: &Texts) -> String {
        tr!(texts, "systems-link-search")
    }
}
