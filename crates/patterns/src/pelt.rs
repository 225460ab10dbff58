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
    let mut places = vec![Place::at(0)];
    for end in least..=days {
        for place in &mut places {
            place.reached = best[place.at] + costs.of_segment(place.at, end);
            if place.reached + penalty < best[end] {
                (best[end], last_change[end]) = (place.reached + penalty, place.at);
            }
        }
        places
            .iter_mut()
            .for_each(|p| p.give_up(end, best[end], least));
        places.retain(|place| end + 1 < place.given_up);
        // From the next end on, a last segment may begin here.
        places.extend(
            (end + 1)
                .checked_sub(least)
                .filter(|next| *next >= least)
                .map(Place::at),
        );
    }
    let (begins, cost) = (begins(&last_change), best[days]);
    Some(Cuts { begins, cost })
}

/// A place at which the last segment may begin.
struct Place {
    at: usize,
    /// F(at) + C(at, end) for the end that is looked at.
    reached: f64,
    /// The end from which on it is given up.
    given_up: usize,
}

impl Place {
    fn at(at: usize) -> Place {
        Place {
            at,
            reached: f64::INFINITY,
            given_up: usize::MAX,
        }
    }

    /// F(s) + C(s, end) >= F(end): given up once `end` may be a last change instead.
    fn give_up(&mut self, end: usize, best: f64, least: usize) {
        if self.reached >= best {
            self.given_up = self.given_up.min(end + least);
        }
    }
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
