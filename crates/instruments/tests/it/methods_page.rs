//! docs/methods.md keeps up with what is shipped, and with the rules.

use domain::Role;
use instruments::{HigherIs, Kind, Rule, Threshold, Trait, shipped};

const PAGE: &str = include_str!("../../../../docs/methods.md");

/// The row of a table that begins with this.
fn row(code: &str) -> &'static str {
    let begins = [format!("| `{code}` |"), format!("| `{code}`,")];
    let mut rows = PAGE.lines();
    let found = rows.find(|line| begins.iter().any(|begin| line.starts_with(begin.as_str())));
    found.unwrap_or_else(|| panic!("{code} is not on the page"))
}

#[test]
fn every_questionnaire_is_on_the_page_with_its_scores() {
    for instrument in shipped() {
        let row = row(&instrument.id);
        for subscale in &instrument.subscales {
            let [low, high] = subscale.range;
            assert!(row.contains(&format!("`{}`", subscale.id)), "{row}");
            assert!(row.contains(&format!("{low} to {high}")), "{row}");
            if subscale.higher_is == HigherIs::Better && instrument.id != "cpq-sf" {
                assert!(row.contains("higher is better"), "{row}");
            }
        }
        if instrument.kind == Kind::Items {
            let items = format!("{} items", instrument.items.len());
            assert!(row.contains(&items), "{row}");
        }
    }
}

#[test]
fn every_paper_is_cited_on_the_page() {
    let papers = shipped().iter().flat_map(|instrument| &instrument.sources);
    for source in papers {
        let paper = source.kind == instruments::SourceKind::Paper;
        let author = source
            .cite
            .split(" (")
            .next()
            .expect("a citation begins with names");
        assert!(
            !paper || PAGE.contains(&format!("- {author} (")),
            "{author}"
        );
    }
}

fn one_of_each_rule() -> Vec<Rule> {
    let (worries, reaches) = (Role::A, Role::A);
    let which = Trait::Intellect;
    let (a, b, a_of, b_of) = (0.0, 0.0, 0, 0);
    vec![
        Rule::BothLean,
        Rule::WorryMeetsDistance { worries },
        Rule::WorryMeetsDistanceBothWays,
        Rule::BothWorry,
        Rule::BothKeepToThemselves,
        Rule::ClosenessAtDifferentPaces { a, b },
        Rule::BothKeepCalm,
        Rule::BothRise,
        Rule::RiseAtDifferentSpeeds { a, b },
        Rule::AlikeInTrait { which },
        Rule::ApartInTrait { which, a, b },
        Rule::ValuesInCommon { values: Vec::new() },
        Rule::OrdersAlike { agree: 0, of: 0 },
        Rule::ValuesApart { values: Vec::new() },
        Rule::RolesChange { a, a_of, b, b_of },
        Rule::ReachingMeetsStepping {
            reaches,
            a,
            a_of,
            b,
            b_of,
        },
        Rule::BothReach,
        Rule::BothStepBack,
    ]
}

#[test]
fn every_rule_is_on_the_page_and_the_page_has_no_other() {
    let id = |rule: &Rule| {
        let json = serde_json::to_value(rule).expect("plain data");
        json["rule"].as_str().expect("a rule has an id").to_owned()
    };
    let rules: Vec<String> = one_of_each_rule().iter().map(id).collect();
    for rule in &rules {
        row(rule);
    }
    let profile = PAGE.split("## Profile").nth(1).expect("it is there");
    let profile = profile.split("\n## ").next().expect("it is there");
    let rows = profile.lines().filter(|line| line.starts_with("| `"));
    assert_eq!(rows.count(), rules.len());
    assert!(profile.contains("our own reading and no validated test"));
}

#[test]
fn the_thresholds_are_what_the_page_says() {
    for (rule, said) in [
        (
            "both_lean",
            format!("at most {}", Threshold::ATTACHMENT_LOW),
        ),
        (
            "worry_meets_distance",
            format!("at least {}, and", Threshold::ATTACHMENT_HIGH),
        ),
        (
            "both_worry",
            format!("at least {}", Threshold::ATTACHMENT_HIGH),
        ),
        (
            "both_keep_to_themselves",
            format!("at least {}", Threshold::ATTACHMENT_HIGH),
        ),
        (
            "closeness_at_different_paces",
            format!("{} apart", Threshold::ATTACHMENT_APART),
        ),
        (
            "both_keep_calm",
            format!("at most {}", Threshold::VOLATILITY_LOW),
        ),
        (
            "both_rise",
            format!("at least {}", Threshold::VOLATILITY_HIGH),
        ),
        (
            "rise_at_different_speeds",
            format!("{} apart", Threshold::VOLATILITY_APART),
        ),
        (
            "alike_in_trait",
            format!("at most {} points", Threshold::TRAIT_ALIKE),
        ),
        (
            "apart_in_trait",
            format!("at least {} points", Threshold::TRAIT_APART),
        ),
        (
            "values_in_common",
            format!("first {} values", Threshold::VALUES_FIRST),
        ),
        (
            "values_in_common",
            format!("at least {} are", Threshold::VALUES_IN_COMMON),
        ),
        (
            "values_apart",
            format!("first {} values", Threshold::VALUES_AT_AN_END),
        ),
        (
            "values_apart",
            format!("last {} of", Threshold::VALUES_AT_AN_END),
        ),
        (
            "orders_alike",
            format!("at least {} of the pairs", Threshold::ORDERS_ALIKE),
        ),
    ] {
        assert!(row(rule).contains(&said), "{rule}: {said}");
    }
    assert_eq!(
        (Threshold::MOSTLY, Threshold::RARELY),
        (2.0 / 3.0, 1.0 / 3.0)
    );
    for rule in ["both_reach", "reaching_meets_stepping", "roles_change"] {
        assert!(row(rule).contains("2/3"), "{rule}");
    }
    assert!(row("both_step_back").contains("at most 1/3"));
    assert!(PAGE.contains(&format!("read from {} such moves", Threshold::MOVES)));
}
