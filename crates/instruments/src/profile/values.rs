use domain::Role;

use super::{Finding, Rule, Threshold, ValueApart};

/// None where the two are no orders of the same values.
pub(super) fn findings(a: &[String], b: &[String]) -> Option<Vec<Finding>> {
    if !same_values(a, b) {
        return None;
    }
    let common = in_common(a, b);
    let common = (common.len() >= Threshold::VALUES_IN_COMMON)
        .then(|| Finding::meet(Rule::ValuesInCommon { values: common }));
    let apart = apart(a, b);
    let apart =
        (!apart.is_empty()).then(|| Finding::loop_starts(Rule::ValuesApart { values: apart }));
    Some(common.into_iter().chain(alike(a, b)).chain(apart).collect())
}

fn same_values(a: &[String], b: &[String]) -> bool {
    let sorted = |order: &[String]| {
        let mut sorted = order.to_vec();
        sorted.sort();
        sorted.dedup();
        sorted
    };
    let values = sorted(a);
    values.len() == a.len() && a.len() == b.len() && values == sorted(b)
}

fn first(order: &[String], many: usize) -> &[String] {
    &order[..many.min(order.len())]
}

fn last(order: &[String], many: usize) -> &[String] {
    &order[order.len().saturating_sub(many)..]
}

/// By the sum of their places with both, then by name: in the same order whoever is named first.
fn in_common(a: &[String], b: &[String]) -> Vec<String> {
    let place = |order: &[String], value: &String| order.iter().position(|v| v == value);
    let mut common: Vec<(usize, &String)> = first(a, Threshold::VALUES_FIRST)
        .iter()
        .enumerate()
        .filter_map(|(at, value)| {
            Some((at + place(first(b, Threshold::VALUES_FIRST), value)?, value))
        })
        .collect();
    common.sort();
    common.into_iter().map(|(_, value)| value.clone()).collect()
}

/// Pairs of values that both orders hold the same way round (Kendall 1938).
fn alike(a: &[String], b: &[String]) -> Option<Finding> {
    let place = |value: &String| b.iter().position(|v| v == value);
    let places: Vec<usize> = a.iter().filter_map(place).collect();
    let pairs = || (0..places.len()).flat_map(|i| (i + 1..places.len()).map(move |j| (i, j)));
    let agree = pairs().filter(|(i, j)| places[*i] < places[*j]).count();
    let of = pairs().count();
    let enough = of > 0 && agree as f64 >= Threshold::ORDERS_ALIKE * of as f64;
    enough.then(|| Finding::meet(Rule::OrdersAlike { agree, of }))
}

fn apart(a: &[String], b: &[String]) -> Vec<ValueApart> {
    let end = Threshold::VALUES_AT_AN_END;
    let dear = |to: Role, one: &[String], other: &[String]| -> Vec<ValueApart> {
        let far = |value: &&String| last(other, end).contains(value);
        let values = first(one, end).iter().filter(far).cloned();
        values
            .map(|value| ValueApart { value, dear_to: to })
            .collect()
    };
    let mut apart = dear(Role::A, a, b);
    apart.extend(dear(Role::B, b, a));
    apart.sort_by(|x, y| x.value.cmp(&y.value));
    apart
}
