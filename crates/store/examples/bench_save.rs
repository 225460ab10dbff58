//! How long it takes to keep a telling and a draft, to close, to open and to fold, where a partner
//! has written nothing yet and where there are 20,000 private tellings of ten moves. `cargo run --release -p store --example bench_save`

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use chrono_tz::Europe::Berlin;
use domain::{Act, Change, Draft, Id, Kind, Move, Role, Scope, State, TellingBody, Words};
use store::OpenJournal;
use vault::{Kdf, Passphrase};

const NOW: i64 = 1_780_000_000_000;
const ROUNDS: usize = 11;

fn main() {
    for tellings in [0, 20_000] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        measure(&folder.path().join("journal"), tellings);
    }
}

fn measure(journal: &Path, tellings: usize) {
    let passphrase = Passphrase::from("only measured".to_owned());
    let (mut open, _) =
        OpenJournal::create(journal, &passphrase, Kdf::FLOOR, None).expect("begins");
    let drafts = (0..tellings).map(draft).collect();
    open.append(drafts, NOW, Berlin).expect("writes");
    let size = fs::metadata(journal.join("journal.db"))
        .expect("there")
        .len();
    println!("{tellings} private tellings, {:.1} MB", size as f64 / 1e6);
    let aside = journal.with_file_name("reference");
    say("reference, write and sync 64 KiB", || {
        let mut file = File::create(&aside).expect("created");
        file.write_all(&[7; 65_536])
            .and_then(|()| file.sync_all())
            .expect("synced");
    });
    let mut n = tellings;
    say("keep a telling", || {
        n += 1;
        open.append(vec![draft(n)], NOW, Berlin).expect("writes");
    });
    say("keep a draft", || {
        n += 1;
        open.set_draft(Some(format!("a thought, {n}").into_bytes()))
            .expect("writes");
    });
    let mut closed = Some(open);
    once("close", || closed.take().map(OpenJournal::close));
    let open = once("unlock, with the least key derivation", || {
        OpenJournal::unlock(journal, &passphrase).expect("unlocks")
    });
    let mut state = State::new(Role::A);
    say("fold", || {
        state = State::new(Role::A);
        state.fold(open.revisions().to_vec());
    });
    say("the journal of My pages", || state.my_pages(Berlin));
}

fn draft(n: usize) -> Draft {
    let moves = (0..10).map(|k| {
        let (role, act) = [(Role::A, Act::CalledAgain), (Role::B, Act::NoReply)][k % 2];
        Move::new(Some(role), act)
    });
    Draft {
        scope: Scope::Private,
        subject: Id::try_from(format!("subject-{n}")).expect("an id"),
        change: Change::from(TellingBody {
            moves: moves.collect(),
            kind: Some(Kind::TextingFight),
            words: Words {
                text: "It was about the kitchen again, and then about who had said what."
                    .to_owned(),
                ..Words::default()
            },
            at: None,
            ending: None,
            afraid: false,
            beside: None,
            pause: None,
        }),
    }
}

fn once<T>(what: &str, done: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = done();
    println!(
        "  {what}: {:.1} ms",
        start.elapsed().as_secs_f64() * 1_000.0
    );
    done
}

fn say<T>(what: &str, mut done: impl FnMut() -> T) {
    let time = |_| {
        let start = Instant::now();
        std::hint::black_box(done());
        start.elapsed().as_secs_f64() * 1_000.0
    };
    let mut times: Vec<f64> = (0..ROUNDS).map(time).collect();
    times.sort_by(f64::total_cmp);
    println!("  {what}: {:.1} ms (median of {ROUNDS})", times[ROUNDS / 2]);
}
