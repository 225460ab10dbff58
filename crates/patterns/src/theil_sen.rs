use crate::kendall::not_above;

/// Up to so many points all pairs are looked at; beyond, they are only counted.
const FEW: usize = 64;

/// The median of the slopes between any two points (Theil 1950; Sen 1968): places, all different
/// and in order, with a value at each. None with fewer than two points.
///
/// With many points the slopes are never listed. Values and places are whole numbers, so every
/// slope is one of few fractions; the one in the middle is found among these by counting how many
/// pairs lie at or under it, as inversions, in n log n (Cole, Salowe, Steiger & Szemerédi 1989).
pub fn theil_sen(points: &[(u32, u8)]) -> Option<f64> {
    let pairs = points.len() * points.len().saturating_sub(1) / 2;
    if pairs == 0 {
        return None;
    }
    let (lower, upper) = ((pairs - 1) / 2, pairs / 2);
    if points.len() <= FEW {
        let mut slopes = all_slopes(points);
        slopes.sort_unstable_by(f64::total_cmp);
        return Some(f64::midpoint(slopes[lower], slopes[upper]));
    }
    let fractions = fractions(points);
    let at = |rank: usize| {
        let place = fractions.partition_point(|fraction| at_or_under(points, fraction) <= rank);
        fractions[place].value()
    };
    Some(f64::midpoint(at(lower), at(upper)))
}

fn all_slopes(points: &[(u32, u8)]) -> Vec<f64> {
    let mut slopes = Vec::with_capacity(points.len() * points.len() / 2);
    for (i, (from, low)) in points.iter().enumerate() {
        for (to, high) in &points[i + 1..] {
            slopes.push((f64::from(*high) - f64::from(*low)) / f64::from(to - from));
        }
    }
    slopes
}

/// What a slope can be: so much up or down, over so many places.
#[derive(Clone, Copy)]
struct Fraction {
    rise: i64,
    run: i64,
}

impl Fraction {
    fn value(self) -> f64 {
        self.rise as f64 / self.run as f64
    }
}

/// Every slope that these points can have, and some that they have not, in order.
fn fractions(points: &[(u32, u8)]) -> Vec<Fraction> {
    let values = || points.iter().map(|(_, value)| i64::from(*value));
    let rise = values().max().unwrap_or(0) - values().min().unwrap_or(0);
    let run = i64::from(points[points.len() - 1].0 - points[0].0);
    let over = |run| (-rise..=rise).map(move |rise| Fraction { rise, run });
    let mut fractions: Vec<Fraction> = (1..=run).flat_map(over).collect();
    fractions.sort_unstable_by(|one, other| one.value().total_cmp(&other.value()));
    fractions
}

/// The pairs whose slope is this fraction or less: those that fall or stay level once the
/// fraction's own slope is taken away.
fn at_or_under(points: &[(u32, u8)], fraction: &Fraction) -> usize {
    let over = |(place, value): &(u32, u8)| {
        i64::from(*value) * fraction.run - i64::from(*place) * fraction.rise
    };
    not_above(points.iter().map(over).collect())
}
