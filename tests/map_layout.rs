//! Where the systems around one stand on the dependency map.

mod support;

use sigill::domain::{AspectSet, Dependency, LifeCycle, Subject, SystemId};
use sigill::register::{Command, Slot};
use sigill::ui::screens::map::layout::{Fold, Held, Layout, Place, Way, around};
use std::collections::BTreeSet;
use support::{TODAY, World};

fn depends(world: &mut World, system: SystemId, on: SystemId, inherits: &str) {
    let inherits: AspectSet = inherits.parse().expect("letters of aspects");
    world.run(&Command::SetDependency(Dependency { system, on, inherits, note: "".into() }));
}

fn slot(world: &World, id: SystemId) -> Slot {
    world.snapshot().systems().slot(id).expect("is there")
}

fn laid(world: &World, centre: SystemId, unfolded: &[i8], most: usize) -> Layout {
    around(world.snapshot(), slot(world, centre), &unfolded.iter().copied().collect::<BTreeSet<_>>(), most)
}

/// The columns with the names of their systems, and `+n` or `-` for a fold.
fn columns(world: &World, layout: &Layout) -> Vec<(i8, Vec<String>)> {
    let name = |slot: &Slot| world.snapshot().systems().at(*slot).expect("is there").name.to_string();
    let told = layout.columns.iter().map(|column| {
        let fold = column.fold.map(|fold| match fold {
            Fold::More(count) => format!("+{count}"),
            Fold::Fewer(_) => "-".to_owned(),
        });
        (column.step, column.systems.iter().map(name).chain(fold).collect())
    });
    told.collect()
}

fn of(step: i8, names: &[&str]) -> (i8, Vec<String>) {
    (step, names.iter().map(ToString::to_string).collect())
}

#[test]
fn what_depends_stands_left_and_what_it_rests_on_right_two_steps_each_way() {
    let mut world = World::new();
    let line: Vec<SystemId> = ["a", "b", "c", "d", "e", "f", "g"].map(|name| world.system(name, |_| {})).into();
    for pair in line.windows(2) {
        depends(&mut world, pair[0], pair[1], "KT");
    }
    let layout = laid(&world, line[3], &[], 9);
    let expected = [of(-2, &["b"]), of(-1, &["c"]), of(0, &["d"]), of(1, &["e"]), of(2, &["f"])];
    assert_eq!(columns(&world, &layout), expected);
    let links: Vec<_> = layout.links.iter().map(|link| (link.system, link.on, link.inherits.to_string())).collect();
    let expected: Vec<_> =
        line[1..6].windows(2).map(|pair| (slot(&world, pair[0]), slot(&world, pair[1]), "KT".to_owned())).collect();
    assert_eq!(links, expected);
    assert_eq!(columns(&world, &laid(&world, line[0], &[], 9))[0], of(0, &["a"]), "no empty column");
}

#[test]
fn a_system_stands_once_where_it_is_nearest_and_a_circle_is_closed() {
    let mut world = World::new();
    let [archive, bus, server] = ["e-arkiv", "integration", "server"].map(|name| world.system(name, |_| {}));
    depends(&mut world, archive, bus, "KRT");
    depends(&mut world, bus, archive, "KR");
    depends(&mut world, bus, server, "T");
    depends(&mut world, server, archive, "");
    let layout = laid(&world, archive, &[], 9);
    assert_eq!(columns(&world, &layout), [of(-1, &["server"]), of(0, &["e-arkiv"]), of(1, &["integration"])]);
    let mut circle: Vec<_> = layout.links.iter().filter(|link| link.is_in_circle).map(|l| (l.system, l.on)).collect();
    circle.sort_unstable();
    let ends = (slot(&world, archive), slot(&world, bus));
    assert_eq!(circle, [ends, (ends.1, ends.0)]);
    let plain: Vec<_> = layout.links.iter().filter(|link| !link.is_in_circle).map(|l| l.inherits).collect();
    assert_eq!(plain, [AspectSet::NONE], "a dependency that inherits nothing is drawn, too");
}

#[test]
fn the_highest_stand_first_the_retired_last_and_the_rest_is_folded() {
    let mut world = World::new();
    let platform = world.system("plattform", |_| {});
    for number in 0..8 {
        let system = world.system(&format!("system {number}"), |_| {});
        depends(&mut world, system, platform, "KRT");
    }
    let high = world.system_named("system 5").expect("is there").id;
    world.decide(Subject::System(high), [3, 1, 1], TODAY);
    let gone = world.system("avvecklat", |system| system.life_cycle = LifeCycle::Retired);
    depends(&mut world, gone, platform, "KRT");
    let folded = laid(&world, platform, &[], 4);
    assert_eq!(columns(&world, &folded)[0], of(-1, &["system 5", "system 0", "system 1", "+6"]));
    assert_eq!(folded.links.len(), 3, "what is folded away is joined to nothing");
    let unfolded = laid(&world, platform, &[-1], 4);
    let all = &columns(&world, &unfolded)[0].1;
    assert_eq!((all.len(), all[8].as_str(), all[9].as_str()), (10, "avvecklat", "-"));
    assert_eq!(laid(&world, platform, &[-1], 9).columns[0].fold, None, "there is room for all");
}

#[test]
fn arrows_follow_the_links_and_stay_at_the_edge() {
    let mut world = World::new();
    let [a, b, centre, x, y] = ["a", "b", "mitten", "x", "y"].map(|name| world.system(name, |_| {}));
    depends(&mut world, a, centre, "K");
    depends(&mut world, b, centre, "K");
    depends(&mut world, centre, x, "K");
    depends(&mut world, centre, y, "K");
    let layout = laid(&world, centre, &[], 9);
    let at = |id| layout.place(slot(&world, id)).expect("is shown");
    assert_eq!(layout.beside(at(b), Way::Right), at(centre));
    assert_eq!(layout.beside(at(centre), Way::Right), at(x));
    assert_eq!(layout.beside(at(x), Way::Down), at(y));
    assert_eq!(layout.beside(at(y), Way::Down), at(y));
    assert_eq!(layout.beside(at(y), Way::Left), at(centre));
    assert_eq!(layout.beside(at(a), Way::Left), at(a));
    assert_eq!(layout.held(at(centre)), Some(Held::System(slot(&world, centre))));
    assert_eq!(layout.places().count(), 5);
    assert_eq!(at(centre), Place { column: 1, row: 0 });
}
