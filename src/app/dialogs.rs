//! Asking for files: with the machine's own dialogs, or with whoever stands in for them.

use crate::domain::Subject;
use crate::exchange::{CatalogueFormat, List, Procurement};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::Export;
use eframe::egui::Context;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

/// What a path is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Where a new register shall be.
    NewRegister,
    /// Which register to open.
    OpenRegister,
    /// Which file to import, as this list where one is named.
    Import(Option<List>),
    /// Which file says how a foreign list is to be understood.
    Mapping,
    /// Which file holds an own catalogue of requirements.
    OwnCatalogue,
    /// Where the catalogue of requirements in use shall be written.
    ExportCatalogue {
        /// What it is written as.
        format: CatalogueFormat,
        /// The name that is proposed.
        name: String,
    },
    /// Where a list shall be written.
    Export {
        /// The list.
        export: Box<Export>,
        /// The name that is proposed.
        name: String,
    },
    /// Which whole register as JSON to make a register from.
    Whole,
    /// Where the register that is made from it shall be.
    Restore {
        /// The JSON.
        from: PathBuf,
    },
    /// Where the whole register shall be written.
    ExportWhole {
        /// The name that is proposed.
        name: String,
    },
    /// Which register to bring into this one.
    Merge,
    /// Where a calendar shall be written.
    Calendar {
        /// What it is about.
        subjects: Vec<Subject>,
        /// Whether its titles tell the levels.
        with_levels: bool,
        /// The name that is proposed.
        name: String,
    },
    /// Where something that the import assistant has made shall be written.
    Kept {
        /// What.
        bytes: Arc<[u8]>,
        /// The name that is proposed.
        name: String,
    },
    /// Where the requirements on a supplier shall be written.
    Procurement {
        /// What is asked for.
        procurement: Box<Procurement>,
        /// The name that is proposed.
        name: String,
    },
}

/// How a question was taken.
pub enum Asked {
    /// It is answered; `None` where the user wants nothing.
    Answered(Option<PathBuf>),
    /// The answer comes later.
    Waiting(Receiver<Option<PathBuf>>),
    /// There is nobody to ask: the window has to.
    InWindow,
}

/// Who can ask the user for a path.
pub trait Dialogs {
    /// Asks; wakes the window when an answer comes later.
    fn ask(&mut self, question: &Question, texts: &Texts, ctx: &Context) -> Asked;
}

/// The dialogs of the machine.
#[derive(Debug, Default)]
pub struct SystemDialogs;

impl Dialogs for SystemDialogs {
    fn ask(&mut self, question: &Question, texts: &Texts, ctx: &Context) -> Asked {
        if !has_dialogs() {
            return Asked::InWindow;
        }
        // Made here, because some systems make dialogs on the main thread only; waited for elsewhere.
        let dialog = prepared(question, texts);
        let answer: Pin<Box<dyn Future<Output = Option<rfd::FileHandle>> + Send>> = match question {
            Question::OpenRegister
            | Question::Import(_)
            | Question::Mapping
            | Question::OwnCatalogue
            | Question::Whole
            | Question::Merge => Box::pin(dialog.pick_file()),
            Question::NewRegister
            | Question::Restore { .. }
            | Question::ExportWhole { .. }
            | Question::Export { .. }
            | Question::ExportCatalogue { .. }
            | Question::Procurement { .. }
            | Question::Kept { .. }
            | Question::Calendar { .. } => Box::pin(dialog.save_file()),
        };
        let (sender, receiver) = channel();
        let ctx = ctx.clone();
        std::thread::spawn(move || {
            let chosen = pollster::block_on(answer).map(|file| file.path().to_owned());
            // Nobody waits any more if the window is gone.
            let _ = sender.send(chosen);
            ctx.request_repaint();
        });
        Asked::Waiting(receiver)
    }
}

fn prepared(question: &Question, texts: &Texts) -> rfd::AsyncFileDialog {
    let dialog = rfd::AsyncFileDialog::new().set_title(question.title(texts));
    let register = tr!(texts, "app-file-kind-register");
    let list = tr!(texts, "app-file-kind-list");
    match question {
        Question::OpenRegister | Question::Merge => dialog.add_filter(register, &["sigill"]),
        Question::Whole => dialog.add_filter(tr!(texts, "app-file-kind-whole"), &["json"]),
        Question::ExportWhole { name } => {
            dialog.add_filter(tr!(texts, "app-file-kind-whole"), &["json"]).set_file_name(name)
        }
        Question::NewRegister | Question::Restore { .. } => {
            let name = format!("{}.sigill", tr!(texts, "app-new-register-file"));
            dialog.add_filter(register, &["sigill"]).set_file_name(name)
        }
        Question::Import(_) => dialog.add_filter(list, &["csv", "txt", "tsv", "xlsx", "xlsm", "xls", "ods"]),
        Question::Mapping => dialog.add_filter(tr!(texts, "app-file-kind-mapping"), &["toml"]),
        Question::OwnCatalogue => dialog.add_filter(list, &["csv", "xlsx", "yaml", "yml", "txt"]),
        Question::ExportCatalogue { name, format } => dialog.add_filter(list, &[format.ending()]).set_file_name(name),
        Question::Export { name, export } => {
            dialog.add_filter(list, &[export.handout.format.ending()]).set_file_name(name)
        }
        Question::Procurement { name, .. } => dialog.add_filter(list, &["csv", "xlsx"]).set_file_name(name),
        Question::Kept { name, .. } => dialog.set_file_name(name),
        Question::Calendar { name, .. } => {
            dialog.add_filter(tr!(texts, "app-file-kind-calendar"), &["ics"]).set_file_name(name)
        }
    }
}

impl Question {
    /// What is asked, in words.
    #[must_use]
    pub fn title(&self, texts: &Texts) -> String {
        match self {
            Self::NewRegister | Self::Restore { .. } => tr!(texts, "app-path-new"),
            Self::Whole => tr!(texts, "app-path-whole"),
            Self::ExportWhole { .. } => tr!(texts, "app-path-export-whole"),
            Self::Merge => tr!(texts, "app-path-merge"),
            Self::OpenRegister => tr!(texts, "app-path-open"),
            Self::Import(_) => tr!(texts, "app-path-import"),
            Self::Mapping => tr!(texts, "app-path-mapping"),
            Self::OwnCatalogue => tr!(texts, "app-path-catalogue"),
            Self::Export { .. } | Self::ExportCatalogue { .. } | Self::Procurement { .. } | Self::Kept { .. } => {
                tr!(texts, "app-path-export")
            }
            Self::Calendar { .. } => tr!(texts, "app-path-calendar"),
        }
    }

    /// The name proposed where the user types the path; empty where there is none.
    #[must_use]
    pub fn proposal(&self) -> &str {
        match self {
            Self::ExportWhole { name }
            | Self::Export { name, .. }
            | Self::ExportCatalogue { name, .. }
            | Self::Procurement { name, .. }
            | Self::Kept { name, .. }
            | Self::Calendar { name, .. } => name,
            _ => "",
        }
    }
}

/// On Linux dialogs come from the desktop's portal or from zenity; a bare machine has neither.
fn has_dialogs() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let has_bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || std::env::var_os("XDG_RUNTIME_DIR").is_some_and(|folder| PathBuf::from(folder).join("bus").exists());
    let on_path = |folder: PathBuf| folder.join("zenity").is_file();
    has_bus || std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(on_path))
}
