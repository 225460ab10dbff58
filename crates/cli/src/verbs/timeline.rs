use std::path::PathBuf;

use chrono_tz::Tz;
use clap::Args;
use domain::{Language, Range, When};
use timeline::{Scheme, View, palette, scene, svg};

use super::Said;
use crate::dates::Dates;
use crate::put::put;
use crate::{Problem, open};

/// Arguments of `timeline`.
#[derive(Debug, Args)]
pub struct Timeline {
    /// A moves.csv or a journal.json
    file: PathBuf,
    #[command(flatten)]
    dates: Dates,
    /// Width of the lanes in pixels, 200 to 8000
    #[arg(long, value_name = "PIXELS", default_value_t = 960, value_parser = clap::value_parser!(u16).range(200..=8000))]
    width: u16,
    /// The SVG to write
    #[arg(long, value_name = "FILE.svg")]
    out: PathBuf,
}

impl Timeline {
    pub(crate) fn run(&self) -> Result<Said, Problem> {
        let opened = open(&self.file)?;
        let journal = &opened.journal;
        let range = self.dates.range(journal)?;
        let from_ms = When::Day(range.from).placed_ms(journal.zone);
        let view = View::new(
            from_ms,
            end_ms(range, journal.zone).unwrap_or(from_ms),
            f64::from(self.width),
        );
        let picture = svg(
            &scene(journal, view),
            &palette(journal, Scheme::Light),
            Language::En,
        );
        put(&self.out, picture.as_bytes())?;
        Ok(Said::written(&[&self.out]).noting(&opened.unread))
    }
}

/// Where the last date ends; none for the last date of all.
fn end_ms(range: Range, zone: Tz) -> Option<i64> {
    let after = range.to.succ_opt()?;
    Some(When::Day(after).placed_ms(zone))
}
