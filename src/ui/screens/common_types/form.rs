//! The form of a type.

use super::ranges;
use crate::domain::{CommonType, CommonTypeId, PersonalData};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::View;
use crate::ui::screens::records::fields::{name, section};
use crate::ui::screens::records::{self, Drafted};
use crate::ui::theme;
use crate::ui::widgets::field::{self, Field};
use eframe::egui::Ui;

/// The types, as records that are written in a form.
pub struct CommonTypes;

/// A type being written.
pub type Form = records::Form<CommonTypes>;

/// An otherwise empty new type.
pub fn fresh(view: &View<'_>) -> CommonType {
    CommonType::new(CommonTypeId::fresh(view.now), "")
}

impl Drafted for CommonTypes {
    type Record = CommonType;
    type Written = ();
    type Offers = ();

    fn save(held: CommonType) -> Command {
        Command::SaveCommonType(Box::new(held))
    }

    fn read(draft: &mut CommonType, (): &()) -> Result<(), Refusal> {
        draft.name = draft.name.trim().into();
        Ok(())
    }

    fn offers(_: &View<'_>, _: &CommonType) {}

    fn fields(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        name(ui, form, view, &tr!(texts, "types-name"), |held| &mut held.name);
        Field::new(&tr!(texts, "types-description")).paragraph(ui, &mut form.draft.description, 2);
        section(ui, &tr!(texts, "types-section-levels"));
        ranges::fields(ui, view, &mut form.draft.ranges);
        field::check(ui, &tr!(texts, "types-may-be-lowered"), &mut form.draft.may_be_lowered);
        ui.label(theme::caption(tr!(texts, "types-may-be-lowered-about")));
        Field::new(&tr!(texts, "types-motivation")).paragraph(ui, &mut form.draft.motivation, 3);
        section(ui, &tr!(texts, "types-section-law"));
        let hint = tr!(texts, "assets-laws-hint");
        Field::new(&tr!(texts, "types-laws")).hint(&hint).list(ui, texts, &mut form.draft.laws);
        let field = tr!(texts, "types-personal-data");
        Field::new(&field).choice(ui, texts, &mut form.draft.personal_data, &PersonalData::ALL);
        Field::new(&tr!(texts, "types-type-note")).paragraph(ui, &mut form.draft.note, 2);
    }
}
