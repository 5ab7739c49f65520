//! From the words a call was made with to its arguments, or to what is wrong with them, in the user's language.

use super::call::spoken;
use super::help;
use crate::i18n::{Language, Texts};
use crate::tr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error, Parser};
use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

/// The exit code of a call that cannot be understood.
const WRONG_USAGE: u8 = 2;

/// Reads the arguments of this call. Help, the version and what is wrong are printed here; what is left is the
/// exit code.
pub fn parse<T: Parser>() -> Result<T, ExitCode> {
    let words: Vec<OsString> = std::env::args_os().collect();
    let texts = Texts::new(spoken(asked(&words)));
    let mut command = help::translated(T::command(), &texts);
    command
        .try_get_matches_from_mut(&words)
        .and_then(|mut matches| T::from_arg_matches_mut(&mut matches))
        .map_err(|error| tell(&error, &command, &words, &texts))
}

/// Refuses a register that stands before the command instead of behind it.
#[must_use]
pub fn refuse_file_before_command<T: Parser>(language: Option<Language>) -> ExitCode {
    let texts = Texts::new(spoken(language));
    let words: Vec<OsString> = std::env::args_os().collect();
    let command = help::translated(T::command(), &texts);
    refuse(&tr!(texts, "cli-usage-file-first"), &command, &words, &texts)
}

/// The language that the call asks for, before anything else of it is understood.
fn asked(words: &[OsString]) -> Option<Language> {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let apart = words.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1].to_string());
    let code = apart.or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=").map(str::to_owned)))?;
    Language::ALL.into_iter().find(|language| language.code() == code)
}

fn tell(error: &Error, command: &Command, words: &[OsString], texts: &Texts) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A reader that has seen enough is no failure.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    refuse(&reason(error, texts), command, words, texts)
}

fn refuse(reason: &str, command: &Command, words: &[OsString], texts: &Texts) -> ExitCode {
    let mut called = called(command, words).clone();
    let usage = help::usage(&mut called, texts);
    let more = format!("{} --help", called.get_bin_name().unwrap_or("sigill"));
    let (heading, more) = (tr!(texts, "cli-help-usage"), tr!(texts, "cli-usage-more", command = more));
    // There is nobody left to tell where standard error is closed.
    let _ = writeln!(std::io::stderr(), "{reason}\n\n{heading}\n    {usage}\n\n{more}");
    ExitCode::from(WRONG_USAGE)
}

/// The command that was called, as far as that can be seen.
fn called<'a>(command: &'a Command, words: &[OsString]) -> &'a Command {
    words.iter().skip(1).fold(command, |held, word| held.find_subcommand(word).unwrap_or(held))
}

/// What is wrong, in a sentence.
fn reason(error: &Error, texts: &Texts) -> String {
    let said = |kind| error.get(kind).map(words_of).unwrap_or_default();
    let (argument, value) = (said(ContextKind::InvalidArg), said(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::UnknownArgument => tr!(texts, "cli-usage-unknown", argument = argument),
        ErrorKind::InvalidSubcommand => {
            tr!(texts, "cli-usage-unknown-command", command = said(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => tr!(texts, "cli-usage-missing", argument = argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            tr!(texts, "cli-usage-no-value", argument = argument)
        }
        ErrorKind::InvalidValue => {
            let values = said(ContextKind::ValidValue);
            tr!(texts, "cli-usage-choose", argument = argument, value = value, values = values)
        }
        ErrorKind::ValueValidation => tr!(texts, "cli-usage-value", argument = argument, value = value),
        ErrorKind::ArgumentConflict => match said(ContextKind::PriorArg) {
            other if other.is_empty() || other == argument => tr!(texts, "cli-usage-twice", argument = argument),
            other => tr!(texts, "cli-usage-not-both", argument = argument, other = other),
        },
        ErrorKind::InvalidUtf8 => tr!(texts, "cli-usage-utf8"),
        _ => tr!(texts, "cli-usage-wrong"),
    }
}

fn words_of(value: &ContextValue) -> String {
    match value {
        ContextValue::String(word) => word.clone(),
        ContextValue::Strings(words) => words.join(", "),
        _ => String::new(),
    }
}
