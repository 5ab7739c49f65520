//! What becomes of each requirement, group by group.

use crate::catalogue::{Catalogue, Comparison};
use crate::cli::column::{aligned, one_line};
use crate::domain::Requirement;
use crate::i18n::Texts;
use crate::tr;

/// Which catalogue follows which.
pub fn heading(old: &Catalogue, new: &Catalogue, texts: &Texts) -> String {
    let (old, new) = (texts.catalogue_title(old), texts.catalogue_title(new));
    one_line(&format!("{old} → {new}")) + "\n"
}

/// The four groups. What goes on unchanged is listed only where it is known by another id. `hangs` tells what the
/// register has about requirements of the old catalogue.
pub fn groups(comparison: &Comparison<'_>, hangs: &dyn Fn(&[&Requirement]) -> String, texts: &Texts) -> String {
    let row = |held: &Requirement, of: &[&Requirement]| {
        let from: Vec<&str> = of.iter().map(|old| &*old.id).collect();
        let from = if from == [&*held.id] { String::new() } else { from.join(", ") };
        let from = if from.is_empty() { from } else { tr!(texts, "adoption-from", ids = from) };
        [format!("  {}", held.id), texts.wording(&held.heading).to_owned(), from, hangs(of)]
    };
    let renamed = |of: &[&Requirement], held: &Requirement| of.iter().any(|old| old.id != held.id);
    let carried: Vec<_> = comparison.carried().filter(|held| renamed(&held.of, held.requirement)).collect();
    let rows = |found: Vec<_>| aligned(&found);
    let mut said = tr!(texts, "adoption-carried", count = comparison.carried().count()) + "\n";
    said += &rows(carried.iter().map(|held| row(held.requirement, &held.of)).collect());
    said += &(tr!(texts, "adoption-to-confirm", count = comparison.to_confirm().count()) + "\n");
    said += &rows(comparison.to_confirm().map(|held| row(held.requirement, &held.of)).collect());
    said += &(tr!(texts, "adoption-added", count = comparison.added().count()) + "\n");
    said += &rows(comparison.added().map(|held| row(held.requirement, &held.of)).collect());
    said += &(tr!(texts, "adoption-gone", count = comparison.gone.len()) + "\n");
    said += &rows(comparison.gone.iter().map(|held| row(held, &[held])).collect());
    said
}
