//! The register's settings and the look of the program, as a person with a keyboard or assistive technology meets them.

mod support;

use eframe::egui::accesskit::Role;
use eframe::egui::{Frame, Key, Modifiers, ThemePreference, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sigill::domain::{Aspect, Classification, ClassificationId, Date, Settings, Subject};
use sigill::i18n::Language;
use sigill::register::Command;
use sigill::ui::screens::{ScreenState, Wish, assets, settings};
use sigill::ui::{Action, Outcome, View, theme};
use support::hands::{choose, press, tab, type_into};
use support::{Stage, World, level};

/// The settings, and a list that follows them.
#[derive(Default)]
struct Both {
    settings: settings::State,
    assets: assets::State,
    shows_assets: bool,
}

impl ScreenState for Both {
    fn show(&mut self, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
        if self.shows_assets {
            self.assets.show(view, ui, actions);
        } else {
            self.settings.show(view, ui, actions);
        }
    }

    fn frame(&self, ui: &Ui) -> Frame {
        self.settings.frame(ui)
    }

    fn obey(&mut self, wish: Wish, view: &View<'_>) {
        self.settings.obey(wish, view);
    }

    fn settle(&mut self, outcome: &Outcome) {
        self.settings.settle(outcome);
    }
}

type Screen<'a> = Harness<'a, Stage<Both>>;

fn screen<'a>(world: World) -> Screen<'a> {
    sized(world, [1068.0, 728.0], false)
}

fn sized<'a>(world: World, size: [f32; 2], is_dark: bool) -> Screen<'a> {
    support::screen(world, Both::default(), size, is_dark)
}

fn held<'a>(harness: &'a Screen<'_>) -> &'a Settings {
    harness.state().world.snapshot().settings()
}

#[test]
fn traceability_adds_a_fourth_aspect_everywhere() {
    let mut world = World::new();
    let asset = world.asset("Larmhändelser", None);
    world.decide(Subject::Asset(asset), [2, 2, 3], Date::constant(2026, 3, 4));
    let mut harness = screen(world);
    harness.run_ok();
    harness.get_by_role_and_label(Role::CheckBox, "Bedöm även spårbarhet (S)").click();
    harness.run_ok();
    assert!(!held(&harness).traceability, "nothing before it is saved");
    press(&mut harness, "Spara");
    assert!(held(&harness).traceability);
    assert!(!harness.state().screen.settings.is_dirty());
    harness.state_mut().screen.shows_assets = true;
    harness.run_ok();
    harness.get_by_label("Tillgänglighet 3 Allvarlig");
    harness.get_by_label("Spårbarhet oklassad");
}

#[test]
fn name_and_intervals_are_saved_as_one_operation() {
    let world = World::new();
    let before = world.register.operations().len();
    let mut harness = screen(world);
    harness.run_ok();
    type_into(&mut harness, "Registrets namn", "Tallbackens kommun");
    type_into(&mut harness, "Månader mellan klassningar", "36");
    type_into(&mut harness, "Förfaller så många dagar före", "60");
    press(&mut harness, "Kortare intervall från en nivå");
    type_into(&mut harness, "Kortare intervall 1, månader", "6");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    harness.run_ok();
    let settings = held(&harness);
    assert_eq!((&*settings.name, settings.interval_months, settings.due_soon_days), ("Tallbackens kommun", 36, 60));
    assert_eq!(settings.interval_by_level, [(level(3), 6)]);
    assert!(settings.scale.is_empty(), "the product's own words are not copied into the register");
    assert_eq!(harness.state().world.register.operations().len(), before + 1);
    press(&mut harness, "Ta bort kortare intervall 1");
    press(&mut harness, "Spara");
    assert!(held(&harness).interval_by_level.is_empty());
}

#[test]
fn what_cannot_be_read_is_said_beside_its_field() {
    let mut harness = screen(World::new());
    harness.run_ok();
    type_into(&mut harness, "Månader mellan klassningar", "vartannat år");
    press(&mut harness, "Spara");
    harness.get_by_label("Skriv ett antal månader från 1 till 120.");
    type_into(&mut harness, "Månader mellan klassningar", "24");
    type_into(&mut harness, "Förfaller så många dagar före", "-1");
    press(&mut harness, "Spara");
    harness.get_by_label("Skriv ett antal dagar från 0 till 730.");
    type_into(&mut harness, "Förfaller så många dagar före", "90");
    type_into(&mut harness, "Registrets namn", " ");
    press(&mut harness, "Spara");
    harness.get_by_label("Skriv ett namn.");
    assert!(harness.state().screen.settings.is_dirty());
    press(&mut harness, "Avbryt");
    let name = harness.get_by_role_and_label(Role::TextInput, "Registrets namn");
    assert_eq!(name.value().as_deref(), Some("Tallbackens stadsdel"));
}

#[test]
fn a_level_is_worded_anew_and_given_the_products_words_back() {
    let mut harness = sized(World::new(), [1068.0, 1300.0], false);
    harness.run_ok();
    tab(&mut harness, "Skala");
    type_into(&mut harness, "Namn på nivå 2", "Kännbar");
    press(&mut harness, "Spara");
    let world = &harness.state().world;
    assert_eq!(world.texts.level(level(2), held(&harness)), "2 Kännbar");
    assert_eq!(world.texts.level(level(3), held(&harness)), "3 Allvarlig");
    assert_eq!(held(&harness).scale.len(), 5, "every level stays in use");
    press(&mut harness, "Återställ texten för nivå 2");
    press(&mut harness, "Spara");
    assert!(held(&harness).scale.is_empty());
}

#[test]
fn changes_elsewhere_are_taken_over_only_where_nothing_is_written() {
    let mut harness = screen(World::new());
    harness.run_ok();
    let rename = |name: &str| sigill::register::Command::SaveSettings(Box::new(Settings::new(name)));
    harness.state_mut().world.run(&rename("Granbacken"));
    harness.run_ok();
    let name = |harness: &Screen<'_>| harness.get_by_role_and_label(Role::TextInput, "Registrets namn").value();
    assert_eq!(name(&harness).as_deref(), Some("Granbacken"));
    type_into(&mut harness, "Registrets namn", "Lövbacken");
    harness.state_mut().world.run(&rename("Tallbacken"));
    harness.run_ok();
    assert_eq!(name(&harness).as_deref(), Some("Lövbacken"));
}

#[test]
fn the_look_is_chosen_at_once() {
    let mut harness = screen(World::new());
    harness.run_ok();
    tab(&mut harness, "Utseende");
    harness.get_by_role_and_label(Role::RadioButton, "Mörkt").click();
    harness.run_ok();
    harness.get_by_role_and_label(Role::CheckBox, "Hög kontrast").click();
    harness.run_ok();
    for (field, option) in [("Språk", "English"), ("Textstorlek", "150 %")] {
        harness.get_by_role_and_label(Role::ComboBox, field).click();
        harness.run_ok();
        harness.get_by_label(option).click();
        harness.run_ok();
    }
    let asked = &harness.state().world.asked;
    assert!(
        matches!(
            asked.as_slice(),
            [
                Action::ChooseTheme(ThemePreference::Dark),
                Action::ChooseContrast(true),
                Action::ChooseLanguage(Language::English),
                Action::ChooseScale(150)
            ]
        ),
        "{asked:?}"
    );
}

fn operations(harness: &Screen<'_>) -> usize {
    harness.state().world.register.operations().len()
}

#[test]
fn own_examples_are_kept_by_level_and_aspect_and_taken_back() {
    let mut harness = sized(World::new(), [1068.0, 1500.0], false);
    harness.run_ok();
    let before = operations(&harness);
    tab(&mut harness, "Exempel");
    type_into(&mut harness, "Konfidentialitet, exempel på nivå 2", "Elevens betyg sprids.");
    type_into(&mut harness, "Tillgänglighet, exempel på nivå 3", "Larmet når ingen.");
    press(&mut harness, "Spara");
    let examples = &held(&harness).examples;
    assert_eq!(examples.len(), 2, "levels without examples are not kept");
    assert_eq!(held(&harness).example(level(2), Aspect::Confidentiality), "Elevens betyg sprids.");
    assert_eq!(held(&harness).example(level(3), Aspect::Availability), "Larmet når ingen.");
    assert_eq!(operations(&harness), before + 1);
    press(&mut harness, "Återställ exemplen för nivå 2");
    press(&mut harness, "Spara");
    assert_eq!(held(&harness).example(level(2), Aspect::Confidentiality), "");
    assert_eq!(held(&harness).examples.len(), 1);
}

#[test]
fn categories_are_renamed_added_ordered_and_taken_away() {
    let mut world = World::new();
    let system = world.system("Tidbok", |_| {});
    let id = ClassificationId::fresh(world.view().now);
    let mut weighed = Classification::draft(id, Subject::System(system));
    weighed.set_category_level("economy", Aspect::Confidentiality, Some(level(2)));
    world.run(&Command::SaveDraft(Box::new(weighed)));
    let mut harness = sized(world, [1068.0, 1000.0], false);
    harness.run_ok();
    let before = operations(&harness);
    tab(&mut harness, "Kategorier");
    type_into(&mut harness, "Kategori 6", "Anseende");
    press(&mut harness, "Ta bort Ekonomi");
    press(&mut harness, "Flytta upp Anseende");
    press(&mut harness, "Ny kategori");
    type_into(&mut harness, "Kategori 6", "Miljö");
    press(&mut harness, "Spara");
    let keys = |harness: &Screen<'_>| -> Vec<(String, String)> {
        held(harness).categories.iter().map(|held| (held.key.to_string(), held.name.to_string())).collect()
    };
    let expected = [("tasks", ""), ("assets", ""), ("individuals", ""), ("trust", "Anseende"), ("law", "")];
    let pairs = |all: &[(&str, &str)]| -> Vec<(String, String)> {
        all.iter().map(|(key, name)| ((*key).to_owned(), (*name).to_owned())).collect()
    };
    assert_eq!(keys(&harness)[..5], pairs(&expected));
    assert_eq!(keys(&harness)[5], ("Miljö".to_owned(), String::new()), "a new one is known by its first name");
    assert_eq!(operations(&harness), before + 1);
    let texts = &harness.state().world.texts;
    assert_eq!(texts.category("economy", held(&harness)), "Ekonomi", "what was taken away stays readable");
    // One of the product that comes back by name is itself again.
    press(&mut harness, "Ny kategori");
    type_into(&mut harness, "Kategori 7", "Ekonomi");
    press(&mut harness, "Spara");
    assert_eq!(keys(&harness)[6], ("economy".to_owned(), String::new()));
    press(&mut harness, "Återställ Förtroende");
    press(&mut harness, "Spara");
    assert_eq!(keys(&harness)[3], ("trust".to_owned(), String::new()));
    press(&mut harness, "Återställ kategorierna");
    press(&mut harness, "Spara");
    assert!(held(&harness).categories.is_empty(), "the product's own are not copied into the register");
}

#[test]
fn a_category_without_a_name_of_its_own_is_said_where_it_stands() {
    let mut harness = sized(World::new(), [1068.0, 1000.0], false);
    harness.run_ok();
    tab(&mut harness, "Kategorier");
    press(&mut harness, "Ny kategori");
    type_into(&mut harness, "Kategori 7", "ekonomi");
    // Saved from another part, the fault leads to where it stands.
    tab(&mut harness, "Register");
    press(&mut harness, "Spara");
    harness.run_ok();
    harness.get_by_label("Skriv ett namn som ingen annan kategori har.");
    assert!(held(&harness).categories.is_empty());
    press(&mut harness, "Avbryt");
    assert!(harness.query_by_role_and_label(Role::TextInput, "Kategori 7").is_none());
}

#[test]
fn laws_get_a_section_a_least_level_and_an_order() {
    let mut harness = sized(World::new(), [1068.0, 1500.0], false);
    harness.run_ok();
    let before = operations(&harness);
    tab(&mut harness, "Lagrum");
    press(&mut harness, "Nytt lagrum");
    type_into(&mut harness, "Lagrum 6", "Skollagen");
    harness.get_by_role_and_label(Role::CheckBox, "Lagrum 6 skrivs med paragraf").click();
    harness.run_ok();
    choose(&mut harness, "Lagrum 6, minst K", "2 Betydande");
    press(&mut harness, "Flytta upp Skollagen");
    press(&mut harness, "Ta bort Cybersäkerhetslagen");
    press(&mut harness, "Spara");
    let laws = &held(&harness).laws;
    let names: Vec<&str> = laws.iter().map(|law| &*law.name).collect();
    assert_eq!(names, ["GDPR", "OSL", "Patientdatalagen", "Arkivlagen", "Skollagen"]);
    assert!(laws[4].has_section && laws[4].least[Aspect::Confidentiality] == Some(level(2)));
    assert_eq!(operations(&harness), before + 1);
    type_into(&mut harness, "Lagrum 5", " ");
    press(&mut harness, "Spara");
    harness.get_by_label("Skriv ett namn som inget annat lagrum har.");
    press(&mut harness, "Återställ lagrummen");
    press(&mut harness, "Spara");
    assert!(held(&harness).laws.is_empty(), "the product's own are not copied into the register");
}

#[test]
fn the_contact_for_level_four_is_kept() {
    let mut harness = screen(World::new());
    harness.run_ok();
    harness.get_by_label("Kontakt till säkerhetsskyddschefen").scroll_to_me();
    harness.run_ok();
    type_into(&mut harness, "Kontakt till säkerhetsskyddschefen", " sakerhetsskydd@tallbacken.example ");
    press(&mut harness, "Spara");
    assert_eq!(&*held(&harness).security_contact, "sakerhetsskydd@tallbacken.example");
}

/// Pictures to look at: `SIGILL_PICTURES=1 cargo test --test ui_settings pictures`.
#[test]
fn pictures() {
    if std::env::var_os("SIGILL_PICTURES").is_none() {
        return;
    }
    for (name, size, is_dark) in [
        ("wide-light", [1068.0, 728.0], false),
        ("wide-dark", [1068.0, 728.0], true),
        ("narrow", [812.0, 568.0], false),
        ("tall", [812.0, 1300.0], false),
    ] {
        let mut harness = sized(World::new(), size, is_dark);
        harness.run_ok();
        press(&mut harness, "Kortare intervall från en nivå");
        type_into(&mut harness, "Månader mellan klassningar", "oj");
        press(&mut harness, "Spara");
        support::picture(&mut harness, &format!("settings-{name}-register"));
        for part in ["Skala", "Exempel", "Kategorier", "Lagrum"] {
            tab(&mut harness, part);
            support::picture(&mut harness, &format!("settings-{name}-{part}"));
        }
        tab(&mut harness, "Utseende");
        support::picture(&mut harness, &format!("settings-{name}-look"));
    }
    let mut harness = sized(World::new(), [812.0, 568.0], true);
    theme::set_high_contrast(&harness.ctx, true);
    harness.run_ok();
    tab(&mut harness, "Utseende");
    support::picture(&mut harness, "settings-contrast-look");
}
