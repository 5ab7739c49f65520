//! The rules by which protection levels are derived, as tables.

mod network;
mod table;

use network::{Link, Net, Place};
use sigill::domain::derive::{Node, Outcome, Shift, Status, derive_all, derive_from};
use sigill::domain::{Adjustment, AdjustmentId, AdjustmentKind, Aspect, AspectSet, Date, Level, SystemId};
use table::Table;

/// Holds a table of systems against what each line expects: one word per aspect. `3` the level · `2>3` derived 2,
/// effective 3 · `-` unclassified · `?` something is missing · `!` the adjustment is overtaken · `o` in a circle.
fn holds(aspects: AspectSet, text: &str) {
    let table = Table::read(aspects, text);
    let results = derive_all(&table.net);
    let expected = text.lines().filter_map(|line| line.split_once("=>"));
    for (node, (system, expected)) in expected.enumerate() {
        let words: Vec<String> = aspects.iter().map(|aspect| word(results[node].aspects[aspect])).collect();
        assert_eq!(words.join(" "), expected.trim(), "{system} in\n{text}");
    }
}

fn word(outcome: Outcome) -> String {
    let number = |level: Option<Level>| level.map_or(String::new(), |level| level.number().to_string());
    let mut word = number(outcome.derived);
    if outcome.effective != outcome.derived {
        word = format!("{word}>{}", number(outcome.effective));
    }
    for (applies, mark) in [
        (outcome.derived.is_none() && !outcome.is_incomplete, '-'),
        (outcome.is_incomplete, '?'),
        (outcome.is_overtaken, '!'),
        (outcome.is_in_circle(), 'o'),
    ] {
        word.extend(applies.then_some(mark));
    }
    word
}

#[test]
fn the_highest_source_wins() {
    holds(
        AspectSet::KRT,
        "portal own:121 carries:310 carries:202 on:db => 3 2 2
         payroll carries:013 on:db                    => 0 1 3
         db own:111                                   => 3 2 3",
    );
}

#[test]
fn what_is_not_decided_makes_incomplete_and_is_never_zero() {
    holds(
        AspectSet::KRT,
        "portal carries:321 carries:? on:db => 3? 2? 1?
         diary carries:?                    => ? ? ?
         db                                 => 3? 2? 1?
         partly own:2-0                     => 2 ? 0
         library carries:000                => 0 0 0",
    );
}

#[test]
fn a_system_without_any_source_is_unclassified() {
    holds(
        AspectSet::KRT,
        "alone       => - - -
         above on:db => - - -
         db on:disk  => - - -
         disk        => - - -",
    );
}

#[test]
fn an_unclassified_dependent_makes_a_known_level_incomplete() {
    holds(
        AspectSet::KRT,
        "new on:db/KR        => - - -
         portal own:321 on:db => 3 2 1
         db                   => 3? 2? 1",
    );
}

#[test]
fn retired_systems_take_no_part() {
    holds(
        AspectSet::KRT,
        "old own:333 carries:? on:db retired => - - -
         portal own:111 on:old on:db         => 1 1 1
         db                                  => 1 1 1",
    );
}

#[test]
fn a_retired_system_breaks_its_circle() {
    holds(
        AspectSet::KRT,
        "a own:100 on:b     => 1 0 0
         b retired on:a     => - - -
         c own:222 on:c     => 2 2 2",
    );
}

#[test]
fn only_marked_aspects_are_inherited() {
    holds(
        AspectSet::KRTS,
        "portal own:3333 on:db/T on:log/ => 3 3 3 3
         db                              => - - 3 -
         log own:0000                    => 0 0 0 0",
    );
}

#[test]
fn traceability_counts_only_where_switched_on() {
    let text = "portal own:3214 on:db
                db own:111";
    let table = Table::read(AspectSet::KRT, text);
    assert!(derive_all(&table.net).iter().all(|d| d.aspects[Aspect::Traceability] == Outcome::default()));
    holds(
        AspectSet::KRTS,
        "portal own:3214 on:db => 3 2 1 4
         old own:321           => 3 2 1 ?
         db own:111            => 3 2 1 4?",
    );
}

#[test]
fn adjustments_move_the_level_and_what_is_inherited_is_the_effective_one() {
    holds(
        AspectSet::KRT,
        "portal own:123 raise:K3 lower:T1 on:db => 1>3 2 3>1
         db                                     => 3 2 1
         mild own:222 raise:K2 lower:R3         => 2 2 2
         none raise:K3                          => -! - -
         some carries:? lower:K0                => ?! ? ?",
    );
}

#[test]
fn an_adjustment_that_its_sources_have_passed_is_overtaken() {
    holds(
        AspectSet::KRT,
        "lowered own:333 lower:K1<2 lower:R1<3 lower:T1 => 3>1! 3>1 3>1
         fallen own:111 lower:K0<2                      => 1>0 1 1
         raised own:321 raise:K2 raise:R2 raise:T2      => 3! 2 1>2",
    );
}

#[test]
fn a_circle_gets_the_highest_source_of_the_group() {
    holds(
        AspectSet::KRT,
        "before own:004 on:a       => 0 0 4
         a own:120 on:b            => 3o 2o 4o
         b carries:300 on:c        => 3o 2o 4o
         c on:a on:after           => 3o 2o 4o
         after                     => 3 2 4",
    );
}

#[test]
fn a_circle_lives_in_the_aspects_that_go_all_the_way_round() {
    holds(
        AspectSet::KRT,
        "a own:111 on:b/KR => 2o 1 2
         b own:222 on:a/KT => 2o 2 2",
    );
}

#[test]
fn a_gap_in_a_circle_is_shared_and_an_empty_circle_is_unclassified() {
    holds(
        AspectSet::KRT,
        "a own:111 on:b   => 1?o 1?o 1?o
         b carries:? on:a => 1?o 1?o 1?o
         c on:d           => -o -o -o
         d raise:K3 on:c  => -!o -o -o",
    );
}

#[test]
fn a_raise_in_a_circle_reaches_the_others_but_not_itself() {
    holds(
        AspectSet::KRT,
        "a own:111 raise:K3 on:b           => 1>3o 1o 1o
         b on:c                            => 3o 1o 1o
         c on:a on:after                   => 3o 1o 1o
         after                             => 3 1 1
         d own:111 raise:K3 raise:R2 on:e  => 3o 1>2o 1o
         e raise:K3 on:d                   => 3o 2o 1o",
    );
}

#[test]
fn a_lowering_in_a_circle_stays_with_its_system() {
    holds(
        AspectSet::KRT,
        "a own:333 on:b             => 3o 3o 3o
         b lower:K1 on:a on:after   => 3>1o 3o 3o
         after                      => 1 3 3",
    );
}

#[test]
fn adjustments_outside_their_dates_do_not_stand() {
    // The network is asked for the adjustments of a day; the derivation itself knows no dates.
    let day = |text: &str| text.parse::<Date>().expect("a date");
    let now = jiff::Timestamp::UNIX_EPOCH;
    let adjustment = |until| Adjustment {
        id: AdjustmentId::fresh(now),
        system: SystemId::fresh(now),
        aspect: Aspect::Integrity,
        kind: AdjustmentKind::Aggregation,
        level: Level::new(3).expect("a level"),
        basis: None,
        reason: "".into(),
        by: "".into(),
        on: day("2025-01-10"),
        until,
    };
    for (today, until, stands) in [
        ("2025-01-09", None, false),
        ("2025-01-10", None, true),
        ("2025-03-01", Some("2025-03-01"), true),
        ("2025-03-02", Some("2025-03-01"), false),
    ] {
        assert_eq!(adjustment(until.map(day)).stands_on(day(today)), stands, "{today}, until {until:?}");
    }
}

#[test]
fn the_status_sums_up_the_rated_aspects() {
    let table = Table::read(
        AspectSet::KRT,
        "whole own:321
         gap carries:321 carries:?
         partly own:32-
         one on:whole
         server
         feeder own:333 on:server/T
         retired own:321 retired",
    );
    let results = derive_all(&table.net);
    let status = |name| results[table.node(name) as usize].status(AspectSet::KRT);
    assert_eq!(status("whole"), Status::Incomplete, "its dependent is unclassified");
    assert_eq!(status("feeder"), Status::Classified);
    assert_eq!(status("gap"), Status::Incomplete);
    assert_eq!(status("partly"), Status::Incomplete);
    assert_eq!(status("server"), Status::Incomplete, "only T reaches it");
    assert_eq!(status("one"), Status::Unclassified);
    assert_eq!(status("retired"), Status::Unclassified);
    assert_eq!(results[table.node("feeder") as usize].status(AspectSet::KRTS), Status::Incomplete);
}

#[test]
fn a_change_is_followed_downstream_only() {
    let text = "portal own:111 on:db
                db on:disk
                disk
                other own:222 on:disk";
    let mut table = Table::read(AspectSet::KRT, text);
    let mut results = derive_all(&table.net);
    let portal = table.node("portal");
    table.net.places[portal as usize].own = table.net.places[table.node("other") as usize].own;
    let mut touched = derive_from(&table.net, &[portal], &mut results);
    touched.sort_unstable();
    assert_eq!(touched, ["portal", "db", "disk"].map(|name| table.node(name)));
    assert_eq!(results, derive_all(&table.net));

    let links = table.net.links.iter().filter(|link| link.system != portal).copied().collect();
    let cut = Net::new(AspectSet::KRT, table.net.places.clone(), links);
    derive_from(&cut, &[table.node("db")], &mut results);
    assert_eq!(results, derive_all(&cut));
    assert_eq!(results[table.node("db") as usize].status(AspectSet::KRT), Status::Unclassified);
}

#[test]
fn a_line_and_a_circle_of_a_hundred_thousand_systems_are_settled() {
    let count: Node = 100_000;
    let level = |number| Level::new(number).expect("a level");
    for is_circle in [false, true] {
        let mut places = vec![Place::default(); count as usize];
        places[0].own = Table::read(AspectSet::KRT, "a own:210").net.places[0].own;
        for (number, place) in (0..3).zip(&mut places[500..]) {
            place.shifts[Aspect::Integrity] = Some(Shift { level: level(number), is_raise: true, basis: None });
        }
        let last = if is_circle { count } else { count - 1 };
        let links = (0..last).map(|node| Link { system: node, on: (node + 1) % count, inherits: AspectSet::KRT });
        let results = derive_all(&Net::new(AspectSet::KRT, places, links.collect()));
        let end = results[count as usize - 1].aspects;
        assert_eq!(end[Aspect::Confidentiality].effective, Some(level(2)));
        assert_eq!(end[Aspect::Integrity].effective, Some(level(2)), "raised on the way");
        assert_eq!(end[Aspect::Integrity].is_in_circle(), is_circle);
        assert_eq!(end[Aspect::Integrity].circle, results[0].aspects[Aspect::Integrity].circle);
    }
}
