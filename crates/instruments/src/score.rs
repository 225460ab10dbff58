use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::{Instrument, Kind, Response, ScoreError, Scored, Scoring, Subscale, TooFew};

/// What somebody's answers come to.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Scores {
    /// Of which questionnaire.
    pub instrument: String,
    /// Its scores, in the order of its file; none of a ranking.
    pub subscales: Vec<SubscaleScore>,
    /// The items of a ranking, the first one first; none of anything else.
    pub order: Vec<String>,
}

/// One score.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SubscaleScore {
    /// Of which subscale.
    pub id: String,
    /// The score, or that too little was answered.
    pub value: Scored,
}

impl Scores {
    /// The score of this subscale, if it has one.
    pub fn value(&self, subscale: &str) -> Option<f64> {
        let mut all = self.subscales.iter();
        all.find(|score| score.id == subscale)?.value.value()
    }
}

/// Scores answers, which are numbers as the journal keeps them ([`domain::Answer::items`]): by
/// item, of a ranking the place of each item from 1, where a score is entered the score by
/// subscale. What is left out is left out of the map.
///
/// Errors: an item that there is not, an answer off its scale (a part of a whole number, NaN), an
/// order that leaves out or repeats a place. Too few answers are a value ([`Scored::TooFew`]).
pub fn score(
    instrument: &Instrument,
    answers: &BTreeMap<String, f64>,
) -> Result<Scores, ScoreError> {
    let (subscales, order) = match instrument.kind {
        Kind::Items => (of_items(instrument, answers)?, Vec::new()),
        Kind::ScoreEntry => (as_entered(instrument, answers)?, Vec::new()),
        Kind::Ranking => (Vec::new(), order(instrument, answers)?),
    };
    Ok(Scores {
        instrument: instrument.id.clone(),
        subscales,
        order,
    })
}

fn of_items(
    instrument: &Instrument,
    answers: &BTreeMap<String, f64>,
) -> Result<Vec<SubscaleScore>, ScoreError> {
    for (id, value) in answers {
        let response = response(instrument, id).ok_or(ScoreError::UnknownItem(id.clone()))?;
        if !response.holds(*value) {
            return Err(ScoreError::OffScale(id.clone()));
        }
    }
    let score = |subscale: &Subscale| SubscaleScore {
        id: subscale.id.clone(),
        value: of_subscale(instrument, subscale, answers).into(),
    };
    Ok(instrument.subscales.iter().map(score).collect())
}

fn of_subscale(
    instrument: &Instrument,
    subscale: &Subscale,
    answers: &BTreeMap<String, f64>,
) -> Result<f64, TooFew> {
    let keyed: Vec<f64> = subscale
        .items
        .iter()
        .filter_map(|id| keyed(instrument, subscale, id, answers))
        .collect();
    let all = subscale.items.len();
    TooFew::check(keyed.len(), subscale.missing.needs(all))?;
    let mean = keyed.iter().sum::<f64>() / keyed.len() as f64;
    Ok(match subscale.scoring {
        Scoring::Mean => mean,
        // Where all are answered, the sum itself: a whole number stays one.
        Scoring::Sum if keyed.len() == all => keyed.iter().sum(),
        Scoring::Sum | Scoring::Entered => mean * all as f64,
    })
}

/// An answer as it counts in this score.
fn keyed(
    instrument: &Instrument,
    subscale: &Subscale,
    id: &String,
    answers: &BTreeMap<String, f64>,
) -> Option<f64> {
    let value = *answers.get(id)?;
    let response = response(instrument, id)?;
    Some(if subscale.reversed.contains(id) {
        response.mirrored(value)
    } else {
        value
    })
}

fn response<'a>(instrument: &'a Instrument, item: &str) -> Option<&'a Response> {
    instrument.response_of(instrument.item(item)?)
}

fn as_entered(
    instrument: &Instrument,
    answers: &BTreeMap<String, f64>,
) -> Result<Vec<SubscaleScore>, ScoreError> {
    for (id, value) in answers {
        let subscale = instrument
            .subscale(id)
            .ok_or(ScoreError::UnknownItem(id.clone()))?;
        let [low, high] = subscale.range;
        if value.fract() != 0.0 || !(low..=high).contains(value) {
            return Err(ScoreError::OffScale(id.clone()));
        }
    }
    let entered = |subscale: &Subscale| {
        let given = answers.get(&subscale.id).copied();
        let enough = TooFew::check(usize::from(given.is_some()), 1);
        SubscaleScore {
            id: subscale.id.clone(),
            value: enough.map(|()| given.unwrap_or_default()).into(),
        }
    };
    Ok(instrument.subscales.iter().map(entered).collect())
}

fn order(
    instrument: &Instrument,
    answers: &BTreeMap<String, f64>,
) -> Result<Vec<String>, ScoreError> {
    if let Some(id) = answers.keys().find(|id| instrument.item(id).is_none()) {
        return Err(ScoreError::UnknownItem(id.clone()));
    }
    let mut placed: Vec<(&String, f64)> = answers.iter().map(|(id, at)| (id, *at)).collect();
    placed.sort_by(|a, b| a.1.total_cmp(&b.1));
    let each_once = placed.len() == instrument.items.len();
    let without_gap = placed
        .iter()
        .zip(1_u32..)
        .all(|((_, at), place)| *at == f64::from(place));
    if each_once && without_gap {
        Ok(placed.into_iter().map(|(id, _)| id.clone()).collect())
    } else {
        Err(ScoreError::NotAnOrder)
    }
}
