use domain::{
    About, Change, Draft, Id, PartOfDay, Role, Scope, SealKey, SealKeyGiven, SealRefusal,
    SealStage, SealWish, Sealing, ShareChoice, open_sealed, sealing, take_back_sealed,
};

use crate::{BOTH, Book, ZONE, body, book, id, kept};

const A: Role = Role::A;
const B: Role = Role::B;

fn about() -> About {
    About {
        day: "2026-06-21".parse().expect("a date"),
        part: Some(PartOfDay::Evening),
    }
}

fn wish(beside: Option<&str>) -> Change {
    Change::SealChosen(Some(SealWish {
        choice: BOTH,
        about: about(),
        beside: beside.map(id),
    }))
}

/// Sam's telling, kept and sealed as `drawn-1`; Noa's, kept and sealed beside it as `drawn-2`.
fn two() -> Book {
    let mut book = one();
    book.keeps(B, "b", kept(B, "noa's words"));
    book.keeps(B, "b", wish(Some("drawn-1")));
    book.settle(B);
    book
}

fn one() -> Book {
    let mut book = book();
    book.keeps(A, "a", kept(A, "sam's words"));
    book.keeps(A, "a", wish(None));
    book.settle(A);
    book
}

/// Presses Open; answers what was written.
fn open(book: &mut Book, who: Role) -> Result<Vec<Draft>, SealRefusal> {
    let own = if who == A { "a" } else { "b" };
    let state = book.state(who);
    let mut drawn = 0;
    let drafts = open_sealed(&state, &id(own), || {
        drawn += 1;
        id(&format!("open-{who:?}-{drawn}-{}", book.written()))
    })?;
    book.write(who, drafts.clone());
    Ok(drafts)
}

fn take_back(book: &mut Book, who: Role) -> Result<(), SealRefusal> {
    let own = if who == A { "a" } else { "b" };
    let drafts = take_back_sealed(&book.state(who), &id(own))?;
    book.write(who, drafts);
    Ok(())
}

fn stage(book: &Book, sealed: &str) -> Option<SealStage> {
    let (sams, noas) = (book.state(A), book.state(B));
    let stage = sams.seal_stage(&id(sealed));
    assert_eq!(stage, noas.seal_stage(&id(sealed)), "both read the same");
    stage
}

fn keys(drafts: &[Draft]) -> usize {
    let is_key = |d: &&Draft| matches!(d.change, Change::SealKeyGiven(_));
    drafts.iter().filter(is_key).count()
}

fn sealed(book: &Book, who: Role) -> Vec<Id> {
    book.state(who).sealed().map(|(id, _)| id.clone()).collect()
}

#[test]
fn the_other_sees_one_line_and_nothing_more() {
    let mut book = one();
    book.set("2026-06-18 12:30");
    let state = book.state(B);
    let (_, seen) = state.sealed().next().expect("one");
    assert_eq!((seen.author, seen.body.about), (A, about()));
    let line = serde_json::to_string(&seen.body).expect("JSON");
    assert!(!line.contains("words") && !line.contains("messaged"));
    assert!(state.ours(ZONE).tellings.is_empty());
    assert!(state.ours(ZONE).observed.is_empty());
    assert!(state.my_pages(ZONE).tellings.is_empty());
    assert_eq!(book.state(A).my_pages(ZONE).tellings.len(), 1);
}

#[test]
fn sealing_settles_like_a_share() {
    let mut book = book();
    book.set("2026-06-18 23:00");
    book.keeps(A, "a", kept(A, "words"));
    book.keeps(A, "a", wish(None));
    assert_eq!(
        sealing(&book.state(A), &id("a")),
        Sealing::Settles { change: false }
    );
    assert!(book.settle(A).is_empty());
    book.set("2026-06-19 09:00");
    book.settle(A);
    assert_eq!(sealed(&book, B).len(), 1);
    assert_eq!(sealing(&book.state(A), &id("a")), Sealing::Stands);
    assert!(book.settle(A).is_empty());
}

#[test]
fn taken_back_before_it_takes_effect_it_leaves_no_trace() {
    let mut book = book();
    book.keeps(A, "a", kept(A, "words"));
    book.keeps(A, "a", wish(None));
    take_back(&mut book, A).expect("taken back");
    assert!(book.settle(A).is_empty());
    assert_eq!(sealing(&book.state(A), &id("a")), Sealing::No);
}

#[test]
fn no_key_is_there_before_both_have_pressed_open_and_then_the_seconds_comes_first() {
    for (first, second) in [(A, B), (B, A)] {
        let mut book = two();
        assert_eq!(keys(&open(&mut book, first).expect("pressed")), 0);
        assert_eq!(keys(&book.settle(first)), 0);
        assert_eq!(keys(&book.settle(second)), 0);
        let sealed_id = if first == A { "drawn-1" } else { "drawn-2" };
        assert_eq!(stage(&book, sealed_id), Some(SealStage::Consented));
        assert_eq!(keys(&open(&mut book, second).expect("pressed")), 1);
        assert_eq!(book.seen(), [""; 0], "one key alone shows nothing");
        assert_eq!(stage(&book, "drawn-1"), Some(SealStage::Opening));
        assert_eq!(keys(&book.settle(second)), 0);
        assert_eq!(keys(&book.settle(first)), 1);
        assert_eq!(stage(&book, "drawn-1"), Some(SealStage::Open));
        assert_eq!(stage(&book, "drawn-2"), Some(SealStage::Open));
        let mut seen = book.seen();
        seen.sort();
        assert_eq!(seen, ["noa's words", "sam's words"]);
        for reader in [A, B] {
            let journal = book.state(reader).ours(ZONE);
            assert_eq!(
                journal.links.len(),
                1,
                "both agreed that they are of one event"
            );
            assert!(sealed(&book, reader).is_empty());
        }
        assert!(book.settle(first).is_empty() && book.settle(second).is_empty());
    }
}

#[test]
fn a_key_comes_whatever_the_hour() {
    let mut book = two();
    open(&mut book, A).expect("pressed");
    book.set("2026-06-18 23:30");
    assert_eq!(keys(&open(&mut book, B).expect("pressed")), 1);
    assert_eq!(keys(&book.settle(A)), 1);
    assert_eq!(book.seen().len(), 2);
}

#[test]
fn once_both_have_pressed_open_neither_takes_back() {
    let mut book = two();
    open(&mut book, A).expect("pressed");
    open(&mut book, B).expect("pressed");
    assert_eq!(take_back(&mut book, B), Err(SealRefusal::Opening));
    assert_eq!(take_back(&mut book, A), Err(SealRefusal::Opening));
    // Nor does it help to write it all the same, once the key is there.
    book.shares(B, "drawn-2", Change::SealTakenBack);
    book.settle(A);
    assert_eq!(book.seen().len(), 2);
}

#[test]
fn until_then_either_takes_back_and_the_others_open_goes_with_it() {
    for who in [A, B] {
        let mut book = two();
        open(&mut book, A).expect("pressed");
        take_back(&mut book, who).expect("taken back");
        assert_eq!(sealed(&book, A).len(), 1);
        assert_eq!(open(&mut book, who), Err(SealRefusal::NotSealed));
        assert_eq!(open(&mut book, who.other()), Err(SealRefusal::Alone));
        // Sealed once more it is another: Open is pressed anew by both.
        let beside = (who == B).then_some("drawn-1");
        let own = if who == A { "a" } else { "b" };
        book.keeps(who, own, wish(beside));
        book.settle(who);
        assert_eq!(stage(&book, "drawn-1"), Some(SealStage::Sealed));
        assert_eq!(keys(&open(&mut book, B).expect("pressed")), 0);
        assert_eq!(keys(&open(&mut book, A).expect("pressed")), 1);
    }
}

#[test]
fn an_open_is_for_what_stood_then() {
    let mut book = two();
    open(&mut book, B).expect("pressed");
    book.keeps(A, "a", kept(A, "sam's other words"));
    assert_eq!(open(&mut book, A), Err(SealRefusal::Changed));
    book.settle(A);
    assert_eq!(stage(&book, "drawn-2"), Some(SealStage::Sealed));
    assert!(
        book.state(B)
            .sealed_telling(&id("drawn-1"))
            .expect("one")
            .changed_ms
            .is_some()
    );
    assert_eq!(keys(&open(&mut book, A).expect("pressed")), 0);
    assert_eq!(keys(&open(&mut book, B).expect("pressed")), 1);
    book.settle(A);
    assert!(book.seen().contains(&"sam's other words".to_owned()));
}

#[test]
fn a_change_after_open_is_a_change_of_a_share() {
    let mut book = two();
    open(&mut book, A).expect("pressed");
    book.keeps(A, "a", kept(A, "sam's later words"));
    open(&mut book, B).expect("pressed");
    let opened = book.settle(A);
    assert_eq!(keys(&opened), 1);
    assert!(
        book.seen().contains(&"sam's words".to_owned()),
        "what was sealed opens"
    );
    book.settle(A);
    let state = book.state(B);
    let seen = state.visible_telling(&id("drawn-1")).expect("open");
    assert!(seen.changed_ms.is_some());
    assert!(book.seen().contains(&"sam's later words".to_owned()));
    book.keeps(A, "a", Change::ShareChosen(ShareChoice::NOTHING));
    book.settle(A);
    assert_eq!(book.seen(), ["noa's words"]);
}

#[test]
fn a_key_that_does_not_fit_opens_nothing_and_brings_no_other_key() {
    let mut book = two();
    open(&mut book, A).expect("pressed");
    let drafts = open_sealed(&book.state(B), &id("b"), || id("forged")).expect("pressed");
    let forged = drafts.into_iter().map(|mut draft| {
        if let Change::SealKeyGiven(SealKeyGiven { key, .. }) = &mut draft.change {
            *key = SealKey([0; 32]);
        }
        draft
    });
    let forged = forged.collect();
    book.write(B, forged);
    assert_eq!(stage(&book, "drawn-1"), Some(SealStage::DoesNotOpen));
    assert_eq!(stage(&book, "drawn-2"), Some(SealStage::DoesNotOpen));
    assert_eq!(keys(&book.settle(A)), 0);
    assert_eq!(book.seen(), [""; 0]);
    take_back(&mut book, A).expect("nothing of the other's was to be had for it");
    assert_eq!(stage(&book, "drawn-2"), Some(SealStage::DoesNotOpen));
}

#[test]
fn whoever_presses_open_and_gives_no_key_gets_none() {
    let mut book = two();
    open(&mut book, A).expect("pressed");
    let drafts = open_sealed(&book.state(B), &id("b"), || id("held-back")).expect("pressed");
    let consent_alone = drafts.into_iter().take(1).collect();
    book.write(B, consent_alone);
    assert_eq!(keys(&book.settle(A)), 0);
    take_back(&mut book, A).expect("taken back");
    assert_eq!(book.seen(), [""; 0]);
}

#[test]
fn nobody_opens_or_takes_back_for_the_other() {
    let mut book = two();
    book.shares(B, "drawn-1", Change::SealTakenBack);
    assert_eq!(sealed(&book, A).len(), 2);
    let consent = open(&mut book, A).expect("pressed").remove(0).change;
    book.shares(B, "in-sams-name", consent);
    assert_eq!(stage(&book, "drawn-1"), Some(SealStage::Consented));
    assert_eq!(stage(&book, "drawn-2"), Some(SealStage::Sealed));
}

#[test]
fn what_one_erases_later_leaves_the_others_open() {
    let mut book = two();
    open(&mut book, A).expect("pressed");
    open(&mut book, B).expect("pressed");
    book.settle(A);
    for subject in ["a", "drawn-1"] {
        book.erase(subject);
    }
    assert_eq!(book.seen(), ["noa's words"]);
    assert!(sealed(&book, A).is_empty());
}

#[test]
fn removing_takes_the_sealed_one_back_and_bringing_back_seals_it_anew() {
    let mut book = two();
    let drafts = domain::hide_sealed(&book.state(A), &id("a")).expect("hidden");
    book.write(A, drafts);
    book.keeps(A, "a", Change::Removed);
    book.settle(A);
    assert_eq!(sealed(&book, B), [id("drawn-2")]);
    book.keeps(A, "a", Change::Restored);
    book.settle(A);
    assert_eq!(sealed(&book, B), [id("drawn-1"), id("drawn-2")]);
}

#[test]
fn alone_it_does_not_open() {
    let mut book = one();
    assert_eq!(open(&mut book, A), Err(SealRefusal::Alone));
    assert_eq!(open(&mut book, B), Err(SealRefusal::NotSealed));
}

#[test]
fn afraid_and_what_was_not_chosen_are_in_no_envelope() {
    let mut book = book();
    let mut afraid = body(A, "words");
    afraid.afraid = true;
    book.keeps(A, "a", Change::from(afraid));
    let moves_alone = SealWish {
        choice: crate::MOVES,
        about: about(),
        beside: None,
    };
    book.keeps(A, "a", Change::SealChosen(Some(moves_alone)));
    for draft in book.settle(A) {
        let (Scope::Shared, Change::SealedPut(body)) = (draft.scope, draft.change) else {
            continue;
        };
        let state = book.state(A);
        let own = state.seals()[&id("a")].sealed.clone().expect("sealed");
        let place = domain::SealPlace {
            author: A,
            id: &own.id,
        };
        let text = crate::toy::open(&place, &body.envelope, &own.key).expect("opens");
        let text = String::from_utf8(text).expect("JSON");
        assert!(!text.contains("afraid") && !text.contains("words\":{"));
    }
}

#[test]
fn hexadecimal_of_another_length_is_refused() {
    let read = |text: &str| serde_json::from_str::<SealKey>(&format!("\"{text}\""));
    assert!(read(&"0f".repeat(32)).is_ok());
    for wrong in ["", "0", "0g", &"0f".repeat(31), "ä"] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
}
