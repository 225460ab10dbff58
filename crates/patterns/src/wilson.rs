use crate::measured::{Interval, Z};

/// The score interval of a share, `count` of `of` (Wilson 1927): it has a width even where all or
/// none count. None of none says nothing: both bounds are none.
pub fn wilson(count: usize, of: usize) -> Interval {
    if of == 0 {
        return [None, None];
    }
    let (n, share) = (of as f64, count as f64 / of as f64);
    let middle = share + Z * Z / (2.0 * n);
    let half = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
    let bound = |sum: f64| sum / (1.0 + Z * Z / n);
    // It holds the share and stays a share, in spite of rounding where all or none was so.
    [
        Some(bound(middle - half).clamp(0.0, share)),
        Some(bound(middle + half).clamp(share, 1.0)),
    ]
}
