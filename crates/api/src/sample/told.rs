use domain::{
    Act, Ending, Kind, Meaning, Moment, Move, Role, ShareChoice, Strength, TellingBody, When, Words,
};

/// One evening of the sample.
pub(crate) struct Evening {
    pub(crate) days_ago: i64,
    pub(crate) time: (u32, u32),
    pub(crate) by: Role,
    pub(crate) first: Account,
    pub(crate) second: Option<Account>,
    pub(crate) share: ShareChoice,
    pub(crate) pause: Option<Asked>,
    /// The sentence of the one who told first reached the other, who shared that.
    pub(crate) received: bool,
    kind: Option<Kind>,
    ending: Option<Ending>,
}

/// A pause of that evening: minutes from its start, and whether its asker said when it ended.
pub(crate) struct Asked {
    pub(crate) at: i64,
    pub(crate) back_at: i64,
    pub(crate) ended: Option<i64>,
}

/// What one of the two tells of it.
#[derive(Default)]
pub(crate) struct Account {
    moves: &'static str,
    words: Words,
}

const MOVES: ShareChoice = ShareChoice {
    moves: true,
    words: false,
};
const ALL: ShareChoice = ShareChoice {
    moves: true,
    words: true,
};

/// An evening told by `by`, its moves shared. Moves stand in order, apart by semicolons: minutes
/// since the one before (`+20`), who, the act, how strong in the teller (`6`) or how hard it
/// landed (`~6`), what it was (`care`), and whether a repair was received (`ok`, `missed`).
pub(crate) fn told(by: Role, days_ago: i64, time: (u32, u32), moves: &'static str) -> Evening {
    Evening {
        days_ago,
        time,
        by,
        first: Account {
            moves,
            words: Words::default(),
        },
        second: None,
        share: MOVES,
        pause: None,
        received: false,
        kind: None,
        ending: None,
    }
}

impl Evening {
    /// Words of the one who told first, shared: trigger, surface, softer, need, free text.
    pub(crate) fn words(mut self, words: [&str; 5]) -> Evening {
        self.first.words = of_cycle(words);
        self.share = ALL;
        self
    }

    /// More of the cycle map of the one who told first: what they did, and told themselves.
    pub(crate) fn map(mut self, [did, told_myself]: [&str; 2]) -> Evening {
        self.first.words.did = did.to_owned();
        self.first.words.told_myself = told_myself.to_owned();
        self
    }

    /// The same of the other's.
    pub(crate) fn their_map(mut self, [did, told_myself]: [&str; 2]) -> Evening {
        if let Some(second) = &mut self.second {
            second.words.did = did.to_owned();
            second.words.told_myself = told_myself.to_owned();
        }
        self
    }

    /// The sentence of the one who told first; it was said, and reached the other.
    pub(crate) fn said_and_received(mut self, sentence: &str) -> Evening {
        self.first.words.direct = sentence.to_owned();
        self.received = true;
        self
    }

    /// A line to bring to the session.
    pub(crate) fn bring(mut self, line: &str) -> Evening {
        self.first.words.bring = line.to_owned();
        self.share = ALL;
        self
    }

    /// The other's telling.
    pub(crate) fn beside(mut self, moves: &'static str, words: [&str; 5]) -> Evening {
        self.second = Some(Account {
            moves,
            words: of_cycle(words),
        });
        self
    }

    /// A line that the other brings.
    pub(crate) fn they_bring(mut self, line: &str) -> Evening {
        if let Some(second) = &mut self.second {
            second.words.bring = line.to_owned();
        }
        self
    }

    /// A pause that whoever told first had asked for.
    pub(crate) fn pause(mut self, at: i64, back_at: i64, ended: Option<i64>) -> Evening {
        self.pause = Some(Asked { at, back_at, ended });
        self
    }

    /// Its author's alone.
    pub(crate) fn kept(mut self) -> Evening {
        self.share = ShareChoice::NOTHING;
        self
    }

    pub(crate) fn rupture(mut self) -> Evening {
        self.kind = Some(Kind::Rupture);
        self
    }

    pub(crate) fn ending(mut self, ending: Ending) -> Evening {
        self.ending = Some(ending);
        self
    }

    /// The account as a telling of `author`, beginning at `at`.
    pub(crate) fn body(&self, author: Role, at: When, account: &Account) -> TellingBody {
        TellingBody {
            at: Some(at),
            kind: self.kind,
            moves: moves(account.moves, author, at),
            ending: self.ending,
            words: Words {
                // Said at the end of that evening.
                said: Some(later(at, 80)).filter(|_| !account.words.direct.is_empty()),
                ..account.words.clone()
            },
            afraid: false,
            beside: None,
            pause: None,
        }
    }
}

fn of_cycle([trigger, surface, softer, need, text]: [&str; 5]) -> Words {
    Words {
        trigger: trigger.to_owned(),
        surface: surface.to_owned(),
        softer: softer.to_owned(),
        need: need.to_owned(),
        text: text.to_owned(),
        ..Words::default()
    }
}

fn moves(line: &str, teller: Role, start: When) -> Vec<Move> {
    let mut at = start;
    let steps = line
        .split(';')
        .map(str::trim)
        .filter(|step| !step.is_empty());
    steps
        .map(|step| {
            let mut words = step.split(' ').peekable();
            if let Some(minutes) = words.next_if(|word| word.starts_with('+')) {
                at = later(at, minutes[1..].parse().expect("minutes"));
            }
            let actor = match words.next() {
                Some("a") => Some(Role::A),
                Some("b") => Some(Role::B),
                _ => None,
            };
            let act = words.next().and_then(Act::from_code).expect("an act");
            let mut told = Move {
                at: Some(at),
                ..Move::new(actor, act)
            };
            for word in words {
                refine(&mut told, word);
            }
            let refused = told.refused_field(Some(teller));
            assert!(
                refused.is_none(),
                "{step}: {refused:?} is not {teller:?}'s to say"
            );
            told
        })
        .collect()
}

fn refine(told: &mut Move, word: &str) {
    match word {
        "ok" => told.received = Some(true),
        "missed" => told.received = Some(false),
        "care" => told.meaning = Some(Meaning::Care),
        "alarm" => told.meaning = Some(Meaning::Alarm),
        _ => match word.strip_prefix('~') {
            Some(landed) => told.landed = Some(strength(landed)),
            None => told.strength = Some(strength(word)),
        },
    }
}

fn strength(word: &str) -> Strength {
    let value: i64 = word.parse().expect("a strength");
    Strength::try_from(value).expect("0 to 10")
}

pub(crate) fn later(at: When, minutes: i64) -> When {
    match at {
        When::Minute(moment) => moment
            .zone()
            .and_then(|zone| Moment::new(moment.utc_ms() + minutes * 60_000, zone).ok())
            .map_or(at, When::Minute),
        When::Day(_) => at,
    }
}
