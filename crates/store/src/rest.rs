use std::fs;
use std::path::Path;

use domain::{Change, Revision, Role, Scope};
use rusqlite::Connection;
use vault::{Header, Keyring, Passphrase, SharedKey};

use crate::chain::{self, Own};
use crate::check::CHECKING;
use crate::files::{self, Files};
use crate::private::PrivatePart;
use crate::record::{Place, Record};
use crate::{StoreError, connection, folder, rows};

/// No shared revision takes fewer bytes in the file: its hashes and its tag alone are more.
const SMALLEST_ROW: u64 = 128;

/// Pages are of 4 KiB.
const ROWS_OF_A_PAGE: u64 = 4096 / SMALLEST_ROW;

/// What one partner can still read of a journal that does not open.
pub struct Rest {
    /// Who reads.
    pub who: Role,
    /// Their own revisions that are as they wrote them, and the other's introductions.
    pub revisions: Vec<Revision>,
    /// Their private part can be read, and with it all that they ever told. Otherwise there is
    /// what they had shared, as far as it can be read.
    pub private: bool,
}

/// Reads one's own words out of a damaged journal, without changing it: a copy beside it is
/// opened, and goes.
///
/// # Errors
/// `WrongPassphrase`, [`StoreError::InUse`], [`StoreError::FileUnreadable`] where the file's first
/// page is damaged, or a folder that cannot be read or written.
pub fn read_rest(place: &Path, passphrase: &Passphrase) -> Result<Rest, StoreError> {
    folder::check_closed(place)?;
    let _lock = folder::lock(place)?;
    let header = vault::read_header(place)?;
    let (who, keyring) = header.unlock(passphrase)?;
    let scratch = place.join(CHECKING);
    files::clear(&scratch)?;
    folder::make(&scratch)?;
    let read = files::write(&scratch, &Files::read(place)?.parts())
        .map_err(StoreError::from)
        .and_then(|()| read_copy(&folder::present_file(&scratch)?, &header, who, &keyring));
    files::clear(&scratch)?;
    read
}

fn read_copy(
    file: &Path,
    header: &Header,
    who: Role,
    keyring: &Keyring,
) -> Result<Rest, StoreError> {
    let connection = connection::open(file, keyring.shared())?;
    let private = rows::read_blocks(&connection, who)
        .and_then(|blocks| PrivatePart::open(keyring, header.vault(), who, blocks.len(), blocks))
        .ok();
    drop(connection);
    let place = |author, scope| Place {
        vault: header.vault(),
        author,
        scope,
    };
    let old_until = private
        .as_ref()
        .map_or(u64::MAX, |private| private.heads[who.index()].seq);
    let own = Own::new(keyring, 1, old_until);
    let mut revisions = Vec::new();
    let heard = [Role::A, Role::B];
    for author in heard.into_iter().filter(|author| header.has_seat(*author)) {
        let place = place(author, Scope::Shared);
        let records = read_chain(file, keyring.shared(), author)?;
        let said = records
            .iter()
            .filter(|record| record.is_as_written() && (author != who || own.wrote(record, place)));
        let read = said.filter_map(|record| record.revision(place).ok().flatten());
        revisions.extend(read.filter(|r| author == who || introduces(r)));
    }
    if let Some(private) = &private {
        let place = place(who, Scope::Private);
        revisions.extend(chain::revisions(place, &private.records)?);
    }
    Ok(Rest {
        who,
        revisions,
        private: private.is_some(),
    })
}

/// The other's name and colour, without which one's own words speak of nobody.
fn introduces(revision: &Revision) -> bool {
    matches!(revision.change, Change::PartnerIntroduced(_))
}

fn read_chain(file: &Path, key: &SharedKey, author: Role) -> Result<Vec<Record>, StoreError> {
    let connection = connection::open(file, key)?;
    match rows::read_chain(&connection, author) {
        Err(StoreError::FileUnreadable | StoreError::Sql(_)) => read_rows(file, key, author),
        read => read,
    }
}

/// Row by row: a page that cannot be read ends every longer reading, and SQLCipher answers nothing
/// more before the file is opened anew. The longer a stretch cannot be read, the wider are the
/// steps through it.
fn read_rows(file: &Path, key: &SharedKey, author: Role) -> Result<Vec<Record>, StoreError> {
    let most = fs::metadata(file)?.len() / SMALLEST_ROW;
    let mut connection: Connection = connection::open(file, key)?;
    let mut records = Vec::new();
    let (mut row, mut failed) = (1, 0);
    while row <= most {
        match rows::read_row(&connection, author, row) {
            Ok(record) => {
                records.extend(record);
                failed = 0;
            }
            Err(_) => {
                connection = connection::open(file, key)?;
                failed += 1;
            }
        }
        row += 1 + failed / ROWS_OF_A_PAGE;
    }
    records.sort_by_key(|record| record.seq);
    Ok(records)
}
