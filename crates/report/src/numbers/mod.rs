//! The second page and the appendix: rates, intervals, tests. Read from the analysis as it is
//! written in its JSON, so that the document cannot count differently.

pub mod change;
pub mod curve;
pub mod definitions;
pub mod helps;
pub mod loop_rates;
pub mod questionnaires;
pub mod repair;
pub mod roles;
pub mod transitions;
mod trend;
mod written;
