//! Whatever a chat export holds, reading it ends in a transcript that is in order, or in an error.
//! Run by `cargo +nightly fuzz run TARGET`, and by the tests of `chat` over the corpus and seeded
//! changes of it.

use chat::{Choices, DateOrder, Format, Source, THRESHOLD, between, bursts, read};
use chrono_tz::Tz;

/// Reads the bytes as a file of this format, in a zone whose clock is changed.
pub fn read_as(format: Format, bytes: &[u8]) {
    let source = Source::held("export", bytes);
    for order in [DateOrder::Dmy, DateOrder::Mdy] {
        let choices = Choices {
            format: Some(format),
            order: Some(order),
            zone: Some(Tz::Europe__Berlin),
            ..Choices::default()
        };
        let Ok(transcript) = read(&source, &choices, &mut |_, _| true) else {
            return;
        };
        assert_eq!(transcript.format, format);
        assert!(
            transcript
                .messages
                .is_sorted_by_key(|message| message.at_ms)
        );
        let counted: u64 = transcript
            .senders
            .iter()
            .map(|sender| sender.messages)
            .sum();
        assert_eq!(counted, transcript.messages.len() as u64);
        let lines = 1 + memchr::memchr_iter(b'\n', bytes).count() as u64;
        assert!(
            transcript
                .skipped
                .iter()
                .all(|skipped| skipped.line <= lines)
        );
        if transcript.senders.len() >= 2 {
            for burst in bursts(&between(&transcript, 0, 1)) {
                assert!(burst.from_ms <= burst.to_ms && burst.score >= THRESHOLD);
            }
        }
    }
}
