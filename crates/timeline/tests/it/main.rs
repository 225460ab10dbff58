//! What the timeline promises.

mod couple;
mod days;
mod golden;
mod palette;
mod pauses;
mod picked;
mod properties;
mod scenes;
mod words;
