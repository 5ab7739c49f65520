//! The common type that an asset follows: chosen from the types, which fill what is still empty.

use super::Assets;
use crate::domain::{Asset, CommonType, PersonalData};
use crate::tr;
use crate::ui::screens::common_types::ranges;
use crate::ui::screens::records;
use crate::ui::screens::records::fields::offered;
use crate::ui::widgets::state;
use crate::ui::{View, icons, theme};
use eframe::egui::{Label, Ui};

/// Draws the field, and beneath it what the type expects.
pub fn field(form: &mut records::Form<Assets>, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let before = form.draft.common_type.clone();
    let field = tr!(texts, "assets-common-type");
    let response = offered(ui, &field, &mut form.draft.common_type, &form.offers.common_types);
    let is_picked = form.draft.common_type != before && !response.changed();
    let held = view.snapshot.common_type(form.draft.common_type.trim());
    if let Some(held) = held.filter(|_| is_picked || response.lost_focus()) {
        fill(&mut form.draft, held);
    }
    match held {
        Some(held) => drop(ui.add(Label::new(theme::caption(expected(held, view))).wrap())),
        None if form.draft.common_type.trim().is_empty() => {}
        None => {
            let amber = theme::palette(ui).amber;
            state::marked(ui, icons::WARNING, &tr!(texts, "assets-common-type-unknown"), amber);
        }
    }
}

/// What a type expects, and whether a unit may go below it.
fn expected(held: &CommonType, view: &View<'_>) -> String {
    let texts = view.texts;
    let ranges = ranges::told(held, view);
    let expected = if ranges.is_empty() {
        tr!(texts, "assets-common-type-open")
    } else {
        tr!(texts, "assets-common-type-expects", ranges = ranges)
    };
    if held.may_be_lowered { expected } else { format!("{expected} {}", tr!(texts, "assets-common-type-fixed")) }
}

/// Takes over from a type what is not written yet.
pub fn fill(asset: &mut Asset, held: &CommonType) {
    asset.common_type = held.name.clone();
    if asset.description.trim().is_empty() {
        asset.description = held.description.clone();
    }
    if asset.laws.is_empty() {
        asset.laws.clone_from(&held.laws);
    }
    if asset.personal_data == PersonalData::Unclear {
        asset.personal_data = held.personal_data;
    }
}
