//! The register as it was on a day: records by the log, decisions by their dates.

mod story;
mod support;

use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use sigill::domain::derive::Status;
use sigill::domain::succession::decisions_on;
use sigill::domain::{
    Adjustment, AdjustmentId, AdjustmentKind, Aspect, AssetId, Classification, Day, Dependency, Level, LifeCycle,
    Standing, Subject, System, SystemId,
};
use sigill::exchange::{List, Profile, export};
use sigill::register::{Command, RegisterError, Snapshot};
use story::{Story, TODAY, day, decision, noon};

fn level(snapshot: &Snapshot, system: SystemId) -> Option<u8> {
    let slot = snapshot.systems().slot(system)?;
    snapshot.derived(slot).effective()[Aspect::Confidentiality].map(Level::number)
}

fn listed(snapshot: &Snapshot, list: List) -> Vec<u8> {
    let mut out = Vec::new();
    export(list, Profile::ExcelSv, snapshot, &mut out, &mut |_| true).expect("is written");
    out
}

#[test]
fn as_of_today_is_now() {
    let world = support::World::example();
    let now = world.snapshot();
    let then = world.register.as_of(&day(support::TODAY)).expect("today");
    for list in List::ALL {
        assert_eq!(listed(&then, list), listed(now, list), "{list:?}");
    }
    assert_eq!(then.all_derived(), now.all_derived());
    for (slot, system) in now.systems().iter() {
        assert_eq!(then.system_review(slot), now.system_review(slot), "{}", system.name);
    }
    for (_, asset) in now.assets().iter() {
        let of = |snapshot: &Snapshot| snapshot.decisions(Subject::Asset(asset.id)).cloned().collect::<Vec<_>>();
        assert_eq!(of(&then), of(now), "{}", asset.name);
    }
}

#[test]
fn a_decision_counts_from_its_date_whenever_it_was_written_down() {
    let mut story = Story::begun(date(2026, 1, 5));
    let (system, asset) = story.system(date(2026, 1, 5), "S-001");
    let first = story.decide(date(2026, 5, 20), date(2026, 3, 1), asset, 2);
    story.decide(date(2026, 9, 1), date(2026, 8, 1), asset, 3);
    assert_eq!(level(&story.on(date(2026, 2, 28)), system), None);
    assert_eq!(level(&story.on(date(2026, 3, 1)), system), Some(2));
    let april = story.on(date(2026, 4, 15));
    assert_eq!(level(&april, system), Some(2), "in force in April, though entered in May");
    let held: Vec<_> = april.decisions(Subject::Asset(asset)).map(|held| (held.id, held.standing)).collect();
    assert_eq!(held, [(first, Standing::Decided)], "what came later is not there");
    assert_eq!(april.classifications().len(), 1);
    assert_eq!(level(&story.on(date(2026, 8, 20)), system), Some(3));
    let now = story.on(TODAY);
    let standings: Vec<_> = now.decisions(Subject::Asset(asset)).map(|held| held.standing).collect();
    assert_eq!(standings, [Standing::Decided, Standing::Superseded]);
}

#[test]
fn before_its_first_decision_a_system_is_not_classified() {
    let mut story = Story::begun(date(2026, 1, 5));
    let (system, asset) = story.system(date(2026, 1, 5), "S-001");
    let alone = SystemId::fresh(noon(date(2026, 1, 5)).at);
    story.run(date(2026, 1, 5), &Command::SaveSystem(Box::new(System::new(alone, "S-002", "Ensamt"))));
    story.decide(date(2026, 2, 1), date(2026, 2, 1), asset, 2);
    let then = story.on(date(2026, 1, 31));
    let status = |id| then.system_status(then.systems().slot(id).expect("is there"));
    assert_eq!(status(system), Status::Incomplete, "it carries what is not decided");
    assert_eq!(status(alone), Status::Unclassified);
}

#[test]
fn what_was_removed_later_is_there_with_its_decisions() {
    let mut story = Story::begun(date(2026, 1, 5));
    let (system, asset) = story.system(date(2026, 1, 5), "S-001");
    story.decide(date(2026, 2, 1), date(2026, 2, 1), asset, 2);
    story.run(date(2026, 6, 1), &Command::RemoveSystem(system));
    story.run(date(2026, 6, 1), &Command::RemoveAsset(asset));
    assert_eq!(level(&story.on(date(2026, 5, 31)), system), Some(2));
    assert!(story.on(date(2026, 6, 1)).systems().get(system).is_none());
    assert!(story.on(date(2026, 1, 4)).systems().is_empty(), "before the log begins, records are as now");
}

#[test]
fn what_was_undone_later_still_stood_then() {
    let mut story = Story::begun(date(2026, 1, 5));
    let (system, asset) = story.system(date(2026, 1, 5), "S-001");
    story.decide(date(2026, 2, 1), date(2026, 2, 1), asset, 3);
    story.register.undo(&noon(date(2026, 6, 1))).expect("is undone");
    story.decide(date(2026, 7, 1), date(2026, 6, 15), asset, 1);
    assert_eq!(level(&story.on(date(2026, 4, 1)), system), Some(3));
    assert_eq!(level(&story.on(date(2026, 6, 10)), system), None, "it had been taken back");
    assert_eq!(level(&story.on(date(2026, 6, 20)), system), Some(1));
}

#[test]
fn a_day_looked_back_at_is_the_day_as_it_was_lived() {
    let mut story = Story::begun(date(2026, 1, 5));
    let (first, asset) = story.system(date(2026, 1, 5), "S-001");
    let (second, other) = story.system(date(2026, 1, 6), "S-002");
    let adjustment = |level: u8, on| Adjustment {
        id: AdjustmentId::fresh(noon(on).at),
        system: second,
        aspect: Aspect::Integrity,
        kind: AdjustmentKind::Accumulation,
        level: Level::new(level).expect("a level"),
        basis: None,
        reason: "mycket på ett ställe".into(),
        by: "".into(),
        on,
        until: None,
    };
    let depends = Dependency { system: first, on: second, inherits: "KRT".parse().expect("aspects"), note: "".into() };
    let mut planned = System::new(first, "S-001", "Omdöpt");
    planned.life_cycle = LifeCycle::Retired;
    let decide =
        |asset, number, on| Command::DecideClassification(Box::new(decision(Subject::Asset(asset), number, on)));
    let days = [
        (date(2026, 2, 1), Some(decide(asset, 2, date(2026, 2, 1)))),
        (date(2026, 2, 9), Some(Command::SetDependency(depends))),
        (date(2026, 3, 1), Some(decide(other, 1, date(2026, 3, 1)))),
        (date(2026, 3, 5), Some(Command::Adjust(adjustment(3, date(2026, 3, 5))))),
        (date(2026, 4, 1), Some(decide(asset, 3, date(2026, 4, 1)))),
        (date(2026, 4, 2), None),
        (date(2026, 5, 1), Some(Command::Adjust(adjustment(4, date(2026, 5, 1))))),
        (date(2026, 6, 1), Some(Command::SaveSystem(Box::new(planned)))),
        (date(2026, 7, 1), Some(Command::RemoveAsset(other))),
        (date(2026, 8, 1), Some(Command::RemoveSystem(first))),
        (date(2026, 8, 2), None),
    ];
    let mut lived = Vec::new();
    for (on, command) in days {
        story.register.set_today(on);
        match command {
            Some(command) => story.run(on, &command),
            None => drop(story.register.undo(&noon(on)).expect("is undone")),
        }
        lived.push((on, List::ALL.map(|list| listed(story.register.snapshot(), list))));
    }
    story.register.set_today(TODAY);
    for (on, lists) in lived {
        // A decision that was undone the day after is looked back at as it stood while it was known.
        let then = story.on(on);
        assert_eq!(List::ALL.map(|list| listed(&then, list)), lists, "{on}");
    }
}

#[test]
fn names_links_and_adjustments_are_those_of_the_day() {
    let mut story = Story::begun(date(2026, 1, 5));
    let (system, asset) = story.system(date(2026, 1, 5), "S-001");
    story.decide(date(2026, 1, 6), date(2026, 1, 6), asset, 1);
    let adjustment = Adjustment {
        id: AdjustmentId::fresh(noon(TODAY).at),
        system,
        aspect: Aspect::Confidentiality,
        kind: AdjustmentKind::Aggregation,
        level: Level::new(3).expect("a level"),
        basis: None,
        reason: "mycket samlat".into(),
        by: "".into(),
        on: date(2026, 2, 1),
        until: Some(date(2026, 3, 31)),
    };
    story.run(date(2026, 2, 1), &Command::Adjust(adjustment));
    let renamed = System::new(system, "S-001", "Nytt namn");
    story.run(date(2026, 5, 1), &Command::SaveSystem(Box::new(renamed)));
    story.run(date(2026, 5, 1), &Command::UnlinkAsset(system, asset));
    assert_eq!(level(&story.on(date(2026, 1, 31)), system), Some(1));
    assert_eq!(level(&story.on(date(2026, 3, 31)), system), Some(3));
    let april = story.on(date(2026, 4, 1));
    assert_eq!(level(&april, system), Some(1), "the adjustment had ended");
    assert_eq!(april.subject_name(Subject::System(system)), "System S-001");
    assert_eq!(story.on(date(2026, 5, 1)).subject_name(Subject::System(system)), "Nytt namn");
    assert_eq!(april.today(), date(2026, 4, 1));
}

#[test]
fn a_log_that_begins_later_says_so_and_shows_the_records_of_now() {
    let mut story = Story::begun(date(2026, 11, 1));
    let (system, asset) = story.system(date(2026, 11, 1), "S-001");
    story.decide(date(2026, 11, 1), date(2025, 3, 1), asset, 2);
    assert!(!story.register.log_reaches(&day(date(2026, 10, 31))));
    assert!(story.register.log_reaches(&day(date(2026, 11, 1))));
    assert_eq!(level(&story.on(date(2026, 10, 31)), system), Some(2));
    assert_eq!(level(&story.on(date(2025, 2, 28)), system), None);
}

#[test]
fn the_future_is_refused() {
    let story = Story::begun(date(2026, 11, 1));
    let tomorrow = date(2026, 11, 22);
    assert!(matches!(story.register.as_of(&day(tomorrow)), Err(RegisterError::DayInFuture(on)) if on == tomorrow));
}

#[test]
fn a_day_ends_where_the_user_is() {
    let stockholm = TimeZone::get("Europe/Stockholm").expect("a time zone");
    let end = |date| Day::in_zone(date, &stockholm).end.to_string();
    assert_eq!(end(date(2026, 7, 1)), "2026-07-01T22:00:00Z");
    assert_eq!(end(date(2026, 12, 1)), "2026-12-01T23:00:00Z");
}

proptest! {
    #[test]
    fn decisions_of_a_day_do_not_depend_on_the_order_they_are_known_in(
        days in prop::collection::vec(0_i32..20, 1..8),
        order in any::<prop::sample::Index>(),
        upto in 0_i32..20,
    ) {
        let start = date(2026, 1, 1);
        let on = |day: i32| start.checked_add(jiff::Span::new().days(day)).expect("a day");
        let mut days = days;
        days.sort_unstable();
        let asset = AssetId::fresh(noon(start).at);
        let mut before = None;
        let line: Vec<Classification> = days.iter().map(|day| {
            let mut held = decision(Subject::Asset(asset), 1, on(*day));
            held.standing = Standing::Decided;
            held.succeeds = before.replace(held.id);
            held
        }).collect();
        let mut shuffled = line.clone();
        shuffled.rotate_left(order.index(line.len()));
        shuffled.reverse();
        let found = decisions_on(on(upto), &shuffled);
        prop_assert_eq!(&found, &decisions_on(on(upto), &line));
        let expected: Vec<_> = line.iter().filter(|held| held.decided_on <= Some(on(upto))).map(|held| held.id).collect();
        prop_assert_eq!(found.iter().map(|held| held.id).collect::<Vec<_>>(), expected);
        prop_assert_eq!(found.iter().filter(|held| held.standing == Standing::Decided).count(), usize::from(!found.is_empty()));
        prop_assert!(found.windows(2).all(|pair| pair[1].succeeds == Some(pair[0].id)));
    }
}
