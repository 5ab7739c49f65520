//! Networks written as tables.
//!
//! One system per line: its name and its words, after `=>` what is expected of it.
//! `own:32-` own classification (K 3, R 2, T none; a fourth place is S) · `carries:321` an asset · `carries:?` an
//! asset without a decision · `on:db` depends on db, all inherited · `on:db/KT` inherits K and T · `on:db/` nothing ·
//! `raise:T3` · `lower:T1` · `lower:T1<3` lowered when 3 was derived · `retired`.

use crate::network::{Link, Net, Place};
use sigill::domain::derive::{Node, Shift};
use sigill::domain::{Aspect, AspectSet, Level, Levels, PerAspect};

/// A network read from a table, with the names of its systems.
pub struct Table<'a> {
    pub net: Net,
    pub names: Vec<&'a str>,
}

impl<'a> Table<'a> {
    pub fn read(aspects: AspectSet, text: &'a str) -> Self {
        let rows = || text.lines().filter_map(|line| line.split("=>").next());
        let names: Vec<&str> = rows().filter_map(|line| line.split_whitespace().next()).collect();
        let mut links = Vec::new();
        let mut places = vec![Place::default(); names.len()];
        for (node, line) in rows().enumerate() {
            for word in line.split_whitespace().skip(1) {
                read_word(word, node, &names, &mut places[node], &mut links);
            }
        }
        Self { net: Net::new(aspects, places, links), names }
    }

    pub fn node(&self, name: &str) -> Node {
        index(&self.names, name)
    }
}

fn read_word(word: &str, node: usize, names: &[&str], place: &mut Place, links: &mut Vec<Link>) {
    match word.split_once(':').unwrap_or((word, "")) {
        ("retired", _) => place.is_retired = true,
        ("own", levels) => place.own = read_levels(levels),
        ("carries", levels) => {
            let asset = u32::try_from(place.carried.len()).expect("a few assets");
            place.carried.push((asset, read_levels(levels)));
        }
        ("on", to) => {
            let (to, inherits) = to.split_once('/').unwrap_or((to, "KRTS"));
            let inherits = inherits.parse().expect("letters of aspects");
            links.push(Link { system: Node::try_from(node).expect("a short table"), on: index(names, to), inherits });
        }
        (word @ ("raise" | "lower"), shift) => {
            let (to, basis) = shift.split_once('<').unwrap_or((shift, ""));
            let aspect = to.chars().next().and_then(Aspect::from_letter).expect("an aspect");
            let level = level(to.chars().nth(1).expect("a level")).expect("a level");
            let basis = basis.chars().next().and_then(self::level);
            place.shifts[aspect] = Some(Shift { level, is_raise: word == "raise", basis });
        }
        _ => panic!("what is {word}?"),
    }
}

fn index(names: &[&str], name: &str) -> Node {
    let index = names.iter().position(|other| *other == name).unwrap_or_else(|| panic!("no system {name}"));
    Node::try_from(index).expect("a short table")
}

fn read_levels(text: &str) -> Option<Levels> {
    let mut digits = text.chars().chain("---".chars());
    (text != "?").then(|| PerAspect::of(|_| digits.next().and_then(level)))
}

fn level(digit: char) -> Option<Level> {
    digit.to_digit(10).and_then(|number| u8::try_from(number).ok()).and_then(Level::new)
}
