//! WhatsApp's exports: lines of a stamp, a sender and words, in as many stamps as there are
//! locales.

mod android;
mod ios;
mod shape;
mod shapes;
mod web;

pub(super) use android::write as android;
pub(super) use ios::write as ios;
pub(super) use shape::Shape;
pub(super) use shapes::{ANDROID, IOS};
pub(super) use web::write as web;

use super::desk::Desk;
use super::phrases::SYSTEM;
use crate::export::alphabet::Language;

/// Left-to-right mark: before what WhatsApp itself wrote.
const LRM: char = '\u{200e}';

/// What a record without a sender says. In other languages than English it is invented, without
/// the colon that would make it a message.
fn notice(desk: &mut Desk) -> String {
    let name = desk.names[desk.dice.below(2)].clone();
    if desk.language == Language::En {
        return SYSTEM[desk.dice.below(SYSTEM.len())].replace("{name}", &name);
    }
    let words: String = desk.line(30);
    format!("{name} {}.", words.replace(": ", ", "))
}

/// The name in front of words: a number between marks that keep it left to right.
fn as_written(name: &str) -> String {
    if name.starts_with('+') {
        format!("\u{202a}{name}\u{202c}")
    } else {
        name.to_owned()
    }
}
