//! Marks of a system that switch requirements on (domain 6): it holds personal data, or a certain law applies.

use super::law::is_provision_of;
use super::{PersonalData, fold};
use serde::{Deserialize, Serialize};

/// A mark of a system by law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LawMark {
    /// Personal data is handled.
    PersonalData,
    /// The patient data act (patientdatalagen) applies.
    PatientData,
    /// The public access to information and secrecy act (OSL) applies.
    Secrecy,
    /// The cybersecurity act (cybersäkerhetslagen) applies.
    Cybersecurity,
}

/// How the laws are written in decisions, in lower case.
const NAMES: [(&str, LawMark); 9] = [
    ("gdpr", LawMark::PersonalData),
    ("dataskyddsförordningen", LawMark::PersonalData),
    ("patientdatalagen", LawMark::PatientData),
    ("pdl", LawMark::PatientData),
    ("osl", LawMark::Secrecy),
    ("offentlighets- och sekretesslagen", LawMark::Secrecy),
    ("cybersäkerhetslagen", LawMark::Cybersecurity),
    ("lagen om cybersäkerhet", LawMark::Cybersecurity),
    ("csl", LawMark::Cybersecurity),
];

impl LawMark {
    /// All marks.
    pub const ALL: [Self; 4] = [Self::PersonalData, Self::PatientData, Self::Secrecy, Self::Cybersecurity];

    /// The name in catalogues and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PersonalData => "personuppgifter",
            Self::PatientData => "patientdata",
            Self::Secrecy => "osl",
            Self::Cybersecurity => "cybersakerhet",
        }
    }

    /// The mark with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.name() == name)
    }

    /// The mark that a ticked provision such as `OSL 26 kap. 1 §` sets, if it sets one.
    #[must_use]
    pub fn of_provision(provision: &str) -> Option<Self> {
        let provision = fold(provision);
        NAMES.iter().find(|(name, _)| is_provision_of(name, &provision)).map(|(_, mark)| *mark)
    }
}

/// A set of marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LawMarks(u8);

impl LawMarks {
    /// No mark.
    pub const NONE: Self = Self(0);

    /// Whether the mark is in the set.
    #[must_use]
    pub fn has(self, mark: LawMark) -> bool {
        self.0 & (1 << mark as u8) != 0
    }

    /// Puts a mark in.
    pub fn insert(&mut self, mark: LawMark) {
        self.0 |= 1 << mark as u8;
    }

    /// Puts in what these ticked provisions and this judgement on personal data say.
    pub fn learn<'a>(&mut self, provisions: impl IntoIterator<Item = &'a str>, personal_data: PersonalData) {
        provisions.into_iter().filter_map(LawMark::of_provision).for_each(|mark| self.insert(mark));
        if matches!(personal_data, PersonalData::Personal | PersonalData::Sensitive) {
            self.insert(LawMark::PersonalData);
        }
    }
}

impl FromIterator<LawMark> for LawMarks {
    fn from_iter<I: IntoIterator<Item = LawMark>>(marks: I) -> Self {
        let mut set = Self::NONE;
        marks.into_iter().for_each(|mark| set.insert(mark));
        set
    }
}
