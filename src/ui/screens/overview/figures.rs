//! The figures in words, the officer's monthly ones first, each with the set that it counts.

use crate::domain::derive::Status;
use crate::domain::{ReviewState, Settings, WorkStatus};
use crate::i18n::Texts;
use crate::register::query::{AssetSelection, MeasureSelection, Overview, PlanList, Selection};
use crate::tr;
use crate::ui::widgets::state;
use crate::ui::{Action, icons};

/// A card: one large figure, and what is said beneath.
pub(super) struct Card {
    pub label: String,
    pub value: String,
    pub set: Set,
    /// An icon beside a figure that calls for attention, so that its colour is not alone.
    pub alarm: Option<(Tone, char)>,
    pub notes: Vec<Note>,
}

/// A smaller figure on a card, or a quiet explanation.
pub(super) struct Note {
    pub text: String,
    pub set: Option<Set>,
}

/// What a figure counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Set {
    Systems(Selection),
    Assets(AssetSelection),
    /// The pairs of assets that were judged differently.
    Differing,
    /// Measures that are late.
    LateMeasures,
}

/// How much a figure calls for attention.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Late,
    Soon,
}

impl Set {
    /// The wish to see the list of what was counted.
    pub fn list(self) -> Action {
        match self {
            Self::Systems(selection) => Action::ListSystems(selection),
            Self::Assets(selection) => Action::ListAssets(selection),
            Self::Differing => Action::ListDiffering,
            Self::LateMeasures => Action::ShowPlan(PlanList::Measures(MeasureSelection::Late)),
        }
    }
}

/// All cards: six of the monthly question, then six of what else waits.
pub(super) fn cards(overview: &Overview, settings: &Settings, texts: &Texts) -> Vec<Card> {
    let make = Maker { overview, texts };
    let mut cards = monthly(&make, settings);
    cards.extend(waiting(&make));
    cards
}

fn monthly(make: &Maker<'_>, settings: &Settings) -> Vec<Card> {
    let texts = make.texts;
    let own = Selection::OwnStatus(Status::Classified);
    let days = settings.due_soon_days;
    vec![
        make.card(tr!(texts, "overview-systems"), Selection::All).with(vec![
            make.note(Selection::Own, |count| tr!(texts, "overview-own", count = count)),
            make.note(Selection::Central, |count| tr!(texts, "overview-central", count = count)),
        ]),
        make.share(tr!(texts, "overview-own-classified"), own, Selection::Own)
            .with(vec![make.note(Selection::OwnPlanned, |count| tr!(texts, "overview-own-planned", count = count))]),
        make.card(tr!(texts, "overview-plans-done"), Selection::ActionPlan(WorkStatus::Done))
            .with(make.by_status(Selection::ActionPlan)),
        make.card(tr!(texts, "overview-risks-done"), Selection::RiskAnalysis(WorkStatus::Done))
            .with(make.by_status(Selection::RiskAnalysis)),
        make.alarm(tr!(texts, "overview-overdue"), ReviewState::Overdue, Tone::Late).with(vec![
            make.note(Selection::Review(ReviewState::DueSoon), |count| {
                tr!(texts, "overview-due-soon", count = count, days = days)
            }),
        ]),
        make.alarm(tr!(texts, "overview-needs-review"), ReviewState::NeedsReview, Tone::Late).with(vec![
            make.note(Selection::Review(ReviewState::Planned), |count| tr!(texts, "overview-planned", count = count)),
        ]),
    ]
}

/// How far the work for personal data has come, as figures of one card.
pub(super) fn personal(overview: &Overview, texts: &Texts) -> Card {
    let make = Maker { overview, texts };
    let number = |selection| make.count(selection);
    let card = make.card(tr!(texts, "overview-personal"), Selection::PersonalData);
    card.with(vec![
        make.note(Selection::PersonalData, |count| tr!(texts, "overview-personal-systems", count = count)),
        make.note(Selection::ThresholdDone, |count| {
            tr!(texts, "overview-threshold-done", count = count, number = number(Selection::ThresholdDone))
        }),
        make.note(Selection::ThresholdMissing, |count| tr!(texts, "overview-threshold-missing", count = count)),
        make.note(Selection::AssessmentOutstanding, |count| {
            tr!(texts, "overview-assessment", count = count, number = number(Selection::AssessmentOutstanding))
        }),
    ])
}

/// What follows from the classifications and waits for somebody, as figures of one card.
pub(super) fn plan(overview: &Overview, texts: &Texts) -> Card {
    let make = Maker { overview, texts };
    let late = overview.late_measures;
    let late_measures = Note {
        text: tr!(texts, "overview-plan-late-measures", count = texts.number(late), number = late),
        set: Some(Set::LateMeasures),
    };
    let reports = make.count(Selection::ReportLate);
    let card = make.card(tr!(texts, "commands-go-plan"), Selection::OpenGaps);
    card.with(vec![
        make.note(Selection::ReportLate, |count| {
            tr!(texts, "overview-plan-late-reports", count = count, number = reports)
        }),
        make.note(Selection::ReportRemaining, |count| tr!(texts, "overview-plan-remaining-reports", count = count)),
        make.note(Selection::OpenGaps, |count| tr!(texts, "overview-plan-open-gaps", count = count)),
        late_measures,
        make.note(Selection::AcceptanceLapsed, |count| tr!(texts, "overview-plan-lapsed", count = count)),
        make.note(Selection::SupplierMissing, |count| tr!(texts, "overview-plan-suppliers", count = count)),
    ])
}

/// Whether the same thing has the same level, as figures of one card; `None` where there is nothing to compare.
pub(super) fn alike(overview: &Overview, types: usize, texts: &Texts) -> Option<Card> {
    let differing = overview.differing;
    let note = |text, set| Note { text, set: Some(set) };
    let outside = texts.number(overview.outside_type);
    let (outside_type, differing_set) = (Set::Assets(AssetSelection::OutsideType), Set::Differing);
    let differing_note = differing.map(|count| note(tr!(texts, "overview-differing", count = count), differing_set));
    (types > 0 || differing.is_some_and(|count| count > 0)).then(|| Card {
        label: tr!(texts, "commands-go-types"),
        value: texts.number(types),
        set: outside_type,
        alarm: None,
        notes: std::iter::once(note(tr!(texts, "overview-outside-type", count = outside), outside_type))
            .chain(differing_note)
            .collect(),
    })
}

fn waiting(make: &Maker<'_>) -> Vec<Card> {
    let texts = make.texts;
    let quiet = |text| vec![Note { text, set: None }];
    let critical = Selection::CriticalStatus(Status::Classified);
    let (assets, decided) = make.overview.assets;
    let undecided = texts.number(assets - decided);
    vec![
        make.card(tr!(texts, "overview-incomplete"), Selection::Status(Status::Incomplete))
            .alarming(Tone::Soon, icons::WARNING)
            .with(quiet(tr!(texts, "overview-incomplete-note"))),
        make.card(tr!(texts, "overview-unclassified"), Selection::Status(Status::Unclassified))
            .with(quiet(tr!(texts, "overview-unclassified-note"))),
        make.share(tr!(texts, "overview-critical-classified"), critical, Selection::Critical)
            .with(vec![make.note(Selection::Critical, |count| tr!(texts, "overview-critical", count = count))]),
        make.card(tr!(texts, "overview-adjustments"), Selection::AdjustmentToReview)
            .alarming(Tone::Soon, icons::WARNING)
            .with(quiet(tr!(texts, "overview-adjustments-note"))),
        make.card(tr!(texts, "overview-circles"), Selection::InCircle).with(quiet(tr!(texts, "overview-circles-note"))),
        Card {
            label: tr!(texts, "overview-assets-decided"),
            value: texts.of(decided, assets),
            set: Set::Assets(AssetSelection::Decided),
            alarm: None,
            notes: vec![Note {
                text: tr!(texts, "overview-assets-undecided", count = undecided),
                set: Some(Set::Assets(AssetSelection::Undecided)),
            }],
        },
    ]
}

struct Maker<'a> {
    overview: &'a Overview,
    texts: &'a Texts,
}

impl Maker<'_> {
    fn count(&self, selection: Selection) -> usize {
        self.overview.figure(selection).count
    }

    fn card(&self, label: String, selection: Selection) -> Card {
        let value = self.texts.number(self.count(selection));
        Card { label, value, set: Set::Systems(selection), alarm: None, notes: Vec::new() }
    }

    fn share(&self, label: String, part: Selection, whole: Selection) -> Card {
        Card { value: self.texts.of(self.count(part), self.count(whole)), ..self.card(label, part) }
    }

    fn alarm(&self, label: String, state: ReviewState, tone: Tone) -> Card {
        self.card(label, Selection::Review(state)).alarming(tone, state::icon(state))
    }

    /// The systems where work is not done: not needed, started, or needed. What is nought is left out but for the first.
    fn by_status(&self, of: impl Fn(WorkStatus) -> Selection) -> Vec<Note> {
        let texts = self.texts;
        let say = |status, count: String| match status {
            WorkStatus::Started => tr!(texts, "overview-started", count = count),
            WorkStatus::Needed => tr!(texts, "overview-needed", count = count),
            _ => tr!(texts, "overview-not-needed", count = count),
        };
        let statuses = [WorkStatus::NotNeeded, WorkStatus::Started, WorkStatus::Needed];
        let shown = statuses.into_iter().filter(|status| *status == statuses[0] || self.count(of(*status)) > 0);
        shown.map(|status| self.note(of(status), |count| say(status, count))).collect()
    }

    fn note(&self, selection: Selection, say: impl FnOnce(String) -> String) -> Note {
        Note { text: say(self.texts.number(self.count(selection))), set: Some(Set::Systems(selection)) }
    }
}

impl Card {
    fn with(self, notes: Vec<Note>) -> Self {
        Self { notes, ..self }
    }

    /// The card, calling for attention unless its figure is nought.
    fn alarming(self, tone: Tone, icon: char) -> Self {
        let alarm = (self.value != "0").then_some((tone, icon));
        Self { alarm, ..self }
    }
}
