use super::curvature::PerPair;
use super::hawkes::{PARAMETERS, PerParameter};

/// What is added to the diagonal, as a part of it: where the moves cannot tell two parameters
/// apart, neither is preferred (Levenberg 1944).
const RIDGE: f64 = 1e-9;

/// The inverse of a symmetric matrix among the parameters that are `kept`, by sweeping
/// (Goodnight 1979); 0 for all others, and where the matrix doesn't bend downward.
pub(crate) fn inverse(matrix: &PerPair, kept: &[bool; PARAMETERS]) -> PerPair {
    let mut swept = *matrix;
    (0..PARAMETERS).for_each(|k| swept[k][k] *= 1.0 + RIDGE);
    let mut done = [false; PARAMETERS];
    for k in (0..PARAMETERS).filter(|&k| kept[k]) {
        done[k] = swept[k][k] > 0.0;
        if done[k] {
            sweep(&mut swept, k);
        }
    }
    for (k, row) in swept.iter_mut().enumerate() {
        for (l, entry) in row.iter_mut().enumerate() {
            *entry = if done[k] && done[l] { -*entry } else { 0.0 };
        }
    }
    swept
}

fn sweep(matrix: &mut PerPair, k: usize) {
    let across = matrix[k];
    let pivot = across[k];
    for i in (0..PARAMETERS).filter(|&i| i != k) {
        let by = matrix[i][k] / pivot;
        for j in (0..PARAMETERS).filter(|&j| j != k) {
            matrix[i][j] -= by * across[j];
        }
        matrix[i][k] = by;
    }
    matrix[k] = across.map(|entry| entry / pivot);
    matrix[k][k] = -pivot.recip();
}

/// Matrix times vector.
pub(crate) fn times(matrix: &PerPair, vector: &PerParameter) -> PerParameter {
    matrix.map(|row| row.iter().zip(vector).map(|(m, v)| m * v).sum())
}
