//! Columns of text for a terminal: aligned, one line for each row, nothing in them that a terminal would obey.

/// Where a cell would push the others off the screen, it is cut.
const WIDEST: usize = 60;

/// The rows with their columns beneath each other.
pub(super) fn aligned(rows: &[impl AsRef<[String]>]) -> String {
    let cells = rows.iter().map(|row| row.as_ref().iter().map(|cell| cut(&one_line(cell))).collect());
    let rows: Vec<Vec<String>> = cells.collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| Some(row.get(column)?.chars().count())).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let mut text = String::new();
    for row in &rows {
        let padded = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        text.push_str(padded.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// The text on one line; control characters, which could also steer the terminal, become spaces.
pub(super) fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// The text, cut where it is longer than a column may be.
pub(super) fn cut(text: &str) -> String {
    if text.chars().count() <= WIDEST {
        return text.to_owned();
    }
    text.chars().take(WIDEST - 1).chain(['…']).collect()
}
