use std::fmt::Write;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// A 256-bit key, wiped when dropped. No `Debug`, no `Clone`.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

impl Key {
    /// A random key.
    pub fn random() -> Key {
        let mut key = Key([0; 32]);
        fill(&mut key.0);
        key
    }

    /// A key from its bytes; the caller wipes its own copy.
    pub fn from_bytes(bytes: &[u8; 32]) -> Key {
        Key(*bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(crate) fn copy(&self) -> Key {
        Key(self.0)
    }
}

/// The key of the journal file: 32 bytes of key and 16 of salt, wiped when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct SharedKey([u8; 48]);

impl SharedKey {
    /// A random key and salt.
    pub fn random() -> SharedKey {
        let mut key = SharedKey([0; 48]);
        fill(&mut key.0);
        key
    }

    pub(crate) fn from_bytes(bytes: &[u8; 48]) -> SharedKey {
        SharedKey(*bytes)
    }

    pub(crate) fn bytes(&self) -> &[u8; 48] {
        &self.0
    }

    pub(crate) fn copy(&self) -> SharedKey {
        SharedKey(self.0)
    }

    /// As SQLCipher takes a raw key with its salt: `x'` and 96 hexadecimal digits and `'`.
    pub fn sqlcipher_literal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(99));
        text.push_str("x'");
        for byte in &self.0 {
            write!(text, "{byte:02x}").expect("a string takes all");
        }
        text.push('\'');
        text
    }
}

/// The system's random numbers.
pub(crate) fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the system has random numbers");
}
