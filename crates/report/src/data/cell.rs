use chrono::NaiveDate;
use domain::{Act, Class, Ending, Id, Kind, LineKind, MarkKind, Meaning, Role, Strength, When};

/// One cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing is known.
    Empty,
    /// A number, which stays one.
    Number(f64),
    /// A code, a time or a date of ours: begins with a letter or a digit.
    Word(String),
    /// What somebody wrote, or an id: can be anything.
    Text(String),
}

impl Cell {
    /// What may be missing.
    pub fn of<T>(value: Option<T>) -> Cell
    where
        Cell: From<T>,
    {
        value.map_or(Cell::Empty, Cell::from)
    }

    /// What somebody wrote.
    pub fn text(text: &str) -> Cell {
        if text.is_empty() {
            Cell::Empty
        } else {
            Cell::Text(text.to_owned())
        }
    }

    /// How many.
    pub fn count(count: usize) -> Cell {
        // Nothing in a journal comes near 2^53.
        Cell::Number(count as f64)
    }

    fn word(word: &str) -> Cell {
        Cell::Word(word.to_owned())
    }
}

impl From<&Id> for Cell {
    fn from(id: &Id) -> Cell {
        Cell::Text(id.to_string())
    }
}

impl From<Strength> for Cell {
    fn from(strength: Strength) -> Cell {
        Cell::Number(f64::from(strength.get()))
    }
}

impl From<bool> for Cell {
    fn from(yes: bool) -> Cell {
        Cell::Number(f64::from(u8::from(yes)))
    }
}

/// RFC 3339 without the zone's name, which other programs do not read; a bare date where only the
/// day is known.
impl From<When> for Cell {
    fn from(when: When) -> Cell {
        let text = when.to_string();
        Cell::word(text.split('[').next().unwrap_or_default())
    }
}

impl From<NaiveDate> for Cell {
    fn from(date: NaiveDate) -> Cell {
        Cell::Word(date.format("%Y-%m-%d").to_string())
    }
}

impl From<Role> for Cell {
    fn from(role: Role) -> Cell {
        Cell::word(role.code())
    }
}

impl From<Act> for Cell {
    fn from(act: Act) -> Cell {
        Cell::word(act.code())
    }
}

impl From<Class> for Cell {
    fn from(class: Class) -> Cell {
        Cell::word(class_code(class))
    }
}

impl From<Meaning> for Cell {
    fn from(meaning: Meaning) -> Cell {
        Cell::word(match meaning {
            Meaning::Alarm => "alarm",
            Meaning::Care => "care",
            Meaning::Unsure => "unsure",
        })
    }
}

impl From<Kind> for Cell {
    fn from(kind: Kind) -> Cell {
        Cell::word(match kind {
            Kind::Rupture => "rupture",
            Kind::SpaceRequest => "space_request",
            Kind::TextingFight => "texting_fight",
            Kind::Silence => "silence",
            Kind::Argument => "argument",
            Kind::Other => "other",
        })
    }
}

impl From<Ending> for Cell {
    fn from(ending: Ending) -> Cell {
        Cell::word(match ending {
            Ending::TalkedThrough => "talked_through",
            Ending::Drifted => "drifted",
            Ending::Open => "open",
        })
    }
}

impl From<MarkKind> for Cell {
    fn from(kind: MarkKind) -> Cell {
        Cell::word(match kind {
            MarkKind::Session => "session",
            MarkKind::Stressor => "stressor",
            MarkKind::Milestone => "milestone",
            MarkKind::RunOut => "run_out",
        })
    }
}

impl From<LineKind> for Cell {
    fn from(kind: LineKind) -> Cell {
        Cell::word(match kind {
            LineKind::Bring => "bring",
            LineKind::Agreed => "agreed",
            LineKind::Tried => "tried",
        })
    }
}

/// The code of a class.
pub(super) fn class_code(class: Class) -> &'static str {
    match class {
        Class::Pursue => "pursue",
        Class::Withdraw => "withdraw",
        Class::Repair => "repair",
        Class::Other => "other",
    }
}
