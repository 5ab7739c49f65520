//! Why a foreign list cannot be read at all.

/// Why nothing can be read from a file; nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IntakeError {
    /// The file holds nothing.
    #[error("the file is empty")]
    Empty,
    /// It is larger than what is read.
    #[error("the list is larger than {most} MB")]
    TooLarge {
        /// The limit in megabytes.
        most: usize,
    },
    /// A packed file that would unpack to more than what is read.
    #[error("the packed file unpacks to more than {most} MB")]
    Bomb {
        /// The limit in megabytes.
        most: usize,
    },
    /// It has more cells than what is read.
    #[error("the list has more than {most} cells")]
    TooManyCells {
        /// The limit.
        most: usize,
    },
    /// It has more rows than what is planned row by row.
    #[error("the list has more than {most} rows")]
    TooManyRows {
        /// The limit.
        most: usize,
    },
    /// A row has more cells than a spreadsheet can hold.
    #[error("a row has more than {most} cells")]
    TooManyColumns {
        /// The limit.
        most: usize,
    },
    /// A quotation mark that is never closed.
    #[error("the quotation mark on line {line} is never closed")]
    UnclosedQuote {
        /// Its line.
        line: u64,
    },
    /// A workbook that cannot be read.
    #[error("the workbook cannot be read: {reason}")]
    BrokenWorkbook {
        /// What the reader says.
        reason: String,
    },
    /// A workbook that is locked with a password.
    #[error("the workbook is locked with a password")]
    Locked,
    /// The workbook has no such sheet.
    #[error("there is no sheet {sheet}")]
    NoSuchSheet {
        /// The name that was asked for.
        sheet: String,
    },
    /// Neither a text nor a workbook.
    #[error("this is neither a text nor a workbook")]
    NotAList,
}

impl IntakeError {
    /// What a reader of workbooks says.
    pub(super) fn broken(error: &impl std::fmt::Display) -> Self {
        let reason = error.to_string();
        if reason.to_lowercase().contains("password") { Self::Locked } else { Self::BrokenWorkbook { reason } }
    }
}
