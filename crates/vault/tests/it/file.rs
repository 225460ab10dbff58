use std::fs;
use std::path::Path;

use vault::{HEADER, HEADER_COPY, VaultError, mend_header, read_header, write_header};

use crate::begun;

#[test]
fn the_copy_serves_when_the_header_is_damaged() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut header, _, _) = begun();
    write_header(folder.path(), &mut header).expect("written");
    fs::write(folder.path().join(HEADER), b"gone").expect("written");
    let read = read_header(folder.path()).expect("the copy");
    assert_eq!(read.generation(), 1);
    fs::write(folder.path().join(HEADER_COPY), b"gone too").expect("written");
    let refused = read_header(folder.path()).err();
    assert!(matches!(refused, Some(VaultError::HeaderUnreadable)));
}

#[test]
fn the_highest_generation_wins() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut header, _, _) = begun();
    write_header(folder.path(), &mut header).expect("written");
    let old = fs::read(folder.path().join(HEADER)).expect("read");
    write_header(folder.path(), &mut header).expect("written");
    fs::write(folder.path().join(HEADER), old).expect("written");
    assert_eq!(read_header(folder.path()).expect("read").generation(), 2);
}

#[test]
fn mending_makes_both_files_alike_and_leaves_whole_ones_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut header, _, _) = begun();
    write_header(folder.path(), &mut header).expect("written");
    let old = read(folder.path(), HEADER);
    write_header(folder.path(), &mut header).expect("written");
    let whole = read(folder.path(), HEADER);
    for torn in [&old[..], b"gone"] {
        for name in [HEADER, HEADER_COPY] {
            fs::write(folder.path().join(name), torn).expect("written");
            let header = read_header(folder.path()).expect("read");
            mend_header(folder.path(), &header).expect("mends");
            assert_eq!(read(folder.path(), HEADER), whole);
            assert_eq!(read(folder.path(), HEADER_COPY), whole);
        }
    }
    let at = || fs::metadata(folder.path().join(HEADER)).and_then(|about| about.modified());
    let before = at().expect("a time");
    mend_header(folder.path(), &header).expect("nothing to mend");
    assert_eq!(at().expect("a time"), before);
}

#[test]
fn a_writing_that_fails_leaves_both_files_as_they_were() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut header, _, _) = begun();
    write_header(folder.path(), &mut header).expect("written");
    let before = read(folder.path(), HEADER);
    let in_the_way = folder.path().join("header.bak.new");
    fs::create_dir(&in_the_way).expect("a folder in the way");
    let refused = write_header(folder.path(), &mut header).err();
    assert!(matches!(refused, Some(VaultError::Io(_))));
    fs::remove_dir(&in_the_way).expect("removed");
    assert_eq!(read(folder.path(), HEADER), before);
    assert_eq!(read(folder.path(), HEADER_COPY), before);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2);
}

fn read(folder: &Path, name: &str) -> Vec<u8> {
    fs::read(folder.join(name)).expect("a file")
}
