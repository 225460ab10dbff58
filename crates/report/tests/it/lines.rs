//! A line to bring that names an entry and has no words of its own.

use domain::{Journal, Language, Line, LineKind, Role, When};
use report::{LeftOut, Options, Part, Selection};

use crate::couple::{day, id, summer};
use crate::made::made;

/// Noa brings the Thursday, without a word.
fn brought() -> Journal {
    let mut journal = summer();
    journal.lines = vec![Line {
        id: Some(id("line")),
        author: Role::B,
        at: When::Day(day("2026-07-21")),
        kind: LineKind::Bring,
        text: String::new(),
        telling: Some(id("noa-thursday")),
        agreed: None,
        brought: None,
    }];
    for telling in &mut journal.tellings {
        telling.words.bring.clear();
    }
    journal
}

fn page_1(journal: &Journal, options: &Options) -> String {
    made(journal, options).page(1)
}

#[test]
fn it_names_its_entry_and_the_number_in_the_table_in_every_language() {
    for (language, said) in [
        (
            Language::En,
            "like to bring Noa 18 June 2026, texting fight (number 11 in the table) Since",
        ),
        (
            Language::De,
            "Noa 18. Juni 2026, ein Streit per Nachricht (Nummer 11 in der Tabelle) Seit",
        ),
        (
            Language::Es,
            "Noa 18 de junio de 2026, una pelea por mensajes (número 11 de la tabla) Desde",
        ),
    ] {
        let options = Options {
            language,
            ..Options::default()
        };
        let page = page_1(&brought(), &options);
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[test]
fn it_has_no_number_where_no_table_is_printed() {
    let options = Options {
        selection: Selection {
            parts: LeftOut::default().and(Part::Table),
            ..Selection::default()
        },
        ..Options::default()
    };
    let page = page_1(&brought(), &options);
    assert!(
        page.contains("Noa 18 June 2026, texting fight Since"),
        "{page}"
    );
}

#[test]
fn it_says_nothing_of_an_entry_that_is_left_out() {
    let options = Options {
        selection: Selection {
            episodes: [id("sam-thursday")].into(),
            ..Selection::default()
        },
        ..Options::default()
    };
    let page = page_1(&brought(), &options);
    assert!(!page.contains("like to bring"), "{page}");
    assert!(!page.contains("18 June"), "{page}");
}

#[test]
fn own_words_stand_in_place_of_the_name() {
    let mut journal = brought();
    journal.lines[0].text = "That evening, once more.".to_owned();
    let page = page_1(&journal, &Options::default());
    assert!(
        page.contains("Noa That evening, once more. Since"),
        "{page}"
    );
}
