use std::path::PathBuf;
use std::sync::Arc;

use chat::{
    ChatError, Choices, Columns, DateOrder, Reason, Refusal, Skipped, Source, Transcript, read,
};
use chrono_tz::Tz;
use domain::{Moment, When};

use crate::chat_import::{ChatImport, Run};
use crate::session::OpenSession;
use crate::wire::{
    ChatChoices, ChatFound, ChatLook, ChatMessage, ChatOrder, ChatProgress, ChatRefusal,
    ChatSender, ChatSkipped, ChatSkippedFor, Done,
};
use crate::{ApiError, Desk};

/// A chat export that is to be read, which takes no desk: it may take a second.
pub struct ChatReading {
    path: PathBuf,
    choices: Choices,
    run: Arc<Run>,
}

/// What came of reading, for the session that asked for it.
pub struct ChatRead {
    run: Arc<Run>,
    zone: Tz,
    result: Result<Transcript, ChatError>,
}

/// Begins to look at a chat export; at the one that was chosen before where `path` is none.
///
/// # Errors
/// [`ApiError::Locked`]; [`ApiError::Refused`] for a zone that is none, or where nothing was
/// chosen before.
pub fn begin_chat(
    desk: &mut Desk,
    path: Option<PathBuf>,
    choices: ChatChoices,
) -> Result<ChatReading, ApiError> {
    let session = desk.session()?;
    let path = path.or_else(|| session.chat.path.clone());
    let path = path.ok_or_else(|| ApiError::refused("chat", "none is chosen"))?;
    let zone = match choices.zone {
        Some(zone) => zone
            .parse()
            .map_err(|_| ApiError::refused("zone", "no such time zone"))?,
        None => session.clock.zone(),
    };
    Ok(ChatReading {
        choices: Choices {
            format: None,
            order: choices.order.map(DateOrder::from),
            zone: Some(zone),
            chat: choices.chat,
            columns: choices.columns.map(|columns| Columns {
                time: columns.time,
                sender: columns.sender,
                text: columns.text,
            }),
        },
        run: session.chat.begin(path.clone()),
        path,
    })
}

impl ChatReading {
    /// Reads it. Only times, senders and lengths are kept.
    pub fn read(self) -> ChatRead {
        let mut watch = |done, total| self.run.watch(done, total);
        let source = Source::open(&self.path);
        let result = source.and_then(|source| read(&source, &self.choices, &mut watch));
        ChatRead {
            zone: self.choices.zone.unwrap_or(Tz::UTC),
            run: self.run,
            result,
        }
    }
}

/// Takes in what was read, if it is still waited for: not where the session has ended meanwhile, it
/// was stopped, or another was begun.
///
/// # Errors
/// [`ApiError::Locked`] where no session is open.
pub fn take_chat(desk: &mut Desk, read: ChatRead) -> Result<ChatLook, ApiError> {
    let session = desk.session()?;
    if !Arc::ptr_eq(&session.chat.run, &read.run) {
        return Ok(ChatLook::Stopped);
    }
    let transcript = match read.result {
        Ok(transcript) => transcript,
        Err(error) => return Ok(question(error)),
    };
    let found = found(&transcript, read.zone)?;
    session.chat.transcript = Some(transcript);
    Ok(ChatLook::Chat(found))
}

pub(crate) fn chat_progress(session: &mut OpenSession) -> Result<ChatProgress, ApiError> {
    let (done, total) = session.chat.run.progress();
    let kilobytes = |bytes: u64| u32::try_from(bytes / 1_000).unwrap_or(u32::MAX);
    Ok(ChatProgress {
        done: kilobytes(done),
        total: kilobytes(total),
    })
}

/// Ends the reading that goes on, and forgets what was read.
pub(crate) fn stop_chat(session: &mut OpenSession) -> Result<Done, ApiError> {
    session.chat = ChatImport::default();
    Ok(Done {})
}

fn question(error: ChatError) -> ChatLook {
    let refused = |why| ChatLook::Refused { why };
    match error {
        ChatError::NeedsOrder => ChatLook::NeedsOrder,
        ChatError::NeedsChat(chats) => ChatLook::NeedsChat {
            chats: chats.into_iter().map(|chat| chat.name).collect(),
        },
        ChatError::NeedsColumns(headers) => ChatLook::NeedsColumns { headers },
        ChatError::Stopped => ChatLook::Stopped,
        ChatError::Unreadable { .. } => refused(ChatRefusal::Unreadable),
        ChatError::Refused { refusal, .. } => refused(match refusal {
            Refusal::TelegramPage => ChatRefusal::TelegramPage,
            Refusal::MetaPage => ChatRefusal::MetaPage,
            Refusal::Markdown => ChatRefusal::Markdown,
            Refusal::DamagedZip => ChatRefusal::Damaged,
            Refusal::Locked => ChatRefusal::Locked,
            Refusal::TooLarge | Refusal::Path => ChatRefusal::Unsafe,
            Refusal::Kind(_) | Refusal::Unknown | Refusal::OtherFormat => ChatRefusal::NoChat,
        }),
        // A zone is always given, and what was chosen stood in the file when it was offered.
        ChatError::NeedsZone | ChatError::NoSuchChat | ChatError::NoSuchColumn(_) => {
            refused(ChatRefusal::NoChat)
        }
    }
}

/// How many lines that could not be read are named.
const NAMED: usize = 5;
/// How many messages are shown before anything is imported.
const SHOWN: usize = 5;

fn found(transcript: &Transcript, zone: Tz) -> Result<ChatFound, ApiError> {
    let at = |ms| moment(ms, zone);
    let messages = &transcript.messages;
    let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let name = |sender: u16| transcript.senders[usize::from(sender)].name.clone();
    let preview = messages.iter().take(SHOWN).map(|message| {
        Ok(ChatMessage {
            at: at(message.at_ms)?,
            sender: name(message.sender),
            length: message.length,
        })
    });
    let skipped = transcript.skipped.iter().take(NAMED);
    Ok(ChatFound {
        format: transcript.format.code().to_owned(),
        senders: transcript
            .senders
            .iter()
            .map(|sender| ChatSender {
                name: sender.name.clone(),
                messages: count(sender.messages),
            })
            .collect(),
        first: messages.first().map(|first| at(first.at_ms)).transpose()?,
        last: messages.last().map(|last| at(last.at_ms)).transpose()?,
        skipped_lines: skipped.map(skipped_line).collect(),
        skipped: count(transcript.skipped.len() as u64),
        notices: count(transcript.notices),
        clock_changes: count(transcript.clock_changes.skipped + transcript.clock_changes.repeated),
        order: transcript.order.map(ChatOrder::from),
        zone: transcript.on_the_wall.then(|| zone.name().to_owned()),
        preview: preview.collect::<Result<_, ApiError>>()?,
    })
}

fn skipped_line(skipped: &Skipped) -> ChatSkipped {
    let why = match skipped.reason {
        Reason::NoSender => ChatSkippedFor::NoSender,
        Reason::NoTime => ChatSkippedFor::NoTime,
        Reason::NoSuchTime => ChatSkippedFor::NoSuchTime,
        Reason::Astray => ChatSkippedFor::Astray,
        Reason::OtherForm => ChatSkippedFor::OtherForm,
        Reason::TooManySenders => ChatSkippedFor::TooManySenders,
        Reason::BreaksOff => ChatSkippedFor::BreaksOff,
        Reason::OrderOpen => ChatSkippedFor::OrderOpen,
        Reason::TooFewFields | Reason::TooManyFields | Reason::NoLength | Reason::MixedZones => {
            ChatSkippedFor::OtherRow
        }
        Reason::RepeatsItself => ChatSkippedFor::RepeatsItself,
    };
    ChatSkipped {
        line: u32::try_from(skipped.line).unwrap_or(u32::MAX),
        why,
    }
}

pub(crate) fn moment(ms: i64, zone: Tz) -> Result<When, ApiError> {
    let moment = Moment::new(ms, zone);
    let moment = moment.map_err(|_| ApiError::internal("a message outside of all years"))?;
    Ok(When::Minute(moment))
}

impl From<ChatOrder> for DateOrder {
    fn from(order: ChatOrder) -> DateOrder {
        match order {
            ChatOrder::Dmy => DateOrder::Dmy,
            ChatOrder::Mdy => DateOrder::Mdy,
            ChatOrder::Ymd => DateOrder::Ymd,
        }
    }
}

impl From<DateOrder> for ChatOrder {
    fn from(order: DateOrder) -> ChatOrder {
        match order {
            DateOrder::Dmy => ChatOrder::Dmy,
            DateOrder::Mdy => ChatOrder::Mdy,
            DateOrder::Ymd => ChatOrder::Ymd,
        }
    }
}
