use domain::{Language, Line, LineKind, Mark, Range, Role, When};
use report::Options;

use crate::couple::{day, empty, evenings, id, ms, observe, summer};
use crate::made::{Made, both, made, summer_of_both};

fn in_order(text: &str, parts: &[&str]) {
    let mut from = 0;
    for part in parts {
        let at = text[from..].find(part);
        let at = at.unwrap_or_else(|| panic!("“{part}” is missing or out of order in: {text}"));
        from += at + part.len();
    }
}

#[test]
fn it_has_its_sections_in_order_and_is_one_page() {
    let made = summer_of_both();
    in_order(
        &made.page(1),
        &[
            "Since our last session",
            "Before you read.",
            "Self-reported by both partners",
            "please ask each alone",
            "What we would like to bring",
            "Since the last session, 12 June",
            "The loop, as they tell it",
            "What helped",
            "How sure this is",
        ],
    );
    assert!(made.page(2).contains("Rates and intervals"));
}

#[test]
fn where_much_is_said_the_timeline_leaves_it_and_it_stays_one_page() {
    let mut journal = summer();
    let line = journal.lines[0].clone();
    for kind in [LineKind::Bring, LineKind::Agreed, LineKind::Tried] {
        for author in [Role::A, Role::B] {
            for text in ["What I would have wanted to hear.", "Twice.", "Tea."] {
                journal.lines.push(Line {
                    kind,
                    author,
                    text: format!("{text} {}", "And then we said no more about it. ".repeat(3)),
                    ..line.clone()
                });
            }
        }
    }
    for language in Language::ALL {
        let pictures = |made: &Made| made.alts().len();
        let options = Options {
            language,
            ..Options::default()
        };
        let (short, full) = (made(&summer(), &options), made(&journal, &options));
        let rates = match language {
            Language::En => "Rates and intervals",
            Language::De => "Anteile und Intervalle",
            Language::Es => "Proporciones e intervalos",
        };
        assert!(full.page(2).contains(rates), "{}", full.page(2));
        assert_eq!(pictures(&short), pictures(&full) + 1, "{:?}", full.alts());
    }
}

#[test]
fn what_does_not_exist_is_left_out() {
    let mut journal = summer();
    journal.marks.clear();
    journal.lines.clear();
    for telling in &mut journal.tellings {
        telling.words.bring.clear();
    }
    let page = both(&journal).page(1);
    assert!(page.contains("For our session"), "{page}");
    assert!(page.contains("In these dates"), "{page}");
    for absent in ["last session", "What we tried", "like to bring"] {
        assert!(!page.contains(absent), "{absent}: {page}");
    }
}

#[test]
fn a_session_on_the_last_day_is_the_one_it_was_printed_for() {
    let mut journal = summer();
    journal.marks[1].at = When::Day(day("2026-07-31"));
    let page = both(&journal).page(1);
    assert!(page.contains("Since the last session, 29 May"), "{page}");
}

#[test]
fn a_session_still_to_come_is_neither_the_last_one_nor_compared() {
    let mut journal = summer();
    journal.marks.push(Mark {
        id: id("planned"),
        at: When::Day(day("2026-08-07")),
        ..journal.marks[1].clone()
    });
    let to = day("2026-08-31");
    journal.range = journal.range.map(|range| Range { to, ..range });
    let clocked = Options {
        now_ms: Some(ms("2026-08-01T09:00:00+02:00")),
        ..Options::default()
    };
    for options in [clocked, Options::default()] {
        let text = made(&journal, &options).text;
        assert!(text.contains("Since the last session, 12 June"), "{text}");
        assert!(!text.contains("Session, 7 August"), "{text}");
    }
}

#[test]
fn both_tell_what_lay_under_it() {
    let page = summer_of_both().page(1);
    for words in [
        "I got scared.",
        "To know you were still here.",
        "I was flooded.",
        "An hour, not a way out.",
        "Noa tells it differently",
        "moments in which Sam reached out, Noa stepped back next",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
}

#[test]
fn only_what_is_in_figures_is_counted() {
    let mut journal = summer();
    let before = summer_of_both().page(1);
    assert!(before.contains("26 tellings of 19 episodes"), "{before}");
    let last = journal.tellings.last_mut().expect("a telling");
    last.in_figures = false;
    let words = last.words.text.clone();
    let after = both(&journal);
    assert!(
        after.page(1).contains("of 18 episodes"),
        "{}",
        after.page(1)
    );
    assert!(after.text.contains(&words), "the table keeps it");
}

#[test]
fn long_lines_are_shortened_there_and_whole_behind() {
    let mut journal = summer();
    let long = "what I would say ".repeat(40);
    journal.lines[0].text.clone_from(&long);
    let made = both(&journal);
    assert!(made.page(1).contains("Shortened here"), "{}", made.page(1));
    assert!(!made.page(1).contains(long.trim()));
    assert!(made.text.contains(long.trim()), "{}", made.text);
    assert!(made.page(2).contains("Rates and intervals"));
}

#[test]
fn what_was_tried_is_told_in_the_words_of_who_tried() {
    let mut journal = summer();
    journal.lines[1].kind = LineKind::Tried;
    let page = both(&journal).page(1);
    in_order(
        &page,
        &[
            "What helped",
            "What we tried from last time",
            "Coming back when I said",
        ],
    );
}

#[test]
fn where_the_timeline_has_pages_of_its_own_it_leaves_this_one_before_the_letters_get_small() {
    let spare = summer().lines[0].clone();
    let mut journal = empty();
    evenings(&mut journal, day("2026-01-10"), 330, 15);
    observe(&mut journal);
    let mut journal = journal.within(Range {
        from: day("2026-01-10"),
        to: day("2026-12-31"),
    });
    let full = height(&both(&journal));
    let mut with_lines = |sentences| {
        journal.lines.clear();
        for kind in [LineKind::Bring, LineKind::Agreed, LineKind::Tried] {
            for author in [Role::A, Role::B] {
                journal.lines.push(Line {
                    kind,
                    author,
                    text: "And then we said no more about it. ".repeat(sentences),
                    ..spare.clone()
                });
            }
        }
        let made = both(&journal);
        let strip = made.page(1).contains("All episodes of these dates");
        (strip, height(&made) / full)
    };
    let (strip, letters) = with_lines(1);
    assert!(strip && letters > 0.84, "{strip} {letters}");
    let (strip, letters) = with_lines(4);
    assert!(!strip && letters > 0.94, "{strip} {letters}");
}

/// How high the letters of page 1 are, in points.
fn height(made: &Made) -> f64 {
    let words = made.boxes(1);
    let mut lines = words.lines();
    let word = lines
        .find(|l| l.contains(">Self-reported<"))
        .expect("the card");
    let side = |name: &str| -> f64 {
        let (_, from) = word.split_once(&format!("{name}=\"")).expect("a box");
        let (number, _) = from.split_once('"').expect("an end");
        number.parse().expect("a number")
    };
    side("yMax") - side("yMin")
}
