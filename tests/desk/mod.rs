//! A folder in which the program is called, and what came of it.

#![allow(dead_code, clippy::allow_attributes, reason = "each test file uses its part of this")]

use std::path::PathBuf;
use std::process::Command;

/// The day that every call counts from, unless it says another.
pub const TODAY: &str = "2026-11-21";

/// A folder of its own for each story.
pub struct Desk(tempfile::TempDir);

/// How a call ended.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn put(&self, name: &str, content: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), content).expect("a file");
    }

    pub fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).expect("a file")
    }

    /// The program in this folder, speaking Swedish whatever the machine speaks.
    pub fn program(&self) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("sigill"));
        command.current_dir(self.0.path()).env_remove("LC_ALL").env("LANG", "C.UTF-8").env("TZ", "UTC");
        command
    }

    /// Calls the program on [`TODAY`].
    pub fn call(&self, arguments: &[&str]) -> Said {
        let mut command = self.program();
        command.args(arguments);
        if !arguments.contains(&"--today") {
            command.args(["--today", TODAY]);
        }
        Said::of(&mut command)
    }

    /// Calls the program and expects that it does what it is asked.
    pub fn done(&self, arguments: &[&str]) -> String {
        let said = self.call(arguments);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{arguments:?} {}", said.out);
        said.out
    }

    /// Calls the program and expects this exit code, with nothing on standard output. Returns what is said.
    pub fn refused(&self, code: i32, arguments: &[&str]) -> String {
        let said = self.call(arguments);
        assert_eq!((said.code, said.out.as_str()), (code, ""), "{arguments:?} {}", said.err);
        assert!(!said.err.trim().is_empty(), "{arguments:?} says nothing");
        said.err
    }
}

impl Said {
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().expect("the program runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code().expect("a code"), out: text(output.stdout), err: text(output.stderr) }
    }
}
