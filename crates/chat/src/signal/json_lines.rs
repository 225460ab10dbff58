//! main.jsonl: an object a line, as proto3 writes JSON (Backups.proto): numbers of 64 bits may be
//! text, and what has its default is left out.

mod frame;

use crate::Reason;
use std::collections::{HashMap, HashSet};

use crate::ChatError;
use crate::error::ChatName;
use crate::gathered::Gathered;
use crate::lines::Lines;

use frame::{Frame, Item};

/// Whether a file begins as one.
pub(crate) fn looks_like(head: &str) -> bool {
    const BEGINS: [&str; 5] = ["account", "recipient", "chat", "chatItem", "chatFolder"];
    let mut lines = head.lines().filter(|line| !line.trim().is_empty()).take(3);
    lines.any(|line| {
        let line = line.trim_start();
        let key = line.strip_prefix('{').map(str::trim_start);
        let key = key
            .and_then(|rest| rest.strip_prefix('"'))
            .unwrap_or_default();
        line.contains("\"backupTimeMs\"")
            || BEGINS.iter().any(|begin| {
                let rest = key.strip_prefix(begin).unwrap_or_default();
                rest.starts_with('"') && rest.contains(':')
            })
    })
}

/// Reads one chat of it; `named` where there are several.
pub(crate) fn read(
    text: &str,
    named: Option<&str>,
    into: &mut Gathered<'_>,
) -> Result<(), ChatError> {
    let mut export = Export::default();
    for line in Lines::of(text) {
        into.go_on(line.at)?;
        if !line.text.trim().is_empty() {
            export.take(line.text, line.number, into);
        }
    }
    let chat = export.chosen(named)?;
    export.put(chat, into);
    Ok(())
}

#[derive(Default)]
struct Export {
    me: Option<String>,
    recipients: HashMap<String, String>,
    /// By the id of the chat: the recipient whose chat it is.
    chats: HashMap<String, String>,
    /// The chats that something was sent in, and who sent it.
    places: Numbered,
    authors: Numbered,
    sent: Vec<Vec<Sent>>,
    seen: HashSet<(usize, Option<usize>, i64)>,
}

struct Sent {
    at: i64,
    /// None: whose export it is.
    author: Option<usize>,
    length: u32,
    line: u64,
}

/// Ids in the order in which they came.
#[derive(Default)]
struct Numbered {
    by_id: HashMap<String, usize>,
    ids: Vec<String>,
}

impl Numbered {
    fn place(&mut self, id: &str) -> usize {
        if let Some(place) = self.by_id.get(id) {
            return *place;
        }
        self.ids.push(id.to_owned());
        self.by_id.insert(id.to_owned(), self.ids.len() - 1);
        self.ids.len() - 1
    }
}

impl Export {
    fn take(&mut self, line: &str, number: u64, into: &mut Gathered<'_>) {
        let Ok(frame) = serde_json::from_str::<Frame<'_>>(line) else {
            return into.skip(number, Reason::OtherForm);
        };
        if let Some(account) = frame.account {
            self.me = account.name();
        }
        if let Some(recipient) = frame.recipient
            && let Some(id) = recipient.id()
        {
            self.recipients.insert(id, recipient.name());
        }
        if let Some(chat) = frame.chat
            && let (Some(id), Some(recipient)) = (chat.id(), chat.recipient())
        {
            self.chats.insert(id, recipient);
        }
        if let Some(item) = frame.item {
            self.take_item(&item.whole(), number, into);
        }
    }

    fn take_item(&mut self, item: &Item<'_>, number: u64, into: &mut Gathered<'_>) {
        if !item.was_sent() {
            into.notices += 1;
            return;
        }
        let (Some(chat), Some(at)) = (item.chat(), item.at()) else {
            return into.skip(number, Reason::NoTime);
        };
        let place = self.places.place(chat);
        if place == self.sent.len() {
            self.sent.push(Vec::new());
        }
        let author = item.author().map(|id| self.authors.place(id));
        if !self.seen.insert((place, author, at)) {
            return;
        }
        self.sent[place].push(Sent {
            at,
            author,
            length: item.length(),
            line: number,
        });
    }

    fn chosen(&self, named: Option<&str>) -> Result<Option<usize>, ChatError> {
        let ids = self.places.ids.iter().enumerate();
        let chats: Vec<(usize, String)> = ids
            .map(|(place, id)| (place, self.name_of_chat(id)))
            .collect();
        match (chats.as_slice(), named) {
            ([], _) => Ok(None),
            ([(only, _)], _) => Ok(Some(*only)),
            (chats, Some(name)) => {
                let chat = chats.iter().find(|(_, known)| known == name);
                chat.map(|(place, _)| Some(*place))
                    .ok_or(ChatError::NoSuchChat)
            }
            (chats, None) => Err(ChatError::NeedsChat(
                chats
                    .iter()
                    .map(|(place, name)| ChatName {
                        name: name.clone(),
                        messages: Some(self.sent[*place].len() as u64),
                    })
                    .collect(),
            )),
        }
    }

    fn name_of_chat(&self, id: &str) -> String {
        let recipient = self.chats.get(id);
        let name = recipient.and_then(|id| self.recipients.get(id));
        name.cloned().unwrap_or_else(|| format!("chat {id}"))
    }

    fn put(&self, chat: Option<usize>, into: &mut Gathered<'_>) {
        let Some(chat) = chat else {
            return;
        };
        let me = self.me.as_deref().unwrap_or("Me");
        for sent in &self.sent[chat] {
            let name = match sent.author {
                None => me,
                Some(place) => {
                    let name = self.recipients.get(&self.authors.ids[place]);
                    name.map(String::as_str).unwrap_or_default()
                }
            };
            if name.is_empty() {
                into.skip(sent.line, Reason::NoSender);
            } else {
                into.message(sent.at, name, sent.length, sent.line);
            }
        }
    }
}
