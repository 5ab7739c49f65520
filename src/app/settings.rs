//! The user's settings on this machine: how the window looks, and which registers were open.

use crate::i18n::Language;
use crate::ui::ListLooks;
use crate::ui::shell::{Appearance, Recent};
use eframe::egui::ThemePreference;
use serde::{Deserialize, Serialize};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

const MOST_RECENT: usize = 10;
const SCALES: std::ops::RangeInclusive<u16> = 80..=200;

/// What is kept. What a later version adds is passed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    language: String,
    theme: String,
    contrast: bool,
    scale: u16,
    /// Size of the window in points.
    pub window: Option<[f32; 2]>,
    /// How the lists look.
    pub lists: ListLooks,
    /// Registers that were open, latest first.
    pub recent: Vec<Recent>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::default().code().to_owned(),
            theme: String::from("system"),
            contrast: false,
            scale: 100,
            window: None,
            lists: ListLooks::new(),
            recent: Vec::new(),
        }
    }
}

impl Settings {
    /// How the window looks.
    #[must_use]
    pub fn appearance(&self) -> Appearance {
        let theme = match self.theme.as_str() {
            "light" => ThemePreference::Light,
            "dark" => ThemePreference::Dark,
            _ => ThemePreference::System,
        };
        let language = Language::from_code(&self.language).unwrap_or_default();
        Appearance { language, theme, contrast: self.contrast, scale: self.scale.clamp(*SCALES.start(), *SCALES.end()) }
    }

    /// Keeps how the window looks.
    pub fn set_appearance(&mut self, appearance: Appearance) {
        appearance.language.code().clone_into(&mut self.language);
        let theme = match appearance.theme {
            ThemePreference::Light => "light",
            ThemePreference::Dark => "dark",
            ThemePreference::System => "system",
        };
        theme.clone_into(&mut self.theme);
        self.contrast = appearance.contrast;
        self.scale = appearance.scale.clamp(*SCALES.start(), *SCALES.end());
    }

    /// Puts a register first among the recent ones.
    pub fn remember(&mut self, recent: Recent) {
        self.forget(&recent.path);
        self.recent.insert(0, recent);
        self.recent.truncate(MOST_RECENT);
    }

    /// Takes a register off the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|held| held.path != path);
    }
}

/// The settings with the file they are kept in.
#[derive(Clone, Debug, Default)]
pub struct SettingsFile {
    /// The settings as they are now.
    pub held: Settings,
    /// Whether the file was there and could not be read.
    pub was_broken: bool,
    path: Option<PathBuf>,
}

impl SettingsFile {
    /// The settings of the user who runs the program.
    #[must_use]
    pub fn of_user() -> Self {
        let folders = directories::ProjectDirs::from("", "", "sigill");
        folders.map_or_else(Self::default, |folders| Self::read(folders.config_dir().join("settings.json")))
    }

    /// The settings in a file; the defaults where there is none.
    #[must_use]
    pub fn read(path: PathBuf) -> Self {
        let read = std::fs::read(&path);
        let held = read.as_ref().ok().and_then(|bytes| serde_json::from_slice(bytes).ok());
        Self { was_broken: read.is_ok() && held.is_none(), held: held.unwrap_or_default(), path: Some(path) }
    }

    /// Writes the settings: all of them or none.
    pub fn write(&self) -> io::Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let fresh = path.with_extension("json.new");
        let mut file = std::fs::File::create(&fresh)?;
        file.write_all(&serde_json::to_vec_pretty(&self.held)?)?;
        file.sync_all()?;
        std::fs::rename(&fresh, path)
    }
}
