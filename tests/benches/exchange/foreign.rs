//! A list as other tools set it: headings, levels, dates and words of its own. The same numbers give the same list.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

const HEADINGS: &str = "Nr;Systemnamn;Förvaltning;Leverantör;Systemägare;Driftform;Livscykelstatus;Personuppgifter;\
                        Konf.;Rikt.;Tillg.;Klassat datum;Kommentar\r\n";
const LEVELS: [&str; 4] = ["0 - Försumbar", "1 - Måttlig", "2 - Betydande", "3 - Allvarlig"];
const SUBJECTS: [&str; 12] = [
    "Elevregister",
    "Lönehantering",
    "Journal",
    "Ärendehantering",
    "Bygglov",
    "Karttjänst",
    "Passersystem",
    "Schemaläggning",
    "Fakturering",
    "Bibliotek",
    "Räddningstjänst",
    "Vattenstyrning",
];

/// Writes rows with notes of so many letters for as long as it is wanted, and says how many bytes there are.
pub fn write(path: &Path, letters: usize, wants_more: impl Fn(usize, usize) -> bool) -> usize {
    let mut out = BufWriter::new(File::create(path).expect("a file"));
    out.write_all(HEADINGS.as_bytes()).expect("is written");
    let (mut rows, mut size) = (0, HEADINGS.len());
    while wants_more(rows, size) {
        let row = row(rows, letters);
        out.write_all(row.as_bytes()).expect("is written");
        (rows, size) = (rows + 1, size + row.len());
    }
    out.flush().expect("is written");
    size
}

fn row(number: usize, letters: usize) -> String {
    let level = |step: usize| LEVELS[number / step % 4];
    let note = if number.is_multiple_of(7) { "\"Byts ut; \"\"se avtal\"\"\"" } else { "" };
    format!(
        "X-{number:06};{} {number};Sektion {};Leverantör {};Förvaltningschef {};{};{};{};{};{};{};{:02}/{:02}/202{};{note}{}\r\n",
        SUBJECTS[number % SUBJECTS.len()],
        number % 40,
        number % 900,
        number % 40,
        ["Internt", "Externt", "Moln"][number % 3],
        ["I drift", "Under avveckling"][usize::from(number.is_multiple_of(29))],
        ["Nej", "Ja"][number % 2],
        level(1),
        level(4),
        level(16),
        13 + number % 15,
        1 + number % 12,
        3 + number % 3,
        "x".repeat(letters),
    )
}
