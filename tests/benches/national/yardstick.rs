//! The same jobs done by the `sqlite3` command line on the same file.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long `sqlite3` takes for a script; `None` where the program is not installed.
pub fn sqlite(file: &Path, script: &str) -> Option<Duration> {
    let start = Instant::now();
    let mut run = Command::new("sqlite3")
        .args(["-readonly", "-batch", "-csv"])
        .arg(file)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .ok()?;
    run.stdin.take()?.write_all(script.as_bytes()).ok()?;
    run.wait().ok()?.success().then(|| start.elapsed())
}
