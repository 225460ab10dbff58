use domain::{Act, Class};

use super::cell::class_code;

/// A list of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codes {
    /// `a` and `b`.
    Partner,
    /// How exactly a time is known.
    Precision,
    /// The acts of moves.
    Act,
    /// The classes of moves.
    Class,
    /// What a move was, by its actor.
    Meaning,
    /// The kinds of episodes.
    Kind,
    /// How an episode ended.
    Ending,
    /// The kinds of marks.
    Mark,
    /// The kinds of lines.
    Line,
}

/// One code, and the class of the act where it is one.
pub(super) struct Code {
    pub(super) code: &'static str,
    pub(super) class: Option<Class>,
    /// Also counts as protest.
    pub(super) protest: bool,
}

impl Codes {
    /// The name of the list, as its labels are called.
    pub(super) fn name(self) -> &'static str {
        match self {
            Codes::Partner => "partner",
            Codes::Precision => "precision",
            Codes::Act => "act",
            Codes::Class => "class",
            Codes::Meaning => "meaning",
            Codes::Kind => "kind",
            Codes::Ending => "ending",
            Codes::Mark => "mark",
            Codes::Line => "line",
        }
    }

    /// Every code, in the order of the log.
    pub(super) fn all(self) -> Vec<Code> {
        let plain = |codes: &[&'static str]| -> Vec<Code> {
            let bare = codes.iter().map(|code| Code {
                code,
                class: None,
                protest: false,
            });
            bare.collect()
        };
        match self {
            Codes::Partner => plain(&["a", "b"]),
            Codes::Precision => plain(&["minute", "day"]),
            Codes::Act => Act::ALL.iter().map(|act| of_act(*act)).collect(),
            Codes::Class => {
                let all = [Class::Pursue, Class::Withdraw, Class::Repair, Class::Other];
                plain(&all.map(class_code))
            }
            Codes::Meaning => plain(&["alarm", "care", "unsure"]),
            Codes::Kind => plain(&[
                "rupture",
                "space_request",
                "texting_fight",
                "silence",
                "argument",
                "other",
            ]),
            Codes::Ending => plain(&["talked_through", "drifted", "open"]),
            Codes::Mark => plain(&["session", "stressor", "milestone", "run_out"]),
            Codes::Line => plain(&["bring", "agreed", "tried"]),
        }
    }
}

fn of_act(act: Act) -> Code {
    Code {
        code: act.code(),
        // Without an actor it is shown and never analysed.
        class: (act != Act::Quiet).then(|| act.class()),
        protest: act.is_protest(),
    }
}
