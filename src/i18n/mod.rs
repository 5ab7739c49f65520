//! The two languages. Every text a person reads comes from `assets/i18n/{sv,en}/sigill.ftl`.
//!
//! Keys and arguments are checked when compiling, against the Swedish file. May import `domain` only;
//! knows no window and no file of the user's.

mod catalogue;
pub mod errors;
mod history;
mod list_errors;
mod marks;
mod merging;
mod moments;
mod operations;
mod questions;
mod selections;
mod whole_errors;
pub mod words;

use fluent_bundle::FluentValue;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use i18n_embed::{I18nAssets, LanguageLoader as _};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

#[doc(hidden)]
pub use i18n_embed_fl::fl;
pub use words::Word;

/// A text in the user's language: `tr!(texts, "key")`, `tr!(texts, "key", argument = value)`.
///
/// `texts` is a [`Texts`] or a reference to one. Arguments are numbers, `&str` or `String`. The result is a `String`.
#[macro_export]
macro_rules! tr {
    ($texts:expr, $key:literal $(, $argument:ident = $value:expr)* $(,)?) => {
        $crate::i18n::fl!($texts, $key $(, $argument = ($value))*)
    };
}

/// A language of the screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Swedish, the default.
    #[default]
    Swedish,
    /// English.
    English,
}

impl Language {
    /// Both languages.
    pub const ALL: [Self; 2] = [Self::Swedish, Self::English];

    /// The language's code, `sv` or `en`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }

    /// The language with this code; a locale such as `en_GB.UTF-8` counts as its language.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let language = code.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|known| known.code().eq_ignore_ascii_case(language))
    }

    /// The language's name in itself, as a list of languages shows it.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Swedish => "Svenska",
            Self::English => "English",
        }
    }
}

/// All texts in one language. Cheap to clone; a lookup takes well under a microsecond.
#[derive(Clone, Debug)]
pub struct Texts {
    language: Language,
    loader: Arc<FluentLanguageLoader>,
}

impl Texts {
    /// The texts of a language.
    ///
    /// # Panics
    /// If the texts built into the program cannot be read, which a test rules out.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let identifier = |language: Language| -> LanguageIdentifier {
            language.code().parse().expect("the codes are language identifiers")
        };
        let loader = FluentLanguageLoader::new("sigill", identifier(Language::Swedish));
        loader.load_languages(&BuiltIn, &[identifier(language)]).expect("the built-in texts can be read");
        // The marks around arguments draw as boxes in the window and disturb CSV and terminals.
        loader.set_use_isolating(false);
        Self { language, loader: Arc::new(loader) }
    }

    /// The language they are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a key without arguments. Called by [`tr!`], which checks the key.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.loader.get(key)
    }

    /// The text of a key with its arguments. Called by [`tr!`], which checks both.
    #[must_use]
    pub fn get_args_concrete<'a>(&self, key: &str, arguments: HashMap<&'a str, FluentValue<'a>>) -> String {
        self.loader.get_args_concrete(key, arguments)
    }

    /// A whole number with the language's separators: `12 000`, `12,000`.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        let separator = match self.language {
            Language::Swedish => '\u{a0}',
            Language::English => ',',
        };
        let digits = number.to_string();
        let mut text = String::with_capacity(digits.len() + digits.len() / 3);
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                text.push(separator);
            }
            text.push(digit);
        }
        text
    }
}

/// The files of texts, part of the program: so a change to one makes the checked macro look again.
struct BuiltIn;

impl BuiltIn {
    const FILES: [(&'static str, &'static [u8]); 2] = [
        ("sv/sigill.ftl", include_bytes!("../../assets/i18n/sv/sigill.ftl")),
        ("en/sigill.ftl", include_bytes!("../../assets/i18n/en/sigill.ftl")),
    ];
}

impl I18nAssets for BuiltIn {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        Self::FILES.iter().filter(|(name, _)| *name == path).map(|(_, bytes)| Cow::Borrowed(*bytes)).collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(Self::FILES.iter().map(|(name, _)| (*name).to_owned()))
    }
}
