//! Keys of the journal: header, slots, keyring, sealing, recovery code.
