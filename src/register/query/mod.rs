//! Questions to a snapshot that screens and the command line share, so that their figures are the same.

mod adjustments;
mod filter;
mod overview;
mod selection;

pub use adjustments::AdjustmentDoubt;
pub use filter::{AssetFilter, Filter, SystemFilter};
pub use overview::{COUNTED, Figure, Overview, UnitFigures, overview};
pub use selection::{AssetSelection, Selection};
