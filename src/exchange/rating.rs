//! The columns of a classification within the lists of systems and assets.

use super::column::Column;
use super::directory::Directory;
use super::fault::Reason;
use super::format::CellKind;
use super::value;
use crate::domain::{Aspect, AspectSet, Classification, ClassificationId, Date, PersonalData, Standing, Subject, Text};
use crate::register::{Command, Snapshot};
use std::borrow::Cow;

/// The classification that a row shows and may change: the decision in force, else the draft.
pub(super) struct Rating<'a> {
    subject: Subject,
    base: Option<&'a Classification>,
    edited: Option<Box<Classification>>,
    date: Option<Date>,
    /// Whether the list shows who decided and where it is found.
    shows_decision: bool,
}

/// What is wrong with the rating of a row, and whether the date is to blame or the levels are.
pub(super) struct RatingFault {
    /// The column it is about: the date's, or else that of the first aspect without level.
    pub aspect: Option<Aspect>,
    /// What is wrong.
    pub reason: Reason,
}

impl<'a> Rating<'a> {
    pub fn of(snapshot: &'a Snapshot, subject: Subject) -> Self {
        let base = snapshot.decided(subject).or_else(|| snapshot.draft(subject));
        let shows_decision = matches!(subject, Subject::Asset(_));
        Self { subject, base, edited: None, date: decided_on(base), shows_decision }
    }

    /// The classification as the row has it so far.
    pub fn shown(&self) -> Option<&Classification> {
        self.edited.as_deref().or(self.base)
    }

    /// The classification, to be changed.
    pub fn edit(&mut self) -> &mut Classification {
        let (base, subject) = (self.base, self.subject);
        self.edited.get_or_insert_with(|| {
            // The identity is settled at the end, when it is known whether this becomes a draft or a decision.
            let nobody = ClassificationId(uuid::Uuid::nil());
            Box::new(base.cloned().unwrap_or_else(|| Classification::draft(nobody, subject)))
        })
    }

    /// The command that the row asks for; none where it says what the register says.
    pub fn command(
        self,
        personal_data: PersonalData,
        directory: &Directory<'_>,
    ) -> Result<Option<Command>, RatingFault> {
        let is_unchanged = self.edited.as_deref().is_none_or(|edited| Some(edited) == self.base);
        if is_unchanged && self.date == decided_on(self.base) {
            return Ok(None);
        }
        let draft = self.base.filter(|base| base.standing == Standing::Draft);
        let mut wanted = match (self.edited, draft) {
            (Some(edited), _) => *edited,
            (None, Some(draft)) => draft.clone(),
            (None, None) => self
                .base
                .cloned()
                .unwrap_or_else(|| Classification::draft(ClassificationId::fresh(directory.at), self.subject)),
        };
        if !self.shows_decision && self.date != decided_on(self.base) && draft.is_none() {
            // The minutes of another day say nothing about this decision.
            wanted.decided_by = Text::default();
            wanted.decision_reference = Text::default();
        }
        drop_left_behind(&mut wanted, self.base);
        match self.date {
            Some(date) => decision(wanted, date, draft, personal_data, directory).map(Some),
            None => Ok(kept(wanted, draft, personal_data, directory)),
        }
    }
}

fn decided_on(base: Option<&Classification>) -> Option<Date> {
    base.filter(|base| base.standing == Standing::Decided).and_then(|base| base.decided_on)
}

fn decision(
    wanted: Classification,
    date: Date,
    draft: Option<&Classification>,
    personal_data: PersonalData,
    directory: &Directory<'_>,
) -> Result<Command, RatingFault> {
    let of_date = |reason| Err(RatingFault { aspect: None, reason });
    if date > directory.today {
        return of_date(Reason::DecidedInFuture { today: directory.today });
    }
    let in_force = directory.snapshot.decided(wanted.subject).and_then(|held| held.decided_on);
    if let Some(current) = in_force.filter(|current| *current > date) {
        return of_date(Reason::OlderThanCurrent { current });
    }
    let open = directory.snapshot.settings().aspects().iter().filter(|aspect| wanted.levels[*aspect].is_none());
    let missing: AspectSet = open.collect();
    if let Some(first) = missing.iter().next() {
        return Err(RatingFault { aspect: Some(first), reason: Reason::LevelsMissing { missing } });
    }
    let base = fresh(wanted, draft, personal_data, directory);
    let id = ClassificationId::fresh(directory.at);
    Ok(Command::DecideClassification(Box::new(Classification { id, decided_on: Some(date), ..base })))
}

/// A level that was changed without its categories no longer rests on them.
fn drop_left_behind(wanted: &mut Classification, base: Option<&Classification>) {
    let Some(base) = base.filter(|base| !base.categories.is_empty()) else { return };
    for aspect in wanted.off_ground().iter() {
        let keys: Vec<Text> = wanted.categories.iter().map(|held| held.category.clone()).collect();
        let is_same = |key: &Text| wanted.category_level(key, aspect) == base.category_level(key, aspect);
        if wanted.levels[aspect] != base.levels[aspect] && keys.iter().all(is_same) {
            for key in keys {
                wanted.set_category_level(&key, aspect, None);
            }
        }
    }
}

/// Levels without a date are a draft; a draft of which nothing is left is thrown away.
fn kept(
    wanted: Classification,
    draft: Option<&Classification>,
    personal_data: PersonalData,
    directory: &Directory<'_>,
) -> Option<Command> {
    let says_nothing = wanted.levels.0.iter().all(Option::is_none)
        && wanted.reasons.0.iter().all(|reason| reason.is_empty())
        && wanted.categories.is_empty()
        && wanted.decided_by.is_empty()
        && wanted.decision_reference.is_empty();
    match (draft, says_nothing) {
        (Some(draft), true) => Some(Command::DiscardDraft(draft.id)),
        (None, true) => None,
        (draft, false) => {
            let id = draft.map_or_else(|| ClassificationId::fresh(directory.at), |draft| draft.id);
            let base = fresh(wanted, draft, personal_data, directory);
            Some(Command::SaveDraft(Box::new(Classification { id, ..base })))
        }
    }
}

/// A draft keeps what the list does not show, such as its participants; what succeeds a decision does not take
/// that decision's session over.
fn fresh(
    wanted: Classification,
    draft: Option<&Classification>,
    personal_data: PersonalData,
    directory: &Directory<'_>,
) -> Classification {
    if draft.is_some() {
        return wanted;
    }
    let id = ClassificationId::fresh(directory.at);
    Classification {
        levels: wanted.levels,
        reasons: wanted.reasons,
        categories: wanted.categories,
        decided_by: wanted.decided_by,
        decision_reference: wanted.decision_reference,
        laws: wanted.laws,
        personal_data,
        ..Classification::draft(id, wanted.subject)
    }
}

/// A row about a record that is classified.
pub(super) struct RatedRow<'a, T: Clone> {
    /// The record as the register has it; `None` for a new one.
    pub base: Option<&'a T>,
    /// The record as the row wants it.
    pub record: Cow<'a, T>,
    /// Its classification.
    pub rating: Rating<'a>,
}

impl<'a, T: Clone> RatedRow<'a, T> {
    /// The row of a record that the register has.
    pub fn of(snapshot: &'a Snapshot, subject: Subject, record: &'a T) -> Self {
        Self { base: Some(record), record: Cow::Borrowed(record), rating: Rating::of(snapshot, subject) }
    }

    /// The row of a record that is being made.
    pub fn new(snapshot: &'a Snapshot, subject: Subject, record: T) -> Self {
        Self { base: None, record: Cow::Owned(record), rating: Rating::of(snapshot, subject) }
    }

    /// The record, to be changed.
    pub fn edit(&mut self) -> &mut T {
        self.record.to_mut()
    }
}

/// The level columns, headed by `prefix` and the letter.
pub(super) fn levels<'a, T: Clone + 'a>(prefix: &'static str, rated: AspectSet) -> Vec<Column<'a, RatedRow<'a, T>>> {
    let column = |aspect: Aspect| {
        let write = move |entry: &RatedRow<'a, T>, _: &Directory<'a>, out: &mut String| {
            value::write_level(entry.rating.shown().and_then(|held| held.levels[aspect]), out);
        };
        let read = move |entry: &mut RatedRow<'a, T>, text: Option<&str>, directory: &mut Directory<'a>| {
            let settings = directory.snapshot.settings();
            let level = text.map(|text| value::level(text, aspect, settings)).transpose()?;
            entry.rating.edit().levels[aspect] = level;
            Ok(())
        };
        Column::written(format!("{prefix}{}", aspect.letter()), write).of(CellKind::Level).read_by(read)
    };
    rated.iter().map(column).collect()
}

/// The columns of the reasons.
pub(super) fn reasons<'a, T: Clone + 'a>(rated: AspectSet) -> Vec<Column<'a, RatedRow<'a, T>>> {
    let column = |aspect: Aspect| {
        Column::text(
            format!("Motivering {}", aspect.letter()),
            move |entry: &RatedRow<'a, T>| entry.rating.shown().map_or("", |held| &held.reasons[aspect]),
            move |entry: &mut RatedRow<'a, T>| &mut entry.rating.edit().reasons[aspect],
        )
    };
    rated.iter().map(column).collect()
}

/// The column of the decision date. Drafts have none.
pub(super) fn date<'a, T: Clone + 'a>(heading: &'static str) -> Column<'a, RatedRow<'a, T>> {
    Column::date(
        heading,
        |entry: &RatedRow<'a, T>| entry.rating.date,
        |entry: &mut RatedRow<'a, T>| &mut entry.rating.date,
    )
}

/// The columns of who decided, and where the decision is found.
pub(super) fn decision_marks<'a, T: Clone + 'a>() -> [Column<'a, RatedRow<'a, T>>; 2] {
    let text = |heading, get: fn(&Classification) -> &Text, field: fn(&mut Classification) -> &mut Text| {
        Column::text(
            heading,
            move |entry: &RatedRow<'a, T>| entry.rating.shown().map_or("", |held| get(held)),
            move |entry: &mut RatedRow<'a, T>| field(entry.rating.edit()),
        )
    };
    [
        text("Beslutad av", |held| &held.decided_by, |held| &mut held.decided_by),
        text("Beslutsreferens", |held| &held.decision_reference, |held| &mut held.decision_reference),
    ]
}
