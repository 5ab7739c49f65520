//! Questions to a snapshot that screens and the command line share, so that their figures are the same.

mod adjustments;
mod alike;
mod assessment;
mod deviation;
mod differing;
mod filter;
mod overview;
mod plan;
mod requirements;
mod selection;
mod similar;
mod sketch;

pub use adjustments::AdjustmentDoubt;
pub use alike::{Alike, alike};
pub use assessment::{Demand, Progress, is_run_outside};
pub use deviation::{Deviation, deviation, deviations};
pub use differing::{Differing, FAR_APART, differing};
pub use filter::{AssetFilter, Filter, SystemFilter};
pub use overview::{COUNTED, Figure, Overview, UnitFigures, overview};
pub use plan::{AcceptanceSelection, AcceptanceStanding, MeasureSelection, PlanFigures, PlanList, plan_figures};
pub use selection::{AssetSelection, Selection};
pub use similar::{Likeness, Similar, similar};
