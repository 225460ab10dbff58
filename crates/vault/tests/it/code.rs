use vault::{RecoveryCode, VaultError};

use crate::begun;

const DIGITS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn reads(text: &str) -> bool {
    text.parse::<RecoveryCode>().is_ok()
}

#[test]
fn a_code_reads_as_it_was_shown_and_as_people_type_it() {
    let (_, _, code) = begun();
    let shown = code.to_string();
    assert_eq!(shown.len(), 34);
    assert!(reads(&shown));
    let same = |text: &str| {
        let read: RecoveryCode = text.parse().expect("reads");
        assert_eq!(read.to_string(), shown);
    };
    same(&shown.to_lowercase());
    same(&shown.replace('-', " "));
    same(&shown.replace('0', "o").replace('1', "l"));
}

#[test]
fn every_single_wrong_digit_shows() {
    let (_, _, code) = begun();
    let shown = code.to_string();
    for (i, old) in shown.char_indices().filter(|(_, c)| *c != '-') {
        for new in DIGITS.chars().filter(|c| *c != old) {
            let mut typed = shown.clone();
            typed.replace_range(i..=i, &new.to_string());
            let refused = typed.parse::<RecoveryCode>().err();
            assert!(matches!(refused, Some(VaultError::CodeMistyped)));
        }
    }
}

#[test]
fn every_swap_of_neighbours_shows() {
    let (_, _, code) = begun();
    let digits: Vec<char> = code.to_string().chars().filter(|c| *c != '-').collect();
    for i in 1..digits.len() {
        let mut typed = digits.clone();
        typed.swap(i - 1, i);
        if typed != digits {
            assert!(!reads(&typed.iter().collect::<String>()), "swap at {i}");
        }
    }
}
