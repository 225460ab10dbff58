use super::hawkes::{DECAY, Echo, PARAMETERS, Process, cell};
use super::windows::{TYPES, Timed, Windows};

/// A number for each two parameters.
pub(crate) type PerPair = [[f64; PARAMETERS]; PARAMETERS];

/// What an intensity depends on: its baseline, the branching of each type before, the decay.
const OWN: usize = TYPES + 2;

/// How the logarithm of the likelihood bends downward at some parameters.
#[derive(Debug)]
pub(crate) struct Curvature {
    /// Minus its second derivatives.
    pub(crate) observed: PerPair,
    /// The part of them that is the same on average and never bends upward: the sum over the
    /// moves of the products of the slopes of the intensity, by its square (Ogata 1978).
    pub(crate) information: PerPair,
}

impl Curvature {
    /// Of all windows, in time linear in their moves.
    pub(crate) fn of(windows: &Windows, process: &Process) -> Curvature {
        let blocks = windows.in_blocks(|block| {
            let mut bends = Bends::default();
            block.for_each(|window| bends.walk(window, process));
            bends
        });
        let mut information = [[0.0; PARAMETERS]; PARAMETERS];
        blocks.iter().for_each(|b| b.add_products(&mut information));
        let mut observed = information;
        blocks
            .iter()
            .for_each(|b| b.add_bends(&mut observed, process));
        Curvature {
            observed,
            information,
        }
    }
}

/// What the second derivatives need to know of the moves.
#[derive(Clone, Default)]
struct Bends {
    /// Per type, among the parameters of its intensity, upper half: products of slopes.
    products: [[[f64; OWN]; OWN]; TYPES],
    /// Per type, then by the type before: bend along the branching and the decay.
    crossed: [[f64; TYPES]; TYPES],
    /// Bend along the decay.
    decay: f64,
    /// Per type before: slope, along the decay, of what fell into the windows, and its bend.
    seen: [[f64; TYPES]; 2],
}

impl Bends {
    fn walk(&mut self, window: &[Timed], process: &Process) {
        let mut echo = Echo::<3>::silent();
        if let Some(kind) = window[0].kind {
            echo.add(kind);
        }
        for &Timed { gap, kind } in &window[1..] {
            echo.fade(gap, process.decay);
            if let Some(kind) = kind {
                self.answer(&echo, kind, process);
                echo.add(kind);
            }
        }
        for i in 0..TYPES {
            self.seen[0][i] += echo.0[1][i];
            self.seen[1][i] -= echo.0[2][i];
        }
    }

    #[inline]
    fn answer(&mut self, echo: &Echo<3>, kind: usize, process: &Process) {
        let decay = process.decay;
        let (mut along, mut crossed) = ([1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0; TYPES]);
        let (mut intensity, mut bend) = (process.baseline[kind], 0.0);
        for i in 0..TYPES {
            let branching = process.branching[i][kind];
            let [now, once, twice] = echo.0.map(|of| of[i]);
            along[1 + i] = decay * now;
            crossed[i] = now - decay * once;
            along[OWN - 1] += branching * crossed[i];
            intensity += branching * decay * now;
            bend += branching * (decay * twice - 2.0 * once);
        }
        let inverse = intensity.recip();
        along = along.map(|slope| slope * inverse);
        for (k, row) in self.products[kind].iter_mut().enumerate() {
            for (entry, other) in row.iter_mut().zip(along).skip(k) {
                *entry += along[k] * other;
            }
        }
        for (sum, crossed) in self.crossed[kind].iter_mut().zip(crossed) {
            *sum += inverse * crossed;
        }
        self.decay += inverse * bend;
    }

    fn add_products(&self, all: &mut PerPair) {
        for (j, products) in self.products.iter().enumerate() {
            let place = |k: usize| match k {
                0 => j,
                k if k < OWN - 1 => cell(k - 1, j),
                _ => DECAY,
            };
            for k in 0..OWN {
                for l in 0..OWN {
                    all[place(k)][place(l)] += products[k.min(l)][k.max(l)];
                }
            }
        }
    }

    fn add_bends(&self, all: &mut PerPair, process: &Process) {
        for i in 0..TYPES {
            for j in 0..TYPES {
                let crossed = self.seen[0][i] - self.crossed[j][i];
                all[cell(i, j)][DECAY] += crossed;
                all[DECAY][cell(i, j)] += crossed;
            }
            let children: f64 = process.branching[i].iter().sum();
            all[DECAY][DECAY] += children * self.seen[1][i];
        }
        all[DECAY][DECAY] -= self.decay;
    }
}
