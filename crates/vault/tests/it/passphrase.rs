use std::collections::HashSet;

use vault::{NEEDED_BITS, strength, suggest};

#[test]
fn what_is_easily_guessed_is_not_enough() {
    for weak in [
        "",
        "password",
        "Tidemark1",
        "qwertyuiop",
        "sam loves noa",
        "12345678901234567890",
    ] {
        assert!(!strength(weak, &["Sam", "Noa"]).enough, "{weak}");
    }
    assert!(strength("orbit velvet mango trumpet fossil", &[]).enough);
}

#[test]
fn a_name_makes_a_passphrase_weaker() {
    let name = "Philippa-Anastasia";
    let knowing = strength(name, &[name]).bits;
    assert!(knowing < strength(name, &[]).bits);
}

#[test]
fn a_very_long_passphrase_is_weighed_at_once() {
    let long = "correct horse battery staple ".repeat(400);
    assert!(strength(&long, &[]).enough);
}

#[test]
fn suggestions_are_five_words_strong_enough_and_not_the_same() {
    let drawn: HashSet<String> = (0..40).map(|_| suggest().to_string()).collect();
    assert_eq!(drawn.len(), 40);
    for words in drawn {
        assert_eq!(words.split(' ').count(), 5);
        assert!(strength(&words, &[]).bits >= NEEDED_BITS);
    }
}
