use csv::StringRecord;

use super::{CsvError, Wrong};

/// Where each column stands.
pub(super) struct Columns {
    header: Vec<String>,
    pub(super) episode: usize,
    pub(super) at: usize,
    pub(super) actor: usize,
    pub(super) act: usize,
    /// Named `strength` or `intensity`.
    pub(super) strength: Option<usize>,
    pub(super) landed: Option<usize>,
    pub(super) meaning: Option<usize>,
    pub(super) received: Option<usize>,
    pub(super) teller: Option<usize>,
}

const KNOWN: [&str; 10] = [
    "episode",
    "at",
    "actor",
    "act",
    "strength",
    "intensity",
    "landed",
    "meaning",
    "received",
    "teller",
];

impl Columns {
    /// Finds the columns by name, in any order.
    pub(super) fn of_header(header: &StringRecord, line: u64) -> Result<Columns, CsvError> {
        let find = |name: &str| find(header, name, line);
        let need = |name: &str| find(name)?.ok_or_else(|| Wrong::NoColumn.at(line, name));
        let (strength, intensity) = (find("strength")?, find("intensity")?);
        if strength.is_some() && intensity.is_some() {
            return Err(Wrong::BothStrengths.at(line, "intensity"));
        }
        Ok(Columns {
            episode: need("episode")?,
            at: need("at")?,
            actor: need("actor")?,
            act: need("act")?,
            strength: strength.or(intensity),
            landed: find("landed")?,
            meaning: find("meaning")?,
            received: find("received")?,
            teller: find("teller")?,
            header: header.iter().map(str::to_owned).collect(),
        })
    }

    /// The name of a column.
    pub(super) fn name(&self, place: usize) -> &str {
        self.header.get(place).map_or("", String::as_str)
    }

    /// The columns that nothing is read from.
    pub(super) fn unread(&self) -> Vec<String> {
        let unread = |name: &&String| !KNOWN.contains(&name.as_str());
        self.header.iter().filter(unread).cloned().collect()
    }

    /// Refuses a row with fewer or more fields than the header.
    pub(super) fn check_width(&self, row: &StringRecord, line: u64) -> Result<(), CsvError> {
        match row.len().cmp(&self.header.len()) {
            std::cmp::Ordering::Equal => Ok(()),
            std::cmp::Ordering::Less => Err(Wrong::RowTooShort.at(line, self.name(row.len()))),
            std::cmp::Ordering::Greater => {
                Err(Wrong::RowTooLong.at(line, self.name(self.header.len() - 1)))
            }
        }
    }
}

/// Where the column of this name stands, if it does.
pub(crate) fn find(
    header: &StringRecord,
    name: &str,
    line: u64,
) -> Result<Option<usize>, CsvError> {
    let mut places = (0..header.len()).filter(|place| header.get(*place) == Some(name));
    let first = places.next();
    if places.next().is_some() {
        return Err(Wrong::Twice.at(line, name));
    }
    Ok(first)
}
