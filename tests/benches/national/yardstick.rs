//! The same jobs done by the `sqlite3` command line on the same file.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long `sqlite3` takes for a script; `None` where the program is not installed.
pub fn sqlite(file: &Path, script: &str) -> Option<Duration> {
    let start = Instant::now();
    let status = Command::new("sqlite3")
        .args(["-readonly", "-batch", "-csv"])
        .arg(file)
        .arg(script)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .ok()?;
    status.success().then(|| start.elapsed())
}
