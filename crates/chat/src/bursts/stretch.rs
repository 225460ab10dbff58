use domain::Role;

use super::Sent;
use super::usual::{Usual, log_seconds};

/// Messages up to a long gap, the last of them of one partner and unanswered.
pub(super) struct Stretch<'a> {
    all: &'a [Sent],
    /// The first message that is looked at; a conversation before it counts, if it was just now.
    from: usize,
    /// Behind its last message.
    pub(super) end: usize,
    /// Who sent the last one.
    pub(super) pursuer: Role,
    /// Where the messages begin that nobody answers.
    pub(super) row: usize,
    /// Messages of one partner in a row: where each row begins and ends.
    rows: Vec<(usize, usize)>,
}

/// What stands out in a stretch: each a number that grows with what it is named after.
pub(super) struct Traits {
    /// Messages in the pursuer's last two rows before the last, against their usual row (log).
    pub(super) sent_again: f64,
    /// Messages in the last row, against the pursuer's earlier ones (log).
    pub(super) grows: f64,
    /// Minutes that the last row goes on (log).
    pub(super) goes_on: f64,
    /// Of two neighbouring gaps in the pursuer's rows, how often the second is the shorter, less
    /// a half.
    pub(super) quickens: f64,
    /// How much shorter than usual the other's last two answers are (log).
    pub(super) shorter: f64,
    /// The pursuer's share of the last fifteen messages.
    pub(super) share: f64,
    /// Times that two or more messages got one answer (log).
    pub(super) rounds: f64,
    /// Hours until the other is heard of again (log).
    pub(super) silence: f64,
    /// Messages that were looked at (log).
    pub(super) messages: f64,
}

const LOOKED_AT: usize = 40;
const LOOKED_BACK_MS: i64 = 4 * 60 * 60 * 1_000;
const RECENT: usize = 15;
/// How long a silence is taken for that the export doesn't show the end of.
const OPEN_HOURS: f64 = 24.0;

impl<'a> Stretch<'a> {
    /// The conversation from `begins` to before `end`, of at least one message.
    pub(super) fn of(all: &'a [Sent], begins: usize, end: usize) -> Stretch<'a> {
        let last = all[end - 1];
        let answered = all[begins..end].iter().rposition(|sent| sent.by != last.by);
        let recent = end.saturating_sub(LOOKED_AT)..end;
        let from = recent
            .into_iter()
            .find(|at| all[*at].at_ms >= last.at_ms - LOOKED_BACK_MS)
            .unwrap_or(begins);
        Stretch {
            all,
            from,
            end,
            pursuer: last.by,
            row: answered.map_or(begins, |place| begins + place + 1),
            rows: rows(all, from, end),
        }
    }

    /// Messages that nobody answered.
    pub(super) fn unanswered(&self) -> usize {
        self.end - self.row
    }

    /// The message that breaks the quiet.
    pub(super) fn next(&self) -> Option<&'a Sent> {
        self.all.get(self.end)
    }

    /// The messages that nobody answered.
    pub(super) fn last_row(&self) -> &'a [Sent] {
        &self.all[self.row..self.end]
    }

    /// Messages of both from then on.
    pub(super) fn count(&self, from_ms: i64) -> usize {
        let messages = self.all[self.from..self.end].iter();
        messages.filter(|sent| sent.at_ms >= from_ms).count()
    }

    /// Rows of the pursuer.
    pub(super) fn own_rows(&self) -> impl Iterator<Item = &'a [Sent]> + Clone + '_ {
        let own = |row: &&(usize, usize)| self.all[row.0].by == self.pursuer;
        let rows = self.rows.iter().filter(own);
        rows.map(|(begins, ends)| &self.all[*begins..*ends])
    }

    pub(super) fn traits(&self, usual: &Usual) -> Traits {
        let own = usual.of(self.pursuer);
        let sizes: Vec<f64> = self.own_rows().map(|row| (row.len() as f64).ln()).collect();
        let (last, earlier) = sizes
            .split_last()
            .expect("the last message is the pursuer's");
        let before = &earlier[earlier.len().saturating_sub(2)..];
        let looked_at = &self.all[self.from..self.end];
        let recent = &looked_at[looked_at.len().saturating_sub(RECENT)..];
        let owned = recent.iter().filter(|sent| sent.by == self.pursuer).count();
        Traits {
            sent_again: mean(before).map_or(0.0, |mean| mean - own.row),
            grows: mean(earlier).map_or(0.0, |mean| last - mean),
            goes_on: (1.0 + self.minutes()).ln(),
            quickens: self.quickening(),
            shorter: self.shortening(usual),
            share: owned as f64 / recent.len() as f64,
            rounds: (1.0 + self.rounds() as f64).ln(),
            silence: self.silence_hours().ln(),
            messages: (looked_at.len() as f64).ln(),
        }
    }

    fn minutes(&self) -> f64 {
        (self.all[self.end - 1].at_ms - self.all[self.row].at_ms) as f64 / 60_000.0
    }

    fn silence_hours(&self) -> f64 {
        let mut later = self.all[self.end..].iter();
        let next = later.find(|sent| sent.by != self.pursuer);
        next.map_or(OPEN_HOURS, |next| {
            log_seconds(next.at_ms - self.all[self.end - 1].at_ms).exp() / 3_600.0
        })
    }

    fn rounds(&self) -> usize {
        let round = |pair: &&[(usize, usize)]| {
            let [(begins, ends), (answer, answered)] = pair[..] else {
                return false;
            };
            self.all[begins].by == self.pursuer && ends - begins >= 2 && answered - answer == 1
        };
        self.rows.windows(2).filter(round).count()
    }

    fn shortening(&self, usual: &Usual) -> f64 {
        let other = usual.of(self.pursuer.other());
        let answers = self.all[self.from..self.end].iter().rev();
        let lengths: Vec<f64> = answers
            .filter(|sent| sent.by != self.pursuer && sent.length > 0)
            .take(2)
            .map(|sent| f64::from(sent.length).ln())
            .collect();
        mean(&lengths).map_or(0.0, |mean| other.length - mean)
    }

    fn quickening(&self) -> f64 {
        let threes = self.own_rows().flat_map(|row| row.windows(3));
        let shares: Vec<f64> = threes
            .map(|three| {
                let before = three[1].at_ms - three[0].at_ms;
                match (three[2].at_ms - three[1].at_ms).cmp(&before) {
                    std::cmp::Ordering::Less => 1.0,
                    std::cmp::Ordering::Equal => 0.5,
                    std::cmp::Ordering::Greater => 0.0,
                }
            })
            .collect();
        match mean(&shares) {
            Some(share) if shares.len() >= 2 => share - 0.5,
            _ => 0.0,
        }
    }
}

fn rows(all: &[Sent], from: usize, end: usize) -> Vec<(usize, usize)> {
    let mut rows = Vec::new();
    let mut begins = from;
    for at in from + 1..=end {
        if at == end || all[at].by != all[begins].by {
            rows.push((begins, at));
            begins = at;
        }
    }
    rows
}

fn mean(values: &[f64]) -> Option<f64> {
    let sum: f64 = values.iter().sum();
    (!values.is_empty()).then(|| sum / values.len() as f64)
}
