//! What a set of assets is called on the chip above the list.

use crate::i18n::Texts;
use crate::register::query::AssetSelection;
use crate::tr;

/// The name of a set; `None` for all assets.
pub fn name(selection: AssetSelection, texts: &Texts) -> Option<String> {
    Some(match selection {
        AssetSelection::All => return None,
        AssetSelection::Decided => tr!(texts, "assets-set-decided"),
        AssetSelection::Undecided => tr!(texts, "assets-set-undecided"),
        AssetSelection::Draft => tr!(texts, "assets-set-draft"),
        AssetSelection::Review(state) => texts.word(state),
        AssetSelection::Unlinked => tr!(texts, "assets-set-unlinked"),
    })
}
