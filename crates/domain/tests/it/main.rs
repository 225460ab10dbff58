//! Tests of the fold and of what takes effect when.

mod answers;
mod due;
mod exports;
mod forged;
mod ids;
mod lines;
mod links;
mod messages;
mod packed;
mod pauses;
mod published;
mod sealed;
mod settle;
mod toy;

use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use domain::{
    Act, Change, Colour, Draft, Id, Move, PartnerBody, Revision, Role, Scope, ShareChoice, State,
    TellingBody, Words,
};

pub(crate) const ZONE: Tz = Tz::Europe__Berlin;
pub(crate) const MOVES: ShareChoice = ShareChoice {
    moves: true,
    words: false,
};
pub(crate) const WORDS: ShareChoice = ShareChoice {
    moves: false,
    words: true,
};
pub(crate) const BOTH: ShareChoice = ShareChoice {
    moves: true,
    words: true,
};

/// What two partners wrote, in the order in which they wrote it.
pub(crate) struct Book {
    revisions: Vec<Revision>,
    now_ms: i64,
    drawn: u32,
}

/// Thursday 18 June 2026, noon in Berlin: both have been introduced.
pub(crate) fn book() -> Book {
    let mut book = alone();
    book.introduce(Role::B, "Noa", Colour::Rust);
    book
}

/// The same, before the second partner joins.
pub(crate) fn alone() -> Book {
    let mut book = Book {
        revisions: Vec::new(),
        now_ms: ms("2026-06-18 12:00", ZONE),
        drawn: 0,
    };
    book.introduce(Role::A, "Sam", Colour::Teal);
    book
}

impl Book {
    pub(crate) fn introduce(&mut self, who: Role, name: &str, colour: Colour) {
        let body = PartnerBody {
            name: name.to_owned(),
            colour,
        };
        self.shares(who, name, Change::PartnerIntroduced(body));
    }

    pub(crate) fn set(&mut self, local: &str) {
        self.now_ms = ms(local, ZONE);
    }

    pub(crate) fn keeps(&mut self, who: Role, subject: &str, change: Change) {
        self.write(who, vec![draft(Scope::Private, subject, change)]);
    }

    pub(crate) fn shares(&mut self, who: Role, subject: &str, change: Change) {
        self.write(who, vec![draft(Scope::Shared, subject, change)]);
    }

    /// Settles for this partner, as each of their unlocks and locks does; answers what was written.
    pub(crate) fn settle(&mut self, who: Role) -> Vec<Draft> {
        let drawn = &mut self.drawn;
        let state = folded(&self.revisions, who);
        let draw = || {
            *drawn += 1;
            id(&format!("drawn-{drawn}"))
        };
        let drafts = domain::settle(&state, self.now_ms, draw, toy::seal);
        self.write(who, drafts.clone());
        drafts
    }

    /// How many revisions there are.
    pub(crate) fn written(&self) -> usize {
        self.revisions.len()
    }

    /// What was said of this subject is erased.
    pub(crate) fn erase(&mut self, subject: &str) {
        self.revisions.retain(|r| r.subject != id(subject));
    }

    /// The journal as this partner's session has it.
    pub(crate) fn state(&self, who: Role) -> State {
        folded(&self.revisions, who)
    }

    /// The texts of the tellings that both can see.
    pub(crate) fn seen(&self) -> Vec<String> {
        let journal = self.state(Role::A).ours(ZONE);
        journal.tellings.into_iter().map(|t| t.words.text).collect()
    }

    pub(crate) fn write(&mut self, author: Role, drafts: Vec<Draft>) {
        for draft in drafts {
            let same = |r: &&Revision| r.author == author && r.scope == draft.scope;
            let seq = 1 + self.revisions.iter().filter(same).count() as u64;
            self.revisions.push(Revision {
                author,
                scope: draft.scope,
                seq,
                subject: draft.subject,
                zone: ZONE,
                recorded_ms: self.now_ms,
                change: draft.change,
            });
        }
    }
}

/// Chain by chain, as a journal folder is read.
fn folded(revisions: &[Revision], reader: Role) -> State {
    let mut state = State::new(reader).opening_with(toy::open);
    let chains = [
        (Role::A, Scope::Shared),
        (Role::B, Scope::Shared),
        (reader, Scope::Private),
    ];
    let chain = |(author, scope)| {
        let said = move |r: &&Revision| r.author == author && r.scope == scope;
        revisions.iter().filter(said).cloned()
    };
    let read: Vec<Revision> = chains.into_iter().flat_map(chain).collect();
    state.fold(read);
    state
}

pub(crate) fn ms(local: &str, zone: Tz) -> i64 {
    let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").expect("a time");
    let at = zone.from_local_datetime(&local).earliest().expect("exists");
    at.timestamp_millis()
}

pub(crate) fn id(text: &str) -> Id {
    Id::try_from(text).expect("an id")
}

fn draft(scope: Scope, subject: &str, change: Change) -> Draft {
    Draft {
        scope,
        subject: id(subject),
        change,
    }
}

pub(crate) fn body(who: Role, text: &str) -> TellingBody {
    TellingBody {
        at: None,
        kind: None,
        moves: vec![
            Move::new(Some(who), Act::MessagedAgain),
            Move::new(Some(who.other()), Act::NoReply),
        ],
        ending: None,
        words: Words {
            text: text.to_owned(),
            ..Words::default()
        },
        afraid: false,
        beside: None,
        pause: None,
    }
}

pub(crate) fn kept(who: Role, text: &str) -> Change {
    Change::from(body(who, text))
}
