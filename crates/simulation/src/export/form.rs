use super::desk::Desk;
use super::whatsapp::{ANDROID, IOS, Shape};
use super::{
    imessage_html, imessage_text, meta, signal, signal_text, sigtop, table, telegram, whatsapp,
};

/// Files of an export.
pub(super) type Files = Vec<(String, Vec<u8>)>;

/// A format of a messenger, in a locale where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// WhatsApp on Android, in one of its stamps.
    Android(usize),
    /// WhatsApp on an iPhone, in one of its stamps.
    Ios(usize),
    /// WhatsApp's export in the browser.
    WhatsAppWeb,
    /// One chat of Telegram.
    TelegramChat,
    /// All chats of Telegram.
    TelegramAll,
    /// Telegram before 2021: no UTC, and numbers for senders.
    TelegramOld,
    /// Signal's own export, with numbers in strings.
    Signal,
    /// The same with numbers, and several chats.
    SignalNumbers,
    /// signal-export with seconds.
    SignalText,
    /// signal-export without.
    SignalTextOld,
    /// sigtop.
    Sigtop,
    /// imessage-exporter, text.
    IMessageText,
    /// imessage-exporter, HTML.
    IMessageHtml,
    /// Instagram's download.
    Instagram,
    /// Messenger's download, with the old `type`.
    Messenger,
    /// Messenger's download of encrypted chats.
    MessengerEncrypted,
    /// `at,sender,length`, in UTC.
    Table,
    /// Other names, semicolons, and times with an offset.
    TableSemicolon,
    /// A column of words instead of their lengths, and times on the wall.
    TableOfWords,
}

const OTHERS: [Form; 17] = [
    Form::WhatsAppWeb,
    Form::TelegramChat,
    Form::TelegramAll,
    Form::TelegramOld,
    Form::Signal,
    Form::SignalNumbers,
    Form::SignalText,
    Form::SignalTextOld,
    Form::Sigtop,
    Form::IMessageText,
    Form::IMessageHtml,
    Form::Instagram,
    Form::Messenger,
    Form::MessengerEncrypted,
    Form::Table,
    Form::TableSemicolon,
    Form::TableOfWords,
];

const COUNT: usize = ANDROID.len() + IOS.len() + OTHERS.len();

impl Form {
    /// All of them.
    pub const ALL: [Form; COUNT] = {
        let mut all = [Form::WhatsAppWeb; COUNT];
        let mut index = 0;
        while index < COUNT {
            all[index] = if index < ANDROID.len() {
                Form::Android(index)
            } else if index < ANDROID.len() + IOS.len() {
                Form::Ios(index - ANDROID.len())
            } else {
                OTHERS[index - ANDROID.len() - IOS.len()]
            };
            index += 1;
        }
        all
    };

    /// Its name, as `android_en_us`.
    pub fn code(self) -> &'static str {
        match self {
            Form::Android(index) => ANDROID[index].code,
            Form::Ios(index) => IOS[index].code,
            Form::WhatsAppWeb => "whatsapp_web",
            Form::TelegramChat => "telegram_chat",
            Form::TelegramAll => "telegram_all",
            Form::TelegramOld => "telegram_old",
            Form::Signal => "signal",
            Form::SignalNumbers => "signal_numbers",
            Form::SignalText => "signal_text",
            Form::SignalTextOld => "signal_text_old",
            Form::Sigtop => "sigtop",
            Form::IMessageText => "imessage_text",
            Form::IMessageHtml => "imessage_html",
            Form::Instagram => "instagram",
            Form::Messenger => "messenger",
            Form::MessengerEncrypted => "messenger_encrypted",
            Form::Table => "table",
            Form::TableSemicolon => "table_semicolon",
            Form::TableOfWords => "table_of_words",
        }
    }

    /// The stamp of WhatsApp's forms on phones.
    pub(super) fn shape(self) -> Option<&'static Shape> {
        match self {
            Form::Android(index) => Some(&ANDROID[index]),
            Form::Ios(index) => Some(&IOS[index]),
            _ => None,
        }
    }

    /// Milliseconds of the last digit of a time.
    pub(super) fn resolution_ms(self) -> i64 {
        match self {
            Form::Android(_) | Form::Ios(_) if self.shape().is_some_and(Shape::in_minutes) => {
                60_000
            }
            Form::SignalTextOld => 60_000,
            Form::Signal
            | Form::SignalNumbers
            | Form::Instagram
            | Form::Messenger
            | Form::MessengerEncrypted => 1,
            _ => 1_000,
        }
    }

    pub(super) fn on_the_wall(self) -> bool {
        matches!(
            self,
            Form::Android(_)
                | Form::Ios(_)
                | Form::WhatsAppWeb
                | Form::TelegramOld
                | Form::SignalText
                | Form::SignalTextOld
                | Form::IMessageText
                | Form::IMessageHtml
                | Form::TableOfWords
        )
    }

    pub(super) fn order(self) -> Option<&'static str> {
        match self {
            Form::WhatsAppWeb => Some("mdy"),
            _ => self.shape().map(|shape| shape.order),
        }
    }

    pub(super) fn write(self, desk: &mut Desk) -> Files {
        match self {
            Form::Android(index) => whatsapp::android(&ANDROID[index], desk),
            Form::Ios(index) => whatsapp::ios(&IOS[index], desk),
            Form::WhatsAppWeb => whatsapp::web(desk),
            Form::TelegramChat => telegram::chat(desk),
            Form::TelegramAll => telegram::all(desk),
            Form::TelegramOld => telegram::old(desk),
            Form::Signal => signal::strings(desk),
            Form::SignalNumbers => signal::numbers(desk),
            Form::SignalText => signal_text::new(desk),
            Form::SignalTextOld => signal_text::old(desk),
            Form::Sigtop => sigtop::write(desk),
            Form::IMessageText => imessage_text::write(desk),
            Form::IMessageHtml => imessage_html::write(desk),
            Form::Instagram => meta::instagram(desk),
            Form::Messenger => meta::messenger(desk),
            Form::MessengerEncrypted => meta::encrypted(desk),
            Form::Table => table::lengths(desk),
            Form::TableSemicolon => table::semicolon(desk),
            Form::TableOfWords => table::words(desk),
        }
    }
}
