//! What stands between the first page and the table.

use domain::{Range, Role};
use report::{Options, Whose};

use crate::couple::{day, empty, evenings, observe, summer};
use crate::made::{both, made, summer_of_both};

#[test]
fn what_followed_and_what_changed_have_their_counts() {
    let text = &summer_of_both().text;
    for part in [
        "Change, against the stretch before",
        "Session, 12 June",
        "16 to 73 %",
        "What followed",
        "How often what followed",
        "in which someone stepped back: whoever did came back",
        "10 of 19",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn both_maps_of_an_episode_stand_as_one_loop() {
    let made = summer_of_both();
    let text = &made.text;
    assert!(
        text.contains("18 June 2026, texting fight (number 11 in the table)"),
        "{text}"
    );
    assert!(
        made.structure().contains("Figure"),
        "the ways across are a figure"
    );
    let mut journal = summer();
    for telling in &mut journal.tellings {
        if telling.author == Some(Role::B) {
            telling.words.trigger.clear();
        }
    }
    let alone = both(&journal).text;
    assert!(
        !alone.contains("as one loop"),
        "one map is no loop: {alone}"
    );
}

#[test]
fn scores_have_their_range_their_dates_and_no_items() {
    let text = &summer_of_both().text;
    for part in [
        "Questionnaires",
        "Revised Dyadic Adjustment Scale",
        "0 to 69; higher is better",
        "10 May 2026: 40 12 July 2026: 53",
        "+13, more than the score wavers by itself (11.6)",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    for absent in ["nobody-knows", "cut-off of", "distressed"] {
        assert!(!text.contains(absent), "{absent}: {text}");
    }
}

#[test]
fn own_scores_leave_without_the_others() {
    let options = Options {
        whose: Whose::One(Role::B),
        ..Options::default()
    };
    let text = made(&summer(), &options).text;
    assert!(text.contains("12 July 2026: 44"), "{text}");
    assert!(!text.contains("12 July 2026: 53"), "{text}");
}

#[test]
fn a_year_has_a_strip_of_every_quarter() {
    let mut journal = empty();
    evenings(&mut journal, day("2026-01-10"), 330, 15);
    observe(&mut journal);
    let journal = journal.within(Range {
        from: day("2026-01-10"),
        to: day("2026-12-31"),
    });
    let text = both(&journal).text;
    assert!(text.contains("The timeline, part by part"), "{text}");
    for quarter in ["April to June 2026", "July to September 2026"] {
        assert!(text.contains(quarter), "{quarter}: {text}");
    }
    let short = &summer_of_both().text;
    assert!(!short.contains("part by part"), "{short}");
}
