//! What becomes of the rows of a moves.csv.

use domain::{Act, Journal, Kind, Role, When};
use tidemark_cli::moves_csv::{read, write};

fn journal(csv: &str) -> Journal {
    read(csv.as_bytes()).expect("a good file").journal
}

#[test]
fn columns_stand_in_any_order_and_unknown_ones_are_named() {
    let opened = read(b"act,mood,actor,episode,at\npursue,grim,b,e,2026-06-18\n").expect("good");
    let telling = &opened.journal.tellings[0];
    assert_eq!(opened.unread, ["mood"]);
    assert_eq!(telling.id.to_string(), "e");
    assert_eq!(telling.author, None);
    assert_eq!(telling.moves[0].act, Act::Pursue);
    assert_eq!(telling.moves[0].actor, Some(Role::B));
    assert!(matches!(telling.moves[0].at, Some(When::Day(_))));
    assert_eq!(opened.journal.observed.len(), 1);
}

#[test]
fn intensity_is_strength() {
    let told = journal("episode,at,actor,act,intensity\ne,,b,pursue,7\n");
    let strength = told.tellings[0].moves[0].strength.expect("read");
    assert_eq!(strength.get(), 7);
}

#[test]
fn an_episodes_rows_need_not_adjoin_and_keep_their_order() {
    let told = journal(
        "episode,at,actor,act\nx,,a,pursue\ny,,b,withdraw\nx,,b,no_reply\ny,,a,came_back\nx,,a,called_again\n",
    );
    let acts = |i: usize| -> Vec<Act> { told.tellings[i].moves.iter().map(|m| m.act).collect() };
    assert_eq!(acts(0), [Act::Pursue, Act::NoReply, Act::CalledAgain]);
    assert_eq!(acts(1), [Act::Withdraw, Act::CameBack]);
    assert_eq!(told.tellings[0].kind, Kind::TextingFight);
    assert_eq!(told.tellings[0].recorded, 2);
    assert_eq!(told.tellings[1].recorded, 3);
}

#[test]
fn two_tellers_on_one_episode_are_linked_and_the_first_row_says_who_told_first() {
    let told = journal(
        "episode,at,actor,act,teller\ne,,a,pursue,b\ne,,a,pursue,a\ne,,b,withdraw,b\nf,,a,pursue,a\n",
    );
    assert_eq!(told.links.len(), 1);
    assert_eq!(told.links[0].a.to_string(), "e/a");
    assert_eq!(told.links[0].b.to_string(), "e");
    let episodes = told.episodes();
    assert_eq!(episodes.len(), 2);
    assert_eq!(episodes[0].first().author, Some(Role::B));
    assert_eq!(episodes[0].first().moves.len(), 2);
}

#[test]
fn the_id_of_a_second_telling_avoids_episodes_of_that_name() {
    let long = "x".repeat(200);
    let told = journal(&format!(
        "episode,at,actor,act,teller\ne/b,,a,pursue,a\ne,,a,pursue,a\ne,,a,pursue,b\n\
         {long},,a,pursue,a\n{long},,a,pursue,b\n"
    ));
    assert_eq!(told.links[0].b.to_string(), "e/b2");
    let again = Journal::from_json(&told.to_json()).expect("a journal that holds");
    assert_eq!(again, told);
}

#[test]
fn received_is_the_tellers_and_an_empty_no_says_nothing() {
    let told = journal(
        "episode,at,actor,act,received,teller\ne,,a,pursue,0,a\ne,,b,came_back,1,a\ne,,b,apologised,0,a\n",
    );
    let received: Vec<Option<bool>> = told.tellings[0].moves.iter().map(|m| m.received).collect();
    assert_eq!(received, [None, Some(true), Some(false)]);
}

#[test]
fn a_byte_order_mark_blanks_and_crlf_are_no_part_of_the_names() {
    let csv = "\u{feff}episode , at,actor,act\r\n e ,, a , pursue \r\n";
    let (folder, file) = crate::command::folder_with("m.csv", csv);
    let opened = tidemark_cli::open(&file).expect("a good file");
    drop(folder);
    assert_eq!(opened.journal.tellings[0].id.to_string(), "e");
}

#[test]
fn what_is_written_reads_back_the_same() {
    let csv = "episode,at,actor,act,strength,landed,meaning,received,teller\n\
        \"a, \"\"b\"\"\",2026-06-18T20:15:00.250+02:00,a,messaged_again,7,,care,,a\n\
        \"a, \"\"b\"\"\",2026-06-18T20:20:00+02:00,b,came_back,,3,,1,a\n\
        \"a, \"\"b\"\"\",,,quiet,,,,,b\n\
        \"a, \"\"b\"\"\",2026-06-18,a,pursue,,9,,,b\n\
        z,,b,other,,,,,\n";
    assert_eq!(String::from_utf8(write(&journal(csv))).expect("UTF-8"), csv);
}

#[test]
fn a_header_alone_is_a_journal_without_entries() {
    assert_eq!(journal("episode,at,actor,act\n").tellings, []);
}
