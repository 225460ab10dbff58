//! Answers for tests.

use std::collections::BTreeMap;

use instruments::{Instrument, Scores, by_id, score};
use proptest::prelude::*;

pub type Answers = BTreeMap<String, f64>;

pub fn shipped(id: &str) -> &'static Instrument {
    by_id(id).expect("it is shipped")
}

/// Every item answered by what `of` says of its lowest and highest answer and its place.
pub fn all(instrument: &Instrument, of: impl Fn(f64, f64, usize) -> f64) -> Answers {
    let items = instrument.items.iter().enumerate();
    let answer = |(place, item): (usize, &instruments::Item)| {
        let scale = instrument.response_of(item).expect("it is on a scale");
        let value = of(f64::from(scale.min), f64::from(scale.max), place);
        (item.id.clone(), value)
    };
    items.map(answer).collect()
}

/// Answers in the order of the items.
pub fn listed(instrument: &Instrument, values: &[f64]) -> Answers {
    assert_eq!(values.len(), instrument.items.len());
    let ids = instrument.items.iter().map(|item| item.id.clone());
    ids.zip(values.iter().copied()).collect()
}

pub fn scored(id: &str, answers: &Answers) -> Scores {
    score(shipped(id), answers).expect("they are on their scales")
}

/// The best and the worst that a subscale can be: each item at the end that counts for it.
pub fn ends(instrument: &Instrument, subscale: &str) -> [Answers; 2] {
    let subscale = instrument.subscale(subscale).expect("it has one");
    let end = |high: bool| -> Answers {
        let of = |id: &String| {
            let item = instrument.item(id).expect("it is there");
            let scale = instrument.response_of(item).expect("it is on a scale");
            let top = high != subscale.reversed.contains(id);
            let value = if top { scale.max } else { scale.min };
            (id.clone(), f64::from(value))
        };
        subscale.items.iter().map(of).collect()
    };
    [end(false), end(true)]
}

/// Any answers to all items of a questionnaire.
pub fn any(instrument: &'static Instrument) -> impl Strategy<Value = Answers> {
    let scale = |item| instrument.response_of(item).expect("it is on a scale");
    let ranges: Vec<_> = instrument
        .items
        .iter()
        .map(|item| scale(item).min..=scale(item).max)
        .collect();
    ranges.prop_map(|values| {
        let values: Vec<f64> = values.into_iter().map(f64::from).collect();
        listed(instrument, &values)
    })
}
