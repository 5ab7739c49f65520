//! The product's source files as the house rules see them: code without comments and strings, and the strings.

use std::path::Path;

/// A line number, from 1.
pub type Line = usize;

/// One file of `src/`.
pub struct Source {
    /// From the crate's root, with `/`.
    pub path: String,
    pub text: String,
    /// The text with comments and the contents of strings blanked, line for line the same.
    code: String,
    /// The contents of strings with the lines they begin at.
    pub strings: Vec<(Line, String)>,
}

/// All files of `src/`.
pub fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a readable folder") {
            let path = entry.expect("a readable entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("a readable file");
                let name = path.strip_prefix(root).expect("within the crate").to_string_lossy().replace('\\', "/");
                found.push(Source::read(&name, &text));
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

impl Source {
    pub fn read(path: &str, text: &str) -> Self {
        let (code, strings) = strip(text);
        Self { path: path.to_owned(), text: text.to_owned(), code, strings }
    }

    /// The room the file belongs to: `store` for src/store.rs and for all below src/store/.
    pub fn room(&self) -> &str {
        let inside = self.path.trim_start_matches("src/");
        inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs")
    }

    /// How many `super::` lead from this file's module to the crate's root.
    fn depth(&self) -> usize {
        let parts = self.path.trim_start_matches("src/").split('/').count();
        if self.path.ends_with("/mod.rs") { parts - 1 } else { parts }
    }

    /// The names used of the crate's root, by `crate::` or by enough `super::`, with their lines.
    pub fn rooms_named(&self) -> Vec<(Line, String)> {
        let to_root = "super::".repeat(self.depth());
        let mut named: Vec<_> = ["crate::", "sigill::", &to_root].iter().flat_map(|path| self.children(path)).collect();
        named.sort();
        named
    }

    /// The lines that name this item: a crate such as `rfd`, or a path such as `std::fs`, also as `std::{…, fs}`.
    pub fn lines_with(&self, item: &str) -> Vec<Line> {
        if let Some((parent, child)) = item.rsplit_once("::") {
            let children = self.children(&format!("{parent}::"));
            return children.into_iter().filter(|(_, name)| name == child).map(|(line, _)| line).collect();
        }
        let starts = self.code.match_indices(item).map(|(at, _)| at);
        let is_whole = |at: usize| is_start(&self.code, at) && !self.code[at + item.len()..].starts_with(is_word);
        starts.filter(|at| is_whole(*at)).map(|at| self.line(at)).collect()
    }

    /// The lines where a name begins like this.
    pub fn lines_beginning(&self, start: &str) -> Vec<Line> {
        let starts = self.code.match_indices(start).map(|(at, _)| at);
        starts.filter(|at| is_start(&self.code, *at)).map(|at| self.line(at)).collect()
    }

    /// The module of the file, and those declared in it.
    pub fn modules(&self) -> Vec<(Line, String)> {
        let stem = self.path.trim_end_matches("/mod.rs").trim_end_matches(".rs").rsplit('/').next();
        let declared = self.children("mod ");
        stem.map(|stem| (1, stem.to_owned())).into_iter().chain(declared).collect()
    }

    /// The names that follow a path: one, or those of a `{…}` list.
    fn children(&self, path: &str) -> Vec<(Line, String)> {
        let mut found = Vec::new();
        for (at, _) in self.code.match_indices(path).filter(|(at, _)| is_start(&self.code, *at)) {
            let begin = at + path.len();
            let rest = &self.code[begin..];
            if !rest.starts_with('{') {
                found.push((begin, word(rest)));
                continue;
            }
            let mut depth = 0;
            for (offset, c) in rest.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    _ => {}
                }
                if depth == 0 {
                    break;
                }
                if depth == 1 && matches!(c, '{' | ',') {
                    let after = &rest[offset + 1..];
                    let name = after.trim_start();
                    found.push((begin + offset + 1 + after.len() - name.len(), word(name)));
                }
            }
        }
        found.into_iter().filter(|(_, name)| !name.is_empty()).map(|(at, name)| (self.line(at), name)).collect()
    }

    fn line(&self, at: usize) -> Line {
        1 + self.code[..at].matches('\n').count()
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| is_word(*c)).collect()
}

/// Whether no longer name or path runs into this place.
fn is_start(code: &str, at: usize) -> bool {
    let before = &code[..at];
    let is_in_path = before.ends_with("::") && code[at..].starts_with("super");
    !(before.ends_with(is_word) || is_in_path)
}

/// Blanks comments, and moves the contents of strings aside.
fn strip(text: &str) -> (String, Vec<(Line, String)>) {
    let mut code = String::with_capacity(text.len());
    let mut strings = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let is_in_word = code.ends_with(is_word);
        let (length, string) = match c {
            '/' if rest.starts_with("//") => (rest.find('\n').unwrap_or(rest.len()), None),
            '/' if rest.starts_with("/*") => (comment(rest), None),
            '"' => string(rest, "\""),
            'r' | 'b' | 'c' if !is_in_word && opening(rest).is_some() => {
                string(rest, opening(rest).unwrap_or_default())
            }
            '\'' if character(rest) > 0 => (character(rest), None),
            _ => {
                code.push(c);
                rest = &rest[c.len_utf8()..];
                continue;
            }
        };
        strings.extend(string.map(|string| (1 + code.matches('\n').count(), string)));
        code.extend(rest[..length].chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        rest = &rest[length..];
    }
    (code, strings)
}

/// The opening of a string with a prefix, such as `r#"`.
fn opening(text: &str) -> Option<&str> {
    let prefix = text.find(|c| !matches!(c, 'r' | 'b' | 'c'))?;
    let hashes = text[prefix..].find(|c| c != '#')?;
    let end = prefix + hashes;
    let is_raw = text[..prefix].contains('r');
    (prefix <= 2 && text[end..].starts_with('"') && (is_raw || hashes == 0)).then(|| &text[..=end])
}

/// The length of the string that begins here, and what it holds.
fn string(text: &str, opening: &str) -> (usize, Option<String>) {
    let body = &text[opening.len()..];
    let closing = format!("\"{}", "#".repeat(opening.matches('#').count()));
    let end = if opening.contains('r') { body.find(&closing) } else { unescaped(body) };
    let end = end.unwrap_or(body.len());
    (text.len().min(opening.len() + end + closing.len()), Some(body[..end].to_owned()))
}

fn unescaped(body: &str) -> Option<usize> {
    let mut is_escaped = false;
    body.char_indices().find_map(|(at, c)| {
        let is_end = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end.then_some(at)
    })
}

/// The length of the character literal that begins here; 0 for a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((at, escaped))) => {
            let from = at + escaped.len_utf8();
            text[from..].find('\'').map_or(0, |end| from + end + 1)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 0,
    }
}

/// The length of the block comment that begins here; they nest.
fn comment(text: &str) -> usize {
    let (mut at, mut depth) = (0, 0);
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                break;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}
