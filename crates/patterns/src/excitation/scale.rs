use super::hawkes::{DECAY, PARAMETERS, PerParameter, cell};
use super::windows::{TYPES, Windows};

/// Coordinates in which every direction bends about alike, and nothing leaves its bounds.
///
/// A baseline or a branching number is x^2 / 4 moves, spread over the hours or over the moves
/// that could bring them: the root of a count varies by about the same whatever its size
/// (Bartlett 1936), and a square isn't negative. The logarithm of the decay is a sine between
/// its bounds (Box 1966).
#[derive(Debug)]
pub(crate) struct Scale {
    /// What the baselines and the branching numbers are spread over.
    over: [f64; DECAY],
    /// How many moves of each type count.
    counted: [f64; TYPES],
    /// The logarithm of the decay half way between its bounds.
    middle: f64,
    /// How far the bounds are from there.
    half: f64,
    /// How far a coordinate goes for the decay to go all the way.
    slack: f64,
}

impl Scale {
    pub(crate) fn of(windows: &Windows) -> Scale {
        let felt = windows.felt();
        let mut counted = [0.0; TYPES];
        let (mut hours, mut longest, mut shortest) = (0.0, 0.0_f64, f64::INFINITY);
        for window in windows.iter() {
            let mut length = 0.0;
            for m in &window[1..] {
                length += m.gap;
                if let Some(kind) = m.kind {
                    counted[kind] += 1.0;
                    shortest = shortest.min(m.gap);
                }
            }
            hours += length;
            longest = longest.max(length);
        }
        let (fast, slow) = (-shortest.ln(), -longest.ln());
        let half = (fast - slow) / 2.0;
        Scale {
            over: std::array::from_fn(|k| match k.checked_sub(TYPES) {
                None => hours,
                Some(cell) => felt[cell / TYPES] as f64,
            }),
            counted,
            middle: f64::midpoint(fast, slow),
            half,
            slack: half.max(1.0) * (windows.events() as f64).sqrt(),
        }
    }

    /// The slowest decay, in which a move is felt for as long as the longest window, and the
    /// fastest, for as long as the shortest time between two moves: a faster one could only
    /// make every move less likely.
    pub(crate) fn decays(&self) -> [f64; 2] {
        [self.middle - self.half, self.middle + self.half].map(f64::exp)
    }

    /// The parameters at a place, and how fast they change along it.
    pub(crate) fn values(&self, place: &[f64]) -> (PerParameter, PerParameter) {
        let (mut values, mut stretch) = ([0.0; PARAMETERS], [0.0; PARAMETERS]);
        let some = |(_, over): &(usize, &f64)| **over > 0.0;
        for (k, over) in self.over.iter().enumerate().filter(some) {
            values[k] = place[k] * place[k] / (4.0 * over);
            stretch[k] = place[k] / (2.0 * over);
        }
        let (sine, cosine) = (place[DECAY] / self.slack).sin_cos();
        values[DECAY] = (self.middle + self.half * sine).exp();
        stretch[DECAY] = values[DECAY] * self.half * cosine / self.slack;
        (values, stretch)
    }

    /// Half of the moves come by themselves, the others alike after all that were followed by any,
    /// with a decay that is this part of the way from the slowest to the fastest.
    pub(crate) fn start(&self, part: f64) -> Vec<f64> {
        let mut place = vec![0.0; PARAMETERS];
        let felt: f64 = (0..TYPES).map(|i| self.over[cell(i, 0)]).sum();
        for (j, counted) in self.counted.iter().enumerate() {
            place[j] = (2.0 * counted).sqrt();
            for i in 0..TYPES {
                place[cell(i, j)] = (2.0 * counted * self.over[cell(i, 0)] / felt).sqrt();
            }
        }
        place[DECAY] = self.slack * (2.0 * part - 1.0).asin();
        place
    }
}
