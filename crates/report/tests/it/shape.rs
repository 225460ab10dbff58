use domain::Range;
use report::{Options, Paper, file_name, pdf};

use crate::couple::{day, empty, ms, summer};
use crate::made::{both, made, summer_of_both};

#[test]
fn it_is_tagged_pdf_ua_1_with_a_title_that_names_no_one() {
    let made = summer_of_both();
    assert_eq!(made.property("Tagged"), "yes");
    assert_eq!(made.property("Title"), "Tidemark, 4 May to 31 July 2026");
    assert_eq!(made.property("Author"), "");
    let metadata = made.metadata();
    assert!(metadata.contains("<pdfuaid:part>1<"), "{metadata}");
    assert!(metadata.contains("en"), "{metadata}");
}

#[test]
fn it_is_pdf_a_2a_in_the_same_file_and_dated_by_the_day_alone() {
    let made = summer_of_both();
    let metadata = made.metadata();
    assert!(metadata.contains("<pdfaid:part>2<"), "{metadata}");
    assert!(metadata.contains("<pdfaid:conformance>A<"), "{metadata}");
    let dated = made.property("CreationDate");
    assert!(dated.contains("Jul 31 00:00:00 2026"), "{dated}");
    let clocked = Options {
        now_ms: Some(ms("2026-08-01T23:40:00+02:00")),
        ..Options::default()
    };
    let dated = crate::made::made(&summer(), &clocked).property("CreationDate");
    assert!(dated.contains("Aug  1 00:00:00 2026"), "{dated}");
}

#[test]
fn what_is_of_no_day_makes_no_claim_to_be_an_archive() {
    let metadata = both(&empty()).metadata();
    assert!(metadata.contains("<pdfuaid:part>1<"), "{metadata}");
    assert!(!metadata.contains("pdfaid"), "{metadata}");
}

#[test]
fn the_same_pages_are_laid_out_for_a4_and_for_letter() {
    let on_letter = Options {
        paper: Paper::Letter,
        ..Options::default()
    };
    let letter = made(&summer(), &on_letter);
    assert!(letter.property("Page size").contains("letter"));
    let a4 = summer_of_both();
    assert!(a4.property("Page size").contains("A4"));
    assert!(letter.page(1).contains("How sure this is"));
    assert!(letter.page(2).contains("page 2 of"));
}

#[test]
fn every_page_says_the_range_and_its_number() {
    let made = summer_of_both();
    let pages: u32 = made.property("Pages").parse().expect("a number");
    assert!(pages > 2);
    for number in 1..=pages {
        let page = made.page(number);
        assert!(page.contains("Tidemark · 4 May to 31 July 2026"), "{page}");
        assert!(
            page.contains(&format!("page {number} of {pages}")),
            "{page}"
        );
    }
}

#[test]
fn every_page_says_what_made_it_and_every_part_has_a_bookmark() {
    let made = summer_of_both();
    assert!(
        made.page(2).contains("Made with Tidemark "),
        "{}",
        made.page(2)
    );
    let bookmarks = made.bookmarks();
    for part in [
        "Since our last session",
        "The loop, as they tell it",
        "Rates and intervals",
        "The cycle maps as one loop",
        "Questionnaires",
        "Every episode",
        "Methods in short",
    ] {
        assert!(bookmarks.contains(part), "{part}: {bookmarks}");
    }
}

#[test]
fn figures_have_words_and_tables_have_headers() {
    let structure = summer_of_both().structure();
    for tag in ["H1", "H2", "Figure", "Table", "THead", "TH", "TD"] {
        assert!(structure.contains(tag), "{tag} is missing");
    }
}

#[test]
fn the_file_is_named_by_its_dates_alone() {
    let range = Range {
        from: day("2026-05-04"),
        to: day("2026-07-31"),
    };
    assert_eq!(file_name(range), "Tidemark_2026-05-04_to_2026-07-31.pdf");
}

#[test]
fn the_same_journal_gives_the_same_bytes() {
    let one = pdf(&summer(), &Options::default()).expect("a document");
    assert!(one == pdf(&summer(), &Options::default()).expect("a document"));
}

#[test]
fn printed_on_is_said_when_the_clock_is_given() {
    let options = Options {
        now_ms: Some(ms("2026-08-01T09:00:00+02:00")),
        ..Options::default()
    };
    let page = made(&summer(), &options).page(1);
    assert!(page.contains("printed on 1 August 2026"), "{page}");
}

#[test]
fn a_range_with_nothing_in_it_is_one_honest_page() {
    let mut journal = empty();
    journal.range = Some(Range {
        from: day("2026-05-04"),
        to: day("2027-07-31"),
    });
    let made = both(&journal);
    let text = &made.text;
    assert_eq!(made.property("Pages"), "1");
    for said in [
        "Sam and Noa",
        "Self-reported by both partners",
        "No episode was logged, which says nothing about the days.",
        "0 of 454 days",
        "nothing to be sure of",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for absent in ["The loop, as they tell it", "Too few", "names no teller"] {
        assert!(!text.contains(absent), "{absent}: {text}");
    }
    assert!(both(&empty()).text.contains("Tidemark · no dates"));
}

#[test]
fn a_range_with_nothing_in_it_says_so_and_says_nothing_of_its_days() {
    let nothing = Range {
        from: day("2001-01-01"),
        to: day("2001-01-31"),
    };
    let made = both(&summer().within(nothing));
    let page = made.page(1);
    for honest in [
        "1 January to 31 January 2001",
        "Before you read.",
        "No episode was logged, which says nothing about the days.",
        "How sure this is",
    ] {
        assert!(page.contains(honest), "{honest}: {page}");
    }
    let made_up = [
        "What helped",
        "The loop, as they tell it",
        "Too few",
        "Evening",
    ];
    for made_up in made_up {
        assert!(!made.text.contains(made_up), "{made_up}: {}", made.text);
    }
}
