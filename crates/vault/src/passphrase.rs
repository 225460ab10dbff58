use bip39::Language;
use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::key::fill;

/// A passphrase, which no `Debug` shows.
pub type Passphrase = SecretString;

/// The bits that a passphrase needs.
pub const NEEDED_BITS: f64 = 45.0;

/// What a passphrase weighs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PassphraseStrength {
    /// log2 of the guesses that zxcvbn (Wheeler 2016) expects.
    pub bits: f64,
    /// At least [`NEEDED_BITS`].
    pub enough: bool,
}

/// Weighs a passphrase. `about` are words that are easily guessed of its owner: names.
pub fn strength(passphrase: &str, about: &[&str]) -> PassphraseStrength {
    // zxcvbn's own limit is far beyond what adds strength, and its cost grows with the square.
    let end = passphrase
        .char_indices()
        .nth(100)
        .map_or(passphrase.len(), |(i, _)| i);
    let entropy = zxcvbn::zxcvbn(&passphrase[..end], about);
    let bits = entropy.guesses_log10() * std::f64::consts::LOG2_10;
    PassphraseStrength {
        bits,
        enough: bits >= NEEDED_BITS,
    }
}

/// Five words of BIP 39's English list of 2,048, drawn uniformly: 55 bits. Drawn again in the rare
/// case that zxcvbn finds them too common.
pub fn suggest() -> Zeroizing<String> {
    let words = Language::English.word_list();
    loop {
        let mut text = Zeroizing::new(String::with_capacity(64));
        for i in 0..5 {
            let mut bytes = [0; 2];
            fill(&mut bytes);
            // 2,048 divides 65,536: no word is likelier than another.
            let place = usize::from(u16::from_le_bytes(bytes)) % words.len();
            if i > 0 {
                text.push(' ');
            }
            text.push_str(words[place]);
        }
        if strength(&text, &[]).enough {
            return text;
        }
    }
}
