//! The same jobs done by the `sqlite3` command line on the same data; `None` where the program is not installed.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long `.import` takes to put a list into a table of texts.
pub fn import(list: &Path, file: &Path) -> Option<Duration> {
    let script = format!(".mode csv\n.separator ; \"\\r\\n\"\n.import \"{}\" rad\n", list.display());
    run(&[], file, &script)
}

/// How long a query takes to write what it finds as CSV.
pub fn export(file: &Path, query: &str) -> Option<Duration> {
    run(&["-readonly"], file, &format!(".mode csv\n.headers on\n{query}\n"))
}

fn run(options: &[&str], file: &Path, script: &str) -> Option<Duration> {
    let start = Instant::now();
    let mut run = Command::new("sqlite3")
        .arg("-batch")
        .args(options)
        .arg(file)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .ok()?;
    run.stdin.take()?.write_all(script.as_bytes()).ok()?;
    run.wait().ok()?.success().then(|| start.elapsed())
}
