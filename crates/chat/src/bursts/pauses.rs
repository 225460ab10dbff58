use super::Sent;

/// Where one conversation ends and the next begins, in milliseconds without a message.
///
/// The logarithms of the gaps between messages are taken for two bells, one of gaps within
/// conversations and one of gaps between them (Halfaker et al. 2015); the cut is where the second
/// becomes the likelier, at least half an hour and at most four. With fewer than fifty gaps an
/// hour.
pub(super) fn cut(messages: &[Sent]) -> i64 {
    let histogram = Histogram::of(messages);
    if histogram.total < FEWEST {
        return HOUR;
    }
    let bells = histogram.bells();
    let steps = (0..BINS).map(|bin| (bin, value(bin)));
    let mut later = steps.filter(|(_, log)| *log > bells[0].mean);
    let at = later.find(|(_, log)| bells[1].density(*log) >= bells[0].density(*log));
    let cut = at.map_or(HOUR, |(_, log)| (log.exp() * 1_000.0) as i64);
    cut.clamp(HOUR / 2, 4 * HOUR)
}

const HOUR: i64 = 60 * 60 * 1_000;
const FEWEST: f64 = 50.0;
/// Logarithms of seconds from 0 to 16 (102 days), in 160 steps.
const BINS: usize = 160;
const WIDTH: f64 = 0.1;

struct Histogram {
    counts: [f64; BINS],
    total: f64,
}

/// One of the two, as it is fitted.
#[derive(Clone, Copy)]
struct Bell {
    weight: f64,
    mean: f64,
    spread: f64,
}

fn value(bin: usize) -> f64 {
    (bin as f64 + 0.5) * WIDTH
}

impl Histogram {
    fn of(messages: &[Sent]) -> Histogram {
        let mut counts = [0.0; BINS];
        for pair in messages.windows(2) {
            let seconds = (pair[1].at_ms - pair[0].at_ms) as f64 / 1_000.0;
            let bin = (seconds.max(1.0).ln() / WIDTH) as usize;
            counts[bin.min(BINS - 1)] += 1.0;
        }
        Histogram {
            total: counts.iter().sum(),
            counts,
        }
    }

    /// By expectation and maximisation (Dempster, Laird & Rubin 1977), from half a minute and
    /// three hours.
    fn bells(&self) -> [Bell; 2] {
        let begin = |mean: f64| Bell {
            weight: 0.5,
            mean,
            spread: 1.5,
        };
        let mut bells = [begin(30_f64.ln()), begin(10_800_f64.ln())];
        for _ in 0..60 {
            bells = self.step(bells);
        }
        bells
    }

    fn step(&self, bells: [Bell; 2]) -> [Bell; 2] {
        let mut sums = [[0.0; 3]; 2];
        for (bin, count) in self
            .counts
            .iter()
            .enumerate()
            .filter(|(_, count)| **count > 0.0)
        {
            let log = value(bin);
            let densities = bells.map(|bell| bell.density(log));
            let whole = (densities[0] + densities[1]).max(f64::MIN_POSITIVE);
            for (sums, density) in sums.iter_mut().zip(densities) {
                let share = count * density / whole;
                sums[0] += share;
                sums[1] += share * log;
                sums[2] += share * log * log;
            }
        }
        sums.map(|[share, sum, squares]| {
            let share = share.max(1e-9);
            let mean = sum / share;
            Bell {
                weight: share / self.total,
                mean,
                spread: (squares / share - mean * mean).max(0.04).sqrt(),
            }
        })
    }
}

impl Bell {
    fn density(&self, log: f64) -> f64 {
        let away = (log - self.mean) / self.spread;
        self.weight / self.spread * (-0.5 * away * away).exp()
    }
}
