//! Makes a register the size of a country, through the public way in. The same numbers give the same register.

use jiff::civil::date;
use sigill::domain::{
    AspectSet, Asset, AssetId, Carries, Classification, ClassificationId, Date, Dependency, Level, Levels, Origin,
    PerAspect, Procured, Settings, Subject, System, SystemId, Unit, UnitId, UnitKind, YesNo,
};
use sigill::register::{Command, Register};
use sigill::store::Holder;
use std::path::Path;

/// The day the generated register is looked at.
pub const TODAY: Date = date(2026, 11, 21);

/// How much to make.
#[derive(Clone, Copy)]
pub struct Size {
    pub systems: usize,
    pub assets: usize,
    pub links: usize,
}

/// As many commands to an operation as memory holds comfortably.
const BATCH: usize = 20_000;

pub fn origin() -> Origin {
    Origin { user: "mätningen".into(), at: at(), today: TODAY }
}

pub fn holder() -> Holder {
    Holder { user: "mätningen".into(), machine: "maskinen".into(), since: at() }
}

fn at() -> jiff::Timestamp {
    jiff::Timestamp::from_second(1_795_000_000).expect("a time")
}

/// A small generator of numbers that look random and are always the same (xorshift).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % sides
    }
}

pub fn generate(path: &Path, size: Size) {
    generate_at(path, size, &origin());
}

/// The same, entered at another moment.
pub fn generate_at(path: &Path, size: Size, origin: &Origin) {
    let mut register =
        Register::create(path, Settings::new("Sveriges kommuner"), &holder(), origin).expect("a new register");
    let mut dice = Dice(0x5161_6c6c_2026);
    let units: Vec<Unit> = (0..290 * 8).map(unit).scan(Vec::new(), beneath).collect();
    let systems: Vec<System> = (0..size.systems).map(|number| system(number, &units, &mut dice)).collect();
    let assets: Vec<Asset> = (0..size.assets).map(|number| asset(number, &units)).collect();
    carry_out(&mut register, origin, "unit", units.iter().cloned().map(Command::SaveUnit));
    carry_out(&mut register, origin, "system", systems.iter().cloned().map(|s| Command::SaveSystem(Box::new(s))));
    carry_out(&mut register, origin, "asset", assets.iter().cloned().map(|a| Command::SaveAsset(Box::new(a))));
    let decided: Vec<Command> = assets.iter().filter_map(|asset| decision(asset.id, &mut dice)).collect();
    carry_out(&mut register, origin, "decision", decided.into_iter());
    let links = (0..size.links).map(|number| {
        let near = number % size.systems * size.assets / size.systems;
        let asset = assets[(near + dice.roll(40)) % size.assets].id;
        Command::LinkAsset(Carries { system: systems[number % size.systems].id, asset, note: "".into() })
    });
    carry_out(&mut register, origin, "carries", links);
    // Every tenth system is a platform that the nine before it rest on; a few platforms rest on each other in circles.
    let dependencies = (0..size.systems).map(|number| {
        let platform = (number / 10 * 10 + 9).min(size.systems - 1);
        let on = if number == platform { (number + 10) % size.systems } else { platform };
        let inherits = if number % 3 == 0 { AspectSet::KRT } else { AspectSet::NONE };
        Command::SetDependency(Dependency { system: systems[number].id, on: systems[on].id, inherits, note: "".into() })
    });
    carry_out(&mut register, origin, "dependency", dependencies);
}

fn carry_out(register: &mut Register, origin: &Origin, subject: &str, commands: impl Iterator<Item = Command>) {
    let mut commands = commands.peekable();
    while commands.peek().is_some() {
        let batch: Vec<Command> = commands.by_ref().take(BATCH).collect();
        let all = Command::All { label: "import_system", subject: subject.into(), commands: batch };
        register.execute(&all, origin).expect("the generated records are sound");
    }
}

fn unit(number: usize) -> Unit {
    let (name, kind) = match number % 8 {
        0 => (format!("Kommun {}", number / 8), UnitKind::Municipality),
        part => (format!("Förvaltning {part}"), UnitKind::Administration),
    };
    Unit { id: UnitId::fresh(at()), name: name.into(), kind, parent: None, officer: "handläggare".into() }
}

#[expect(clippy::unnecessary_wraps, reason = "the form that scan asks for")]
fn beneath(tops: &mut Vec<UnitId>, mut unit: Unit) -> Option<Unit> {
    if unit.kind == UnitKind::Municipality {
        tops.push(unit.id);
    } else {
        unit.parent = tops.last().copied();
    }
    Some(unit)
}

fn system(number: usize, units: &[Unit], dice: &mut Dice) -> System {
    let mut system =
        System::new(SystemId::fresh(at()), &format!("S-{number:06}"), &format!("Verksamhetssystem {number}"));
    system.unit = Some(units[number % units.len()].id);
    system.supplier = format!("Leverantör {}", number % 900).into();
    system.system_owner = "förvaltningschef".into();
    system.procured = Some(if dice.roll(3) == 0 { Procured::Own } else { Procured::Central });
    system.business_critical = if dice.roll(4) == 0 { YesNo::Yes } else { YesNo::No };
    system
}

fn asset(number: usize, units: &[Unit]) -> Asset {
    let mut asset = Asset::new(AssetId::fresh(at()), &format!("I-{number:07}"), &format!("Informationsmängd {number}"));
    asset.unit = Some(units[number % units.len()].id);
    asset.record_type = "akter".into();
    asset
}

/// Nineteen of twenty are decided.
fn decision(asset: AssetId, dice: &mut Dice) -> Option<Command> {
    let mut decision = Classification::draft(ClassificationId::fresh(at()), Subject::Asset(asset));
    let mut levels: Levels = PerAspect::of(|_| Level::new(u8::try_from(dice.roll(4)).unwrap_or(0)));
    levels.0[3] = None;
    decision.levels = levels;
    decision.reasons.0[0] = "Rör enskildas förhållanden".into();
    decision.decided_by = "förvaltningschef".into();
    decision.decision_reference = "§ 41".into();
    decision.decided_on =
        Some(date(2023, 1, 1).saturating_add(jiff::Span::new().days(i64::try_from(dice.roll(1400)).unwrap_or(0))));
    (dice.roll(20) != 0).then(|| Command::DecideClassification(Box::new(decision)))
}
