//! Instagram's and Facebook Messenger's message_N.json, and Messenger's export of encrypted chats.

mod mojibake;

use crate::Reason;
use std::borrow::Cow;
use std::fmt;

use chrono::DateTime;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::ChatError;
use crate::gathered::Gathered;
use crate::json::{Messages, number, place};
use crate::text::{length_of, line_of};
use crate::wall::in_range;

use mojibake::mended;

/// None: it is none. True: surely of Messenger.
pub(crate) fn looks_like(head: &str) -> Option<bool> {
    let has = |what: &str| head.contains(what);
    if !head.trim_start().starts_with(['{', '[']) || !has("\"participants\"") {
        return None;
    }
    if has("\"senderName\"") || has("\"threadName\"") {
        return Some(true);
    }
    if has("\"conversation\"") {
        return Some(false);
    }
    let messages = has("\"sender_name\"") || has("\"timestamp_ms\"") || has("\"thread_path\"");
    let old_messenger = has("\"type\": \"Generic\"") || has("\"type\":\"Generic\"");
    messages.then_some(old_messenger)
}

/// Reads one file of a chat, which stands newest first as a rule.
pub(crate) fn read(text: &str, into: &mut Gathered<'_>) -> Result<(), ChatError> {
    let mut messages = Vec::new();
    let mut json = serde_json::Deserializer::from_str(text);
    let ended = Thread(&mut messages).deserialize(&mut json);
    let first = into.rows.len();
    for raw in &messages {
        let at = place(text, raw);
        into.go_on(at)?;
        take(raw, || line_of(text.as_bytes(), at), into);
    }
    let rows = &mut into.rows[first..];
    // Of one instant only the format says which comes first.
    if rows.first().map(|row| row.at) >= rows.last().map(|row| row.at) {
        rows.reverse();
    }
    if ended.is_err() {
        let line = text.lines().count() as u64;
        into.skip(line, Reason::BreaksOff);
    }
    Ok(())
}

fn take(raw: &RawValue, line: impl Fn() -> u64, into: &mut Gathered<'_>) {
    let Ok(message) = serde_json::from_str::<Message<'_>>(raw.get()) else {
        return into.skip(line(), Reason::OtherForm);
    };
    let Some(at) = message.at() else {
        return into.skip(line(), Reason::NoTime);
    };
    let sender = message.sender.as_deref().map(mended).unwrap_or_default();
    if sender.is_empty() {
        return into.skip(line(), Reason::NoSender);
    }
    let content = message.text();
    if message.is_a_notice(&content) {
        into.notices += 1;
    } else {
        into.message_at(at, &sender, length_of(&content), line);
    }
}

/// A message, as far as it is looked at, by the names of all three exports.
#[derive(Deserialize)]
struct Message<'a> {
    #[serde(
        borrow,
        default,
        rename = "sender_name",
        alias = "senderName",
        alias = "sender"
    )]
    sender: Option<Cow<'a, str>>,
    #[serde(
        borrow,
        default,
        rename = "timestamp_ms",
        alias = "timestamp",
        alias = "created_at"
    )]
    time: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "content", alias = "text")]
    content: Option<Cow<'a, str>>,
    #[serde(borrow, default, rename = "type")]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    call_duration: Option<&'a RawValue>,
    #[serde(default, rename = "is_unsent", alias = "isUnsent")]
    unsent: Option<bool>,
}

impl Message<'_> {
    fn at(&self) -> Option<i64> {
        let raw = self.time?;
        if let Some(ms) = number(raw) {
            return in_range(ms);
        }
        let text = serde_json::from_str::<Cow<'_, str>>(raw.get()).ok()?;
        let at = DateTime::parse_from_rfc3339(&text).ok()?;
        in_range(at.timestamp_millis())
    }

    /// What somebody wrote; nothing where they took it back.
    fn text(&self) -> Cow<'_, str> {
        match &self.content {
            Some(content) if self.unsent != Some(true) => mended(content),
            _ => Cow::Borrowed(""),
        }
    }

    /// A call, a change of the group, a heart on a message: nothing was sent.
    fn is_a_notice(&self, content: &str) -> bool {
        let kind = self.kind.as_deref().unwrap_or_default();
        self.call_duration.is_some()
            || matches!(kind, "Call" | "Subscribe" | "Unsubscribe")
            || is_written_by_the_program(content)
    }
}

/// In the language of the account; these are the English ones and what is alike in others.
fn is_written_by_the_program(content: &str) -> bool {
    const WHOLE: [&str; 6] = [
        "Liked a message",
        "The video chat ended.",
        "The call ended.",
        "You are now connected on Messenger",
        "This poll is no longer available.",
        "Hat eine Nachricht mit „Gefällt mir“ markiert",
    ];
    const ENDS: [&str; 6] = [
        " started an audio call",
        " started a video chat",
        " started a call",
        " left the group.",
        " waved at you!",
        " missed a video chat",
    ];
    const WITHIN: [&str; 8] = [
        " missed your call",
        " missed a call from ",
        " named the group ",
        " to the group.",
        " from the group.",
        " changed the theme to ",
        " set the nickname for ",
        " changed the group photo",
    ];
    let content = content.trim();
    if content.len() > 200 || content.is_empty() {
        return false;
    }
    let reacted = content.starts_with("Reacted ") || content.contains(" reacted ");
    WHOLE.contains(&content)
        || (reacted && content.ends_with(" to your message"))
        || ENDS.iter().any(|end| content.ends_with(end))
        || WITHIN.iter().any(|within| content.contains(within))
}

/// The object around the messages; in the oldest exports a list of such.
struct Thread<'c, 'a>(&'c mut Vec<&'a RawValue>);

impl<'a> DeserializeSeed<'a> for Thread<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Thread<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a chat of Instagram or Messenger")
    }

    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(key) = map.next_key::<Cow<'a, str>>()? {
            if key == "messages" || key == "conversation" {
                map.next_value_seed(Messages(&mut *self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<S: SeqAccess<'a>>(self, mut seq: S) -> Result<(), S::Error> {
        while seq.next_element_seed(Thread(&mut *self.0))?.is_some() {}
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}
