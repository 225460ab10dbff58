//! SDIS, read by a reader of its own that is as strict as the published syntax (Bakeman & Quera
//! 1995, ch. 3; 2011, ch. 5): `Event (codes);`, sessions that end with `;`, a unit that ends
//! with `/`, labels in `< >`, codes between blanks.

use std::collections::BTreeMap;

use domain::{Act, Journal, Move};
use report::data::{Form, data};

use super::bare;
use crate::couple::{empty, evenings, summer};

struct Sequences {
    declared: Vec<String>,
    /// Label and codes of each session.
    sessions: Vec<(String, Vec<String>)>,
}

fn read(journal: &Journal) -> Sequences {
    let bytes = data(journal, Form::Sdis, bare()).expect("data");
    parsed(&String::from_utf8(bytes).expect("text"))
}

fn parsed(text: &str) -> Sequences {
    assert!(text.is_ascii());
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let (head, body) = text.split_once(';').expect("a declaration");
    let declared = head
        .strip_prefix("Event (")
        .and_then(|h| h.strip_suffix(')'));
    let declared: Vec<String> = declared
        .expect("Event (…)")
        .split(' ')
        .map(str::to_owned)
        .collect();
    let body = body
        .trim_end()
        .strip_suffix('/')
        .expect("a unit ends with a slash");
    assert!(!body.contains(['/', '%', '&', '*', ',', '.', '(', ')']));
    let sessions = body.split(';').map(str::trim).filter(|s| !s.is_empty());
    let sessions = sessions.map(|session| {
        let (label, codes) = session
            .strip_prefix('<')
            .and_then(|s| s.split_once('>'))
            .expect("a label");
        let codes: Vec<String> = codes.split_whitespace().map(str::to_owned).collect();
        assert!(codes.iter().all(|code| declared.contains(code)));
        assert!(!codes.is_empty());
        (label.to_owned(), codes)
    });
    Sequences {
        sessions: sessions.collect(),
        declared,
    }
}

#[test]
fn it_has_the_shape_of_published_event_sequences() {
    let mut journal = summer();
    journal
        .tellings
        .retain(|t| t.id.to_string().ends_with("thursday"));
    journal.links.truncate(1);
    let text = data(&journal, Form::Sdis, bare()).expect("data");
    assert_eq!(
        String::from_utf8(text).expect("text"),
        "Event (aPursue aWithdraw aRepair aOther bPursue bWithdraw bRepair bOther);\r\n\r\n\
         <1a>\r\naPursue bWithdraw aPursue bWithdraw bRepair aRepair;\r\n\r\n\
         <1b>\r\naPursue bWithdraw bRepair/\r\n"
    );
}

#[test]
fn codes_are_of_letters_and_at_most_sixteen() {
    let declared = read(&summer()).declared;
    assert_eq!(declared.len(), 8);
    for code in declared {
        assert!(code.len() <= 16 && code.chars().all(|c| c.is_ascii_alphabetic()));
    }
}

#[test]
fn every_telling_with_moves_is_a_session() {
    let journal = summer();
    let sessions = read(&journal).sessions;
    assert_eq!(sessions.len(), journal.tellings.len());
    let mut labels: Vec<&String> = sessions.iter().map(|(label, _)| label).collect();
    labels.sort();
    labels.dedup();
    assert_eq!(labels.len(), sessions.len());
}

#[test]
fn quiet_is_taken_out_and_what_no_figure_counts_is_left_out() {
    let mut journal = summer();
    let whole = read(&journal).sessions.len();
    let alone = journal
        .tellings
        .iter()
        .position(|t| !journal.links.iter().any(|l| l.a == t.id || l.b == t.id));
    journal.tellings[alone.expect("one told once")].in_figures = false;
    let quiet = Move::new(None, Act::Quiet);
    journal.tellings[0].moves.insert(1, quiet.clone());
    let silent = journal.tellings.len() - 1;
    journal.tellings[silent].moves = vec![quiet];
    let sessions = read(&journal).sessions;
    assert_eq!(sessions.len(), whole - 2);
}

/// What follows what inside a session is what the transitions count, where each episode is told
/// once (of one told twice they count half of each telling, for which SDIS has no place).
#[test]
fn its_transitions_are_those_of_the_analysis() {
    let mut journal = empty();
    evenings(&mut journal, crate::couple::day("2026-01-01"), 300, 3);
    journal
        .tellings
        .retain(|t| !t.id.to_string().ends_with("beside"));
    journal.links.clear();
    let mut counted: BTreeMap<(String, String), f64> = BTreeMap::new();
    for (_, codes) in read(&journal).sessions {
        for pair in codes.windows(2) {
            *counted
                .entry((pair[0].clone(), pair[1].clone()))
                .or_default() += 1.0;
        }
    }
    let analysis = serde_json::to_value(patterns::analyse(&journal)).expect("JSON");
    let transitions = &analysis["transitions"];
    let codes: Vec<String> = transitions["codes"]
        .as_array()
        .expect("codes")
        .iter()
        .map(|code| camel(code.as_str().expect("text")))
        .collect();
    for (before, row) in codes
        .iter()
        .zip(transitions["observed"].as_array().expect("rows"))
    {
        for (after, n) in codes.iter().zip(row.as_array().expect("cells")) {
            let ours = counted
                .get(&(before.clone(), after.clone()))
                .copied()
                .unwrap_or(0.0);
            assert_eq!(n.as_f64(), Some(ours), "{before} {after}");
        }
    }
    assert!(counted.len() > 4);
}

/// `a.pursue` as `aPursue`.
fn camel(code: &str) -> String {
    let (role, class) = code.split_once('.').expect("a code");
    let (first, rest) = class.split_at(1);
    format!("{role}{}{rest}", first.to_uppercase())
}

#[test]
fn nothing_in_it_is_still_a_file_of_that_form() {
    assert_eq!(read(&empty()).sessions.len(), 0);
}

#[test]
fn the_documented_sequences_are_some() {
    let page = include_str!("../../../../../docs/format.md");
    let (_, rest) = page.split_once("```text\nEvent").expect("an example");
    let (example, _) = rest.split_once("```").expect("it ends");
    let text = format!("Event{example}").replace('\n', "\r\n");
    let found = parsed(&text);
    assert_eq!(found.sessions.len(), 2);
    assert_eq!(found.declared, read(&empty()).declared);
}
