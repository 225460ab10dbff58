use domain::{Ciphertext, Commitment, Envelope, Id, Role, SealKey, SealPlace};
use proptest::prelude::*;
use vault::{open_text, seal_text};

fn id(text: &str) -> Id {
    Id::try_from(text).expect("an id")
}

fn place(id: &Id) -> SealPlace<'_> {
    SealPlace {
        author: Role::A,
        id,
    }
}

#[test]
fn a_sealed_text_opens_with_its_own_key_in_its_own_place_alone() {
    let (here, there) = (id("here"), id("there"));
    let (key, envelope) = seal_text(&place(&here), b"what I needed");
    let opened = open_text(&place(&here), &envelope, &key);
    assert_eq!(opened.as_deref(), Some(&b"what I needed"[..]));
    let (other_key, other) = seal_text(&place(&here), b"what I needed");
    assert!(open_text(&place(&here), &envelope, &other_key).is_none());
    assert!(open_text(&place(&here), &other, &key).is_none());
    assert!(open_text(&place(&there), &envelope, &key).is_none());
    let by_the_other = SealPlace {
        author: Role::B,
        id: &here,
    };
    assert!(open_text(&by_the_other, &envelope, &key).is_none());
}

#[test]
fn a_text_that_was_not_committed_to_does_not_open() {
    let here = id("here");
    let (key, envelope) = seal_text(&place(&here), b"one");
    let (_, other) = seal_text(&place(&here), b"two");
    let swapped = Envelope {
        commitment: other.commitment,
        ..envelope
    };
    assert!(open_text(&place(&here), &swapped, &key).is_none());
}

#[test]
fn the_length_tells_little() {
    let here = id("here");
    let length = |text: &[u8]| seal_text(&place(&here), text).1.ciphertext.0.len();
    assert_eq!(length(b""), length(&[b'x'; 4000]));
    assert_eq!(length(&[b'x'; 4100]), length(&[b'x'; 8000]));
    assert!(length(&[b'x'; 4000]) < length(&[b'x'; 4100]));
}

#[test]
fn the_same_text_is_never_sealed_the_same() {
    let here = id("here");
    let (one, two) = (
        seal_text(&place(&here), b"x"),
        seal_text(&place(&here), b"x"),
    );
    assert_ne!(one.0, two.0);
    assert_ne!(one.1.ciphertext, two.1.ciphertext);
    assert_ne!(one.1.commitment, two.1.commitment);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn what_is_no_envelope_opens_to_nothing(
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
        key in any::<[u8; 32]>(),
        commitment in any::<[u8; 32]>(),
    ) {
        let envelope = Envelope {
            ciphertext: Ciphertext(bytes),
            commitment: Commitment(commitment),
        };
        let here = id("here");
        prop_assert!(open_text(&place(&here), &envelope, &SealKey(key)).is_none());
    }

    #[test]
    fn what_is_sealed_is_what_is_opened(text in proptest::collection::vec(any::<u8>(), 0..20_000)) {
        let here = id("here");
        let (key, envelope) = seal_text(&place(&here), &text);
        prop_assert_eq!(open_text(&place(&here), &envelope, &key), Some(text));
    }
}
