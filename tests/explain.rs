//! Why a system has its level: chains, what is missing, and the circle, as tables and on random networks.

mod network;
mod random;
mod table;

use network::{Link, Net, Place};
use proptest::prelude::*;
use random::{links, networks, nodes, places};
use sigill::domain::derive::{Derived, Network as _, Node, derive_all};
use sigill::domain::explain::{Chain, Missing, Source, chains, circle, missing};
use sigill::domain::{Aspect, AspectSet};
use table::Table;

const ALL: usize = usize::MAX;

/// The chains of K, written `source: first > second > asked`.
fn told(text: &str, name: &str) -> Vec<String> {
    let table = Table::read(AspectSet::KRT, text);
    let results = derive_all(&table.net);
    let chains = chains(&table.net, &results, table.node(name), Aspect::Confidentiality, ALL);
    chains.iter().map(|chain| tell(&table, chain)).collect()
}

fn tell(table: &Table, chain: &Chain) -> String {
    let path: Vec<&str> = chain.path.iter().map(|node| table.names[*node as usize]).collect();
    let source = match chain.source {
        Source::Own => "own".to_owned(),
        Source::Carried(asset) => format!("asset {asset}"),
        Source::Adjusted => "adjusted".to_owned(),
    };
    format!("{source}: {}", path.join(" > "))
}

#[test]
fn chains_name_the_sources_with_the_shortest_first() {
    let text = "records carries:1 carries:3 on:portal
                portal own:3 on:platform
                cluster own:3
                platform on:cluster on:disk
                mail own:2 on:cluster
                disk carries:3";
    assert_eq!(
        told(text, "cluster"),
        ["own: cluster", "own: portal > platform > cluster", "asset 1: records > portal > platform > cluster"]
    );
    assert_eq!(
        told(text, "disk"),
        ["asset 0: disk", "own: portal > platform > disk", "asset 1: records > portal > platform > disk"]
    );
    assert_eq!(told(text, "mail"), ["own: mail"]);
}

#[test]
fn an_unclassified_system_has_no_chain() {
    assert!(told("alone", "alone").is_empty());
    assert!(told("new carries:?", "new").is_empty());
}

#[test]
fn a_limit_keeps_the_shortest() {
    let table = Table::read(AspectSet::KRT, "a own:3 on:c\nb own:3 on:c\nc carries:3 carries:3");
    let results = derive_all(&table.net);
    for limit in 0..5 {
        let found = chains(&table.net, &results, table.node("c"), Aspect::Confidentiality, limit);
        assert_eq!(found.len(), limit.min(4));
        assert!(found.iter().take(2).all(|chain| chain.path.len() == 1));
    }
}

#[test]
fn a_chain_begins_at_the_adjustment_that_moved_the_level() {
    let text = "portal own:1 raise:K3 on:db
                db
                diary own:3 lower:K2 on:log
                log";
    assert_eq!(told(text, "portal"), ["own: portal"]);
    assert_eq!(told(text, "db"), ["adjusted: portal > db"]);
    assert_eq!(told(text, "log"), ["adjusted: diary > log"]);
    let text = "feeder own:2 on:diary
                diary own:3 lower:K2 on:log
                log";
    assert_eq!(told(text, "log"), ["adjusted: diary > log"], "what lies behind a lowering is not the reason");
}

#[test]
fn retired_systems_and_other_aspects_are_no_way() {
    let text = "old own:3 on:db retired
                other own:3 on:db/R
                portal own:3 on:db
                db";
    assert_eq!(told(text, "db"), ["own: portal > db"]);
}

#[test]
fn in_a_circle_a_lowered_member_still_passes_on() {
    let text = "a own:3 on:b
                b lower:K0 on:c
                c on:a on:after
                after";
    assert_eq!(told(text, "c"), ["own: a > b > c"]);
    assert_eq!(told(text, "after"), ["own: a > b > c > after"]);
}

#[test]
fn a_raise_in_a_circle_is_a_source_for_the_others() {
    let text = "a own:1 raise:K3 on:b
                b on:a";
    assert_eq!(told(text, "a"), ["own: a"], "its own raise does not come back");
    assert_eq!(told(text, "b"), ["adjusted: a > b"]);
    let both = "a own:1 raise:K3 on:b
                b raise:K3 on:a";
    assert_eq!(told(both, "a"), ["adjusted: b > a"]);
    assert_eq!(told(both, "b"), ["adjusted: a > b"]);
    let low = "a own:1 on:b
               b raise:K3 on:a";
    assert_eq!(told(low, "b"), ["own: a > b"], "the others were raised, the source was not");
}

#[test]
fn a_lowered_member_of_another_circle_gives_no_more_than_its_effective_level() {
    let text = "a own:3 on:b
                b lower:K1 on:a on:c
                c own:3 on:d
                d on:c";
    assert_eq!(told(text, "d"), ["own: c > d"]);
}

/// What is missing of K, in words.
fn lacks(text: &str, name: &str) -> Vec<String> {
    let table = Table::read(AspectSet::KRT, text);
    let results = derive_all(&table.net);
    let name_of = |node: Node| table.names[node as usize];
    let found = missing(&table.net, &results, table.node(name), Aspect::Confidentiality);
    found
        .into_iter()
        .map(|missing| match missing {
            Missing::Own(node) => format!("own of {}", name_of(node)),
            Missing::Carried(node, asset) => format!("asset {asset} of {}", name_of(node)),
            Missing::Dependent(node) => name_of(node).to_owned(),
        })
        .collect()
}

#[test]
fn what_is_missing_is_named_nearest_first_and_once() {
    let text = "portal own:-1 carries:1 carries:? on:left on:right
                new on:left on:right
                left on:db
                right on:db
                db carries:2";
    assert_eq!(lacks(text, "db"), ["own of portal", "asset 1 of portal", "new"]);
    assert_eq!(lacks(text, "portal"), ["own of portal", "asset 1 of portal"]);
    assert!(lacks(text, "new").is_empty(), "unclassified is not incomplete");
}

#[test]
fn the_circle_names_the_other_members() {
    let text = "before on:a
                a on:b
                b on:c/K
                c on:a on:after
                after on:d
                d on:after";
    let table = Table::read(AspectSet::KRT, text);
    let results = derive_all(&table.net);
    let named = |name, aspect| -> Vec<&str> {
        let members = circle(&table.net, &results, table.node(name), aspect);
        members.into_iter().map(|node| table.names[node as usize]).collect()
    };
    assert_eq!(named("a", Aspect::Confidentiality), ["b", "c"]);
    assert_eq!(named("c", Aspect::Confidentiality), ["a", "b"]);
    assert_eq!(named("after", Aspect::Confidentiality), ["d"]);
    assert!(named("before", Aspect::Confidentiality).is_empty());
    assert!(named("a", Aspect::Integrity).is_empty());
}

#[test]
fn a_level_that_two_raises_give_each_other_in_a_circle_is_told_outside_it() {
    let text = "a carries:0 raise:K4 on:b on:db
                b raise:K4 on:a on:db
                db on:store
                store on:db";
    let table = Table::read(AspectSet::KRT, text);
    let results = derive_all(&table.net);
    let found = chains(&table.net, &results, table.node("db"), Aspect::Confidentiality, ALL);
    let told: Vec<_> = found.iter().map(|chain| (chain.source, table.names[chain.path[0] as usize])).collect();
    assert_eq!(told, [(Source::Adjusted, "a"), (Source::Adjusted, "b")]);
}

#[test]
fn a_chain_through_a_hundred_thousand_systems_is_told() {
    let count: Node = 100_000;
    let table = Table::read(AspectSet::KRT, "a own:3 carries:3 carries:3");
    for last in [count, count - 1] {
        let mut places = vec![Place::default(); count as usize];
        places[0] = table.net.places[0].clone();
        let links = (0..last).map(|node| Link { system: node, on: (node + 1) % count, inherits: AspectSet::KRT });
        let net = Net::new(AspectSet::KRT, places, links.collect());
        let results = derive_all(&net);
        let found = chains(&net, &results, count - 1, Aspect::Confidentiality, 3);
        assert!(found.len() == 3 && found.iter().all(|chain| chain.path.len() == count as usize));
        let others = circle(&net, &results, 0, Aspect::Confidentiality);
        assert_eq!(others.len(), if last == count { count as usize - 1 } else { 0 });
    }
}

/// Networks of a few large circles, with raises and lowered members.
fn circles() -> impl Strategy<Value = Net> {
    (prop::collection::vec(places(), 2..10), prop::collection::vec(links(2), 0..8)).prop_map(|(places, extra)| {
        let count = Node::try_from(places.len()).expect("a small network");
        let half = count / 2;
        let ring = (0..count).map(|node| {
            let on = if node + 1 == half {
                0
            } else if node + 1 == count {
                half
            } else {
                node + 1
            };
            Link { system: node, on, inherits: AspectSet::KRT }
        });
        let bridges = extra.into_iter().map(|link| Link {
            system: link.system % half.max(1),
            on: half + link.on % (count - half),
            ..link
        });
        Net::new(AspectSet::KRT, places, ring.chain(bridges).collect())
    })
}

fn source_holds(net: &Net, results: &[Derived], chain: &Chain, aspect: Aspect) -> bool {
    let (first, asked) = (chain.path[0], *chain.path.last().expect("a path"));
    let target = results[asked as usize].aspects[aspect].derived;
    let place = &net.places[first as usize];
    match chain.source {
        Source::Own => place.own.is_some_and(|levels| levels[aspect] == target),
        Source::Carried(asset) => {
            place.carried.iter().any(|(other, levels)| *other == asset && levels.is_some_and(|l| l[aspect] == target))
        }
        Source::Adjusted => place.shifts[aspect].is_some_and(|shift| {
            let own = results[first as usize].aspects[aspect];
            let moves = if shift.is_raise { own.is_in_circle() || own.derived < target } else { own.derived > target };
            first != asked && moves && Some(shift.level) == target
        }),
    }
}

fn is_way(net: &Net, path: &[Node], aspect: Aspect) -> bool {
    let joins = |a: Node, b: Node| net.links.iter().any(|l| (l.system, l.on) == (a, b) && l.inherits.has(aspect));
    path.windows(2).all(|pair| joins(pair[0], pair[1])) && path.iter().all(|node| net.takes_part(*node))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn every_known_level_has_a_chain_and_every_chain_is_true(net in prop_oneof![networks(), circles()]) {
        let results = derive_all(&net);
        for (node, aspect) in nodes(&net).flat_map(|node| net.aspects.iter().map(move |aspect| (node, aspect))) {
            let found = chains(&net, &results, node, aspect, ALL);
            prop_assert_eq!(results[node as usize].aspects[aspect].derived.is_some(), !found.is_empty(), "{} {:?}", node, aspect);
            prop_assert!(found.is_sorted_by_key(|chain| chain.path.len()));
            for chain in &found {
                prop_assert_eq!(chain.path.last(), Some(&node));
                prop_assert!(is_way(&net, &chain.path, aspect), "{:?}", chain);
                prop_assert!(source_holds(&net, &results, chain, aspect), "{:?} {:?}", aspect, chain);
                prop_assert_eq!(found.iter().filter(|other| *other == chain).count(), 1);
            }
        }
    }

    #[test]
    fn something_is_missing_exactly_where_incomplete(net in prop_oneof![networks(), circles()]) {
        let results = derive_all(&net);
        for (node, aspect) in nodes(&net).flat_map(|node| net.aspects.iter().map(move |aspect| (node, aspect))) {
            let found = missing(&net, &results, node, aspect);
            prop_assert_eq!(results[node as usize].aspects[aspect].is_incomplete, !found.is_empty(), "{} {:?}", node, aspect);
            for one in &found {
                prop_assert_eq!(found.iter().filter(|other| *other == one).count(), 1);
            }
        }
    }

    #[test]
    fn circles_name_each_other(net in circles()) {
        let results = derive_all(&net);
        for (node, aspect) in nodes(&net).flat_map(|node| net.aspects.iter().map(move |aspect| (node, aspect))) {
            let others = circle(&net, &results, node, aspect);
            prop_assert_eq!(results[node as usize].aspects[aspect].is_in_circle(), !others.is_empty());
            for other in others {
                prop_assert!(circle(&net, &results, other, aspect).contains(&node));
            }
        }
    }
}
