//! What a person does on a screen, by the names that assistive technology reads.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

/// The rows in view, from top to bottom.
pub fn rows<S>(harness: &Harness<'_, S>) -> Vec<String> {
    let nodes = harness.query_all_by_role(Role::Row);
    nodes.filter_map(|node| node.accesskit_node().label()).collect()
}

/// Writes in a field, over what stands there.
pub fn type_into<S>(harness: &mut Harness<'_, S>, label: &str, text: &str) {
    harness.get_by_role_and_label(Role::TextInput, label).focus();
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.get_by_role_and_label(Role::TextInput, label).type_text(text);
    harness.run_ok();
}

/// Presses a button.
pub fn press<S>(harness: &mut Harness<'_, S>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run_ok();
}

/// Opens the record of a row.
pub fn open<S>(harness: &mut Harness<'_, S>, name: &str) {
    harness.get_by_role_and_label(Role::Row, name).click();
    harness.run_ok();
}

/// Chooses a tab.
pub fn tab<S>(harness: &mut Harness<'_, S>, name: &str) {
    harness.get_by_role_and_label(Role::Tab, name).click();
    harness.run_ok();
}

/// Opens the record of a row on a tab.
pub fn open_on<S>(harness: &mut Harness<'_, S>, name: &str, on: &str) {
    open(harness, name);
    tab(harness, on);
}

/// Chooses an option of a field.
pub fn choose<S>(harness: &mut Harness<'_, S>, field: &str, option: &str) {
    harness.get_by_role_and_label(Role::ComboBox, field).click();
    harness.run_ok();
    harness.get_all_by_role_and_label(Role::Button, option).last().expect("a choice").click();
    harness.run_ok();
}
