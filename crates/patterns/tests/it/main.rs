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
mod quarrels;
mod repair_time;
mod rhythm;
mod roles;
mod same_argument;
mod security_signs;
mod signs;
mod told_differently;
mod too_few;
mod transitions;
mod warnings;
