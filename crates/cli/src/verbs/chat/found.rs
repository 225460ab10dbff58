use std::fmt::Write;

use chat::{Burst, Skipped, Transcript, between, bursts};
use chrono::{DateTime, SecondsFormat};
use chrono_tz::Tz;
use domain::Role;
use serde::Serialize;

use super::why::why;

/// What stands in a chat, as it is printed.
#[derive(Serialize)]
pub(super) struct Found {
    format: &'static str,
    date_order: Option<&'static str>,
    zone: String,
    senders: Vec<Sender>,
    messages: usize,
    first: Option<String>,
    last: Option<String>,
    /// What the messenger wrote itself.
    notices: u64,
    /// Messages at times that the clock skipped or had twice.
    clock_changes: ClockChanges,
    skipped: Vec<Left>,
    bursts: Vec<Suggested>,
}

#[derive(Serialize)]
struct Sender {
    name: String,
    messages: u64,
}

#[derive(Serialize)]
struct ClockChanges {
    skipped: u64,
    repeated: u64,
}

#[derive(Serialize)]
struct Left {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    line: u64,
    reason: String,
}

#[derive(Serialize)]
struct Suggested {
    from: String,
    to: String,
    messages: usize,
    score: f64,
    why: String,
}

impl Found {
    pub(super) fn of(transcript: &Transcript, zone: Tz) -> Found {
        let at = |ms| at(ms, zone);
        let messages = &transcript.messages;
        let senders = transcript.senders.iter();
        Found {
            format: transcript.format.code(),
            date_order: transcript.order.map(chat::DateOrder::code),
            zone: zone.name().to_owned(),
            senders: senders
                .map(|sender| Sender {
                    name: sender.name.clone(),
                    messages: sender.messages,
                })
                .collect(),
            messages: messages.len(),
            first: messages.first().map(|message| at(message.at_ms)),
            last: messages.last().map(|message| at(message.at_ms)),
            notices: transcript.notices,
            clock_changes: ClockChanges {
                skipped: transcript.clock_changes.skipped,
                repeated: transcript.clock_changes.repeated,
            },
            skipped: transcript.skipped.iter().map(left).collect(),
            bursts: suggested(transcript, zone),
        }
    }

    pub(super) fn to_json(&self) -> String {
        let json = serde_json::to_string_pretty(self);
        json.expect("it has string keys and finite numbers") + "\n"
    }

    pub(super) fn sentences(&self) -> String {
        let mut out = format!("{}: {} messages", self.format, self.messages);
        if let (Some(first), Some(last)) = (&self.first, &self.last) {
            let _ = write!(out, " from {first} to {last}");
        }
        out.push('\n');
        for sender in &self.senders {
            let _ = writeln!(out, "  {}: {}", sender.name, sender.messages);
        }
        let _ = writeln!(out, "{} lines the messenger wrote itself", self.notices);
        let _ = writeln!(out, "{} lines skipped", self.skipped.len());
        for left in &self.skipped {
            let file = left.file.as_ref().map(|file| format!("{file}: "));
            let file = file.unwrap_or_default();
            let _ = writeln!(out, "  {file}line {}: {}", left.line, left.reason);
        }
        let _ = writeln!(
            out,
            "{} stretches whose timing looks like a fight by text; real ones may look otherwise",
            self.bursts.len()
        );
        for burst in &self.bursts {
            let _ = writeln!(out, "  {} to {}: {}", burst.from, burst.to, burst.why);
        }
        out
    }
}

/// `at,sender,length`, a message a row.
pub(super) fn messages(transcript: &Transcript, zone: Tz) -> Vec<u8> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    let into_memory = "a Vec takes everything";
    csv.write_record(["at", "sender", "length"])
        .expect(into_memory);
    for message in &transcript.messages {
        let sender = &transcript.senders[usize::from(message.sender)].name;
        let row = [
            &at(message.at_ms, zone),
            sender,
            &message.length.to_string(),
        ];
        csv.write_record(row).expect(into_memory);
    }
    csv.into_inner().expect(into_memory)
}

fn left(skipped: &Skipped) -> Left {
    Left {
        file: skipped.file.clone(),
        line: skipped.line,
        reason: skipped.reason.to_string(),
    }
}

/// Between the two who sent most.
fn suggested(transcript: &Transcript, zone: Tz) -> Vec<Suggested> {
    let mut by_count: Vec<usize> = (0..transcript.senders.len()).collect();
    by_count.sort_by_key(|place| std::cmp::Reverse(transcript.senders[*place].messages));
    let [a, b, ..] = by_count[..] else {
        return Vec::new();
    };
    let place = |place: usize| u16::try_from(place).expect("senders are counted in 16 bits");
    let sent = between(transcript, place(a), place(b));
    let name = |who: Role| match who {
        Role::A => transcript.senders[a].name.as_str(),
        Role::B => transcript.senders[b].name.as_str(),
    };
    let of_one = |burst: &Burst| Suggested {
        from: at(burst.from_ms, zone),
        to: at(burst.to_ms, zone),
        messages: burst.messages,
        score: (burst.score * 1_000.0).round() / 1_000.0,
        why: why(burst, name),
    };
    bursts(&sent).iter().map(of_one).collect()
}

/// RFC 3339, with milliseconds where the export has them.
fn at(ms: i64, zone: Tz) -> String {
    let at = DateTime::from_timestamp_millis(ms).expect("a time that was read lies in range");
    let exact = if ms % 1_000 == 0 {
        SecondsFormat::Secs
    } else {
        SecondsFormat::Millis
    };
    at.with_timezone(&zone).to_rfc3339_opts(exact, false)
}
