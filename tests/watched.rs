//! Planning tells how far it is, and stops when it is told to.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

mod lists;
mod tale;

use lists::{Book, TODAY};
use sigill::domain::System;
use sigill::exchange::{ImportError, List, plan_import_watched};
use sigill::register::{Command, RegisterError};
use sigill::store::StoreError;
use std::fmt::Write as _;
use tale::{new_register, open, origin, tell};

#[test]
fn planning_an_import_of_our_own_list_tells_how_far_it_is_and_stops() {
    let book = Book::empty(TODAY);
    let mut text = String::from("Beteckning;Namn\n");
    for number in 0..2000 {
        writeln!(text, "S-{number:04};System {number}").unwrap();
    }
    let plan = |progress: &mut dyn FnMut(usize, usize) -> bool| {
        let snapshot = book.register.snapshot();
        plan_import_watched(List::Systems, text.as_bytes(), "a.csv", snapshot, &book.origin, progress)
    };
    let mut told = Vec::new();
    let planned = plan(&mut |done, of| {
        told.push((done, of));
        true
    });
    assert_eq!(planned.unwrap().new, 2000);
    assert!(told.len() > 2 && told.is_sorted() && told.iter().all(|(done, of)| done < of && *of == 2000), "{told:?}");
    let mut asked = 0;
    let stopped = plan(&mut |_, _| {
        asked += 1;
        asked < 2
    });
    assert_eq!((stopped.map(|plan| plan.new), asked), (Err(ImportError::Cancelled), 2), "nothing is read after a no");
}

#[test]
fn planning_a_merge_tells_how_far_it_is_and_stops_wherever_it_is_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut into = new_register(&folder.path().join("into.sigill"), "Kommunen");
    tell(&mut into, "samordnaren", 1, &[(3, 0, 0, 1), (3, 1, 0, 1)]);
    let path = folder.path().join("from.sigill");
    std::fs::copy(into.path(), &path).unwrap();
    let mut from = open(&path);
    let system = from.snapshot().systems().iter().next().unwrap().1.clone();
    let changed = System { supplier: "En leverantör".into(), ..system };
    from.execute(&Command::SaveSystem(Box::new(changed)), &origin("berit", 8)).unwrap();

    let mut told = Vec::new();
    let planned = into.plan_merge_watched(&from, "from.sigill", &mut |part| {
        told.push(part);
        true
    });
    assert_eq!(planned.unwrap().changed, 1);
    assert!(told.is_sorted() && told.first() == Some(&0.0) && told.last() == Some(&1.0), "{told:?}");
    for stop in 0..told.len() {
        let mut asked = 0;
        let stopped = into.plan_merge_watched(&from, "from.sigill", &mut |_| {
            asked += 1;
            asked <= stop
        });
        assert!(matches!(stopped, Err(RegisterError::Store(StoreError::Stopped))), "at step {stop}");
        assert_eq!(asked, stop + 1, "nothing is done after a no");
    }
}
