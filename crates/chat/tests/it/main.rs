//! The tests of `chat`, by what is read.

mod bursts;
mod fuzzed;
mod given;
mod imessage;
mod mangled;
mod meta;
mod round_trip;
mod signal;
mod signal_text;
mod source;
mod table;
mod telegram;
mod whatsapp;
