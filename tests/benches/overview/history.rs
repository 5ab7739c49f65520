//! Five years of work in a register: decisions that succeed each other, edited systems, links that come and go.

use super::generate::{Dice, Size, TODAY, generate_at, holder};
use jiff::civil::date;
use jiff::tz::TimeZone;
use sigill::domain::{Classification, ClassificationId, Date, LifeCycle, Origin, Subject};
use sigill::register::{Command, Register};
use std::path::Path;

/// Operations in a month.
const MONTHLY: usize = 200;
/// Decisions that a session makes.
const OF_A_SESSION: usize = 5;

/// Makes the register and what was done to it since; returns how many changes that was.
pub fn make(path: &Path, size: Size) -> u32 {
    let start = date(2021, 11, 22);
    generate_at(path, size, &on(start));
    let mut register = Register::open(path, &holder(), TODAY).expect("opens");
    let mut dice = Dice(0x0051_6176);
    for month in 0..60 {
        for number in 0..MONTHLY {
            let days = i32::try_from(number * 28 / MONTHLY).unwrap_or_default();
            let day = start.saturating_add(jiff::Span::new().months(month).days(days));
            let commands = work(&register, &mut dice, day);
            let all = Command::All { label: "decide_classifications", subject: "session".into(), commands };
            register.execute(&all, &on(day)).expect("the work is sound");
        }
    }
    register.operations().iter().map(|operation| operation.changes).sum()
}

fn work(register: &Register, dice: &mut Dice, day: Date) -> Vec<Command> {
    let snapshot = register.snapshot();
    match dice.roll(10) {
        0..7 => (0..OF_A_SESSION).filter_map(|_| decision(register, dice.roll(50_000), day)).collect(),
        7..9 => {
            let held = snapshot.systems().iter().nth(dice.roll(10_000)).map(|(_, system)| system.clone());
            let edit = held.map(|mut system| {
                system.note = format!("ändrat {day}").into();
                if dice.roll(20) == 0 {
                    system.life_cycle = LifeCycle::Retired;
                }
                Command::SaveSystem(Box::new(system))
            });
            edit.into_iter().collect()
        }
        _ => {
            let (slot, system) = snapshot.systems().iter().nth(dice.roll(10_000)).expect("is there");
            let carried = snapshot.carried_by(slot).first().and_then(|asset| snapshot.asset_id(*asset));
            carried.map(|asset| Command::UnlinkAsset(system.id, asset)).into_iter().collect()
        }
    }
}

fn decision(register: &Register, number: usize, day: Date) -> Option<Command> {
    let snapshot = register.snapshot();
    let asset = snapshot.asset_id(u32::try_from(number).ok()?)?;
    let subject = Subject::Asset(asset);
    // A decision is newer than the one it succeeds.
    let held = snapshot.decided(subject).filter(|held| held.decided_on < Some(day))?;
    let mut decision = Classification::copied(held, ClassificationId::fresh(on(day).at));
    decision.decided_on = Some(day);
    decision.decided_by = "förvaltningschef".into();
    Some(Command::DecideClassification(Box::new(decision)))
}

/// Decides about one asset on a day, entered on another.
pub fn decide(register: &mut Register, number: usize, entered: Date, day: Date) {
    let command = (number..).find_map(|number| decision(register, number, day)).expect("one is decided");
    register.execute(&command, &on(entered)).expect("is decided");
}

/// Who acts at noon of a day.
pub fn on(day: Date) -> Origin {
    let at = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).expect("a moment").timestamp();
    Origin { user: "mätningen".into(), at, today: TODAY }
}
