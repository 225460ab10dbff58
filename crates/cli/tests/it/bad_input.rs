//! Bad input: exit 2 and one line that names file, line and field, without what the field holds.

use crate::command::{folder, folder_with, run};

const HEADER: &str = "episode,at,actor,act,strength,landed,meaning,received,teller\n";

fn refused(name: &str, content: impl AsRef<[u8]>) -> String {
    let (folder, _) = folder_with(name, content);
    let ran = run(folder.path(), &["analyse", name, "--json"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert_eq!(ran.out, "");
    assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
    ran.err.trim_end().to_owned()
}

fn row_refused(row: &str) -> String {
    refused("m.csv", format!("{HEADER}e0,,a,pursue,,,,,\n{row}\n"))
}

#[test]
fn each_bad_row_is_told_by_line_and_field() {
    for (row, told) in [
        (",,a,pursue,,,,,", "episode: an id has 1 to 200 characters"),
        ("e,yesterday,a,pursue,,,,,", "at: neither a time"),
        ("e,2026-06-18 20:15,a,pursue,,,,,", "at: neither a time"),
        ("e,2026-02-30,a,pursue,,,,,", "at: neither a time"),
        ("e,1899-12-31,a,pursue,,,,,", "at: outside the years"),
        ("e,,c,pursue,,,,,", "actor: neither a nor b"),
        ("e,,A,pursue,,,,,", "actor: neither a nor b"),
        ("e,,,pursue,,,,,", "actor: only quiet has no actor"),
        ("e,,a,quiet,,,,,", "actor: quiet has no actor"),
        ("e,,a,,,,,,", "act: no act"),
        ("e,,a,sulked,,,,,", "act: no act"),
        ("e,,a,afraid,,,,,", "act: no act"),
        ("e,,a,pursue,11,,,,", "strength: not a whole number"),
        ("e,,a,pursue,-1,,,,", "strength: not a whole number"),
        ("e,,a,pursue,4.5,,,,", "strength: not a whole number"),
        ("e,,a,pursue,,12,,,", "landed: not a whole number"),
        ("e,,a,messaged_again,,,fear,,", "meaning: none of"),
        ("e,,b,repair,,,,yes,a", "received: neither 1 nor 0"),
        ("e,,a,pursue,,,,,c", "teller: neither a nor b"),
        ("e,,b,pursue,5,,,,a", "strength: not this teller's"),
        ("e,,a,pursue,,5,,,a", "landed: not this teller's"),
        ("e,,a,criticised,,,care,,a", "meaning: not this teller's"),
        (
            "e,,b,messaged_again,,,care,,a",
            "meaning: not this teller's",
        ),
        ("e,,a,repair,,,,1,a", "received: not this teller's"),
        ("e,,b,pursue,,,,1,a", "received: not this teller's"),
        ("e,,b,kept_checking,,,,,a", "act: not this teller's"),
        ("e0,,a,pursue,,,,,a", "teller: some rows"),
        ("e,,a", "act: the row ends"),
        ("e,,a,pursue,,,,,,", "teller: the row goes on"),
    ] {
        let line = row_refused(row);
        let start = format!("tidemark-cli: m.csv: line 3, field {told}");
        assert!(line.starts_with(&start), "{row}: {line}");
    }
}

#[test]
fn each_bad_header_is_told_by_field() {
    for (header, told) in [
        ("", "episode: no such column"),
        ("at,actor,act", "episode: no such column"),
        ("episode,actor,act", "at: no such column"),
        ("episode,at,act", "actor: no such column"),
        ("episode,at,actor", "act: no such column"),
        ("episode;at;actor;act", "episode: no such column"),
        ("episode,at,actor,act,act", "act: the header names it twice"),
        (
            "episode,at,actor,act,strength,intensity",
            "intensity: strength and intensity are the same",
        ),
    ] {
        let line = refused("m.csv", header);
        let start = format!("tidemark-cli: m.csv: line 1, field {told}");
        assert!(line.starts_with(&start), "{header}: {line}");
    }
}

#[test]
fn intensity_is_called_by_the_name_it_has() {
    let line = refused("m.csv", "episode,at,actor,act,intensity\ne,,a,pursue,x\n");
    assert!(
        line.contains("line 2, field intensity: not a whole"),
        "{line}"
    );
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let rows = "\r\n\r\ne,,a,pursue,,,,,\r\n\r\n\"e\",,x,pursue,,,,,\r\n";
    let csv = format!("{}{rows}", HEADER.replace('\n', "\r\n"));
    assert!(refused("m.csv", csv).contains("line 6, field actor"));
    let quoted = format!("{HEADER}\"two\nlines\",,a,pursue,,,,,\n");
    assert!(refused("m.csv", quoted).contains("line 2, field episode"));
}

#[test]
fn bytes_that_are_no_text_are_told_by_field() {
    let mut csv = HEADER.as_bytes().to_vec();
    csv.extend(b"e,,a,purs\xff,,,,,\n");
    assert!(refused("m.csv", csv).contains("line 2, field act: not UTF-8"));
}

#[test]
fn a_message_never_quotes_the_field() {
    for row in [
        "secret word,,a,secretact,,,,,",
        "e,secretdate,a,pursue,,,,,",
    ] {
        assert!(!row_refused(row).contains("secret"), "{row}");
    }
    let line = refused("j.json", "{\"format\": {\"secret\": 1}}");
    assert!(!line.contains("secret"), "{line}");
}

fn journal(telling: &str) -> String {
    format!(
        "{{\n\"format\": \"tidemark.journal\",\n\"version\": 1,\n\"zone\": \"UTC\",\n\"range\": null,\n\
         \"reader\": \"ours\",\n\"partners\": [],\n\"observed\": [],\n\"tellings\": [\n{telling}\n]\n}}\n"
    )
}

#[test]
fn each_bad_journal_is_told_by_line_and_field() {
    let telling = |moves: &str| {
        format!(
            "{{\"id\": \"t\", \"author\": \"a\",\n\"recorded\": 1, \"kind\": \"argument\",\n\"moves\": [\n{moves}]}}"
        )
    };
    for (content, told) in [
        ("{".to_owned(), "line 1, field "),
        ("[]".to_owned(), "line 1, field "),
        (
            journal("").replace("tidemark.journal", "other"),
            "line 2, field format: not a",
        ),
        (
            journal("").replace("\"version\": 1", "\"version\": 2"),
            "line 3, field version: version 2",
        ),
        (
            journal("").replace("\"UTC\"", "\"Mars\""),
            "line 4, field zone: ",
        ),
        (
            journal("").replace("\"partners\": [],\n", ""),
            "field partners: a field is missing",
        ),
        (
            journal("").replace("ours", "both"),
            "line 6, field reader: ",
        ),
        (
            journal("{\"id\": \"t\"}"),
            "field tellings[0].recorded: a field is missing",
        ),
        (
            journal(&telling("{\"act\": \"sulked\"}")),
            "line 13, field tellings[0].moves[0].act: ",
        ),
        (
            journal(&telling(
                "{\"actor\": \"a\", \"act\": \"pursue\", \"mood\": 1}",
            )),
            "line 13, field tellings[0].moves[0].mood: an unknown field",
        ),
        (
            journal(&telling(
                "{\"actor\": \"a\", \"act\": \"pursue\", \"strength\": 11}",
            )),
            "line 13, field tellings[0].moves[0].strength: ",
        ),
        (
            journal(&telling(
                "{\"actor\": \"a\", \"act\": \"pursue\"},\n{\"actor\": \"b\", \"act\": \"pursue\",\n\"strength\": 3}",
            )),
            "line 15, field tellings[0].moves[1].strength: not this teller's",
        ),
        (
            journal(&telling("{\"act\": \"pursue\"}")),
            "line 13, field tellings[0].moves[0].actor: not this",
        ),
        (
            journal(&format!("{},\n{}", telling(""), telling(""))),
            "line 14, field tellings[1].id: stands twice",
        ),
        (
            journal("").replace(
                "\"tellings\"",
                "\"marks\": [\n{\"id\": \"m\", \"author\": \"a\", \"at\": \"2024-05-01\", \"kind\": \"session\"},\n\
                 {\"id\": \"m\", \"author\": \"b\", \"at\": \"2024-05-02\", \"kind\": \"session\"}],\n\"tellings\"",
            ),
            "line 11, field marks[1].id: stands twice",
        ),
        (
            format!("{}{{}}", journal("")),
            "line 13, field .: something follows",
        ),
    ] {
        let line = refused("j.json", &content);
        assert!(line.starts_with("tidemark-cli: j.json: line "), "{line}");
        assert!(line.contains(told), "{told} in {line}");
    }
}

#[test]
fn files_that_are_no_journal_are_told_by_name() {
    let folder = folder();
    for (name, told) in [
        ("absent.csv", "absent.csv: No such file"),
        ("absent.json", "absent.json: No such file"),
        ("moves.txt", "moves.txt: its name ends neither"),
    ] {
        let ran = run(folder.path(), &["analyse", name]);
        assert_eq!(ran.code, 2);
        assert_eq!(ran.err.lines().count(), 1);
        assert!(ran.err.contains(told), "{}", ran.err);
    }
}

#[test]
fn bad_arguments_are_told_in_one_line() {
    let folder = folder();
    for arguments in [
        &[][..],
        &["explain"],
        &["analyse"],
        &["analyse", "m.csv", "--fast"],
        &["simulate", "--seed", "1", "--weeks", "0", "--out", "o"],
        &["simulate", "--seed", "-1", "--weeks", "1", "--out", "o"],
        &["simulate", "--seed", "1", "--weeks", "1"],
        &[
            "simulate",
            "--seed",
            "1",
            "--weeks",
            "1",
            "--episodes-per-week",
            "NaN",
            "--out",
            "o",
        ],
        &["timeline", "m.csv", "--from", "June", "--out", "o"],
        &["timeline", "m.csv", "--width", "0", "--out", "o"],
    ] {
        let ran = run(folder.path(), arguments);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
        assert_eq!(ran.out, "");
    }
    assert_eq!(crate::command::names(folder.path()), [""; 0]);
}
