/// A square table of weighted counts.
pub(crate) type Table<const N: usize> = [[f64; N]; N];

/// Its margins.
pub(crate) struct Margins<const N: usize> {
    rows: [f64; N],
    columns: [f64; N],
    /// The sum of everything.
    pub(crate) all: f64,
}

impl<const N: usize> Margins<N> {
    pub(crate) fn of(table: &Table<N>) -> Margins<N> {
        let rows = table.map(|row| row.iter().sum());
        let columns = std::array::from_fn(|c| table.iter().map(|row| row[c]).sum());
        Margins {
            rows,
            columns,
            all: rows.iter().sum(),
        }
    }

    /// Row x column / n: what independence gives.
    pub(crate) fn expected(&self, row: usize, column: usize) -> Option<f64> {
        (self.all > 0.0).then(|| self.rows[row] * self.columns[column] / self.all)
    }

    /// (O - E) / sqrt(E (1 - row/n) (1 - column/n)) (Haberman 1973): about standard normal where
    /// rows and columns are independent.
    pub(crate) fn adjusted_residual(&self, row: usize, column: usize, seen: f64) -> Option<f64> {
        let expected = self.expected(row, column)?;
        let rest = |part: f64| 1.0 - part / self.all;
        let variance = expected * rest(self.rows[row]) * rest(self.columns[column]);
        (variance > 0.0).then(|| (seen - expected) / variance.sqrt())
    }

    /// Q = (ad - bc) / (ad + bc) of the table collapsed around one cell (Yule 1900; Bakeman &
    /// Quera 2011, chapter 9).
    pub(crate) fn yules_q(&self, row: usize, column: usize, seen: f64) -> Option<f64> {
        let (b, c) = (self.rows[row] - seen, self.columns[column] - seen);
        let d = self.all - seen - b - c;
        let (with, against) = (seen * d, b * c);
        (with + against > 0.0).then(|| (with - against) / (with + against))
    }
}
