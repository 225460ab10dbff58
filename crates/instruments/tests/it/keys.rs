//! The keys as the sources print them, told a second time by number, and scores by hand.

use std::collections::BTreeMap;

use instruments::{Instrument, Shown};

use crate::answers::{all, listed, scored, shipped};

/// Which items of a subscale are reversed, and which are not.
fn key(instrument: &Instrument, subscale: &str) -> (Vec<String>, Vec<String>) {
    let subscale = instrument.subscale(subscale).expect("it has one");
    let reversed = |id: &&String| subscale.reversed.contains(id);
    let (minus, plus) = subscale.items.iter().partition::<Vec<_>, _>(reversed);
    let own = |ids: Vec<&String>| ids.into_iter().cloned().collect();
    (own(plus), own(minus))
}

#[test]
fn ecr_rs_averages_one_to_six_and_seven_to_nine() {
    let instrument = shipped("ecr-rs");
    let (plus, minus) = key(instrument, "avoidance");
    assert_eq!(
        (plus.join(" "), minus.join(" ")),
        ("5 6".into(), "1 2 3 4".into())
    );
    let (plus, minus) = key(instrument, "anxiety");
    assert_eq!(
        (plus.join(" "), minus.join(" ")),
        ("7 8 9".into(), String::new())
    );
    let answers = listed(instrument, &[7.0, 6.0, 5.0, 7.0, 2.0, 1.0, 4.0, 3.0, 5.0]);
    let scores = scored("ecr-rs", &answers);
    // (1 + 2 + 3 + 1 + 2 + 1) / 6 and (4 + 3 + 5) / 3
    assert_eq!(scores.value("avoidance"), Some(10.0 / 6.0));
    assert_eq!(scores.value("anxiety"), Some(4.0));
}

/// As ipip.ori.org/MiniIPIPKey.htm has it, by text.
#[test]
fn mini_ipip_keys_four_items_a_trait() {
    let instrument = shipped("mini-ipip");
    let printed: [(&str, &[&str], &[&str]); 5] = [
        (
            "extraversion",
            &[
                "Am the life of the party.",
                "Talk to a lot of different people at parties.",
            ],
            &["Don't talk a lot.", "Keep in the background."],
        ),
        (
            "agreeableness",
            &[
                "Sympathize with others' feelings.",
                "Feel others' emotions.",
            ],
            &[
                "Am not really interested in others.",
                "Am not interested in other people's problems.",
            ],
        ),
        (
            "conscientiousness",
            &["Get chores done right away.", "Like order."],
            &[
                "Often forget to put things back in their proper place.",
                "Make a mess of things.",
            ],
        ),
        (
            "neuroticism",
            &["Have frequent mood swings.", "Get upset easily."],
            &["Am relaxed most of the time.", "Seldom feel blue."],
        ),
        (
            "intellect",
            &["Have a vivid imagination."],
            &[
                "Have difficulty understanding abstract ideas.",
                "Am not interested in abstract ideas.",
                "Do not have a good imagination.",
            ],
        ),
    ];
    assert_printed(instrument, &printed);
    // the appendix's order, and its list of what is reversed
    let reversed: Vec<&str> = instrument
        .items
        .iter()
        .filter(|i| {
            instrument
                .subscales
                .iter()
                .any(|s| s.reversed.contains(&i.id))
        })
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(reversed.join(" "), "6 7 8 9 10 15 16 17 18 19 20");
}

/// As ipip.ori.org/BFASKeys.htm has it, by text.
#[test]
fn volatility_keys_six_items_with_it_and_four_against() {
    let plus: &[&str] = &[
        "Get angry easily.",
        "Get upset easily.",
        "Change my mood a lot.",
        "Am a person whose moods go up and down easily.",
        "Get easily agitated.",
        "Can be stirred up easily.",
    ];
    let minus: &[&str] = &[
        "Rarely get irritated.",
        "Keep my emotions under control.",
        "Rarely lose my composure.",
        "Am not easily annoyed.",
    ];
    assert_printed(shipped("ipip-volatility"), &[("volatility", plus, minus)]);
}

fn assert_printed(instrument: &Instrument, printed: &[(&str, &[&str], &[&str])]) {
    let sorted = |mut texts: Vec<String>| {
        texts.sort();
        texts
    };
    let text = |id: String| {
        let item = instrument.item(&id).expect("it is there");
        item.text.as_ref().expect("it has a text").en.clone()
    };
    assert_eq!(instrument.subscales.len(), printed.len());
    for (subscale, plus, minus) in printed {
        let (with, against) = key(instrument, subscale);
        let own = |texts: &[&str]| sorted(texts.iter().map(|t| (*t).to_owned()).collect());
        let texts = |ids: Vec<String>| sorted(ids.into_iter().map(text).collect());
        assert_eq!(texts(with), own(plus), "{subscale}");
        assert_eq!(texts(against), own(minus), "{subscale}");
    }
}

#[test]
fn mini_ipip_sums_by_hand() {
    // reversed: 6 to 10 and 15 to 20; everywhere 4, which then counts 2
    let answers = all(shipped("mini-ipip"), |_, _, _| 4.0);
    let scores = scored("mini-ipip", &answers);
    for (subscale, by_hand) in [
        ("extraversion", 4.0 + 2.0 + 4.0 + 2.0),
        ("agreeableness", 4.0 + 2.0 + 4.0 + 2.0),
        ("conscientiousness", 4.0 + 2.0 + 4.0 + 2.0),
        ("neuroticism", 4.0 + 2.0 + 4.0 + 2.0),
        ("intellect", 4.0 + 2.0 + 2.0 + 2.0),
    ] {
        assert_eq!(scores.value(subscale), Some(by_hand), "{subscale}");
    }
}

#[test]
fn csi_adds_up_with_nothing_reversed() {
    for (id, low, high) in [("csi-4", 0.0, 21.0), ("csi-16", 0.0, 81.0)] {
        let instrument = shipped(id);
        let lowest = scored(id, &all(instrument, |min, _, _| min));
        let highest = scored(id, &all(instrument, |_, max, _| max));
        assert_eq!(lowest.value("satisfaction"), Some(low));
        assert_eq!(highest.value("satisfaction"), Some(high));
    }
    let answers: BTreeMap<String, f64> = [("1", 3.0), ("12", 4.0), ("19", 2.0), ("22", 5.0)]
        .map(|(id, value)| (id.to_owned(), value))
        .into();
    assert_eq!(scored("csi-4", &answers).value("satisfaction"), Some(14.0));
}

/// What the author's form prints first counts 5 in four of six pairs, and 0 in two.
#[test]
fn the_pleasant_word_of_a_pair_counts_most() {
    let instrument = shipped("csi-16");
    let printed = [
        ("26", "Interesting", "Boring", Shown::Falling),
        ("27", "Bad", "Good", Shown::Rising),
        ("28", "Full", "Empty", Shown::Falling),
        ("30", "Sturdy", "Fragile", Shown::Falling),
        ("31", "Discouraging", "Hopeful", Shown::Rising),
        ("32", "Enjoyable", "Miserable", Shown::Falling),
    ];
    for (id, first, last, shown) in printed {
        let item = instrument.item(id).expect("it is there");
        let poles = item.poles.as_ref().expect("it has two");
        assert_eq!(
            (poles.first.en.as_str(), poles.last.en.as_str()),
            (first, last)
        );
        let scale = instrument.response_of(item).expect("it is on a scale");
        assert_eq!(scale.shown, shown, "{id}");
    }
}

#[test]
fn scores_from_elsewhere_have_the_published_ranges() {
    let ranges = |id: &str| -> Vec<(String, [f64; 2])> {
        let subscales = shipped(id).subscales.iter();
        subscales.map(|s| (s.id.clone(), s.range)).collect()
    };
    let named = |list: &[(&str, [f64; 2])]| -> Vec<(String, [f64; 2])> {
        list.iter()
            .map(|(id, range)| ((*id).to_owned(), *range))
            .collect()
    };
    let rdas = [
        ("total", [0.0, 69.0]),
        ("consensus", [0.0, 30.0]),
        ("satisfaction", [0.0, 20.0]),
        ("cohesion", [0.0, 19.0]),
    ];
    assert_eq!(ranges("rdas"), named(&rdas));
    let cpq = [
        ("constructive", [3.0, 27.0]),
        ("self_demand_partner_withdraw", [3.0, 27.0]),
        ("partner_demand_self_withdraw", [3.0, 27.0]),
    ];
    assert_eq!(ranges("cpq-sf"), named(&cpq));
}
