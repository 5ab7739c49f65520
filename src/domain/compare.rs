//! Two versions of a classification side by side (domain 4): what each says, and where they differ.

use super::{Aspect, AspectSet, Classification, Text};
use std::collections::BTreeSet;

/// A part of a classification that can be held against that of another version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Draft, decided or superseded.
    Standing,
    /// The level of an aspect.
    Level(Aspect),
    /// The written reason of an aspect.
    Reason(Aspect),
    /// The levels of the consequence category with this key.
    Category(Text),
    /// Personal data.
    PersonalData,
    /// Applicable law.
    Laws,
    /// Who took part.
    Participants,
    /// Day of the session.
    HeldOn,
    /// How it was done.
    MethodNote,
    /// The role that decided.
    DecidedBy,
    /// Day of the decision.
    DecidedOn,
    /// Where the decision is found.
    DecisionReference,
}

/// One part of two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The part.
    pub part: Part,
    /// Whether the versions say different things. The order of laws and participants says nothing, nor do spaces
    /// around a text.
    pub differs: bool,
}

/// All parts of two versions in the order they are read: what was decided, then why, then how. Of the aspects, those
/// that are rated.
#[must_use]
pub fn compared(one: &Classification, other: &Classification, rated: AspectSet) -> Vec<Compared> {
    let by_aspect = rated.iter().flat_map(|aspect| [Part::Level(aspect), Part::Reason(aspect)]);
    let mut parts = vec![Part::Standing];
    parts.extend(by_aspect);
    parts.extend(categories(one, other).into_iter().map(Part::Category));
    parts.extend([
        Part::PersonalData,
        Part::Laws,
        Part::Participants,
        Part::HeldOn,
        Part::MethodNote,
        Part::DecidedBy,
        Part::DecidedOn,
        Part::DecisionReference,
    ]);
    let compare = |part| Compared { differs: differs(&part, one, other, rated), part };
    parts.into_iter().map(compare).collect()
}

/// The categories of both, those of the first in its order, then what only the other has.
fn categories(one: &Classification, other: &Classification) -> Vec<Text> {
    let mut keys: Vec<Text> = Vec::new();
    for held in one.categories.iter().chain(&other.categories) {
        if !keys.contains(&held.category) {
            keys.push(held.category.clone());
        }
    }
    keys
}

fn differs(part: &Part, one: &Classification, other: &Classification, rated: AspectSet) -> bool {
    let text = |get: fn(&Classification) -> &Text| get(one).trim() != get(other).trim();
    match part {
        Part::Standing => one.standing != other.standing,
        Part::Level(aspect) => one.levels[*aspect] != other.levels[*aspect],
        Part::Reason(aspect) => one.reasons[*aspect].trim() != other.reasons[*aspect].trim(),
        Part::Category(key) => {
            rated.iter().any(|aspect| one.category_level(key, aspect) != other.category_level(key, aspect))
        }
        Part::PersonalData => one.personal_data != other.personal_data,
        Part::Laws => laws(one) != laws(other),
        Part::Participants => participants(one) != participants(other),
        Part::HeldOn => one.held_on != other.held_on,
        Part::MethodNote => text(|held| &held.method_note),
        Part::DecidedBy => text(|held| &held.decided_by),
        Part::DecidedOn => one.decided_on != other.decided_on,
        Part::DecisionReference => text(|held| &held.decision_reference),
    }
}

fn laws(held: &Classification) -> BTreeSet<&str> {
    held.laws.iter().map(|law| law.trim()).filter(|law| !law.is_empty()).collect()
}

fn participants(held: &Classification) -> BTreeSet<(&str, &str)> {
    held.participants.iter().map(|person| (person.role.trim(), person.name.trim())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AssetId, ClassificationId, Level, Participant, PersonalData, Standing, Subject};
    use jiff::civil::date;

    type Edit = fn(&mut Classification);

    fn version() -> Classification {
        let now = jiff::Timestamp::UNIX_EPOCH;
        let mut held = Classification::draft(ClassificationId::fresh(now), Subject::Asset(AssetId::fresh(now)));
        held.levels[Aspect::Integrity] = Level::new(2);
        held.reasons[Aspect::Integrity] = "fel dos".into();
        held.laws = vec!["OSL".into(), "GDPR".into()];
        held.participants =
            ["objektägare", "jurist"].map(|role| Participant { role: role.into(), name: "".into() }).into();
        held.set_category_level("trust", Aspect::Integrity, Level::new(2));
        held
    }

    fn differing(change: impl FnOnce(&mut Classification)) -> Vec<Part> {
        let one = version();
        let mut other = Classification { id: ClassificationId::fresh(jiff::Timestamp::UNIX_EPOCH), ..one.clone() };
        change(&mut other);
        let all = compared(&one, &other, AspectSet::KRT);
        all.into_iter().filter(|held| held.differs).map(|held| held.part).collect()
    }

    #[test]
    fn equal_versions_differ_in_nothing() {
        assert_eq!(differing(|_| {}), []);
        assert_eq!(differing(|other| other.laws.reverse()), [], "the order of laws says nothing");
        assert_eq!(differing(|other| other.participants.reverse()), []);
        assert_eq!(differing(|other| other.reasons[Aspect::Integrity] = " fel dos\n".into()), []);
    }

    #[test]
    fn every_part_is_told_by_itself() {
        let aspect = Aspect::Integrity;
        let cases: [(Edit, Part); 12] = [
            (|other| other.standing = Standing::Superseded, Part::Standing),
            (|other| other.levels[Aspect::Integrity] = Level::new(3), Part::Level(aspect)),
            (|other| other.reasons[Aspect::Integrity] = "".into(), Part::Reason(aspect)),
            (|other| other.categories[0].levels[Aspect::Integrity] = Level::new(1), Part::Category("trust".into())),
            (|other| other.set_category_level("law", Aspect::Integrity, Level::new(1)), Part::Category("law".into())),
            (|other| other.personal_data = PersonalData::Sensitive, Part::PersonalData),
            (|other| other.laws.truncate(1), Part::Laws),
            (|other| other.participants[0].name = "A".into(), Part::Participants),
            (|other| other.held_on = Some(date(2026, 3, 1)), Part::HeldOn),
            (|other| other.method_note = "möte".into(), Part::MethodNote),
            (|other| other.decided_by = "nämnden".into(), Part::DecidedBy),
            (|other| other.decision_reference = "§ 4".into(), Part::DecisionReference),
        ];
        for (change, part) in cases {
            assert_eq!(differing(change), [part]);
        }
        assert_eq!(differing(|other| other.decided_on = Some(date(2026, 3, 1))), [Part::DecidedOn]);
    }

    #[test]
    fn an_aspect_that_is_not_rated_is_not_compared() {
        assert_eq!(differing(|other| other.levels[Aspect::Traceability] = Level::new(3)), []);
    }
}
