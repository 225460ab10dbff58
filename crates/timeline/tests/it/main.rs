//! What the timeline promises.

mod couple;
mod golden;
mod palette;
mod properties;
mod scenes;
mod words;
