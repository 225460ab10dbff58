use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use instruments::{Grant, Kind, Language, Missing, Words, by_id, read, shipped};

use crate::answers;

/// Every file in the folder, by name.
fn files() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/instruments");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let file = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().expect("a plain name");
        let text = fs::read_to_string(entry.path()).expect("text");
        (name, text)
    };
    entries
        .map(|entry| file(entry.expect("readable")))
        .collect()
}

#[test]
fn every_file_reads_and_is_shipped_under_its_name() {
    let files = files();
    assert_eq!(files.len(), shipped().len());
    for (name, text) in files {
        let read = read(&name, &text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(name, format!("{}.toml", read.id));
        assert_eq!(by_id(&read.id), Some(&read));
    }
}

#[test]
fn each_names_two_sources_that_were_read() {
    for instrument in shipped() {
        let read = instrument.sources.iter().filter(|s| s.read.is_some());
        assert!(read.count() >= 2, "{}", instrument.id);
        let own = instrument.sources.iter().filter(|s| s.url.is_none());
        assert!(own.count() < instrument.sources.len(), "{}", instrument.id);
    }
}

#[test]
fn text_is_shipped_only_where_its_terms_are_known() {
    for instrument in shipped() {
        assert!(!instrument.licence.terms.is_empty(), "{}", instrument.id);
        let unclear = instrument.licence.grant == Grant::Unclear;
        assert_eq!(unclear, instrument.kind == Kind::ScoreEntry);
        assert_eq!(unclear, instrument.items.is_empty());
    }
}

#[test]
fn our_own_words_are_there_in_each_language() {
    let whole = |words: &Words| Language::ALL.iter().all(|l| words.get(*l).is_some());
    for instrument in shipped() {
        let labels = instrument.subscales.iter().map(|s| &s.label);
        let own = [&instrument.name, &instrument.about, &instrument.note];
        assert!(
            own.into_iter().chain(labels).all(whole),
            "{}",
            instrument.id
        );
    }
}

#[test]
fn items_of_others_are_english_and_ours_are_in_each_language() {
    for instrument in shipped() {
        let expected: &[Language] = match instrument.licence.grant {
            Grant::Ours | Grant::Unclear => &Language::ALL,
            _ => &[Language::En],
        };
        assert_eq!(instrument.languages(), expected, "{}", instrument.id);
    }
}

#[test]
fn nobody_is_told_a_missing_rule_that_no_source_has() {
    for subscale in shipped().iter().flat_map(|i| &i.subscales) {
        assert_eq!(subscale.missing, Missing::All);
    }
}

#[test]
fn a_change_is_weighed_only_where_it_is_sourced() {
    let weighed: Vec<(&str, &str)> = shipped()
        .iter()
        .flat_map(|i| i.subscales.iter().map(|s| (i.id.as_str(), s)))
        .filter(|(_, subscale)| subscale.reliable_change.is_some())
        .map(|(id, subscale)| (id, subscale.id.as_str()))
        .collect();
    assert_eq!(weighed, [("rdas", "total")]);
}

/// Two forms of one index share item ids: the same id is the same text on the same scale, and the
/// items that both have stand in the same order.
#[test]
fn an_item_id_is_one_text_in_one_order() {
    let (short, long) = (answers::shipped("csi-4"), answers::shipped("csi-16"));
    let shared = |of: &instruments::Instrument, other: &instruments::Instrument| -> Vec<String> {
        let ids = of.items.iter().map(|item| item.id.clone());
        ids.filter(|id| other.item(id).is_some()).collect()
    };
    assert_eq!(shared(short, long), ["1", "12", "19", "22"]);
    assert_eq!(shared(short, long), shared(long, short));
    for id in shared(short, long) {
        let (one, other) = (short.item(&id), long.item(&id));
        assert_eq!(one.map(|i| &i.text), other.map(|i| &i.text));
        let scale = |of: &instruments::Instrument| {
            let item = of.item(&id).expect("it is there");
            of.response_of(item).cloned()
        };
        assert_eq!(scale(short), scale(long));
    }
}

#[test]
fn no_text_stands_twice_in_one_questionnaire() {
    for instrument in shipped() {
        let mut texts = BTreeMap::new();
        for item in &instrument.items {
            let text = format!("{:?}{:?}", item.text, item.poles);
            assert_eq!(texts.insert(text, &item.id), None, "{}", instrument.id);
        }
    }
}

/// No label sorts people, and nothing that is shown speaks of a line between sound and unsound.
#[test]
fn no_type_and_no_cut_off_is_named() {
    let not_said = [
        "secure",
        "insecure",
        "dismissive",
        "preoccupied",
        "disorganized",
        "disorganised",
        "distressed",
        "dysfunction",
        "cut-off",
        "cutoff",
        "clinical",
        "diagnos",
        "disorder",
        "healthy",
        "toxic",
        "introvert",
        "extrovert",
        "neurotic",
    ];
    for instrument in shipped() {
        let labels = instrument.subscales.iter().map(|s| &s.label);
        let own = [&instrument.about, &instrument.note];
        for words in own.into_iter().chain(labels) {
            let said = words.en.to_lowercase();
            for word in not_said {
                assert!(!said.contains(word), "{}: {word}", instrument.id);
            }
        }
    }
}

#[test]
fn ids_of_questionnaires_and_of_their_parts_are_plain() {
    let plain = |id: &str| {
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
        !id.is_empty() && id.chars().all(letter)
    };
    let mut ids = BTreeSet::new();
    for instrument in shipped() {
        assert!(plain(&instrument.id) && ids.insert(&instrument.id));
        assert!(instrument.items.iter().all(|item| plain(&item.id)));
        assert!(instrument.subscales.iter().all(|s| plain(&s.id)));
    }
}
