use crate::table::{CsvError, Table, Wrong};

/// Where each column stands.
pub(super) struct Columns {
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
    pub(super) in_figures: Option<usize>,
}

pub(super) const KNOWN: [&str; 11] = [
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
    "in_figures",
];

impl Columns {
    /// Finds the columns by name, in any order.
    pub(super) fn of(table: &Table<'_>) -> Result<Columns, CsvError> {
        let (strength, intensity) = (table.find("strength")?, table.find("intensity")?);
        if strength.is_some() && intensity.is_some() {
            return Err(table.header_lacks(Wrong::BothStrengths, "intensity"));
        }
        Ok(Columns {
            episode: table.need("episode")?,
            at: table.need("at")?,
            actor: table.need("actor")?,
            act: table.need("act")?,
            strength: strength.or(intensity),
            landed: table.find("landed")?,
            meaning: table.find("meaning")?,
            received: table.find("received")?,
            teller: table.find("teller")?,
            in_figures: table.find("in_figures")?,
        })
    }
}
