//! The fields that a foreign column can go to: the columns of our own lists, and some that stand for several.

use crate::domain::{
    Aspect, AspectSet, LifeCycle, Operated, PersonalData, Procured, SessionStatus, SystemKind, UnitKind, WorkStatus,
    YesNo,
};
use crate::exchange::fault::Reason;
use crate::exchange::words::Worded;
use crate::exchange::{List, headings};
use serde::{Deserialize, Serialize};

/// All levels in one cell: `3/2/2`, `K3R2T2`.
const LEVELS: &str = "KRT";
const OWN_LEVELS: &str = "Egen KRT";
/// Headings of dates, whatever the list.
const DATES: [&str; 10] = [
    "Klassad",
    "Egen klassad",
    "Avtal till",
    "Datum",
    "Gäller till",
    "Start",
    "Slut",
    "Svarat",
    "Beslutsdatum",
    "Giltig till",
];
/// One reason for all aspects.
const REASONS: &str = "Motivering KRT";

/// One field of one list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Target {
    /// The list that has the column.
    pub list: List,
    /// Its heading there.
    pub heading: String,
}

/// How the values of a field are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// As they stand.
    Text,
    /// Several in one cell.
    Several,
    /// A level of one aspect.
    Level(Aspect),
    /// The levels of all aspects.
    Levels,
    /// One reason for all aspects.
    Reasons,
    /// A fixed word.
    Word,
    /// A fixed word, with a date where known.
    Mark,
    /// A date.
    Date,
    /// Names of records that are linked.
    Links,
}

impl Target {
    /// The field of a list with this heading.
    pub fn new(list: List, heading: impl Into<String>) -> Self {
        Self { list, heading: heading.into() }
    }

    /// How its values are read.
    #[must_use]
    pub fn kind(&self) -> FieldKind {
        let heading = self.heading.as_str();
        match (self.list, heading) {
            (List::Carries, "System" | "Informationsmängd") => FieldKind::Links,
            (_, LEVELS | OWN_LEVELS) => FieldKind::Levels,
            (_, REASONS) => FieldKind::Reasons,
            (List::Systems, "Informationsägare" | "Etiketter") | (List::Assets, "Informationsägare" | "Lagrum") => {
                FieldKind::Several
            }
            (_, "Handlingsplan" | "Riskanalys" | "Konsekvensbedömning") => FieldKind::Mark,
            _ if DATES.contains(&heading) => FieldKind::Date,
            _ if self.words().is_some() => FieldKind::Word,
            (List::Systems | List::Assets, _) => self.aspect().map_or(FieldKind::Text, FieldKind::Level),
            _ => FieldKind::Text,
        }
    }

    /// Whether the values of several columns stand one behind the other in it; in the others the last one counts.
    #[must_use]
    pub fn joins(&self) -> bool {
        matches!(self.kind(), FieldKind::Text | FieldKind::Several | FieldKind::Links | FieldKind::Reasons)
    }

    fn aspect(&self) -> Option<Aspect> {
        let letter = self.heading.strip_prefix("Egen ").unwrap_or(&self.heading);
        Aspect::ALL.into_iter().find(|aspect| letter == aspect.letter().to_string())
    }

    /// The words that a field takes, where it takes only some.
    #[must_use]
    pub fn words(&self) -> Option<Vec<&'static str>> {
        let reason = match (self.list, self.heading.as_str()) {
            (List::Systems, "Typ") => SystemKind::unknown(),
            (List::Units, "Typ") => UnitKind::unknown(),
            (_, "Anskaffning") => Procured::unknown(),
            (_, "Drift") => Operated::unknown(),
            (_, "Livscykel") => LifeCycle::unknown(),
            (_, "Verksamhetskritisk" | "Cybersäkerhetslagen") => YesNo::unknown(),
            (_, "Personuppgifter") => PersonalData::unknown(),
            (_, "Handlingsplan" | "Riskanalys" | "Konsekvensbedömning") => WorkStatus::unknown(),
            (List::PlannedSessions, "Status") => SessionStatus::unknown(),
            _ => return None,
        };
        match reason {
            Reason::UnknownWord { allowed } => Some(allowed),
            _ => None,
        }
    }

    /// The name under which synonyms of its words are kept.
    #[must_use]
    pub fn word_kind(&self) -> &str {
        match (self.list, self.heading.as_str()) {
            (List::Systems, "Typ") => "Typ system",
            (_, "Handlingsplan" | "Riskanalys" | "Konsekvensbedömning") => "Arbetsläge",
            (_, heading) => heading,
        }
    }

    /// The word of ours with this spelling, in any case.
    #[must_use]
    pub fn own_word(&self, said: &str) -> Option<&'static str> {
        fn read<W: Worded>(said: &str) -> Option<&'static str> {
            let value = W::read(said).ok()?;
            W::WORDS.iter().find(|(held, _)| *held == value).map(|(_, word)| *word)
        }
        match (self.list, self.heading.as_str()) {
            (List::Systems, "Typ") => read::<SystemKind>(said),
            (List::Units, "Typ") => read::<UnitKind>(said),
            (_, "Anskaffning") => read::<Procured>(said),
            (_, "Drift") => read::<Operated>(said),
            (_, "Livscykel") => read::<LifeCycle>(said),
            (_, "Verksamhetskritisk" | "Cybersäkerhetslagen") => read::<YesNo>(said),
            (_, "Personuppgifter") => read::<PersonalData>(said),
            (_, "Handlingsplan" | "Riskanalys" | "Konsekvensbedömning") => read::<WorkStatus>(said),
            (List::PlannedSessions, "Status") => read::<SessionStatus>(said),
            _ => None,
        }
    }

    /// The field that one aspect's part of a cell goes to.
    pub(super) fn of_aspect(&self, aspect: Aspect) -> Self {
        let letter = aspect.letter();
        let heading = match self.heading.as_str() {
            OWN_LEVELS => format!("Egen {letter}"),
            REASONS => format!("Motivering {letter}"),
            _ => letter.to_string(),
        };
        Self::new(self.list, heading)
    }
}

impl From<Target> for String {
    fn from(target: Target) -> Self {
        format!("{}: {}", target.list.name(), target.heading)
    }
}

impl TryFrom<String> for Target {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let found = text.split_once(": ").and_then(|(list, heading)| Some(Self::new(List::from_name(list)?, heading)));
        found.ok_or_else(|| format!("{text:?} is no field; write for example \"system: Namn\""))
    }
}

/// The fields that the columns of a list about `main` can go to, in the order in which they are offered.
#[must_use]
pub fn fields(main: List, rated: AspectSet) -> Vec<Target> {
    let mut fields: Vec<Target> = headings(main, rated).into_iter().map(|heading| Target::new(main, heading)).collect();
    let behind = |fields: &mut Vec<Target>, heading: &str, new: Target| {
        let at = fields.iter().position(|field| field.heading == heading).unwrap_or(fields.len());
        fields.insert(at, new);
    };
    let plans = ["Datum", "Anteckning"].map(|heading| Target::new(List::PlannedSessions, heading));
    match main {
        List::Systems => {
            behind(&mut fields, "Egen K", Target::new(main, OWN_LEVELS));
            fields.push(Target::new(List::Carries, "Informationsmängd"));
            fields.extend(plans);
        }
        List::Assets => {
            behind(&mut fields, "K", Target::new(main, LEVELS));
            behind(&mut fields, "Motivering K", Target::new(main, REASONS));
            fields.push(Target::new(List::Carries, "System"));
            fields.extend(plans);
            let of_system = headings(List::Systems, rated).into_iter().filter(|heading| heading != "Namn");
            fields.extend(of_system.map(|heading| Target::new(List::Systems, heading)));
        }
        _ => {}
    }
    fields
}
