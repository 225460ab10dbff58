//! What the numbers promise.

mod change;
mod conditions;
mod couple;
mod escalation;
mod good_stretches;
mod json;
mod load;
mod loop_figure;
mod methods_page;
mod null;
mod outcomes;
mod phases;
mod properties;
mod protest;
mod published;
mod repair_time;
mod rhythm;
mod roles;
mod security_signs;
mod told_differently;
mod too_few;
mod transitions;
mod warnings;
