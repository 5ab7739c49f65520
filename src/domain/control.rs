//! Numbers of the controls of ISO/IEC 27002:2022, by which requirements refer to them (domain 9). Numbers only: the
//! wording of the standard is its publisher's.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A control number such as `5.18`, ordered as the standard counts: `5.9` before `5.10`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Control {
    theme: u8,
    number: u8,
}

/// The themes with how many controls each has: organisational, people, physical, technological.
const THEMES: [(u8, u8); 4] = [(5, 37), (6, 8), (7, 14), (8, 34)];

impl Control {
    /// All 93, in the order of the standard.
    pub fn all() -> impl Iterator<Item = Self> {
        THEMES.into_iter().flat_map(|(theme, count)| (1..=count).map(move |number| Self { theme, number }))
    }

    /// Whether the standard has this number.
    #[must_use]
    pub fn exists(self) -> bool {
        THEMES.iter().any(|(theme, count)| self.theme == *theme && (1..=*count).contains(&self.number))
    }
}

/// A text that is no number of a control.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not the number of a control, such as 5.18")]
pub struct NotAControl(pub String);

impl FromStr for Control {
    type Err = NotAControl;

    fn from_str(text: &str) -> Result<Self, NotAControl> {
        let parts = text.split_once('.').and_then(|(theme, number)| Some((theme.parse().ok()?, number.parse().ok()?)));
        parts.map(|(theme, number)| Self { theme, number }).ok_or_else(|| NotAControl(text.to_owned()))
    }
}

impl TryFrom<String> for Control {
    type Error = NotAControl;

    fn try_from(text: String) -> Result<Self, NotAControl> {
        text.parse()
    }
}

impl From<Control> for String {
    fn from(control: Control) -> Self {
        control.to_string()
    }
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.theme, self.number)
    }
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
