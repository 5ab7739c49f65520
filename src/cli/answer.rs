//! How a call ends: what it prints, and with which exit code.

use crate::i18n::Texts;
use crate::tr;
use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

/// What a subcommand answers on standard output.
#[derive(Debug)]
pub(super) struct Answer {
    out: Vec<u8>,
    /// What is said beside it, on standard error.
    note: Option<String>,
    is_no: bool,
}

/// Why a subcommand could not do what it was asked; said on standard error.
#[derive(Debug)]
pub(super) struct Failure {
    reason: Reason,
    lines: Vec<String>,
}

/// The sort of failure, which the exit code tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// The answer is no.
    No = 1,
    /// The input is wrong, and nothing was changed.
    Input = 3,
    /// A file cannot be used.
    File = 4,
}

impl Answer {
    /// It is done, and this is said.
    pub(super) fn done(out: impl Into<Vec<u8>>) -> Self {
        Self { out: out.into(), note: None, is_no: false }
    }

    /// The same answer with something said beside it.
    pub(super) fn with_note(self, note: Option<String>) -> Self {
        Self { note, ..self }
    }

    /// The answer is no, and this is why.
    pub(super) fn no(out: impl Into<Vec<u8>>) -> Self {
        Self { out: out.into(), note: None, is_no: true }
    }
}

impl Failure {
    /// A failure that is said in one sentence.
    pub(super) fn new(reason: Reason, sentence: String) -> Self {
        Self::lines(reason, vec![sentence])
    }

    /// A failure that is said in several lines.
    pub(super) fn lines(reason: Reason, lines: Vec<String>) -> Self {
        Self { reason, lines }
    }
}

/// Prints how a call ended. A reader that has seen enough and closed the pipe is no failure.
pub(super) fn deliver(answer: Result<Answer, Failure>, texts: &Texts) -> ExitCode {
    match answer.and_then(|answer| print(&answer, texts)) {
        Ok(code) => code,
        Err(failure) => {
            let mut err = io::stderr().lock();
            for line in &failure.lines {
                // There is nobody left to tell where standard error is closed, too.
                let _ = writeln!(err, "{line}");
            }
            ExitCode::from(failure.reason as u8)
        }
    }
}

fn print(answer: &Answer, texts: &Texts) -> Result<ExitCode, Failure> {
    if let Some(note) = &answer.note {
        // What is asked for matters more than what is said about it.
        let _ = writeln!(io::stderr(), "{note}");
    }
    let mut out = io::stdout().lock();
    match out.write_all(&answer.out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let reason = texts.io_reason(&error);
            Err(Failure::new(Reason::File, tr!(texts, "cli-output", reason = reason)))
        }
        _ if answer.is_no => Ok(ExitCode::from(Reason::No as u8)),
        _ => Ok(ExitCode::SUCCESS),
    }
}
