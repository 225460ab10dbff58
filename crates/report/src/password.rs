use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, Permissions};

use crate::ReportError;

/// The bytes of a password that count; those after them would be dropped without a word.
const LONGEST: usize = 127;

/// The same file, encrypted. Whoever has the password may do all with it: a file that its reader
/// cannot print or have read aloud is no protection.
///
/// # Errors
/// [`ReportError::Password`] for one that is empty, too long, or has signs that no PDF takes.
pub(crate) fn lock(file: &[u8], password: &str, key: &[u8; 32]) -> Result<Vec<u8>, ReportError> {
    if password.is_empty() || password.len() > LONGEST {
        return Err(ReportError::Password);
    }
    let mut document = Document::load_mem(file).map_err(|_| ReportError::Typeset("locking"))?;
    document.version = "2.0".to_owned();
    claim_nothing(&mut document).map_err(|_| ReportError::Typeset("locking"))?;
    let aes: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let version = EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), aes)]),
        file_encryption_key: key,
        stream_filter: b"StdCF".to_vec(),
        string_filter: b"StdCF".to_vec(),
        // With another one, or none, the file would open by that too.
        owner_password: password,
        user_password: password,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).map_err(|_| ReportError::Password)?;
    document
        .encrypt(&state)
        .map_err(|_| ReportError::Typeset("locking"))?;
    let mut locked = Vec::with_capacity(file.len());
    document
        .save_to(&mut locked)
        .map_err(|_| ReportError::Typeset("locking"))?;
    Ok(locked)
}

/// What the metadata claims to be stands there as one element.
fn claim_nothing(document: &mut Document) -> lopdf::Result<()> {
    const CLAIM: &str = "<pdfuaid:part>1</pdfuaid:part>";
    let id = document.catalog()?.get(b"Metadata")?.as_reference()?;
    let stream = document.get_object_mut(id)?.as_stream_mut()?;
    let written = stream.get_plain_content()?;
    let unclaimed = String::from_utf8_lossy(&written).replace(CLAIM, "");
    stream.set_plain_content(unclaimed.into_bytes());
    Ok(())
}
