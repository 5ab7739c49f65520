//! Applicable law (lagrum): what a session ticks, and the level each provision suggests at least.

use super::{Aspect, Classification, Level, Levels, PerAspect, Text, fold};
use serde::{Deserialize, Serialize};

/// A law that sessions offer to tick.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Law {
    /// Its name as it stands in decisions, such as `OSL`.
    pub name: Text,
    /// Whether a section is written behind it, as in `OSL 26 kap. 1 §`.
    #[serde(default)]
    pub has_section: bool,
    /// The level that is suggested at least where the law applies; `None` suggests nothing.
    #[serde(default)]
    pub least: Levels,
}

impl Law {
    /// Whether a written provision is of this law: its name, with or without a section.
    #[must_use]
    pub fn covers(&self, provision: &str) -> bool {
        is_provision_of(&fold(&self.name), &fold(provision))
    }

    /// The laws that a register starts with. The suggested levels are the product's own: secrecy and care
    /// documentation seldom do less than significant harm when they get out or are wrong.
    #[must_use]
    pub fn defaults() -> Vec<Self> {
        let significant = Level::new(2);
        let law = |name: &str, has_section, least| Self { name: name.into(), has_section, least };
        vec![
            law("GDPR", false, Levels::default()),
            law("OSL", true, PerAspect([significant, None, None, None])),
            law("Patientdatalagen", false, PerAspect([significant, significant, None, None])),
            law("Arkivlagen", false, Levels::default()),
            law("Cybersäkerhetslagen", false, Levels::default()),
        ]
    }
}

/// Whether a provision is of a law with this name, both in lower case: what follows the name is not more of a word.
pub(super) fn is_provision_of(name: &str, provision: &str) -> bool {
    provision.strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// The strictest suggestion that a rating lies below, with its law; `None` where no law suggests more.
#[must_use]
pub fn below_law<'a>(laws: &'a [Law], rated: &Classification, aspect: Aspect) -> Option<(&'a Law, Level)> {
    let level = rated.levels[aspect]?;
    let applies = |law: &&Law| rated.laws.iter().any(|provision| law.covers(provision));
    let suggested = laws.iter().filter(applies).filter_map(|law| Some((law, law.least[aspect]?)));
    suggested.filter(|(_, least)| level < *least).max_by_key(|(_, least)| *least)
}
