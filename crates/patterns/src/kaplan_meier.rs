use crate::measured::{Interval, Z};

/// How long one was followed, and how that ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum FollowUp {
    /// It came after this time.
    Event(f64),
    /// It had not come after this time, and nothing is known from then on.
    Censored(f64),
}

impl FollowUp {
    pub(crate) fn time(self) -> f64 {
        match self {
            FollowUp::Event(time) | FollowUp::Censored(time) => time,
        }
    }
}

/// Where a survival curve falls: a time at which something came.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fall {
    pub(crate) time: f64,
    /// Followed until then without it.
    pub(crate) at_risk: usize,
    /// For so many it came then.
    pub(crate) events: usize,
    /// The share for which it had not come by then.
    pub(crate) survival: f64,
    /// Its interval; none where the share is 0.
    pub(crate) ci95: Option<Interval>,
}

/// The product-limit curve (Kaplan & Meier 1958), with intervals from Greenwood's variance on the
/// log(-log) scale (Greenwood 1926; Kalbfleisch & Prentice 1980). One censored at the time of an
/// event counts as still followed then.
pub(crate) fn kaplan_meier(follow_ups: &[FollowUp]) -> Vec<Fall> {
    let mut sorted = follow_ups.to_vec();
    sorted.sort_by(|a, b| a.time().total_cmp(&b.time()));
    let (mut at_risk, mut survival, mut greenwood) = (sorted.len(), 1.0, 0.0);
    let mut curve = Vec::new();
    for together in sorted.chunk_by(|a, b| a.time() == b.time()) {
        let came = |f: &&FollowUp| matches!(f, FollowUp::Event(_));
        let events = together.iter().filter(came).count();
        if events > 0 {
            let (d, n) = (events as f64, at_risk as f64);
            survival *= (n - d) / n;
            greenwood += d / (n * (n - d));
            curve.push(Fall {
                time: together[0].time(),
                at_risk,
                events,
                survival,
                ci95: log_log(survival, greenwood),
            });
        }
        at_risk -= together.len();
    }
    curve
}

/// The first time at which half or fewer are left, with the interval of Brookmeyer & Crowley
/// 1982: the first times at which the bounds of the curve are down to half.
pub(crate) fn median(curve: &[Fall]) -> (Option<f64>, Option<Interval>) {
    let first = |value: &dyn Fn(&Fall) -> Option<f64>| {
        let down = |step: &&Fall| value(step).is_some_and(|v| v <= 0.5 + 1e-12);
        curve.iter().find(down).map(|fall| fall.time)
    };
    let median = first(&|step| Some(step.survival));
    let bound = |i: usize| first(&|step| step.ci95.and_then(|ci| ci[i]));
    let bounds = [bound(0), bound(1)];
    (median, bounds[0].is_some().then_some(bounds))
}

fn log_log(survival: f64, greenwood: f64) -> Option<Interval> {
    if survival <= 0.0 || survival >= 1.0 {
        return None;
    }
    let spread = (Z * greenwood.sqrt() / survival.ln().abs()).exp();
    Some([
        Some(survival.powf(spread)),
        Some(survival.powf(1.0 / spread)),
    ])
}
