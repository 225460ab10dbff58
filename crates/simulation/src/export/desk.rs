use chrono::{DateTime, LocalResult, NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use domain::Role;

use super::alphabet::Language;
use super::filler::{Strange, filler};
use super::form::Form;
use crate::Texted;
use crate::dice::Dice;

/// Stream of the dice: none that the texting draws from.
const STREAM: u64 = u64::MAX;

/// Where an export is written: what is to be written, and what a right reader says of it.
pub(super) struct Desk {
    pub(super) dice: Dice,
    pub(super) zone: Tz,
    pub(super) language: Language,
    pub(super) names: [String; 2],
    pub(super) sent: Vec<Sent>,
    pub(super) said: Vec<(i64, usize, u32)>,
    pub(super) notices: u64,
    resolution_ms: i64,
    strange: Strange,
}

/// A message that is to be written.
#[derive(Clone, Copy)]
pub(super) struct Sent {
    pub(super) at_ms: i64,
    pub(super) wall: NaiveDateTime,
    pub(super) sender: usize,
    pub(super) length: u32,
}

/// What becomes of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Text,
    Edited,
    Deleted,
    Picture,
    Captioned,
}

impl Desk {
    pub(super) fn new(texted: &[Texted], form: Form, zone: Tz, seed: u64) -> Desk {
        let mut dice = Dice::new(seed, STREAM);
        let language = language(form, &mut dice);
        let resolution_ms = form.resolution_ms();
        let sent = sent(texted, zone, resolution_ms, &mut dice);
        Desk {
            names: language.names(&mut dice),
            zone,
            language,
            sent,
            said: Vec::with_capacity(texted.len()),
            notices: 0,
            resolution_ms,
            strange: Strange::to(form),
            dice,
        }
    }

    /// What becomes of the next message.
    pub(super) fn what(&mut self) -> What {
        match self.dice.unit() {
            x if x < 0.02 => What::Edited,
            x if x < 0.035 => What::Deleted,
            x if x < 0.06 => What::Picture,
            x if x < 0.075 => What::Captioned,
            _ => What::Text,
        }
    }

    /// Whether a notice or a call stands before the next message.
    pub(super) fn interrupted(&mut self) -> bool {
        let interrupted = self.dice.chance(0.01);
        self.notices += u64::from(interrupted);
        interrupted
    }

    /// So many invented characters.
    pub(super) fn words(&mut self, length: u32) -> String {
        filler(self.language, length as usize, self.strange, &mut self.dice)
    }

    /// The same in one line.
    pub(super) fn line(&mut self, length: u32) -> String {
        self.words(length).replace('\n', ",")
    }

    /// A right reader says this message, with so many characters.
    pub(super) fn say(&mut self, sent: &Sent, length: u32) {
        let at = sent.at_ms - sent.at_ms.rem_euclid(self.resolution_ms);
        self.said.push((at, sent.sender, length));
    }
}

/// The locale's; any where a form has none of its own, and English in the browser.
fn language(form: Form, dice: &mut Dice) -> Language {
    const ANY: [Language; 6] = [
        Language::En,
        Language::De,
        Language::Fr,
        Language::Ru,
        Language::Ja,
        Language::Ar,
    ];
    match (form, form.shape()) {
        (_, Some(shape)) => shape.language,
        (Form::WhatsAppWeb, None) => Language::En,
        (_, None) => ANY[dice.below(ANY.len())],
    }
}

fn sent(texted: &[Texted], zone: Tz, resolution_ms: i64, dice: &mut Dice) -> Vec<Sent> {
    let mut last = i64::MIN;
    let mut sent = Vec::with_capacity(texted.len());
    for message in texted {
        let mut at_ms = message.at_ms;
        if resolution_ms == 1 {
            // Messengers that write milliseconds use them all.
            at_ms = (at_ms + dice.below(1_000) as i64).max(last + 1);
        }
        let Some(utc) = DateTime::from_timestamp_millis(at_ms) else {
            continue;
        };
        let wall = utc.with_timezone(&zone).naive_local();
        if matches!(zone.from_local_datetime(&wall), LocalResult::Ambiguous(..)) {
            continue;
        }
        last = at_ms;
        sent.push(Sent {
            at_ms,
            wall,
            sender: usize::from(message.sender == Role::B),
            length: message.length,
        });
    }
    sent
}
