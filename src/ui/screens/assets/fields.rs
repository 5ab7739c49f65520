//! The fields of an asset in calm sections, two beside each other where there is room.

use super::{Assets, common_type};
use crate::domain::{Asset, PersonalData, Text, UnitId};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::screens::records::fields::{is_about_reference, name, offered, pair, section};
use crate::ui::screens::records::{self, units};
use crate::ui::widgets::field::Field;
use crate::ui::{View, order, theme};
use eframe::egui::Ui;

type Form = records::Form<Assets>;

/// What fields offer: the units, and what is used elsewhere in the register.
#[derive(Default)]
pub struct Offers {
    units: Vec<(Option<UnitId>, String)>,
    record_types: Vec<Text>,
    pub(super) common_types: Vec<Text>,
}

impl records::Drafted for Assets {
    type Record = Asset;
    type Written = ();
    type Offers = Offers;

    fn save(asset: Asset) -> Command {
        Command::SaveAsset(Box::new(asset))
    }

    fn read(draft: &mut Asset, (): &()) -> Result<(), Refusal> {
        draft.name = draft.name.trim().into();
        draft.reference = draft.reference.trim().into();
        Ok(())
    }

    /// The tab "Nivå" sets the mark; the form does not set it back.
    fn take_over(draft: &mut Asset, base: &mut Asset, held: &Asset) {
        draft.review_mark.clone_from(&held.review_mark);
        base.review_mark.clone_from(&held.review_mark);
    }

    fn offers(view: &View<'_>, _: &Asset) -> Offers {
        let assets = || view.snapshot.assets().iter().map(|(_, asset)| asset);
        Offers {
            units: units::options(view),
            record_types: order::distinct(assets().map(|asset| &asset.record_type)),
            common_types: common_types(view),
        }
    }

    fn fields(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
        basics(form, view, ui);
        responsible(form, view, ui);
        law(form, view, ui);
        other(form, view, ui);
    }
}

/// The types first, then what stands in their place elsewhere.
fn common_types(view: &View<'_>) -> Vec<Text> {
    let snapshot = view.snapshot;
    let mut offered = order::distinct(snapshot.common_types().iter().map(|(_, held)| &held.name));
    let written = order::distinct(snapshot.assets().iter().map(|(_, asset)| &asset.common_type));
    offered.extend(written.into_iter().filter(|name| snapshot.common_type(name).is_none()));
    offered
}

fn basics(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    ui.label(theme::strong(tr!(texts, "assets-section-basics")));
    name(ui, form, view, &tr!(texts, "assets-name"), |asset| &mut asset.name);
    let wrong_reference = form.wrong(view, is_about_reference);
    pair(
        ui,
        form,
        |ui, form| {
            let field = tr!(texts, "assets-reference");
            Field::new(&field).error(wrong_reference.as_deref()).text(ui, &mut form.draft.reference);
        },
        |ui, form| {
            Field::new(&tr!(texts, "assets-unit")).choice_of(ui, &mut form.draft.unit, &form.offers.units);
        },
    );
    common_type::field(form, view, ui);
    Field::new(&tr!(texts, "assets-description")).paragraph(ui, &mut form.draft.description, 3);
}

fn responsible(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "assets-section-responsible"));
    Field::new(&tr!(texts, "assets-information-owners")).list(ui, texts, &mut form.draft.information_owners);
}

fn law(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "assets-section-law"));
    let field = tr!(texts, "assets-personal-data");
    Field::new(&field).choice(ui, texts, &mut form.draft.personal_data, &PersonalData::ALL);
    let hint = tr!(texts, "assets-laws-hint");
    Field::new(&tr!(texts, "assets-laws")).hint(&hint).list(ui, texts, &mut form.draft.laws);
}

fn other(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    section(ui, &tr!(texts, "assets-section-other"));
    offered(ui, &tr!(texts, "assets-record-type"), &mut form.draft.record_type, &form.offers.record_types);
    Field::new(&tr!(texts, "assets-note")).paragraph(ui, &mut form.draft.note, 3);
}
