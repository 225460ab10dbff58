use crate::bootstrap::{Draws, percentile_interval};
use crate::cores::over_cores;
use crate::kaplan_meier::FollowUp;
use crate::measured::Interval;

/// Follow-ups by time, each with the place of its episode among all of them.
pub(crate) struct Timed {
    sorted: Vec<(FollowUp, u32)>,
}

impl Timed {
    /// Puts them in order.
    pub(crate) fn of(follow_ups: impl Iterator<Item = (FollowUp, usize)>) -> Timed {
        let place = |p| u32::try_from(p).expect("a journal holds under 2^32 episodes");
        let mut sorted: Vec<(FollowUp, u32)> = follow_ups.map(|(f, p)| (f, place(p))).collect();
        sorted.sort_by(|a, b| a.0.time().total_cmp(&b.0.time()));
        Timed { sorted }
    }

    /// The first time at which half or fewer are left (Kaplan & Meier 1958), where each episode
    /// was drawn so many times; none where that isn't reached.
    fn median_of_drawn(&self, times: &[u8]) -> Option<f64> {
        let drawn = |place: &u32| u32::from(times[*place as usize]);
        let mut at_risk: u32 = self.sorted.iter().map(|(_, place)| drawn(place)).sum();
        let mut survival = 1.0;
        for together in self.sorted.chunk_by(|a, b| a.0.time() == b.0.time()) {
            let (mut events, mut leaving) = (0, 0);
            for (follow_up, place) in together {
                let drawn = drawn(place);
                leaving += drawn;
                if matches!(follow_up, FollowUp::Event(_)) {
                    events += drawn;
                }
            }
            if events > 0 {
                survival *= f64::from(at_risk - events) / f64::from(at_risk);
                if survival <= 0.5 + 1e-12 {
                    return Some(together[0].0.time());
                }
            }
            at_risk -= leaving;
        }
        None
    }
}

/// The interval of the difference of two medians, of one less the other, over episodes, which
/// are drawn with replacement once for both (Efron 1981, for censored times).
pub(crate) fn interval(one: &Timed, other: &Timed, draws: &Draws) -> Option<Interval> {
    let rounds = over_cores(
        draws.rounds(),
        1,
        None,
        |round, results: &mut [Option<f64>]| {
            let times = draws.of_round(round);
            let medians = (one.median_of_drawn(times), other.median_of_drawn(times));
            results[0] = medians.0.zip(medians.1).map(|(one, other)| one - other);
        },
    );
    percentile_interval(rounds.into_iter())
}
