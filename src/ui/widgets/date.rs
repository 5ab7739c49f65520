//! A date that is typed as 2026-11-21 or picked from a calendar. What was typed stays until it is a date.

use super::field::Field;
use super::{button, calendar};
use crate::domain::Date;
use crate::i18n::Texts;
use crate::tr;
use crate::ui::{icons, theme};
use eframe::egui::{Align2, Margin, Popup, PopupCloseBehavior, Response, TextEdit, Ui};

/// What stands in the field while it is no date, with the value it was typed over.
#[derive(Clone, Debug, PartialEq)]
struct Draft {
    typed: String,
    over: Option<Date>,
}

/// A drawn date field.
#[derive(Debug)]
pub struct Entry {
    /// The field.
    pub response: Response,
    /// Whether what is written is a date, or nothing. A form whose date may be left out must not take a misspelt one
    /// for none.
    pub is_readable: bool,
}

/// A date field as [`date`] draws it, with whether its text could be read.
pub fn entry(
    ui: &mut Ui,
    texts: &Texts,
    label: &str,
    value: &mut Option<Date>,
    today: Date,
    error: Option<&str>,
) -> Entry {
    let id = ui.scope_id().with(("date", label));
    let response = date(ui, texts, label, value, today, error);
    let is_empty = ui.data(|data| data.get_temp(id)).is_none_or(|draft: Draft| draft.typed.trim().is_empty());
    Entry { response, is_readable: value.is_some() || is_empty }
}

/// A date field; an empty one is no date. `today` is where the calendar opens when there is none.
///
/// `error` is what the form finds wrong with the date; a text that is no date is said by the field itself, and
/// leaves the value empty.
pub fn date(
    ui: &mut Ui,
    texts: &Texts,
    label: &str,
    value: &mut Option<Date>,
    today: Date,
    error: Option<&str>,
) -> Response {
    let id = ui.scope_id().with(("date", label));
    let draft: Option<Draft> = ui.data(|data| data.get_temp(id)).filter(|draft: &Draft| draft.over == *value);
    let shown = value.map_or_else(String::new, |date| date.to_string());
    let mut typed = draft.as_ref().map_or_else(|| shown.clone(), |draft| draft.typed.clone());
    let unreadable = (!typed.trim().is_empty() && read(&typed).is_none())
        .then(|| tr!(texts, "common-date-error", typed = typed.trim()));
    // While the field has the keyboard, half a date is not an error yet.
    let is_typing = ui.data(|data| data.get_temp(id.with("typing"))).unwrap_or(false);
    let wrong = unreadable.as_deref().filter(|_| !is_typing).or(error);
    let before = *value;
    let mut response = Field::new(label).error(wrong).frame(ui, |ui| {
        ui.horizontal(|ui| {
            let edit = TextEdit::singleline(&mut typed).hint_text(tr!(texts, "common-date-hint"));
            let edit = edit.desired_width(theme::space(26)).margin(Margin::symmetric(8, 5));
            let entry = ui.add(edit.align(Align2::LEFT_CENTER).min_size(theme::target()));
            let pick = button::tool(ui, icons::CALENDAR, &tr!(texts, "common-date-pick", field = label));
            let popup = Popup::menu(&pick).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
            let picked = popup.show(|ui| calendar::calendar(ui, texts, before.unwrap_or(today), today));
            if let Some(date) = picked.and_then(|popup| popup.inner) {
                typed = date.to_string();
                Popup::close_all(ui.ctx());
            }
            entry
        })
        .inner
    });
    *value = read(&typed);
    let keeps = Draft { typed, over: *value };
    let is_typing = response.has_focus();
    ui.data_mut(|data| {
        data.insert_temp(id.with("typing"), is_typing);
        data.insert_temp(id, keeps);
    });
    if *value != before {
        response.mark_changed();
    }
    response
}

/// The date a person means: `2026-11-21`, also with other separators or none.
#[must_use]
pub fn read(typed: &str) -> Option<Date> {
    let typed = typed.trim();
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = if typed.len() == 8 && digits(typed) {
        vec![&typed[..4], &typed[4..6], &typed[6..]]
    } else {
        typed.split(['-', '/', '.', ' ']).collect()
    };
    let [year, month, day] = parts[..] else { return None };
    if year.len() != 4 || !digits(year) {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for typed in ["2026-11-21", " 2026-11-21 ", "20261121", "2026/11/21", "2026.11.21"] {
            assert_eq!(read(typed).map(|date| date.to_string()).as_deref(), Some("2026-11-21"), "{typed}");
        }
        for typed in ["", "2026", "2026-13-01", "2026-02-30", "21-11-2026", "i morgon", "2026-11-21-1", "åååååååå"]
        {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
