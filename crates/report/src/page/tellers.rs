use domain::{Journal, Role};

use crate::words::{Arg, Voice};
use crate::{Options, Whose};

/// Who tells in a journal: decides whose report this is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tellers {
    /// Both partners.
    Both,
    /// One of them.
    One(Role),
    /// Nobody is named as a teller.
    Unknown,
}

/// Who tells here.
pub fn tellers(journal: &Journal, options: &Options) -> Tellers {
    if let Whose::One(role) = options.whose {
        return Tellers::One(role);
    }
    let wrote = |role| {
        journal.tellings.iter().any(|t| t.author == Some(role))
            || journal.lines.iter().any(|l| l.author == role)
            || journal.check_ins.iter().any(|c| c.author == role)
    };
    match (wrote(Role::A), wrote(Role::B)) {
        (true, true) => Tellers::Both,
        (true, false) => Tellers::One(Role::A),
        (false, true) => Tellers::One(Role::B),
        // Where nobody told anything, it is still the two who say so.
        (false, false) if journal.tellings.is_empty() => Tellers::Both,
        (false, false) => Tellers::Unknown,
    }
}

/// A sentence that depends on whose document it is, whoever tells in it: arguments as of [`say_of`].
pub fn say_whose(voice: Voice, id: &str, journal: &Journal, whose: Whose) -> String {
    let tellers = match whose {
        Whose::Both => Tellers::Both,
        Whose::One(role) => Tellers::One(role),
    };
    say_of(voice, id, journal, tellers, Vec::new())
}

/// A sentence that depends on who tells: `$whose` is both | one | unknown, `$name` the one's name.
pub fn say_of(
    voice: Voice,
    id: &str,
    journal: &Journal,
    tellers: Tellers,
    more: Vec<(&'static str, Arg<'_>)>,
) -> String {
    let (whose, name) = match tellers {
        Tellers::Both => ("both", ""),
        Tellers::One(role) => ("one", journal.name(role)),
        Tellers::Unknown => ("unknown", ""),
    };
    let mut args = more;
    args.extend([
        ("whose", whose.into()),
        ("name", name.into()),
        ("a", journal.name(Role::A).into()),
        ("b", journal.name(Role::B).into()),
    ]);
    voice.with(id, &args)
}
