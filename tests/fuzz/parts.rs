//! Workbooks that are written as text: a part begins on the line `=== its/name` and ends before the next.

use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

const BEGIN: &[u8] = b"=== ";

/// What a workbook needs beside its sheet, for those who only say the sheet.
const USUAL: [(&str, &str); 3] = [
    (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Target=\"xl/workbook.xml\" Type=\"/relationships/officeDocument\"/>\
         </Relationships>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\" Type=\"worksheet\"/></Relationships>",
    ),
    (
        "xl/workbook.xml",
        "<workbook><workbookPr/><sheets><sheet name=\"Blad\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
    ),
];

/// The workbook that a text describes.
pub fn packed(text: &[u8]) -> Vec<u8> {
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        if let Some(name) = line.strip_prefix(BEGIN) {
            parts.push((String::from_utf8_lossy(name).trim().to_owned(), Vec::new()));
        } else if let Some((_, said)) = parts.last_mut() {
            said.extend(line);
        }
    }
    let says = |wanted: &str| parts.iter().any(|(name, _)| name == wanted);
    let is_other = says("content.xml");
    let missing: Vec<_> = USUAL.into_iter().filter(|(name, _)| !is_other && !says(name)).collect();
    parts.extend(missing.into_iter().map(|(name, said)| (name.to_owned(), said.into())));
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, said) in parts {
        // A name that stands there twice, or that no packed file takes, is left out.
        if zip.start_file(name, SimpleFileOptions::default()).is_ok() {
            zip.write_all(&said).expect("is written");
        }
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}
