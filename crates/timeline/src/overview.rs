use crate::scene::{Overview, OverviewBin};
use crate::sight::Sight;
use crate::view::{DAY_MS, View};

/// Pixels of one piece of the strip.
const PIECE: f64 = 6.0;

/// The whole journal in a strip as wide as the lanes: from the first episode of all (or the view's
/// from, where there is none) to the last or now, a day of room on either side. Bars stand for
/// what is `seen` of it.
pub(crate) fn overview(
    view: &View,
    band: [f64; 2],
    reach: [Option<i64>; 2],
    seen: &[Sight<'_>],
) -> Overview {
    let first = reach[0].unwrap_or(view.from_ms);
    let last = reach[1].unwrap_or(view.to_ms);
    let from_ms = first - DAY_MS;
    let to_ms = last.max(view.now_ms.unwrap_or(last)).max(first) + DAY_MS;
    let span = (to_ms - from_ms) as f64;
    let x = |ms: i64| ((ms - from_ms) as f64 / span * view.width).clamp(0.0, view.width);
    let pieces = (view.width / PIECE).floor().max(1.0) as usize;
    let mut counts = vec![0u32; pieces];
    for sight in seen {
        let piece = (x(sight.ms) / view.width * pieces as f64) as usize;
        counts[piece.min(pieces - 1)] += 1;
    }
    let fullest = counts.iter().copied().max().unwrap_or(1).max(1);
    let bins = counts
        .iter()
        .enumerate()
        .filter(|&(_, &count)| count > 0)
        .map(|(i, &count)| OverviewBin {
            x: (i as f64 + 0.5) * view.width / pieces as f64,
            height: (band[1] - 6.0) * (f64::from(count) / f64::from(fullest)).sqrt(),
            count,
        })
        .collect();
    Overview {
        from_ms,
        to_ms,
        y: band[0],
        height: band[1],
        window: [x(view.from_ms), x(view.to_ms)],
        bins,
    }
}
