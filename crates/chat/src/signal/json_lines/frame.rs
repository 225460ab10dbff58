use std::borrow::Cow;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use crate::json::number;
use crate::text::length_of;
use crate::wall::in_range;

/// One line, as far as it is looked at.
#[derive(Deserialize)]
pub(super) struct Frame<'a> {
    #[serde(borrow, default)]
    pub(super) account: Option<Account<'a>>,
    #[serde(borrow, default)]
    pub(super) recipient: Option<Box<Recipient<'a>>>,
    #[serde(borrow, default)]
    pub(super) chat: Option<Chat<'a>>,
    #[serde(borrow, default, rename = "chatItem")]
    pub(super) item: Option<Box<Item<'a>>>,
}

/// Whose export it is.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Account<'a> {
    #[serde(borrow, default)]
    given_name: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    family_name: Option<Cow<'a, str>>,
}

/// Somebody, or a group.
#[derive(Deserialize)]
pub(super) struct Recipient<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    contact: Option<Contact<'a>>,
    #[serde(borrow, default)]
    group: Option<Group<'a>>,
    #[serde(default, rename = "self")]
    me: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Contact<'a> {
    #[serde(borrow, default)]
    nickname: Option<Nickname<'a>>,
    #[serde(borrow, default)]
    system_nickname: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    system_given_name: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    system_family_name: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    profile_given_name: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    profile_family_name: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    username: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    e164: Option<&'a RawValue>,
    #[serde(borrow, default)]
    aci: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct Nickname<'a> {
    #[serde(borrow, default)]
    given: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    family: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct Group<'a> {
    #[serde(borrow, default)]
    snapshot: Option<Snapshot<'a>>,
}

#[derive(Deserialize)]
struct Snapshot<'a> {
    #[serde(borrow, default)]
    title: Option<Title<'a>>,
}

#[derive(Deserialize)]
struct Title<'a> {
    #[serde(borrow, default)]
    title: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Chat<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    recipient_id: Option<&'a RawValue>,
}

/// A message, or what stands between messages.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Item<'a> {
    #[serde(borrow, default)]
    chat_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    author_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    date_sent: Option<&'a RawValue>,
    /// What it was before it was edited, the oldest first.
    #[serde(borrow, default)]
    revisions: Vec<Revision<'a>>,
    #[serde(default)]
    outgoing: Option<IgnoredAny>,
    #[serde(default)]
    directionless: Option<IgnoredAny>,
    #[serde(default)]
    update_message: Option<IgnoredAny>,
    #[serde(default)]
    remote_deleted_message: Option<IgnoredAny>,
    #[serde(default)]
    admin_deleted_message: Option<IgnoredAny>,
    #[serde(borrow, default)]
    standard_message: Option<Standard<'a>>,
    #[serde(borrow, default)]
    direct_story_reply_message: Option<StoryReply<'a>>,
    /// Some programs wrap it twice.
    #[serde(borrow, default)]
    chat_item: Option<Box<Item<'a>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Revision<'a> {
    #[serde(borrow, default)]
    date_sent: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Standard<'a> {
    #[serde(borrow, default)]
    text: Option<Text<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoryReply<'a> {
    #[serde(borrow, default)]
    text_reply: Option<Standard<'a>>,
}

#[derive(Deserialize)]
struct Text<'a> {
    #[serde(borrow, default)]
    body: Option<Cow<'a, str>>,
}

impl Account<'_> {
    pub(super) fn name(&self) -> Option<String> {
        full(self.given_name.as_deref(), self.family_name.as_deref())
    }
}

impl Recipient<'_> {
    pub(super) fn id(&self) -> Option<String> {
        self.id.map(|raw| id(raw).to_owned())
    }

    /// As Signal itself would show it; empty where nothing is known.
    pub(super) fn name(&self) -> String {
        if self.me.is_some() {
            return "Note to Self".to_owned();
        }
        let group = self.group.as_ref().map(|group| {
            let title = group.snapshot.as_ref().and_then(|of| of.title.as_ref());
            let title = title.and_then(|title| title.title.as_deref());
            title.unwrap_or("a group").to_owned()
        });
        let contact = self.contact.as_ref().and_then(Contact::name);
        group.or(contact).unwrap_or_default()
    }
}

impl Contact<'_> {
    fn name(&self) -> Option<String> {
        let nickname = self.nickname.as_ref();
        nickname
            .and_then(|name| full(name.given.as_deref(), name.family.as_deref()))
            .or_else(|| full(self.system_nickname.as_deref(), None))
            .or_else(|| {
                full(
                    self.system_given_name.as_deref(),
                    self.system_family_name.as_deref(),
                )
            })
            .or_else(|| {
                full(
                    self.profile_given_name.as_deref(),
                    self.profile_family_name.as_deref(),
                )
            })
            .or_else(|| full(self.username.as_deref(), None))
            .or_else(|| self.e164.map(|raw| id(raw).to_owned()))
            .or_else(|| full(self.aci.as_deref(), None))
    }
}

impl Chat<'_> {
    pub(super) fn id(&self) -> Option<String> {
        self.id.map(|raw| id(raw).to_owned())
    }

    pub(super) fn recipient(&self) -> Option<String> {
        self.recipient_id.map(|raw| id(raw).to_owned())
    }
}

impl<'a> Item<'a> {
    pub(super) fn whole(mut self: Box<Self>) -> Box<Item<'a>> {
        match self.chat_item.take() {
            Some(within) => within,
            None => self,
        }
    }

    pub(super) fn was_sent(&self) -> bool {
        self.update_message.is_none()
            && self.remote_deleted_message.is_none()
            && self.admin_deleted_message.is_none()
            && self.directionless.is_none()
    }

    pub(super) fn chat(&self) -> Option<&'a str> {
        self.chat_id.map(id)
    }

    /// None: whose export it is.
    pub(super) fn author(&self) -> Option<&'a str> {
        match self.outgoing {
            Some(_) => None,
            None => Some(self.author_id.map(id).unwrap_or_default()),
        }
    }

    /// When it was first sent, whatever was changed in it later.
    pub(super) fn at(&self) -> Option<i64> {
        let first = self.revisions.first().and_then(|first| first.date_sent);
        in_range(number(first.or(self.date_sent)?)?)
    }

    pub(super) fn length(&self) -> u32 {
        let reply = self.direct_story_reply_message.as_ref();
        let reply = reply.and_then(|reply| reply.text_reply.as_ref());
        let text = self.standard_message.as_ref().or(reply);
        let body = text.and_then(|text| text.text.as_ref()?.body.as_deref());
        body.map_or(0, length_of)
    }
}

fn id(raw: &RawValue) -> &str {
    raw.get().trim_matches('"')
}

fn full(given: Option<&str>, family: Option<&str>) -> Option<String> {
    let given = given.filter(|name| !name.is_empty());
    let family = family.filter(|name| !name.is_empty());
    match (given, family) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) => Some(one.to_owned()),
        (Some(given), Some(family)) => Some(format!("{given} {family}")),
    }
}
