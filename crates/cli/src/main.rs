//! The same engine without a window.
fn main() {}
