use std::sync::LazyLock;

use domain::Journal;

use crate::couple::{day, empty, evenings, observe};
use crate::made::{Made, both};

/// More episodes than stand one by one.
pub fn journal() -> Journal {
    let mut journal = empty();
    evenings(&mut journal, day("2022-01-01"), 900, 2);
    observe(&mut journal);
    journal
}

/// Their document, made once.
pub fn made() -> &'static Made {
    static MADE: LazyLock<Made> = LazyLock::new(|| both(&journal()));
    &MADE
}

#[test]
fn what_is_long_ago_stands_by_the_month_and_is_counted_like_all_others() {
    let text = &made().text;
    assert!(text.contains("450 episodes"), "{text}");
    assert!(
        text.contains("The latest 400 stand one by one. The 50 before them"),
        "{text}"
    );
    assert!(text.contains("January 2022 1 to 16 16"), "{text}");
    assert!(text.contains("April 2022 46 to 50 5"), "{text}");
    assert!(!text.contains("Evening 49,") && text.contains("Evening 50,"));
    assert!(text.contains("number 51") && text.contains("number 450"));
}

#[test]
fn a_long_table_is_cut_into_its_months_or_its_quarters_and_a_short_one_is_not() {
    let text = |days, every| {
        let mut journal = empty();
        evenings(&mut journal, day("2026-01-01"), days, every);
        observe(&mut journal);
        both(&journal).text
    };
    let of_months = text(181, 1);
    assert!(of_months.contains("January 2026 When 1 January"));
    assert!(of_months.contains("February 2026 When"));
    assert!(of_months.contains("number 31 ") && of_months.contains("number 32 "));
    let of_quarters = text(306, 3);
    assert!(of_quarters.contains("1 January to 29 March 2026 When"));
    assert!(of_quarters.contains("1 April to 30 June 2026 When 1 April"));
    assert!(of_quarters.contains("number 30 ") && of_quarters.contains("number 31 "));
    let short = text(181, 2);
    assert!(!short.contains("January 2026 When") && !short.contains("March 2026 When"));
}
