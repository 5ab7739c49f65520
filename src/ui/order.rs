//! The order in which people expect to find texts: å, ä and ö last, other accents passed over, numbers by value.

use crate::domain::Text;

/// A key that sorts as a Swedish reader expects: "Ärende" after "Zon", `S-9` before `S-10`.
#[must_use]
pub fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len() + 4);
    let mut letters = text.trim().chars().flat_map(char::to_lowercase).peekable();
    while let Some(letter) = letters.next() {
        if letter.is_ascii_digit() {
            let mut digits = String::from(letter);
            while let Some(digit) = letters.next_if(char::is_ascii_digit) {
                digits.push(digit);
            }
            push_number(&mut key, digits.trim_start_matches('0'));
        } else {
            key.push(place(letter));
        }
    }
    key
}

/// Each text once, for a field to offer; empty ones left out.
#[must_use]
pub fn distinct<'a>(texts: impl Iterator<Item = &'a Text>) -> Vec<Text> {
    let mut found: Vec<&Text> = texts.filter(|text| !text.is_empty()).collect();
    found.sort_unstable();
    found.dedup();
    found.into_iter().cloned().collect()
}

/// A longer number is a larger one, so its length goes first.
fn push_number(key: &mut String, digits: &str) {
    let length = u32::try_from(digits.len()).unwrap_or(u32::MAX).min(9);
    key.extend(char::from_digit(length, 10));
    key.push_str(digits);
}

/// The letters after z take the characters that follow it.
fn place(letter: char) -> char {
    match letter {
        'å' => '{',
        'ä' | 'æ' => '|',
        'ö' | 'ø' => '}',
        'à' | 'á' | 'â' | 'ã' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' => 'o',
        'ù' | 'ú' | 'û' => 'u',
        'ü' | 'ý' | 'ÿ' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn texts_stand_as_in_a_swedish_list() {
        let wanted =
            ["", "9", "10", "Ädel", "arkiv", "idé", "idéer", "S-9", "S-010", "S-100", "zon", "Åre", "Älg", "öl"];
        let mut sorted = wanted;
        sorted.sort_by_key(|text| key(text));
        let mut expected = wanted.to_vec();
        // "Ädel" begins with ä and so belongs between å and älg.
        expected.retain(|text| *text != "Ädel");
        expected.insert(expected.len() - 2, "Ädel");
        assert_eq!(sorted.to_vec(), expected);
    }
}
