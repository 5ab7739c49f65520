//! What is wrong with a list that comes in, or kept it from going out, in words.

use super::Texts;
use super::errors::Told;
use crate::exchange::intake::IntakeError;
use crate::exchange::{ExportError, ImportError, Reason};
use crate::tr;

impl Texts {
    /// Why a list could not be read. The wrong rows are told one by one by [`Texts::row_reason`].
    #[must_use]
    pub fn import_error(&self, error: &ImportError) -> Told {
        let hint = || Some(tr!(self, "import-headings-hint"));
        match error {
            ImportError::Cancelled => Told { message: tr!(self, "app-job-cancelled"), hint: None },
            ImportError::GoesOutOnly(_) => Told { message: tr!(self, "import-goes-out-only"), hint: None },
            ImportError::BrokenWorkbook(error) => self.intake_error(error),
            ImportError::BrokenLibrary { line, reason } => Told {
                message: tr!(self, "import-broken-library", line = line.to_string(), reason = &**reason),
                hint: None,
            },
            ImportError::NoRequirements => Told { message: tr!(self, "import-no-requirements"), hint: None },
            ImportError::NoHeadings { expected } => {
                Told { message: tr!(self, "import-no-headings", expected = expected.join(", ")), hint: hint() }
            }
            ImportError::MissingColumns { line, columns } => {
                let (line, columns) = (line.to_string(), columns.join(", "));
                Told { message: tr!(self, "import-missing-columns", line = line, columns = columns), hint: hint() }
            }
            ImportError::DuplicateColumns { line, columns } => {
                let (line, columns) = (line.to_string(), columns.join(", "));
                Told { message: tr!(self, "import-duplicate-columns", line = line, columns = columns), hint: hint() }
            }
            ImportError::Rows(rows) => {
                let hint = tr!(self, "import-faults-hint");
                Told { message: tr!(self, "import-rows", count = rows.len()), hint: Some(hint) }
            }
        }
    }

    /// Why nothing can be read from a file.
    #[must_use]
    pub fn intake_error(&self, error: &IntakeError) -> Told {
        let number = |count: usize| self.number(count);
        let (message, hint) = match error {
            IntakeError::Empty => (tr!(self, "intake-empty"), None),
            IntakeError::TooLarge { most } => {
                (tr!(self, "intake-too-large", most = number(*most)), Some(tr!(self, "intake-split-hint")))
            }
            IntakeError::Bomb { most } => (tr!(self, "intake-bomb", most = number(*most)), None),
            IntakeError::TooManyCells { most } => {
                (tr!(self, "intake-too-many-cells", most = number(*most)), Some(tr!(self, "intake-split-hint")))
            }
            IntakeError::TooManyRows { most } => {
                (tr!(self, "intake-too-many-rows", most = number(*most)), Some(tr!(self, "intake-split-hint")))
            }
            IntakeError::TooManyColumns { most } => (tr!(self, "intake-too-many-columns", most = number(*most)), None),
            IntakeError::UnclosedQuote { line } => {
                let message = tr!(self, "intake-unclosed-quote", line = line.to_string());
                (message, Some(tr!(self, "intake-unclosed-quote-hint")))
            }
            IntakeError::BrokenWorkbook { reason } => (
                tr!(self, "intake-broken-workbook", reason = reason.clone()),
                Some(tr!(self, "intake-save-again-hint")),
            ),
            IntakeError::Locked => (tr!(self, "intake-locked"), Some(tr!(self, "intake-save-again-hint"))),
            IntakeError::NoSuchSheet { sheet } => (tr!(self, "intake-no-such-sheet", sheet = sheet.clone()), None),
            IntakeError::NotAList => (tr!(self, "intake-not-a-list"), Some(tr!(self, "intake-save-again-hint"))),
        };
        Told { message, hint }
    }

    /// Why a list could not be written.
    #[must_use]
    pub fn export_error(&self, error: &ExportError) -> Told {
        match error {
            ExportError::Output(reason) => Told {
                message: tr!(self, "export-not-written", reason = self.io_reason(reason)),
                hint: Some(tr!(self, "export-not-written-hint")),
            },
            ExportError::TooLarge => {
                Told { message: tr!(self, "export-too-large"), hint: Some(tr!(self, "export-too-large-hint")) }
            }
            ExportError::NoColumns => {
                Told { message: tr!(self, "export-no-columns"), hint: Some(tr!(self, "export-no-columns-hint")) }
            }
            ExportError::Cancelled => Told { message: tr!(self, "app-job-cancelled"), hint: None },
        }
    }

    /// What is wrong with one cell.
    #[must_use]
    pub fn row_reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::UnknownWord { allowed } => tr!(self, "import-unknown-word", allowed = allowed.join(", ")),
            Reason::BadDate => tr!(self, "import-bad-date"),
            Reason::AmbiguousDate => tr!(self, "import-ambiguous-date"),
            Reason::BadYear => tr!(self, "import-bad-year"),
            Reason::BadLevel => tr!(self, "import-bad-level"),
            Reason::BadRange => tr!(self, "import-bad-range"),
            Reason::UnknownCategory { known } => {
                tr!(self, "import-unknown-category", known = known.join(" · "))
            }
            Reason::LevelBeyondScale { highest } => {
                tr!(self, "import-level-beyond-scale", highest = highest.to_string())
            }
            Reason::BadAspects => tr!(self, "import-bad-aspects"),
            Reason::NotAFromLevel => tr!(self, "import-not-a-from-level"),
            Reason::NotAControl(control) => tr!(self, "import-not-a-control", control = &**control),
            Reason::NotSteps => tr!(self, "import-not-steps"),
            Reason::NotANumber => tr!(self, "import-not-a-number"),
            Reason::UnknownGroups => tr!(self, "import-unknown-groups"),
            Reason::OtherThanFirst { line, first } => {
                tr!(self, "import-other-than-first", line = line.to_string(), first = &**first)
            }
            Reason::Catalogue(fault) => self.fault_of_catalogue(fault),
            Reason::Masked => tr!(self, "import-masked"),
            Reason::ValueMissing => tr!(self, "import-value-missing"),
            Reason::UnknownSystem => tr!(self, "import-unknown-system"),
            Reason::UnknownAsset => tr!(self, "import-unknown-asset"),
            Reason::UnknownRecord => tr!(self, "import-unknown-record"),
            Reason::UnknownMeasure => tr!(self, "import-unknown-measure"),
            Reason::Contradicts { first } => tr!(self, "import-contradicts", first = first.to_string()),
            Reason::AmbiguousName => tr!(self, "import-ambiguous-name"),
            Reason::ReferenceTaken { holder } => tr!(self, "import-reference-taken", holder = holder.to_string()),
            Reason::DuplicateRow { first } => tr!(self, "import-duplicate-row", first = first.to_string()),
            Reason::DecidedInFuture { today } => tr!(self, "import-decided-in-future", today = today.to_string()),
            Reason::OlderThanCurrent { current } => {
                tr!(self, "import-older-than-current", current = current.to_string())
            }
            Reason::LevelsMissing { missing } => {
                tr!(self, "import-levels-missing", missing = self.aspect_names(*missing))
            }
            Reason::UnitInItself => tr!(self, "errors-unit-in-itself"),
            Reason::DependsOnItself => tr!(self, "errors-depends-on-itself"),
            Reason::TextTooLong { most } => tr!(self, "import-text-too-long", most = self.number(*most)),
            Reason::UnknownLevel => tr!(self, "import-unknown-level"),
            Reason::BadLevels => tr!(self, "import-bad-levels"),
            Reason::AlikeRecord { known } => tr!(self, "import-alike-record", known = known.clone()),
            Reason::OtherName { holder } => tr!(self, "import-other-name", holder = holder.clone()),
            Reason::MoreCellsThanHeadings => tr!(self, "import-more-cells"),
            Reason::Refused(refusal) => self.refusal(refusal).message,
        }
    }
}
