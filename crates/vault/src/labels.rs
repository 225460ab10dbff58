//! What each derived or sealed thing is for. Once released, none of these ever changes.

pub(crate) const SLOT: &[u8] = b"tidemark slot 1";
pub(crate) const KEYRING: &[u8] = b"tidemark keyring 1";
pub(crate) const BLOCK: &[u8] = b"tidemark private block 1";
pub(crate) const RECOVERY: &[u8] = b"tidemark recovery 1";
pub(crate) const PRIVATE_BEFORE: &[u8] = b"tidemark private key before 1";
pub(crate) const SEALED: &[u8] = b"tidemark sealed telling 1";
pub(crate) const SEALED_COMMITMENT: &[u8] = b"tidemark sealed commitment 1";
