//! Information assets (informationsmängder): the smallest meaningful amounts of information.

use super::{AssetId, Few, ReviewMark, Text, UnitId};
use serde::{Deserialize, Serialize};

/// An information asset, such as "elevakter" or "löneunderlag".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asset {
    /// Identity.
    pub id: AssetId,
    /// Designation (beteckning), unique in the register, such as `I-014`.
    pub reference: Text,
    /// Name.
    pub name: Text,
    /// What it holds.
    #[serde(default)]
    pub description: Text,
    /// The unit that is responsible.
    pub unit: Option<UnitId>,
    /// Information owners (informationsägare).
    #[serde(default)]
    pub information_owners: Few<Text>,
    /// Record type (handlingstyp).
    #[serde(default)]
    pub record_type: Text,
    /// Whether it holds personal data.
    pub personal_data: PersonalData,
    /// Applicable law (lagrum).
    #[serde(default)]
    pub laws: Few<Text>,
    /// The organisation's common information type it follows, by name.
    #[serde(default)]
    pub common_type: Text,
    /// Note.
    #[serde(default)]
    pub note: Text,
    /// Set when something happened that calls for a new classification (domain 5).
    #[serde(default)]
    pub review_mark: Option<ReviewMark>,
}

impl Asset {
    /// An otherwise empty asset.
    #[must_use]
    pub fn new(id: AssetId, reference: &str, name: &str) -> Self {
        Self {
            id,
            reference: reference.into(),
            name: name.into(),
            description: Text::default(),
            unit: None,
            information_owners: Few::new(),
            record_type: Text::default(),
            personal_data: PersonalData::default(),
            laws: Few::new(),
            common_type: Text::default(),
            note: Text::default(),
            review_mark: None,
        }
    }
}

/// Whether personal data is handled, in the sense of the GDPR.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonalData {
    /// None (inga).
    None,
    /// Personal data (personuppgifter).
    Personal,
    /// Special categories, or otherwise intrusive on privacy (känsliga eller integritetskänsliga).
    Sensitive,
    /// Not settled (oklart).
    #[default]
    Unclear,
}

impl PersonalData {
    /// All answers.
    pub const ALL: [Self; 4] = [Self::None, Self::Personal, Self::Sensitive, Self::Unclear];
}
