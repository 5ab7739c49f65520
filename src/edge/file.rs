//! Files that go out beside a register: written whole or not at all, and never over the register. And files that come in,
//! however large they are.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// What stands beside a register and belongs to it.
const BESIDE: [&str; 4] = ["", ".lock", ".holder", "-journal"];

/// Whether the path leads to the register or to a file that belongs to it, by whatever name.
#[must_use]
pub fn is_part_of(path: &Path, register: &Path) -> bool {
    let Ok(register) = register.canonicalize() else { return false };
    let Ok(path) = final_place(path) else { return false };
    BESIDE.iter().any(|ending| path == with_ending(&register, ending)) || is_same_file(&path, &register)
}

/// Reads a file that comes in: all of it, or one byte more than what is taken, so that whoever takes it can tell.
pub fn read(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let most = most as u64 + 1;
    let size = file.metadata().map_or(0, |held| held.len().min(most));
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file under another name and gives it its own when it is whole; what is half written is taken away.
pub fn replace<T, E: From<io::Error>>(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<T, E>,
) -> Result<T, E> {
    let place = final_place(path)?;
    let held = fs::metadata(&place).ok();
    // A device or a pipe is written to, not replaced.
    if held.as_ref().is_some_and(|held| !held.is_file() && !held.is_dir()) {
        let mut out = BufWriter::new(OpenOptions::new().write(true).open(&place)?);
        let told = write(&mut out)?;
        out.flush()?;
        return Ok(told);
    }
    let draft = with_ending(&place, &format!(".{}.tmp", std::process::id()));
    // A draft of that name that was there before is not ours to remove, so it is made before anything can fail.
    let mut out = BufWriter::new(File::create_new(&draft)?);
    let written = write(&mut out).and_then(|told| {
        finish(out, held.as_ref())?;
        fs::rename(&draft, &place)?;
        Ok(told)
    });
    if written.is_err() {
        let _ = fs::remove_file(&draft);
    }
    written
}

/// Gives the file the rights of the one it replaces, and waits until the disk has it.
fn finish(out: BufWriter<File>, held: Option<&fs::Metadata>) -> io::Result<()> {
    let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    if let Some(held) = held {
        file.set_permissions(held.permissions())?;
    }
    file.sync_all()
}

/// The file itself where the path is a link to it, else the path within its real folder.
fn final_place(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        found => return found,
    }
    let name = path.file_name().ok_or(ErrorKind::InvalidInput)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(folder.canonicalize()?.join(name))
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    name.into()
}

/// A hard link is the same file under another name.
#[cfg(unix)]
fn is_same_file(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let identity = |path: &Path| fs::metadata(path).ok().map(|held| (held.dev(), held.ino()));
    identity(one).is_some_and(|one| identity(other) == Some(one))
}

#[cfg(not(unix))]
fn is_same_file(_: &Path, _: &Path) -> bool {
    false
}
