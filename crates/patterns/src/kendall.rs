/// Kendall's S: pairs of which the later is above the earlier, less those of which it is below
/// (Kendall 1938), in n log n (Knight 1966).
pub(crate) fn kendall_s(values: &[i64]) -> i64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let same = sorted.chunk_by(|one, other| one == other);
    let ties: usize = same.map(|of_one| pairs(of_one.len())).sum();
    // Above = all - not above, and below = not above - ties.
    (pairs(values.len()) + ties) as i64 - 2 * not_above(values.to_vec()) as i64
}

fn pairs(n: usize) -> usize {
    n * n.saturating_sub(1) / 2
}

/// The pairs of which the later is not above the earlier.
pub(crate) fn not_above(mut values: Vec<i64>) -> usize {
    let mut merged = values.clone();
    sort_counting(&mut values, &mut merged)
}

/// Sorts the values and counts the pairs of which the later is not above the earlier.
fn sort_counting(values: &mut [i64], merged: &mut [i64]) -> usize {
    if values.len() < 2 {
        return 0;
    }
    let middle = values.len() / 2;
    let (earlier, later) = values.split_at_mut(middle);
    let (left, right) = merged.split_at_mut(middle);
    let mut count = sort_counting(earlier, left) + sort_counting(later, right);
    let (mut i, mut j) = (0, 0);
    for place in merged.iter_mut() {
        if i == earlier.len() || (j < later.len() && later[j] <= earlier[i]) {
            count += earlier.len() - i;
            *place = later[j];
            j += 1;
        } else {
            *place = earlier[i];
            i += 1;
        }
    }
    values.copy_from_slice(merged);
    count
}
