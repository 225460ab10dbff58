//! What the timeline promises.

mod couple;
mod golden;
mod palette;
mod pauses;
mod properties;
mod scenes;
mod words;
