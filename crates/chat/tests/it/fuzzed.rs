//! The fuzz targets without a fuzzer: over their corpus and seeded changes of it.

use std::fs;
use std::path::Path;

use chat::Format;
use proptest::prelude::*;
use proptest::sample::Index;

#[path = "../../../../fuzz/src/chats.rs"]
mod chats;

fn corpus(format: Format) -> Vec<Vec<u8>> {
    let name = match format {
        Format::Csv => "chat_table".to_owned(),
        format => format!("chat_{}", format.code()),
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fuzz/corpus")
        .join(name);
    let listed = fs::read_dir(folder).expect("a corpus");
    let mut paths: Vec<_> = listed.map(|found| found.expect("listed").path()).collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| fs::read(path).expect("read"))
        .collect()
}

#[test]
fn the_corpus_of_each_format_is_read() {
    for format in Format::ALL {
        for bytes in corpus(format) {
            chats::read_as(format, &bytes);
            let source = chat::Source::held("export", &bytes);
            let choices = chat::Choices {
                format: Some(format),
                order: Some(chat::DateOrder::Dmy),
                zone: Some(chrono_tz::Tz::UTC),
                ..chat::Choices::default()
            };
            let read = chat::read(&source, &choices, &mut |_, _| true);
            let several = matches!(read, Err(chat::ChatError::NeedsChat(_)));
            assert!(
                several || read.is_ok_and(|chat| chat.messages.len() > 5),
                "{format:?}"
            );
        }
    }
}

/// What befalls the bytes, at a place of them.
#[derive(Clone, Debug)]
enum Harm {
    Cut,
    Drop(usize),
    Repeat(usize),
    Put(u8),
    Token(&'static [u8]),
}

fn harm() -> impl Strategy<Value = Harm> {
    let tokens: Vec<&[u8]> = vec![
        b"\r\n",
        b"\"",
        b"\\x0b",
        b"\\ud800",
        b"]",
        b"[[",
        b"{",
        b"\xff\xfe",
        b"99999999999999999999",
        b"31/12/9999, 23:59 - ",
        b"</div>",
        b": ",
        "\u{200e}".as_bytes(),
        "٣١".as_bytes(),
        b"PM",
    ];
    prop_oneof![
        Just(Harm::Cut),
        (1_usize..60).prop_map(Harm::Drop),
        (1_usize..60).prop_map(Harm::Repeat),
        any::<u8>().prop_map(Harm::Put),
        prop::sample::select(tokens).prop_map(Harm::Token),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]
    #[test]
    fn changed_exports_end_in_a_transcript_or_an_error(
        format in prop::sample::select(Format::ALL.to_vec()),
        which in any::<Index>(),
        harms in prop::collection::vec((any::<Index>(), harm()), 1..6),
    ) {
        let corpus = corpus(format);
        let mut bytes = which.get(&corpus).clone();
        for (at, harm) in harms {
            let at = at.index(bytes.len() + 1);
            match harm {
                Harm::Cut => bytes.truncate(at),
                Harm::Drop(count) => drop(bytes.drain(at..(at + count).min(bytes.len()))),
                Harm::Repeat(count) => {
                    let again = bytes[at..(at + count).min(bytes.len())].to_vec();
                    bytes.splice(at..at, again);
                }
                Harm::Put(byte) => bytes.insert(at, byte),
                Harm::Token(token) => drop(bytes.splice(at..at, token.iter().copied())),
            }
        }
        chats::read_as(format, &bytes);
    }
}
