//! Signs of security, counted by hand.

use domain::Journal;
use patterns::{Measured, Proportion, SecuritySigns, analyse};

use crate::couple::{acted, acted_by_b_too, close, hour, id, swapped, told};

fn found(journal: &Journal) -> SecuritySigns {
    analyse(journal).security_signs
}

fn counts(of: &Proportion) -> (usize, usize) {
    (of.count, of.of)
}

/// How often it was so in a telling of this one line, and of how many.
fn need(line: &str) -> (usize, usize) {
    counts(&found(&acted(&[line])).need_said)
}

fn space(line: &str) -> (usize, usize) {
    counts(&found(&acted(&[line])).space_without_pursuit)
}

#[test]
fn a_need_is_followed_by_what_the_other_does_next() {
    assert_eq!(need("a:said_need b:listened"), (1, 1));
    assert_eq!(need("a:said_fear b:left_room"), (0, 1));
    assert_eq!(need("a:said_need b:raised_voice"), (1, 1));
    assert_eq!(need("a:said_need a:said_fear quiet b:shut_down"), (0, 2));
    assert_eq!(
        need("a:said_need a:left_room b:listened b:said_fine"),
        (1, 1)
    );
    assert_eq!(need("a:said_need b:said_need a:short_answers"), (1, 2));
    // Nothing of the other is told after it.
    assert_eq!(need("b:left_room a:said_need a:waited quiet"), (0, 0));
    assert_eq!(need("a:reassured b:left_room"), (0, 0));
}

#[test]
fn space_is_without_pursuit_until_the_asker_is_back() {
    assert_eq!(
        space("a:asked_space b:waited a:came_back b:called_again"),
        (1, 1)
    );
    assert_eq!(space("a:asked_space b:called_again a:came_back"), (0, 1));
    assert_eq!(space("a:asked_space_with_time b:agreed_pause"), (1, 1));
    // A request again, or a pause agreed on, is no coming back.
    let again = "a:asked_space b:waited a:asked_space_with_time a:agreed_pause b:went_after";
    assert_eq!(space(again), (0, 2));
    // The asker's own reaching out is no pursuit of the asker.
    assert_eq!(space("a:asked_space a:messaged_again b:reassured"), (1, 1));
    // Each for themselves.
    let both = "a:asked_space b:asked_space a:pursue b:repair a:repair";
    assert_eq!(space(both), (1, 2));
    // Nothing is told after it.
    assert_eq!(space("b:pursue a:asked_space quiet"), (0, 0));
}

#[test]
fn shares_have_entries_and_an_interval_over_episodes() {
    let kept = "a:said_need b:listened b:asked_space a:waited";
    let not = "a:said_need b:left_room b:asked_space a:called_again";
    let mut lines = vec![kept; 6];
    lines.extend([not; 4]);
    let journal = acted(&lines);
    let signs = found(&journal);
    for sign in [&signs.need_said, &signs.space_without_pursuit] {
        assert_eq!(counts(sign), (6, 10));
        let six: Vec<_> = (0..6).map(|i| id(&format!("t{i:04}"))).collect();
        assert_eq!(sign.entries, six);
        let [Some(low), Some(high)] = sign.ci95.expect("ten episodes") else {
            panic!("two bounds");
        };
        // One move an episode: a binomial of 10 with 0.6, whose terms summed reach 2.5 % at 3 and
        // 97.5 % at 9.
        close(low, 0.3, 1e-9);
        close(high, 0.9, 1e-9);
        assert_eq!(sign.too_few, None);
    }
    assert_eq!(found(&swapped(&journal)), signs);
}

#[test]
fn moves_of_one_evening_give_a_share_without_an_interval() {
    let line = "a:said_need b:listened ".repeat(5);
    let said = found(&acted(&[&line])).need_said;
    assert_eq!(counts(&said), (5, 5));
    assert_eq!((said.share, said.ci95), (Some(1.0), None));
    let few = found(&acted(&["a:said_need b:listened"; 4])).need_said;
    assert_eq!((few.share, few.ci95), (None, None));
    assert_eq!(few.too_few.map(|few| (few.have, few.need)), Some((4, 5)));
}

#[test]
fn the_second_telling_is_not_read() {
    let mut journal = acted(&["a:pursue b:withdraw"]);
    acted_by_b_too(
        &mut journal,
        "t0000",
        "b:said_need a:listened b:asked_space a:waited",
    );
    let signs = found(&journal);
    assert_eq!(counts(&signs.need_said), (0, 0));
    assert_eq!(counts(&signs.space_without_pursuit), (0, 0));
}

#[test]
fn received_repairs_stand_by_quarter() {
    // The first quarter of 2024 has 91 days, and ends two hours earlier by the clock in Berlin.
    let quarter = 91.0 * 24.0;
    let mut lines: Vec<String> = (0..6)
        .map(|i| format!("ap@{} br!@{}", 10 * i, 10 * i + i + 1))
        .collect();
    lines.push(format!("ap@{} br!", quarter - 3.0));
    lines.push(format!("ap@{} br!@{}", quarter - 2.0, quarter + 1.0));
    lines.push("ap br!".to_owned());
    let journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    let quarters = found(&journal).received_by_quarter;
    let names: Vec<String> = quarters.iter().map(|q| q.quarter.to_string()).collect();
    assert_eq!(names, ["2024-Q1", "2024-Q2"]);
    let first = quarters[0].received.found().expect("six");
    assert_eq!((first.n, first.events, first.left_out), (6, 6, 1));
    assert_eq!(first.median_hours, Some(3.0));
    assert_eq!(first.entries.len(), 6);
    let few = |of: &Measured<_>| matches!(of, Measured::TooFew(few) if few.have == 1);
    assert!(few(&quarters[1].received));
}

#[test]
fn all_quarters_together_are_the_received_repair_time() {
    let lines: Vec<String> = (0..7)
        .map(|i| format!("ap@{} br!@{}", 10 * i, 10 * i + i % 3))
        .collect();
    let mut journal = told(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    let all = analyse(&journal);
    let quarters = &all.security_signs.received_by_quarter;
    let one = quarters[0].received.found().expect("seven");
    let time = all.repair_time.found().expect("seven");
    let time = time.received.found().expect("seven");
    assert_eq!((one.n, one.events), (time.n, time.events));
    assert_eq!(one.median_hours, time.median_hours);
    assert_eq!(one.median_ci95, time.median_ci95);
    // A year later, with nothing in between, it is another quarter.
    journal.tellings[6].moves[0].at = Some(hour(8_800.0));
    assert_eq!(found(&journal).received_by_quarter.len(), 2);
}

#[test]
fn an_empty_journal_shows_no_signs() {
    let signs = found(&told(&[]));
    assert_eq!(counts(&signs.need_said), (0, 0));
    assert_eq!(counts(&signs.space_without_pursuit), (0, 0));
    assert_eq!(signs.received_by_quarter, []);
}

#[test]
fn where_every_need_was_met_the_interval_still_has_a_width() {
    let signs = found(&acted(&["a:said_need b:listened"; 9]));
    assert_eq!(signs.need_said.share, Some(1.0));
    let wilson = patterns::wilson(9, 9);
    assert_eq!(signs.need_said.ci95, Some(wilson));
    assert!(wilson[0] < Some(0.8));
}
