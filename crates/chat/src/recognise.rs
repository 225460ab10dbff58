use crate::source::{Entry, refused};
use crate::text::decoded;
use crate::{
    ChatError, Format, Refusal, Source, imessage, meta, signal, table, telegram, whatsapp,
};

/// How a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    Whatsapp,
    Telegram,
    SignalLines,
    SignalText,
    ImessageText,
    ImessagePage,
    Meta,
    Table,
}

/// A chat that stands in what was chosen: its files in their order.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) reader: Reader,
    pub(crate) format: Format,
    pub(crate) chat: String,
    pub(crate) files: Vec<Entry>,
}

/// What is looked at to recognise a file. A chat may begin with one very long message.
const HEAD: u64 = 128 << 10;

/// The chats in what was chosen, all of one format: what is most surely a chat, where a folder holds
/// other files too. `goes_on` is asked before each file.
pub(crate) fn find(
    source: &Source,
    only: Option<Format>,
    mut goes_on: impl FnMut() -> bool,
) -> Result<Vec<Found>, ChatError> {
    let mut found: Vec<Found> = Vec::new();
    let mut refusal = None;
    for entry in source.entries() {
        if !goes_on() {
            return Err(ChatError::Stopped);
        }
        let head = source.first_bytes(entry, HEAD)?;
        match recognise(&entry.name, &head, only) {
            Ok((reader, format)) => add(&mut found, reader, format, entry),
            Err(why) => refusal = refusal.or(Some(why)),
        }
    }
    keep_one_format(&mut found);
    keep_the_chat_of_a_zip(&mut found, source);
    if found.is_empty() {
        let why = refusal.unwrap_or(Refusal::Unknown);
        return Err(refused(&source.name(), why));
    }
    for found in &mut found {
        found.files.sort_by_key(|entry| number_of(&entry.name));
    }
    Ok(found)
}

fn add(found: &mut Vec<Found>, reader: Reader, format: Format, entry: &Entry) {
    let chat = chat_of(reader, &entry.name);
    let known = found
        .iter_mut()
        .find(|found| found.chat == chat && found.reader == reader);
    match known {
        // Only what is cut into pieces is put together again.
        Some(known) if reader == Reader::Meta => known.files.push(entry.clone()),
        _ => found.push(Found {
            reader,
            format,
            chat,
            files: vec![entry.clone()],
        }),
    }
}

/// What the chat of a file is called: its folder, where the files of all chats are called alike.
fn chat_of(reader: Reader, name: &str) -> String {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let folder = folder.rsplit('/').next().unwrap_or(folder);
    match reader {
        Reader::Meta if stem.starts_with("message_") => folder.to_owned(),
        Reader::SignalText if matches!(stem, "chat" | "index") && !folder.is_empty() => {
            folder.to_owned()
        }
        Reader::Meta => without_number(stem).to_owned(),
        _ => stem.to_owned(),
    }
}

fn without_number(stem: &str) -> &str {
    match stem.rsplit_once('_') {
        Some((chat, number)) if number.bytes().all(|b| b.is_ascii_digit()) => chat,
        _ => stem,
    }
}

/// The number at the end of `message_12.json`, so that 2 comes before 10.
fn number_of(name: &str) -> (u64, String) {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let digits = stem.bytes().rev().take_while(u8::is_ascii_digit).count();
    let number = stem[stem.len() - digits..].parse().unwrap_or(0);
    (number, name.to_owned())
}

/// A folder of exports may hold other files that look like tables or chats of a kind: what is most
/// surely a chat is kept.
fn keep_one_format(found: &mut Vec<Found>) {
    let surest = found.iter().map(|found| rank(found.reader)).min();
    found.retain(|found| Some(rank(found.reader)) == surest);
}

fn rank(reader: Reader) -> u8 {
    match reader {
        Reader::Telegram => 0,
        Reader::SignalLines => 1,
        Reader::Meta => 2,
        Reader::ImessageText => 3,
        Reader::ImessagePage => 4,
        Reader::Whatsapp => 5,
        Reader::SignalText => 6,
        Reader::Table => 7,
    }
}

/// A zip of WhatsApp holds one chat; another text in it is a document that was sent.
fn keep_the_chat_of_a_zip(found: &mut Vec<Found>, source: &Source) {
    if !source.is_zipped() || found.len() < 2 || found[0].reader != Reader::Whatsapp {
        return;
    }
    let is_the_chat = |found: &Found| {
        let name = found.files[0].name.to_lowercase();
        name.ends_with("_chat.txt") || name.contains("whatsapp")
    };
    if found.iter().any(is_the_chat) {
        found.retain(is_the_chat);
        found.truncate(1);
    }
}

fn recognise(name: &str, head: &[u8], only: Option<Format>) -> Result<(Reader, Format), Refusal> {
    if let Some(kind) = other_kind(head) {
        return Err(Refusal::Kind(kind));
    }
    let text = decoded(head);
    let mut fitting = all_that_fit(name, &text).into_iter();
    match only {
        None => fitting.next().ok_or_else(|| page_or_unknown(&text)),
        Some(format) => fitting
            .map(|(reader, found)| match (reader, format) {
                // Of these two the files are alike.
                (Reader::Meta, Format::Instagram | Format::Messenger) => (reader, format),
                _ => (reader, found),
            })
            .find(|(_, found)| *found == format)
            .ok_or(Refusal::OtherFormat),
    }
}

/// From the surest to what fits almost anything.
fn all_that_fit(name: &str, head: &str) -> Vec<(Reader, Format)> {
    let meta = meta::looks_like(head).map(|messenger| {
        let messenger = messenger || name.to_lowercase().contains("facebook");
        let format = if messenger {
            Format::Messenger
        } else {
            Format::Instagram
        };
        (Reader::Meta, format)
    });
    let is_json = meta.is_some() || head.trim_start().starts_with('{');
    let others: &[Look] = if is_json { &JSON } else { &TEXT };
    let fits = others.iter().filter(|(looks_like, ..)| looks_like(head));
    let others = fits.map(|(_, reader, format)| (*reader, *format));
    meta.into_iter().chain(others).collect()
}

/// Whether a file begins so, and how it is read then.
type Look = (fn(&str) -> bool, Reader, Format);

const JSON: [Look; 2] = [
    (telegram::looks_like, Reader::Telegram, Format::Telegram),
    (
        signal::json_lines::looks_like,
        Reader::SignalLines,
        Format::Signal,
    ),
];
const TEXT: [Look; 6] = [
    (
        imessage::looks_like_html,
        Reader::ImessagePage,
        Format::Imessage,
    ),
    (
        imessage::looks_like_txt,
        Reader::ImessageText,
        Format::Imessage,
    ),
    (signal::text::looks_like, Reader::SignalText, Format::Signal),
    (table::has_known_columns, Reader::Table, Format::Csv),
    (whatsapp::looks_like, Reader::Whatsapp, Format::Whatsapp),
    (table::looks_like, Reader::Table, Format::Csv),
];

/// What people pick by mistake, by the first bytes of it.
fn other_kind(head: &[u8]) -> Option<&'static str> {
    const KINDS: [(&[u8], &str); 14] = [
        (b"%PDF", "a PDF"),
        (b"\xff\xd8\xff", "a picture (JPEG)"),
        (b"\x89PNG", "a picture (PNG)"),
        (b"GIF8", "a picture (GIF)"),
        (b"SQLite format 3", "a database (SQLite)"),
        (b"PK\x03\x04", "a zip within a zip or folder"),
        (b"7z\xbc\xaf", "an archive (7z)"),
        (b"Rar!", "an archive (RAR)"),
        (b"\x1f\x8b", "an archive (gzip)"),
        (b"{\\rtf", "a text document (RTF)"),
        (b"\xd0\xcf\x11\xe0", "an old office document"),
        (b"ID3", "a sound"),
        (b"OggS", "a sound"),
        (b"\x7fELF", "a program"),
    ];
    if head.get(4..8) == Some(b"ftyp") {
        return Some("a film or picture");
    }
    let known = KINDS.iter().find(|(magic, _)| head.starts_with(magic));
    known.map(|(_, kind)| *kind)
}

fn page_or_unknown(head: &str) -> Refusal {
    if head.contains("class=\"page_wrap\"") || head.contains("message default clearfix") {
        return Refusal::TelegramPage;
    }
    if head.contains("uiBoxWhite") || head.contains("_3-95") {
        return Refusal::MetaPage;
    }
    if head.trim_start().starts_with("# WhatsApp Chat Export") {
        return Refusal::Markdown;
    }
    if head.trim_start().starts_with('<') {
        return Refusal::Kind("a web page");
    }
    if head.trim_start().starts_with('{') {
        return Refusal::Kind("JSON of another kind");
    }
    Refusal::Unknown
}
