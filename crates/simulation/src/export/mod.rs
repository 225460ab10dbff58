//! Writes what was texted as messengers export it, with what a right reader says of it. The words
//! are invented, of the lengths that were texted, in the script of the locale.

mod alphabet;
mod desk;
mod filler;
mod form;
mod imessage;
mod imessage_html;
mod imessage_text;
mod meta;
mod phrases;
mod signal;
mod signal_text;
mod sigtop;
mod stamp;
mod table;
mod telegram;
mod telegram_message;
mod whatsapp;

pub use form::Form;

use chrono_tz::Tz;

use crate::{Texted, TextingPlan, texting};
use desk::Desk;

/// An export, and what a right reader says of it.
#[derive(Clone, Debug)]
pub struct Written {
    /// Paths and bytes, as unpacked.
    pub files: Vec<(String, Vec<u8>)>,
    /// What the two are called, without the `~`, the spaces and the bidirectional marks around a
    /// name; the first is whose export it is.
    pub names: [String; 2],
    /// Milliseconds since 1970 in UTC, as exact as the form; index into the names; characters.
    /// What is deleted, or a picture without words, has none.
    pub messages: Vec<(i64, usize, u32)>,
    /// The zone of the clock on the wall.
    pub zone: Tz,
    /// Whether the form tells times of that clock alone.
    pub on_the_wall: bool,
    /// Records that are no messages: system lines and calls.
    pub notices: u64,
    /// `dmy`, `mdy` or `ymd`, where a reader has to find out.
    pub order: Option<&'static str>,
}

/// Writes these messages in this form. What falls into the hour that comes twice in autumn is
/// left out: no reader could tell which it was.
pub fn write(texted: &[Texted], form: Form, zone: Tz, seed: u64) -> Written {
    let mut desk = Desk::new(texted, form, zone, seed);
    let files = form.write(&mut desk);
    Written {
        files,
        names: desk.names,
        messages: desk.said,
        zone,
        on_the_wall: form.on_the_wall(),
        notices: desk.notices,
        order: form.order(),
    }
}

/// An export of about so many bytes, to measure readers with: a year's messages, each as many
/// times as it takes.
pub fn big(form: Form, bytes: usize) -> Written {
    let year = texting(TextingPlan {
        seed: 1,
        days: 365,
        fights_per_week: 1.0,
    });
    let once = write(&year.messages, form, Tz::UTC, 1);
    let size: usize = once.files.iter().map(|(_, bytes)| bytes.len()).sum();
    let times = bytes.div_ceil(size.max(1));
    let messages = year.messages.iter();
    let many: Vec<Texted> = messages
        .flat_map(|message| std::iter::repeat_n(*message, times))
        .collect();
    write(&many, form, Tz::UTC, 1)
}
