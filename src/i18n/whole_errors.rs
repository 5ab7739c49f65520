//! Why a text does not make a register, in words.

use super::Texts;
use super::errors::Told;
use crate::domain::RecordKey;
use crate::exchange::WholeError;
use crate::store::RestoreError;
use crate::tr;
use serde_json::Value;

impl Texts {
    /// Why a whole register as JSON could not be read.
    #[must_use]
    pub fn whole_error(&self, error: &WholeError) -> Told {
        let hint = Some(tr!(self, "whole-hint"));
        let message = match error {
            WholeError::NotJson { line, column, reason } => tr!(
                self,
                "whole-not-json",
                line = line.to_string(),
                column = column.to_string(),
                reason = reason.as_str(),
            ),
            WholeError::WrongForm { line, column, reason } => tr!(
                self,
                "whole-wrong-form",
                line = line.to_string(),
                column = column.to_string(),
                reason = reason.as_str(),
            ),
            WholeError::NotARegister => tr!(self, "whole-not-a-register"),
            WholeError::UnknownVersion { found } => tr!(self, "whole-version", found = found.to_string()),
            WholeError::UnknownField(field) => tr!(self, "whole-unknown-field", field = field.as_str()),
            WholeError::Input(error) => tr!(self, "whole-input", reason = self.io_reason(error)),
            WholeError::Restore(error) => return self.restore_error(error),
        };
        Told { message, hint }
    }

    /// Why a log does not make a register.
    #[must_use]
    pub fn restore_error(&self, error: &RestoreError) -> Told {
        let message = match error {
            RestoreError::OutOfOrder { expected, found } => {
                tr!(self, "whole-out-of-order", expected = expected.to_string(), found = found.to_string())
            }
            RestoreError::NoBeginning => tr!(self, "whole-no-beginning"),
            RestoreError::Contradiction(number) => tr!(self, "whole-contradiction", number = number.to_string()),
            RestoreError::Broken { number, key } => {
                tr!(self, "whole-broken", number = number.to_string(), record = self.record_with_id(*key))
            }
            RestoreError::Dangling { from, to } => {
                tr!(self, "whole-dangling", from = self.record_with_id(*from), to = self.record_with_id(*to))
            }
            RestoreError::Twice(key) => tr!(self, "whole-twice", record = self.record_with_id(*key)),
            RestoreError::Differs(key) => tr!(self, "whole-differs", record = self.record_with_id(*key)),
            RestoreError::Store(error) if error.is_about_content() => {
                tr!(self, "whole-impossible", reason = error.to_string())
            }
            RestoreError::Store(error) => return self.store_error(error),
        };
        Told { message, hint: Some(tr!(self, "whole-hint")) }
    }

    /// What a record is, with its identity: nothing else is known of a register that could not be read.
    fn record_with_id(&self, key: RecordKey) -> String {
        // Every key carries its ids, and JSON spells them out.
        let spelled = serde_json::to_value(key).unwrap_or_default();
        let mut ids = Vec::new();
        gather(&spelled, &mut ids);
        let id = ids.join(" – ");
        format!("{} {id}", self.record_kind(key)).trim_end().to_owned()
    }
}

/// The ids within a key; the words beside them are in another language.
fn gather(value: &Value, ids: &mut Vec<String>) {
    match value {
        Value::String(text) if text.len() == 36 => ids.push(text.clone()),
        Value::Array(parts) => parts.iter().for_each(|part| gather(part, ids)),
        Value::Object(parts) => parts.values().for_each(|part| gather(part, ids)),
        _ => {}
    }
}
