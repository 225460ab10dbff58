use std::fmt;
use std::str::FromStr;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::VaultError;
use crate::key::fill;

/// Crockford's base 32: no I, L, O, U.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Digits of the code: 26 for 128 bits and two check digits.
const LENGTH: usize = 28;
/// The largest prime below 32²: a code is a multiple of it as a number, so that every single
/// wrong digit and every swap of two neighbours shows.
const PRIME: u32 = 1021;

/// What opens a partner's keyring when the passphrase is lost: 128 random bits with check digits,
/// shown once. No `Debug`.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; 16]);

impl RecoveryCode {
    pub(crate) fn random() -> RecoveryCode {
        let mut code = RecoveryCode([0; 16]);
        fill(&mut code.0);
        code
    }

    pub(crate) fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

/// Seven groups of four.
impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = digits_of(u128::from_be_bytes(self.0));
        for (i, digit) in digits.iter().enumerate() {
            if i > 0 && i.is_multiple_of(4) {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(DIGITS[usize::from(*digit)]))?;
        }
        Ok(())
    }
}

/// Case, spaces and dashes do not matter; O reads as 0, I and L as 1.
impl FromStr for RecoveryCode {
    type Err = VaultError;

    fn from_str(text: &str) -> Result<RecoveryCode, VaultError> {
        let mut digits = Zeroizing::new(Vec::with_capacity(LENGTH));
        for c in text.chars().filter(|c| !c.is_whitespace() && *c != '-') {
            digits.push(value_of(c).ok_or(VaultError::CodeMistyped)?);
        }
        let fits = digits.len() == LENGTH && remainder(&digits) == 0;
        // 26 digits hold 130 bits; the first two must be empty.
        if !fits || digits[0] >= 8 {
            return Err(VaultError::CodeMistyped);
        }
        let value = digits[..LENGTH - 2]
            .iter()
            .fold(0u128, |value, digit| (value << 5) | u128::from(*digit));
        Ok(RecoveryCode(value.to_be_bytes()))
    }
}

fn digits_of(value: u128) -> Zeroizing<[u8; LENGTH]> {
    let mut digits = Zeroizing::new([0; LENGTH]);
    for (i, digit) in digits[..LENGTH - 2].iter_mut().rev().enumerate() {
        *digit = ((value >> (5 * i)) & 31) as u8;
    }
    let check = (PRIME - remainder(digits.as_slice())) % PRIME;
    digits[LENGTH - 2] = (check / 32) as u8;
    digits[LENGTH - 1] = (check % 32) as u8;
    digits
}

fn remainder(digits: &[u8]) -> u32 {
    digits
        .iter()
        .fold(0, |rest, digit| (rest * 32 + u32::from(*digit)) % PRIME)
}

fn value_of(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    };
    let place = DIGITS.iter().position(|d| char::from(*d) == c)?;
    u8::try_from(place).ok()
}
