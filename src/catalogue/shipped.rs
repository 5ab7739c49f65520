//! The versions of the catalogue that are part of the program.

use super::Catalogue;
use crate::domain::CatalogueId;
use std::sync::LazyLock;

macro_rules! files {
    ($version:literal $($name:literal)*) => {
        [$(($name, include_str!(concat!("../../assets/catalogue/", $version, "/", $name))),)*]
    };
}

/// The files of version 1; a test holds the list complete.
const VERSION_1: [(&str, &str); 19] = files![
    "1"
    "arkiv.toml"
    "atkomst.toml"
    "autentisering.toml"
    "avveckling.toml"
    "drift.toml"
    "fysisk.toml"
    "incident.toml"
    "kontinuitet.toml"
    "kopiering.toml"
    "kryptering.toml"
    "lackage.toml"
    "leverantor.toml"
    "loggning.toml"
    "nat.toml"
    "personal.toml"
    "personuppgifter.toml"
    "sarbarhet.toml"
    "styrning.toml"
    "utveckling.toml"
];

/// The files of version 2, which hold what differs from version 1.
const VERSION_2: [(&str, &str); 14] = files![
    "2"
    "atkomst.toml"
    "autentisering.toml"
    "avveckling.toml"
    "fysisk.toml"
    "incident.toml"
    "kopiering.toml"
    "lackage.toml"
    "loggning.toml"
    "nat.toml"
    "personal.toml"
    "personuppgifter.toml"
    "sarbarhet.toml"
    "sekretess.toml"
    "styrning.toml"
];

/// Read when they are first asked for, not when the program starts.
static SHIPPED: LazyLock<[Catalogue; 2]> = LazyLock::new(|| {
    let first = Catalogue::read(1, &VERSION_1).expect("the tests read the shipped catalogue");
    let second = first.next(&VERSION_2).expect("the tests read the shipped catalogue");
    [first, second]
});

impl Catalogue {
    /// The latest version that is part of the program.
    ///
    /// # Panics
    /// If its files cannot be read, which a test rules out.
    #[must_use]
    pub fn shipped() -> &'static Self {
        let [.., latest] = &*SHIPPED;
        latest
    }

    /// All versions that are part of the program, the earliest first.
    #[must_use]
    pub fn shipped_versions() -> &'static [Self] {
        &*SHIPPED
    }

    /// The version with this number, where it is part of the program.
    #[must_use]
    pub fn shipped_version(version: u32) -> Option<&'static Self> {
        Self::shipped_versions().iter().find(|held| held.version == version)
    }

    /// The version with this identity, if the program ships it.
    #[must_use]
    pub fn shipped_by(id: CatalogueId) -> Option<&'static Self> {
        Self::shipped_versions().iter().find(|held| held.id == id)
    }
}
