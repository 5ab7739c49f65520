//! Questions to a snapshot that screens and the command line share, so that their figures are the same.

mod activity;
mod adjustments;
mod adoption;
mod alike;
mod assessment;
mod deviation;
mod differing;
mod filter;
mod heat;
mod overview;
mod plan;
mod requirements;
mod sections;
mod selection;
mod similar;
mod sketch;

pub use activity::{Activity, ActivityProgress, Light};
pub use adjustments::AdjustmentDoubt;
pub use adoption::{Adoption, Following};
pub use alike::{Alike, alike};
pub use assessment::{AssessmentProgress, Demand, is_run_outside};
pub use deviation::{Deviation, deviation, deviations, deviations_in};
pub use differing::{Differing, FAR_APART, differing, differing_in};
pub use filter::{AssetFilter, Filter, SystemFilter};
pub use heat::{Cell, HeatMap, heat_levels};
pub use overview::{COUNTED, Figure, Overview, overview};
pub use plan::{AcceptanceSelection, AcceptanceStanding, MeasureSelection, PlanFigures, PlanList, plan_figures};
pub use sections::UnitFigures;
pub use selection::{AssetSelection, Selection};
pub use similar::{Likeness, Similar, similar};

use super::{Slot, Snapshot};
use crate::domain::UnitId;
use sections::Sections;

/// Whether an asset belongs to a unit or to one beneath it; all of them do where no unit is given.
fn assets_in(snapshot: &Snapshot, unit: Option<UnitId>) -> impl Fn(Slot) -> bool {
    let within = unit.map(|unit| snapshot.within(unit));
    move |slot| within.as_ref().is_none_or(|within| within(snapshot.assets().at(slot).and_then(|asset| asset.unit)))
}
