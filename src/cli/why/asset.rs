//! An asset's decision, or that there is none.

use super::{decided, named, with_unit};
use crate::domain::{AssetId, Subject};
use crate::i18n::Texts;
use crate::register::Snapshot;
use crate::tr;

/// What is decided for the asset, in lines.
pub(super) fn lines(snapshot: &Snapshot, id: AssetId, texts: &Texts) -> Vec<String> {
    let subject = Subject::Asset(id);
    let settings = snapshot.settings();
    let unit = snapshot.assets().get(id).and_then(|asset| asset.unit);
    let mut lines = vec![named(snapshot, subject)];
    match snapshot.decided(subject) {
        Some(held) => {
            let by = [&held.decided_by, &held.decision_reference].into_iter().filter(|part| !part.trim().is_empty());
            let said = by.fold(decided(held, texts), |said, part| format!("{said}, {part}"));
            lines.push(with_unit(snapshot, unit, said));
            for aspect in settings.aspects().iter() {
                let letter = aspect.letter();
                let level = held.levels[aspect].map(|level| texts.level(level, settings));
                let level = level.unwrap_or_else(|| tr!(texts, "common-level-none"));
                let reason = held.reasons[aspect].trim();
                let reason = if reason.is_empty() { String::new() } else { format!(": {reason}") };
                lines.push(format!("{letter} {level}{reason}"));
            }
        }
        None => lines.push(with_unit(snapshot, unit, tr!(texts, "cli-why-undecided"))),
    }
    if snapshot.draft(subject).is_some() {
        lines.push(tr!(texts, "cli-why-draft"));
    }
    let carriers = snapshot.assets().slot(id).map_or(&[][..], |slot| snapshot.carriers_of(slot));
    let carriers = carriers.iter().filter_map(|slot| snapshot.system_id(*slot));
    let carriers: Vec<String> = carriers.map(|id| named(snapshot, Subject::System(id))).collect();
    if !carriers.is_empty() {
        lines.push(tr!(texts, "cli-why-carriers", systems = carriers.join(", ")));
    }
    lines
}
