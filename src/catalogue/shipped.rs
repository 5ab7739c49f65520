//! The catalogue that is part of the program.

use super::Catalogue;
use crate::domain::CatalogueId;
use std::sync::LazyLock;

macro_rules! files {
    ($($name:literal)*) => {
        [$(($name, include_str!(concat!("../../assets/catalogue/1/", $name))),)*]
    };
}

/// The files of version 1; a test holds the list complete.
const VERSION_1: [(&str, &str); 19] = files![
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

/// Read when it is first asked for, not when the program starts.
static SHIPPED: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::read(1, &VERSION_1).expect("the tests read the shipped catalogue"));

impl Catalogue {
    /// The catalogue that is part of the program.
    ///
    /// # Panics
    /// If its files cannot be read, which a test rules out.
    #[must_use]
    pub fn shipped() -> &'static Self {
        &SHIPPED
    }

    /// The version with this identity, if the program ships it.
    #[must_use]
    pub fn shipped_by(id: CatalogueId) -> Option<&'static Self> {
        Some(Self::shipped()).filter(|held| held.id == id)
    }
}
