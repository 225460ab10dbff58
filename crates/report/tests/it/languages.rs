use std::sync::OnceLock;

use domain::{Language, LineKind};
use report::Options;

use crate::couple::{empty, ms, summer};
use crate::made::{Made, made};

/// The summer in a language, made once.
fn summer_in(language: Language) -> &'static Made {
    static MADE: [OnceLock<Made>; 3] = [const { OnceLock::new() }; 3];
    MADE[language as usize].get_or_init(|| {
        let mut journal = summer();
        journal.lines[1].kind = LineKind::Tried;
        made(&journal, &options(language))
    })
}

fn options(language: Language) -> Options {
    Options {
        language,
        now_ms: Some(ms("2026-08-01T09:00:00+02:00")),
        ..Options::default()
    }
}

#[test]
fn a_german_document_is_german_from_its_title_to_its_appendix() {
    let made = summer_in(Language::De);
    assert_eq!(made.property("Title"), "Tidemark, 4. Mai bis 31. Juli 2026");
    assert!(made.metadata().contains("de"), "{}", made.metadata());
    for words in [
        "Seit unserer letzten Sitzung",
        "gedruckt am 1. August 2026",
        "Bitte fragen Sie beide, jeweils allein",
        "Was wir mitbringen möchten",
        "Seit der letzten Sitzung, 12. Juni",
        "Der Kreislauf, wie sie ihn erzählen",
        "Was wir seit dem letzten Mal versucht haben",
        "Seite 1 von",
        "rief noch einmal an",
        "war auf einmal wie leer",
        "Anhang: jeder Übergang",
        // What people wrote stays as they wrote it.
        "Eleven calls in a row.",
    ] {
        assert!(made.text.contains(words), "{words}: {}", made.text);
    }
    for english in ["reached out", "went blank", "Talked it", "Softer", "Rates"] {
        assert!(!made.text.contains(english), "{english}: {}", made.text);
    }
}

#[test]
fn a_spanish_document_is_spanish_from_its_title_to_its_appendix() {
    let made = summer_in(Language::Es);
    for words in [
        "Desde nuestra última sesión",
        "impreso el 1 de agosto de 2026",
        "pregunte a cada una a solas",
        "Desde la última sesión, 12 de junio",
        "volvió a llamar",
        "página 1 de",
        "Apéndice: cada transición",
        "Eleven calls in a row.",
    ] {
        assert!(made.text.contains(words), "{words}: {}", made.text);
    }
}

#[test]
fn numbers_have_the_comma_of_the_language() {
    let hours = |language| summer_in(language).page(2);
    assert!(
        hours(Language::En).contains("12.0 h"),
        "{}",
        hours(Language::En)
    );
    assert!(
        hours(Language::De).contains("12,0 h"),
        "{}",
        hours(Language::De)
    );
    assert!(
        hours(Language::Es).contains("12,0 h"),
        "{}",
        hours(Language::Es)
    );
}

#[test]
fn the_first_page_is_one_page_in_every_language() {
    for language in Language::ALL {
        let (first, second) = (summer_in(language).page(1), summer_in(language).page(2));
        let (sure, rates) = match language {
            Language::En => ("How sure this is", "Rates and intervals"),
            Language::De => ("Wie sicher das ist", "Anteile und Intervalle"),
            Language::Es => ("Qué seguridad tiene", "Proporciones e intervalos"),
        };
        assert!(first.contains(sure), "{first}");
        assert!(second.contains(rates), "{second}");
    }
}

#[test]
fn an_empty_journal_says_so_in_every_language() {
    for (language, none) in [
        (Language::En, "No episode was logged"),
        (Language::De, "Keine Episode wurde festgehalten"),
        (Language::Es, "No se anotó ningún episodio"),
    ] {
        let text = made(&empty(), &options(language)).text;
        assert!(text.contains(none), "{text}");
    }
}
