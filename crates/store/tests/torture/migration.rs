//! What a later version does to a file of ours, by the program's own migration.

use std::path::Path;

use crate::couple::{Done, SAM, keys};
use crate::{connection, steps};

/// A step of a version to come.
const LATER: &str = "CREATE TABLE later (x INTEGER) STRICT; INSERT INTO later VALUES (1);";

/// Brings the file one version further than the program knows.
pub(crate) fn migrate(journal: &Path) -> Done {
    let file = journal.join("journal.db");
    let mut connection = connection::open(&file, keys(journal, SAM).shared())?;
    let steps = [steps::STEPS, &[LATER]].concat();
    steps::migrate(&mut connection, &file, &steps)?;
    connection.close().map_err(|(_, error)| error.into())
}

/// The version before [`migrate`], and the name of the copy that it leaves.
pub(crate) fn before() -> (usize, String) {
    let version = steps::STEPS.len();
    (version, format!("journal.v{version}.db"))
}
