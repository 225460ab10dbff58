use chrono_tz::Tz;

use crate::error::ChatName;
use crate::gathered::{Gathered, Row};
use crate::recognise::{Found, Reader, find};
use crate::source::refused;
use crate::table::Columns;
use crate::text::decoded;
use crate::transcript::{Message, Sender, Transcript};
use crate::{
    ChatError, ClockChanges, DateOrder, Format, Refusal, Source, imessage, meta, signal, table,
    telegram, wall, whatsapp,
};

/// What a file may leave open, as far as somebody has said it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// Only this format.
    pub format: Option<Format>,
    /// How dates are to be read where the file doesn't tell.
    pub order: Option<DateOrder>,
    /// Where the clock hung, for formats with wall times.
    pub zone: Option<Tz>,
    /// One chat of several, by name.
    pub chat: Option<String>,
    /// What the columns of a table are.
    pub columns: Option<Columns>,
}

/// Reads one chat. `watch` is told bytes done and bytes in all (0 while what was chosen is looked
/// through), and answers whether to go on.
///
/// # Errors
/// A question that the file leaves open ([`ChatError::NeedsOrder`], [`ChatError::NeedsZone`],
/// [`ChatError::NeedsChat`], [`ChatError::NeedsColumns`]), or why it is not read.
pub fn read(
    source: &Source,
    choices: &Choices,
    watch: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Transcript, ChatError> {
    // How much there is to read is known once it has been looked through.
    let all = find(source, choices.format, || watch(0, 0))?;
    let found = chosen(all, choices)?;
    let total = found.files.iter().map(|entry| entry.size).sum();
    let mut into = Gathered::new(total, watch);
    let mut order = None;
    let several = found.files.len() > 1;
    for entry in &found.files {
        let bytes = source.bytes(entry)?;
        into.file = several.then(|| entry.name.clone());
        match found.reader {
            Reader::Telegram => {
                telegram::read(&decoded(&bytes), choices.chat.as_deref(), &mut into)?
            }
            Reader::SignalLines => {
                signal::json_lines::read(&decoded(&bytes), choices.chat.as_deref(), &mut into)?;
            }
            Reader::SignalText => signal::text::read(&decoded(&bytes), &mut into)?,
            Reader::ImessageText => imessage::read_txt(&decoded(&bytes), &mut into)?,
            Reader::ImessagePage => imessage::read_html(&decoded(&bytes), &mut into)?,
            Reader::Meta => meta::read(&decoded(&bytes), &mut into)?,
            Reader::Whatsapp => {
                order = whatsapp::read(&decoded(&bytes), choices.order, &mut into)?;
            }
            Reader::Table => {
                let text = decoded(&bytes);
                let columns = columns(&text, choices)?;
                table::read(&text, &columns, choices.order, &mut into)?;
            }
        }
        into.file_is_done(bytes.len());
    }
    if into.rows.is_empty() && into.notices == 0 && into.skipped.is_empty() {
        return Err(refused(&source.name(), Refusal::Unknown));
    }
    finished(found.format, order, choices.zone, into)
}

/// The one chat that is meant.
fn chosen(mut found: Vec<Found>, choices: &Choices) -> Result<Found, ChatError> {
    if found.len() == 1 {
        return Ok(found.remove(0));
    }
    match &choices.chat {
        Some(name) => found
            .into_iter()
            .find(|found| found.chat == *name)
            .ok_or(ChatError::NoSuchChat),
        None => Err(ChatError::NeedsChat(
            found
                .into_iter()
                .map(|found| ChatName {
                    name: found.chat,
                    messages: None,
                })
                .collect(),
        )),
    }
}

fn columns(text: &str, choices: &Choices) -> Result<Columns, ChatError> {
    if let Some(columns) = &choices.columns {
        return Ok(columns.clone());
    }
    let headers = table::headers(text);
    table::guess(&headers).ok_or(ChatError::NeedsColumns(headers))
}

fn finished(
    format: Format,
    order: Option<DateOrder>,
    zone: Option<Tz>,
    mut into: Gathered<'_>,
) -> Result<Transcript, ChatError> {
    let on_the_wall = into.on_the_wall && !into.rows.is_empty();
    let clock_changes = match zone {
        _ if !on_the_wall => ClockChanges::default(),
        Some(zone) => wall::place(&mut into.rows, zone),
        None => return Err(ChatError::NeedsZone),
    };
    let mut rows = std::mem::take(&mut into.rows);
    // Already in order as a rule, which costs a sort nothing.
    rows.sort_by_key(|row| row.at);
    let counts = counts(&rows, into.names().len());
    let senders = into.names().iter().zip(counts);
    Ok(Transcript {
        format,
        senders: senders
            .map(|(name, messages)| Sender {
                name: name.clone(),
                messages,
            })
            .collect(),
        messages: rows
            .into_iter()
            .map(|row| Message {
                at_ms: row.at,
                sender: row.sender,
                length: row.length,
            })
            .collect(),
        skipped: into.skipped,
        notices: into.notices,
        order,
        on_the_wall,
        clock_changes,
    })
}

fn counts(rows: &[Row], senders: usize) -> Vec<u64> {
    let mut counts = vec![0; senders];
    for row in rows {
        counts[usize::from(row.sender)] += 1;
    }
    counts
}
