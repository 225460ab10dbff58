use chrono::NaiveDate;
use clap::Args;
use domain::{Journal, Range};

use crate::Problem;

/// The dates a picture or a document covers.
#[derive(Debug, Args)]
pub(crate) struct Dates {
    /// First date (YYYY-MM-DD); without it, the first of the journal
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    /// Last date (YYYY-MM-DD); without it, the last of the journal
    #[arg(long, value_name = "DATE")]
    to: Option<NaiveDate>,
}

impl Dates {
    /// The range asked for, its open ends filled from the journal.
    pub(crate) fn range(&self, journal: &Journal) -> Result<Range, Problem> {
        let span = journal.range.or_else(|| journal.span());
        let nothing = |field| Problem::Argument {
            field,
            what: "nothing in this journal has a date; name one",
        };
        let from = self.from.or(span.map(|s| s.from));
        let to = self.to.or(span.map(|s| s.to));
        let range = Range {
            from: from.ok_or_else(|| nothing("--from"))?,
            to: to.ok_or_else(|| nothing("--to"))?,
        };
        if range.from > range.to {
            return Err(Problem::Argument {
                field: if self.from.is_some() {
                    "--from"
                } else {
                    "--to"
                },
                what: "the first date lies after the last",
            });
        }
        Ok(range)
    }

    /// The journal cut to the range asked for; whole, with what has no date, where none is.
    pub(crate) fn cut(&self, journal: Journal) -> Result<Journal, Problem> {
        match (self.from, self.to) {
            (None, None) => Ok(journal),
            _ => Ok(journal.within(self.range(&journal)?)),
        }
    }
}
