//! Which of our own lists a file holds, so that nobody has to say it.

use super::List;
use super::export::headings;
use super::lists::{
    AcceptanceRow, ActivityRow, AdjustmentRow, AssessmentRow, AssetRow, CarriesRow, CommonTypeRow, DependencyRow,
    FollowUpRow, Imported, MeasureRow, PlannedSessionRow, PracticeRow, SystemRow, ThresholdRow, UnitRow,
};
use super::sheet::{TITLE_ROWS, fit};
use super::source::Source;
use crate::domain::AspectSet;

/// A column that the list does not have is passed over among so many that it has; with more, too much would be lost.
const KNOWN_FOR_EACH_UNKNOWN: usize = 4;

/// The lists of ours that a file may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recognised {
    /// Those that fit best, and equally well; none where the file is set in another way.
    pub lists: Vec<List>,
    /// Whether they have every column of the file.
    pub has_all: bool,
}

/// Finds out which of our lists a file is, by its headings.
#[must_use]
pub fn recognise(bytes: &[u8], rated: AspectSet) -> Recognised {
    // What cannot be read is told by whoever reads it.
    let Ok(source) = Source::of(bytes, TITLE_ROWS) else { return Recognised::default() };
    let mut found: Vec<(List, usize, usize)> = Vec::new();
    for list in List::ALL.into_iter().filter(|list| list.is_importable()) {
        let headings = headings(list, rated);
        let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
        let fit = fit(&source, &headings, needed(list));
        found.extend(fit.map(|(known, unknown)| (list, known, unknown)));
    }
    let most = found.iter().map(|(_, known, _)| *known).max().unwrap_or_default();
    found.retain(|(_, known, unknown)| *known == most && unknown * KNOWN_FOR_EACH_UNKNOWN <= *known);
    let has_all = found.iter().any(|(.., unknown)| *unknown == 0);
    Recognised { lists: found.into_iter().map(|(list, ..)| list).collect(), has_all }
}

fn needed(list: List) -> &'static [&'static str] {
    fn of<'a, E: Imported<'a>>() -> &'static [&'static str] {
        E::NEEDED
    }
    match list {
        List::Units => of::<UnitRow<'_>>(),
        List::Systems => of::<SystemRow<'_>>(),
        List::CommonTypes => of::<CommonTypeRow<'_>>(),
        List::Assets => of::<AssetRow<'_>>(),
        List::Carries => of::<CarriesRow>(),
        List::Dependencies => of::<DependencyRow>(),
        List::Adjustments => of::<AdjustmentRow<'_>>(),
        List::PlannedSessions => of::<PlannedSessionRow<'_>>(),
        List::ThresholdAnalyses => of::<ThresholdRow<'_>>(),
        List::Practices => of::<PracticeRow<'_>>(),
        List::Assessments => of::<AssessmentRow<'_>>(),
        List::Measures => of::<MeasureRow<'_>>(),
        List::RiskAcceptances => of::<AcceptanceRow<'_>>(),
        List::FollowUps => of::<FollowUpRow<'_>>(),
        List::Activities => of::<ActivityRow<'_>>(),
        List::ClassificationList => &[],
    }
}
