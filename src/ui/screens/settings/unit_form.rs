//! The form of a unit.

use crate::domain::{Unit, UnitId, UnitKind};
use crate::register::{Command, Refusal};
use crate::tr;
use crate::ui::View;
use crate::ui::screens::records::fields::{is_about_name, name};
use crate::ui::screens::records::{self, Drafted, units};
use crate::ui::widgets::field::Field;
use eframe::egui::Ui;

/// The units, as records that are written in a form.
pub struct Units;

/// A unit being written.
pub type Form = records::Form<Units>;

impl Drafted for Units {
    type Record = Unit;
    type Written = ();
    /// The units that it can belong to.
    type Offers = Vec<(Option<UnitId>, String)>;

    fn save(unit: Unit) -> Command {
        Command::SaveUnit(unit)
    }

    fn read(draft: &mut Unit, (): &()) -> Result<(), Refusal> {
        draft.name = draft.name.trim().into();
        draft.officer = draft.officer.trim().into();
        Ok(())
    }

    fn has_place(refusal: &Refusal) -> bool {
        is_about_name(refusal) || *refusal == Refusal::UnitInItself
    }

    fn offers(view: &View<'_>, draft: &Unit) -> Self::Offers {
        let mut parents = units::options(view);
        parents.retain(|(id, _)| *id != Some(draft.id));
        if let Some((None, top)) = parents.first_mut() {
            *top = tr!(view.texts, "units-top");
        }
        parents
    }

    fn fields(form: &mut Form, view: &View<'_>, ui: &mut Ui) {
        let texts = view.texts;
        name(ui, form, view, &tr!(texts, "units-name"), |unit| &mut unit.name);
        Field::new(&tr!(texts, "units-kind")).choice(ui, texts, &mut form.draft.kind, &UnitKind::ALL);
        let wrong_parent = form.wrong(view, |refusal| *refusal == Refusal::UnitInItself);
        let parent = tr!(texts, "units-parent");
        Field::new(&parent).error(wrong_parent.as_deref()).choice_of(ui, &mut form.draft.parent, &form.offers);
        let hint = tr!(texts, "units-officer-hint");
        Field::new(&tr!(texts, "units-officer")).hint(&hint).text(ui, &mut form.draft.officer);
    }
}

/// A new unit beneath another one, or at the top.
pub fn fresh(view: &View<'_>, parent: Option<UnitId>) -> Unit {
    let is_first = view.snapshot.units().is_empty();
    let kind = if is_first { UnitKind::Municipality } else { UnitKind::default() };
    Unit { id: UnitId::fresh(view.now), name: "".into(), kind, parent, officer: "".into() }
}
