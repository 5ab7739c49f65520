//! Coverage over the quarters: in one walk what the register as of each day would tell.

mod story;

use jiff::civil::date;
use proptest::prelude::*;
use sigill::domain::quarter::past_quarter_ends;
use sigill::domain::{
    AspectSet, Asset, AssetId, Carries, Date, Day, Dependency, LifeCycle, Settings, Subject, System, SystemId, Unit,
    UnitId, UnitKind,
};
use sigill::register::Command;
use sigill::register::query::overview;
use sigill::register::trend::{Coverage, PAST_QUARTERS, Trend};
use story::{Story, TODAY, day, decision, noon};

fn days() -> Vec<Day> {
    past_quarter_ends(TODAY, PAST_QUARTERS).into_iter().map(day).collect()
}

/// What the register as of a day counts.
fn as_of(story: &Story, date: Date, unit: Option<UnitId>) -> Coverage {
    let then = story.on(date);
    let figures = overview(&then, unit.filter(|unit| then.units().get(*unit).is_some()));
    if unit.is_some_and(|unit| then.units().get(unit).is_none()) {
        return Coverage::default();
    }
    figures.coverage()
}

#[test]
fn quarters_end_where_the_calendar_says() {
    let ends = |today, count| past_quarter_ends(today, count).iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(ends(date(2026, 11, 21), 3), ["2026-03-31", "2026-06-30", "2026-09-30"]);
    assert_eq!(ends(date(2026, 12, 31), 1), ["2026-09-30"]);
    assert_eq!(ends(date(2026, 1, 1), 2), ["2025-09-30", "2025-12-31"]);
    assert_eq!(ends(date(2024, 3, 31), 1), ["2023-12-31"]);
    assert!(ends(date(2024, 5, 1), 0).is_empty());
}

#[test]
fn each_quarter_counts_what_was_decided_by_its_end() {
    let mut story = Story::begun(date(2026, 1, 5));
    let (_, asset) = story.system(date(2026, 1, 5), "S-001");
    story.system(date(2026, 5, 5), "S-002");
    story.decide(date(2026, 7, 10), date(2026, 6, 30), asset, 2);
    let trend = Trend::read(&story.register, &days(), &mut |_, _| true).expect("is read");
    let told: Vec<_> = trend.coverage(None).iter().map(|on| (on.day.to_string(), on.is_told, on.coverage)).collect();
    let on = |systems, classified, incomplete| Coverage { systems, classified, incomplete };
    // Before the log begins, the two systems of now are counted.
    assert_eq!(told[3], ("2025-12-31".to_owned(), false, on(2, 0, 2)));
    assert_eq!(told[4], ("2026-03-31".to_owned(), true, on(1, 0, 1)));
    assert_eq!(told[5], ("2026-06-30".to_owned(), true, on(2, 1, 1)), "decided on its last day, written down later");
    assert_eq!(told[6], ("2026-09-30".to_owned(), true, on(2, 1, 1)));
}

#[test]
fn a_decision_made_today_leaves_the_past_alone_and_one_dated_back_does_not() {
    let mut story = Story::begun(date(2025, 1, 5));
    let (_, one) = story.system(date(2025, 1, 5), "S-001");
    let (_, other) = story.system(date(2025, 1, 6), "S-002");
    let mut trend = Trend::read(&story.register, &days(), &mut |_, _| true).expect("is read");
    let classified = |trend: &Trend| trend.coverage(None).iter().map(|on| on.coverage.classified).collect::<Vec<_>>();
    story.decide(TODAY, TODAY, one, 2);
    trend.follow(&story.register).expect("is read");
    assert_eq!(classified(&trend), [0; 7]);
    assert!(trend.is_of(story.register.operations(), TODAY));
    story.decide(TODAY, date(2026, 4, 2), other, 2);
    assert!(!trend.is_of(story.register.operations(), TODAY));
    trend.follow(&story.register).expect("is read");
    assert_eq!(classified(&trend), [0, 0, 0, 0, 0, 1, 1]);
    story.register.undo(&noon(TODAY)).expect("is undone");
    trend.follow(&story.register).expect("is read");
    assert_eq!(classified(&trend), [0; 7], "nobody knew of it then, and nobody knows of it now");
}

/// Something that is done to a register.
#[derive(Clone, Debug)]
enum Deed {
    System(usize, usize, bool),
    Carry(usize, usize),
    Part(usize, usize),
    Depend(usize, usize),
    Decide(usize, u8, i32),
    DecideSystem(usize, u8, i32),
    RemoveSystem(usize),
    RemoveAsset(usize),
    Move(usize, usize),
    Rate(bool),
    Undo,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        2 => (0..5_usize, 0..4_usize, any::<bool>()).prop_map(|(s, u, retired)| Deed::System(s, u, retired)),
        3 => (0..5_usize, 0..5_usize).prop_map(|(s, a)| Deed::Carry(s, a)),
        1 => (0..5_usize, 0..5_usize).prop_map(|(s, a)| Deed::Part(s, a)),
        2 => (0..5_usize, 0..5_usize).prop_map(|(s, on)| Deed::Depend(s, on)),
        4 => (0..5_usize, 0..4_u8, -300..1_i32).prop_map(|(a, level, back)| Deed::Decide(a, level, back)),
        2 => (0..5_usize, 0..4_u8, -300..1_i32).prop_map(|(s, level, back)| Deed::DecideSystem(s, level, back)),
        1 => (0..5_usize).prop_map(Deed::RemoveSystem),
        1 => (0..5_usize).prop_map(Deed::RemoveAsset),
        1 => (0..3_usize, 0..3_usize).prop_map(|(unit, parent)| Deed::Move(unit, parent)),
        1 => any::<bool>().prop_map(Deed::Rate),
        2 => Just(Deed::Undo),
    ]
}

/// The records that deeds are done to; made again where they were removed.
struct Cast {
    units: Vec<UnitId>,
    systems: Vec<SystemId>,
    assets: Vec<AssetId>,
}

impl Cast {
    fn new(on: Date) -> Self {
        let at = noon(on).at;
        Self {
            units: (0..3).map(|_| UnitId::fresh(at)).collect(),
            systems: (0..5).map(|_| SystemId::fresh(at)).collect(),
            assets: (0..5).map(|_| AssetId::fresh(at)).collect(),
        }
    }

    fn unit(&self, place: usize, parent: Option<UnitId>) -> Command {
        let (id, name) = (self.units[place], format!("Enhet {place}"));
        Command::SaveUnit(Unit { id, name: name.into(), kind: UnitKind::Section, parent, officer: "".into() })
    }

    fn commands(&self, deed: &Deed, story: &Story, on: Date) -> Vec<Command> {
        let held = story.register.snapshot();
        let system = |place: usize| System::new(self.systems[place], &format!("S-{place}"), &format!("System {place}"));
        let made_system = |place: usize| {
            held.systems().get(self.systems[place]).is_none().then(|| Command::SaveSystem(Box::new(system(place))))
        };
        let made_asset = |place: usize| {
            let asset = Asset::new(self.assets[place], &format!("I-{place}"), &format!("Mängd {place}"));
            held.assets().get(self.assets[place]).is_none().then(|| Command::SaveAsset(Box::new(asset)))
        };
        let back = |days: i32| on.checked_add(jiff::Span::new().days(days)).expect("a day");
        let carries = |s: usize, a: usize| Carries { system: self.systems[s], asset: self.assets[a], note: "".into() };
        match *deed {
            Deed::System(place, unit, is_retired) => {
                let mut saved = held.systems().get(self.systems[place]).cloned().unwrap_or_else(|| system(place));
                saved.unit = self.units.get(unit).copied();
                saved.life_cycle = if is_retired { LifeCycle::Retired } else { LifeCycle::InUse };
                vec![Command::SaveSystem(Box::new(saved))]
            }
            Deed::Carry(s, a) => {
                let link = Command::LinkAsset(carries(s, a));
                made_system(s).into_iter().chain(made_asset(a)).chain([link]).collect()
            }
            Deed::Part(s, a) => vec![Command::UnlinkAsset(self.systems[s], self.assets[a])],
            Deed::Depend(s, on) if s == on => Vec::new(),
            Deed::Depend(s, on) => {
                let inherits: AspectSet = "KT".parse().expect("aspects");
                let link = Dependency { system: self.systems[s], on: self.systems[on], inherits, note: "".into() };
                made_system(s).into_iter().chain(made_system(on)).chain([Command::SetDependency(link)]).collect()
            }
            Deed::Decide(a, level, days) => {
                let held = decision(Subject::Asset(self.assets[a]), level, back(days));
                made_asset(a).into_iter().chain([Command::DecideClassification(Box::new(held))]).collect()
            }
            Deed::DecideSystem(s, level, days) => {
                let held = decision(Subject::System(self.systems[s]), level, back(days));
                made_system(s).into_iter().chain([Command::DecideClassification(Box::new(held))]).collect()
            }
            Deed::RemoveSystem(place) => vec![Command::RemoveSystem(self.systems[place])],
            Deed::RemoveAsset(place) => vec![Command::RemoveAsset(self.assets[place])],
            Deed::Move(unit, parent) => {
                let parent = self.units.get(parent).copied().filter(|parent| *parent != self.units[unit]);
                vec![self.unit(unit, parent)]
            }
            Deed::Rate(is_traced) => {
                let mut settings: Settings = held.settings().clone();
                settings.traceability = is_traced;
                vec![Command::SaveSettings(Box::new(settings))]
            }
            Deed::Undo => Vec::new(),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_trend_tells_what_the_register_as_of_each_day_counts(
        begun in 0..500_i32,
        deeds in prop::collection::vec((deed(), 0..40_i32), 4..40),
    ) {
        let start = date(2024, 12, 1).checked_add(jiff::Span::new().days(begun)).expect("a day");
        let mut story = Story::begun(start);
        let cast = Cast::new(start);
        for place in 0..3 {
            story.run(start, &cast.unit(place, (place > 0).then(|| cast.units[0])));
        }
        let mut trend = Trend::read(&story.register, &days(), &mut |_, _| true).expect("is read");
        let mut on = start;
        for (deed, later) in deeds {
            on = on.checked_add(jiff::Span::new().days(later)).expect("a day").min(TODAY);
            if matches!(deed, Deed::Undo) {
                drop(story.register.undo(&noon(on)));
            }
            for command in cast.commands(&deed, &story, on) {
                // What the rules refuse changes nothing.
                drop(story.register.execute(&command, &noon(on)));
            }
            // Kept up to date from time to time, as the window does.
            if later % 3 == 0 {
                trend.follow(&story.register).expect("is read");
            }
        }
        trend.follow(&story.register).expect("is read");
        let afresh = Trend::read(&story.register, &days(), &mut |_, _| true).expect("is read");
        for unit in [None, Some(cast.units[0]), Some(cast.units[2])] {
            let told = trend.coverage(unit);
            prop_assert_eq!(&told, &afresh.coverage(unit));
            for on in told {
                prop_assert_eq!(on.coverage, as_of(&story, on.day, unit), "{} {:?}", on.day, unit);
            }
            prop_assert_eq!(as_of(&story, TODAY, unit), overview(story.register.snapshot(), unit).coverage(), "as of today is now");
        }
    }
}
