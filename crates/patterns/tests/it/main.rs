//! What the numbers promise.

mod couple;
mod escalation;
mod good_stretches;
mod json;
mod loop_figure;
mod methods_page;
mod null;
mod phases;
mod properties;
mod published;
mod repair_time;
mod too_few;
mod transitions;
mod warnings;
