//! Telegram Desktop's result.json: one chat, or everything that an account has.
//! Keys after export_output_json.cpp of Telegram Desktop.

mod message;

use crate::Reason;
use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::ChatError;
use crate::error::ChatName;
use crate::gathered::Gathered;
use crate::json::{Messages, place};
use crate::text::line_of;

use message::{Clock, Message};

/// Whether a file begins as one.
pub(crate) fn looks_like(head: &str) -> bool {
    let has = |what: &str| head.contains(what);
    let chat = has("\"messages\"")
        && (has("\"date_unixtime\"")
            || has("\"from_id\"")
            || has("\"actor_id\"")
            || has("_chat\"")
            || has("_group\"")
            || has("saved_messages"));
    chat || has("\"chats\"") || (has("\"about\"") && has("\"personal_information\""))
}

/// Reads one chat of it; `named` where there are several.
pub(crate) fn read(
    text: &str,
    named: Option<&str>,
    into: &mut Gathered<'_>,
) -> Result<(), ChatError> {
    let text = &*with_valid_escapes(text);
    let mut chats = Vec::new();
    let ended = read_top(text, &mut chats);
    let with_messages: Vec<&Chat<'_>> = chats
        .iter()
        .filter(|chat| !chat.messages.is_empty())
        .collect();
    let chat = match (with_messages.as_slice(), named) {
        ([], _) => None,
        (chats, Some(name)) => {
            let named = chats.iter().copied().find(|chat| chat.name == name);
            match chats {
                [only] => Some(*only),
                _ => Some(named.ok_or(ChatError::NoSuchChat)?),
            }
        }
        ([only], None) => Some(*only),
        (several, None) => return Err(ChatError::NeedsChat(names(several))),
    };
    if let Some(chat) = chat {
        read_messages(text, &chat.messages, into)?;
    }
    if ended.is_err() {
        let line = text.lines().count() as u64;
        into.skip(line, Reason::BreaksOff);
    }
    Ok(())
}

struct Chat<'a> {
    name: String,
    messages: Vec<&'a RawValue>,
}

fn names(chats: &[&Chat<'_>]) -> Vec<ChatName> {
    let mut names: Vec<ChatName> = Vec::new();
    for chat in chats {
        names.push(ChatName {
            name: chat.name.clone(),
            messages: Some(chat.messages.len() as u64),
        });
    }
    names
}

fn read_messages(
    text: &str,
    messages: &[&RawValue],
    into: &mut Gathered<'_>,
) -> Result<(), ChatError> {
    let mut clock = Clock::of(messages);
    into.on_the_wall |= clock.is_on_the_wall();
    for raw in messages {
        let at = place(text, raw);
        into.go_on(at)?;
        let line = || line_of(text.as_bytes(), at);
        match serde_json::from_str::<Message<'_>>(raw.get()) {
            Err(_) => into.skip(line(), Reason::OtherForm),
            Ok(message) if !message.was_sent() => into.notices += 1,
            Ok(message) => match (clock.read(&message), message.sender()) {
                (None, _) => into.skip(line(), Reason::NoTime),
                (_, None) => into.skip(line(), Reason::NoSender),
                (Some(ms), Some(sender)) => {
                    into.message_at(ms, sender, message.length(), line);
                }
            },
        }
    }
    Ok(())
}

/// Telegram writes control characters as `\x0B`, which is no JSON.
fn with_valid_escapes(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    if memchr::memmem::find(bytes, b"\\x").is_none() {
        return Cow::Borrowed(text);
    }
    let mut mended = String::with_capacity(text.len() + 64);
    let mut from = 0;
    for at in memchr::memmem::find_iter(bytes, b"\\x") {
        let before = bytes[..at]
            .iter()
            .rev()
            .take_while(|b| **b == b'\\')
            .count();
        if before % 2 == 0 && at >= from {
            mended.push_str(&text[from..at]);
            mended.push_str("\\u00");
            from = at + 2;
        }
    }
    mended.push_str(&text[from..]);
    Cow::Owned(mended)
}

/// Collects the chats as far as the file goes.
fn read_top<'a>(text: &'a str, chats: &mut Vec<Chat<'a>>) -> Result<(), serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    Top { chats, alone: None }.deserialize(&mut json)?;
    json.end()
}

/// The outermost object: a chat itself, or one that holds lists of them.
struct Top<'c, 'a> {
    chats: &'c mut Vec<Chat<'a>>,
    alone: Option<usize>,
}

impl<'a> DeserializeSeed<'a> for Top<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'a> Visitor<'a> for Top<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an export of Telegram")
    }

    fn visit_map<M: MapAccess<'a>>(mut self, mut map: M) -> Result<(), M::Error> {
        let mut names = Names::default();
        while let Some(key) = map.next_key::<Cow<'a, str>>()? {
            match &*key {
                "chats" | "left_chats" => map.next_value_seed(Section(self.chats))?,
                "messages" => {
                    let chat = self.alone_chat(&names);
                    map.next_value_seed(Messages(&mut chat.messages))?;
                }
                key => names.take(key, &mut map)?,
            }
            if let Some(place) = self.alone {
                self.chats[place].name = names.shown();
            }
        }
        Ok(())
    }
}

impl<'a> Top<'_, 'a> {
    fn alone_chat(&mut self, names: &Names) -> &mut Chat<'a> {
        let place = *self.alone.get_or_insert_with(|| {
            self.chats.push(Chat {
                name: names.shown(),
                messages: Vec::new(),
            });
            self.chats.len() - 1
        });
        &mut self.chats[place]
    }
}

/// What a chat is called, or which kind it is of.
#[derive(Default)]
struct Names {
    name: Option<String>,
    kind: Option<String>,
}

impl Names {
    fn take<'a, M: MapAccess<'a>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error> {
        let raw = map.next_value::<&'a RawValue>()?;
        match key {
            "name" => self.name = serde_json::from_str(raw.get()).unwrap_or(None),
            "type" => self.kind = serde_json::from_str(raw.get()).unwrap_or(None),
            _ => {}
        }
        Ok(())
    }

    fn shown(&self) -> String {
        let name = self.name.clone().filter(|name| !name.is_empty());
        name.or_else(|| self.kind.clone()).unwrap_or_default()
    }
}

/// `{"about": …, "list": [chat, …]}`
struct Section<'c, 'a>(&'c mut Vec<Chat<'a>>);

impl<'a> DeserializeSeed<'a> for Section<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Section<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of chats")
    }

    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(key) = map.next_key::<Cow<'a, str>>()? {
            if key == "list" {
                map.next_value_seed(Section(&mut *self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<S: SeqAccess<'a>>(self, mut seq: S) -> Result<(), S::Error> {
        while seq.next_element_seed(OneChat(&mut *self.0))?.is_some() {}
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

struct OneChat<'c, 'a>(&'c mut Vec<Chat<'a>>);

impl<'a> DeserializeSeed<'a> for OneChat<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, json: D) -> Result<(), D::Error> {
        let top = Top {
            chats: self.0,
            alone: None,
        };
        json.deserialize_map(top)
    }
}
