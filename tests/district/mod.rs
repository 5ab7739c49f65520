//! A district of the shape that an officer's own tables have: 72 systems, 23 of them own, 13 of those classified,
//! 3 planned, action plans done for 11 and not needed for 3, risk analyses done for 5 and not needed for 3.

use crate::support::World;
use sigill::domain::{
    AdjustmentKind, Aspect, AspectSet, Date, Dependency, PlannedSession, Procured, ReviewKind, ReviewMark, Subject,
    SystemId, UnitId, WorkMark, WorkStatus, YesNo,
};
use sigill::register::Command;

/// The district, with the systems in the order they were made.
pub struct District {
    pub world: World,
    pub units: Vec<UnitId>,
    pub systems: Vec<SystemId>,
}

const UNITS: [&str; 5] = ["Äldreomsorg", "Individ och familj", "Förskola", "Kultur och fritid", "Administration"];
const NAMES: [&str; 12] = [
    "Tidbok",
    "Larmjournal",
    "Lokalbokning",
    "Läkemedelsskåp",
    "Enkätverktyg",
    "Passersystem",
    "Körjournal",
    "Ekonomisystem",
    "Lönesystem",
    "Elevregister",
    "Kösystem",
    "Avvikelser",
];

/// A day in a month of the years around the tests' day.
fn day(year: i16, month: i8) -> Date {
    Date::new(year, month, 15).expect("a day")
}

fn done(status: WorkStatus) -> WorkMark {
    WorkMark { status: Some(status), on: Some(day(2026, 3)) }
}

/// Builds the district.
pub fn district() -> District {
    let mut world = World::new();
    let top = world.unit("Tallbackens stadsdel", None);
    let units: Vec<UnitId> = UNITS.iter().map(|name| world.unit(name, Some(top))).collect();
    let beneath = world.unit("Hemtjänst", Some(units[0]));
    let mut systems = Vec::new();
    for place in 0..72 {
        let name = format!("{} {}", NAMES[place % 12], place / 12 + 1);
        systems.push(world.system(&name, |system| {
            system.unit = Some(if place % 10 == 0 { beneath } else { units[place % 5] });
            system.procured = Some(if place < 23 { Procured::Own } else { Procured::Central });
            system.business_critical = if place % 4 == 0 { YesNo::Yes } else { YesNo::No };
            system.system_owner = "avdelningschef".into();
            system.action_plan = match place {
                0..11 => done(WorkStatus::Done),
                11..14 => done(WorkStatus::NotNeeded),
                _ => WorkMark::default(),
            };
            system.risk_analysis = match place {
                0..5 => done(WorkStatus::Done),
                5..8 => done(WorkStatus::NotNeeded),
                _ => WorkMark::default(),
            };
            if place == 55 {
                system.review_mark = Some(ReviewMark {
                    kind: ReviewKind::SupplierChange,
                    reason: "ny leverantör".into(),
                    on: day(2026, 10),
                });
            }
        }));
    }
    decide(&mut world, &systems);
    plan_and_link(&mut world, &systems, units[0]);
    District { world, units, systems }
}

/// Three overdue, five falling due, the others current.
fn decide(world: &mut World, systems: &[SystemId]) {
    let own = (0..13).map(|place| match place {
        0..3 => (place, day(2024, 8)),
        3..8 => (place, day(2025, 1)),
        _ => (place, day(2026, 2)),
    });
    for (place, on) in own.chain((23..49).map(|place| (place, day(2026, 5)))) {
        let spread = [u8::try_from(place % 4).expect("small"), 2, 1];
        world.decide(Subject::System(systems[place]), spread, on);
    }
}

fn plan_and_link(world: &mut World, systems: &[SystemId], unit: UnitId) {
    for (place, on) in [(14, day(2026, 12)), (15, day(2027, 1)), (16, day(2027, 2))] {
        let subject = Subject::System(systems[place]);
        world.run(&Command::PlanSession(PlannedSession { note: "session".into(), ..PlannedSession::new(subject, on) }));
    }
    let known = world.asset("Elevakter", Some(unit));
    let unknown = world.asset("Löneunderlag", Some(unit));
    world.decide(Subject::Asset(known), [3, 2, 2], day(2026, 6));
    for place in [17, 18] {
        world.link(systems[place], known);
        world.link(systems[place], unknown);
    }
    for (system, on) in [(50, 51), (51, 50)] {
        let inherits = AspectSet::NONE.with(Aspect::Availability, true);
        let link = Dependency { system: systems[system], on: systems[on], inherits, note: "".into() };
        world.run(&Command::SetDependency(link));
    }
    let id = sigill::domain::AdjustmentId::fresh(world.view().now);
    world.run(&Command::Adjust(sigill::domain::Adjustment {
        id,
        system: systems[24],
        aspect: Aspect::Availability,
        kind: AdjustmentKind::Accumulation,
        level: crate::support::level(3),
        basis: None,
        reason: "mycket på ett ställe".into(),
        by: "handläggare".into(),
        on: day(2026, 5),
        until: Some(day(2026, 9)),
    }));
}
