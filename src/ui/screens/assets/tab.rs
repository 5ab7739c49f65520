//! The tab that only an asset has: the systems that carry it.

use super::Assets;
use crate::domain::{AssetId, SystemId};
use crate::i18n::Texts;
use crate::register::query::{Selection, SystemFilter};
use crate::register::{Slot, Snapshot};
use crate::tr;
use crate::ui::screens::records::links::{End, Links};
use crate::ui::screens::records::{self, Asked};
use crate::ui::screens::systems::Systems;
use crate::ui::{Action, Outcome, View};
use eframe::egui::Ui;

/// What the tab keeps between frames.
pub type Carriers = Links<Assets>;

impl records::Tabs<AssetId> for Carriers {
    type Tab = ();

    fn names(view: &View<'_>, id: AssetId) -> Vec<((), String)> {
        let systems = view.snapshot.assets().slot(id).map_or(0, |slot| view.snapshot.carriers_of(slot).len());
        vec![((), tr!(view.texts, "assets-tab-systems", count = view.texts.number(systems)))]
    }

    fn show(
        &mut self,
        (): (),
        view: &View<'_>,
        id: AssetId,
        ui: &mut Ui,
        asked: &mut Option<Asked>,
        actions: &mut Vec<Action>,
    ) {
        self.show(view, id, ui, asked, actions);
    }

    fn settle(&mut self, asked: Asked, outcome: &Outcome) {
        self.settle(asked, outcome);
    }
}

impl End for Assets {
    type Other = Systems;
    type New = ();

    fn linked(snapshot: &Snapshot, slot: Slot) -> &[Slot] {
        snapshot.carriers_of(slot)
    }

    fn ends(own: AssetId, other: SystemId) -> (SystemId, AssetId) {
        (other, own)
    }

    fn find(snapshot: &Snapshot, words: &str) -> Vec<Slot> {
        SystemFilter { text: words.to_owned(), ..SystemFilter::of(Selection::All, None) }.slots(snapshot)
    }

    fn nothing(texts: &Texts) -> String {
        tr!(texts, "assets-systems-nothing")
    }

    fn title(name: &str, texts: &Texts) -> String {
        tr!(texts, "assets-link-title", name = name)
    }

    fn search(texts: &Texts) -> String {
        tr!(texts, "assets-link-search")
    }
}
