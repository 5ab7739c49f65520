//! Informationsmängder: the list, and beside it the pane of the asset that is open.

mod change;
mod column;
mod common_type;
mod fields;
mod tab;

use super::records::{self, About, Count, Said, Tab, joined};
use crate::domain::{Asset, AssetId, RecordKey, Subject};
use crate::exchange::List;
use crate::i18n::Texts;
use crate::register::query::AssetSelection;
use crate::register::{Command, Slot, Snapshot, Table};
use crate::tr;
use crate::ui::screens::Wish;
use crate::ui::widgets::badge;
use crate::ui::{Action, View, icons};
use eframe::egui::Ui;

/// What the screen keeps between frames.
pub type State = records::State<Assets>;

/// The information assets, as a kind of record with a screen.
pub struct Assets;

impl records::Kind for Assets {
    type Set = AssetSelection;
    type Column = column::Column;
    type Change = change::Change;
    type Tabs = tab::Carriers;

    const NAME: &'static str = "assets";
    const ICON: char = icons::ASSETS;
    const ALL: AssetSelection = AssetSelection::All;
    const EDIT_SEVERAL: &'static str = "edit_assets";
    const REMOVE_SEVERAL: &'static str = "remove_assets";
    /// What a new asset needs next is its level.
    const NEXT: Tab<()> = Tab::Level;

    fn table(snapshot: &Snapshot) -> &Table<Asset> {
        snapshot.assets()
    }

    fn subject(id: AssetId) -> Option<Subject> {
        Some(Subject::Asset(id))
    }

    fn key(id: AssetId) -> RecordKey {
        RecordKey::Asset(id)
    }

    fn of(subject: Subject) -> Option<AssetId> {
        if let Subject::Asset(id) = subject { Some(id) } else { None }
    }

    fn about(asset: &Asset) -> About<'_> {
        About { reference: &asset.reference, name: &asset.name, unit: asset.unit }
    }

    fn say(said: Said, texts: &Texts) -> String {
        match said {
            Said::Title => tr!(texts, "assets-title"),
            Said::New => tr!(texts, "assets-new"),
            Said::Nothing => tr!(texts, "assets-nothing"),
            Said::NothingFits => tr!(texts, "assets-nothing-fits"),
            Said::Leave => tr!(texts, "assets-leave-message"),
            Said::Several(count) => tr!(texts, "assets-several", count = count),
            Said::Change(count) => tr!(texts, "assets-bulk-title", count = count),
        }
    }

    fn set_name(set: AssetSelection, texts: &Texts) -> Option<String> {
        Some(match set {
            AssetSelection::All => return None,
            AssetSelection::Decided => tr!(texts, "assets-set-decided"),
            AssetSelection::Undecided => tr!(texts, "assets-set-undecided"),
            AssetSelection::Draft => tr!(texts, "assets-set-draft"),
            AssetSelection::Review(state) => texts.word(state),
            AssetSelection::Unlinked => tr!(texts, "assets-set-unlinked"),
            AssetSelection::OfType(_) => tr!(texts, "assets-set-of-type"),
            AssetSelection::OutsideType => tr!(texts, "assets-set-outside-type"),
            AssetSelection::LoweredType => tr!(texts, "assets-set-lowered-type"),
        })
    }

    fn wanted(wish: Wish) -> Option<AssetSelection> {
        if let Wish::ListAssets(selection) = wish { Some(selection) } else { None }
    }

    fn shows(set: AssetSelection, _: bool, snapshot: &Snapshot, slot: Slot, _: &Asset) -> bool {
        set.holds(snapshot, slot)
    }

    fn counts(snapshot: &Snapshot, slot: Slot, _: &Asset) -> (bool, bool) {
        (true, snapshot.asset_levels(slot).is_some())
    }

    fn told(count: &Count, texts: &Texts) -> String {
        let all = tr!(texts, "assets-count", all = &*count.all, decided = &*count.marked);
        match &count.shown {
            Some(shown) => tr!(texts, "assets-count-shown", shown = &**shown, all = all),
            None => all,
        }
    }

    fn exports(texts: &Texts) -> Vec<(List, String)> {
        vec![(List::Assets, tr!(texts, "assets-list-assets")), (List::Carries, tr!(texts, "assets-list-carries"))]
    }

    fn badges(ui: &mut Ui, view: &View<'_>, slot: Slot) {
        let levels = view.snapshot.asset_levels(slot).unwrap_or_default();
        badge::levels(ui, &levels, view.snapshot.settings(), view.texts);
    }

    fn caption(asset: &Asset, view: &View<'_>) -> String {
        joined([&*asset.reference, view.snapshot.unit_name(asset.unit)])
    }

    fn duplicate(of: AssetId, name: &str, view: &View<'_>) -> (AssetId, Action) {
        let id = AssetId::fresh(view.now);
        (id, Action::Confirm(Box::new(Command::DuplicateAsset { of, id, name: name.into() })))
    }

    fn remove(id: AssetId) -> Command {
        Command::RemoveAsset(id)
    }

    fn fresh(view: &View<'_>) -> Asset {
        let mut asset = Asset::new(AssetId::fresh(view.now), &view.snapshot.next_asset_reference(), "");
        asset.unit = view.unit;
        asset
    }

    fn started(wish: Wish, view: &View<'_>) -> Option<Asset> {
        let Wish::NewAssetOf(id) = wish else { return None };
        let held = view.snapshot.common_types().get(id)?;
        let mut asset = Self::fresh(view);
        asset.name = held.name.clone();
        common_type::fill(&mut asset, held);
        Some(asset)
    }
}
