use instruments::{
    Instrument, Kind, ScoreError, Scored, Shared, Trait, read, score, shipped as all_shipped,
};
use proptest::prelude::*;

use crate::answers::{Answers, all, any, ends, listed, scored, shipped};

fn with_items() -> impl Iterator<Item = &'static Instrument> {
    all_shipped().iter().filter(|i| i.kind == Kind::Items)
}

#[test]
fn the_ends_of_each_range_are_reached() {
    for instrument in with_items() {
        for subscale in &instrument.subscales {
            let [low, high] = ends(instrument, &subscale.id);
            let value = |answers| score(instrument, answers).expect("on its scales");
            let values = [value(&low), value(&high)].map(|s| s.value(&subscale.id));
            assert_eq!(values, subscale.range.map(Some), "{}", instrument.id);
        }
    }
}

#[test]
fn too_few_answers_are_a_value() {
    for instrument in with_items() {
        let answers = all(instrument, |min, _, _| min);
        for left_out in answers.keys() {
            let mut answers = answers.clone();
            answers.remove(left_out);
            let scores = score(instrument, &answers).expect("on its scales");
            for (subscale, scored) in instrument.subscales.iter().zip(&scores.subscales) {
                let need = subscale.items.len();
                match scored.value {
                    Scored::TooFew(few) => assert_eq!((few.have, few.need), (need - 1, need)),
                    Scored::Score(_) => assert!(!subscale.items.contains(left_out)),
                }
            }
        }
        let none = score(instrument, &Answers::new()).expect("nothing is off its scale");
        assert!(none.subscales.iter().all(|s| s.value.value().is_none()));
    }
}

#[test]
fn too_few_answers_tell_how_many() {
    let scores = scored("ecr-rs", &[("7".to_owned(), 3.0)].into());
    let json = serde_json::to_value(&scores.subscales[1]).expect("plain data");
    let few = serde_json::json!({
        "id": "anxiety",
        "value": { "status": "too_few", "have": 1, "need": 3 }
    });
    assert_eq!(json, few);
}

/// A questionnaire that takes three answers of four, which no shipped one does.
const THREE_OF_FOUR: &str = r#"
id = "made-up"
kind = "items"
name = { en = "Made up" }
about = { en = "For a test." }
note = { en = "For a test." }

[[response]]
id = "five"
min = 1
max = 5
ends = { first = { en = "no" }, last = { en = "yes" } }

[[item]]
id = "1"
response = "five"
text = { en = "One." }

[[item]]
id = "2"
response = "five"
text = { en = "Two." }

[[item]]
id = "3"
response = "five"
text = { en = "Three." }

[[item]]
id = "4"
response = "five"
text = { en = "Four." }

[[subscale]]
id = "sum"
label = { en = "Sum" }
items = ["1", "2", "3", "4"]
reversed = ["2"]
scoring = "sum"
range = [4.0, 20.0]
higher_is = "more"
missing = { rule = "mean_of_answered", at_least = 3, source = "Somebody (2001)" }

[subscale.reliable_change]
from = "sample"
sd = 7.5
reliability = 0.8
source = "Somebody (2001)"

[licence]
grant = "ours"
terms = "Ours."

[[source]]
kind = "paper"
cite = "Somebody (2001)."
says = "this"

[[source]]
kind = "paper"
cite = "Somebody else (2002)."
says = "the same"
"#;

pub fn made_up() -> Instrument {
    read("made-up.toml", THREE_OF_FOUR).expect("it holds together")
}

pub fn made_up_text() -> &'static str {
    THREE_OF_FOUR
}

#[test]
fn the_mean_of_the_answered_stands_for_one_left_out() {
    let answer = |list: &[(&str, f64)]| -> Answers {
        list.iter().map(|(id, v)| ((*id).to_owned(), *v)).collect()
    };
    let instrument = made_up();
    let value = |list| {
        score(&instrument, &answer(list))
            .expect("on its scale")
            .value("sum")
    };
    assert_eq!(
        value(&[("1", 5.0), ("2", 1.0), ("3", 4.0), ("4", 2.0)]),
        Some(16.0)
    );
    // 5, 5 (reversed) and 2: their mean is 4, four times
    assert_eq!(value(&[("1", 5.0), ("2", 1.0), ("4", 2.0)]), Some(16.0));
    assert_eq!(value(&[("1", 5.0), ("2", 1.0)]), None);
}

#[test]
fn what_is_not_on_a_scale_is_refused() {
    let instrument = shipped("ecr-rs");
    for off in [0.0, 8.0, 3.5, -1.0, f64::NAN, f64::INFINITY] {
        let answers: Answers = [("3".to_owned(), off)].into();
        let refused = Err(ScoreError::OffScale("3".to_owned()));
        assert_eq!(score(instrument, &answers), refused, "{off}");
    }
    let answers: Answers = [("10".to_owned(), 3.0)].into();
    let refused = Err(ScoreError::UnknownItem("10".to_owned()));
    assert_eq!(score(instrument, &answers), refused);
}

#[test]
fn a_score_that_is_entered_is_taken_as_it_is() {
    let entered = |subscale: &str, value: f64| {
        let answers: Answers = [(subscale.to_owned(), value)].into();
        score(shipped("rdas"), &answers)
    };
    let total = entered("total", 51.0).expect("in its range");
    assert_eq!(total.value("total"), Some(51.0));
    assert_eq!(total.value("cohesion"), None);
    for off in [-1.0, 70.0, 50.5, f64::NAN] {
        let refused = Err(ScoreError::OffScale("total".to_owned()));
        assert_eq!(entered("total", off), refused);
    }
    let refused = Err(ScoreError::UnknownItem("1".to_owned()));
    assert_eq!(entered("1", 3.0), refused);
}

#[test]
fn an_order_has_each_value_once() {
    let instrument = shipped("values");
    let places: Vec<f64> = (1..=10).rev().map(f64::from).collect();
    let answers = listed(instrument, &places);
    let scores = scored("values", &answers);
    let mut backwards: Vec<String> = instrument.items.iter().map(|i| i.id.clone()).collect();
    backwards.reverse();
    assert_eq!(scores.order, backwards);
    assert!(scores.subscales.is_empty());
    let refused = |id: &str, place: Option<f64>| {
        let mut answers = answers.clone();
        answers.remove(id);
        answers.extend(place.map(|place| (id.to_owned(), place)));
        score(instrument, &answers)
    };
    for place in [None, Some(1.0), Some(6.5), Some(f64::NAN)] {
        assert_eq!(refused("power", place), Err(ScoreError::NotAnOrder));
    }
    let unknown = Err(ScoreError::UnknownItem("money".to_owned()));
    assert_eq!(refused("money", Some(11.0)), unknown);
}

#[test]
fn scores_come_into_the_profile_by_their_questionnaire() {
    let lowest = |id: &str| scored(id, &all(shipped(id), |min, _, _| min));
    let places: Vec<f64> = (1..=10).map(f64::from).collect();
    let order = scored("values", &listed(shipped("values"), &places));
    let shared = Shared::default()
        .with(&lowest("ecr-rs"))
        .with(&lowest("ipip-volatility"))
        .with(&lowest("mini-ipip"))
        .with(&order)
        .with(&lowest("csi-4"));
    // lowest answers: (4 x 7 + 2 x 1) / 6, and 6 x 1 + 4 x 5
    let attachment = shared.attachment.expect("all was answered");
    assert_eq!((attachment.anxiety, attachment.avoidance), (1.0, 5.0));
    assert_eq!(shared.volatility.map(|v| v.0), Some(26.0));
    let traits = shared.traits.expect("all was answered");
    assert_eq!(traits[&Trait::Extraversion], 12.0);
    assert_eq!(shared.values.map(|v| v.len()), Some(10));
    let none = score(shipped("ecr-rs"), &Answers::new()).expect("nothing is off its scale");
    assert_eq!(Shared::default().with(&none).attachment, None);
}

fn any_with_items() -> impl Strategy<Value = (&'static Instrument, Answers)> {
    let all: Vec<&'static Instrument> = with_items().collect();
    prop::sample::select(all).prop_flat_map(|i| (Just(i), any(i)))
}

proptest! {
    #[test]
    fn a_score_stays_in_its_range((instrument, answers) in any_with_items()) {
        let scores = score(instrument, &answers).expect("on its scales");
        for (subscale, scored) in instrument.subscales.iter().zip(&scores.subscales) {
            let value = scored.value.value().expect("all was answered");
            let [low, high] = subscale.range;
            prop_assert!(low - 1e-9 <= value && value <= high + 1e-9);
        }
    }

    /// Mirroring every answer mirrors every score: reversal favours neither end.
    #[test]
    fn mirrored_answers_mirror_the_score((instrument, answers) in any_with_items()) {
        let mirrored: Answers = answers.iter().map(|(id, value)| {
            let item = instrument.item(id).expect("it is there");
            let scale = instrument.response_of(item).expect("it is on a scale");
            (id.clone(), f64::from(scale.min + scale.max) - value)
        }).collect();
        let [one, other] = [&answers, &mirrored].map(|a| score(instrument, a).expect("on its scales"));
        for subscale in &instrument.subscales {
            let value = |s: &instruments::Scores| s.value(&subscale.id).expect("all was answered");
            let [low, high] = subscale.range;
            prop_assert!((value(&one) + value(&other) - low - high).abs() < 1e-9);
        }
    }

    /// One step up in one answer moves its score up, or down where the item is reversed.
    #[test]
    fn a_step_in_one_answer_moves_its_score((instrument, answers) in any_with_items(), at in 0_usize..20) {
        let item = &instrument.items[at % instrument.items.len()];
        let scale = instrument.response_of(item).expect("it is on a scale");
        prop_assume!(answers[&item.id] < f64::from(scale.max));
        let mut stepped = answers.clone();
        *stepped.get_mut(&item.id).expect("it was answered") += 1.0;
        let before = score(instrument, &answers).expect("on its scales");
        let after = score(instrument, &stepped).expect("on its scales");
        for subscale in &instrument.subscales {
            let moved = after.value(&subscale.id).expect("answered")
                - before.value(&subscale.id).expect("answered");
            let up = subscale.items.contains(&item.id);
            let down = subscale.reversed.contains(&item.id);
            prop_assert_eq!((moved > 1e-9, moved < -1e-9), (up && !down, down));
        }
    }

    #[test]
    fn only_a_permutation_is_an_order(places in prop::collection::vec(0_u32..12, 10)) {
        let values: Vec<f64> = places.iter().copied().map(f64::from).collect();
        let answers = listed(shipped("values"), &values);
        let mut sorted = places;
        sorted.sort_unstable();
        let permutation = sorted == (1..=10).collect::<Vec<u32>>();
        prop_assert_eq!(score(shipped("values"), &answers).is_ok(), permutation);
    }

    #[test]
    fn every_permutation_is_an_order(places in Just((1..=10).collect::<Vec<u32>>()).prop_shuffle()) {
        let values: Vec<f64> = places.iter().copied().map(f64::from).collect();
        let order = scored("values", &listed(shipped("values"), &values)).order;
        for (place, id) in order.iter().enumerate() {
            let at = shipped("values").items.iter().position(|item| item.id == *id);
            prop_assert_eq!(places[at.expect("it is there")] as usize, place + 1);
        }
    }
}
