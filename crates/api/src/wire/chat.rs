//! What is read of a chat export: times, senders and lengths, and suggestions from them.

use chrono::NaiveDate;
use domain::{Id, MessagesExcitation, Role, When};
use patterns::InMessages;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether a file is to be chosen, or a folder.
#[derive(Deserialize, TS)]
pub struct ChooseChat {
    /// A folder, as some messengers export.
    pub folder: bool,
}

/// What the file leaves open, as far as the person has said it.
#[derive(Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChatChoices {
    /// In which order dates stand.
    pub order: Option<ChatOrder>,
    /// The IANA zone of the clock, where the export has wall times; none: the computer's.
    pub zone: Option<String>,
    /// One chat of several, by name.
    pub chat: Option<String>,
    /// The columns of a table.
    pub columns: Option<ChatColumns>,
}

/// Which columns of a table hold what, by their headers.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ChatColumns {
    /// The time.
    pub time: String,
    /// Who sent it.
    pub sender: String,
    /// What was sent, or its length.
    pub text: Option<String>,
}

/// In which order a date's numbers stand.
#[derive(Clone, Copy, Deserialize, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ChatOrder {
    /// 31/12/2026.
    Dmy,
    /// 12/31/2026.
    Mdy,
    /// 2026/12/31.
    Ymd,
}

/// What was recognised in the chosen file, or what it leaves open.
#[derive(Serialize, TS)]
#[serde(tag = "found", rename_all = "snake_case")]
pub enum ChatLook {
    /// A chat.
    Chat(ChatFound),
    /// Whether day or month stands first can't be told.
    NeedsOrder,
    /// Several chats stand in it.
    NeedsChat {
        /// Their names.
        chats: Vec<String>,
    },
    /// A table, of which it isn't clear which column is what.
    NeedsColumns {
        /// Their headers.
        headers: Vec<String>,
    },
    /// It isn't read.
    Refused {
        /// Why.
        why: ChatRefusal,
    },
    /// Reading was stopped, by the person or by a lock.
    Stopped,
}

/// Why a file isn't read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChatRefusal {
    /// It can't be opened.
    Unreadable,
    /// It is no chat, or none of a form that is known.
    NoChat,
    /// Telegram's pages instead of its JSON.
    TelegramPage,
    /// Instagram's or Facebook's pages instead of their JSON.
    MetaPage,
    /// WhatsApp's Markdown instead of its text.
    Markdown,
    /// A damaged zip.
    Damaged,
    /// A zip with a password.
    Locked,
    /// A zip that unpacks to more than any chat has, or out of itself.
    Unsafe,
}

/// A chat as it was read.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ChatFound {
    /// Whose export it is, as `whatsapp`.
    pub format: String,
    /// Who sent something, and how many messages.
    pub senders: Vec<ChatSender>,
    /// The first message's time.
    pub first: Option<When>,
    /// The last message's.
    pub last: Option<When>,
    /// Lines that could not be read, the first few of them; none of what stands there.
    pub skipped_lines: Vec<ChatSkipped>,
    /// How many in all.
    pub skipped: u32,
    /// Lines of the messenger's own: calls, changes of the group, and the like.
    pub notices: u32,
    /// Messages at times that the clock skipped or had twice, which may be an hour off.
    pub clock_changes: u32,
    /// The order of dates, where the format leaves it open.
    pub order: Option<ChatOrder>,
    /// The zone that wall times were placed in; none where the export has instants.
    pub zone: Option<String>,
    /// The first five messages, without their words.
    pub preview: Vec<ChatMessage>,
}

/// A line that could not be read.
#[derive(Serialize, TS)]
pub struct ChatSkipped {
    /// Where, from 1.
    pub line: u32,
    /// Why.
    pub why: ChatSkippedFor,
}

/// Why a line could not be read.
#[derive(Clone, Copy, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChatSkippedFor {
    /// Nobody is named.
    NoSender,
    /// No time that can be read.
    NoTime,
    /// A 31st of June, a 25th hour.
    NoSuchTime,
    /// It belongs to no message.
    Astray,
    /// No message of this form.
    OtherForm,
    /// More people than a chat has.
    TooManySenders,
    /// The file breaks off.
    BreaksOff,
    /// A date in an order that can't be told.
    OrderOpen,
    /// A row of a table that isn't like the others.
    OtherRow,
    /// The file repeats itself from here on.
    RepeatsItself,
}

/// Somebody in a chat.
#[derive(Serialize, TS)]
pub struct ChatSender {
    /// As it stands in the export.
    pub name: String,
    /// How many messages.
    pub messages: u32,
}

/// A message without its words.
#[derive(Serialize, TS)]
pub struct ChatMessage {
    /// When.
    pub at: When,
    /// Who.
    pub sender: String,
    /// Characters; 0 for what is no text.
    pub length: u32,
}

/// How far reading has come.
#[derive(Serialize, TS)]
pub struct ChatProgress {
    /// Bytes read.
    pub done: u32,
    /// … of so many, both in units of a kilobyte; 0 while nothing is read.
    pub total: u32,
}

/// Who is who among the senders.
#[derive(Deserialize, TS)]
pub struct ChatPeople {
    /// The reader, as in the export.
    pub mine: String,
    /// The other.
    pub theirs: String,
}

/// Stretches whose timing looks like a fight, for the reader to keep or to drop.
#[derive(Serialize, TS)]
pub struct ChatSuggestions {
    /// By time; without those that were decided before.
    pub suggestions: Vec<ChatSuggestion>,
    /// How many were decided at an earlier import.
    pub decided_before: u32,
}

/// One of them.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ChatSuggestion {
    /// Tells it from the others of this import.
    pub id: u32,
    /// Its first message.
    pub from: When,
    /// Its last before the quiet.
    pub to: When,
    /// How many messages of both.
    pub messages: u32,
    /// Who sent again and again.
    pub sent_again: Role,
    /// Messages at its end that nobody answered.
    pub unanswered: u32,
    /// … within so many minutes.
    pub within_minutes: u32,
    /// Minutes of quiet after it; none where the export ends.
    pub quiet_minutes: Option<u32>,
    /// Who wrote first after it.
    pub broken_by: Option<Role>,
    /// The messages came faster and faster.
    pub faster: bool,
    /// The answers got shorter than usual.
    pub shorter: bool,
    /// Each message: where between the first and the last (0 to 1), and whose.
    pub strip: Vec<ChatDot>,
}

/// A message on the strip.
#[derive(Clone, Copy, Serialize, TS)]
pub struct ChatDot {
    /// 0 at the first message, 1 at the last.
    pub at: f64,
    /// Whose.
    pub by: Role,
}

/// What becomes of a suggestion.
#[derive(Deserialize, TS)]
pub struct ChatDecision {
    /// Which.
    pub id: u32,
    /// What it is to be.
    pub does: ChatDoes,
}

/// What is decided of a suggestion.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChatDoes {
    /// It becomes a telling, and is not asked about again.
    Keep,
    /// It is not asked about again.
    Drop,
    /// It is asked about after all. A telling that was made of it stays.
    Undo,
}

/// What became of it.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ChatDecided {
    /// The private telling that was made.
    pub kept: Option<Id>,
}

/// Both agree to have the loop counted in the messages that were read.
#[derive(Deserialize, TS)]
pub struct CountMessages {
    /// Both passphrases, `a`'s first.
    #[ts(type = "[string, string]")]
    pub passphrases: [SecretString; 2],
}

/// What was counted in the two's messages.
#[derive(Serialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MessagesCard {
    /// Its id, to take it out by.
    pub id: Id,
    /// The day of the first message.
    pub from: NaiveDate,
    /// The day of the last.
    pub to: NaiveDate,
    /// How many messages.
    pub messages: u32,
    /// From how many minutes on a quiet is long for these two.
    pub long_quiet_minutes: u32,
    /// Long quiets over night, which say nothing.
    pub nights: u32,
    /// What followed what.
    pub counted: InMessages,
    /// How messages sent again and long quiets bring one another; none: too few.
    pub excitation: Option<MessagesExcitation>,
}
