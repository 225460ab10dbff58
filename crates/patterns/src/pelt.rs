/// Where a series of counts is best cut into segments of at least `least` days, and what that
/// costs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cuts {
    /// The first day of each segment, the series' own first among them.
    pub(crate) begins: Vec<usize>,
    /// Costs of the segments and penalties of the changes.
    pub(crate) cost: f64,
}

/// The cheapest segmentation, exactly (PELT: Killick, Fearnhead & Eckley 2012). The cost of a
/// segment is -2 x its Poisson log-likelihood at its own mean, without ln y!, and each change
/// costs `penalty`.
///
/// A place s is given up as a last change when F(s) + C(s, t) >= F(t): what is cut at s is then
/// never cheaper than what is cut at t. With a least length that holds only from t + `least` on,
/// where t may itself be a last change; pruning at once would miss the optimum.
pub(crate) fn pelt(counts: &[usize], least: usize, penalty: f64) -> Option<Cuts> {
    let days = counts.len();
    if days < least {
        return None;
    }
    let costs = Costs::of(counts);
    let mut best = vec![f64::INFINITY; days + 1];
    let mut last_change = vec![0; days + 1];
    best[0] = -penalty;
    // Each place with the end from which on it is given up.
    let mut places = vec![(0, usize::MAX)];
    for end in least..=days {
        for &(place, _) in &places {
            let cost = best[place] + costs.of_segment(place, end) + penalty;
            if cost < best[end] {
                (best[end], last_change[end]) = (cost, place);
            }
        }
        for (place, given_up) in &mut places {
            let beaten = best[*place] + costs.of_segment(*place, end) >= best[end];
            if beaten && *given_up == usize::MAX {
                *given_up = end + least;
            }
        }
        places.retain(|(_, given_up)| end + 1 < *given_up);
        // From the next end on, a last segment may begin here.
        let next = end + 1 - least;
        if next >= least {
            places.push((next, usize::MAX));
        }
    }
    Some(Cuts {
        begins: begins(&last_change),
        cost: best[days],
    })
}

fn begins(last_change: &[usize]) -> Vec<usize> {
    let mut begins = Vec::new();
    let mut end = last_change.len() - 1;
    while end > 0 {
        end = last_change[end];
        begins.push(end);
    }
    begins.reverse();
    begins
}

/// Sums and logarithms once for all segments.
struct Costs {
    sums: Vec<usize>,
    logs: Vec<f64>,
}

impl Costs {
    fn of(counts: &[usize]) -> Costs {
        let mut sums = vec![0];
        for count in counts {
            sums.push(sums[sums.len() - 1] + count);
        }
        let up_to = sums[counts.len()].max(counts.len());
        let logs = (0..=up_to).map(|n| if n == 0 { 0.0 } else { (n as f64).ln() });
        Costs {
            logs: logs.collect(),
            sums,
        }
    }

    /// -2 (y ln (y / days) - y), y episodes in so many days; 0 without episodes.
    fn of_segment(&self, begin: usize, end: usize) -> f64 {
        let episodes = self.sums[end] - self.sums[begin];
        let y = episodes as f64;
        2.0 * y * (1.0 - self.logs[episodes] + self.logs[end - begin])
    }
}
