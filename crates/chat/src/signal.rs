//! Signal's own export (main.jsonl), and the older text of signal-export and sigtop.

pub(crate) mod json_lines;
pub(crate) mod text;
