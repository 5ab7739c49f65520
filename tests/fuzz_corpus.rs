//! What comes in from elsewhere and lies: a corpus of small files, and mutations of them, through the entries that the
//! fuzz targets call.

mod fuzz;

use fuzz::entries::ENTRIES;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

/// How often each entry is called with a mutation.
const ROUNDS: usize = 60;

/// What readers look out for.
const TOKENS: [&[u8]; 16] = [
    b"\"",
    b";",
    b"\n",
    b"\r",
    b"\0",
    b"\xFF\xFE",
    b"'",
    b"-",
    b" | ",
    b"<",
    b">",
    b"&#0;",
    b"99999999999999999999",
    b"\xC3",
    b"2025-02-30",
    b"[[column]]",
];

fn corpus(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(name);
    let entries = std::fs::read_dir(folder).expect("a folder of the corpus");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), std::fs::read(path).expect("a file"))).collect()
}

#[test]
fn every_file_of_the_corpus_ends_in_a_reason_or_a_plan() {
    for (name, entry) in ENTRIES {
        let files = corpus(name);
        assert!(!files.is_empty(), "{name}");
        for (path, bytes) in files {
            let tried = catch_unwind(|| entry(&bytes));
            assert!(tried.is_ok(), "{}", path.display());
        }
    }
}

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 16).expect("48 bits") % end.max(1)
    }

    fn part(&mut self, of: &[u8]) -> std::ops::Range<usize> {
        let start = self.below(of.len());
        start..(start + 1 + self.below(40)).min(of.len())
    }

    fn spoil(&mut self, bytes: &mut Vec<u8>, other: &[u8]) {
        match self.below(6) {
            0 => {
                let at = self.below(bytes.len());
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << self.below(8);
                }
            }
            1 => drop(bytes.drain(self.part(bytes))),
            2 => bytes.truncate(self.below(bytes.len())),
            3 => {
                let (part, at) = (self.part(bytes), self.below(bytes.len()));
                let again = bytes[part].to_vec();
                bytes.splice(at..at, again);
            }
            4 => {
                let (part, at) = (self.part(other), self.below(bytes.len()));
                bytes.splice(at..at, other[part].iter().copied());
            }
            _ => {
                let (token, at) = (TOKENS[self.below(TOKENS.len())], self.below(bytes.len()));
                bytes.splice(at..at, token.iter().copied());
            }
        }
    }
}

#[test]
fn so_does_whatever_becomes_of_them() {
    for (name, entry) in ENTRIES {
        let files = corpus(name);
        let mut numbers = Numbers(0x5167_1115);
        for round in 0..ROUNDS {
            let (path, bytes) = &files[numbers.below(files.len())];
            let (_, other) = &files[numbers.below(files.len())];
            let mut bytes = bytes.clone();
            for _ in 0..=numbers.below(4) {
                numbers.spoil(&mut bytes, other);
            }
            if catch_unwind(AssertUnwindSafe(|| entry(&bytes))).is_err() {
                let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{round}"));
                std::fs::write(&kept, &bytes).expect("is kept");
                panic!("round {round} of {}: {}", path.display(), kept.display());
            }
        }
    }
}
