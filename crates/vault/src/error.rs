/// What can go wrong with keys. Never holds a name, a path or a key.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// No slot opens with this passphrase.
    #[error("the passphrase opens nothing here")]
    WrongPassphrase,
    /// The new passphrase opens this journal already: one's own or the other's.
    #[error("the new passphrase opens this journal already")]
    PassphraseTaken,
    /// No slot opens with this recovery code.
    #[error("the recovery code opens nothing here")]
    WrongCode,
    /// The check digits of a recovery code do not fit: mistyped.
    #[error("the recovery code is mistyped")]
    CodeMistyped,
    /// Neither the header nor its copy can be read.
    #[error("neither the header nor its copy can be read")]
    HeaderUnreadable,
    /// The header was written by a newer version.
    #[error("the header is of version {0}, newer than this program knows")]
    HeaderNewer(u32),
    /// Key derivation parameters outside 19 MiB to 1 GiB, 1 to 16 passes, 1 to 4 lanes.
    #[error("key derivation parameters out of range")]
    KdfOutOfRange,
    /// A keyring does not open with its own master key, or is of another shape.
    #[error("a keyring is damaged")]
    KeyringDamaged,
    /// A private block does not open.
    #[error("private block {0} is damaged")]
    BlockDamaged(usize),
    /// The second seat is taken.
    #[error("the second partner has joined already")]
    AlreadyJoined,
    /// The second seat is free.
    #[error("the second partner has not joined yet")]
    NotJoined,
    /// A file could not be read or written.
    #[error("the header could not be read or written")]
    Io(#[from] std::io::Error),
}
