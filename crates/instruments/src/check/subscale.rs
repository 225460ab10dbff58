use super::{Wrong, named_once, wrong};
use crate::{Instrument, Kind, Missing, Part, ReliableChange, Response, Scoring, Subscale};

/// Whether a score is made of what is there, and can be what it is said to be.
pub(super) fn check(instrument: &Instrument, subscale: &Subscale) -> Result<(), Wrong> {
    let field = |name: &str| format!("subscale.{}.{name}", subscale.id);
    named_once(&field("items"), subscale.items.iter())?;
    named_once(&field("reversed"), subscale.reversed.iter())?;
    let unknown = |id: &&String| instrument.item(id).is_none();
    if let Some(id) = subscale.items.iter().find(unknown) {
        return wrong(field("items"), format!("there is no item \"{id}\""));
    }
    let mut reversed = subscale.reversed.iter();
    if let Some(id) = reversed.find(|id| !subscale.items.contains(id)) {
        return wrong(
            field("reversed"),
            format!("\"{id}\" is not among its items"),
        );
    }
    if subscale.label.en.is_empty() {
        return wrong(field("label"), "it has a name");
    }
    let follows = range(instrument, subscale).map_err(|why| (field("scoring"), why))?;
    if subscale.range != follows {
        let [low, high] = follows;
        return wrong(
            field("range"),
            format!("from its scale follows {low} to {high}"),
        );
    }
    missing(subscale).map_err(|why| (field("missing"), why))?;
    change(subscale).map_err(|why| (field("reliable_change"), why))
}

/// The range that follows from the scales, or why none does.
fn range(instrument: &Instrument, subscale: &Subscale) -> Result<[f64; 2], String> {
    let entered = subscale.scoring == Scoring::Entered;
    if entered != (instrument.kind == Kind::ScoreEntry) {
        return Err("what is entered is entered in every subscale".to_owned());
    }
    if entered == subscale.made_of.is_empty() || entered != subscale.items.is_empty() {
        return Err("made_of where it is entered, items elsewhere".to_owned());
    }
    let scale = |id: &String| instrument.response_of(instrument.item(id)?);
    let scales: Vec<&Response> = subscale.items.iter().filter_map(scale).collect();
    let sum = |ends: Vec<(i32, i32)>| {
        let (low, high) = ends.iter().fold((0, 0), |s, e| (s.0 + e.0, s.1 + e.1));
        [f64::from(low), f64::from(high)]
    };
    let ends = scales.iter().map(|scale| (scale.min, scale.max)).collect();
    match subscale.scoring {
        Scoring::Sum => Ok(sum(ends)),
        Scoring::Mean => match ends.first() {
            Some(first) if ends.iter().all(|end| end == first) => Ok(sum(vec![*first])),
            _ => Err("a mean is of items on one scale".to_owned()),
        },
        Scoring::Entered => {
            let times = |part: &Part, end: i32| i32::from(part.items) * end;
            let of = |part: &Part| (times(part, part.min), times(part, part.max));
            Ok(sum(subscale.made_of.iter().map(of).collect()))
        }
    }
}

fn missing(subscale: &Subscale) -> Result<(), String> {
    match &subscale.missing {
        Missing::All => Ok(()),
        Missing::MeanOfAnswered { source, .. } if source.is_empty() => {
            Err("who says so is named".to_owned())
        }
        Missing::MeanOfAnswered { at_least, .. } => {
            if (1..=subscale.items.len()).contains(at_least) {
                Ok(())
            } else {
                Err("at_least is at least one and at most all".to_owned())
            }
        }
    }
}

fn change(subscale: &Subscale) -> Result<(), String> {
    let (holds, source) = match &subscale.reliable_change {
        None => return Ok(()),
        Some(ReliableChange::Sample {
            sd,
            reliability,
            source,
        }) => {
            let between = *reliability > 0.0 && *reliability < 1.0;
            (*sd > 0.0 && sd.is_finite() && between, source)
        }
        Some(ReliableChange::Published { points, source }) => {
            (*points > 0.0 && points.is_finite(), source)
        }
    };
    match (holds, source.is_empty()) {
        (true, false) => Ok(()),
        (true, true) => Err("where it stands is named".to_owned()),
        (false, _) => Err("its numbers are outside their range".to_owned()),
    }
}
