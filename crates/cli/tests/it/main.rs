//! What the command line promises.

mod analysis;
mod bad_input;
mod chats;
mod command;
mod data;
mod days;
mod document;
mod format_page;
mod gathering;
mod pictures;
mod sample;
mod simulated;
mod verified;
mod whole_files;
