use std::io;

/// Why no transcript was made. The first four are questions that the file leaves open.
#[derive(Debug, thiserror::Error)]
pub enum ChatError {
    /// 3/4/2026 is two days, and nothing in the file tells which.
    #[error("whether day or month stands first can't be told from the file; give the date order")]
    NeedsOrder,
    /// The file has times of a clock on the wall and doesn't say where it hung.
    #[error("the file has no time zone; give the zone")]
    NeedsZone,
    /// Several chats stand in it.
    #[error("several chats stand in it; choose one")]
    NeedsChat(Vec<ChatName>),
    /// A table, of which it isn't clear which column is what.
    #[error("which columns hold time and sender can't be told; name them")]
    NeedsColumns(Vec<String>),
    /// The chat that was chosen is not in it.
    #[error("no such chat stands in it")]
    NoSuchChat,
    /// The column that was named is not in it.
    #[error("no such column stands in it: {0}")]
    NoSuchColumn(String),
    /// It is something else, or can't be opened safely.
    #[error("{file}: {refusal}")]
    Refused {
        /// The file as it is called.
        file: String,
        /// What it is.
        refusal: Refusal,
    },
    /// The system couldn't read it.
    #[error("{file}: {source}")]
    Unreadable {
        /// The file as it is called.
        file: String,
        /// What the system says.
        source: io::Error,
    },
    /// Reading was stopped by the one who asked for it.
    #[error("stopped")]
    Stopped,
}

/// A chat among several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChatName {
    /// As it stands in the export; of one without a name, its kind.
    pub name: String,
    /// How many messages stand in it, as far as that is known before reading.
    pub messages: Option<u64>,
}

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Of another kind, which is named.
    #[error("this is {0}, not a chat export")]
    Kind(&'static str),
    /// Telegram's pages instead of its JSON.
    #[error("this is a page of Telegram; export as JSON instead")]
    TelegramPage,
    /// Instagram's or Facebook's pages instead of their JSON.
    #[error("this is a page of Instagram or Facebook; export as JSON instead")]
    MetaPage,
    /// WhatsApp's Markdown instead of its text.
    #[error("this is WhatsApp's export as Markdown; export as text instead")]
    Markdown,
    /// Nothing in it looks like a message of any format that is known.
    #[error("no messages of a known format stand in it")]
    Unknown,
    /// Not the format that was asked for.
    #[error("this is not of the format that was asked for")]
    OtherFormat,
    /// The zip can't be opened.
    #[error("the zip is damaged")]
    DamagedZip,
    /// The zip holds more than any chat has.
    #[error("the zip unpacks to more than is read (1 GiB of text, 200,000 files)")]
    TooLarge,
    /// A file in the zip is named so that it would land elsewhere.
    #[error("a file in the zip has a path that leads out of it")]
    Path,
    /// The zip has a password.
    #[error("the zip is locked with a password")]
    Locked,
}
