use std::ops::Range;

use domain::{Journal, Role};

use crate::bands::bands;
use crate::bins::{self, Bins};
use crate::calendar::{unit, with_range};
use crate::gaps::unlogged;
use crate::ground::Ground;
use crate::message::Message;
use crate::moments::{self, moments};
use crate::moves::moves;
use crate::overview::overview;
use crate::pauses::pauses;
use crate::ruptures::ruptures;
use crate::scene::{Gap, Glyph, Lane, MAX_MARKS, Scene, Thread, Unit};
use crate::sight::{Sight, Sights};
use crate::single;
use crate::ticks::ticks;
use crate::traces::{has_any, traces};
use crate::view::{DAY_MS, View};
use crate::wish::Wish;

/// How many glyphs a scene may hold, so that the moments fit too.
const MAX_GLYPHS: usize = MAX_MARKS - moments::MOST;
/// Pixels that an episode needs on average to be drawn alone.
const ALONE: f64 = 7.0;

/// What stands where in a view of a journal, as a document shows it: see [`scene_of`].
pub fn scene(journal: &Journal, view: View) -> Scene {
    scene_of(journal, &Sights::of(journal), view, &Wish::plain())
}

/// What stands where in a view of a journal: single moves up to two and a half days, single
/// episodes as long as they don't crowd, else bins of the calendar. The view is clamped first.
///
/// A time known only to the day stands at the noon of its day. Episodes without any time stand
/// on no timeline; [`Scene::untimed`] counts them. `sights` are of this journal.
pub fn scene_of(journal: &Journal, sights: &Sights, view: View, wish: &Wish<'_>) -> Scene {
    let view = view.clamped();
    let ground = if has_any(journal, wish) {
        view.layout.ground()
    } else {
        view.layout.ground().without_lines()
    };
    let unit = unit(view.span_ms());
    let mut seen = sights.with(journal);
    let reach = [seen.first(), seen.last()].map(|end| end.map(|s| s.ms));
    let episodes_here = count(inside(&seen, &view).len());
    if !wish.filter.is_all() {
        seen.retain(|sight| wish.filter.fits(sight));
    }
    let range = inside(&seen, &view);
    let here = &seen[range.clone()];
    let unlogged = unlogged(journal, &view, reach[1]);
    let drawn = drawn(journal, &view, &ground, &seen, range.clone());
    let gaps = match &drawn.bins {
        Some(bins) => unlogged.whole_bins(&bins.edges, &view, journal.zone),
        None => unlogged.gaps(&view, journal.zone),
    };
    Scene {
        from_ms: view.from_ms,
        to_ms: view.to_ms,
        width: view.width,
        height: ground.height,
        layout: view.layout,
        plot: ground.plot,
        unit,
        title: with_range(Message::new("range-title"), &view, journal.zone),
        summary: summary(journal, &view, here, &gaps, wish),
        episodes: count(here.len()),
        episodes_here,
        tellings: here.iter().map(Sight::tellings).sum(),
        untimed: sights.untimed,
        ticks: ticks(&view, unit, journal.zone),
        lanes: lanes(journal, &ground),
        marks: drawn.marks,
        links: drawn.links,
        ruptures: ruptures(&view, &ground, here),
        bands: bands(wish.phases, &view, journal.zone),
        gaps,
        moments: moments(journal, &view, &ground),
        pauses: pauses(journal, &view, &ground),
        lines: ground.lines.map_or(Vec::new(), |band| {
            traces(journal, &view, band, wish, &unlogged)
        }),
        overview: ground
            .overview
            .map(|band| overview(&view, band, reach, &seen)),
    }
}

/// Where the episodes stand that begin in the view.
fn inside(seen: &[Sight<'_>], view: &View) -> Range<usize> {
    let first = seen.partition_point(|s| s.ms < view.from_ms);
    first..seen.partition_point(|s| s.ms < view.to_ms)
}

struct Drawn {
    marks: Vec<Glyph>,
    links: Vec<Thread>,
    bins: Option<Bins>,
}

fn drawn(
    journal: &Journal,
    view: &View,
    ground: &Ground,
    seen: &[Sight<'_>],
    inside: Range<usize>,
) -> Drawn {
    let here = &seen[inside.clone()];
    if unit(view.span_ms()) <= Unit::Day {
        // An episode that began before the view may still be going on in it.
        let began = seen.partition_point(|s| s.ms < view.from_ms - 7 * DAY_MS);
        let near: Vec<&Sight<'_>> = seen[began..inside.end].iter().collect();
        let told: usize = near.iter().map(|s| moves_told(s)).sum();
        if told <= MAX_GLYPHS {
            return one_by_one(journal, view, ground, &near);
        }
    }
    let roomy = here.len() as f64 * ALONE <= view.width;
    if roomy && single::count(here) <= MAX_GLYPHS {
        let (marks, links) = single::episodes(journal, view, ground, here.iter());
        return Drawn {
            marks,
            links,
            bins: None,
        };
    }
    let bins = bins::bins(view, journal.zone);
    Drawn {
        marks: bins::marks(journal, view, ground, &bins, here),
        links: Vec::new(),
        bins: Some(bins),
    }
}

fn moves_told(sight: &Sight<'_>) -> usize {
    // Four: what the episode takes when it is drawn as a whole.
    sight
        .episode
        .tellings()
        .map(|t| t.moves.len())
        .sum::<usize>()
        .max(4)
}

/// Single moves; an episode that begins here without a move to show here is drawn as a whole.
fn one_by_one(journal: &Journal, view: &View, ground: &Ground, near: &[&Sight<'_>]) -> Drawn {
    let (mut marks, mut links) = moves(journal, view, ground, near);
    let bare = near.iter().copied().filter(|sight| {
        let id = Some(sight.episode.id());
        view.holds(sight.ms) && !marks.iter().any(|g| g.episode.as_ref() == id)
    });
    let bare: Vec<&Sight<'_>> = bare.collect();
    let (whole, joined) = single::episodes(journal, view, ground, bare);
    marks.extend(whole);
    links.extend(joined);
    marks.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.role.cmp(&b.role)));
    Drawn {
        marks,
        links,
        bins: None,
    }
}

fn lanes(journal: &Journal, ground: &Ground) -> Vec<Lane> {
    let lane = |role| Lane {
        role,
        y: ground.lane(role),
        name: journal.name(role).to_owned(),
    };
    vec![lane(Role::A), lane(Role::B)]
}

/// Of episodes that were picked out it gives no number: picked by who tells, it would count the
/// two against each other.
fn summary(
    journal: &Journal,
    view: &View,
    here: &[Sight<'_>],
    gaps: &[Gap],
    wish: &Wish<'_>,
) -> Message {
    let id = if wish.filter.is_all() {
        "scene-summary"
    } else {
        "scene-summary-filtered"
    };
    let both = here.iter().filter(|s| s.episode.second().is_some());
    with_range(Message::new(id), view, journal.zone)
        .with("a", journal.name(Role::A))
        .with("b", journal.name(Role::B))
        .with("episodes", count(here.len()))
        .with("both", count(both.count()))
        .with("gaps", if gaps.is_empty() { "no" } else { "yes" })
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
