use domain::Role;

use super::Sent;

/// What is usual for these two, that a stretch is compared with. It is shown nowhere.
pub(super) struct Usual {
    a: Own,
    b: Own,
}

/// What is usual for one of them, in logarithms.
#[derive(Clone, Copy, Default)]
pub(super) struct Own {
    /// Characters of a message with text; the middle one.
    pub(super) length: f64,
    /// Messages in a row; the mean.
    pub(super) row: f64,
}

impl Usual {
    pub(super) fn among(messages: &[Sent], cut: i64) -> Usual {
        Usual {
            a: Own::of(messages, Role::A, cut),
            b: Own::of(messages, Role::B, cut),
        }
    }

    pub(super) fn of(&self, who: Role) -> Own {
        match who {
            Role::A => self.a,
            Role::B => self.b,
        }
    }
}

impl Own {
    fn of(messages: &[Sent], who: Role, cut: i64) -> Own {
        let mut lengths: Vec<u32> = messages
            .iter()
            .filter(|sent| sent.by == who && sent.length > 0)
            .map(|sent| sent.length)
            .collect();
        let middle = lengths.len() / 2;
        let length = if lengths.is_empty() {
            1
        } else {
            *lengths.select_nth_unstable(middle).1
        };
        Own {
            length: f64::from(length).ln(),
            row: row(messages, who, cut).ln(),
        }
    }
}

/// Messages in a row, on average, within conversations.
fn row(messages: &[Sent], who: Role, cut: i64) -> f64 {
    let (mut rows, mut own) = (0.0_f64, 0.0_f64);
    let mut before: Option<&Sent> = None;
    for sent in messages {
        if sent.by == who {
            own += 1.0;
            let goes_on =
                before.is_some_and(|before| before.by == who && sent.at_ms - before.at_ms < cut);
            rows += if goes_on { 0.0 } else { 1.0 };
        }
        before = Some(sent);
    }
    own.max(1.0) / rows.max(1.0)
}

/// The logarithm of a time in seconds, of at least one.
pub(super) fn log_seconds(ms: i64) -> f64 {
    (ms as f64 / 1_000.0).max(1.0).ln()
}
