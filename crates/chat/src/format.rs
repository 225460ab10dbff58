/// Whose export it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// WhatsApp's text, from Android, iOS or the desktop.
    Whatsapp,
    /// Telegram Desktop's result.json.
    Telegram,
    /// Signal's main.jsonl, or the older text of signal-export.
    Signal,
    /// The text or the pages of imessage-exporter.
    Imessage,
    /// message_N.json of "Download your information", from Instagram.
    Instagram,
    /// The same from Facebook Messenger, or its export of encrypted chats.
    Messenger,
    /// A table with a column for the time and one for the sender.
    Csv,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 7] = [
        Format::Whatsapp,
        Format::Telegram,
        Format::Signal,
        Format::Imessage,
        Format::Instagram,
        Format::Messenger,
        Format::Csv,
    ];

    /// Its name on the command line and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Format::Whatsapp => "whatsapp",
            Format::Telegram => "telegram",
            Format::Signal => "signal",
            Format::Imessage => "imessage",
            Format::Instagram => "instagram",
            Format::Messenger => "messenger",
            Format::Csv => "csv",
        }
    }
}

/// In which order a date's numbers stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 31/12/2026.
    Dmy,
    /// 12/31/2026.
    Mdy,
    /// 2026/12/31.
    Ymd,
}

impl DateOrder {
    /// All of them.
    pub const ALL: [DateOrder; 3] = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];

    /// Its name on the command line and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            DateOrder::Dmy => "dmy",
            DateOrder::Mdy => "mdy",
            DateOrder::Ymd => "ymd",
        }
    }
}
