use crate::kaplan_meier::FollowUp;

/// How likely two groups would be told apart by as much if one curve held for both: the log-rank
/// test, two-sided, chi-square with one degree of freedom (Mantel 1966; Peto & Peto 1972). None
/// where the groups were never followed together while something came.
pub(crate) fn log_rank_p(one: &[FollowUp], other: &[FollowUp]) -> Option<f64> {
    let of = |group: usize| move |follow_up: &FollowUp| (*follow_up, group);
    let mut all: Vec<(FollowUp, usize)> = one.iter().map(of(0)).collect();
    all.extend(other.iter().map(of(1)));
    all.sort_by(|a, b| a.0.time().total_cmp(&b.0.time()));
    let mut at_risk = [one.len(), other.len()];
    let (mut beyond, mut variance) = (0.0, 0.0);
    for together in all.chunk_by(|a, b| a.0.time() == b.0.time()) {
        let mut events = [0, 0];
        let [n1, n2] = at_risk.map(|n| n as f64);
        for (follow_up, group) in together {
            events[*group] += usize::from(matches!(follow_up, FollowUp::Event(_)));
            at_risk[*group] -= 1;
        }
        let (d, n) = ((events[0] + events[1]) as f64, n1 + n2);
        beyond += events[0] as f64 - d * n1 / n;
        if n > 1.0 {
            variance += d * n1 * n2 * (n - d) / (n * n * (n - 1.0));
        }
    }
    // P(chi-square with one degree > x) = erfc(sqrt(x / 2)).
    (variance > 0.0).then(|| libm::erfc((beyond * beyond / variance / 2.0).sqrt()))
}
