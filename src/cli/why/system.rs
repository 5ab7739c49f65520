//! A system's levels, and the chains of records behind them.

use super::{decided, named, with_unit};
use crate::domain::derive::Outcome;
use crate::domain::explain::{Chain, Missing, Source, chains, circle, missing};
use crate::domain::{Adjustment, Aspect, Level, Subject, SystemId};
use crate::i18n::Texts;
use crate::register::query::AdjustmentDoubt;
use crate::register::{Slot, Snapshot};
use crate::tr;

/// More chains than this say nothing new.
const MOST: usize = 50;
const INDENT: &str = "    ";

/// Each aspect's level and where it comes from, in lines.
pub(super) fn lines(snapshot: &Snapshot, id: SystemId, texts: &Texts) -> Vec<String> {
    let (Some(system), Some(slot)) = (snapshot.systems().get(id), snapshot.systems().slot(id)) else {
        return Vec::new();
    };
    let mut lines = vec![named(snapshot, Subject::System(id))];
    if system.is_retired() {
        lines.push(with_unit(snapshot, system.unit, tr!(texts, "cli-why-retired")));
        return lines;
    }
    lines.push(with_unit(snapshot, system.unit, texts.word(snapshot.system_status(slot))));
    let view = View { snapshot, texts, slot };
    for aspect in snapshot.settings().aspects().iter() {
        view.tell(aspect, &mut lines);
    }
    lines
}

struct View<'a> {
    snapshot: &'a Snapshot,
    texts: &'a Texts,
    slot: Slot,
}

impl View<'_> {
    fn tell(&self, aspect: Aspect, lines: &mut Vec<String>) {
        let (snapshot, texts) = (self.snapshot, self.texts);
        let outcome = snapshot.derived(self.slot).aspects[aspect];
        let mut found = chains(snapshot, snapshot.all_derived(), self.slot, aspect, MOST + 1);
        let is_cut = found.len() > MOST;
        found.truncate(MOST);
        // Equal registers say the same, whatever order their records were made in.
        let mut said: Vec<_> = found.iter().map(|chain| (chain.path.len(), self.chain(chain, aspect))).collect();
        said.sort_unstable();
        let mut said = said.into_iter().map(|(_, chain)| chain);
        let head = self.level(aspect, outcome);
        lines.push(said.next().map_or_else(|| head.clone(), |first| format!("{head}: {first}")));
        lines.extend(said.map(|chain| format!("{INDENT}{chain}")));
        let mut add = |line: String| lines.push(format!("{INDENT}{line}"));
        if is_cut {
            add(tr!(texts, "cli-why-more"));
        }
        if let Some(held) = snapshot.adjustment(self.slot, aspect) {
            add(self.adjustment(held, outcome));
            match snapshot.adjustment_doubt(self.slot, aspect) {
                Some(AdjustmentDoubt::EndsSoon(date)) => add(tr!(texts, "cli-why-ends", date = date.to_string())),
                Some(_) => add(tr!(texts, "cli-why-overtaken")),
                None => {}
            }
        }
        for lack in missing(snapshot, snapshot.all_derived(), self.slot, aspect) {
            add(self.missing(lack));
        }
        let members = circle(snapshot, snapshot.all_derived(), self.slot, aspect);
        if !members.is_empty() {
            let members: Vec<String> = members.into_iter().map(|slot| self.system(slot)).collect();
            add(tr!(texts, "cli-why-circle", systems = members.join(", ")));
        }
        if outcome.effective.is_some_and(Level::is_outside_method) {
            add(tr!(texts, "cli-why-outside-method"));
        }
    }

    /// The effective level, with the derived one before it where they differ: "K 2 → 3 Allvarlig, ofullständig".
    fn level(&self, aspect: Aspect, outcome: Outcome) -> String {
        let (texts, letter) = (self.texts, aspect.letter());
        let from = outcome.derived.filter(|derived| outcome.effective != Some(*derived));
        let from = from.map(|level| format!("{} → ", level.number())).unwrap_or_default();
        let level = outcome.effective.map(|level| texts.level(level, self.snapshot.settings()));
        match (level, outcome.is_incomplete) {
            (Some(level), false) => format!("{letter} {from}{level}"),
            (Some(level), true) => {
                let level = format!("{from}{level}");
                tr!(texts, "common-badge-level-incomplete", aspect = letter.to_string(), level = level)
            }
            (None, false) => tr!(texts, "common-badge-unclassified", aspect = letter.to_string()),
            (None, true) => tr!(texts, "common-badge-incomplete", aspect = letter.to_string()),
        }
    }

    fn chain(&self, chain: &Chain, aspect: Aspect) -> String {
        let (snapshot, texts) = (self.snapshot, self.texts);
        let Some((first, rest)) = chain.path.split_first() else { return String::new() };
        let holder = self.system(*first);
        let source = match chain.source {
            Source::Own => tr!(texts, "cli-why-own", system = holder, decision = self.own_decision(*first)),
            Source::Carried(asset) => tr!(texts, "cli-why-carried", asset = self.asset(asset)),
            Source::Adjusted => {
                let kind = snapshot.adjustment(*first, aspect).map(|held| texts.word(held.kind)).unwrap_or_default();
                tr!(texts, "cli-why-adjusted-source", system = holder, kind = kind)
            }
        };
        if rest.is_empty() {
            return source;
        }
        let names = chain.path.iter().map(|slot| self.name(*slot));
        tr!(texts, "cli-why-via", source = source, path = names.collect::<Vec<_>>().join(" → "))
    }

    fn adjustment(&self, held: &Adjustment, outcome: Outcome) -> String {
        let texts = self.texts;
        let level = texts.level(held.level, self.snapshot.settings());
        let mut made = held.on.to_string();
        if !held.by.trim().is_empty() {
            made = format!("{}, {made}", held.by);
        }
        if let Some(until) = held.until {
            made = tr!(texts, "cli-why-until", made = made, until = until.to_string());
        }
        let (kind, reason) = (texts.word(held.kind), held.reason.to_string());
        if outcome.derived.is_some() && held.stands_on(self.snapshot.today()) {
            tr!(texts, "cli-why-adjusted", level = level, kind = kind, reason = reason, made = made)
        } else {
            tr!(texts, "cli-why-adjusted-not-now", level = level, kind = kind, reason = reason, made = made)
        }
    }

    fn missing(&self, lack: Missing) -> String {
        let texts = self.texts;
        match lack {
            Missing::Own(slot) => tr!(texts, "cli-why-missing-own", system = self.system(slot)),
            Missing::Carried(slot, asset) => {
                let id = self.snapshot.asset_id(asset);
                let asset = id.map(|id| named(self.snapshot, Subject::Asset(id))).unwrap_or_default();
                tr!(texts, "cli-why-missing-carried", asset = asset, system = self.system(slot))
            }
            Missing::Dependent(slot) => tr!(texts, "cli-why-missing-dependent", system = self.system(slot)),
        }
    }

    fn system(&self, slot: Slot) -> String {
        self.snapshot.system_id(slot).map(|id| named(self.snapshot, Subject::System(id))).unwrap_or_default()
    }

    fn name(&self, slot: Slot) -> &str {
        self.snapshot.systems().at(slot).map_or("", |system| &system.name)
    }

    fn own_decision(&self, slot: Slot) -> String {
        let held = self.snapshot.system_id(slot).and_then(|id| self.snapshot.decided(Subject::System(id)));
        held.map(|held| decided(held, self.texts)).unwrap_or_default()
    }

    /// "Elevakter (I-014, beslutad 2025-03-04)".
    fn asset(&self, slot: Slot) -> String {
        let Some(asset) = self.snapshot.assets().at(slot) else { return String::new() };
        match self.snapshot.decided(Subject::Asset(asset.id)) {
            Some(held) => format!("{} ({}, {})", asset.name, asset.reference, decided(held, self.texts)),
            None => format!("{} ({})", asset.name, asset.reference),
        }
    }
}
