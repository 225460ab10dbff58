//! docs/methods.md keeps up with the questionnaires and the rules.

use instruments::{Threshold, shipped};

const PAGE: &str = include_str!("../../../../docs/methods.md");
const RULES: &str = include_str!("../../src/profile/finding.rs");

fn row(of: &str) -> &'static str {
    let begins = format!("| `{of}` |");
    let mut rows = PAGE.lines().filter(|line| line.starts_with(&begins));
    rows.next().unwrap_or_else(|| panic!("no row of {of}"))
}

#[test]
fn every_questionnaire_has_a_row_that_says_how_it_is_scored() {
    for instrument in shipped() {
        let row = row(&instrument.id);
        let unclear = instrument.items.is_empty();
        assert_eq!(row.contains("no text is shipped"), unclear, "{row}");
    }
}

#[test]
fn every_rule_has_a_row() {
    let (_, rules) = RULES.split_once("pub enum Rule {").expect("the rules");
    let (rules, _) = rules.split_once("\n}\n").expect("their end");
    let is_rule = |line: &&str| line.starts_with("    ") && !line.starts_with("     ");
    let names = rules.lines().filter(is_rule).filter_map(|line| {
        let name = line.trim().trim_end_matches([',', '{', ' ']);
        name.starts_with(char::is_uppercase).then_some(name)
    });
    let names: Vec<String> = names.map(snake_case).collect();
    assert_eq!(names.len(), 18, "{names:?}");
    for name in names {
        row(&name);
    }
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

#[test]
fn thresholds_are_those_of_the_page() {
    let says = |rule: &str, number: f64| {
        let number = format!("{number}");
        assert!(row(rule).contains(&number), "{rule}: {number}");
    };
    says("both_lean", Threshold::ATTACHMENT_LOW);
    says("worry_meets_distance", Threshold::ATTACHMENT_HIGH);
    says("both_worry", Threshold::ATTACHMENT_HIGH);
    says("both_keep_to_themselves", Threshold::ATTACHMENT_HIGH);
    says("closeness_at_different_paces", Threshold::ATTACHMENT_APART);
    says("both_keep_calm", Threshold::VOLATILITY_LOW);
    says("both_rise", Threshold::VOLATILITY_HIGH);
    says("rise_at_different_speeds", Threshold::VOLATILITY_APART);
    says("alike_in_trait", Threshold::TRAIT_ALIKE);
    says("apart_in_trait", Threshold::TRAIT_APART);
}
