use std::fmt::Write;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// A 256-bit key, wiped when dropped. No `Debug`, no `Clone`. It has a place of its own: handing
/// it on moves the address, and no copy stays behind on a stack.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Key(Box<[u8; 32]>);

impl Key {
    /// A random key.
    pub fn random() -> Key {
        Key::filled(|key| fill(key))
    }

    /// A key from its bytes; the caller wipes its own copy.
    pub fn from_bytes(bytes: &[u8; 32]) -> Key {
        Key::filled(|key| key.copy_from_slice(bytes))
    }

    /// A key written where it stays.
    pub(crate) fn filled(write: impl FnOnce(&mut [u8; 32])) -> Key {
        let mut key = Key(Box::new([0; 32]));
        write(&mut key.0);
        key
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(crate) fn copy(&self) -> Key {
        Key::from_bytes(&self.0)
    }
}

/// The key of the journal file: 32 bytes of key and 16 of salt, wiped when dropped. Like a [`Key`]
/// it has a place of its own.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct SharedKey(Box<[u8; 48]>);

impl SharedKey {
    /// A random key and salt.
    pub fn random() -> SharedKey {
        SharedKey::filled(|key| fill(key))
    }

    pub(crate) fn from_bytes(bytes: &[u8; 48]) -> SharedKey {
        SharedKey::filled(|key| key.copy_from_slice(bytes))
    }

    fn filled(write: impl FnOnce(&mut [u8; 48])) -> SharedKey {
        let mut key = SharedKey(Box::new([0; 48]));
        write(&mut key.0);
        key
    }

    pub(crate) fn bytes(&self) -> &[u8; 48] {
        &self.0
    }

    pub(crate) fn copy(&self) -> SharedKey {
        SharedKey::from_bytes(&self.0)
    }

    /// As SQLCipher takes a raw key with its salt: `x'` and 96 hexadecimal digits and `'`.
    pub fn sqlcipher_literal(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(99));
        text.push_str("x'");
        for byte in self.0.iter() {
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
