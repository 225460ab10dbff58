//! What happened since the last session.

use domain::{Act, Journal, Mark, MarkKind, Pause, Role};
use patterns::{Direction, Measured, Since, last_session, since};

use crate::couple::{acts, day, hour, id, told};

fn session(name: &str, hours: f64) -> Mark {
    Mark {
        id: id(name),
        author: Role::A,
        at: hour(hours),
        kind: MarkKind::Session,
        label: String::new(),
    }
}

/// Two evenings before the first session, one between the two, three after the second.
fn journal() -> Journal {
    let mut journal = told(&[
        "ap@20 bw",
        "ap@44 bw br",
        "bp@140 aw",
        "ap@260 bw ap bw br!",
        "ap@284 bw ar",
        "ap@308 bw ap bw",
    ]);
    journal.observed = [0, 1, 5, 9, 10, 11, 12, 13].map(day).to_vec();
    journal.marks = vec![session("two", 240.0), session("one", 100.0)];
    journal
}

fn counted(journal: &Journal) -> Since {
    let now = hour(320.0);
    let session = last_session(journal, now).expect("a session");
    since(journal, session, now)
}

#[test]
fn only_a_session_that_was_is_the_last_one() {
    let mut journal = journal();
    journal.marks.push(session("planned", 400.0));
    let last = |hours| last_session(&journal, hour(hours)).map(|m| m.id.clone());
    assert_eq!(last(320.0), Some(id("two")));
    assert_eq!(last(239.0), Some(id("one")));
    assert_eq!(last(99.0), None);
    assert_eq!(last(400.0), Some(id("planned")));
    // A mark of a day stands on that day, and is planned before it.
    journal.marks = vec![Mark {
        at: domain::When::Day(day(5)),
        ..session("day", 0.0)
    }];
    assert!(last_session(&journal, hour(24.0 * 4.0 + 20.0)).is_none());
    assert!(last_session(&journal, hour(24.0 * 5.0 + 1.0)).is_some());
}

#[test]
fn what_is_counted_is_what_happened_from_the_session_up_to_now() {
    let mut journal = journal();
    let late = told(&["ap@500 bw"]).tellings.remove(0);
    journal.tellings.push(domain::Telling {
        id: id("later"),
        ..late
    });
    let found = counted(&journal);
    assert_eq!(found.session, hour(240.0));
    assert_eq!(found.after.episodes.len(), 3);
    assert_eq!(found.after.observed_days, 4);
    let before = found.before.expect("a stretch before");
    // The day of a session is in both.
    assert_eq!((before.episodes.len(), before.observed_days), (1, 3));
    assert_eq!((found.tried, found.received), (2, 1));
    assert_eq!(found.repairs, found.after.episodes[..2]);
}

#[test]
fn the_first_session_has_no_stretch_before() {
    let mut journal = journal();
    journal.marks.remove(0);
    let found = counted(&journal);
    assert_eq!(found.before, None);
    assert_eq!(found.after.episodes.len(), 4);
}

#[test]
fn the_loop_is_counted_with_its_entries_or_is_too_few_to_say() {
    let found = counted(&journal());
    let of = |wanted| found.after.loops.iter().find(|l| l.direction == wanted);
    let chased = of(Direction::APursuesBWithdraws).expect("there is one");
    assert_eq!(chased.episodes, found.after.episodes);
    let Measured::Found(answered) = &chased.answered else {
        panic!("five are enough");
    };
    assert_eq!((answered.observed, answered.given), (5, 5));
    let back = of(Direction::BWithdrawsAPursues).expect("there is one");
    assert!(matches!(back.answered, Measured::TooFew(few) if few.have < few.need));
    assert!(of(Direction::BPursuesAWithdraws).is_none());
}

#[test]
fn new_is_what_no_earlier_episode_has_and_nothing_where_there_is_none() {
    let mut journal = journal();
    journal.tellings[1].moves.extend(acts("a:said_need"));
    journal.tellings[4]
        .moves
        .extend(acts("a:said_need b:messaged_again"));
    journal.tellings[5].moves.extend(acts("b:apologised"));
    let new = counted(&journal).new.expect("something earlier");
    let acts: Vec<Act> = new.acts.iter().map(|new| new.act).collect();
    assert_eq!(acts, [Act::Apologised, Act::MessagedAgain]);
    assert_eq!(new.acts[0].episode, journal.tellings[5].id);

    journal.tellings.drain(..3);
    assert_eq!(counted(&journal).new, None);
}

#[test]
fn pauses_are_counted_from_the_session_on() {
    let mut journal = journal();
    let pause = |name: &str, hours, back: Option<f64>| Pause {
        id: id(name),
        asked_by: Role::B,
        at: hour(hours),
        back_at: back.map(hour),
        ended: None,
    };
    journal.pauses = vec![
        pause("before", 200.0, None),
        pause("named", 261.0, Some(262.0)),
        pause("open", 285.0, None),
    ];
    let found = counted(&journal);
    assert_eq!((found.pauses, found.pauses_timed), (2, 1));
}

#[test]
fn a_short_stretch_is_too_few_weeks_to_compare() {
    let found = counted(&journal());
    assert!(found.change.too_few.is_some());
    assert_eq!(found.change.nap, None);
}

#[test]
fn what_stands_in_no_figure_is_not_counted() {
    let mut journal = journal();
    journal.tellings[4].in_figures = false;
    let found = counted(&journal);
    assert_eq!(found.after.episodes.len(), 2);
    assert_eq!(found.tried, 1);
    assert_eq!(found.after.observed_days, 3);
}
