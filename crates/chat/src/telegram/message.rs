use std::borrow::Cow;

use chrono::NaiveDateTime;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::json::number;
use crate::text::length_of;
use crate::wall::in_range;

/// A message, as far as it is looked at.
#[derive(Deserialize)]
pub(super) struct Message<'a> {
    #[serde(borrow, rename = "type", default)]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    date: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    date_unixtime: Option<&'a RawValue>,
    #[serde(borrow, default)]
    from: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    from_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    text: Option<&'a RawValue>,
}

/// A piece of a text that is written in several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Piece<'a> {
    Plain(#[serde(borrow)] Cow<'a, str>),
    Styled {
        #[serde(borrow, default)]
        text: Cow<'a, str>,
    },
}

impl Message<'_> {
    /// Somebody sent it: it is no notice of Telegram's own.
    pub(super) fn was_sent(&self) -> bool {
        self.kind.as_deref().is_none_or(|kind| kind == "message")
    }

    /// The name, or what stands for one whose account is gone.
    pub(super) fn sender(&self) -> Option<&str> {
        let name = self.from.as_deref().filter(|name| !name.is_empty());
        name.or_else(|| {
            let id = self.from_id?.get().trim_matches('"');
            (id != "null" && !id.is_empty()).then_some(id)
        })
    }

    pub(super) fn length(&self) -> u32 {
        let Some(text) = self.text.map(RawValue::get) else {
            return 0;
        };
        if let Ok(text) = serde_json::from_str::<Cow<'_, str>>(text) {
            return length_of(&text);
        }
        let pieces = serde_json::from_str::<Vec<Piece<'_>>>(text).unwrap_or_default();
        let lengths = pieces.iter().map(|piece| match piece {
            Piece::Plain(text) | Piece::Styled { text } => length_of(text),
        });
        lengths.fold(0, u32::saturating_add)
    }

    fn unix_ms(&self) -> Option<i64> {
        in_range(number(self.date_unixtime?)?.checked_mul(1_000)?)
    }

    /// Of the clock of the computer that exported, which has no zone.
    fn wall_ms(&self) -> Option<i64> {
        let date = self.date.as_deref()?;
        let at = NaiveDateTime::parse_from_str(date, "%Y-%m-%dT%H:%M:%S").ok()?;
        in_range(at.and_utc().timestamp_millis())
    }
}

/// Which of its two times a chat is read by: the instant, wherever one message has it.
pub(super) struct Clock {
    instants: bool,
    /// How far the wall was from the instant in the latest message with both.
    latest: i64,
}

impl Clock {
    pub(super) fn of(messages: &[&RawValue]) -> Clock {
        let instants = messages
            .iter()
            .any(|raw| raw.get().contains("\"date_unixtime\""));
        Clock {
            instants,
            latest: 0,
        }
    }

    pub(super) fn is_on_the_wall(&self) -> bool {
        !self.instants
    }

    /// A message without an instant among others with one: by what the wall was off last.
    pub(super) fn read(&mut self, message: &Message<'_>) -> Option<i64> {
        if !self.instants {
            return message.wall_ms();
        }
        match message.unix_ms() {
            Some(ms) => {
                if let Some(wall) = message.wall_ms() {
                    self.latest = wall - ms;
                }
                Some(ms)
            }
            None => in_range(message.wall_ms()? - self.latest),
        }
    }
}
