//! What the requirement in hand says, put into words once.

use super::known::{By, Item, Known, Standing};
use crate::domain::requirement::Applicable;
use crate::domain::{AcceptanceState, Levels, Requirement, Subject, Text, UnitId};
use crate::i18n::Texts;
use crate::tr;
use crate::ui::View;
use crate::ui::screens::catalogue::{controls, levels_in_words};
use crate::ui::screens::records::joined;

/// The words of one requirement.
pub struct Told {
    pub by: (By, Text),
    /// `ATK-01 · Åtkomst och behörighet`.
    pub caption: String,
    pub wording: String,
    pub why: String,
    pub shown_by: String,
    /// Why it applies, and who answers for it.
    pub reason: String,
    pub references: String,
    /// The number as it was when it was answered, where it has sharpened since.
    pub before: Option<String>,
    /// The unit of the system.
    pub unit: Option<UnitId>,
    /// Whose way of meeting it is shown, and the way.
    pub practice: Option<(String, Text)>,
    /// What is planned and accepted about its gap, a line each.
    pub followed: Vec<String>,
}

impl Told {
    /// Puts a requirement of the sheet into words.
    pub fn of(item: &Item, known: &Known, view: &View<'_>) -> Self {
        let (snapshot, texts) = (view.snapshot, view.texts);
        let (_, system, _) = known.by;
        let unit = snapshot.systems().get(system).and_then(|system| system.unit);
        let practice = unit.and_then(|unit| snapshot.practice(unit, &item.id));
        let area = known.areas.get(item.area).map_or("", |(_, name)| name.as_str());
        let mut told = Self {
            by: (known.by, item.id.clone()),
            caption: joined([&*item.id, area]),
            wording: String::new(),
            why: String::new(),
            shown_by: String::new(),
            reason: String::new(),
            references: String::new(),
            before: None,
            unit,
            practice: practice.map(|held| (snapshot.unit_name(Some(held.unit)).to_owned(), held.text.clone())),
            followed: followed(item, view, system),
        };
        if let Some(held) = item.place.and_then(|place| snapshot.catalogue().requirements.get(place)) {
            told.read(held, item, view, system);
        } else {
            told.reason = tr!(texts, "assess-gone");
        }
        told
    }

    fn read(&mut self, held: &Requirement, item: &Item, view: &View<'_>, system: crate::domain::SystemId) {
        let (snapshot, texts) = (view.snapshot, view.texts);
        let Some(slot) = snapshot.systems().slot(system) else { return };
        let (levels, marks) = (snapshot.derived(slot).effective(), snapshot.law_marks(slot));
        let applicable = held.apply(&levels, marks);
        // What is not required is shown as it would be from its own level on.
        let highest = held.from.0.into_iter().flatten().min();
        let shown = applicable.unwrap_or_else(|| Applicable {
            requirement: held,
            because: Levels::default(),
            step: held.step(highest),
        });
        self.wording = texts.wording(&shown.filled(&held.is)).into();
        self.why = texts.wording(&held.why).into();
        self.shown_by = texts.wording(&shown.filled(&held.shown_by)).into();
        let reason = match item.standing {
            Standing::Applies => because(&shown, texts),
            Standing::Above => tr!(texts, "assess-applies-from", levels = from(held, texts)),
            Standing::Aside => tr!(texts, "assess-rests", levels = from(held, texts)),
        };
        let answers = tr!(texts, "assess-answered-for-by", who = texts.word(held.answers));
        self.reason = joined([reason.as_str(), answers.as_str()]);
        let iso = (!held.controls.is_empty()).then(|| tr!(texts, "catalogue-iso", controls = controls(held)));
        let parts: Vec<String> = iso.into_iter().chain(held.norms.iter().map(ToString::to_string)).collect();
        self.references = parts.join(" · ");
        let then = item.assessment.as_ref().filter(|_| item.is_sharpened);
        let then = then.and_then(|held_then| held.apply(&held_then.levels, marks)?.step);
        self.before = then.map(|step| texts.wording(&step.limit).to_owned());
    }
}

/// Why a requirement applies: "gäller för K 2", "grundskydd", with the law that switches it on.
#[must_use]
pub fn because(applicable: &Applicable<'_>, texts: &Texts) -> String {
    let levels = levels_in_words(applicable.because);
    let reason = if levels.is_empty() {
        tr!(texts, "requirements-basic")
    } else {
        tr!(texts, "requirements-because", levels = levels)
    };
    match applicable.requirement.law {
        Some(law) => tr!(texts, "requirements-because-law", reason = reason, law = texts.word(law)),
        None => reason,
    }
}

/// From which levels, and under which law, a requirement would apply.
fn from(held: &Requirement, texts: &Texts) -> String {
    let levels = if held.is_basic { tr!(texts, "requirements-basic") } else { levels_in_words(held.from) };
    match held.law {
        Some(law) => tr!(texts, "requirements-because-law", reason = levels, law = texts.word(law)),
        None => levels,
    }
}

/// The measures about the gap, and the acceptances of its risk.
fn followed(item: &Item, view: &View<'_>, system: crate::domain::SystemId) -> Vec<String> {
    let (snapshot, texts) = (view.snapshot, view.texts);
    if snapshot.subject_name(Subject::System(system)).is_empty() {
        return Vec::new();
    }
    let measures = snapshot.measures_about(system, &item.id).map(|held| {
        let status = texts.word(held.status);
        let end = held.end.map(|end| tr!(texts, "assess-measure-until", date = end.to_string()));
        joined([&*held.reference, &held.activity, &status, end.as_deref().unwrap_or_default()])
    });
    let levels = snapshot.effective_of(system);
    let accepted = snapshot.acceptances_of(system).filter(|held| held.requirement == item.id).map(|held| {
        let by = &*held.accepted_by;
        match (held.state(&levels, view.today), held.valid_until) {
            (AcceptanceState::Holds, Some(until)) => {
                tr!(texts, "assess-accepted-until", by = by, date = until.to_string())
            }
            (AcceptanceState::Holds, None) => tr!(texts, "assess-accepted", by = by),
            (AcceptanceState::Expired(until), _) => tr!(texts, "assess-accepted-lapsed", date = until.to_string()),
            (AcceptanceState::LevelRose(aspect), _) => {
                tr!(texts, "assess-accepted-risen", aspect = texts.word(aspect))
            }
        }
    });
    measures.chain(accepted).collect()
}
