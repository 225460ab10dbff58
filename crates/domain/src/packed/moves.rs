use super::bytes::{Reader, Writer};
use super::codes::{self, ACTS, MEANINGS, ROLES};
use crate::{Move, Strength};

/// The fewest bytes that a move takes.
const SHORTEST: usize = 3;

// What a move has, in one byte: 0 to 2 and 0 to 3 by their codes, the others as bits.
const ACTOR: u8 = 0b11;
const MEANING: u8 = 0b1100;
const STRENGTH: u8 = 1 << 4;
const LANDED: u8 = 1 << 5;
const RECEIVED: u8 = 1 << 6;
const NOT_RECEIVED: u8 = 1 << 7;

/// In place of the act: a note stands behind the move, and the act after this.
const WITH_NOTE: u8 = 0xff;

impl Writer {
    pub(super) fn moves(&mut self, moves: &[Move]) {
        self.number(moves.len() as u64);
        for m in moves {
            self.one(m);
        }
    }

    fn one(&mut self, m: &Move) {
        let Move {
            actor,
            act,
            at,
            strength,
            landed,
            meaning,
            received,
            note,
        } = m;
        if note.is_some() {
            self.byte(WITH_NOTE);
        }
        self.byte(codes::maybe(ACTS, Some(*act)));
        let mut has = codes::maybe(ROLES, *actor) | codes::maybe(MEANINGS, *meaning) << 2;
        has |= if strength.is_some() { STRENGTH } else { 0 };
        has |= if landed.is_some() { LANDED } else { 0 };
        has |= match received {
            None => 0,
            Some(true) => RECEIVED,
            Some(false) => NOT_RECEIVED,
        };
        self.byte(has);
        self.time(*at);
        for strength in [strength, landed].into_iter().flatten() {
            self.byte(strength.get());
        }
        if let Some(note) = note {
            self.text(note.as_bytes());
        }
    }
}

impl Reader<'_> {
    pub(super) fn moves(&mut self) -> Option<Vec<Move>> {
        let count = usize::try_from(self.number()?).ok()?;
        // No more room is made than there can be moves in what is left.
        let mut moves = Vec::with_capacity(count.min(self.left() / SHORTEST));
        for _ in 0..count {
            moves.push(self.one()?);
        }
        Some(moves)
    }

    fn one(&mut self) -> Option<Move> {
        let mut act = self.byte()?;
        let has_note = act == WITH_NOTE;
        if has_note {
            act = self.byte()?;
        }
        let has = self.byte()?;
        Some(Move {
            act: codes::read_maybe(ACTS, act)??,
            actor: codes::read_maybe(ROLES, has & ACTOR)?,
            meaning: codes::read_maybe(MEANINGS, (has & MEANING) >> 2)?,
            received: match (has & RECEIVED, has & NOT_RECEIVED) {
                (0, 0) => None,
                (_, 0) => Some(true),
                (0, _) => Some(false),
                _ => return None,
            },
            at: self.time()?,
            strength: self.strength(has & STRENGTH)?,
            landed: self.strength(has & LANDED)?,
            note: match has_note {
                true => Some(String::from_utf8(self.text()?.to_vec()).ok()?),
                false => None,
            },
        })
    }

    /// Of a move that has one.
    fn strength(&mut self, has: u8) -> Option<Option<Strength>> {
        match has {
            0 => Some(None),
            _ => Strength::try_from(i64::from(self.byte()?)).ok().map(Some),
        }
    }
}
