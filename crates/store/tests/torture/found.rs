//! The journal folders that the actions find.

use std::fs;
use std::path::Path;

use domain::Change;
use store::{BackupKind, BackupName};
use vault::RecoveryCode;

use crate::bench;
use crate::chain::sha256;
use crate::couple::{
    CHEAP, Done, NEW, NOA, NOW, SAM, ZONE, begin_and_join, behind_the_back, keys, phrase, told,
    unlock,
};
use crate::folder;
use crate::sealing::{chosen, open_sealed, publish_due, seal_chosen};

pub(crate) fn nothing(_: &Path) -> Done {
    Ok(())
}

/// A journal of file version 1, as it was frozen.
pub(crate) fn frozen(journal: &Path) -> Done {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/v1");
    folder::copy(&fixture, journal);
    Ok(())
}

/// A journal whose last session was killed while the file was being written.
pub(crate) fn cut_off(journal: &Path) -> Done {
    begin_and_join(journal)?;
    bench::cut_off(journal, "append several", |calls| {
        // What comes last before the journal is done away with is the file's own pages.
        let last = calls.rfind("ww").expect("many writes");
        let run = calls[..last].rfind(|c| c != 'w').map_or(0, |i| i + 1);
        run + (last - run) / 2
    });
    Ok(())
}

/// Noa's joining was cut off once her words stood in the file.
pub(crate) fn joined_by_half(journal: &Path) -> Done {
    bench::cut_off(journal, "join", |calls| last_header(calls) + 1);
    Ok(())
}

/// A journal that begins from exports stands aside.
pub(crate) fn made_aside(journal: &Path) -> Done {
    begin_and_join(&journal.with_file_name("aside"))
}

/// Noa has left.
pub(crate) fn left_by_noa(journal: &Path) -> Done {
    begin_and_join(journal)?;
    unlock(journal, NOA)?.leave(&phrase(NOA), NOW, ZONE)
}

/// The renewal of Sam's keys was cut off once the blocks were sealed anew.
pub(crate) fn renewed_by_half(journal: &Path) -> Done {
    bench::cut_off(journal, "renew keys", |calls| last_header(calls) + 1);
    Ok(())
}

/// A restoring was cut off after it was decided.
pub(crate) fn restored_by_half(journal: &Path) -> Done {
    bench::cut_off(journal, "restore", |calls| {
        // The last three renames put the files in place.
        let renames: Vec<_> = calls.match_indices('r').collect();
        renames[renames.len() - 3].0 + 1
    });
    Ok(())
}

/// Where the header is written for the last time: both files aside first.
fn last_header(calls: &str) -> usize {
    calls.rfind("cwscws").expect("the header is written")
}

/// The last of Noa's shared revisions is gone.
pub(crate) fn older(journal: &Path) -> Done {
    begin_and_join(journal)?;
    let cut = "DROP TRIGGER revision_stays;
        DELETE FROM revision WHERE author = 'b' AND seq =
            (SELECT max(seq) FROM revision WHERE author = 'b');";
    behind_the_back(journal, &keys(journal, NOA)).execute_batch(cut)?;
    Ok(())
}

/// Sam's recovery code stands in a file beside the journal.
pub(crate) fn with_code(journal: &Path) -> Done {
    begin_and_join(journal)?;
    let mut sam = unlock(journal, SAM)?;
    let code = sam.replace_slots(&phrase(SAM), CHEAP)?;
    fs::write(journal.with_file_name("code"), code.to_string())?;
    sam.close()
}

/// The recovery code in the file beside the journal.
pub(crate) fn code_beside(journal: &Path) -> RecoveryCode {
    let code = fs::read_to_string(journal.with_file_name("code")).expect("a code");
    code.parse().expect("a code")
}

/// A backup, since which Sam has kept more.
pub(crate) fn with_backup(journal: &Path) -> Done {
    with_code(journal)?;
    store::back_up(journal, NOW)?;
    let mut sam = unlock(journal, SAM)?;
    sam.append(vec![told("since", "kept since then")], NOW, ZONE)?;
    sam.close()
}

/// A backup outside the folder.
pub(crate) fn backup_beside(journal: &Path) -> Done {
    begin_and_join(journal)?;
    unlock(journal, SAM)?.back_up_to(&journal.with_file_name("mine.tidemark"), NOW)
}

/// A backup from before Sam took another passphrase.
pub(crate) fn with_older_keys(journal: &Path) -> Done {
    with_backup(journal)?;
    let mut sam = unlock(journal, SAM)?;
    sam.change_passphrase(&phrase(SAM), &phrase(NEW), CHEAP)?;
    sam.close()
}

/// As many backups as stay, in which there is nothing, and one that was set aside.
pub(crate) fn full_shelf(journal: &Path) -> Done {
    begin_and_join(journal)?;
    let shelf = journal.join("backups");
    folder::make(&shelf);
    for hour in 0..11 {
        let made_ms = NOW - hour * 3_600_000;
        let kind = [BackupKind::Automatic, BackupKind::SetAside][usize::from(hour == 10)];
        let name = BackupName::new(made_ms, kind).expect("a name");
        let above = format!("tidemark backup 1\nmade {made_ms}\n");
        let sum: String = sha256(&[above.as_bytes()])
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        fs::write(shelf.join(name.to_string()), format!("{above}head {sum}\n"))?;
    }
    Ok(())
}

/// Sam has given a share that is due at the next lock.
pub(crate) fn given(journal: &Path) -> Done {
    begin_and_join(journal)?;
    write(journal, SAM, vec![chosen("secret")])
}

/// Sam wants a telling sealed.
pub(crate) fn to_be_sealed(journal: &Path) -> Done {
    begin_and_join(journal)?;
    write(journal, SAM, vec![seal_chosen("secret", None)])
}

/// Both have sealed a telling of the same event.
pub(crate) fn sealed(journal: &Path) -> Done {
    to_be_sealed(journal)?;
    settle(journal, SAM)?;
    let noa = unlock(journal, NOA)?;
    let sams = noa.revisions().iter();
    let sams = sams.filter(|r| matches!(r.change, Change::SealedPut(_)));
    let beside = sams.map(|r| r.subject.clone()).next_back();
    drop(noa);
    write(journal, NOA, vec![seal_chosen("hers", beside)])?;
    settle(journal, NOA)?;
    settle(journal, SAM)
}

/// And Noa has pressed Open.
pub(crate) fn opened_by_noa(journal: &Path) -> Done {
    sealed(journal)?;
    let mut noa = unlock(journal, NOA)?;
    open_sealed(&mut noa, "hers")?;
    noa.close()
}

/// And Sam too.
pub(crate) fn opened_by_both(journal: &Path) -> Done {
    opened_by_noa(journal)?;
    let mut sam = unlock(journal, SAM)?;
    open_sealed(&mut sam, "secret")?;
    sam.close()
}

fn settle(journal: &Path, passphrase: &str) -> Done {
    let mut open = unlock(journal, passphrase)?;
    publish_due(&mut open)?;
    open.close()
}

fn write(journal: &Path, passphrase: &str, drafts: Vec<domain::Draft>) -> Done {
    let mut open = unlock(journal, passphrase)?;
    open.append(drafts, NOW, ZONE)?;
    open.close()
}
