use domain::{Reader, Role};
use report::{Options, ReportError, Whose, pdf};

use crate::couple::summer;
use crate::made::{both, made, summer_of_both};

fn of(role: Role) -> Options {
    Options {
        whose: Whose::One(role),
        ..Options::default()
    }
}

#[test]
fn both_tellings_stand_in_the_document_of_both() {
    let text = &summer_of_both().text;
    for words in [
        "The keys to the flat were not there",
        "I am on my own with this.",
        "Eleven calls in a row.",
        "Sam called again 8 in me",
        "Noa went blank 9 in me",
        "landed 9",
        "it reached Sam",
        "Talked it through",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn what_is_not_in_the_journal_is_not_in_the_document() {
    let mut journal = summer();
    let thursday = |id: &str| id.contains("thursday");
    journal.tellings.retain(|t| !thursday(&t.id.to_string()));
    journal.links.retain(|l| !thursday(&l.a.to_string()));
    let text = both(&journal).text;
    for words in ["keys to the flat were", "Eleven calls", "I was flooded"] {
        assert!(!text.contains(words), "{words}: {text}");
    }
}

#[test]
fn own_words_leave_alone() {
    let text = made(&summer(), &of(Role::B)).text;
    for own in [
        "Self-reported by Noa alone",
        "Eleven calls in a row.",
        "I was flooded.",
        "9 episodes, told by Noa",
        "It says what Noa tells",
        "This is one view of two",
        "What Noa left out is not here",
    ] {
        assert!(text.contains(own), "{own}: {text}");
    }
    for others in [
        "The keys to the flat were not there",
        "I got scared.",
        "flat keys",
        "Since the last session",
        "the couple tells",
        "Two tellings of one event",
        "What was not shared is not here",
    ] {
        assert!(!text.contains(others), "{others}: {text}");
    }
}

#[test]
fn a_document_of_both_is_not_made_from_one_partners_pages() {
    let mut journal = summer();
    journal.reader = Reader::A;
    let refused = pdf(&journal, &Options::default());
    assert_eq!(refused, Err(ReportError::NotOurs));
    assert_eq!(pdf(&journal, &of(Role::B)), Err(ReportError::OthersPages));
    assert_eq!(Options::of_reader(Reader::A).whose, Whose::One(Role::A));
}

#[test]
fn a_record_without_tellers_is_said_to_be_one() {
    let mut journal = summer();
    journal.lines.clear();
    journal.links.clear();
    journal.check_ins.clear();
    for telling in &mut journal.tellings {
        telling.author = None;
        for step in &mut telling.moves {
            step.received = None;
        }
    }
    let text = both(&journal).text;
    assert!(text.contains("the record does not say by whom"), "{text}");
    assert!(text.contains("teller not recorded"), "{text}");
}
