use super::windows::{TYPES, Timed, Windows};

/// How many parameters there are.
pub(crate) const PARAMETERS: usize = TYPES + TYPES * TYPES + 1;

/// A number for each parameter, in the order of [`Process::from_array`].
pub(crate) type PerParameter = [f64; PARAMETERS];

/// A multivariate Hawkes process with an exponential kernel and one decay (Hawkes 1971): moves
/// of type j come with the intensity baseline(j) + the sum over the moves before, of type i and
/// t hours ago, of branching(i, j) x decay x exp(-decay x t).
#[derive(Clone, Debug)]
pub(crate) struct Process {
    /// Moves an hour that answer no other.
    pub(crate) baseline: [f64; TYPES],
    /// Moves of type j that a move of type i brings by itself.
    pub(crate) branching: [[f64; TYPES]; TYPES],
    /// How fast that fades, an hour.
    pub(crate) decay: f64,
}

impl Process {
    /// First the baselines, then the branching row by row, then the decay.
    pub(crate) fn from_array(values: &PerParameter) -> Process {
        Process {
            baseline: std::array::from_fn(|j| values[j]),
            branching: std::array::from_fn(|i| std::array::from_fn(|j| values[cell(i, j)])),
            decay: values[DECAY],
        }
    }
}

/// The place of the decay among the parameters.
pub(crate) const DECAY: usize = PARAMETERS - 1;

/// The place of branching(i, j) among the parameters.
pub(crate) fn cell(i: usize, j: usize) -> usize {
    TYPES + TYPES * i + j
}

/// What is left of the moves before, by type: entry m is the sum over them of t^m x
/// exp(-decay x t), carried from move to move in one step (Ozaki 1979).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Echo<const M: usize>(pub(crate) [[f64; TYPES]; M]);

impl<const M: usize> Echo<M> {
    pub(crate) fn silent() -> Echo<M> {
        Echo([[0.0; TYPES]; M])
    }

    /// Lets so many hours pass.
    #[inline]
    pub(crate) fn fade(&mut self, hours: f64, decay: f64) {
        let left = (-decay * hours).exp();
        for i in 0..TYPES {
            let before = self.0;
            if M > 2 {
                let (once, twice) = (before[1][i], before[2][i]);
                self.0[2][i] = left * (twice + hours * (2.0 * once + hours * before[0][i]));
            }
            if M > 1 {
                self.0[1][i] = left * (before[1][i] + hours * before[0][i]);
            }
            self.0[0][i] = left * before[0][i];
        }
    }

    /// Adds a move that is made now.
    #[inline]
    pub(crate) fn add(&mut self, kind: usize) {
        self.0[0][kind] += 1.0;
    }
}

/// The logarithm of the likelihood, and its slope along each parameter.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Likelihood {
    pub(crate) log: f64,
    pub(crate) score: PerParameter,
}

impl Likelihood {
    /// Of all windows, in time linear in their moves.
    pub(crate) fn of(windows: &Windows, process: &Process) -> Likelihood {
        let blocks = windows.in_blocks(|block| {
            let mut sums = Sums::default();
            block.for_each(|window| sums.walk(window, process));
            sums.likelihood(process)
        });
        let mut all = Likelihood::default();
        for block in blocks {
            all.log += block.log;
            for (sum, slope) in all.score.iter_mut().zip(block.score) {
                *sum += slope;
            }
        }
        all
    }

    /// Of one window.
    pub(crate) fn of_one(window: &[Timed], process: &Process) -> Likelihood {
        let mut sums = Sums::default();
        sums.walk(window, process);
        sums.likelihood(process)
    }
}

/// What the likelihood needs to know of the moves.
#[derive(Default)]
struct Sums {
    /// Sum of the logarithms of the intensities at the moves.
    logs: f64,
    /// Per type: sum of 1 / intensity.
    inverse: [f64; TYPES],
    /// Per type, then by the type before: sum of echo / intensity.
    echoed: [[f64; TYPES]; TYPES],
    /// Slope of `logs` along the decay.
    along_decay: f64,
    /// Length of the windows.
    hours: f64,
    /// Per type: how much of what its moves bring fell into the windows.
    seen: [f64; TYPES],
    /// Slope of `seen` along the decay.
    seen_along_decay: [f64; TYPES],
}

impl Sums {
    fn walk(&mut self, window: &[Timed], process: &Process) {
        let mut echo = Echo::<2>::silent();
        if let Some(kind) = window[0].kind {
            echo.add(kind);
            self.seen[kind] += 1.0;
        }
        for &Timed { gap, kind } in &window[1..] {
            echo.fade(gap, process.decay);
            self.hours += gap;
            if let Some(kind) = kind {
                self.answer(&echo, kind, process);
                echo.add(kind);
                self.seen[kind] += 1.0;
            }
        }
        for i in 0..TYPES {
            self.seen[i] -= echo.0[0][i];
            self.seen_along_decay[i] += echo.0[1][i];
        }
    }

    #[inline]
    fn answer(&mut self, echo: &Echo<2>, kind: usize, process: &Process) {
        let (mut excited, mut slope) = (0.0, 0.0);
        for i in 0..TYPES {
            let branching = process.branching[i][kind];
            excited += branching * echo.0[0][i];
            slope += branching * (echo.0[0][i] - process.decay * echo.0[1][i]);
        }
        let intensity = process.baseline[kind] + process.decay * excited;
        let inverse = intensity.recip();
        self.logs += intensity.ln();
        self.inverse[kind] += inverse;
        self.along_decay += inverse * slope;
        for i in 0..TYPES {
            self.echoed[kind][i] += inverse * echo.0[0][i];
        }
    }

    /// Less what was to be expected over the windows.
    fn likelihood(&self, process: &Process) -> Likelihood {
        let mut score = [0.0; PARAMETERS];
        let mut expected = process.baseline.iter().sum::<f64>() * self.hours;
        score[DECAY] = self.along_decay;
        for i in 0..TYPES {
            score[i] = self.inverse[i] - self.hours;
            for j in 0..TYPES {
                score[cell(i, j)] = process.decay * self.echoed[j][i] - self.seen[i];
            }
            let children: f64 = process.branching[i].iter().sum();
            expected += children * self.seen[i];
            score[DECAY] -= children * self.seen_along_decay[i];
        }
        Likelihood {
            log: self.logs - expected,
            score,
        }
    }
}
