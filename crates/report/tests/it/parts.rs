//! What stands between the first page and the table.

use domain::{Journal, Language, Range, Role, When};
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
fn a_score_of_two_days_is_a_line_and_says_so_in_every_language() {
    let alts = |journal: &Journal, language| {
        let options = Options {
            language,
            ..Options::default()
        };
        made(journal, &options).alts().join("\n")
    };
    let journal = summer();
    for (language, said) in [
        (
            Language::En,
            "by Sam, on a scale from 0 to 69. 10 May 2026: 40 and 12 July 2026: 53.",
        ),
        (
            Language::De,
            "von Sam, auf einer Skala von 0 bis 69. 10. Mai 2026: 40 und 12. Juli 2026: 53.",
        ),
        (
            Language::Es,
            "de Sam, en una escala de 0 a 69. 10 de mayo de 2026: 40; 12 de julio de 2026: 53.",
        ),
    ] {
        let alts = alts(&journal, language);
        assert!(alts.contains(said), "{said}: {alts}");
    }
    let english = summer_of_both().alts().join("\n");
    assert!(
        !english.contains("by Noa, on a scale"),
        "one day: {english}"
    );
}

#[test]
fn scores_of_one_day_are_no_line() {
    let mut journal = summer();
    for answer in &mut journal.answers {
        answer.at = When::Day(day("2026-07-12"));
    }
    let made = both(&journal);
    assert!(made.text.contains("12 July 2026: 40"), "{}", made.text);
    assert!(!made.text.contains("as a line over the dates"));
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
    // Nothing else of it says that these were shared.
    assert!(
        text.contains("whether they were shared in the journal or not"),
        "{text}"
    );
    assert!(!text.contains("Scores that their author shared"), "{text}");
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
