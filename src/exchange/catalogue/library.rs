//! A catalogue as a library of CISO Assistant: areas are nodes of depth 1, requirements the assessable nodes below.
//!
//! The format has a name (heading), a description (ÄR), typical evidence (how it is shown), groups (from which level)
//! and translations. Whatever else a requirement has stands in the annotation, a line for each, under the headings of
//! the list; from there it is read again. A requirement is in the group of each level that demands it, so that one
//! chosen group, such as K2, gives all that K2 demands; `GRUND` is basic protection. Reading takes the lowest. What
//! the format cannot carry: the step that counts is not filled in, so `{limit}` stands in the text, with the steps in
//! the annotation; and the place of an area that has no requirement.

use super::headings as h;
use super::node::{Framework, Group, Library, Node, Objects, ReadLibrary, Said};
use super::rows::{Row, texts};
use crate::catalogue::Catalogue;
use crate::domain::{Aspect, Level, Requirement};
use crate::exchange::ExportError;
use crate::exchange::fault::{ImportError, Reason, RowFault};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// The highest level that requirements come from.
const HIGHEST: u8 = 3;

/// The group of basic protection.
const BASIC: &str = "GRUND";

const ENGLISH: &str = "en";

/// What stands in an annotation beside what the format has a field for.
const NOTED: [&str; 9] = [h::SHALL, h::WHY, h::ANSWERS, h::KIND, h::CONTROLS, h::NORMS, h::LAW, h::STEPS, h::CONTINUES];

/// The same for the English annotation.
const NOTED_EN: [&str; 3] = [h::SHALL_EN, h::WHY_EN, h::STEPS_EN];

/// The text of a file that is a library.
pub fn text(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}');
    text.lines().any(|line| line.starts_with("objects:")).then(|| text.into())
}

pub fn write(catalogue: &Catalogue, out: &mut impl Write) -> Result<(), ExportError> {
    let title = if catalogue.name.trim().is_empty() { "Sigill" } else { &*catalogue.name };
    let slug = slug(title);
    let library = Library {
        urn: format!("urn:sigill:risk:library:{slug}"),
        locale: "sv",
        ref_id: &slug,
        name: title,
        description: title,
        version: catalogue.version,
        provider: "Sigill",
        packager: "sigill",
        objects: Objects {
            framework: Framework {
                urn: format!("urn:sigill:risk:framework:{slug}"),
                ref_id: &slug,
                name: title,
                description: title,
                implementation_groups_definition: groups(catalogue),
                requirement_nodes: nodes(catalogue, &slug),
            },
        },
    };
    let yaml = serde_saphyr::to_string(&library).map_err(io::Error::other)?;
    Ok(out.write_all(yaml.as_bytes())?)
}

/// The groups in use.
fn groups(catalogue: &Catalogue) -> Vec<Group> {
    let used: FxHashSet<String> = catalogue.requirements.iter().flat_map(groups_of).collect();
    let basic = Group { ref_id: BASIC.to_owned(), name: "Grundskydd".to_owned(), description: None };
    let levels = Aspect::ALL.into_iter().flat_map(|aspect| (0..=HIGHEST).map(move |number| (aspect, number)));
    let level = |(aspect, number): (Aspect, u8)| {
        let group = format!("{}{number}", aspect.letter());
        Group { name: format!("Krav på nivå {group}"), ref_id: group, description: None }
    };
    [basic].into_iter().chain(levels.map(level)).filter(|group| used.contains(&group.ref_id)).collect()
}

fn groups_of(held: &Requirement) -> Vec<String> {
    let basic = held.is_basic.then(|| BASIC.to_owned());
    let from = held.from.iter().filter_map(|(aspect, from)| Some((aspect, (*from)?)));
    let levels = from.flat_map(|(aspect, from): (Aspect, Level)| {
        (from.number()..=HIGHEST).map(move |number| format!("{}{number}", aspect.letter()))
    });
    basic.into_iter().chain(levels).collect()
}

fn nodes(catalogue: &Catalogue, slug: &str) -> Vec<Node> {
    let mut taken = FxHashSet::default();
    let mut urn = |id: &str| {
        let plain = self::slug(id);
        let mut found = plain.clone();
        while !taken.insert(found.clone()) {
            found = format!("{plain}-{}", taken.len());
        }
        format!("urn:sigill:risk:req_node:{slug}:{found}")
    };
    let mut nodes = Vec::new();
    for area in &catalogue.areas {
        let mut held = catalogue.requirements.iter().filter(|held| held.area == area.key).peekable();
        if held.peek().is_none() {
            continue;
        }
        let area_urn = urn(&area.key);
        let named = |name: &str| Said { name: some(name), ..Said::default() };
        nodes.push(Node {
            urn: area_urn.clone(),
            depth: 1,
            ref_id: some(&area.key),
            said: named(&area.name.sv),
            translations: english(named(&area.name.en)),
            ..Node::default()
        });
        nodes.extend(held.map(|held| node(catalogue, held, urn(&held.id), &area_urn)));
    }
    nodes
}

fn node(catalogue: &Catalogue, held: &Requirement, urn: String, area: &str) -> Node {
    let texts: FxHashMap<&str, String> = h::ALL.into_iter().zip(texts(catalogue, held)).collect();
    let said = |heading: &str| some(&texts[heading]);
    let noted = |headings: &[&str]| {
        let lines = headings.iter().filter_map(|heading| Some(format!("{heading}: {}", said(heading)?)));
        some(&lines.collect::<Vec<_>>().join("\n"))
    };
    Node {
        urn,
        assessable: true,
        depth: 2,
        parent_urn: Some(area.to_owned()),
        ref_id: some(&held.id),
        said: Said {
            name: said(h::HEADING),
            description: said(h::IS),
            annotation: noted(&NOTED),
            typical_evidence: said(h::SHOWN_BY),
        },
        implementation_groups: Some(groups_of(held)),
        translations: english(Said {
            name: said(h::HEADING_EN),
            description: said(h::IS_EN),
            annotation: noted(&NOTED_EN),
            typical_evidence: said(h::SHOWN_BY_EN),
        }),
    }
}

fn some(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}

fn english(said: Said) -> BTreeMap<String, Said> {
    let is_empty = said.name.is_none() && said.description.is_none() && said.annotation.is_none();
    if is_empty { BTreeMap::new() } else { BTreeMap::from([(ENGLISH.to_owned(), said)]) }
}

/// A text as a part of an identity: lower-case letters without marks, digits and dashes.
fn slug(text: &str) -> String {
    let plain = |letter: char| match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        'é' => 'e',
        letter if letter.is_ascii_alphanumeric() || letter == '.' => letter,
        _ => '-',
    };
    text.trim().to_lowercase().chars().map(plain).collect()
}

/// The requirements of a library as rows.
pub fn read(text: &str) -> Result<Vec<Row>, ImportError> {
    let library: ReadLibrary = serde_saphyr::from_str(text).map_err(|error| {
        let line = error.location().map_or(0, |place| place.line());
        let reason = error.to_string().lines().next().unwrap_or_default().to_owned();
        ImportError::BrokenLibrary { line, reason }
    })?;
    let nodes = &library.objects.framework.requirement_nodes;
    let by_urn: FxHashMap<&str, &Node> = nodes.iter().map(|node| (&*node.value.urn, &node.value)).collect();
    let mut faults = Vec::new();
    let mut rows = Vec::new();
    for spanned in nodes.iter().filter(|node| node.value.assessable) {
        let (node, line) = (&spanned.value, spanned.referenced.line());
        let mut texts = FxHashMap::default();
        said(node, library.locale.as_deref(), &mut texts);
        let id = node.ref_id.clone().or_else(|| Some(node.urn.rsplit(':').next()?.to_owned()));
        texts.insert(h::ID, id.unwrap_or_default());
        texts.insert(h::NAME, library.name.clone().unwrap_or_default());
        texts.insert(h::VERSION, library.version.map(|version| version.to_string()).unwrap_or_default());
        area(node, &by_urn, &library, &mut texts);
        if !levels(node, &mut texts) {
            let value = node.implementation_groups.as_deref().unwrap_or_default().join(", ");
            let column = "implementation_groups".to_owned();
            faults.push(RowFault { line, column, value, reason: Reason::UnknownGroups });
        }
        rows.push(Row { line, texts });
    }
    if faults.is_empty() { Ok(rows) } else { Err(ImportError::Rows(faults)) }
}

/// What the node says in Swedish and in English. Where it has no Swedish, what it says at all stands for it.
fn said(node: &Node, locale: Option<&str>, texts: &mut FxHashMap<&'static str, String>) {
    let main = &node.said;
    let swedish = node.translations.get("sv").unwrap_or(main);
    let english = if locale == Some(ENGLISH) { Some(main) } else { node.translations.get(ENGLISH) };
    let mut put = |heading, text: &Option<String>| drop(texts.insert(heading, text.clone().unwrap_or_default()));
    // Many libraries leave the name out and have all in the description, or the other way round.
    put(h::HEADING, &swedish.name.clone().or_else(|| node.ref_id.clone()));
    put(h::IS, &swedish.description.clone().or_else(|| swedish.name.clone()));
    put(h::SHOWN_BY, &swedish.typical_evidence);
    if let Some(english) = english {
        put(h::HEADING_EN, &english.name);
        put(h::IS_EN, &english.description);
        put(h::SHOWN_BY_EN, &english.typical_evidence);
        note(english.annotation.as_deref(), &NOTED_EN, h::WHY_EN, texts);
    }
    note(swedish.annotation.as_deref(), &NOTED, h::WHY, texts);
}

/// Takes an annotation apart. What stands under none of the headings explains, and so is put under `rest`.
fn note(
    annotation: Option<&str>,
    headings: &[&'static str],
    rest: &'static str,
    texts: &mut FxHashMap<&'static str, String>,
) {
    let mut current = rest;
    for line in annotation.unwrap_or_default().lines() {
        let headed =
            headings.iter().find_map(|heading| Some((*heading, line.strip_prefix(heading)?.strip_prefix(": ")?)));
        let (heading, text) = headed.unwrap_or((current, line));
        current = heading;
        let held = texts.entry(heading).or_default();
        if !held.is_empty() {
            held.push('\n');
        }
        held.push_str(text);
    }
}

/// The area: the topmost node above, else the library as a whole.
fn area(
    node: &Node,
    by_urn: &FxHashMap<&str, &Node>,
    library: &ReadLibrary,
    texts: &mut FxHashMap<&'static str, String>,
) {
    let above = |node: &&Node| node.parent_urn.as_deref().and_then(|urn| by_urn.get(urn).copied());
    // A chain longer than the library would be a circle.
    let top = std::iter::successors(above(&node), above).take(by_urn.len()).last();
    let Some(top) = top else {
        texts.insert(h::AREA, library.name.clone().unwrap_or_default());
        return;
    };
    let name = |said: &Said| said.name.clone().or_else(|| said.description.clone());
    let swedish = top.translations.get("sv").and_then(name).or_else(|| name(&top.said));
    texts.insert(h::AREA, swedish.or_else(|| top.ref_id.clone()).unwrap_or_default());
    texts.insert(h::AREA_EN, top.translations.get(ENGLISH).and_then(name).unwrap_or_default());
    texts.insert(h::AREA_KEY, top.ref_id.clone().unwrap_or_default());
}

/// From which levels the groups say that it applies; no group at all means always. Whether they say anything.
fn levels(node: &Node, texts: &mut FxHashMap<&'static str, String>) -> bool {
    let groups = node.implementation_groups.as_deref().unwrap_or_default();
    let is_basic = groups.is_empty() || groups.iter().any(|group| group == BASIC);
    texts.insert(h::BASIC, if is_basic { "Ja" } else { "Nej" }.to_owned());
    let mut is_said = is_basic;
    for (heading, aspect) in ["K", "R", "T", "S"].into_iter().zip(Aspect::ALL) {
        let number = |group: &String| group.strip_prefix(aspect.letter())?.parse::<u8>().ok();
        if let Some(least) = groups.iter().filter_map(number).min() {
            texts.insert(heading, least.to_string());
            is_said = true;
        }
    }
    is_said
}
