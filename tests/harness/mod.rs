//! Drives the real window: a screen nobody sees, the web view's own driver, and a household of
//! fresh folders. Say what a person would: find by role and name, by label, by what is written.
#![allow(
    dead_code,
    unused_imports,
    reason = "each test binary uses its part of the harness"
)]

mod bus;
mod close;
mod driver;
mod household;
mod keys;
mod memory;
mod put_away;
mod screen;
mod window;

pub use household::Household;
pub use memory::{Stopped, find_in_memory};
pub use window::{Element, Window};
