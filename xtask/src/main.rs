//! Run, test, check, bench.
fn main() {}
