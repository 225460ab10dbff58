//! The reader's own load line.

use domain::{CheckIn, Journal, Reader, Role, Strength};
use patterns::{LoadDay, counted, load};

use crate::couple::{close, day, hour, id, swapped, told, told_by_b_too};

fn of(journal: &Journal, reader: Reader) -> Option<Vec<LoadDay>> {
    load(&counted(journal), &journal.check_ins, reader)
}

fn of_a(journal: &Journal) -> Vec<(chrono::NaiveDate, f64)> {
    let days = of(journal, Reader::A).expect("a reader");
    days.iter().map(|day| (day.date, day.value)).collect()
}

fn check_in(author: Role, hours: f64, tank: Option<i64>) -> CheckIn {
    CheckIn {
        id: id(&format!("c{hours}")),
        author,
        at: hour(hours),
        close: None,
        at_ease: None,
        tank: tank.map(|tank| Strength::try_from(tank).expect("0 to 10")),
    }
}

/// By hand: 8 + 2, halved over two weeks to 5, and 6 more; then 14 years on nothing is left.
#[test]
fn half_is_left_after_two_weeks() {
    let mut journal = told(&["ap^8@12 bw ap^2@13"]);
    journal.check_ins = vec![
        check_in(Role::A, 24.0 * 14.0 + 8.0, Some(4)),
        check_in(Role::A, 24.0 * 21.0 + 8.0, Some(10)),
        check_in(Role::A, 24.0 * 5_000.0 + 8.0, Some(7)),
    ];
    let days = of_a(&journal);
    let dates: Vec<_> = days.iter().map(|(date, _)| *date).collect();
    assert_eq!(dates, [day(0), day(14), day(21), day(5_000)]);
    let by_hand = [10.0, 11.0, 11.0 / 2f64.sqrt(), 3.0];
    for ((_, value), by_hand) in days.iter().zip(by_hand) {
        close(*value, by_hand, 1e-9);
    }
}

#[test]
fn only_what_is_the_readers_own_counts() {
    let mut journal = told(&["ap^5@12 bw"]);
    told_by_b_too(&mut journal, "t0000", "ap@12 bw^9@13");
    journal.check_ins = vec![
        check_in(Role::B, 10.0, Some(0)),
        check_in(Role::A, 11.0, None),
    ];
    assert_eq!(of_a(&journal), [(day(0), 5.0)]);
    let b = of(&journal, Reader::B).expect("a reader");
    assert_eq!(b.len(), 1);
    close(b[0].value, 19.0, 0.0);
    assert_eq!(of(&journal, Reader::Ours), None);
    assert_eq!(
        of(&swapped_too(&journal), Reader::B),
        of(&journal, Reader::A)
    );
}

fn swapped_too(journal: &Journal) -> Journal {
    let mut other = swapped(journal);
    for check_in in &mut other.check_ins {
        check_in.author = check_in.author.other();
    }
    other
}

#[test]
fn of_several_check_ins_a_day_the_last_that_says_one_counts() {
    let mut journal = told(&[]);
    journal.check_ins = vec![
        check_in(Role::A, 20.0, Some(3)),
        check_in(Role::A, 9.0, Some(9)),
        check_in(Role::A, 21.0, None),
    ];
    assert_eq!(of_a(&journal), [(day(0), 7.0)]);
}

#[test]
fn moves_without_a_time_are_of_their_episodes_day_or_of_none() {
    let journal = told(&["bw@30 ap^4 ap^3@60", "ap^9 bw", "ap^2@day"]);
    assert_eq!(of_a(&journal).len(), 3);
    assert_eq!(of_a(&journal)[0], (day(0), 2.0));
    let left = 2.0 * 0.5f64.powf(1.0 / 14.0);
    close(of_a(&journal)[1].1, left + 4.0, 1e-12);
    assert_eq!(of_a(&told(&["ap^9 bw"])), []);
    assert_eq!(of_a(&told(&[])), []);
}

#[test]
fn what_is_left_out_of_figures_adds_nothing() {
    let mut journal = told(&["ap^5@12 bw", "ap^5@80 bw"]);
    journal.tellings[1].in_figures = false;
    assert_eq!(of_a(&journal), [(day(0), 5.0)]);
}
