//! The tab "Analyser" of a system: answered by click and by keys, saved as one operation, never raising by itself.

mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sigill::domain::{
    Adjustment, AdjustmentId, AdjustmentKind, Aspect, Checklist, ChecklistKind, Date, PersonalData, Subject, SystemId,
    WorkMark, WorkStatus, YesNo,
};
use sigill::i18n::{Language, Texts};
use sigill::register::Command;
use sigill::ui::screens::ScreenState as _;
use sigill::ui::screens::systems::State;
use support::hands::{self, open_on, press, tab};
use support::{Stage, TODAY, World, picture};

type Screen<'a> = Harness<'a, Stage<State>>;

const SIZE: [f32; 2] = [1068.0, 728.0];

fn sized<'a>(world: World, size: [f32; 2], is_dark: bool) -> Screen<'a> {
    support::screen(world, State::default(), size, is_dark)
}

fn analyses<'a>(world: World, name: &str) -> Screen<'a> {
    let mut harness = sized(world, SIZE, false);
    harness.run_ok();
    open_on(&mut harness, name, "Analyser");
    harness
}

fn keys(harness: &mut Screen<'_>, keys: &[Key]) {
    for key in keys {
        harness.key_press(*key);
        harness.run_ok();
    }
}

fn type_into(harness: &mut Screen<'_>, label: &str, text: &str) {
    harness.get_by_label(label).scroll_to_me();
    harness.run_ok();
    let field = harness.get_all_by_label(label).find(|node| node.accesskit_node().is_text_input()).expect("a field");
    field.focus();
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    let field = harness.get_all_by_label(label).find(|node| node.accesskit_node().is_text_input()).expect("a field");
    field.type_text(text);
    harness.run_ok();
}

fn world() -> (World, SystemId) {
    let mut world = World::new();
    let system = world.system("Tidbok", |system| system.personal_data = PersonalData::Sensitive);
    world.decide(Subject::System(system), [2, 2, 1], Date::constant(2026, 3, 4));
    (world, system)
}

fn held(harness: &Screen<'_>, system: SystemId, kind: ChecklistKind) -> Option<Checklist> {
    harness.state().world.snapshot().checklist(system, kind).cloned()
}

fn mark(harness: &Screen<'_>, system: SystemId) -> WorkMark {
    harness.state().world.snapshot().systems().get(system).expect("is there").impact_assessment
}

#[test]
fn the_threshold_analysis_is_answered_by_keys_alone_and_saved_as_one_operation() {
    let (world, system) = world();
    let before = world.register.operations().len();
    let mut harness = analyses(world, "Tidbok");
    harness.get_by_label("9 svar kvar");
    harness.get_by_role_and_label(Role::RadioGroup, "Bedöms eller poängsätts människor? Ej besvarat").focus();
    harness.run_ok();
    // One key a question: each answer leads to the next one.
    keys(&mut harness, &[Key::N, Key::N, Key::N, Key::J, Key::J, Key::N, Key::J]);
    harness.get_by_label("Konsekvensbedömning behövs: 3 kriterier uppfylls");
    keys(&mut harness, &[Key::N, Key::N]);
    // Back up to the seventh question, whose answer the arrow moves from yes to no.
    keys(&mut harness, &[Key::ArrowUp, Key::ArrowUp, Key::ArrowRight]);
    harness.get_by_role_and_label(Role::RadioGroup, "Gäller det människor i utsatt läge? Nej");
    harness.get_by_label("Konsekvensbedömning behövs: 2 kriterier uppfylls");
    assert!(harness.state().screen.is_dirty() && held(&harness, system, ChecklistKind::Threshold).is_none());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    harness.run_ok();
    let saved = held(&harness, system, ChecklistKind::Threshold).expect("is saved");
    let yes: Vec<usize> = (0..9).filter(|index| saved.answers[*index] == YesNo::Yes).collect();
    assert_eq!((yes, saved.on), (vec![3, 4], Some(TODAY)), "the day is proposed");
    assert_eq!(mark(&harness, system), WorkMark { status: Some(WorkStatus::Needed), on: Some(TODAY) });
    assert!(!harness.state().screen.is_dirty());
    let operations = harness.state().world.register.operations();
    assert_eq!(operations.len(), before + 1);
    let texts = Texts::new(Language::Swedish);
    assert_eq!(texts.operation(operations.last().expect("one")), "Tröskelanalys ”Tidbok”");
}

#[test]
fn the_result_is_told_as_soon_as_the_answers_tell() {
    let (world, _) = world();
    let mut harness = analyses(world, "Tidbok");
    harness.get_by_role_and_label(Role::RadioGroup, "Bedöms eller poängsätts människor? Ej besvarat").focus();
    harness.run_ok();
    keys(&mut harness, &[Key::N; 7]);
    harness.get_by_label("2 svar kvar");
    keys(&mut harness, &[Key::N]);
    harness.get_by_label("Konsekvensbedömning behövs ej: inget kriterium uppfylls");
    keys(&mut harness, &[Key::J]);
    harness.get_by_label("Konsekvensbedömning behövs ej: ett kriterium uppfylls");
    keys(&mut harness, &[Key::Delete]);
    harness.get_by_label("Konsekvensbedömning behövs ej: inget kriterium uppfylls");
}

#[test]
fn answers_role_note_and_the_assessment_set_by_hand_are_one_operation() {
    let (world, system) = world();
    let before = world.register.operations().len();
    let mut harness = analyses(world, "Tidbok");
    for question in ["Fattas beslut automatiskt? Ja", "Är behandlingen stor? Ja"] {
        harness.get_by_role_and_label(Role::RadioButton, question).click();
        harness.run_ok();
    }
    type_into(&mut harness, "Bedömd av (roll)", "dataskyddsombud");
    type_into(&mut harness, "Anteckning", "Gäller från upphandlingen.");
    harness.get_by_role_and_label(Role::ComboBox, "Läge för konsekvensbedömningen").scroll_to_me();
    harness.run_ok();
    harness.get_by_role_and_label(Role::ComboBox, "Läge för konsekvensbedömningen").click();
    harness.run_ok();
    harness.get_by_label("Påbörjad").click();
    harness.run_ok();
    type_into(&mut harness, "Konsekvensbedömning, datum", "2026-11-02");
    press(&mut harness, "Spara");
    let saved = held(&harness, system, ChecklistKind::Threshold).expect("is saved");
    assert_eq!((&*saved.by, &*saved.note), ("dataskyddsombud", "Gäller från upphandlingen."));
    let started = WorkMark { status: Some(WorkStatus::Started), on: Some(Date::constant(2026, 11, 2)) };
    assert_eq!(mark(&harness, system), started);
    assert_eq!(harness.state().world.register.operations().len(), before + 1);
    assert!(!harness.state().screen.is_dirty());
}

#[test]
fn leaving_with_unsaved_answers_asks() {
    let (mut world, system) = world();
    world.system("Larmjournal", |_| {});
    let mut harness = analyses(world, "Tidbok");
    harness.get_by_role_and_label(Role::RadioButton, "Är behandlingen stor? Ja").click();
    harness.run_ok();
    harness.get_by_role_and_label(Role::Row, "Larmjournal").click();
    harness.run_ok();
    harness.get_by_label("Ändringarna är inte sparade");
    harness.key_press(Key::Escape);
    harness.run_ok();
    harness.get_by_role_and_label(Role::RadioGroup, "Är behandlingen stor? Ja");
    harness.get_by_role_and_label(Role::Row, "Larmjournal").click();
    harness.run_ok();
    press(&mut harness, "Kasta ändringarna");
    assert!(held(&harness, system, ChecklistKind::Threshold).is_none());
    assert!(!harness.state().screen.is_dirty());
    harness.get_by_role_and_label(Role::RadioGroup, "Är behandlingen stor? Ej besvarat");
}

#[test]
fn answers_are_given_up_where_they_stand() {
    let (mut world, system) = world();
    let mut answered = Checklist::new(system, ChecklistKind::Threshold);
    answered.answers[0] = YesNo::Yes;
    world.run(&Command::SaveChecklist(answered));
    let mut harness = analyses(world, "Tidbok");
    harness.get_by_role_and_label(Role::RadioButton, "Bedöms eller poängsätts människor? Nej").click();
    harness.run_ok();
    press(&mut harness, "Avbryt");
    harness.get_by_role_and_label(Role::RadioGroup, "Bedöms eller poängsätts människor? Ja");
    assert!(!harness.state().screen.is_dirty());
}

#[test]
fn a_form_that_is_being_written_does_not_set_the_assessment_back() {
    let (world, system) = world();
    let mut harness = sized(world, SIZE, false);
    harness.run_ok();
    open_on(&mut harness, "Tidbok", "Uppgifter");
    hands::type_into(&mut harness, "Namn", "Tidboken");
    let mut answered = Checklist::new(system, ChecklistKind::Threshold);
    answered.answers[..2].fill(YesNo::Yes);
    harness.state_mut().world.run(&Command::SaveChecklist(answered));
    harness.run_ok();
    press(&mut harness, "Spara");
    assert_eq!(mark(&harness, system).status, Some(WorkStatus::Needed));
    assert!(harness.state().world.system_named("Tidboken").is_some());
}

#[test]
fn aggravating_circumstances_suggest_a_raise_and_open_it_with_the_kind_chosen() {
    let (world, system) = world();
    let mut harness = analyses(world, "Tidbok");
    tab(&mut harness, "Försvårande");
    harness.get_by_role_and_label(Role::RadioGroup, "Finns mycket stora mängder på ett ställe? Ej besvarat").focus();
    harness.run_ok();
    keys(&mut harness, &[Key::N, Key::J, Key::N]);
    harness.get_by_label("Talar för en höjning: aggregering");
    harness.get_by_label("1 svar kvar");
    keys(&mut harness, &[Key::J]);
    harness.get_by_label("Talar för en höjning: ackumulering");
    press(&mut harness, "Spara");
    let effective = |harness: &Screen<'_>| {
        let snapshot = harness.state().world.snapshot();
        let slot = snapshot.systems().slot(system).expect("is there");
        snapshot.derived(slot).aspects[Aspect::Confidentiality].effective.map(sigill::domain::Level::number)
    };
    assert_eq!(effective(&harness), Some(2), "nothing is raised by itself");
    press(&mut harness, "Justera… (aggregering)");
    harness.get_by_label("Justera nivån för Tidbok");
    harness.get_by_role_and_label(Role::RadioButton, "3 Allvarlig").click();
    harness.run_ok();
    type_into(&mut harness, "Skäl", "Uppgifterna säger mer tillsammans.");
    type_into(&mut harness, "Justerad av (roll)", "handläggare");
    press(&mut harness, "Justera");
    assert_eq!(effective(&harness), Some(3));
    let snapshot = harness.state().world.snapshot();
    let (_, raised) = snapshot.adjustments().iter().next().expect("is raised");
    assert_eq!(raised.kind, AdjustmentKind::Aggregation);
    harness.get_by_label("Redan höjd: K 3 Allvarlig");
}

#[test]
fn nothing_speaks_for_a_raise_where_every_answer_is_no() {
    let (world, _) = world();
    let mut harness = analyses(world, "Tidbok");
    tab(&mut harness, "Försvårande");
    harness.get_by_role_and_label(Role::RadioGroup, "Finns mycket stora mängder på ett ställe? Ej besvarat").focus();
    harness.run_ok();
    keys(&mut harness, &[Key::N; 4]);
    harness.get_by_label("Inget talar för en höjning");
}

#[test]
fn both_sets_are_saved_together() {
    let (world, system) = world();
    let before = world.register.operations().len();
    let mut harness = analyses(world, "Tidbok");
    harness.get_by_role_and_label(Role::RadioButton, "Är behandlingen stor? Ja").click();
    harness.run_ok();
    tab(&mut harness, "Försvårande");
    harness.get_by_role_and_label(Role::RadioButton, "Läggs uppgifter från många källor ihop? Nej").click();
    harness.run_ok();
    press(&mut harness, "Spara");
    for kind in ChecklistKind::ALL {
        assert!(held(&harness, system, kind).is_some(), "{kind:?}");
    }
    assert_eq!(harness.state().world.register.operations().len(), before + 1);
}

#[test]
fn every_tab_is_in_view_in_a_narrow_pane() {
    // The smallest window, and the smallest window with its texts twice as large.
    for size in [[812.0, 568.0], [512.0, 320.0]] {
        let mut harness = sized(world().0, size, false);
        harness.run_ok();
        harness.get_by_role_and_label(Role::Row, "Tidbok").click();
        harness.run_ok();
        for tab in ["Nivå", "Uppgifter", "Information 0", "Beroenden 0", "Analyser", "Historik"] {
            let rect = harness.get_by_role_and_label(Role::Tab, tab).rect();
            assert!(rect.right() <= size[0] && rect.bottom() <= size[1], "{tab} at {size:?}: {rect:?}");
        }
    }
}

#[test]
fn the_list_can_show_analyses_and_adjustments_with_their_end() {
    let (mut world, system) = world();
    let mut answered = Checklist::new(system, ChecklistKind::Threshold);
    answered.answers[..7].fill(YesNo::No);
    world.run(&Command::SaveChecklist(answered));
    world.run(&Command::Adjust(Adjustment {
        id: AdjustmentId::fresh(support::origin().at),
        system,
        aspect: Aspect::Integrity,
        kind: AdjustmentKind::Aggregation,
        level: support::level(3),
        basis: None,
        reason: "Tillsammans säger de mer.".into(),
        by: "handläggare".into(),
        on: TODAY,
        until: Some(Date::constant(2026, 12, 31)),
    }));
    world.system("Larmjournal", |system| system.personal_data = PersonalData::Personal);
    world.system("Karta", |system| system.personal_data = PersonalData::None);
    let mut harness = sized(world, [1600.0, 728.0], false);
    harness.run_ok();
    for column in ["Tröskelanalys", "Justering"] {
        press(&mut harness, "Kolumner");
        harness.get_by_role_and_label(Role::CheckBox, column).scroll_to_me();
        harness.run_ok();
        harness.get_by_role_and_label(Role::CheckBox, column).click();
        harness.run_ok();
        harness.key_press(Key::Escape);
        harness.run_ok();
    }
    for told in ["2 svar kvar", "Saknas", "R 2→3 aggregering (går ut 2026-12-31)"] {
        harness.get_by_label(told);
    }
}

/// Pictures to look at: `SIGILL_PICTURES=1 cargo test --test ui_analyses pictures`.
#[test]
fn pictures() {
    if std::env::var_os("SIGILL_PICTURES").is_none() {
        return;
    }
    for (name, size, is_dark) in [
        ("wide-light", SIZE, false),
        ("wide-dark", SIZE, true),
        ("narrow", [812.0, 568.0], false),
        ("double", [512.0, 320.0], false),
    ] {
        let mut harness = sized(world().0, size, is_dark);
        harness.run_ok();
        open_on(&mut harness, "Tidbok", "Analyser");
        harness.get_by_role_and_label(Role::RadioGroup, "Bedöms eller poängsätts människor? Ej besvarat").focus();
        harness.run_ok();
        keys(&mut harness, &[Key::J, Key::N, Key::J]);
        picture(&mut harness, &format!("analyses-{name}"));
        harness.get_by_label("Läge för konsekvensbedömningen").scroll_to_me();
        harness.run_ok();
        picture(&mut harness, &format!("analyses-{name}-end"));
        harness.get_by_role_and_label(Role::Tab, "Försvårande").scroll_to_me();
        harness.run_ok();
        tab(&mut harness, "Försvårande");
        harness
            .get_by_role_and_label(Role::RadioGroup, "Finns mycket stora mängder på ett ställe? Ej besvarat")
            .focus();
        harness.run_ok();
        keys(&mut harness, &[Key::J, Key::J]);
        picture(&mut harness, &format!("analyses-{name}-raise"));
    }
}
