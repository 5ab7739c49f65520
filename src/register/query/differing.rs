//! Where the same information has been judged differently: "Olika bedömningar", for the coordinator.
//!
//! Assets are gathered by type and by name, and within each such group by their levels: two levels apart means two
//! different sets of levels, of which there are few, however many assets there are. Names that are merely alike are
//! compared where they share the beginning of a word, each with its neighbours in the alphabet, so that the work
//! grows with the register and not with its square.

use super::assets_in;
use super::similar::{CLOSE_LOOK, Likeness, by_reference};
use super::sketch::{Sketch, alike, equals_folded, folded_hash, stems};
use crate::domain::{Aspect, AspectSet, Asset, Level, Levels, Text, UnitId, fold};
use crate::register::{Slot, Snapshot};
use rustc_hash::FxHashSet;
use std::cmp::Reverse;

/// From how many levels on a difference is worth a look.
pub const FAR_APART: u8 = 2;

/// With how many neighbours in the alphabet a name is compared at each of its words.
const NEIGHBOURS: usize = 64;

/// How many pairs of names are compared letter by letter at most, so that a register full of names that are alike
/// stays quick.
const COMPARISONS: usize = 100_000;

/// How many pairs are told at most, the widest apart of those with the same type or name: nobody reads a longer list.
const ENOUGH: usize = 5_000;

/// How many assets with the same levels within one group are set against others; more of them say nothing new.
const OF_EQUALS: usize = 12;

/// How many pairs one group gives at most, the worst of them.
const OF_GROUP: usize = 300;

/// Two decided assets that hold the same information and are two levels or more apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Differing {
    /// The slots of the two; the one with the higher levels first.
    pub assets: [Slot; 2],
    /// Why they are taken to hold the same.
    pub likeness: Likeness,
    /// The aspects in which they are that far apart.
    pub aspects: AspectSet,
    /// How many levels they are apart at most.
    pub gap: u8,
}

/// The pairs of decided assets with the same type or the same or a like name where an aspect that is rated differs by
/// [`FAR_APART`] levels or more; the widest apart first, and not more of them than can be read. The order is always the
/// same.
#[must_use]
pub fn differing(snapshot: &Snapshot) -> Vec<Differing> {
    let rated = snapshot.settings().aspects();
    let mut pairs = Pairs { snapshot, rated, met: FxHashSet::default(), found: Vec::new() };
    let decided: Vec<Member<'_>> = members(snapshot).collect();
    let types = groups(&decided, |asset| &asset.common_type);
    let names = groups(&decided, |asset| &asset.name);
    // The widest apart first, so that these are told where not all can be.
    for gap in (FAR_APART..=Level::MAX).rev() {
        for (held, likeness) in [(&types, Likeness::SameType), (&names, Likeness::SameName)] {
            for group in held {
                pairs.within(group, gap, likeness);
            }
        }
    }
    if snapshot.assets().len() <= CLOSE_LOOK {
        pairs.alike(&names);
    }
    pairs.sorted()
}

/// The same where one of the two at least belongs to a unit or to one beneath it, or all.
#[must_use]
pub fn differing_in(snapshot: &Snapshot, unit: Option<UnitId>) -> Vec<Differing> {
    let is_in = assets_in(snapshot, unit);
    let mut pairs = differing(snapshot);
    pairs.retain(|pair| pair.assets.iter().any(|slot| is_in(*slot)));
    pairs
}

/// A decided asset.
#[derive(Clone, Copy)]
struct Member<'a> {
    slot: Slot,
    asset: &'a Asset,
    levels: Levels,
}

fn members(snapshot: &Snapshot) -> impl Iterator<Item = Member<'_>> {
    let assets = snapshot.assets().iter();
    assets.filter_map(|(slot, asset)| Some(Member { slot, asset, levels: snapshot.asset_levels(slot)? }))
}

/// Assets that hold the same, gathered by their levels.
struct Group<'a> {
    classes: Vec<Vec<Member<'a>>>,
}

impl<'a> Group<'a> {
    fn of(mut members: Vec<Member<'a>>) -> Self {
        members.sort_unstable_by(|a, b| a.levels.0.cmp(&b.levels.0).then_with(|| by_reference(a.asset, b.asset)));
        let classes = members.chunk_by(|a, b| a.levels == b.levels);
        Self { classes: classes.map(|class| class[..class.len().min(OF_EQUALS)].to_vec()).collect() }
    }

    fn name(&self) -> &'a str {
        self.classes.first().and_then(|class| class.first()).map_or("", |member| &member.asset.name)
    }
}

/// The assets by a text that they share, whatever its case; those without it are left out.
fn groups<'a>(decided: &[Member<'a>], text: fn(&Asset) -> &Text) -> Vec<Group<'a>> {
    let written = decided.iter().filter(|member| !text(member.asset).trim().is_empty());
    let mut keyed: Vec<(u64, Member<'a>)> = written.map(|held| (folded_hash(text(held.asset)), *held)).collect();
    keyed.sort_unstable_by_key(|(key, member)| (*key, member.slot));
    let same =
        |a: &(u64, Member<'_>), b: &(u64, Member<'_>)| a.0 == b.0 && equals_folded(text(a.1.asset), text(b.1.asset));
    keyed.chunk_by(same).map(|group| Group::of(group.iter().map(|(_, member)| *member).collect())).collect()
}

struct Pairs<'a> {
    snapshot: &'a Snapshot,
    rated: AspectSet,
    /// Each pair is told once, by the strongest of its likenesses.
    met: FxHashSet<(Slot, Slot)>,
    found: Vec<Differing>,
}

impl<'a> Pairs<'a> {
    /// Notes the pairs of a group that are exactly so far apart.
    fn within(&mut self, group: &Group<'a>, gap: u8, likeness: Likeness) {
        let classes = &group.classes;
        if classes.len() < 2 || self.found.len() >= ENOUGH {
            return;
        }
        let each = (0..classes.len()).flat_map(|one| (one + 1..classes.len()).map(move |two| (one, two)));
        let sets = each.map(|(one, two)| (&classes[one], &classes[two])).collect();
        self.far_apart(sets, |found| found == gap, likeness);
    }

    /// Sets names that are alike against each other.
    fn alike(&mut self, names: &[Group<'a>]) {
        let mut names: Vec<Named<'_, 'a>> = names.iter().map(|group| Named::of(group, self.rated)).collect();
        names.sort_unstable_by(|a, b| a.folded.cmp(&b.folded));
        let mut entries: Vec<(u64, usize)> = names
            .iter()
            .enumerate()
            .flat_map(|(place, name)| stems(&name.folded).map(move |stem| (stem, place)))
            .collect();
        entries.sort_unstable();
        entries.dedup();
        let mut compared = FxHashSet::default();
        for (at, (stem, one)) in entries.iter().enumerate() {
            let neighbours = entries[at + 1..].iter().take(NEIGHBOURS).take_while(|(other, _)| other == stem);
            for (_, two) in neighbours {
                if compared.len() >= COMPARISONS || self.found.len() >= ENOUGH {
                    return;
                }
                let (a, b) = (&names[*one], &names[*two]);
                if a.may_be_far_from(b) && a.sketch.may_be_alike(&b.sketch) && compared.insert((*one, *two)) {
                    self.between(a, b);
                }
            }
        }
    }

    fn between(&mut self, one: &Named<'_, 'a>, two: &Named<'_, 'a>) {
        let Some(found) = alike((&one.folded, &one.sketch), (&two.folded, &two.sketch)) else { return };
        let each = one.group.classes.iter().flat_map(|a| two.group.classes.iter().map(move |b| (a, b)));
        self.far_apart(each.collect(), |gap| gap >= FAR_APART, Likeness::Alike(found));
    }

    /// Notes the pairs of two sets of assets with equal levels each, the widest apart first.
    fn far_apart(
        &mut self,
        sets: Vec<(&Vec<Member<'a>>, &Vec<Member<'a>>)>,
        is_wanted: impl Fn(u8) -> bool,
        likeness: Likeness,
    ) {
        let mut far: Vec<_> = sets
            .into_iter()
            .filter_map(|(a, b)| Some((Gap::between(a.first()?.levels, b.first()?.levels, self.rated), a, b)))
            .filter(|(gap, ..)| is_wanted(gap.most))
            .collect();
        far.sort_by_key(|(gap, ..)| Reverse((gap.most, gap.sum)));
        let pairs =
            far.into_iter().flat_map(|(gap, a, b)| a.iter().flat_map(move |a| b.iter().map(move |b| (gap, a, b))));
        for (gap, a, b) in pairs.take(OF_GROUP.min(ENOUGH.saturating_sub(self.found.len()))) {
            if self.met.insert((a.slot.min(b.slot), a.slot.max(b.slot))) {
                let assets = if gap.is_first_higher { [a.slot, b.slot] } else { [b.slot, a.slot] };
                self.found.push(Differing { assets, likeness, aspects: gap.aspects, gap: gap.most });
            }
        }
    }

    fn sorted(mut self) -> Vec<Differing> {
        let snapshot = self.snapshot;
        let asset = |slot: Slot| snapshot.assets().at(slot);
        self.found.sort_by(|a, b| {
            let wide = |pair: &Differing| Reverse((pair.gap, pair.aspects.iter().count()));
            let by_place = |place: usize| match (asset(a.assets[place]), asset(b.assets[place])) {
                (Some(a), Some(b)) => by_reference(a, b),
                (a, b) => a.is_some().cmp(&b.is_some()),
            };
            let by_likeness = a.likeness.strongest_first(b.likeness);
            wide(a).cmp(&wide(b)).then(by_likeness).then_with(|| by_place(0)).then_with(|| by_place(1))
        });
        self.found
    }
}

/// How far apart two sets of levels are.
#[derive(Clone, Copy)]
struct Gap {
    most: u8,
    sum: u8,
    aspects: AspectSet,
    is_first_higher: bool,
}

impl Gap {
    fn between(one: Levels, two: Levels, rated: AspectSet) -> Self {
        let mut gap = Self { most: 0, sum: 0, aspects: AspectSet::NONE, is_first_higher: true };
        let mut highest = (0, 0);
        for aspect in rated.iter() {
            let (Some(a), Some(b)) = (one[aspect], two[aspect]) else { continue };
            let (a, b) = (a.number(), b.number());
            let apart = a.abs_diff(b);
            gap.most = gap.most.max(apart);
            gap.sum += apart;
            gap.aspects = gap.aspects.with(aspect, apart >= FAR_APART);
            if apart >= FAR_APART {
                highest = (highest.0 + a, highest.1 + b);
            }
        }
        gap.is_first_higher = highest.0 >= highest.1;
        gap
    }
}

/// The lowest and the highest level.
type Span = (u8, u8);

/// A name with what tells early that two names need not be compared.
struct Named<'g, 'a> {
    group: &'g Group<'a>,
    folded: String,
    sketch: Sketch,
    /// The lowest and highest level per rated aspect.
    spans: [Option<Span>; 4],
}

impl<'g, 'a> Named<'g, 'a> {
    fn of(group: &'g Group<'a>, rated: AspectSet) -> Self {
        let folded = fold(group.name());
        let span = |aspect: Aspect| {
            let levels = || group.classes.iter().filter_map(|class| class.first()?.levels[aspect]);
            let ends = levels().min().zip(levels().max()).filter(|_| rated.has(aspect));
            ends.map(|(least, most)| (least.number(), most.number()))
        };
        Self { group, sketch: Sketch::of(&folded), folded, spans: Aspect::ALL.map(span) }
    }

    fn may_be_far_from(&self, other: &Self) -> bool {
        let is_far = |(a, b): (Span, Span)| a.1.saturating_sub(b.0).max(b.1.saturating_sub(a.0)) >= FAR_APART;
        self.spans.into_iter().zip(other.spans).filter_map(|(a, b)| a.zip(b)).any(is_far)
    }
}
