use csv::StringRecord;
use domain::{Act, Id, Meaning, Move, Role, Strength, When};

use super::columns::Columns;
use crate::table::{CsvError, Table, Wrong, yes_or_no};

/// One row: a move, of which episode and by whose telling.
pub(super) struct Row {
    pub(super) episode: Id,
    pub(super) teller: Option<Role>,
    pub(super) told: Move,
    /// `false`: no figure counts the telling.
    pub(super) in_figures: bool,
}

impl Row {
    /// Reads the fields one by one; the first that is wrong is named.
    pub(super) fn read(
        table: &Table<'_>,
        columns: &Columns,
        record: &StringRecord,
        line: u64,
    ) -> Result<Row, CsvError> {
        let fields = Fields {
            table,
            columns,
            record,
            line,
        };
        let episode = fields.read(columns.episode, |text| Ok(Id::try_from(text)?))?;
        let act = fields.read(columns.act, |text| {
            Act::from_code(text).ok_or(Wrong::NotAnAct)
        })?;
        let told = Move {
            actor: fields.read(columns.actor, |text| actor(text, act))?,
            act,
            at: fields.optional(Some(columns.at), |text| Ok(text.parse::<When>()?))?,
            strength: fields.optional(columns.strength, strength)?,
            landed: fields.optional(columns.landed, strength)?,
            meaning: fields.optional(columns.meaning, meaning)?,
            received: fields.optional(columns.received, yes_or_no)?,
            note: None,
        };
        let teller = fields.optional(columns.teller, partner)?;
        let in_figures = fields.optional(columns.in_figures, yes_or_no)?;
        let told = without_empty_answer(told, teller);
        match told.refused_field(teller) {
            Some(field) => Err(Wrong::NotTheirs.at(line, fields.named(field))),
            None => Ok(Row {
                episode,
                teller,
                told,
                in_figures: in_figures.unwrap_or(true),
            }),
        }
    }
}

struct Fields<'a> {
    table: &'a Table<'a>,
    columns: &'a Columns,
    record: &'a StringRecord,
    line: u64,
}

impl<'a> Fields<'a> {
    fn read<T>(&self, place: usize, f: impl Fn(&str) -> Result<T, Wrong>) -> Result<T, CsvError> {
        let text = self.record.get(place).unwrap_or("");
        f(text).map_err(|wrong| wrong.at(self.line, self.table.name(place)))
    }

    fn optional<T>(
        &self,
        place: Option<usize>,
        f: impl Fn(&str) -> Result<T, Wrong>,
    ) -> Result<Option<T>, CsvError> {
        let filled = place.filter(|p| self.record.get(*p).is_some_and(|text| !text.is_empty()));
        filled.map(|place| self.read(place, f)).transpose()
    }

    /// What the file calls this field of a move.
    fn named(&self, field: &'a str) -> &'a str {
        match self.columns.strength {
            Some(place) if field == "strength" => self.table.name(place),
            _ => field,
        }
    }
}

fn partner(text: &str) -> Result<Role, Wrong> {
    match text {
        "a" => Ok(Role::A),
        "b" => Ok(Role::B),
        _ => Err(Wrong::NotAPartner),
    }
}

fn actor(text: &str, act: Act) -> Result<Option<Role>, Wrong> {
    match (text, act) {
        ("", Act::Quiet) => Ok(None),
        ("", _) => Err(Wrong::NoActor),
        (_, Act::Quiet) => Err(Wrong::QuietActor),
        (text, _) => partner(text).map(Some),
    }
}

fn strength(text: &str) -> Result<Strength, Wrong> {
    let number = text.parse::<i64>().map_err(|_| Wrong::NotAStrength)?;
    Strength::try_from(number).map_err(|_| Wrong::NotAStrength)
}

fn meaning(text: &str) -> Result<Meaning, Wrong> {
    match text {
        "alarm" => Ok(Meaning::Alarm),
        "care" => Ok(Meaning::Care),
        "unsure" => Ok(Meaning::Unsure),
        _ => Err(Wrong::NotAMeaning),
    }
}

/// Tables with a yes-or-no column hold 0 in every other row; there it says nothing.
fn without_empty_answer(told: Move, teller: Option<Role>) -> Move {
    if told.received == Some(false) && told.refused_field(teller) == Some("received") {
        return Move {
            received: None,
            ..told
        };
    }
    told
}
