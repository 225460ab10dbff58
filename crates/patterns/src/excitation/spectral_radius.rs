use super::windows::TYPES;

type Matrix = [[f64; TYPES]; TYPES];

/// Squarings of the matrix: its 2^40th power holds nothing but the largest eigenvalue.
const SQUARINGS: usize = 40;

/// The largest eigenvalue of a matrix without negative entries, and how it changes with each
/// entry: the power method, every step squaring the one before (Perron 1907; Frobenius 1912).
pub(crate) fn spectral_radius(matrix: &Matrix) -> (f64, Matrix) {
    let largest = matrix.as_flattened().iter().fold(0.0_f64, |m, x| m.max(*x));
    if largest == 0.0 {
        return (0.0, [[0.0; TYPES]; TYPES]);
    }
    // The largest entry along the diagonal keeps eigenvalues of one size and other signs from
    // taking turns, and moves no eigenvector.
    let mut power = *matrix;
    (0..TYPES).for_each(|i| power[i][i] += largest);
    for _ in 0..SQUARINGS {
        power = scaled(&product(&power, &power));
    }
    let slope: Matrix = std::array::from_fn(|i| std::array::from_fn(|j| power[j][i]));
    let all = matrix.as_flattened().iter().zip(slope.as_flattened());
    (all.map(|(entry, slope)| entry * slope).sum(), slope)
}

fn product(one: &Matrix, other: &Matrix) -> Matrix {
    let entry = |i: usize, j: usize| (0..TYPES).map(|k| one[i][k] * other[k][j]).sum();
    std::array::from_fn(|i| std::array::from_fn(|j| entry(i, j)))
}

/// With a trace of 1: in the end the product of the right and the left eigenvector.
fn scaled(matrix: &Matrix) -> Matrix {
    let trace: f64 = (0..TYPES).map(|i| matrix[i][i]).sum();
    matrix.map(|row| row.map(|entry| entry / trace))
}
