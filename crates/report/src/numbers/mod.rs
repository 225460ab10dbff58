//! The second page and the appendix: rates, intervals, tests. Read from the analysis as it is
//! written in its JSON, so that the document cannot count differently.

pub mod curve;
pub mod definitions;
pub mod loop_rates;
pub mod repair;
pub mod transitions;
mod written;
