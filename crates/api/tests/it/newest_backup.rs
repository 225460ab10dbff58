//! The newest backup is looked at while the desk is free. Where a test has to know that it is
//! being looked at, a pipe stands in its place: whoever reads it waits until it is filled.

use api::wire::CheckedBackup;
use api::{ApiError, BackupLook};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

use crate::safekeeping::two_days;
use crate::{SAM, Window, two_moves, window};

impl Window {
    /// As the shell asks for it.
    fn look(&mut self) -> BackupLook {
        let look = api::check_newest_backup(&mut self.desk).expect("begins");
        look.expect("there is a backup")
    }

    fn newest(&mut self) -> PathBuf {
        let name = self.backups()[0]["name"].clone();
        let name = name.as_str().expect("a name");
        self.journal("backups").join(name)
    }

    /// Changes the last byte of the newest backup.
    fn damage_newest(&mut self) {
        let path = self.newest();
        let mut bytes = fs::read(&path).expect("the file");
        *bytes.last_mut().expect("not empty") ^= 1;
        fs::write(path, bytes).expect("written");
    }
}

fn holds(look: BackupLook) -> Option<bool> {
    let found = look.wait().expect("is looked at");
    found.map(|CheckedBackup { holds, .. }| holds)
}

#[test]
fn a_whole_newest_backup_holds() {
    let mut window = two_days();
    window.unlock(SAM);
    assert_eq!(holds(window.look()), Some(true));
    assert_eq!(holds(window.look()), Some(true), "and again");
}

#[test]
fn a_damaged_newest_backup_is_said() {
    let mut window = two_days();
    window.damage_newest();
    window.unlock(SAM);
    assert_eq!(holds(window.look()), Some(false));
    let check = window.call("check_journal", Value::Null);
    assert_eq!(check["holds"], false);
    assert_eq!(check["newest_backup"]["holds"], false);
}

#[test]
fn without_a_backup_there_is_none_to_look_at() {
    let mut window = window();
    window.begin();
    let look = api::check_newest_backup(&mut window.desk).expect("begins");
    assert!(look.is_none());
    assert_eq!(window.call("check_journal", Value::Null)["holds"], true);
}

#[test]
fn without_a_session_no_backup_is_looked_at() {
    let mut window = two_days();
    let refused = api::check_newest_backup(&mut window.desk).err();
    assert_eq!(refused, Some(ApiError::Locked));
}

#[cfg(unix)]
mod while_it_is_looked_at {
    use std::fs::{self, File, OpenOptions};
    use std::io::{ErrorKind, Write};
    use std::process::Command;
    use std::thread::{self, JoinHandle};

    use super::*;

    impl Window {
        /// Puts a pipe in the place of the newest backup; answers what stood there.
        fn pipe_for_newest(&mut self) -> (PathBuf, Vec<u8>) {
            let path = self.newest();
            let bytes = fs::read(&path).expect("the file");
            fs::remove_file(&path).expect("removed");
            let made = Command::new("mkfifo").arg(&path).status();
            assert!(made.expect("a system's program").success());
            (path, bytes)
        }
    }

    /// The pipe's other end: it opens once somebody reads.
    fn read_by_somebody(path: &PathBuf) -> File {
        OpenOptions::new().write(true).open(path).expect("opens")
    }

    /// Fills the pipe until nobody reads it any more.
    fn without_an_end(mut pipe: File) -> JoinHandle<()> {
        thread::spawn(move || {
            let error = loop {
                if let Err(error) = pipe.write_all(&[b'x'; 4096]) {
                    break error;
                }
            };
            assert_eq!(error.kind(), ErrorKind::BrokenPipe);
        })
    }

    #[test]
    fn every_other_command_is_answered() {
        let mut window = two_days();
        let (path, bytes) = window.pipe_for_newest();
        window.unlock(SAM);
        let look = window.look();
        let mut pipe = read_by_somebody(&path);
        window.tell(two_moves(), json!({}));
        assert_eq!(window.entries("mine").len(), 3);
        pipe.write_all(&bytes).expect("somebody reads");
        drop(pipe);
        assert_eq!(holds(look), Some(true), "and then it is done");
    }

    #[test]
    fn a_lock_ends_the_look_and_nothing_of_it_is_left() {
        let mut window = two_days();
        let (path, _) = window.pipe_for_newest();
        window.unlock(SAM);
        let look = window.look();
        let pipe = without_an_end(read_by_somebody(&path));
        window.lock();
        // Whoever had it open has closed it, and with that let go of everything.
        pipe.join().expect("nobody reads it any more");
        assert_eq!(look.wait(), Ok(None), "nothing is known of it");
        assert!(!window.journal("checking").exists());
        fs::remove_file(path).expect("removed");
        window.unlock(SAM);
        assert_eq!(window.entries("mine").len(), 2);
        assert_eq!(holds(window.look()), Some(true), "the one of that lock");
    }

    #[test]
    fn leaving_ends_it_and_the_folder_goes() {
        let mut window = window();
        window.begin();
        window.lock();
        let (path, _) = window.pipe_for_newest();
        window.unlock(SAM);
        let look = window.look();
        let pipe = without_an_end(read_by_somebody(&path));
        let leaving = json!({"passphrase": SAM, "old_backups": "delete"});
        assert_eq!(window.call("leave_journal", leaving)["deleted"], true);
        pipe.join().expect("nobody reads it any more");
        assert_eq!(look.wait(), Ok(None));
        assert!(!window.data.join("journal").exists());
    }

    #[test]
    fn a_later_look_takes_its_place() {
        let mut window = two_days();
        let (path, bytes) = window.pipe_for_newest();
        window.unlock(SAM);
        let first = window.look();
        let pipe = without_an_end(read_by_somebody(&path));
        // Who reads the pipe goes on doing so; who comes next finds the backup again.
        fs::remove_file(&path).expect("removed");
        fs::write(path, bytes).expect("written");
        let check = window.call("check_journal", Value::Null);
        assert_eq!(check["newest_backup"]["holds"], true);
        pipe.join().expect("nobody reads it any more");
        assert_eq!(first.wait(), Ok(None));
    }
}
