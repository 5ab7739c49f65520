//! `sigill merge INTO FROM [--take into|from] [--dry-run]`

use super::answer::{Answer, Failure};
use super::call::Call;
use super::column::one_line;
use crate::i18n::Texts;
use crate::register::{Answers, Asked, MergePlan, Question, Register, Settled, Side};
use crate::tr;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The register that the other one is brought into.
    into: PathBuf,
    /// The register that is brought in; it is never changed.
    from: PathBuf,
    /// Whose version counts where both have changed the same thing, or one has removed it.
    #[arg(long, value_name = "into|from")]
    take: Option<Take>,
    /// Say what would change, and change nothing.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Take {
    Into,
    From,
}

pub(super) fn run(arguments: &Arguments, call: &Call) -> Result<Answer, Failure> {
    let mut into = if arguments.dry_run { call.read(&arguments.into) } else { call.write(&arguments.into) }?;
    let from = call.read(&arguments.from)?;
    let name = arguments.from.file_name().unwrap_or_default().to_string_lossy();
    let plan = into.plan_merge(&from, &name).map_err(|error| call.failure(&arguments.from, &error))?;
    drop(from);
    let texts = &call.texts;
    if plan.is_empty() {
        return Ok(Answer::done(tr!(texts, "cli-merge-nothing", file = name.to_string()) + "\n"));
    }
    let answers = match arguments.take {
        Some(Take::From) => Answers::all(&plan.questions, Side::From),
        Some(Take::Into) => Answers::all(&plan.questions, Side::Into),
        None => Answers::open(&plan.questions),
    };
    let (missing, settled) = (answers.missing(), plan.settle(&answers));
    let mut lines: Vec<String> = plan.questions.iter().flat_map(|question| told(question, &into, texts)).collect();
    lines.extend(settled.notes.iter().map(|note| texts.merge_note(note)));
    if missing > 0 {
        lines.push(tr!(texts, "cli-merge-undecided", count = texts.number(missing)));
        return Ok(Answer::no(joined(&lines)));
    }
    lines.push(carry_out(&mut into, &plan, &settled, arguments, call)?);
    Ok(Answer::done(joined(&lines)))
}

fn carry_out(
    into: &mut Register,
    plan: &MergePlan,
    settled: &Settled,
    arguments: &Arguments,
    call: &Call,
) -> Result<String, Failure> {
    let (texts, origin) = (&call.texts, call.origin());
    let [new, changed] = [plan.new, plan.changed].map(|count| texts.number(count));
    let operations = texts.number(plan.operations);
    let failure = |error| call.failure(&arguments.into, &error);
    if arguments.dry_run {
        let impact = into.preview(&settled.command, &origin).map_err(failure)?;
        let shifted = texts.number(impact.shifted.len());
        return Ok(tr!(texts, "cli-merge-would", new = new, changed = changed, shifted = shifted));
    }
    into.execute(&settled.command, &origin).map_err(failure)?;
    Ok(tr!(texts, "cli-merge-done", new = new, changed = changed, operations = operations))
}

/// A line for each thing that has to be decided.
fn told(question: &Question, into: &Register, texts: &Texts) -> Vec<String> {
    let record = format!("{} {}", texts.record_kind(question.key), question.name);
    let record = record.trim().to_owned();
    let disputed = match &question.asked {
        Asked::Fields(fields) => fields.iter().collect(),
        Asked::Version(version) => vec![version],
        Asked::RemovedThere { .. } | Asked::RemovedHere => {
            return vec![texts.merge_removed(question, &record)];
        }
    };
    let settings = into.snapshot().settings();
    let shown = disputed.into_iter().flat_map(|disputed| &disputed.shown);
    shown
        .map(|change| {
            let field = texts.field_name(question.key, &change.field).unwrap_or_else(|| change.field.clone());
            let [here, there] = [&change.before, &change.after].map(|value| texts.told(&change.field, value, settings));
            tr!(texts, "cli-merge-field", record = record.clone(), field = field, here = here, there = there)
        })
        .collect()
}

fn joined(lines: &[String]) -> String {
    lines.iter().map(|line| one_line(line) + "\n").collect()
}
