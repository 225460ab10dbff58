#![no_main]

#[path = "../src/chats.rs"]
mod chats;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| chats::read_as(chat::Format::Imessage, bytes));
