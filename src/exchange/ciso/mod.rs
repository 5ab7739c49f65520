//! Files for CISO Assistant, an open-source platform for governance and risk, and its list of assets back again.
//!
//! Its importer takes comma-separated UTF-8, and drops in silence what it does not understand. So what it would
//! misread is written in another way where that says the same (two records of one name, systems in a circle), and
//! refused with a reason where it would not (a reference without a letter, a level that its scale does not have).

mod controls;
mod faults;
mod grounds;
mod read;
mod scale;
mod tasks;
mod write;

pub use faults::{CisoFault, CisoReason, is_nothing as is_read_as_nothing};
pub use read::plan_ciso_import;
pub use scale::Scale;
pub use write::{CISO, CisoFiles, CisoWish, export_ciso};
