use std::collections::BTreeMap;

use domain::Role;
use instruments::{
    Aspect, Attachment, Conflict, Finding, Place, Rule, Shared, Trait, ValueApart, Volatility,
    profile, shipped,
};
use proptest::prelude::*;

fn attached(anxiety: f64, avoidance: f64) -> Shared {
    let attachment = Some(Attachment { anxiety, avoidance });
    Shared {
        attachment,
        ..Shared::default()
    }
}

fn rising(volatility: f64) -> Shared {
    let volatility = Some(Volatility(volatility));
    Shared {
        volatility,
        ..Shared::default()
    }
}

fn moving(pursue: usize, withdraw: usize) -> Shared {
    let conflict = Some(Conflict { pursue, withdraw });
    Shared {
        conflict,
        ..Shared::default()
    }
}

fn valuing(order: &str) -> Shared {
    let values = Some(order.split(' ').map(str::to_owned).collect());
    Shared {
        values,
        ..Shared::default()
    }
}

fn tempered(extraversion: f64) -> Shared {
    let traits = Trait::ALL.map(|which| (which, 12.0));
    let mut traits = BTreeMap::from(traits);
    traits.insert(Trait::Extraversion, extraversion);
    Shared {
        traits: Some(traits),
        ..Shared::default()
    }
}

fn rules(a: &Shared, b: &Shared) -> Vec<Rule> {
    profile(a, b).findings.into_iter().map(|f| f.rule).collect()
}

#[test]
fn worry_meets_distance_in_either_direction() {
    let (worried, distant) = (attached(5.0, 4.0), attached(4.0, 5.0));
    let found = rules(&worried, &distant);
    assert_eq!(found, [Rule::WorryMeetsDistance { worries: Role::A }]);
    let found = rules(&distant, &worried);
    assert_eq!(found, [Rule::WorryMeetsDistance { worries: Role::B }]);
    let both = attached(5.5, 5.5);
    assert_eq!(rules(&both, &both), [Rule::WorryMeetsDistanceBothWays]);
    let almost = attached(4.9, 4.0);
    assert_eq!(rules(&almost, &distant), []);
}

#[test]
fn two_alike_in_attachment_are_read_together() {
    assert_eq!(
        rules(&attached(3.0, 3.0), &attached(1.0, 2.0)),
        [Rule::BothLean]
    );
    assert_eq!(
        rules(&attached(6.0, 3.0), &attached(5.0, 3.0)),
        [Rule::BothWorry]
    );
    let found = rules(&attached(3.0, 6.0), &attached(2.0, 5.0));
    assert_eq!(found, [Rule::BothKeepToThemselves]);
    let found = rules(&attached(4.0, 1.5), &attached(4.0, 3.5));
    assert_eq!(found, [Rule::ClosenessAtDifferentPaces { a: 1.5, b: 3.5 }]);
}

#[test]
fn feelings_rise_alike_or_at_different_speeds() {
    assert_eq!(rules(&rising(20.0), &rising(10.0)), [Rule::BothKeepCalm]);
    assert_eq!(rules(&rising(40.0), &rising(50.0)), [Rule::BothRise]);
    let found = rules(&rising(20.0), &rising(35.0));
    assert_eq!(found, [Rule::RiseAtDifferentSpeeds { a: 20.0, b: 35.0 }]);
    assert_eq!(rules(&rising(21.0), &rising(35.0)), []);
}

#[test]
fn traits_are_alike_or_apart() {
    let alike = rules(&tempered(10.0), &tempered(12.0));
    let which = |which| Rule::AlikeInTrait { which };
    assert_eq!(alike, Trait::ALL.map(which));
    let apart = rules(&tempered(18.0), &tempered(10.0));
    let which = Trait::Extraversion;
    assert_eq!(
        apart[0],
        Rule::ApartInTrait {
            which,
            a: 18.0,
            b: 10.0
        }
    );
    assert_eq!(rules(&tempered(17.0), &tempered(10.0)).len(), 4);
}

#[test]
fn values_in_common_and_apart_are_named() {
    let a = valuing("p q r s t u v w x y");
    let b = valuing("r x p s t u v y w q");
    let found = rules(&a, &b);
    let common = |values: &[&str]| Rule::ValuesInCommon {
        values: values.iter().map(|v| (*v).to_owned()).collect(),
    };
    assert_eq!(found[0], common(&["p", "r"]));
    // x is second with b and ninth with a; q second with a and last with b
    let apart = |value: &str, dear_to| ValueApart {
        value: value.to_owned(),
        dear_to,
    };
    let values = vec![apart("q", Role::A), apart("x", Role::B)];
    assert_eq!(found[1..], [Rule::ValuesApart { values }]);
    let found = rules(&a, &a);
    assert_eq!(
        found,
        [
            common(&["p", "q", "r"]),
            Rule::OrdersAlike { agree: 45, of: 45 }
        ]
    );
}

#[test]
fn one_value_in_common_is_not_enough() {
    let a = valuing("p q r s t u v w x y");
    assert_eq!(rules(&a, &valuing("p s t u v w q r x y")).len(), 1);
    let found = rules(&a, &valuing("p s t q r x u y v w"));
    assert_eq!(found, [Rule::OrdersAlike { agree: 36, of: 45 }]);
}

#[test]
fn orders_of_other_values_are_not_read() {
    let read = profile(&valuing("p q r"), &valuing("p q s")).read;
    assert_eq!(read, []);
    assert_eq!(profile(&valuing("p q q"), &valuing("p q q")).read, []);
}

#[test]
fn moves_are_read_from_ten_on() {
    let found = rules(&moving(8, 4), &moving(3, 9));
    let [
        Rule::ReachingMeetsStepping {
            reaches,
            a_of,
            b_of,
            ..
        },
    ] = found[..]
    else {
        panic!("{found:?}");
    };
    assert_eq!((reaches, a_of, b_of), (Role::A, 12, 12));
    assert_eq!(rules(&moving(10, 0), &moving(20, 1)), [Rule::BothReach]);
    assert_eq!(rules(&moving(0, 10), &moving(3, 9)), [Rule::BothStepBack]);
    let found = rules(&moving(6, 5), &moving(5, 6));
    assert!(matches!(
        found[..],
        [Rule::RolesChange {
            a_of: 11,
            b_of: 11,
            ..
        }]
    ));
    assert_eq!(rules(&moving(10, 0), &moving(6, 6)), []);
    assert_eq!(profile(&moving(9, 0), &moving(0, 30)).read, []);
}

#[test]
fn what_one_alone_shares_is_not_read() {
    let nothing = Shared::default();
    for one in [
        attached(7.0, 7.0),
        rising(50.0),
        tempered(20.0),
        moving(50, 0),
    ] {
        assert_eq!(profile(&one, &nothing), profile(&nothing, &one));
        assert_eq!(profile(&one, &nothing), profile(&nothing, &nothing));
    }
}

#[test]
fn a_rule_crosses_as_its_id_with_arguments() {
    let found = profile(&attached(5.0, 4.0), &attached(4.0, 5.0));
    let json = serde_json::to_value(&found).expect("plain data");
    let expected = serde_json::json!({
        "read": ["attachment"],
        "findings": [{
            "place": "loop_starts",
            "rule": "worry_meets_distance",
            "worries": "a",
        }],
    });
    assert_eq!(json, expected);
}

/// What the same finding is with the two people swapped.
fn swapped(finding: Finding) -> Finding {
    let rule = match finding.rule {
        Rule::WorryMeetsDistance { worries } => Rule::WorryMeetsDistance {
            worries: worries.other(),
        },
        Rule::ClosenessAtDifferentPaces { a, b } => Rule::ClosenessAtDifferentPaces { a: b, b: a },
        Rule::RiseAtDifferentSpeeds { a, b } => Rule::RiseAtDifferentSpeeds { a: b, b: a },
        Rule::ApartInTrait { which, a, b } => Rule::ApartInTrait { which, a: b, b: a },
        Rule::ValuesApart { values } => Rule::ValuesApart {
            values: values
                .into_iter()
                .map(|apart| ValueApart {
                    dear_to: apart.dear_to.other(),
                    ..apart
                })
                .collect(),
        },
        Rule::RolesChange { a, a_of, b, b_of } => Rule::RolesChange {
            a: b,
            a_of: b_of,
            b: a,
            b_of: a_of,
        },
        Rule::ReachingMeetsStepping {
            reaches,
            a,
            a_of,
            b,
            b_of,
        } => Rule::ReachingMeetsStepping {
            reaches: reaches.other(),
            a: b,
            a_of: b_of,
            b: a,
            b_of: a_of,
        },
        same => same,
    };
    Finding { rule, ..finding }
}

prop_compose! {
    fn any_shared()(
        attachment in prop::option::of((3_u8..=21, 6_u8..=42)),
        volatility in prop::option::of(10_u8..=50),
        traits in prop::option::of(prop::collection::vec(4_u8..=20, 5)),
        values in prop::option::of(Just(ten_values()).prop_shuffle()),
        conflict in prop::option::of((0_usize..30, 0_usize..30)),
    ) -> Shared {
        Shared {
            attachment: attachment.map(|(anxiety, avoidance)| Attachment {
                anxiety: f64::from(anxiety) / 3.0,
                avoidance: f64::from(avoidance) / 6.0,
            }),
            volatility: volatility.map(|v| Volatility(f64::from(v))),
            traits: traits.map(|list| {
                Trait::ALL.into_iter().zip(list.into_iter().map(f64::from)).collect()
            }),
            values,
            conflict: conflict.map(|(pursue, withdraw)| Conflict { pursue, withdraw }),
        }
    }
}

fn ten_values() -> Vec<String> {
    let values = shipped().iter().find(|i| i.id == "values");
    let items = &values.expect("it is shipped").items;
    items.iter().map(|item| item.id.clone()).collect()
}

proptest! {
    #[test]
    fn swapping_the_two_swaps_names_and_numbers_alone(a in any_shared(), b in any_shared()) {
        let (one, other) = (profile(&a, &b), profile(&b, &a));
        prop_assert_eq!(&one.read, &other.read);
        let other: Vec<Finding> = other.findings.into_iter().map(swapped).collect();
        prop_assert_eq!(one.findings, other);
    }

    /// Two who answered alike are told nothing that names one of them.
    #[test]
    fn two_alike_are_named_alike(a in any_shared()) {
        for finding in profile(&a, &a).findings {
            prop_assert_eq!(finding.clone(), swapped(finding));
        }
    }

    #[test]
    fn a_finding_is_of_what_was_read(a in any_shared(), b in any_shared()) {
        let found = profile(&a, &b);
        for finding in &found.findings {
            prop_assert!(found.read.contains(&aspect(&finding.rule)));
        }
    }

    /// Of what both share, nothing is said on both sides of the page at once: what is alike is not
    /// also where it starts. (Values and closeness can be: some in common, some apart.)
    #[test]
    fn one_trait_stands_on_one_side(a in any_shared(), b in any_shared()) {
        let mut seen = Vec::new();
        for Finding { place, rule } in profile(&a, &b).findings {
            let (which, expected) = match rule {
                Rule::AlikeInTrait { which } => (which, Place::Meet),
                Rule::ApartInTrait { which, .. } => (which, Place::LoopStarts),
                _ => continue,
            };
            prop_assert_eq!(place, expected);
            prop_assert!(!seen.contains(&which));
            seen.push(which);
        }
    }
}

fn aspect(rule: &Rule) -> Aspect {
    match rule {
        Rule::BothLean
        | Rule::WorryMeetsDistance { .. }
        | Rule::WorryMeetsDistanceBothWays
        | Rule::BothWorry
        | Rule::BothKeepToThemselves
        | Rule::ClosenessAtDifferentPaces { .. } => Aspect::Attachment,
        Rule::BothKeepCalm | Rule::BothRise | Rule::RiseAtDifferentSpeeds { .. } => {
            Aspect::Volatility
        }
        Rule::AlikeInTrait { .. } | Rule::ApartInTrait { .. } => Aspect::Traits,
        Rule::ValuesInCommon { .. } | Rule::OrdersAlike { .. } | Rule::ValuesApart { .. } => {
            Aspect::Values
        }
        Rule::RolesChange { .. }
        | Rule::ReachingMeetsStepping { .. }
        | Rule::BothReach
        | Rule::BothStepBack => Aspect::Conflict,
    }
}
