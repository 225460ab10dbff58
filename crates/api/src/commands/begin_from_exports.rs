use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use domain::{Change, Draft, PartnerBody};
use secrecy::ExposeSecret;
use store::OpenJournal;

use super::checks;
use super::join::check_two;
use crate::exports::{Exports, drafts};
use crate::ids::fresh_id;
use crate::session::shared;
use crate::wire::{BeginFromExports, BeginJournal, BegunFromExports, ChosenExports, ChosenFile};
use crate::{ApiError, Desk};

/// Larger than any journal: twenty thousand episodes told twice are 60 MB.
const LARGEST: u64 = 512 * 1024 * 1024;

/// Reads the files that a journal is to begin from, and holds what they say until it does.
/// Nothing is created.
///
/// # Errors
/// [`ApiError::JournalExists`]. Files that are refused are an answer.
pub fn read_exports(desk: &mut Desk, files: &[PathBuf]) -> Result<ChosenExports, ApiError> {
    desk.exports = None;
    if store::exists(&desk.places.journal()) {
        return Err(ApiError::JournalExists);
    }
    let mut exports = Exports::default();
    let mut chosen = Vec::with_capacity(files.len());
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.into_owned();
        match read(path).and_then(|bytes| exports.take(&bytes)) {
            Ok(whose) => chosen.push(ChosenFile { name, whose }),
            Err(why) => return Ok(ChosenExports::Refused { file: name, why }),
        }
    }
    let partners = exports.partners();
    desk.exports = Some(exports);
    Ok(ChosenExports::Ready {
        files: chosen,
        partners,
    })
}

/// Both begin anew from what was read. The journal is made aside and put in place in one step;
/// whatever goes wrong, nothing stands there.
pub(crate) fn begin_from_exports(
    desk: &mut Desk,
    given: BeginFromExports,
) -> Result<BegunFromExports, ApiError> {
    let place = desk.places.journal();
    if store::exists(&place) {
        return Err(ApiError::JournalExists);
    }
    let people = [partner(&given.first)?, partner(&given.second)?];
    check_two(&people[0].name, people[0].colour, &people[1])?;
    if given.first.passphrase.expose_secret() == given.second.passphrase.expose_secret() {
        return Err(ApiError::PassphraseTaken);
    }
    let exports = desk.exports.as_ref();
    let exports = exports.ok_or_else(|| ApiError::refused("exports", "none are chosen"))?;
    let aside = desk.places.aside();
    wipe(&aside)?;
    let made = write(desk, exports, &aside, &given, people).and_then(|codes| {
        store::put_in_place(&aside, &place)?;
        Ok(codes)
    });
    // Nothing stays of what was made only half; what is in its place is not here any more.
    wipe(&aside)?;
    let [first_code, second_code] = made?;
    desk.exports = None;
    Ok(BegunFromExports {
        first_code,
        second_code,
    })
}

/// Writes the whole journal into a folder, as its two partners would have; answers their recovery
/// codes.
fn write(
    desk: &Desk,
    exports: &Exports,
    folder: &Path,
    given: &BeginFromExports,
    [first, second]: [PartnerBody; 2],
) -> Result<[String; 2], ApiError> {
    let (now, zone) = (desk.clock.now_ms(), desk.clock.zone());
    let [firsts, seconds] = drafts(exports, now, fresh_id);
    let on_lock =
        |given: &BeginJournal, name: &str| given.name_on_lock_screen.then(|| name.to_owned());
    let name = on_lock(&given.first, &first.name);
    let (mut file, first_code) =
        OpenJournal::create(folder, &given.first.passphrase, desk.kdf, name)?;
    file.append(vec![introduced(first)], now, zone)?;
    file.append_dated(firsts, zone)?;
    let name = on_lock(&given.second, &second.name);
    let passphrase = &given.second.passphrase;
    let (second_code, _) = file.join(passphrase, desk.kdf, name, introduced(second), now, zone)?;
    file.close()?;
    let mut file = OpenJournal::unlock(folder, passphrase)?;
    file.append_dated(seconds, zone)?;
    file.close()?;
    Ok([first_code.to_string(), second_code.to_string()])
}

fn introduced(partner: PartnerBody) -> Draft {
    shared(fresh_id(), Change::PartnerIntroduced(partner))
}

fn partner(given: &BeginJournal) -> Result<PartnerBody, ApiError> {
    let name = checks::name(&given.name)?;
    checks::passphrase(&given.passphrase, &name)?;
    Ok(PartnerBody {
        name,
        colour: given.colour,
    })
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let unreadable = |_| "it cannot be read".to_owned();
    if fs::metadata(path).map_err(unreadable)?.len() > LARGEST {
        return Err("it is larger than any journal".to_owned());
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    // A byte order mark, as editors put in front.
    let bare = bytes.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec);
    Ok(bare.unwrap_or(bytes))
}

/// What a beginning that was cut off left; nobody has its recovery codes.
fn wipe(aside: &Path) -> Result<(), ApiError> {
    match fs::remove_dir_all(aside) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(ApiError::CannotWrite),
        _ => Ok(()),
    }
}
