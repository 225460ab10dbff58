use serde::{Deserialize, Serialize};

use crate::{Ending, Id, Kind, Move, PauseOf, ShareChoice, TellingBody, When, Words};

/// A telling as both can read it: what its author shared of it. Never the mark "afraid".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedTelling {
    /// When it began.
    pub at: Option<When>,
    /// Its kind: where the moves are not shared, only one that its author chose.
    pub kind: Kind,
    /// The moves, without notes in own words unless the words are shared; none if not shared.
    pub moves: Option<Vec<Move>>,
    /// How it ended, with the moves.
    pub ending: Option<Ending>,
    /// The words; none if not shared.
    pub words: Option<Words>,
    /// The pause that it tells of, with the moves; never one that is its author's alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause: Option<Id>,
}

impl PublishedTelling {
    /// What `choice` lets the other see of `body`; none when that is nothing.
    pub fn of(body: &TellingBody, choice: ShareChoice) -> Option<PublishedTelling> {
        let to_show = ToShow::of(body, choice)?;
        Some(PublishedTelling {
            at: to_show.at,
            kind: to_show.kind,
            moves: to_show
                .moves
                .map(|moves| moves.iter().map(|m| to_show.shown(m)).collect()),
            ending: to_show.ending,
            words: to_show.words.cloned(),
            pause: to_show.pause,
        })
    }

    /// True if this is what `choice` lets the other see of `body`. Every unlock asks so of every
    /// telling: nothing is made for it.
    pub fn is_of(&self, body: &TellingBody, choice: ShareChoice) -> bool {
        let Some(to_show) = ToShow::of(body, choice) else {
            return false;
        };
        let same_moves = match (&self.moves, to_show.moves) {
            (Some(shown), Some(own)) => {
                shown.len() == own.len()
                    && (shown.iter().zip(own)).all(|(shown, own)| *shown == to_show.shown(own))
            }
            (shown, own) => shown.is_none() && own.is_none(),
        };
        same_moves
            && (self.at, self.kind, self.ending) == (to_show.at, to_show.kind, to_show.ending)
            && self.words.as_ref() == to_show.words
            && self.pause == to_show.pause
    }

    /// The kind where the moves are not shared: an inferred one would speak of them.
    pub fn kind_without_moves(body: &TellingBody) -> Kind {
        body.kind.unwrap_or(Kind::Other)
    }
}

/// What of a telling the other is to see.
struct ToShow<'a> {
    at: Option<When>,
    kind: Kind,
    moves: Option<&'a [Move]>,
    ending: Option<Ending>,
    words: Option<&'a Words>,
    pause: Option<Id>,
}

impl ToShow<'_> {
    fn of(body: &TellingBody, choice: ShareChoice) -> Option<ToShow<'_>> {
        if choice == ShareChoice::NOTHING {
            return None;
        }
        let kind = match choice.moves {
            true => body.kind(),
            false => PublishedTelling::kind_without_moves(body),
        };
        let pause = body.pause.as_ref().filter(|_| choice.moves);
        Some(ToShow {
            at: body.at,
            kind,
            moves: choice.moves.then_some(&body.moves),
            ending: body.ending.filter(|_| choice.moves),
            words: choice.words.then_some(&body.words),
            pause: pause.and_then(PauseOf::shared),
        })
    }

    /// Notes in own words go with the words.
    fn shown(&self, m: &Move) -> Move {
        Move {
            note: m.note.clone().filter(|_| self.words.is_some()),
            ..*m
        }
    }
}
