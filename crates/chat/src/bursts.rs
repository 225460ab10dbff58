//! Stretches of a chat whose timing looks like a fight: one sends again and again, the other
//! answers shorter and then not at all. Nothing but times, senders and lengths is looked at.

mod pauses;
mod score;
mod stretch;
mod usual;

use domain::Role;

use crate::Transcript;
use score::score;
use stretch::{Stretch, Traits};
use usual::Usual;

pub use score::THRESHOLD;

/// A message of one of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Milliseconds since 1970, UTC.
    pub at_ms: i64,
    /// Who sent it.
    pub by: Role,
    /// Characters; 0 for what is no text.
    pub length: u32,
}

/// A stretch that is suggested, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Burst {
    /// Its first message.
    pub from_ms: i64,
    /// Its last message before the quiet.
    pub to_ms: i64,
    /// How many messages of both it has.
    pub messages: usize,
    /// Who sent again and again.
    pub pursuer: Role,
    /// When they sent another message without an answer to the one before.
    pub again_ms: Vec<i64>,
    /// How much it is like planted fights, from [`THRESHOLD`] to 1.
    pub score: f64,
    /// What stands out.
    pub why: Why,
}

/// What stands out in a burst.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Why {
    /// Messages at its end that nobody answered.
    pub unanswered: usize,
    /// … within so many milliseconds.
    pub within_ms: i64,
    /// Milliseconds of quiet after it; none where the export ends there.
    pub quiet_ms: Option<i64>,
    /// Who broke the quiet.
    pub broken_by: Option<Role>,
    /// Their messages came faster and faster.
    pub faster: bool,
    /// The answers got shorter than usual.
    pub shorter: bool,
}

/// The messages of two of the senders.
pub fn between(transcript: &Transcript, a: u16, b: u16) -> Vec<Sent> {
    let messages = transcript.messages.iter();
    messages
        .filter_map(|message| {
            let by = match message.sender {
                sender if sender == a => Role::A,
                sender if sender == b => Role::B,
                _ => return None,
            };
            Some(Sent {
                at_ms: message.at_ms,
                by,
                length: message.length,
            })
        })
        .collect()
}

/// From how many milliseconds on a quiet is long for these two: where one conversation ends and
/// the next begins.
pub fn long_quiet_ms(messages: &[Sent]) -> i64 {
    pauses::cut(messages)
}

/// The stretches that are suggested, by time. `messages` are in the order of time.
///
/// Conversations end where the couple's own gaps say so; each that ends with messages of one
/// partner is scored against what is usual for the two.
pub fn bursts(messages: &[Sent]) -> Vec<Burst> {
    let cut = long_quiet_ms(messages);
    let usual = Usual::among(messages, cut);
    let mut bursts: Vec<Burst> = Vec::new();
    let mut begins = 0;
    for end in 1..=messages.len() {
        let goes_on = end < messages.len() && messages[end].at_ms - messages[end - 1].at_ms < cut;
        if goes_on {
            continue;
        }
        let stretch = Stretch::of(messages, begins, end);
        if stretch.unanswered() >= FEWEST {
            let traits = stretch.traits(&usual);
            let score = score(&traits);
            if score >= THRESHOLD {
                let before = bursts.last().map(|burst| burst.to_ms);
                bursts.push(burst(&stretch, &traits, score, before));
            }
        }
        begins = end;
    }
    bursts
}

/// One message without an answer is how most conversations end.
const FEWEST: usize = 2;
/// A message after so long without an answer counts as sent again, even in the same row.
const WAITED_MS: i64 = 2 * 60 * 1_000;

fn burst(stretch: &Stretch<'_>, traits: &Traits, score: f64, before: Option<i64>) -> Burst {
    let later = |sent: &Sent| before.is_none_or(|before| sent.at_ms > before);
    let last = stretch.last_row();
    let earlier = stretch
        .own_rows()
        .filter(|row| row.len() >= 2 && later(&row[0]) && row[0].at_ms < last[0].at_ms);
    let rows: Vec<&[Sent]> = earlier.chain([last]).collect();
    let from_ms = rows[0][0].at_ms;
    let again_ms = rows.into_iter().flat_map(again).collect();
    let to_ms = last[last.len() - 1].at_ms;
    Burst {
        from_ms,
        to_ms,
        messages: stretch.count(from_ms),
        pursuer: stretch.pursuer,
        again_ms,
        score,
        why: Why {
            unanswered: stretch.unanswered(),
            within_ms: to_ms - last[0].at_ms,
            quiet_ms: stretch.next().map(|next| next.at_ms - to_ms),
            broken_by: stretch.next().map(|next| next.by),
            faster: traits.quickens > 0.1,
            shorter: traits.shorter > 0.3,
        },
    }
}

/// The second message of a row, and each after a wait.
fn again(row: &[Sent]) -> impl Iterator<Item = i64> + '_ {
    let pairs = row.windows(2).enumerate();
    pairs
        .filter(|(place, pair)| *place == 0 || pair[1].at_ms - pair[0].at_ms >= WAITED_MS)
        .map(|(_, pair)| pair[1].at_ms)
}
