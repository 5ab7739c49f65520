//! The lists that go in and out, and how their cells are set.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A list with fixed Swedish headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// `enhet`: the units.
    Units,
    /// `system`: the systems.
    Systems,
    /// `informationstyp`: the common information types.
    CommonTypes,
    /// `informationsmangd`: the information assets.
    Assets,
    /// `koppling`: which system carries which asset.
    Carries,
    /// `beroende`: which system depends on which.
    Dependencies,
    /// `justering`: raised and lowered levels.
    Adjustments,
    /// `planering`: planned sessions.
    PlannedSessions,
    /// `troskelanalys`: threshold analyses for personal data.
    ThresholdAnalyses,
    /// `sagorvi`: how units meet requirements.
    Practices,
    /// `sjalvskattning`: each requirement of each system with its answer.
    Assessments,
    /// `handlingsplan`: the measures.
    Measures,
    /// `riskacceptans`: accepted risks.
    RiskAcceptances,
    /// `leverantorsuppfoljning`: follow-ups of suppliers, with the systems whose supplier was never followed up.
    FollowUps,
    /// `arshjul`: the activities of the year wheel.
    Activities,
    /// `klassningslista`: a row for each system with its derived levels. Goes out only.
    ClassificationList,
}

impl List {
    /// All lists, in the order in which a whole register is imported.
    pub const ALL: [Self; 16] = [
        Self::Units,
        Self::Systems,
        Self::CommonTypes,
        Self::Assets,
        Self::Carries,
        Self::Dependencies,
        Self::Adjustments,
        Self::PlannedSessions,
        Self::ThresholdAnalyses,
        Self::Practices,
        Self::Assessments,
        Self::Measures,
        Self::RiskAcceptances,
        Self::FollowUps,
        Self::Activities,
        Self::ClassificationList,
    ];

    /// The name on the command line and of files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Units => "enhet",
            Self::Systems => "system",
            Self::CommonTypes => "informationstyp",
            Self::Assets => "informationsmangd",
            Self::Carries => "koppling",
            Self::Dependencies => "beroende",
            Self::Adjustments => "justering",
            Self::PlannedSessions => "planering",
            Self::ThresholdAnalyses => "troskelanalys",
            Self::Practices => "sagorvi",
            Self::Assessments => "sjalvskattning",
            Self::Measures => "handlingsplan",
            Self::RiskAcceptances => "riskacceptans",
            Self::FollowUps => "leverantorsuppfoljning",
            Self::Activities => "arshjul",
            Self::ClassificationList => "klassningslista",
        }
    }

    /// The list with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.name() == name)
    }

    /// Whether each row belongs to one system, so that the list can be had for one of them.
    #[must_use]
    pub fn is_by_system(self) -> bool {
        matches!(self, Self::Assessments | Self::Measures | Self::RiskAcceptances | Self::FollowUps)
    }

    /// Whether each row is about systems or assets, so that the list can be had for some of them.
    #[must_use]
    pub fn is_about_records(self) -> bool {
        !matches!(self, Self::Units | Self::CommonTypes | Self::Practices | Self::Activities)
    }

    /// Whether the list can be imported; the others go out only.
    #[must_use]
    pub fn is_importable(self) -> bool {
        self != Self::ClassificationList
    }
}

impl Serialize for List {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'d> Deserialize<'d> for List {
    fn deserialize<D: Deserializer<'d>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::from_name(&name).ok_or_else(|| D::Error::custom(format!("{name:?} is no list")))
    }
}

/// How cells and lines of a CSV file are set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Profile {
    /// `excel-sv`: UTF-8 with BOM, semicolon, CRLF; what a Swedish spreadsheet opens by double click.
    #[default]
    ExcelSv,
    /// `rfc4180`: UTF-8 without BOM, comma, CRLF.
    Rfc4180,
}

impl Profile {
    /// Both profiles.
    pub const ALL: [Self; 2] = [Self::ExcelSv, Self::Rfc4180];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ExcelSv => "excel-sv",
            Self::Rfc4180 => "rfc4180",
        }
    }
}
